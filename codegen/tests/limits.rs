//! Limits: what a document may ask for, and that everything within them is done without deep recursion. Tests have a stack of
//! 2 MiB, a quarter of what the commands have.
#![cfg(test)]

use codegen::{
    Inputs, Package, Reading, Runtime, Text,
    diff::{self, Change, Side, Verdict},
};
use serde_json::{Map, Value as Json, json};

fn contract(definitions: Map<String, Json>) -> String {
    let body = json!({"$ref": "#/definitions/A0"});
    let document = json!({
        "swagger": "2.0", "info": {"title": "T", "version": "1"},
        "consumes": ["application/json"], "produces": ["application/json"],
        "paths": {"/a": {"post": {
            "parameters": [{"name": "b", "in": "body", "schema": body}],
            "responses": {"200": {"description": "d", "schema": body}},
        }}},
        "definitions": definitions,
    });
    document.to_string()
}

/// Definitions `A0` to `An`, each made of a reference to the next one; the last one has a property of a type.
fn chain(n: usize, leaf: &str, level: fn(usize, Json) -> Json) -> String {
    let mut definitions = Map::new();
    for i in 0..n {
        let next = json!({"$ref": format!("#/definitions/A{}", i + 1)});
        definitions.insert(format!("A{i}"), level(i, next));
    }
    definitions.insert(format!("A{n}"), json!({"type": "object", "properties": {"leaf": {"type": leaf}}}));
    contract(definitions)
}

fn inheriting(i: usize, parent: Json) -> Json {
    json!({"allOf": [parent, {"type": "object", "properties": {format!("p{i}"): {"type": "string"}}}]})
}

fn holding(_: usize, next: Json) -> Json {
    json!({"type": "object", "properties": {"next": next}})
}

/// Definitions that refer to each other in a circle.
fn circle(n: usize) -> String {
    let next = |i: usize| json!({"$ref": format!("#/definitions/A{}", (i + 1) % n)});
    contract((0..n).map(|i| (format!("A{i}"), holding(i, next(i)))).collect())
}

fn read(spec: &str, actions: Option<&str>) -> Reading {
    let overlay = actions.map(|actions| Text {
        name: "overlay.yaml".to_owned(),
        text: format!("overlay: 1.0.0\ninfo: {{title: O, version: '1'}}\nactions:\n{actions}"),
    });
    let spec = Text { name: "spec.json".to_owned(), text: spec.to_owned() };
    codegen::read(Inputs { spec, overlay, config: None, tolerant: false })
}

/// The codes of the errors that reading and generating find.
fn errors(spec: &str, actions: Option<&str>) -> Vec<&'static str> {
    let mut reading = read(spec, actions);
    if let Some(contract) = &reading.contract {
        let package = Package { name: "generated".to_owned(), runtime: Runtime::Workspace, examples: true };
        codegen::generate(contract, &package, &mut reading.diagnostics);
    }
    let errors = reading.diagnostics.iter().filter(|found| found.severity == openapiv2::Severity::Error);
    errors.map(|found| found.code).collect()
}

fn compare(old: &str, new: &str) -> Vec<Change> {
    let (old, new) = (read(old, None), read(new, None));
    let side = |reading| -> Side<'_> {
        let reading: &Reading = reading;
        Side { sources: &reading.sources, contract: reading.contract.as_ref().unwrap() }
    };
    diff::compare(side(&old), side(&new))
}

#[test]
fn all_of_has_a_limit_of_levels() {
    assert_eq!(errors(&chain(255, "string", inheriting), None), Vec::<&str>::new());
    for levels in [300, 8_000] {
        assert_eq!(errors(&chain(levels, "string", inheriting), None), ["too-many-levels"]);
    }
}

#[test]
fn chains_of_definitions_have_no_limit() {
    let levels: [fn(usize, Json) -> Json; 4] = [
        holding,
        |_, next| json!({"type": "array", "items": next}),
        |_, next| json!({"type": "object", "additionalProperties": next}),
        |_, next| json!({"type": "object", "required": ["id"], "properties": {"next": next, "id": {"type": "string", "readOnly": true}}}),
    ];
    for level in levels {
        assert_eq!(errors(&chain(2_000, "string", level), None), Vec::<&str>::new());
    }
    let xml = chain(2_000, "string", holding).replace("application/json", "application/xml");
    assert_eq!(errors(&xml, None), Vec::<&str>::new());
}

