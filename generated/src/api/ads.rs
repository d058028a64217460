//! The tag `ads`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Facebook ads and ad accounts.
pub trait AdsApi: crate::Service {
    /// List ad accounts.
    ///
    /// Lists Facebook ad accounts, page by page. Requires the `EditAdAccounts` permission.
    ///
    /// `GET /api2/cp/adAccounts`, permission `EditAdAccounts`
    async fn list_ad_accounts(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListAdAccounts,
    ) -> Result<ListAdAccountsResponse, Self::Error>;

    /// Create several ad accounts.
    ///
    /// Creates several ad accounts from the given data. Requires the `EditAdAccounts` permission.
    ///
    /// `POST /api2/cp/adAccounts`, permission `EditAdAccounts`
    async fn create_ad_accounts(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateAdAccounts,
    ) -> Result<CreateAdAccountsResponse, Self::Error>;

    /// Deactivate an ad account.
    ///
    /// Sets the ad account to inactive. Requires the `EditAdAccounts` permission.
    ///
    /// `DELETE /api2/cp/adAccounts/{adAccountId}`, permission `EditAdAccounts`
    async fn deactivate_ad_account(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeactivateAdAccount,
    ) -> Result<DeactivateAdAccountResponse, Self::Error>;

    /// List ads.
    ///
    /// Lists the Facebook ads of a post, page by page. For the time being a post has a single ad; more follow once
    /// several ads per post are supported. Requires the `ViewAds` permission.
    ///
    /// `GET /api2/cp/ads`, permission `ViewAds`
    async fn list_ads(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListAds,
    ) -> Result<ListAdsResponse, Self::Error>;

    /// Create an ad.
    ///
    /// Creates an ad. Requires the `EditAds` permission.
    ///
    /// `POST /api2/cp/ads`, permission `EditAds`
    async fn create_ad(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateAd,
    ) -> Result<CreateAdResponse, Self::Error>;

    /// Delete an ad.
    ///
    /// Deletes an unpublished ad completely. A published ad gets the status `DELETED` on Facebook and is marked as
    /// deleted in SocialHub. Requires the `EditAds` permission.
    ///
    /// `DELETE /api2/cp/ads/{adId}`, permission `EditAds`
    async fn delete_ad(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteAd,
    ) -> Result<DeleteAdResponse, Self::Error>;

    /// Update an ad.
    ///
    /// Changes an ad. Requires the `EditAds` permission.
    ///
    /// `PATCH /api2/cp/ads/{adId}`, permission `EditAds`
    async fn update_ad(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateAd,
    ) -> Result<UpdateAdResponse, Self::Error>;

    /// Set the ad status.
    ///
    /// Pauses or resumes a running ad by changing its status. Requires the `EditAds` permission.
    ///
    /// `POST /api2/cp/ads/{adId}/status/{status}`, permission `EditAds`
    async fn set_ad_status(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: SetAdStatus,
    ) -> Result<SetAdStatusResponse, Self::Error>;

    /// Request Facebook ad access for channels.
    ///
    /// Requests ad access for each given channel. Requires the `EditAdAccounts` permission.
    ///
    /// `POST /api2/cp/channels/facebook/adAccess`, permission `EditAdAccounts`
    async fn request_facebook_ad_access(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: RequestFacebookAdAccess,
    ) -> Result<RequestFacebookAdAccessResponse, Self::Error>;

    /// Set the ad status by post id.
    ///
    /// Pauses or resumes a running ad by changing its status. Requires the `EditAds` permission.
    ///
    /// `POST /api2/cp/posts/{postId}/ads/status/{status}`, permission `EditAds`
    async fn set_post_ad_status(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: SetPostAdStatus,
    ) -> Result<SetPostAdStatusResponse, Self::Error>;
}

/// Request of `GET /api2/cp/adAccounts`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListAdAccounts {
    /// Sort direction by name, ascending or descending.
    pub sort: Option<crate::api::dashboards::GetSharedMetricDataOrder>,
    /// Number of entities to skip.
    pub offset: Option<i64>,
    /// Number of entities to return.
    pub count: Option<i64>,
}

