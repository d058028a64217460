//! The tag `settings`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Options offered to the account.
pub trait SettingsApi: crate::Service {
    /// Get the settings options.
    ///
    /// Reads the settings options possible for the current account and user.
    ///
    /// `GET /api2/settings`
    async fn get_settings(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetSettings,
    ) -> Result<GetSettingsResponse, Self::Error>;

    /// Get the AI config panel by features and thresholds.
    ///
    /// `GET /api2/settings/aiConfigPanel`, permissions: all of `EditAccount`, `ViewAccountSettings`
    async fn get_ai_config_panel(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetAiConfigPanel,
    ) -> Result<GetAiConfigPanelResponse, Self::Error>;

    /// List account features with their current state.
    ///
    /// Reads the account feature states for the features page. Requires the `EditAccount` and `ViewAccountSettings`
    /// permissions.
    ///
    /// `GET /api2/settings/features`, permissions: all of `EditAccount`, `ViewAccountSettings`
    async fn list_account_features(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListAccountFeatures,
    ) -> Result<ListAccountFeaturesResponse, Self::Error>;

    /// Request a feature.
    ///
    /// Starts the feature request process, which sends an email to the CSM. Requires the `EditAccount` and
    /// `ViewAccountSettings` permissions.
    ///
    /// `POST /api2/settings/features/request`, permissions: all of `EditAccount`, `ViewAccountSettings`
    async fn request_account_feature(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: RequestAccountFeature,
    ) -> Result<RequestAccountFeatureResponse, Self::Error>;

    /// List reusable manifests available to the account.
    ///
    /// Lists the reusable manifests of the user's account. A `SUPERADMIN` gets all of them when the `all` query
    /// parameter is given.
    ///
    /// `GET /api2/settings/manifests`
    async fn list_reusable_manifests(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListReusableManifests,
    ) -> Result<ListReusableManifestsResponse, Self::Error>;
}

/// Request of `GET /api2/settings`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetSettings {}
impl rt::Request for GetSettings {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/settings`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetSettingsResponse {
    /// The requested settings.
    Ok(models::Settings),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(GetSettingsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, InternalServerError 500));

/// Request of `GET /api2/settings/aiConfigPanel`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetAiConfigPanel {}
impl rt::Request for GetAiConfigPanel {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/settings/aiConfigPanel`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetAiConfigPanelResponse {
    /// The AI config panel, structured by the account features and the AI thresholds.
    Ok(models::ConfigPanel),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetAiConfigPanelResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, InternalServerError 500)
);

/// Request of `GET /api2/settings/features`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListAccountFeatures {}
impl rt::Request for ListAccountFeatures {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/settings/features`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListAccountFeaturesResponse {
    /// The account feature states.
    Ok(Vec<ListAccountFeaturesOkItem>),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListAccountFeaturesResponse[] json(Ok 200, Unauthorized 401, Forbidden 403,
    InternalServerError 500)
);

/// Request of `POST /api2/settings/features/request`.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestAccountFeature {
    pub body: RequestAccountFeatureBody,
}

impl rt::Request for RequestAccountFeature {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/settings/features/request`.
#[derive(Debug, Clone, PartialEq)]
pub enum RequestAccountFeatureResponse {
    /// The feature is requested.
    Ok,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    RequestAccountFeatureResponse[Ok 200] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `GET /api2/settings/manifests`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListReusableManifests {
    /// Whether a `SUPERADMIN` gets all reusable manifests.
    pub all: Option<bool>,
}

impl rt::Request for ListReusableManifests {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { all: r.optional(0)? })
    }
}

/// Answers to `GET /api2/settings/manifests`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListReusableManifestsResponse {
    /// Reusable manifests available to the account.
    Ok(Vec<models::Manifest>),
    Unauthorized(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(ListReusableManifestsResponse[] json(Ok 200, Unauthorized 401, InternalServerError 500));

/// Operation `listAccountFeatures`, `Ok.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccountFeaturesOkItem {
    pub group: Option<String>,
    pub items: Option<Vec<ListAccountFeaturesOkItemItemsItem>>,
}

impl rt::serde::Serialize for ListAccountFeaturesOkItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("group", &self.group)?;
        o.optional("items", &self.items)?;
        o.end()
    }
}

/// Operation `listAccountFeatures`, `Ok.item.items.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccountFeaturesOkItemItemsItem {
    pub bundle_status: Option<ListAccountFeaturesOkItemItemsItemBundleStatus>,
    pub help_link: Option<bool>,
    pub key: Option<String>,
    pub state: Option<ListAccountFeaturesOkItemItemsItemState>,
}

impl rt::serde::Serialize for ListAccountFeaturesOkItemItemsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("bundleStatus", &self.bundle_status)?;
        o.optional("helpLink", &self.help_link)?;
        o.optional("key", &self.key)?;
        o.optional("state", &self.state)?;
        o.end()
    }
}

/// Operation `listAccountFeatures`, `Ok.item.items.item.bundleStatus`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccountFeaturesOkItemItemsItemBundleStatus {
    pub enterprise: Option<String>,
    pub professional: Option<String>,
}

