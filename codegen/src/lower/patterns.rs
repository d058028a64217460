//! The engine of each pattern, chosen and tried while code is generated.

use std::collections::BTreeMap;

use openapiv2::{Diagnostic, Pointer};

use super::Lowering;
use crate::{
    config::{BACKTRACKING_LIMIT, Config},
    ir::{Content, Operation, Table, TableAdditional, TableSchema, Type},
    pattern::{self, Compiled},
};

/// Compiles all patterns. What needs look-around or back-references is an error unless the options allow it.
pub(super) fn compile(
    cx: &mut Lowering<'_>,
    config: &Config,
    types: &[Type],
    operations: &[Operation],
) -> BTreeMap<String, Compiled> {
    let mut found: BTreeMap<String, Pointer> = BTreeMap::new();
    for ty in types {
        table(&ty.table, &ty.pointer, &mut found);
    }
    for operation in operations {
        for parameter in &operation.parameters {
            table(&parameter.table, &parameter.pointer, &mut found);
        }
        if let Some(body) = &operation.body {
            table(&body.table, &body.pointer, &mut found);
        }
        for response in &operation.responses {
            if let Content::Value { table: content, .. } | Content::Stream { table: content, .. } = &response.content {
                table(content, &response.pointer, &mut found);
            }
        }
    }
    let mut compiled = BTreeMap::new();
    for (source, pointer) in found {
        // A pattern that does not compile has been diagnosed by the checks.
        let Ok(engine) = pattern::compile(&source) else { continue };
        if matches!(engine, Compiled::Backtracking(_)) {
            backtracking(cx, config, &source, &pointer);
        }
        compiled.insert(source, engine);
    }
    compiled
}

/// A pattern without linear time is said, unless the options have a limit for it.
fn backtracking(cx: &mut Lowering<'_>, config: &Config, source: &str, pointer: &Pointer) {
    let message = format!("the pattern `{source}` looks around or refers back, which has no linear time");
    let diagnostic = match config.backtracking_limit {
        None => Diagnostic::warning("backtracking-pattern", message).help(format!(
            "texts of more than {BACKTRACKING_LIMIT} characters never match; rewrite it, or choose a limit with \
             `backtracking-limit` in codegen.toml"
        )),
        Some(0) => Diagnostic::error("backtracking-pattern", message)
            .help("rewrite it, or allow it for short texts with `backtracking-limit = 256` in codegen.toml"),
        Some(_) => return,
    };
    let span = cx.tree.locate(pointer, false);
    cx.diagnostics.push(diagnostic.label(pointer.clone(), span, ""));
}

fn table(table: &Table, pointer: &Pointer, found: &mut BTreeMap<String, Pointer>) {
    if let Table::Inline(schema) = table {
        self::schema(schema, pointer, found);
    }
}

fn schema(schema: &TableSchema, pointer: &Pointer, found: &mut BTreeMap<String, Pointer>) {
    for pattern in &schema.constraints.patterns {
        found.entry(pattern.clone()).or_insert_with(|| pointer.clone());
    }
    if let Some(items) = &schema.items {
        table(items, &pointer.child("items"), found);
    }
    for property in &schema.properties {
        table(&property.table, &pointer.child("properties").child(&property.name), found);
    }
    if let TableAdditional::Schema(values) = &schema.additional {
        table(values, &pointer.child("additionalProperties"), found);
    }
    for (_, subtype) in schema.hierarchy.iter().flat_map(|hierarchy| &hierarchy.subtypes) {
        table(subtype, pointer, found);
    }
}
