//! How schemas are written in XML.

use codegen::ir::shape::Kind;
use codegen::ir::xml::{Xml, XmlContent};

use super::{contract, count, tolerated};

/// An operation that takes a schema in XML.
fn taking(schema: &str, definitions: &str) -> String {
    let body = format!("{{name: body, in: body, schema: {schema}}}");
    format!(
        "paths:\n  /a: {{post: {{tags: [a], consumes: [application/xml], parameters: [{body}], {}}}}}\n{}{definitions}",
        super::FINE,
        if definitions.is_empty() { "" } else { "definitions:\n" },
    )
}

fn root(schema: &str) -> Xml {
    contract(&taking(schema, "")).0.operations[0].body.clone().unwrap().xml.unwrap()
}

fn properties(xml: &Xml) -> &[(String, Xml)] {
    let XmlContent::Object(properties, _) = &xml.content else { panic!("{xml:?}") };
    properties
}

/// What is said of a contract whose names and namespaces are these, and what becomes of the element.
fn told(xml: &str) -> (Xml, Vec<String>) {
    let (api, found) = tolerated(&taking(&format!("{{type: string, xml: {{{xml}}}}}"), ""));
    let found = found.into_iter().filter(|text| text.starts_with("unsupported-xml")).collect();
    (api.operations[0].body.clone().unwrap().xml.unwrap(), found)
}

#[test]
fn names_come_from_the_nearest_place() {
    let (api, _) = contract(&taking(
        "{$ref: '#/definitions/Pet'}",
        "  Pet:
    type: object
    properties:
      plain: {type: string}
      own: {type: string, xml: {name: written}}
      tag: {$ref: '#/definitions/Tag'}
      tags: {type: array, items: {$ref: '#/definitions/Tag'}}
      words: {type: array, items: {type: string}}
      named: {type: array, xml: {name: all, wrapped: true}, items: {type: string, xml: {name: one}}}
  Tag: {type: object, xml: {name: label, prefix: t, namespace: 'http://tags.example'}, properties: {id: {type: integer, xml: {attribute: true}}}}
",
    ));
    let body = api.operations[0].body.clone().unwrap().xml.unwrap();
    assert_eq!((body.name.as_str(), &body.content), ("Pet", &XmlContent::Definition("Pet".to_owned())));
    let pet = &api.xml["Pet"];
    let of = |name: &str| &properties(pet).iter().find(|(other, _)| other == name).unwrap().1;
    let item = |name: &str| match &of(name).content {
        XmlContent::Array(item) => item.as_ref(),
        other => panic!("{other:?}"),
    };
    // A property has its own name, an item the definition's, or the array's.
    let names = ["plain", "own", "tag", "tags", "words", "named"].map(|name| of(name).name.as_str());
    assert_eq!(names, ["plain", "written", "tag", "tags", "words", "all"]);
    assert_eq!(["tags", "words", "named"].map(|name| item(name).name.as_str()), ["label", "words", "one"]);
    assert_eq!(["tags", "words", "named"].map(|name| of(name).wrapped), [false, false, true]);
    assert_eq!(item("tags").content, XmlContent::Definition("Tag".to_owned()));
    for tag in [&api.xml["Tag"], of("tag"), item("tags")] {
        assert_eq!((tag.prefix.as_deref(), tag.namespace.as_deref()), (Some("t"), Some("http://tags.example")));
    }
    let [(_, id)] = properties(&api.xml["Tag"]) else { panic!("{:?}", api.xml["Tag"]) };
    assert_eq!((id.attribute, &id.content), (true, &XmlContent::Scalar(Kind::Integer)));
    assert_eq!(root("{type: string}").name, "root");
    assert_eq!(root("{type: string, xml: {name: word}}").name, "word");
}

#[test]
fn what_is_in_an_element() {
    let content = |schema: &str| root(schema).content;
    for (schema, kind) in [
        ("{type: string}", Kind::String),
        ("{type: integer}", Kind::Integer),
        ("{type: number}", Kind::Number),
        ("{type: boolean}", Kind::Boolean),
        ("{enum: [a, b]}", Kind::String),
        ("{allOf: [{type: integer}, {minimum: 1}]}", Kind::Integer),
    ] {
        assert_eq!(content(schema), XmlContent::Scalar(kind), "{schema}");
    }
    for schema in ["{}", "{enum: [a, 1]}", "{type: object}", "{allOf: [{maximum: 3}]}"] {
        assert_eq!(content(schema), XmlContent::Any, "{schema}");
    }
    assert!(matches!(content("{type: array, items: {type: string}}"), XmlContent::Array(_)));
    assert!(matches!(content("{properties: {a: {type: string}}}"), XmlContent::Object(..)));
    let XmlContent::Object(named, Some(others)) = content("{type: object, additionalProperties: {type: integer}}")
    else {
        panic!("no values")
    };
    assert_eq!((named, others.name.as_str(), &others.content), (vec![], "value", &XmlContent::Scalar(Kind::Integer)));
    // The first member that says something of a property counts, and what stands beside them comes before.
    let merged = root(
        "{properties: {own: {type: string}, b: {type: integer}}, allOf: [{properties: {a: {type: string}, b: {type: string}}},
         {properties: {a: {type: integer}, c: {type: boolean}}, additionalProperties: {type: string}}]}",
    );
    let XmlContent::Object(named, others) = &merged.content else { panic!("{merged:?}") };
    let kinds: Vec<_> = named.iter().map(|(name, xml)| (name.as_str(), xml.content.clone())).collect();
    let scalar = XmlContent::Scalar;
    assert_eq!(
        kinds,
        [
            ("a", scalar(Kind::String)),
            ("b", scalar(Kind::Integer)),
            ("c", scalar(Kind::Boolean)),
            ("own", scalar(Kind::String))
        ]
    );
    assert!(others.is_some());
}

