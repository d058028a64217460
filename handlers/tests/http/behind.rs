//! A server behind proxies: whose word counts, and for what.

use std::sync::Arc;

use awc::http::Method;
use generated::{Permission, api::contacts::*, principal, rt::Context};
use handlers::{Failure, Principals};

use crate::{
    app::{App, Setup},
    failures::Everyone,
};

/// Answers with the client that it sees.
struct Mirror;

impl generated::Service for Mirror {
    type Principals = Principals;
    type Error = Failure;
}

impl ContactsApi for Mirror {
    async fn list_contacts(
        &self,
        cx: Context<principal::Token<Self>>,
        _: ListContacts,
    ) -> Result<ListContactsResponse, Failure> {
        let client = cx.head().client();
        let address = client.address.map(|address| address.to_string()).unwrap_or_default();
        cx.add_header("X-Client", &format!("{address} {} {}", client.scheme, client.host));
        Ok(ListContactsResponse::Ok(Vec::new()))
    }

    async fn create_contact(
        &self,
        _: Context<principal::Token<Self>>,
        _: CreateContact,
    ) -> Result<CreateContactResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_contact(
        &self,
        _: Context<principal::Token<Self>>,
        _: DeleteContact,
    ) -> Result<DeleteContactResponse, Failure> {
        Err(Failure::not_implemented())
    }
}

async fn mirror(setup: Setup) -> App {
    let doors = Everyone(&[Permission::ViewContacts]);
    setup.api(|_| generated::Builder::new(doors).contacts(Arc::new(Mirror)).build()).start().await
}

/// The client as a handler sees it.
async fn seen(app: &App, headers: &[(&str, &str)]) -> String {
    let answer = app.get("/contacts").dev().headers(headers).send().await.expect(200);
    answer.header("x-client").unwrap().replace(app.base.trim_start_matches("http://"), "HERE")
}

const TOLD: [(&str, &str); 3] =
    [("x-forwarded-for", "203.0.113.7"), ("x-forwarded-proto", "https"), ("x-forwarded-host", "api.example.com")];

#[actix_web::test]
async fn nobody_is_believed_who_is_not_trusted() {
    let app = mirror(Setup::default()).await;
    assert_eq!(seen(&app, &TOLD).await, "127.0.0.1 http HERE");
    let app = mirror(Setup::default().serving(|it| it.proxies.trusted = vec!["10.0.0.0/8".parse().unwrap()])).await;
    assert_eq!(seen(&app, &TOLD).await, "127.0.0.1 http HERE");
}

#[actix_web::test]
async fn a_trusted_proxy_is_believed() {
    let trust = |setup: Setup| setup.serving(|it| it.proxies.trusted = vec!["127.0.0.0/8".parse().unwrap()]);
    let app = mirror(trust(Setup::default())).await;
    assert_eq!(seen(&app, &TOLD).await, "203.0.113.7 https api.example.com");
    assert_eq!(seen(&app, &[("x-forwarded-for", "1.1.1.1, 203.0.113.7, 127.0.0.3")]).await, "203.0.113.7 http HERE");
    assert_eq!(seen(&app, &[("forwarded", "for=203.0.113.7")]).await, "127.0.0.1 http HERE");
    // Whatever proxies say, the public URL is where clients are.
    let app = mirror(trust(Setup::default().public_url("https://public.example"))).await;
    assert_eq!(seen(&app, &TOLD).await, "203.0.113.7 https public.example");
}

#[actix_web::test]
async fn the_contract_names_the_host_that_a_trusted_proxy_names() {
    let app = Setup::default().serving(|it| it.proxies.trusted = vec!["127.0.0.1".parse().unwrap()]).start().await;
    let contract = app.get("/swagger.json").headers(&TOLD).send().await.expect(200);
    assert_eq!((&contract.body["host"], &contract.body["schemes"][0]), (&"api.example.com".into(), &"https".into()));
    let app = App::start().await;
    let contract = app.get("/swagger.json").headers(&TOLD).send().await.expect(200);
    assert!(app.base.ends_with(contract.body["host"].as_str().unwrap()), "{}", contract.body["host"]);
    assert_eq!(contract.body["schemes"][0], "http");
}

#[actix_web::test]
async fn request_ids_go_in_and_out_everywhere() {
    let app = App::start().await;
    for path in [
        "/api2/contacts",
        "/api2/nothing",
        "/api2/swagger.json",
        "/docs/",
        "/docs/page.js",
        "/",
        "/nothing",
        "/livez",
        "/readyz",
        "/healthz",
    ] {
        let made = app.outside(Method::GET, path).send().await.header("x-request-id").unwrap();
        let other = app.outside(Method::GET, path).send().await.header("x-request-id").unwrap();
        assert!(made.len() == 32 && made != other, "{path}: {made} {other}");
        let kept = app.outside(Method::GET, path).header("x-request-id", "from-a-proxy").send().await;
        assert_eq!(kept.header("x-request-id").as_deref(), Some("from-a-proxy"), "{path}");
        let odd = app.outside(Method::GET, path).header("x-request-id", "a \"b\"").send().await;
        assert_eq!(odd.header("x-request-id").unwrap().len(), 32, "{path}");
    }
    let refused = app.post("/contacts").header("x-request-id", "a").send().await.expect(401);
    assert_eq!(refused.header("x-request-id").as_deref(), Some("a"));
}
