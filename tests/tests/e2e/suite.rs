//! The JSON Schema test suite for draft 4 against generated code: one contract is made of all its schemas that Swagger 2.0
//! can say, a service of it is built once, and each case is a request.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::{Value as Json, json};

use crate::built::{Service, taking};
use crate::generator::{generate, inputs, member, root};

/// Groups of the suite without foreign keywords that are left out all the same.
const EXCUSED: &[(&str, &str, &str)] = &[
    (
        "additionalProperties.json",
        "additionalProperties does not look in applicators",
        "beside `allOf` it is read as of the whole: word for word, `false` would refuse what the members declare, and \
         contracts that write it mean the other",
    ),
    ("additionalProperties.json", "additionalProperties with null valued instance properties", NULL),
    ("allOf.json", "allOf with base schema", NULL),
    ("allOf.json", "nested allOf, to check validation semantics", NULL),
    ("default.json", "invalid type for default", "Swagger 2.0, Schema Object: a default MUST conform to the type"),
    ("items.json", "items with null instance elements", NULL),
    ("properties.json", "properties with null valued instance properties", NULL),
    ("type.json", "null type matches only the null object", NULL),
];

const NULL: &str = "Swagger 2.0, Data Types: there is no `type: null`";

/// Keywords of draft 4 that Swagger 2.0 does not have, and references, whose targets are such keywords or on the network.
const FOREIGN: &[&str] = &[
    "$ref",
    "$schema",
    "additionalItems",
    "anyOf",
    "definitions",
    "dependencies",
    "id",
    "not",
    "oneOf",
    "patternProperties",
];

struct Group {
    file: String,
    description: String,
    schema: Json,
    cases: Vec<Json>,
}

impl Group {
    fn name(&self) -> String {
        format!("{}, {} ({} cases)", self.file, self.description, self.cases.len())
    }
}

fn groups(folder: &Path) -> Vec<Group> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> = entries.filter(|path| path.extension().is_some_and(|end| end == "json")).collect();
    paths.sort();
    let mut groups = Vec::new();
    for path in paths {
        let all: Vec<Json> = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        groups.extend(all.into_iter().map(|group| Group {
            file: path.file_name().unwrap().to_string_lossy().into_owned(),
            description: group["description"].as_str().unwrap().to_owned(),
            schema: adapted(&group["schema"]),
            cases: group["tests"].as_array().unwrap().clone(),
        }));
    }
    groups
}

/// Whether a schema uses what Swagger 2.0 does not have.
fn is_foreign(schema: &Json) -> bool {
    let Some(object) = schema.as_object() else { return true };
    object.iter().any(|(key, value)| match key.as_str() {
        "properties" => value.as_object().unwrap().values().any(is_foreign),
        "allOf" => value.as_array().unwrap().iter().any(is_foreign),
        "items" => is_foreign(value),
        "additionalProperties" => value.is_object() && is_foreign(value),
        "type" => value.is_array(),
        key => FOREIGN.contains(&key),
    })
}

/// The same without comments, and with items that are anything where an array says nothing of them: Swagger 2.0 has no
/// `$comment`, and wants `items`.
fn adapted(schema: &Json) -> Json {
    let mut schema = schema.clone();
    let Some(object) = schema.as_object_mut() else { return schema };
    object.remove("$comment");
    if object.get("type").is_some_and(|kind| kind == "array") {
        object.entry("items").or_insert_with(|| json!({}));
    }
    schema
}

#[actix_web::test]
async fn json_schema_draft_4() {
    let folder = root().join("../shared/json-schema-draft4");
    if !folder.is_dir() {
        println!("skipped: {} is not there", folder.display());
        return;
    }
    let groups: Vec<Group> = groups(&folder).into_iter().filter(|group| !is_foreign(&group.schema)).collect();
    let all: usize = groups.iter().map(|group| group.cases.len()).sum();
    for (file, description, _) in EXCUSED {
        let is_there = groups.iter().any(|group| group.file == *file && group.description == *description);
        assert!(is_there, "{file} has no `{description}`");
    }
    let excuse = |group: &Group| {
        EXCUSED.iter().find(|(file, description, _)| group.file == *file && group.description == *description)
    };
    let mut wrong = Vec::new();
    let mut chosen: Vec<&Group> = Vec::new();
    for group in &groups {
        let generates = generate(inputs("case.json", taking(&json!({}), &[&group.schema])), &member("case"));
        match (generates, excuse(group)) {
            (Ok(_), _) => chosen.push(group),
            (Err(_), Some((.., reason))) => println!("left out: {}: {reason}", group.name()),
            (Err(errors), None) => wrong.push(format!("{}: {errors}", group.name())),
        }
    }
    let schemas: Vec<&Json> = chosen.iter().map(|group| &group.schema).collect();
    let service = Service::start("suite", &taking(&json!({}), &schemas));
    let mut count = 0;
    for (index, group) in chosen.iter().enumerate() {
        let mut faults = Vec::new();
        for case in &group.cases {
            let accepted = service.accepts(index, &case["data"]).await;
            if accepted != (case["valid"] == true) {
                faults.push(format!("{}, {}: accepted is {accepted}", group.name(), case["description"]));
            }
        }
        match excuse(group) {
            None => {
                count += group.cases.len();
                wrong.extend(faults);
            }
            Some(_) if faults.is_empty() => wrong.push(format!("{}: needs no excuse", group.name())),
            Some((.., reason)) => println!("left out: {}: {reason}", group.name()),
        }
    }
    println!("{count} of {all} cases run, {} of them wrong", wrong.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(count >= 300, "only {count} cases");
}
