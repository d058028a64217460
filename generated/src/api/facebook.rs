//! The tag `facebook`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, patterns, rt};

/// Operations specific to Facebook.
pub trait FacebookApi: crate::Service {
    /// List Facebook ad campaigns.
    ///
    /// Returns the Facebook ad campaigns of an ad account. Requires `ViewAds`.
    ///
    /// `GET /api2/cp/networks/facebook/adCampaigns`, permission `ViewAds`
    async fn list_facebook_ad_campaigns(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListFacebookAdCampaigns,
    ) -> Result<ListFacebookAdCampaignsResponse, Self::Error>;

    /// List Facebook ad sets.
    ///
    /// Returns the Facebook ad sets of an ad campaign. Requires `ViewAds`.
    ///
    /// `GET /api2/cp/networks/facebook/adSets`, permission `ViewAds`
    async fn list_facebook_ad_sets(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListFacebookAdSets,
    ) -> Result<ListFacebookAdSetsResponse, Self::Error>;

    /// Create a Facebook ad set.
    ///
    /// Creates the ad set on Facebook itself, as specified in the request. Requires `EditAds`.
    ///
    /// `POST /api2/cp/networks/facebook/adSets`, permission `EditAds`
    async fn create_facebook_ad_set(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateFacebookAdSet,
    ) -> Result<CreateFacebookAdSetResponse, Self::Error>;

    /// Get the Facebook ad statuses of posts.
    ///
    /// Returns the Facebook ad status for each post id. Requires `ViewPosts`.
    ///
    /// `POST /api2/cp/networks/facebook/adStatus`, permission `ViewPosts`
    async fn get_facebook_ad_statuses(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetFacebookAdStatuses,
    ) -> Result<GetFacebookAdStatusesResponse, Self::Error>;

    /// Get Facebook targeting options.
    ///
    /// Returns one array of Facebook targeting options for each requested type. Requires `SearchFacebookTargeting`.
    ///
    /// `GET /api2/cp/networks/facebook/targeting`, permission `SearchFacebookTargeting`
    async fn get_facebook_targeting_options(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetFacebookTargetingOptions,
    ) -> Result<GetFacebookTargetingOptionsResponse, Self::Error>;

    /// List Facebook ad accounts.
    ///
    /// Requests ad account information from the Facebook API.
    ///
    /// `GET /api2/networks/facebook/adaccounts`, permission `EditAdAccounts`
    async fn list_facebook_ad_accounts(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListFacebookAdAccounts,
    ) -> Result<ListFacebookAdAccountsResponse, Self::Error>;

    /// Search Facebook locations.
    ///
    /// Returns the locations that match the query string.
    ///
    /// `GET /api2/networks/facebook/locations`, permission `EditPosts`
    async fn search_facebook_locations(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: SearchFacebookLocations,
    ) -> Result<SearchFacebookLocationsResponse, Self::Error>;

    /// Get the Facebook page summary.
    ///
    /// Requests the summary of a page from the Facebook API.
    ///
    /// `GET /api2/networks/facebook/me`, permissions: all of `EditChannels`, `ViewAccountSettings`
    async fn get_facebook_page_summary(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetFacebookPageSummary,
    ) -> Result<GetFacebookPageSummaryResponse, Self::Error>;

    /// Search mentionable Facebook entities.
    ///
    /// Returns the Facebook pages (later also users) that match the query string.
    ///
    /// `GET /api2/networks/facebook/mentions`, permission `EditPosts`
    async fn search_facebook_mentions(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: SearchFacebookMentions,
    ) -> Result<SearchFacebookMentionsResponse, Self::Error>;

    /// Complete the Facebook OAuth flow.
    ///
    /// Facebook redirects the user here when its OAuth process has finished.
    ///
    /// `GET /api2/networks/facebook/oauth/callback/{network}`
    async fn complete_facebook_oauth(
        &self,
        cx: rt::Context,
        request: CompleteFacebookOauth,
    ) -> Result<CompleteFacebookOauthResponse, Self::Error>;

    /// Start the Facebook OAuth flow.
    ///
    /// Redirects to the Facebook OAuth page to obtain an access token for connecting channels or ad accounts.
    ///
    /// `GET /api2/networks/facebook/oauth/connect/{network}`
    async fn start_facebook_oauth(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: StartFacebookOauth,
    ) -> Result<StartFacebookOauthResponse, Self::Error>;

    /// List the user's Facebook pages.
    ///
    /// Returns the Facebook pages the user can access. Requires `EditChannels` and `ViewAccountSettings`.
    ///
    /// `GET /api2/networks/facebook/pages`, permissions: all of `EditChannels`, `ViewAccountSettings`
    async fn list_facebook_pages(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListFacebookPages,
    ) -> Result<ListFacebookPagesResponse, Self::Error>;

    /// List a Facebook page's locations.
    ///
    /// Returns the locations of a Facebook page. Requires `EditChannels` and `ViewAccountSettings`.
    ///
    /// `GET /api2/networks/facebook/pages/{pageId}/locations`, permissions: all of `EditChannels`,
    /// `ViewAccountSettings`
    async fn list_facebook_page_locations(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListFacebookPageLocations,
    ) -> Result<ListFacebookPageLocationsResponse, Self::Error>;

    /// Get a Facebook page's settings.
    ///
    /// Returns the settings of a Facebook page. Requires `EditChannels` and `ViewAccountSettings`.
    ///
    /// `GET /api2/networks/facebook/pages/{pageId}/settings`, permissions: all of `EditChannels`,
    /// `ViewAccountSettings`
    async fn get_facebook_page_settings(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetFacebookPageSettings,
    ) -> Result<GetFacebookPageSettingsResponse, Self::Error>;

    /// Get a Facebook user's picture.
    ///
    /// Resolves the picture URL of a user at Facebook and redirects to it without revealing the channel's access
    /// token.
    ///
    /// `GET /api2/networks/facebook/users/picture`
    async fn get_facebook_user_picture(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetFacebookUserPicture,
    ) -> Result<GetFacebookUserPictureResponse, Self::Error>;
}

/// Request of `GET /api2/cp/networks/facebook/adCampaigns`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListFacebookAdCampaigns {
    /// Ad account id.
    pub ad_account_id: String,
    /// Ids of the ad campaigns to return.
    pub ids: Option<Vec<String>>,
    /// Pagination cursor from the previous response; mutually exclusive with `after`.
    pub before: Option<String>,
    /// Pagination cursor from the previous response; mutually exclusive with `before`.
    pub after: Option<String>,
    /// Search term of at least 3 characters; only campaigns containing it are returned.
    pub q: Option<String>,
}

impl rt::Request for ListFacebookAdCampaigns {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            ad_account_id: r.required(0)?,
            ids: r.optional(1)?,
            before: r.optional(2)?,
            after: r.optional(3)?,
            q: r.optional(4)?,
        })
    }
}

/// Answers to `GET /api2/cp/networks/facebook/adCampaigns`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListFacebookAdCampaignsResponse {
    /// Ad campaigns with paging data.
    Ok(ListFacebookAdCampaignsOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListFacebookAdCampaignsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, InternalServerError 500)
);

/// Request of `GET /api2/cp/networks/facebook/adSets`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListFacebookAdSets {
    /// Ad campaign id.
    pub ad_campaign_id: String,
    /// Pagination cursor from the previous response; mutually exclusive with `after`.
    pub before: Option<String>,
    /// Pagination cursor from the previous response; mutually exclusive with `before`.
    pub after: Option<String>,
    /// Search term of at least 3 characters; only ad sets containing it are returned.
    pub q: Option<String>,
}

impl rt::Request for ListFacebookAdSets {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            ad_campaign_id: r.required(0)?,
            before: r.optional(1)?,
            after: r.optional(2)?,
            q: r.optional(3)?,
        })
    }
}

/// Answers to `GET /api2/cp/networks/facebook/adSets`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListFacebookAdSetsResponse {
    /// Ad sets with paging data.
    Ok(ListFacebookAdSetsOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListFacebookAdSetsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, InternalServerError 500)
);

/// Request of `POST /api2/cp/networks/facebook/adSets`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateFacebookAdSet {
    /// SocialHub object id of the ad account under which the ad set is created.
    pub ad_account_id: String,
    /// Network id of the campaign the ad set is created for.
    pub campaign_id: String,
    pub body: CreateFacebookAdSetBody,
}

