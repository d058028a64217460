//! Every operation of SocialHub, before its handler is reached: nobody gets in without credentials, without permissions,
//! or with nothing that the operation could answer in.

use awc::http::Method;
use generated::{
    Authenticator, CONTRACT, Permission,
    models::ObjectId,
    rt::{Enumeration as _, Failure, Operation, Permissions as Needed, RequestHead},
};
use handlers::{Approval, Channel, Integration, Permissions, Principals, Role, Share, User};

use crate::{
    app::{App, Setup},
    request::Request,
};

fn request(app: &App, operation: &Operation) -> Request {
    let path = operation.path.replace(['{', '}'], "");
    app.request(Method::from_bytes(operation.method.as_bytes()).unwrap(), path)
}

#[actix_web::test]
async fn nobody_gets_in_without_credentials() {
    let app = App::start().await;
    let (mut asked, mut open) = (0, 0);
    for operation in CONTRACT.operations {
        if operation.security.is_empty() {
            open += 1;
            continue;
        }
        let answer = request(&app, operation).send().await.refused(401, "AccessTokenInvalidError");
        assert!(answer.header("www-authenticate").is_some(), "{answer:?}");
        asked += 1;
    }
    assert!(asked > 250 && asked + open == CONTRACT.operations.len(), "{asked} {open}");
}

/// Lets everyone in as anyone, with these permissions.
struct Open(Permissions);

fn id() -> ObjectId {
    ObjectId::new("0123456789abcdef01234567").unwrap()
}

impl Authenticator for Open {
    type Principals = Principals;

    async fn approval_token(&self, _: Option<String>, _: &RequestHead) -> Result<Option<Approval>, Failure> {
        Ok(Some(Approval { account_id: id(), post_id: id(), request_id: id() }))
    }

    async fn channel_token(&self, _: Option<String>, _: &RequestHead) -> Result<Option<Integration>, Failure> {
        Ok(Some(Integration::Channel(Channel { account_id: id(), channel_id: id() })))
    }

    async fn share_token(&self, _: Option<String>, _: &RequestHead) -> Result<Option<Share>, Failure> {
        Ok(Some(Share { account_id: id(), dashboard_id: id(), link_id: id() }))
    }

    async fn token(&self, _: Option<String>, _: &RequestHead) -> Result<Option<User>, Failure> {
        let (role, permissions) = (Role::Custom, self.0.clone());
        let (session_id, masked_by, reads_only) = (None, None, None);
        Ok(Some(User { account_id: id(), user_id: id(), role, permissions, session_id, masked_by, reads_only }))
    }
}

#[actix_web::test]
async fn nobody_gets_far_without_permissions() {
    let app = Setup::default().authenticator(Open(Permissions::default())).start().await;
    let mut asked = 0;
    for operation in CONTRACT.operations {
        let needed = match operation.permissions {
            Needed::None => continue,
            Needed::All(names) | Needed::Any(names) => names,
        };
        let answer = request(&app, operation).send().await.refused(403, "InsufficientPermissions");
        let message = answer.body["message"].as_str().unwrap();
        assert!(needed.iter().any(|name| message.contains(name)), "{answer:?}");
        asked += 1;
    }
    assert!(asked > 150, "{asked}");
}

#[actix_web::test]
async fn nobody_is_answered_in_what_they_do_not_take() {
    let app = Setup::default()
        .authenticator(Open(Permission::VARIANTS.iter().map(|(_, permission)| *permission).collect()))
        .start()
        .await;
    let mut asked = 0;
    for operation in CONTRACT.operations {
        // An answer without a body is in no media type.
        if operation.responses.iter().any(|response| response.schema.is_some()) {
            request(&app, operation).header("accept", "font/woff").send().await.refused(406, "NotAcceptableError");
            asked += 1;
        }
    }
    assert!(asked > 200, "{asked}");
}