impl rt::Request for ListAdAccounts {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            sort: r.optional(0)?,
            offset: r.optional(1)?,
            count: r.optional(2)?,
        })
    }
}

/// Answers to `GET /api2/cp/adAccounts`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListAdAccountsResponse {
    /// One page of ad accounts.
    Ok(ListAdAccountsOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListAdAccountsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, InternalServerError 500)
);

/// Request of `POST /api2/cp/adAccounts`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAdAccounts {
    /// Array of ad accounts to create.
    pub body: Option<Vec<CreateAdAccountsBodyItem>>,
}

impl rt::Request for CreateAdAccounts {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.optional_body()? })
    }
}

/// Answers to `POST /api2/cp/adAccounts`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateAdAccountsResponse {
    /// Creation results, one for each ad account.
    Created(Vec<CreateAdAccountsCreatedItem>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateAdAccountsResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, InternalServerError 500)
);

/// Request of `DELETE /api2/cp/adAccounts/{adAccountId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeactivateAdAccount {
    /// Id of the ad account to deactivate.
    pub ad_account_id: models::ObjectId,
}

impl rt::Request for DeactivateAdAccount {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            ad_account_id: r.required(0)?,
        })
    }
}

/// Answers to `DELETE /api2/cp/adAccounts/{adAccountId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeactivateAdAccountResponse {
    /// Success.
    Ok,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeactivateAdAccountResponse[Ok 200] json(BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500)
);

/// Request of `GET /api2/cp/ads`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListAds {
    /// Id of the post whose ads are listed.
    pub post_id: models::ObjectId,
}

impl rt::Request for ListAds {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { post_id: r.required(0)? })
    }
}

/// Answers to `GET /api2/cp/ads`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListAdsResponse {
    /// Ads of the post.
    Ok(Vec<models::Ad>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListAdsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/cp/ads`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAd {
    /// Data of the new ad.
    pub body: Option<CreateAdBody>,
}

impl rt::Request for CreateAd {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.optional_body()? })
    }
}

/// Answers to `POST /api2/cp/ads`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateAdResponse {
    /// The created ad.
    Created(models::Ad),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateAdResponse[] json(Created 201, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, InternalServerError 500)
);

/// Request of `DELETE /api2/cp/ads/{adId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteAd {
    /// Id of the ad to delete.
    pub ad_id: models::ObjectId,
}

impl rt::Request for DeleteAd {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { ad_id: r.required(0)? })
    }
}

/// Answers to `DELETE /api2/cp/ads/{adId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteAdResponse {
    /// Success.
    Ok,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteAdResponse[Ok 200] json(BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, InternalServerError 500)
);

/// Request of `PATCH /api2/cp/ads/{adId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateAd {
    /// Id of the ad to update.
    pub ad_id: models::ObjectId,
    /// Ad data to update.
    pub body: Option<models::Ad>,
}

impl rt::Request for UpdateAd {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            ad_id: r.required(0)?,
            body: r.optional_body()?,
        })
    }
}

/// Answers to `PATCH /api2/cp/ads/{adId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateAdResponse {
    /// The updated ad.
    Ok(models::Ad),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateAdResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/cp/ads/{adId}/status/{status}`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetAdStatus {
    /// Id of the ad to update.
    pub ad_id: models::ObjectId,
    /// New status of the ad.
    pub status: SetAdStatusStatus,
}

impl rt::Request for SetAdStatus {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            ad_id: r.required(0)?,
            status: r.required(1)?,
        })
    }
}

/// Answers to `POST /api2/cp/ads/{adId}/status/{status}`.
#[derive(Debug, Clone, PartialEq)]
pub enum SetAdStatusResponse {
    /// The updated ad.
    Ok(models::Ad),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    SetAdStatusResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/cp/channels/facebook/adAccess`.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestFacebookAdAccess {
    /// Ids of the channels to request ad access for.
    pub body: Vec<models::ObjectId>,
}

