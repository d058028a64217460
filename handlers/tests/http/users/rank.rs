//! Nobody changes whoever has a permission that they lack: every role, and permissions of a user's own, against every other,
//! by every operation that touches a user.

use std::collections::BTreeSet;

use generated::{
    CONTRACT, Permission,
    models::ObjectId,
    rt::{Enumeration as _, Permissions, enumeration},
};
use handlers::{
    Role, roles,
    store::{AccessToken, ID, KeycloakRealm, Query, Stored, TeamRecord, UserRecord},
};
use serde_json::{Value, json};

use super::{body, create, switch_on, team, with};
use crate::{
    answer::Answer,
    app::App,
    cast::{Person, account, superadmin, user},
};

/// The ways to touch a user: the operation, and what is done by it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Touch {
    Name,
    Mail,
    Password,
    Role,
    Permissions,
    Teams,
    Removal,
    Mask,
    JoinTeam,
    LeaveTeam,
    TeamAdmins,
    TeamRemoval,
}

impl Touch {
    const ALL: [Self; 12] = [
        Self::Name,
        Self::Mail,
        Self::Password,
        Self::Role,
        Self::Permissions,
        Self::Teams,
        Self::Removal,
        Self::Mask,
        Self::JoinTeam,
        Self::LeaveTeam,
        Self::TeamAdmins,
        Self::TeamRemoval,
    ];

    const LAST: Self = Self::TeamRemoval;

    const fn operation(self) -> &'static str {
        match self {
            Self::Name | Self::Mail | Self::Password | Self::Role | Self::Teams => "updateUser",
            Self::Permissions => "updateUserPermissions",
            Self::Removal => "deleteUser",
            Self::Mask => "maskAsUser",
            Self::JoinTeam => "addTeamUsers",
            Self::LeaveTeam => "deleteTeamUser",
            Self::TeamAdmins => "updateTeam",
            Self::TeamRemoval => "deleteTeam",
        }
    }

    async fn send(self, app: &App, token: &str, target: &Target) -> Answer {
        let (id, first, second) = (&target.id, &target.first, &target.second);
        let patch = |path: String, body: Value| app.patch(path).token(token).json(body).send();
        let change = |body: Value| patch(format!("/users/{id}"), body);
        match self {
            Self::Name => change(json!({ "firstName": "Touched" })).await,
            Self::Mail => change(json!({ "email": "touched@example.com" })).await,
            Self::Password => change(json!({ "password": "staple battery horse" })).await,
            Self::Role => {
                let role = if target.role == Role::Observer { "REPORTER" } else { "OBSERVER" };
                change(json!({ "role": role })).await
            }
            Self::Teams => change(json!({ "teams": [second.as_str()] })).await,
            Self::Permissions => patch(format!("/users/{id}/permissions"), json!({ "permissions": [] })).await,
            Self::Removal => app.delete(format!("/users/{id}")).token(token).send().await,
            Self::Mask => app.post(format!("/users/{id}/mask")).token(token).send().await,
            Self::JoinTeam => {
                let body = json!({ "userIds": [id.as_str()] });
                app.post(format!("/teams/{second}/users")).token(token).json(body).send().await
            }
            Self::LeaveTeam => app.delete(format!("/teams/{first}/users/{id}")).token(token).send().await,
            Self::TeamAdmins => patch(format!("/teams/{first}"), json!({ "admins": [id.as_str()] })).await,
            Self::TeamRemoval => app.delete(format!("/teams/{first}")).token(token).send().await,
        }
    }
}

/// A kind of user: a role, and permissions of their own.
#[derive(Debug, Clone)]
struct Kind {
    name: String,
    role: Role,
    permissions: BTreeSet<Permission>,
}

impl Kind {
    fn granted(&self) -> &BTreeSet<Permission> {
        if self.role == Role::Custom { &self.permissions } else { roles::permissions(self.role) }
    }

    async fn user(&self, app: &App, account_id: &ObjectId) -> Person {
        let made = user(app, account_id, self.role).await;
        if self.role == Role::Custom {
            let give = |user: &mut UserRecord| user.permissions.clone_from(&self.permissions);
            app.store.of::<UserRecord>(account_id).update(&made.user_id, give).await.unwrap();
        }
        made
    }
}