impl rt::Request for CreateFacebookAdSet {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            ad_account_id: r.required(0)?,
            campaign_id: r.required(1)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/cp/networks/facebook/adSets`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateFacebookAdSetResponse {
    /// Success.
    Created,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateFacebookAdSetResponse[Created 201] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/cp/networks/facebook/adStatus`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetFacebookAdStatuses {
    /// Post ids.
    pub body: Vec<models::ObjectId>,
}

impl rt::Request for GetFacebookAdStatuses {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/cp/networks/facebook/adStatus`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetFacebookAdStatusesResponse {
    /// Ad statuses, keyed by post id.
    Ok(GetFacebookAdStatusesOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetFacebookAdStatusesResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `GET /api2/cp/networks/facebook/targeting`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetFacebookTargetingOptions {
    /// Types of targeting options to return: `adlocale`, `audienceinterest` or `adgeolocation`.
    pub r#type: Vec<GetFacebookTargetingOptionsTypeItem>,
    /// Id of the channel whose `accessToken` is used for the search. Required for type `adgeolocation`.
    pub channel_id: Option<models::ObjectId>,
    /// Country in which regions or cities are searched. Requires `adgeolocation` in `type`, and is itself required by
    /// `location_types`.
    pub country_code: Option<String>,
    /// Kinds of locations to find: `country`, `country_group`, `region`, `city` or `zip`. Requires `q`, and
    /// `adgeolocation` in `type`.
    pub location_types: Option<Vec<GetFacebookTargetingOptionsLocationTypesItem>>,
    /// String the options must contain; applies to every type in `type`.
    pub q: Option<String>,
}

impl rt::Request for GetFacebookTargetingOptions {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            r#type: r.required(0)?,
            channel_id: r.optional(1)?,
            country_code: r.optional(2)?,
            location_types: r.optional(3)?,
            q: r.optional(4)?,
        })
    }
}

/// Answers to `GET /api2/cp/networks/facebook/targeting`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetFacebookTargetingOptionsResponse {
    /// Object with one array of Facebook options for each type.
    Ok(GetFacebookTargetingOptionsOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetFacebookTargetingOptionsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotAcceptable 406, InternalServerError 500)
);

/// Request of `GET /api2/networks/facebook/adaccounts`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListFacebookAdAccounts {
    /// Maximum number of results.
    pub limit: f64,
    /// Pagination cursor.
    pub before: Option<String>,
    /// Pagination cursor.
    pub after: Option<String>,
}

impl rt::Request for ListFacebookAdAccounts {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            limit: r.defaulted(0)?,
            before: r.optional(1)?,
            after: r.optional(2)?,
        })
    }
}

/// Answers to `GET /api2/networks/facebook/adaccounts`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListFacebookAdAccountsResponse {
    /// Ad account information.
    Ok(ListFacebookAdAccountsOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListFacebookAdAccountsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, InternalServerError 500)
);

/// Request of `GET /api2/networks/facebook/locations`.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchFacebookLocations {
    /// String the locations must contain.
    pub q: String,
    /// Channel to search locations for.
    pub channel_id: String,
}

impl rt::Request for SearchFacebookLocations {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            q: r.required(0)?,
            channel_id: r.required(1)?,
        })
    }
}

/// Answers to `GET /api2/networks/facebook/locations`.
#[derive(Debug, Clone, PartialEq)]
pub enum SearchFacebookLocationsResponse {
    /// Matching locations.
    Ok(Vec<SearchFacebookLocationsOkItem>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    SearchFacebookLocationsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, InternalServerError 500)
);

/// Request of `GET /api2/networks/facebook/me`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetFacebookPageSummary {}
impl rt::Request for GetFacebookPageSummary {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/networks/facebook/me`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetFacebookPageSummaryResponse {
    /// Page summary.
    Ok(models::AdNetworkAdAdSet),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetFacebookPageSummaryResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, InternalServerError 500)
);

/// Request of `GET /api2/networks/facebook/mentions`.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchFacebookMentions {
    /// String the Facebook entities must contain.
    pub q: String,
    /// Channel to search mentions for.
    pub channel_id: String,
}

impl rt::Request for SearchFacebookMentions {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            q: r.required(0)?,
            channel_id: r.required(1)?,
        })
    }
}

/// Answers to `GET /api2/networks/facebook/mentions`.
#[derive(Debug, Clone, PartialEq)]
pub enum SearchFacebookMentionsResponse {
    /// Mentionable Facebook entities.
    Ok(Vec<models::AdNetworkAdAdSet>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    SearchFacebookMentionsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, InternalServerError 500)
);

/// Request of `GET /api2/networks/facebook/oauth/callback/{network}`.
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteFacebookOauth {
    /// Network the token was requested for.
    pub network: CompleteFacebookOauthNetwork,
    /// Code from Facebook, exchanged for an access token.
    pub code: Option<String>,
    /// State generated when the OAuth flow started.
    pub state: Option<String>,
    /// Error raised by the OAuth flow.
    pub error: Option<String>,
    /// Error code.
    pub error_code: Option<String>,
    /// Error description.
    pub error_description: Option<String>,
    /// Error reason.
    pub error_reason: Option<String>,
    /// Error message.
    pub error_message: Option<String>,
    /// Network id of the page the token is for.
    pub page_id: Option<String>,
}

impl rt::Request for CompleteFacebookOauth {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            network: r.required(0)?,
            code: r.optional(1)?,
            state: r.optional(2)?,
            error: r.optional(3)?,
            error_code: r.optional(4)?,
            error_description: r.optional(5)?,
            error_reason: r.optional(6)?,
            error_message: r.optional(7)?,
            page_id: r.optional(8)?,
        })
    }
}

/// Answers to `GET /api2/networks/facebook/oauth/callback/{network}`.
#[derive(Debug, Clone, PartialEq)]
pub enum CompleteFacebookOauthResponse {
    /// Redirect to the frontend, with the result in the query.
    Found {
        /// Where to go on.
        location: Option<String>,
    },
    BadRequest(models::Error),
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for CompleteFacebookOauthResponse {
    fn into_answer(self) -> rt::Answer {
        match self {
            Self::Found { location } => rt::Answer::empty(302).header("Location", location),
            Self::BadRequest(body) => rt::Answer::json(400, &body),
            Self::InternalServerError(body) => rt::Answer::json(500, &body),
        }
    }
}

/// Request of `GET /api2/networks/facebook/oauth/connect/{network}`.
#[derive(Debug, Clone, PartialEq)]
pub struct StartFacebookOauth {
    /// Network the token is for.
    pub network: CompleteFacebookOauthNetwork,
    /// Network id of the page the token is for.
    pub page_id: Option<String>,
    /// Id of the SocialHub channel whose `accessToken` is added or refreshed.
    pub channel_id: Option<models::ObjectId>,
    /// Action that triggered the connect; it decides how the redirect back is handled. `addChannel`: a channel is
    /// added. `addAccessToken`: the token of a single channel is added or refreshed. `refreshTokens`: every active
    /// channel of the Facebook user gets its token refreshed.
    pub redirect_source: Option<StartFacebookOauthRedirectSource>,
}

impl rt::Request for StartFacebookOauth {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            network: r.required(0)?,
            page_id: r.optional(1)?,
            channel_id: r.optional(2)?,
            redirect_source: r.optional(3)?,
        })
    }
}

/// Answers to `GET /api2/networks/facebook/oauth/connect/{network}`.
#[derive(Debug, Clone, PartialEq)]
pub enum StartFacebookOauthResponse {
    /// Redirect to the Facebook OAuth page.
    Found {
        /// Where to go on.
        location: Option<String>,
    },
    BadRequest(models::Error),
    Unauthorized(models::Error),
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for StartFacebookOauthResponse {
    fn into_answer(self) -> rt::Answer {
        match self {
            Self::Found { location } => rt::Answer::empty(302).header("Location", location),
            Self::BadRequest(body) => rt::Answer::json(400, &body),
            Self::Unauthorized(body) => rt::Answer::json(401, &body),
            Self::InternalServerError(body) => rt::Answer::json(500, &body),
        }
    }
}

/// Request of `GET /api2/networks/facebook/pages`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListFacebookPages {
    /// Upper limit of pages returned.
    pub limit: f64,
    /// Number of pages to skip.
    pub offset: f64,
    /// Set of fields to request.
    pub fields: Option<ListFacebookPagesFields>,
    /// Cursor after which results are returned.
    pub after: Option<String>,
}

impl rt::Request for ListFacebookPages {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            limit: r.defaulted(0)?,
            offset: r.defaulted(1)?,
            fields: r.optional(2)?,
            after: r.optional(3)?,
        })
    }
}

/// Answers to `GET /api2/networks/facebook/pages`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListFacebookPagesResponse {
    /// Facebook API response; its shape depends on the requested fields. A page already connected to the account has
    /// `status` set to `connected`.
    Ok(rt::Json),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListFacebookPagesResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, InternalServerError 500)
);

/// Request of `GET /api2/networks/facebook/pages/{pageId}/locations`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListFacebookPageLocations {
    /// Id of the page whose locations are fetched.
    pub page_id: String,
    /// Upper limit of locations returned.
    pub limit: f64,
    /// Cursor after which results are returned.
    pub after: Option<String>,
}

impl rt::Request for ListFacebookPageLocations {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            page_id: r.required(0)?,
            limit: r.defaulted(1)?,
            after: r.optional(2)?,
        })
    }
}

/// Answers to `GET /api2/networks/facebook/pages/{pageId}/locations`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListFacebookPageLocationsResponse {
    /// Facebook API response. A page already connected to the account has `status` set to `connected`.
    Ok(ListFacebookPageLocationsOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListFacebookPageLocationsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, InternalServerError 500)
);

/// Request of `GET /api2/networks/facebook/pages/{pageId}/settings`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetFacebookPageSettings {
    /// Id of the page whose settings are fetched.
    pub page_id: String,
}

