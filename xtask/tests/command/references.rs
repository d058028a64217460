//! References to files: they stay below a folder, and nothing of files that are no part of a contract is shown.
#![cfg(unix)]

use std::{fs, os::unix::fs::symlink, process::Command, time::Instant};

use crate::project::{CONTRACT, Ended, Project};

const SECRET: &str = "s3cr3tw0rd";

/// A contract whose first response is a reference.
fn contract(reference: &str) -> String {
    CONTRACT.replace("{ type: array, items: { $ref: '#/definitions/Contact' } }", &format!("{{ $ref: '{reference}' }}"))
}

/// A project with a contract in a folder beside what it refers to.
fn project(reference: &str) -> Project {
    let project = Project::new();
    project.write("api/spec/shop.yaml", &contract(reference));
    project.write("api/common/error.yaml", "type: object\nproperties: { code: { type: string } }\n");
    project
}

fn codegen(project: &Project, more: &[&str]) -> Ended {
    project.run(&[&["codegen", "--spec", "api/spec/shop.yaml", "--out", "shop"], more].concat())
}

#[test]
fn references_stay_below_the_folder_of_the_contract_or_the_one_that_is_given() {
    let project = project("../common/error.yaml");
    let ended = codegen(&project, &[]);
    assert_eq!(ended.code, 2);
    let refused =
        "`api/common/error.yaml` cannot be read: it is outside of `api/spec`, the folder of the contract's files";
    let help = "if it is meant, allow a folder that has both: --ref-root api\n";
    assert!(ended.err.contains(refused) && ended.err.contains(help), "{}", ended.err);
    // The option as it is printed.
    assert_eq!(codegen(&project, &["--ref-root", "api"]).code, 0);
    let check = ["codegen", "--spec", "api/spec/shop.yaml", "--out", "shop", "--ref-root", "api", "--check"];
    project.ok(&check);
    fs::remove_file(project.path("shop/src/lib.rs")).unwrap();
    let repair = "Repair it with: cargo xtask codegen --spec api/spec/shop.yaml --ref-root api --out shop\n";
    assert!(project.run(&check).out.ends_with(repair));
    assert_eq!(codegen(&project, &["--ref-root", "api/spec"]).code, 2);
    let absent = codegen(&project, &["--ref-root", "absent"]);
    assert!(absent.code == 2 && absent.err.starts_with("error: `ref-root` is absent, and that is not a folder"));

    // The same by the options, whose line is printed as well.
    project.write("options/codegen.toml", "errors = \"code-message\"\n");
    let config = ["--config", "options/codegen.toml"];
    let line = "or write in options/codegen.toml: ref-root = \"../api\"\n";
    let ended = codegen(&project, &config);
    assert!(ended.code == 2 && ended.err.contains(line), "{}", ended.err);
    project.write("options/codegen.toml", "ref-root = \"../api\"\n");
    assert_eq!(codegen(&project, &config).code, 0);
}

#[test]
fn every_command_has_the_option() {
    let project = project("../common/error.yaml");
    let spec = ["--spec", "api/spec/shop.yaml"];
    for command in [
        ["lint"].as_slice(),
        &["explain", "listContacts"],
        &["scaffold", "--out", "service"],
        &["codegen", "--out", "shop", "--format", "json"],
    ] {
        let refused = project.run(&[command, &spec].concat());
        assert_eq!(refused.code, 2, "{command:?}: {}", refused.err);
        let said = format!("{}{}", refused.out, refused.err);
        assert!(said.contains("--ref-root api"), "{command:?}: {said}");
        let ended = project.run(&[command, &spec, &["--ref-root", "api"]].concat());
        assert_eq!(ended.code, 0, "{command:?}: {}{}", ended.out, ended.err);
    }
    let both = ["diff", "api/spec/shop.yaml", "api/spec/shop.yaml"];
    assert_eq!(project.run(&both).code, 2);
    assert_eq!(project.run(&[both.as_slice(), &["--ref-root", "api"]].concat()).code, 0);
    // A corpus is a folder with everything in it.
    let corpus = |arguments: &[&str]| project.run(&[&["corpus", "--no-validators"], arguments].concat()).out;
    assert!(corpus(&["api"]).contains("1 document, 1 generated"));
    assert!(corpus(&["api/spec"]).contains("1 document, 0 generated"));
    assert!(corpus(&["api/spec", "--ref-root", "api"]).contains("1 document, 1 generated"));
    // The project's own contract.
    project.write("spec/socialhub.yaml", &contract("../api/common/error.yaml"));
    for command in ["codegen", "lint", "scaffold", "coverage", "metrics"] {
        assert_eq!(project.run(&[command]).code, 2, "{command}");
    }
    project.edit("spec/codegen.toml", |text| format!("ref-root = \"..\"\n{text}"));
    for command in ["codegen", "lint", "scaffold"] {
        assert_eq!(project.run(&[command]).code, 0, "{command}");
    }
}

