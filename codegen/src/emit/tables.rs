//! Schemas as static tables.

use openapiv2::model::CollectionFormat;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value as Json;

use super::{Emitter, Uses, patterns};
use crate::{
    ir::{
        Constraints, Table, TableAdditional, TableHierarchy, TableProperty, TableSchema, TypeId,
        shape::{Decimal, JsonText, Kind},
    },
    name::ident::ident,
};

impl Emitter<'_> {
    /// A reference to the schema of a place.
    pub(super) fn table(&self, table: &Table) -> TokenStream {
        match table {
            Table::Named { id, nullable: false } => {
                let path = self.table_path(*id, 0);
                quote!(&#path)
            }
            Table::Named { nullable: true, .. } => match self.api.schema(table) {
                // What may be null is written out: a table cannot point to another one and add to it.
                Some(schema) => {
                    let schema = self.schema(&TableSchema { nullable: true, ..schema.clone() });
                    quote!(&#schema)
                }
                None => {
                    let rt = self.rt();
                    quote!(&#rt::schema::ANY)
                }
            },
            Table::Inline(schema) => match self.shared(schema) {
                Some(shared) => quote!(&#shared),
                None => {
                    let schema = self.schema(schema);
                    quote!(&#schema)
                }
            },
        }
    }

    /// The static of a named type; an alias of a definition has none of its own.
    fn table_path(&self, id: TypeId, depth: usize) -> TokenStream {
        match self.api.get(id).map(|ty| &ty.table) {
            Some(Table::Named { id: other, .. }) if depth < 64 => self.table_path(*other, depth + 1),
            _ => match self.names.types.get(id.0) {
                Some(names) => self.path(names.module, &names.table),
                None => TokenStream::new(),
            },
        }
    }

    /// The runtime's own static for a schema that says no more than a type and a format.
    fn shared(&self, schema: &TableSchema) -> Option<TokenStream> {
        let plain = Constraints { format: schema.constraints.format.clone(), ..Constraints::default() };
        let bare = !schema.nullable
            && schema.constraints == plain
            && schema.items.is_none()
            && schema.properties.is_empty()
            && schema.hierarchy.is_none()
            && matches!(schema.additional, TableAdditional::Allowed);
        if !bare {
            return None;
        }
        let name = match (schema.kind, format(schema)) {
            (Kind::Any, _) => "ANY",
            (Kind::Boolean, _) => "BOOLEAN",
            (Kind::Integer, Some("Int32")) => "INT32",
            (Kind::Integer, Some("Int64")) => "INT64",
            (Kind::Integer, Some("UInt32")) => "UINT32",
            (Kind::Integer, Some("UInt64")) => "UINT64",
            (Kind::Integer, _) => "INTEGER",
            (Kind::Number, Some("Float")) => "FLOAT",
            (Kind::Number, Some("Double")) => "DOUBLE",
            (Kind::Number, _) => "NUMBER",
            (Kind::String, Some("Date")) => "DATE",
            (Kind::String, Some("DateTime")) => "DATE_TIME",
            (Kind::String, Some("Email")) => "EMAIL",
            (Kind::String, Some("Uri")) => "URI",
            (Kind::String, Some("Uuid")) => "UUID",
            (Kind::String, Some("Byte")) => "BYTE",
            (Kind::String, Some("Binary")) => "BINARY",
            (Kind::String, Some("Password")) => "PASSWORD",
            (Kind::String, _) => "STRING",
            (Kind::Object, _) => "OBJECT",
            (Kind::File, _) => "FILE",
            (Kind::Array, _) => return None,
        };
        let (rt, name) = (self.rt(), ident(name));
        Some(quote!(#rt::schema::#name))
    }

    /// A schema, written out.
    pub(super) fn schema(&self, schema: &TableSchema) -> TokenStream {
        let rt = self.rt();
        if let Some(hierarchy) = &schema.hierarchy {
            let nullable = schema.nullable.then(|| quote!(.nullable()));
            let discriminator = self.discriminator(hierarchy);
            return quote!(#rt::Schema::hierarchy(&#discriminator)#nullable);
        }
        let kind = ident(match schema.kind {
            Kind::Any => "Any",
            Kind::Boolean => "Boolean",
            Kind::Integer => "Integer",
            Kind::Number => "Number",
            Kind::String => "String",
            Kind::Array => "Array",
            Kind::Object => "Object",
            Kind::File => "File",
        });
        let properties = schema.properties.iter().map(|property| self.property(property));
        let items = schema.items.as_ref().map(|items| self.table(items));
        let words = strings(schema);
        let mut tokens = match (schema.kind, &items, &words) {
            (Kind::Object, None, _) if !schema.properties.is_empty() => {
                quote!(#rt::Schema::object(&[#(#properties),*]))
            }
            (Kind::Array, Some(items), _) if schema.properties.is_empty() => quote!(#rt::Schema::array(#items)),
            (_, _, Some(words)) => quote!(#rt::Schema::strings(&[#(#words),*])),
            _ => {
                let items = items.map(|items| quote!(.items(#items)));
                let properties = (!schema.properties.is_empty()).then(|| quote!(.properties(&[#(#properties),*])));
                quote!(#rt::Schema::of(#rt::Kind::#kind)#items #properties)
            }
        };
        if schema.nullable {
            tokens = quote!(#tokens.nullable());
        }
        if let Some(format) = format(schema).map(ident) {
            tokens = quote!(#tokens.format(#rt::Format::#format));
        }
        tokens = self.constraints(tokens, &schema.constraints, words.is_none());
        match &schema.additional {
            TableAdditional::Allowed => tokens,
            TableAdditional::Forbidden => quote!(#tokens.additional(#rt::Additional::Forbidden)),
            TableAdditional::Schema(values) => {
                let values = self.table(values);
                quote!(#tokens.additional(#rt::Additional::Schema(#values)))
            }
        }
    }

    fn discriminator(&self, hierarchy: &TableHierarchy) -> TokenStream {
        let (rt, property) = (self.rt(), &hierarchy.property);
        let subtypes = hierarchy.subtypes.iter().map(|(names, table)| {
            let table = self.table(table);
            quote!((&[#(#names),*], #table))
        });
        let index = |index: usize| Literal::usize_unsuffixed(index);
        let absent = hierarchy.absent.map(index).map(|index| quote!(.absent(#index)));
        let unknown = hierarchy.unknown.map(index).map(|index| quote!(.unknown(#index)));
        quote!(#rt::Discriminator::new(#property, &[#(#subtypes),*])#absent #unknown)
    }

    fn property(&self, property: &TableProperty) -> TokenStream {
        let (rt, name, table) = (self.rt(), &property.name, self.table(&property.table));
        let mut tokens = match (&property.default, property.required) {
            (_, true) => quote!(#rt::Property::required(#name, #table)),
            (Some(JsonText(default)), false) => quote!(#rt::Property::defaulted(#name, #table, #default)),
            (None, false) => quote!(#rt::Property::optional(#name, #table)),
        };
        if property.read_only {
            tokens = quote!(#tokens.read_only());
        }
        tokens
    }

    fn constraints(&self, mut tokens: TokenStream, constraints: &Constraints, enumeration: bool) -> TokenStream {
        if enumeration && !constraints.enumeration.is_empty() {
            let literals = constraints.enumeration.iter().map(|value| self.literal(value));
            tokens = quote!(#tokens.enumeration(&[#(#literals),*]));
        }
        let bounds = [(&constraints.minimum, "minimum", "above"), (&constraints.maximum, "maximum", "below")];
        for (bound, inclusive, exclusive) in bounds {
            if let Some(bound) = bound {
                let method = ident(if bound.exclusive { exclusive } else { inclusive });
                let value = self.decimal(&bound.value);
                tokens = quote!(#tokens.#method(#value));
            }
        }
        if let Some(divisor) = constraints.multiple_of.as_ref().map(|value| self.decimal(value)) {
            tokens = quote!(#tokens.multiple_of(#divisor));
        }
        let numbers = [
            ("min_length", constraints.min_length),
            ("max_length", constraints.max_length),
            ("min_items", constraints.min_items),
            ("max_items", constraints.max_items),
            ("min_properties", constraints.min_properties),
            ("max_properties", constraints.max_properties),
        ];
        for (name, value) in numbers {
            if let Some(value) = value.map(Literal::u64_unsuffixed) {
                let method = ident(name);
                tokens = quote!(#tokens.#method(#value));
            }
        }
        if constraints.unique_items {
            tokens = quote!(#tokens.unique_items());
        }
        let patterns: Vec<_> = constraints
            .patterns
            .iter()
            .filter(|source| self.api.patterns.contains_key(*source))
            .map(|source| ident(&patterns::name(source)))
            .collect();
        if !patterns.is_empty() {
            self.uses.set(Uses { patterns: true, ..self.uses.get() });
            tokens = quote!(#tokens.patterns(&[#(&patterns::#patterns),*]));
        }
        tokens
    }

    fn literal(&self, value: &JsonText) -> TokenStream {
        let rt = self.rt();
        match value.value() {
            Json::Null => quote!(#rt::Literal::Null),
            Json::Bool(b) => quote!(#rt::Literal::Bool(#b)),
            Json::Number(number) => match (number.as_i64(), number.as_u64(), number.as_f64()) {
                (Some(i), _, _) => {
                    let i = Literal::i64_unsuffixed(i);
                    quote!(#rt::Literal::Integer(#i))
                }
                (None, Some(u), _) => {
                    let u = Literal::u64_unsuffixed(u);
                    quote!(#rt::Literal::Unsigned(#u))
                }
                (None, None, float) => {
                    let float = Literal::f64_unsuffixed(float.filter(|f| f.is_finite()).unwrap_or(0.0));
                    quote!(#rt::Literal::Number(#float))
                }
            },
            Json::String(text) => quote!(#rt::Literal::String(#text)),
            Json::Array(_) | Json::Object(_) => {
                let text = &value.0;
                quote!(#rt::Literal::Json(#text))
            }
        }
    }

    fn decimal(&self, value: &Decimal) -> TokenStream {
        let rt = self.rt();
        match (value.0.as_i64(), value.0.as_u64()) {
            (Some(i), _) => {
                let i = Literal::i64_unsuffixed(i);
                quote!(#rt::Decimal::Integer(#i))
            }
            (None, Some(u)) => {
                let u = Literal::u64_unsuffixed(u);
                quote!(#rt::Decimal::Unsigned(#u))
            }
            (None, None) => {
                let float = Literal::f64_unsuffixed(if value.as_f64().is_finite() { value.as_f64() } else { 0.0 });
                quote!(#rt::Decimal::Float(#float))
            }
        }
    }

    /// `collectionFormat`s.
    pub(super) fn collection(&self, formats: &[CollectionFormat]) -> TokenStream {
        let rt = self.rt();
        let formats = formats.iter().map(|format| {
            let format = ident(match format {
                CollectionFormat::Csv => "Csv",
                CollectionFormat::Ssv => "Ssv",
                CollectionFormat::Tsv => "Tsv",
                CollectionFormat::Pipes => "Pipes",
                CollectionFormat::Multi => "Multi",
            });
            quote!(#rt::Collection::#format)
        });
        quote!(&[#(#formats),*])
    }
}

/// The values of an enumeration of strings.
fn strings(schema: &TableSchema) -> Option<Vec<String>> {
    let values = &schema.constraints.enumeration;
    let words: Option<Vec<String>> = values.iter().map(|text| text.value().as_str().map(str::to_owned)).collect();
    words.filter(|words| !words.is_empty() && schema.kind == Kind::String)
}

/// The runtime's name of a format that it checks; formats that belong to another type are no more than words.
fn format(schema: &TableSchema) -> Option<&'static str> {
    match (schema.kind, schema.constraints.format.as_deref()?) {
        (Kind::Integer, "int32") => Some("Int32"),
        (Kind::Integer, "int64") => Some("Int64"),
        (Kind::Integer, "uint32") => Some("UInt32"),
        (Kind::Integer, "uint64") => Some("UInt64"),
        (Kind::Number, "float") => Some("Float"),
        (Kind::Number, "double") => Some("Double"),
        (Kind::String | Kind::Any, "date") => Some("Date"),
        (Kind::String | Kind::Any, "date-time") => Some("DateTime"),
        (Kind::String | Kind::Any, "email") => Some("Email"),
        (Kind::String | Kind::Any, "uri" | "url") => Some("Uri"),
        (Kind::String | Kind::Any, "uuid") => Some("Uuid"),
        (Kind::String | Kind::Any, "byte") => Some("Byte"),
        (Kind::String, "binary") => Some("Binary"),
        (Kind::String, "password") => Some("Password"),
        _ => None,
    }
}