impl rt::Request for GetFacebookPageSettings {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { page_id: r.required(0)? })
    }
}

/// Answers to `GET /api2/networks/facebook/pages/{pageId}/settings`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetFacebookPageSettingsResponse {
    /// Response of the Facebook API.
    Ok(GetFacebookPageSettingsOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetFacebookPageSettingsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, InternalServerError 500)
);

/// Request of `GET /api2/networks/facebook/users/picture`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetFacebookUserPicture {
    /// Facebook id of the user whose picture is fetched.
    pub user_id: String,
    /// Id of the channel whose token is used for the request.
    pub channel_id: String,
    /// Signature that proves the request is legitimate when it carries no access token.
    pub signature: Option<String>,
}

impl rt::Request for GetFacebookUserPicture {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            user_id: r.required(0)?,
            channel_id: r.required(1)?,
            signature: r.optional(2)?,
        })
    }
}

/// Answers to `GET /api2/networks/facebook/users/picture`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetFacebookUserPictureResponse {
    /// Redirect to the picture on Facebook's CDN.
    Ok,
    /// Redirect to the picture.
    Found {
        /// Where the picture is.
        location: Option<String>,
    },
    BadRequest(models::Error),
    Unauthorized(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for GetFacebookUserPictureResponse {
    fn into_answer(self) -> rt::Answer {
        match self {
            Self::Ok => rt::Answer::empty(200),
            Self::Found { location } => rt::Answer::empty(302).header("Location", location),
            Self::BadRequest(body) => rt::Answer::json(400, &body),
            Self::Unauthorized(body) => rt::Answer::json(401, &body),
            Self::NotFound(body) => rt::Answer::json(404, &body),
            Self::InternalServerError(body) => rt::Answer::json(500, &body),
        }
    }
}

/// Operation `listFacebookAdCampaigns`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFacebookAdCampaignsOk {
    pub data: Option<Vec<models::FacebookAdCampaign>>,
    pub paging: Option<ListFacebookAdCampaignsOkPaging>,
}

impl rt::serde::Serialize for ListFacebookAdCampaignsOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("data", &self.data)?;
        o.optional("paging", &self.paging)?;
        o.end()
    }
}

/// Operation `listFacebookAdCampaigns`, `Ok.paging`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFacebookAdCampaignsOkPaging {
    /// Cursor for the ad campaigns after the returned ones.
    pub after: Option<String>,
    /// Cursor for the ad campaigns before the returned ones.
    pub before: Option<String>,
}

impl rt::serde::Serialize for ListFacebookAdCampaignsOkPaging {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("after", &self.after)?;
        o.optional("before", &self.before)?;
        o.end()
    }
}

/// Operation `listFacebookAdSets`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFacebookAdSetsOk {
    pub data: Option<Vec<models::FacebookAdSet>>,
    pub paging: Option<ListFacebookAdCampaignsOkPaging>,
}

impl rt::serde::Serialize for ListFacebookAdSetsOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("data", &self.data)?;
        o.optional("paging", &self.paging)?;
        o.end()
    }
}

/// Operation `listFacebookAdSets`, `Ok.paging`.
pub type ListFacebookAdSetsOkPaging = ListFacebookAdCampaignsOkPaging;

/// Operation `createFacebookAdSet`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateFacebookAdSetBody {
    /// Bid cap of the ad set; set it only if `bidStrategy` is `LOWEST_COST_WITH_BID_CAP`.
    pub bid_amount: Option<f64>,
    /// Bid strategy of the ad set: `LOWEST_COST_WITHOUT_CAP` is automatic, `LOWEST_COST_WITH_BID_CAP` manual.
    pub bid_strategy: Option<CreateFacebookAdSetBodyBidStrategy>,
    /// Event for which the ad account is billed in this ad set.
    pub billing_event: Option<CreateFacebookAdSetBodyBillingEvent>,
    /// Daily budget of the ad set; set either this or `lifetimeBudget`.
    pub daily_budget: Option<f64>,
    /// End of the ad set; if undefined or `null`, it runs indefinitely.
    pub end_time: Option<rt::DateTime>,
    /// Lifetime budget of the ad set; set either this or `dailyBudget`.
    pub lifetime_budget: Option<f64>,
    /// Ad set name.
    pub name: Option<String>,
    /// Optimization goal of the ad set.
    pub optimization_goal: Option<CreateFacebookAdSetBodyOptimizationGoal>,
    /// Start of the ad set.
    pub start_time: Option<rt::DateTime>,
    pub targeting: Option<CreateFacebookAdSetBodyTargeting>,
}

impl rt::Object for CreateFacebookAdSetBody {
    const SCHEMA: &'static rt::Schema = &CREATE_FACEBOOK_AD_SET_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.bid_amount)?,
                1 => p.value(&mut value.bid_strategy)?,
                2 => p.value(&mut value.billing_event)?,
                3 => p.value(&mut value.daily_budget)?,
                4 => p.value(&mut value.end_time)?,
                5 => p.value(&mut value.lifetime_budget)?,
                6 => p.value(&mut value.name)?,
                7 => p.value(&mut value.optimization_goal)?,
                8 => p.value(&mut value.start_time)?,
                9 => p.value(&mut value.targeting)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Bid strategy of the ad set: `LOWEST_COST_WITHOUT_CAP` is automatic, `LOWEST_COST_WITH_BID_CAP` manual.
/// Operation `createFacebookAdSet`, `body.bidStrategy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CreateFacebookAdSetBodyBidStrategy {
    LowestCostWithoutCap,
    LowestCostWithBidCap,
}

impl rt::Enumeration for CreateFacebookAdSetBodyBidStrategy {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("LOWEST_COST_WITHOUT_CAP", Self::LowestCostWithoutCap),
        ("LOWEST_COST_WITH_BID_CAP", Self::LowestCostWithBidCap),
    ];
}

/// Event for which the ad account is billed in this ad set.
/// Operation `createFacebookAdSet`, `body.billingEvent`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CreateFacebookAdSetBodyBillingEvent {
    AppInstalls,
    Clicks,
    Impressions,
    LinkClicks,
    None,
    OfferClaims,
    PageLikes,
    PostEngagement,
    Thruplay,
}

impl rt::Enumeration for CreateFacebookAdSetBodyBillingEvent {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("APP_INSTALLS", Self::AppInstalls), ("CLICKS", Self::Clicks), ("IMPRESSIONS", Self::Impressions),
        ("LINK_CLICKS", Self::LinkClicks), ("NONE", Self::None), ("OFFER_CLAIMS", Self::OfferClaims),
        ("PAGE_LIKES", Self::PageLikes), ("POST_ENGAGEMENT", Self::PostEngagement),
        ("THRUPLAY", Self::Thruplay),
    ];
}

/// Optimization goal of the ad set.
/// Operation `createFacebookAdSet`, `body.optimizationGoal`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CreateFacebookAdSetBodyOptimizationGoal {
    None,
    AppInstalls,
    BrandAwareness,
    AdRecallLift,
    EngagedUsers,
    EventResponses,
    Impressions,
    LeadGeneration,
    LinkClicks,
    OfferClaims,
    OffsiteConversions,
    PageEngagement,
    PageLikes,
    PostEngagement,
    Reach,
    SocialImpressions,
    Thruplay,
    AppDownloads,
    LandingPageViews,
    Value,
    Replies,
}

impl rt::Enumeration for CreateFacebookAdSetBodyOptimizationGoal {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("NONE", Self::None),
        ("APP_INSTALLS", Self::AppInstalls),
        ("BRAND_AWARENESS", Self::BrandAwareness),
        ("AD_RECALL_LIFT", Self::AdRecallLift),
        ("ENGAGED_USERS", Self::EngagedUsers),
        ("EVENT_RESPONSES", Self::EventResponses),
        ("IMPRESSIONS", Self::Impressions),
        ("LEAD_GENERATION", Self::LeadGeneration),
        ("LINK_CLICKS", Self::LinkClicks),
        ("OFFER_CLAIMS", Self::OfferClaims),
        ("OFFSITE_CONVERSIONS", Self::OffsiteConversions),
        ("PAGE_ENGAGEMENT", Self::PageEngagement),
        ("PAGE_LIKES", Self::PageLikes),
        ("POST_ENGAGEMENT", Self::PostEngagement),
        ("REACH", Self::Reach),
        ("SOCIAL_IMPRESSIONS", Self::SocialImpressions),
        ("THRUPLAY", Self::Thruplay),
        ("APP_DOWNLOADS", Self::AppDownloads),
        ("LANDING_PAGE_VIEWS", Self::LandingPageViews),
        ("VALUE", Self::Value),
        ("REPLIES", Self::Replies),
    ];
}

