//! Users: who sees them, how they are made and removed.

mod admins;
mod change;
mod names;
mod permissions;
mod rank;
mod reach;

use generated::models::ObjectId;
use handlers::{
    Role,
    store::{AccountRecord, Query, QueuedMail, TeamRecord, UserRecord},
};
use serde_json::{Value, json};

use crate::{
    answer::Answer,
    app::App,
    cast::{Person, account, admin, superadmin, user},
};

const NONE: &str = "ffffffffffffffffffffffff";

/// A body that is complete.
fn body(name: &str, role: &str) -> Value {
    json!({
        "userName": name, "role": role, "firstName": "Bob", "lastName": "Babbage", "email": format!("{name}@example.com"),
        "locale": "de",
    })
}

/// A body with more, or other, properties.
fn with(mut body: Value, more: Value) -> Value {
    body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    body
}

async fn create(app: &App, who: &Person, body: Value) -> Answer {
    app.post("/users").token(&who.token).json(body).send().await
}

async fn remove(app: &App, who: &Person, id: impl std::fmt::Display) -> Answer {
    app.delete(format!("/users/{id}")).token(&who.token).send().await
}

/// A team with these members.
async fn team(app: &App, account_id: &ObjectId, name: &str, users: &[&ObjectId]) -> ObjectId {
    let mut team = TeamRecord::new(name);
    team.users.extend(users.iter().copied().cloned());
    app.store.of(account_id).insert(team).await.unwrap().id
}

/// Switches features of an account on.
async fn switch_on(app: &App, id: &ObjectId, features: &[&str]) {
    let accounts = app.store.of::<AccountRecord>(id);
    let change = |account: &mut AccountRecord| {
        account.features.extend(features.iter().map(|feature| ((*feature).to_owned(), true)));
    };
    accounts.update(id, change).await.unwrap();
}

async fn teams_of(app: &App, person: &Person) -> Vec<String> {
    let teams = app.store.of::<TeamRecord>(&person.account_id).all(Query::all()).await.unwrap();
    teams.into_iter().filter(|it| it.value.users.contains(&person.user_id)).map(|it| it.value.name).collect()
}

/// The ids in a list, sorted.
fn ids(answer: &Answer) -> Vec<&str> {
    let mut ids: Vec<_> = answer.body.as_array().unwrap().iter().map(|user| user["_id"].as_str().unwrap()).collect();
    ids.sort_unstable();
    ids
}

fn sorted<'p>(people: &[&'p Person]) -> Vec<&'p str> {
    let mut ids: Vec<_> = people.iter().map(|person| person.user_id.as_str()).collect();
    ids.sort_unstable();
    ids
}

/// Status and body without what tells requests apart.
fn essence(answer: Answer) -> (u16, Value) {
    let mut body = answer.body;
    body.as_object_mut().unwrap().remove("requestId");
    (answer.status, body)
}

#[actix_web::test]
async fn a_colleague_is_invited_and_chooses_a_password() {
    for app in App::each().await {
        let ada = admin(&app, "Acme & Sons").await;
        let made = create(&app, &ada, body("bob", "SMM")).await.expect(200).body;
        assert_eq!((&made["userName"], &made["role"], &made["locale"]), (&json!("bob"), &json!("SMM"), &json!("de")));
        assert_eq!(made["accountId"], ada.account_id.as_str());
        let id = ObjectId::new(made["_id"].as_str().unwrap()).unwrap();
        let teams = app.store.of::<TeamRecord>(&ada.account_id).all(Query::all()).await.unwrap();
        assert!(teams.iter().all(|team| team.value.is_default == team.value.users.contains(&id)), "{teams:?}");

        let letters = app.store.of::<QueuedMail>(&ada.account_id).all(Query::all()).await.unwrap();
        let [letter] = letters.as_slice() else { panic!("{letters:?}") };
        let letter = &letter.value.letter;
        assert_eq!((letter.address.as_str(), letter.name.as_str()), ("bob@example.com", "Bob Babbage"));
        assert!(letter.subject.contains("Acme & Sons") && letter.html.contains("lang=\"de\""), "{letter:?}");
        let (_, rest) = letter.text.split_once("#token=").unwrap();
        let token = rest.split_whitespace().next().unwrap();
        let log_in = async || {
            let body = json!({ "username": "BOB", "password": "staple battery horse" });
            app.post("/users/login").json(body).send().await
        };
        log_in().await.refused(401, "AccessTokenInvalidError");
        let choose = json!({ "token": token, "password": "staple battery horse" });
        app.post("/users/password").json(&choose).send().await.expect(204);
        log_in().await.expect(204);
        app.post("/users/password").json(&choose).send().await.refused(404, "NotFoundError");
    }
}