#[test]
fn what_is_repeated_has_a_limit() {
    // Each reference into the middle of a schema is replaced by what stands there, which has two of them.
    let mut definitions = Map::new();
    for i in 0..64 {
        let next = json!({"$ref": format!("#/definitions/A{}/properties/a", i + 1)});
        definitions.insert(format!("A{i}"), json!({"properties": {"a": {"properties": {"x": next, "y": next}}}}));
    }
    definitions.insert("A64".to_owned(), json!({"properties": {"a": {"type": "string"}}}));
    let text = contract(definitions);
    assert_eq!(errors(&text, None), ["too-many-schemas"]);
    assert_eq!(errors(&text.replace("application/json", "application/xml"), None), ["too-many-schemas"]);
}

#[test]
fn diff_follows_long_chains() {
    let (old, new) = (chain(8_000, "string", holding), chain(8_000, "integer", holding));
    let changes = compare(&old, &new);
    let codes: Vec<&str> = changes.iter().map(|change| change.code.as_str()).collect();
    assert_eq!(codes, ["type-changed", "type-changed"]);
    assert!(changes.iter().all(|change| change.operations.iter().eq(["POST /a"])));
}

#[test]
fn diff_compares_each_pair_of_definitions_once_and_says_where_it_ends() {
    assert_eq!(compare(&circle(60), &circle(61)), []);
    let changes = compare(&circle(400), &circle(401));
    let found: Vec<_> = changes.iter().map(|change| (change.code.as_str(), change.verdict)).collect();
    assert_eq!(found, [("not-compared", Verdict::Breaking)]);
}