/// Operation `createFacebookAdSet`, `body.targeting`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateFacebookAdSetBodyTargeting {
    pub age_max: Option<f64>,
    pub age_min: Option<f64>,
    /// Audience Network placements of the ad set.
    pub audience_network_positions: Option<
        Vec<models::FacebookAdSetTargetingAudienceNetworkPositionsItem>,
    >,
    /// Devices on which the ad set is placed.
    pub device_platforms: Option<Vec<models::FacebookAdSetTargetingDevicePlatformsItem>>,
    /// Facebook placements of the ad set.
    pub facebook_positions: Option<
        Vec<models::FacebookAdSetTargetingFacebookPositionsItem>,
    >,
    pub genders: Option<Vec<f64>>,
    /// Instagram placements of the ad set.
    pub instagram_positions: Option<
        Vec<models::FacebookAdSetTargetingInstagramPositionsItem>,
    >,
    pub interests: Option<Vec<CreateFacebookAdSetBodyTargetingInterestsItem>>,
    pub locales: Option<Vec<f64>>,
    pub locations: Option<Vec<CreateFacebookAdSetBodyTargetingLocationsItem>>,
    /// Messenger placements of the ad set.
    pub messenger_positions: Option<
        Vec<models::FacebookAdSetTargetingMessengerPositionsItem>,
    >,
    /// Publisher platforms on which the ad set is placed.
    pub publisher_platforms: Option<
        Vec<models::FacebookAdSetTargetingPublisherPlatformsItem>,
    >,
}

impl rt::Object for CreateFacebookAdSetBodyTargeting {
    const SCHEMA: &'static rt::Schema = &CREATE_FACEBOOK_AD_SET_BODY_TARGETING;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.age_max)?,
                1 => p.value(&mut value.age_min)?,
                2 => p.value(&mut value.audience_network_positions)?,
                3 => p.value(&mut value.device_platforms)?,
                4 => p.value(&mut value.facebook_positions)?,
                5 => p.value(&mut value.genders)?,
                6 => p.value(&mut value.instagram_positions)?,
                7 => p.value(&mut value.interests)?,
                8 => p.value(&mut value.locales)?,
                9 => p.value(&mut value.locations)?,
                10 => p.value(&mut value.messenger_positions)?,
                11 => p.value(&mut value.publisher_platforms)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `createFacebookAdSet`, `body.targeting.audienceNetworkPositions.item`.
pub type CreateFacebookAdSetBodyTargetingAudienceNetworkPositionsItem =
    models::FacebookAdSetTargetingAudienceNetworkPositionsItem;
/// Operation `createFacebookAdSet`, `body.targeting.devicePlatforms.item`.
pub type CreateFacebookAdSetBodyTargetingDevicePlatformsItem = models::FacebookAdSetTargetingDevicePlatformsItem;

/// Operation `createFacebookAdSet`, `body.targeting.facebookPositions.item`.
pub type CreateFacebookAdSetBodyTargetingFacebookPositionsItem = models::FacebookAdSetTargetingFacebookPositionsItem;

/// Operation `createFacebookAdSet`, `body.targeting.instagramPositions.item`.
pub type CreateFacebookAdSetBodyTargetingInstagramPositionsItem = models::FacebookAdSetTargetingInstagramPositionsItem;

/// Operation `createFacebookAdSet`, `body.targeting.interests.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateFacebookAdSetBodyTargetingInterestsItem {
    pub id: Option<f64>,
    pub name: Option<String>,
}

impl rt::Object for CreateFacebookAdSetBodyTargetingInterestsItem {
    const SCHEMA: &'static rt::Schema = &CREATE_FACEBOOK_AD_SET_BODY_TARGETING_INTERESTS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.name)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `createFacebookAdSet`, `body.targeting.locations.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateFacebookAdSetBodyTargetingLocationsItem {
    pub country_codes: Option<Vec<String>>,
    pub key: Option<String>,
    pub r#type: Option<models::FacebookTargetingLocationsItemType>,
}

impl rt::Object for CreateFacebookAdSetBodyTargetingLocationsItem {
    const SCHEMA: &'static rt::Schema = &CREATE_FACEBOOK_AD_SET_BODY_TARGETING_LOCATIONS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.country_codes)?,
                1 => p.value(&mut value.key)?,
                2 => p.value(&mut value.r#type)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `createFacebookAdSet`, `body.targeting.locations.item.type`.
pub type CreateFacebookAdSetBodyTargetingLocationsItemType = models::FacebookTargetingLocationsItemType;

/// Operation `createFacebookAdSet`, `body.targeting.messengerPositions.item`.
pub type CreateFacebookAdSetBodyTargetingMessengerPositionsItem = models::FacebookAdSetTargetingMessengerPositionsItem;

/// Operation `createFacebookAdSet`, `body.targeting.publisherPlatforms.item`.
pub type CreateFacebookAdSetBodyTargetingPublisherPlatformsItem = models::FacebookAdSetTargetingPublisherPlatformsItem;

/// Operation `getFacebookAdStatuses`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFacebookAdStatusesOk {
    pub post_id: Option<GetFacebookAdStatusesOkPostId>,
}

impl rt::serde::Serialize for GetFacebookAdStatusesOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("postId", &self.post_id)?;
        o.end()
    }
}

/// Operation `getFacebookAdStatuses`, `Ok.postId`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFacebookAdStatusesOkPostId {
    /// Effective status of the ad; it results from the ad's own status or from that of its parent units.
    pub effective_status: Option<String>,
    /// Configured status of the ad.
    pub status: Option<String>,
}

impl rt::serde::Serialize for GetFacebookAdStatusesOkPostId {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("effectiveStatus", &self.effective_status)?;
        o.optional("status", &self.status)?;
        o.end()
    }
}

/// Operation `getFacebookTargetingOptions`, `type.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetFacebookTargetingOptionsTypeItem {
    Adlocale,
    Audienceinterest,
    Adgeolocation,
}

impl rt::Enumeration for GetFacebookTargetingOptionsTypeItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("adlocale", Self::Adlocale), ("audienceinterest", Self::Audienceinterest),
        ("adgeolocation", Self::Adgeolocation),
    ];
}

/// Operation `getFacebookTargetingOptions`, `location_types.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetFacebookTargetingOptionsLocationTypesItem {
    Country,
    CountryGroup,
    Region,
    City,
    Zip,
}

impl rt::Enumeration for GetFacebookTargetingOptionsLocationTypesItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("country", Self::Country), ("country_group", Self::CountryGroup), ("region", Self::Region),
        ("city", Self::City), ("zip", Self::Zip),
    ];
}

/// Operation `getFacebookTargetingOptions`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFacebookTargetingOptionsOk {
    pub countries: Option<Vec<GetFacebookTargetingOptionsOkCountriesItem>>,
    pub interests: Option<Vec<GetFacebookTargetingOptionsOkInterestsItem>>,
    pub locales: Option<Vec<GetFacebookTargetingOptionsOkLocalesItem>>,
    pub locations: Option<Vec<GetFacebookTargetingOptionsOkLocationsItem>>,
}

impl rt::serde::Serialize for GetFacebookTargetingOptionsOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("countries", &self.countries)?;
        o.optional("interests", &self.interests)?;
        o.optional("locales", &self.locales)?;
        o.optional("locations", &self.locations)?;
        o.end()
    }
}

/// Operation `getFacebookTargetingOptions`, `Ok.countries.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFacebookTargetingOptionsOkCountriesItem {
    pub country_code: Option<String>,
    pub name: Option<String>,
    pub supports_city: Option<String>,
    pub supports_region: Option<String>,
}

impl rt::serde::Serialize for GetFacebookTargetingOptionsOkCountriesItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("country_code", &self.country_code)?;
        o.optional("name", &self.name)?;
        o.optional("supports_city", &self.supports_city)?;
        o.optional("supports_region", &self.supports_region)?;
        o.end()
    }
}

/// Operation `getFacebookTargetingOptions`, `Ok.interests.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFacebookTargetingOptionsOkInterestsItem {
    pub audience_size_lower_bound: Option<f64>,
    pub audience_size_upper_bound: Option<f64>,
    pub description: Option<String>,
    pub id: Option<String>,
    pub name: Option<String>,
    pub path: Option<Vec<String>>,
    pub topic: Option<String>,
}

impl rt::serde::Serialize for GetFacebookTargetingOptionsOkInterestsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("audience_size_lower_bound", &self.audience_size_lower_bound)?;
        o.optional("audience_size_upper_bound", &self.audience_size_upper_bound)?;
        o.optional("description", &self.description)?;
        o.optional("id", &self.id)?;
        o.optional("name", &self.name)?;
        o.optional("path", &self.path)?;
        o.optional("topic", &self.topic)?;
        o.end()
    }
}

/// Operation `getFacebookTargetingOptions`, `Ok.locales.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFacebookTargetingOptionsOkLocalesItem {
    pub key: Option<f64>,
    pub name: Option<String>,
}

impl rt::serde::Serialize for GetFacebookTargetingOptionsOkLocalesItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("key", &self.key)?;
        o.optional("name", &self.name)?;
        o.end()
    }
}

/// Operation `getFacebookTargetingOptions`, `Ok.locations.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFacebookTargetingOptionsOkLocationsItem {
    pub country_code: Option<String>,
    pub country_name: Option<String>,
    pub key: Option<String>,
    pub name: Option<String>,
    pub region: Option<String>,
    pub region_id: Option<f64>,
    pub supports_city: Option<bool>,
    pub supports_region: Option<bool>,
    pub r#type: Option<String>,
}

