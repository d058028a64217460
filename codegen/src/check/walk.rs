//! Everything in a document that several checks look at, collected once, in document order.

use openapiv2::Document;
use openapiv2::model::{
    AdditionalProperties, Header, Items, Operation, OrRef, Parameter, ParameterLocation, Reference, Response, Schema,
};

/// A schema, and what it is part of.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SchemaSite<'a> {
    /// The schema.
    pub(crate) schema: &'a Schema,
    /// The outermost schema of whose `allOf` this is a member; an instance has to satisfy all of that.
    pub(crate) whole: Option<&'a Schema>,
}

/// All schemas, values, and references of a document.
#[derive(Debug, Default)]
pub(crate) struct Walk<'a> {
    /// All schemas, also those within others.
    pub(crate) schemas: Vec<SchemaSite<'a>>,
    /// All types of parameters and headers, also those of their items.
    pub(crate) values: Vec<&'a Items>,
    /// All parameters, which are defined here, not referred to.
    pub(crate) parameters: Vec<&'a Parameter>,
    /// References where a parameter is needed.
    pub(crate) parameter_references: Vec<&'a Reference>,
    /// References where a response is needed.
    pub(crate) response_references: Vec<&'a Reference>,
}

impl<'a> Walk<'a> {
    /// Collects all of a document.
    pub(crate) fn of(document: &'a Document) -> Self {
        let mut walk = Self::default();
        for item in document.paths.values() {
            walk.parameters(&item.parameters);
            item.operations.values().for_each(|operation| walk.operation(operation));
        }
        document.definitions.values().for_each(|schema| walk.schema(schema, None));
        document.parameters.values().for_each(|parameter| walk.parameter(parameter));
        document.responses.values().for_each(|response| walk.response(response));
        walk
    }

    fn operation(&mut self, operation: &'a Operation) {
        self.parameters(&operation.parameters);
        for response in operation.responses.statuses.values().chain(&operation.responses.default) {
            match response {
                OrRef::Item(response) => self.response(response),
                OrRef::Ref(reference) => self.response_references.push(reference),
            }
        }
    }

    fn parameters(&mut self, parameters: &'a [OrRef<Parameter>]) {
        for parameter in parameters {
            match parameter {
                OrRef::Item(parameter) => self.parameter(parameter),
                OrRef::Ref(reference) => self.parameter_references.push(reference),
            }
        }
    }

    fn parameter(&mut self, parameter: &'a Parameter) {
        self.parameters.push(parameter);
        match &parameter.location {
            ParameterLocation::Path(items) | ParameterLocation::Header(items) => self.value(items),
            ParameterLocation::Query { items, .. } | ParameterLocation::FormData { items, .. } => self.value(items),
            ParameterLocation::Body(schema) => self.schema(schema, None),
        }
    }

    fn response(&mut self, response: &'a Response) {
        if let Some(schema) = &response.schema {
            self.schema(schema, None);
        }
        response.headers.values().for_each(|header: &Header| self.value(&header.items));
    }

    fn value(&mut self, items: &'a Items) {
        self.values.push(items);
        if let Some(inner) = &items.items {
            self.value(inner);
        }
    }

    fn schema(&mut self, schema: &'a Schema, whole: Option<&'a Schema>) {
        self.schemas.push(SchemaSite { schema, whole });
        schema.all_of.iter().for_each(|member| self.schema(member, whole.or(Some(schema))));
        schema.properties.values().for_each(|property| self.schema(property, None));
        if let Some(items) = &schema.items {
            self.schema(items, None);
        }
        if let Some(AdditionalProperties::Schema(values)) = &schema.additional_properties {
            self.schema(values, None);
        }
    }
}
