//! What stands at the other end of a reference, and what stands beside it.

use codegen::ir::{Table, TableSchema};

use super::{lower, property, schema};

fn is_nullable(table: &Table) -> bool {
    match table {
        Table::Inline(schema) => schema.nullable,
        Table::Named { nullable, .. } => *nullable,
    }
}

fn names(schema: &TableSchema) -> Vec<&str> {
    schema.properties.iter().map(|property| property.name.as_str()).collect()
}

#[test]
fn null_on_either_side() {
    let (api, _) = lower(
        "  Text: {type: string, maxLength: 9}
  Holder: {type: object, properties: {text: {type: string, maxLength: 3, x-nullable: true}, bare: {type: string, maxLength: 4}}}
  Uses:
    type: object
    properties:
      plain: {$ref: '#/definitions/Text'}
      here: {$ref: '#/definitions/Text', x-nullable: true}
      there: {$ref: '#/definitions/Holder/properties/text'}
      neither: {$ref: '#/definitions/Holder/properties/bare'}
      both: {$ref: '#/definitions/Holder/properties/text', x-nullable: true}
",
    );
    let uses = schema(&api, "Uses");
    let nullable = ["plain", "here", "there", "neither", "both"].map(|name| is_nullable(property(uses, name)));
    assert_eq!(nullable, [false, true, true, false, true]);
}

#[test]
fn members_beside_a_reference_do_not_count() {
    let (api, _) = lower(
        "  Text: {type: string, maxLength: 9}
  Uses: {type: object, properties: {text: {$ref: '#/definitions/Text', allOf: [{minLength: 3}]}}}
",
    );
    let text = property(schema(&api, "Uses"), "text");
    assert!(matches!(text, Table::Named { .. }), "{text:?}");
    assert_eq!(api.schema(text).unwrap().constraints.min_length, None);
}

#[test]
fn a_schema_in_the_middle_that_holds_itself_has_no_end() {
    let (api, found) = lower(
        "  Tree:
    type: object
    properties:
      node: {type: object, properties: {next: {$ref: '#/definitions/Tree/properties/node'}, leaf: {type: string}}}
",
    );
    assert_eq!(found, Vec::<String>::new());
    let mut here = api.schema(property(schema(&api, "Tree"), "node")).unwrap();
    for _ in 0..5 {
        assert_eq!(names(here), ["leaf", "next"]);
        here = api.schema(property(here, "next")).unwrap();
    }
}