impl rt::serde::Serialize for GetFacebookTargetingOptionsOkLocationsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("country_code", &self.country_code)?;
        o.optional("country_name", &self.country_name)?;
        o.optional("key", &self.key)?;
        o.optional("name", &self.name)?;
        o.optional("region", &self.region)?;
        o.optional("region_id", &self.region_id)?;
        o.optional("supports_city", &self.supports_city)?;
        o.optional("supports_region", &self.supports_region)?;
        o.optional("type", &self.r#type)?;
        o.end()
    }
}

/// Operation `listFacebookAdAccounts`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFacebookAdAccountsOk {
    /// Ad accounts.
    pub data: Option<Vec<ListFacebookAdAccountsOkDataItem>>,
    /// Paging data for the pages before and after.
    pub paging: Option<ListFacebookAdAccountsOkPaging>,
}

impl rt::serde::Serialize for ListFacebookAdAccountsOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("data", &self.data)?;
        o.optional("paging", &self.paging)?;
        o.end()
    }
}

/// Operation `listFacebookAdAccounts`, `Ok.data.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFacebookAdAccountsOkDataItem {
    /// Account id.
    pub account_id: Option<String>,
    /// Business manager information of the ad account.
    pub business: Option<rt::JsonObject>,
    /// Currency of the ad account.
    pub currency: Option<String>,
    /// Ad account id.
    pub id: Option<String>,
    /// Ad account name.
    pub name: Option<String>,
}

impl rt::serde::Serialize for ListFacebookAdAccountsOkDataItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("account_id", &self.account_id)?;
        o.optional("business", &self.business)?;
        o.optional("currency", &self.currency)?;
        o.optional("id", &self.id)?;
        o.optional("name", &self.name)?;
        o.end()
    }
}

/// Paging data for the pages before and after.
/// Operation `listFacebookAdAccounts`, `Ok.paging`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFacebookAdAccountsOkPaging {
    /// Paging cursors.
    pub cursors: Option<ListFacebookAdCampaignsOkPaging>,
    /// Link to the next page.
    pub next: Option<String>,
    /// Link to the previous page.
    pub previous: Option<String>,
}

impl rt::serde::Serialize for ListFacebookAdAccountsOkPaging {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("cursors", &self.cursors)?;
        o.optional("next", &self.next)?;
        o.optional("previous", &self.previous)?;
        o.end()
    }
}

/// Operation `listFacebookAdAccounts`, `Ok.paging.cursors`.
pub type ListFacebookAdAccountsOkPagingCursors = ListFacebookAdCampaignsOkPaging;

/// Operation `searchFacebookLocations`, `Ok.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchFacebookLocationsOkItem {
    /// Location id.
    pub id: Option<String>,
    /// URL that leads directly to the location on Facebook.
    pub link: Option<String>,
    /// More location data, such as city, country and coordinates.
    pub location: Option<rt::JsonObject>,
    /// Human-readable location name.
    pub name: Option<String>,
    pub picture: Option<SearchFacebookLocationsOkItemPicture>,
    /// Location's current verification status on the social network.
    pub verification_status: Option<String>,
}

impl rt::serde::Serialize for SearchFacebookLocationsOkItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("id", &self.id)?;
        o.optional("link", &self.link)?;
        o.optional("location", &self.location)?;
        o.optional("name", &self.name)?;
        o.optional("picture", &self.picture)?;
        o.optional("verification_status", &self.verification_status)?;
        o.end()
    }
}

/// Operation `searchFacebookLocations`, `Ok.item.picture`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchFacebookLocationsOkItemPicture {
    pub data: Option<SearchFacebookLocationsOkItemPictureData>,
}

impl rt::serde::Serialize for SearchFacebookLocationsOkItemPicture {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("data", &self.data)?;
        o.end()
    }
}

/// Operation `searchFacebookLocations`, `Ok.item.picture.data`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchFacebookLocationsOkItemPictureData {
    /// Page image URL.
    pub url: Option<String>,
}

impl rt::serde::Serialize for SearchFacebookLocationsOkItemPictureData {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("url", &self.url)?;
        o.end()
    }
}

/// Operation `getFacebookPageSummary`, `Ok`.
pub type GetFacebookPageSummaryOk = models::AdNetworkAdAdSet;

/// Operation `searchFacebookMentions`, `Ok.item`.
pub type SearchFacebookMentionsOkItem = models::AdNetworkAdAdSet;

/// Operation `completeFacebookOauth`, `network`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CompleteFacebookOauthNetwork {
    Facebook,
    Instagram,
    Adaccount,
}

impl rt::Enumeration for CompleteFacebookOauthNetwork {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("facebook", Self::Facebook), ("instagram", Self::Instagram), ("adaccount", Self::Adaccount),
    ];
}

/// Operation `startFacebookOauth`, `network`.
pub type StartFacebookOauthNetwork = CompleteFacebookOauthNetwork;

/// Operation `startFacebookOauth`, `redirectSource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StartFacebookOauthRedirectSource {
    AddChannel,
    AddAccessToken,
    RefreshTokens,
}

impl rt::Enumeration for StartFacebookOauthRedirectSource {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("addChannel", Self::AddChannel), ("addAccessToken", Self::AddAccessToken),
        ("refreshTokens", Self::RefreshTokens),
    ];
}

/// Operation `listFacebookPages`, `fields`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListFacebookPagesFields {
    All,
    Facebook,
    Instagram,
}

impl rt::Enumeration for ListFacebookPagesFields {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("all", Self::All), ("facebook", Self::Facebook), ("instagram", Self::Instagram),
    ];
}

/// Operation `listFacebookPageLocations`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFacebookPageLocationsOk {
    pub data: Option<Vec<ListFacebookPageLocationsOkDataItem>>,
    pub paging: Option<ListFacebookAdAccountsOkPaging>,
}

impl rt::serde::Serialize for ListFacebookPageLocationsOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("data", &self.data)?;
        o.optional("paging", &self.paging)?;
        o.end()
    }
}

/// Operation `listFacebookPageLocations`, `Ok.data.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFacebookPageLocationsOkDataItem {
    pub access_token: Option<String>,
    pub id: Option<String>,
    pub is_published: Option<bool>,
    pub link: Option<String>,
    pub location: Option<ListFacebookPageLocationsOkDataItemLocation>,
    pub name: Option<String>,
    pub name_with_location_descriptor: Option<String>,
    pub picture: Option<ListFacebookPageLocationsOkDataItemPicture>,
    pub status: Option<String>,
    pub store_location_descriptor: Option<String>,
    pub username: Option<String>,
}

impl rt::serde::Serialize for ListFacebookPageLocationsOkDataItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("access_token", &self.access_token)?;
        o.optional("id", &self.id)?;
        o.optional("is_published", &self.is_published)?;
        o.optional("link", &self.link)?;
        o.optional("location", &self.location)?;
        o.optional("name", &self.name)?;
        o.optional("name_with_location_descriptor", &self.name_with_location_descriptor)?;
        o.optional("picture", &self.picture)?;
        o.optional("status", &self.status)?;
        o.optional("store_location_descriptor", &self.store_location_descriptor)?;
        o.optional("username", &self.username)?;
        o.end()
    }
}

/// Operation `listFacebookPageLocations`, `Ok.data.item.location`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFacebookPageLocationsOkDataItemLocation {
    pub city: Option<String>,
    pub country: Option<String>,
    pub latitude: Option<f64>,
    pub longitude: Option<f64>,
    pub street: Option<String>,
    pub zip: Option<String>,
}

impl rt::serde::Serialize for ListFacebookPageLocationsOkDataItemLocation {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("city", &self.city)?;
        o.optional("country", &self.country)?;
        o.optional("latitude", &self.latitude)?;
        o.optional("longitude", &self.longitude)?;
        o.optional("street", &self.street)?;
        o.optional("zip", &self.zip)?;
        o.end()
    }
}

/// Operation `listFacebookPageLocations`, `Ok.data.item.picture`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFacebookPageLocationsOkDataItemPicture {
    pub data: Option<ListFacebookPageLocationsOkDataItemPictureData>,
}

impl rt::serde::Serialize for ListFacebookPageLocationsOkDataItemPicture {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("data", &self.data)?;
        o.end()
    }
}

/// Operation `listFacebookPageLocations`, `Ok.data.item.picture.data`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListFacebookPageLocationsOkDataItemPictureData {
    pub height: Option<f64>,
    pub is_silhouette: Option<bool>,
    pub url: Option<String>,
    pub width: Option<f64>,
}

impl rt::serde::Serialize for ListFacebookPageLocationsOkDataItemPictureData {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("height", &self.height)?;
        o.optional("is_silhouette", &self.is_silhouette)?;
        o.optional("url", &self.url)?;
        o.optional("width", &self.width)?;
        o.end()
    }
}

/// Operation `listFacebookPageLocations`, `Ok.paging`.
pub type ListFacebookPageLocationsOkPaging = ListFacebookAdAccountsOkPaging;

/// Operation `listFacebookPageLocations`, `Ok.paging.cursors`.
pub type ListFacebookPageLocationsOkPagingCursors = ListFacebookAdCampaignsOkPaging;

