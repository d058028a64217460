//! Values for requests, made from the schemas of the contract: short ones that are allowed, and long ones.

use std::collections::BTreeMap;

use generated::rt::{Format, Kind, Literal, Location, Operation, Schema};
use serde_json::{Map, Value, json};

/// Where something long is put.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// A parameter of the path or the query.
    Parameter(&'static str),
    /// A property of the body; `[]` are the items of a list.
    Body(Vec<&'static str>),
}

/// The name that an operation has in the handlers.
pub(super) fn snake(id: &str) -> String {
    id.chars().flat_map(|c| c.is_uppercase().then_some('_').into_iter().chain(c.to_lowercase())).collect()
}

/// The places of an operation that take strings or lists.
pub(super) fn places(operation: &'static Operation) -> Vec<Place> {
    let mut places = Vec::new();
    for parameter in operation.parameters {
        let is_sent = matches!(parameter.location, Location::Path | Location::Query);
        if is_sent && matches!(parameter.schema.kind, Kind::String | Kind::Array | Kind::Any) {
            places.push(Place::Parameter(parameter.name));
        }
    }
    if let Some(body) = &operation.body {
        let mut found = Vec::new();
        collect(body.schema, &mut Vec::new(), &mut Vec::new(), &mut found);
        places.extend(found.into_iter().map(Place::Body));
    }
    places
}

fn collect(
    schema: &'static Schema,
    path: &mut Vec<&'static str>,
    around: &mut Vec<*const Schema>,
    found: &mut Vec<Vec<&'static str>>,
) {
    if around.contains(&std::ptr::from_ref(schema)) {
        return;
    }
    around.push(schema);
    if matches!(schema.kind, Kind::String | Kind::Array | Kind::Any) {
        found.push(path.clone());
    }
    let properties = schema.properties.iter().map(|property| (property.name, property.schema));
    for (name, inner) in properties.chain(schema.items.map(|items| ("[]", items))) {
        path.push(name);
        collect(inner, path, around, found);
        path.pop();
    }
    around.pop();
}

/// The number of actions that the body chooses from; which of its properties are read depends on it.
pub(super) fn choices(operation: &'static Operation) -> usize {
    let mut properties = operation.body.iter().flat_map(|body| body.schema.properties);
    properties.find(|property| property.name == "action").map_or(1, |property| property.schema.strings.len().max(1))
}

/// The schema of a place.
fn schema_of(operation: &'static Operation, place: &Place) -> &'static Schema {
    match place {
        Place::Parameter(name) => operation.parameters.iter().find(|it| it.name == *name).unwrap().schema,
        Place::Body(path) => path.iter().fold(operation.body.as_ref().unwrap().schema, |schema, name| {
            let property = schema.properties.iter().find(|property| property.name == *name);
            property.map_or_else(|| schema.items.unwrap(), |property| property.schema)
        }),
    }
}

/// Something long for a place: strings of 3,000 and 60,000 characters; or a list of 12,000 items, of 1,500 in a query;
/// and the longest that is allowed.
pub(super) fn long(operation: &'static Operation, place: &Place) -> Vec<Value> {
    let schema = schema_of(operation, place);
    if let (Kind::Array, Some(items)) = (schema.kind, schema.items) {
        let count = if matches!(place, Place::Parameter(_)) { 1_500 } else { 12_000 };
        let allowed = schema.max_items.map(|max| count.min(max as usize));
        return [Some(count), allowed].into_iter().flatten().map(|count| list(items, count)).collect();
    }
    let mut values: Vec<_> = [3_000, 60_000].into_iter().map(|length| json!(string(schema, length))).collect();
    if let Some(most) = schema.max_length {
        values.push(json!(string(schema, most as usize)));
        // More bytes, and more than one for each character of a pattern.
        values.push(json!("é".repeat(most as usize)));
        values.push(json!("%".repeat(most as usize)));
    }
    values
}

fn list(items: &'static Schema, count: usize) -> Value {
    let values = Values { id: &|_| None, choice: 0 };
    let sample = values.sample(items, "");
    let item = |n: usize| match &sample {
        Value::String(_) if items.strings.is_empty() => json!(format!("{n:024x}")),
        other => other.clone(),
    };
    (0..count).map(item).collect()
}

/// A string of this length, of a kind that the schema takes but for its length; else of letters and digits.
fn string(schema: &Schema, length: usize) -> String {
    let of = |alphabet: &str| -> String {
        let alphabet: Vec<char> = alphabet.chars().collect();
        let mut state = 0x2545_f491_4f6c_dd1d_u64;
        let random = std::iter::repeat_with(|| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            alphabet[(state % alphabet.len() as u64) as usize]
        });
        random.take(length).collect()
    };
    let letters = of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    let cut = |text: String| text.chars().take(length).collect::<String>();
    let mut candidates = vec![
        letters.clone(),
        of("0123456789"),
        of("0123456789abcdef"),
        cut(format!("https://example.com/{letters}")),
        format!("{}@example.com", &letters[..length.saturating_sub(12)]),
        cut(format!("Aa1!{letters}")),
    ];
    candidates.retain(|text| {
        schema.patterns.iter().all(|pattern| pattern.matches(text))
            && match schema.format {
                Some(Format::Uri) => text.starts_with("https://"),
                Some(Format::Email) => text.contains('@'),
                _ => true,
            }
    });
    candidates.into_iter().next().unwrap_or(letters)
}

/// Makes values.
pub(super) struct Values<'v> {
    /// The id of what a name speaks of.
    pub(super) id: &'v dyn Fn(&str) -> Option<String>,
    /// Which value of an `enum` is taken.
    pub(super) choice: usize,
}

