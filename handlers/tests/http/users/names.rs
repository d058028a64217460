//! User names: which ones are accepted, and which are the same.

use handlers::store::{MAX_DEVICES, Query, UserRecord};
use serde_json::{Value, json};

use super::{body, create, with};
use crate::{answer::Answer, app::App, cast::admin};

const PASSWORD: &str = "staple battery horse";

fn named(name: &str) -> Value {
    with(body("x", "CM"), json!({ "userName": name, "password": PASSWORD }))
}

async fn log_in(app: &App, name: &str) -> Answer {
    app.post("/users/login").json(json!({ "username": name, "password": PASSWORD })).send().await
}

#[actix_web::test]
async fn names_that_look_like_others_are_rejected() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        create(&app, &ada, named("administrator")).await.expect(200);
        for name in [
            "administrator\u{200b}",
            "administrator\u{202e}",
            "\u{feff}administrator",
            "administr\u{ad}ator",
            "\u{430}dministrator",
            "administrat\u{43e}r",
            "administrat\u{3bf}r",
            "admin istrator",
            "administrator\u{7}",
            "http://evil.example",
            "www.evil.example",
        ] {
            let refused = create(&app, &ada, named(name)).await.refused(400, "BadRequestError");
            assert_eq!(refused.body["violations"][0]["pointer"], "/userName", "{name:?}");
            let registration = json!({
                "firstName": "A", "lastName": "B", "userName": name, "email": "a@example.com", "locale": "en",
                "reCaptcha": "solved", "company": "A", "phone": "1", "password": PASSWORD,
            });
            app.post("/accounts/register").json(registration).send().await.refused(400, "BadRequestError");
        }
        assert_eq!(app.store.of::<UserRecord>(&ada.account_id).count(Query::all()).await.unwrap(), 2);
    }
}

#[actix_web::test]
async fn names_with_the_same_mapped_form_are_the_same() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        for (name, same) in [
            ("\u{e1}da", vec!["a\u{301}da", "\u{c1}DA"]),
            ("Eve@Example.com", vec!["eve@example.com", "\u{ff45}ve@example.com"]),
            ("иван", vec!["ИВАН"]),
        ] {
            create(&app, &ada, named(name)).await.expect(200);
            for same in same {
                create(&app, &ada, named(same)).await.refused(409, "ConflictError");
                log_in(&app, same).await.expect(204);
                let reset = json!({ "userName": same });
                app.post("/users/password/reset").json(reset).send().await.expect(204);
            }
            log_in(&app, name).await.expect(204);
        }
    }
}

#[actix_web::test]
async fn settings_and_devices_of_a_user_are_bounded() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        let patch = async |body: Value| {
            app.patch(format!("/users/{}", ada.user_id.as_str())).token(&ada.token).json(body).send().await
        };
        let long = |length: usize| json!({ "settings": { "a": "x".repeat(length) } });
        let refused = patch(long(64 * 1024)).await.refused(400, "BadRequestError");
        assert_eq!(refused.body["violations"][0]["pointer"], "/settings");
        patch(long(60_000)).await.expect(200);
        patch(long(50_000)).await.expect(200);
        for number in 0..MAX_DEVICES + 5 {
            let id = format!("device {number:02}");
            patch(json!({ "mobileDevice": { "id": id, "token": "x" } })).await.expect(200);
        }
        let users = app.store.of::<UserRecord>(&ada.account_id);
        let user = users.get(&ada.user_id).await.unwrap().value;
        assert_eq!(user.mobile_devices.len(), MAX_DEVICES);
        assert_eq!(user.mobile_devices.first().unwrap().0, "device 05", "the oldest are removed");
        // What is read with each request of the user does not carry the settings.
        assert!(serde_json::to_string(&user).unwrap().len() < 2000);
        app.delete(format!("/users/{}", super::user(&app, &ada.account_id, handlers::Role::Cm).await.user_id.as_str()))
            .token(&ada.token)
            .send()
            .await
            .expect(204);
    }
}