/// Operation `getFacebookPageSettings`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFacebookPageSettingsOk {
    pub data: Option<Vec<GetFacebookPageSettingsOkDataItem>>,
}

impl rt::serde::Serialize for GetFacebookPageSettingsOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("data", &self.data)?;
        o.end()
    }
}

/// Operation `getFacebookPageSettings`, `Ok.data.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetFacebookPageSettingsOkDataItem {
    pub setting: Option<String>,
    pub value: Option<bool>,
}

impl rt::serde::Serialize for GetFacebookPageSettingsOkDataItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("setting", &self.setting)?;
        o.optional("value", &self.value)?;
        o.end()
    }
}

rt::objects!(CreateFacebookAdSetBody, CreateFacebookAdSetBodyTargeting);

rt::objects!(CreateFacebookAdSetBodyTargetingInterestsItem);

rt::objects!(CreateFacebookAdSetBodyTargetingLocationsItem);

rt::values!(ListFacebookAdCampaignsOk, ListFacebookAdCampaignsOkPaging);

rt::values!(ListFacebookAdSetsOk, GetFacebookAdStatusesOk, GetFacebookAdStatusesOkPostId);

rt::values!(GetFacebookTargetingOptionsOk, GetFacebookTargetingOptionsOkCountriesItem);

rt::values!(GetFacebookTargetingOptionsOkInterestsItem);

rt::values!(GetFacebookTargetingOptionsOkLocalesItem);

rt::values!(GetFacebookTargetingOptionsOkLocationsItem, ListFacebookAdAccountsOk);

rt::values!(ListFacebookAdAccountsOkDataItem, ListFacebookAdAccountsOkPaging);

rt::values!(SearchFacebookLocationsOkItem, SearchFacebookLocationsOkItemPicture);

rt::values!(SearchFacebookLocationsOkItemPictureData, ListFacebookPageLocationsOk);

rt::values!(ListFacebookPageLocationsOkDataItem);

rt::values!(ListFacebookPageLocationsOkDataItemLocation);

rt::values!(ListFacebookPageLocationsOkDataItemPicture);

rt::values!(ListFacebookPageLocationsOkDataItemPictureData, GetFacebookPageSettingsOk);

rt::values!(GetFacebookPageSettingsOkDataItem);

rt::enumerations!(CreateFacebookAdSetBodyBidStrategy, CreateFacebookAdSetBodyBillingEvent);

rt::enumerations!(CreateFacebookAdSetBodyOptimizationGoal, GetFacebookTargetingOptionsTypeItem);

rt::enumerations!(GetFacebookTargetingOptionsLocationTypesItem, CompleteFacebookOauthNetwork);

rt::enumerations!(StartFacebookOauthRedirectSource, ListFacebookPagesFields);

pub(crate) static LIST_FACEBOOK_AD_CAMPAIGNS_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("data", &rt::Schema::array(&models::FACEBOOK_AD_CAMPAIGN)),
    rt::Property::optional("paging", &LIST_FACEBOOK_AD_CAMPAIGNS_OK_PAGING),
]);
pub(crate) static LIST_FACEBOOK_AD_CAMPAIGNS_OK_PAGING: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("after", &rt::schema::STRING),
    rt::Property::optional("before", &rt::schema::STRING),
]);
pub(crate) static LIST_FACEBOOK_AD_SETS_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("data", &rt::Schema::array(&models::FACEBOOK_AD_SET)),
    rt::Property::optional("paging", &LIST_FACEBOOK_AD_CAMPAIGNS_OK_PAGING),
]);
pub(crate) static CREATE_FACEBOOK_AD_SET_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("bidAmount", &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0))),
    rt::Property::optional("bidStrategy", &CREATE_FACEBOOK_AD_SET_BODY_BID_STRATEGY),
    rt::Property::optional("billingEvent", &CREATE_FACEBOOK_AD_SET_BODY_BILLING_EVENT),
    rt::Property::optional(
        "dailyBudget",
        &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0)),
    ),
    rt::Property::optional("endTime", &rt::schema::DATE_TIME),
    rt::Property::optional(
        "lifetimeBudget",
        &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0)),
    ),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("optimizationGoal", &CREATE_FACEBOOK_AD_SET_BODY_OPTIMIZATION_GOAL),
    rt::Property::optional("startTime", &rt::schema::DATE_TIME),
    rt::Property::optional("targeting", &CREATE_FACEBOOK_AD_SET_BODY_TARGETING),
]);
pub(crate) static CREATE_FACEBOOK_AD_SET_BODY_BID_STRATEGY: rt::Schema = rt::Schema::strings(
    &["LOWEST_COST_WITHOUT_CAP", "LOWEST_COST_WITH_BID_CAP"],
);

pub(crate) static CREATE_FACEBOOK_AD_SET_BODY_BILLING_EVENT: rt::Schema = rt::Schema::strings(&[
    "APP_INSTALLS", "CLICKS", "IMPRESSIONS", "LINK_CLICKS", "NONE", "OFFER_CLAIMS", "PAGE_LIKES",
    "POST_ENGAGEMENT", "THRUPLAY",
]);
pub(crate) static CREATE_FACEBOOK_AD_SET_BODY_OPTIMIZATION_GOAL: rt::Schema = rt::Schema::strings(&[
    "NONE", "APP_INSTALLS", "BRAND_AWARENESS", "AD_RECALL_LIFT", "ENGAGED_USERS", "EVENT_RESPONSES",
    "IMPRESSIONS", "LEAD_GENERATION", "LINK_CLICKS", "OFFER_CLAIMS", "OFFSITE_CONVERSIONS",
    "PAGE_ENGAGEMENT", "PAGE_LIKES", "POST_ENGAGEMENT", "REACH", "SOCIAL_IMPRESSIONS", "THRUPLAY",
    "APP_DOWNLOADS", "LANDING_PAGE_VIEWS", "VALUE", "REPLIES",
]);
pub(crate) static CREATE_FACEBOOK_AD_SET_BODY_TARGETING: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "age_max",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(13))
            .maximum(rt::Decimal::Integer(65)),
    ),
    rt::Property::optional(
        "age_min",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(13))
            .maximum(rt::Decimal::Integer(65)),
    ),
    rt::Property::optional(
        "audienceNetworkPositions",
        &rt::Schema::array(&models::FACEBOOK_AD_SET_TARGETING_AUDIENCE_NETWORK_POSITIONS_ITEM),
    ),
    rt::Property::optional(
        "devicePlatforms",
        &rt::Schema::array(&models::FACEBOOK_AD_SET_TARGETING_DEVICE_PLATFORMS_ITEM),
    ),
    rt::Property::optional(
        "facebookPositions",
        &rt::Schema::array(&models::FACEBOOK_AD_SET_TARGETING_FACEBOOK_POSITIONS_ITEM),
    ),
    rt::Property::optional(
        "genders",
        &rt::Schema::array(
            &rt::Schema::of(rt::Kind::Number)
                .minimum(rt::Decimal::Integer(1))
                .maximum(rt::Decimal::Integer(2)),
        ),
    ),
    rt::Property::optional(
        "instagramPositions",
        &rt::Schema::array(&models::FACEBOOK_AD_SET_TARGETING_INSTAGRAM_POSITIONS_ITEM),
    ),
    rt::Property::optional(
        "interests",
        &rt::Schema::array(&CREATE_FACEBOOK_AD_SET_BODY_TARGETING_INTERESTS_ITEM),
    ),
    rt::Property::optional(
        "locales",
        &rt::Schema::array(&rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0))),
    ),
    rt::Property::optional(
        "locations",
        &rt::Schema::array(&CREATE_FACEBOOK_AD_SET_BODY_TARGETING_LOCATIONS_ITEM),
    ),
    rt::Property::optional(
        "messengerPositions",
        &rt::Schema::array(&models::FACEBOOK_AD_SET_TARGETING_MESSENGER_POSITIONS_ITEM),
    ),
    rt::Property::optional(
        "publisherPlatforms",
        &rt::Schema::array(&models::FACEBOOK_AD_SET_TARGETING_PUBLISHER_PLATFORMS_ITEM),
    ),
]);
pub(crate) static CREATE_FACEBOOK_AD_SET_BODY_TARGETING_INTERESTS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("id", &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0))),
    rt::Property::optional("name", &rt::schema::STRING),
]);
pub(crate) static CREATE_FACEBOOK_AD_SET_BODY_TARGETING_LOCATIONS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("country_codes", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("key", &rt::schema::STRING),
    rt::Property::optional("type", &models::FACEBOOK_TARGETING_LOCATIONS_ITEM_TYPE),
]);
pub(crate) static GET_FACEBOOK_AD_STATUSES_OK: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("postId", &GET_FACEBOOK_AD_STATUSES_OK_POST_ID)],
);

pub(crate) static GET_FACEBOOK_AD_STATUSES_OK_POST_ID: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("effectiveStatus", &rt::schema::STRING),
    rt::Property::optional("status", &rt::schema::STRING),
]);
pub(crate) static GET_FACEBOOK_TARGETING_OPTIONS_TYPE_ITEM: rt::Schema = rt::Schema::strings(
    &["adlocale", "audienceinterest", "adgeolocation"],
);

