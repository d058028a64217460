//! Random schemas, and edits of them.
//!
//! Keywords that say the same thing twice are kept apart: a pattern stands without lengths, a format without a pattern, a
//! `multipleOf` of integers only. Of such pairs `diff` looks at each keyword by itself, and warns of a change that the
//! other one makes vain.

use rand::{Rng as _, rngs::StdRng, seq::IndexedRandom as _};
use serde_json::{Map, Value as Json, json};

/// Patterns with texts of which they match some.
pub(crate) const PATTERNS: &[&str] =
    &["^[a-z]+$", "^[a-z]*$", "^[a-m]+$", "^[a-c]+$", "^[A-Z]", "^[0-9a-z]+$", "^a", "^(a|b).*$"];
pub(crate) const TEXTS: &[&str] =
    &["", "a", "ab", "abc", "abcd", "abcde", "zz", "z", "5", "a5", "A", "b!", "ab5", "Z5", "xyzzy", "Abcdefghijk"];

/// Formats of texts with a text of each.
pub(crate) const FORMATS: &[(&str, &str)] = &[
    ("date", "2024-02-29"),
    ("date-time", "2024-02-29T12:00:00Z"),
    ("uuid", "0b54b7f4-3a0f-4d4c-9b5a-0d9c4f4a3f11"),
    ("email", "a@example.org"),
];

/// Names of properties.
pub(crate) const NAMES: &[&str] = &["a", "b", "c", "d"];

fn chance(random: &mut StdRng, percent: u32) -> bool {
    random.random_ratio(percent, 100)
}

/// A schema; below `depth` there is nothing more to hold.
pub(crate) fn schema(random: &mut StdRng, depth: usize) -> Json {
    let mut schema = match random.random_range(0..if depth == 0 { 6 } else { 10 }) {
        0 | 1 => text(random),
        2 => number(random, "integer"),
        3 => number(random, "number"),
        4 => json!({"type": "boolean"}),
        5 if chance(random, 20) => return json!({}),
        5 => text(random),
        6 => return json!({"$ref": "#/definitions/Line"}),
        7 => array(random, depth),
        _ => object(random, depth),
    };
    if chance(random, 10) {
        schema["x-nullable"] = true.into();
    }
    schema
}

pub(crate) fn text(random: &mut StdRng) -> Json {
    match random.random_range(0..6) {
        0 => json!({"type": "string", "pattern": PATTERNS.choose(random)}),
        1 => json!({"type": "string", "format": FORMATS.choose(random).unwrap().0}),
        2 => json!({"type": "string", "enum": values(random, &["red", "green", "blue", "grey"])}),
        3 => json!({"type": "string", "minLength": random.random_range(1..4), "maxLength": random.random_range(5..9)}),
        4 => json!({"type": "string", "maxLength": random.random_range(5..9)}),
        _ => json!({"type": "string"}),
    }
}

fn values(random: &mut StdRng, all: &[&str]) -> Json {
    let some: Vec<&str> = all.iter().copied().filter(|_| chance(random, 60)).collect();
    if some.is_empty() { json!([all[0]]) } else { json!(some) }
}

pub(crate) fn number(random: &mut StdRng, kind: &str) -> Json {
    let mut schema = json!({"type": kind});
    match random.random_range(0..6) {
        0 => schema["minimum"] = random.random_range(-3..4).into(),
        1 => schema["maximum"] = random.random_range(10..14).into(),
        2 => {
            schema["minimum"] = random.random_range(-3..4).into();
            schema["maximum"] = random.random_range(20..30).into();
            if chance(random, 30) {
                schema["exclusiveMinimum"] = true.into();
            }
        }
        3 if kind == "integer" => schema["multipleOf"] = (*[2, 3, 4].choose(random).unwrap()).into(),
        4 if kind == "integer" => schema["format"] = (*["int32", "int64"].choose(random).unwrap()).into(),
        _ => {}
    }
    schema
}

fn array(random: &mut StdRng, depth: usize) -> Json {
    let mut schema = json!({"type": "array", "items": schema(random, depth - 1)});
    if chance(random, 30) {
        schema["minItems"] = random.random_range(1..3).into();
    }
    if chance(random, 30) {
        schema["maxItems"] = random.random_range(3..6).into();
    }
    if chance(random, 30) {
        // Items of which there are as many different ones as wanted.
        schema["items"] = json!({"type": "integer"});
        schema["uniqueItems"] = true.into();
    }
    schema
}

