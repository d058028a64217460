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
    rt::{DateTime, Failure, JsonObject, RequestHead, enumeration},
};

use crate::{
    Role, Service, User,
    body_check::BodyCheck,
    identity::{Limit, Passwords, Source},
    plain_names,
    roles::is_admin,
    store::{
        AccountRecord, ChannelRecord, MAX_SETTINGS, Purpose, Query, StoreError, Stored, TeamRecord, Transaction,
        UserRecord,
    },
    users::{custom, guard, must_have_all, must_leave_an_admin, reachable},
};

/// How a change ends that does not fail: with the user, or because it does not fit this user, with nothing changed.
pub(crate) type Outcome = Result<Changed, UpdateUserConflict>;

/// A user after a change.
#[derive(Debug)]
pub struct Changed {
    /// The user.
    pub user: Stored<UserRecord>,
    /// A token by which the device is recognized at the next login, for those who have changed their own password.
    pub device: Option<String>,
}

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

/// Changes a user. With another password the user is known nowhere, but where users change their own.
///
/// # Errors
/// A 400 where values make no sense, a 403 where the caller may not change this user or it is the only admin, a 404 where
/// there is none, a 429 where an old password was guessed too often; otherwise where the store fails.
pub async fn change(
    service: &Service,
    head: &RequestHead,
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
        let teams = together.teams(account_id).await?;
        let mut update = Update { caller, body, account, teams, faults: Faults::default() };
        update.set_password(&known, password.as_ref(), &mut user.value);
        let before = user.clone();
        let has_new_role = update.set_role(&mut user)?;
        if has_new_role {
            together.revoke_masks(id).await?;
        }
        if has_new_role && !is_admin(user.value.role) {
            must_leave_an_admin(together, &before).await?;
        }
        update.set_read_only(together, &mut user).await?;
        let teams = update.teams(&user, has_new_role);
        if !update.faults.0.is_empty() {
            return Ok(Err(update.faults.conflict()));
        }
        match teams {
            Wanted::Same => {}
            Wanted::These(teams) => together.put_into_teams(account_id, id, &teams).await?,
            Wanted::Default => {
                let team = together.default_team(account_id).await?.id;
                together.put_into_teams(account_id, id, &BTreeSet::from([team])).await?;
            }
        }
        let mut device = None;
        if password.is_some() {
            let is_own = *id == caller.user_id;
            together.revoke_access_tokens(account_id, id, caller.session_id.as_ref().filter(|_| is_own)).await?;
            together.forget_sources(id).await?;
            if is_own && caller.masked_by.is_none() {
                device = Some(Source::of(head).remember(together, &service.identity, id).await?);
            }
        }
        if password.is_some() || body.email.is_some() {
            // Mails that are on their way, maybe to an address of long ago, must not undo it.
            together.revoke_one_time_tokens(account_id, id, Purpose::Password).await?;
        }
        if let Some(settings) = &body.settings {
            together.set_user_settings(account_id, id, settings).await?;
        }
        set_details(&mut user.value, body);
        user.value.updated_time = DateTime::now();
        Ok(Ok(Changed { user: users.put(user).await?, device }))
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
    // Invitations name whoever sends them.
    for (property, name) in [("firstName", &body.first_name), ("lastName", &body.last_name)] {
        plain_names::check(&mut check, property, name.as_deref().unwrap_or_default().trim());
    }
    if let Some(email) = &body.email {
        check.require_address("email", email);
    }
    if body.mobile_device.as_ref().is_some_and(|device| device.id.is_none() || device.token.is_none()) {
        check.refuse("mobileDevice", "required", None, "needs `id` and `token`");
    }
    if body.settings.as_ref().is_some_and(|settings| json_length(settings) > MAX_SETTINGS) {
        let message = format!("must not be longer than {MAX_SETTINGS} bytes as JSON");
        check.refuse("settings", "maxLength", Some(MAX_SETTINGS.into()), &message);
    }
    check.finish()
}

/// Returns the length of an object as it is stored.
fn json_length(object: &JsonObject) -> usize {
    serde_json::to_vec(object).map_or(usize::MAX, |json| json.len())
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
    if let Some((Some(id), Some(token))) = body.mobile_device.as_ref().map(|device| (&device.id, &device.token)) {
        user.register_device(id.clone(), token.clone());
    }
}

