//! Another account's ids answer as ids that never existed: every operation about people that takes one, octet by octet.

use std::collections::BTreeSet;

use generated::CONTRACT;
use handlers::{
    Role,
    store::{AccountRecord, ContactRecord, TeamRecord},
};
use serde_json::{Value, json};

use crate::{
    answer::Answer,
    app::App,
    cast::{admin, channel, superadmin, user},
    request::Request,
};

/// An id that nothing has.
const NONE: &str = "ffffffffffffffffffffffff";

/// All that a client can tell an answer by. What differs between any two requests is left out: the request's id, the time.
fn seen(answer: &Answer) -> (u16, Vec<(String, String)>, String) {
    let id = answer.header("x-request-id").unwrap();
    let mut headers = answer.headers.clone();
    headers.retain(|(name, _)| !matches!(name.as_str(), "x-request-id" | "date"));
    headers.sort();
    (answer.status, headers, answer.text().replace(&id, "REQUEST"))
}

/// A call with an id, of an operation.
type Call<'a> = (&'static str, &'a str, u16, &'a dyn Fn(&str) -> Request);

/// What the other account consists of, as its admin sees it.
async fn inventory(app: &App, token: &str, account: &str) -> Vec<Value> {
    let mut all = Vec::new();
    for path in [&format!("/accounts/{account}"), "/teams", "/users", "/contacts", "/channels"] {
        all.push(app.get(path).token(token).send().await.expect(200).body);
    }
    all
}

