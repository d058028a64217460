//! A contract as JSON, with the keys of all objects in another order.

use std::fmt::Write as _;

use openapiv2::node::Value;
use openapiv2::{Diagnostics, Node, Sources};

use crate::random::Random;

/// The tree of a text that is free of faults.
pub(crate) fn tree(name: &str, text: &str) -> Node {
    let mut sources = Sources::default();
    let id = sources.add(name, text);
    let mut diagnostics = Diagnostics::default();
    openapiv2::parse(id, &sources, &mut diagnostics).unwrap_or_else(|| panic!("{name}: {diagnostics:?}"))
}

/// The text of a tree. The order of arrays is kept: it has a meaning.
pub(crate) fn json(node: &Node, random: &mut Random) -> String {
    let mut text = String::new();
    write(node, random, &mut text);
    text
}

fn write(node: &Node, random: &mut Random, out: &mut String) {
    match &node.value {
        Value::Array(items) => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                out.push_str(if index == 0 { "" } else { "," });
                write(item, random, out);
            }
            out.push(']');
        }
        Value::Object(object) => {
            let mut members: Vec<_> = object.iter().collect();
            random.shuffle(&mut members);
            out.push('{');
            for (index, (name, member)) in members.into_iter().enumerate() {
                let comma = if index == 0 { "" } else { ",\n" };
                write!(out, "{comma}{}:", serde_json::Value::from(name.as_str())).unwrap();
                write(&member.node, random, out);
            }
            out.push('}');
        }
        _ => write!(out, "{}", node.to_json()).unwrap(),
    }
}
