//! Users: how they log in, what protects that, and how they are made and changed.

pub mod change;
pub mod custom;
pub mod invitation;
pub mod keycloak;
pub mod login;
pub mod mask;
pub mod password;
pub mod reach;
pub mod second_factor;

use std::collections::BTreeSet;

use generated::{
    Permission,
    api::users::ListUsers,
    models::ObjectId,
    rt::{Enumeration as _, enumeration},
};

use crate::{
    Failure, Role, Store, User, roles,
    store::{ID, Query, ROLE, StoreError, Stored, TeamRecord, Transaction, UserRecord},
};

/// A user whom the caller may look at: one of the same account; of any, for those who may edit all accounts.
///
/// # Errors
/// A 404 where there is none; otherwise where the store fails.
pub async fn reachable(store: &Store, caller: &User, id: &ObjectId) -> Result<Stored<UserRecord>, StoreError> {
    let found = match store.of::<UserRecord>(&caller.account_id).find(id).await? {
        None if caller.may(Permission::EditAllAccounts) => store.across::<UserRecord>().find(id).await?,
        found => found,
    };
    found.ok_or(StoreError::Missing("user"))
}

/// The caller may change this user: themselves, and whoever has no permission that the caller lacks. Otherwise a caller would
/// get at permissions of others, by a new password or another address for mails.
///
/// # Errors
/// A 403.
pub fn guard(caller: &User, user: &Stored<UserRecord>) -> Result<(), Failure> {
    if user.id == caller.user_id { Ok(()) } else { must_have_all(caller, user.value.granted()) }
}

/// The caller has all of these permissions, and may give them to others.
///
/// # Errors
/// A 403 if the caller lacks one.
pub(crate) fn must_have_all(caller: &User, permissions: &BTreeSet<Permission>) -> Result<(), Failure> {
    if permissions.iter().all(|permission| caller.may(*permission)) { Ok(()) } else { Err(denied()) }
}

/// The caller may change each of these users of an account; those that do not exist are nobody.
///
/// # Errors
/// A 403 if one of them has a permission that the caller lacks; otherwise where the store fails.
pub async fn guard_each<'i>(
    together: &Transaction<'_>,
    caller: &User,
    account_id: &ObjectId,
    ids: impl IntoIterator<Item = &'i ObjectId>,
) -> Result<(), StoreError> {
    let ids: BTreeSet<_> = ids.into_iter().collect();
    for user in above(together, caller, account_id).await? {
        if ids.contains(&user.id) {
            guard(caller, &user)?;
        }
    }
    Ok(())
}

/// The caller may change every user of an account: what is about to change lets someone act as any of them.
///
/// # Errors
/// A 403 if one of them has a permission that the caller lacks; otherwise where the store fails.
pub async fn guard_all(together: &Transaction<'_>, caller: &User, account_id: &ObjectId) -> Result<(), StoreError> {
    for user in above(together, caller, account_id).await? {
        guard(caller, &user)?;
    }
    Ok(())
}

/// Users of an account whose role, or permissions of their own, may be more than the caller's. They are few.
async fn above(
    together: &Transaction<'_>,
    caller: &User,
    account_id: &ObjectId,
) -> Result<Vec<Stored<UserRecord>>, StoreError> {
    let is_above = |role: Role| role == Role::Custom || must_have_all(caller, roles::permissions(role)).is_err();
    let roles = Role::VARIANTS.iter().filter(|(_, role)| is_above(*role)).map(|(name, _)| *name);
    together.of::<UserRecord>(account_id).all(Query::all().one_of(ROLE, roles)).await
}

/// This user is about to be an admin no more, or gone: somebody else must be one, or nobody could undo anything. Where two
/// admins do this to each other at once, each transaction sees what the other does, and one of them comes second.
///
/// # Errors
/// A 403 where the account has no other admin who can log in; otherwise where the store fails.
pub(crate) async fn must_leave_an_admin(
    together: &Transaction<'_>,
    user: &Stored<UserRecord>,
) -> Result<(), StoreError> {
    if !roles::is_admin(user.value.role) {
        return Ok(());
    }
    let admins = [Role::Admin, Role::Superadmin].map(enumeration::text);
    let others = Query::all().one_of(ROLE, admins).differs(ID, &user.id);
    let others = together.of::<UserRecord>(&user.account_id).all(others).await?;
    if others.iter().any(|other| other.value.active) {
        return Ok(());
    }
    Err(Failure::new(403, "AccessDenied", "This is the only admin of the account.").into())
}

/// 403: not this caller, whatever the permissions.
pub fn denied() -> Failure {
    Failure::new(403, "AccessDenied", "This is not open to you.")
}

/// The users that the caller sees: all of the account for its admins, for others those of their teams and themselves.
///
/// # Errors
/// A 400 where a team is asked for alone; otherwise where the store fails.
pub async fn visible(store: &Store, caller: &User, wanted: &ListUsers) -> Result<Vec<Stored<UserRecord>>, Failure> {
    if wanted.team_id.is_some() && wanted.has_mobile_device.is_none() {
        return Err(Failure::bad_request("`teamId` is of use with `hasMobileDevice` only."));
    }
    let teams = store.of::<TeamRecord>(&caller.account_id).all(Query::all()).await?;
    let seen = mates(&teams, &caller.user_id);
    let team = wanted.team_id.as_ref().map(|id| teams.iter().find(|team| team.id == *id));
    let mut users = store.of::<UserRecord>(&caller.account_id).all(Query::all()).await?;
    users.retain(|user| {
        (caller.is_admin() || user.id == caller.user_id || seen.contains(&user.id))
            && (wanted.has_mobile_device != Some(true) || !user.value.mobile_devices.is_empty())
            && team.is_none_or(|team| team.is_some_and(|team| team.value.users.contains(&user.id)))
    });
    Ok(users)
}

/// Those who share a team with the caller, who is one of them.
///
/// # Errors
/// Where the store fails.
pub async fn colleagues(store: &Store, caller: &User) -> Result<Vec<Stored<UserRecord>>, StoreError> {
    let teams = store.of::<TeamRecord>(&caller.account_id).all(Query::all()).await?;
    let seen = mates(&teams, &caller.user_id);
    let mut users = store.of::<UserRecord>(&caller.account_id).all(Query::all()).await?;
    users.retain(|user| seen.contains(&user.id));
    Ok(users)
}

/// The members of a user's teams.
fn mates<'t>(teams: &'t [Stored<TeamRecord>], user_id: &ObjectId) -> BTreeSet<&'t ObjectId> {
    let mine = teams.iter().filter(|team| team.value.users.contains(user_id));
    mine.flat_map(|team| &team.value.users).collect()
}

/// Removes a user: from the teams, too. Nobody removes themselves.
///
/// # Errors
/// A 403 for callers themselves, for whoever has a permission that the caller lacks, and for the only admin; a 404 where
/// there is no such user; otherwise where the store fails.
pub async fn remove(store: &Store, caller: &User, id: &ObjectId) -> Result<(), Failure> {
    if *id == caller.user_id {
        return Err(Failure::new(403, "AccessDenied", "Nobody removes themselves."));
    }
    let account_id = reachable(store, caller, id).await?.account_id;
    let remove = store.transaction(async |together| {
        let users = together.of::<UserRecord>(&account_id);
        let user = users.get(id).await?;
        guard(caller, &user)?;
        must_leave_an_admin(together, &user).await?;
        together.put_into_teams(&account_id, id, &BTreeSet::new()).await?;
        users.delete(id).await
    });
    Ok(remove.await?)
}
