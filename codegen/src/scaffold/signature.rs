//! Signatures: from the method of a generated trait to the stub of a handler.

use quote::ToTokens;
use syn::{FnArg, GenericArgument, Item, PathArguments, ReturnType, Signature, TraitItem, Type, ext::IdentExt};

use super::{
    Room, ScaffoldError, Stubs,
    scope::{Names, Scope},
};
use crate::{Output, name::ident::ident};

/// Columns that a line may have; the workspace's `rustfmt.toml` says the same.
const WIDTH: usize = 120;

/// What the body of a stub is, after the name of the failure.
pub(super) const MARKER: &str = "not_implemented";

/// The module of the generated crate that stubs with examples call.
pub(super) const EXAMPLES: &str = "examples";

/// A trait as it was generated.
pub(super) struct Trait<'a> {
    room: &'a Room,
    /// Path of the trait's module in the generated crate.
    home: Names,
    scope: Scope,
    methods: Vec<Signature>,
}

impl<'a> Trait<'a> {
    /// The trait of a tag.
    pub(super) fn of(room: &'a Room, output: &Output, tag: usize) -> Result<Self, ScaffoldError> {
        let missing = || ScaffoldError::NoTrait(format!("of tag {tag}"));
        let names = output.names.tags.get(tag).ok_or_else(missing)?;
        let path = format!("src/api/{}.rs", names.module);
        let file = output.files.iter().find(|file| file.path == path).ok_or_else(missing)?;
        let missing = || ScaffoldError::NoTrait(names.api.clone());
        let file = syn::parse_file(&file.contents).map_err(|_| missing())?;
        let scope = Scope::of(&file.items);
        let mut traits = file.items.into_iter().filter_map(|item| match item {
            Item::Trait(item) if item.ident == names.api => Some(item),
            _ => None,
        });
        let methods = traits.next().ok_or_else(missing)?.items.into_iter().filter_map(|item| match item {
            TraitItem::Fn(method) => Some(method.sig),
            _ => None,
        });
        let home = [room.generated.as_str(), Room::MODULE].map(str::to_owned).into_iter();
        let home = home.chain([ident(&names.module).to_string()]).collect();
        Ok(Self { room, home, scope, methods: methods.collect() })
    }

    /// The path of the trait's module.
    pub(super) fn home(&self) -> &[String] {
        &self.home
    }

    /// A method by its name.
    pub(super) fn method(&self, name: &str) -> Option<&Signature> {
        self.methods.iter().find(|method| method.ident.unraw() == name)
    }

    /// Every path that a signature mentions, as the handlers' crate says it in full.
    pub(super) fn mentions(&self, signature: &Signature) -> Vec<Names> {
        let mut paths = Vec::new();
        self.signature(signature, &mut |path| {
            paths.push(path.clone());
            path.join("::")
        });
        paths
    }

    /// The stub of a method, in the names of a scope. `example` is the function that makes its answers.
    pub(super) fn stub(&self, signature: &Signature, scope: &Scope, example: &str) -> StubText {
        let failure = self.failure(scope);
        let mut name = |path: Names| if path == self.failure_path() { failure.clone() } else { scope.shorten(&path) };
        let (mut arguments, output) = self.signature(signature, &mut name);
        let body = match self.room.stubs {
            Stubs::NotImplemented => format!("Err({failure}::{MARKER}())"),
            Stubs::Examples => {
                for context in arguments.iter_mut().skip(1).take(1) {
                    *context = context.trim_start_matches('_').to_owned();
                }
                let module = self.home.last().map(String::as_str).unwrap_or_default();
                let path = [&self.room.generated, EXAMPLES, module, &ident(example).to_string()].map(str::to_owned);
                format!("{}(&cx)", scope.shorten(&path))
            }
        };
        StubText { name: signature.ident.to_string(), arguments, output, body }
    }

    /// A crate may import its failure from wherever it likes.
    fn failure(&self, scope: &Scope) -> String {
        let name = &self.room.failure;
        if scope.has(name) { name.clone() } else { scope.shorten(&self.failure_path()) }
    }

