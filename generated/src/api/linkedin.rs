//! The tag `linkedin`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, patterns, rt};

/// Operations specific to LinkedIn.
pub trait LinkedinApi: crate::Service {
    /// Get the LinkedIn targeting audience size.
    ///
    /// Returns how many targeted followers are active and how many there are in total, and whether the targeted
    /// audience is large enough.
    ///
    /// `GET /api2/cp/networks/linkedin/audience`, permission `EditPosts`
    async fn get_linkedin_audience_size(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetLinkedinAudienceSize,
    ) -> Result<GetLinkedinAudienceSizeResponse, Self::Error>;

    /// Get LinkedIn targeting options.
    ///
    /// Returns one array of LinkedIn targeting options for each type requested in the query.
    ///
    /// `GET /api2/cp/networks/linkedin/targeting`, permission `EditPosts`
    async fn get_linkedin_targeting_options(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetLinkedinTargetingOptions,
    ) -> Result<GetLinkedinTargetingOptionsResponse, Self::Error>;

    /// Search mentionable LinkedIn pages and people.
    ///
    /// Returns the LinkedIn companies and people that a post can mention. A keyword of fewer than 3 characters
    /// searches companies only.
    ///
    /// `GET /api2/networks/linkedin/mentions`, permission `EditPosts`
    async fn search_linkedin_mentions(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: SearchLinkedinMentions,
    ) -> Result<SearchLinkedinMentionsResponse, Self::Error>;

    /// Complete the LinkedIn OAuth flow.
    ///
    /// Callback to which LinkedIn redirects the user when its OAuth flow is finished.
    ///
    /// `GET /api2/networks/linkedin/oauth/callback`
    async fn complete_linkedin_oauth(
        &self,
        cx: rt::Context,
        request: CompleteLinkedinOauth,
    ) -> Result<CompleteLinkedinOauthResponse, Self::Error>;

    /// Start the LinkedIn OAuth flow.
    ///
    /// Starts the LinkedIn OAuth flow that yields an access token for connecting channels.
    ///
    /// `GET /api2/networks/linkedin/oauth/connect`
    async fn start_linkedin_oauth(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: StartLinkedinOauth,
    ) -> Result<StartLinkedinOauthResponse, Self::Error>;

    /// List LinkedIn company pages.
    ///
    /// Returns what the LinkedIn API answers on `/organizationAcls` for the supplied LinkedIn token. A user access
    /// token is needed as well, to prevent abuse.
    ///
    /// `GET /api2/networks/linkedin/pages`, permissions: all of `EditChannels`, `ViewAccountSettings`
    async fn list_linkedin_pages(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListLinkedinPages,
    ) -> Result<ListLinkedinPagesResponse, Self::Error>;
}

/// Request of `GET /api2/cp/networks/linkedin/audience`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetLinkedinAudienceSize {
    /// Id of the post whose targeting audience size is requested.
    pub post_id: models::ObjectId,
}

impl rt::Request for GetLinkedinAudienceSize {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { post_id: r.required(0)? })
    }
}

/// Answers to `GET /api2/cp/networks/linkedin/audience`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetLinkedinAudienceSizeResponse {
    /// Active and total targeted followers, and whether the targeted audience is large enough.
    Ok(GetLinkedinAudienceSizeOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetLinkedinAudienceSizeResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, InternalServerError 500)
);

/// Request of `GET /api2/cp/networks/linkedin/targeting`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetLinkedinTargetingOptions {
    /// Targeting option types to return: `industries`, `geoLocations`, `jobFunctions` or `interfaceLocales`.
    pub r#type: Vec<GetLinkedinTargetingOptionsTypeItem>,
    /// Id of the channel whose `accessToken` is used for the search.
    pub channel_id: models::ObjectId,
    /// Text that options must contain; used when `type` is `geoLocations`.
    pub q: Option<String>,
}

impl rt::Request for GetLinkedinTargetingOptions {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            r#type: r.required(0)?,
            channel_id: r.required(1)?,
            q: r.optional(2)?,
        })
    }
}

/// Answers to `GET /api2/cp/networks/linkedin/targeting`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetLinkedinTargetingOptionsResponse {
    /// Object with an array of LinkedIn options per type.
    Ok(GetLinkedinTargetingOptionsOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetLinkedinTargetingOptionsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotAcceptable 406, InternalServerError 500)
);

/// Request of `GET /api2/networks/linkedin/mentions`.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchLinkedinMentions {
    /// Text that LinkedIn entities must match.
    pub q: String,
    /// Channel to search mentions for.
    pub channel_id: String,
}

