//! For build scripts: a service that implements all handler traits of `generated`, each method as it is told. It is made
//! from the traits themselves, so that it follows the contract.

use std::path::{Path, PathBuf};
use std::{env, error, fs};

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::{FnArg, Item, ItemTrait, ReturnType, Signature, TraitItem};

/// A method of a handler trait.
pub(crate) struct Method {
    /// Its name.
    #[allow(dead_code, reason = "not every build script asks for it")]
    pub(crate) name: String,
    /// The type of its answers, where one of them is 204 without a body.
    #[allow(dead_code, reason = "not every build script asks for it")]
    pub(crate) no_content: Option<Ident>,
}

/// Writes `FILE` into the folder of a build script's output: implementations for the type of this name, two modules up.
/// The method's arguments are `self`, `cx` and `request`.
pub(crate) fn write(
    generated: &str,
    name: &str,
    file: &str,
    body: impl Fn(&Method) -> TokenStream,
) -> Result<(), Box<dyn error::Error>> {
    let folder = Path::new(generated).join("src/api");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_, std::io::Error>>()?;
    paths.sort();
    let service = Ident::new(name, Span::call_site());
    let mut all = TokenStream::new();
    for path in paths {
        let items = syn::parse_file(&fs::read_to_string(&path)?)?.items;
        let stem = path.file_stem().and_then(|stem| stem.to_str()).ok_or("a file without a name")?;
        let module = Ident::new(stem, Span::call_site());
        let traits = items.iter().filter_map(|item| match item {
            Item::Trait(item) if item.ident.to_string().ends_with("Api") => Some(item),
            _ => None,
        });
        let implementations = traits.map(|item| implementation(item, &items, &service, &body));
        all.extend(quote! {
            mod #module {
                #[allow(unused_imports, reason = "not every tag has models")]
                use generated::{api::#module::*, models, rt};
                #(#implementations)*
            }
        });
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    fs::write(out.join(file), all.to_string())?;
    Ok(())
}

fn implementation(
    item: &ItemTrait,
    items: &[Item],
    service: &Ident,
    body: &impl Fn(&Method) -> TokenStream,
) -> TokenStream {
    let name = &item.ident;
    let methods = item.items.iter().filter_map(|item| match item {
        TraitItem::Fn(method) => Some(&method.sig),
        _ => None,
    });
    let methods = methods.map(|signature| {
        let no_content = answers(signature).filter(|answers| has_no_content(items, answers));
        let body = body(&Method { name: signature.ident.to_string(), no_content });
        let mut signature = signature.clone();
        let names = ["cx", "request"].into_iter();
        let arguments = signature.inputs.iter_mut().filter_map(|argument| match argument {
            FnArg::Typed(argument) => Some(argument),
            FnArg::Receiver(_) => None,
        });
        for (argument, name) in arguments.zip(names) {
            let name = Ident::new(name, Span::call_site());
            *argument.pat = syn::parse_quote!(#name);
        }
        let signature = renamed(signature.to_token_stream());
        quote! {
            #[allow(unused_variables, reason = "not every answer asks for them")]
            #signature { #body }
        }
    });
    quote!(impl #name for super::#service { #(#methods)* })
}

/// The first type in `Result<Answers, Error>`.
fn answers(signature: &Signature) -> Option<Ident> {
    let ReturnType::Type(_, result) = &signature.output else { return None };
    result.to_token_stream().into_iter().find_map(|tree| match tree {
        TokenTree::Ident(ident) if ident != "Result" => Some(ident),
        _ => None,
    })
}

fn has_no_content(items: &[Item], answers: &Ident) -> bool {
    items.iter().any(|item| match item {
        Item::Enum(item) if item.ident == *answers => {
            item.variants.iter().any(|variant| variant.ident == "NoContent" && variant.fields.is_empty())
        }
        _ => false,
    })
}

/// The same tokens, with `generated` for `crate`.
fn renamed(tokens: TokenStream) -> TokenStream {
    let rename = |tree: TokenTree| match tree {
        TokenTree::Ident(ident) if ident == "crate" => TokenTree::Ident(Ident::new("generated", ident.span())),
        TokenTree::Group(group) => TokenTree::Group(Group::new(group.delimiter(), renamed(group.stream()))),
        other => other,
    };
    tokens.into_iter().map(rename).collect()
}
