//! A contract with one operation or two, as a value that can be changed and judged.

use std::collections::{BTreeMap, BTreeSet};

use rand::{Rng as _, rngs::StdRng, seq::IndexedRandom as _};
use serde_json::{Value as Json, json};

use crate::schemas;

/// A parameter of the query, or an array of integers in it.
#[derive(Debug, Clone)]
pub(crate) struct Parameter {
    pub(crate) schema: Json,
    pub(crate) required: bool,
}

/// What `PUT /things` takes and gives.
#[derive(Debug, Clone)]
pub(crate) struct Model {
    pub(crate) base: &'static str,
    /// Whether there is `GET /things` too.
    pub(crate) has_get: bool,
    /// `Thing` is the body of the request and of answers, `Line` is held by some `Thing`s.
    pub(crate) definitions: BTreeMap<&'static str, Json>,
    pub(crate) parameters: BTreeMap<&'static str, Parameter>,
    /// Whether a body is required, where there is one.
    pub(crate) body: Option<bool>,
    pub(crate) consumes: BTreeSet<&'static str>,
    pub(crate) produces: BTreeSet<&'static str>,
    /// Alternatives of schemes.
    pub(crate) security: Vec<BTreeSet<&'static str>>,
    pub(crate) permissions: BTreeSet<&'static str>,
    /// Answers by status, and whether they have a body.
    pub(crate) answers: BTreeMap<&'static str, bool>,
    pub(crate) headers: BTreeMap<&'static str, Json>,
    pub(crate) summary: &'static str,
}

impl Model {
    pub(crate) fn random(random: &mut StdRng) -> Self {
        let mut thing = schemas::object(random, 2);
        if random.random_ratio(1, 4) {
            thing["properties"]["again"] = json!({"$ref": "#/definitions/Thing"});
        }
        let mut model = Self {
            base: "/v1",
            has_get: false,
            definitions: BTreeMap::from([("Thing", thing), ("Line", schemas::object(random, 1))]),
            parameters: BTreeMap::new(),
            body: Some(random.random_ratio(2, 3)),
            consumes: BTreeSet::from(["application/json"]),
            produces: BTreeSet::from(["application/json"]),
            security: vec![BTreeSet::from(["token"])],
            permissions: BTreeSet::from(["Write"]),
            answers: BTreeMap::from([("200", true)]),
            headers: BTreeMap::new(),
            summary: "Puts a thing.",
        };
        for _ in 0..random.random_range(0..3) {
            model.edit_around(random);
        }
        model
    }

    /// Changes one thing.
    pub(crate) fn edit(&mut self, random: &mut StdRng) {
        match random.random_range(0..10) {
            0..=5 => schemas::edit(self.definitions.get_mut("Thing").unwrap(), random),
            6 => schemas::edit(self.definitions.get_mut("Line").unwrap(), random),
            _ => self.edit_around(random),
        }
    }