pub(crate) static GET_FACEBOOK_TARGETING_OPTIONS_LOCATION_TYPES_ITEM: rt::Schema = rt::Schema::strings(
    &["country", "country_group", "region", "city", "zip"],
);

pub(crate) static GET_FACEBOOK_TARGETING_OPTIONS_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "countries",
        &rt::Schema::array(&GET_FACEBOOK_TARGETING_OPTIONS_OK_COUNTRIES_ITEM),
    ),
    rt::Property::optional(
        "interests",
        &rt::Schema::array(&GET_FACEBOOK_TARGETING_OPTIONS_OK_INTERESTS_ITEM),
    ),
    rt::Property::optional("locales", &rt::Schema::array(&GET_FACEBOOK_TARGETING_OPTIONS_OK_LOCALES_ITEM)),
    rt::Property::optional(
        "locations",
        &rt::Schema::array(&GET_FACEBOOK_TARGETING_OPTIONS_OK_LOCATIONS_ITEM),
    ),
]);
pub(crate) static GET_FACEBOOK_TARGETING_OPTIONS_OK_COUNTRIES_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("country_code", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("supports_city", &rt::schema::STRING),
    rt::Property::optional("supports_region", &rt::schema::STRING),
]);
pub(crate) static GET_FACEBOOK_TARGETING_OPTIONS_OK_INTERESTS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("audience_size_lower_bound", &rt::schema::NUMBER),
    rt::Property::optional("audience_size_upper_bound", &rt::schema::NUMBER),
    rt::Property::optional("description", &rt::schema::STRING),
    rt::Property::optional("id", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("path", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("topic", &rt::schema::STRING),
]);
pub(crate) static GET_FACEBOOK_TARGETING_OPTIONS_OK_LOCALES_ITEM: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("key", &rt::schema::NUMBER), rt::Property::optional("name", &rt::schema::STRING)],
);

pub(crate) static GET_FACEBOOK_TARGETING_OPTIONS_OK_LOCATIONS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("country_code", &rt::schema::STRING),
    rt::Property::optional("country_name", &rt::schema::STRING),
    rt::Property::optional("key", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("region", &rt::schema::STRING),
    rt::Property::optional("region_id", &rt::schema::NUMBER),
    rt::Property::optional("supports_city", &rt::schema::BOOLEAN),
    rt::Property::optional("supports_region", &rt::schema::BOOLEAN),
    rt::Property::optional("type", &rt::schema::STRING),
]);
pub(crate) static LIST_FACEBOOK_AD_ACCOUNTS_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("data", &rt::Schema::array(&LIST_FACEBOOK_AD_ACCOUNTS_OK_DATA_ITEM)),
    rt::Property::optional("paging", &LIST_FACEBOOK_AD_ACCOUNTS_OK_PAGING),
]);
pub(crate) static LIST_FACEBOOK_AD_ACCOUNTS_OK_DATA_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("account_id", &rt::schema::STRING),
    rt::Property::optional("business", &rt::schema::OBJECT),
    rt::Property::optional("currency", &rt::schema::STRING),
    rt::Property::optional("id", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
]);
pub(crate) static LIST_FACEBOOK_AD_ACCOUNTS_OK_PAGING: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("cursors", &LIST_FACEBOOK_AD_CAMPAIGNS_OK_PAGING),
    rt::Property::optional("next", &rt::schema::STRING),
    rt::Property::optional("previous", &rt::schema::STRING),
]);
pub(crate) static SEARCH_FACEBOOK_LOCATIONS_OK_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("id", &rt::schema::STRING),
    rt::Property::optional("link", &rt::schema::STRING),
    rt::Property::optional("location", &rt::schema::OBJECT),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("picture", &SEARCH_FACEBOOK_LOCATIONS_OK_ITEM_PICTURE),
    rt::Property::optional("verification_status", &rt::schema::STRING),
]);
pub(crate) static SEARCH_FACEBOOK_LOCATIONS_OK_ITEM_PICTURE: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("data", &SEARCH_FACEBOOK_LOCATIONS_OK_ITEM_PICTURE_DATA)],
);

pub(crate) static SEARCH_FACEBOOK_LOCATIONS_OK_ITEM_PICTURE_DATA: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("url", &rt::schema::STRING)],
);

pub(crate) static COMPLETE_FACEBOOK_OAUTH_NETWORK: rt::Schema = rt::Schema::strings(
    &["facebook", "instagram", "adaccount"],
);

pub(crate) static START_FACEBOOK_OAUTH_REDIRECT_SOURCE: rt::Schema = rt::Schema::strings(
    &["addChannel", "addAccessToken", "refreshTokens"],
);

pub(crate) static LIST_FACEBOOK_PAGES_FIELDS: rt::Schema = rt::Schema::strings(
    &["all", "facebook", "instagram"],
);

pub(crate) static LIST_FACEBOOK_PAGE_LOCATIONS_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("data", &rt::Schema::array(&LIST_FACEBOOK_PAGE_LOCATIONS_OK_DATA_ITEM)),
    rt::Property::optional("paging", &LIST_FACEBOOK_AD_ACCOUNTS_OK_PAGING),
]);
pub(crate) static LIST_FACEBOOK_PAGE_LOCATIONS_OK_DATA_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("access_token", &rt::schema::STRING),
    rt::Property::optional("id", &rt::schema::STRING),
    rt::Property::optional("is_published", &rt::schema::BOOLEAN),
    rt::Property::optional("link", &rt::schema::STRING),
    rt::Property::optional("location", &LIST_FACEBOOK_PAGE_LOCATIONS_OK_DATA_ITEM_LOCATION),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("name_with_location_descriptor", &rt::schema::STRING),
    rt::Property::optional("picture", &LIST_FACEBOOK_PAGE_LOCATIONS_OK_DATA_ITEM_PICTURE),
    rt::Property::optional("status", &rt::schema::STRING),
    rt::Property::optional("store_location_descriptor", &rt::schema::STRING),
    rt::Property::optional("username", &rt::schema::STRING),
]);
pub(crate) static LIST_FACEBOOK_PAGE_LOCATIONS_OK_DATA_ITEM_LOCATION: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("city", &rt::schema::STRING),
    rt::Property::optional("country", &rt::schema::STRING),
    rt::Property::optional("latitude", &rt::schema::NUMBER),
    rt::Property::optional("longitude", &rt::schema::NUMBER),
    rt::Property::optional("street", &rt::schema::STRING),
    rt::Property::optional("zip", &rt::schema::STRING),
]);
pub(crate) static LIST_FACEBOOK_PAGE_LOCATIONS_OK_DATA_ITEM_PICTURE: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("data", &LIST_FACEBOOK_PAGE_LOCATIONS_OK_DATA_ITEM_PICTURE_DATA)],
);

pub(crate) static LIST_FACEBOOK_PAGE_LOCATIONS_OK_DATA_ITEM_PICTURE_DATA: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("height", &rt::schema::NUMBER),
    rt::Property::optional("is_silhouette", &rt::schema::BOOLEAN),
    rt::Property::optional("url", &rt::schema::STRING),
    rt::Property::optional("width", &rt::schema::NUMBER),
]);
pub(crate) static GET_FACEBOOK_PAGE_SETTINGS_OK: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("data", &rt::Schema::array(&GET_FACEBOOK_PAGE_SETTINGS_OK_DATA_ITEM))],
);