#[test]
fn nothing_outside_is_read_whatever_the_reference_is() {
    let project = Project::new();
    project.write("outside/secret.yaml", &format!("type: object\ndescription: {SECRET}\n"));
    project.write("api/spec/inner/x.yaml", "type: string\n");
    symlink(project.path("outside"), project.path("api/spec/folder")).unwrap();
    symlink(project.path("outside/secret.yaml"), project.path("api/spec/link.yaml")).unwrap();
    symlink("/proc/self/environ", project.path("api/spec/environ.yaml")).unwrap();
    symlink("environ.yaml", project.path("api/spec/twice.yaml")).unwrap();
    let absolute = project.path("outside/secret.yaml").to_str().unwrap().replace('/', "%2F");
    for reference in [
        "../../outside/secret.yaml",
        "%2e%2e/%2e%2e/outside/secret.yaml",
        "inner/../../../outside/secret.yaml",
        "folder/secret.yaml",
        "link.yaml",
        "environ.yaml#/x",
        "twice.yaml",
        "../../../../../../../../../../../proc/self/environ#/x",
        "../../../../../../../../../../../proc/self/cwd/outside/secret.yaml",
        &absolute,
    ] {
        project.write("api/spec/shop.yaml", &contract(reference));
        for format in ["text", "json", "sarif", "github"] {
            let command =
                ["codegen", "--spec", "api/spec/shop.yaml", "--out", "shop", "--tolerant", "--format", format];
            let ended = project.run_with("", &command, &[("MY_SECRET_TOKEN", SECRET)]);
            let said = format!("{}{}", ended.out, ended.err);
            assert!(!said.contains(SECRET) && !said.contains("MY_SECRET"), "{reference}: {said}");
            for (path, contents) in project.tree("shop") {
                assert!(!String::from_utf8_lossy(&contents).contains(SECRET), "{reference}: {path}");
            }
        }
    }
}

#[test]
fn files_without_contents_do_not_block() {
    let project = Project::new();
    assert!(Command::new("mkfifo").arg(project.path("spec/pipe.yaml")).status().unwrap().success());
    let _socket = std::os::unix::net::UnixListener::bind(project.path("spec/socket.yaml")).unwrap();
    fs::create_dir(project.path("spec/folder.yaml")).unwrap();
    fs::File::create(project.path("spec/sparse.yaml")).unwrap().set_len(10 << 30).unwrap();
    symlink("/dev/zero", project.path("spec/zero.yaml")).unwrap();
    symlink("loop.yaml", project.path("spec/loop.yaml")).unwrap();
    let start = Instant::now();
    for (file, reason) in [
        ("pipe.yaml", "it is not a regular file"),
        ("socket.yaml", "it is not a regular file"),
        ("folder.yaml", "it is not a regular file"),
        ("sparse.yaml", "it has more than 67108864 bytes"),
        ("zero.yaml", "files of the system are not part of a contract"),
        ("loop.yaml", "a link leads to nothing"),
    ] {
        project.write("spec/shop.yaml", &contract(file));
        let ended = project.run(&["lint", "--spec", "spec/shop.yaml"]);
        assert!(ended.code == 2 && ended.out.contains(reason), "{file}: {}{}", ended.out, ended.err);
        // The texts of the command line, too.
        if file != "loop.yaml" && file != "zero.yaml" {
            let path = format!("spec/{file}");
            for arguments in [
                ["lint", "--spec", &path].as_slice(),
                &["lint", "--spec", "spec/socialhub.yaml", "--overlay", &path],
                &["lint", "--spec", "spec/socialhub.yaml", "--config", &path],
                &["diff", "spec/socialhub.yaml", "spec/socialhub.yaml", "--allow", &path],
                &["diff", "spec/socialhub.yaml", "spec/socialhub.yaml", "--overlay", &path],
            ] {
                let ended = project.run(arguments);
                assert!(ended.code == 3 && ended.err.contains(reason), "{arguments:?}: {}", ended.err);
            }
        }
    }
    assert!(start.elapsed().as_secs() < 60);
    // Links out of the folder of what is named on the command line.
    project.write("secret", SECRET);
    for file in ["secret.yaml", "secret.toml"] {
        symlink(project.path("secret"), project.path("spec").join(file)).unwrap();
    }
    for more in
        [["--spec", "spec/secret.yaml"].as_slice(), &["--spec", "spec/socialhub.yaml", "--config", "spec/secret.toml"]]
    {
        let ended = project.run(&[&["lint"], more].concat());
        let is_refused = ended.err.contains("it is a link that leads out of its folder");
        assert!(ended.code == 3 && is_refused && !ended.err.contains(SECRET), "{more:?}: {}{}", ended.out, ended.err);
    }
}

