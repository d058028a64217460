//! Every Rust name at once. A name depends on where the thing stands in the contract, never on the order in which it
//! is met: all candidates of a scope are collected first, then `scope` resolves them.

mod file;
pub mod ident;
mod scope;

use std::collections::BTreeMap;

use openapiv2::Pointer;

use crate::ir::{Api, Content, NamePath, Operation, Root, TypeId, TypeKind, operation::status_word};
use ident::{camel, shouting, snake};
use scope::{Candidate, Scope};

/// The names of everything in an [`Api`], by the same indices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Names {
    /// By index into [`Api::places`].
    pub places: Vec<String>,
    /// By [`TypeId`].
    pub types: Vec<TypeNames>,
    /// By index into [`Api::tags`].
    pub tags: Vec<TagNames>,
    /// By index into [`Api::operations`].
    pub operations: Vec<OperationNames>,
    /// By index into [`Api::security_schemes`].
    pub schemes: Vec<SchemeNames>,
    /// Variants of permissions, in the order of [`Api::permissions`].
    pub permissions: Vec<String>,
    /// Names of modules below `models`, by name of the definition that each is about.
    pub model_modules: BTreeMap<String, String>,
}

/// In which module a type lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Module {
    /// `models`
    Models,
    /// The module of a tag, by its index.
    Tag(usize),
}

/// The names of a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypeNames {
    /// Where it lives.
    pub module: Module,
    /// The type's name.
    pub name: String,
    /// The name of its table.
    pub table: String,
    /// Names of fields or variants, in the order of the type; last that of the additional properties, for a struct.
    pub members: Vec<String>,
}

/// The names of a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagNames {
    /// Module and file.
    pub module: String,
    /// The trait that a service implements.
    pub api: String,
    /// The hidden trait that can be boxed.
    pub dispatch: String,
}

/// The names of an operation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperationNames {
    /// The method of the trait.
    pub method: String,
    /// The table of the operation.
    pub table: String,
    /// The struct with parameters and body.
    pub request: String,
    /// The enum of answers.
    pub answer: String,
    /// The type of who asks, where it is none of the schemes' own.
    pub principal: String,
    /// Fields of the request: parameters in their order, then the body if there is one.
    pub fields: Vec<String>,
    /// Variants of the answer, in the order of responses.
    pub variants: Vec<String>,
    /// Fields of each variant's headers.
    pub headers: Vec<Vec<String>>,
}

impl OperationNames {
    /// The function that makes an example of an answer.
    pub fn example(&self) -> String {
        self.table.to_lowercase()
    }
}

/// The names of a security scheme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SchemeNames {
    /// The associated type for who presents such a credential.
    pub principal: String,
    /// The method that authenticates.
    pub method: String,
}

