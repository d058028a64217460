//! The contract as implemented, as the server hands it out.

use awc::http::Method;
use serde_json::{Value, json};

use crate::app::{App, Setup};

async fn document(app: &App, headers: &[(&str, &str)]) -> Value {
    let json = app.get("/swagger.json").headers(headers).send().await;
    assert_eq!((json.status, json.header("content-type").as_deref()), (200, Some("application/json")));
    let yaml = app.get("/swagger.yaml").headers(headers).send().await;
    assert_eq!((yaml.status, yaml.header("content-type").as_deref()), (200, Some("application/yaml")));
    assert!(serde_saphyr::from_str::<Value>(yaml.text()).unwrap() == json.body, "JSON and YAML differ");
    json.body
}

#[actix_web::test]
async fn it_names_the_host_of_the_request() {
    let app = App::start().await;
    let here = document(&app, &[]).await;
    assert_eq!((&here["swagger"], &here["basePath"]), (&json!("2.0"), &json!("/api2")));
    assert_eq!(json!([format!("http://{}", here["host"].as_str().unwrap())]), json!([app.base]));
    assert_eq!(here["schemes"], json!(["http"]));
    let there = document(&app, &[("host", "api.example.com:81")]).await;
    assert_eq!((&there["host"], &there["schemes"]), (&json!("api.example.com:81"), &json!(["http"])));
}

#[actix_web::test]
async fn it_names_the_public_url() {
    let app = Setup::default().public_url("https://api.example.com:8443").start().await;
    for headers in [&[][..], &[("host", "elsewhere.example.com")]] {
        let document = document(&app, headers).await;
        assert_eq!((&document["host"], &document["schemes"]), (&json!("api.example.com:8443"), &json!(["https"])));
    }
}

#[actix_web::test]
async fn it_is_sent_once() {
    let app = App::start().await;
    for path in ["/swagger.json", "/swagger.yaml"] {
        for encoding in ["identity", "gzip"] {
            let first = app.get(path).header("accept-encoding", encoding).send().await;
            let tag = first.header("etag").unwrap();
            assert_eq!((first.status, tag.starts_with("W/")), (200, encoding == "gzip"), "{tag}");
            for known in [tag.clone(), format!("\"a\", {tag}"), "*".to_owned()] {
                for method in [Method::GET, Method::HEAD] {
                    let headers = [("accept-encoding", encoding), ("if-none-match", &known)];
                    let again = app.request(method, path).headers(&headers).send().await;
                    assert_eq!((again.status, again.octets.len()), (304, 0), "{path} {encoding} {known}");
                    assert_eq!(again.header("etag").as_ref(), Some(&tag));
                    assert_eq!(again.header("vary"), first.header("vary"));
                }
            }
            let other =
                app.get(path).headers(&[("accept-encoding", encoding), ("if-none-match", "W/\"a\"")]).send().await;
            assert_eq!(other.octets, first.octets);
            // Of another host it is another document.
            let other = app.get(path).headers(&[("host", "a.example.com"), ("if-none-match", &tag)]).send().await;
            assert_eq!(other.status, 200);
        }
    }
}

#[actix_web::test]
async fn it_declares_what_the_runtime_answers() {
    let app = App::start().await;
    let document = document(&app, &[]).await;
    let responses = document["paths"]["/contacts/{id}"]["delete"]["responses"].as_object().unwrap();
    assert!(responses.contains_key("204"));
    let shared: Vec<_> = responses.iter().filter_map(|(status, it)| Some((status, it["$ref"].as_str()?))).collect();
    for status in ["400", "401", "500", "503"] {
        assert!(responses.contains_key(status), "{status}: {responses:?}");
    }
    let ours: Vec<_> = shared.iter().filter(|(_, to)| to.starts_with("#/responses/Runtime")).collect();
    assert!(ours.len() >= 2, "{shared:?}");
    for (status, to) in ours {
        let response = document.pointer(to.trim_start_matches('#')).unwrap_or_else(|| panic!("{status}: no {to}"));
        assert!(response["description"].is_string() && response["schema"].is_object(), "{response}");
    }
}

#[actix_web::test]
async fn it_is_to_be_read_only() {
    let app = App::start().await;
    let answer = app.post("/swagger.json").send().await;
    assert_eq!((answer.status, answer.header("allow").as_deref()), (405, Some("GET, HEAD")));
}

/// Clients that others wrote refuse a contract with both.
#[actix_web::test]
async fn credentials_are_no_parameters_too() {
    let app = App::start().await;
    let contract = app.get("/swagger.json").send().await.expect(200).body;
    let mut protected = 0;
    for (path, item) in contract["paths"].as_object().unwrap() {
        for (method, operation) in item.as_object().unwrap().iter().filter(|(key, _)| *key != "parameters") {
            let security = operation.get("security").unwrap_or(&contract["security"]);
            let schemes = security.as_array().unwrap().iter().flat_map(|one| one.as_object().unwrap().keys());
            for scheme in schemes {
                protected += 1;
                let name = &contract["securityDefinitions"][scheme]["name"];
                let parameters = operation["parameters"].as_array().into_iter().flatten();
                assert!(!parameters.into_iter().any(|one| one["name"] == *name), "{method} {path}: {name}");
            }
        }
    }
    assert!(protected > 200, "{protected}");
}