/// Files below the root may hold secrets as well: those of git, or of who deploys the service.
#[test]
fn nothing_of_a_file_is_shown_that_is_not_part_of_a_contract() {
    let files = [
        (".git/config", "[http \"https://github.com/\"]\n\textraheader = AUTHORIZATION: basic s3cr3tw0rd\n"),
        (".env", "PASSWORD=s3cr3tw0rd\n"),
        ("env.yaml", "PASSWORD=s3cr3tw0rd\nTOKEN=s3cr3tw0rd # it is\n"),
        ("alias.yaml", "password: *s3cr3tw0rd\n"),
        ("twice.yaml", "s3cr3tw0rd: 1\ns3cr3tw0rd: 2\n"),
        ("tag.yaml", "password: !s3cr3tw0rd x\n"),
        ("key.yaml", "s3cr3tw0rd: {}\n? [a]\n: s3cr3tw0rd\n"),
        ("open.yaml", "'s3cr3tw0rd\n"),
        ("brackets.yaml", "s3cr3tw0rd: [s3cr3tw0rd: {\n"),
        ("secrets.yaml", "database:\n  password: s3cr3tw0rd\n"),
        ("deploy.yaml", "type: Opaque\ndata: { password: s3cr3tw0rd }\n"),
        ("account.json", "{\"type\": \"service_account\", \"private_key\": \"s3cr3tw0rd\", \"s3cr3tw0rd\": 1}"),
        ("word.json", "s3cr3tw0rd"),
        ("list.json", "[\"s3cr3tw0rd\"]"),
        ("text.json", "\"s3cr3tw0rd\""),
        ("broken.json", "{\"s3cr3tw0rd\": \"s3cr3tw0rd\", s3cr3tw0rd}"),
        ("about.json", "{\"description\": \"pw=s3cr3tw0rd\", \"s3cr3tw0rd\": 1, \"type\": {\"s3cr3tw0rd\": 1}}"),
    ];
    let project = Project::new();
    for (file, text) in files {
        project.write(&format!("spec/{file}"), text);
        let cases = [("", "text"), ("#/database", "text"), ("", "json"), ("", "sarif"), ("", "github")];
        for (fragment, format) in cases {
            let (at, used) = (format!("{{ $ref: '{file}{fragment}' }}"), "{ name: body, in: body");
            for text in [
                contract(&format!("{file}{fragment}")),
                CONTRACT.replace(used, &format!("{at}\n      - {used}")),
                CONTRACT.replace("204: { description: Created. }", &format!("204: {at}")),
                CONTRACT.replace("paths:\n", &format!("paths:\n  /more: {at}\n")),
            ] {
                project.write("spec/shop.yaml", &text);
                let ended = project.run(&["lint", "--spec", "spec/shop.yaml", "--format", format]);
                assert_eq!(ended.code, 2, "{file}{fragment}: {}", ended.out);
                let said = format!("{}{}", ended.out, ended.err);
                assert!(!said.contains(SECRET), "{file}{fragment}: {said}");
            }
        }
    }
    // The place of a fault is told all the same.
    project.write("spec/shop.yaml", &contract("broken.json"));
    let ended = project.run(&["lint", "--spec", "spec/shop.yaml"]);
    assert!(ended.out.contains("--> spec/broken.json:1:30"), "{}", ended.out);
    // A part of a contract is shown with its faults.
    project.write("spec/part.yaml", "type: object\nprroperties: {}\n");
    project.write("spec/shop.yaml", &contract("part.yaml"));
    let ended = project.run(&["lint", "--spec", "spec/shop.yaml"]);
    assert!(ended.out.contains("2 | prroperties: {}"), "{}", ended.out);
}

