//! What `diff` says of small pairs: every kind of change, both ways.
#![cfg(test)]

use std::fmt::Write as _;

use codegen::{
    Inputs, Reading, Text,
    diff::{self, Side},
};

/// A contract in which one definition is met in a request and in an answer.
const CONTRACT: &str = "swagger: '2.0'
info: { title: Shop, version: '1' }
basePath: /v1
consumes: [application/json]
produces: [application/json]
securityDefinitions:
  token: { type: apiKey, name: token, in: header }
  basic: { type: basic }
security: [{ token: [] }]
paths:
  /things/{id}:
    put:
      operationId: putThing
      summary: Puts a thing.
      x-permissions: { all: [Write] }
      parameters:
      - { name: id, in: path, required: true, type: string }
      - { name: limit, in: query, type: integer }
      - { name: tags, in: query, type: array, items: { type: string } }
      - { name: body, in: body, required: true, schema: { $ref: '#/definitions/Thing' } }
      responses:
        200:
          description: The thing.
          schema: { $ref: '#/definitions/Thing' }
          headers:
            X-Left: { type: integer }
definitions:
  Thing:
    type: object
    required: [name]
    properties:
      name: { type: string }
      count: { type: integer }
      price: { type: number }
      kind: { type: string, enum: [a, b] }
      lines: { type: array, items: { $ref: '#/definitions/Line' } }
      extra: { type: object, additionalProperties: { type: string } }
  Line:
    type: object
    properties:
      of: { $ref: '#/definitions/Thing' }
";

/// Each kind of change: its name, a text of the contract, and what it becomes.
const EDITS: &[(&str, &str, &str)] = &[
    ("nothing", "Shop", "Shop"),
    ("base path", "/v1", "/v2"),
    ("host", "basePath:", "host: example.org\nbasePath:"),
    ("schemes", "basePath:", "schemes: [http, https]\nbasePath:"),
    ("title", "title: Shop", "title: Store"),
    (
        "operation",
        "    put:",
        "    get:\n      responses: { 204: { description: None. } }\n      parameters: [{ name: id, in: path, required: true, type: string }]\n    put:",
    ),
    ("path", "/things/{id}:", "/goods/{id}:"),
    ("operation id", "putThing", "replaceThing"),
    ("summary", "Puts a thing.", "Replaces a thing."),
    ("deprecated", "      summary:", "      deprecated: true\n      summary:"),
    ("security: another scheme", "security: [{ token: [] }]", "security: [{ basic: [] }]"),
    ("security: none is an alternative", "security: [{ token: [] }]", "security: [{ token: [] }, {}]"),
    ("security: one more alternative", "security: [{ token: [] }]", "security: [{ token: [] }, { basic: [] }]"),
    ("security: the key's name", "name: token, in: header", "name: X-Token, in: header"),
    ("permissions: one more", "all: [Write]", "all: [Write, Admin]"),
    ("permissions: one of two", "all: [Write]", "any: [Write, Admin]"),
    ("optional parameter", "      - { name: limit, in: query, type: integer }\n", ""),
    (
        "required parameter",
        "      - { name: limit, in: query, type: integer }\n",
        "      - { name: limit, in: query, type: integer }\n      - { name: by, in: header, required: true, type: string }\n",
    ),
    ("parameter: required", "name: limit, in: query,", "name: limit, in: query, required: true,"),
    ("parameter: place", "name: limit, in: query,", "name: limit, in: header,"),
    ("parameter: type", "name: limit, in: query, type: integer", "name: limit, in: query, type: string"),
    (
        "parameter: maximum",
        "name: limit, in: query, type: integer",
        "name: limit, in: query, type: integer, maximum: 100",
    ),
    (
        "parameter: default",
        "name: limit, in: query, type: integer",
        "name: limit, in: query, type: integer, default: 10",
    ),
    ("parameter: collection format", "name: tags, in: query,", "name: tags, in: query, collectionFormat: multi,"),
    ("parameter: may be empty", "name: limit, in: query,", "name: limit, in: query, allowEmptyValue: true,"),
    ("body", "      - { name: body, in: body, required: true, schema: { $ref: '#/definitions/Thing' } }\n", ""),
    ("body: required", "name: body, in: body, required: true", "name: body, in: body"),
    ("media types of bodies", "consumes: [application/json]", "consumes: [application/json, application/xml]"),
    ("media types of answers", "produces: [application/json]", "produces: [application/json, text/csv]"),
    ("answer: a failure", "        200:", "        404: { description: None. }\n        200:"),
    ("answer: a success", "        200:", "        204: { description: None. }\n        200:"),
    ("answer: body", "          schema: { $ref: '#/definitions/Thing' }\n", ""),
    ("answer: description", "The thing.", "The thing as it is now."),
    (
        "header",
        "            X-Left: { type: integer }",
        "            X-Left: { type: integer }\n            X-More: { type: string }",
    ),
    ("header: type", "X-Left: { type: integer }", "X-Left: { type: string }"),
    ("type", "count: { type: integer }", "count: { type: string }"),
    ("type: integer to number", "count: { type: integer }", "count: { type: number }"),
    ("type: none", "count: { type: integer }", "count: {}"),
    ("format of an integer", "count: { type: integer }", "count: { type: integer, format: int32 }"),
    ("format of a number", "price: { type: number }", "price: { type: number, format: float }"),
    ("format of a text", "name: { type: string }", "name: { type: string, format: date }"),
    ("format that nobody checks", "name: { type: string }", "name: { type: string, format: colour }"),
    ("minimum", "count: { type: integer }", "count: { type: integer, minimum: 1 }"),
    (
        "exclusive maximum",
        "price: { type: number, maximum: 5 }",
        "price: { type: number, maximum: 5, exclusiveMaximum: true }",
    ),
    ("multiple", "count: { type: integer }", "count: { type: integer, multipleOf: 5 }"),
    ("lengths", "name: { type: string }", "name: { type: string, minLength: 1, maxLength: 10 }"),
    ("pattern", "name: { type: string }", "name: { type: string, pattern: '^[a-z]+$' }"),
    ("null", "name: { type: string }", "name: { type: string, x-nullable: true }"),
    ("enum: one more", "enum: [a, b]", "enum: [a, b, c]"),
    ("enum: another", "enum: [a, b]", "enum: [a, c]"),
    ("enum: none", "type: string, enum: [a, b]", "type: string"),
    ("items: how many", "lines: { type: array,", "lines: { type: array, minItems: 1, maxItems: 9,"),
    ("items: unique", "lines: { type: array,", "lines: { type: array, uniqueItems: true,"),
    ("required", "required: [name]", "required: [name, count]"),
    ("read only", "name: { type: string }", "name: { type: string, readOnly: true }"),
    ("optional property", "      count: { type: integer }\n", ""),
    ("required property", "    required: [name]\n    properties:\n      name: { type: string }\n", "    properties:\n"),
    ("what a required property is", "      name: { type: string }\n", ""),
    ("properties: how many", "    required: [name]", "    required: [name]\n    maxProperties: 3"),
    ("other properties", "    required: [name]", "    required: [name]\n    additionalProperties: false"),
    (
        "values of a map",
        "additionalProperties: { type: string }",
        "additionalProperties: { type: string, maxLength: 5 }",
    ),
    ("property: default", "count: { type: integer }", "count: { type: integer, default: 1 }"),
    ("property: description", "count: { type: integer }", "count: { type: integer, description: How many. }"),
    ("example", "count: { type: integer }", "count: { type: integer, example: 5 }"),
    ("definition: another name", "Line", "Row"),
    (
        "definition: inline",
        "items: { $ref: '#/definitions/Line' }",
        "items: { type: object, properties: { of: { $ref: '#/definitions/Thing' } } }",
    ),
    (
        "inherited",
        "    properties:\n      of: { $ref: '#/definitions/Thing' }",
        "    allOf: [{ type: object, properties: { of: { $ref: '#/definitions/Thing' } } }]",
    ),
    ("path parameter: name", "{id}", "{key}"),
];

