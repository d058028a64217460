//! Every code has a page, and every page tells the truth: its example shows the code, and the repaired one does not.
#![cfg(test)]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use codegen::{
    Inputs, Package, Reading, Runtime, Text,
    diff::{self, Direction, Side, Verdict},
    explain::{self, Group},
    lint,
};
use openapiv2::{Diagnostics, render};
use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;

/// Codes whose example is no contract that could be run: most of them are limits.
const NOT_RUN: [&str; 7] = [
    "document-too-large",
    "further-diagnostics",
    "internal",
    "patterns-too-large",
    "too-deep",
    "too-many-levels",
    "too-many-schemas",
];

/// The same of changes.
const CHANGES_NOT_RUN: [&str; 1] = ["not-compared"];

/// A part of a page, by the heading above.
fn section<'p>(page: &'p str, heading: &str) -> &'p str {
    let (_, rest) = page.split_once(&format!("\n## {heading}\n")).unwrap_or_default();
    rest.split("\n## ").next().unwrap_or_default()
}

/// Blocks of code of a part: what stands behind the backquotes, and the text.
fn blocks(part: &str) -> Vec<(&str, &str)> {
    let mut blocks = Vec::new();
    let mut rest = part;
    while let Some((_, after)) = rest.split_once("```") {
        let (info, after) = after.split_once('\n').unwrap();
        let (text, after) = after.split_once("```").unwrap();
        blocks.push((info, text));
        rest = after;
    }
    blocks
}

fn block<'p>(part: &'p str, info: &str) -> Option<&'p str> {
    blocks(part).into_iter().find(|(name, _)| *name == info).map(|(_, text)| text)
}

/// An excerpt with what every contract has.
fn whole(excerpt: &str) -> String {
    let has = |key: &str| excerpt.lines().any(|line| line.starts_with(key));
    if has("swagger:") || has("openapi:") {
        return excerpt.to_owned();
    }
    let paths = if has("paths:") { "" } else { "paths: {}\n" };
    format!("swagger: '2.0'\ninfo: {{ title: Shop, version: '1' }}\n{paths}{excerpt}")
}

/// The same for an overlay.
fn whole_overlay(excerpt: &str) -> String {
    let head = "overlay: 1.0.0\ninfo: { title: Ours, version: '1' }\n";
    if excerpt.starts_with("overlay:") { excerpt.to_owned() } else { format!("{head}{excerpt}") }
}

fn read(contract: &str, overlay: Option<&str>, config: Option<&str>) -> Reading {
    let text = |name: &str, text: String| Text { name: name.to_owned(), text };
    let inputs = Inputs {
        spec: text("shop.yaml", whole(contract)),
        overlay: overlay.map(|overlay| text("overlay.yaml", whole_overlay(overlay))),
        config: config.map(|config| text("codegen.toml", config.to_owned())),
        tolerant: false,
    };
    codegen::read_with(inputs, &|_| Err("there is no such file".into()))
}

/// All that the rules and the generator say, as text and as codes.
fn said(reading: &Reading) -> (String, BTreeSet<&'static str>, bool) {
    let mut found = reading.diagnostics.clone();
    if let Some(contract) = reading.contract.as_ref() {
        let package = Package { name: "generated".to_owned(), runtime: Runtime::Workspace, examples: true };
        codegen::generate(contract, &package, &mut found);
        let mut linted = Diagnostics::default();
        linted.extend(lint::lint(contract));
        found.extend(lint::configure(linted, &contract.config));
    }
    let codes = found.iter().map(|diagnostic| diagnostic.code).collect();
    (render::text(&found, &reading.sources, false), codes, found.has_errors())
}

