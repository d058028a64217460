//! Masks: superadmins who act as other users. A mask ends with the session that it was issued from, and with the role of the
//! superadmin.

use std::time::Duration;

use generated::models::ObjectId;

use crate::{
    Failure, Service, User,
    store::{AccessToken, Mask, UserRecord},
    users::{denied, guard, reachable},
};

/// Gives a superadmin a token that stands for another user, no longer than the superadmin's own session. A superadmin who
/// acts as another one already remains who is behind the mask.
///
/// # Errors
/// A 403 if the user cannot log in, or the caller is not a superadmin; a 401 if the caller's session has just ended; a 404 if
/// there is no such user; otherwise where the store fails.
pub async fn put_on(service: &Service, caller: &User, id: &ObjectId, lifetime: Duration) -> Result<String, Failure> {
    if !caller.is_superadmin() {
        return Err(denied());
    }
    let account_id = reachable(&service.store, caller, id).await?.account_id;
    let superadmin = caller.masked_by.as_ref().unwrap_or(&caller.user_id);
    let issue = service.store.transaction(async |together| {
        let user = together.of::<UserRecord>(&account_id).get(id).await?;
        guard(caller, &user)?;
        if !user.value.active {
            return Err(denied().into());
        }
        let lifetime = match &caller.session_id {
            Some(session) => {
                let session = together.of::<AccessToken>(&caller.account_id).find(session).await?;
                session.ok_or_else(Failure::unauthorized)?.value.remaining().min(lifetime)
            }
            None => lifetime,
        };
        let mask = Mask { superadmin: superadmin.clone(), session: caller.session_id.clone() };
        together.issue_access_token(&account_id, id, lifetime, Some(&mask)).await
    });
    let token = issue.await?;
    tracing::info!(superadmin = superadmin.as_str(), user = id.as_str(), "a superadmin masks as a user");
    Ok(token)
}
