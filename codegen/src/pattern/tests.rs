//! Known answers, and the same answers as an ECMAScript engine (the crate `regress`) on random texts and patterns.

use proptest::prelude::*;

use super::{Compiled, compile, suspicion};

/// A translated pattern as generated code uses it.
enum Engine {
    Simple(Compiled),
    Regex(regex::Regex),
    Backtracking(fancy_regex::Regex),
}

impl Engine {
    fn new(compiled: Compiled) -> Self {
        match compiled {
            Compiled::Regex(pattern) => Self::Regex(regex::Regex::new(&pattern).unwrap()),
            Compiled::Backtracking(pattern) => Self::Backtracking(fancy_regex::Regex::new(&pattern).unwrap()),
            simple => Self::Simple(simple),
        }
    }

    fn finds(&self, text: &str) -> bool {
        match self {
            Self::Simple(compiled) => compiled.matches(text),
            Self::Regex(regex) => regex.is_match(text),
            Self::Backtracking(regex) => regex.is_match(text).unwrap(),
        }
    }
}

fn finds(compiled: &Compiled, text: &str) -> bool {
    assert_eq!(compiled.matches(text), Engine::new(compiled.clone()).finds(text));
    compiled.matches(text)
}

fn class(ranges: &[(char, char)], min: u64, max: Option<u64>) -> Compiled {
    Compiled::Class { ranges: ranges.iter().map(|&(a, b)| (a as u8, b as u8)).collect(), min, max }
}

