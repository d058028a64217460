//! What operations take.

use codegen::ir::shape::Kind;
use codegen::ir::{Content, Permissions, Presence, Table, TypeRef};

use super::{FINE, contract, count, tolerated, with_options};

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

/// What becomes of a body of this schema in these media types, and whether there is a table for XML.
fn body(media_type: &str, schema: &str) -> (TypeRef, bool) {
    let body = format!("{{name: body, in: body, schema: {schema}}}");
    let (api, _) = contract(&format!(
        "paths:\n  /a: {{post: {{tags: [a], consumes: ['{media_type}'], parameters: [{body}], {FINE}}}}}\n"
    ));
    let body = api.operations[0].body.clone().unwrap();
    (body.ty, body.xml.is_some())
}

#[test]
fn what_can_be_decoded_has_a_type() {
    let (text, number) = ("{type: string}", "{type: integer}");
    for (media_type, of_text, of_number, xml) in [
        ("application/json", true, true, false),
        ("application/json; charset=utf-8", true, true, false),
        ("application/problem+json", true, true, false),
        ("*/*", true, true, false),
        ("application/*", true, true, false),
        ("application/xml", true, true, true),
        ("Text/XML; charset=utf-8", true, true, true),
        ("application/atom+xml", true, true, true),
        ("application/x-www-form-urlencoded", true, true, false),
        ("text/plain", true, false, false),
        ("image/png", false, false, false),
        ("application/octet-stream", false, false, false),
    ] {
        for (schema, decoded, ty) in [(text, of_text, TypeRef::String), (number, of_number, TypeRef::Int64)] {
            let expected = if decoded { ty } else { TypeRef::BodyStream };
            assert_eq!(body(media_type, schema), (expected, xml), "{media_type} {schema}");
        }
    }
}

#[test]
fn answers_are_values_where_json_or_xml_is_produced() {
    for (media_type, is_value, xml) in [
        ("application/json", true, false),
        ("application/problem+json", true, false),
        ("*/*", true, false),
        ("application/*", true, false),
        ("text/xml", true, true),
        ("text/plain", false, false),
        ("image/png", false, false),
    ] {
        let answer = "responses: {200: {description: One., schema: {type: integer}}}";
        let (api, _) =
            contract(&format!("paths:\n  /a: {{get: {{tags: [a], produces: ['{media_type}'], {answer}}}}}\n"));
        let response = &api.operations[0].responses[0];
        assert_eq!(matches!(response.content, Content::Value { .. }), is_value, "{media_type}");
        assert_eq!(response.xml.is_some(), xml, "{media_type}");
    }
}

#[test]
fn permissions_are_all_any_or_none_with_a_reason() {
    let read = |permissions: &str| {
        let (api, found) =
            contract(&format!("paths:\n  /a: {{get: {{tags: [a], x-permissions: {permissions}, {FINE}}}}}\n"));
        (api.operations[0].permissions.clone(), count(&found, "invalid-permissions"))
    };
    let names = || vec!["A".to_owned(), "B".to_owned()];
    assert_eq!(read("{all: [A, B]}"), (Permissions::All(names()), 0));
    assert_eq!(read("{any: [A, B]}"), (Permissions::Any(names()), 0));
    assert_eq!(read("{none: everybody may}"), (Permissions::None, 0));
    for wrong in ["{none: [A]}", "{some: everybody}", "{all: A}", "{all: [A], any: [B]}", "[A]", "{}", "{all: [1]}"] {
        assert_eq!(read(wrong), (Permissions::None, 1), "{wrong}");
    }
}

#[test]
fn only_a_whole_segment_at_the_end_takes_all_that_is_left() {
    for (path, taken) in [("/a/{rest}", true), ("/a/x{rest}", false), ("/a/{rest}x", false), ("/{rest}/a", false)] {
        let parameter = "{name: rest, in: path, required: true, type: string}";
        let text = format!("paths:\n  {path}: {{get: {{tags: [a], parameters: [{parameter}], {FINE}}}}}\n");
        let (api, found) = with_options(&text, &format!("[operations.\"GET {path}\"]\ncatch-all = true\n"));
        assert_eq!((api.operations[0].catch_all, found.is_empty()), (taken, taken), "{path}: {found:?}");
    }
}

#[test]
fn a_list_of_unknown_items_is_one_of_texts() {
    let (api, _) = tolerated(&format!(
        "paths:\n  /a: {{get: {{tags: [a], parameters: [{{name: a, in: query, type: array}}], {FINE}}}}}\n"
    ));
    let Table::Inline(list) = &api.operations[0].parameters[0].table else { panic!("a parameter has no name") };
    let Some(Table::Inline(items)) = &list.items else { panic!("{list:?}") };
    assert_eq!((list.kind, items.kind), (Kind::Array, Kind::String));
}

#[test]
fn a_path_has_the_operations_of_the_one_that_it_refers_to() {
    let (api, _) = contract(&format!("paths:\n  /a: {{$ref: '#/paths/~1b'}}\n  /b: {{get: {{tags: [a], {FINE}}}}}\n"));
    let paths: Vec<_> = api.operations.iter().map(|operation| operation.path.as_str()).collect();
    assert_eq!(paths, ["/a", "/b"]);
}
