//! Changes of users: everybody changes themselves, and whoever may edit users changes others. All that does not fit is told
//! at once.

use std::collections::BTreeSet;

use generated::{
    Permission,
    api::users::{
        UpdateUserBody, UpdateUserConflict, UpdateUserConflictData, UpdateUserConflictDataFailedItem as Fault,
        UpdateUserConflictDataFailedItemReason as Reason,
    },
    models::ObjectId,
    rt::{DateTime, Failure, enumeration},
};

use crate::{
    Role, Socialhub, User,
    body_check::BodyCheck,
    identity::{Limit, Passwords},
    roles::is_admin,
    store::{AccountRecord, ChannelRecord, Query, StoreError, Stored, TeamRecord, Transaction, UserRecord},
    users::{custom, guard, reachable},
};

/// How a change ends that does not fail: with the user, or because it does not fit this user, with nothing changed.
pub(crate) type Outcome = Result<Stored<UserRecord>, UpdateUserConflict>;

/// What does not fit.
#[derive(Default)]
struct Faults(Vec<Fault>);

impl Faults {
    fn add(&mut self, key: &str, reason: Reason) {
        self.0.push(Fault { key: Some(key.to_owned()), reason: Some(reason) });
    }

    fn conflict(self) -> UpdateUserConflict {
        UpdateUserConflict {
            code: Some("InvalidUserUpdate".to_owned()),
            message: Some("The change does not fit this user.".to_owned()),
            data: Some(UpdateUserConflictData { failed: Some(self.0) }),
        }
    }
}

/// Changes a user.
///
/// # Errors
/// A 400 where values make no sense, a 403 where the caller may not change this user, a 404 where there is none, a 429
/// where an old password was guessed too often; otherwise where the store fails.
pub(crate) async fn change(
    service: &Socialhub,
    caller: &User,
    id: &ObjectId,
    body: &UpdateUserBody,
) -> Result<Outcome, Failure> {
    if *id != caller.user_id {
        caller.must(Permission::EditUsers)?;
    }
    check(body)?;
    let known = reachable(&service.store, caller, id).await?;
    guard(caller, &known)?;
    // Hashing takes too long for a transaction.
    let password = password(service, caller, &known, body).await?;
    let account_id = &known.account_id;
    let update = service.store.transaction(async |together| {
        let users = together.of::<UserRecord>(account_id);
        let mut user = users.get(id).await?;
        guard(caller, &user)?;
        let account = together.account(account_id).await?.value;
        let mut faults = Faults::default();
        match &password {
            None => {}
            // Someone else has changed it meanwhile: what was shown is no longer the old one.
            Some(Ok(_)) if user.value.password != known.value.password => {
                faults.add("oldPassword", Reason::IncorrectPassword);
            }
            Some(Ok(hash)) => user.value.password = Some(hash.clone()),
            Some(Err((key, reason))) => faults.add(key, *reason),
        }
        let old_role = user.value.role;
        set_role(caller, &account, &mut user, body, &mut faults);
        let teams = together.teams(account_id).await?;
        set_read_only(together, caller, &teams, &mut user, body, &mut faults).await?;
        let has_new_role = user.value.role != old_role;
        let wanted = wanted_teams(together, caller, &account, &teams, &user, has_new_role, body, &mut faults).await?;
        if !faults.0.is_empty() {
            return Ok(Err(faults.conflict()));
        }
        if let Some(wanted) = wanted {
            together.put_into_teams(account_id, id, &wanted).await?;
        }
        if password.is_some() {
            let session = caller.session_id.as_ref().filter(|_| *id == caller.user_id);
            together.revoke_access_tokens(account_id, id, session).await?;
        }
        set_details(&mut user.value, body);
        user.value.updated_time = DateTime::now();
        Ok(Ok(users.put(user).await?))
    });
    Ok(update.await?)
}

/// What the schema cannot say: a text must say something.
fn check(body: &UpdateUserBody) -> Result<(), Failure> {
    let mut check = BodyCheck::default();
    for (property, text) in [("firstName", &body.first_name), ("lastName", &body.last_name), ("locale", &body.locale)] {
        if text.is_some() {
            check.require(property, text.as_deref());
        }
    }
    if let Some(email) = &body.email {
        check.require_address("email", email);
    }
    if body.mobile_device.as_ref().is_some_and(|device| device.id.is_none() || device.token.is_none()) {
        check.refuse("mobileDevice", "required", None, "needs `id` and `token`");
    }
    check.finish()
}

/// What needs no more than to be written down.
fn set_details(user: &mut UserRecord, body: &UpdateUserBody) {
    let set = |target: &mut String, text: &Option<String>| {
        if let Some(text) = text {
            text.trim().clone_into(target);
        }
    };
    set(&mut user.email, &body.email);
    set(&mut user.first_name, &body.first_name);
    set(&mut user.last_name, &body.last_name);
    set(&mut user.locale, &body.locale);
    if let Some(settings) = &body.settings {
        user.settings = Some(settings.clone());
    }
    if let Some((Some(id), Some(token))) = body.mobile_device.as_ref().map(|device| (&device.id, &device.token)) {
        user.mobile_devices.insert(id.clone(), token.clone());
    }
}