#[test]
fn simple_patterns_need_no_engine() {
    for (source, expected) in [
        ("^[a-f0-9]{24}$", class(&[('0', '9'), ('a', 'f')], 24, Some(24))),
        ("^[0-9]+$", class(&[('0', '9')], 1, None)),
        (r"^\d+$", class(&[('0', '9')], 1, None)),
        ("^[a-zA-Z]*$", class(&[('A', 'Z'), ('a', 'z')], 0, None)),
        ("^([a-z]{2,})$", class(&[('a', 'z')], 2, None)),
        ("^(?:[a-z]){2,5}$", class(&[('a', 'z')], 2, Some(5))),
        ("^x$", class(&[('x', 'x')], 1, Some(1))),
        (r"^\w?$", class(&[('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')], 0, Some(1))),
        (r"^[\w-]+$", class(&[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')], 1, None)),
        (r"^\d{1,10000}$", class(&[('0', '9')], 1, Some(10000))),
        ("^https://", Compiled::Prefix("https://".to_owned())),
        (r"^https:\/\/.*", Compiled::Prefix("https://".to_owned())),
        (r"^\/v1\.", Compiled::Prefix("/v1.".to_owned())),
    ] {
        assert_eq!(compile(source), Ok(expected), "{source}");
    }
}

#[test]
fn other_patterns_get_the_engine_that_they_need() {
    let mut shown = String::new();
    for source in SHAPES {
        let line = match compile(source) {
            Ok(Compiled::Regex(text)) => format!("regex         {text}"),
            Ok(Compiled::Backtracking(text)) => format!("backtracking  {text}"),
            Ok(Compiled::Prefix(text)) => format!("prefix        {text}"),
            Ok(Compiled::Class { ranges, min, max }) => {
                let ranges: Vec<String> =
                    ranges.iter().map(|(a, b)| format!("{:?}-{:?}", *a as char, *b as char)).collect();
                format!("class         {} {min}..{max:?}", ranges.join(" "))
            }
            Err(error) => format!("error         {error}"),
        };
        shown.push_str(&format!("{source}\n    {line}\n"));
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn patterns_that_ecma_262_does_not_have_are_refused() {
    let mut shown = String::new();
    for source in [
        "(",
        "a)",
        "[a",
        r"[a\",
        r"a\",
        "*a",
        "+",
        "?",
        "{1}",
        "{1,2}a",
        "a**",
        "a{2,1}",
        "[b-a]",
        "^*",
        r"\b+",
        "(?<=a)*",
        "(?i)a",
        "(?P<n>a)",
        "(?#c)",
        "(?",
        "(?:a",
        r"(?<n>a)\k<m>",
        r"(?<n>a)\k",
        "a++",
        r"(?:(a)|b)*\1",
        "(?<=a*)b",
    ] {
        let message = compile(source).map_or_else(|e| e.to_string(), |c| format!("OK?! {c:?}"));
        shown.push_str(&format!("{source}\n    {message}\n"));
    }
    insta::assert_snapshot!(shown);
}

#[test]
fn what_is_too_large_is_refused() {
    let error = compile(r"^(?:[a-zA-Z0-9]{1,100}[^a]{1,1000}){1,100}$").expect_err("too large");
    assert!(error.message.contains("bytes when compiled"), "{error}");
    let deep = format!("{}a{}", "(".repeat(5000), ")".repeat(5000));
    assert!(compile(&deep).is_err());
}

#[test]
fn surrogates_stand_for_the_character_that_they_make() {
    for (source, text, expected) in [
        (r"^\uD83D\uDE00$", "😀", true),
        (r"^\uD83D[\uDE00-\uDE4F]$", "😎", true),
        (r"^\uD83D[\uDE00-\uDE4F]$", "🚀", false),
        (r"^[\uD800-\uDBFF][\uDC00-\uDFFF]$", "🚀", true),
        (r"^[\uD800-\uDBFF][\uDC00-\uDFFF]$", "é", false),
        (r"^[^\uD800-\uDFFF]*$", "aé€", true),
        (r"^[^\uD800-\uDFFF]*$", "a😀", false),
        (r"^[\u0000-\uFFFF]*$", "a😀", true),
        (r"^[^a]$", "😀", true),
        (r"^.$", "😀", true),
        (r"\uD83D", "😀", false),
        ("^[😀-😎]$", "😃", true),
    ] {
        assert_eq!(finds(&compile(source).unwrap(), text), expected, "{source} on {text}");
    }
}

/// `(?-u:\B)` of the crate `regex` misses this one.
#[test]
fn no_boundary_beside_a_character_of_several_bytes() {
    for (source, text, expected) in [(r"(\B|[^\w])", "a\u{a0}a", true), (r"\B", "a\u{a0}a", false), (r"\B", "é", true)]
    {
        assert_eq!(finds(&compile(source).unwrap(), text), expected, "{source} on {text:?}");
    }
}

#[test]
fn suspicious_patterns_are_known() {
    for (source, suspicious) in [
        ("/^[a-z]+$/", true),
        ("/[a-z]/i", true),
        ("/a/b/", false),
        ("/api/v1", false),
        ("^/a/.*$", false),
        (r"^\p{L}+$", true),
        (r"^\u{1F600}$", true),
        (r"\Aabc\z", true),
        (r"[\z]", false),
        ("^[a-z]{1, 32}$", true),
        ("^a{,5}$", true),
        ("^[{, 1}]$", false),
        ("^{a, b}$", false),
        ("[[:alpha:]]", true),
        ("^[a-z]{1,32}$", false),
    ] {
        assert_eq!(suspicion(source).is_some(), suspicious, "{source}");
    }
}

/// The letter, three times. `regress` reads the escape of a code point, which it is with the flag `u` only (ECMA-262, annex
/// B.1.2).
const READ_OTHERWISE: &str = r"\u{3}";

/// One of each construct; also random texts are tried on each.
const SHAPES: &[&str] = &[
    "",
    "abc",
    "a.c",
    "^a|b$",
    "^(a|b)$",
    "^(?:a|bc|)+$",
    "[0-9]",
    r"^\d{3}-\d{2}$",
    r"\D",
    r"^\w+@\w+\.\w+$",
    r"\W",
    r"^\s*$",
    r"\S",
    r"^[\s\S]*$",
    r"^[^\s]+$",
    "^.*$",
    "^.{2,4}$",
    r"\bab\b",
    r"a\Bb",
    r"^\/a\/b$",
    r"^\-\_\:\ \@$",
    r"\a\e\z\A",
    "^[a-zA-Z0-9]{1, 3}$",
    "^{.*}$",
    "a{,2}",
    "a{",
    "a{1",
    "a{1,",
    "}",
    "]",
    r"^[\w- ]+$",
    r"^[\w-.]+$",
    r"^[a-\d]+$",
    "^[-a]+$",
    "^[a-]+$",
    "[^]",
    "[]",
    "^[]?a$",
    "^[^^]$",
    "^[&~#]+$",
    "^[[a]$",
    "^[a&&b]+$",
    r"\u0061\u00e9",
    r"\x41\x2d",
    r"\u12\x4",
    READ_OTHERWISE,
    r"\p{2}",
    r"\cA\cz",
    r"\c1",
    r"[\cA\c1\c]",
    r"[\b]",
    r"[\B]",
    r"\0",
    r"\012",
    r"\47",
    r"\8",
    r"[\1\12]",
    r"(a)\1",
    r"(a)?\1b",
    r"\2(a)",
    r"(?<n>a|b)-\k<n>",
    r"\k<n>",
    r"^(?=.*[a-z])(?=.*[0-9]).{3,}$",
    "^[a-z0-9]([a-z0-9]|(-(?!-))){1,3}[a-z0-9]$",
    "(?<=a)b",
    "(?<!a)b",
    "(?=a)*b",
    "^(?!ab)",
    "a*?b+?c??d{1,2}?",
    "a{0}b",
    "(a{2}){3}",
    "^(?:a{2,3}){2}$",
    "é+",
    "^[à-ü]+$",
    "^[^a-z]$",
    "(a|)+b",
    "((a)|b)+",
    "$^",
    "a$b",
    "^^a$$",
];

/// Characters of which texts and patterns are made: those that some construct treats in its own way.
const ALPHABET: &[char] = &[
    'a', 'b', 'c', 'z', 'A', '0', '1', '3', '8', '_', '-', '.', '@', '/', ':', ' ', '\t', '\n', '\r', '\u{b}', '\u{8}',
    '\0', '{', '}', ',', '[', ']', '(', ')', '^', '$', '\\', '|', '&', '\u{a0}', '\u{2028}', '\u{feff}', 'é', 'ü', '٣',
    'ſ', 'K', '€', '😀', 'u', 'x', 'p', 'k', '<', 'n', '>', '\u{1}', '\u{11}', '\u{1a}', '\'', '\u{85}',
];

fn text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(ALPHABET), 0..8).prop_map(|chars| chars.into_iter().collect())
}

/// Texts near the patterns: most texts of random characters match nothing.
fn near_text() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&['a', 'b', 'c', '1', '-', '\n', 'é', '😀'][..]), 0..6)
        .prop_map(|chars| chars.into_iter().collect())
}

