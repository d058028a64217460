//! From tree to model: a document with every object and key of the standard, and faults that cost no more than needed.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "in tests a panic is how a failure is told"
)]

use openapiv2::model::{
    AdditionalProperties, ApiKeyLocation, CollectionFormat, Method, OrRef, ParameterLocation, SecuritySchemeKind, Type,
};
use openapiv2::{Diagnostics, Document, Sources, parse, read};
use serde_json::json;

fn document(text: &str) -> (Document, Vec<&'static str>) {
    let mut sources = Sources::default();
    let source = sources.add("a.yaml", text);
    let mut diagnostics = Diagnostics::default();
    let tree = parse(source, &sources, &mut diagnostics).unwrap();
    let document = read(&tree, &mut diagnostics).unwrap();
    (document, diagnostics.iter().map(|diagnostic| diagnostic.code).collect())
}

fn everything() -> Document {
    let (document, codes) = document(include_str!("fixtures/everything.yaml"));
    assert!(codes.is_empty(), "{codes:?}");
    document
}

#[test]
fn the_root_is_read() {
    let document = everything();
    assert_eq!((document.info.title.as_str(), document.info.version.as_str()), ("Museum", "1.10"));
    assert_eq!(document.info.extensions["x-audience"], "public");
    assert_eq!(document.host.as_deref(), Some("museum.example:8443"));
    assert_eq!(document.base_path.as_deref(), Some("/v1"));
    assert_eq!(document.schemes, ["https", "wss"]);
    assert_eq!(document.tags[0].external_docs.as_ref().unwrap().url, "https://museum.example/exhibits");
    assert_eq!(document.extensions["x-anything"], json!([1, {"$ref": "#/nowhere"}]));
    let security = document.security.unwrap();
    assert_eq!(security[1].schemes["staff"], ["write"]);
    assert!(security[2].schemes.is_empty());
    assert_eq!(security[1].pointer.as_str(), "/security/1");
    let SecuritySchemeKind::OAuth2 { scopes, flow, .. } = &document.security_definitions["staff"].kind else {
        panic!()
    };
    assert_eq!((flow.as_str(), scopes.keys().collect::<Vec<_>>()), ("accessCode", vec![&"write".to_owned()]));
    assert_eq!(
        document.security_definitions["key"].kind,
        SecuritySchemeKind::ApiKey { name: "X-Key".to_owned(), location: ApiKeyLocation::Header }
    );
}

#[test]
fn operations_are_read() {
    let document = everything();
    assert_eq!(document.paths.keys().collect::<Vec<_>>(), ["/exhibits", "/exhibits/{id}", "/rooms/{id}"]);
    let item = &document.paths["/exhibits"];
    let OrRef::Ref(page) = &item.parameters[0] else { panic!() };
    assert_eq!((page.target.as_str(), page.pointer.as_str()), ("#/parameters/Page", "/paths/~1exhibits/parameters/0"));
    let list = &item.operations[&Method::Get];
    let OrRef::Item(era) = &list.parameters[0] else { panic!() };
    let ParameterLocation::Query { items, .. } = &era.location else { panic!() };
    assert_eq!((items.kind, items.collection_format), (Some(Type::Array), CollectionFormat::Multi));
    assert_eq!((items.validation.max_items, items.validation.unique_items), (Some(3), true));
    let era = items.items.as_ref().unwrap();
    assert_eq!(era.validation.enumeration, Some(vec![json!("Off"), json!("yes"), json!("bronze")]));
    assert_eq!(era.extensions["x-order"], json!([1]));
    assert_eq!(list.responses.statuses.keys().collect::<Vec<_>>(), [&200, &404]);
    assert!(matches!(list.responses.statuses[&404], OrRef::Ref(_)));
    assert!(matches!(list.responses.default, Some(OrRef::Ref(_))));
    let create = &item.operations[&Method::Post];
    assert!(create.deprecated);
    assert_eq!(create.security.as_deref(), Some(&[][..]));
    let patch = &document.paths["/exhibits/{id}"].operations[&Method::Patch];
    assert_eq!(patch.parameters.len(), 3);
    assert_eq!(patch.responses.statuses.keys().collect::<Vec<_>>(), [&204]);
    assert!(patch.responses.default.is_some());
    assert_eq!(patch.pointer.as_str(), "/paths/~1exhibits~1{id}/patch");
    assert_eq!(document.paths["/rooms/{id}"].reference.as_deref(), Some("#/paths/~1exhibits~1{id}"));
}