fn read(text: &str) -> Reading {
    let spec = Text { name: "shop.yaml".to_owned(), text: text.to_owned() };
    let reading = codegen::read(Inputs { spec, overlay: None, config: None, tolerant: false });
    assert!(!reading.diagnostics.has_errors(), "{:?}\n{text}", reading.diagnostics);
    reading
}

fn changes(old: &Reading, new: &Reading) -> Vec<diff::Change> {
    let side = |reading| -> Side<'_> {
        let reading: &Reading = reading;
        Side { sources: &reading.sources, contract: reading.contract.as_ref().unwrap() }
    };
    diff::compare(side(old), side(new))
}

/// The contract before and after an edit. What the edit replaces and the contract lacks stands for a contract that has
/// it: there the value that it begins with is replaced first.
fn pair(from: &str, to: &str) -> (String, String) {
    let mut old = CONTRACT.to_owned();
    if from.starts_with("price: { type: number, maximum") {
        old = old.replace("price: { type: number }", from);
    }
    assert!(old.contains(from), "{from}");
    let mut new = old.replace(from, to);
    if from == "{id}" {
        new = new.replace("name: id,", "name: key,");
    }
    (old, new)
}

#[test]
fn every_kind_of_change_both_ways() {
    let mut text = String::new();
    for (name, from, to) in EDITS {
        let (old, new) = pair(from, to);
        let (old, new) = (read(&old), read(&new));
        writeln!(text, "== {name}").unwrap();
        for (way, a, b) in [("there", &old, &new), ("back", &new, &old)] {
            let found = changes(a, b);
            if found.is_empty() {
                writeln!(text, "{way}: no difference").unwrap();
            }
            for change in found {
                assert!(codegen::explain::page(&change.code).is_some(), "`{}` has no page", change.code);
                let verdict = format!("{:?}", change.verdict).to_lowercase();
                let direction = format!("{:?}", change.direction).to_lowercase();
                let (old, new) = (change.old.line, change.new.line);
                writeln!(text, "{way}: {verdict}, {direction}: {} [{}] {old} -> {new}", change.message, change.code)
                    .unwrap();
            }
        }
    }
    insta::assert_snapshot!("diff", text);
}

#[test]
fn a_change_of_a_definition_is_told_once_for_all_operations() {
    let more = CONTRACT.replace(
        "    put:",
        "    get:\n      parameters: [{ name: id, in: path, required: true, type: string }]\n      responses: { 200: { description: It., schema: { $ref: '#/definitions/Thing' } } }\n    put:",
    );
    let found = changes(&read(&more), &read(&more.replace("enum: [a, b]", "enum: [a, b, c]")));
    let told: Vec<_> = found.iter().map(|change| (change.verdict, change.operations.len())).collect();
    assert_eq!(told, [(diff::Verdict::Breaking, 2), (diff::Verdict::Compatible, 1)]);
}
