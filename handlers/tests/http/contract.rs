//! The contract as implemented, as the server hands it out.

use awc::http::Method;
use serde_json::{Value, json};

use crate::{fetched::Fetched, served::Served};

async fn document(served: &Served, headers: &[(&str, &str)]) -> Value {
    let json = Fetched::get(&format!("{}/api2/swagger.json", served.base), headers).await;
    assert_eq!((json.status, json.header("content-type").as_deref()), (200, Some("application/json")));
    let yaml = Fetched::get(&format!("{}/api2/swagger.yaml", served.base), headers).await;
    assert_eq!((yaml.status, yaml.header("content-type").as_deref()), (200, Some("application/yaml")));
    let document: Value = serde_json::from_str(json.text()).unwrap();
    assert!(serde_saphyr::from_str::<Value>(yaml.text()).unwrap() == document, "JSON and YAML differ");
    document
}

#[actix_web::test]
async fn it_names_the_host_of_the_request() {
    let served = Served::new().await;
    let here = document(&served, &[]).await;
    assert_eq!((&here["swagger"], &here["basePath"]), (&json!("2.0"), &json!("/api2")));
    assert_eq!(json!([format!("http://{}", here["host"].as_str().unwrap())]), json!([served.base]));
    assert_eq!(here["schemes"], json!(["http"]));
    let there = document(&served, &[("host", "api.example.com:81")]).await;
    assert_eq!((&there["host"], &there["schemes"]), (&json!("api.example.com:81"), &json!(["http"])));
    served.stop().await;
}

#[actix_web::test]
async fn it_names_the_public_url() {
    let served = Served::public("https://api.example.com:8443").await;
    for headers in [&[][..], &[("host", "elsewhere.example.com")]] {
        let document = document(&served, headers).await;
        assert_eq!((&document["host"], &document["schemes"]), (&json!("api.example.com:8443"), &json!(["https"])));
    }
    served.stop().await;
}

#[actix_web::test]
async fn it_is_sent_once() {
    let served = Served::new().await;
    for path in ["/api2/swagger.json", "/api2/swagger.yaml"] {
        let url = format!("{}{path}", served.base);
        for encoding in ["identity", "gzip"] {
            let first = Fetched::get(&url, &[("accept-encoding", encoding)]).await;
            let tag = first.header("etag").unwrap();
            assert_eq!((first.status, tag.starts_with("W/")), (200, encoding == "gzip"), "{tag}");
            for known in [tag.clone(), format!("\"a\", {tag}"), "*".to_owned()] {
                for method in [Method::GET, Method::HEAD] {
                    let headers = [("accept-encoding", encoding), ("if-none-match", &known)];
                    let again = Fetched::new(method, &url, &headers).await;
                    assert_eq!((again.status, again.octets.len()), (304, 0), "{path} {encoding} {known}");
                    assert_eq!(again.header("etag").as_ref(), Some(&tag));
                    assert_eq!(again.header("vary"), first.header("vary"));
                }
            }
            let other = Fetched::get(&url, &[("accept-encoding", encoding), ("if-none-match", "W/\"a\"")]).await;
            assert_eq!(other.octets, first.octets);
            // Of another host it is another document.
            let other = Fetched::get(&url, &[("host", "a.example.com"), ("if-none-match", &tag)]).await;
            assert_eq!(other.status, 200);
        }
    }
    served.stop().await;
}

#[actix_web::test]
async fn it_declares_what_the_runtime_answers() {
    let served = Served::new().await;
    let document = document(&served, &[]).await;
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
    served.stop().await;
}

#[actix_web::test]
async fn it_is_to_be_read_only() {
    let served = Served::new().await;
    let answer = Fetched::new(Method::POST, &format!("{}/api2/swagger.json", served.base), &[]).await;
    assert_eq!((answer.status, answer.header("allow").as_deref()), (405, Some("GET, HEAD")));
    served.stop().await;
}
