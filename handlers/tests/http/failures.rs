//! What clients get where nothing is written, nobody is known, or something is broken.

use std::{collections::BTreeSet, sync::Arc};

use awc::http::Method;
use generated::{
    Authenticator, Permission,
    api::contacts::*,
    models::ObjectId,
    principal,
    rt::{Context, Failure, RequestHead},
};
use handlers::{Approval, Authentication, Channel, Permissions, Principals, Share, User};

use crate::served::{Served, TOKEN, ask, open};

#[actix_web::test]
async fn nobody_is_known_without_the_token() {
    let served = Served::new().await;
    let url = format!("{}/api2/contacts", served.base);
    for query in ["", "?accesstoken=", "?accesstoken=test-tokem", "?accesstoken=test-token2", "?token=test-token"] {
        let answer = ask(Method::GET, &format!("{url}{query}"), None).await;
        assert_eq!((answer.status, answer.code()), (401, "AccessTokenInvalidError"), "{query}");
        assert!(answer.header("www-authenticate").is_some_and(|challenge| challenge.contains("accesstoken")));
    }
    served.stop().await;
}

#[actix_web::test]
async fn the_token_is_a_user_s_only() {
    let served = Served::new().await;
    let contract = &generated::CONTRACT;
    let mut asked = BTreeSet::new();
    for operation in contract.operations.iter().filter(|operation| operation.method == "GET") {
        let Some(scheme) = operation.security.first().and_then(|requirement| requirement.schemes.first()) else {
            continue;
        };
        let name = contract.security_schemes[scheme.scheme].name;
        if name == "token" || !asked.insert(name) {
            continue;
        }
        let path: String = operation.path.replace(['{', '}'], "");
        for parameter in ["accesstoken", "access_token", "token"] {
            let url = format!("{}/api2{path}?{parameter}={TOKEN}", served.base);
            assert_eq!(ask(Method::GET, &url, None).await.status, 401, "{name} {url}");
        }
    }
    assert!(asked.len() >= 2, "{asked:?}");
    served.stop().await;
}

#[actix_web::test]
async fn without_a_token_at_the_start_every_door_is_closed() {
    let served = Served::with(tempfile::tempdir().unwrap(), Authentication::closed()).await;
    assert_eq!(served.get("/contacts").await.status, 401);
    served.stop().await;
}

/// Everyone is a user who may look at contacts and do nothing else.
struct Looking;

impl Authenticator for Looking {
    type Principals = Principals;

    async fn approval_token(&self, _: Option<String>, _: &RequestHead) -> Result<Option<Approval>, Failure> {
        Ok(None)
    }

    async fn channel_token(&self, _: Option<String>, _: &RequestHead) -> Result<Option<Channel>, Failure> {
        Ok(None)
    }

    async fn share_token(&self, _: Option<String>, _: &RequestHead) -> Result<Option<Share>, Failure> {
        Ok(None)
    }

    async fn token(&self, _: Option<String>, _: &RequestHead) -> Result<Option<User>, Failure> {
        let id = ObjectId::new("0123456789abcdef01234567").unwrap();
        let permissions = Permissions::Only(BTreeSet::from([Permission::ViewContacts]));
        Ok(Some(User { account_id: id.clone(), user_id: id, permissions }))
    }
}

#[actix_web::test]
async fn a_missing_permission_is_named() {
    let served = Served::with(tempfile::tempdir().unwrap(), Looking).await;
    assert_eq!(served.get("/contacts").await.status, 200);
    let answer = served.call(Method::POST, "/contacts", Some(r#"{"email":"a@example.com"}"#)).await;
    assert_eq!((answer.status, answer.code()), (403, "InsufficientPermissions"));
    assert!(answer.body["message"].as_str().unwrap().contains("EditContacts"), "{answer:?}");
    served.stop().await;
}

#[actix_web::test]
async fn what_is_not_written_says_so() {
    let served = Served::new().await;
    let answer = served.get("/fonts").await;
    assert_eq!((answer.status, answer.code()), (501, "NotImplementedError"));
    assert!(answer.body["message"].is_string() && answer.header("x-request-id").is_some());
    served.stop().await;
}

#[actix_web::test]
async fn paths_and_methods_that_are_not() {
    let served = Served::new().await;
    for path in ["/nothing", "/contacts/a/b"] {
        let answer = served.get(path).await;
        assert_eq!((answer.status, answer.code()), (404, "NotFoundError"));
    }
    let answer = ask(Method::GET, &format!("{}/elsewhere", served.base), None).await;
    assert_eq!((answer.status, answer.code()), (404, "NotFoundError"));
    let answer = served.call(Method::PATCH, "/contacts", None).await;
    assert_eq!((answer.status, answer.code()), (405, "MethodNotAllowed"));
    assert!(answer.header("allow").unwrap().contains("POST"));
    served.stop().await;
}

#[actix_web::test]
async fn health_follows_the_store() {
    let served = Served::new().await;
    let url = format!("{}/healthz", served.base);
    let answer = ask(Method::GET, &url, None).await;
    assert_eq!((answer.status, &answer.body["status"]), (200, &"ok".into()));
    assert_eq!(ask(Method::HEAD, &url, None).await.status, 200);
    served.store.close().await;
    let answers = [ask(Method::GET, &url, None).await, served.get("/contacts").await];
    for answer in answers {
        assert_eq!((answer.status, answer.code()), (503, "ServiceUnavailable"), "{answer:?}");
        assert!(answer.header("retry-after").unwrap().parse::<u32>().unwrap() > 0);
    }
    served.stop().await;
}

/// A service with a bug.
struct Broken;

impl generated::Service for Broken {
    type Principals = Principals;
    type Error = Failure;
}

impl ContactsApi for Broken {
    async fn list_contacts(
        &self,
        _: Context<principal::Token<Self>>,
        _: ListContacts,
    ) -> Result<ListContactsResponse, Failure> {
        panic!("the secret of list_contacts")
    }

    async fn create_contact(
        &self,
        _: Context<principal::Token<Self>>,
        _: CreateContact,
    ) -> Result<CreateContactResponse, Failure> {
        actix_web::rt::task::yield_now().await;
        panic!("the secret of create_contact")
    }

    async fn delete_contact(
        &self,
        _: Context<principal::Token<Self>>,
        _: DeleteContact,
    ) -> Result<DeleteContactResponse, Failure> {
        Err(Failure::internal("the secret of delete_contact"))
    }
}

#[actix_web::test]
async fn a_panic_is_a_500_and_the_server_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(&folder).await;
    let doors = Authentication::with_dev_token(TOKEN.parse().unwrap());
    let api = generated::Builder::new(doors).contacts(Arc::new(Broken)).build();
    let served = Served::api(folder, store, api);
    for _ in 0..2 {
        for (method, path, body) in [
            (Method::GET, "/contacts", None),
            (Method::POST, "/contacts", Some(r#"{"email":"a@example.com"}"#)),
            (Method::DELETE, "/contacts/0123456789abcdef01234567", None),
        ] {
            let answer = served.call(method, path, body).await;
            assert_eq!((answer.status, answer.code()), (500, "InternalServerError"));
            assert!(!answer.body.to_string().contains("secret"), "{answer:?}");
        }
    }
    served.stop().await;
}
