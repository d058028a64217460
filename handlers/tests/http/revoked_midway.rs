//! Credentials that are revoked while the body of a request arrives, however slowly.

use std::time::Duration;

use actix_web::rt::time::{sleep, timeout};
use handlers::{
    Role,
    store::{AccessToken, Query, UserRecord},
};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
};

use crate::{
    app::App,
    cast::{account, close, user},
    media::begin,
    posts::{ACCOUNT, id},
};

/// A request of which all but the last byte of the body was sent.
struct Begun(TcpStream, u8);

impl Begun {
    async fn new(app: &App, method: &str, target: &str, body: &[u8]) -> Self {
        let address = app.base.strip_prefix("http://").unwrap();
        let head = format!(
            "{method} {target} HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/json\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n",
            body.len()
        );
        let (last, most) = body.split_last().unwrap();
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.write_all(most).await.unwrap();
        Self(stream, *last)
    }

    /// Sends the last byte, and returns the status of the response.
    async fn complete(mut self) -> String {
        self.0.write_all(&[self.1]).await.unwrap();
        let mut response = vec![0; 12];
        timeout(Duration::from_secs(20), self.0.read_exact(&mut response)).await.unwrap().unwrap();
        String::from_utf8(response).unwrap()
    }
}

#[actix_web::test]
async fn slow_requests_are_authorized_again_once_their_body_has_arrived() {
    for app in App::each().await {
        let acme = account(&app, "Acme", Value::Null).await;
        let mut people = Vec::new();
        for _ in 0..4 {
            people.push(user(&app, &acme, Role::Admin).await);
        }
        let mut begun = Vec::new();
        for (number, who) in people.iter().enumerate() {
            let body = json!({
                "userName": format!("new{number}"), "firstName": "New", "lastName": "One", "role": "ADMIN",
                "email": "new@example.com", "locale": "en", "password": "correct horse battery",
            });
            let target = format!("/api2/users?accesstoken={}", who.token);
            begun.push(Begun::new(&app, "POST", &target, body.to_string().as_bytes()).await);
        }
        sleep(Duration::from_millis(1100)).await;
        let [_, logged_out, deleted, demoted] = people.as_slice() else { panic!() };
        let session = app.store.of::<AccessToken>(&acme);
        for token in session.all(Query::all()).await.unwrap() {
            if token.value.user_id == logged_out.user_id {
                session.delete(&token.id).await.unwrap();
            }
        }
        let users = app.store.of::<UserRecord>(&acme);
        users.delete(&deleted.user_id).await.unwrap();
        users.update(&demoted.user_id, |user| user.role = Role::Observer).await.unwrap();
        let mut statuses = Vec::new();
        for request in begun {
            statuses.push(request.complete().await);
        }
        assert_eq!(statuses, ["HTTP/1.1 200", "HTTP/1.1 401", "HTTP/1.1 401", "HTTP/1.1 403"]);
        assert_eq!(users.count(Query::all()).await.unwrap(), 4, "three of the four, and one new user");
    }
}

#[actix_web::test]
async fn parts_of_files_are_refused_if_the_account_is_closed_before_they_have_arrived() {
    for app in App::each().await {
        let media = begin(&app, "a.png", 3).await;
        let target = media["partUrls"][0].as_str().unwrap().strip_prefix(&app.base).unwrap().to_owned();
        let part = Begun::new(&app, "PUT", &target, b"abc").await;
        // The server has begun to receive it.
        sleep(Duration::from_millis(300)).await;
        close(&app, &id(ACCOUNT)).await;
        assert_eq!(part.complete().await, "HTTP/1.1 401");
    }
}
