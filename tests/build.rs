//! Writes a service that implements nothing: for each trait of `generated`, every method answers 501. It is made from
//! the traits themselves, so that it follows the contract.

use std::path::{Path, PathBuf};
use std::{env, error, fs};

use proc_macro2::{Group, Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens as _, quote};
use syn::{FnArg, Item, ItemTrait, TraitItem};

fn main() -> Result<(), Box<dyn error::Error>> {
    let folder = Path::new("../generated/src/api");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<Result<_, std::io::Error>>()?;
    paths.sort();
    let mut all = TokenStream::new();
    for path in paths {
        let file = syn::parse_file(&fs::read_to_string(&path)?)?;
        let stem = path.file_stem().and_then(|stem| stem.to_str()).ok_or("a file without a name")?;
        let module = Ident::new(stem, Span::call_site());
        let public = |item: &Item| match item {
            Item::Trait(item) if item.ident.to_string().ends_with("Api") => Some(implementation(item)),
            _ => None,
        };
        let implementations: Vec<_> = file.items.iter().filter_map(public).collect();
        all.extend(quote! {
            mod #module {
                #[allow(unused_imports, reason = "not every tag has models")]
                use generated::{api::#module::*, models, rt};
                #(#implementations)*
            }
        });
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    fs::write(out.join("nothing.rs"), all.to_string())?;
    Ok(())
}

/// The trait implemented by answers of 501.
fn implementation(item: &ItemTrait) -> TokenStream {
    let name = &item.ident;
    let methods = item.items.iter().filter_map(|item| match item {
        TraitItem::Fn(method) => Some(&method.sig),
        _ => None,
    });
    let methods = methods.map(|signature| {
        let mut signature = signature.clone();
        for argument in &mut signature.inputs {
            if let FnArg::Typed(argument) = argument {
                *argument.pat = syn::parse_quote!(_);
            }
        }
        let signature = renamed(signature.to_token_stream());
        quote!(#signature { Err(rt::Failure::not_implemented()) })
    });
    quote!(impl #name for super::Nothing { #(#methods)* })
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