#[test]
fn a_member_of_a_hierarchy_has_the_properties_of_all() {
    let (api, _) = contract(&taking(
        "{$ref: '#/definitions/Pet'}",
        "  Pet: {type: object, discriminator: kind, required: [kind], properties: {kind: {type: string}}}
  Cat: {allOf: [{$ref: '#/definitions/Pet'}, {properties: {lives: {type: integer}}}]}
",
    ));
    let names: Vec<_> = properties(&api.xml["Pet"]).iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["kind", "lives"]);
}

#[test]
fn what_holds_itself_has_an_end() {
    let (api, _) = contract(&taking(
        "{$ref: '#/definitions/Tree/properties/node'}",
        "  Tree:
    type: object
    properties:
      node: {type: object, properties: {next: {$ref: '#/definitions/Tree/properties/node'}, all: {$ref: '#/definitions/Tree'}}}
      list: {type: array, items: {$ref: '#/definitions/Tree/properties/list'}}
      map: {type: object, additionalProperties: {$ref: '#/definitions/Tree/properties/map'}}
",
    ));
    let mut here = &api.operations[0].body.as_ref().unwrap().xml.clone().unwrap();
    let mut depth = 0;
    while let XmlContent::Object(properties, _) = &here.content {
        assert!(depth > 0 || properties[0].1.content == XmlContent::Definition("Tree".to_owned()));
        here = &properties[1].1;
        depth += 1;
    }
    assert!((10..=64).contains(&depth) && here.content == XmlContent::Any, "{depth}");
}

#[test]
fn names_and_namespaces_that_xml_cannot_have_are_told() {
    for (xml, name) in [("name: 'a b'", "a_b"), ("name: 1a", "_1a"), ("name: 'x:y'", "x_y"), ("name: '-'", "_-")] {
        let (element, found) = told(xml);
        assert_eq!((element.name.as_str(), found.len()), (name, 1), "{xml}");
    }
    for xml in
        ["name: a1", "name: _", "name: é-1.·", "prefix: p, namespace: 'http://a.example/b?c=1#d'", "namespace: 'urn:x'"]
    {
        assert_eq!(told(xml).1, Vec::<String>::new(), "{xml}");
    }
    for prefix in ["xml", "XmlA", "'a b'", "''", "'1'"] {
        let (element, found) = told(&format!("prefix: {prefix}, namespace: 'http://a.example'"));
        assert_eq!(
            (element.prefix, element.namespace.as_deref(), found.len()),
            (None, Some("http://a.example"), 1),
            "{prefix}"
        );
    }
    for namespace in [
        "''",
        "'a b'",
        "'a<b'",
        "'a\"b'",
        "'{a}'",
        "'http://www.w3.org/XML/1998/namespace'",
        "'http://www.w3.org/2000/xmlns/'",
    ] {
        let (element, found) = told(&format!("prefix: p, namespace: {namespace}"));
        assert_eq!((element.prefix.as_deref(), element.namespace, found.len()), (Some("p"), None, 1), "{namespace}");
    }
    // What a definition says is ignored likewise where it is used.
    let (api, found) = tolerated(&taking(
        "{type: object, properties: {a: {$ref: '#/definitions/Odd'}, b: {$ref: '#/definitions/Odd'}}}",
        "  Odd: {type: string, xml: {prefix: xml, namespace: 'a b'}}\n",
    ));
    let body = api.operations[0].body.clone().unwrap().xml.unwrap();
    assert!(properties(&body).iter().all(|(_, xml)| xml.prefix.is_none() && xml.namespace.is_none()));
    // Each of the two once, though it is met three times.
    assert_eq!(count(&found, "unsupported-xml"), 2, "{found:?}");
}

#[test]
fn only_a_text_can_be_an_attribute() {
    let told = |schema: &str| {
        let (api, found) =
            tolerated(&taking(&format!("{{type: object, properties: {{it: {schema}}}}}"), "  Word: {type: string}\n"));
        let body = api.operations[0].body.clone().unwrap().xml.unwrap();
        (properties(&body)[0].1.attribute, count(&found, "unsupported-xml"))
    };
    assert_eq!(told("{type: string, xml: {attribute: true}}"), (true, 0));
    assert_eq!(told("{type: string}"), (false, 0));
    assert_eq!(told("{type: array, items: {type: string}, xml: {attribute: true}}"), (false, 1));
    assert_eq!(told("{type: array, items: {type: string}}"), (false, 0));
    // What stands beside a reference counts for XML where it names the place.
    assert_eq!(told("{$ref: '#/definitions/Word', xml: {attribute: true}}"), (true, 0));
}

#[test]
fn what_many_inherit_is_told_once() {
    let (_, found) = tolerated(&taking(
        "{type: object, properties: {cat: {$ref: '#/definitions/Cat'}, dog: {$ref: '#/definitions/Dog'}}}",
        "  Pet: {type: object, properties: {name: {type: string, xml: {name: 'a b'}}}}
  Cat: {allOf: [{$ref: '#/definitions/Pet'}, {properties: {lives: {type: integer}}}]}
  Dog: {allOf: [{$ref: '#/definitions/Pet'}, {properties: {tricks: {type: integer}}}]}
",
    ));
    assert_eq!(count(&found, "unsupported-xml"), 1, "{found:?}");
}
