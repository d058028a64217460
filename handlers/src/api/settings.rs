//! Handlers of the tag `settings`.

use generated::{
    api::settings::*,
    models::{Settings, SettingsNetworksItem, SettingsNetworksItemType},
    principal,
    rt::{Context, enumeration},
};

use crate::{
    Failure, Page, Role, Socialhub, User,
    accounts::account,
    mail::{Letter, Locale, Message, Recipient},
    roles,
    settings::{ai_panel, features, networks, roles as titles, searches},
    store::{AccountRecord, ID, MANIFEST_REUSABLE, ManifestRecord, Query, QueuedMail, StoreError, Stored, UserRecord},
};

impl SettingsApi for Socialhub {
    async fn get_settings(
        &self,
        cx: Context<principal::Token<Self>>,
        _request: GetSettings,
    ) -> Result<GetSettingsResponse, Failure> {
        let User { account_id, user_id, .. } = cx.principal();
        let user = self.store.of::<UserRecord>(account_id).get(user_id).await?;
        let locale = Locale::of(&user.value.locale);
        let stored = self.store.account(account_id).await?;
        let mut networks = networks::of(&account(&stored, false)?, locale);
        networks.extend(self.own_manifests(&stored).await?.into_iter().map(|manifest| SettingsNetworksItem {
            r#type: Some(SettingsNetworksItemType::Manifest),
            title: manifest.value.name.clone(),
            manifest: Some(manifest.into()),
            ..SettingsNetworksItem::default()
        }));
        let permissions = |role: Role| roles::permissions(role).iter().map(|it| enumeration::text(*it)).collect();
        let roles = titles::of(locale, |key| enumeration::variant(key).map(permissions).unwrap_or_default());
        let searches = searches::values();
        Ok(GetSettingsResponse::Ok(Settings { networks: Some(networks), roles: Some(roles), searches: Some(searches) }))
    }

    async fn get_ai_config_panel(
        &self,
        cx: Context<principal::Token<Self>>,
        _request: GetAiConfigPanel,
    ) -> Result<GetAiConfigPanelResponse, Failure> {
        let stored = self.store.account(&cx.principal().account_id).await?;
        let panel = ai_panel::panel(&account(&stored, false)?, &stored.value.ai_thresholds);
        Ok(GetAiConfigPanelResponse::Ok(panel))
    }

    async fn list_account_features(
        &self,
        cx: Context<principal::Token<Self>>,
        _request: ListAccountFeatures,
    ) -> Result<ListAccountFeaturesResponse, Failure> {
        let stored = self.store.account(&cx.principal().account_id).await?;
        let groups = features::page(&account(&stored, false)?, &stored.value.requested_features);
        Ok(ListAccountFeaturesResponse::Ok(groups))
    }

    async fn request_account_feature(
        &self,
        cx: Context<principal::Token<Self>>,
        request: RequestAccountFeature,
    ) -> Result<RequestAccountFeatureResponse, Failure> {
        let User { account_id, user_id, .. } = cx.principal();
        let feature = request.body.feature_name;
        if !features::is_known(&feature) {
            return Err(StoreError::Missing("feature").into());
        }
        self.store
            .transaction(async |together| {
                let mut stored = together.account(account_id).await?;
                if stored.value.has_feature(&feature) {
                    return Err(Failure::conflict("The feature is on.").into());
                }
                if !stored.value.requested_features.insert(feature.clone()) {
                    return Err(Failure::conflict("The feature was asked for before.").into());
                }
                let user = together.of::<UserRecord>(account_id).get(user_id).await?.value;
                let message = Message::FeatureRequest {
                    account: &stored.value.name,
                    account_id: account_id.as_str(),
                    user: &format!("{} {} <{}>", user.first_name, user.last_name, user.email),
                    feature: &feature,
                };
                let letter = Letter::write(message, Recipient::support(&self.support))?;
                together.of(account_id).insert(QueuedMail::new(letter)).await?;
                together.of::<AccountRecord>(account_id).put(stored).await
            })
            .await?;
        Ok(RequestAccountFeatureResponse::Ok)
    }

    async fn list_reusable_manifests(
        &self,
        cx: Context<principal::Token<Self>>,
        request: ListReusableManifests,
    ) -> Result<ListReusableManifestsResponse, Failure> {
        let user = cx.principal();
        let manifests = if request.all == Some(true) && user.role == Role::Superadmin {
            let query = Query::all().equals(MANIFEST_REUSABLE, true);
            self.store.across::<ManifestRecord>().list(query, Page::new(None, Some(Page::MAX_COUNT))?).await?
        } else {
            self.own_manifests(&self.store.account(&user.account_id).await?).await?
        };
        Ok(ListReusableManifestsResponse::Ok(manifests.into_iter().map(Into::into).collect()))
    }
}

impl Socialhub {
    /// The reusable manifests that an account may use.
    async fn own_manifests(&self, stored: &Stored<AccountRecord>) -> Result<Vec<Stored<ManifestRecord>>, Failure> {
        let ids = account(stored, false)?.manifest_ids.unwrap_or_default();
        let query = Query::all().one_of(ID, &ids).equals(MANIFEST_REUSABLE, true);
        Ok(self.store.across::<ManifestRecord>().list(query, Page::new(None, Some(Page::MAX_COUNT))?).await?)
    }
}
