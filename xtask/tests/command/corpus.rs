//! `corpus`: what becomes of every document of a folder.

use crate::project::{CONTRACT, Project};

/// The cells of a document's row.
fn row<'t>(table: &'t str, document: &str) -> Vec<&'t str> {
    let line = table.lines().find(|line| line.starts_with(document));
    line.unwrap_or_else(|| panic!("no {document} in\n{table}")).split_whitespace().collect()
}

#[test]
fn a_folder_of_documents() {
    let project = Project::new();
    project.write("documents/good.yaml", CONTRACT);
    project.write("documents/parts/one.json", "\u{feff}{\"swagger\": \"2.0\", \"info\": {\"title\": \"T\", \"version\": \"1\"}, \"paths\": {}, \"definitions\": {\"A\": {\"$ref\": \"a.yaml\"}}}");
    project.write("documents/parts/a.yaml", "type: object\nproperties: {swagger: {type: string}}\n");
    project.write("documents/twice.yaml", &CONTRACT.replace("basePath: /v1", "basePath: /v1\nbasePath: /v2"));
    project.write("documents/bomb.yaml", &format!("swagger: '2.0'\nx: {}\n", "[".repeat(100_000)));
    project.write("documents/notes.txt", "swagger: nothing of this kind");
    let table = project.run(&["corpus", "documents", "--no-validators", "--jobs", "2"]);
    assert_eq!(row(&table.out, "good.yaml")[1..8], ["-", "-", "-", "yes", "yes", "3", "3"], "{}", table.err);
    assert_eq!(row(&table.out, "parts/one.json")[1..8], ["-", "-", "-", "yes", "yes", "0", "2"]);
    assert_eq!(row(&table.out, "twice.yaml")[1..7], ["-", "-", "-", "no", "yes", "3"]);
    assert_eq!(row(&table.out, "bomb.yaml")[1..], ["-", "-", "-", "no", "no"]);
    assert!(table.out.ends_with("4 documents, 2 generated, 3 with --tolerant, 1 failed\n"), "{}", table.out);
    // Nobody says whether a document is valid: one that the generator has a limit for counts as failed.
    let failed =
        "bomb.yaml failed: valid, but refused in line 2: more than 128 objects and arrays within each other [too-deep]";
    assert!(table.out.contains(failed), "{}", table.out);
    assert_eq!(table.code, 1);

    std::fs::remove_file(project.path("documents/bomb.yaml")).unwrap();
    assert_eq!(project.run(&["corpus", "documents", "--no-validators"]).code, 0);
    assert_eq!(project.run(&["corpus", "spec/overlay.yaml", "--no-validators"]).code, 3);
    std::fs::remove_dir_all(project.path("documents")).unwrap();
    std::fs::create_dir(project.path("documents")).unwrap();
    let nothing = project.run(&["corpus", "documents", "--no-validators"]);
    assert_eq!((nothing.code, nothing.err.as_str()), (2, "error: documents has no Swagger 2.0 document\n"));
}