impl rt::serde::Serialize for ListAccountFeaturesOkItemItemsItemBundleStatus {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("enterprise", &self.enterprise)?;
        o.optional("professional", &self.professional)?;
        o.end()
    }
}

/// Operation `listAccountFeatures`, `Ok.item.items.item.state`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAccountFeaturesOkItemItemsItemState {
    pub active: Option<bool>,
    pub disabled: Option<bool>,
    pub tooltip: Option<String>,
    pub r#type: Option<String>,
}

impl rt::serde::Serialize for ListAccountFeaturesOkItemItemsItemState {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("active", &self.active)?;
        o.optional("disabled", &self.disabled)?;
        o.optional("tooltip", &self.tooltip)?;
        o.optional("type", &self.r#type)?;
        o.end()
    }
}

/// Operation `requestAccountFeature`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestAccountFeatureBody {
    /// Feature name as spelled in `account.features`.
    pub feature_name: String,
}

impl rt::Object for RequestAccountFeatureBody {
    const SCHEMA: &'static rt::Schema = &REQUEST_ACCOUNT_FEATURE_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_feature_name = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_feature_name)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            feature_name: p.required(0, slot_feature_name)?,
        })
    }
}

rt::objects!(RequestAccountFeatureBody);

rt::values!(ListAccountFeaturesOkItem, ListAccountFeaturesOkItemItemsItem);

rt::values!(ListAccountFeaturesOkItemItemsItemBundleStatus);

rt::values!(ListAccountFeaturesOkItemItemsItemState);

pub(crate) static LIST_ACCOUNT_FEATURES_OK_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("group", &rt::schema::STRING),
    rt::Property::optional("items", &rt::Schema::array(&LIST_ACCOUNT_FEATURES_OK_ITEM_ITEMS_ITEM)),
]);
pub(crate) static LIST_ACCOUNT_FEATURES_OK_ITEM_ITEMS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("bundleStatus", &LIST_ACCOUNT_FEATURES_OK_ITEM_ITEMS_ITEM_BUNDLE_STATUS),
    rt::Property::optional("helpLink", &rt::schema::BOOLEAN),
    rt::Property::optional("key", &rt::schema::STRING),
    rt::Property::optional("state", &LIST_ACCOUNT_FEATURES_OK_ITEM_ITEMS_ITEM_STATE),
]);
pub(crate) static LIST_ACCOUNT_FEATURES_OK_ITEM_ITEMS_ITEM_BUNDLE_STATUS: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("enterprise", &rt::schema::STRING),
    rt::Property::optional("professional", &rt::schema::STRING),
]);
pub(crate) static LIST_ACCOUNT_FEATURES_OK_ITEM_ITEMS_ITEM_STATE: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("active", &rt::schema::BOOLEAN),
    rt::Property::optional("disabled", &rt::schema::BOOLEAN),
    rt::Property::optional("tooltip", &rt::schema::STRING),
    rt::Property::optional("type", &rt::schema::STRING),
]);
pub(crate) static REQUEST_ACCOUNT_FEATURE_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::required("featureName", &rt::Schema::of(rt::Kind::String).max_length(255))],
);

/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait SettingsDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: SettingsApi> SettingsDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.get_settings(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.get_ai_config_panel(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.list_account_features(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.request_account_feature(cx, r)),
            4 => rt::reply(cx.single(), r, |cx, r| self.list_reusable_manifests(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "settings",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static GET_SETTINGS: rt::Operation = rt::Operation {
    id: "getSettings",
    method: "GET",
    path: "/settings",
    responses: &[
        rt::Response::of(&[200], Some(&models::SETTINGS)),
        rt::Response::of(&[400, 401, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_AI_CONFIG_PANEL: rt::Operation = rt::Operation {
    id: "getAiConfigPanel",
    method: "GET",
    path: "/settings/aiConfigPanel",
    permissions: rt::Permissions::All(&["EditAccount", "ViewAccountSettings"]),
    responses: &[
        rt::Response::of(&[200], Some(&models::CONFIG_PANEL)),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_ACCOUNT_FEATURES: rt::Operation = rt::Operation {
    id: "listAccountFeatures",
    method: "GET",
    path: "/settings/features",
    permissions: rt::Permissions::All(&["EditAccount", "ViewAccountSettings"]),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&LIST_ACCOUNT_FEATURES_OK_ITEM))),
        rt::Response::of(&[401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static REQUEST_ACCOUNT_FEATURE: rt::Operation = rt::Operation {
    id: "requestAccountFeature",
    method: "POST",
    path: "/settings/features/request",
    permissions: rt::Permissions::All(&["EditAccount", "ViewAccountSettings"]),
    body: Some(rt::Body::required(&REQUEST_ACCOUNT_FEATURE_BODY)),
    responses: &[
        rt::Response::of(&[200], None),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_REUSABLE_MANIFESTS: rt::Operation = rt::Operation {
    id: "listReusableManifests",
    method: "GET",
    path: "/settings/manifests",
    parameters: &[rt::Parameter::query("all", &rt::schema::BOOLEAN)],
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::MANIFEST))),
        rt::Response::of(&[401, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
