//! A whole service around handlers: the files that it begins with.

use std::path::Path;

use minijinja::{Environment, UndefinedBehavior, Value, context};

use super::{Edit, Room, Stubs, signature::head};
use crate::{
    Output,
    emit::package::{WORKSPACE_MANIFEST, lookup, plain},
    ir::SchemeKind,
    name::ident::ident,
};

/// Where the handlers of a service in this folder live.
pub fn room(dir: &Path, stubs: Stubs) -> Room {
    Room {
        sources: dir.join("handlers/src"),
        service: "Handlers".to_owned(),
        failure: "Failure".to_owned(),
        generated: "generated".to_owned(),
        stubs,
    }
}

/// The files of a service in this folder that are not there yet. They belong to people as soon as they are written.
pub fn beginning(dir: &Path, output: &Output, stubs: Stubs) -> Vec<Edit> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let values = values(output, stubs);
    let templates = [
        ("Cargo.toml", include_str!("../../templates/service/Cargo.toml.j2")),
        ("README.md", include_str!("../../templates/service/README.md.j2")),
        (".gitignore", "/target\n"),
        ("rustfmt.toml", include_str!("../../../rustfmt.toml")),
        ("clippy.toml", include_str!("../../../clippy.toml")),
        ("handlers/Cargo.toml", include_str!("../../templates/service/handlers.toml.j2")),
        ("handlers/src/lib.rs", include_str!("../../templates/service/lib.rs.j2")),
        ("handlers/src/main.rs", include_str!("../../templates/service/main.rs.j2")),
        ("handlers/src/authentication.rs", include_str!("../../templates/service/authentication.rs.j2")),
    ];
    // Where there are handlers, the module comes with them.
    let modules =
        output.api.tags.is_empty().then_some(("handlers/src/api.rs", "//! Handlers, a module for each tag.\n"));
    let missing = templates.into_iter().chain(modules).filter(|(path, _)| !dir.join(path).exists());
    let edits = missing.map(|(path, template)| Edit {
        path: dir.join(path),
        before: None,
        // A template's own line feed at the end is left out.
        contents: environment.render_str(template, &values).unwrap_or_default() + "\n",
    });
    edits.collect()
}

/// What the templates tell. Nothing of the contract gets into Rust but names, which are the generator's.
fn values(output: &Output, stubs: Stubs) -> Value {
    let api = &output.api;
    let schemes = api.security_schemes.iter().zip(&output.names.schemes).map(|(scheme, names)| {
        let basic = scheme.kind == SchemeKind::Basic;
        let name = if stubs == Stubs::Examples { "credential" } else { "_credential" };
        let mut arguments =
            vec!["&self".to_owned(), format!("{name}: Option<{}>", if basic { "BasicCredential" } else { "String" })];
        if scheme.kind == SchemeKind::OAuth2 {
            arguments.push("_scopes: &'static [&'static str]".to_owned());
        }
        arguments.push("_head: &RequestHead".to_owned());
        let head = head(4, &ident(&names.method).to_string(), &arguments, " -> Result<Option<Caller>, Failure>");
        context! { principal => ident(&names.principal).to_string(), basic, head }
    });
    let schemes: Vec<Value> = schemes.collect();
    let own: toml::Table = toml::from_str(WORKSPACE_MANIFEST).unwrap_or_default();
    context! {
        title => plain(&api.title),
        version => plain(&api.version),
        operations => api.operations.len(),
        base_path => api.base_path.chars().filter(|c| c.is_ascii_alphanumeric() || "/-_.~".contains(*c)).collect::<String>(),
        echo => stubs == Stubs::Examples,
        credentials => stubs == Stubs::Examples && !schemes.is_empty(),
        basic => api.security_schemes.iter().any(|scheme| scheme.kind == SchemeKind::Basic),
        schemes,
        shared => shared(&own),
        dependencies => dependencies(&own),
    }
}

/// What this workspace and that of a service have in common.
fn shared(own: &toml::Table) -> String {
    let mut package = toml::Table::new();
    for key in ["edition", "rust-version"] {
        let value = lookup(own, &["workspace", "package", key]).cloned();
        package.extend(value.map(|value| (key.to_owned(), value)));
    }
    let mut workspace = toml::Table::from_iter([("package".to_owned(), toml::Value::Table(package))]);
    workspace.extend(lookup(own, &["workspace", "lints"]).cloned().map(|lints| ("lints".to_owned(), lints)));
    toml::Table::from_iter([("workspace".to_owned(), toml::Value::Table(workspace))]).to_string().trim_end().to_owned()
}

/// What the server needs beside the generated crate, in the versions of this workspace.
fn dependencies(own: &toml::Table) -> String {
    let wanted = ["clap", "tokio", "tracing-subscriber"];
    let found = wanted
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), lookup(own, &["workspace", "dependencies", name])?.clone())));
    let lines = found.map(|(name, value)| format!("{name} = {value}\n"));
    lines.collect::<String>().trim_end().to_owned()
}