/// Every role, and some permissions of a user's own: none, few, those of a help desk, an admin's and one more.
fn kinds() -> Vec<Kind> {
    let by_role = Role::VARIANTS.iter().filter(|(_, role)| *role != Role::Custom);
    let mut kinds: Vec<_> = by_role
        .map(|(name, role)| Kind { name: (*name).to_owned(), role: *role, permissions: BTreeSet::new() })
        .collect();
    let help_desk = BTreeSet::from([
        Permission::DeleteUsers,
        Permission::EditUsers,
        Permission::ViewAccountSettings,
        Permission::ViewTeams,
        Permission::ViewTickets,
    ]);
    let of = |role| roles::permissions(role).clone();
    for (name, permissions) in [
        ("nothing", BTreeSet::new()),
        ("tickets", BTreeSet::from([Permission::ViewTickets])),
        ("help desk", help_desk.clone()),
        ("an editor's help desk", of(Role::Editor).into_iter().chain(help_desk).collect()),
        ("an admin's", of(Role::Admin)),
        ("one more", of(Role::Admin).into_iter().chain([Permission::ViewAllAccounts]).collect()),
    ] {
        kinds.push(Kind { name: name.to_owned(), role: Role::Custom, permissions });
    }
    kinds
}

/// A user who is to be touched, with teams: the user is in the first one, and not in the second one. Whoever leaves the first
/// one is at home in another one still.
struct Target {
    id: ObjectId,
    role: Role,
    home: ObjectId,
    first: ObjectId,
    second: ObjectId,
    before: State,
}

/// All that a touch could change.
type State = (Option<Stored<UserRecord>>, Vec<Option<Stored<TeamRecord>>>, usize);

impl Target {
    async fn new(app: &App, account_id: &ObjectId, kind: &Kind) -> Self {
        let id = kind.user(app, account_id).await.user_id;
        let home = team(app, account_id, &format!("Home of {id}"), &[&id]).await;
        let first = team(app, account_id, &format!("First of {id}"), &[&id]).await;
        let second = team(app, account_id, &format!("Second of {id}"), &[]).await;
        let before = state(app, account_id, &id, [&first, &second]).await;
        Self { id, role: kind.role, home, first, second, before }
    }

    /// Removes what is left, so that an account does not grow with what was done.
    async fn discard(&self, app: &App, account_id: &ObjectId) {
        let teams = Query::all().one_of(ID, [&self.home, &self.first, &self.second]);
        app.store.of::<TeamRecord>(account_id).delete_all(teams).await.unwrap();
        app.store.of::<UserRecord>(account_id).delete_all(Query::all().equals(ID, &self.id)).await.unwrap();
    }

    async fn has_changed(&self, app: &App, account_id: &ObjectId) -> bool {
        state(app, account_id, &self.id, [&self.first, &self.second]).await != self.before
    }
}

/// Of the tokens, only the user's.
async fn state(app: &App, account_id: &ObjectId, id: &ObjectId, teams: [&ObjectId; 2]) -> State {
    let user = app.store.of::<UserRecord>(account_id).find(id).await.unwrap();
    let mut stored = Vec::new();
    for team in teams {
        stored.push(app.store.of::<TeamRecord>(account_id).find(team).await.unwrap());
    }
    let tokens = app.store.of::<AccessToken>(account_id).all(Query::all()).await.unwrap();
    (user, stored, tokens.iter().filter(|token| token.value.user_id == *id).count())
}

/// Whether the operation lets someone with these permissions in.
fn is_open(operation: &str, granted: &BTreeSet<Permission>) -> bool {
    let operation = CONTRACT.operations.iter().find(|it| it.id == operation).unwrap();
    let has = |name: &&str| enumeration::variant(name).is_some_and(|permission| granted.contains(&permission));
    match operation.permissions {
        Permissions::None => true,
        Permissions::All(names) => names.iter().all(has),
        Permissions::Any(names) => names.iter().any(has),
    }
}

fn expected(caller: &Kind, target: &Kind, touch: Touch) -> bool {
    let granted = caller.granted();
    is_open(touch.operation(), granted)
        && (touch.operation() != "updateUser" || granted.contains(&Permission::EditUsers))
        && target.granted().is_subset(granted)
        && caller.role != Role::Superadminviewer
        && (touch != Touch::Role || matches!(caller.role, Role::Admin | Role::Superadmin))
        && (touch != Touch::Mask || caller.role == Role::Superadmin)
}

