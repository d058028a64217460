//! Values of every kind, and which examples of a contract are taken.

use serde_json::{Value as Json, json};

use super::{Extent, answers::Body, answers::answers, value};
use crate::{
    Inputs, Text,
    ir::{Api, Content},
    lower,
};

/// A contract with these definitions, and one operation with these responses.
fn api(definitions: Json, responses: Json) -> Api {
    let document = json!({
        "swagger": "2.0", "info": {"title": "T", "version": "1"}, "produces": ["application/json"],
        "paths": {"/a": {"get": {"responses": responses}}}, "definitions": definitions,
    });
    let spec = Text { name: "contract.json".into(), text: document.to_string() };
    let config = Some(Text { name: "codegen.toml".into(), text: "backtracking-limit = 256".into() });
    let mut reading = crate::read(Inputs { spec, overlay: None, config, tolerant: false });
    let contract = reading.contract.take().unwrap();
    let api = lower::lower(&contract.tree, &contract.document, &contract.config, &mut reading.diagnostics);
    assert!(!reading.diagnostics.has_errors(), "{:?}", reading.diagnostics);
    api
}

/// The value of one schema.
fn of(schema: Json, extent: Extent) -> Option<Json> {
    let answer = json!({"description": "", "schema": {"$ref": "#/definitions/A"}});
    let api = api(json!({ "A": schema }), json!({ "200": answer }));
    let Content::Value { table, .. } = &api.operations[0].responses[0].content else { panic!("no JSON") };
    value(&api, table, extent)
}

#[test]
fn values_of_every_kind() {
    let schema = json!({
        "type": "object", "minProperties": 2, "required": ["a", "c"],
        "properties": {
            "a": {"type": "array", "minItems": 2, "uniqueItems": true, "items": {"type": "string", "format": "date-time"}},
            "b": {"type": "string", "format": "uuid"},
            "c": {"type": "integer", "readOnly": true},
        },
    });
    let times = json!(["2024-02-29T12:30:00Z", "2024-02-29T12:30:01Z"]);
    // A request need not send what only answers have.
    assert_eq!(of(schema.clone(), Extent::Required), Some(json!({"a": times, "entry0": "anything"})));
    let all = json!({"a": times, "b": "67e55044-10b1-426f-9247-bb680e5f0000", "c": 1});
    assert_eq!(of(schema.clone(), Extent::Everything), Some(all.clone()));
    assert_eq!(of(schema, Extent::Example), Some(all));
    let map = json!({"type": "object", "additionalProperties": {"type": "boolean"}});
    assert_eq!(of(map.clone(), Extent::Everything), Some(json!({"entry0": true})));
    assert_eq!(of(map, Extent::Required), Some(json!({})));
    let listed = json!({"type": "integer", "enum": [1, 5], "minimum": 2});
    assert_eq!(of(listed, Extent::Required), Some(json!(5)));
    assert_eq!(of(json!({"type": "string", "pattern": "^(?!a)a$"}), Extent::Required), None);
}

#[test]
fn numbers_keep_their_bounds() {
    let above = json!({"type": "integer", "minimum": 5, "exclusiveMinimum": true, "maximum": 10});
    assert_eq!(of(above, Extent::Required), Some(6.into()));
    let tens = json!({"type": "integer", "minimum": 5, "multipleOf": 10});
    assert_eq!(of(tens, Extent::Required), Some(10.into()));
    let bounds = json!({"minimum": 0, "exclusiveMinimum": true, "maximum": 1, "exclusiveMaximum": true});
    let half = of(json!({"type": "number", "allOf": [bounds]}), Extent::Required).unwrap();
    assert!(half.as_f64().is_some_and(|number| number > 0.0 && number < 1.0), "{half}");
}

