//! `cargo xtask explain`: from one name of a thing to all the others.

use std::{fmt::Write as _, io::Write as _};

use clap::Args;
use codegen::{
    Output, files,
    ir::{Operation, Permissions, Root},
    name::Module,
    scaffold::{self, State, Survey},
};
use openapiv2::{Node, Pointer, Sources};

use crate::{
    contract, paths,
    screen::{STRONG, plain},
    trouble::Trouble,
    workspace::Workspace,
};

/// Say what belongs together: place in the contract, Rust items, handler, permissions.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// An operation id, METHOD /path, a JSON pointer, or the name of a Rust item
    what: String,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask explain listContacts
  cargo xtask explain 'GET /contacts'
  cargo xtask explain '#/definitions/Contact'
  cargo xtask explain ContactsApi::list_contacts";

/// Explains.
pub(crate) fn run(options: &Options) -> Result<(), Trouble> {
    let workspace = Workspace::find()?;
    let (reading, output) = workspace.project(false).generate(&files::from_disk)?;
    let (Some(output), Some(contract)) = (output, reading.contract.as_ref()) else {
        return Err(Trouble::Contract(contract::tell(&reading.diagnostics, &reading.sources)));
    };
    // Where the handlers cannot be read, everything else can still be told.
    let survey = scaffold::survey(&workspace.handlers(), &output).ok();
    let explainer = Explainer { output: &output, tree: &contract.tree, texts: &reading.sources, survey };
    let text = explainer.text(&options.what);
    if text.is_empty() {
        let what = plain(&options.what);
        let message =
            format!("nothing is called `{what}`; give an operation id, METHOD /path, a JSON pointer or a Rust name");
        return Err(Trouble::Usage(message));
    }
    Ok(anstream::stdout().write_all(text.as_bytes())?)
}

struct Explainer<'a> {
    output: &'a Output,
    tree: &'a Node,
    texts: &'a Sources,
    survey: Option<Survey>,
}

impl Explainer<'_> {
    fn text(&self, what: &str) -> String {
        let pointer = what.strip_prefix('#').unwrap_or(what);
        let pointer = Some(pointer).filter(|pointer| pointer.starts_with('/'));
        let mut parts = Vec::new();
        let operations = &self.output.api.operations;
        for (index, operation) in operations.iter().enumerate() {
            let names = self.operation_names(index);
            let title = title(operation);
            let is_meant = operation.id == what
                || title == what
                || pointer.is_some_and(|pointer| is_at_or_below(pointer, operation.pointer.as_str()))
                || names.iter().any(|(_, name)| is_called(name, what));
            if is_meant {
                parts.push(self.operation(&title, operation, &names));
            }
        }
        for (place, name) in self.output.api.places.iter().zip(&self.output.names.places) {
            let module = match &place.path.root {
                Root::Definition(_) => Module::Models,
                Root::Operation(index) => Module::Tag(operations.get(*index).map_or(0, |operation| operation.tag)),
            };
            let path = self.path(module, name);
            if pointer == Some(place.pointer.as_str()) || is_called(&path, what) {
                let mut text = format!("{STRONG}{}{STRONG:#}\n", plain(&path));
                line(&mut text, "contract", &self.place(&place.pointer));
                if let Some(own) = self.output.names.types.get(place.id.0).filter(|_| !place.canonical) {
                    line(&mut text, "is", &self.path(own.module, &own.name));
                }
                parts.push(text);
            }
        }
        parts.join("\n")
    }

    fn operation(&self, title: &str, operation: &Operation, names: &[(&str, String)]) -> String {
        let mut text = format!("{STRONG}{}{STRONG:#}\n", plain(title));
        line(&mut text, "id", &operation.id);
        line(&mut text, "contract", &self.place(&operation.pointer));
        let permissions = match &operation.permissions {
            Permissions::None => "none".to_owned(),
            Permissions::All(names) => names.join(" and "),
            Permissions::Any(names) => names.join(" or "),
        };
        line(&mut text, "permissions", &permissions);
        for (what, name) in names {
            line(&mut text, what, name);
        }
        let handlers = self.survey.iter().flat_map(|survey| &survey.tags).flat_map(|tag| &tag.handlers);
        let of_operation =
            handlers.filter(|handler| handler.method == operation.method.name() && handler.path == operation.path);
        for handler in of_operation {
            let state = match handler.state {
                State::Missing => "missing: cargo xtask scaffold writes a stub",
                State::Stub => "a stub",
                State::Written => "written",
            };
            let place = handler.place.as_ref().map(|place| format!("{}:{}, ", paths::slashed(&place.file), place.line));
            line(&mut text, "handler", &format!("{}{state}", place.unwrap_or_default()));
        }
        text
    }

    /// The Rust items of an operation.
    fn operation_names(&self, index: usize) -> Vec<(&'static str, String)> {
        let (api, names) = (&self.output.api, &self.output.names);
        let found = api.operations.get(index).zip(names.operations.get(index));
        let Some((operation, own)) = found else { return Vec::new() };
        let module = Module::Tag(operation.tag);
        let of_trait = names.tags.get(operation.tag).map_or("", |tag| tag.api.as_str());
        vec![
            ("method", format!("{}::{}", self.path(module, of_trait), own.method)),
            ("request", self.path(module, &own.request)),
            ("answer", self.path(module, &own.answer)),
        ]
    }

    fn path(&self, module: Module, name: &str) -> String {
        match module {
            Module::Models => format!("generated::models::{name}"),
            Module::Tag(index) => {
                let module = self.output.names.tags.get(index).map_or("", |tag| tag.module.as_str());
                format!("generated::api::{module}::{name}")
            }
        }
    }

    /// File, line and pointer.
    fn place(&self, pointer: &Pointer) -> String {
        let span = self.tree.locate(pointer, true);
        let position = self.texts.position(span);
        format!("{}:{}:{}, #{pointer}", self.texts.name(span.source), position.line, position.column)
    }
}

fn title(operation: &Operation) -> String {
    format!("{} {}", operation.method.name(), operation.path)
}

fn line(text: &mut String, what: &str, value: &str) {
    let _ = writeln!(text, "  {what:<12} {}", plain(value));
}

/// Whether a pointer leads to a node or below it.
fn is_at_or_below(pointer: &str, node: &str) -> bool {
    pointer.strip_prefix(node).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether a path ends in these names.
fn is_called(path: &str, what: &str) -> bool {
    path.strip_suffix(what).is_some_and(|rest| rest.is_empty() || rest.ends_with("::"))
}