impl rt::Request for SearchLinkedinMentions {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            q: r.required(0)?,
            channel_id: r.required(1)?,
        })
    }
}

/// Answers to `GET /api2/networks/linkedin/mentions`.
#[derive(Debug, Clone, PartialEq)]
pub enum SearchLinkedinMentionsResponse {
    /// Mentionable LinkedIn entities.
    Ok(Vec<SearchLinkedinMentionsOkItem>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    SearchLinkedinMentionsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `GET /api2/networks/linkedin/oauth/callback`.
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteLinkedinOauth {
    /// LinkedIn code that is traded for an access token.
    pub code: Option<String>,
    /// State generated when the OAuth flow started.
    pub state: Option<String>,
    /// Error raised by the OAuth flow.
    pub error: Option<String>,
    /// Error description.
    pub error_description: Option<String>,
    /// Action that triggered the connection.
    pub redirect_source: Option<CompleteLinkedinOauthRedirectSource>,
}

impl rt::Request for CompleteLinkedinOauth {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            code: r.optional(0)?,
            state: r.optional(1)?,
            error: r.optional(2)?,
            error_description: r.optional(3)?,
            redirect_source: r.optional(4)?,
        })
    }
}

/// Answers to `GET /api2/networks/linkedin/oauth/callback`.
#[derive(Debug, Clone, PartialEq)]
pub enum CompleteLinkedinOauthResponse {
    /// Redirect to the frontend, with the result in the query.
    Found {
        /// Where to go on.
        location: Option<String>,
    },
    BadRequest(models::Error),
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for CompleteLinkedinOauthResponse {
    fn into_answer(self) -> rt::Answer {
        match self {
            Self::Found { location } => rt::Answer::empty(302).header("Location", location),
            Self::BadRequest(body) => rt::Answer::json(400, &body),
            Self::InternalServerError(body) => rt::Answer::json(500, &body),
        }
    }
}

/// Request of `GET /api2/networks/linkedin/oauth/connect`.
#[derive(Debug, Clone, PartialEq)]
pub struct StartLinkedinOauth {
    /// Network id of the page the token is for.
    pub page_id: Option<String>,
    /// Action that triggered the connection.
    pub redirect_source: Option<CompleteLinkedinOauthRedirectSource>,
}

impl rt::Request for StartLinkedinOauth {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            page_id: r.optional(0)?,
            redirect_source: r.optional(1)?,
        })
    }
}

/// Answers to `GET /api2/networks/linkedin/oauth/connect`.
#[derive(Debug, Clone, PartialEq)]
pub enum StartLinkedinOauthResponse {
    /// Redirect to the LinkedIn OAuth page.
    Found {
        /// Where to go on.
        location: Option<String>,
    },
    BadRequest(models::Error),
    Unauthorized(models::Error),
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for StartLinkedinOauthResponse {
    fn into_answer(self) -> rt::Answer {
        match self {
            Self::Found { location } => rt::Answer::empty(302).header("Location", location),
            Self::BadRequest(body) => rt::Answer::json(400, &body),
            Self::Unauthorized(body) => rt::Answer::json(401, &body),
            Self::InternalServerError(body) => rt::Answer::json(500, &body),
        }
    }
}

/// Request of `GET /api2/networks/linkedin/pages`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListLinkedinPages {
    /// LinkedIn API paging: number of items to return.
    pub count: f64,
    /// LinkedIn API paging: page offset, that is, the number of items to skip.
    pub start: f64,
    /// LinkedIn API bearer token obtained through OAuth.
    pub bearer_token: String,
}

impl rt::Request for ListLinkedinPages {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            count: r.defaulted(0)?,
            start: r.defaulted(1)?,
            bearer_token: r.required(2)?,
        })
    }
}

/// Answers to `GET /api2/networks/linkedin/pages`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListLinkedinPagesResponse {
    /// LinkedIn API response, passed through unchanged.
    Ok(rt::Json),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListLinkedinPagesResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, InternalServerError 500)
);

/// Operation `getLinkedinAudienceSize`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLinkedinAudienceSizeOk {
    pub active: Option<f64>,
    pub target_options_are_valid: Option<bool>,
    pub total: Option<f64>,
}

impl rt::serde::Serialize for GetLinkedinAudienceSizeOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("active", &self.active)?;
        o.optional("targetOptionsAreValid", &self.target_options_are_valid)?;
        o.optional("total", &self.total)?;
        o.end()
    }
}

