//! What a discriminator makes of the definitions that have it in their `allOf`.

use codegen::ir::{Api, TableHierarchy};

use super::{lower, property, schema};

/// What a definition is chosen from: the names of each subtype, and which one is meant without a name, or by another.
fn chosen(api: &Api, name: &str) -> Option<(Vec<Vec<String>>, Option<usize>, Option<usize>)> {
    let TableHierarchy { subtypes, absent, unknown, .. } = schema(api, name).hierarchy.clone()?;
    Some((subtypes.into_iter().map(|(names, _)| names).collect(), absent, unknown))
}

fn names(names: &[&[&str]]) -> Vec<Vec<String>> {
    names.iter().map(|names| names.iter().map(|&name| name.to_owned()).collect()).collect()
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
    assert_eq!(chosen(&api, "Pet"), Some((names(&[&["Cat"], &["Kept"], &["Pet"]]), None, None)));
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
    for (required, expected) in [("[kind]", (names(&[&["Cat"]]), None)), ("[]", (names(&[&["Cat"], &[]]), Some(1)))] {
        let (api, found) = lower(&format!(
            "  Pet: {{type: object, discriminator: kind, required: {required}, properties: {{kind: {{type: string, enum: [Cat]}}}}}}
  Cat: {{allOf: [{{$ref: '#/definitions/Pet'}}]}}
  Dog: {{allOf: [{{$ref: '#/definitions/Pet'}}]}}
"
        ));
        let (subtypes, absent, unknown) = chosen(&api, "Pet").unwrap();
        assert_eq!(((subtypes, absent), unknown), (expected, None));
        let told = "discriminator-unmatched: no object is of this definition: `kind` does not allow `Dog`";
        // The base is fine: it is nothing by itself.
        assert_eq!(found.iter().filter(|text| text.starts_with("discriminator-unmatched")).collect::<Vec<_>>(), [told]);
    }
}
