//! Keys of other standards that are often met in Swagger 2.0 documents, and what to write instead.

/// Key, code of the diagnostic, help.
pub(super) type Table = &'static [(&'static str, &'static str, &'static str)];

const KEYWORD: &str = "unsupported-keyword";
const KEY: &str = "unknown-key";

/// Later versions of OpenAPI at the root.
pub(super) const ROOT: Table = &[
    ("components", KEY, "this is OpenAPI 3; in Swagger 2.0 schemas stand in `definitions` at the root"),
    ("servers", KEY, "this is OpenAPI 3; in Swagger 2.0 write `host`, `basePath` and `schemes`"),
    ("webhooks", KEY, "this is OpenAPI 3.1; Swagger 2.0 has no webhooks"),
];

/// Later versions of OpenAPI in a path item.
pub(super) const PATH_ITEM: Table = &[
    ("summary", KEY, "this is OpenAPI 3; in Swagger 2.0 each operation has its own"),
    ("description", KEY, "this is OpenAPI 3; in Swagger 2.0 each operation has its own"),
    ("servers", KEY, "this is OpenAPI 3; in Swagger 2.0 write `host`, `basePath` and `schemes` at the root"),
    ("trace", KEY, "Swagger 2.0 does not describe TRACE"),
];

/// Later versions of OpenAPI in an operation.
pub(super) const OPERATION: Table = &[
    ("requestBody", KEY, "this is OpenAPI 3; in Swagger 2.0 write a parameter with `in: body` and a `schema`"),
    ("callbacks", KEY, "this is OpenAPI 3; Swagger 2.0 has no callbacks"),
    ("servers", KEY, "this is OpenAPI 3; in Swagger 2.0 write `host`, `basePath` and `schemes` at the root"),
];

/// Keys of schemas and of OpenAPI 3 in a body parameter.
pub(super) const BODY_PARAMETER: Table = &[
    ("type", KEY, "what a body is stands in its `schema`"),
    ("format", KEY, "what a body is stands in its `schema`"),
    ("items", KEY, "what a body is stands in its `schema`"),
    ("default", KEY, "what a body is stands in its `schema`"),
    ("enum", KEY, "what a body is stands in its `schema`"),
    ("example", KEY, "write it into the `schema`"),
];

/// Keys of schemas and of OpenAPI 3 in other parameters, in headers and in items.
pub(super) const VALUE: Table = &[
    ("schema", KEY, "only a parameter with `in: body` has a schema; write `type`, `format` and so on right here"),
    ("example", KEY, "Swagger 2.0 has examples of schemas and responses only; write `x-example`"),
    ("examples", KEY, "Swagger 2.0 has examples of schemas and responses only; write `x-examples`"),
    ("nullable", KEYWORD, "this is OpenAPI 3; write `x-nullable`"),
    ("style", KEY, "this is OpenAPI 3; write `collectionFormat`"),
    ("explode", KEY, "this is OpenAPI 3; write `collectionFormat: multi`"),
    ("deprecated", KEY, "this is OpenAPI 3; say it in the `description` or write `x-deprecated`"),
    ("content", KEY, "this is OpenAPI 3; write `type` here"),
    ("properties", KEYWORD, "only schemas have properties, and a schema is possible with `in: body` only"),
    ("oneOf", KEYWORD, "Swagger 2.0 has no alternatives"),
    ("anyOf", KEYWORD, "Swagger 2.0 has no alternatives"),
    ("allowEmptyValue", KEY, "only parameters with `in: query` or `in: formData` can be given without a value"),
];

/// Later versions of OpenAPI in a response.
pub(super) const RESPONSE: Table = &[
    ("content", KEY, "this is OpenAPI 3; in Swagger 2.0 write `schema`, and the media types in `produces`"),
    ("links", KEY, "this is OpenAPI 3; Swagger 2.0 has no links"),
    ("example", KEY, "write `examples` with the media type as key"),
];

/// Keywords of JSON Schema and later versions of OpenAPI that Swagger 2.0 does not have in schemas.
pub(super) const SCHEMA: Table = &[
    ("anyOf", KEYWORD, "Swagger 2.0 has no alternatives: use one schema that all of them fit, or a `discriminator`"),
    ("oneOf", KEYWORD, "Swagger 2.0 has no alternatives: use one schema that all of them fit, or a `discriminator`"),
    ("not", KEYWORD, "Swagger 2.0 cannot exclude values: use `enum`, `pattern` or bounds"),
    ("patternProperties", KEYWORD, "use `additionalProperties`, which holds for all names"),
    ("propertyNames", KEYWORD, "Swagger 2.0 cannot constrain names: say it in the `description`"),
    ("additionalItems", KEYWORD, "in Swagger 2.0 all items of an array share one schema, `items`"),
    ("prefixItems", KEYWORD, "in Swagger 2.0 all items of an array share one schema, `items`"),
    ("contains", KEYWORD, "in Swagger 2.0 all items of an array share one schema, `items`"),
    ("dependencies", KEYWORD, "Swagger 2.0 has no conditions: say it in the `description`"),
    ("if", KEYWORD, "Swagger 2.0 has no conditions: say it in the `description`"),
    ("then", KEYWORD, "Swagger 2.0 has no conditions: say it in the `description`"),
    ("else", KEYWORD, "Swagger 2.0 has no conditions: say it in the `description`"),
    ("const", KEYWORD, "use `enum` with one value"),
    ("definitions", KEYWORD, "definitions stand at the root of the document"),
    ("$defs", KEYWORD, "definitions stand at the root of the document, under `definitions`"),
    ("id", KEYWORD, "schemas are addressed by their place; a property called `id` belongs under `properties`"),
    ("$id", KEYWORD, "schemas are addressed by their place"),
    ("$schema", KEYWORD, "a schema of Swagger 2.0 does not declare its dialect"),
    ("$comment", KEYWORD, "use a comment of YAML, or `x-comment`"),
    ("nullable", KEYWORD, "this is OpenAPI 3; write `x-nullable: true`"),
    ("writeOnly", KEYWORD, "this is OpenAPI 3; use a schema of its own for requests"),
    ("deprecated", KEYWORD, "this is OpenAPI 3; say it in the `description` or write `x-deprecated`"),
    ("examples", KEYWORD, "a schema has one `example`"),
    ("name", KEY, "the name of a property or definition is the key that the schema stands under"),
    ("schema", KEY, "what stands in `schema` belongs right here"),
    ("collectionFormat", KEY, "only parameters, headers and their items have it; in a body, arrays are JSON's"),
    ("allowEmptyValue", KEY, "only parameters have it"),
];

/// Keys of OpenAPI 3 in a security scheme.
pub(super) const SECURITY_SCHEME: Table = &[
    ("flows", KEY, "this is OpenAPI 3; write `flow`, `authorizationUrl`, `tokenUrl` and `scopes` right here"),
    ("scheme", KEY, "this is OpenAPI 3; write `type: basic`, or `type: apiKey` with `name: Authorization`"),
    ("bearerFormat", KEY, "this is OpenAPI 3; say it in the `description`"),
    ("openIdConnectUrl", KEY, "this is OpenAPI 3; Swagger 2.0 does not know OpenID Connect"),
];
