//! Members of `allOf` become one schema.

use codegen::ir::shape::{Bound, Kind};
use codegen::ir::{Table, TableAdditional, TableSchema};

use super::{FINE, contract, definition, is_nullable, lower, property, schema};

/// A definition of two members in `allOf`, and the same with the members in the other order.
fn merged(one: &str, other: &str) -> [(TableSchema, Vec<String>); 2] {
    [(one, other), (other, one)].map(|(first, second)| {
        let (api, found) = lower(&format!("  Both: {{allOf: [{{{first}}}, {{{second}}}]}}\n"));
        (schema(&api, "Both").clone(), found)
    })
}

fn bound(bound: &Option<Bound>) -> Option<(f64, bool)> {
    bound.as_ref().map(|bound| (bound.value.as_f64(), bound.exclusive))
}

#[test]
fn the_narrowest_bounds_of_all_members_count() {
    for (schema, found) in merged(
        "type: number, minimum: 1, maximum: 9, exclusiveMaximum: true",
        "minimum: 3, exclusiveMinimum: true, maximum: 12",
    ) {
        assert_eq!(bound(&schema.constraints.minimum), Some((3.0, true)));
        assert_eq!(bound(&schema.constraints.maximum), Some((9.0, true)));
        assert_eq!(found, Vec::<String>::new());
    }
    // Of equal ones the one that leaves the number out.
    for (schema, _) in merged(
        "type: number, minimum: 1, maximum: 9, exclusiveMaximum: true",
        "minimum: 1, exclusiveMinimum: true, maximum: 9",
    ) {
        assert_eq!(bound(&schema.constraints.minimum), Some((1.0, true)));
        assert_eq!(bound(&schema.constraints.maximum), Some((9.0, true)));
    }
    for (schema, _) in merged("type: number, minimum: 1, maximum: 9", "minimum: 1, maximum: 9") {
        assert_eq!(bound(&schema.constraints.minimum), Some((1.0, false)));
        assert_eq!(bound(&schema.constraints.maximum), Some((9.0, false)));
    }
    for (schema, _) in merged("type: string, minLength: 1, maxLength: 9", "minLength: 2, maxLength: 8") {
        assert_eq!((schema.constraints.min_length, schema.constraints.max_length), (Some(2), Some(8)));
    }
    for (schema, _) in merged("type: string, maxLength: 9", "minLength: 2") {
        assert_eq!((schema.constraints.min_length, schema.constraints.max_length), (Some(2), Some(9)));
    }
    for (schema, _) in
        merged("type: array, items: {type: string}, uniqueItems: true, maxItems: 5", "maxItems: 4, minItems: 1")
    {
        let constraints = &schema.constraints;
        assert_eq!((constraints.unique_items, constraints.min_items, constraints.max_items), (true, Some(1), Some(4)));
    }
}

#[test]
fn a_multiple_of_all_members() {
    let multiple = |one: &str, other: &str| {
        merged(&format!("type: number, multipleOf: {one}"), &format!("multipleOf: {other}"))
            .map(|(schema, found)| (schema.constraints.multiple_of.map(|it| it.as_f64()), found.len()))
    };
    assert_eq!(multiple("4", "6"), [(Some(12.0), 0); 2]);
    assert_eq!(multiple("3", "12"), [(Some(12.0), 0); 2]);
    assert_eq!(multiple("5", "7"), [(Some(35.0), 0); 2]);
    assert_eq!(multiple("0.5", "0.5"), [(Some(0.5), 0); 2]);
    // Which of the two it is then is the first member's word.
    assert_eq!(multiple("0.5", "2"), [(Some(0.5), 1), (Some(2.0), 1)]);
    for (schema, _) in merged("type: integer, multipleOf: 4", "minimum: 1") {
        assert_eq!(schema.constraints.multiple_of.map(|it| it.as_f64()), Some(4.0));
    }
}

