//! What a discriminator makes of the definitions that have it in their `allOf`.

use codegen::ir::{Api, TableHierarchy};

use super::{is_nullable, lower, property, schema};

/// What a definition is chosen from: the names of each subtype.
fn names(hierarchy: &TableHierarchy) -> Vec<Vec<&str>> {
    hierarchy.subtypes.iter().map(|(names, _)| names.iter().map(String::as_str).collect()).collect()
}

/// The values of a property that a definition allows.
fn values(api: &Api, name: &str, of: &str) -> Vec<String> {
    let values = &api.schema(property(schema(api, name), of)).unwrap().constraints.enumeration;
    values.iter().map(|value| value.0.clone()).collect()
}

#[test]
fn only_an_object_has_a_discriminator() {
    let (api, found) = lower(
        "  Word: {type: string, discriminator: kind, maxLength: 9}
  Short: {allOf: [{$ref: '#/definitions/Word'}, {maxLength: 3}]}
  Pet: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}
  Cat: {allOf: [{$ref: '#/definitions/Pet'}]}
  Alias: {$ref: '#/definitions/Pet', discriminator: other}
  Kept: {allOf: [{$ref: '#/definitions/Alias'}, {properties: {name: {type: string}}}]}
",
    );
    assert_eq!(found, Vec::<String>::new());
    assert!(schema(&api, "Word").hierarchy.is_none());
    let hierarchy = schema(&api, "Pet").hierarchy.as_ref().unwrap();
    assert_eq!(names(hierarchy), [["Cat"], ["Kept"], ["Pet"]]);
    assert_eq!((hierarchy.absent, hierarchy.unknown), (None, None));
    assert_eq!(values(&api, "Kept", "kind"), ["\"Kept\""]);
    assert!(schema(&api, "Kept").properties.iter().all(|property| property.name != "other"));
}

#[test]
fn what_lists_its_values_is_no_subtype() {
    let (api, _) = lower(
        "  Pet: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}
  Cat: {allOf: [{$ref: '#/definitions/Pet'}, {properties: {lives: {type: integer}}}]}
  Tom: {allOf: [{$ref: '#/definitions/Pet'}, {enum: [{kind: Tom, age: 3}]}]}
",
    );
    assert_eq!(values(&api, "Cat", "kind"), ["\"Cat\""]);
    assert_eq!(values(&api, "Tom", "kind"), Vec::<String>::new());
    assert_eq!(schema(&api, "Tom").constraints.enumeration.len(), 1);
}

#[test]
fn a_subtype_that_the_contract_forbids_is_told() {
    for (required, subtypes, absent) in
        [("[kind]", vec![vec!["Cat"]], None), ("[]", vec![vec!["Cat"], vec![]], Some(1))]
    {
        let (api, found) = lower(&format!(
            "  Pet: {{type: object, discriminator: kind, required: {required}, properties: {{kind: {{type: string, enum: [Cat]}}}}}}
  Cat: {{allOf: [{{$ref: '#/definitions/Pet'}}]}}
  Dog: {{allOf: [{{$ref: '#/definitions/Pet'}}]}}
"
        ));
        let hierarchy = schema(&api, "Pet").hierarchy.as_ref().unwrap();
        assert_eq!((names(hierarchy), hierarchy.absent, hierarchy.unknown), (subtypes, absent, None));
        let told = "discriminator-unmatched: no object is of this definition: `kind` does not allow `Dog`";
        // The base is fine: it is nothing by itself.
        assert_eq!(found.iter().filter(|text| text.starts_with("discriminator-unmatched")).collect::<Vec<_>>(), [told]);
    }
}

#[test]
fn a_subtype_that_adds_nothing_may_be_null_all_the_same() {
    let (api, _) = lower(
        "  Pet: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}
  Cat: {allOf: [{$ref: '#/definitions/Pet'}], x-nullable: true}
  Dog: {allOf: [{$ref: '#/definitions/Pet'}]}
  Uses: {type: object, properties: {cat: {$ref: '#/definitions/Cat'}, dog: {$ref: '#/definitions/Dog'}}}
",
    );
    let nullable = |name| is_nullable(property(schema(&api, "Uses"), name));
    assert_eq!((nullable("cat"), nullable("dog")), (true, false));
    assert_eq!(values(&api, "Cat", "kind"), ["\"Cat\""]);
}

#[test]
fn one_value_is_of_one_definition() {
    let (_, found) = lower(
        "  A: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}
  B: {allOf: [{$ref: '#/definitions/A'}], x-ms-discriminator-value: A}
  C: {allOf: [{$ref: '#/definitions/A'}], x-ms-discriminator-value: X}
  D: {allOf: [{$ref: '#/definitions/C'}], x-ms-discriminator-value: X}
  E: {allOf: [{$ref: '#/definitions/A'}], x-ms-discriminator-value: X}
",
    );
    let told = |a: &str, b: &str, value: &str| {
        format!(
            "ambiguous-discriminator: the definitions `{a}` and `{b}` have the same value of their discriminator, `{value}`"
        )
    };
    let mut ambiguous: Vec<_> = found.into_iter().filter(|text| text.starts_with("ambiguous-discriminator")).collect();
    ambiguous.sort();
    assert_eq!(ambiguous, [told("A", "B", "A"), told("C", "D", "X"), told("C", "E", "X")]);

    // A definition that inherits in two ways is one definition.
    let (api, found) = lower(
        "  A: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}
  B: {allOf: [{$ref: '#/definitions/A'}]}
  C: {allOf: [{$ref: '#/definitions/A'}]}
  D: {allOf: [{$ref: '#/definitions/B'}, {$ref: '#/definitions/C'}]}
",
    );
    assert_eq!(found, Vec::<String>::new());
    assert_eq!(names(schema(&api, "A").hierarchy.as_ref().unwrap()), [vec!["B", "D"], vec!["C"], vec!["A"]]);
}