#[test]
fn a_path_item_that_is_copied_many_times_ends_at_a_limit() {
    let project = Project::new();
    let responses: String = (100..600).map(|status| format!("    {status}: {{ description: x }}\n")).collect();
    project.write("spec/item.yaml", &format!("get:\n  responses:\n{responses}"));
    let paths: String = (0..5000).map(|n| format!("  /p{n}: {{ $ref: item.yaml }}\n")).collect();
    project.write("spec/shop.yaml", &CONTRACT.replace("paths:\n", &format!("paths:\n{paths}")));
    let ended = project.run(&["lint", "--spec", "spec/shop.yaml", "--format", "json"]);
    assert_eq!(ended.code, 2);
    assert!(ended.out.contains("path items of other files add more than 500000 values"), "{}", &ended.out[..2000]);
}

/// Runs git in the project's folder.
fn git(project: &Project, arguments: &[&str]) {
    let mut command = Command::new("git");
    command.args(["-c", "user.name=N", "-c", "user.email=e@example.org", "-c", "init.defaultBranch=main"]);
    let output = command.args(arguments).current_dir(project.path("")).output().unwrap();
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
}

#[test]
fn revisions_have_a_root_as_well() {
    let project = project("../common/error.yaml");
    project.write("spec/codegen.toml", "errors = \"code-message\"\n");
    git(&project, &["init", "-q"]);
    git(&project, &["add", "."]);
    git(&project, &["commit", "-q", "-m", "one"]);
    let command = ["diff", "HEAD:api/spec/shop.yaml", "HEAD:api/spec/shop.yaml"];
    let ended = project.run(&command);
    let refused = "it is outside of `HEAD:/api/spec`, the folder of the contract's files";
    assert_eq!(ended.code, 2);
    assert!(ended.err.contains(refused) && ended.err.contains("--ref-root api\n"), "{}", ended.err);
    let ended = project.run(&[command.as_slice(), &["--ref-root", "api"]].concat());
    assert_eq!(ended.code, 0, "{}", ended.err);
    // Seen from a folder of the project.
    let ended = project.run_in("api/spec", &command);
    assert!(ended.err.contains("--ref-root ..\n"), "{}", ended.err);
    assert_eq!(project.run_in("api/spec", &[command.as_slice(), &["--ref-root", ".."]].concat()).code, 0);

    // The project's own contract, and the options of that revision.
    project.write("spec/socialhub.yaml", &contract("../api/common/error.yaml"));
    git(&project, &["commit", "-q", "-am", "two"]);
    assert_eq!(project.run(&["diff", "HEAD", "HEAD"]).code, 2);
    assert_eq!(project.run(&["diff", "HEAD", "HEAD", "--ref-root", "."]).code, 0);
    project.edit("spec/codegen.toml", |text| format!("ref-root = \"..\"\n{text}"));
    git(&project, &["commit", "-q", "-am", "three"]);
    assert_eq!(project.run(&["diff", "HEAD", "HEAD"]).code, 0);
    assert_eq!(project.run(&["diff", "HEAD~1", "HEAD"]).code, 2);
}

#[test]
fn the_name_of_a_revision_is_not_an_option_of_git() {
    let project = Project::new();
    git(&project, &["init", "-q"]);
    git(&project, &["add", "."]);
    git(&project, &["commit", "-q", "-m", "one"]);
    git(&project, &["update-ref", "refs/tags/--output=written", "HEAD"]);
    for name in ["--output=written", "refs/tags/--output=written"] {
        for name in [name.to_owned(), format!("{name}:spec/socialhub.yaml")] {
            let ended = project.run(&["diff", "--", &name]);
            assert!(ended.code == 0 || ended.code == 2, "{name}: {}", ended.err);
        }
    }
    // A folder is not a file, and a link is what it says, not what it leads to.
    assert_eq!(project.run(&["diff", "HEAD:spec", "HEAD"]).code, 2);
    assert!(!project.path("written").exists());
}
