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
use handlers::{Approval, Integration, Principals, Role, Share, User};
use serde_json::json;

use crate::app::{App, Setup, TOKEN};

#[actix_web::test]
async fn nobody_is_known_without_the_token() {
    let app = App::start().await;
    for query in ["", "?accesstoken=", "?accesstoken=test-tokem", "?accesstoken=test-token2", "?token=test-token"] {
        let answer = app.get(format!("/contacts{query}")).send().await.refused(401, "AccessTokenInvalidError");
        assert!(answer.header("www-authenticate").is_some_and(|challenge| challenge.contains("accesstoken")));
    }
}

#[actix_web::test]
async fn the_token_is_a_user_s_only() {
    let app = App::start().await;
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
            app.get(&path).query(parameter, TOKEN).send().await.expect(401);
        }
    }
    assert!(asked.len() >= 2, "{asked:?}");
}

#[actix_web::test]
async fn without_a_token_at_the_start_every_door_is_closed() {
    let app = Setup::default().closed().start().await;
    app.get("/contacts").dev().send().await.expect(401);
}

/// Everyone is a user who may do this and nothing else.
pub(crate) struct Everyone(pub(crate) &'static [Permission]);

impl Authenticator for Everyone {
    type Principals = Principals;

    async fn approval_token(&self, _: Option<String>, _: &RequestHead) -> Result<Option<Approval>, Failure> {
        Ok(None)
    }

    async fn channel_token(&self, _: Option<String>, _: &RequestHead) -> Result<Option<Integration>, Failure> {
        Ok(None)
    }

    async fn share_token(&self, _: Option<String>, _: &RequestHead) -> Result<Option<Share>, Failure> {
        Ok(None)
    }

    async fn token(&self, _: Option<String>, _: &RequestHead) -> Result<Option<User>, Failure> {
        let id = ObjectId::new("0123456789abcdef01234567").unwrap();
        let permissions = self.0.iter().copied().collect();
        let role = Role::Custom;
        let (session_id, masked_by, reads_only) = (None, None, None);
        Ok(Some(User { account_id: id.clone(), user_id: id, role, permissions, session_id, masked_by, reads_only }))
    }
}

#[actix_web::test]
async fn a_missing_permission_is_named() {
    let app = Setup::default().authenticator(Everyone(&[Permission::ViewContacts])).start().await;
    app.get("/contacts").send().await.expect(200);
    let answer = app.post("/contacts").json(json!({ "email": "a@example.com" })).send().await;
    let answer = answer.refused(403, "InsufficientPermissions");
    assert!(answer.body["message"].as_str().unwrap().contains("EditContacts"), "{answer:?}");
}

#[actix_web::test]
async fn what_is_not_written_says_so() {
    let app = App::start().await;
    let answer = app.get("/cp/adAccounts").dev().send().await.refused(501, "NotImplementedError");
    assert!(answer.body["message"].is_string() && answer.header("x-request-id").is_some());
}

#[actix_web::test]
async fn paths_and_methods_that_are_not() {
    let app = App::start().await;
    for path in ["/nothing", "/contacts/a/b"] {
        app.get(path).dev().send().await.refused(404, "NotFoundError");
    }
    app.outside(Method::GET, "/elsewhere").send().await.refused(404, "NotFoundError");
    app.put("/contacts").dev().send().await.refused(405, "MethodNotAllowed");
    let answer = app.patch("/contacts").dev().send().await.refused(405, "MethodNotAllowed");
    assert!(answer.header("allow").unwrap().contains("POST"));
}

#[actix_web::test]
async fn health_follows_the_store() {
    let app = App::start().await;
    let health = |method| app.outside(method, "/healthz").send();
    assert_eq!(health(Method::GET).await.expect(200).body["status"], "ok");
    health(Method::HEAD).await.expect(200);
    app.store.close().await;
    for answer in [health(Method::GET).await, app.get("/contacts").dev().send().await] {
        let answer = answer.refused(503, "ServiceUnavailable");
        assert!(answer.header("retry-after").unwrap().parse::<u32>().unwrap() > 0);
    }
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
    let app = Setup::default().api(|_| {
        let doors = Everyone(&[Permission::ViewContacts, Permission::EditContacts]);
        generated::Builder::new(doors).contacts(Arc::new(Broken)).build()
    });
    let app = app.start().await;
    for _ in 0..2 {
        for request in [
            app.get("/contacts"),
            app.post("/contacts").json(json!({ "email": "a@example.com" })),
            app.delete("/contacts/0123456789abcdef01234567"),
        ] {
            let answer = request.dev().send().await.refused(500, "InternalServerError");
            assert!(!answer.body.to_string().contains("secret"), "{answer:?}");
        }
    }
}
