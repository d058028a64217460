//! What makes the files a crate: `lib.rs`, `Cargo.toml`, `README.md` and, where it has to build by itself, a copy of the
//! runtime.

use include_dir::{Dir, include_dir};
use minijinja::{Environment, UndefinedBehavior, context};
use quote::quote;

use super::{Emitter, File, Source, docs::is_treacherous};
use crate::ir::Api;

/// How the generated crate is packaged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Package {
    /// Name of the crate.
    pub name: String,
    /// Where it finds the runtime.
    pub runtime: Runtime,
    /// Whether it has an example of every declared answer.
    pub examples: bool,
}

/// Where a generated crate finds the runtime.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Runtime {
    /// The crate is a member of a workspace that has the runtime among its dependencies.
    Workspace,
    /// A path dependency, relative to the crate's folder or absolute, as given.
    Path(String),
    /// A copy inside the crate's folder.
    Embedded,
}

static RUNTIME_SOURCES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/runtime/src");
static RUNTIME_MANIFEST: &str = include_str!("../../runtime/Cargo.toml");
/// The manifest of this workspace: its versions and lints are those of what is generated.
pub(crate) static WORKSPACE_MANIFEST: &str = include_str!("../../../Cargo.toml");
static RUSTFMT: &str = "# Generated code is laid out by the generator.\ndisable_all_formatting = true\n";
static CARGO_TEMPLATE: &str = include_str!("../../templates/Cargo.toml.j2");
static README_TEMPLATE: &str = include_str!("../../templates/README.md.j2");

/// `lib.rs`
pub(super) fn lib(emitter: &Emitter<'_>) -> Source {
    let api = emitter.api;
    let clean = |text: &str| text.chars().filter(|c| !is_treacherous(*c)).collect::<String>();
    let about = format!("The contract `{} {}` as Rust.", clean(&api.title).replace('`', " "), clean(&api.version));
    let permission = (!api.permissions().is_empty()).then(|| quote!(Permission,));
    let examples = emitter.has_examples.then(|| {
        quote! {
            #[allow(clippy::approx_constant, reason = "an example means itself")]
            mod definitions;
            #[allow(clippy::approx_constant, reason = "an example means itself")]
            pub mod examples;
        }
    });
    let xml = (!api.xml.is_empty()).then(|| {
        quote!(
            mod xml;
        )
    });
    let empty = api.operations.is_empty().then(|| {
        quote! {
            #![allow(
                unused_variables,
                clippy::match_single_binding,
                reason = "without operations there is nothing to do"
            )]
        }
    });
    let tokens = quote! {
        #empty
        #![allow(missing_docs, reason = "a contract does not describe everything")]
        #![allow(dead_code, reason = "each type has a table, also where none refers to it")]
        #![allow(async_fn_in_trait, reason = "handlers run on the thread of their connection and need not be Send")]
        #![allow(clippy::large_enum_variant, reason = "answers are built once and encoded at once")]
        #![allow(clippy::doc_markdown, clippy::doc_lazy_continuation, clippy::too_long_first_doc_paragraph, reason = "documentation is the contract's")]
        #![forbid(unsafe_code)]

        pub mod api;
        mod contract;
        mod document;
        #examples
        pub mod models;
        mod patterns;
        mod security;
        mod service;
        #xml

        pub use codegen_runtime as rt;

        pub use self::{
            contract::CONTRACT,
            security::{Authenticator, #permission Principals, Service, principal},
            service::{Builder, Handler, server},
        };
    };
    Source::new("src/lib.rs".to_owned(), &about, tokens)
}