impl rt::Request for RequestFacebookAdAccess {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/cp/channels/facebook/adAccess`.
#[derive(Debug, Clone, PartialEq)]
pub enum RequestFacebookAdAccessResponse {
    /// Success.
    Ok,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    RequestFacebookAdAccessResponse[Ok 200] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, InternalServerError 500)
);

/// Request of `POST /api2/cp/posts/{postId}/ads/status/{status}`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetPostAdStatus {
    /// Id of the post whose ad status changes.
    pub post_id: models::ObjectId,
    /// New status of the ad.
    pub status: SetAdStatusStatus,
}

impl rt::Request for SetPostAdStatus {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            post_id: r.required(0)?,
            status: r.required(1)?,
        })
    }
}

/// Answers to `POST /api2/cp/posts/{postId}/ads/status/{status}`.
#[derive(Debug, Clone, PartialEq)]
pub enum SetPostAdStatusResponse {
    /// The updated ad.
    Ok(models::Ad),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    SetPostAdStatusResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Operation `listAdAccounts`, `sort`.
pub type ListAdAccountsSort = crate::api::dashboards::GetSharedMetricDataOrder;

/// Operation `listAdAccounts`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListAdAccountsOk {
    pub count: Option<f64>,
    pub data: Option<Vec<models::AdAccount>>,
}

impl rt::serde::Serialize for ListAdAccountsOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("count", &self.count)?;
        o.optional("data", &self.data)?;
        o.end()
    }
}

/// Operation `createAdAccounts`, `body.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAdAccountsBodyItem {
    /// Id of the business that owns the ad account.
    pub business_id: Option<String>,
    /// Currency of the ad account.
    pub currency: Option<String>,
    /// Facebook name of the ad account.
    pub name: Option<String>,
    /// Facebook id of the ad account.
    pub network_id: Option<String>,
}

impl rt::Object for CreateAdAccountsBodyItem {
    const SCHEMA: &'static rt::Schema = &CREATE_AD_ACCOUNTS_BODY_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.business_id)?,
                1 => p.value(&mut value.currency)?,
                2 => p.value(&mut value.name)?,
                3 => p.value(&mut value.network_id)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `createAdAccounts`, `Created.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAdAccountsCreatedItem {
    /// Network id of the ad account.
    pub network_id: Option<String>,
    /// Reason of the failure, if the creation fails.
    pub reason: Option<String>,
    /// Whether the creation succeeded.
    pub success: Option<bool>,
}

impl rt::serde::Serialize for CreateAdAccountsCreatedItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("networkId", &self.network_id)?;
        o.optional("reason", &self.reason)?;
        o.optional("success", &self.success)?;
        o.end()
    }
}

/// Operation `createAd`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAdBody {
    pub ad_account_id: Option<String>,
    pub network_ad: Option<CreateAdBodyNetworkAd>,
    pub post_id: Option<String>,
}

impl rt::Object for CreateAdBody {
    const SCHEMA: &'static rt::Schema = &CREATE_AD_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.ad_account_id)?,
                1 => p.value(&mut value.network_ad)?,
                2 => p.value(&mut value.post_id)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `createAd`, `body.networkAd`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAdBodyNetworkAd {
    pub ad_set: Option<CreateAdBodyNetworkAdAdSet>,
    pub campaign: Option<models::AdNetworkAdCampaing>,
    pub network: Option<models::AdNetworkAdNetwork>,
}

impl rt::Object for CreateAdBodyNetworkAd {
    const SCHEMA: &'static rt::Schema = &CREATE_AD_BODY_NETWORK_AD;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.ad_set)?,
                1 => p.value(&mut value.campaign)?,
                2 => p.value(&mut value.network)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `createAd`, `body.networkAd.adSet`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateAdBodyNetworkAdAdSet {
    pub campaign_id: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
}

impl rt::Object for CreateAdBodyNetworkAdAdSet {
    const SCHEMA: &'static rt::Schema = &CREATE_AD_BODY_NETWORK_AD_AD_SET;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.campaign_id)?,
                1 => p.value(&mut value.id)?,
                2 => p.value(&mut value.name)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `createAd`, `body.networkAd.campaign`.
pub type CreateAdBodyNetworkAdCampaign = models::AdNetworkAdCampaing;

/// Operation `createAd`, `body.networkAd.campaign.specialAdCategory.item`.
pub type CreateAdBodyNetworkAdCampaignSpecialAdCategoryItem = models::AdNetworkAdCampaingSpecialAdCategoryItem;

/// Operation `createAd`, `body.networkAd.network`.
pub type CreateAdBodyNetworkAdNetwork = models::AdNetworkAdNetwork;

/// Operation `setAdStatus`, `status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SetAdStatusStatus {
    Paused,
    Active,
}

impl rt::Enumeration for SetAdStatusStatus {
    const VARIANTS: &'static [(&'static str, Self)] = &[("paused", Self::Paused), ("active", Self::Active)];
}

