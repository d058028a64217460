//! Examples of answers: for each operation a function that makes any of its declared answers, by status.
//!
//! They are typed, so that compiling them shows that each declared answer has its variant, and that its example fits.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value as Json;

use super::{Emitter, Here, Source, models::code, values::Values};
use crate::{
    ir::{Api, Content, Operation, Response, TypeRef},
    name::{Module, Names, OperationNames, ident::ident},
    sample::answers::{Answer, Body},
};

/// The examples of a contract.
pub(super) struct Examples<'a> {
    /// By operation and response.
    answers: &'a [Vec<Option<Answer>>],
    values: Values,
}

impl<'a> Examples<'a> {
    /// Examples of these answers.
    pub(super) fn of(api: &Api, names: &Names, answers: &'a [Vec<Option<Answer>>]) -> Self {
        let responses = api.operations.iter().flat_map(|operation| &operation.responses);
        let pairs = responses.zip(answers.iter().flatten()).flat_map(|(response, answer)| {
            let body = match (&response.content, answer.as_ref().map(|answer| &answer.body)) {
                (Content::Value { ty, .. }, Some(Body::Value(value))) => vec![(ty, value)],
                (Content::Stream { items, .. }, Some(Body::Value(Json::Array(values)))) => {
                    values.iter().map(|value| (items, value)).collect()
                }
                _ => Vec::new(),
            };
            let headers = response.headers.iter().zip(answer.iter().flat_map(|answer| &answer.headers));
            body.into_iter().chain(headers.filter_map(|(header, value)| Some((&header.ty, value.as_ref()?))))
        });
        let values = Values::of(api, names, pairs);
        Self { answers, values }
    }

    /// All files.
    pub(super) fn files(&self, emitter: &Emitter<'_>) -> Vec<Source> {
        let tags = (0..emitter.api.tags.len()).filter_map(|tag| self.tag(emitter, tag));
        [root(emitter), self.definitions(emitter)].into_iter().chain(tags).collect()
    }

