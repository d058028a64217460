//! Documents that span files: what a `$ref` names in another file becomes part of the document, and the `$ref` local.
//!
//! A schema, parameter or response of another file is added to `definitions`, `parameters` or `responses` once, under the
//! name that it has there (`common.yaml#/definitions/Error` is `Error`, `Pet.json` is `Pet`); a path item stands where it
//! was referred to. Files may refer to each other and to themselves in circles. References are found by the standard's
//! grammar, never by a blind walk, so none in an extension or an example is followed, and a property that is called
//! `$ref` is a property. The network is never asked: what names a host is left as it is.
//!
//! Which files may be read is decided by who reads them. Of a file in which nothing is part of a contract, nothing is shown
//! and no name is repeated.

mod address;
mod files;
mod part;
mod walk;

use std::collections::BTreeMap;

use crate::node::Member;
use crate::tree::MAX_NODES;
use crate::{Diagnostic, Diagnostics, Node, Object, Pointer, SourceId, Sources, Span, Value};
use address::Address;
use files::{Files, Refused};
use walk::{Kind, Walk};

/// Values that path items of other files may add to a document, each as often as it is referred to.
const MAX_COPIED: usize = 500_000;

/// What is said beyond a limit.
const COPIED: &str = "a path item is copied to each place that refers to it";
const IMPORTED: &str = "what stands within another part is copied once more when it is referred to itself";

/// What a file of JSON Schema says of itself, and definitions, which are brought in one by one.
const OF_FILE: [&str; 3] = ["$schema", "$id", "definitions"];

/// Reads the file at a path.
pub type ReadFile<'f> = dyn Fn(&str) -> Result<String, ReadError> + 'f;

/// Why a file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadError {
    /// The reason, as the end of a sentence.
    pub reason: String,
    /// What to do about it; what is usual if absent.
    pub help: Option<String>,
}

impl From<String> for ReadError {
    fn from(reason: String) -> Self {
        Self { reason, help: None }
    }
}

impl From<&str> for ReadError {
    fn from(reason: &str) -> Self {
        reason.to_owned().into()
    }
}

/// Brings everything that `tree`, read from the text `main`, refers to in other files into it. A path is relative to the
/// folder of the file that names it. Codes: `unreadable-reference`, `dangling-reference`, and those of reading files.
pub fn bundle(
    tree: &mut Node,
    main: SourceId,
    read: &ReadFile<'_>,
    sources: &mut Sources,
    diagnostics: &mut Diagnostics,
) {
    let main = sources.name(main).to_owned();
    let files = Files::new(read);
    let (known, placed, numbers) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let mut bundle =
        Bundle { main, sources, diagnostics, files, known, placed, numbers, imported: 0, copied: 0, is_full: false };
    bundle.run(tree);
}

struct Bundle<'b> {
    /// The path of the document itself.
    main: String,
    sources: &'b mut Sources,
    diagnostics: &'b mut Diagnostics,
    files: Files<'b>,
    /// Names of what has been brought in, by where it is and by what has led there.
    known: BTreeMap<(Kind, Address), String>,
    /// Names of what has been brought in, by file and place: one place can be written in many ways.
    placed: BTreeMap<(Kind, String, Pointer), String>,
    /// The next number to try for a name that is taken, by kind and name.
    numbers: BTreeMap<(Kind, String), u32>,
    /// Values of schemas, parameters and responses so far.
    imported: usize,
    /// Values of path items so far.
    copied: usize,
    /// Whether one of the limits has been met. Nothing is brought in from then on.
    is_full: bool,
}

/// What stands at an address.
enum Found {
    /// Something of the document itself.
    Own(Address),
    /// Something that has been brought in under this name.
    Known(String),
    /// A copy of what is there, with its file and place.
    New(Address, Pointer, Node),
}

