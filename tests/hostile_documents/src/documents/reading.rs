//! Documents against the reader: depth, length, aliases, faults everywhere.

use super::{Document, Row, contract, joined, object, operation, with_definitions, with_root};

pub(super) const FAMILIES: &[Row] = &[
    ("json-nested-arrays", true, 100_000, |n| Document::json(format!("{}{}", "[".repeat(n), "]".repeat(n)))),
    ("json-nested-objects", true, 100_000, |n| Document::json(format!("{}1{}", r#"{"a":"#.repeat(n), "}".repeat(n)))),
    ("yaml-nested-arrays", true, 100_000, |n| Document::yaml(format!("{}{}", "[".repeat(n), "]".repeat(n)))),
    ("yaml-nested-block", false, 2_000, |n| {
        Document::yaml((0..n).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect())
    }),
    ("yaml-nested-dashes", false, 100_000, |n| Document::yaml("- ".repeat(n))),
    ("yaml-alias-bomb", true, 64, alias_bomb),
    ("yaml-many-anchors", false, 100_000, |n| {
        let anchors: String = (0..n).map(|i| format!("  - &a{i} {{x: 1}}\n  - *a{i}\n")).collect();
        Document::yaml(format!("swagger: '2.0'\ninfo: {{title: T, version: '1'}}\npaths: {{}}\nx-a:\n{anchors}"))
    }),
    ("yaml-many-documents", false, 100_000, |n| Document::yaml("--- a\n".repeat(n))),
    ("yaml-merge-keys", false, 4_000, |n| {
        let keys: String = (0..n).map(|i| format!("k{i}: 1, ")).collect();
        let merges = "  - {<<: *a}\n".repeat(n);
        Document::yaml(format!("x-a: &a {{{keys}}}\nx-b:\n{merges}"))
    }),
    ("json-number-of-digits", false, 1_000_000, |n| {
        Document::json(with_root(&format!(r#""x-a":1{}"#, "0".repeat(n)), ""))
    }),
    ("json-long-string", true, 8_000_000, |n| {
        Document::json(with_definitions([format!(r#""A0":{{"type":"string","description":"{}"}}"#, "d".repeat(n))]))
    }),
    ("json-many-lines", false, 4_000_000, |n| {
        Document::json(with_definitions([format!(
            r#""A0":{{"type":"string","description":"{}"}}"#,
            "d\\n".repeat(n / 3)
        )]))
    }),
    ("json-beyond-the-limit", false, 100_000_000, |n| {
        Document::json(with_root(&format!(r#""x-a":"{}""#, "d".repeat(n)), ""))
    }),
    ("json-many-small-nodes", true, 4_000_000, |n| {
        Document::json(with_root(&format!(r#""x-a":[{}1]"#, "1,".repeat(n)), ""))
    }),
    ("json-extension-deep", false, 8_000, |n| {
        let deep = format!("{}1{}", "[".repeat(100), "]".repeat(100));
        Document::json(with_root(&format!(r#""x-a":[{}]"#, joined((0..n).map(|_| deep.clone()))), ""))
    }),
    ("faults-on-one-line", true, 100_000, |n| {
        let strangers = joined((0..n).map(|i| format!(r#""sumary{i}":1"#)));
        Document::json(with_root(&strangers, ""))
    }),
    ("faults-with-long-names", false, 2_000, |n| {
        let long = "n".repeat(4_000);
        Document::json(with_root(&joined((0..n).map(|i| format!(r#""{long}{i}":1"#))), ""))
    }),
    ("duplicate-keys", true, 100_000, |n| {
        Document::json(with_root(&joined((0..n).map(|_| r#""x-a":1"#.to_owned())), ""))
    }),
    ("wrong-types", false, 100_000, |n| {
        let schemas = (0..n).map(|i| format!(r#""A{i}":{{"type":7,"minLength":"a","properties":[]}}"#));
        Document::json(with_definitions(schemas))
    }),
    ("control-characters", false, 200_000, |n| {
        Document::json(with_definitions([format!(r#""A0":{{"type":"string","description":"{}"}}"#, "\u{1}".repeat(n))]))
    }),
    ("deep-schema", true, 100, |n| {
        let (before, after) = (r#"{"type":"array","items":"#.repeat(n), "}".repeat(n));
        Document::json(with_definitions([format!(r#""A0":{before}{{"type":"@type@"}}{after}"#)]))
    }),
    ("deep-schemas", false, 2_000, |n| {
        let nested = |i: usize| {
            let (before, after) = (r#"{"type":"object","properties":{"a":"#.repeat(50), "}}".repeat(50));
            format!(r#""A{i}":{before}{{"type":"@type@"}}{after}"#)
        };
        Document::json(with_definitions((0..n / 8).map(nested)))
    }),
    ("many-definitions", false, 40_000, |n| {
        Document::json(with_definitions((0..n).map(|i| format!(r#""A{i}":{{"type":"@type@"}}"#))))
    }),
    ("many-objects", false, 1_000_000, |n| {
        Document::json(with_definitions((0..n).map(|i| {
            format!(
                r#""A{i}":{}"#,
                object([r#""a":{"type":"@type@"}"#.to_owned(), r#""b":{"type":"integer"}"#.to_owned()])
            )
        })))
    }),
    ("many-properties", true, 20_000, |n| {
        let properties = object((0..n).map(|i| format!(r#""p{i}":{{"type":"@type@"}}"#)));
        Document::json(with_definitions([format!(r#""A0":{properties}"#)]))
    }),
    ("many-properties-far-beyond", false, 190_000, |n| {
        let properties = object((0..n).map(|i| format!(r#""p{i}":{{"type":"@type@"}}"#)));
        Document::json(with_definitions([format!(r#""A0":{properties}"#)]))
    }),
    ("many-operations", true, 4_000, |n| {
        let paths = (0..n).map(|i| format!(r#""/p{i}":{}"#, operation(r#"{"type":"@type@"}"#)));
        Document::json(contract(&joined(paths), ""))
    }),
    ("many-operations-far-beyond", false, 200_000, |n| {
        let paths = (0..n).map(|i| format!(r#""/p{i}":{}"#, operation(r#"{"type":"@type@"}"#)));
        Document::json(contract(&joined(paths), ""))
    }),
    ("many-parameters", true, 10_000, |n| {
        let parameters = (0..n).map(|i| format!(r#"{{"name":"p{i}","in":"query","type":"@type@"}}"#));
        let responses = r#""responses":{"200":{"description":"d"}}"#;
        Document::json(contract(
            &format!(r#""/a":{{"get":{{"parameters":[{}],{responses}}}}}"#, joined(parameters)),
            "",
        ))
    }),
    ("many-shared-parameters", false, 2_000, |n| {
        let parameters = (0..n).map(|i| format!(r#"{{"name":"p{i}","in":"query","type":"@type@"}}"#));
        let methods = ["get", "put", "post", "delete", "options", "head", "patch"]
            .map(|method| format!(r#""{method}":{{"responses":{{"200":{{"description":"d"}}}}}}"#));
        let item =
            |i: usize, parameters: &str| format!(r#""/a{i}":{{"parameters":[{parameters}],{}}}"#, methods.join(","));
        let parameters = joined(parameters);
        Document::json(contract(&joined((0..4).map(|i| item(i, &parameters))), ""))
    }),
    ("many-headers", false, 10_000, |n| {
        let headers = joined((0..n).map(|i| format!(r#""X-H{i}":{{"type":"@type@"}}"#)));
        let response = format!(r#"{{"description":"d","headers":{{{headers}}}}}"#);
        Document::json(contract(&format!(r#""/a":{{"get":{{"responses":{{"200":{response}}}}}}}"#), ""))
    }),
    ("many-tags", false, 20_000, |n| {
        let tags = joined((0..n).map(|i| format!(r#""t{i}""#)));
        let declared = joined((0..n).map(|i| format!(r#"{{"name":"t{i}"}}"#)));
        let get = format!(r#""/a":{{"get":{{"tags":[{tags}],"responses":{{"200":{{"description":"d"}}}}}}}}"#);
        Document::json(with_root(&format!(r#""tags":[{declared}]"#), &get))
    }),
    ("a-tag-for-each-operation", false, 4_000, |n| {
        let path =
            |i: usize| format!(r#""/p{i}":{{"get":{{"tags":["t{i}"],"responses":{{"200":{{"description":"d"}}}}}}}}"#);
        Document::json(contract(&joined((0..n).map(path)), ""))
    }),
    ("many-media-types", false, 20_000, |n| {
        let types = joined((0..n).map(|i| format!(r#""application/t{i}+json""#)));
        let get = format!(
            r#""/a":{{"post":{{"consumes":[{types}],"produces":[{types}],"parameters":[{{"name":"b","in":"body","schema":{{}}}}],
            "responses":{{"200":{{"description":"d","schema":{{"type":"@type@"}}}}}}}}}}"#
        );
        Document::json(contract(&get, ""))
    }),
    ("many-security-schemes", false, 4_000, |n| {
        let schemes = joined((0..n).map(|i| format!(r#""s{i}":{{"type":"apiKey","in":"header","name":"X-{i}"}}"#)));
        let all = joined((0..n).map(|i| format!(r#"{{"s{i}":[]}}"#)));
        let get = |i: usize| {
            format!(r#""/a{i}":{{"get":{{"security":[{all}],"responses":{{"200":{{"description":"d"}}}}}}}}"#)
        };
        let root = format!(r#""securityDefinitions":{{{schemes}}}"#);
        Document::json(with_root(&root, &joined((0..4).map(get))))
    }),
    ("many-scopes", false, 20_000, |n| {
        let scopes = joined((0..n).map(|i| format!(r#""s{i}":"""#)));
        let named = joined((0..n).map(|i| format!(r#""s{i}""#)));
        let unknown = joined((0..n).map(|i| format!(r#""t{i}""#)));
        let root = format!(
            r#""securityDefinitions":{{"o":{{"type":"oauth2","flow":"implicit","authorizationUrl":"https://a.example","scopes":{{{scopes}}}}}}}"#
        );
        let get = |path: &str, list: &str| {
            format!(
                r#""/{path}":{{"get":{{"security":[{{"o":[{list}]}}],"responses":{{"200":{{"description":"d"}}}}}}}}"#
            )
        };
        Document::json(with_root(&root, &format!("{},{}", get("a", &named), get("b", &unknown))))
    }),
];

/// Aliases of aliases; each level is ten times the one before.
fn alias_bomb(n: usize) -> Document {
    let level = |i: usize| {
        let item = if i == 0 { "x".to_owned() } else { format!("*a{}", i - 1) };
        format!("x-a{i}: &a{i} [{}]\n", [item.as_str(); 10].join(", "))
    };
    Document::yaml((0..n).map(level).collect())
}
