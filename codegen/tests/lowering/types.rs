//! Which types definitions become.

use codegen::ir::{TypeKind, TypeRef};

use super::{definition, inner, lower, with_options};

#[test]
fn lists_and_maps_of_each_other_have_names_of_their_own() {
    let (api, _) = lower(
        "  Itself: {type: array, items: {$ref: '#/definitions/Itself'}}
  One: {type: array, items: {$ref: '#/definitions/Other'}}
  Other: {type: array, items: {type: array, items: {$ref: '#/definitions/One'}}}
  Map: {type: object, additionalProperties: {$ref: '#/definitions/Maps'}}
  Maps: {type: object, additionalProperties: {$ref: '#/definitions/Map'}}
  Plain: {type: array, items: {$ref: '#/definitions/Names'}}
  Names: {type: array, items: {type: string}}
  Through: {type: array, items: {$ref: '#/definitions/Struct'}}
  Struct: {type: object, properties: {all: {$ref: '#/definitions/Through'}}}
",
    );
    for (name, own) in [
        ("Itself", true),
        ("One", true),
        ("Other", true),
        ("Map", true),
        ("Maps", true),
        ("Plain", false),
        ("Names", false),
        ("Through", false),
    ] {
        let kind = &definition(&api, name).kind;
        assert!(
            matches!(kind, TypeKind::Newtype(_) if own) || matches!(kind, TypeKind::Alias(_) if !own),
            "{name}: {kind:?}"
        );
    }
}

#[test]
fn further_traits_are_derived() {
    let text = "paths: {}\ndefinitions:\n  Pet: {type: object, properties: {name: {type: string}}}\n  Tag: {type: object, properties: {tag: {type: string}}}\n";
    let (api, _) = with_options(text, "[definitions.Pet]\nderive = [\"Hash\", \"Eq\"]\n");
    let derived = |name: &str| definition(&api, name).derive.iter().map(String::as_str).collect::<Vec<_>>();
    assert_eq!((derived("Pet"), derived("Tag")), (vec!["Eq", "Hash"], vec![]));
}

#[test]
fn a_map_of_listed_values_is_any_object() {
    let (api, _) = lower(
        "  Map: {type: object, additionalProperties: {type: string}}
  Listed: {type: object, additionalProperties: {type: string}, enum: [{a: b}]}
  Demanding: {type: object, additionalProperties: {type: string}, required: [a]}
",
    );
    let inner = |name| inner(&api, name);
    assert_eq!(inner("Map"), TypeRef::Map(Box::new(TypeRef::String)));
    assert_eq!((inner("Listed"), inner("Demanding")), (TypeRef::JsonObject, TypeRef::JsonObject));
}