impl Bundle<'_> {
    fn run(&mut self, tree: &mut Node) {
        // Names that are taken must be known before one is given.
        let mut taken: BTreeMap<Kind, Object> = BTreeMap::new();
        for kind in Kind::NAMED {
            let names = tree.get(kind.section()).and_then(Node::as_object);
            let keys = names.into_iter().flatten().map(|(name, member)| (name.clone(), placeholder(member.key)));
            taken.insert(kind, keys.collect());
        }
        let mut walk = Walk::default();
        walk.document(tree);
        let mut open: Vec<(Kind, String, Node)> = Vec::new();
        let mut done: BTreeMap<Kind, Vec<(String, Node)>> = BTreeMap::new();
        self.follow(tree, &Pointer::root(), walk, true, &mut taken, &mut open);
        while let Some((kind, name, mut node)) = open.pop() {
            let mut walk = Walk::default();
            walk.part(kind, &node);
            let pointer = Pointer::root().child(kind.section()).child(&name);
            self.follow(&mut node, &pointer, walk, false, &mut taken, &mut open);
            done.entry(kind).or_default().push((name, node));
        }
        for (kind, mut parts) in done {
            // In an order that does not depend on which of them was met first.
            parts.sort_by(|a, b| a.0.cmp(&b.0));
            if let Some(section) = section(tree, kind) {
                for (name, node) in parts {
                    section.insert(name, Member { key: node.span, node });
                }
            }
        }
    }

    /// Follows the references of a tree; `at` is the place of its root in the whole. In the document itself `#/...` is
    /// left as it is.
    fn follow(
        &mut self,
        tree: &mut Node,
        at: &Pointer,
        walk: Walk,
        is_main: bool,
        taken: &mut BTreeMap<Kind, Object>,
        open: &mut Vec<(Kind, String, Node)>,
    ) {
        for (kind, holder) in walk.references {
            let Some(node) = tree.at_mut(&holder) else { continue };
            let Some(Value::String(text)) = node.get("$ref").map(|found| found.value.clone()) else { continue };
            // What is written `Pet` instead of `#/definitions/Pet` is left to who knows what to say about it.
            if is_main && (text.starts_with('#') || taken.get(&kind).is_some_and(|names| names.contains_key(&text))) {
                continue;
            }
            let span = node.get("$ref").map_or(node.span, |found| found.span);
            let pointer = joined(at, &holder);
            let Some(address) = Address::of(&text, self.sources.name(span.source)) else { continue };
            let target = if address.path == self.main {
                Some(address.local())
            } else if kind == Kind::PathItem {
                self.path_item(tree, &holder, &address, span, &pointer, taken, open)
            } else {
                self.import(kind, &address, span, &pointer, taken, open)
            };
            if let (Some(target), Some(Value::Object(object))) =
                (target, tree.at_mut(&holder).map(|node| &mut node.value))
                && let Some(reference) = object.get_mut("$ref")
            {
                reference.node.value = Value::String(target);
            }
        }
    }

    /// The local reference to something in another file, which is brought in where that has not been done.
    fn import(
        &mut self,
        kind: Kind,
        address: &Address,
        span: Span,
        pointer: &Pointer,
        taken: &mut BTreeMap<Kind, Object>,
        open: &mut Vec<(Kind, String, Node)>,
    ) -> Option<String> {
        if let Some(name) = self.known.get(&(kind, address.clone())) {
            return Some(format!("#{}", Pointer::root().child(kind.section()).child(name)));
        }
        let name = match self.find(kind, address, span, pointer)? {
            // Through a chain of references, it may be the document's own.
            Found::Own(address) => return Some(address.local()),
            Found::Known(name) => name,
            Found::New(address, place, node) => {
                let names = taken.entry(kind).or_default();
                let name = self.free_name(kind, &address, names);
                names.insert(name.clone(), placeholder(span));
                open.push((kind, name.clone(), node));
                self.placed.insert((kind, address.path, place), name.clone());
                name
            }
        };
        self.known.insert((kind, address.clone()), name.clone());
        Some(format!("#{}", Pointer::root().child(kind.section()).child(name)))
    }

    /// The best name for what stands at an address that is not taken. No number is tried twice.
    fn free_name(&mut self, kind: Kind, address: &Address, taken: &Object) -> String {
        let numbered = address.names(2).nth(1).unwrap_or_default();
        let number = self.numbers.entry((kind, numbered)).or_insert(2);
        let free = address.names(*number).enumerate().find(|(_, name)| !taken.contains_key(name));
        let (index, name) = free.unwrap_or_default();
        *number = number.saturating_add(u32::try_from(index.saturating_sub(1)).unwrap_or(u32::MAX));
        name
    }

    /// A path item takes the place of the reference to it, unless it is the document's own: then the local reference.
    #[expect(clippy::too_many_arguments, reason = "what a reference needs, once more")]
    fn path_item(
        &mut self,
        tree: &mut Node,
        holder: &Pointer,
        address: &Address,
        span: Span,
        pointer: &Pointer,
        taken: &mut BTreeMap<Kind, Object>,
        open: &mut Vec<(Kind, String, Node)>,
    ) -> Option<String> {
        let mut item = match self.find(Kind::PathItem, address, span, pointer)? {
            Found::Own(address) => return Some(address.local()),
            Found::Known(_) => return None,
            Found::New(_, _, item) => item,
        };
        let mut walk = Walk::default();
        walk.part(Kind::PathItem, &item);
        self.follow(&mut item, pointer, walk, false, taken, open);
        if let Some(node) = tree.at_mut(holder) {
            *node = item;
        }
        None
    }

    /// What stands at an address. A parameter, response or path item that is a reference itself is followed, as these
    /// have no place for one where they are brought to.
    fn find(&mut self, kind: Kind, address: &Address, span: Span, pointer: &Pointer) -> Option<Found> {
        if self.is_full {
            return None;
        }
        let mut address = address.clone();
        for _ in 0..16 {
            let file = match self.files.get(&address.path, self.sources, self.diagnostics) {
                Ok(file) => file,
                Err(Refused { message, help }) => {
                    self.diagnostics.push(refusal(message, span, pointer, help));
                    return None;
                }
            };
            let mut places = address.pointers().into_iter();
            let Some((place, found)) = places.find_map(|place| file.tree.at(&place).map(|found| (place, found))) else {
                let message = format!("`{}` has nothing at `#{}`", address.path, address.fragment);
                let place = pointer.child("$ref");
                self.diagnostics.push(Diagnostic::error("dangling-reference", message).label(
                    place,
                    span,
                    "leads nowhere",
                ));
                return None;
            };
            if !part::is_part(kind, found) {
                let message = format!("`{}` has no {} at `#{}`", address.path, part::name(kind), address.fragment);
                let help = "what is there is not shown, as it may not be meant for a contract".to_owned();
                self.diagnostics.push(refusal(message, span, pointer, help));
                return None;
            }
            let next = match (kind, found.get("$ref").and_then(Node::as_str)) {
                (Kind::Schema, _) | (_, None) => None,
                (_, Some(text)) => Address::of(text, &address.path),
            };
            let new = match next {
                Some(_) => None,
                None => {
                    if let Some(name) = self.placed.get(&(kind, address.path.clone(), place.clone())) {
                        return Some(Found::Known(name.clone()));
                    }
                    let outside: &[&str] = if place.as_str().is_empty() { &OF_FILE } else { &[] };
                    let left_out = outside.iter().filter_map(|key| found.get(key)).map(part::size).sum();
                    let size = part::size(found).saturating_sub(left_out);
                    let (count, most, what, help) = match kind {
                        Kind::PathItem => (&mut self.copied, MAX_COPIED, "path items", COPIED),
                        _ => (&mut self.imported, MAX_NODES, "schemas, parameters and responses", IMPORTED),
                    };
                    *count = count.saturating_add(size);
                    // What does not fit is not copied to find that out.
                    if *count > most {
                        self.is_full = true;
                        let message = format!("{what} of other files add more than {most} values to the document");
                        self.diagnostics.push(refusal(message, span, pointer, help.to_owned()));
                        return None;
                    }
                    Some(copy_without(found, outside))
                }
            };
            self.diagnostics.extend(std::mem::take(&mut file.withheld));
            self.sources.reveal(file.source);
            match (next, new) {
                (Some(next), _) if next.path == self.main => return Some(Found::Own(next)),
                (Some(next), _) => address = next,
                (None, new) => return new.map(|node| Found::New(address, place, node)),
            }
        }
        let message = format!("`{}` leads from reference to reference", address.path);
        let place = pointer.child("$ref");
        self.diagnostics.push(Diagnostic::error("reference-cycle", message).label(place, span, ""));
        None
    }
}

