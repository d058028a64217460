//! Handlers of the tag `public`.

use generated::{
    api::public::*,
    principal,
    rt::{Context, DateTime},
};

use crate::{
    Creation, Failure, Socialhub,
    body_check::BodyCheck,
    channels::{admission::Admission, dismissal, names, renew_grant, taken, trimmed},
    manifests,
    store::{
        ChannelRecord, Entity as _, GrantingUser, ID, ManifestRecord, Network, Query, StoreError, Stored, Webhook,
    },
    webhooks::{Told, WebhookError, tell},
};

impl PublicApi for Socialhub {
    async fn get_public_channel(
        &self,
        cx: Context<principal::ChannelToken<Self>>,
        _request: GetPublicChannel,
    ) -> Result<GetPublicChannelResponse, Failure> {
        let caller = cx.principal().channel()?;
        let channel = self.store.of::<ChannelRecord>(&caller.account_id).get(&caller.channel_id).await?;
        let manifest = self.manifest_of(&channel).await?;
        Ok(GetPublicChannelResponse::Ok(GetPublicChannelOk {
            channel: Some(channel.into()),
            manifest: Some(ManifestRecord::whole(manifest)),
        }))
    }

    async fn deactivate_public_channel(
        &self,
        cx: Context<principal::ChannelToken<Self>>,
        request: DeactivatePublicChannel,
    ) -> Result<DeactivatePublicChannelResponse, Failure> {
        let caller = cx.principal().channel()?;
        let reason = request.reason.unwrap_or_default();
        let deactivate = self.store.transaction(async |together| {
            let channel = together.of::<ChannelRecord>(&caller.account_id).get(&caller.channel_id).await?;
            dismissal::deactivate(together, channel, &reason, &self.links).await
        });
        deactivate.await?;
        Ok(DeactivatePublicChannelResponse::NoContent)
    }

    async fn update_public_channel(
        &self,
        cx: Context<principal::ChannelToken<Self>>,
        request: UpdatePublicChannel,
    ) -> Result<UpdatePublicChannelResponse, Failure> {
        let caller = cx.principal().channel()?;
        let UpdatePublicChannelBody { endpoint, image_url, name, unique_name } = request.body;
        let UpdatePublicChannelBodyEndpoint { expiration_time, user } = endpoint.unwrap_or_default();
        let said = Said { name, unique_name, image_url, expiration_time, user: user.map(granting) };
        said.check()?;
        let change = |channel: &mut ChannelRecord| said.apply(channel);
        let channels = self.store.of::<ChannelRecord>(&caller.account_id);
        let changed = channels.update(&caller.channel_id, change).await.map_err(taken)?;
        Ok(UpdatePublicChannelResponse::Ok(changed.into()))
    }

    async fn create_public_channel(
        &self,
        cx: Context<principal::ChannelToken<Self>>,
        request: CreatePublicChannel,
    ) -> Result<CreatePublicChannelResponse, Failure> {
        let Creation { account_id, manifest_id, team_id, .. } = cx.principal().creation()?;
        // What a superadmin has taken from the account meanwhile is not there any more.
        self.reusable_manifest(account_id, manifest_id).await?;
        let CreatePublicChannelBody { endpoint, image_url, name, unique_name } = request.body;
        let CreatePublicChannelBodyEndpoint { expiration_time, network_id, user } = endpoint.unwrap_or_default();
        let (name, unique_name) = names(&name, unique_name.as_deref())?;
        let said = Said {
            name: Some(name.clone()),
            unique_name: Some(unique_name.clone()),
            image_url,
            expiration_time,
            user: user.map(granting),
        };
        let mut channel = ChannelRecord {
            network_id,
            manifest_id: Some(manifest_id.clone()),
            ..ChannelRecord::new(name, unique_name, Network::Custom)
        };
        said.apply(&mut channel);
        let admission = Admission { channel, channel_id: None, team_id: team_id.clone() };
        let create = self.store.transaction(async |together| {
            if let Some(mut present) = admission.present(together, account_id).await? {
                said.apply(&mut present.value);
                return Ok((together.of(account_id).put(present).await?, None));
            }
            let channel = admission.admit(together, account_id).await?.channel;
            let grant = renew_grant(together, &channel).await?;
            Ok((channel, Some(grant)))
        });
        let channel = match create.await.map_err(taken)? {
            (channel, Some(grant)) => self.with_token(channel, &grant)?,
            // The token that it has is as good as before.
            (channel, None) => channel.into(),
        };
        Ok(CreatePublicChannelResponse::Created(channel))
    }