pub(crate) fn object(random: &mut StdRng, depth: usize) -> Json {
    let mut properties = Map::new();
    for name in NAMES {
        if chance(random, 50) {
            properties.insert((*name).to_owned(), schema(random, depth - 1));
        }
    }
    let required: Vec<&&str> =
        NAMES.iter().filter(|name| properties.contains_key(**name) && chance(random, 40)).collect();
    let mut schema = json!({"type": "object"});
    if !required.is_empty() {
        schema["required"] = json!(required);
    }
    schema["properties"] = properties.into();
    match random.random_range(0..8) {
        0 => schema["additionalProperties"] = false.into(),
        1 => schema["additionalProperties"] = self::schema(random, depth - 1),
        2 => schema["maxProperties"] = random.random_range(6..9).into(),
        _ => {}
    }
    schema
}

/// Changes a place.
pub(crate) fn edit(schema: &mut Json, random: &mut StdRng) {
    let goes_down = chance(random, 60);
    let Some(members) = schema.as_object_mut() else { return };
    match members.get("type").and_then(Json::as_str) {
        Some("object") => {
            let names: Vec<String> = members["properties"].as_object().unwrap().keys().cloned().collect();
            if let Some(name) = names.choose(random).filter(|_| goes_down) {
                return edit(&mut members["properties"][name], random);
            }
            edit_object(members, random, &names);
        }
        Some("array") if goes_down && members.get("uniqueItems").is_none() => edit(&mut members["items"], random),
        Some("array") => match random.random_range(0..3) {
            0 => toggle(members, "minItems", random.random_range(1..3).into()),
            1 => toggle(members, "maxItems", random.random_range(3..6).into()),
            _ => {
                if members["items"] == json!({"type": "integer"}) {
                    toggle(members, "uniqueItems", true.into());
                }
            }
        },
        Some(kind) if !chance(random, 20) => {
            let kind = kind.to_owned();
            let nullable = members.remove("x-nullable");
            *schema = match kind.as_str() {
                "string" => text(random),
                "boolean" => json!({"type": "boolean"}),
                kind => {
                    let kind = *[kind, kind, "integer", "number"].choose(random).unwrap();
                    number(random, kind)
                }
            };
            if nullable.is_some() != chance(random, 20) {
                schema["x-nullable"] = true.into();
            }
        }
        _ => *schema = self::schema(random, 1),
    }
}

fn edit_object(members: &mut Map<String, Json>, random: &mut StdRng, names: &[String]) {
    let name = *NAMES.choose(random).unwrap();
    match random.random_range(0..7) {
        0..=2 => {
            let properties = members["properties"].as_object_mut().unwrap();
            match properties.remove(name) {
                None => drop(properties.insert(name.to_owned(), schema(random, 1))),
                Some(_) => require(members, name, false),
            }
            if chance(random, 40) && members["properties"].get(name).is_some() {
                require(members, name, true);
            }
        }
        3 | 4 => {
            if let Some(name) = names.choose(random) {
                let is_required =
                    members.get("required").is_some_and(|list| list.as_array().unwrap().contains(&json!(name)));
                require(members, name, !is_required);
            }
        }
        5 => {
            let other =
                [json!(false), json!({"type": "string"}), json!({"type": "string", "maxLength": 6}), json!(true)];
            toggle(members, "additionalProperties", other.choose(random).unwrap().clone());
        }
        _ => toggle(members, "maxProperties", random.random_range(6..9).into()),
    }
}

/// Sets a key to a value, or takes it away where it has one.
fn toggle(members: &mut Map<String, Json>, key: &str, value: Json) {
    if members.remove(key).is_none() {
        members.insert(key.to_owned(), value);
    }
}

fn require(members: &mut Map<String, Json>, name: &str, is_required: bool) {
    let list = members.entry("required").or_insert_with(|| json!([])).as_array_mut().unwrap();
    list.retain(|other| other != name);
    if is_required {
        list.push(name.into());
    }
    if list.is_empty() {
        members.remove("required");
    }
}