/// Everything that is not Rust, and the copy of the runtime.
pub(super) fn files(api: &Api, package: &Package) -> Vec<File> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let quoted = |text: &str| toml::Value::String(text.to_owned()).to_string();
    let workspace: toml::Table = toml::from_str(WORKSPACE_MANIFEST).unwrap_or_default();
    let rust_version =
        lookup(&workspace, &["workspace", "package", "rust-version"]).and_then(toml::Value::as_str).unwrap_or_default();
    let runtime = match &package.runtime {
        Runtime::Workspace => "{ workspace = true }".to_owned(),
        Runtime::Path(path) => format!("{{ path = {} }}", quoted(path)),
        Runtime::Embedded => "{ path = \"runtime\" }".to_owned(),
    };
    let embedded = package.runtime == Runtime::Embedded;
    let cargo = context! {
        name => quoted(&package.name),
        workspace => package.runtime == Runtime::Workspace,
        embedded,
        rust_version => quoted(rust_version),
        description => quoted(&format!("{} {}, generated from its contract", api.title, api.version)),
        runtime,
        shared => if embedded { shared(&workspace) } else { String::new() },
    };
    let readme = context! {
        title => plain(&api.title),
        version => plain(&api.version),
        operations => api.operations.len(),
        types => api.types.len(),
        crate => package.name.replace('-', "_"),
    };
    let render =
        |template: &str, values: minijinja::Value| environment.render_str(template, values).unwrap_or_default();
    let mut files = vec![
        File { path: "Cargo.toml".to_owned(), contents: render(CARGO_TEMPLATE, cargo) },
        File { path: "README.md".to_owned(), contents: render(README_TEMPLATE, readme) },
        File { path: "rustfmt.toml".to_owned(), contents: RUSTFMT.to_owned() },
    ];
    if embedded {
        files.push(File { path: "runtime/Cargo.toml".to_owned(), contents: runtime_manifest() });
        copy(&RUNTIME_SOURCES, &mut files);
    }
    files
}

/// One line of Markdown without meaning of its own.
pub(crate) fn plain(text: &str) -> String {
    text.chars().map(|c| if c.is_alphanumeric() || " .,:-".contains(c) { c } else { ' ' }).collect()
}

fn copy(dir: &Dir<'_>, files: &mut Vec<File>) {
    for file in dir.files() {
        if let (Some(path), Some(contents)) = (file.path().to_str(), file.contents_utf8()) {
            let path = format!("runtime/src/{}", path.replace('\\', "/"));
            files.push(File { path, contents: contents.to_owned() });
        }
    }
    for dir in dir.dirs() {
        copy(dir, files);
    }
}

/// A value in a manifest.
pub(crate) fn lookup<'t>(table: &'t toml::Table, path: &[&str]) -> Option<&'t toml::Value> {
    let (first, rest) = path.split_first()?;
    let value = table.get(*first)?;
    if rest.is_empty() { Some(value) } else { lookup(value.as_table()?, rest) }
}

/// The runtime's manifest without what only its tests need.
fn runtime_manifest() -> String {
    let mut manifest: toml::Table = toml::from_str(RUNTIME_MANIFEST).unwrap_or_default();
    for key in ["dev-dependencies", "test", "bench", "lints"] {
        manifest.remove(key);
    }
    manifest.to_string()
}

/// What the runtime's manifest takes from its workspace.
fn shared(workspace: &toml::Table) -> String {
    let manifest: toml::Table = toml::from_str(RUNTIME_MANIFEST).unwrap_or_default();
    let used = manifest.get("dependencies").and_then(toml::Value::as_table).cloned().unwrap_or_default();
    let all = lookup(workspace, &["workspace", "dependencies"]).and_then(toml::Value::as_table);
    let dependencies: toml::Table = all
        .into_iter()
        .flatten()
        .filter(|(name, _)| used.contains_key(*name))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let package = lookup(workspace, &["workspace", "package"]).cloned();
    let mut inner = toml::Table::new();
    inner.extend(package.map(|package| ("package".to_owned(), package)));
    inner.insert("dependencies".to_owned(), toml::Value::Table(dependencies));
    let mut outer = toml::Table::new();
    outer.insert("workspace".to_owned(), toml::Value::Table(inner));
    outer.to_string().trim_end().to_owned()
}
