//! How a channel leaves: it is deactivated, and can come back; or it is deleted, and cannot.

use generated::{
    models::ObjectId,
    rt::{DateTime, enumeration},
};
use serde_json::{Value as Json, json};

use crate::{
    Role,
    identity::Limit,
    mail::{Letter, Links, Locale, Message, Recipient},
    store::{
        AccountRecord, ChannelRecord, EventKind, FolderRecord, Grant, InboxAlertRecord, ManifestRecord, Network, Query,
        QueuedMail, ROLE, StoreError, Stored, TeamRecord, Transaction, UserRecord,
    },
};

/// Deactivates a channel: its tokens are worth nothing from now on. The customer gets a letter about a custom one, which
/// its integration may have switched off. One that is not active stays as it is.
///
/// # Errors
/// Where the store fails.
pub async fn deactivate(
    together: &Transaction<'_>,
    mut channel: Stored<ChannelRecord>,
    reason: &str,
    links: &Links,
) -> Result<Stored<ChannelRecord>, StoreError> {
    if !channel.value.active {
        return Ok(channel);
    }
    let account_id = channel.account_id.clone();
    channel.value.active = false;
    channel.value.tokens.clear();
    let channel = together.of(&account_id).put(channel).await?;
    together.revoke_grant(&account_id, &channel.id).await?;
    if channel.value.social_network == Network::Custom {
        tell_admins(together, &channel, reason, links).await?;
    }
    Ok(channel)
}

/// Tells the integration of an active channel that a user deactivates it.
///
/// # Errors
/// Where the store fails.
pub async fn tell_integration(together: &Transaction<'_>, channel: &Stored<ChannelRecord>) -> Result<(), StoreError> {
    if !channel.value.active {
        return Ok(());
    }
    let event = json!({ "action": "deactivated", "time": DateTime::now() });
    together.queue_event(channel, EventKind::ChannelAction, event).await
}

/// Writes to the admins of the channel's account, to each mailbox only so often a day.
async fn tell_admins(
    together: &Transaction<'_>,
    channel: &Stored<ChannelRecord>,
    reason: &str,
    links: &Links,
) -> Result<(), StoreError> {
    let admins = Query::all().equals(ROLE, enumeration::text(Role::Admin));
    let link = links.channels();
    for admin in together.of::<UserRecord>(&channel.account_id).all(admins).await? {
        let user = admin.value;
        // Whoever switches channels on and off sends no more than some mails.
        if !user.active || !Limit::deactivation_mail(&user.email).admits(together).await? {
            continue;
        }
        let recipient = Recipient {
            name: &format!("{} {}", user.first_name, user.last_name),
            address: &user.email,
            locale: Locale::of(&user.locale),
        };
        let message = Message::ChannelDeactivated { channel: &channel.value.name, reason, link: &link };
        let letter = Letter::write(message, recipient)?;
        together.of(&channel.account_id).insert(QueuedMail::new(letter)).await?;
    }
    Ok(())
}

/// Deletes a channel, and all that is the channel's alone.
///
/// # Errors
/// Where the store fails.
pub async fn delete(together: &Transaction<'_>, channel: &Stored<ChannelRecord>) -> Result<(), StoreError> {
    let (account_id, id) = (&channel.account_id, &channel.id);
    for mut team in together.teams(account_id).await? {
        if team.value.channels.remove(id) {
            together.of::<TeamRecord>(account_id).put(team).await?;
        }
    }
    let accounts = together.of::<AccountRecord>(account_id);
    let mut account = accounts.get(account_id).await?;
    if account.value.archived_until.channels.remove(id).is_some() {
        accounts.put(account).await?;
    }
    together.leave_lists(account_id, |member| member.channel_id == *id).await?;
    forget(together, channel).await?;
    together.of::<Grant>(account_id).delete_all(by_id(id)).await?;
    together.of::<ChannelRecord>(account_id).delete(id).await?;
    if let Some(manifest_id) = &channel.value.manifest_id {
        let manifests = together.of::<ManifestRecord>(account_id);
        if manifests.find(manifest_id).await?.is_some_and(|manifest| !manifest.value.reusable) {
            manifests.delete(manifest_id).await?;
        }
    }
    Ok(())
}

/// Takes a channel out of what its account has arranged: alerts, of which those go that were for it alone, and folders.
async fn forget(together: &Transaction<'_>, channel: &Stored<ChannelRecord>) -> Result<(), StoreError> {
    let id = &channel.id;
    let alerts = together.of::<InboxAlertRecord>(&channel.account_id);
    for mut alert in alerts.all(Query::all()).await? {
        let before = alert.value.channel_ids.len();
        alert.value.channel_ids.retain(|other| other != id);
        match alert.value.channel_ids.len() {
            0 => alerts.delete(&alert.id).await?,
            left if left < before => drop(alerts.put(alert).await?),
            _ => {}
        }
    }
    let folders = together.of::<FolderRecord>(&channel.account_id);
    for mut folder in folders.all(Query::all()).await? {
        let Some(Json::Array(ids)) = folder.value.filters.get_mut("channelIds") else { continue };
        let before = ids.len();
        ids.retain(|other| other.as_str() != Some(id.as_str()));
        if ids.len() < before {
            folders.put(folder).await?;
        }
    }
    Ok(())
}

fn by_id(id: &ObjectId) -> Query {
    Query::all().equals(crate::store::ID, id)
}

/// Whether a channel has lost the last token that works.
pub fn has_lost_all(channel: &ChannelRecord) -> bool {
    let now = DateTime::now();
    !channel.tokens.iter().any(|token| token.expires.is_none_or(|end| end > now))
}
