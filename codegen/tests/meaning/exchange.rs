//! Requests and answers of a contract, and whether another contract takes them.
//!
//! Values come from the generator's samples of the one contract, changed at one place each to what is at the limits of
//! one of the two. A member that a contract does not name is nobody's to rely on, so that one which only the other
//! contract names is not tried; names that neither of them has are.

use std::collections::{BTreeMap, BTreeSet};

use codegen::{
    Reading,
    ir::{Api, Table, TypeId},
    sample,
};
use codegen_verify::Verifier;
use openapiv2::Diagnostics;
use serde_json::{Map, Value as Json, json};

use crate::{
    model::Model,
    read,
    schemas::{FORMATS, NAMES, TEXTS},
};

/// A contract that makes requests and answers, and judges those of another.
pub(crate) struct Party {
    pub(crate) reading: Reading,
    pub(crate) text: String,
    model: Model,
    api: Api,
    verifier: Verifier,
}

/// Everything that a client sends to `PUT /things`, or to `GET /things`.
#[derive(Debug, Clone)]
pub(crate) struct Request {
    base: &'static str,
    is_get: bool,
    query: BTreeMap<&'static str, String>,
    body: Option<Json>,
    content_type: &'static str,
    accept: &'static str,
    schemes: BTreeSet<&'static str>,
    permissions: BTreeSet<&'static str>,
}

/// Everything that it gets.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    status: &'static str,
    body: Option<Json>,
    headers: BTreeMap<&'static str, String>,
}

/// Statuses that `default` stands for, among those that the models have.
const STATUSES: &[&str] = &["200", "201", "202", "204", "404"];

impl Party {
    pub(crate) fn of(model: &Model) -> Self {
        let document = model.document();
        let text = document.to_string();
        let reading = read(&text);
        let api = codegen::api(reading.contract.as_ref().unwrap(), &mut Diagnostics::default());
        // Schemas of parameters and headers are judged like those of definitions.
        let mut judged = document;
        let own = model.parameters.iter().map(|(name, parameter)| (*name, &parameter.schema));
        for (name, schema) in own.chain(model.headers.iter().map(|(name, schema)| (*name, schema))) {
            judged["definitions"][name] = schema.clone();
        }
        Self { reading, text, model: model.clone(), api, verifier: Verifier::new(&judged).unwrap() }
    }

    fn accepts(&self, name: &str, value: &Json) -> bool {
        self.verifier.check_value(&format!("/definitions/{name}"), value).is_empty()
    }

    /// Requests that this contract allows, for a contract that may be another.
    pub(crate) fn requests(&self, other: &Self) -> Vec<Request> {
        let model = &self.model;
        let required = model.parameters.iter().filter(|(_, parameter)| parameter.required);
        let query: Option<BTreeMap<_, _>> =
            required.map(|(name, _)| Some((*name, self.texts(name, other).first()?.clone()))).collect();
        let Some(query) = query else { return Vec::new() };
        let bodies = if model.body.is_some() { self.values(other) } else { Vec::new() };
        let body = bodies.first().cloned();
        if model.body == Some(true) && body.is_none() {
            return Vec::new();
        }
        let first = Request {
            base: model.base,
            is_get: false,
            query,
            body: body.filter(|_| model.body == Some(true)),
            content_type: "application/json",
            accept: "application/json",
            schemes: model.security[0].clone(),
            permissions: model.permissions.clone(),
        };
        let mut all = vec![first.clone()];
        all.extend(bodies.into_iter().map(|body| Request { body: Some(body), ..first.clone() }));
        let with_body = all.last().cloned().unwrap();
        all.extend(model.consumes.iter().map(|content_type| Request { content_type, ..with_body.clone() }));
        all.extend(model.produces.iter().map(|accept| Request { accept, ..first.clone() }));
        all.extend(model.security.iter().map(|schemes| Request { schemes: schemes.clone(), ..first.clone() }));
        all.extend(model.has_get.then(|| Request { is_get: true, ..first.clone() }));
        for name in model.parameters.keys() {
            for text in self.texts(name, other) {
                let mut request = first.clone();
                request.query.insert(name, text);
                all.push(request);
            }
        }
        all
    }

    pub(crate) fn takes(&self, request: &Request) -> bool {
        let model = &self.model;
        if request.base != model.base || request.is_get {
            return request.base == model.base && model.has_get;
        }
        let knows = model.security.iter().any(|schemes| schemes.is_subset(&request.schemes));
        let gives_body = model.answers.values().any(|has_body| *has_body);
        let query = model.parameters.iter().all(|(name, parameter)| match request.query.get(name) {
            None => !parameter.required,
            Some(text) => self.takes_text(name, &parameter.schema, text),
        });
        let body = match (model.body, &request.body) {
            (None, _) | (Some(false), None) => true,
            (Some(true), None) => false,
            (Some(_), Some(body)) => model.consumes.contains(request.content_type) && self.accepts("Thing", body),
        };
        knows
            && model.permissions.is_subset(&request.permissions)
            && (!gives_body || model.produces.contains(request.accept))
            && query
            && body
    }