/// Operation `getLinkedinTargetingOptions`, `type.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetLinkedinTargetingOptionsTypeItem {
    Industries,
    GeoLocations,
    JobFunctions,
    InterfaceLocales,
}

impl rt::Enumeration for GetLinkedinTargetingOptionsTypeItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("industries", Self::Industries), ("geoLocations", Self::GeoLocations),
        ("jobFunctions", Self::JobFunctions), ("interfaceLocales", Self::InterfaceLocales),
    ];
}

/// Operation `getLinkedinTargetingOptions`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetLinkedinTargetingOptionsOk {
    pub geo_locations: Option<Vec<models::AdNetworkAdAdSet>>,
    pub industries: Option<Vec<models::AdNetworkAdAdSet>>,
    pub interface_locales: Option<Vec<models::AdNetworkAdAdSet>>,
    pub job_functions: Option<Vec<models::AdNetworkAdAdSet>>,
}

impl rt::serde::Serialize for GetLinkedinTargetingOptionsOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("geoLocations", &self.geo_locations)?;
        o.optional("industries", &self.industries)?;
        o.optional("interfaceLocales", &self.interface_locales)?;
        o.optional("jobFunctions", &self.job_functions)?;
        o.end()
    }
}

/// Operation `getLinkedinTargetingOptions`, `Ok.geoLocations.item`.
pub type GetLinkedinTargetingOptionsOkGeoLocationsItem = models::AdNetworkAdAdSet;

/// Operation `getLinkedinTargetingOptions`, `Ok.industries.item`.
pub type GetLinkedinTargetingOptionsOkIndustriesItem = models::AdNetworkAdAdSet;

/// Operation `getLinkedinTargetingOptions`, `Ok.interfaceLocales.item`.
pub type GetLinkedinTargetingOptionsOkInterfaceLocalesItem = models::AdNetworkAdAdSet;

/// Operation `getLinkedinTargetingOptions`, `Ok.jobFunctions.item`.
pub type GetLinkedinTargetingOptionsOkJobFunctionsItem = models::AdNetworkAdAdSet;

/// Operation `searchLinkedinMentions`, `Ok.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchLinkedinMentionsOkItem {
    /// URL of the entity's logo.
    pub avatar: Option<String>,
    /// Entity id.
    pub id: Option<String>,
    /// URL of the entity on LinkedIn.
    pub link: Option<String>,
    /// Human-readable entity name.
    pub name: Option<String>,
    /// Short entity name for use in the URL.
    pub vanity_name: Option<String>,
}

impl rt::serde::Serialize for SearchLinkedinMentionsOkItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("avatar", &self.avatar)?;
        o.optional("id", &self.id)?;
        o.optional("link", &self.link)?;
        o.optional("name", &self.name)?;
        o.optional("vanityName", &self.vanity_name)?;
        o.end()
    }
}

/// Operation `completeLinkedinOauth`, `redirectSource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CompleteLinkedinOauthRedirectSource {
    AddChannel,
    ReactivateChannel,
    RefreshTokens,
}

impl rt::Enumeration for CompleteLinkedinOauthRedirectSource {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("addChannel", Self::AddChannel), ("reactivateChannel", Self::ReactivateChannel),
        ("refreshTokens", Self::RefreshTokens),
    ];
}

/// Operation `startLinkedinOauth`, `redirectSource`.
pub type StartLinkedinOauthRedirectSource = CompleteLinkedinOauthRedirectSource;

rt::values!(GetLinkedinAudienceSizeOk, GetLinkedinTargetingOptionsOk);

rt::values!(SearchLinkedinMentionsOkItem);

rt::enumerations!(GetLinkedinTargetingOptionsTypeItem, CompleteLinkedinOauthRedirectSource);

pub(crate) static GET_LINKEDIN_AUDIENCE_SIZE_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("active", &rt::schema::NUMBER),
    rt::Property::optional("targetOptionsAreValid", &rt::schema::BOOLEAN),
    rt::Property::optional("total", &rt::schema::NUMBER),
]);
pub(crate) static GET_LINKEDIN_TARGETING_OPTIONS_TYPE_ITEM: rt::Schema = rt::Schema::strings(
    &["industries", "geoLocations", "jobFunctions", "interfaceLocales"],
);

