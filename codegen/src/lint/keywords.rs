//! Keywords of schemas and parameters: where they say nothing, or nothing that can be meant.

use openapiv2::{
    Pointer,
    model::{Schema, Type, Validation},
};

use super::Lint;
use crate::check::value::{self, Misfit};

/// `minItems` beyond this is hardly meant.
const LARGE: u64 = 100;

/// Bytes of a format beyond which it is not a slip.
const LONGEST: usize = 32;

/// The formats of the standard, and those that the runtime checks besides.
const FORMATS: &[&str] = &[
    "int32",
    "int64",
    "float",
    "double",
    "byte",
    "binary",
    "date",
    "date-time",
    "password",
    "email",
    "uri",
    "url",
    "uuid",
    "hostname",
    "ipv4",
    "ipv6",
    "uint32",
    "uint64",
];

pub(super) fn lint(cx: &mut Lint<'_>) {
    let (document, walk) = (cx.document, cx.walk);
    for site in &walk.schemas {
        let schema = site.schema;
        if schema.reference.is_some() {
            beside_reference(cx, &schema.pointer);
            continue;
        }
        shared(cx, &schema.kind, &schema.validation, schema.format.as_deref(), &schema.pointer);
        own(cx, schema);
        if let Some(example) = &schema.example
            && let Err(misfit) = value::fits_schema(document, example, schema)
        {
            refused(cx, &schema.pointer.child("example"), "example", misfit);
        }
    }
    for reference in walk.parameter_references.iter().chain(&walk.response_references) {
        beside_reference(cx, &reference.pointer);
    }
    for items in &walk.values {
        shared(cx, items.kind.as_slice(), &items.validation, items.format.as_deref(), &items.pointer);
    }
    let operations = document.paths.values().flat_map(|item| item.operations.values());
    let own = operations.flat_map(|operation| {
        operation.responses.statuses.values().chain(&operation.responses.default).filter_map(
            |response| match response {
                openapiv2::model::OrRef::Item(response) => Some(response),
                openapiv2::model::OrRef::Ref(_) => None,
            },
        )
    });
    let responses: Vec<_> = own.chain(document.responses.values()).collect();
    for response in responses {
        let Some(schema) = &response.schema else { continue };
        for (media_type, example) in &response.examples {
            if !media_type.contains("json") {
                continue;
            }
            if let Err(misfit) = value::fits_schema(document, example, schema) {
                refused(cx, &response.pointer.child("examples").child(media_type), "example", misfit);
            }
        }
    }
}

/// Further keywords than [`openapiv2::VALIDATION_KEYS`] that say what values are allowed.
const OF_VALUES: &[&str] =
    &["format", "required", "items", "properties", "additionalProperties", "maxProperties", "minProperties", "allOf"];

/// What stands beside `$ref` does not count (JSON Reference, section 3). Texts for people are often there, and do no harm.
fn beside_reference(cx: &mut Lint<'_>, place: &Pointer) {
    let Some(object) = cx.tree.at(place).and_then(openapiv2::Node::as_object) else { return };
    let keywords = openapiv2::VALIDATION_KEYS.iter().chain(OF_VALUES).copied();
    let beside: Vec<&str> = keywords.filter(|keyword| object.contains_key(*keyword)).collect();
    for keyword in beside {
        let message = format!("`{keyword}` stands beside a `$ref`, and does nothing there");
        let help = "write `allOf` with the `$ref` and the keyword, or move the keyword to what the `$ref` leads to";
        cx.at_key("keyword-without-effect", &place.child(keyword), message, help);
    }
}

fn refused(cx: &mut Lint<'_>, place: &Pointer, what: &str, misfit: Misfit) {
    let (Misfit::Type(why) | Misfit::Constraint(why)) = misfit;
    let message = format!("the {what} is not allowed by its schema: {why}");
    cx.at_key("example-mismatch", place, message, "correct the example, or the schema");
}

/// Keywords that schemas and parameters share.
fn shared(cx: &mut Lint<'_>, kinds: &[Type], validation: &Validation, format: Option<&str>, place: &Pointer) {
    let number = [Type::Number, Type::Integer].as_slice();
    let keywords = [
        ("minLength", validation.min_length.is_some(), [Type::String].as_slice()),
        ("maxLength", validation.max_length.is_some(), &[Type::String]),
        ("pattern", validation.pattern.is_some(), &[Type::String]),
        ("minItems", validation.min_items.is_some(), &[Type::Array]),
        ("maxItems", validation.max_items.is_some(), &[Type::Array]),
        ("uniqueItems", validation.unique_items, &[Type::Array]),
        ("minimum", validation.minimum.is_some(), number),
        ("maximum", validation.maximum.is_some(), number),
        ("multipleOf", validation.multiple_of.is_some(), number),
    ];
    for (keyword, is_there, about) in keywords {
        if is_there {
            without_effect(cx, kinds, keyword, about, place);
        }
    }
    if let Some(min) = validation.min_items.filter(|min| *min > LARGE) {
        let message = format!("every list of less than {min} items is refused");
        cx.at_key("large-minimum", &place.child("minItems"), message, format!("`maxItems: {min}` is likely meant"));
    }
    if let Some(format) = format.filter(|format| !FORMATS.contains(format) && format.len() <= LONGEST) {
        let bare = |text: &str| text.to_ascii_lowercase().replace(['-', '_', ' '], "");
        let own = bare(format);
        let near = FORMATS.iter().find(|known| {
            // What differs by one character is as long, or longer or shorter by one.
            let is_near = format.len() > 4 && format.len().abs_diff(known.len()) <= 4;
            bare(known) == own || is_near && strsim::damerau_levenshtein(known, format) == 1
        });
        if let Some(near) = near {
            let message = format!("the format `{format}` is unknown and checks nothing");
            cx.at("misspelt-format", &place.child("format"), message, format!("did you mean `{near}`?"));
        }
    }
}

/// Keywords that only schemas have.
fn own(cx: &mut Lint<'_>, schema: &Schema) {
    let object = [Type::Object].as_slice();
    let keywords = [
        ("required", !schema.required.is_empty(), object),
        ("properties", !schema.properties.is_empty(), object),
        ("additionalProperties", schema.additional_properties.is_some(), object),
        ("minProperties", schema.min_properties.is_some(), object),
        ("maxProperties", schema.max_properties.is_some(), object),
        ("discriminator", schema.discriminator.is_some(), object),
        ("items", schema.items.is_some(), &[Type::Array]),
    ];
    for (keyword, is_there, about) in keywords {
        if is_there {
            without_effect(cx, &schema.kind, keyword, about, &schema.pointer);
        }
    }
}

fn without_effect(cx: &mut Lint<'_>, kinds: &[Type], keyword: &str, about: &[Type], place: &Pointer) {
    if kinds.is_empty() || kinds.iter().any(|kind| about.contains(kind)) {
        return;
    }
    let word = |kind: &Type| format!("{kind:?}").to_lowercase();
    let (is, wants) =
        (kinds.iter().map(word).collect::<Vec<_>>().join(", "), about.iter().map(word).collect::<Vec<_>>());
    let message = format!("`{keyword}` is about {}s, and this is of type {is}: it does nothing", wants.join("s or "));
    let help = match (keyword, kinds) {
        ("minLength", [Type::Array]) => "`minItems` is likely meant",
        ("maxLength", [Type::Array]) => "`maxItems` is likely meant",
        ("required" | "properties", [Type::Array]) => "it is likely meant for `items`",
        _ => "remove it, or correct the type",
    };
    cx.at_key("keyword-without-effect", &place.child(keyword), message, help);
}
