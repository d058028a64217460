//! Handlers of the tag `manifests`.

use generated::{api::manifests::*, principal, rt::Context};

use crate::{
    Failure, Socialhub,
    store::{Entity as _, ManifestRecord, StoreError, TeamRecord},
};

impl ManifestsApi for Socialhub {
    async fn start_manifest_channel_creation(
        &self,
        cx: Context<principal::Token<Self>>,
        request: StartManifestChannelCreation,
    ) -> Result<StartManifestChannelCreationResponse, Failure> {
        let user = cx.principal();
        let manifest = self.reusable_manifest(&user.account_id, &request.manifest_id).await?;
        if let Some(team_id) = &request.team_ids {
            let team = self.store.of::<TeamRecord>(&user.account_id).get(team_id).await?;
            if !user.is_admin() && !team.value.users.contains(&user.user_id) {
                return Err(Failure::new(403, "AccessDenied", "You are no member of the team."));
            }
        }
        let callbacks = manifest.value.callbacks.unwrap_or_default();
        let url = callbacks.channel_creation.as_deref();
        let url = self.callback(cx.head(), user, &manifest.id, url, request.team_ids)?;
        Ok(StartManifestChannelCreationResponse::Found { location: Some(url.into()) })
    }

    async fn start_manifest_channel_reactivation(
        &self,
        cx: Context<principal::Token<Self>>,
        request: StartManifestChannelReactivation,
    ) -> Result<StartManifestChannelReactivationResponse, Failure> {
        let user = cx.principal();
        let manifest = self.reusable_manifest(&user.account_id, &request.manifest_id).await?;
        let channel = self.channel_of(user, &request.channel_id).await?;
        if channel.value.manifest_id.as_ref() != Some(&manifest.id) {
            return Err(StoreError::Missing(ManifestRecord::KIND).into());
        }
        let callbacks = manifest.value.callbacks.unwrap_or_default();
        let url = callbacks.channel_reactivation.as_deref();
        let mut url = self.callback(cx.head(), user, &manifest.id, url, None)?;
        url.query_pairs_mut().append_pair("channelId", channel.id.as_str());
        Ok(StartManifestChannelReactivationResponse::Found { location: Some(url.into()) })
    }
}
