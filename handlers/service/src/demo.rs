//! The demonstration: an account with a user of each role, teams and channels, in a database that is empty.

mod channels;
mod content;

use generated::{
    Permission,
    models::ObjectId,
    rt::{Enumeration as _, Failure, enumeration},
};
use serde_json::json;

use crate::{
    DEV_ACCOUNT_ID, Identity, Role,
    mail::Locale,
    roles::{is_admin, is_customizable, permissions},
    settings::{features, roles::title},
    store::{AccountRecord, ContactRecord, ID, Query, Store, StoreError, TeamRecord, Transaction, UserRecord},
};

/// Whom to log in as.
#[derive(Debug)]
pub struct Demo {
    /// The names of the users, and what they are.
    pub users: Vec<(String, String)>,
    /// The password of all of them. It is made for this database, and not to be had a second time.
    pub password: String,
}

/// Why there is no demonstration.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// Somebody's data must not mix with it.
    #[error(
        "the database has accounts already, and --demo fills empty ones only; leave it out, or choose another \
             database with --database"
    )]
    NotEmpty,
    /// The store fails.
    #[error("the demonstration cannot be stored: {0}")]
    Store(#[from] StoreError),
    /// The password cannot be made.
    #[error("the demonstration needs a password: {}", .0.message())]
    Password(Failure),
}

/// Fills an empty database. The account of the development token does not count.
///
/// # Errors
/// Where it is not empty, or the store fails.
pub async fn fill(store: &Store, identity: &Identity) -> Result<Demo, DemoError> {
    let password = password().map_err(DemoError::Password)?;
    let hash = identity.passwords().hash(&password).await.map_err(DemoError::Password)?;
    let users = store
        .transaction(async |together| {
            let others = Query::all().differs(ID, DEV_ACCOUNT_ID);
            if together.across::<AccountRecord>().count(others).await? > 0 {
                return Ok(None);
            }
            let mut users = customer(store, together, &hash).await?;
            users.extend(operator(store, together, &hash).await?);
            Ok(Some(users))
        })
        .await?;
    Ok(Demo { users: users.ok_or(DemoError::NotEmpty)?, password })
}

/// Twenty letters and digits that are not mistaken for each other.
fn password() -> Result<String, Failure> {
    const CHARACTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
    let mut octets = [0; 20];
    getrandom::fill(&mut octets).map_err(|error| Failure::internal(std::io::Error::from(error)))?;
    let character = |octet: &u8| CHARACTERS.get(usize::from(octet % 32)).map_or('a', |it| char::from(*it));
    Ok(octets.iter().map(character).collect())
}

/// The roles of those who run the service.
const OPERATORS: [Role; 2] = [Role::Superadmin, Role::Superadminviewer];

/// What the demonstration's customer can do with roles of their own.
const CUSTOM: [Permission; 3] = [Permission::ViewPosts, Permission::EditPosts, Permission::ViewChannels];

async fn account(store: &Store, together: &Transaction<'_>, name: &str, package: &str) -> Result<ObjectId, StoreError> {
    let mut account = AccountRecord::new(name);
    let (on, available) = features::of_package(package);
    account.features = on;
    account.details = [
        ("package".to_owned(), json!(package)),
        ("availableFeatures".to_owned(), json!(available)),
        ("channelLimit".to_owned(), json!(50.0)),
        ("userLimit".to_owned(), json!(50.0)),
        ("monitoringResultLimit".to_owned(), json!(1000.0)),
    ]
    .into_iter()
    .collect();
    Ok(together.create_account(store.new_id(), account).await?.id)
}

async fn user(
    together: &Transaction<'_>,
    account_id: &ObjectId,
    role: Role,
    hash: &str,
) -> Result<(ObjectId, String), StoreError> {
    let name = enumeration::text(role).to_lowercase();
    let mut user = UserRecord::new(&name, format!("{name}@demo.example"), role);
    user.first_name = "Demo".to_owned();
    user.last_name = title(role, Locale::En);
    user.password = Some(hash.to_owned());
    if role == Role::Custom {
        user.permissions = CUSTOM.into_iter().filter(|permission| is_customizable(*permission)).collect();
    }
    Ok((together.of(account_id).insert(user).await?.id, name))
}

/// A customer: all roles, two teams, channels of every kind, what inbox and content are arranged with, contacts.
async fn customer(store: &Store, together: &Transaction<'_>, hash: &str) -> Result<Vec<(String, String)>, StoreError> {
    let account_id = account(store, together, "Demo GmbH", "ENTERPRISE").await?;
    channels::share_manifest(together, &account_id).await?;
    let mut users = Vec::new();
    let mut members = [TeamRecord::new("Marketing"), TeamRecord::new("Support")];
    let [marketing, support] = &mut members;
    let mut everybody = together.default_team(&account_id).await?;
    for (_, role) in Role::VARIANTS.iter().filter(|(_, role)| !OPERATORS.contains(role)) {
        let (id, name) = user(together, &account_id, *role, hash).await?;
        // Who publishes works in marketing, who answers in support; admins see to both.
        let may = |permission| is_admin(*role) || permissions(*role).contains(&permission);
        for (team, permission) in [(&mut *marketing, Permission::EditPosts), (&mut *support, Permission::ReplyTicket)] {
            if may(permission) {
                team.users.insert(id.clone());
            }
            if is_admin(*role) {
                team.admins.insert(id.clone());
            }
        }
        everybody.value.users.insert(id);
        users.push((name, title(*role, Locale::En)));
    }
    let ids = channels::fill(together, &account_id).await?;
    content::fill(together, &account_id, &ids).await?;
    everybody.value.channels.extend(ids.iter().cloned());
    marketing.channels.extend(ids.iter().step_by(2).cloned());
    support.channels.extend(ids.iter().skip(1).step_by(2).cloned());
    together.of(&account_id).put(everybody).await?;
    for team in members {
        together.of(&account_id).insert(team).await?;
    }
    for email in ["press@demo.example", "partner@demo.example"] {
        together.of(&account_id).insert(ContactRecord { email: email.to_owned() }).await?;
    }
    Ok(users)
}

/// Those who run the service, with an account of their own.
async fn operator(store: &Store, together: &Transaction<'_>, hash: &str) -> Result<Vec<(String, String)>, StoreError> {
    let account_id = account(store, together, "Operations", "ENTERPRISE").await?;
    together.default_team(&account_id).await?;
    let mut users = Vec::new();
    for role in OPERATORS {
        let (_, name) = user(together, &account_id, role, hash).await?;
        users.push((name, title(role, Locale::En)));
    }
    Ok(users)
}