#[test]
fn examples_of_diagnostics_show_them_and_repaired_ones_do_not() {
    let mut wrong = Vec::new();
    for (code, page) in explain::pages(Group::Diagnostics) {
        let (example, repair) = (section(page, "Example"), section(page, "Repair"));
        let Some(contract) = block(example, "yaml") else {
            assert!(NOT_RUN.contains(&code), "{code} has no example");
            continue;
        };
        let (overlay, config) = (block(example, "yaml overlay"), block(example, "toml"));
        let (text, codes, _) = said(&read(contract, overlay, config));
        if !codes.contains(code) {
            wrong.push(format!("== {code} is not shown by its example:\n{text}"));
        }
        // What the repair does not touch stays as it is.
        assert_ne!(blocks(repair), [], "{code} has no repaired example");
        let contract = block(repair, "yaml").unwrap_or(contract);
        let overlay = block(repair, "yaml overlay").or(overlay);
        let config = block(repair, "toml").or(config);
        let (text, codes, has_errors) = said(&read(contract, overlay, config));
        if codes.contains(code) || has_errors {
            wrong.push(format!("== {code} is there or is an error once repaired:\n{text}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What an excerpt of definitions is met in: a request, and an answer.
const MET: &str = "paths:
  /orders:
    put:
      parameters: [{ name: order, in: body, required: true, schema: { $ref: '#/definitions/Order' } }]
      responses: { 200: { description: The order., schema: { $ref: '#/definitions/Order' } } }
";

/// What a page says of a change: verdicts by direction.
fn promised(page: &str) -> BTreeMap<Direction, BTreeSet<Verdict>> {
    let mut promised = BTreeMap::new();
    for line in page.lines() {
        let Some((place, verdicts)) = line.strip_prefix("- ").and_then(|line| line.split_once(": ")) else { continue };
        let direction = match place {
            "in requests" => Direction::Request,
            "in answers" => Direction::Answer,
            "elsewhere" => Direction::Neither,
            _ => panic!("{line}"),
        };
        let verdict = |word: &str| match word {
            "breaking" => Verdict::Breaking,
            "compatible" => Verdict::Compatible,
            "documentation" => Verdict::Documentation,
            _ => panic!("{line}"),
        };
        promised.insert(direction, verdicts.split(" or ").map(verdict).collect());
    }
    promised
}

#[test]
fn examples_of_changes_do_what_the_page_says() {
    let mut wrong = Vec::new();
    for (code, page) in explain::pages(Group::Changes).filter(|(code, _)| !CHANGES_NOT_RUN.contains(code)) {
        let blocks = blocks(section(page, "Example"));
        let mut seen: BTreeMap<Direction, BTreeSet<Verdict>> = BTreeMap::new();
        for pair in blocks.chunks(2) {
            let [("yaml old", old), ("yaml new", new)] = pair else { panic!("{code}: {pair:?}") };
            let is_schema = old.starts_with("definitions:");
            let [old, new] = [old, new].map(|text| if is_schema { format!("{MET}{text}") } else { (*text).to_owned() });
            let (old, new) = (read(&old, None, None), read(&new, None, None));
            for reading in [&old, &new] {
                let text = render::text(&reading.diagnostics, &reading.sources, false);
                assert!(!reading.diagnostics.has_errors(), "{code}: {text}");
            }
            let side = |reading| -> Side<'_> {
                let reading: &Reading = reading;
                Side { sources: &reading.sources, contract: reading.contract.as_ref().unwrap() }
            };
            for change in diff::compare(side(&old), side(&new)).into_iter().filter(|change| change.code == code) {
                seen.entry(change.direction).or_default().insert(change.verdict);
            }
        }
        let promised = promised(page);
        if seen != promised {
            wrong.push(format!("{code}: the page says {promised:?}, and it is {seen:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn pages_are_alike() {
    for (code, page) in explain::pages(Group::Diagnostics).chain(explain::pages(Group::Changes)) {
        assert!(page.starts_with(&format!("# {code}\n\n")), "{code}");
        assert!(!section(page, "Example").trim().is_empty(), "{code} has no example");
        let todo = [section(page, "Repair"), section(page, "What to do")];
        assert!(todo.iter().any(|part| !part.trim().is_empty()), "{code} does not say what to do");
        assert!(page.ends_with('\n') && !page.ends_with("\n\n"), "{code}");
    }
}

/// Words with hyphens in the sources that are no codes.
const NO_CODES: [&str; 5] = ["date-time", "dev-dependencies", "form-data", "rust-version", "tracing-subscriber"];

/// Sources of the crates that tell diagnostics, without their tests.
fn sources() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let (mut folders, mut files) = (vec![root.join("src"), root.join("openapiv2/src")], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("tests.rs") {
                files.push(path);
            }
        }
    }
    files
}

/// Texts of literals; attributes and documentation are none.
fn literals(tokens: TokenStream, found: &mut BTreeSet<String>) {
    let mut tokens = tokens.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                tokens.next_if(|next| matches!(next, TokenTree::Group(_)));
            }
            TokenTree::Group(group) => literals(group.stream(), found),
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                    found.insert(text.value());
                }
            }
            _ => {}
        }
    }
}

#[test]
fn every_code_has_a_page_and_every_page_a_code() {
    let mut found = BTreeSet::new();
    for path in sources() {
        let file = syn::parse_file(&fs::read_to_string(&path).unwrap()).unwrap();
        let items = file.items.into_iter().filter(|item| match item {
            syn::Item::Mod(module) => module.attrs.iter().all(|attribute| !attribute.path().is_ident("cfg")),
            _ => true,
        });
        items.for_each(|item| literals(item.to_token_stream(), &mut found));
    }
    let is_code = |text: &&String| {
        let words: Vec<&str> = text.split('-').collect();
        let is_word = |word: &&str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase());
        words.len() > 1 && words.iter().all(is_word) && words[0] != "x"
    };
    let codes: BTreeSet<&str> = found.iter().filter(is_code).map(String::as_str).collect();
    let without: Vec<&&str> =
        codes.iter().filter(|code| explain::page(code).is_none() && !NO_CODES.contains(code)).collect();
    assert_eq!(without, Vec::<&&str>::new(), "a page is missing in codegen/explain");
    for code in NO_CODES {
        assert!(codes.contains(code), "{code} is no word of the sources any more");
    }
    // Codes of changes are put together; that there are such changes is seen by running the examples.
    for (code, _) in explain::pages(Group::Diagnostics) {
        assert!(found.contains(code), "{code} is told by nothing any more");
    }
    for (code, _) in explain::pages(Group::Changes) {
        assert!(explain::pages(Group::Diagnostics).all(|(other, _)| other != code), "{code} means two things");
    }
}
