//! How long the generator takes and how much memory, as a process of its own from a dev build: SocialHub, contracts of any
//! number of operations, and the largest documents of a folder. `cargo bench -p measure --bench generate`
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a measurement that fails shall stop")]

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::{env, fs, io};

use measure::process::{self, Cost};
use measure::{Budget, Suite, report};
use serde_json::{Value, json};

/// A contract in which each path has two operations, a definition of its own and one that it shares.
fn contract(operations: usize) -> Value {
    let paths = (0..operations / 2).map(|index| {
        let item = json!({ "$ref": format!("#/definitions/Item{index}") });
        let refused = json!({ "description": "Refused", "schema": { "$ref": "#/definitions/Error" } });
        let path = json!({
            "get": {
                "operationId": format!("getItem{index}"),
                "tags": [format!("family {}", index / 20)],
                "summary": "Read an item.",
                "parameters": [
                    { "name": "id", "in": "path", "required": true, "type": "string", "pattern": "^[a-f0-9]{24}$" },
                    { "name": "fields", "in": "query", "type": "array", "items": { "type": "string" } },
                    { "name": "limit", "in": "query", "type": "integer", "minimum": 1, "maximum": 100 },
                ],
                "responses": { "200": { "description": "The item", "schema": item }, "404": refused },
            },
            "put": {
                "operationId": format!("setItem{index}"),
                "tags": [format!("family {}", index / 20)],
                "summary": "Replace an item.",
                "parameters": [
                    { "name": "id", "in": "path", "required": true, "type": "string", "pattern": "^[a-f0-9]{24}$" },
                    { "name": "item", "in": "body", "required": true, "schema": item },
                ],
                "responses": { "204": { "description": "Replaced" }, "400": refused },
            },
        });
        (format!("/family{}/items{index}/{{id}}", index / 20), path)
    });
    let definitions = (0..operations / 2).map(|index| {
        let definition = json!({
            "type": "object",
            "description": "An item of some family.",
            "required": ["name", "kind"],
            "properties": {
                "name": { "type": "string", "minLength": 1, "maxLength": 60 },
                "kind": { "type": "string", "enum": ["small", "large", format!("kind {index}")] },
                "weight": { "type": "number", "minimum": 0 },
                "created": { "type": "string", "format": "date-time" },
                "place": { "type": "object", "properties": {
                    "street": { "type": "string" }, format!("city{index}"): { "type": "string" },
                } },
                "tags": { "type": "array", "items": { "type": "string" }, "uniqueItems": true },
            },
        });
        (format!("Item{index}"), definition)
    });
    let error = json!({ "type": "object", "required": ["code"], "properties": { "code": { "type": "string" } } });
    json!({
        "swagger": "2.0",
        "info": { "title": "Synthetic", "version": "1" },
        "basePath": "/v1",
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "paths": Value::Object(paths.collect()),
        "definitions": Value::Object(definitions.chain([("Error".to_owned(), error)]).collect()),
    })
}

/// The generator, from a dev build.
struct Generator {
    program: PathBuf,
    folder: PathBuf,
}

impl Generator {
    fn build() -> io::Result<Self> {
        let folder = report::folder()?;
        let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let built = Command::new(cargo)
            .args(["build", "--quiet", "--package", "xtask"])
            .current_dir(process::root())
            .status()?;
        assert!(built.success(), "xtask does not build");
        let program = folder.parent().unwrap().join("debug/xtask");
        Ok(Self { program, folder: folder.join("generate") })
    }

    /// Generates a document into an empty folder.
    fn generate(&self, document: &Path) -> io::Result<Cost> {
        let out = self.folder.join("out");
        if out.exists() {
            fs::remove_dir_all(&out)?;
        }
        let mut command = Command::new(&self.program);
        process::run(command.arg("codegen").arg("--tolerant").arg("--spec").arg(document).arg("--out").arg(&out))
    }
}

fn tell(suite: &mut Suite, what: &str, cost: Cost, budgets: [Budget; 2]) {
    suite.single(format!("{what}: time"), cost.seconds, "s", budgets[0]);
    suite.single(format!("{what}: memory"), cost.mebibytes, "MiB", budgets[1]);
}

fn main() -> ExitCode {
    let mut suite = Suite::new("generate");
    let generator = Generator::build().unwrap();
    let rounds = if suite.is_quick() { 1 } else { 7 };
    let socialhub = process::median(rounds, || {
        process::run(Command::new(&generator.program).args(["codegen", "--check"]).current_dir(process::root()))
    });
    let budgets = [Budget::AtMost(0.5), Budget::AtMost(200.0)];
    tell(&mut suite, "SocialHub, 296 operations", socialhub.unwrap(), budgets);

    fs::create_dir_all(&generator.folder).unwrap();
    // Before this process has much memory itself: a program that it starts is counted with as much at first.
    for document in largest(if suite.is_quick() { 0 } else { 4 }) {
        let name = document.file_name().unwrap().to_string_lossy().into_owned();
        let size = fs::metadata(&document).unwrap().len() / 1024;
        match process::median(3, || generator.generate(&document)) {
            Ok(cost) => tell(&mut suite, &format!("{name}, {size} KiB"), cost, [Budget::Told, Budget::Told]),
            Err(_) => println!("{name} does not generate: cargo xtask codegen --tolerant --spec {name}"),
        }
    }
    let mut costs = Vec::new();
    for operations in [100, 1_000, 10_000] {
        if suite.is_quick() && operations > 100 {
            break;
        }
        let document = generator.folder.join(format!("synthetic{operations}.json"));
        fs::write(&document, contract(operations).to_string()).unwrap();
        let cost = process::median(rounds.min(3), || generator.generate(&document)).unwrap();
        tell(&mut suite, &format!("{operations} operations"), cost, [Budget::Told, Budget::Told]);
        costs.push(cost);
    }
    if let [_, thousand, ten_thousand] = costs[..] {
        // What is linear takes ten times as much.
        let ratios = [ten_thousand.seconds / thousand.seconds, ten_thousand.mebibytes / thousand.mebibytes];
        for (what, ratio) in ["time", "memory"].into_iter().zip(ratios) {
            suite.single(format!("10000 operations / 1000 operations: {what}"), ratio, "x", Budget::AtMost(12.5));
        }
    }
    suite.finish()
}

/// The largest documents of a folder, where one is at hand.
fn largest(number: usize) -> Vec<PathBuf> {
    let folder = env::var_os("DOCUMENTS").map_or_else(|| process::root().join("../shared/corpus"), PathBuf::from);
    let Ok(entries) = fs::read_dir(&folder) else {
        println!("left out: {} is not there", folder.display());
        return Vec::new();
    };
    let is_document = |path: &PathBuf| path.extension().is_some_and(|it| it == "json" || it == "yaml");
    let mut documents: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).filter(is_document).collect();
    documents.sort_by_key(|path| std::cmp::Reverse(fs::metadata(path).map_or(0, |data| data.len())));
    documents.truncate(number);
    documents
}