/// The hash of a new password, or the attribute that does not fit, and why.
type NewPassword = Result<String, (&'static str, Reason)>;

/// The new password, where there is one. Who changes their own shows the old one.
async fn password(
    service: &Service,
    caller: &User,
    user: &Stored<UserRecord>,
    body: &UpdateUserBody,
) -> Result<Option<NewPassword>, Failure> {
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

/// A change while it is made.
struct Update<'a> {
    caller: &'a User,
    body: &'a UpdateUserBody,
    account: AccountRecord,
    /// All of the account.
    teams: Vec<Stored<TeamRecord>>,
    faults: Faults,
}

/// The teams that a user is to belong to.
enum Wanted {
    /// Those that the user belongs to already.
    Same,
    These(BTreeSet<ObjectId>),
    /// The account's default team.
    Default,
}

impl Update<'_> {
    /// `known` is the user for whom the password was checked.
    fn set_password(&mut self, known: &Stored<UserRecord>, password: Option<&NewPassword>, user: &mut UserRecord) {
        match password {
            None => {}
            // It was changed meanwhile: what was shown is no longer the old one.
            Some(Ok(_)) if known.id == self.caller.user_id && user.password != known.value.password => {
                self.faults.add("oldPassword", Reason::IncorrectPassword);
            }
            Some(Ok(hash)) => user.password = Some(hash.clone()),
            Some(Err((key, reason))) => self.faults.add(key, *reason),
        }
    }

    /// Admins give others roles, and nobody themselves. Returns whether the user has another one now.
    ///
    /// # Errors
    /// A 403 if the role has a permission that the caller lacks.
    fn set_role(&mut self, user: &mut Stored<UserRecord>) -> Result<bool, Failure> {
        let role = self.body.role.and_then(|role| enumeration::variant::<Role>(enumeration::text(role)));
        let Some(role) = role.filter(|role| *role != user.value.role) else { return Ok(false) };
        let fault = if !self.caller.is_admin() {
            Some(Reason::UpdatingRoleAsNonAdmin)
        } else if user.id == self.caller.user_id {
            Some(Reason::UpdatingOwnRole)
        } else {
            (role == Role::Custom && !custom::is_on(&self.account)).then_some(Reason::InvalidRole)
        };
        if let Some(fault) = fault {
            self.faults.add("role", fault);
            return Ok(false);
        }
        let user = &mut user.value;
        user.permissions = if role == Role::Custom { custom::kept(&self.account, user.role) } else { BTreeSet::new() };
        user.role = role;
        must_have_all(self.caller, user.granted())?;
        if is_admin(role) {
            user.read_only_channel_ids.clear();
        }
        Ok(true)
    }

    /// Channels become read-only, or no longer are, by the hand of those who can write to them.
    async fn set_read_only(
        &mut self,
        together: &Transaction<'_>,
        user: &mut Stored<UserRecord>,
    ) -> Result<(), StoreError> {
        let Some(ids) = &self.body.read_only_channel_ids else { return Ok(()) };
        let channels = together.of::<ChannelRecord>(&user.account_id).all(Query::all()).await?;
        let channels: BTreeSet<_> = channels.into_iter().map(|channel| channel.id).collect();
        let (old, new) = (&user.value.read_only_channel_ids, ids.iter().cloned().collect::<BTreeSet<_>>());
        // Whoever is no admin changes nobody but themselves.
        let mine: BTreeSet<_> = self.teams_of(&user.id).flat_map(|team| &team.value.channels).collect();
        let may_write = |id: &ObjectId| self.caller.is_admin() || mine.contains(id) && !old.contains(id);
        let fault = if is_admin(user.value.role) && !new.is_empty() {
            Some(Reason::NoReadOnlyChannelsForAdmins)
        } else if !new.difference(old).all(|id| channels.contains(id)) {
            // Those of before may have been deleted.
            Some(Reason::ChannelDoesNotExist)
        } else {
            (!old.symmetric_difference(&new).all(may_write)).then_some(Reason::UpdatingUserMissingWriteAccess)
        };
        match fault {
            Some(fault) => self.faults.add("readOnlyChannelIds", fault),
            None => user.value.read_only_channel_ids = new,
        }
        Ok(())
    }

    /// Everybody but admins belongs to a team.
    fn teams(&mut self, user: &Stored<UserRecord>, has_new_role: bool) -> Wanted {
        let current: BTreeSet<_> = self.teams_of(&user.id).map(|team| team.id.clone()).collect();
        let must_belong = !is_admin(user.value.role);
        let fault = match &self.body.teams {
            Some(ids) => {
                let wanted: BTreeSet<_> = ids.iter().cloned().collect();
                if !wanted.iter().all(|id| self.teams.iter().any(|team| team.id == *id)) {
                    Reason::TeamNotFound
                } else if wanted != current && !self.caller.may(Permission::EditUsers) {
                    // Teams decide what one sees.
                    Reason::CantUpdateOwnPermissions
                } else if wanted.is_empty() && must_belong {
                    Reason::NonAdminMustBePartOfTeam
                } else {
                    return if wanted == current { Wanted::Same } else { Wanted::These(wanted) };
                }
            }
            None if !has_new_role || !must_belong || !current.is_empty() => return Wanted::Same,
            None if self.account.has_feature(custom::TEAMS) => Reason::NonAdminMustBePartOfTeam,
            None => return Wanted::Default,
        };
        self.faults.add("teams", fault);
        Wanted::Same
    }

    /// The teams of a user.
    fn teams_of(&self, user_id: &ObjectId) -> impl Iterator<Item = &Stored<TeamRecord>> {
        self.teams.iter().filter(move |team| team.value.users.contains(user_id))
    }
}