/// Patterns by grammar.
fn pattern() -> impl Strategy<Value = String> {
    let atom = prop_oneof![
        4 => prop::sample::select(&["a", "b", "c", "1", "-", "é", "."][..]).prop_map(str::to_owned),
        1 => prop::sample::select(&[
            r"\d", r"\D", r"\w", r"\W", r"\s", r"\S", r"\/", r"\u0061", r"\x62", r"\cJ", r"\0", r"\12", "{", "}", "]", "{1, 2}", r"\.", r"\-",
        ][..]).prop_map(str::to_owned),
        2 => (any::<bool>(), prop::collection::vec(prop::sample::select(&[
            "a", "b", "1", "-", "a-c", r"\d", r"\w", r"\s", r"\S", r"\b", r"\]", "^", "[", "0-9", r"\W", "é", r"\-", "&&", "~~",
        ][..]), 0..4)).prop_map(|(negated, items)| format!("[{}{}]", if negated { "^" } else { "" }, items.concat())),
        1 => prop::sample::select(&["^", "$", r"\b", r"\B"][..]).prop_map(str::to_owned),
    ];
    atom.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            4 => prop::collection::vec(inner.clone(), 1..4).prop_map(|parts| parts.concat()),
            2 => (inner.clone(), prop::sample::select(&["*", "+", "?", "{2}", "{1,}", "{0,2}", "*?", "+?", "{,2}"][..]))
                .prop_map(|(inner, quantifier)| format!("(?:{inner}){quantifier}")),
            2 => prop::collection::vec(inner.clone(), 2..3).prop_map(|parts| format!("({})", parts.join("|"))),
            1 => (prop::sample::select(&["(?=", "(?!", "(?<=", "(?<!"][..]), inner).prop_map(|(open, inner)| format!("{open}{inner})")),
        ]
    })
}

/// The ECMAScript engine and ours for a pattern; `None` for what `regress` refuses, and for what we refuse although it
/// is valid.
fn both(source: &str) -> Option<(regress::Regex, Engine)> {
    let ecma = regress::Regex::with_flags(source, "").ok()?;
    match compile(source) {
        Ok(ours) => Some((ecma, Engine::new(ours))),
        Err(error) if error.message.contains("engine") => None,
        Err(error) => panic!("{source}: {error}"),
    }
}

fn compare(source: &str, (ecma, ours): &(regress::Regex, Engine), texts: &[String]) -> Result<(), TestCaseError> {
    for text in texts {
        prop_assert_eq!(ours.finds(text), ecma.find(text).is_some(), "{} on {:?}", source, text);
    }
    Ok(())
}

#[test]
fn braces_behind_u_say_how_often() {
    let ours = Engine::new(compile(&format!("^{READ_OTHERWISE}$")).unwrap());
    assert_eq!(["uuu", "uu", "\u{3}"].map(|text| ours.finds(text)), [true, false, false]);
}

#[test]
fn shapes_mean_what_they_mean_in_ecmascript() {
    let shapes = SHAPES.iter().filter(|source| **source != READ_OTHERWISE);
    let shapes: Vec<_> = shapes.map(|source| (source, both(source).expect(source))).collect();
    proptest!(|(texts in prop::collection::vec(prop_oneof![text(), near_text()], 16))| {
        for (source, engines) in &shapes {
            compare(source, engines, &texts)?;
        }
    });
}

proptest! {
    #[test]
    fn random_patterns_mean_what_they_mean_in_ecmascript(
        source in pattern(),
        texts in prop::collection::vec(prop_oneof![text(), near_text()], 12),
    ) {
        if let Some(engines) = both(&source) {
            compare(&source, &engines, &texts)?;
        }
    }

    #[test]
    fn nothing_panics(source in "\\PC{0,12}|[\\\\\\[\\](){}^$|?*+.,:=!<>a0-9ukxcpb-]{0,16}") {
        let _ = compile(&source);
        let _ = suspicion(&source);
    }
}