pub(crate) static GET_LINKEDIN_TARGETING_OPTIONS_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("geoLocations", &rt::Schema::array(&models::AD_NETWORK_AD_AD_SET)),
    rt::Property::optional("industries", &rt::Schema::array(&models::AD_NETWORK_AD_AD_SET)),
    rt::Property::optional("interfaceLocales", &rt::Schema::array(&models::AD_NETWORK_AD_AD_SET)),
    rt::Property::optional("jobFunctions", &rt::Schema::array(&models::AD_NETWORK_AD_AD_SET)),
]);
pub(crate) static SEARCH_LINKEDIN_MENTIONS_OK_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("avatar", &rt::schema::STRING),
    rt::Property::optional("id", &rt::schema::STRING),
    rt::Property::optional("link", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("vanityName", &rt::schema::STRING),
]);
pub(crate) static COMPLETE_LINKEDIN_OAUTH_REDIRECT_SOURCE: rt::Schema = rt::Schema::strings(
    &["addChannel", "reactivateChannel", "refreshTokens"],
);

/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait LinkedinDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: LinkedinApi> LinkedinDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.get_linkedin_audience_size(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.get_linkedin_targeting_options(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.search_linkedin_mentions(cx, r)),
            3 => rt::reply(Ok(cx.open()), r, |cx, r| self.complete_linkedin_oauth(cx, r)),
            4 => rt::reply(cx.single(), r, |cx, r| self.start_linkedin_oauth(cx, r)),
            5 => rt::reply(cx.single(), r, |cx, r| self.list_linkedin_pages(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "linkedin",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static GET_LINKEDIN_AUDIENCE_SIZE: rt::Operation = rt::Operation {
    id: "getLinkedinAudienceSize",
    method: "GET",
    path: "/cp/networks/linkedin/audience",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[rt::Parameter::query("postId", &models::OBJECT_ID).required()],
    responses: &[
        rt::Response::of(&[200], Some(&GET_LINKEDIN_AUDIENCE_SIZE_OK)),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_LINKEDIN_TARGETING_OPTIONS: rt::Operation = rt::Operation {
    id: "getLinkedinTargetingOptions",
    method: "GET",
    path: "/cp/networks/linkedin/targeting",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[
        rt::Parameter::query(
                "type",
                &rt::Schema::array(&GET_LINKEDIN_TARGETING_OPTIONS_TYPE_ITEM),
            )
            .required()
            .collection(&[rt::Collection::Csv]),
        rt::Parameter::query("channelId", &models::OBJECT_ID).required(),
        rt::Parameter::query("q", &rt::schema::STRING),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&GET_LINKEDIN_TARGETING_OPTIONS_OK)),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static SEARCH_LINKEDIN_MENTIONS: rt::Operation = rt::Operation {
    id: "searchLinkedinMentions",
    method: "GET",
    path: "/networks/linkedin/mentions",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[
        rt::Parameter::query("q", &rt::schema::STRING).required(),
        rt::Parameter::query("channelId", &rt::schema::STRING).required(),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&SEARCH_LINKEDIN_MENTIONS_OK_ITEM))),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static COMPLETE_LINKEDIN_OAUTH: rt::Operation = rt::Operation {
    id: "completeLinkedinOauth",
    method: "GET",
    path: "/networks/linkedin/oauth/callback",
    security: &[],
    parameters: &[
        rt::Parameter::query("code", &rt::schema::STRING),
        rt::Parameter::query("state", &rt::schema::STRING),
        rt::Parameter::query("error", &rt::schema::STRING),
        rt::Parameter::query("error_description", &rt::schema::STRING),
        rt::Parameter::query("redirectSource", &COMPLETE_LINKEDIN_OAUTH_REDIRECT_SOURCE),
    ],
    responses: &[
        rt::Response::of(&[302], None).headers(&["Location"]),
        rt::Response::of(&[400, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static START_LINKEDIN_OAUTH: rt::Operation = rt::Operation {
    id: "startLinkedinOauth",
    method: "GET",
    path: "/networks/linkedin/oauth/connect",
    parameters: &[
        rt::Parameter::query(
            "pageId",
            &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_7F4BF6A901E8]),
        ),
        rt::Parameter::query("redirectSource", &COMPLETE_LINKEDIN_OAUTH_REDIRECT_SOURCE),
    ],
    responses: &[
        rt::Response::of(&[302], None).headers(&["Location"]),
        rt::Response::of(&[400, 401, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_LINKEDIN_PAGES: rt::Operation = rt::Operation {
    id: "listLinkedinPages",
    method: "GET",
    path: "/networks/linkedin/pages",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings"]),
    parameters: &[
        rt::Parameter::query("count", &rt::schema::NUMBER).default("100"),
        rt::Parameter::query("start", &rt::schema::NUMBER).default("0"),
        rt::Parameter::query("bearerToken", &rt::schema::STRING).required(),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&rt::schema::ANY)),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