#[test]
fn types_and_formats_of_members() {
    for (one, other, kind) in [
        ("type: number", "type: integer", Kind::Integer),
        ("type: string", "maxLength: 5", Kind::String),
        ("type: boolean", "type: boolean", Kind::Boolean),
    ] {
        for (schema, found) in merged(one, other) {
            assert_eq!((schema.kind, found), (kind, Vec::new()), "{one}, {other}");
        }
    }
    let [(first, found), (second, _)] = merged("type: string", "type: integer");
    assert_eq!((first.kind, second.kind), (Kind::String, Kind::Integer));
    assert_eq!(found, ["all-of-conflict: members of `allOf` disagree about the type: string and integer"]);
    for (schema, found) in merged("type: string, format: date", "format: date, maxLength: 10") {
        assert_eq!((schema.constraints.format.as_deref(), found), (Some("date"), Vec::new()));
    }
    for (schema, found) in merged("type: string, format: date", "maxLength: 10") {
        assert_eq!((schema.constraints.format.as_deref(), found), (Some("date"), Vec::new()));
    }
    let [(schema, found), _] = merged("type: string, format: date", "type: string, format: uuid");
    assert_eq!(schema.constraints.format.as_deref(), Some("date"));
    assert_eq!(found, ["all-of-conflict: members of `allOf` disagree about the format: `date` and `uuid`"]);
}

#[test]
fn null_and_read_only_of_members() {
    // In a request, where defaults count.
    let path =
        "  /a: {post: {tags: [a], parameters: [{name: body, in: body, schema: {$ref: '#/definitions/Properties'}}]";
    let (api, _) = contract(&format!(
        "paths:\n{path}, {FINE}}}}}\ndefinitions:
  One: {{allOf: [{{type: string, x-nullable: true}}, {{maxLength: 3}}]}}
  Text: {{type: string, maxLength: 9}}
  Long: {{type: string, minLength: 2}}
  Words: {{type: array, items: {{type: string}}}}
  Uses: {{type: object, properties: {{one: {{$ref: '#/definitions/One'}}}}}}
  Properties:
    allOf:
      - type: object
        properties:
          both: {{type: string, x-nullable: true, minLength: 1}}
          one: {{type: string, x-nullable: true, minLength: 1}}
          text: {{$ref: '#/definitions/Text', x-nullable: true}}
          same: {{type: string, maxLength: 9, x-nullable: true}}
          any: {{x-nullable: true}}
          open: {{type: string, x-nullable: true}}
          written: {{type: string}}
          named: {{$ref: '#/definitions/Text', default: a}}
          bare: {{type: string, default: a}}
          late: {{readOnly: true}}
          mixed: {{type: string, minLength: 1}}
          two: {{$ref: '#/definitions/Text'}}
          far: {{$ref: '#/definitions/Text', x-nullable: true, readOnly: true}}
          kept: {{$ref: '#/definitions/Words'}}
          same-as: {{$ref: '#/definitions/Words'}}
      - type: object
        properties:
          both: {{type: string, x-nullable: true, maxLength: 9}}
          one: {{type: string, maxLength: 9}}
          text: {{$ref: '#/definitions/Text'}}
          same: {{$ref: '#/definitions/Text'}}
          any: {{type: integer}}
          open: {{}}
          written: {{type: string, readOnly: true}}
          named: {{$ref: '#/definitions/Text', readOnly: true}}
          bare: {{readOnly: true, default: b}}
          late: {{type: integer, default: 3}}
          mixed: {{type: string, maxLength: 9, readOnly: true}}
          two: {{$ref: '#/definitions/Long'}}
          far: {{minLength: 2, x-nullable: true}}
          kept: {{}}
          same-as: {{type: array, items: {{type: string}}}}
"
    ));
    assert!(matches!(property(schema(&api, "Uses"), "one"), Table::Named { nullable: false, .. }));
    let all = schema(&api, "Properties");
    let nullable = |name: &str| is_nullable(property(all, name));
    assert!(nullable("both") && nullable("far"));
    for name in ["one", "text", "same", "any", "open", "written"] {
        assert!(!nullable(name), "{name}");
    }
    // A definition stays one, an open member adds nothing.
    for name in ["text", "named", "kept", "same-as"] {
        assert!(matches!(property(all, name), Table::Named { .. }), "{name}");
    }
    let two = &api.schema(property(all, "two")).unwrap().constraints;
    assert_eq!((two.min_length, two.max_length), (Some(2), Some(9)));
    assert_eq!(api.schema(property(all, "any")).unwrap().kind, Kind::Integer);
    assert_eq!(api.schema(property(all, "open")).unwrap().kind, Kind::String);
    assert_eq!(api.schema(property(all, "same")).unwrap().constraints.max_length, Some(9));
    let one = &api.schema(property(all, "one")).unwrap().constraints;
    assert_eq!((one.min_length, one.max_length), (Some(1), Some(9)));
    let read_only: Vec<_> = all.properties.iter().filter(|it| it.read_only).map(|it| it.name.as_str()).collect();
    assert_eq!(read_only, ["bare", "far", "late", "mixed", "named", "written"]);
    let defaults: Vec<_> = all.properties.iter().filter_map(|it| Some((&*it.name, &*it.default.as_ref()?.0))).collect();
    assert_eq!(defaults, [("bare", "\"b\""), ("late", "3"), ("named", "\"a\"")]);
}

