//! What operations take.

use codegen::ir::Presence;

use super::{FINE, contract, tolerated};

#[test]
fn an_empty_text_is_a_value_of_a_plain_string_only() {
    let parameter = |name: &str, schema: &str| {
        format!("{{name: {name}, in: query, required: true, allowEmptyValue: true, {schema}}}")
    };
    let parameters = [
        parameter("plain", "type: string"),
        parameter("short", "type: string, maxLength: 3"),
        parameter("day", "type: string, format: date"),
        parameter("number", "type: integer"),
        "{name: full, in: query, required: true, type: integer}".to_owned(),
    ];
    let (api, _) =
        contract(&format!("paths:\n  /a: {{get: {{tags: [a], parameters: [{}], {FINE}}}}}\n", parameters.join(", ")));
    let presence: Vec<_> = api.operations[0]
        .parameters
        .iter()
        .map(|parameter| (parameter.name.as_str(), parameter.presence == Presence::Required))
        .collect();
    assert_eq!(presence, [("plain", true), ("short", false), ("day", false), ("number", false), ("full", true)]);
}

#[test]
fn of_paths_that_cannot_be_told_apart_the_first_counts() {
    let operation = |id: &str, name: &str| {
        format!(
            "{{get: {{operationId: {id}, tags: [a], parameters: [{{name: {name}, in: path, required: true, type: string}}], {FINE}}}}}"
        )
    };
    let (api, _) = tolerated(&format!(
        "paths:\n  /a/{{one}}/b: {}\n  /a/{{other}}/b: {}\n  /a/{{one}}/c: {}\n",
        operation("first", "one"),
        operation("second", "other"),
        operation("third", "one"),
    ));
    let ids: Vec<_> = api.operations.iter().map(|operation| operation.id.as_str()).collect();
    assert_eq!(ids, ["first", "third"]);
}

#[test]
fn a_parameter_that_is_no_part_of_the_path_is_none() {
    let parameter = |name: &str| format!("{{name: {name}, in: path, required: true, type: string}}");
    let (api, _) = tolerated(&format!(
        "paths:\n  /a/{{one}}: {{get: {{tags: [a], parameters: [{}, {}], {FINE}}}}}\n",
        parameter("one"),
        parameter("other"),
    ));
    let names: Vec<_> = api.operations[0].parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    assert_eq!(names, ["one"]);
}
