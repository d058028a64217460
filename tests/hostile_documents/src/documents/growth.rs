//! Documents in which few bytes ask for much output: the same thing needed again and again.

use super::{Document, Row, contract, joined, object, operation, reference, with_definitions};

pub(super) const FAMILIES: &[Row] = &[
    ("path-parameters-for-every-method", false, 2_000, |n| {
        let parameters = joined((0..n).map(|i| format!(r##"{{"$ref":"#/parameters/P{}"}}"##, i % 40)));
        let get = r#""get":{"responses":{"200":{"description":"d"}}}"#;
        let text = contract(&format!(r#""/a":{{"parameters":[{parameters}],{get}}}"#), "");
        let defined = joined((0..40).map(|i| format!(r#""P{i}":{{"name":"p{i}","in":"query","type":"@type@"}}"#)));
        Document::json(text.replacen('{', &format!(r#"{{"parameters":{{{defined}}},"#), 1))
    }),
    ("shared-parameters-everywhere", false, 1_000, |n| {
        // n parameters that n operations refer to.
        let parameters = joined((0..n / 4).map(|i| format!(r##"{{"$ref":"#/parameters/P{i}"}}"##)));
        let path = |i: usize| {
            format!(r#""/a{i}":{{"parameters":[{parameters}],"get":{{"responses":{{"200":{{"description":"d"}}}}}}}}"#)
        };
        let defined = joined((0..n / 4).map(|i| format!(r#""P{i}":{{"name":"p{i}","in":"query","type":"@type@"}}"#)));
        let text = contract(&joined((0..n / 4).map(path)), "");
        Document::json(text.replacen('{', &format!(r#"{{"parameters":{{{defined}}},"#), 1))
    }),
    ("shared-response-with-headers", true, 2_000, |n| {
        let headers = joined((0..n / 4).map(|i| format!(r#""X-{i}":{{"type":"@type@"}}"#)));
        let path = |i: usize| format!(r##""/a{i}":{{"get":{{"responses":{{"200":{{"$ref":"#/responses/R"}}}}}}}}"##);
        let text = contract(&joined((0..n).map(path)), "");
        let defined = format!(r#""responses":{{"R":{{"description":"d","headers":{{{headers}}}}}}}"#);
        Document::json(text.replacen('{', &format!("{{{defined},"), 1))
    }),
    ("shared-response-with-large-enum", false, 2_000, |n| {
        let values = joined((0..n).map(|i| format!(r#""v{i}""#)));
        let path = |i: usize| format!(r##""/a{i}":{{"get":{{"responses":{{"200":{{"$ref":"#/responses/R"}}}}}}}}"##);
        let text = contract(&joined((0..n).map(path)), "");
        let defined =
            format!(r#""responses":{{"R":{{"description":"d","schema":{{"type":"string","enum":[{values}]}}}}}}"#);
        Document::json(text.replacen('{', &format!("{{{defined},"), 1))
    }),
    ("shared-default-response-described", false, 2_000, |n| {
        let path = |i: usize| format!(r##""/a{i}":{{"get":{{"responses":{{"200":{{"$ref":"#/responses/R"}}}}}}}}"##);
        let text = contract(&joined((0..n).map(path)), "");
        let defined = format!(r#""responses":{{"R":{{"description":"{}"}}}}"#, "d ".repeat(4 * n));
        Document::json(text.replacen('{', &format!("{{{defined},"), 1))
    }),
    ("inherited-descriptions", false, 200, |n| {
        // Each level repeats the documentation of all properties above.
        let text = "d ".repeat(1_000);
        let schema = |i: usize| {
            let own = object([format!(r#""p{i}":{{"type":"@type@","description":"{text}"}}"#)]);
            if i + 1 < n {
                format!(r#""A{i}":{{"allOf":[{},{own}]}}"#, reference(i + 1))
            } else {
                format!(r#""A{i}":{own}"#)
            }
        };
        Document::json(with_definitions((0..n).map(schema)))
    }),
    ("inherited-enumerations", true, 200, |n| {
        let values = joined((0..200).map(|i| format!(r#""v{i}""#)));
        let schema = |i: usize| {
            let own = object([format!(r#""p{i}":{{"type":"string","enum":[{values}]}}"#)]);
            if i + 1 < n {
                format!(r#""A{i}":{{"allOf":[{},{own}]}}"#, reference(i + 1))
            } else {
                format!(r#""A{i}":{own}"#)
            }
        };
        Document::json(with_definitions((0..n).map(schema)))
    }),
    ("inherited-by-many", false, 2_000, |n| {
        // n definitions that inherit n properties.
        let base = format!(r#""A0":{}"#, object((0..n).map(|i| format!(r#""p{i}":{{"type":"@type@"}}"#))));
        let heir = |i: usize| {
            format!(r#""A{i}":{{"allOf":[{},{}]}}"#, reference(0), object([format!(r#""q{i}":{{"type":"string"}}"#)]))
        };
        Document::json(with_definitions([base].into_iter().chain((1..n).map(heir))))
    }),
    ("inherited-inline-objects", true, 200, |n| {
        let own = |i: usize| {
            object([format!(r#""p{i}":{}"#, object((0..10).map(|j| format!(r#""q{i}x{j}":{{"type":"@type@"}}"#))))])
        };
        let schema = |i: usize| {
            if i + 1 < n {
                format!(r#""A{i}":{{"allOf":[{},{}]}}"#, reference(i + 1), own(i))
            } else {
                format!(r#""A{i}":{}"#, own(i))
            }
        };
        Document::json(with_definitions((0..n).map(schema)))
    }),
    ("deep-references-to-a-large-schema", true, 1_000, |n| {
        let large = object((0..n).map(|i| format!(r#""p{i}":{{"type":"@type@"}}"#)));
        let first = format!(r#""A0":{}"#, object([format!(r#""a":{large}"#)]));
        let other = |i: usize| {
            format!(r##""A{i}":{}"##, object([r##""b":{"$ref":"#/definitions/A0/properties/a"}"##.to_owned()]))
        };
        Document::json(with_definitions([first].into_iter().chain((1..n).map(other))))
    }),
    ("merged-properties-of-definitions", false, 2_000, |n| {
        // Both members have the property, so that what it refers to is merged, again in each definition.
        let large = format!(r#""A0":{}"#, object((0..n / 2).map(|i| format!(r#""p{i}":{{"type":"@type@"}}"#))));
        let member = object([format!(r#""a":{}"#, reference(0))]);
        let other = |i: usize| format!(r#""A{i}":{{"allOf":[{member},{member}]}}"#);
        Document::json(with_definitions([large].into_iter().chain((1..n).map(other))))
    }),
    ("merged-recursion", true, 400, |n| {
        // Merging a property that leads back merges again.
        let member = |i: usize, shift: usize| {
            object([format!(r#""a":{}"#, reference((i + 1) % n)), format!(r#""b":{}"#, reference((i + shift) % n))])
        };
        let schema = |i: usize| format!(r#""A{i}":{{"allOf":[{},{}]}}"#, member(i, 2), member(i, 3));
        Document::json(with_definitions((0..n).map(schema)))
    }),
    ("requests-and-responses", false, 2_000, |n| {
        // Types that are split for requests, each with a reference to all others.
        let schema = |i: usize| {
            let id = r#""id":{"type":"string","readOnly":true}"#.to_owned();
            let others = (0..8).map(|j| format!(r#""p{j}":{}"#, reference((i * 7 + j * 13) % n)));
            object([id].into_iter().chain(others)).replacen('{', r#"{"required":["id"],"#, 1)
        };
        Document::json(with_definitions((0..n).map(|i| format!(r#""A{i}":{}"#, schema(i)))))
    }),
    ("an-operation-for-each-definition", false, 4_000, |n| {
        let paths = (0..n / 2).map(|i| format!(r#""/p{i}":{}"#, operation(&reference(i))));
        let schema = |i: usize| format!(r#""A{i}":{}"#, object([r#""a":{"type":"@type@"}"#.to_owned()]));
        Document::json(contract(&joined(paths), &joined((0..n / 2).map(schema))))
    }),
];