    /// Answers that this contract allows, for a contract that may be another.
    pub(crate) fn answers(&self, other: &Self) -> Vec<Answer> {
        let mut all = Vec::new();
        let values = self.values(other);
        for status in STATUSES {
            let Some(has_body) = self.answer(status) else { continue };
            let empty = Answer { status, body: None, headers: BTreeMap::new() };
            if has_body {
                all.extend(values.iter().map(|value| Answer { body: Some(value.clone()), ..empty.clone() }));
            } else {
                all.push(empty);
            }
        }
        let plain = all.iter().find(|answer| answer.status == "200").cloned();
        for (name, plain) in self.model.headers.keys().zip(plain) {
            let with = |text| Answer { headers: BTreeMap::from([(*name, text)]), ..plain.clone() };
            all.extend(self.texts(name, other).into_iter().map(with));
        }
        all
    }

    pub(crate) fn expects(&self, answer: &Answer) -> bool {
        let Some(has_body) = self.answer(answer.status) else { return answer.status >= "400" };
        let headers = answer.headers.iter().all(|(name, text)| {
            let schema = self.model.headers.get(name);
            schema.is_none_or(|schema| self.takes_text(name, schema, text))
        });
        headers && has_body == answer.body.is_some() && answer.body.iter().all(|body| self.accepts("Thing", body))
    }

    /// Whether a status has a body; `None` where it is not declared.
    fn answer(&self, status: &str) -> Option<bool> {
        self.model.answers.get(status).or_else(|| self.model.answers.get("default")).copied()
    }

    fn takes_text(&self, name: &str, schema: &Json, text: &str) -> bool {
        let value = match schema["type"].as_str().unwrap() {
            "string" => Some(Json::from(text)),
            "array" => {
                let separator = match schema["collectionFormat"].as_str().unwrap() {
                    "csv" => ',',
                    "pipes" => '|',
                    _ => ' ',
                };
                text.split(separator)
                    .map(|item| serde_json::from_str::<Json>(item).ok())
                    .collect::<Option<Vec<_>>>()
                    .map(Json::from)
            }
            _ => serde_json::from_str(text).ok(),
        };
        value.is_some_and(|value| self.accepts(name, &value))
    }

    /// Texts of a parameter or header that this contract allows.
    fn texts(&self, name: &str, other: &Self) -> Vec<String> {
        let of = |party: &Self| {
            let parameter = party.model.parameters.get(name).map(|parameter| &parameter.schema);
            parameter.or(party.model.headers.get(name)).cloned()
        };
        let own = of(self).unwrap();
        let pool = if own["type"] == "array" {
            vec![json!("1,2"), json!("1|2"), json!("1 2")]
        } else {
            [Some(own.clone()), of(other)]
                .into_iter()
                .flatten()
                .flat_map(|schema| limits(&schema))
                .chain(anything())
                .collect()
        };
        let text = |value: Json| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        pool.into_iter().map(text).filter(|text| self.takes_text(name, &own, text)).collect()
    }

    /// Things that this contract allows.
    fn values(&self, other: &Self) -> Vec<Json> {
        // An object without properties is a map, and no type of its own.
        let named = self.api.types.iter().position(|found| found.pointer.as_str() == "/definitions/Thing");
        let table = named.map(|at| Table::Named { id: TypeId(at), nullable: false });
        let extents = [sample::Extent::Required, sample::Extent::Everything];
        let sampled = |extent| table.as_ref().and_then(|table| sample::value(&self.api, table, extent));
        let mut all: Vec<Json> = extents.into_iter().filter_map(sampled).collect();
        if all.is_empty() {
            all.push(json!({}));
        }
        let pair = Pair { own: &self.model, other: &other.model };
        let (own, others) = (&self.model.definitions["Thing"], &other.model.definitions["Thing"]);
        for base in all.clone() {
            all.extend(pair.variants(&base, own, Some(others), 3));
        }
        let mut met = BTreeSet::new();
        all.retain(|value| met.insert(value.to_string()) && self.accepts("Thing", value));
        all
    }
}

struct Pair<'a> {
    own: &'a Model,
    other: &'a Model,
}

