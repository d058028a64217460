//! Users: how they log in, what protects that, and how they are made and changed.

pub(crate) mod keycloak;
pub(crate) mod login;
pub(crate) mod password;
pub(crate) mod second_factor;

use generated::{Permission, models::ObjectId};

use crate::{
    Failure, Store, User, roles,
    store::{StoreError, Stored, UserRecord},
};

/// A user whom the caller may look at: one of the same account; of any, for those who may edit all accounts.
///
/// # Errors
/// A 404 where there is none; otherwise where the store fails.
pub(crate) async fn reachable(store: &Store, caller: &User, id: &ObjectId) -> Result<Stored<UserRecord>, StoreError> {
    let found = match store.of::<UserRecord>(&caller.account_id).find(id).await? {
        None if caller.may(Permission::EditAllAccounts) => store.across::<UserRecord>().find(id).await?,
        found => found,
    };
    found.ok_or(StoreError::Missing("user"))
}

/// Nobody but superadmins touches superadmins: an admin of their account would get at all others through them.
///
/// # Errors
/// A 403.
pub(crate) fn guard(caller: &User, user: &Stored<UserRecord>) -> Result<(), Failure> {
    if roles::is_superadmin(user.value.role) && !caller.is_superadmin() { Err(denied()) } else { Ok(()) }
}

/// 403: not this caller, whatever the permissions.
pub(crate) fn denied() -> Failure {
    Failure::new(403, "AccessDenied", "This is not open to you.")
}
