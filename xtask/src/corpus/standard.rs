//! Where the standard (OpenAPI Specification 2.0) says what a document that is refused breaks, and what it allows where
//! others refuse.

/// The section behind a code of a diagnostic; `None` where the limit is ours and the document may well be valid.
pub(super) fn section(code: &str) -> Option<&'static str> {
    Some(match code {
        "syntax" | "duplicate-key" | "merge-key" | "yaml-tag" | "several-documents" => {
            "Format: JSON (RFC 8259, section 4), or YAML 1.2 (sections 3.2.1.1 and 10.3)"
        }
        "unsupported-version" => "Swagger Object, `swagger`: the value MUST be \"2.0\"",
        "unknown-key" => "Vendor Extensions: other keys than those of the object begin with `x-`",
        "unsupported-keyword" | "type-list" | "tuple-items" => {
            "Schema Object: the keywords that it takes from JSON Schema"
        }
        "missing-field" => "Fixed Fields of the object: Required",
        "missing-items" => "Items Object, Parameter Object, Schema Object, `items`: Required if `type` is \"array\"",
        "missing-description" => "Response Object, `description`: Required",
        "no-responses" => "Responses Object: MUST contain at least one response code",
        "wrong-type" | "unquoted-string" | "null-value" | "invalid-value" => {
            "Fixed Fields of the object: type and allowed values of the field"
        }
        "invalid-host" => "Swagger Object, `host`: MUST be the host only",
        "invalid-base-path" => "Swagger Object, `basePath`: MUST start with a leading slash, no path templating",
        "path-parameter-not-required" => "Parameter Object, `required`: MUST be true for `in: path`",
        "dangling-reference" | "unreadable-reference" | "external-reference" => {
            "Reference Object: a JSON Reference to a definition of the kind that is needed"
        }
        "reference-cycle" => "Schema Object: JSON Schema draft 4 (core, section 7; validation, section 5.5.3)",
        "invalid-path" => "Path Templating",
        "path-parameter-mismatch" => "Parameter Object, `name`: MUST correspond to the path segment of `in: path`",
        "duplicate-parameter" => "Operation Object, `parameters`: MUST NOT include duplicated parameters",
        "several-bodies" => "Operation Object, `parameters`: there can be one \"body\" parameter at most",
        "body-and-form" => "Parameter Object: body and form parameters cannot exist together for the same operation",
        "file-media-type" => "Parameter Object, `type`: a \"file\" needs `multipart/form-data` or a urlencoded form",
        "duplicate-operation-id" => "Operation Object, `operationId`: MUST be unique among all operations",
        "undefined-security-scheme" => "Security Requirement Object: names MUST correspond to a security scheme",
        "scopes-not-allowed" => "Security Requirement Object: MUST be empty for types other than \"oauth2\"",
        "invalid-pattern" => "Schema Object, Parameter Object, `pattern`: ECMA 262",
        "default-mismatch" => "Schema Object, Parameter Object, `default`: MUST conform to the defined type",
        _ => return None,
    })
}

/// The section by which something odd has a meaning, for the code of a warning.
pub(super) fn permission(code: &str) -> Option<&'static str> {
    Some(match code {
        "required-unknown" => {
            "JSON Schema draft 4 (validation, section 5.4.3): `required` does not ask for `properties`"
        }
        "discriminator-not-required" => "Schema Object: without its discriminator, a value is one of the schema itself",
        "default-mismatch" => "JSON Schema draft 4 (validation, section 6.2): `default` plays no part in validation",
        "ambiguous-paths" => "Paths Object: it does not say that two templates cannot match the same requests",
        _ => return None,
    })
}