impl Pair<'_> {
    /// The value with another one at one place, for every place.
    fn variants(&self, value: &Json, own: &Json, other: Option<&Json>, depth: usize) -> Vec<Json> {
        let (own, other) = (resolved(self.own, own), other.map(|schema| resolved(self.other, schema)));
        let mut found = limits(own);
        found.extend(other.into_iter().flat_map(limits));
        found.extend(anything());
        if depth == 0 {
            return found;
        }
        match value {
            Json::Object(members) => found.extend(self.objects(members, own, other, depth)),
            Json::Array(items) => found.extend(self.arrays(items, own, other, depth)),
            _ => {}
        }
        found
    }

    fn objects(&self, members: &Map<String, Json>, own: &Json, other: Option<&Json>, depth: usize) -> Vec<Json> {
        let mut found = Vec::new();
        let mut with = |edit: &dyn Fn(&mut Map<String, Json>)| {
            let mut changed = members.clone();
            edit(&mut changed);
            found.push(changed.into());
        };
        with(&|members| members.clear());
        for extra in [1, 6, 7, 8, 9] {
            // Names that neither of them has.
            with(&|members| members.extend((0..extra).map(|index| (format!("fresh{index}"), json!("fresh")))));
        }
        with(&|members| drop(members.insert("fresh".to_owned(), json!(1))));
        if let Some(value) = members.get("entry0") {
            with(&|members| members.extend((0..9).map(|index| (format!("fresh{index}"), value.clone()))));
        }
        let names: Vec<&str> = NAMES.iter().copied().chain(["again", "entry0"]).collect();
        for name in names {
            let at = |schema: &Json| {
                schema["properties"]
                    .get(name)
                    .or(schema["additionalProperties"].as_object().map(|_| &schema["additionalProperties"]))
                    .cloned()
            };
            let is_kept = own["additionalProperties"].as_object().is_some() || own["additionalProperties"] == true;
            let is_named = own["properties"].get(name).is_some();
            if members.contains_key(name) {
                with(&|members| drop(members.remove(name)));
            } else if !is_named && !is_kept {
                continue;
            }
            let any = json!({});
            let (below, others) = (at(own).unwrap_or(any), other.and_then(at));
            let value = members.get(name).or(members.get("entry0")).cloned().unwrap_or(json!(null));
            with(&|members| drop(members.insert(name.to_owned(), value.clone())));
            for variant in self.variants(&value, &below, others.as_ref(), depth - 1) {
                with(&|members| drop(members.insert(name.to_owned(), variant.clone())));
            }
        }
        found
    }

    fn arrays(&self, items: &[Json], own: &Json, other: Option<&Json>, depth: usize) -> Vec<Json> {
        let any = json!({});
        let below = own.get("items").unwrap_or(&any);
        let others = other.and_then(|other| other.get("items"));
        let first = items.first().cloned().unwrap_or(json!(null));
        let filler: Vec<Json> = match resolved(self.own, below)["type"].as_str() {
            Some("integer") => (0..7).map(|number| json!(number)).collect(),
            _ => vec![first.clone(); 7],
        };
        let mut found: Vec<Json> = (0..=7).map(|count| json!(filler[..count])).collect();
        found.extend((1..=7).map(|count| json!(vec![first.clone(); count])));
        for variant in self.variants(&first, below, others, depth - 1) {
            found.push(json!(vec![variant.clone(); items.len().max(1)]));
            let mut changed = items.to_vec();
            changed.splice(0..changed.len().min(1), [variant]);
            found.push(changed.into());
        }
        found
    }
}

fn resolved<'m>(model: &'m Model, schema: &'m Json) -> &'m Json {
    match schema["$ref"].as_str().and_then(|reference| reference.strip_prefix("#/definitions/")) {
        Some(name) => &model.definitions[name],
        None => schema,
    }
}

/// Values of every kind.
fn anything() -> Vec<Json> {
    vec![json!(null), json!(true), json!(0), json!(1), json!(1.5), json!(""), json!("text"), json!([]), json!({})]
}

/// Values around what a schema says.
fn limits(schema: &Json) -> Vec<Json> {
    let mut found = Vec::new();
    let number = |key: &str| schema[key].as_i64();
    match schema["type"].as_str() {
        Some("string") => {
            found.extend(schema["enum"].as_array().into_iter().flatten().cloned());
            found.extend(["minLength", "maxLength"].into_iter().filter_map(number).flat_map(|length| {
                (length - 1..=length + 1).map(|length| "x".repeat(usize::try_from(length).unwrap()).into())
            }));
            found.extend(schema.get("pattern").into_iter().flat_map(|_| TEXTS).map(|text| json!(text)));
            found.extend(schema.get("format").into_iter().flat_map(|_| FORMATS).map(|(_, text)| json!(text)));
        }
        Some("integer" | "number") => {
            let bounds = ["minimum", "maximum"].into_iter().filter_map(number);
            found.extend(bounds.flat_map(|bound| {
                [json!(bound - 1), json!(bound), json!(bound + 1), json!(bound as f64 + 0.5), json!(bound as f64 - 0.5)]
            }));
            found.extend((-6..=13).map(|number| json!(number)));
            found.extend(
                [i64::from(i32::MAX) + 1, i64::from(i32::MIN) - 1, i64::MAX, i64::MIN].map(|number| json!(number)),
            );
        }
        Some("boolean") => found.extend([json!(true), json!(false)]),
        _ => {}
    }
    found
}