impl Values<'_> {
    /// A short value that the schema allows.
    pub(super) fn sample(&self, schema: &'static Schema, name: &str) -> Value {
        if !schema.strings.is_empty() {
            return json!(schema.strings[self.choice % schema.strings.len()]);
        }
        match schema.enumeration.first() {
            Some(Literal::Integer(number)) => return json!(number),
            Some(Literal::String(text)) => return json!(text),
            _ => {}
        }
        match schema.kind {
            Kind::Boolean => json!(true),
            // Most that are bounded allow one of these.
            Kind::Integer | Kind::Number => json!(if schema.minimum.is_some() { 30 } else { 1 }),
            Kind::Array => {
                let count = schema.min_items.unwrap_or(0);
                schema.items.map_or(json!([]), |items| (0..count).map(|_| self.sample(items, name)).collect())
            }
            Kind::Object => {
                let required = schema.properties.iter().filter(|property| property.required);
                let members = required.map(|it| (it.name.to_owned(), self.sample(it.schema, it.name)));
                Value::Object(members.collect::<Map<_, _>>())
            }
            _ => json!(self.text(schema, name)),
        }
    }

    fn text(&self, schema: &Schema, name: &str) -> String {
        let known = BTreeMap::from([
            ("userName", "someone"),
            ("username", "someone"),
            ("timezone", "Europe/Berlin"),
            ("tz", "Europe/Berlin"),
            ("locale", "en"),
            ("password", "Correct-Horse-1"),
            ("target", "/"),
            ("source", "/"),
        ]);
        let candidates = (self.id)(name).into_iter().chain(known.get(name).map(|&text| text.to_owned())).chain(
            [
                "abc",
                "1",
                "12",
                "https://example.com/a",
                "a@example.com",
                "2026-06-01T00:00:00Z",
                "2026-06-01",
                "#ffffff",
                "12:00",
                "Correct-Horse-1",
                "a secret of at least thirty-two characters",
                "ffffffffffffffffffffffff",
            ]
            .map(str::to_owned),
        );
        let fits = |text: &String| {
            let length = text.chars().count() as u64;
            schema.min_length.is_none_or(|min| length >= min)
                && schema.max_length.is_none_or(|max| length <= max)
                && schema.patterns.iter().all(|pattern| pattern.matches(text))
                && match schema.format {
                    Some(Format::Uri) => text.starts_with("https://"),
                    Some(Format::Email) => text.contains('@'),
                    Some(Format::DateTime) => text.ends_with('Z'),
                    Some(Format::Date) => text.len() == 10 && text.starts_with("2026"),
                    _ => true,
                }
        };
        let found = candidates.into_iter().find(fits);
        found.unwrap_or_else(|| "abc".to_owned())
    }

    /// The same with a value in one place.
    pub(super) fn with(&self, schema: &'static Schema, name: &str, place: &[&str], value: &Value) -> Value {
        let Some((first, rest)) = place.split_first() else { return value.clone() };
        if let Some(property) = schema.properties.iter().find(|property| property.name == *first) {
            let mut whole = self.sample(schema, name);
            whole[*first] = self.with(property.schema, property.name, rest, value);
            return whole;
        }
        json!([self.with(schema.items.unwrap(), name, rest, value)])
    }
}
