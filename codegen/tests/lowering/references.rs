//! What stands at the other end of a reference, and what stands beside it.

use codegen::ir::{Table, TableSchema};

use super::{count, is_nullable, lower, property, schema};

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

#[test]
fn one_reference_in_all_of_stays_one() {
    let (api, _) = lower(
        "  Pet: {type: object, properties: {name: {type: string}}, description: A pet.}
  Uses:
    type: object
    properties:
      object: {type: object, allOf: [{$ref: '#/definitions/Pet'}]}
      nullable: {allOf: [{$ref: '#/definitions/Pet'}], x-nullable: true}
      hidden: {allOf: [{$ref: '#/definitions/Pet'}], readOnly: true}
      more: {type: object, allOf: [{$ref: '#/definitions/Pet'}], properties: {own: {type: string}}}
",
    );
    let uses = schema(&api, "Uses");
    for (name, nullable) in [("object", false), ("nullable", true), ("hidden", false)] {
        let Table::Named { nullable: found, .. } = property(uses, name) else { panic!("{name}") };
        assert_eq!(*found, nullable, "{name}");
    }
    let hidden: Vec<_> = uses.properties.iter().filter(|it| it.read_only).map(|it| it.name.as_str()).collect();
    assert_eq!(hidden, ["hidden"]);
    assert_eq!(names(api.schema(property(uses, "more")).unwrap()), ["name", "own"]);
}

#[test]
fn what_all_of_makes_endless_is_an_error() {
    for definitions in [
        "  Tree: {type: object, properties: {next: {allOf: [{$ref: '#/definitions/Tree'}, {properties: {more: {type: string}}}]}}}\n",
        "  Tree:
    type: object
    properties:
      node:
        type: object
        properties:
          next: {allOf: [{$ref: '#/definitions/Tree/properties/node'}, {properties: {more: {type: string}}}]}
",
    ] {
        let (_, found) = lower(definitions);
        assert!(count(&found, "reference-cycle") > 0, "{definitions}{found:?}");
    }
}
