//! Every operation of SocialHub, before its handler is reached: nobody gets in without credentials, without permissions,
//! or with nothing that the operation could answer in.

use std::time::Duration;

use awc::http::Method;
use generated::{
    Authenticator, CONTRACT, Permission,
    models::ObjectId,
    rt::{Enumeration as _, Failure, Location, Operation, Permissions as Needed, RequestHead},
};
use handlers::{Approval, Channel, Integration, Permissions, Principals, Role, Share, User};

use actix_web::rt::{net::TcpStream, time::timeout};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

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
        Ok(Some(User { account_id: id(), user_id: id(), role, permissions, session_id: None }))
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

/// The status of the response to a request whose body begins and does not go on.
async fn status_before_the_body(app: &App, operation: &Operation, lines: &str, begin: &str) -> String {
    let mut stream = TcpStream::connect(app.base.trim_start_matches("http://")).await.unwrap();
    let (method, path) = (operation.method, operation.path.replace(['{', '}'], ""));
    let head = format!("{method} /api2{path} HTTP/1.1\r\nHost: localhost\r\n{lines}\r\n{begin}");
    stream.write_all(head.as_bytes()).await.unwrap();
    let mut start = [0; 12];
    let read = timeout(Duration::from_secs(10), stream.read_exact(&mut start)).await;
    read.unwrap_or_else(|_| panic!("{method} {path} waits for its body")).unwrap();
    String::from_utf8_lossy(&start[9..]).into_owned()
}

#[actix_web::test]
async fn refusals_do_not_wait_for_the_body() {
    let has_body = |operation: &&&Operation| {
        operation.body.is_some() || operation.parameters.iter().any(|it| it.location == Location::FormData)
    };
    let with_body: Vec<_> = CONTRACT.operations.iter().filter(has_body).collect();
    let chunked = "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n";
    let (mut unknown, mut powerless) = (0, 0);
    let app = App::start().await;
    for operation in with_body.iter().filter(|operation| !operation.security.is_empty()) {
        assert_eq!(status_before_the_body(&app, operation, chunked, "1\r\n{").await, "401", "{}", operation.id);
        unknown += 1;
    }
    drop(app);
    let app = Setup::default().authenticator(Open(Permissions::default())).start().await;
    for operation in with_body.iter().filter(|operation| !matches!(operation.permissions, Needed::None)) {
        assert_eq!(status_before_the_body(&app, operation, chunked, "1\r\n{").await, "403", "{}", operation.id);
        powerless += 1;
    }
    drop(app);
    let all = Permission::VARIANTS.iter().map(|(_, permission)| *permission).collect();
    let app = Setup::default().authenticator(Open(all)).start().await;
    for operation in &with_body {
        let consumed = operation.consumes.first().copied().unwrap_or("application/json");
        let large = format!("Content-Type: {consumed}\r\nContent-Length: 1099511627776\r\n");
        for (lines, begin, status) in [
            ("Content-Type: font/woff\r\nContent-Length: 100\r\n", "", "415"),
            ("Transfer-Encoding: chunked\r\n", "1\r\n{\r\n", "415"),
            (&large, "", "413"),
        ] {
            assert_eq!(
                status_before_the_body(&app, operation, lines, begin).await,
                status,
                "{}: {lines}",
                operation.id
            );
        }
    }
    assert!(unknown > 80 && powerless > 40, "{unknown} {powerless}");
}