    fn definitions(&self, emitter: &Emitter<'_>) -> Source {
        emitter.enter(Here::Examples(Module::Models));
        let functions = emitter.value_functions(Module::Models, &self.values);
        let imports = emitter.imports();
        let about = "Examples of the definitions, which those of answers are made of.";
        Source::new("src/definitions.rs".to_owned(), about, quote!(#imports #functions))
    }

    fn tag(&self, emitter: &Emitter<'_>, tag: usize) -> Option<Source> {
        let (model, names) = (emitter.api.tags.get(tag)?, emitter.names.tags.get(tag)?);
        emitter.enter(Here::Examples(Module::Tag(tag)));
        let operations = emitter.api.operations.iter().zip(&emitter.names.operations).zip(self.answers);
        let operations = operations.filter(|((operation, _), _)| operation.tag == tag);
        let functions: Vec<_> = operations
            .map(|((operation, names), answers)| self.operation(emitter, operation, names, answers))
            .collect();
        let values = emitter.value_functions(Module::Tag(tag), &self.values);
        // A function for each operation mentions the runtime.
        let imports = emitter.imports();
        let about = format!("Examples of answers to the operations of the tag {}.", code(&model.name));
        let tokens = quote! {
            #imports
            use super::answer;
            #(#functions)*
            #values
        };
        Some(Source::new(format!("src/examples/{}.rs", names.module), &about, tokens))
    }

    fn operation(
        &self,
        emitter: &Emitter<'_>,
        operation: &Operation,
        names: &OperationNames,
        answers: &[Option<Answer>],
    ) -> TokenStream {
        let (rt, function) = (emitter.rt(), ident(&names.example()));
        let ty = emitter.path(Module::Tag(operation.tag), &names.answer);
        let mut arms = Vec::new();
        let mut otherwise = None;
        for (index, response) in operation.responses.iter().enumerate() {
            let variant = names.variants.get(index).map(|variant| ident(variant));
            let answer = answers.get(index).and_then(Option::as_ref);
            let headers = names.headers.get(index).map(Vec::as_slice).unwrap_or_default();
            let Some(fields) = answer.and_then(|answer| self.answer(emitter, response, headers, answer)) else {
                continue;
            };
            match response.status {
                Some(status) => {
                    let status = Literal::u16_unsuffixed(status);
                    arms.push(quote!(#status => Some(#ty::#variant #fields)));
                }
                None => otherwise = Some(quote!(Some(#ty::#variant #fields))),
            }
        }
        let status = if otherwise.is_some() || !arms.is_empty() { quote!(status) } else { quote!(_) };
        let otherwise = otherwise.unwrap_or_else(|| quote!(None));
        let example = if arms.is_empty() { otherwise } else { quote!(match status { #(#arms,)* _ => #otherwise }) };
        let text = format!(" An answer to {}.", emitter.operation_text(operation));
        quote! {
            #[doc = #text]
            pub fn #function<P>(cx: &#rt::Context<P>) -> Result<#ty, #rt::Failure> {
                answer(cx, |#status| Ok(#example))
            }
        }
    }

    /// What follows the variant's name.
    fn answer(
        &self,
        emitter: &Emitter<'_>,
        response: &Response,
        headers: &[String],
        answer: &Answer,
    ) -> Option<TokenStream> {
        let value = |ty: &TypeRef, json| emitter.value(ty, json, &self.values);
        let body = match (&response.content, &answer.body) {
            (Content::Value { ty, .. }, Body::Value(json)) => Some(value(ty, json)?),
            (Content::Stream { items, .. }, Body::Value(Json::Array(values))) => {
                let rt = emitter.rt();
                let values: Vec<_> = values.iter().map(|json| value(items, json)).collect::<Option<_>>()?;
                Some(quote!(#rt::JsonStream::from(Vec::from([#(#values),*]))))
            }
            (Content::File, Body::File(text)) => {
                let rt = emitter.rt();
                Some(quote!(#rt::FileBody::octets(#text)))
            }
            (Content::Empty, Body::Empty) => None,
            _ => return None,
        };
        if response.headers.is_empty() && response.status.is_some() {
            return Some(body.map_or_else(TokenStream::new, |body| quote!((#body))));
        }
        let mut fields = Vec::new();
        if response.status.is_none() {
            let rt = emitter.rt();
            fields.push(quote!(status: #rt::StatusCode::from_u16(status)?));
        }
        fields.extend(body.map(|body| quote!(body: #body)));
        for ((header, name), json) in response.headers.iter().zip(headers).zip(&answer.headers) {
            let (name, value) = (ident(name), json.as_ref().and_then(|json| value(&header.ty, json)));
            let value = value.map_or_else(|| quote!(None), |value| quote!(Some(#value)));
            fields.push(quote!(#name: #value));
        }
        Some(quote!({ #(#fields),* }))
    }
}

/// `examples.rs`: which answer it is.
fn root(emitter: &Emitter<'_>) -> Source {
    let modules = emitter.names.tags.iter().map(|names| ident(&names.module));
    let tokens = quote! {
        #(pub mod #modules;)*

        #[doc = " An example, unless it breaks the contract after all."]
        pub(crate) type Example<T> = Result<T, Box<dyn ::std::error::Error + Send + Sync>>;

        #[doc = " The answer that a request prefers, or the first success that its operation declares."]
        fn answer<P, A>(
            cx: &crate::rt::Context<P>,
            example: impl FnOnce(u16) -> Example<Option<A>>,
        ) -> Result<A, crate::rt::Failure> {
            let preferred = preferred(cx.head());
            let status = preferred.unwrap_or_else(|| usual(cx.operation()));
            let answer = example(status).map_err(crate::rt::Failure::internal)?;
            match (answer, preferred) {
                (Some(answer), None) => Ok(answer),
                (Some(answer), Some(_)) => {
                    cx.add_header("Preference-Applied", &format!("status={status}"));
                    Ok(answer)
                }
                (None, None) => Err(crate::rt::Failure::not_implemented()),
                (None, Some(_)) => {
                    let declared = cx.operation().responses.iter().flat_map(|response| response.statuses);
                    let declared: Vec<_> = declared.map(u16::to_string).collect();
                    let message = format!("There is no example for the status {status}; declared are {}.", declared.join(", "));
                    Err(crate::rt::Failure::bad_request(message))
                }
            }
        }

        #[doc = " The status in `Prefer: status=404` (RFC 7240)."]
        fn preferred(head: &crate::rt::RequestHead) -> Option<u16> {
            let values = head.headers().get_all("prefer").filter_map(|value| value.to_str().ok());
            values.flat_map(|value| value.split(',')).find_map(|preference| {
                let (name, value) = preference.split(';').next()?.split_once('=')?;
                let status = value.trim().trim_matches('"').parse().ok()?;
                // Before the final answer there may be others, which are not a handler's to give.
                (name.trim().eq_ignore_ascii_case("status") && (200..600).contains(&status)).then_some(status)
            })
        }

        #[doc = " The first declared success, else redirection, else anything."]
        fn usual(operation: &crate::rt::Operation) -> u16 {
            let declared = || operation.responses.iter().flat_map(|response| response.statuses).copied();
            let first = |from: u16, to: u16| declared().filter(|status| (from..to).contains(status)).min();
            let is_open = operation.responses.iter().any(|response| response.statuses.is_empty());
            first(200, 300).or_else(|| first(300, 400)).or(is_open.then_some(200)).or_else(|| first(400, 600)).unwrap_or(200)
        }
    };
    Source::new("src/examples.rs".to_owned(), "Examples of answers, by tag and operation.", tokens)
}