#[test]
fn overlays_have_limits() {
    let spec = circle(400);
    let refused = |spec: &str, target: &str| {
        let actions = format!("- {{target: '{target}', update: {{x-a: 1}}}}");
        assert_eq!(errors(spec, Some(&actions)), ["overlay-too-large"], "{target}");
    };
    refused(&spec, "$[?((((((((((((((@.a))))))))))))))]");
    refused(&spec, "$[?count($..[?count($..*)>1])>1]");
    // Each node is selected in as many ways as there are nodes above it, and more with each descent.
    let deep = vec![format!("{}1{}", "[".repeat(60), "]".repeat(60)); 200].join(",");
    refused(&spec.replacen('{', &format!(r#"{{"x-a":[{deep}],"#), 1), "$..*..*..*..*");
    let long = format!("- {{target: '${}', remove: true}}", ".a".repeat(600));
    assert_eq!(errors(&spec, Some(&long)), ["overlay-too-large"]);
    let doubling: String = (0..64).map(|i| format!("- {{target: '$..*', update: {{x-a{i}: {{}}}}}}\n")).collect();
    let found = errors(&spec, Some(&doubling));
    // What has been added until then is wrong in other ways as well.
    assert_eq!(found.first(), Some(&"overlay-too-large"));
    for target in ["$.definitions.*", "$..properties", "$.paths.*[?@.responses]", "$..[?@.type==\"object\"]"] {
        let actions = format!("- {{target: '{target}', update: {{x-a: 1}}}}");
        assert!(!errors(&spec, Some(&actions)).contains(&"overlay-too-large"), "{target}");
    }
}

#[test]
fn samples_have_limits() {
    for schema in [
        json!({"type": "array", "minItems": 1_000_000_000_u64, "items": {"type": "string"}}),
        json!({"type": "object", "minProperties": 1_000_000_000_u64}),
        json!({"type": "string", "minLength": u64::MAX}),
        json!({"type": "string", "pattern": "^[a-z]{18446744073709551615}$"}),
        json!({"type": "string", "pattern": "^[a-z]{2000000000}$"}),
        json!({"type": "array", "minItems": 9_000, "items": {"type": "array", "minItems": 9_000, "items": {}}}),
        json!({"type": "array", "minItems": 9_000, "items": {"type": "string", "minLength": 9_000}}),
    ] {
        let text = contract(Map::from_iter([("A0".to_owned(), schema.clone())]));
        let mut reading = read(&text, None);
        let package = Package { name: "generated".to_owned(), runtime: Runtime::Workspace, examples: true };
        codegen::generate(reading.contract.as_ref().unwrap(), &package, &mut reading.diagnostics).unwrap();
        assert!(reading.diagnostics.iter().any(|found| found.code == "no-example"), "{schema}");
    }
}

#[test]
fn documents_have_limits_of_size() {
    let text = |extension: String| format!(r#"{{"swagger":"2.0","x-a":{extension}}}"#);
    assert_eq!(errors(&text(format!("[{}1]", "1,".repeat(500_000))), None), ["document-too-large"]);
    assert_eq!(errors(&text(format!("\"{}\"", "a".repeat(17 << 20))), None), ["document-too-large"]);
    let long = format!("{{\"{}\":[{}1]}}", "n".repeat(1 << 20), "1,".repeat(100));
    assert_eq!(errors(&text(long), None), ["document-too-large"]);
}

#[test]
fn patterns_have_a_limit_in_all() {
    let pattern = |i: usize| json!({"type": "string", "pattern": format!("^([a-z]{{1,100}}-){{1,50}}{i}$")});
    let properties = |n: usize| Map::from_iter((0..n).map(|i| (format!("p{i}"), pattern(i))));
    let text = |n: usize| contract(Map::from_iter([("A0".to_owned(), json!({"properties": properties(n)}))]));
    assert_eq!(errors(&text(500), None), ["patterns-too-large"]);
    assert_eq!(errors(&text(1), None), Vec::<&str>::new());
}

/// Each member would move all that follow it: 800 million moves.
#[test]
fn many_members_are_removed_in_one_pass() {
    let members: Map<String, Json> = (0..40_000).rev().map(|n| (format!("m{n:05}"), json!(n))).collect();
    let definitions = Map::from_iter([("A0".to_owned(), json!({"type": "object", "x-l": members}))]);
    let started = std::time::Instant::now();
    assert_eq!(
        errors(&contract(definitions), Some("- {target: \"$.definitions.A0['x-l'][*]\", remove: true}")),
        [""; 0]
    );
    assert!(started.elapsed().as_secs() < 8, "{:?}", started.elapsed());
}

/// Reads, generates and lints within a time that none of this needs.
fn in_time(what: &str, spec: &str, actions: Option<&str>) -> Vec<&'static str> {
    let start = std::time::Instant::now();
    let reading = read(spec, actions);
    let mut codes: Vec<_> = reading.diagnostics.iter().map(|found| found.code).collect();
    if let Some(contract) = reading.contract.as_ref().filter(|_| !reading.diagnostics.has_errors()) {
        codes.extend(codegen::lint::lint(contract).iter().map(|found| found.code));
    }
    assert!(start.elapsed().as_secs() < 10, "{what}: {:?}", start.elapsed());
    codes
}

#[test]
fn suggestions_for_long_names_end() {
    let long =
        |n: usize| format!("com.example.enterprise.service.gateway.internal.model.{}.Response{n:06}", "part".repeat(4));
    let mut definitions: Map<String, Json> = (0..5_000).map(|n| (long(n), json!({"type": "object"}))).collect();
    let wrong = (0..200).map(|n| (format!("p{n}"), json!({"$ref": format!("#/definitions/{n:06}.{}", long(n))})));
    definitions.insert("A0".to_owned(), json!({"type": "object", "properties": wrong.collect::<Map<_, _>>()}));
    let codes = in_time("references", &contract(definitions), None);
    assert_eq!(codes.iter().filter(|code| **code == "dangling-reference").count(), 200);

    let names: Vec<String> = (0..300).map(|n| format!("{}{n:06}", "ab".repeat(40))).collect();
    let path: String = names.iter().map(|name| format!("/{{{name}}}")).collect();
    let parameters: Vec<Json> = (0..100)
        .map(
            |n| json!({"name": format!("{n:06}{}", "ba".repeat(40)), "in": "path", "required": true, "type": "string"}),
        )
        .collect();
    let operation = json!({"parameters": parameters, "responses": {"204": {"description": "d"}}});
    let document =
        json!({"swagger": "2.0", "info": {"title": "T", "version": "1"}, "paths": {path: {"get": operation}}});
    assert!(in_time("path parameters", &document.to_string(), None).contains(&"path-parameter-mismatch"));
}

#[test]
fn long_formats_paths_and_lists_end() {
    let format = json!({"type": "string", "format": "date".repeat(300_000)});
    let codes = in_time("format", &contract(Map::from_iter([("A0".to_owned(), format)])), None);
    assert!(!codes.contains(&"misspelt-format"));

    let operation = json!({"responses": {"204": {"description": "d"}}});
    let path = "/segment".repeat(40_000);
    let short = json!({"get": {"parameters": [{"name": "a", "in": "path", "required": true, "type": "string"}], "responses": {"204": {"description": "d"}}}});
    let document = json!({
        "swagger": "2.0", "info": {"title": "T", "version": "1"},
        "paths": {path: {"get": operation}, "/x/{a}": short, "/x/y": {"get": operation}},
    });
    assert!(in_time("path", &document.to_string(), None).contains(&"shadowed-path"));

    let values: Vec<String> = (0..40_000).map(|n| format!("v{n}")).collect();
    let reversed: Vec<&String> = values.iter().rev().collect();
    let parameter = json!({
        "name": "q", "in": "query", "type": "array", "default": values,
        "items": {"type": "string", "enum": reversed},
    });
    let document = json!({
        "swagger": "2.0", "info": {"title": "T", "version": "1"},
        "paths": {"/a": {"get": {"parameters": [parameter], "responses": {"204": {"description": "d"}}}}},
    });
    assert!(!in_time("default", &document.to_string(), None).contains(&"default-mismatch"));
}

#[test]
fn examples_of_many_patterns_end() {
    let pattern = |n: usize| format!("^arn:aws:[a-z0-9-]+:[0-9]{{12}}:[\\w+=,.@/-]{{1,{}}}$", 40 + n);
    let properties: Map<String, Json> =
        (0..400).map(|n| (format!("p{n}"), json!({"type": "string", "pattern": pattern(n)}))).collect();
    let rows: Vec<Json> = (0..50)
        .map(|_| (0..18).map(|n| (format!("p{n}"), json!("arn:aws:a-b:123456789012:x"))).collect::<Map<_, _>>().into())
        .collect();
    let definitions = Map::from_iter([
        ("A0".to_owned(), json!({"type": "array", "items": {"$ref": "#/definitions/A1"}, "example": rows})),
        ("A1".to_owned(), json!({"type": "object", "properties": properties})),
    ]);
    assert!(!in_time("examples", &contract(definitions), None).contains(&"example-mismatch"));
}

#[test]
fn patterns_of_targets_are_small_strings_in_quotes() {
    let titles: Map<String, Json> = (0..200)
        .map(|n| (format!("A{n}"), json!({"title": "a", "description": format!("\\w{{60}}\\w{{60}}{n}")})))
        .collect();
    let spec = contract(titles);
    let tables = format!("- {{target: '$..[?search(@, \"{}\")]', update: {{}}}}", "\\\\pL".repeat(200));
    for actions in ["- {target: '$.definitions[?search(@.title, @.description)]', update: {}}", tables.as_str()] {
        let codes = in_time(actions, &spec, Some(actions));
        assert_eq!(codes.first(), Some(&"overlay-target-invalid"), "{actions}: {codes:?}");
    }
    let honest = "- {target: '$.definitions[?search(@.description, \"^.w.*1$\") && match(@.title, \"[a-z]\")]', update: {maxLength: 3}}";
    let codes = in_time(honest, &spec, Some(honest));
    assert!(!codes.iter().any(|code| code.starts_with("overlay")), "{codes:?}");
}