pub(crate) static GET_FACEBOOK_PAGE_SETTINGS_OK_DATA_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("setting", &rt::schema::STRING),
    rt::Property::optional("value", &rt::schema::BOOLEAN),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait FacebookDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: FacebookApi> FacebookDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_facebook_ad_campaigns(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.list_facebook_ad_sets(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.create_facebook_ad_set(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.get_facebook_ad_statuses(cx, r)),
            4 => rt::reply(cx.single(), r, |cx, r| self.get_facebook_targeting_options(cx, r)),
            5 => rt::reply(cx.single(), r, |cx, r| self.list_facebook_ad_accounts(cx, r)),
            6 => rt::reply(cx.single(), r, |cx, r| self.search_facebook_locations(cx, r)),
            7 => rt::reply(cx.single(), r, |cx, r| self.get_facebook_page_summary(cx, r)),
            8 => rt::reply(cx.single(), r, |cx, r| self.search_facebook_mentions(cx, r)),
            9 => rt::reply(Ok(cx.open()), r, |cx, r| self.complete_facebook_oauth(cx, r)),
            10 => rt::reply(cx.single(), r, |cx, r| self.start_facebook_oauth(cx, r)),
            11 => rt::reply(cx.single(), r, |cx, r| self.list_facebook_pages(cx, r)),
            12 => rt::reply(cx.single(), r, |cx, r| self.list_facebook_page_locations(cx, r)),
            13 => rt::reply(cx.single(), r, |cx, r| self.get_facebook_page_settings(cx, r)),
            14 => rt::reply(cx.single(), r, |cx, r| self.get_facebook_user_picture(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "facebook",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_FACEBOOK_AD_CAMPAIGNS: rt::Operation = rt::Operation {
    id: "listFacebookAdCampaigns",
    method: "GET",
    path: "/cp/networks/facebook/adCampaigns",
    permissions: rt::Permissions::All(&["ViewAds"]),
    parameters: &[
        rt::Parameter::query("adAccountId", &rt::schema::STRING).required(),
        rt::Parameter::query("ids", &rt::Schema::array(&rt::schema::STRING))
            .collection(&[rt::Collection::Csv]),
        rt::Parameter::query("before", &rt::schema::STRING),
        rt::Parameter::query("after", &rt::schema::STRING),
        rt::Parameter::query("q", &rt::schema::STRING),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&LIST_FACEBOOK_AD_CAMPAIGNS_OK)),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_FACEBOOK_AD_SETS: rt::Operation = rt::Operation {
    id: "listFacebookAdSets",
    method: "GET",
    path: "/cp/networks/facebook/adSets",
    permissions: rt::Permissions::All(&["ViewAds"]),
    parameters: &[
        rt::Parameter::query("adCampaignId", &rt::schema::STRING).required(),
        rt::Parameter::query("before", &rt::schema::STRING),
        rt::Parameter::query("after", &rt::schema::STRING),
        rt::Parameter::query("q", &rt::schema::STRING),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&LIST_FACEBOOK_AD_SETS_OK)),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_FACEBOOK_AD_SET: rt::Operation = rt::Operation {
    id: "createFacebookAdSet",
    method: "POST",
    path: "/cp/networks/facebook/adSets",
    permissions: rt::Permissions::All(&["EditAds"]),
    parameters: &[
        rt::Parameter::query("adAccountId", &rt::schema::STRING).required(),
        rt::Parameter::query("campaignId", &rt::schema::STRING).required(),
    ],
    body: Some(rt::Body::required(&CREATE_FACEBOOK_AD_SET_BODY)),
    responses: &[
        rt::Response::of(&[201], None),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_FACEBOOK_AD_STATUSES: rt::Operation = rt::Operation {
    id: "getFacebookAdStatuses",
    method: "POST",
    path: "/cp/networks/facebook/adStatus",
    permissions: rt::Permissions::All(&["ViewPosts"]),
    body: Some(rt::Body::required(&rt::Schema::array(&models::OBJECT_ID))),
    responses: &[
        rt::Response::of(&[200], Some(&GET_FACEBOOK_AD_STATUSES_OK)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_FACEBOOK_TARGETING_OPTIONS: rt::Operation = rt::Operation {
    id: "getFacebookTargetingOptions",
    method: "GET",
    path: "/cp/networks/facebook/targeting",
    permissions: rt::Permissions::All(&["SearchFacebookTargeting"]),
    parameters: &[
        rt::Parameter::query(
                "type",
                &rt::Schema::array(&GET_FACEBOOK_TARGETING_OPTIONS_TYPE_ITEM),
            )
            .required()
            .collection(&[rt::Collection::Csv]),
        rt::Parameter::query("channelId", &models::OBJECT_ID),
        rt::Parameter::query("country_code", &rt::schema::STRING),
        rt::Parameter::query(
                "location_types",
                &rt::Schema::array(&GET_FACEBOOK_TARGETING_OPTIONS_LOCATION_TYPES_ITEM),
            )
            .collection(&[rt::Collection::Csv]),
        rt::Parameter::query("q", &rt::schema::STRING),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&GET_FACEBOOK_TARGETING_OPTIONS_OK)),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_FACEBOOK_AD_ACCOUNTS: rt::Operation = rt::Operation {
    id: "listFacebookAdAccounts",
    method: "GET",
    path: "/networks/facebook/adaccounts",
    permissions: rt::Permissions::All(&["EditAdAccounts"]),
    parameters: &[
        rt::Parameter::query("limit", &rt::schema::NUMBER).default("8"),
        rt::Parameter::query("before", &rt::schema::STRING),
        rt::Parameter::query("after", &rt::schema::STRING),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&LIST_FACEBOOK_AD_ACCOUNTS_OK)),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static SEARCH_FACEBOOK_LOCATIONS: rt::Operation = rt::Operation {
    id: "searchFacebookLocations",
    method: "GET",
    path: "/networks/facebook/locations",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[
        rt::Parameter::query("q", &rt::schema::STRING).required(),
        rt::Parameter::query("channelId", &rt::schema::STRING).required(),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&SEARCH_FACEBOOK_LOCATIONS_OK_ITEM))),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_FACEBOOK_PAGE_SUMMARY: rt::Operation = rt::Operation {
    id: "getFacebookPageSummary",
    method: "GET",
    path: "/networks/facebook/me",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings"]),
    responses: &[
        rt::Response::of(&[200], Some(&models::AD_NETWORK_AD_AD_SET)),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static SEARCH_FACEBOOK_MENTIONS: rt::Operation = rt::Operation {
    id: "searchFacebookMentions",
    method: "GET",
    path: "/networks/facebook/mentions",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[
        rt::Parameter::query("q", &rt::schema::STRING).required(),
        rt::Parameter::query("channelId", &rt::schema::STRING).required(),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::AD_NETWORK_AD_AD_SET))),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static COMPLETE_FACEBOOK_OAUTH: rt::Operation = rt::Operation {
    id: "completeFacebookOauth",
    method: "GET",
    path: "/networks/facebook/oauth/callback/{network}",
    security: &[],
    parameters: &[
        rt::Parameter::path("network", &COMPLETE_FACEBOOK_OAUTH_NETWORK),
        rt::Parameter::query("code", &rt::schema::STRING),
        rt::Parameter::query("state", &rt::schema::STRING),
        rt::Parameter::query("error", &rt::schema::STRING),
        rt::Parameter::query("error_code", &rt::schema::STRING),
        rt::Parameter::query("error_description", &rt::schema::STRING),
        rt::Parameter::query("error_reason", &rt::schema::STRING),
        rt::Parameter::query("error_message", &rt::schema::STRING),
        rt::Parameter::query(
            "pageId",
            &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_B0B1C6A4B4F4]),
        ),
    ],
    responses: &[
        rt::Response::of(&[302], None).headers(&["Location"]),
        rt::Response::of(&[400, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static START_FACEBOOK_OAUTH: rt::Operation = rt::Operation {
    id: "startFacebookOauth",
    method: "GET",
    path: "/networks/facebook/oauth/connect/{network}",
    parameters: &[
        rt::Parameter::path("network", &COMPLETE_FACEBOOK_OAUTH_NETWORK),
        rt::Parameter::query(
            "pageId",
            &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_B0B1C6A4B4F4]),
        ),
        rt::Parameter::query("channelId", &models::OBJECT_ID),
        rt::Parameter::query("redirectSource", &START_FACEBOOK_OAUTH_REDIRECT_SOURCE),
    ],
    responses: &[
        rt::Response::of(&[302], None).headers(&["Location"]),
        rt::Response::of(&[400, 401, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_FACEBOOK_PAGES: rt::Operation = rt::Operation {
    id: "listFacebookPages",
    method: "GET",
    path: "/networks/facebook/pages",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings"]),
    parameters: &[
        rt::Parameter::query(
                "limit",
                &rt::Schema::of(rt::Kind::Number)
                    .minimum(rt::Decimal::Integer(0))
                    .maximum(rt::Decimal::Integer(500)),
            )
            .default("150"),
        rt::Parameter::query(
                "offset",
                &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0)),
            )
            .default("0"),
        rt::Parameter::query("fields", &LIST_FACEBOOK_PAGES_FIELDS),
        rt::Parameter::query("after", &rt::schema::STRING),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&rt::schema::ANY)),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_FACEBOOK_PAGE_LOCATIONS: rt::Operation = rt::Operation {
    id: "listFacebookPageLocations",
    method: "GET",
    path: "/networks/facebook/pages/{pageId}/locations",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings"]),
    parameters: &[
        rt::Parameter::path("pageId", &rt::schema::STRING),
        rt::Parameter::query(
                "limit",
                &rt::Schema::of(rt::Kind::Number)
                    .minimum(rt::Decimal::Integer(0))
                    .maximum(rt::Decimal::Integer(500)),
            )
            .default("25"),
        rt::Parameter::query("after", &rt::schema::STRING),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&LIST_FACEBOOK_PAGE_LOCATIONS_OK)),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_FACEBOOK_PAGE_SETTINGS: rt::Operation = rt::Operation {
    id: "getFacebookPageSettings",
    method: "GET",
    path: "/networks/facebook/pages/{pageId}/settings",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings"]),
    parameters: &[rt::Parameter::path("pageId", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[200], Some(&GET_FACEBOOK_PAGE_SETTINGS_OK)),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_FACEBOOK_USER_PICTURE: rt::Operation = rt::Operation {
    id: "getFacebookUserPicture",
    method: "GET",
    path: "/networks/facebook/users/picture",
    parameters: &[
        rt::Parameter::query("userId", &rt::schema::STRING).required(),
        rt::Parameter::query("channelId", &rt::schema::STRING).required(),
        rt::Parameter::query("signature", &rt::schema::STRING),
    ],
    responses: &[
        rt::Response::of(&[200], None),
        rt::Response::of(&[302], None).headers(&["Location"]),
        rt::Response::of(&[400, 401, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
