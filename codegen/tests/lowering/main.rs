//! What a contract becomes before anything is written: rules of which a golden file shows one case at most.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "in tests a panic is how a failure is told"
)]

mod hierarchies;
mod inputs;
mod integers;
mod merged;
mod names;
mod operations;
mod references;
mod types;
mod xml;

use codegen::ir::shape::DefinitionKey;
use codegen::ir::{Api, Root, Table, TableSchema, Type, TypeKind, TypeRef};
use codegen::{Inputs, Text};

const FINE: &str = "responses: {204: {description: Done.}}";

/// A contract of these definitions, lowered, and what was wrong with it.
fn lower(definitions: &str) -> (Api, Vec<String>) {
    contract(&format!("paths: {{}}\ndefinitions:\n{definitions}"))
}

/// The same of a contract with operations.
fn contract(text: &str) -> (Api, Vec<String>) {
    with_options(text, "")
}

/// The same of a contract with mistakes that a tolerant run lets pass.
fn tolerated(text: &str) -> (Api, Vec<String>) {
    read(text, "", true)
}

/// The same under options.
fn with_options(text: &str, options: &str) -> (Api, Vec<String>) {
    read(text, options, false)
}

fn read(text: &str, options: &str, tolerant: bool) -> (Api, Vec<String>) {
    let text = format!("swagger: '2.0'\ninfo: {{title: T, version: '1'}}\n{text}");
    let spec = Text { name: "contract.yaml".to_owned(), text };
    let config = Some(Text { name: "codegen.toml".to_owned(), text: options.to_owned() });
    let reading = codegen::read(Inputs { spec, overlay: None, config, tolerant });
    let mut diagnostics = reading.diagnostics;
    assert!(!diagnostics.has_errors(), "{diagnostics:#?}");
    let api = codegen::api(&reading.contract.unwrap(), &mut diagnostics);
    (api, diagnostics.iter().map(|found| format!("{}: {}", found.code, found.message)).collect())
}

fn definition<'a>(api: &'a Api, name: &str) -> &'a Type {
    let root = Root::Definition(DefinitionKey { name: name.to_owned(), input: false });
    api.types.iter().find(|ty| ty.path.root == root && ty.path.words.is_empty()).unwrap()
}

fn schema<'a>(api: &'a Api, name: &str) -> &'a TableSchema {
    api.schema(&definition(api, name).table).unwrap()
}

fn property<'a>(schema: &'a TableSchema, name: &str) -> &'a Table {
    &schema.properties.iter().find(|property| property.name == name).unwrap().table
}

/// The type that a definition without a struct or an enum is another name for.
fn inner(api: &Api, name: &str) -> TypeRef {
    match &definition(api, name).kind {
        TypeKind::Alias(ty) | TypeKind::Newtype(ty) => ty.clone(),
        other => panic!("{other:?}"),
    }
}

fn is_nullable(table: &Table) -> bool {
    match table {
        Table::Inline(schema) => schema.nullable,
        Table::Named { nullable, .. } => *nullable,
    }
}

/// How often something is told.
fn count(found: &[String], code: &str) -> usize {
    found.iter().filter(|text| text.starts_with(&format!("{code}: "))).count()
}