/// Names everything.
pub fn name(api: &Api) -> Names {
    let operation_words: Vec<String> = api.operations.iter().map(|operation| camel(id(api, operation))).collect();
    let tags = tags(api);
    let model_modules = model_modules(api);

    // Types of `models` are one scope, those of each tag another.
    let mut scopes: BTreeMap<Module, Scope> = BTreeMap::new();
    let module_of = |path: &NamePath| match path.root {
        Root::Definition(_) => Module::Models,
        Root::Operation(index) => Module::Tag(api.operations.get(index).map_or(0, |operation| operation.tag)),
    };
    for (index, names) in tags.iter().enumerate() {
        let scope = scopes.entry(Module::Tag(index)).or_insert_with(|| Scope::new(ident::TYPES));
        scope.add(Candidate::fixed(&names.api));
        scope.add(Candidate::fixed(&names.dispatch));
    }
    let mut own_types = Vec::new();
    for (operation, word) in api.operations.iter().zip(&operation_words) {
        let Some(scope) = scopes.get_mut(&Module::Tag(operation.tag)) else { continue };
        let key = operation.pointer.as_str();
        own_types.push((
            scope.add(Candidate::new(word.clone(), 1, format!("{key}#request")).or(format!("{word}Request"))),
            scope.add(Candidate::new(format!("{word}Response"), 1, format!("{key}#response"))),
            scope.add(Candidate::new(format!("{word}Principal"), 1, format!("{key}#principal"))),
        ));
    }
    let mut slots = Vec::new();
    for place in &api.places {
        let module = module_of(&place.path);
        let scope = scopes.entry(module).or_insert_with(|| Scope::new(ident::TYPES));
        let candidate = match api.renames.get(&place.pointer).filter(|_| is_type(api, &place.pointer)) {
            Some(chosen) => Candidate::fixed(chosen),
            None => place_candidate(&place.path, place.pointer.as_str(), &operation_words),
        };
        slots.push((module, scope.add(candidate)));
    }
    let resolved: BTreeMap<Module, Vec<String>> = scopes.into_iter().map(|(m, scope)| (m, scope.resolve())).collect();
    let get = |module: Module, slot: usize| -> String {
        resolved.get(&module).and_then(|names| names.get(slot)).cloned().unwrap_or_default()
    };
    let places: Vec<String> = slots.iter().map(|(module, slot)| get(*module, *slot)).collect();

    let mut canonical: BTreeMap<TypeId, (Module, String)> = BTreeMap::new();
    for (place, name) in api.places.iter().zip(&places).filter(|(place, _)| place.canonical) {
        canonical.insert(place.id, (module_of(&place.path), name.clone()));
    }
    let methods = methods(api);
    let (types, operation_tables) = types(api, &canonical, &methods);
    let permissions = variants(api.permissions().into_iter());
    let operations = api
        .operations
        .iter()
        .zip(own_types)
        .zip(methods.into_iter().zip(operation_tables))
        .map(|((operation, (request, answer, principal)), (method, table))| {
            let module = Module::Tag(operation.tag);
            OperationNames {
                method,
                table,
                request: get(module, request),
                answer: get(module, answer),
                principal: get(module, principal),
                fields: request_fields(api, operation),
                variants: operation.responses.iter().map(|response| status_word(response.status)).collect(),
                headers: header_fields(operation),
            }
        })
        .collect();
    Names { places, types, tags, operations, schemes: schemes(api), permissions, model_modules }
}

/// What an operation is called, by the options or by the contract.
fn id<'a>(api: &'a Api, operation: &'a Operation) -> &'a str {
    api.renames.get(&operation.pointer).map_or(&operation.id, String::as_str)
}

/// Whether a name that the options choose is that of the type at a pointer: where a property stands, it is the
/// property's.
fn is_type(api: &Api, pointer: &Pointer) -> bool {
    !api.types.iter().any(|ty| match &ty.kind {
        TypeKind::Struct { fields, .. } => fields.iter().any(|field| field.pointer == *pointer),
        _ => false,
    })
}

/// The name of a place: that of its root, then the words on the way down.
fn place_candidate(path: &NamePath, pointer: &str, operations: &[String]) -> Candidate {
    let (mut name, written, rank) = match &path.root {
        Root::Definition(key) => {
            let name = if key.input { format!("{}Input", camel(&key.name)) } else { camel(&key.name) };
            (name, key.name.as_str(), 1)
        }
        Root::Operation(index) => (operations.get(*index).cloned().unwrap_or_default(), "", 2),
    };
    for word in &path.words {
        name.push_str(&camel(word));
    }
    let rank = match (path.words.is_empty(), name == written) {
        (true, true) => 0,
        (true, false) => rank,
        (false, _) => 3,
    };
    let words = path.words.join("/");
    let otherwise = format!("{name}Model");
    Candidate::new(name, rank, format!("{:?}#{words}#{pointer}", path.root)).or(otherwise)
}

