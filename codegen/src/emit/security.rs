//! Security: who can ask, how they are recognised, and what they may do.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Emitter, Here, Source, docs::docs, models::code};
use crate::{
    ir::{Docs, SchemeKind, SecurityScheme},
    name::{SchemeNames, ident::ident},
};

/// `security.rs`
pub(super) fn file(emitter: &Emitter<'_>) -> Source {
    emitter.enter(Here::Elsewhere);
    let schemes: Vec<(&SecurityScheme, &SchemeNames)> =
        emitter.api.security_schemes.iter().zip(&emitter.names.schemes).collect();
    let types = schemes.iter().map(|(scheme, names)| {
        let (name, docs) = (ident(&names.principal), scheme_docs(scheme));
        quote!(#docs type #name: rt::Principal;)
    });
    let aliases = schemes.iter().map(|(scheme, names)| {
        let name = ident(&names.principal);
        let text = format!(" Whom the scheme {} stands for, in the service `S`.", code(&scheme.name));
        quote!(#[doc = #text] pub type #name<S> = <<S as crate::Service>::Principals as crate::Principals>::#name;)
    });
    let methods = schemes.iter().map(|(scheme, names)| {
        let (name, method, docs) = (ident(&names.principal), ident(&names.method), scheme_docs(scheme));
        let (credential, scopes) = match scheme.kind {
            SchemeKind::Basic => (quote!(rt::BasicCredential), None),
            SchemeKind::ApiKey { .. } => (quote!(String), None),
            SchemeKind::OAuth2 => (quote!(String), Some(quote!(scopes: &'static [&'static str],))),
        };
        quote! {
            #docs
            async fn #method(
                &self,
                credential: Option<#credential>,
                #scopes
                head: &rt::RequestHead,
            ) -> Result<Option<<Self::Principals as Principals>::#name>, rt::Failure>;
        }
    });
    let arms = schemes.iter().enumerate().map(|(index, (scheme, names))| {
        let (index, method) = (Literal::usize_unsuffixed(index), ident(&names.method));
        let (convert, scopes) = match scheme.kind {
            SchemeKind::Basic => (quote!(into_basic), None),
            SchemeKind::ApiKey { .. } => (quote!(into_api_key), None),
            SchemeKind::OAuth2 => (quote!(into_bearer), Some(quote!(scopes,))),
        };
        quote! {
            #index => {
                let credential = credential.and_then(rt::Credential::#convert);
                rt::granted(self.0.#method(credential, #scopes head).await)
            }
        }
    });
    let arms: Vec<_> = arms.collect();
    let body = if arms.is_empty() {
        quote!(let _ = (scheme, credential, scopes, head); Box::pin(async { Ok(None) }))
    } else {
        let unused = emitter.api.security_schemes.iter().all(|scheme| scheme.kind != SchemeKind::OAuth2);
        let unused = unused.then(|| quote!(let _ = scopes;));
        quote!(#unused Box::pin(async move { match scheme { #(#arms)* _ => Ok(None) } }))
    };
    // A contract without schemes needs nobody who authenticates.
    let without = schemes.is_empty().then(|| {
        quote! {
            impl Principals for () {}
            impl Authenticator for () { type Principals = (); }
        }
    });
    let permissions = permissions(emitter);
    let tokens = quote! {
        use crate::rt;

        #[doc = " Who can ask: a type for each security scheme of the contract."]
        pub trait Principals: 'static { #(#types)* }

        #[doc = " What handlers of this contract have in common. Each handler trait builds on it."]
        pub trait Service: Send + Sync + 'static {
            #[doc = " Who can ask."]
            type Principals: Principals;
            #[doc = " What handlers fail with. A status that the contract does not declare is answered as 500."]
            type Error: Into<rt::Failure> + 'static;
        }

        #[doc = " The types that handlers receive, by security scheme."]
        pub mod principal { #(#aliases)* }

        #[doc = " Recognises who asks."]
        #[doc = ""]
        #[doc = " A method returns `None` where the credential is missing or bad: the next alternative is tried, and the"]
        #[doc = " answer is 401 if there is none. An error ends the request at once. A method is asked without a credential"]
        #[doc = " too, because it may find one in the head, such as a cookie."]
        pub trait Authenticator: Send + Sync + 'static {
            #[doc = " Who can ask; the same as the service's."]
            type Principals: Principals;
            #(#methods)*
        }
        #without

        #[doc = " An authenticator with its types erased."]
        pub(crate) struct Erase<A>(pub(crate) A);

        impl<A: Authenticator> rt::Authenticate for Erase<A> {
            fn authenticate<'a>(
                &'a self,
                scheme: usize,
                credential: Option<rt::Credential>,
                scopes: &'static [&'static str],
                head: &'a rt::RequestHead,
            ) -> rt::LocalBoxFuture<'a, Result<Option<Box<dyn rt::Principal>>, rt::Failure>> {
                #body
            }
        }
        #permissions
    };
    Source::new(
        "src/security.rs".to_owned(),
        "Security: who can ask, how they are recognised, and what they may do.",
        tokens,
    )
}

fn scheme_docs(scheme: &SecurityScheme) -> TokenStream {
    let description = Docs { title: None, description: scheme.description.clone() };
    docs(&description, &[format!("Security scheme {}.", code(&scheme.name))])
}

/// The permissions that operations and handlers ask for, as a type.
fn permissions(emitter: &Emitter<'_>) -> TokenStream {
    let texts = emitter.api.permissions();
    if texts.is_empty() {
        return TokenStream::new();
    }
    let texts: Vec<&str> = texts.into_iter().collect();
    let variants: Vec<_> = emitter.names.permissions.iter().map(|name| ident(name)).collect();
    let docs = texts.iter().map(|name| format!(" {}", code(name)));
    quote! {
        #[doc = " The permissions that operations or handlers ask for (`x-permissions`)."]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Permission { #(#[doc = #docs] #variants),* }

        impl rt::Enumeration for Permission {
            const VARIANTS: &'static [(&'static str, Self)] = &[#((#texts, Self::#variants)),*];
        }
        rt::enumerations!(Permission);
    }
}
