//! Accounts, teams, users and contacts of others.

use handlers::{
    Role,
    store::{AccountRecord, ContactRecord, TeamRecord},
};
use serde_json::{Value, json};

use super::{Call, Tried, compare};
use crate::{
    app::App,
    cast::{admin, channel, superadmin, user},
};

/// What the other account consists of, as its admin sees it.
async fn inventory(app: &App, token: &str, account: &str) -> Vec<Value> {
    let mut all = Vec::new();
    for path in [&format!("/accounts/{account}"), "/teams", "/users", "/contacts", "/channels"] {
        all.push(app.get(path).token(token).send().await.expect(200).body);
    }
    all
}

/// The tags of accounts, teams, users and contacts.
pub(super) async fn calls(app: &App, tried: &mut Tried) {
    let (ada, eve, root) = (admin(app, "Acme").await, admin(app, "Other").await, superadmin(app).await);
    let switch_on = |account: &mut AccountRecord| {
        account.features.extend(["customPermissions", "teams"].map(|it| (it.to_owned(), true)));
    };
    app.store.of::<AccountRecord>(&ada.account_id).update(&ada.account_id, switch_on).await.unwrap();
    let bob = user(app, &ada.account_id, Role::Admin).await;
    let my_team = app.store.of(&ada.account_id).insert(TeamRecord::new("Mine")).await.unwrap().id;
    let mut team = TeamRecord::new("Theirs");
    team.users.insert(eve.user_id.clone());
    let channel = channel(app, &eve.account_id, "Page", true).await;
    team.channels.insert(channel.clone());
    let team = app.store.of(&eve.account_id).insert(team).await.unwrap().id;
    let contact = ContactRecord { email: "eve@example.com".to_owned() };
    let contact = app.store.of(&eve.account_id).insert(contact).await.unwrap().id;
    let before = inventory(app, &eve.token, eve.account_id.as_str()).await;

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
        change(format!("/users/{my_colleague}/permissions"), json!({ "permissions": ["EditPosts"], "teams": teams }))
    };
    let archive = |token: &str, account: &str| app.put(format!("/accounts/{account}/archive")).token(token);
    let calls: &[Call<'_>] = &[
        ("getAccount", "path id", account, 404, &|id| app.get(format!("/accounts/{id}")).token(&ada.token)),
        ("updateAccount", "path id", account, 404, &|id| change(format!("/accounts/{id}"), json!({ "name": "Ours" }))),
        ("updateAccount", "body /linkedAccounts", account, 403, &|id| {
            change(format!("/accounts/{my_account}"), json!({ "linkedAccounts": [id] }))
        }),
        ("reactivateAccount", "path accountId", account, 403, &|id| {
            app.put(format!("/accounts/{id}/reactivate")).token(&ada.token)
        }),
        ("archiveAccountTickets", "path accountId", account, 403, &|id| archive(&ada.token, id)),
        // Superadmins reach every account, and in each only what is its own.
        ("archiveAccountTickets", "query channelId", channel, 404, &|id| {
            archive(&root.token, my_account.as_str()).query("channelId", id)
        }),
        ("updateTeam", "path id", team, 404, &|id| change(format!("/teams/{id}"), json!({ "name": "Ours" }))),
        ("updateTeam", "body /admins", member, 404, &|id| {
            change(format!("/teams/{my_team}"), json!({ "admins": [id] }))
        }),
        ("deleteTeam", "path id", team, 404, &|id| delete(format!("/teams/{id}"))),
        ("addTeamUsers", "path id", team, 404, &|id| post(format!("/teams/{id}/users"), json!({ "userIds": [] }))),
        ("addTeamUsers", "body /userIds", member, 404, &|id| {
            post(format!("/teams/{my_team}/users"), json!({ "userIds": [id] }))
        }),
        ("addTeamChannels", "path id", team, 404, &|id| {
            post(format!("/teams/{id}/channels"), json!({ "channelIds": [] }))
        }),
        ("addTeamChannels", "body /channelIds", channel, 404, &|id| {
            post(format!("/teams/{my_team}/channels"), json!({ "channelIds": [id] }))
        }),
        ("deleteTeamUser", "path id", team, 404, &|id| delete(format!("/teams/{id}/users/{member}"))),
        ("deleteTeamUser", "path userId", member, 404, &|id| delete(format!("/teams/{my_team}/users/{id}"))),
        ("deleteTeamChannel", "path id", team, 404, &|id| {
            app.delete(format!("/teams/{id}/channel/{channel}")).token(&root.token)
        }),
        ("deleteTeamChannel", "path id", team, 404, &|id| delete(format!("/teams/{id}/channel/{channel}"))),
        ("deleteTeamChannel", "path channelId", channel, 403, &|id| delete(format!("/teams/{my_team}/channel/{id}"))),
        ("deleteContact", "path id", contact.as_str(), 404, &|id| delete(format!("/contacts/{id}"))),
        ("listUsers", "query teamId", team, 200, &|id| {
            app.get("/users").token(&ada.token).query("hasMobileDevice", false).query("teamId", id)
        }),
        ("createUser", "body /accountId", account, 404, &|id| new_user(json!({ "accountId": id }))),
        ("createUser", "body /teams", team, 404, &|id| new_user(json!({ "teams": [id] }))),
        ("updateUser", "path userId", member, 404, &|id| change(format!("/users/{id}"), json!({ "firstName": "E" }))),
        ("updateUser", "body /teams", team, 409, &|id| {
            change(format!("/users/{my_colleague}"), json!({ "teams": [id] }))
        }),
        ("updateUser", "body /readOnlyChannelIds", channel, 409, &|id| {
            change(format!("/users/{my_colleague}"), json!({ "role": "CM", "readOnlyChannelIds": [id] }))
        }),
        ("deleteUser", "path userId", member, 404, &|id| delete(format!("/users/{id}"))),
        ("maskAsUser", "path userId", member, 403, &|id| app.post(format!("/users/{id}/mask")).token(&ada.token)),
        ("updateUserPermissions", "path userId", member, 404, &|id| {
            change(format!("/users/{id}/permissions"), json!({ "permissions": ["EditPosts"] }))
        }),
        ("updateUserPermissions", "body /teams", team, 404, &|id| own_permissions(json!([id]))),
        ("deleteUserTotpSecret", "path userId", member, 403, &|id| {
            delete(format!("/users/{id}/totp")).query("code", "123456")
        }),
        ("createPostGroup", "body /channelIds", channel, 404, &|id| {
            post("/cp/postGroups".to_owned(), json!({ "channelIds": [id] }))
        }),
    ];
    compare(calls, tried).await;
    assert_eq!(inventory(app, &eve.token, eve.account_id.as_str()).await, before);
}
