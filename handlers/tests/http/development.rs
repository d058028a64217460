//! The development token: which requests it is shown in, and what becomes of its user.

use std::{
    io::{Read as _, Write as _},
    net::TcpStream,
};

use actix_web::rt::task::spawn_blocking;
use generated::models::ObjectId;
use handlers::{
    DEV_ACCOUNT_ID, DEV_USER_ID,
    identity::{PASSWORD_TOKEN, SESSION},
    store::{Purpose, Query, QueuedMail, UserRecord},
};
use serde_json::json;

use crate::{
    app::{App, Setup, TOKEN},
    process::{Started, program},
};

/// The response to a request with these lines after the first one.
async fn ask(address: &str, target: &str, lines: &str) -> String {
    let (address, request) = (address.to_owned(), format!("GET {target} HTTP/1.1\r\nConnection: close\r\n{lines}\r\n"));
    let ask = move || {
        let mut stream = TcpStream::connect(address).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut response = String::new();
        stream.read_to_string(&mut response).unwrap();
        response
    };
    spawn_blocking(ask).await.unwrap()
}

#[actix_web::test]
async fn only_this_machines_own_names_are_served_where_that_is_asked_for() {
    let app = Setup::default().serving(|it| it.only_loopback = true).start().await;
    let address = app.base.trim_start_matches("http://");
    let contacts = format!("/api2/contacts?accesstoken={TOKEN}");
    for host in ["localhost", "LOCALHOST:8080", "app.localhost:80", "127.0.0.1", "127.9.9.9:1", "[::1]:8080"] {
        let response = ask(address, &contacts, &format!("Host: {host}\r\n")).await;
        assert!(response.starts_with("HTTP/1.1 200"), "{host}: {response}");
    }
    let evil = "Host: evil.example\r\n";
    for (target, lines) in [
        (contacts.as_str(), evil),
        (&contacts, "Host: 192.168.1.1:8080\r\n"),
        (&contacts, "Host: localhost.evil.example\r\n"),
        (&contacts, "Host: localhost@evil.example\r\n"),
        (&contacts, "Host: \r\n"),
        (&contacts, ""),
        (&format!("http://evil.example{contacts}"), "Host: localhost\r\n"),
        ("/docs/", evil),
        ("/livez", evil),
        ("/nothing", evil),
    ] {
        let response = ask(address, target, lines).await;
        // A request without a host is refused by the library below.
        let expected = if lines.contains("localhost") || lines.contains('.') { "421" } else { "4" };
        assert!(response.starts_with(&format!("HTTP/1.1 {expected}")), "{target} {lines}: {response}");
    }
    for (origin, status) in [
        ("http://localhost:3000", "200"),
        ("http://127.0.0.1:8080", "200"),
        ("https://evil.example", "403"),
        ("null", "403"),
    ] {
        let response = ask(address, &contacts, &format!("Host: localhost\r\nOrigin: {origin}\r\n")).await;
        assert!(response.starts_with(&format!("HTTP/1.1 {status}")), "{origin}: {response}");
    }
    let refused = ask(address, &contacts, evil).await;
    assert!(refused.contains("\"code\":\"MisdirectedRequest\"") && refused.contains("localhost"), "{refused}");
}

#[actix_web::test]
async fn the_program_asks_for_its_own_names_while_the_development_token_is_on() {
    let folder = tempfile::tempdir().unwrap();
    for (arguments, status) in [(&["--dev-token", "dev"][..], "421"), (&[], "401")] {
        let started = Started::new(program(folder.path()).args(arguments));
        let address = started.printed("API").trim_start_matches("http://").trim_end_matches("/api2").to_owned();
        let response = ask(&address, "/api2/contacts?accesstoken=dev", "Host: evil.example\r\n").await;
        assert!(response.starts_with(&format!("HTTP/1.1 {status}")), "{response}");
        started.signal("TERM");
        assert_eq!(started.ended().0, Some(0));
    }
}

#[actix_web::test]
async fn nobody_can_become_the_development_user_without_the_token() {
    for app in App::each().await {
        // As an earlier release has left the user, and as somebody may have used that.
        let (account_id, user_id) = (ObjectId::new(DEV_ACCOUNT_ID).unwrap(), ObjectId::new(DEV_USER_ID).unwrap());
        let password = app.identity().passwords().hash("correct horse battery").await.unwrap();
        let opened = app.store.transaction(async |tx| {
            let open = |user: &mut UserRecord| {
                user.active = true;
                user.password = Some(password.clone());
            };
            tx.of::<UserRecord>(&account_id).update(&user_id, open).await?;
            let session = tx.issue_access_token(&account_id, &user_id, SESSION, None).await?;
            let letter = tx.issue_one_time_token(&account_id, &user_id, Purpose::Password, PASSWORD_TOKEN).await?;
            Ok((session, letter))
        });
        let (session, letter) = opened.await.unwrap();
        let login = json!({ "username": "developer", "password": "correct horse battery" });
        app.post("/users/login").json(&login).send().await.expect(401);

        // The next start, without the token.
        let app = Setup::default().closed().database(app.stop().await).start().await;
        app.post("/users/login").json(&login).send().await.expect(401);
        app.get("/contacts").token(&session).send().await.expect(401);
        app.get("/contacts").dev().send().await.expect(401);
        let choose = json!({ "token": letter, "password": "another horse battery" });
        app.post("/users/password").json(choose).send().await.refused(404, "NotFoundError");
        app.post("/users/password/reset").json(json!({ "userName": "developer" })).send().await.expect(204);
        actix_web::rt::time::sleep(std::time::Duration::from_millis(200)).await;
        assert_eq!(app.store.across::<QueuedMail>().count(Query::all()).await.unwrap(), 0);
        let user = app.store.of::<UserRecord>(&account_id).get(&user_id).await.unwrap().value;
        assert!(!user.active && user.password.is_none());

        // And with it again.
        let app = Setup::default().database(app.stop().await).start().await;
        app.get("/contacts").dev().send().await.expect(200);
        app.post("/users/login").json(&login).send().await.expect(401);
    }
}
