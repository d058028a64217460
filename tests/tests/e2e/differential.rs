//! Every schema of SocialHub, by generated code and by an independent library for JSON Schema: the same verdict on random
//! values.

use std::collections::BTreeMap;

use codegen_verify::Verifier;
use serde_json::{Value as Json, json};
use tests::contract::Subject;

use crate::built::{Service, taking};
use crate::generator::{inputs, socialhub};
use crate::random::Random;
use codegen::sample::{self, Extent};

/// Values that are tried of each schema.
const VALUES: u64 = 60;

/// All schemas of definitions, bodies and answers; equal ones once. Of a request, `readOnly` says something else than
/// JSON Schema does, so it is taken away.
fn schemas(document: &Json) -> Vec<Json> {
    let mut found: BTreeMap<String, Json> = BTreeMap::new();
    let mut add = |schema: &Json| drop(found.insert(schema.to_string(), schema.clone()));
    for name in document["definitions"].as_object().unwrap().keys() {
        add(&json!({"$ref": format!("#/definitions/{}", name.replace('~', "~0").replace('/', "~1"))}));
    }
    for operation in document["paths"].as_object().unwrap().values().flat_map(|item| item.as_object().unwrap().values())
    {
        let parameters = operation["parameters"].as_array().into_iter().flatten();
        let responses = operation["responses"].as_object().into_iter().flatten().map(|(_, response)| response);
        let of_files = |schema: &&Json| schema["type"] != "file";
        parameters.chain(responses).filter_map(|holder| holder.get("schema")).filter(of_files).for_each(&mut add);
    }
    found.into_values().collect()
}

/// `url` is a `uri` to us, and unknown to the library.
fn adapt(node: &mut Json) {
    match node {
        Json::Object(object) => {
            object.retain(|key, value| !(key == "readOnly" && value.is_boolean()));
            if let Some(format) = object.get_mut("format").filter(|format| **format == "url") {
                *format = json!("uri");
            }
            object.values_mut().for_each(adapt);
        }
        Json::Array(items) => items.iter_mut().for_each(adapt),
        _ => {}
    }
}

/// Something else in the place of something.
fn another(random: &mut Random) -> Json {
    let pool = [
        json!(null),
        json!(true),
        json!(0),
        json!(-1),
        json!(1),
        json!(7),
        json!(100_000),
        json!(1.5),
        json!(-0.25),
        json!(""),
        json!("x"),
        json!("0123456789abcdef01234567"),
        json!("2024-02-29"),
        json!("2024-02-29T12:00:00Z"),
        json!("a@example.org"),
        json!("https://example.org/a"),
        json!("ü".repeat(300)),
        json!([]),
        json!([null]),
        json!(["x", "x"]),
        json!({}),
        json!({"x": 1}),
    ];
    pool[random.below(pool.len())].clone()
}

/// Changes one place of a value.
fn damage(value: &mut Json, random: &mut Random) {
    let inside = random.below(4) > 0;
    match value {
        Json::Object(object) if inside && !object.is_empty() => {
            let key = object.keys().nth(random.below(object.len())).unwrap().clone();
            match random.below(6) {
                0 => drop(object.remove(&key)),
                1 => drop(object.insert("unheard of".to_owned(), another(random))),
                _ => damage(object.get_mut(&key).unwrap(), random),
            }
        }
        Json::Array(items) if inside && !items.is_empty() => {
            let index = random.below(items.len());
            match random.below(5) {
                0 => drop(items.remove(index)),
                1 => items.push(items[index].clone()),
                2 => items.push(another(random)),
                _ => damage(&mut items[index], random),
            }
        }
        other => *other = another(random),
    }
}

#[actix_web::test]
async fn generated_code_and_a_library_for_json_schema_agree() {
    let mut document = Subject::read(socialhub()).unwrap_or_else(|errors| panic!("{errors}")).document;
    adapt(&mut document);
    let schemas = schemas(&document);
    let contract = taking(&document["definitions"], &schemas.iter().collect::<Vec<_>>());
    let subject = Subject::read(inputs("values.json", contract.clone())).unwrap_or_else(|errors| panic!("{errors}"));
    let verifier = Verifier::new(&serde_json::from_str(&contract).unwrap()).unwrap();
    let service = Service::start("differential", &contract);
    let (mut tried, mut accepted, mut wrong) = (0, 0, Vec::new());
    for operation in &subject.api.operations {
        let index: usize = operation.path.trim_start_matches('/').parse().unwrap();
        let body = operation.body.as_ref().unwrap();
        let extents = [Extent::Everything, Extent::Required];
        let values: Vec<Json> =
            extents.into_iter().filter_map(|extent| sample::value(&subject.api, &body.table, extent)).collect();
        for round in 0..VALUES {
            let mut random = Random::seeded(round * 1000 + index as u64);
            let mut value =
                values.get(random.below(values.len().max(1))).cloned().unwrap_or_else(|| another(&mut random));
            for _ in 0..random.below(3) {
                damage(&mut value, &mut random);
            }
            let ours = service.accepts(index, &value).await;
            let theirs = verifier.check_value(&format!("/paths/~1{index}/post/parameters/0/schema"), &value);
            tried += 1;
            accepted += usize::from(ours);
            if ours != theirs.is_empty() {
                wrong.push(format!("accepted is {ours}, they say {theirs:?} of {value} by {}", schemas[index]));
            }
        }
    }
    println!("{tried} values of {} schemas, {accepted} of them accepted", schemas.len());
    let shown: Vec<_> = wrong.iter().take(20).map(|line| line.chars().take(1000).collect::<String>()).collect();
    assert!(wrong.is_empty(), "{} wrong, the first are\n{}", wrong.len(), shown.join("\n"));
}