/// Operation `setPostAdStatus`, `status`.
pub type SetPostAdStatusStatus = SetAdStatusStatus;

rt::objects!(CreateAdAccountsBodyItem, CreateAdBody, CreateAdBodyNetworkAd);

rt::objects!(CreateAdBodyNetworkAdAdSet);

rt::values!(ListAdAccountsOk, CreateAdAccountsCreatedItem);

rt::enumerations!(SetAdStatusStatus);

pub(crate) static LIST_AD_ACCOUNTS_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("count", &rt::schema::NUMBER),
    rt::Property::optional("data", &rt::Schema::array(&models::AD_ACCOUNT)),
]);
pub(crate) static CREATE_AD_ACCOUNTS_BODY_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("businessId", &rt::schema::STRING),
    rt::Property::optional("currency", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("networkId", &rt::schema::STRING),
]);
pub(crate) static CREATE_AD_ACCOUNTS_CREATED_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("networkId", &rt::schema::STRING),
    rt::Property::optional("reason", &rt::schema::STRING),
    rt::Property::optional("success", &rt::schema::BOOLEAN),
]);
pub(crate) static CREATE_AD_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("adAccountId", &rt::schema::STRING),
    rt::Property::optional("networkAd", &CREATE_AD_BODY_NETWORK_AD),
    rt::Property::optional("postId", &rt::schema::STRING),
]);
pub(crate) static CREATE_AD_BODY_NETWORK_AD: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("adSet", &CREATE_AD_BODY_NETWORK_AD_AD_SET),
    rt::Property::optional("campaign", &models::AD_NETWORK_AD_CAMPAING),
    rt::Property::optional("network", &models::AD_NETWORK_AD_NETWORK),
]);
pub(crate) static CREATE_AD_BODY_NETWORK_AD_AD_SET: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("campaignId", &rt::schema::STRING),
    rt::Property::optional("id", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
]);
pub(crate) static SET_AD_STATUS_STATUS: rt::Schema = rt::Schema::strings(&["paused", "active"]);

