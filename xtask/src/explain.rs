//! `cargo xtask explain`: from one name of a thing to all the others, and from a code to its page.

use std::{
    fmt::Write as _,
    io::Write as _,
    path::{Path, PathBuf},
};

use clap::Args;
use codegen::{
    Output, Project, Runtime,
    explain::{self, Group},
    ir::{Operation, Permissions, Root},
    lint,
    name::Module,
    scaffold::{self, Room, State, Stubs, Survey},
    suggest,
};
use openapiv2::{Node, Pointer, Sources};

use crate::{
    contract, paths,
    screen::{STRONG, plain},
    trouble::Trouble,
    workspace::Workspace,
};

/// Say what belongs together: place in the contract, Rust items, handler, permissions; or what a code means
///
/// A code of a diagnostic or of a change has a page: what it means, an example, the repair.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Options {
    /// An operation id, METHOD /path, a JSON pointer, the name of a Rust item, or a code
    what: String,
    /// Another contract: a Swagger 2.0 document, YAML or JSON
    #[arg(long, value_name = "FILE")]
    spec: Option<PathBuf>,
    /// An OpenAPI Overlay 1.0 document that is applied to it first
    #[arg(long, value_name = "FILE", requires = "spec")]
    overlay: Option<PathBuf>,
    /// Options of the generator, as in spec/codegen.toml
    #[arg(long, value_name = "FILE", requires = "spec")]
    config: Option<PathBuf>,
    /// Folder of its service, as scaffold has written it: where the handlers are
    #[arg(long, value_name = "DIR", requires = "spec")]
    out: Option<PathBuf>,
    /// Folder below which files are that the contract may refer to [default: `ref-root` of the options, or the contract's
    /// own folder]
    #[arg(long, value_name = "DIR")]
    ref_root: Option<PathBuf>,
    /// Take what can be guessed as a warning, as codegen does
    #[arg(long, requires = "spec")]
    tolerant: bool,
}

const EXAMPLES: &str = "\
Examples:
  cargo xtask explain listContacts
  cargo xtask explain 'GET /contacts'
  cargo xtask explain '#/definitions/Contact'
  cargo xtask explain ContactsApi::list_contacts
  cargo xtask explain dangling-reference
  cargo xtask explain listPets --spec petstore.json --out petstore";

/// Where an explanation of a code is to be had: for the end of an answer that holds codes.
pub(crate) fn hint(code: &str) -> String {
    format!("What a code means: cargo xtask explain {code}")
}

/// Explains.
pub(crate) fn run(options: &Options) -> Result<(), Trouble> {
    let mut out = anstream::stdout();
    // A code needs no contract: mostly it is asked for when that is broken.
    if let Some(text) = page(&options.what) {
        return Ok(out.write_all(text.as_bytes())?);
    }
    let (mut project, handlers) = match &options.spec {
        Some(spec) => {
            (other(options, spec), options.out.as_deref().map(|dir| scaffold::room(dir, Stubs::NotImplemented)))
        }
        None => {
            let workspace = Workspace::find()?;
            (workspace.project(false), Some(workspace.handlers()))
        }
    };
    project.ref_root.clone_from(&options.ref_root);
    let (reading, output) = project.generate()?;
    let (Some(output), Some(contract)) = (output, reading.contract.as_ref()) else {
        return Err(match nearest(&options.what, &[]) {
            Some(_) => unknown(&options.what, &[]),
            None => Trouble::Contract(contract::tell(&reading.diagnostics, &reading.sources)),
        });
    };
    // Where the handlers cannot be read, everything else can still be told.
    let survey = handlers.and_then(|room: Room| scaffold::survey(&room, &output).ok());
    let explainer = Explainer { output: &output, tree: &contract.tree, texts: &reading.sources, survey };
    let text = explainer.text(&options.what);
    match text.is_empty() {
        true => Err(unknown(&options.what, &explainer.names())),
        false => Ok(out.write_all(text.as_bytes())?),
    }
}

/// A contract that is not the project's.
fn other(options: &Options, spec: &Path) -> Project {
    Project {
        overlay: options.overlay.clone(),
        config: options.config.clone(),
        tolerant: options.tolerant,
        ..Project::new(spec, "generated", Runtime::Workspace)
    }
}

/// The page of a code, which may stand in brackets as diagnostics have it: `error[dangling-reference]`.
fn page(what: &str) -> Option<String> {
    let code = what.rsplit('[').next().unwrap_or(what).trim_end_matches(']');
    let page = explain::page(code)?;
    let mut text = page.to_owned();
    if lint::RULES.iter().any(|(rule, _)| *rule == code) {
        text.push_str(
            "\nWhere it is meant, a `[[lint]]` in codegen.toml says so; `cargo xtask lint --help` shows one.\n",
        );
    }
    if explain::pages(Group::Changes).any(|(change, page)| change == code && page.contains(": breaking")) {
        text.push_str(
            "\nWhere it is agreed, an `[[allow]]` in spec/breaking.toml says so; `cargo xtask diff --help` shows one.\n",
        );
    }
    Some(text)
}

/// Of all codes and these names the one that is most likely meant.
fn nearest<'n>(what: &str, names: &'n [String]) -> Option<&'n str> {
    let codes = explain::pages(Group::Diagnostics).chain(explain::pages(Group::Changes)).map(|(code, _)| code);
    suggest::nearest(what, codes.chain(names.iter().map(String::as_str)))
}

fn unknown(what: &str, names: &[String]) -> Trouble {
    let said = plain(what);
    Trouble::Usage(match nearest(what, names) {
        Some(nearest) => format!("nothing is called `{said}`; did you mean `{}`?", plain(nearest)),
        None => format!(
            "nothing is called `{said}`; give an operation id, METHOD /path, a JSON pointer, a Rust name or a code"
        ),
    })
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

    /// Everything that has a name.
    fn names(&self) -> Vec<String> {
        let operations = self.output.api.operations.iter().enumerate().flat_map(|(index, operation)| {
            let rust = self.operation_names(index).into_iter().filter_map(|(_, path)| last(&path));
            rust.chain([operation.id.clone(), title(operation)]).collect::<Vec<_>>()
        });
        let places = self.output.api.places.iter().map(|place| format!("#{}", place.pointer));
        operations.chain(places).chain(self.output.names.places.iter().cloned()).collect()
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

/// The name at the end of a path.
fn last(path: &str) -> Option<String> {
    path.rsplit("::").next().map(str::to_owned)
}

/// Whether a pointer leads to a node or below it.
fn is_at_or_below(pointer: &str, node: &str) -> bool {
    pointer.strip_prefix(node).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// Whether a path ends in these names.
fn is_called(path: &str, what: &str) -> bool {
    path.strip_suffix(what).is_some_and(|rest| rest.is_empty() || rest.ends_with("::"))
}
