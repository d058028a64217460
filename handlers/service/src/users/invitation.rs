//! New users of an account: with a password that is given, or one that they choose with the token of a mail.

use std::collections::BTreeSet;

use generated::{
    Permission,
    api::users::CreateUserBody,
    rt::{Failure, enumeration},
};
use serde_json::Value;

use crate::{
    Role, Service, User,
    body_check::BodyCheck,
    identity::{INVITATION_TOKEN, Limit, Passwords, user_names},
    mail::{Letter, Locale, Message, Recipient},
    plain_names,
    store::{AccountRecord, Purpose, QueuedMail, StoreError, Stored, Transaction, UserRecord},
    users::{custom, must_have_all},
};

/// Makes a user in the caller's account; in another one for those who may edit all accounts.
///
/// # Errors
/// A 400 where values make no sense or the password is too weak, a 403 `UserLimitReached` where the account has all the
/// users that it can have, a 403 for a role with a permission that the caller lacks, a 404 where there is no such account or team, a 409 where the name is taken or the account
/// has no custom permissions; otherwise where the store fails.
pub async fn invite(service: &Service, caller: &User, body: CreateUserBody) -> Result<Stored<UserRecord>, Failure> {
    let account_id = match &body.account_id {
        Some(id) if *id == caller.account_id || caller.may(Permission::EditAllAccounts) => id.clone(),
        Some(_) => return Err(StoreError::Missing("account").into()),
        None => caller.account_id.clone(),
    };
    let teams: BTreeSet<_> = body.teams.iter().flatten().cloned().collect();
    let user = described(service, body).await?;
    must_have_all(caller, user.granted())?;
    let invite = service.store.transaction(async |together| {
        // Invitations that fail send no mail.
        if user.password.is_none() {
            Limit::invitation(&user.email).count_in(together).await?;
        }
        let account = together.account(&account_id).await?;
        if user.role == Role::Custom {
            custom::must_be_on(&account.value)?;
        }
        must_have_room(together, &account).await?;
        let stored = together.of(&account_id).insert(user.clone()).await?;
        if teams.is_empty() {
            let mut team = together.default_team(&account_id).await?;
            team.value.users.insert(stored.id.clone());
            together.of(&account_id).put(team).await?;
        } else {
            together.put_into_teams(&account_id, &stored.id, &teams).await?;
        }
        if stored.value.password.is_none() {
            send(service, together, caller, &account, &stored).await?;
        }
        Ok(stored)
    });
    invite.await.map_err(|error| match &error {
        StoreError::Duplicate(constraint) if constraint.starts_with("users_") => {
            Failure::conflict("There is a user of this name.").with_source(error)
        }
        _ => error.into(),
    })
}

/// The user that the body describes.
async fn described(service: &Service, body: CreateUserBody) -> Result<UserRecord, Failure> {
    let mut check = BodyCheck::default();
    check.require("userName", Some(&body.user_name));
    check.require("firstName", Some(&body.first_name));
    check.require("lastName", Some(&body.last_name));
    check.require("locale", Some(&body.locale));
    check.require_address("email", &body.email);
    if let Err(why) = user_names::check(body.user_name.trim()) {
        check.refuse("userName", "pattern", None, &why.to_string());
    }
    let names = [("firstName", &body.first_name), ("lastName", &body.last_name), ("userName", &body.user_name)];
    for (property, name) in names {
        plain_names::check(&mut check, property, name.trim());
    }
    check.finish()?;
    let role =
        enumeration::variant(enumeration::text(body.role)).ok_or_else(|| Failure::internal("a role is missing"))?;
    let mut user = UserRecord::new(body.user_name.trim(), &body.email, role);
    if let Some(password) = &body.password {
        Passwords::check(password, &user.user_name)?;
        user.password = Some(service.identity.passwords().hash(password).await?);
    }
    user.first_name = body.first_name.trim().to_owned();
    user.last_name = body.last_name.trim().to_owned();
    user.phone = body.phone;
    user.locale = body.locale;
    Ok(user)
}

/// The account's limit is not reached yet. An account without one has as many users as it likes.
async fn must_have_room(together: &Transaction<'_>, account: &Stored<AccountRecord>) -> Result<(), StoreError> {
    let Some(limit) = account.value.details.get("userLimit").and_then(Value::as_f64) else { return Ok(()) };
    let users = together.of::<UserRecord>(&account.id).count(crate::store::Query::all()).await?;
    #[allow(clippy::cast_precision_loss, reason = "nobody has 2^52 users")]
    let is_full = users as f64 + 1.0 > limit;
    if is_full {
        let message = format!("The account can have {limit} users, and has them.");
        return Err(Failure::new(403, "UserLimitReached", message).into());
    }
    Ok(())
}

/// Writes to the new user: here is where to choose a password.
async fn send(
    service: &Service,
    together: &Transaction<'_>,
    caller: &User,
    account: &Stored<AccountRecord>,
    user: &Stored<UserRecord>,
) -> Result<(), StoreError> {
    let token = together.issue_one_time_token(&account.id, &user.id, Purpose::Password, INVITATION_TOKEN).await?;
    let inviter = together.of::<UserRecord>(&caller.account_id).get(&caller.user_id).await?.value;
    let full_name = |user: &UserRecord| format!("{} {}", user.first_name, user.last_name);
    let link = service.links.password(&token);
    let message = Message::Invitation {
        inviter: &full_name(&inviter),
        account: &account.value.name,
        user_name: &user.value.user_name,
        link: &link,
    };
    let name = full_name(&user.value);
    let to = Recipient { name: &name, address: &user.value.email, locale: Locale::of(&user.value.locale) };
    together.of(&account.id).insert(QueuedMail::new(Letter::write(message, to)?)).await?;
    Ok(())
}
