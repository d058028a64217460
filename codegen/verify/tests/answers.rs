//! Answers of a small contract: the right ones, and what is said about the others.
#![cfg(test)]

use codegen_verify::{Answer, DocumentError, Verifier};
use serde_json::{Value, json};

const ALWAYS: [u16; 2] = [401, 503];

/// A contract with one operation, `GET /v1/x`, and these answers.
fn contract(responses: Value) -> Value {
    json!({
        "swagger": "2.0",
        "basePath": "/v1",
        "produces": ["application/json", "text/csv"],
        "paths": { "/x": { "get": { "operationId": "getX", "responses": responses } } },
        "responses": { "Failure": { "description": "-", "schema": { "$ref": "#/definitions/Failure" } } },
        "definitions": {
            "Failure": { "type": "object", "required": ["code"], "properties": { "code": { "type": "string" } } },
            "Id": { "type": "string", "pattern": "^[a-f0-9]{4}$", "x-nullable": false },
            "Tree": {
                "type": "object",
                "properties": { "children": { "type": "array", "items": { "$ref": "#/definitions/Tree" } } },
                "additionalProperties": { "type": "integer" },
            },
            "Pet": {
                "type": "object",
                "discriminator": "kind",
                "required": ["kind"],
                "properties": { "kind": { "type": "string" }, "id": { "$ref": "#/definitions/Id" } },
            },
            "Cat": {
                "allOf": [{ "$ref": "#/definitions/Pet" }, { "required": ["lives"] }],
                "properties": { "lives": { "type": "integer" } },
            },
            "Tiger": { "allOf": [{ "$ref": "#/definitions/Cat" }], "properties": { "stripes": { "type": "boolean" } } },
            "Fish": { "allOf": [{ "$ref": "#/definitions/Pet" }], "required": ["id"], "x-ms-discriminator-value": "fish" },
        },
    })
}

/// What is said about an answer, in lines.
fn said(responses: Value, status: u16, headers: &[(&str, &str)], body: Option<&str>) -> String {
    let verifier = Verifier::new(&contract(responses)).unwrap().always_allowing(&ALWAYS);
    let operation = verifier.operation("GET", "/v1/x").unwrap();
    let answer = Answer { status, headers, body: body.map(str::as_bytes) };
    let lines: Vec<String> = verifier.check(operation, &answer).iter().map(ToString::to_string).collect();
    lines.join("\n")
}

const JSON: [(&str, &str); 1] = [("Content-Type", "application/json; charset=utf-8")];

/// What is said about a body of a schema.
fn body(schema: Value, body: Value) -> String {
    said(json!({ "200": { "description": "-", "schema": schema } }), 200, &JSON, Some(&body.to_string()))
}

