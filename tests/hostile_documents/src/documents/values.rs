//! Documents against everything that makes or compares values: patterns, bounds, enumerations, defaults, examples.

use super::{Document, Row, contract, joined, object, with_definitions};

pub(super) const FAMILIES: &[Row] = &[
    ("pattern-count-of-64-bits", true, 1, |_| pattern("^[a-z]{18446744073709551615}$")),
    ("pattern-count-beyond-64-bits", true, 1, |_| pattern("^[a-z]{99999999999999999999999}$")),
    ("pattern-count-of-billions", true, 1, |_| pattern("^[a-z]{2000000000}$")),
    ("pattern-count-optional", true, 1, |_| pattern("^[a-z]{0,3000000000}$")),
    ("pattern-counts-nested", true, 1, |_| pattern("^((((a{1000}){1000}){1000}){1000}){1000}$")),
    ("pattern-counts-small-nested", true, 1, |_| pattern("^(((((((((a{9}){9}){9}){9}){9}){9}){9}){9}){9})$")),
    ("pattern-counts-of-unicode", true, 1, |_| pattern("^(?:[\\\\u0000-\\\\uffff]{1000}){30}$")),
    ("pattern-count-in-the-middle", true, 1, |_| pattern("^x[a-z]{4000000000}|y{4000000000}$")),
    ("pattern-prefix-long", false, 800_000, |n| pattern(&format!("^{}", "a".repeat(n)))),
    ("pattern-alternatives", false, 80_000, |n| {
        pattern(&format!("^({})$", joined((0..n).map(|i| format!("w{i}"))).replace(',', "|")))
    }),
    ("pattern-groups-nested", true, 100_000, |n| pattern(&format!("{}a{}", "(".repeat(n), ")".repeat(n)))),
    ("pattern-sets-nested", false, 100_000, |n| pattern(&"[".repeat(n))),
    ("pattern-look-ahead-nested", true, 100_000, |n| pattern(&format!("{}a{}", "(?=".repeat(n), ")".repeat(n)))),
    ("pattern-backtracking", true, 200, |n| pattern(&format!("^(?=a)(({})+)+$", "a?".repeat(n)))),
    ("pattern-automaton-exponential", true, 400, |n| pattern(&format!("^[ab]*a[ab]{{{n}}}$"))),
    ("pattern-automata-exponential", false, 200, |n| patterns((0..n).map(|i| format!("^[ab]*a[ab]{{{}}}$", 30 + i)))),
    ("pattern-each-of-many", false, 4_000, |n| patterns((0..n).map(|i| format!("^[a-z]{{1,{}}}x?$", i + 1)))),
    ("patterns-of-paths", false, 1_000, |n| {
        let path = |i: usize| {
            format!(
                r#""/a/{{p{i}}}":{{"get":{{"parameters":[{{"name":"p{i}","in":"path","required":true,"type":"string","pattern":"^[ab]*a[ab]{{12}}{i}$"}}],
                "responses":{{"200":{{"description":"d"}}}}}}}}"#
            )
        };
        Document::json(contract(&joined((0..n).map(path)), ""))
    }),
    ("min-items-billion", true, 1, |_| schema(r#"{"type":"array","minItems":1000000000,"items":{"type":"@type@"}}"#)),
    ("min-items-nested", true, 1, |_| {
        let nested = |inner: &str| format!(r#"{{"type":"array","minItems":9000,"items":{inner}}}"#);
        schema(&nested(&nested(&nested(r#"{"type":"@type@"}"#))))
    }),
    ("min-items-unique", true, 9_000, |n| {
        schema(&format!(r#"{{"type":"array","minItems":{n},"uniqueItems":true,"items":{{"type":"string"}}}}"#))
    }),
    ("min-items-of-long-strings", true, 1, |_| {
        schema(r#"{"type":"array","minItems":9000,"items":{"type":"string","minLength":9000}}"#)
    }),
    ("min-length-billion", true, 1, |_| schema(r#"{"type":"string","minLength":1000000000}"#)),
    ("min-length-of-64-bits", true, 1, |_| schema(r#"{"type":"string","minLength":18446744073709551615}"#)),
    ("min-properties-billion", true, 1, |_| schema(r#"{"type":"object","minProperties":1000000000}"#)),
    ("min-properties-of-maps", true, 1, |_| {
        let nested =
            |inner: &str| format!(r#"{{"type":"object","minProperties":9000,"additionalProperties":{inner}}}"#);
        schema(&nested(&nested(&nested(r#"{"type":"@type@"}"#))))
    }),
    ("max-length-of-64-bits", true, 1, |_| {
        schema(r#"{"type":"string","maxLength":18446744073709551615,"minLength":18446744073709551615}"#)
    }),
    ("numbers-at-the-edge", true, 1, |_| {
        let number = |keys: &str| format!(r#"{{"type":"number",{keys}}}"#);
        let all = [
            r#""multipleOf":1e-300,"minimum":1"#,
            r#""multipleOf":1e300,"minimum":1.7e308"#,
            r#""minimum":-1.7e308,"maximum":1.7e308"#,
            r#""minimum":5e-324,"exclusiveMinimum":true,"maximum":1e-323,"exclusiveMaximum":true"#,
        ];
        let integer = r#"{"type":"integer","minimum":9223372036854775807,"multipleOf":9223372036854775807}"#;
        let properties = all.iter().map(|keys| number(keys)).chain([integer.to_owned()]);
        schema(&object(properties.enumerate().map(|(i, schema)| format!(r#""p{i}":{schema}"#))))
    }),
    ("examples-growing", true, 9, |n| {
        let property = |schema: &str| joined((0..n).map(|i| format!(r#""p{i}":{schema}"#)));
        let level = |i: usize| format!(r#""A{i}":{}"#, object([property(&super::reference(i + 1))]));
        let last = format!(r#""A{n}":{{"type":"string","minLength":5000}}"#);
        Document::json(with_definitions((0..n).map(level).chain([last])))
    }),
    ("examples-required-growing", true, 32, |n| {
        let level = |i: usize| {
            let next = super::reference(i + 1);
            format!(r#""A{i}":{{"type":"object","required":["a","b"],"properties":{{"a":{next},"b":{next}}}}}"#)
        };
        let last = format!(r#""A{n}":{{"type":"string"}}"#);
        Document::json(with_definitions((0..n).map(level).chain([last])))
    }),
    ("example-huge", false, 200_000, |n| {
        let example = joined((0..n).map(|i| i.to_string()));
        schema(&format!(r#"{{"type":"array","items":{{"type":"integer"}},"uniqueItems":true,"example":[{example}]}}"#))
    }),
    ("example-of-many-properties", true, 20_000, |n| {
        let properties = joined((0..n).map(|i| format!(r#""p{i}":{{"type":"string"}}"#)));
        let values = joined((0..n).map(|i| format!(r#""p{i}":"a""#)));
        schema(&format!(
            r#"{{"type":"object","properties":{{{properties}}},"example":{{{values}}},"default":{{{values}}}}}"#
        ))
    }),
    ("examples-everywhere", false, 4_000, |n| {
        let example = joined((0..50).map(|i| format!(r#""p{i}":"a""#)));
        let path = |i: usize| {
            let response = format!(
                r#"{{"description":"d","schema":{},"examples":{{"application/json":{{{example}}}}}}}"#,
                super::reference(0)
            );
            format!(r#""/p{i}":{{"get":{{"responses":{{"200":{response}}}}}}}"#)
        };
        let whole = object((0..50).map(|i| format!(r#""p{i}":{{"type":"string"}}"#)));
        Document::json(contract(&joined((0..n / 4).map(path)), &format!(r#""A0":{whole}"#)))
    }),
    ("default-deep", false, 4_000, |n| {
        let value = format!("{}1{}", r#"{"a":"#.repeat(60), "}".repeat(60));
        let one = |i: usize| format!(r#""p{i}":{{"type":"object","default":{value}}}"#);
        schema(&object((0..n / 8).map(one)))
    }),
    ("default-huge", false, 200_000, |n| {
        let value = joined((0..n).map(|i| i.to_string()));
        schema(&format!(r#"{{"type":"array","items":{{"type":"integer"}},"uniqueItems":true,"default":[{value}]}}"#))
    }),
    ("defaults-wrong-and-long", false, 1_000, |n| {
        let long = "d".repeat(4_000);
        schema(&object((0..n).map(|i| format!(r#""p{i}":{{"type":"integer","default":"{long}"}}"#))))
    }),
    ("default-in-recursion", true, 30, |n| {
        let next = r##"{"$ref":"#/definitions/A0"}"##;
        let value = format!("{}{{}}{}", r#"{"a":"#.repeat(n), "}".repeat(n));
        Document::json(with_definitions([format!(
            r#""A0":{{"allOf":[{{"allOf":[{{"type":"object","properties":{{"a":{next}}}}}]}},{{"properties":{{"a":{next}}}}}],"default":{value}}}"#
        )]))
    }),
    ("enum-of-strings", true, 40_000, |n| {
        schema(&format!(r#"{{"type":"string","enum":[{}]}}"#, joined((0..n).map(|i| format!(r#""v{i}""#)))))
            .beside(of(&format!(r#"{{"type":"string","enum":[{}]}}"#, joined((0..n).map(|i| format!(r#""w{i}""#))))))
    }),
    ("enum-of-numbers", false, 40_000, |n| {
        schema(&format!(r#"{{"type":"integer","enum":[{}]}}"#, joined((0..n).map(|i| i.to_string()))))
            .beside(of(&format!(r#"{{"type":"integer","enum":[{}]}}"#, joined((0..n).map(|i| (i + n).to_string())))))
    }),
    ("enum-of-objects", false, 40_000, |n| {
        schema(&format!(r#"{{"enum":[{}]}}"#, joined((0..n).map(|i| format!(r#"{{"a":{i},"b":[1.5]}}"#)))))
    }),
    ("enum-repeating-itself", false, 100_000, |n| {
        schema(&format!(r#"{{"type":"string","enum":[{}]}}"#, joined((0..n).map(|i| format!(r#""v{}""#, i % (n / 2))))))
    }),
    ("enum-of-wrong-type", false, 100_000, |n| {
        schema(&format!(r#"{{"type":"string","enum":[{}]}}"#, joined((0..n).map(|i| i.to_string()))))
    }),
    ("enums-merged", false, 40_000, |n| {
        let list = |from: usize| {
            format!(r#"{{"type":"string","enum":[{}]}}"#, joined((from..from + n).map(|i| format!(r#""v{i}""#))))
        };
        schema(&format!(r#"{{"allOf":[{},{}]}}"#, list(0), list(n / 2)))
    }),
    ("enums-in-parameters", false, 40_000, |n| {
        let list = joined((0..n).map(|i| format!(r#""v{i}""#)));
        let parameter =
            format!(r#"{{"name":"p","in":"query","type":"string","default":"v{}","enum":[{list}]}}"#, n - 1);
        let responses = r#""responses":{"200":{"description":"d"}}"#;
        Document::json(contract(&format!(r#""/a":{{"get":{{"parameters":[{parameter}],{responses}}}}}"#), ""))
    }),
    ("path-of-many-parameters", true, 4_000, |n| {
        let path: String = (0..n).map(|i| format!("/{{p{i}}}")).collect();
        let parameters =
            joined((0..n).map(|i| format!(r#"{{"name":"p{i}","in":"path","required":true,"type":"@type@"}}"#)));
        let responses = r#""responses":{"200":{"description":"d"}}"#;
        Document::json(contract(&format!(r#""{path}":{{"get":{{"parameters":[{parameters}],{responses}}}}}"#), ""))
    }),
    ("path-parameters-unknown", false, 4_000, |n| {
        let path: String = (0..n).map(|i| format!("/{{p{i}}}")).collect();
        let parameters =
            joined((0..n).map(|i| format!(r#"{{"name":"q{i}","in":"path","required":true,"type":"string"}}"#)));
        let responses = r#""responses":{"200":{"description":"d"}}"#;
        Document::json(contract(&format!(r#""{path}":{{"get":{{"parameters":[{parameters}],{responses}}}}}"#), ""))
    }),
    ("paths-alike", true, 4_000, |n| {
        paths((0..n).map(|i| if i.is_multiple_of(2) { format!("/a/{{x}}/b{i}") } else { format!("/a/c{i}/{{x}}") }))
    }),
    ("paths-overlapping", false, 2_000, |n| {
        // Each segment is a word or a parameter.
        let path = |bits: usize| {
            let segment = |i: usize| if bits >> i & 1 == 1 { format!("/{{p{i}}}") } else { "/a".to_owned() };
            (0..11).map(segment).collect()
        };
        paths((0..n).map(path))
    }),
    ("paths-in-one-segment", false, 2_000, |n| paths((0..n).map(|i| format!("/{{x}}-{i}-{{y}}")))),
    ("paths-of-the-same-shape", false, 8_000, |n| paths((0..n).map(|i| format!("/a/{{x{i}}}")))),
    ("path-long", false, 800_000, |n| paths([format!("/{}", "a/".repeat(n / 2))])),
];

/// A contract with one schema.
fn of(schema: &str) -> String {
    with_definitions([format!(r#""A0":{schema}"#)])
}

fn schema(schema: &str) -> Document {
    Document::json(of(schema))
}

fn pattern(pattern: &str) -> Document {
    patterns([pattern.to_owned()])
}

/// A contract with a property for each pattern.
fn patterns(patterns: impl IntoIterator<Item = String>) -> Document {
    let property = |(i, pattern): (usize, String)| format!(r#""p{i}":{{"type":"string","pattern":"{pattern}"}}"#);
    let properties = object(patterns.into_iter().enumerate().map(property));
    let text = of(&properties);
    // `diff` compares what the patterns allow.
    let neighbour = text.replace("$\"}", "?$\"}");
    Document::json(text).beside(neighbour)
}

/// A contract with an operation for each path, with the parameters that the path names.
fn paths(paths: impl IntoIterator<Item = String>) -> Document {
    let item = |path: String| {
        let names = path.split('{').skip(1).filter_map(|rest| rest.split('}').next());
        let parameter = |name: &str| format!(r#"{{"name":"{name}","in":"path","required":true,"type":"string"}}"#);
        let parameters = joined(names.map(parameter));
        format!(r#""{path}":{{"parameters":[{parameters}],"get":{{"responses":{{"200":{{"description":"d"}}}}}}}}"#)
    };
    Document::json(contract(&joined(paths.into_iter().map(item)), ""))
}
