//! What the rules find, where, and how settings change that.
#![cfg(test)]

use std::collections::{BTreeMap, BTreeSet};

use codegen::{Inputs, Reading, Text, lint};
use openapiv2::{Diagnostics, Severity, render};

/// A contract that breaks every rule.
const CONTRACT: &str = "swagger: '2.0'
info: { title: Shop, version: '1' }
consumes: [application/json]
securityDefinitions: { token: { type: apiKey, name: token, in: header } }
security: [{ token: [] }]
tags: [{ name: nobody }]
paths:
  /things:
    get:
      tags: [things]
      x-permissions: { all: [Read] }
      parameters: [{ name: body, in: body, schema: { type: object } }]
      responses: { 404: { description: None. } }
    post:
      operationId: addUsingPOST_1
      tags: [things]
      responses:
        200: { description: It. }
        201: { description: It., schema: { type: object, properties: { a: { $ref: '#/definitions/Thing' } } } }
        202: { description: Later., schema: { type: string } }
        204: { description: Nothing., schema: { type: string } }
        401: { description: No. }
        403: { description: No. }
  /things/{id}:
    get:
      operationId: getThing
      tags: [things]
      security: []
      parameters: [{ name: id, in: path, required: true, type: string, format: uid }]
      responses: { 200: { description: It., schema: { $ref: '#/definitions/Thing' } } }
  /things/last:
    get:
      operationId: lastThing
      tags: [things]
      security: []
      responses: { 200: { description: It., schema: { $ref: '#/definitions/Thing' }, examples: { application/json: 5 } } }
definitions:
  Thing:
    type: object
    properties:
      list: { type: array, minLength: 1, required: [a], items: { type: string } }
      many: { type: array, minItems: 10000, items: { type: string } }
      at: { type: string, format: datetime }
      count: { type: integer, example: three }
      never: { type: string, pattern: \"^[0-9]+$'\" }
      slow: { type: string, pattern: '^(a+)+$' }
      open: { type: string, pattern: '[0-9]+' }
      ahead: { type: string, pattern: '^(?!x)[a-z]$' }
      one: { type: object, properties: { x: { type: string }, y: { type: string } } }
      two: { type: object, properties: { y: { type: string }, x: { type: string, description: It. } } }
      three: { type: object, properties: { x: { type: string }, y: { type: string } } }
  Unused: { type: string }
parameters:
  Unused: { name: a, in: query, type: string }
responses:
  Unused: { description: None. }
";

fn read(spec: &str, config: &str) -> Reading {
    let text = |name: &str, text: &str| Text { name: name.to_owned(), text: text.to_owned() };
    let config = Some(text("codegen.toml", config)).filter(|config| !config.text.is_empty());
    codegen::read(Inputs { spec: text("shop.yaml", spec), overlay: None, config, tolerant: false })
}

fn found(reading: &Reading) -> Diagnostics {
    assert!(!reading.diagnostics.has_errors(), "{}", render::text(&reading.diagnostics, &reading.sources, false));
    let contract = reading.contract.as_ref().unwrap();
    let mut found = reading.diagnostics.clone();
    found.extend(lint::lint(contract));
    lint::configure(found, &contract.config)
}

#[test]
fn every_rule_finds_its_mistake() {
    let reading = read(CONTRACT, "");
    let found = found(&reading);
    let seen: BTreeSet<&str> = found.iter().map(|diagnostic| diagnostic.code).collect();
    let rules: BTreeSet<&str> = lint::RULES.iter().map(|(code, _)| *code).collect();
    assert_eq!(rules.difference(&seen).collect::<Vec<_>>(), Vec::<&&str>::new());
    insta::assert_snapshot!("lint", render::text(&found, &reading.sources, false));
}

#[test]
fn settings_allow_warn_and_deny_and_are_needed() {
    let setting = |rule: &str, pointer: &str, level: &str, reason: &str| {
        format!("[[lint]]\nrule = '{rule}'\npointer = '{pointer}'\nlevel = '{level}'\nreason = '{reason}'\n")
    };
    let config = [
        setting("unused-definition", "", "allow", "kept for others"),
        setting("exponential-pattern", "/definitions/Thing/properties/slow", "warn", "short texts"),
        setting("missing-operation-id", "", "allow", "made of the path"),
        setting("missing-operation-id", "/paths/~1things", "deny", "not here"),
        setting("unused-parameter", "/parameters/Other", "allow", "gone"),
        setting("unused-response", "", "allow", " "),
    ];
    let reading = read(CONTRACT, &config.concat());
    let found = found(&reading);
    let severities: BTreeMap<&str, Severity> =
        found.iter().map(|diagnostic| (diagnostic.code, diagnostic.severity)).collect();
    assert_eq!(severities.get("unused-definition"), None);
    assert_eq!(severities.get("exponential-pattern"), Some(&Severity::Warning));
    assert_eq!(severities.get("missing-operation-id"), Some(&Severity::Error));
    assert_eq!(severities.get("unused-parameter"), Some(&Severity::Warning));
    assert_eq!(severities.get("lint-without-reason"), Some(&Severity::Error));
    let unneeded: Vec<_> = found.iter().filter(|diagnostic| diagnostic.code == "unneeded-lint-setting").collect();
    // The one about `Other`, and the one that another one with a longer pointer is in front of.
    assert_eq!(unneeded.len(), 2);
    assert_eq!(reading.sources.name(unneeded[0].labels[0].span.source), "codegen.toml");
}

#[test]
fn what_the_overlay_of_socialhub_repairs_is_found_without_it() {
    let reading = read(include_str!("../../spec/socialhub.yaml"), "");
    let found = found(&reading);
    let count = |code: &str| found.iter().filter(|diagnostic| diagnostic.code == code).count();
    let at = |code: &str, end: &str| {
        found.iter().any(|diagnostic| {
            diagnostic.code == code && diagnostic.labels.iter().any(|label| label.pointer.as_str().ends_with(end))
        })
    };
    // Six arrays of two operations, a stray quote, two JavaScript literals, two deletes.
    assert_eq!((count("large-minimum"), count("impossible-pattern")), (6, 1));
    assert_eq!((count("suspicious-pattern"), count("no-success")), (2, 2));
    assert!(at("keyword-without-effect", "rules/patch/parameters/0/schema/minLength"), "minLength of the rules");
    assert!(at("keyword-without-effect", "/rightSidebar/required"), "required of rightSidebar");
    assert!(count("undeclared-tag") > 0);
}

#[test]
fn keywords_beside_a_reference_do_nothing() {
    let spec = "swagger: '2.0'
info: { title: Shop, version: '1' }
paths: {}
definitions:
  Name: { type: string }
  Person:
    type: object
    properties:
      first: { $ref: '#/definitions/Name', maxLength: 3, enum: [a] }
      last: { $ref: '#/definitions/Name', description: At the end., title: Last, x-order: 2 }
";
    let reading = read(spec, "");
    let found = found(&reading);
    let found = found.iter().filter(|diagnostic| diagnostic.code == "keyword-without-effect");
    let places: Vec<_> = found.map(|diagnostic| diagnostic.labels[0].pointer.to_string()).collect();
    let first = "/definitions/Person/properties/first";
    assert_eq!(places, [format!("{first}/maxLength"), format!("{first}/enum")]);
}