    async fn create_public_ticket(
        &self,
        _cx: Context<principal::ChannelToken<Self>>,
        _request: CreatePublicTicket,
    ) -> Result<CreatePublicTicketResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_public_ticket(
        &self,
        _cx: Context<principal::ChannelToken<Self>>,
        _request: UpdatePublicTicket,
    ) -> Result<UpdatePublicTicketResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_public_reply_context_ticket(
        &self,
        _cx: Context<principal::ChannelToken<Self>>,
        _request: CreatePublicReplyContextTicket,
    ) -> Result<CreatePublicReplyContextTicketResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn reset_public_ticket_action(
        &self,
        _cx: Context<principal::ChannelToken<Self>>,
        _request: ResetPublicTicketAction,
    ) -> Result<ResetPublicTicketActionResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_public_manifest(
        &self,
        cx: Context<principal::ChannelToken<Self>>,
        request: UpdatePublicManifest,
    ) -> Result<UpdatePublicManifestResponse, Failure> {
        let caller = cx.principal().channel()?;
        let channel = self.store.of::<ChannelRecord>(&caller.account_id).get(&caller.channel_id).await?;
        let manifest = self.manifest_of(&channel).await?;
        let UpdatePublicManifestBody { branding, callbacks, inbox, webhook } = request.body;
        if branding.is_none() && callbacks.is_none() && inbox.is_none() && webhook.is_none() {
            return Ok(UpdatePublicManifestResponse::Ok(ManifestRecord::whole(manifest)));
        }
        if manifest.value.reusable {
            let message = "A manifest that serves other channels too is changed by those who run the service.";
            return Err(Failure::new(403, "AccessDenied", message));
        }
        if let Some(inbox) = &inbox {
            manifests::check(inbox)?;
        }
        let webhook = webhook.map(|webhook| {
            webhook.into_option().map(|UpdatePublicManifestBodyWebhook { url, secret }| Webhook { url, secret })
        });
        if let Some(Some(webhook)) = &webhook {
            let told = Told {
                manifest_id: &manifest.id,
                account_id: &channel.account_id,
                channel_id: &channel.id,
                event: None,
            };
            tell(&self.outbound, webhook, told).await.map_err(unproven)?;
        }
        let inbox = inbox.map(manifests::completed);
        let change = |manifest: &mut ManifestRecord| {
            overwrite(&mut manifest.branding, &branding);
            overwrite(&mut manifest.callbacks, &callbacks);
            overwrite(&mut manifest.inbox, &inbox);
            if let Some(webhook) = &webhook {
                manifest.webhook.clone_from(webhook);
            }
        };
        let changed = self.store.of::<ManifestRecord>(&manifest.account_id).update(&manifest.id, change).await?;
        Ok(UpdatePublicManifestResponse::Ok(ManifestRecord::whole(changed)))
    }
}

impl Socialhub {
    /// The manifest of a channel: its own, or a reusable one, which is another account's.
    async fn manifest_of(&self, channel: &Stored<ChannelRecord>) -> Result<Stored<ManifestRecord>, StoreError> {
        let missing = StoreError::Missing(ManifestRecord::KIND);
        let Some(id) = &channel.value.manifest_id else { return Err(missing) };
        self.store.across::<ManifestRecord>().first(Query::all().equals(ID, id)).await?.ok_or(missing)
    }
}

/// What an integration says about its channel.
struct Said {
    name: Option<String>,
    unique_name: Option<String>,
    image_url: Option<String>,
    expiration_time: Option<DateTime>,
    user: Option<GrantingUser>,
}

impl Said {
    fn check(&self) -> Result<(), Failure> {
        let mut check = BodyCheck::default();
        for (property, text) in [("name", &self.name), ("uniqueName", &self.unique_name)] {
            if text.is_some() {
                check.require(property, text.as_deref());
            }
        }
        check.finish()
    }

    fn apply(&self, channel: &mut ChannelRecord) {
        if let Some(name) = &self.name {
            channel.name = trimmed(name);
        }
        if let Some(unique_name) = &self.unique_name {
            channel.unique_name = trimmed(unique_name);
        }
        overwrite(&mut channel.image_url, &self.image_url);
        overwrite(&mut channel.expiration_time, &self.expiration_time);
        overwrite(&mut channel.user, &self.user);
    }
}

fn granting(user: UpdatePublicChannelBodyEndpointUser) -> GrantingUser {
    let UpdatePublicChannelBodyEndpointUser { id, name, profile_image, profile_url } = user;
    GrantingUser { id, name, profile_url, profile_image }
}

/// Takes a value over, if there is one.
fn overwrite<T: Clone>(value: &mut Option<T>, new: &Option<T>) {
    if new.is_some() {
        value.clone_from(new);
    }
}

/// A webhook that does not answer as it must, in words.
fn unproven(error: WebhookError) -> Failure {
    let message = format!("The webhook was tried out: {error}.");
    Failure::unprocessable("WebhookValidationError", message).with_source(error)
}