#[actix_web::test]
async fn with_a_password_there_is_no_letter() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    let press = team(&app, &ada.account_id, "Press", &[]).await;
    let more = json!({ "password": "staple battery horse", "phone": "1", "teams": [press.as_str()] });
    let made = create(&app, &ada, with(body("bob", "ADMIN"), more)).await.expect(200).body;
    assert_eq!(app.store.across::<QueuedMail>().count(Query::all()).await.unwrap(), 0);
    let body = json!({ "username": "bob", "password": "staple battery horse" });
    app.post("/users/login").json(body).send().await.expect(204);
    let id = ObjectId::new(made["_id"].as_str().unwrap()).unwrap();
    let bob = Person { account_id: ada.account_id.clone(), user_id: id, token: String::new() };
    assert_eq!(teams_of(&app, &bob).await, ["Press"]);
}

#[actix_web::test]
async fn what_new_users_must_not_be() {
    for app in App::each().await {
        let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
        let theirs = team(&app, &eve.account_id, "Theirs", &[]).await;
        let refuse = async |more: Value| create(&app, &ada, with(body("bob", "CM"), more)).await;
        for more in [json!({ "userName": " " }), json!({ "firstName": "" }), json!({ "email": "bob" })] {
            refuse(more).await.refused(400, "BadRequestError");
        }
        refuse(json!({ "role": "SUPERADMIN" })).await.refused(400, "BadRequestError");
        refuse(json!({ "password": "bob" })).await.refused(400, "PasswordCriteriaMismatch");
        refuse(json!({ "teams": [theirs.as_str()] })).await.refused(404, "NotFoundError");
        refuse(json!({ "teams": [NONE] })).await.refused(404, "NotFoundError");
        refuse(json!({ "role": "CUSTOM" })).await.refused(409, "ConflictError");
        let (their, none) =
            (refuse(json!({ "accountId": eve.account_id.as_str() })).await, refuse(json!({ "accountId": NONE })).await);
        assert_eq!((their.status, essence(their)), (404, essence(none)));
        // Nothing of all that was made, and the name is free.
        create(&app, &ada, body("bob", "CM")).await.expect(200);
        create(&app, &eve, body("BOB", "CM")).await.refused(409, "ConflictError");
        let bob = user(&app, &ada.account_id, Role::Smm).await;
        create(&app, &bob, body("carl", "CM")).await.refused(403, "InsufficientPermissions");
        app.post("/users").json(body("carl", "CM")).send().await.refused(401, "AccessTokenInvalidError");
    }
}

#[actix_web::test]
async fn an_account_has_so_many_users() {
    for app in App::each().await {
        let id = account(&app, "Acme", json!({ "userLimit": 3.0 })).await;
        let ada = user(&app, &id, Role::Admin).await;
        create(&app, &ada, body("bob", "CM")).await.expect(200);
        // Of two who come at once, one finds room.
        let (first, second) =
            futures_util::future::join(create(&app, &ada, body("carl", "CM")), create(&app, &ada, body("dora", "CM")))
                .await;
        let (made, refused) = if first.status == 200 { (first, second) } else { (second, first) };
        refused.refused(403, "UserLimitReached");
        let made = made.expect(200).body["_id"].as_str().unwrap().to_owned();
        remove(&app, &ada, made).await.expect(204);
        create(&app, &ada, body("emil", "CM")).await.expect(200);
    }
}

#[actix_web::test]
async fn superadmins_make_and_remove_users_anywhere() {
    let app = App::start().await;
    let (ada, root) = (admin(&app, "Acme").await, superadmin(&app).await);
    let there = json!({ "accountId": ada.account_id.as_str() });
    let made = create(&app, &root, with(body("bob", "CM"), there)).await.expect(200).body;
    assert_eq!(made["accountId"], ada.account_id.as_str());
    create(&app, &root, with(body("carl", "CM"), json!({ "accountId": NONE }))).await.refused(404, "NotFoundError");
    let id = made["_id"].as_str().unwrap();
    let patch = app.patch(format!("/users/{id}")).token(&root.token).json(json!({ "role": "SMM" }));
    assert_eq!(patch.send().await.expect(200).body["role"], "SMM");
    remove(&app, &root, id).await.expect(204);

    // A superadmin in an admin's account is not the admin's to touch.
    let other = user(&app, &ada.account_id, Role::Superadmin).await;
    remove(&app, &ada, &other.user_id).await.refused(403, "AccessDenied");
    let rename = || json!({ "firstName": "Eve" });
    let patch = app.patch(format!("/users/{}", other.user_id)).token(&ada.token).json(rename());
    patch.send().await.refused(403, "AccessDenied");
    let permissions = app.patch(format!("/users/{}/permissions", other.user_id)).token(&ada.token);
    permissions.json(json!({ "permissions": [] })).send().await.refused(403, "AccessDenied");
    remove(&app, &root, &other.user_id).await.expect(204);
}

