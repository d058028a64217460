//! The sources of handlers: which traits they implement, and how far.

use std::{
    fs, io,
    path::{Path, PathBuf},
    sync::Arc,
};

use syn::{Expr, ImplItem, Item, Stmt, Type, ext::IdentExt, spanned::Spanned};

use super::{
    ScaffoldError,
    scope::Scope,
    signature::{EXAMPLES, MARKER},
};
use crate::files;

/// Every trait of a tag has a name that ends so.
const TRAITS_END: &str = "Api";

/// An `impl` of the trait of a tag.
#[derive(Debug)]
pub(super) struct Implementation {
    /// The file.
    pub(super) path: PathBuf,
    /// The file's text, which all places are in.
    pub(super) text: Arc<str>,
    /// The trait's name.
    pub(super) api: String,
    /// The name of the type that implements it.
    pub(super) service: String,
    /// Line of the `impl`, from 1.
    pub(super) line: usize,
    /// Methods, in their order.
    pub(super) methods: Vec<Method>,
    /// Offset of the closing brace in bytes.
    pub(super) end: usize,
    /// Column of the `impl`, from 0.
    pub(super) indent: usize,
    /// The names that can be used there.
    pub(super) scope: Scope,
}

/// A method of an `impl`.
#[derive(Debug)]
pub(super) struct Method {
    /// Its name, without `r#`.
    pub(super) name: String,
    /// Line of its name, from 1.
    pub(super) line: usize,
    /// Whether its body is that of a stub.
    pub(super) is_stub: bool,
}

/// Every implementation below a folder, in the order of paths; none where the folder is missing.
pub(super) fn implementations(folder: &Path) -> Result<Vec<Implementation>, ScaffoldError> {
    let mut found = Vec::new();
    for path in sources(folder)? {
        let text: Arc<str> = read(&path)?.into();
        // Most of a crate has nothing to do with handlers and need not even parse.
        if text.contains(TRAITS_END) && text.contains("impl") {
            let (file, offset) = parse(&path, &text)?;
            collect((&path, &text), offset, &file.items, &mut found);
        }
    }
    Ok(found)
}

/// A file as it is.
pub(super) fn read(path: &Path) -> Result<String, ScaffoldError> {
    let text = files::bytes(path).and_then(|bytes| String::from_utf8(bytes).map_err(io::Error::other));
    text.map_err(|source| ScaffoldError::Read { path: path.to_path_buf(), source })
}

/// Parses a file. All places in it count from the returned offset.
pub(super) fn parse(path: &Path, text: &str) -> Result<(syn::File, usize), ScaffoldError> {
    let code = text.strip_prefix('\u{feff}').unwrap_or(text);
    match syn::parse_str(code) {
        Ok(file) => Ok((file, text.len() - code.len())),
        Err(error) => {
            let start = error.span().start();
            Err(ScaffoldError::Parse {
                path: path.to_path_buf(),
                line: start.line,
                column: start.column + 1,
                message: error.to_string(),
            })
        }
    }
}

/// The sources below a folder, in the order of paths. A link to a folder is refused: it may lead anywhere, nothing is written
/// through it, and handlers behind it that were overlooked would be written a second time.
fn sources(folder: &Path) -> Result<Vec<PathBuf>, ScaffoldError> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        let error = |source| ScaffoldError::Read { path: folder.clone(), source };
        let entries = match fs::read_dir(&folder) {
            Ok(entries) => entries,
            Err(source) if source.kind() == io::ErrorKind::NotFound => continue,
            Err(source) => return Err(error(source)),
        };
        for entry in entries {
            let entry = entry.map_err(error)?;
            let (kind, path) = (entry.file_type().map_err(error)?, entry.path());
            if kind.is_dir() {
                open.push(path);
            } else if path.is_dir() {
                let source = io::Error::other("it is a link to a folder; put the folder itself here");
                return Err(ScaffoldError::Read { path, source });
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

fn collect(source: (&Path, &Arc<str>), offset: usize, items: &[Item], found: &mut Vec<Implementation>) {
    for item in items {
        match item {
            Item::Mod(module) if !is_for_tests(&module.attrs) => {
                if let Some((_, items)) = &module.content {
                    collect(source, offset, items, found);
                }
            }
            Item::Impl(item) if !is_for_tests(&item.attrs) => {
                let api = item.trait_.as_ref().and_then(|(path, _)| path.segments.last());
                let api = api.map(|segment| segment.ident.unraw().to_string());
                let Some(api) = api.filter(|api| api.ends_with(TRAITS_END)) else { continue };
                let start = item.impl_token.span().start();
                found.push(Implementation {
                    path: source.0.to_path_buf(),
                    text: Arc::clone(source.1),
                    api,
                    service: name_of(&item.self_ty),
                    line: start.line,
                    methods: item.items.iter().filter_map(method).collect(),
                    end: offset + item.brace_token.span.close().byte_range().start,
                    indent: start.column,
                    scope: Scope::of(items),
                });
            }
            _ => {}
        }
    }
}

fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg") && attribute.parse_args::<syn::Ident>().is_ok_and(|name| name == "test")
    })
}

fn name_of(ty: &Type) -> String {
    match ty {
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default(),
        _ => String::new(),
    }
}

fn method(item: &ImplItem) -> Option<Method> {
    let ImplItem::Fn(item) = item else { return None };
    let is_stub = matches!(item.block.stmts.as_slice(), [Stmt::Expr(body, None)] if is_marker(body));
    let ident = &item.sig.ident;
    Some(Method { name: ident.unraw().to_string(), line: ident.span().start().line, is_stub })
}

/// `Err(Failure::not_implemented())`, also with `.into()` behind the failure; `examples::tag::operation(&cx)`.
fn is_marker(body: &Expr) -> bool {
    let Expr::Call(outer) = body else { return false };
    if let Expr::Path(path) = &*outer.func
        && path.path.segments.iter().rev().nth(2).is_some_and(|segment| segment.ident == EXAMPLES)
    {
        return true;
    }
    let is_err = matches!(&*outer.func, Expr::Path(path) if path.path.is_ident("Err"));
    let mut failure = outer.args.first();
    if let Some(Expr::MethodCall(call)) = failure
        && call.method == "into"
    {
        failure = Some(&call.receiver);
    }
    let Some(Expr::Call(inner)) = failure else { return false };
    let Expr::Path(path) = &*inner.func else { return false };
    is_err && inner.args.is_empty() && path.path.segments.last().is_some_and(|segment| segment.ident == MARKER)
}
