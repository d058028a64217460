//! Which types definitions become.

use codegen::ir::{TypeKind, TypeRef};

use codegen::{Inputs, Package, Runtime, Text};

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

#[test]
fn a_trait_that_is_no_path_is_refused() {
    let text = "paths: {}\ndefinitions:\n  Pet: {type: object, properties: {name: {type: string}}}\n";
    for path in ["Eq; fn x", "a::b::", ""] {
        let (_, said) = with_options(text, &format!("[definitions.Pet]\nderive = [\"{path}\"]\n"));
        let wanted = format!("invalid-option: `{path}` is no path to a trait in Rust");
        assert!(said.contains(&wanted), "{path}: {said:?}");
    }
    let (_, said) = with_options(text, "[definitions.Pet]\nderive = [\"Eq\", \"my_crate::Trait\"]\n");
    assert!(!said.iter().any(|said| said.starts_with("invalid-option")), "{said:?}");
}

/// What a list of itself holds is said, not asked: the question would have no end, and the crate would not compile.
#[test]
fn lists_of_themselves_do_not_ask_what_they_hold() {
    let definitions = "  Itself: {type: array, items: {$ref: '#/definitions/Itself'}}
  One: {type: array, items: {$ref: '#/definitions/Other'}}
  Other: {type: array, items: {type: array, items: {$ref: '#/definitions/One'}}}
  Before: {type: array, minItems: 1, items: {$ref: '#/definitions/One'}}
  Map: {type: object, additionalProperties: {$ref: '#/definitions/Map'}}
  Few: {type: array, maxItems: 3, items: {type: string}}
";
    let text = format!("swagger: '2.0'\ninfo: {{title: T, version: '1'}}\npaths: {{}}\ndefinitions:\n{definitions}");
    let spec = Text { name: "contract.yaml".to_owned(), text };
    let mut reading = codegen::read(Inputs { spec, overlay: None, config: None, tolerant: false });
    let package = Package { name: "generated".to_owned(), runtime: Runtime::Workspace, examples: false };
    let contract = reading.contract.unwrap();
    let output = codegen::generate(&contract, &package, &mut reading.diagnostics).unwrap();
    let says = |module: &str| {
        let path = format!("src/models/{module}.rs");
        let file = output.files.iter().find(|file| file.path == path).unwrap();
        file.contents.contains("const INNER_HOLDS_ANY: bool = true;")
    };
    let all = ["itself", "one", "other", "before", "map", "few"];
    assert_eq!(all.map(says), [true, true, true, false, false, false]);
}