#[test]
fn statuses() {
    let responses = json!({ "200": { "description": "-" }, "404": { "$ref": "#/responses/Failure" } });
    assert_eq!(said(responses.clone(), 200, &[], Some("")), "");
    assert_eq!(said(responses.clone(), 401, &JSON, Some("{}")), "");
    assert_eq!(said(responses.clone(), 201, &[], Some("")), "status: 201 is not declared; declared are 200, 404");
    assert_eq!(said(responses, 404, &JSON, Some("{}")), "body: \"code\" is a required property");
    let responses = json!({ "default": { "$ref": "#/responses/Failure" }, "x-note": 1 });
    assert_eq!(said(responses.clone(), 418, &JSON, Some(r#"{"code":"A"}"#)), "");
    assert_eq!(said(responses, 418, &JSON, Some("[]")), "body: the value is not of type \"object\"");
}

#[test]
fn headers() {
    let headers = json!({
        "X-Count": { "type": "integer", "format": "int32", "minimum": 0 },
        "X-Ids": { "type": "array", "items": { "type": "integer" }, "maxItems": 2 },
        "X-On": { "type": "boolean" },
        "Expires-At": { "type": "string", "format": "date-time" },
    });
    let responses = json!({ "204": { "description": "-", "headers": headers } });
    let of = |name, value| said(responses.clone(), 204, &[("x-other", "1"), (name, value)], Some(""));
    for (name, value) in
        [("x-count", "7"), ("X-Ids", "1, 2"), ("X-IDS", ""), ("x-on", "true"), ("expires-at", "2024-02-29T00:00:00Z")]
    {
        assert_eq!(of(name, value), "", "{name}: {value}");
    }
    assert_eq!(of("x-count", "many"), "header x-count: \"many\" is no integer");
    assert_eq!(of("x-count", "-1"), "header x-count: the value is less than the minimum of 0");
    assert!(of("x-count", "2147483648").starts_with("header x-count: the value is greater than the maximum"));
    assert_eq!(of("x-ids", "1,a"), "header x-ids: \"1,a\" is no array");
    assert_eq!(of("x-ids", "1,2,3"), "header x-ids: the value has more than 2 items");
    assert_eq!(of("x-on", "yes"), "header x-on: \"yes\" is no boolean");
    assert_eq!(of("expires-at", "2023-02-29T00:00:00Z"), "header expires-at: the value is not a \"date-time\"");
}

#[test]
fn media_types() {
    let responses = json!({
        "200": { "description": "-", "schema": { "type": "file" } },
        "201": { "description": "-", "schema": { "type": "string", "maxLength": 3 } },
        "204": { "description": "-" },
        "400": { "$ref": "#/responses/Failure" },
    });
    let of = |status, media_type: &str, body| said(responses.clone(), status, &[("content-type", media_type)], body);
    assert_eq!(of(200, "text/csv", Some("a;b")), "");
    assert_eq!(of(200, "TEXT/CSV; charset=utf-8", None), "");
    let produced = "is not produced; produced are application/json, text/csv";
    assert_eq!(of(200, "application/pdf", None), format!("media type: application/pdf {produced}"));
    assert_eq!(of(201, "text/csv", Some("abc")), "");
    assert_eq!(of(201, "text/csv", Some("abcd")), "body: the value is longer than 3 characters");
    assert_eq!(of(201, "application/json", Some("\"abc\"")), "");
    assert!(of(201, "application/json", Some("abc")).starts_with("body: it is no JSON: "));
    assert_eq!(said(responses.clone(), 201, &[], Some("abc")), "media type: there is none");
    assert_eq!(of(204, "text/csv", Some("a")), "body: there is one, and none is declared");
    // Failures may be problem details, whatever is produced.
    assert_eq!(of(400, "application/problem+json", Some(r#"{"code":"A"}"#)), "");
    assert_eq!(
        of(201, "application/problem+json", Some("\"a\"")),
        format!("media type: application/problem+json {produced}")
    );
    // What is not looked at cannot be wrong; what is empty is.
    assert_eq!(of(201, "application/json", None), "");
    assert!(of(201, "application/json", Some("")).starts_with("body: it is no JSON: "));
}

#[test]
fn bodies_with_references_and_recursion() {
    let tree = json!({ "$ref": "#/definitions/Tree" });
    assert_eq!(body(tree.clone(), json!({ "children": [{ "children": [] }], "size": 1 })), "");
    assert_eq!(
        body(tree, json!({ "children": [{ "children": [7], "size": "a" }] })),
        "body /children/0/children/0: the value is not of type \"object\"\nbody /children/0/size: the value is not of type \"integer\""
    );
    let ids = json!({ "type": "array", "items": { "$ref": "#/definitions/Id" }, "uniqueItems": true });
    assert_eq!(body(ids.clone(), json!(["00ff"])), "");
    assert!(body(ids, json!(["00ff", "00ff", "xyz"])).contains("body /2: the value does not match"));
}

#[test]
fn null() {
    let nullable = |schema: Value| {
        let mut schema = schema;
        schema["x-nullable"] = true.into();
        json!({ "type": "object", "properties": { "a": schema } })
    };
    for (schema, right, wrong) in [
        (json!({ "type": "string", "maxLength": 1 }), json!("a"), json!("ab")),
        (json!({ "type": "string", "enum": ["a"] }), json!("a"), json!("b")),
        (json!({ "$ref": "#/definitions/Id" }), json!("0000"), json!("000")),
        (json!({ "allOf": [{ "$ref": "#/definitions/Id" }] }), json!("0000"), json!("000")),
        (json!({ "type": "object", "required": ["b"] }), json!({ "b": 1 }), json!({})),
    ] {
        assert_eq!(body(nullable(schema.clone()), json!({ "a": null })), "", "{schema}");
        assert_eq!(body(nullable(schema.clone()), json!({ "a": right })), "", "{schema}");
        let said = body(nullable(schema.clone()), json!({ "a": wrong }));
        assert!(said.starts_with("body /a: ") && !said.contains("anyOf"), "{said}");
        let plain = json!({ "type": "object", "properties": { "a": schema } });
        assert!(body(plain, json!({ "a": null })).starts_with("body /a: "));
    }
    assert_eq!(body(json!({ "type": "string", "enum": ["a", null] }), Value::Null), "");
}

/// Of what requests hold, too, wherever it is declared.
#[test]
fn null_in_parameters() {
    let parameter = |nullable: bool| {
        let value = json!({ "type": "string", "enum": ["a"], "x-nullable": nullable });
        let schema = json!({ "type": "object", "required": ["a"], "properties": { "a": value } });
        json!({ "name": "body", "in": "body", "schema": schema })
    };
    let document = |nullable: bool| {
        let parameter = parameter(nullable);
        json!({
            "swagger": "2.0",
            "parameters": { "P": &parameter },
            "paths": { "/x": { "parameters": [&parameter], "post": { "parameters": [&parameter], "responses": {} } } },
        })
    };
    for pointer in ["/parameters/P/schema", "/paths/~1x/parameters/0/schema", "/paths/~1x/post/parameters/0/schema"] {
        let said = |nullable: bool, value: Value| {
            Verifier::new(&document(nullable))
                .unwrap()
                .check_value(pointer, &value)
                .iter()
                .map(ToString::to_string)
                .collect::<Vec<_>>()
        };
        assert_eq!(said(true, json!({ "a": null })), [""; 0], "{pointer}");
        assert_eq!(said(true, json!({ "a": "b" })).len(), 1, "{pointer}");
        assert_eq!(said(false, json!({ "a": null })).len(), 2, "{pointer}");
    }
}

#[test]
fn formats() {
    for (format, right, wrong) in [
        ("int32", json!(-2147483648), json!(2147483648_i64)),
        ("int64", json!(9223372036854775807_i64), json!(9223372036854775808_u64)),
        ("date", json!("2024-02-29"), json!("2023-02-29")),
        ("date-time", json!("2024-02-29T23:00:00.5+01:00"), json!("2024-02-29")),
        ("email", json!("a@example.com"), json!("a@")),
        ("uri", json!("https://example.com/a?b"), json!("example.com")),
        ("url", json!("https://example.com/a?b"), json!("no url")),
        ("uuid", json!("123e4567-e89b-12d3-a456-426614174000"), json!("123e4567")),
        ("byte", json!("YWI="), json!("YWI")),
    ] {
        let schema = json!({ "format": format });
        assert_eq!(body(schema.clone(), right), "", "{format}");
        assert_ne!(body(schema, wrong), "", "{format}");
    }
    assert_eq!(body(json!({ "type": "string", "format": "of-our-own" }), json!("x")), "");
}

#[test]
fn discriminators() {
    let pet = json!({ "$ref": "#/definitions/Pet" });
    assert_eq!(body(pet.clone(), json!({ "kind": "Pet", "id": "0000" })), "");
    assert_eq!(body(pet.clone(), json!({ "kind": "Cat", "lives": 7 })), "");
    assert_eq!(body(pet.clone(), json!({ "kind": "Tiger", "lives": 7, "stripes": true })), "");
    for wrong in [
        json!({ "kind": "Dog" }),
        json!({ "kind": "Fish", "id": "0000" }),
        json!({ "kind": "fish" }),
        json!({ "kind": "Cat" }),
        json!({ "kind": "Tiger", "lives": 7, "stripes": "many" }),
        json!({ "kind": "Tiger", "stripes": true }),
        json!({ "kind": "Cat", "lives": 7, "id": "x" }),
    ] {
        assert_ne!(body(pet.clone(), wrong.clone()), "", "{wrong}");
    }
    assert_eq!(body(pet.clone(), json!({ "kind": "fish", "id": "0000" })), "");
    // What is no pet by itself is one by its subtype too.
    assert_eq!(body(json!({ "$ref": "#/definitions/Cat" }), json!({ "kind": "Cat", "lives": 7 })), "");
}

#[test]
fn operations_are_found_by_what_is_sent() {
    let verifier = Verifier::new(&json!({
        "basePath": "/v1/",
        "paths": {
            "/users/{id}": { "get": { "responses": {} }, "delete": { "operationId": "remove", "responses": {} } },
            "/users/summary": { "get": { "operationId": "summary", "responses": {} }, "parameters": [] },
        },
    }))
    .unwrap();
    let name = |method, path| verifier.operation(method, path).map(codegen_verify::Operation::name);
    assert_eq!(name("GET", "/v1/users/summary").as_deref(), Some("summary"));
    assert_eq!(name("HEAD", "/v1/users/a%2Fb").as_deref(), Some("GET /users/{id}"));
    assert_eq!(name("DELETE", "/v1/users/7").as_deref(), Some("remove"));
    for (method, path) in [
        ("DELETE", "/v1/users/summary"),
        ("POST", "/v1/users/7"),
        ("GET", "/users/7"),
        ("GET", "/v1"),
        ("GET", "/v1/users/"),
    ] {
        assert_eq!(name(method, path), None, "{method} {path}");
    }
    assert_eq!(verifier.operations().len(), 3);
}

#[test]
fn documents_that_cannot_be_used() {
    let refused = |document: Value| Verifier::new(&document).unwrap_err();
    assert!(matches!(refused(json!({})), DocumentError::Shape(pointer) if pointer == "/paths"));
    let error = refused(json!({ "paths": { "/x": { "get": {} } } }));
    assert_eq!(
        error.to_string(),
        "the document is no Swagger 2.0 contract: nothing of use at /paths/~1x/get/responses"
    );
    let nowhere = contract(json!({ "200": { "$ref": "#/responses/None" } }));
    assert!(matches!(refused(nowhere), DocumentError::Shape(pointer) if pointer == "/responses/None"));
}

#[test]
fn a_schema_that_leads_nowhere_judges_nothing() {
    let said = body(json!({ "$ref": "#/definitions/None" }), json!({}));
    assert!(said.starts_with("body: its schema cannot be used: ") && said.contains("None"), "{said}");
}
