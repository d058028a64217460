//! The boundary between generated code and handlers: what a handler's own errors, panics, headers and cookies become,
//! and what it is given.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use codegen_runtime::{Context, Cookie, Failure, Server};
use generated::api::contacts::{
    ContactsApi, CreateContact, CreateContactResponse, DeleteContact, DeleteContactResponse, ListContacts,
    ListContactsResponse,
};
use generated::{Builder, Service, models};
use tests::caller::{Gate, User, Users};

use crate::served::{Got, Served};

/// Handles one tag, and does what the request's `offset` asks for.
struct Contacts;

/// The error of this service.
#[derive(Debug)]
enum Trouble {
    /// A status that the operation declares.
    Declared,
    /// One that it does not declare.
    Teapot,
    /// The store is away.
    Away,
    /// Anything else; the text is nobody's business.
    Other(std::num::ParseIntError),
}

impl fmt::Display for Trouble {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Other(error) => write!(f, "hunter2: {error}"),
            known => write!(f, "hunter2: {known:?}"),
        }
    }
}

impl std::error::Error for Trouble {}

impl From<std::num::ParseIntError> for Trouble {
    fn from(error: std::num::ParseIntError) -> Self {
        Self::Other(error)
    }
}

impl From<Trouble> for Failure {
    fn from(trouble: Trouble) -> Self {
        match trouble {
            Trouble::Declared => Self::not_found().with_header("X-Reason", "gone"),
            Trouble::Teapot => Self::new(418, "Teapot", "hunter2"),
            Trouble::Away => Self::unavailable(Duration::from_secs(7)),
            Trouble::Other(_) => Self::internal(trouble),
        }
    }
}

impl Service for Contacts {
    type Principals = Users;
    type Error = Trouble;
}

impl ContactsApi for Contacts {
    async fn list_contacts(&self, cx: Context<User>, request: ListContacts) -> Result<ListContactsResponse, Trouble> {
        cx.add_header("X-Total", "12");
        cx.set_cookie(&Cookie::build("seen", "1").http_only(true).finish());
        match request.offset {
            Some(1) => Err(Trouble::Teapot),
            Some(2) => panic!("hunter2"),
            Some(3) => {
                let _: i64 = "hunter2".parse::<i64>()?;
                Ok(ListContactsResponse::Ok(Vec::new()))
            }
            Some(4) => Err(Trouble::Away),
            Some(5) => {
                // A panic after the handler has been waiting.
                actix_web::rt::time::sleep(Duration::from_millis(1)).await;
                panic!("hunter2")
            }
            Some(6) => {
                let error = models::Error { code: Some("Refused".to_owned()), ..Default::default() };
                Ok(ListContactsResponse::NotAcceptable(error))
            }
            _ => {
                let email = format!("{}:{}", cx.operation().id, cx.head().method());
                Ok(ListContactsResponse::Ok(vec![models::Contact { id: None, email }]))
            }
        }
    }

    async fn create_contact(&self, _: Context<User>, request: CreateContact) -> Result<CreateContactResponse, Trouble> {
        Ok(CreateContactResponse::Ok(vec![request.body]))
    }

    async fn delete_contact(&self, _: Context<User>, _: DeleteContact) -> Result<DeleteContactResponse, Trouble> {
        Err(Trouble::Declared)
    }
}

fn server() -> Server {
    Builder::new(Gate).contacts(Arc::new(Contacts)).build()
}

async fn list(served: &Served, offset: u8) -> Got {
    served.exchange("GET", &format!("/api2/contacts?accesstoken=mighty&offset={offset}"), &[], None).await
}

#[actix_web::test]
async fn answers_of_handlers() {
    let served = Served::start(server());
    let got = list(&served, 0).await;
    assert_eq!((got.status, got.text()), (200, r#"[{"email":"listContacts:GET"}]"#.to_owned()));
    assert_eq!(got.header("content-type"), Some("application/json"));
    assert_eq!((got.header("x-total"), got.header("set-cookie")), (Some("12"), Some("seen=1; HttpOnly")));
    // A declared answer that is no success is the handler's own, with headers.
    let got = list(&served, 6).await;
    assert_eq!((got.status, got.code().as_str(), got.header("x-total")), (406, "Refused", Some("12")));
    // What is decoded is what was sent.
    let body = br#"{"email": "ann@example.org", "_id": "0123456789abcdef01234567", "unknown": 1}"#;
    let json = ("content-type", "application/json");
    let got = served.exchange("POST", "/api2/contacts?accesstoken=mighty", &[json], Some(body)).await;
    assert_eq!(got.text(), r#"[{"_id":"0123456789abcdef01234567","email":"ann@example.org"}]"#);
    served.stop().await;
}

#[actix_web::test]
async fn failures_of_handlers() {
    let server = server();
    let served = Served::start(server.clone());
    // Not declared: a 500 that tells nothing, and is counted. Panics and errors of the service's own are 500 too.
    for (offset, counted) in [(1, 1), (2, 1), (3, 1), (5, 1), (1, 2)] {
        let got = list(&served, offset).await;
        assert_eq!((got.status, got.code().as_str()), (500, "InternalServerError"), "{offset}");
        assert!(!got.text().contains("hunter2") && !got.text().contains("violations"), "{}", got.text());
        assert_eq!(server.undeclared(), counted, "{offset}");
        // The headers that were added before are there, and the id under which the log has the rest.
        assert_eq!((got.header("x-total"), got.header("set-cookie")), (Some("12"), Some("seen=1; HttpOnly")));
        assert!(!got.header("x-request-id").unwrap().is_empty());
    }
    // A status of the runtime's is always allowed; a declared one is the service's.
    let got = list(&served, 4).await;
    assert_eq!((got.status, got.code().as_str(), got.header("retry-after")), (503, "ServiceUnavailable", Some("7")));
    let target = "/api2/contacts/0123456789abcdef01234567?accesstoken=mighty";
    let got = served.exchange("DELETE", target, &[], None).await;
    assert_eq!((got.status, got.code().as_str(), got.header("x-reason")), (404, "NotFoundError", Some("gone")));
    assert_eq!(server.undeclared(), 2);
    // The server lives on, and tags without a handler answer 501.
    assert_eq!(list(&served, 0).await.status, 200);
    assert_eq!(served.exchange("GET", "/api2/?accesstoken=mighty", &[], None).await.status, 501);
    served.stop().await;
}