#[test]
fn schemas_are_read_by_the_grammar() {
    let document = everything();
    let exhibit = &document.definitions["Exhibit"];
    assert_eq!(exhibit.reference, None);
    assert_eq!(exhibit.required, ["kind", "$ref"]);
    assert_eq!(exhibit.additional_properties, Some(AdditionalProperties::Any(false)));
    let names: Vec<&str> = exhibit.properties.keys().map(String::as_str).collect();
    assert_eq!(names, ["kind", "$ref", "allOf", "required", "type", "properties"]);
    assert_eq!(exhibit.properties["required"].default, Some(json!(null)));
    let typed = &exhibit.properties["type"];
    assert_eq!(
        (typed.reference.as_deref(), typed.nullable, typed.read_only),
        (Some("#/definitions/Price"), true, true)
    );
    let inner = &exhibit.properties["properties"].properties["properties"];
    assert_eq!(inner.pointer.as_str(), "/definitions/Exhibit/properties/properties/properties/properties");
    assert!(inner.validation.exclusive_minimum);
    assert_eq!(document.definitions.keys().collect::<Vec<_>>(), ["Exhibit", "Price", "x-definition", "Vase", "Off"]);
    assert_eq!(document.definitions["Vase"].all_of.len(), 2);
    let OrRef::Item(_) = document.paths["/exhibits"].operations[&Method::Post].parameters[0] else { panic!() };
    let ParameterLocation::Query { items, .. } = &document.parameters["Page"].location else { panic!() };
    assert_eq!(items.validation.maximum.as_ref().unwrap().as_u64(), Some(u64::MAX));
}

#[test]
fn what_is_around_a_fault_is_read_all_the_same() {
    let (document, codes) = document(
        "swagger: 2.0\ninfo: {title: a, version: 1}\nhost: [x]\npaths:\n  b: {}\n  /a:\n    get:\n      parameters:\n      - \
         {name: id, in: path, type: string}\n      - {name: lost, in: somewhere}\n      - {name: q, in: query}\n      \
         responses:\n        2xx: {description: x}\n        200: {description: y, schema: {type: [string, 'null'], items: \
         [{}], oneOf: [], properties: {a: 1, b: {}}}}\n",
    );
    assert_eq!(codes.len(), 12, "{codes:?}");
    assert_eq!(document.info.version, "1");
    let get = &document.paths["/a"].operations[&Method::Get];
    let [OrRef::Item(id), OrRef::Item(q)] = get.parameters.as_slice() else { panic!("{:?}", get.parameters) };
    assert!(id.required);
    assert!(matches!(&q.location, ParameterLocation::Query { items, .. } if items.kind.is_none()));
    let OrRef::Item(response) = &get.responses.statuses[&200] else { panic!() };
    let schema = response.schema.as_ref().unwrap();
    assert_eq!(schema.kind, [Type::String, Type::Null]);
    assert_eq!(schema.items.as_deref().unwrap().kind, []);
    assert_eq!(schema.properties.keys().collect::<Vec<_>>(), ["b"]);
}

#[test]
fn read_only_the_first_fault_of_another_version() {
    for text in ["openapi: 3.1.0\ninfo: 5\n", "swagger: '3.0'\nx: 5\n", "swaggerVersion: 1.2\n", "x: 5\n", "[]", "text"]
    {
        let mut sources = Sources::default();
        let source = sources.add("a.yaml", text);
        let mut diagnostics = Diagnostics::default();
        let tree = parse(source, &sources, &mut diagnostics).unwrap();
        assert_eq!(read(&tree, &mut diagnostics), None);
        assert_eq!(diagnostics.len(), 1, "{text}");
    }
}
