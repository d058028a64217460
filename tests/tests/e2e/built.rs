//! Services that are written and built for a test: each operation takes one value, and nobody handles it.

use std::fs;
use std::io::{BufRead as _, BufReader, Lines};
use std::process::{Child, ChildStdout, Command, Stdio};

use serde_json::{Value as Json, json};

use crate::generator::root;

/// A contract with these definitions and an operation for each schema, which takes a value of it as its body.
pub(crate) fn taking(definitions: &Json, schemas: &[&Json]) -> String {
    let operation = |schema: &&Json| {
        json!({"post": {
            "tags": ["values"],
            "parameters": [{"name": "value", "in": "body", "required": true, "schema": schema}],
            "responses": {"204": {"description": "It fits."}},
        }})
    };
    let paths: serde_json::Map<String, Json> =
        schemas.iter().enumerate().map(|(index, schema)| (format!("/{index}"), operation(schema))).collect();
    let media_types = ["application/json"];
    json!({
        "swagger": "2.0", "info": {"title": "Values", "version": "1"}, "consumes": media_types, "produces": media_types,
        "paths": paths, "definitions": definitions,
    })
    .to_string()
}

fn run(command: &mut Command) {
    let output = command.stdin(Stdio::null()).output().unwrap();
    assert!(output.status.success(), "{command:?}\n{}", String::from_utf8_lossy(&output.stderr));
}

/// The service of a contract, in a folder that is kept, so that the next run is quick.
pub(crate) struct Service {
    child: Child,
    address: String,
    client: awc::Client,
    /// What the service prints. It says more than its address, and a service that cannot print ends.
    _says: Lines<BufReader<ChildStdout>>,
}

impl Service {
    /// Writes, builds and starts the service.
    pub(crate) fn start(name: &str, contract: &str) -> Self {
        let exe = std::env::current_exe().unwrap();
        // target/debug/deps/e2e-0123
        let services = exe.ancestors().nth(3).unwrap().join("e2e/services");
        let folder = services.join(name);
        fs::create_dir_all(&folder).unwrap();
        let spec = folder.join("contract.json");
        if fs::read_to_string(&spec).ok().as_deref() != Some(contract) {
            let _ = fs::remove_dir_all(folder.join("service"));
            fs::write(&spec, contract).unwrap();
        }
        let cargo = || Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        let scaffold = ["run", "--quiet", "--offline", "--package", "xtask", "--", "scaffold", "--spec"];
        run(cargo().args(scaffold).arg(&spec).arg("--out").arg(folder.join("service")).current_dir(root()));
        fs::copy(root().join("Cargo.lock"), folder.join("service/Cargo.lock")).unwrap();
        let target = services.join("target").join(name);
        let mut build = cargo();
        build.args(["build", "--quiet", "--offline"]).current_dir(folder.join("service"));
        run(build.env("CARGO_TARGET_DIR", &target).env_remove("RUSTFLAGS"));
        let mut child = Command::new(target.join("debug/handlers"))
            .args(["--listen", "127.0.0.1:0"])
            .env("RUST_LOG", "error")
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let address =
            lines.find_map(|line| line.unwrap().trim().strip_prefix("API").map(|it| it.trim().to_owned())).unwrap();
        Self { child, address, client: awc::Client::default(), _says: lines }
    }

    /// Whether the operation with this index takes a value. Nobody handles it: what is let through is answered with 501.
    pub(crate) async fn accepts(&self, index: usize, value: &Json) -> bool {
        // A connection of its own: one that is kept may be closed by the server just when it is to be used again.
        let request = self.client.post(format!("{}/{index}", self.address)).force_close();
        let request = request.insert_header(("Content-Type", "application/json"));
        match request.send_body(value.to_string()).await.unwrap().status().as_u16() {
            501 => true,
            400 => false,
            status => panic!("operation {index}: {status} for {value}"),
        }
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