    fn failure_path(&self) -> Names {
        vec!["crate".to_owned(), self.room.failure.clone()]
    }

    fn signature(&self, signature: &Signature, say: &mut dyn FnMut(Names) -> String) -> (Vec<String>, String) {
        let mut arguments = Vec::new();
        for argument in &signature.inputs {
            arguments.push(match argument {
                FnArg::Receiver(_) => "&self".to_owned(),
                // A stub does not use what it is given.
                FnArg::Typed(typed) => format!("_{}: {}", typed.pat.to_token_stream(), self.ty(&typed.ty, say)),
            });
        }
        let output = match &signature.output {
            ReturnType::Default => String::new(),
            ReturnType::Type(_, ty) => format!(" -> {}", self.ty(ty, say)),
        };
        (arguments, output)
    }

    fn ty(&self, ty: &Type, say: &mut dyn FnMut(Names) -> String) -> String {
        let Type::Path(path) = ty else {
            return match ty {
                Type::Tuple(tuple) if tuple.elems.is_empty() => "()".to_owned(),
                other => other.to_token_stream().to_string(),
            };
        };
        let names: Names = path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let name = self.in_full(names).map_or_else(|names| names.join("::"), &mut *say);
        let arguments = path.path.segments.last().map(|segment| &segment.arguments);
        let Some(PathArguments::AngleBracketed(arguments)) = arguments else { return name };
        let arguments = arguments.args.iter().map(|argument| match argument {
            GenericArgument::Type(ty) => self.ty(ty, say),
            other => other.to_token_stream().to_string(),
        });
        format!("{name}<{}>", arguments.collect::<Vec<_>>().join(", "))
    }

    /// A path of the trait's module as the handlers' crate says it in full; what needs no import comes back as it is.
    fn in_full(&self, names: Names) -> Result<Names, Names> {
        let Some((first, rest)) = names.split_first() else { return Err(names) };
        let from_root = |path: &[String]| -> Option<Names> {
            let (root, inside) = path.split_first()?;
            (root == "crate").then(|| std::iter::once(&self.room.generated).chain(inside).cloned().collect())
        };
        if first == "Self" {
            return if rest.first().is_some_and(|name| name == "Error") { Ok(self.failure_path()) } else { Err(names) };
        }
        if let Some(path) = from_root(&names) {
            return Ok(path);
        }
        if let Some(path) = self.scope.imported(first).and_then(from_root) {
            return Ok(path.into_iter().chain(rest.iter().cloned()).collect());
        }
        if self.scope.declares(first) {
            return Ok(self.home.iter().chain(&names).cloned().collect());
        }
        Err(names)
    }
}

/// A stub.
pub(super) struct StubText {
    name: String,
    arguments: Vec<String>,
    output: String,
    body: String,
}

impl StubText {
    /// The signature in one line.
    pub(super) fn line(&self) -> String {
        format!("async fn {}({}){}", self.name, self.arguments.join(", "), self.output)
    }

    /// The whole stub as `rustfmt` writes it, behind `indent` spaces, with a line feed at the end of each line.
    pub(super) fn text(&self, indent: usize) -> String {
        let pad = " ".repeat(indent);
        let head = head(indent, &self.name, &self.arguments, &self.output);
        format!("{head}\n{pad}    {}\n{pad}}}\n", self.body)
    }
}

/// The head of an `async fn` up to its brace, as `rustfmt` writes it: in one line, or with a line for each argument.
pub(super) fn head(indent: usize, name: &str, arguments: &[String], output: &str) -> String {
    let pad = " ".repeat(indent);
    let line = format!("{pad}async fn {name}({}){output} {{", arguments.join(", "));
    if line.chars().count() <= WIDTH {
        return line;
    }
    let arguments: String = arguments.iter().map(|argument| format!("{pad}    {argument},\n")).collect();
    format!("{pad}async fn {name}(\n{arguments}{pad}){output} {{")
}