#[actix_web::test]
async fn nobody_touches_whoever_may_do_more() {
    let app = App::start().await;
    let account_id = account(&app, "Acme", Value::Null).await;
    switch_on(&app, &account_id, &["customPermissions"]).await;
    // There is always another admin.
    user(&app, &account_id, Role::Admin).await;
    let kinds = kinds();
    let (mut cells, mut done, mut deviations) = (0, 0, Vec::new());
    let mut fresh = Vec::new();
    for kind in &kinds {
        fresh.push(Target::new(&app, &account_id, kind).await);
    }
    for caller in &kinds {
        let token = caller.user(&app, &account_id).await.token;
        for (target, kind) in fresh.iter_mut().zip(&kinds) {
            for touch in Touch::ALL {
                cells += 1;
                let answer = touch.send(&app, &token, target).await;
                let is_done = answer.status < 300;
                // A role is refused in words of its own.
                let is_refused = answer.status == 403 || touch == Touch::Role && answer.status == 409;
                let is_changed = (is_done || touch == Touch::LAST) && target.has_changed(&app, &account_id).await;
                if is_done != expected(caller, kind, touch) || is_done == is_refused || is_done != is_changed {
                    deviations.push(format!("{touch:?} of {} by {}: {answer:?}", kind.name, caller.name));
                }
                if is_done {
                    done += 1;
                    target.discard(&app, &account_id).await;
                    *target = Target::new(&app, &account_id, kind).await;
                }
            }
        }
    }
    println!("{cells} cells, {done} done, {} deviations", deviations.len());
    assert!(deviations.is_empty(), "{deviations:#?}");
    assert_eq!(cells, kinds.len() * kinds.len() * Touch::ALL.len());
    assert!(done > 300, "the refusals are not all there is: {done}");
}

#[actix_web::test]
async fn an_admin_of_the_operators_account_does_not_become_a_viewer_of_all_accounts() {
    for app in App::each().await {
        let root = superadmin(&app).await;
        let (ada, viewer) = (
            user(&app, &root.account_id, Role::Admin).await,
            user(&app, &root.account_id, Role::Superadminviewer).await,
        );
        let change = |who: &Person, body: Value| {
            app.patch(format!("/users/{}", viewer.user_id)).token(&who.token).json(body).send()
        };
        for body in [json!({ "password": "staple battery horse" }), json!({ "email": "ada@example.com" })] {
            change(&ada, body.clone()).await.refused(403, "AccessDenied");
            change(&root, body).await.expect(200);
        }
        // Whoever links the account with a realm could log in as anybody of it.
        let link = |who: &Person| {
            let body = json!({ "keycloak": { "realm": "ours", "secret": "hush" } });
            app.patch(format!("/accounts/{}", root.account_id)).token(&who.token).json(body).send()
        };
        link(&ada).await.refused(403, "AccessDenied");
        assert_eq!(app.store.account(&root.account_id).await.unwrap().value.keycloak, None);
        link(&root).await.expect(200);
        // What is not changed may be sent.
        link(&ada).await.expect(200);
        let realm = app.store.account(&root.account_id).await.unwrap().value.keycloak;
        let expected = KeycloakRealm { realm: "ours".to_owned(), secret: "hush".to_owned(), pub_key: None };
        assert_eq!(realm, Some(expected));
    }
}

#[actix_web::test]
async fn everybody_changes_themselves_whatever_they_may() {
    let app = App::start().await;
    let account_id = account(&app, "Acme", Value::Null).await;
    for kind in kinds() {
        let who = kind.user(&app, &account_id).await;
        let body = json!({ "firstName": "Me", "email": "me@example.com", "settings": { "dark": true } });
        let changed = app.patch(format!("/users/{}", who.user_id)).token(&who.token).json(body).send().await;
        assert_eq!(changed.expect(200).body["firstName"], "Me", "{}", kind.name);
    }
}

#[actix_web::test]
async fn nobody_gives_what_they_lack() {
    for app in App::each().await {
        let account_id = account(&app, "Acme", Value::Null).await;
        switch_on(&app, &account_id, &["customPermissions"]).await;
        let find = |name: &str| kinds().into_iter().find(|kind| kind.name == name).unwrap();
        let desk = find("an editor's help desk").user(&app, &account_id).await;
        let press = team(&app, &account_id, "Press", &[]).await;
        let there = || json!({ "teams": [press.as_str()] });
        for (name, role, may) in [
            ("ann", "ADMIN", false),
            ("ben", "SMM", false),
            ("cat", "OBSERVER", false),
            ("dan", "EDITOR", true),
            ("eli", "CUSTOM", true),
        ] {
            let made = create(&app, &desk, with(body(name, role), there())).await;
            if may {
                made.expect(200);
            } else {
                made.refused(403, "AccessDenied");
            }
        }
        let target = find("nothing").user(&app, &account_id).await;
        let give = |who: &Person, permission: &str| {
            let body = json!({ "permissions": [permission] });
            app.patch(format!("/users/{}/permissions", target.user_id)).token(&who.token).json(body).send()
        };
        give(&desk, "ForwardTicket").await.refused(403, "AccessDenied");
        give(&desk, "ReplyTicket").await.expect(200);
        let ada = user(&app, &account_id, Role::Admin).await;
        give(&ada, "ForwardTicket").await.expect(200);
    }
}
