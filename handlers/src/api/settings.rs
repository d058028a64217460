//! Handlers of the tag `settings`.

use generated::{api::settings::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl SettingsApi for Socialhub {
    async fn get_settings(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetSettings,
    ) -> Result<GetSettingsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn get_ai_config_panel(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetAiConfigPanel,
    ) -> Result<GetAiConfigPanelResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_account_features(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListAccountFeatures,
    ) -> Result<ListAccountFeaturesResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn request_account_feature(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: RequestAccountFeature,
    ) -> Result<RequestAccountFeatureResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn list_reusable_manifests(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListReusableManifests,
    ) -> Result<ListReusableManifestsResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
