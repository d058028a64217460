//! Definitions that are other ones in requests than in answers: those with a required `readOnly` property somewhere in them.

use codegen::ir::{Api, Root};

use super::{FINE, contract};

/// The definitions that have a form for requests.
fn split(api: &Api) -> Vec<&str> {
    let mut names: Vec<_> = api
        .types
        .iter()
        .filter_map(|ty| match &ty.path.root {
            Root::Definition(key) if key.input && ty.path.words.is_empty() => Some(key.name.as_str()),
            _ => None,
        })
        .collect();
    names.sort_unstable();
    names
}

#[test]
fn whatever_holds_one_is_split_as_well() {
    let definitions = "
  Item: {type: object, required: [id], properties: {id: {type: string, readOnly: true}, name: {type: string}}}
  Holder: {type: object, properties: {item: {$ref: '#/definitions/Item'}}}
  List: {type: object, properties: {items: {type: array, items: {$ref: '#/definitions/Item'}}}}
  Map: {type: object, properties: {own: {type: string}}, additionalProperties: {$ref: '#/definitions/Item'}}
  Optional: {type: object, properties: {id: {type: string, readOnly: true}}}
  Demanding: {type: object, required: [id], properties: {id: {type: string}}}
  Pet: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}
  Cat: {allOf: [{$ref: '#/definitions/Pet'}, {required: [id], properties: {id: {type: string, readOnly: true}}}]}
  Elsewhere: {type: object, required: [id], properties: {id: {type: integer, readOnly: true}}}
";
    let names = ["Holder", "List", "Map", "Optional", "Demanding", "Pet"];
    let properties: Vec<_> =
        names.iter().map(|name| format!("{}: {{$ref: '#/definitions/{name}'}}", name.to_lowercase())).collect();
    let body = format!("schema: {{type: object, properties: {{{}}}}}", properties.join(", "));
    let answer = "schema: {$ref: '#/definitions/Elsewhere'}";
    let (api, _) = contract(&format!(
        "paths:
  /a: {{post: {{tags: [a], parameters: [{{name: body, in: body, {body}}}], {FINE}}}}}
  /b: {{get: {{tags: [a], responses: {{200: {{description: One., {answer}}}}}}}}}
definitions:{definitions}"
    ));
    assert_eq!(split(&api), ["Cat", "Holder", "Item", "List", "Map", "Pet"]);
}