#[test]
fn lists_maps_and_values_of_members() {
    for (schema, found) in
        merged("type: array, items: {type: string, minLength: 1}", "items: {type: string, maxLength: 5}")
    {
        let Some(Table::Inline(items)) = &schema.items else { panic!("{schema:?}") };
        assert_eq!((items.constraints.min_length, items.constraints.max_length), (Some(1), Some(5)));
        assert_eq!(found, Vec::<String>::new());
    }
    for (schema, _) in merged("type: array, items: {type: string, minLength: 1}", "items: {type: string, minLength: 1}")
    {
        assert!(matches!(&schema.items, Some(Table::Inline(items)) if items.constraints.min_length == Some(1)));
    }
    let values = |schema: &TableSchema| match &schema.additional {
        TableAdditional::Schema(Table::Inline(values)) => {
            Some((values.constraints.min_length, values.constraints.max_length))
        }
        TableAdditional::Forbidden => None,
        other => panic!("{other:?}"),
    };
    let short = "type: object, additionalProperties: {type: string, maxLength: 5}";
    for (other, expected) in [
        ("additionalProperties: {type: string, minLength: 1}", Some((Some(1), Some(5)))),
        ("additionalProperties: {type: string, maxLength: 5}", Some((None, Some(5)))),
        ("minProperties: 1", Some((None, Some(5)))),
        ("additionalProperties: false", None),
    ] {
        for (schema, found) in merged(short, other) {
            assert_eq!((values(&schema), found), (expected, Vec::new()), "{other}");
        }
    }
    let [(first, found), (second, _)] = merged("type: string, enum: [a, b, c]", "enum: [c, b, x]");
    let texts = |schema: &TableSchema| schema.constraints.enumeration.iter().map(|it| it.0.clone()).collect::<Vec<_>>();
    assert_eq!(
        (texts(&first), texts(&second)),
        (vec!["\"b\"".into(), "\"c\"".into()], vec!["\"c\"".into(), "\"b\"".into()])
    );
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn what_members_say_for_people() {
    let (api, _) = lower(
        "  First: {allOf: [{type: string, description: One.}, {maxLength: 3, description: Two.}]}
  Second: {allOf: [{type: string, title: Untold}, {maxLength: 3, description: Two.}]}
  Neither: {allOf: [{type: string, title: One}, {maxLength: 3, title: Two}]}
  Beside: {allOf: [{type: string, description: One.}, {maxLength: 3}], description: Own.}
  Around: {allOf: [{type: string, description: One.}], description: Own.}
  Titled: {allOf: [{type: string, title: One}], title: Own}
",
    );
    let description = |name: &str| definition(&api, name).docs.description.as_deref();
    assert_eq!((description("First"), description("Second")), (Some("One."), Some("Two.")));
    assert_eq!((description("Neither"), description("Beside")), (None, Some("Own.")));
    assert_eq!(description("Around"), Some("Own."));
    assert_eq!(definition(&api, "Titled").docs.title.as_deref(), Some("Own"));
}