/// The names of types and, because they share modules, of the operations' tables.
fn types(
    api: &Api,
    canonical: &BTreeMap<TypeId, (Module, String)>,
    methods: &[String],
) -> (Vec<TypeNames>, Vec<String>) {
    let mut tables: BTreeMap<Module, Scope> = BTreeMap::new();
    let mut result = Vec::new();
    let mut slots = Vec::new();
    let mut operation_slots = Vec::new();
    for (operation, method) in api.operations.iter().zip(methods) {
        let module = Module::Tag(operation.tag);
        let scope = tables.entry(module).or_insert_with(|| Scope::new(&["BASE"]));
        let word = shouting(method);
        let otherwise = format!("{word}_OPERATION");
        operation_slots.push((module, scope.add(Candidate::new(word, 1, format!("#{method}")).or(otherwise))));
    }
    for (index, ty) in api.types.iter().enumerate() {
        let (module, name) = canonical.get(&TypeId(index)).cloned().unwrap_or((Module::Models, String::new()));
        let scope = tables.entry(module).or_insert_with(|| Scope::new(&["BASE"]));
        if matches!(ty.kind, TypeKind::Newtype(_)) {
            // The constructor of a newtype is a value like a table.
            scope.add(Candidate::fixed(&name));
        }
        let (word, otherwise) = (shouting(&name), format!("{}_SCHEMA", shouting(&name)));
        slots.push((module, scope.add(Candidate::new(word, 2, name.clone()).or(otherwise))));
        let members = match &ty.kind {
            TypeKind::Struct { fields, additional } => {
                let mut scope = Scope::new(&[]);
                for field in fields {
                    scope.add(match api.renames.get(&field.pointer) {
                        Some(chosen) => Candidate::fixed(chosen),
                        None => Candidate::member(snake(&field.name), &field.name, ident::spelled_snake),
                    });
                }
                if additional.is_some() {
                    scope.add(Candidate::new("additional".to_owned(), 9, "additionalProperties".to_owned()));
                }
                scope.resolve()
            }
            TypeKind::StringEnum(values) => variants(values.iter().map(String::as_str)),
            TypeKind::IntegerEnum(values) => {
                let texts: Vec<String> = values.iter().map(i64::to_string).collect();
                variants(texts.iter().map(String::as_str))
            }
            TypeKind::Hierarchy(subtypes) => variants(subtypes.iter().map(|(name, _)| name.as_str())),
            TypeKind::Newtype(_) | TypeKind::Alias(_) => Vec::new(),
        };
        result.push(TypeNames { module, name, table: String::new(), members });
    }
    let tables: BTreeMap<Module, Vec<String>> = tables.into_iter().map(|(m, scope)| (m, scope.resolve())).collect();
    for (names, (module, slot)) in result.iter_mut().zip(slots) {
        names.table = tables.get(&module).and_then(|tables| tables.get(slot)).cloned().unwrap_or_default();
    }
    let operations = operation_slots
        .into_iter()
        .map(|(module, slot)| tables.get(&module).and_then(|tables| tables.get(slot)).cloned().unwrap_or_default());
    (result, operations.collect())
}

fn variants<'v>(values: impl Iterator<Item = &'v str>) -> Vec<String> {
    let mut scope = Scope::new(&["Self"]);
    for value in values {
        scope.add(Candidate::member(camel(value), value, ident::spelled_camel));
    }
    scope.resolve()
}

fn tags(api: &Api) -> Vec<TagNames> {
    // The builder of a service has a method for each tag beside its own.
    let mut modules = Scope::new(&["new", "build", "render_failures", "api", "mod", "self", "super", "crate"]);
    modules.reserve(file::DEVICES);
    let mut traits = Scope::new(&[]);
    for tag in &api.tags {
        let word = file::module(&tag.name);
        let otherwise = format!("{word}_tag");
        modules.add(Candidate::member(word, &tag.name, file::spelled_module).or(otherwise));
        traits.add(Candidate::member(camel(&tag.name), &tag.name, ident::spelled_camel));
    }
    let names = modules.resolve().into_iter().zip(traits.resolve());
    names
        .map(|(module, word)| TagNames { module, api: format!("{word}Api"), dispatch: format!("{word}Dispatch") })
        .collect()
}

