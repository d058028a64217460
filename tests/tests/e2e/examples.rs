//! Examples of answers, as a service that echoes gives them, judged by a library for JSON Schema: of the small
//! contracts, of SocialHub, and of real ones.

use std::path::PathBuf;

use codegen::sample::answers::{Body, answers};
use codegen::{Inputs, Text};
use codegen_verify::{Answer, Verifier};
use tests::contract::Subject;

use crate::contracts;
use crate::generator::{root, socialhub};

/// How many bodies there are, and what is wrong with some.
fn judge(name: &str, subject: &Subject) -> (usize, Vec<String>) {
    let verifier = Verifier::new(&subject.document).unwrap_or_else(|error| panic!("{name}: {error}"));
    let (mut count, mut wrong) = (0, Vec::new());
    for operation in &subject.api.operations {
        let method = operation.method.name();
        let declared =
            verifier.operations().iter().find(|it| it.method == method && it.path == operation.path).unwrap();
        for (response, answer) in operation.responses.iter().zip(answers(&subject.api, operation)) {
            let what = format!("{name}: {} {:?}", operation.id, response.status);
            let Some(answer) = answer else {
                wrong.push(format!("{what}: no example"));
                continue;
            };
            let Body::Value(value) = answer.body else { continue };
            let json = operation.produces.iter().find(|produced| produced.contains("json"));
            // XML and text are judged nowhere but by the runtime.
            if json.is_none() && !operation.produces.is_empty() {
                continue;
            }
            count += 1;
            let body = value.to_string().into_bytes();
            let headers = [("content-type", json.map_or("application/json", String::as_str))];
            let answer = Answer { status: response.status.unwrap_or(299), headers: &headers, body: Some(&body) };
            let faults = verifier.check(declared, &answer);
            wrong.extend(faults.iter().map(|fault| format!("{what}: {fault}\n  {value}")));
        }
    }
    (count, wrong)
}

fn end(what: &str, (count, wrong): (usize, Vec<String>)) {
    println!("{count} bodies of {what} are what their schemas allow");
    let shown: Vec<_> = wrong.iter().take(20).cloned().collect();
    assert!(wrong.is_empty(), "{} wrong, the first are\n{}", wrong.len(), shown.join("\n"));
    assert!(count > 0);
}

#[test]
fn of_the_small_contracts_and_of_socialhub() {
    let mut all = (0, Vec::new());
    // Its members of an `allOf` disagree, which its options allow: no value is right by both.
    for contract in contracts::valid().into_iter().filter(|contract| contract.name != "allowed") {
        let mut inputs = contract.inputs();
        // What it refers to is found from where it is.
        inputs.spec.name = root().join("tests/contracts").join(&inputs.spec.name).display().to_string();
        let subject = Subject::read(inputs).unwrap_or_else(|errors| panic!("{errors}"));
        let (count, wrong) = judge(&contract.name, &subject);
        all = (all.0 + count, [all.1, wrong].concat());
    }
    end("the small contracts", all);
    end("SocialHub", judge("SocialHub", &Subject::read(socialhub()).unwrap_or_else(|errors| panic!("{errors}"))));
}

#[test]
fn of_real_contracts() {
    let corpus = root().join("../shared/corpus");
    let Ok(entries) = std::fs::read_dir(&corpus) else {
        println!("skipped: {} is not there", corpus.display());
        return;
    };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_file()).collect();
    paths.sort();
    let mut all = (0, Vec::new());
    for path in paths.iter().filter(|path| path.extension().is_some_and(|end| end == "json" || end == "yaml")) {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let spec = Text { name: name.clone(), text: std::fs::read_to_string(path).unwrap() };
        let config = Some(Text { name: "codegen.toml".to_owned(), text: "backtracking-limit = 256\n".to_owned() });
        match Subject::read(Inputs { spec, overlay: None, config, tolerant: true }) {
            // It refers to files that are not there.
            Ok(subject) if Verifier::new(&subject.document).is_err() => println!("{name}: no opinion"),
            Ok(subject) => {
                let (count, faults) = judge(&name, &subject);
                // A pattern that the library's engine does not know, such as `[\w- ]`: no opinion.
                let (unusable, wrong): (Vec<_>, Vec<_>) =
                    faults.into_iter().partition(|fault| fault.contains("its schema cannot be used"));
                if !unusable.is_empty() {
                    println!("{name}: no opinion on {} bodies", unusable.len());
                }
                all = (all.0 + count - unusable.len(), [all.1, wrong].concat());
            }
            Err(_) => println!("{name} has errors"),
        }
    }
    // No value is allowed: an enumeration leaves out the names of the definitions, which an extension renames.
    all.1.retain(|fault| !fault.starts_with("autorest-body-complex.json: flattencomplex_getValid"));
    end("real contracts", all);
}