/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait AdsDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: AdsApi> AdsDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_ad_accounts(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.create_ad_accounts(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.deactivate_ad_account(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.list_ads(cx, r)),
            4 => rt::reply(cx.single(), r, |cx, r| self.create_ad(cx, r)),
            5 => rt::reply(cx.single(), r, |cx, r| self.delete_ad(cx, r)),
            6 => rt::reply(cx.single(), r, |cx, r| self.update_ad(cx, r)),
            7 => rt::reply(cx.single(), r, |cx, r| self.set_ad_status(cx, r)),
            8 => rt::reply(cx.single(), r, |cx, r| self.request_facebook_ad_access(cx, r)),
            9 => rt::reply(cx.single(), r, |cx, r| self.set_post_ad_status(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "ads",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_AD_ACCOUNTS: rt::Operation = rt::Operation {
    id: "listAdAccounts",
    method: "GET",
    path: "/cp/adAccounts",
    permissions: rt::Permissions::All(&["EditAdAccounts"]),
    parameters: &[
        rt::Parameter::query("sort", &crate::api::dashboards::GET_SHARED_METRIC_DATA_ORDER),
        rt::Parameter::query(
            "offset",
            &rt::Schema::of(rt::Kind::Integer)
                .minimum(rt::Decimal::Integer(0))
                .maximum(rt::Decimal::Integer(9007199254740991)),
        ),
        rt::Parameter::query(
            "count",
            &rt::Schema::of(rt::Kind::Integer)
                .minimum(rt::Decimal::Integer(0))
                .maximum(rt::Decimal::Integer(1000)),
        ),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&LIST_AD_ACCOUNTS_OK)),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_AD_ACCOUNTS: rt::Operation = rt::Operation {
    id: "createAdAccounts",
    method: "POST",
    path: "/cp/adAccounts",
    permissions: rt::Permissions::All(&["EditAdAccounts"]),
    body: Some(rt::Body::optional(&rt::Schema::array(&CREATE_AD_ACCOUNTS_BODY_ITEM))),
    responses: &[
        rt::Response::of(&[201], Some(&rt::Schema::array(&CREATE_AD_ACCOUNTS_CREATED_ITEM))),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DEACTIVATE_AD_ACCOUNT: rt::Operation = rt::Operation {
    id: "deactivateAdAccount",
    method: "DELETE",
    path: "/cp/adAccounts/{adAccountId}",
    permissions: rt::Permissions::All(&["EditAdAccounts"]),
    parameters: &[rt::Parameter::path("adAccountId", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[200], None),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_ADS: rt::Operation = rt::Operation {
    id: "listAds",
    method: "GET",
    path: "/cp/ads",
    permissions: rt::Permissions::All(&["ViewAds"]),
    parameters: &[rt::Parameter::query("postId", &models::OBJECT_ID).required()],
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::AD))),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_AD: rt::Operation = rt::Operation {
    id: "createAd",
    method: "POST",
    path: "/cp/ads",
    permissions: rt::Permissions::All(&["EditAds"]),
    body: Some(rt::Body::optional(&CREATE_AD_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::AD)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_AD: rt::Operation = rt::Operation {
    id: "deleteAd",
    method: "DELETE",
    path: "/cp/ads/{adId}",
    permissions: rt::Permissions::All(&["EditAds"]),
    parameters: &[rt::Parameter::path("adId", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[200], None),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_AD: rt::Operation = rt::Operation {
    id: "updateAd",
    method: "PATCH",
    path: "/cp/ads/{adId}",
    permissions: rt::Permissions::All(&["EditAds"]),
    parameters: &[rt::Parameter::path("adId", &models::OBJECT_ID)],
    body: Some(rt::Body::optional(&models::AD)),
    responses: &[
        rt::Response::of(&[200], Some(&models::AD)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static SET_AD_STATUS: rt::Operation = rt::Operation {
    id: "setAdStatus",
    method: "POST",
    path: "/cp/ads/{adId}/status/{status}",
    permissions: rt::Permissions::All(&["EditAds"]),
    parameters: &[
        rt::Parameter::path("adId", &models::OBJECT_ID),
        rt::Parameter::path("status", &SET_AD_STATUS_STATUS),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&models::AD)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static REQUEST_FACEBOOK_AD_ACCESS: rt::Operation = rt::Operation {
    id: "requestFacebookAdAccess",
    method: "POST",
    path: "/cp/channels/facebook/adAccess",
    permissions: rt::Permissions::All(&["EditAdAccounts"]),
    body: Some(rt::Body::required(&rt::Schema::array(&models::OBJECT_ID))),
    responses: &[rt::Response::of(&[200], None), rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR))],
    ..BASE
};

pub(crate) static SET_POST_AD_STATUS: rt::Operation = rt::Operation {
    id: "setPostAdStatus",
    method: "POST",
    path: "/cp/posts/{postId}/ads/status/{status}",
    permissions: rt::Permissions::All(&["EditAds"]),
    parameters: &[
        rt::Parameter::path("postId", &models::OBJECT_ID),
        rt::Parameter::path("status", &SET_AD_STATUS_STATUS),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&models::AD)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