#[actix_web::test]
async fn who_is_removed_is_out() {
    for app in App::each().await {
        let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
        let bob = user(&app, &ada.account_id, Role::Smm).await;
        let press = team(&app, &ada.account_id, "Press", &[&bob.user_id]).await;
        app.get("/users/summary").token(&bob.token).send().await.expect(200);
        remove(&app, &bob, &ada.user_id).await.refused(403, "InsufficientPermissions");
        remove(&app, &ada, &ada.user_id).await.refused(403, "AccessDenied");
        let (theirs, none) = (remove(&app, &eve, &bob.user_id).await, remove(&app, &eve, NONE).await);
        assert_eq!((theirs.status, essence(theirs)), (404, essence(none)));
        remove(&app, &ada, "bob").await.refused(400, "BadRequestError");
        app.delete(format!("/users/{}", bob.user_id)).send().await.refused(401, "AccessTokenInvalidError");
        remove(&app, &ada, &bob.user_id).await.expect(204);
        remove(&app, &ada, &bob.user_id).await.refused(404, "NotFoundError");
        app.get("/users/summary").token(&bob.token).send().await.refused(401, "AccessTokenInvalidError");
        let press = app.store.of::<TeamRecord>(&ada.account_id).get(&press).await.unwrap();
        assert!(press.value.users.is_empty());
    }
}

#[actix_web::test]
async fn teams_decide_who_sees_whom() {
    for app in App::each().await {
        let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
        let make = async |role| user(&app, &ada.account_id, role).await;
        let (bob, carl, dora) = (make(Role::Smm).await, make(Role::Cm).await, make(Role::Cm).await);
        let press = team(&app, &ada.account_id, "Press", &[&bob.user_id, &carl.user_id]).await;
        let list = async |who: &Person, query: &[(&str, &str)]| {
            let request = app.get("/users").token(&who.token);
            query.iter().fold(request, |request, (name, value)| request.query(name, value)).send().await
        };
        assert_eq!(ids(&list(&ada, &[]).await.expect(200)), sorted(&[&ada, &bob, &carl, &dora]));
        assert_eq!(ids(&list(&bob, &[]).await.expect(200)), sorted(&[&bob, &carl]));
        assert_eq!(ids(&list(&dora, &[]).await.expect(200)), sorted(&[&dora]));
        assert_eq!(ids(&list(&eve, &[]).await.expect(200)), sorted(&[&eve]));
        let all = list(&ada, &[]).await;
        assert!(!all.text().contains("argon2") && all.body[0]["permissions"].as_array().unwrap().len() > 50);

        let users = app.store.of::<UserRecord>(&ada.account_id);
        for who in [&carl, &dora] {
            let device = |user: &mut UserRecord| {
                user.mobile_devices.insert("phone".to_owned(), "x".to_owned());
            };
            users.update(&who.user_id, device).await.unwrap();
        }
        let mobile = ("hasMobileDevice", "true");
        assert_eq!(ids(&list(&ada, &[mobile]).await.expect(200)), sorted(&[&carl, &dora]));
        assert_eq!(ids(&list(&bob, &[mobile]).await.expect(200)), sorted(&[&carl]));
        let in_press = ("teamId", press.as_str());
        assert_eq!(ids(&list(&ada, &[mobile, in_press]).await.expect(200)), sorted(&[&carl]));
        assert!(ids(&list(&ada, &[mobile, ("teamId", NONE)]).await.expect(200)).is_empty());
        list(&ada, &[in_press]).await.refused(400, "BadRequestError");
        app.get("/users").send().await.refused(401, "AccessTokenInvalidError");

        let summary = async |who: &Person| app.get("/users/summary").token(&who.token).send().await.expect(200);
        assert_eq!(ids(&summary(&bob).await), sorted(&[&bob, &carl]));
        assert!(ids(&summary(&dora).await).is_empty() && ids(&summary(&ada).await).is_empty());
        app.get("/users/summary").send().await.refused(401, "AccessTokenInvalidError");
        let image = app.get("/users/summary").token(&bob.token).header("accept", "image/png");
        image.send().await.refused(406, "NotAcceptableError");
    }
}

#[actix_web::test]
async fn a_restart_forgets_nobody() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    create(&app, &ada, body("bob", "CM")).await.expect(200);
    let before = app.get("/users").token(&ada.token).send().await.expect(200).body;
    let app = crate::app::Setup::default().database(app.stop().await).start().await;
    assert_eq!(app.get("/users").token(&ada.token).send().await.expect(200).body, before);
}