    fn edit_around(&mut self, random: &mut StdRng) {
        match random.random_range(0..16) {
            0 => self.has_get = !self.has_get,
            1 => self.base = if self.base == "/v1" { "/v2" } else { "/v1" },
            2 => {
                self.body = match self.body {
                    None => Some(random.random_bool(0.5)),
                    Some(_) if random.random_bool(0.5) => None,
                    Some(required) => Some(!required),
                }
            }
            3 => flip(&mut self.consumes, "application/xml"),
            4 => flip(&mut self.produces, "application/xml"),
            5 => {
                let alternative = BTreeSet::from([*["basic", "key"].choose(random).unwrap()]);
                match self.security.iter().position(|other| *other == alternative) {
                    Some(at) => drop(self.security.remove(at)),
                    None => self.security.push(alternative),
                }
            }
            6 => {
                let first = self.security.first_mut().unwrap();
                flip(first, "key");
            }
            7 => flip(&mut self.permissions, "Admin"),
            8 => {
                let status = *["204", "404", "default", "201"].choose(random).unwrap();
                match self.answers.remove(status) {
                    None => self.answers.extend([(status, status != "204" && random.random_bool(0.5))]),
                    Some(has_body) if status != "204" && random.random_bool(0.4) => {
                        self.answers.extend([(status, !has_body)])
                    }
                    Some(_) => {}
                }
            }
            9 => {
                let has_body = self.answers.get_mut("200").unwrap();
                *has_body = !*has_body;
            }
            10 => match self.headers.remove("X-Left") {
                None => drop(self.headers.insert("X-Left", scalar(random))),
                Some(_) if random.random_bool(0.7) => drop(self.headers.insert("X-Left", scalar(random))),
                Some(_) => {}
            },
            11 => self.summary = *["Puts a thing.", "Replaces a thing."].choose(random).unwrap(),
            12 => match self.parameters.get_mut("ids") {
                None => {
                    let schema = json!({"type": "array", "items": {"type": "integer"}, "collectionFormat": "csv"});
                    self.parameters.insert("ids", Parameter { schema, required: false });
                }
                Some(ids) => ids.schema["collectionFormat"] = (*["csv", "pipes", "ssv"].choose(random).unwrap()).into(),
            },
            _ => {
                let name = *["p", "q"].choose(random).unwrap();
                match self.parameters.remove(name) {
                    None => {
                        let parameter = Parameter { schema: scalar(random), required: random.random_bool(0.3) };
                        self.parameters.insert(name, parameter);
                    }
                    Some(mut parameter) => match random.random_range(0..4) {
                        0 => {}
                        1 => {
                            parameter.required = !parameter.required;
                            self.parameters.insert(name, parameter);
                        }
                        2 => {
                            parameter.required = false;
                            parameter.schema = json!({"type": "integer", "default": random.random_range(1..4)});
                            self.parameters.insert(name, parameter);
                        }
                        _ => {
                            parameter.schema = scalar(random);
                            self.parameters.insert(name, parameter);
                        }
                    },
                }
            }
        }
    }

    /// Gives it parameters that are written like this, and have this default.
    pub(crate) fn with_lists(&mut self, format: &str, default: i64) {
        let ids = json!({"type": "array", "items": {"type": "integer"}, "collectionFormat": format});
        self.parameters.insert("ids", Parameter { schema: ids, required: false });
        let page = json!({"type": "integer", "default": default});
        self.parameters.insert("page", Parameter { schema: page, required: false });
    }

    /// The contract.
    pub(crate) fn document(&self) -> Json {
        let mut parameters: Vec<Json> = self
            .parameters
            .iter()
            .map(|(name, parameter)| {
                let mut written = parameter.schema.clone();
                written["name"] = (*name).into();
                written["in"] = "query".into();
                written["required"] = parameter.required.into();
                written
            })
            .collect();
        let thing = json!({"$ref": "#/definitions/Thing"});
        if let Some(required) = self.body {
            parameters.push(json!({"name": "body", "in": "body", "required": required, "schema": thing}));
        }
        let answer = |(status, has_body): (&&str, &bool)| {
            let mut answer = json!({"description": "It."});
            if *has_body {
                answer["schema"] = thing.clone();
            }
            if *status == "200" && !self.headers.is_empty() {
                answer["headers"] = json!(self.headers);
            }
            ((*status).to_owned(), answer)
        };
        let responses: serde_json::Map<String, Json> = self.answers.iter().map(answer).collect();
        let alternatives = self.security.iter().map(|schemes| schemes.iter().map(|name| (*name, json!([]))).collect());
        let security: Vec<BTreeMap<&str, Json>> = alternatives.collect();
        let mut item = json!({"put": {
            "summary": self.summary, "parameters": parameters, "responses": responses, "security": security,
            "consumes": self.consumes, "produces": self.produces, "x-permissions": {"all": self.permissions},
        }});
        if self.has_get {
            item["get"] = json!({"responses": {"204": {"description": "None."}}});
        }
        json!({
            "swagger": "2.0", "info": {"title": "Things", "version": "1"}, "basePath": self.base,
            "securityDefinitions": {
                "token": {"type": "apiKey", "name": "token", "in": "header"},
                "key": {"type": "apiKey", "name": "key", "in": "query"},
                "basic": {"type": "basic"},
            },
            "paths": {"/things": item}, "definitions": self.definitions,
        })
    }
}

/// A schema of what is written as a text.
fn scalar(random: &mut StdRng) -> Json {
    match random.random_range(0..5) {
        0 => json!({"type": "boolean"}),
        1 => schemas::number(random, "integer"),
        2 => schemas::number(random, "number"),
        _ => schemas::text(random),
    }
}

fn flip(set: &mut BTreeSet<&'static str>, name: &'static str) {
    if !set.remove(name) {
        set.insert(name);
    }
}