/// Each definition has a file, with everything that stands inside it.
fn model_modules(api: &Api) -> BTreeMap<String, String> {
    let mut scope = Scope::new(&["models", "mod", "self", "super", "crate"]);
    scope.reserve(file::DEVICES);
    let mut names = Vec::new();
    for place in api.places.iter().filter(|place| place.path.words.is_empty()) {
        if let Root::Definition(key) = &place.path.root
            && !key.input
        {
            let word = file::module(&key.name);
            let otherwise = format!("{word}_model");
            scope.add(Candidate::member(word, &key.name, file::spelled_module).or(otherwise));
            names.push(key.name.clone());
        }
    }
    names.into_iter().zip(scope.resolve()).collect()
}

/// Methods are unique in the trait of their tag.
fn methods(api: &Api) -> Vec<String> {
    let mut scopes: BTreeMap<usize, Scope> = BTreeMap::new();
    let slots: Vec<(usize, usize)> = api
        .operations
        .iter()
        .map(|operation| {
            // The hidden trait of the tag has a method of its own.
            let scope = scopes.entry(operation.tag).or_insert_with(|| Scope::new(&["call"]));
            let id = id(api, operation);
            let rank = u8::from(snake(id) != id);
            (operation.tag, scope.add(Candidate::new(snake(id), rank, operation.pointer.to_string())))
        })
        .collect();
    let resolved: BTreeMap<usize, Vec<String>> =
        scopes.into_iter().map(|(tag, scope)| (tag, scope.resolve())).collect();
    slots
        .into_iter()
        .map(|(tag, slot)| resolved.get(&tag).and_then(|names| names.get(slot)).cloned().unwrap_or_default())
        .collect()
}

/// The body is `body`; of parameters with one name the one in the path keeps it, others say where they stand.
fn request_fields(api: &Api, operation: &Operation) -> Vec<String> {
    let mut scope = Scope::new(&[]);
    for parameter in &operation.parameters {
        if let Some(chosen) = api.renames.get(&parameter.pointer) {
            scope.add(Candidate::fixed(chosen));
            continue;
        }
        let rank = match parameter.location {
            "path" => 1,
            "query" => 2,
            "header" => 3,
            _ => 4,
        };
        let name = snake(&parameter.name);
        let key = format!("{} {}", parameter.name, parameter.location);
        let fallback = format!("{name}_{}", snake(parameter.location));
        scope.add(Candidate::new(name, rank, key).or(fallback).or(ident::spelled_snake(&parameter.name)));
    }
    if operation.body.is_some() {
        scope.add(Candidate::fixed("body"));
    }
    scope.resolve()
}

fn header_fields(operation: &Operation) -> Vec<Vec<String>> {
    operation
        .responses
        .iter()
        .map(|response| {
            let mut scope = Scope::new(&[]);
            // A tuple's worth of names that a variant with headers has beside them.
            if !matches!(response.content, Content::Empty) {
                scope.add(Candidate::fixed("body"));
            }
            if response.status.is_none() {
                scope.add(Candidate::fixed("status"));
            }
            let before = scope.len();
            for header in &response.headers {
                scope.add(Candidate::member(snake(&header.name), &header.name, ident::spelled_snake));
            }
            scope.resolve().into_iter().skip(before).collect()
        })
        .collect()
}

fn schemes(api: &Api) -> Vec<SchemeNames> {
    let mut types = Scope::new(&["Self"]);
    let mut methods = Scope::new(&[]);
    for scheme in &api.security_schemes {
        types.add(Candidate::member(camel(&scheme.name), &scheme.name, ident::spelled_camel));
        methods.add(Candidate::member(snake(&scheme.name), &scheme.name, ident::spelled_snake));
    }
    let names = types.resolve().into_iter().zip(methods.resolve());
    names.map(|(principal, method)| SchemeNames { principal, method }).collect()
}