#[test]
fn examples_of_the_contract_are_taken_where_they_are_allowed() {
    let word = |example: Json| json!({"type": "string", "maxLength": 5, "example": example});
    for (schema, expected) in [
        (word(json!("hello")), json!("hello")),
        (word(json!("much too long")), json!("text")),
        (word(json!(5)), json!("text")),
        (json!({"type": "string", "format": "date", "example": "yesterday"}), json!("2024-02-01")),
        (json!({"type": "array", "items": word(json!("one"))}), json!(["one"])),
        (
            json!({"type": "object", "required": ["a"], "properties": {"a": word(json!("one"))}, "example": {}}),
            json!({"a": "one"}),
        ),
        (
            json!({"type": "object", "properties": {"a": word(json!("one"))}, "example": {"a": "two", "b": 1}}),
            json!({"a": "two", "b": 1}),
        ),
        (json!({"type": "integer", "x-nullable": true, "example": null}), Json::Null),
    ] {
        assert_eq!(of(schema.clone(), Extent::Example), Some(expected), "{schema}");
    }
    // Requests of tests have everything, whatever the example leaves out.
    let schema = json!({"type": "object", "properties": {"a": word(json!("one"))}, "example": {}});
    assert_eq!(of(schema, Extent::Everything), Some(json!({"a": "text"})));
}

#[test]
fn an_example_does_not_contain_itself() {
    let reference = json!({"$ref": "#/definitions/A"});
    let node = json!({"type": "object", "properties": {
        "name": {"type": "string"}, "next": reference, "all": {"type": "array", "items": reference}}});
    assert_eq!(of(node.clone(), Extent::Example), Some(json!({"name": "text", "all": []})));
    let deep = of(node, Extent::Everything).unwrap();
    assert_eq!(deep["next"]["next"]["name"], "text");
}

/// Types that hold types that hold types: what is optional deep inside is left out before it becomes too much.
#[test]
fn values_do_not_grow_without_end() {
    let mut definitions = serde_json::Map::new();
    for level in 0..9 {
        let next = json!({"$ref": format!("#/definitions/A{}", level + 1)});
        let properties: serde_json::Map<_, _> = (0..9).map(|index| (format!("p{index}"), next.clone())).collect();
        definitions.insert(format!("A{level}"), json!({"type": "object", "properties": properties}));
    }
    definitions.insert("A9".into(), json!({"type": "string"}));
    let api = api(definitions.into(), json!({"204": {"description": ""}}));
    for extent in [Extent::Example, Extent::Everything] {
        let text = value(&api, &api.types[0].table, extent).unwrap().to_string();
        assert!(text.len() > 20 && text.len() < 100_000, "{}", text.len());
    }
}

#[test]
fn answers_have_bodies_and_headers() {
    let pet = json!({"type": "object", "properties": {"name": {"type": "string", "example": "Rex"}}});
    let schema = json!({"$ref": "#/definitions/Pet"});
    let api = api(
        json!({ "Pet": pet }),
        json!({
            "200": {
                "description": "", "schema": schema,
                "headers": {"X-Count": {"type": "integer", "minimum": 3}, "X-Names": {"type": "array", "items": {"type": "string"}}},
                "examples": {"text/plain": "Fido", "application/json": {"name": "Fido"}},
            },
            "201": {"description": "", "schema": schema, "examples": {"application/json": {"name": 7}}},
            "202": {"description": "", "schema": {"type": "file"}, "examples": {"application/json": {"a": 1}}},
            "204": {"description": ""},
            "default": {"description": "", "schema": {"type": "string", "pattern": "^(?!a)a$"}},
        }),
    );
    let answers = answers(&api, &api.operations[0]);
    let bodies: Vec<_> = answers.iter().map(|answer| answer.as_ref().map(|answer| answer.body.clone())).collect();
    assert_eq!(
        bodies,
        [
            Some(Body::Value(json!({"name": "Fido"}))),
            Some(Body::Value(json!({"name": "Rex"}))),
            Some(Body::File("{\"a\":1}".into())),
            Some(Body::Empty),
            None,
        ]
    );
    assert_eq!(answers[0].as_ref().unwrap().headers, [Some(json!(3)), Some(json!(["text"]))]);
}
