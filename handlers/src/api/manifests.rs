//! Handlers of the tag `manifests`.

use generated::{api::manifests::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl ManifestsApi for Socialhub {
    async fn start_manifest_channel_creation(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: StartManifestChannelCreation,
    ) -> Result<StartManifestChannelCreationResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn start_manifest_channel_reactivation(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: StartManifestChannelReactivation,
    ) -> Result<StartManifestChannelReactivationResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