#[actix_web::test]
async fn another_account_s_ids_never_existed() {
    for app in App::each().await {
        let (ada, eve, root) = (admin(&app, "Acme").await, admin(&app, "Other").await, superadmin(&app).await);
        let switch_on = |account: &mut AccountRecord| {
            account.features.extend(["customPermissions", "teams"].map(|it| (it.to_owned(), true)));
        };
        app.store.of::<AccountRecord>(&ada.account_id).update(&ada.account_id, switch_on).await.unwrap();
        let bob = user(&app, &ada.account_id, Role::Admin).await;
        let my_team = app.store.of(&ada.account_id).insert(TeamRecord::new("Mine")).await.unwrap().id;
        let mut team = TeamRecord::new("Theirs");
        team.users.insert(eve.user_id.clone());
        let channel = channel(&app, &eve.account_id, "Page", true).await;
        team.channels.insert(channel.clone());
        let team = app.store.of(&eve.account_id).insert(team).await.unwrap().id;
        let contact = ContactRecord { email: "eve@example.com".to_owned() };
        let contact = app.store.of(&eve.account_id).insert(contact).await.unwrap().id;
        let before = inventory(&app, &eve.token, eve.account_id.as_str()).await;

        let (my_account, my_colleague) = (&ada.account_id, &bob.user_id);
        let (account, member, channel, team) =
            (eve.account_id.as_str(), eve.user_id.as_str(), channel.as_str(), team.as_str());
        let change = |path: String, body: Value| app.patch(path).token(&ada.token).json(body);
        let post = |path: String, body: Value| app.post(path).token(&ada.token).json(body);
        let delete = |path: String| app.delete(path).token(&ada.token);
        let new_user = |more: Value| {
            let mut body = json!({
                "userName": "new", "role": "CM", "firstName": "A", "lastName": "B", "email": "a@example.com", "locale": "en",
            });
            body.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
            post("/users".to_owned(), body)
        };
        let own_permissions = |teams: Value| {
            change(
                format!("/users/{my_colleague}/permissions"),
                json!({ "permissions": ["EditPosts"], "teams": teams }),
            )
        };
        let archive = |token: &str, account: &str| app.put(format!("/accounts/{account}/archive")).token(token);
        let calls: &[Call<'_>] = &[
            ("getAccount", account, 404, &|id| app.get(format!("/accounts/{id}")).token(&ada.token)),
            ("updateAccount", account, 404, &|id| change(format!("/accounts/{id}"), json!({ "name": "Ours" }))),
            ("updateAccount", account, 403, &|id| {
                change(format!("/accounts/{my_account}"), json!({ "linkedAccounts": [id] }))
            }),
            ("reactivateAccount", account, 403, &|id| app.put(format!("/accounts/{id}/reactivate")).token(&ada.token)),
            ("archiveAccountTickets", account, 403, &|id| archive(&ada.token, id)),
            // Superadmins reach every account, and in each only what is its own.
            ("archiveAccountTickets", channel, 404, &|id| {
                archive(&root.token, my_account.as_str()).query("channelId", id)
            }),
            ("updateTeam", team, 404, &|id| change(format!("/teams/{id}"), json!({ "name": "Ours" }))),
            ("updateTeam", member, 404, &|id| change(format!("/teams/{my_team}"), json!({ "admins": [id] }))),
            ("deleteTeam", team, 404, &|id| delete(format!("/teams/{id}"))),
            ("addTeamUsers", team, 404, &|id| post(format!("/teams/{id}/users"), json!({ "userIds": [] }))),
            ("addTeamUsers", member, 404, &|id| post(format!("/teams/{my_team}/users"), json!({ "userIds": [id] }))),
            ("addTeamChannels", team, 404, &|id| post(format!("/teams/{id}/channels"), json!({ "channelIds": [] }))),
            ("addTeamChannels", channel, 404, &|id| {
                post(format!("/teams/{my_team}/channels"), json!({ "channelIds": [id] }))
            }),
            ("deleteTeamUser", team, 404, &|id| delete(format!("/teams/{id}/users/{member}"))),
            ("deleteTeamUser", member, 404, &|id| delete(format!("/teams/{my_team}/users/{id}"))),
            ("deleteTeamChannel", team, 404, &|id| {
                app.delete(format!("/teams/{id}/channel/{channel}")).token(&root.token)
            }),
            ("deleteTeamChannel", team, 404, &|id| delete(format!("/teams/{id}/channel/{channel}"))),
            ("deleteTeamChannel", channel, 403, &|id| delete(format!("/teams/{my_team}/channel/{id}"))),
            ("deleteContact", contact.as_str(), 404, &|id| delete(format!("/contacts/{id}"))),
            ("listUsers", team, 200, &|id| {
                app.get("/users").token(&ada.token).query("hasMobileDevice", false).query("teamId", id)
            }),
            ("createUser", account, 404, &|id| new_user(json!({ "accountId": id }))),
            ("createUser", team, 404, &|id| new_user(json!({ "teams": [id] }))),
            ("updateUser", member, 404, &|id| change(format!("/users/{id}"), json!({ "firstName": "E" }))),
            ("updateUser", team, 409, &|id| change(format!("/users/{my_colleague}"), json!({ "teams": [id] }))),
            ("updateUser", channel, 409, &|id| {
                change(format!("/users/{my_colleague}"), json!({ "role": "CM", "readOnlyChannelIds": [id] }))
            }),
            ("deleteUser", member, 404, &|id| delete(format!("/users/{id}"))),
            ("maskAsUser", member, 403, &|id| app.post(format!("/users/{id}/mask")).token(&ada.token)),
            ("updateUserPermissions", member, 404, &|id| {
                change(format!("/users/{id}/permissions"), json!({ "permissions": ["EditPosts"] }))
            }),
            ("updateUserPermissions", team, 404, &|id| own_permissions(json!([id]))),
            ("deleteUserTotpSecret", member, 403, &|id| delete(format!("/users/{id}/totp")).query("code", "123456")),
            ("createPostGroup", channel, 404, &|id| post("/cp/postGroups".to_owned(), json!({ "channelIds": [id] }))),
        ];
        for (operation, theirs, status, call) in calls {
            let (foreign, unknown) = (call(theirs).send().await, call(NONE).send().await);
            assert_eq!(seen(&foreign), seen(&unknown), "{operation} with {theirs}");
            assert_eq!(foreign.status, *status, "{operation}: {foreign:?}");
        }
        assert_eq!(inventory(&app, &eve.token, eve.account_id.as_str()).await, before);

        // None is left out. A realm is a name, not an id.
        let tags = ["general", "accounts", "users", "teams", "contacts", "settings", "logs"];
        let with_id = CONTRACT.operations.iter().filter(|it| tags.contains(&it.tag) && it.path.contains('{'));
        let with_id: BTreeSet<_> = with_id.map(|it| it.id).filter(|id| *id != "completeKeycloakLogin").collect();
        let called: BTreeSet<_> = calls.iter().map(|(operation, ..)| *operation).collect();
        assert!(with_id.is_subset(&called), "{:?}", with_id.difference(&called));
        println!("{} calls, {} operations with an id in the path", calls.len(), with_id.len());
    }
}
