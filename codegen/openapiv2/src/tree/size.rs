//! How large a document may be. Memory and time of everything behind the parser are in proportion to what is limited here.

use crate::{Diagnostic, Diagnostics, Node, Pointer, SourceId, Span, Value};

/// Bytes of a text.
pub const MAX_TEXT: usize = 16 << 20;

/// Values in a document, those within others included.
pub const MAX_NODES: usize = 400_000;

/// Bytes of the JSON pointers of all values together: everything that is read from a document knows its own pointer, so
/// that long names above many values would be copied for each of them.
pub const MAX_POINTERS: usize = 64 << 20;

/// What of a document is limited.
#[derive(Debug, Default)]
struct Size {
    nodes: usize,
    pointers: usize,
}

impl Size {
    /// Adds a node and what is within it; `above` is the length of its pointer. `false` beyond a limit.
    fn add(&mut self, node: &Node, above: usize) -> bool {
        self.nodes = self.nodes.saturating_add(1);
        self.pointers = self.pointers.saturating_add(above);
        if self.nodes > MAX_NODES || self.pointers > MAX_POINTERS {
            return false;
        }
        match &node.value {
            Value::Object(object) => object.iter().all(|(key, member)| self.add(&member.node, above + 1 + key.len())),
            Value::Array(items) => items.iter().all(|item| self.add(item, above + 6)),
            _ => true,
        }
    }
}

/// Tells a tree that is larger than what is allowed; `false` where it is.
pub fn check_size(tree: &Node, diagnostics: &mut Diagnostics) -> bool {
    let mut size = Size::default();
    let fits = size.add(tree, 0);
    if !fits {
        let message = match size.nodes {
            nodes if nodes > MAX_NODES => too_many(),
            _ => format!(
                "the names above the values of this document have more than {} MiB together",
                MAX_POINTERS >> 20
            ),
        };
        diagnostics.push(too_large(message, tree.span));
    }
    fits
}

/// Tells a text that is not worth parsing; `false` where it is.
pub(super) fn check_text(source: SourceId, text: &str, is_json: bool, diagnostics: &mut Diagnostics) -> bool {
    let message = match text.len() {
        length if length > MAX_TEXT => format!("the text has more than {} MiB", MAX_TEXT >> 20),
        _ if is_json && json_nodes(text) > MAX_NODES => too_many(),
        _ => return true,
    };
    diagnostics.push(too_large(message, Span { source, start: 0, end: 0 }));
    false
}

pub(super) fn too_many() -> String {
    format!("the document has more than {MAX_NODES} values")
}

/// A document beyond a limit.
pub(super) fn too_large(message: String, span: Span) -> Diagnostic {
    Diagnostic::error("document-too-large", message)
        .label(Pointer::root(), Span { end: span.start, ..span }, "")
        .help("divide the contract into several, one for each service")
}

/// How many values a text of JSON has, a few more where it is not valid.
fn json_nodes(text: &str) -> usize {
    let (mut nodes, mut is_string, mut is_escaped) = (1_usize, false, false);
    for byte in text.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' if is_string => is_escaped = true,
            b'"' => is_string = !is_string,
            b',' | b'[' | b'{' if !is_string => nodes += 1,
            _ => {}
        }
    }
    nodes
}
