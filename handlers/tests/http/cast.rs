//! People for tests: accounts and users with tokens, made in the store.

use generated::models::ObjectId;
use handlers::{
    Role,
    identity::SESSION,
    store::{AccountRecord, ChannelRecord, Network, Stored, UserRecord},
};
use serde_json::{Map, Value};

use crate::app::App;

/// A user who has logged in.
pub(crate) struct Person {
    pub(crate) account_id: ObjectId,
    pub(crate) user_id: ObjectId,
    pub(crate) token: String,
}

/// A new account of this name; `details` are what the contract says about accounts.
pub(crate) async fn account(app: &App, name: &str, details: Value) -> ObjectId {
    let id = app.store.new_id();
    let made: Stored<AccountRecord> = app
        .store
        .transaction(async |together| {
            let mut account = AccountRecord::new(name);
            account.details = details.as_object().cloned().unwrap_or_else(Map::new);
            let made = together.create_account(id.clone(), account).await?;
            together.default_team(&made.id).await?;
            Ok(made)
        })
        .await
        .unwrap();
    made.id
}

/// A new user of an account.
pub(crate) async fn user(app: &App, account_id: &ObjectId, role: Role) -> Person {
    let name = format!("user-{}", app.store.new_id().as_str());
    let (user_id, token) = app
        .store
        .transaction(async |together| {
            let user = UserRecord::new(&name, format!("{name}@example.com"), role);
            let user = together.of(account_id).insert(user).await?;
            let token = together.issue_access_token(account_id, &user.id, SESSION, None).await?;
            Ok((user.id, token))
        })
        .await
        .unwrap();
    Person { account_id: account_id.clone(), user_id, token }
}

/// The admin of a new account.
pub(crate) async fn admin(app: &App, account_name: &str) -> Person {
    user(app, &account(app, account_name, Value::Null).await, Role::Admin).await
}

/// A superadmin, in an account apart.
pub(crate) async fn superadmin(app: &App) -> Person {
    user(app, &account(app, "Operations", Value::Null).await, Role::Superadmin).await
}

/// A new channel of an account.
pub(crate) async fn channel(app: &App, account_id: &ObjectId, name: &str, active: bool) -> ObjectId {
    let network_id = Some(format!("network-{name}"));
    let channel = ChannelRecord { network_id, active, ..ChannelRecord::new(name, name, Network::Facebook) };
    app.store.of(account_id).insert(channel).await.unwrap().id
}

/// Closes an account, as those who run the service do by hand.
pub(crate) async fn close(app: &App, id: &ObjectId) {
    app.store.of::<AccountRecord>(id).update(id, |account| account.active = false).await.unwrap();
}

/// Lets an account expire.
pub(crate) async fn expire(app: &App, id: &ObjectId) {
    let change = |account: &mut AccountRecord| account.expiration_time = Some("2020-01-01T00:00:00Z".parse().unwrap());
    app.store.of::<AccountRecord>(id).update(id, change).await.unwrap();
}
