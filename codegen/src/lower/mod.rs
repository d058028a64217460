//! From the document to the intermediate representation, one module a step:
//!
//! 1. `resolve`: schemas to shapes, references resolved; `merge`: `allOf` merged; `hierarchy`: what a discriminator
//!    chooses from;
//! 2. `identify`: inline shapes that equal exactly one definition become that definition;
//! 3. `input`: definitions with a required `readOnly` property are split where requests reach them;
//! 4. `types`: shapes to types, equal ones shared; `operations`: what uses them;
//! 5. `options`: what `codegen.toml` says of single operations; `choices`: what it says of types, by pointer;
//! 6. `reach`: which types requests and answers reach; `recursion`: boxes on back edges.

mod choices;
mod hierarchy;
mod identify;
mod input;
mod limits;
mod merge;
mod operations;
mod options;
mod parameters;
mod patterns;
mod reach;
mod recursion;
mod resolve;
mod types;
mod xml;

use std::collections::{BTreeMap, BTreeSet};

pub(crate) use self::choices::check_names;
use openapiv2::{Diagnostic, Diagnostics, Document, Node, Pointer};

use crate::{
    Contract,
    config::Config,
    ir::{
        Api,
        shape::{DefinitionKey, Shape},
    },
    suggest,
};

pub(crate) use operations::{Answer as ShapedAnswer, Operation as ShapedOperation, anonymous};
pub(crate) use parameters::{collection, items as parameter_items, place as parameter_place};

/// What every step may look at, and where it says what is wrong.
struct Lowering<'a> {
    tree: &'a Node,
    document: &'a Document,
    diagnostics: &'a mut Diagnostics,
    /// Definitions that `allOf` has expanded, which would otherwise be done again for every reference.
    expanded: BTreeMap<String, (Shape, usize)>,
    /// References into the middle of schemas that hold themselves.
    recursive: BTreeSet<String>,
    limits: limits::Limits,
    /// Places of what XML cannot have, which are met wherever their schema is used.
    unsupported_xml: BTreeSet<Pointer>,
    suggestions: suggest::Budget,
}

impl<'a> Lowering<'a> {
    fn new(tree: &'a Node, document: &'a Document, diagnostics: &'a mut Diagnostics) -> Self {
        Self {
            tree,
            document,
            diagnostics,
            expanded: BTreeMap::new(),
            recursive: BTreeSet::new(),
            limits: limits::Limits::default(),
            unsupported_xml: BTreeSet::new(),
            suggestions: suggest::Budget::default(),
        }
    }

    fn error(&mut self, code: &'static str, message: String, pointer: &Pointer, help: &str) {
        let span = self.tree.locate(pointer, false);
        self.diagnostics.push(Diagnostic::error(code, message).label(pointer.clone(), span, "").help(help));
    }
}

/// The document as shapes: definitions, and operations sorted by path and method. References to definitions stay
/// references, `allOf` is merged, enumerations are open where the options say so; nothing is shared or split yet, so that
/// everything stands where the contract has it.
pub(crate) fn shapes<'d>(
    contract: &'d Contract,
    diagnostics: &'d mut Diagnostics,
) -> (BTreeMap<DefinitionKey, Shape>, Vec<ShapedOperation<'d>>) {
    let Contract { tree, document, config, .. } = contract;
    let mut cx = Lowering::new(tree, document, diagnostics);
    let mut shapes = resolve::definitions(&mut cx);
    let mut operations = operations::collect(&mut cx);
    resolve::recursive(&mut cx, &mut shapes);
    choices::open(&mut cx, config, &mut shapes, &mut operations);
    (shapes, operations)
}

/// Lowers a document that has been read and checked. What cannot be carried over is a diagnostic.
pub fn lower(tree: &Node, document: &Document, config: &Config, diagnostics: &mut Diagnostics) -> Api {
    let mut cx = Lowering::new(tree, document, diagnostics);
    options::check_definitions(&mut cx, config);
    choices::check(&mut cx, config);
    let mut shapes: BTreeMap<DefinitionKey, Shape> = resolve::definitions(&mut cx);
    let mut operations = operations::collect(&mut cx);
    resolve::recursive(&mut cx, &mut shapes);
    let mut opened = choices::open(&mut cx, config, &mut shapes, &mut operations);
    opened.extend(hierarchy::apply(&mut cx, config, &mut shapes));
    cx.check_definitions(&shapes);
    cx.check_tags(&operations);

    let known = identify::Known::new(&shapes, config);
    known.apply_to_definitions(&mut shapes);
    for operation in &mut operations {
        operation.for_each_shape(&mut |shape, _| known.apply(shape));
    }

    input::split(&mut shapes, &mut operations);

    let mut types = types::Types::new(&shapes, config);
    types.add_definitions();
    let (tags, schemes) = (operations::tags(&cx, &operations), operations::security_schemes(&cx));
    let mut xml = xml::Tables::new(document);
    let mut operations: Vec<_> = operations
        .into_iter()
        .enumerate()
        .map(|(index, operation)| operations::build(&mut cx, &mut types, &mut xml, index, operation, &tags, &schemes))
        .collect();
    let (mut types, places, replaced) = types.finish();
    choices::check_replaced(&mut cx, config, &replaced);
    options::apply(&mut cx, config, &types, &mut operations);
    reach::mark(&mut types, &operations);
    recursion::break_cycles(&mut types, &places);
    choices::boxes(&mut cx, config, &mut types);
    let patterns = patterns::compile(&mut cx, config, &types, &operations);
    let further_permissions = operations::further_permissions(&mut cx);

    let info = &document.info;
    Api {
        title: info.title.clone(),
        version: info.version.clone(),
        description: info.description.clone(),
        base_path: base_path(document.base_path.as_deref()),
        tags,
        operations,
        types,
        places,
        security_schemes: schemes,
        patterns,
        further_permissions,
        renames: choices::renames(config),
        opened,
        xml: xml.finish(),
    }
}

/// `basePath` as a prefix: with a leading slash, without a trailing one.
fn base_path(written: Option<&str>) -> String {
    let path = written.unwrap_or("").trim_matches('/');
    if path.is_empty() { String::new() } else { format!("/{path}") }
}