/// A copy of an object without some of its members, of which none is made.
fn copy_without(node: &Node, keys: &[&str]) -> Node {
    let Some(object) = node.as_object().filter(|_| !keys.is_empty()) else { return node.clone() };
    let kept = object.iter().filter(|(key, _)| !keys.contains(&key.as_str()));
    let kept = kept.map(|(key, member)| (key.clone(), member.clone())).collect();
    Node { value: Value::Object(kept), span: node.span }
}

/// A reference that is not followed.
fn refusal(message: String, span: Span, pointer: &Pointer, help: String) -> Diagnostic {
    Diagnostic::error("unreadable-reference", message).label(pointer.child("$ref"), span, "").help(help)
}

/// A section of the root, which is made where it is absent.
fn section(tree: &mut Node, kind: Kind) -> Option<&mut Object> {
    let span = tree.span;
    let Value::Object(root) = &mut tree.value else { return None };
    let empty = || Member { key: span, node: Node { value: Value::Object(Object::new()), span } };
    match &mut root.entry(kind.section().to_owned()).or_insert_with(empty).node.value {
        Value::Object(section) => Some(section),
        _ => None,
    }
}

fn placeholder(span: Span) -> Member {
    Member { key: span, node: Node { value: Value::Null, span } }
}

fn joined(at: &Pointer, below: &Pointer) -> Pointer {
    below.tokens().fold(at.clone(), |pointer, token| pointer.child(token))
}
