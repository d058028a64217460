//! Documents against naming: names that collide, names that are nearly others, names in great numbers.

use super::{Document, Row, contract, joined, object, with_definitions, with_root};

pub(super) const FAMILIES: &[Row] = &[
    ("definitions-of-one-name", true, 8_000, |n| {
        Document::json(with_definitions(
            (0..n).map(|i| format!(r#""A{}0":{{"type":"object","properties":{{"a":{{}}}}}}"#, marks(i))),
        ))
    }),
    ("definitions-with-numbers", false, 8_000, |n| {
        let schema =
            |i: usize| format!(r#""B{}2":{{"type":"object"}},"B{i}":{{"type":"object","properties":{{}}}}"#, marks(i));
        Document::json(with_definitions(
            ["\"A0\":{\"type\":\"string\"}".to_owned()].into_iter().chain((0..n / 2).map(schema)),
        ))
    }),
    ("properties-of-one-name", true, 8_000, |n| {
        let properties = object((0..n).map(|i| format!(r#""a{}b":{{"type":"@type@"}}"#, marks(i))));
        Document::json(with_definitions([format!(r#""A0":{properties}"#)]))
    }),
    ("enum-values-of-one-name", true, 8_000, |n| {
        let values = joined((0..n).map(|i| format!(r#""a{}b""#, marks(i))));
        Document::json(with_definitions([format!(r#""A0":{{"type":"string","enum":[{values}]}}"#)]))
    }),
    ("parameters-of-one-name", false, 4_000, |n| {
        let parameters = joined((0..n).map(|i| format!(r#"{{"name":"a{}b","in":"query","type":"string"}}"#, marks(i))));
        let responses = r#""responses":{"200":{"description":"d"}}"#;
        Document::json(contract(&format!(r#""/a":{{"get":{{"parameters":[{parameters}],{responses}}}}}"#), ""))
    }),
    ("operations-of-one-name", true, 4_000, |n| {
        let path = |i: usize| {
            let id = format!("get{}it", marks(i));
            format!(r#""/p{i}":{{"get":{{"operationId":"{id}","responses":{{"200":{{"description":"d"}}}}}}}}"#)
        };
        Document::json(contract(&joined((0..n).map(path)), ""))
    }),
    ("operations-of-one-id", false, 8_000, |n| {
        let path = |i: usize| {
            format!(r#""/p{i}":{{"get":{{"operationId":"it","responses":{{"200":{{"description":"d"}}}}}}}}"#)
        };
        Document::json(contract(&joined((0..n).map(path)), ""))
    }),
    ("operations-without-id", false, 4_000, |n| {
        let path = |i: usize| format!(r#""/p{}":{{"get":{{"responses":{{"200":{{"description":"d"}}}}}}}}"#, marks(i));
        Document::json(contract(&joined((0..n).map(path)), ""))
    }),
    ("tags-of-one-name", false, 4_000, |n| {
        let path = |i: usize| {
            format!(r#""/p{i}":{{"get":{{"tags":["a{}b"],"responses":{{"200":{{"description":"d"}}}}}}}}"#, marks(i))
        };
        Document::json(contract(&joined((0..n).map(path)), ""))
    }),
    ("security-schemes-of-one-name", false, 4_000, |n| {
        let schemes =
            joined((0..n).map(|i| format!(r#""s{}":{{"type":"apiKey","in":"header","name":"X-{i}"}}"#, marks(i))));
        let path = r#""/a":{"get":{"responses":{"200":{"description":"d"}}}}"#;
        Document::json(with_root(&format!(r#""securityDefinitions":{{{schemes}}}"#), path))
    }),
    ("scopes-of-one-name", false, 4_000, |n| {
        let scopes = joined((0..n).map(|i| format!(r#""s{}":"""#, marks(i))));
        let named = joined((0..n).map(|i| format!(r#""s{}""#, marks(i))));
        let root = format!(
            r#""securityDefinitions":{{"o":{{"type":"oauth2","flow":"implicit","authorizationUrl":"https://a.example","scopes":{{{scopes}}}}}}}"#
        );
        let path =
            format!(r#""/a":{{"get":{{"security":[{{"o":[{named}]}}],"responses":{{"200":{{"description":"d"}}}}}}}}"#);
        Document::json(with_root(&root, &path))
    }),
    ("inline-schemas-of-one-name", false, 4_000, |n| {
        let inner = |i: usize| object([format!(r#""q{i}":{{"type":"@type@"}}"#)]);
        let properties = object((0..n).map(|i| format!(r#""a{}b":{}"#, marks(i), inner(i))));
        Document::json(with_definitions([format!(r#""A0":{properties}"#)]))
    }),
    ("names-long", false, 800_000, |n| {
        let name = "n".repeat(n / 8);
        let schema = object([format!(r#""{name}":{{"type":"string","enum":["{name}"]}}"#)]);
        Document::json(with_definitions([format!(r#""A0":{schema}"#)]))
    }),
    ("references-nearly-right", true, 20_000, |n| {
        let schema = |i: usize| {
            format!(r##""Wolf{i}":{{"type":"object","properties":{{"a":{{"$ref":"#/definitions/wolv{i}"}}}}}}"##)
        };
        Document::json(with_definitions((0..n).map(schema)))
    }),
    ("schemes-nearly-right", false, 4_000, |n| {
        let schemes =
            joined((0..n).map(|i| format!(r#""scheme{i}":{{"type":"apiKey","in":"header","name":"X-{i}"}}"#)));
        let path = |i: usize| {
            format!(
                r#""/p{i}":{{"get":{{"security":[{{"shceme{i}":[]}}],"responses":{{"200":{{"description":"d"}}}}}}}}"#
            )
        };
        Document::json(with_root(&format!(r#""securityDefinitions":{{{schemes}}}"#), &joined((0..n).map(path))))
    }),
    ("required-nearly-right", true, 8_000, |n| {
        let properties = joined((0..n).map(|i| format!(r#""name{i}":{{"type":"string"}}"#)));
        let required = joined((0..n).map(|i| format!(r#""nmae{i}""#)));
        Document::json(with_definitions([format!(
            r#""A0":{{"type":"object","required":[{required}],"properties":{{{properties}}}}}"#
        )]))
    }),
    ("words-nearly-right", false, 1_000_000, |n| {
        let (found, key) = ("n".repeat(n / 8), "m".repeat(n / 8));
        Document::json(with_definitions([format!(
            r#""A0":{{"type":"object","required":["{found}"],"properties":{{"{key}":{{}}}}}}"#
        )]))
    }),
    ("duplicate-parameters", false, 8_000, |n| {
        let parameters = joined((0..n).map(|_| r#"{"name":"a","in":"query","type":"string"}"#.to_owned()));
        let responses = r#""responses":{"200":{"description":"d"}}"#;
        Document::json(contract(&format!(r#""/a":{{"get":{{"parameters":[{parameters}],{responses}}}}}"#), ""))
    }),
    ("definitions-unused", false, 20_000, |n| {
        Document::json(with_definitions((0..n).map(|i| format!(r#""A{i}":{{"type":"string","minLength":1}}"#))))
    }),
    ("descriptions-long", false, 8_000_000, |n| {
        let text = "d ".repeat(n / 16);
        let one = |i: usize| format!(r#""A{i}":{{"type":"object","title":"{text}","description":"{text}"}}"#);
        Document::json(with_definitions((0..4).map(one)))
    }),
];

/// A text that naming drops, another one for each number.
fn marks(number: usize) -> String {
    const MARKS: [char; 8] = ['-', '_', '.', ' ', '!', '+', ':', '~'];
    let mut text = String::from("-");
    let mut rest = number;
    while rest > 0 {
        text.extend(MARKS.get(rest % 8));
        rest /= 8;
    }
    text
}
