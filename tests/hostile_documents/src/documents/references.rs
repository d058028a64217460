//! Documents against everything that follows references: chains, cycles, hierarchies, `allOf`.

use super::{Document, Row, contract, joined, object, operation, reference, with_definitions};

pub(super) const FAMILIES: &[Row] = &[
    ("chain-of-properties", true, 8_000, |n| chain(n, |next| object([format!(r#""a":{next}"#)]))),
    ("chain-of-properties-far-beyond", false, 40_000, |n| chain(n, |next| object([format!(r#""a":{next}"#)]))),
    ("chain-of-aliases", true, 8_000, |n| chain(n, str::to_owned)),
    ("chain-of-items", true, 8_000, |n| chain(n, |next| format!(r#"{{"type":"array","items":{next}}}"#))),
    ("chain-of-maps", false, 8_000, |n| {
        chain(n, |next| format!(r#"{{"type":"object","additionalProperties":{next}}}"#))
    }),
    ("chain-of-wrappers", true, 8_000, |n| chain(n, |next| format!(r#"{{"allOf":[{next}]}}"#))),
    ("chain-of-wrappers-described", false, 8_000, |n| {
        chain(n, |next| format!(r#"{{"allOf":[{next}],"description":"d"}}"#))
    }),
    ("chain-of-required", false, 8_000, |n| {
        chain(n, |next| format!(r#"{{"type":"object","required":["a"],"properties":{{"a":{next}}}}}"#))
    }),
    ("chain-of-read-only", false, 8_000, |n| {
        chain(n, |next| {
            let id = r#""id":{"type":"string","readOnly":true}"#;
            format!(r#"{{"type":"object","required":["id","a"],"properties":{{"a":{next},{id}}}}}"#)
        })
    }),
    ("chain-with-defaults", false, 2_000, |n| {
        chain(n, |next| {
            format!(r#"{{"type":"object","default":{{"a":{{"a":{{"a":1}}}}}},"properties":{{"a":{next}}}}}"#)
        })
    }),
    ("all-of-chain", true, 255, |n| inheritance(n, 1)),
    ("all-of-chain-wide", true, 255, |n| inheritance(n, 20)),
    ("all-of-chain-very-wide", false, 250, |n| inheritance(n, 200)),
    ("all-of-chain-too-long", true, 1_500, |n| inheritance(n, 1)),
    ("all-of-chain-far-too-long", false, 20_000, |n| inheritance(n, 1)),
    ("all-of-members", false, 20_000, |n| {
        let members = joined((1..=n).map(reference));
        let parts = (1..=n).map(|i| format!(r#""A{i}":{}"#, object([format!(r#""p{i}":{{"type":"@type@"}}"#)])));
        let whole = format!(r#""A0":{{"allOf":[{members}]}}"#);
        Document::json(with_definitions([whole].into_iter().chain(parts)))
    }),
    ("all-of-same-member", false, 8_000, |n| {
        let members = joined((0..n).map(|_| reference(1)));
        let whole = format!(r#""A0":{{"allOf":[{members}]}}"#);
        let part = format!(r#""A1":{}"#, object((0..20).map(|i| format!(r#""p{i}":{{"type":"@type@"}}"#))));
        Document::json(with_definitions([whole, part]))
    }),
    ("all-of-diamonds", true, 64, |n| chain(n, |next| format!(r#"{{"allOf":[{next},{next}]}}"#))),
    ("all-of-diamonds-inline", true, 64, |n| {
        chain(n, |next| format!(r#"{{"allOf":[{{"allOf":[{next}]}},{{"allOf":[{next}]}}],"default":{{}}}}"#))
    }),
    ("all-of-cycle", true, 8_000, |n| {
        let schema = |i: usize| format!(r#""A{i}":{{"allOf":[{}]}}"#, reference((i + 1) % n));
        Document::json(with_definitions((0..n).map(schema)))
    }),
    ("all-of-nested", false, 60, |n| {
        let (before, after) = (r#"{"allOf":["#.repeat(n), "]}".repeat(n));
        Document::json(with_definitions([format!(
            r#""A0":{before}{}{after}"#,
            object([r#""a":{"type":"@type@"}"#.to_owned()])
        )]))
    }),
    ("alias-cycle", true, 8_000, |n| {
        Document::json(with_definitions((0..n).map(|i| format!(r#""A{i}":{}"#, reference((i + 1) % n)))))
    }),
    ("items-cycle", false, 8_000, |n| {
        let schema = |i: usize| format!(r#""A{i}":{{"type":"array","items":{}}}"#, reference((i + 1) % n));
        Document::json(with_definitions((0..n).map(schema)))
    }),
    ("property-cycle", false, 8_000, |n| Document::json(circle(n))),
    ("circles-of-different-length", true, 60, |n| Document::json(circle(n)).beside(circle(n + 1))),
    ("circles-of-many-pairs", true, 2_000, |n| Document::json(circle(n)).beside(circle(n + 1))),
    ("all-to-all", false, 300, |n| {
        let schema = |i: usize| {
            let to_all = (0..n).map(|j| format!(r#""p{j}":{}"#, reference(j)));
            format!(r#""A{i}":{}"#, object(to_all.chain([r#""leaf":{"type":"@type@"}"#.to_owned()])))
        };
        Document::json(with_definitions((0..n).map(schema)))
    }),
    ("deep-references-doubling", true, 64, |n| {
        let schema = |i: usize| {
            let next = format!(r##"{{"$ref":"#/definitions/A{}/properties/a"}}"##, i + 1);
            format!(
                r#""A{i}":{}"#,
                object([format!(r#""a":{}"#, object([format!(r#""x":{next}"#), format!(r#""y":{next}"#)]))])
            )
        };
        let last = format!(r#""A{n}":{}"#, object([r#""a":{"type":"@type@"}"#.to_owned()]));
        Document::json(with_definitions((0..n).map(schema).chain([last])))
    }),
    ("deep-references-chain", true, 8_000, |n| {
        let schema = |i: usize| {
            let next = format!(r##"{{"$ref":"#/definitions/A{}/properties/a"}}"##, i + 1);
            format!(r#""A{i}":{}"#, object([format!(r#""a":{}"#, object([format!(r#""x":{next}"#)]))]))
        };
        let last = format!(r#""A{n}":{}"#, object([r#""a":{"type":"@type@"}"#.to_owned()]));
        Document::json(with_definitions((0..n).map(schema).chain([last])))
    }),
    ("deep-references-aliases", false, 8_000, |n| {
        let schema = |i: usize| {
            format!(r##""A{i}":{}"##, object([format!(r##""a":{{"$ref":"#/definitions/A{}/properties/a"}}"##, i + 1)]))
        };
        let last = format!(r#""A{n}":{}"#, object([r#""a":{"type":"@type@"}"#.to_owned()]));
        Document::json(with_definitions((0..n).map(schema).chain([last])))
    }),
    ("xml-deep-references-doubling", true, 64, |n| {
        let schema = |i: usize| {
            let next = format!(r##"{{"$ref":"#/definitions/A{}/properties/a"}}"##, i + 1);
            format!(
                r#""A{i}":{}"#,
                object([format!(r#""a":{}"#, object([format!(r#""x":{next}"#), format!(r#""y":{next}"#)]))])
            )
        };
        let last = format!(r#""A{n}":{}"#, object([r#""a":{"type":"@type@"}"#.to_owned()]));
        Document::json(
            with_definitions((0..n).map(schema).chain([last])).replace("application/json", "application/xml"),
        )
    }),
    ("xml-all-of-diamonds", true, 64, |n| {
        let document = chain(n, |next| format!(r#"{{"allOf":[{next},{next}]}}"#));
        Document { text: document.text.replace("application/json", "application/xml"), ..document }
    }),
    ("xml-chain", true, 8_000, |n| {
        let document = chain(n, |next| object([format!(r#""a":{next}"#)]));
        Document { text: document.text.replace("application/json", "application/xml"), ..document }
    }),
    ("hierarchy-wide", false, 4_000, |n| Document::json(hierarchy(n, |_| 0))),
    ("hierarchy-deep", true, 200, |n| Document::json(hierarchy(n, |i| i - 1))),
    ("hierarchy-far-too-deep", false, 4_000, |n| Document::json(hierarchy(n, |i| i - 1))),
    ("hierarchy-tree", false, 4_000, |n| Document::json(hierarchy(n, |i| (i - 1) / 2))),
    ("hierarchy-xml", true, 4_000, |n| {
        Document::json(hierarchy(n, |_| 0).replace("application/json", "application/xml"))
    }),
    ("hierarchy-of-discriminators", false, 120, |n| {
        let schema = |i: usize| {
            let kind = format!(
                r#"{{"type":"object","discriminator":"k{i}","required":["k{i}"],"properties":{{"k{i}":{{"type":"string"}}}}}}"#
            );
            match i {
                0 => format!(r#""A0":{kind}"#),
                _ => format!(r#""A{i}":{{"discriminator":"k{i}","allOf":[{},{kind}]}}"#, reference(i - 1)),
            }
        };
        Document::json(with_definitions((0..n).map(schema)))
    }),
    ("operations-reaching-everything", true, 1_000, |n| {
        let paths = (0..n).map(|i| format!(r#""/p{i}":{}"#, operation(&reference(0))));
        let schema = |i: usize| {
            let leaf = r#""b":{"type":"@type@"}"#.to_owned();
            let next = format!(r#""a":{}"#, reference(i + 1));
            format!(r#""A{i}":{}"#, if i + 1 < n { object([next, leaf]) } else { object([leaf]) })
        };
        Document::json(contract(&joined(paths), &joined((0..n).map(schema))))
    }),
    ("many-differences", false, 10_000, |n| {
        let to_all = object((1..n).map(|i| format!(r#""p{i}":{}"#, reference(i))));
        let schema = |i: usize| format!(r#""A{i}":{}"#, object([r#""a":{"type":"@type@"}"#.to_owned()]));
        Document::json(with_definitions([format!(r#""A0":{to_all}"#)].into_iter().chain((1..n).map(schema))))
    }),
    ("responses-chain", false, 8_000, |n| {
        let text = with_definitions([r#""A0":{"type":"string"}"#.to_owned()]);
        let one = |i: usize| format!(r##""R{i}":{{"$ref":"#/responses/R{}"}}"##, i + 1);
        let parameter = |i: usize| format!(r##""P{i}":{{"$ref":"#/parameters/P{}"}}"##, i + 1);
        let all = format!(
            r#""responses":{{{}}},"parameters":{{{}}}"#,
            joined((0..n).map(one)),
            joined((0..n).map(parameter))
        );
        Document::json(text.replacen('{', &format!("{{{all},"), 1))
    }),
    ("path-item-references", false, 4_000, |n| {
        let item = |i: usize| format!(r##""/p{i}":{{"$ref":"#/paths/~1p{}"}}"##, (i + 1) % n);
        Document::json(contract(&joined((0..n).map(item)), ""))
    }),
    ("same-inline-schemas", false, 8_000, |n| {
        let inner = object((0..10).map(|i| format!(r#""q{i}":{{"type":"@type@"}}"#)));
        let schema = |i: usize| format!(r#""A{i}":{}"#, object([format!(r#""a":{inner}"#), format!(r#""b":{inner}"#)]));
        Document::json(with_definitions((0..n / 2).map(schema)))
    }),
    ("same-definitions", false, 8_000, |n| {
        let schema =
            |i: usize| format!(r#""A{i}":{}"#, object((0..4).map(|i| format!(r#""q{i}":{{"type":"@type@"}}"#))));
        let inline = |i: usize| {
            format!(r#""/p{i}":{}"#, operation(&object((0..4).map(|i| format!(r#""q{i}":{{"type":"@type@"}}"#)))))
        };
        Document::json(contract(&joined((0..n / 8).map(inline)), &joined((0..n).map(schema))))
    }),
    ("dangling-references", true, 20_000, |n| {
        let schema = |i: usize| format!(r##""A{i}":{{"$ref":"#/definitions/B{i}"}}"##);
        Document::json(with_definitions((0..n).map(schema)))
    }),
];

/// A definition for each level, made of a reference to the next one; the last one is a plain type.
fn chain(n: usize, level: fn(&str) -> String) -> Document {
    let schema = |i: usize| format!(r#""A{i}":{}"#, level(&reference(i + 1)));
    let last = format!(r#""A{n}":{}"#, object([r#""leaf":{"type":"@type@"}"#.to_owned()]));
    Document::json(with_definitions((0..n).map(schema).chain([last])))
}

/// Each definition inherits from the one before, and adds some properties.
fn inheritance(n: usize, width: usize) -> Document {
    let schema = |i: usize| {
        let own = object((0..width).map(|j| format!(r#""p{i}x{j}":{{"type":"@type@"}}"#)));
        if i + 1 < n {
            format!(r#""A{i}":{{"allOf":[{},{own}]}}"#, reference(i + 1))
        } else {
            format!(r#""A{i}":{own}"#)
        }
    };
    Document::json(with_definitions((0..n).map(schema)))
}

/// Definitions that refer to each other in a circle.
fn circle(n: usize) -> String {
    let schema = |i: usize| {
        let next = format!(r#""a":{}"#, reference((i + 1) % n));
        format!(r#""A{i}":{}"#, object([next, r#""b":{"type":"@type@"}"#.to_owned()]))
    };
    with_definitions((0..n).map(schema)).replace(super::LEAF, "string")
}

/// Definitions that inherit from the one that `parent` names; the first one has a discriminator.
fn hierarchy(n: usize, parent: fn(usize) -> usize) -> String {
    let base =
        r#""A0":{"type":"object","discriminator":"kind","required":["kind"],"properties":{"kind":{"type":"string"}}}"#;
    let schema = |i: usize| {
        let own = object([format!(r#""p{i}":{{"type":"@type@"}}"#)]);
        format!(r#""A{i}":{{"allOf":[{},{own}]}}"#, reference(parent(i)))
    };
    with_definitions([base.to_owned()].into_iter().chain((1..n).map(schema)))
}
