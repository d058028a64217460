//! The overlay document itself (Overlay 1.0, "Overlay Object", "Info Object", "Action Object"): what it may say, and its
//! actions as data.

use openapiv2::{Diagnostic, Diagnostics, Node, Object, Pointer, Span, Value};

/// An action that can be tried.
#[derive(Debug)]
pub(super) struct Action<'a> {
    /// `target`
    pub(super) target: &'a str,
    /// Where `target` stands.
    pub(super) target_pointer: Pointer,
    /// Where `target` stands.
    pub(super) target_span: Span,
    /// What is to be done there.
    pub(super) change: Change<'a>,
}

/// What an action does.
#[derive(Debug)]
pub(super) enum Change<'a> {
    /// `remove: true`; an `update` beside it has no effect.
    Remove,
    /// `update`
    Update {
        /// Its value.
        update: &'a Node,
        /// Where its key stands.
        span: Span,
        /// Where it stands.
        pointer: Pointer,
    },
}

/// Checks the document and gives the actions that are complete, in order.
pub(super) fn read<'a>(overlay: &'a Node, diagnostics: &mut Diagnostics) -> Vec<Action<'a>> {
    let root = Pointer::root();
    let Some(object) = object(overlay, &root, "the overlay", diagnostics) else { return Vec::new() };
    known(object, &root, "an overlay", &["overlay", "info", "extends", "actions"], diagnostics);
    version(overlay, object, diagnostics);
    if let Some(info) = required(overlay, object, &root, "info", diagnostics) {
        let pointer = root.child("info");
        if let Some(members) = self::object(info, &pointer, "`info`", diagnostics) {
            known(members, &pointer, "an Info Object", &["title", "version"], diagnostics);
            for key in ["title", "version"] {
                if let Some(node) = required(info, members, &pointer, key, diagnostics) {
                    text(node, &pointer, key, diagnostics);
                }
            }
        }
    }
    if let Some(member) = object.get("extends") {
        text(&member.node, &root, "extends", diagnostics);
    }
    let Some(actions) = required(overlay, object, &root, "actions", diagnostics) else { return Vec::new() };
    let pointer = root.child("actions");
    let Some(items) = actions.as_array() else {
        diagnostics.push(wrong_type(actions, &pointer, "`actions`", "an array"));
        return Vec::new();
    };
    if items.is_empty() {
        diagnostics.push(
            Diagnostic::error("overlay-no-actions", "an overlay has at least one action")
                .label(pointer.clone(), actions.span, "")
                .help("add an action, or leave the overlay out"),
        );
    }
    items.iter().enumerate().filter_map(|(i, item)| action(item, &pointer.child(i), diagnostics)).collect()
}

fn action<'a>(node: &'a Node, pointer: &Pointer, diagnostics: &mut Diagnostics) -> Option<Action<'a>> {
    let members = object(node, pointer, "an action", diagnostics)?;
    let all_known = known(members, pointer, "an action", &["target", "description", "update", "remove"], diagnostics);
    if let Some(member) = members.get("description") {
        text(&member.node, pointer, "description", diagnostics);
    }
    let remove = match members.get("remove").map(|m| &m.node) {
        None => false,
        Some(Node { value: Value::Bool(remove), .. }) => *remove,
        Some(other) => {
            diagnostics.push(wrong_type(other, &pointer.child("remove"), "`remove`", "a boolean"));
            return None;
        }
    };
    let target = required(node, members, pointer, "target", diagnostics)?;
    let target_text = text(target, pointer, "target", diagnostics)?;
    let change = match members.get("update") {
        _ if remove => Change::Remove,
        Some(update) => Change::Update { update: &update.node, span: update.key, pointer: pointer.child("update") },
        // Perhaps it is there under a wrong name; that has been said.
        None if !all_known => return None,
        None => {
            diagnostics.push(
                Diagnostic::warning("overlay-action-empty", "the action has neither `update` nor `remove: true`")
                    .label(pointer.child("target"), target.span, "nothing is done here")
                    .help("add `update`, or `remove: true`"),
            );
            return None;
        }
    };
    Some(Action { target: target_text, target_pointer: pointer.child("target"), target_span: target.span, change })
}

/// `overlay`: the version of the standard. A patch version makes no difference ("Versions").
fn version(overlay: &Node, object: &Object, diagnostics: &mut Diagnostics) {
    let root = Pointer::root();
    let Some(node) = required(overlay, object, &root, "overlay", diagnostics) else { return };
    let Some(version) = text(node, &root, "overlay", diagnostics) else { return };
    let patch = version.strip_prefix("1.0.").unwrap_or_default();
    if patch.is_empty() || !patch.bytes().all(|b| b.is_ascii_digit()) {
        diagnostics.push(
            Diagnostic::error("overlay-version", format!("version `{version}` of the overlay standard is not known"))
                .label(root.child("overlay"), node.span, "")
                .help("write `overlay: 1.0.0`"),
        );
    }
}

fn object<'a>(node: &'a Node, pointer: &Pointer, what: &str, diagnostics: &mut Diagnostics) -> Option<&'a Object> {
    let object = node.as_object();
    if object.is_none() {
        diagnostics.push(wrong_type(node, pointer, what, "an object"));
    }
    object
}

fn text<'a>(node: &'a Node, parent: &Pointer, key: &str, diagnostics: &mut Diagnostics) -> Option<&'a str> {
    let text = node.as_str();
    if text.is_none() {
        diagnostics.push(wrong_type(node, &parent.child(key), &format!("`{key}`"), "a string"));
    }
    text
}

fn wrong_type(node: &Node, pointer: &Pointer, what: &str, wanted: &str) -> Diagnostic {
    let found = super::kind(node);
    Diagnostic::error("overlay-wrong-type", format!("{what} must be {wanted}, but is {found}")).label(
        pointer.clone(),
        node.span,
        format!("{found}, where {wanted} is needed"),
    )
}

fn required<'a>(
    holder: &Node,
    object: &'a Object,
    pointer: &Pointer,
    key: &str,
    diagnostics: &mut Diagnostics,
) -> Option<&'a Node> {
    let member = object.get(key);
    if member.is_none() {
        diagnostics.push(
            Diagnostic::error("overlay-missing-key", format!("`{key}` is missing"))
                .label(pointer.child(key), holder.span, format!("has no `{key}`"))
                .help(format!("add `{key}`")),
        );
    }
    member.map(|m| &m.node)
}

/// Keys that the standard does not name are errors; `x-` keys are its extensions. Gives whether there are none.
fn known(object: &Object, pointer: &Pointer, what: &str, keys: &[&str], diagnostics: &mut Diagnostics) -> bool {
    let mut all_known = true;
    for (name, member) in object {
        if keys.contains(&name.as_str()) || name.starts_with("x-") {
            continue;
        }
        all_known = false;
        let mut diagnostic = Diagnostic::error("overlay-unknown-key", format!("{what} has no `{name}`")).label(
            pointer.child(name),
            member.key,
            "unknown key",
        );
        let all = || keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
        diagnostic = match crate::suggest::nearest(name, keys.iter().copied()) {
            Some(near) => diagnostic.help(format!("did you mean `{near}`?")),
            None => diagnostic.help(format!("the standard has {}; other keys begin with `x-`", all())),
        };
        diagnostics.push(diagnostic);
    }
    all_known
}