/// The hash of the new password, or why there is none. Who changes their own shows the old one.
async fn password(
    service: &Socialhub,
    caller: &User,
    user: &Stored<UserRecord>,
    body: &UpdateUserBody,
) -> Result<Option<Result<String, (&'static str, Reason)>>, Failure> {
    let Some(new) = &body.password else { return Ok(None) };
    let passwords = service.identity.passwords();
    if user.id == caller.user_id {
        let Some(old) = &body.old_password else {
            return Ok(Some(Err(("oldPassword", Reason::OldPasswordMissing))));
        };
        let limit = Limit::old_password(user.id.as_str());
        limit.count(&service.store).await?;
        if !passwords.verify(old, user.value.password.as_deref()).await? {
            return Ok(Some(Err(("oldPassword", Reason::IncorrectPassword))));
        }
        limit.succeeded(&service.store).await?;
        if old == new {
            return Ok(Some(Err(("password", Reason::PasswordSameAsOldPassword))));
        }
    }
    if Passwords::check(new, &user.value.user_name).is_err() {
        return Ok(Some(Err(("password", Reason::InvalidPassword))));
    }
    Ok(Some(Ok(passwords.hash(new).await?)))
}

/// Admins give others roles, and nobody themselves.
fn set_role(
    caller: &User,
    account: &AccountRecord,
    user: &mut Stored<UserRecord>,
    body: &UpdateUserBody,
    faults: &mut Faults,
) {
    let Some(role) = body.role.and_then(|role| enumeration::variant::<Role>(enumeration::text(role))) else { return };
    let user_id = &user.id;
    let user = &mut user.value;
    if role == user.role {
        return;
    }
    if !caller.is_admin() {
        return faults.add("role", Reason::UpdatingRoleAsNonAdmin);
    }
    if *user_id == caller.user_id {
        return faults.add("role", Reason::UpdatingOwnRole);
    }
    if role == Role::Custom && !custom::is_on(account) {
        return faults.add("role", Reason::InvalidRole);
    }
    user.permissions = if role == Role::Custom { custom::kept(account, user.role) } else { BTreeSet::new() };
    user.role = role;
    if is_admin(role) {
        user.read_only_channel_ids.clear();
    }
}

/// Channels become read-only, or no longer are, by the hand of those who can write to them.
async fn set_read_only(
    together: &Transaction<'_>,
    caller: &User,
    teams: &[Stored<TeamRecord>],
    user: &mut Stored<UserRecord>,
    body: &UpdateUserBody,
    faults: &mut Faults,
) -> Result<(), StoreError> {
    const KEY: &str = "readOnlyChannelIds";
    let Some(ids) = &body.read_only_channel_ids else { return Ok(()) };
    let (old, new) = (&user.value.read_only_channel_ids, ids.iter().cloned().collect::<BTreeSet<_>>());
    if is_admin(user.value.role) && !new.is_empty() {
        faults.add(KEY, Reason::NoReadOnlyChannelsForAdmins);
        return Ok(());
    }
    let channels = together.of::<ChannelRecord>(&user.account_id).all(Query::all()).await?;
    if !new.iter().all(|id| channels.iter().any(|channel| channel.id == *id)) {
        faults.add(KEY, Reason::ChannelDoesNotExist);
        return Ok(());
    }
    // Whoever is no admin changes nobody but themselves.
    let mine: BTreeSet<_> =
        teams.iter().filter(|team| team.value.users.contains(&user.id)).flat_map(|team| &team.value.channels).collect();
    let may_write = |id: &ObjectId| caller.is_admin() || mine.contains(id) && !old.contains(id);
    if !old.symmetric_difference(&new).all(may_write) {
        faults.add(KEY, Reason::UpdatingUserMissingWriteAccess);
        return Ok(());
    }
    user.value.read_only_channel_ids = new;
    Ok(())
}

/// The teams that the user shall belong to, where they change. Everybody but admins belongs to one.
#[allow(clippy::too_many_arguments, reason = "what decides it is the whole change")]
async fn wanted_teams(
    together: &Transaction<'_>,
    caller: &User,
    account: &AccountRecord,
    teams: &[Stored<TeamRecord>],
    user: &Stored<UserRecord>,
    has_new_role: bool,
    body: &UpdateUserBody,
    faults: &mut Faults,
) -> Result<Option<BTreeSet<ObjectId>>, StoreError> {
    const KEY: &str = "teams";
    let members = teams.iter().filter(|team| team.value.users.contains(&user.id));
    let current: BTreeSet<_> = members.map(|team| team.id.clone()).collect();
    let wanted = body.teams.as_ref().map(|ids| ids.iter().cloned().collect::<BTreeSet<_>>());
    let must_belong = !is_admin(user.value.role) && (has_new_role || wanted.is_some());
    match wanted {
        Some(wanted) if !wanted.iter().all(|id| teams.iter().any(|team| team.id == *id)) => {
            faults.add(KEY, Reason::TeamNotFound);
        }
        // Teams decide what one sees.
        Some(wanted) if wanted != current && !caller.may(Permission::EditUsers) => {
            faults.add(KEY, Reason::CantUpdateOwnPermissions);
        }
        Some(wanted) if wanted.is_empty() && must_belong => faults.add(KEY, Reason::NonAdminMustBePartOfTeam),
        Some(wanted) => return Ok((wanted != current).then_some(wanted)),
        None if !must_belong || !current.is_empty() => {}
        None if account.has_feature(custom::TEAMS) => faults.add(KEY, Reason::NonAdminMustBePartOfTeam),
        None => return Ok(Some([together.default_team(&user.account_id).await?.id].into())),
    }
    Ok(None)
}
