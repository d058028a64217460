//! The tag `channels`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, patterns, rt};

/// A customer's channels on social networks.
pub trait ChannelsApi: crate::Service {
    /// List default-network, placeholder, and custom network channels.
    ///
    /// Returns default-network channels, placeholders, and custom network channels, with filters, sort options, and
    /// pagination.
    ///
    /// `GET /api2/channels`, permission `ViewChannels`
    async fn list_channels(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListChannels,
    ) -> Result<ListChannelsResponse, Self::Error>;

    /// Count channels per network.
    ///
    /// Returns one channel count per default network, including the placeholders network, and one per reusable
    /// manifest (e.g. 41 for 'Manifest One'). `needsAttention` counts channels that are disabled or hold a token
    /// expiring within 7 days. `total` sums up every count but `needsAttention`.
    ///
    /// `GET /api2/channels/counts`, permission `ViewChannels`
    async fn count_channels(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CountChannels,
    ) -> Result<CountChannelsResponse, Self::Error>;

    /// Create a custom channel for the public ticket API.
    ///
    /// Adds a custom channel or reactivates one that already exists.
    ///
    /// `POST /api2/channels/custom`, permissions: all of `EditChannels`, `ViewAccountSettings`
    async fn create_custom_channel(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateCustomChannel,
    ) -> Result<CreateCustomChannelResponse, Self::Error>;

    /// Replace a custom channel's access token.
    ///
    /// Gives the custom channel a new access token and invalidates the old one.
    ///
    /// `POST /api2/channels/custom/{id}/reset`, permissions: all of `EditChannels`, `ViewAccountSettings`
    async fn reset_custom_channel_token(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ResetCustomChannelToken,
    ) -> Result<ResetCustomChannelTokenResponse, Self::Error>;

    /// Add or reactivate Facebook channels.
    ///
    /// Adds Facebook channels to the account or reactivates them. Requires `EditChannels` and `ViewAccountSettings`.
    ///
    /// `POST /api2/channels/facebook`, permissions: all of `EditChannels`, `ViewAccountSettings`
    async fn create_facebook_channels(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateFacebookChannels,
    ) -> Result<CreateFacebookChannelsResponse, Self::Error>;

    /// Refresh a user's Facebook and Instagram channel tokens.
    ///
    /// Renews the access tokens of all active Facebook and Instagram channels for the given `userToken`.
    ///
    /// `POST /api2/channels/facebook/refreshTokens`, permissions: all of `EditChannels`, `ViewAccountSettings`
    async fn refresh_facebook_channel_tokens(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: RefreshFacebookChannelTokens,
    ) -> Result<RefreshFacebookChannelTokensResponse, Self::Error>;

    /// Get detailed channels by their ids.
    ///
    /// Returns full channel entities for the given ids, for callers to whom the summary route says too little. Fails
    /// with `AccessDeniedError` if the user lacks access to any requested channel.
    ///
    /// `POST /api2/channels/id/bulk/getDetails`, permission `ViewChannels`
    async fn list_channel_details(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListChannelDetails,
    ) -> Result<ListChannelDetailsResponse, Self::Error>;

    /// Add or reactivate an Instagram Business channel.
    ///
    /// Adds an Instagram Business (`INSTAGRAM_BUSINESS`) channel or reactivates one that already exists.
    ///
    /// `POST /api2/channels/instagram`, permissions: all of `EditChannels`, `ViewAccountSettings`
    async fn create_instagram_channel(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateInstagramChannel,
    ) -> Result<CreateInstagramChannelResponse, Self::Error>;

    /// Add or reactivate a LinkedIn channel.
    ///
    /// Adds a LinkedIn (`LINKEDIN`) channel or reactivates one that already exists.
    ///
    /// `POST /api2/channels/linkedin`, permissions: all of `EditChannels`, `ViewAccountSettings`
    async fn create_linkedin_channel(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateLinkedinChannel,
    ) -> Result<CreateLinkedinChannelResponse, Self::Error>;

    /// Renew the access tokens of LinkedIn channels.
    ///
    /// Renews the access tokens of those LinkedIn channels the user can access.
    ///
    /// `POST /api2/channels/linkedin/refreshTokens`, permissions: all of `EditChannels`, `ViewAccountSettings`
    async fn refresh_linkedin_channel_tokens(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: RefreshLinkedinChannelTokens,
    ) -> Result<RefreshLinkedinChannelTokensResponse, Self::Error>;

    /// Add or reactivate a placeholder channel.
    ///
    /// Adds a placeholder channel or reactivates one that already exists.
    ///
    /// `POST /api2/channels/placeholder`, permissions: all of `EditChannels`, `ViewAccountSettings`
    async fn create_placeholder_channel(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreatePlaceholderChannel,
    ) -> Result<CreatePlaceholderChannelResponse, Self::Error>;

    /// Update a placeholder channel.
    ///
    /// Changes the given fields of a placeholder channel.
    ///
    /// `PATCH /api2/channels/placeholder/{id}`, permissions: all of `EditChannels`, `ViewAccountSettings`
    async fn update_placeholder_channel(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdatePlaceholderChannel,
    ) -> Result<UpdatePlaceholderChannelResponse, Self::Error>;

    /// List social media channel summaries.
    ///
    /// Returns a summary of every channel of the account. Meant to be loaded at initialization; there is no
    /// pagination.
    ///
    /// `GET /api2/channels/summary`
    async fn list_channel_summaries(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListChannelSummaries,
    ) -> Result<ListChannelSummariesResponse, Self::Error>;

    /// List owners of channel access tokens.
    ///
    /// Returns the owners of active and of expired tokens for every channel the user can access. Requires
    /// `ViewChannels`.
    ///
    /// `GET /api2/channels/tokenOwners`, permission `ViewChannels`
    async fn list_channel_token_owners(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListChannelTokenOwners,
    ) -> Result<ListChannelTokenOwnersResponse, Self::Error>;

    /// Add or reactivate a WhatsApp channel.
    ///
    /// Adds a WhatsApp (`WHATSAPP`) channel or reactivates one that already exists.
    ///
    /// `POST /api2/channels/whatsapp`, permissions: all of `EditChannels`, `ViewAccountSettings`
    async fn create_whatsapp_channel(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateWhatsappChannel,
    ) -> Result<CreateWhatsappChannelResponse, Self::Error>;

    /// Add or reactivate a WordPress channel.
    ///
    /// Adds a WordPress channel or reactivates one that already exists.
    ///
    /// `POST /api2/channels/wordpress`, permissions: all of `EditChannels`, `ViewAccountSettings`
    async fn create_wordpress_channel(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateWordpressChannel,
    ) -> Result<CreateWordpressChannelResponse, Self::Error>;

    /// Get a channel.
    ///
    /// Returns one channel. Requires `ViewChannels`.
    ///
    /// `GET /api2/channels/{id}`, permission `ViewChannels`
    async fn get_channel(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetChannel,
    ) -> Result<GetChannelResponse, Self::Error>;

    /// Deactivate or delete a channel.
    ///
    /// Deactivates a channel of the account, or removes it entirely when `fullDeletion` is given.
    ///
    /// `DELETE /api2/channels/{id}`, permission `DeleteChannel`
    async fn delete_channel(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteChannel,
    ) -> Result<DeleteChannelResponse, Self::Error>;

    /// Update a channel.
    ///
    /// Gives the channel a new name or a new image.
    ///
    /// `PATCH /api2/channels/{id}`, permissions: all of `EditChannels`, `ViewAccountSettings`
    async fn update_channel(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateChannel,
    ) -> Result<UpdateChannelResponse, Self::Error>;

    /// Set a channel's access token.
    ///
    /// Adds or replaces the access token of a Facebook or Instagram channel. Requires `EditChannels` and
    /// `ViewAccountSettings`.
    ///
    /// `POST /api2/channels/{id}/token`, permissions: all of `EditChannels`, `ViewAccountSettings`
    async fn set_channel_token(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: SetChannelToken,
    ) -> Result<SetChannelTokenResponse, Self::Error>;

    /// Delete a channel's active or expired token.
    ///
    /// Deletes the active access token, or the data of the expired one, of a given network user. A channel that loses
    /// its last access token is deactivated.
    ///
    /// `DELETE /api2/channels/{id}/token/{userId}`, permissions: all of `EditChannels`, `ViewAccountSettings`
    async fn delete_channel_token(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteChannelToken,
    ) -> Result<DeleteChannelTokenResponse, Self::Error>;

    /// Update the business hours of all channels.
    ///
    /// Updates the `businessHours` of every channel in the account. Requires `EditChannels`.
    ///
    /// `POST /api2/inbox/channels/businessHours`, permission `EditChannels`
    async fn update_all_channels_business_hours(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateAllChannelsBusinessHours,
    ) -> Result<UpdateAllChannelsBusinessHoursResponse, Self::Error>;

    /// Update a channel's business hours.
    ///
    /// Updates the `businessHours` of the given channel.
    ///
    /// `PATCH /api2/inbox/channels/{cid}/businessHours`, permission `EditChannels`
    async fn update_channel_business_hours(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateChannelBusinessHours,
    ) -> Result<UpdateChannelBusinessHoursResponse, Self::Error>;

    /// Delete an interactor's data in a channel.
    ///
    /// Creates a job that deletes the interactor's data for the channel. Requires `AnonymizeInteractor`.
    ///
    /// `DELETE /api2/inbox/channels/{cid}/interactors/{id}`, permission `AnonymizeInteractor`
    async fn delete_channel_interactor_data(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteChannelInteractorData,
    ) -> Result<DeleteChannelInteractorDataResponse, Self::Error>;
}

/// Request of `GET /api2/channels`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListChannels {
    /// Number of entities to skip.
    pub offset: Option<i64>,
    /// Number of entities to return.
    pub count: Option<i64>,
    /// Sort key: `name`, `network` (`socialNetwork`), `createdTime`, or `expires`, the time until the token expires;
    /// of several tokens, the smallest time counts. Defaults to `createdTime`.
    pub sort_by: ListChannelsSortBy,
    /// Sort direction of the results: `asc`, or `desc` (the default).
    pub order: crate::api::dashboards::GetSharedMetricDataOrder,
    /// Returns only channels that match this search term.
    pub search: Option<String>,
    /// Returns only channels of this social or manifest network.
    pub network: Option<String>,
    /// Returns only channels in this status.
    pub status: Option<ListChannelsStatus>,
    /// Returns only channels whose token owners have these ids.
    pub token_owner_ids: Option<Vec<String>>,
    /// Returns only channels of the teams with these ids.
    pub team_ids: Option<Vec<models::ObjectId>>,
    /// Returns only channels of this product.
    pub product: Option<ListChannelsProduct>,
    /// Returns only channels of these social or manifest networks.
    pub networks: Option<Vec<String>>,
    /// Whether to include deactivated channels or leave them out.
    pub include_inactive: bool,
    /// Social networks to leave out of the response.
    pub excluded_networks: Option<Vec<String>>,
}

impl rt::Request for ListChannels {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            offset: r.optional(0)?,
            count: r.optional(1)?,
            sort_by: r.defaulted(2)?,
            order: r.defaulted(3)?,
            search: r.optional(4)?,
            network: r.optional(5)?,
            status: r.optional(6)?,
            token_owner_ids: r.optional(7)?,
            team_ids: r.optional(8)?,
            product: r.optional(9)?,
            networks: r.optional(10)?,
            include_inactive: r.defaulted(11)?,
            excluded_networks: r.optional(12)?,
        })
    }
}

/// Answers to `GET /api2/channels`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListChannelsResponse {
    /// Channels of the account.
    Ok(Vec<models::Channel>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListChannelsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `GET /api2/channels/counts`.
#[derive(Debug, Clone, PartialEq)]
pub struct CountChannels {}
impl rt::Request for CountChannels {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/channels/counts`.
#[derive(Debug, Clone, PartialEq)]
pub enum CountChannelsResponse {
    /// Channel counts.
    Ok(models::ChannelsCounts),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CountChannelsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotAcceptable 406, InternalServerError 500)
);

/// Request of `POST /api2/channels/custom`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateCustomChannel {
    /// Id of the channel being reactivated.
    pub channel_id: Option<models::ObjectId>,
    /// Teams that receive the channel.
    pub team_ids: Option<models::ObjectId>,
    pub body: CreateCustomChannelBody,
}

impl rt::Request for CreateCustomChannel {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            channel_id: r.optional(0)?,
            team_ids: r.optional(1)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/channels/custom`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateCustomChannelResponse {
    /// Created custom channel.
    Created(models::Channel),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateCustomChannelResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/channels/custom/{id}/reset`.
#[derive(Debug, Clone, PartialEq)]
pub struct ResetCustomChannelToken {
    /// Channel id.
    pub id: models::ObjectId,
}

impl rt::Request for ResetCustomChannelToken {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `POST /api2/channels/custom/{id}/reset`.
#[derive(Debug, Clone, PartialEq)]
pub enum ResetCustomChannelTokenResponse {
    /// New access token created; the body holds the updated channel.
    Created(models::Channel),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ResetCustomChannelTokenResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/channels/facebook`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateFacebookChannels {
    pub body: Vec<CreateFacebookChannelsBodyItem>,
}

impl rt::Request for CreateFacebookChannels {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/channels/facebook`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateFacebookChannelsResponse {
    /// One result per channel.
    Ok(CreateFacebookChannelsOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateFacebookChannelsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/channels/facebook/refreshTokens`.
#[derive(Debug, Clone, PartialEq)]
pub struct RefreshFacebookChannelTokens {
    pub body: RefreshFacebookChannelTokensBody,
}

impl rt::Request for RefreshFacebookChannelTokens {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/channels/facebook/refreshTokens`.
#[derive(Debug, Clone, PartialEq)]
pub enum RefreshFacebookChannelTokensResponse {
    /// Channels whose access token was refreshed.
    Ok(RefreshFacebookChannelTokensOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    RefreshFacebookChannelTokensResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, InternalServerError 500)
);

/// Request of `POST /api2/channels/id/bulk/getDetails`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListChannelDetails {
    /// Ids of the channels to return in detail.
    pub body: Vec<models::ObjectId>,
}

impl rt::Request for ListChannelDetails {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/channels/id/bulk/getDetails`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListChannelDetailsResponse {
    /// Channels of the account; ids without a match are left out.
    Ok(Vec<ListChannelDetailsOkItem>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListChannelDetailsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotAcceptable 406, InternalServerError 500)
);

/// Request of `POST /api2/channels/instagram`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateInstagramChannel {
    /// Instagram Business channel data.
    pub body: CreateInstagramChannelBody,
}

impl rt::Request for CreateInstagramChannel {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/channels/instagram`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateInstagramChannelResponse {
    /// Created or reactivated channel.
    Ok(models::Channel),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateInstagramChannelResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/channels/linkedin`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateLinkedinChannel {
    /// LinkedIn channel data.
    pub body: CreateLinkedinChannelBody,
}

impl rt::Request for CreateLinkedinChannel {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/channels/linkedin`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateLinkedinChannelResponse {
    /// Created or reactivated channel.
    Ok(models::Channel),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateLinkedinChannelResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/channels/linkedin/refreshTokens`.
#[derive(Debug, Clone, PartialEq)]
pub struct RefreshLinkedinChannelTokens {
    pub body: CreateLinkedinChannelBodyEndpointSourceObject,
}

impl rt::Request for RefreshLinkedinChannelTokens {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/channels/linkedin/refreshTokens`.
#[derive(Debug, Clone, PartialEq)]
pub enum RefreshLinkedinChannelTokensResponse {
    /// Ids of the channels whose access token was refreshed.
    Ok(RefreshFacebookChannelTokensOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    RefreshLinkedinChannelTokensResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, InternalServerError 500)
);

/// Request of `POST /api2/channels/placeholder`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePlaceholderChannel {
    /// Id of the placeholder channel being reactivated.
    pub channel_id: Option<models::ObjectId>,
    /// Teams that receive the channel.
    pub team_ids: Option<models::ObjectId>,
    /// Placeholder channel data.
    pub body: CreatePlaceholderChannelBody,
}

impl rt::Request for CreatePlaceholderChannel {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            channel_id: r.optional(0)?,
            team_ids: r.optional(1)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/channels/placeholder`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreatePlaceholderChannelResponse {
    /// New or reactivated placeholder channel.
    Created(models::Channel),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreatePlaceholderChannelResponse[] json(Created 201, BadRequest 400, Unauthorized
    401, Forbidden 403, NotFound 404, NotAcceptable 406, Conflict 409,
    InternalServerError 500)
);

/// Request of `PATCH /api2/channels/placeholder/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePlaceholderChannel {
    /// Placeholder channel id.
    pub id: models::ObjectId,
    /// Placeholder channel data.
    pub body: UpdatePlaceholderChannelBody,
}

impl rt::Request for UpdatePlaceholderChannel {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/channels/placeholder/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdatePlaceholderChannelResponse {
    /// Updated placeholder channel.
    Ok(models::Channel),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdatePlaceholderChannelResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError
    500)
);

/// Request of `GET /api2/channels/summary`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListChannelSummaries {
    /// Returns only channels of these network types. The content planner should pass `facebook`, `twitter`,
    /// `placeholders`, and `instagram_business`.
    pub network: Option<Vec<ListChannelSummariesNetworkItem>>,
    /// Returns only channels of the teams with these ids.
    pub team_ids: Option<Vec<models::ObjectId>>,
    /// Whether to include deactivated channels or leave them out.
    pub include_inactive: bool,
    /// Returns only channels of this product.
    pub product: Option<ListChannelsProduct>,
    /// Social networks to leave out of the response.
    pub excluded_networks: Option<Vec<String>>,
}

impl rt::Request for ListChannelSummaries {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            network: r.optional(0)?,
            team_ids: r.optional(1)?,
            include_inactive: r.defaulted(2)?,
            product: r.optional(3)?,
            excluded_networks: r.optional(4)?,
        })
    }
}

/// Answers to `GET /api2/channels/summary`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListChannelSummariesResponse {
    /// Channels of the account.
    Ok(Vec<models::ChannelSummary>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListChannelSummariesResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    NotAcceptable 406, InternalServerError 500)
);

/// Request of `GET /api2/channels/tokenOwners`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListChannelTokenOwners {}
impl rt::Request for ListChannelTokenOwners {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/channels/tokenOwners`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListChannelTokenOwnersResponse {
    /// Token owners.
    Ok(Vec<ListChannelTokenOwnersOkItem>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListChannelTokenOwnersResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, InternalServerError 500)
);

/// Request of `POST /api2/channels/whatsapp`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWhatsappChannel {
    /// Teams that receive the channel.
    pub team_ids: Option<models::ObjectId>,
    /// WhatsApp channel data.
    pub body: CreateWhatsappChannelBody,
}

impl rt::Request for CreateWhatsappChannel {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            team_ids: r.optional(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/channels/whatsapp`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateWhatsappChannelResponse {
    /// Created channel.
    Ok(models::Channel),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateWhatsappChannelResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError
    500)
);

/// Request of `POST /api2/channels/wordpress`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWordpressChannel {
    /// Id of the channel being reactivated.
    pub channel_id: Option<models::ObjectId>,
    /// Teams that receive the channel.
    pub team_ids: Option<models::ObjectId>,
    /// WordPress channel data.
    pub body: CreateWordpressChannelBody,
}

impl rt::Request for CreateWordpressChannel {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            channel_id: r.optional(0)?,
            team_ids: r.optional(1)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/channels/wordpress`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateWordpressChannelResponse {
    /// Created or reactivated channel.
    Created(models::Channel),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateWordpressChannelResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError
    500)
);

/// Request of `GET /api2/channels/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetChannel {
    /// Channel id.
    pub id: models::ObjectId,
}

impl rt::Request for GetChannel {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `GET /api2/channels/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetChannelResponse {
    /// Requested channel.
    Ok(models::Channel),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetChannelResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, InternalServerError 500)
);

/// Request of `DELETE /api2/channels/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteChannel {
    /// Channel id.
    pub id: models::ObjectId,
    /// Removes the channel from the system entirely. Reserved for superadmins.
    pub full_deletion: bool,
}

impl rt::Request for DeleteChannel {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            full_deletion: r.defaulted(1)?,
        })
    }
}

/// Answers to `DELETE /api2/channels/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteChannelResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteChannelResponse[NoContent 204] json(BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500)
);

/// Request of `PATCH /api2/channels/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateChannel {
    /// Channel id.
    pub id: models::ObjectId,
    pub body: UpdateChannelBody,
}

impl rt::Request for UpdateChannel {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/channels/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateChannelResponse {
    /// Updated channel.
    Ok(models::Channel),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateChannelResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/channels/{id}/token`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetChannelToken {
    /// Id of the channel that gets the token.
    pub id: models::ObjectId,
    pub body: SetChannelTokenBody,
}

impl rt::Request for SetChannelToken {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/channels/{id}/token`.
#[derive(Debug, Clone, PartialEq)]
pub enum SetChannelTokenResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    SetChannelTokenResponse[NoContent 204] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `DELETE /api2/channels/{id}/token/{userId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteChannelToken {
    /// Id of the channel that loses the token.
    pub id: models::ObjectId,
    /// Network id of the user whose token is deleted.
    pub user_id: String,
    /// Whether to delete from the channel's active tokens (`accessToken`) or its expired ones (`expiredAccessToken`).
    pub from: DeleteChannelTokenFrom,
}

impl rt::Request for DeleteChannelToken {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            user_id: r.required(1)?,
            from: r.required(2)?,
        })
    }
}

/// Answers to `DELETE /api2/channels/{id}/token/{userId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteChannelTokenResponse {
    /// Channel as updated after deletion of the active or expired token.
    Ok(models::Channel),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteChannelTokenResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/inbox/channels/businessHours`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateAllChannelsBusinessHours {
    /// New `businessHours` values for the channels.
    pub body: Option<UpdateAllChannelsBusinessHoursBody>,
}

impl rt::Request for UpdateAllChannelsBusinessHours {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.optional_body()? })
    }
}

/// Answers to `POST /api2/inbox/channels/businessHours`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateAllChannelsBusinessHoursResponse {
    /// Channels with their updated business hours.
    Ok(Vec<models::Channel>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateAllChannelsBusinessHoursResponse[] json(Ok 200, BadRequest 400, Unauthorized
    401, Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `PATCH /api2/inbox/channels/{cid}/businessHours`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateChannelBusinessHours {
    /// Id of the channel to update.
    pub cid: String,
    /// New `businessHours` values for the channel.
    pub body: UpdateAllChannelsBusinessHoursBody,
}

impl rt::Request for UpdateChannelBusinessHours {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            cid: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/inbox/channels/{cid}/businessHours`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateChannelBusinessHoursResponse {
    /// Channel with its updated business hours.
    Ok(models::Channel),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateChannelBusinessHoursResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `DELETE /api2/inbox/channels/{cid}/interactors/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteChannelInteractorData {
    /// Id of the channel in which the interactor is deleted.
    pub cid: String,
    /// Interactor id.
    pub id: String,
}

impl rt::Request for DeleteChannelInteractorData {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            cid: r.required(0)?,
            id: r.required(1)?,
        })
    }
}

/// Answers to `DELETE /api2/inbox/channels/{cid}/interactors/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteChannelInteractorDataResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteChannelInteractorDataResponse[NoContent 204] json(BadRequest 400, Unauthorized
    401, Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Operation `listChannels`, `sortBy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListChannelsSortBy {
    Name,
    Network,
    CreatedTime,
    Expires,
}

impl rt::Enumeration for ListChannelsSortBy {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("name", Self::Name), ("network", Self::Network), ("createdTime", Self::CreatedTime),
        ("expires", Self::Expires),
    ];
}

/// Operation `listChannels`, `order`.
pub type ListChannelsOrder = crate::api::dashboards::GetSharedMetricDataOrder;

/// Operation `listChannels`, `status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListChannelsStatus {
    Active,
    Expiring,
    Expired,
    Disabled,
    NeedsAttention,
}

impl rt::Enumeration for ListChannelsStatus {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("active", Self::Active), ("expiring", Self::Expiring), ("expired", Self::Expired),
        ("disabled", Self::Disabled), ("needsAttention", Self::NeedsAttention),
    ];
}

/// Operation `listChannels`, `product`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListChannelsProduct {
    Inbox,
    Cp,
    Ml,
}

impl rt::Enumeration for ListChannelsProduct {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("inbox", Self::Inbox), ("cp", Self::Cp), ("ml", Self::Ml),
    ];
}

/// Operation `createCustomChannel`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateCustomChannelBody {
    /// Media id of the channel image.
    pub image_id: Option<models::ObjectId>,
    /// Channel image URL.
    pub image_url: Option<String>,
    /// Channel name.
    pub name: String,
    pub social_network: Option<CreateCustomChannelBodySocialNetwork>,
    /// Unique channel name.
    pub unique_name: Option<String>,
}

impl rt::Object for CreateCustomChannelBody {
    const SCHEMA: &'static rt::Schema = &CREATE_CUSTOM_CHANNEL_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_image_id, mut slot_image_url, mut slot_name) = (None, None, None);
        let (mut slot_social_network, mut slot_unique_name) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_image_id)?,
                1 => p.value(&mut slot_image_url)?,
                2 => p.value(&mut slot_name)?,
                3 => p.value(&mut slot_social_network)?,
                4 => p.value(&mut slot_unique_name)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            image_id: slot_image_id,
            image_url: slot_image_url,
            name: p.required(2, slot_name)?,
            social_network: slot_social_network,
            unique_name: slot_unique_name,
        })
    }
}

/// Operation `createCustomChannel`, `body.socialNetwork`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CreateCustomChannelBodySocialNetwork {
    Custom,
}

impl rt::Enumeration for CreateCustomChannelBodySocialNetwork {
    const VARIANTS: &'static [(&'static str, Self)] = &[("CUSTOM", Self::Custom)];
}

/// Operation `createFacebookChannels`, `body.item`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateFacebookChannelsBodyItem {
    /// Readable channel description.
    pub description: Option<String>,
    /// Authentication data for the network; its shape depends on `socialNetwork`.
    pub endpoint: CreateFacebookChannelsBodyItemEndpoint,
    /// All features of the channel.
    pub features: CreateFacebookChannelsBodyItemFeatures,
    /// Readable channel name.
    pub name: String,
    /// Name of the social network the channel manages; determines the contents of `endpoint`.
    pub social_network: models::AdNetworkAdNetwork,
}

impl rt::Object for CreateFacebookChannelsBodyItem {
    const SCHEMA: &'static rt::Schema = &CREATE_FACEBOOK_CHANNELS_BODY_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_description, mut slot_endpoint, mut slot_features) = (None, None, None);
        let (mut slot_name, mut slot_social_network) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_description)?,
                1 => p.value(&mut slot_endpoint)?,
                2 => p.value(&mut slot_features)?,
                3 => p.value(&mut slot_name)?,
                4 => p.value(&mut slot_social_network)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            description: slot_description,
            endpoint: p.required(1, slot_endpoint)?,
            features: p.required(2, slot_features)?,
            name: p.required(3, slot_name)?,
            social_network: p.required(4, slot_social_network)?,
        })
    }
}

/// Authentication data for the network; its shape depends on `socialNetwork`.
/// Operation `createFacebookChannels`, `body.item.endpoint`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateFacebookChannelsBodyItemEndpoint {
    pub access_token: Vec<CreateFacebookChannelsBodyItemEndpointAccessTokenItem>,
    pub app_id: String,
    pub main_page_access_token: Option<String>,
    pub main_page_id: Option<String>,
    pub page_id: String,
    pub source_object: CreateFacebookChannelsBodyItemEndpointSourceObject,
}

impl rt::Object for CreateFacebookChannelsBodyItemEndpoint {
    const SCHEMA: &'static rt::Schema = &CREATE_FACEBOOK_CHANNELS_BODY_ITEM_ENDPOINT;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_access_token, mut slot_app_id, mut slot_main_page_access_token) = (None, None, None);
        let (mut slot_main_page_id, mut slot_page_id, mut slot_source_object) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_access_token)?,
                1 => p.value(&mut slot_app_id)?,
                2 => p.value(&mut slot_main_page_access_token)?,
                3 => p.value(&mut slot_main_page_id)?,
                4 => p.value(&mut slot_page_id)?,
                5 => p.value(&mut slot_source_object)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            access_token: p.required(0, slot_access_token)?,
            app_id: p.required(1, slot_app_id)?,
            main_page_access_token: slot_main_page_access_token,
            main_page_id: slot_main_page_id,
            page_id: p.required(4, slot_page_id)?,
            source_object: p.required(5, slot_source_object)?,
        })
    }
}

/// Operation `createFacebookChannels`, `body.item.endpoint.accessToken.item`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateFacebookChannelsBodyItemEndpointAccessTokenItem {
    pub access_token: String,
    pub r#type: CreateFacebookChannelsBodyItemEndpointAccessTokenItemType,
    pub user_id: String,
    pub user_name: String,
}

impl rt::Object for CreateFacebookChannelsBodyItemEndpointAccessTokenItem {
    const SCHEMA: &'static rt::Schema = &CREATE_FACEBOOK_CHANNELS_BODY_ITEM_ENDPOINT_ACCESS_TOKEN_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_access_token, mut slot_type, mut slot_user_id) = (None, None, None);
        let mut slot_user_name = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_access_token)?,
                1 => p.value(&mut slot_type)?,
                2 => p.value(&mut slot_user_id)?,
                3 => p.value(&mut slot_user_name)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            access_token: p.required(0, slot_access_token)?,
            r#type: p.required(1, slot_type)?,
            user_id: p.required(2, slot_user_id)?,
            user_name: p.required(3, slot_user_name)?,
        })
    }
}

/// Operation `createFacebookChannels`, `body.item.endpoint.accessToken.item.type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CreateFacebookChannelsBodyItemEndpointAccessTokenItemType {
    Realtime,
}

impl rt::Enumeration for CreateFacebookChannelsBodyItemEndpointAccessTokenItemType {
    const VARIANTS: &'static [(&'static str, Self)] = &[("realtime", Self::Realtime)];
}

/// Operation `createFacebookChannels`, `body.item.endpoint.sourceObject`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateFacebookChannelsBodyItemEndpointSourceObject {
    pub access_token: Option<String>,
    pub id: Option<String>,
    pub is_published: Option<bool>,
    pub link: Option<String>,
    pub name: Option<String>,
    pub name_with_location_descriptor: Option<String>,
    pub picture: Option<CreateFacebookChannelsBodyItemEndpointSourceObjectPicture>,
    pub store_location_descriptor: Option<String>,
    pub tasks: Option<Vec<String>>,
}

impl rt::Object for CreateFacebookChannelsBodyItemEndpointSourceObject {
    const SCHEMA: &'static rt::Schema = &CREATE_FACEBOOK_CHANNELS_BODY_ITEM_ENDPOINT_SOURCE_OBJECT;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.access_token)?,
                1 => p.value(&mut value.id)?,
                2 => p.value(&mut value.is_published)?,
                3 => p.value(&mut value.link)?,
                4 => p.value(&mut value.name)?,
                5 => p.value(&mut value.name_with_location_descriptor)?,
                6 => p.value(&mut value.picture)?,
                7 => p.value(&mut value.store_location_descriptor)?,
                8 => p.value(&mut value.tasks)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `createFacebookChannels`, `body.item.endpoint.sourceObject.picture`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateFacebookChannelsBodyItemEndpointSourceObjectPicture {
    pub data: CreateFacebookChannelsBodyItemEndpointSourceObjectPictureData,
}

impl rt::Object for CreateFacebookChannelsBodyItemEndpointSourceObjectPicture {
    const SCHEMA: &'static rt::Schema = &CREATE_FACEBOOK_CHANNELS_BODY_ITEM_ENDPOINT_SOURCE_OBJECT_PICTURE;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_data = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_data)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            data: p.required(0, slot_data)?,
        })
    }
}

/// Operation `createFacebookChannels`, `body.item.endpoint.sourceObject.picture.data`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateFacebookChannelsBodyItemEndpointSourceObjectPictureData {
    pub height: Option<i64>,
    pub is_silhouette: Option<bool>,
    pub url: Option<String>,
    pub width: Option<i64>,
}

impl rt::Object for CreateFacebookChannelsBodyItemEndpointSourceObjectPictureData {
    const SCHEMA: &'static rt::Schema = &CREATE_FACEBOOK_CHANNELS_BODY_ITEM_ENDPOINT_SOURCE_OBJECT_PICTURE_DATA;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.height)?,
                1 => p.value(&mut value.is_silhouette)?,
                2 => p.value(&mut value.url)?,
                3 => p.value(&mut value.width)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// All features of the channel.
/// Operation `createFacebookChannels`, `body.item.features`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateFacebookChannelsBodyItemFeatures {
    pub private_messages: bool,
}

impl rt::Object for CreateFacebookChannelsBodyItemFeatures {
    const SCHEMA: &'static rt::Schema = &CREATE_FACEBOOK_CHANNELS_BODY_ITEM_FEATURES;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_private_messages = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_private_messages)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            private_messages: p.required(0, slot_private_messages)?,
        })
    }
}

/// Operation `createFacebookChannels`, `body.item.socialNetwork`.
pub type CreateFacebookChannelsBodyItemSocialNetwork = models::AdNetworkAdNetwork;

/// Operation `createFacebookChannels`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateFacebookChannelsOk {
    pub results: Option<rt::BTreeMap<String, CreateFacebookChannelsOkResultsValue>>,
}

impl rt::serde::Serialize for CreateFacebookChannelsOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("results", &self.results)?;
        o.end()
    }
}

/// Result for the channel of this name.
/// Operation `createFacebookChannels`, `Ok.results.value`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateFacebookChannelsOkResultsValue {
    pub bh_setfrom_id: Option<models::ObjectId>,
    /// Name of the channel that supplied the business hours.
    pub bh_setfrom_name: Option<String>,
    /// Whether the channel was added to the account.
    pub created: Option<bool>,
    /// Type of error met while creating the channel.
    pub error: Option<String>,
    pub id: Option<models::ObjectId>,
    /// Error message from creating the channel.
    pub message: Option<String>,
    /// Whether the channel is new rather than reactivated.
    pub new_channel: Option<bool>,
}

impl rt::serde::Serialize for CreateFacebookChannelsOkResultsValue {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("bhSetfromId", &self.bh_setfrom_id)?;
        o.optional("bhSetfromName", &self.bh_setfrom_name)?;
        o.optional("created", &self.created)?;
        o.optional("error", &self.error)?;
        o.optional("id", &self.id)?;
        o.optional("message", &self.message)?;
        o.optional("newChannel", &self.new_channel)?;
        o.end()
    }
}

/// Operation `refreshFacebookChannelTokens`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct RefreshFacebookChannelTokensBody {
    /// Facebook user token whose related access tokens are refreshed.
    pub user_token: String,
}

impl rt::Object for RefreshFacebookChannelTokensBody {
    const SCHEMA: &'static rt::Schema = &REFRESH_FACEBOOK_CHANNEL_TOKENS_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_user_token = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_user_token)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            user_token: p.required(0, slot_user_token)?,
        })
    }
}

/// Operation `refreshFacebookChannelTokens`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RefreshFacebookChannelTokensOk {
    pub channel_ids: Option<Vec<models::ObjectId>>,
}

impl rt::Object for RefreshFacebookChannelTokensOk {
    const SCHEMA: &'static rt::Schema = &REFRESH_FACEBOOK_CHANNEL_TOKENS_OK;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.channel_ids)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for RefreshFacebookChannelTokensOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("channelIds", &self.channel_ids)?;
        o.end()
    }
}

/// Social media channel, placeholder, or search of a customer.
/// Operation `listChannelDetails`, `Ok.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListChannelDetailsOkItem {
    pub id: Option<models::ObjectId>,
    /// Fan count of the channel on the social network.
    pub fans: Option<f64>,
    /// Channel image URL as given by the social network.
    pub image_url: Option<String>,
    /// Channel name as given on the social network.
    pub name: Option<String>,
    /// Number of posts scheduled for this channel or placeholder within the next 30 days.
    pub posts: Option<f64>,
    pub social_network: Option<models::ChannelSocialNetwork>,
    /// Unique name that describes the channel in more detail.
    pub unique_name: Option<String>,
}

impl rt::serde::Serialize for ListChannelDetailsOkItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("fans", &self.fans)?;
        o.optional("imageUrl", &self.image_url)?;
        o.optional("name", &self.name)?;
        o.optional("posts", &self.posts)?;
        o.optional("socialNetwork", &self.social_network)?;
        o.optional("uniqueName", &self.unique_name)?;
        o.end()
    }
}

/// Operation `listChannelDetails`, `Ok.item.socialNetwork`.
pub type ListChannelDetailsOkItemSocialNetwork = models::ChannelSocialNetwork;

/// Social media channel of a customer.
/// Operation `createInstagramChannel`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateInstagramChannelBody {
    pub id: Option<models::ObjectId>,
    pub endpoint: CreateInstagramChannelBodyEndpoint,
    /// Channel name.
    pub name: Option<String>,
    pub social_network: Option<CreateInstagramChannelBodySocialNetwork>,
    /// Unique channel name.
    pub unique_name: Option<String>,
}

impl rt::Object for CreateInstagramChannelBody {
    const SCHEMA: &'static rt::Schema = &CREATE_INSTAGRAM_CHANNEL_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_id, mut slot_endpoint, mut slot_name) = (None, None, None);
        let (mut slot_social_network, mut slot_unique_name) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_id)?,
                1 => p.value(&mut slot_endpoint)?,
                2 => p.value(&mut slot_name)?,
                3 => p.value(&mut slot_social_network)?,
                4 => p.value(&mut slot_unique_name)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            id: slot_id,
            endpoint: p.required(1, slot_endpoint)?,
            name: slot_name,
            social_network: slot_social_network,
            unique_name: slot_unique_name,
        })
    }
}

/// Operation `createInstagramChannel`, `body.endpoint`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateInstagramChannelBodyEndpoint {
    /// Id of the app that the token is tied to.
    pub app_id: Option<String>,
    /// Id of the `instagram_business_account`.
    pub page_id: String,
    pub source_object: CreateInstagramChannelBodyEndpointSourceObject,
}

impl rt::Object for CreateInstagramChannelBodyEndpoint {
    const SCHEMA: &'static rt::Schema = &CREATE_INSTAGRAM_CHANNEL_BODY_ENDPOINT;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_app_id, mut slot_page_id, mut slot_source_object) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_app_id)?,
                1 => p.value(&mut slot_page_id)?,
                2 => p.value(&mut slot_source_object)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            app_id: slot_app_id,
            page_id: p.required(1, slot_page_id)?,
            source_object: p.required(2, slot_source_object)?,
        })
    }
}

/// Operation `createInstagramChannel`, `body.endpoint.sourceObject`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateInstagramChannelBodyEndpointSourceObject {
    /// Page access token.
    pub access_token: String,
    /// Access token owner's name.
    pub token_owner_user_name: Option<String>,
    /// User access token.
    pub user_token: Option<String>,
}

impl rt::Object for CreateInstagramChannelBodyEndpointSourceObject {
    const SCHEMA: &'static rt::Schema = &CREATE_INSTAGRAM_CHANNEL_BODY_ENDPOINT_SOURCE_OBJECT;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_access_token, mut slot_token_owner_user_name, mut slot_user_token) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_access_token)?,
                1 => p.value(&mut slot_token_owner_user_name)?,
                2 => p.value(&mut slot_user_token)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            access_token: p.required(0, slot_access_token)?,
            token_owner_user_name: slot_token_owner_user_name,
            user_token: slot_user_token,
        })
    }
}

/// Operation `createInstagramChannel`, `body.socialNetwork`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CreateInstagramChannelBodySocialNetwork {
    InstagramBusiness,
}

impl rt::Enumeration for CreateInstagramChannelBodySocialNetwork {
    const VARIANTS: &'static [(&'static str, Self)] = &[("INSTAGRAM_BUSINESS", Self::InstagramBusiness)];
}

/// Social media channel of a customer.
/// Operation `createLinkedinChannel`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateLinkedinChannelBody {
    pub id: Option<models::ObjectId>,
    pub endpoint: CreateLinkedinChannelBodyEndpoint,
    /// Channel image URL.
    pub image_url: Option<String>,
    /// Channel name.
    pub name: String,
    pub social_network: Option<CreateLinkedinChannelBodySocialNetwork>,
    /// Unique channel name.
    pub unique_name: Option<String>,
}

impl rt::Object for CreateLinkedinChannelBody {
    const SCHEMA: &'static rt::Schema = &CREATE_LINKEDIN_CHANNEL_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_id, mut slot_endpoint, mut slot_image_url) = (None, None, None);
        let (mut slot_name, mut slot_social_network, mut slot_unique_name) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_id)?,
                1 => p.value(&mut slot_endpoint)?,
                2 => p.value(&mut slot_image_url)?,
                3 => p.value(&mut slot_name)?,
                4 => p.value(&mut slot_social_network)?,
                5 => p.value(&mut slot_unique_name)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            id: slot_id,
            endpoint: p.required(1, slot_endpoint)?,
            image_url: slot_image_url,
            name: p.required(3, slot_name)?,
            social_network: slot_social_network,
            unique_name: slot_unique_name,
        })
    }
}

/// Operation `createLinkedinChannel`, `body.endpoint`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateLinkedinChannelBodyEndpoint {
    /// Id of the `roleAssignee`.
    pub owner: Option<String>,
    /// Id of the `organizationalTarget`.
    pub page_id: String,
    pub source_object: CreateLinkedinChannelBodyEndpointSourceObject,
}

impl rt::Object for CreateLinkedinChannelBodyEndpoint {
    const SCHEMA: &'static rt::Schema = &CREATE_LINKEDIN_CHANNEL_BODY_ENDPOINT;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_owner, mut slot_page_id, mut slot_source_object) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_owner)?,
                1 => p.value(&mut slot_page_id)?,
                2 => p.value(&mut slot_source_object)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            owner: slot_owner,
            page_id: p.required(1, slot_page_id)?,
            source_object: p.required(2, slot_source_object)?,
        })
    }
}

/// Operation `createLinkedinChannel`, `body.endpoint.sourceObject`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateLinkedinChannelBodyEndpointSourceObject {
    /// Page access token.
    pub access_token: String,
    /// Seconds until the access token expires.
    pub expires_in: Option<f64>,
    /// Token for renewing the main access token.
    pub refresh_token: Option<String>,
    /// Seconds until the refresh token expires.
    pub refresh_token_expires_in: Option<f64>,
}

impl rt::Object for CreateLinkedinChannelBodyEndpointSourceObject {
    const SCHEMA: &'static rt::Schema = &CREATE_LINKEDIN_CHANNEL_BODY_ENDPOINT_SOURCE_OBJECT;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_access_token, mut slot_expires_in, mut slot_refresh_token) = (None, None, None);
        let mut slot_refresh_token_expires_in = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_access_token)?,
                1 => p.value(&mut slot_expires_in)?,
                2 => p.value(&mut slot_refresh_token)?,
                3 => p.value(&mut slot_refresh_token_expires_in)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            access_token: p.required(0, slot_access_token)?,
            expires_in: slot_expires_in,
            refresh_token: slot_refresh_token,
            refresh_token_expires_in: slot_refresh_token_expires_in,
        })
    }
}

/// Operation `createLinkedinChannel`, `body.socialNetwork`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CreateLinkedinChannelBodySocialNetwork {
    Linkedin,
}

impl rt::Enumeration for CreateLinkedinChannelBodySocialNetwork {
    const VARIANTS: &'static [(&'static str, Self)] = &[("LINKEDIN", Self::Linkedin)];
}

/// Operation `refreshLinkedinChannelTokens`, `body`.
pub type RefreshLinkedinChannelTokensBody = CreateLinkedinChannelBodyEndpointSourceObject;

/// Operation `refreshLinkedinChannelTokens`, `Ok`.
pub type RefreshLinkedinChannelTokensOk = RefreshFacebookChannelTokensOk;

/// Placeholder channel fields.
/// Operation `createPlaceholderChannel`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePlaceholderChannelBody {
    pub cc: Option<Vec<String>>,
    /// Required when `recipients` has at least one entry.
    pub email_advance: Option<f64>,
    pub image_id: Option<models::ObjectId>,
    pub image_url: Option<String>,
    pub name: String,
    pub network: Option<CreatePlaceholderChannelBodyNetwork>,
    /// Required when `emailAdvance` is set.
    pub recipients: Option<Vec<String>>,
}

impl rt::Object for CreatePlaceholderChannelBody {
    const SCHEMA: &'static rt::Schema = &CREATE_PLACEHOLDER_CHANNEL_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_cc, mut slot_email_advance, mut slot_image_id) = (None, None, None);
        let (mut slot_image_url, mut slot_name, mut slot_network) = (None, None, None);
        let mut slot_recipients = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_cc)?,
                1 => p.value(&mut slot_email_advance)?,
                2 => p.value(&mut slot_image_id)?,
                3 => p.value(&mut slot_image_url)?,
                4 => p.value(&mut slot_name)?,
                5 => p.value(&mut slot_network)?,
                6 => p.value(&mut slot_recipients)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            cc: slot_cc,
            email_advance: slot_email_advance,
            image_id: slot_image_id,
            image_url: slot_image_url,
            name: p.required(4, slot_name)?,
            network: slot_network,
            recipients: slot_recipients,
        })
    }
}

/// Operation `createPlaceholderChannel`, `body.network`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CreatePlaceholderChannelBodyNetwork {
    Instagram,
    Youtube,
    Googleplus,
    Wordpress,
    Linkedin,
}

impl rt::Enumeration for CreatePlaceholderChannelBodyNetwork {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("INSTAGRAM", Self::Instagram), ("YOUTUBE", Self::Youtube), ("GOOGLEPLUS", Self::Googleplus),
        ("WORDPRESS", Self::Wordpress), ("LINKEDIN", Self::Linkedin),
    ];
}

/// Placeholder channel fields.
/// Operation `updatePlaceholderChannel`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePlaceholderChannelBody {
    pub endpoint: Option<UpdatePlaceholderChannelBodyEndpoint>,
    pub image_id: Option<models::ObjectId>,
    pub image_url: Option<String>,
    pub name: Option<String>,
}

impl rt::Object for UpdatePlaceholderChannelBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_PLACEHOLDER_CHANNEL_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.endpoint)?,
                1 => p.value(&mut value.image_id)?,
                2 => p.value(&mut value.image_url)?,
                3 => p.value(&mut value.name)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `updatePlaceholderChannel`, `body.endpoint`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePlaceholderChannelBodyEndpoint {
    pub cc: Option<Vec<String>>,
    pub email_advance: Option<f64>,
    pub network: Option<CreatePlaceholderChannelBodyNetwork>,
    /// Required when `emailAdvance` is set.
    pub recipients: Option<Vec<String>>,
}

impl rt::Object for UpdatePlaceholderChannelBodyEndpoint {
    const SCHEMA: &'static rt::Schema = &UPDATE_PLACEHOLDER_CHANNEL_BODY_ENDPOINT;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.cc)?,
                1 => p.value(&mut value.email_advance)?,
                2 => p.value(&mut value.network)?,
                3 => p.value(&mut value.recipients)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `updatePlaceholderChannel`, `body.endpoint.network`.
pub type UpdatePlaceholderChannelBodyEndpointNetwork = CreatePlaceholderChannelBodyNetwork;

/// Operation `listChannelSummaries`, `network.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListChannelSummariesNetworkItem {
    Facebook,
    Twitter,
    Youtube,
    Placeholders,
    Searches,
    InstagramBusiness,
    Pinterest,
    Tiktok,
}

impl rt::Enumeration for ListChannelSummariesNetworkItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("facebook", Self::Facebook), ("twitter", Self::Twitter), ("youtube", Self::Youtube),
        ("placeholders", Self::Placeholders), ("searches", Self::Searches),
        ("instagram_business", Self::InstagramBusiness), ("pinterest", Self::Pinterest),
        ("tiktok", Self::Tiktok),
    ];
}

/// Operation `listChannelSummaries`, `product`.
pub type ListChannelSummariesProduct = ListChannelsProduct;

/// Operation `listChannelTokenOwners`, `Ok.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListChannelTokenOwnersOkItem {
    pub user_id: Option<String>,
    pub user_name: Option<String>,
}

impl rt::serde::Serialize for ListChannelTokenOwnersOkItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("userId", &self.user_id)?;
        o.optional("userName", &self.user_name)?;
        o.end()
    }
}

/// Social media channel data of a customer.
/// Operation `createWhatsappChannel`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWhatsappChannelBody {
    /// Verification code to trade for an access token.
    pub code: String,
    /// WhatsApp phone number id.
    pub page_id: String,
    /// WhatsApp Business Account id.
    pub waba_id: String,
}

impl rt::Object for CreateWhatsappChannelBody {
    const SCHEMA: &'static rt::Schema = &CREATE_WHATSAPP_CHANNEL_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_code, mut slot_page_id, mut slot_waba_id) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_code)?,
                1 => p.value(&mut slot_page_id)?,
                2 => p.value(&mut slot_waba_id)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            code: p.required(0, slot_code)?,
            page_id: p.required(1, slot_page_id)?,
            waba_id: p.required(2, slot_waba_id)?,
        })
    }
}

/// Social media channel of a customer.
/// Operation `createWordpressChannel`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWordpressChannelBody {
    pub endpoint: CreateWordpressChannelBodyEndpoint,
}

impl rt::Object for CreateWordpressChannelBody {
    const SCHEMA: &'static rt::Schema = &CREATE_WORDPRESS_CHANNEL_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_endpoint = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_endpoint)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            endpoint: p.required(0, slot_endpoint)?,
        })
    }
}

/// Operation `createWordpressChannel`, `body.endpoint`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateWordpressChannelBodyEndpoint {
    /// Access token for the WordPress channel.
    pub access_token: String,
}

impl rt::Object for CreateWordpressChannelBodyEndpoint {
    const SCHEMA: &'static rt::Schema = &CREATE_WORDPRESS_CHANNEL_BODY_ENDPOINT;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_access_token = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_access_token)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            access_token: p.required(0, slot_access_token)?,
        })
    }
}

/// Channel fields.
/// Operation `updateChannel`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateChannelBody {
    pub image_id: Option<models::ObjectId>,
    pub image_url: Option<String>,
    pub name: Option<String>,
}

impl rt::Object for UpdateChannelBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_CHANNEL_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.image_id)?,
                1 => p.value(&mut value.image_url)?,
                2 => p.value(&mut value.name)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `setChannelToken`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetChannelTokenBody {
    /// New page access token of the channel.
    pub access_token: String,
    /// Main Facebook page's access token, if the channel is a page location.
    pub main_page_access_token: Option<String>,
    /// Main Facebook page's id, if the channel is a page location.
    pub main_page_id: Option<String>,
    /// Access token owner's name.
    pub user_name: Option<String>,
    /// New user access token of the Instagram channel.
    pub user_token: Option<String>,
}

impl rt::Object for SetChannelTokenBody {
    const SCHEMA: &'static rt::Schema = &SET_CHANNEL_TOKEN_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (
            mut slot_access_token,
            mut slot_main_page_access_token,
            mut slot_main_page_id,
        ) = (None, None, None);
        let (mut slot_user_name, mut slot_user_token) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_access_token)?,
                1 => p.value(&mut slot_main_page_access_token)?,
                2 => p.value(&mut slot_main_page_id)?,
                3 => p.value(&mut slot_user_name)?,
                4 => p.value(&mut slot_user_token)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            access_token: p.required(0, slot_access_token)?,
            main_page_access_token: slot_main_page_access_token,
            main_page_id: slot_main_page_id,
            user_name: slot_user_name,
            user_token: slot_user_token,
        })
    }
}

/// Operation `deleteChannelToken`, `from`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeleteChannelTokenFrom {
    AccessToken,
    ExpiredAccessToken,
}

impl rt::Enumeration for DeleteChannelTokenFrom {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("accessToken", Self::AccessToken),
        ("expiredAccessToken", Self::ExpiredAccessToken),
    ];
}

/// Operation `updateAllChannelsBusinessHours`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateAllChannelsBusinessHoursBody {
    pub business_hours: Option<models::ChannelBusinessHours>,
}

impl rt::Object for UpdateAllChannelsBusinessHoursBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_ALL_CHANNELS_BUSINESS_HOURS_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.business_hours)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `updateAllChannelsBusinessHours`, `body.businessHours`.
pub type UpdateAllChannelsBusinessHoursBodyBusinessHours = models::ChannelBusinessHours;

/// Operation `updateAllChannelsBusinessHours`, `body.businessHours.daysOfWeek.item`.
pub type UpdateAllChannelsBusinessHoursBodyBusinessHoursDaysOfWeekItem = models::ChannelBusinessHoursDaysOfWeekItem;

/// Operation `updateChannelBusinessHours`, `body`.
pub type UpdateChannelBusinessHoursBody = UpdateAllChannelsBusinessHoursBody;

/// Operation `updateChannelBusinessHours`, `body.businessHours`.
pub type UpdateChannelBusinessHoursBodyBusinessHours = models::ChannelBusinessHours;

/// Operation `updateChannelBusinessHours`, `body.businessHours.daysOfWeek.item`.
pub type UpdateChannelBusinessHoursBodyBusinessHoursDaysOfWeekItem = models::ChannelBusinessHoursDaysOfWeekItem;

rt::objects!(CreateCustomChannelBody, CreateFacebookChannelsBodyItem);

rt::objects!(CreateFacebookChannelsBodyItemEndpoint);

rt::objects!(CreateFacebookChannelsBodyItemEndpointAccessTokenItem);

rt::objects!(CreateFacebookChannelsBodyItemEndpointSourceObject);

rt::objects!(CreateFacebookChannelsBodyItemEndpointSourceObjectPicture);

rt::objects!(CreateFacebookChannelsBodyItemEndpointSourceObjectPictureData);

rt::objects!(CreateFacebookChannelsBodyItemFeatures, RefreshFacebookChannelTokensBody);

rt::objects!(RefreshFacebookChannelTokensOk, CreateInstagramChannelBody);

rt::objects!(CreateInstagramChannelBodyEndpoint);

rt::objects!(CreateInstagramChannelBodyEndpointSourceObject, CreateLinkedinChannelBody);

rt::objects!(CreateLinkedinChannelBodyEndpoint);

rt::objects!(CreateLinkedinChannelBodyEndpointSourceObject, CreatePlaceholderChannelBody);

rt::objects!(UpdatePlaceholderChannelBody, UpdatePlaceholderChannelBodyEndpoint);

rt::objects!(CreateWhatsappChannelBody, CreateWordpressChannelBody);

rt::objects!(CreateWordpressChannelBodyEndpoint, UpdateChannelBody, SetChannelTokenBody);

rt::objects!(UpdateAllChannelsBusinessHoursBody);

rt::values!(CreateFacebookChannelsOk, CreateFacebookChannelsOkResultsValue);

rt::values!(ListChannelDetailsOkItem, ListChannelTokenOwnersOkItem);

rt::enumerations!(ListChannelsSortBy, ListChannelsStatus, ListChannelsProduct);

rt::enumerations!(CreateCustomChannelBodySocialNetwork);

rt::enumerations!(CreateFacebookChannelsBodyItemEndpointAccessTokenItemType);

rt::enumerations!(CreateInstagramChannelBodySocialNetwork);

rt::enumerations!(CreateLinkedinChannelBodySocialNetwork, CreatePlaceholderChannelBodyNetwork);

rt::enumerations!(ListChannelSummariesNetworkItem, DeleteChannelTokenFrom);

pub(crate) static LIST_CHANNELS_SORT_BY: rt::Schema = rt::Schema::strings(
    &["name", "network", "createdTime", "expires"],
);

pub(crate) static LIST_CHANNELS_STATUS: rt::Schema = rt::Schema::strings(
    &["active", "expiring", "expired", "disabled", "needsAttention"],
);

pub(crate) static LIST_CHANNELS_PRODUCT: rt::Schema = rt::Schema::strings(&["inbox", "cp", "ml"]);

pub(crate) static CREATE_CUSTOM_CHANNEL_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("imageId", &models::OBJECT_ID),
    rt::Property::optional(
        "imageUrl",
        &rt::Schema::of(rt::Kind::String).format(rt::Format::Uri).max_length(2048),
    ),
    rt::Property::required("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::optional("socialNetwork", &CREATE_CUSTOM_CHANNEL_BODY_SOCIAL_NETWORK),
    rt::Property::optional("uniqueName", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
]);
pub(crate) static CREATE_CUSTOM_CHANNEL_BODY_SOCIAL_NETWORK: rt::Schema = rt::Schema::strings(&["CUSTOM"]);

pub(crate) static CREATE_FACEBOOK_CHANNELS_BODY_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("description", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(1024)),
    rt::Property::required("endpoint", &CREATE_FACEBOOK_CHANNELS_BODY_ITEM_ENDPOINT),
    rt::Property::required("features", &CREATE_FACEBOOK_CHANNELS_BODY_ITEM_FEATURES),
    rt::Property::required("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(1024)),
    rt::Property::required("socialNetwork", &models::AD_NETWORK_AD_NETWORK),
]);
pub(crate) static CREATE_FACEBOOK_CHANNELS_BODY_ITEM_ENDPOINT: rt::Schema = rt::Schema::object(&[
    rt::Property::required(
        "accessToken",
        &rt::Schema::array(
                &CREATE_FACEBOOK_CHANNELS_BODY_ITEM_ENDPOINT_ACCESS_TOKEN_ITEM,
            )
            .min_items(1)
            .max_items(1)
            .unique_items(),
    ),
    rt::Property::required(
        "appId",
        &rt::Schema::of(rt::Kind::String)
            .max_length(255)
            .patterns(&[&patterns::P_B0B1C6A4B4F4]),
    ),
    rt::Property::optional(
        "mainPageAccessToken",
        &rt::Schema::of(rt::Kind::String)
            .max_length(8192)
            .patterns(&[&patterns::P_4AA403E626B8]),
    ),
    rt::Property::optional(
        "mainPageId",
        &rt::Schema::of(rt::Kind::String)
            .max_length(255)
            .patterns(&[&patterns::P_B0B1C6A4B4F4]),
    ),
    rt::Property::required(
        "pageId",
        &rt::Schema::of(rt::Kind::String)
            .max_length(255)
            .patterns(&[&patterns::P_B0B1C6A4B4F4]),
    ),
    rt::Property::required("sourceObject", &CREATE_FACEBOOK_CHANNELS_BODY_ITEM_ENDPOINT_SOURCE_OBJECT),
]);
pub(crate) static CREATE_FACEBOOK_CHANNELS_BODY_ITEM_ENDPOINT_ACCESS_TOKEN_ITEM: rt::Schema = rt::Schema::object(
        &[
            rt::Property::required(
                "accessToken",
                &rt::Schema::of(rt::Kind::String)
                    .max_length(8192)
                    .patterns(&[&patterns::P_4AA403E626B8]),
            ),
            rt::Property::required("type", &CREATE_FACEBOOK_CHANNELS_BODY_ITEM_ENDPOINT_ACCESS_TOKEN_ITEM_TYPE),
            rt::Property::required(
                "userId",
                &rt::Schema::of(rt::Kind::String)
                    .max_length(255)
                    .patterns(&[&patterns::P_B0B1C6A4B4F4]),
            ),
            rt::Property::required(
                "user_name",
                &rt::Schema::of(rt::Kind::String).min_length(1).max_length(1024),
            ),
        ],
    )
    .additional(rt::Additional::Forbidden);
pub(crate) static CREATE_FACEBOOK_CHANNELS_BODY_ITEM_ENDPOINT_ACCESS_TOKEN_ITEM_TYPE: rt::Schema = rt::Schema::strings(
    &["realtime"],
);

pub(crate) static CREATE_FACEBOOK_CHANNELS_BODY_ITEM_ENDPOINT_SOURCE_OBJECT: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "access_token",
        &rt::Schema::of(rt::Kind::String)
            .max_length(8192)
            .patterns(&[&patterns::P_4AA403E626B8]),
    ),
    rt::Property::optional(
        "id",
        &rt::Schema::of(rt::Kind::String)
            .max_length(255)
            .patterns(&[&patterns::P_B0B1C6A4B4F4]),
    ),
    rt::Property::optional("is_published", &rt::schema::BOOLEAN),
    rt::Property::optional(
        "link",
        &rt::Schema::of(rt::Kind::String).format(rt::Format::Uri).max_length(2048),
    ),
    rt::Property::optional("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(1024)),
    rt::Property::optional(
        "name_with_location_descriptor",
        &rt::Schema::of(rt::Kind::String).min_length(1).max_length(1024),
    ),
    rt::Property::optional("picture", &CREATE_FACEBOOK_CHANNELS_BODY_ITEM_ENDPOINT_SOURCE_OBJECT_PICTURE),
    rt::Property::optional(
        "store_location_descriptor",
        &rt::Schema::of(rt::Kind::String).min_length(1).max_length(1024),
    ),
    rt::Property::optional(
        "tasks",
        &rt::Schema::array(&rt::Schema::of(rt::Kind::String).max_length(255))
            .min_items(0)
            .max_items(50)
            .unique_items(),
    ),
]);
pub(crate) static CREATE_FACEBOOK_CHANNELS_BODY_ITEM_ENDPOINT_SOURCE_OBJECT_PICTURE: rt::Schema = rt::Schema::object(
        &[
            rt::Property::required(
                "data",
                &CREATE_FACEBOOK_CHANNELS_BODY_ITEM_ENDPOINT_SOURCE_OBJECT_PICTURE_DATA,
            ),
        ],
    )
    .additional(rt::Additional::Forbidden);
pub(crate) static CREATE_FACEBOOK_CHANNELS_BODY_ITEM_ENDPOINT_SOURCE_OBJECT_PICTURE_DATA: rt::Schema =
    rt::Schema::object(&[
    rt::Property::optional("height", &rt::Schema::of(rt::Kind::Integer).minimum(rt::Decimal::Integer(0))),
    rt::Property::optional("is_silhouette", &rt::schema::BOOLEAN),
    rt::Property::optional(
        "url",
        &rt::Schema::of(rt::Kind::String).format(rt::Format::Uri).max_length(2048),
    ),
    rt::Property::optional("width", &rt::Schema::of(rt::Kind::Integer).minimum(rt::Decimal::Integer(0))),
]);
pub(crate) static CREATE_FACEBOOK_CHANNELS_BODY_ITEM_FEATURES: rt::Schema = rt::Schema::object(
    &[rt::Property::required("privateMessages", &rt::schema::BOOLEAN)],
);

pub(crate) static CREATE_FACEBOOK_CHANNELS_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "results",
        &rt::Schema::of(rt::Kind::Object)
            .additional(rt::Additional::Schema(&CREATE_FACEBOOK_CHANNELS_OK_RESULTS_VALUE)),
    ),
]);
pub(crate) static CREATE_FACEBOOK_CHANNELS_OK_RESULTS_VALUE: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("bhSetfromId", &models::OBJECT_ID),
    rt::Property::optional("bhSetfromName", &rt::schema::STRING),
    rt::Property::optional("created", &rt::schema::BOOLEAN),
    rt::Property::optional("error", &rt::schema::STRING),
    rt::Property::optional("id", &models::OBJECT_ID),
    rt::Property::optional("message", &rt::schema::STRING),
    rt::Property::optional("newChannel", &rt::schema::BOOLEAN),
]);
pub(crate) static REFRESH_FACEBOOK_CHANNEL_TOKENS_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::required("userToken", &rt::Schema::of(rt::Kind::String).max_length(8192))],
);

pub(crate) static REFRESH_FACEBOOK_CHANNEL_TOKENS_OK: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("channelIds", &rt::Schema::array(&models::OBJECT_ID))],
);

pub(crate) static LIST_CHANNEL_DETAILS_OK_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &models::OBJECT_ID),
    rt::Property::optional("fans", &rt::schema::NUMBER),
    rt::Property::optional("imageUrl", &rt::schema::URI),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("posts", &rt::schema::NUMBER),
    rt::Property::optional("socialNetwork", &models::CHANNEL_SOCIAL_NETWORK),
    rt::Property::optional("uniqueName", &rt::schema::STRING),
]);
pub(crate) static CREATE_INSTAGRAM_CHANNEL_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &models::OBJECT_ID),
    rt::Property::required("endpoint", &CREATE_INSTAGRAM_CHANNEL_BODY_ENDPOINT),
    rt::Property::optional("name", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional("socialNetwork", &CREATE_INSTAGRAM_CHANNEL_BODY_SOCIAL_NETWORK),
    rt::Property::optional("uniqueName", &rt::Schema::of(rt::Kind::String).max_length(255)),
]);
pub(crate) static CREATE_INSTAGRAM_CHANNEL_BODY_ENDPOINT: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("appId", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::required("pageId", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::required("sourceObject", &CREATE_INSTAGRAM_CHANNEL_BODY_ENDPOINT_SOURCE_OBJECT),
]);
pub(crate) static CREATE_INSTAGRAM_CHANNEL_BODY_ENDPOINT_SOURCE_OBJECT: rt::Schema = rt::Schema::object(&[
    rt::Property::required(
        "access_token",
        &rt::Schema::of(rt::Kind::String).min_length(1).max_length(8192),
    ),
    rt::Property::optional("token_owner_user_name", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional("user_token", &rt::Schema::of(rt::Kind::String).max_length(8192)),
]);
pub(crate) static CREATE_INSTAGRAM_CHANNEL_BODY_SOCIAL_NETWORK: rt::Schema = rt::Schema::strings(
    &["INSTAGRAM_BUSINESS"],
);

pub(crate) static CREATE_LINKEDIN_CHANNEL_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &models::OBJECT_ID),
    rt::Property::required("endpoint", &CREATE_LINKEDIN_CHANNEL_BODY_ENDPOINT),
    rt::Property::optional(
        "imageUrl",
        &rt::Schema::of(rt::Kind::String).format(rt::Format::Uri).max_length(2048),
    ),
    rt::Property::required("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::optional("socialNetwork", &CREATE_LINKEDIN_CHANNEL_BODY_SOCIAL_NETWORK),
    rt::Property::optional("uniqueName", &rt::Schema::of(rt::Kind::String).max_length(255)),
]);
pub(crate) static CREATE_LINKEDIN_CHANNEL_BODY_ENDPOINT: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("owner", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::required("pageId", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::required("sourceObject", &CREATE_LINKEDIN_CHANNEL_BODY_ENDPOINT_SOURCE_OBJECT),
]);
pub(crate) static CREATE_LINKEDIN_CHANNEL_BODY_ENDPOINT_SOURCE_OBJECT: rt::Schema = rt::Schema::object(&[
    rt::Property::required(
        "access_token",
        &rt::Schema::of(rt::Kind::String).min_length(1).max_length(8192),
    ),
    rt::Property::optional("expiresIn", &rt::schema::NUMBER),
    rt::Property::optional("refresh_token", &rt::Schema::of(rt::Kind::String).max_length(8192)),
    rt::Property::optional("refresh_token_expiresIn", &rt::schema::NUMBER),
]);
pub(crate) static CREATE_LINKEDIN_CHANNEL_BODY_SOCIAL_NETWORK: rt::Schema = rt::Schema::strings(&["LINKEDIN"]);

pub(crate) static CREATE_PLACEHOLDER_CHANNEL_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "cc",
        &rt::Schema::array(
                &rt::Schema::of(rt::Kind::String)
                    .format(rt::Format::Email)
                    .max_length(254),
            )
            .max_items(100)
            .unique_items(),
    ),
    rt::Property::optional(
        "emailAdvance",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(0))
            .maximum(rt::Decimal::Integer(1440)),
    ),
    rt::Property::optional("imageId", &models::OBJECT_ID),
    rt::Property::optional(
        "imageUrl",
        &rt::Schema::of(rt::Kind::String).format(rt::Format::Uri).max_length(2048),
    ),
    rt::Property::required("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(50)),
    rt::Property::optional("network", &CREATE_PLACEHOLDER_CHANNEL_BODY_NETWORK),
    rt::Property::optional(
        "recipients",
        &rt::Schema::array(
                &rt::Schema::of(rt::Kind::String)
                    .format(rt::Format::Email)
                    .max_length(254),
            )
            .max_items(100)
            .unique_items(),
    ),
]);
pub(crate) static CREATE_PLACEHOLDER_CHANNEL_BODY_NETWORK: rt::Schema = rt::Schema::strings(
    &["INSTAGRAM", "YOUTUBE", "GOOGLEPLUS", "WORDPRESS", "LINKEDIN"],
);

pub(crate) static UPDATE_PLACEHOLDER_CHANNEL_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("endpoint", &UPDATE_PLACEHOLDER_CHANNEL_BODY_ENDPOINT),
    rt::Property::optional("imageId", &models::OBJECT_ID),
    rt::Property::optional(
        "imageUrl",
        &rt::Schema::of(rt::Kind::String).format(rt::Format::Uri).max_length(2048),
    ),
    rt::Property::optional("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(50)),
]);
pub(crate) static UPDATE_PLACEHOLDER_CHANNEL_BODY_ENDPOINT: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "cc",
        &rt::Schema::array(
                &rt::Schema::of(rt::Kind::String)
                    .format(rt::Format::Email)
                    .max_length(254),
            )
            .max_items(100)
            .unique_items(),
    ),
    rt::Property::optional(
        "emailAdvance",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(0))
            .maximum(rt::Decimal::Integer(1440)),
    ),
    rt::Property::optional("network", &CREATE_PLACEHOLDER_CHANNEL_BODY_NETWORK),
    rt::Property::optional(
        "recipients",
        &rt::Schema::array(
                &rt::Schema::of(rt::Kind::String)
                    .format(rt::Format::Email)
                    .max_length(254),
            )
            .max_items(100)
            .unique_items(),
    ),
]);
pub(crate) static LIST_CHANNEL_SUMMARIES_NETWORK_ITEM: rt::Schema = rt::Schema::strings(&[
    "facebook", "twitter", "youtube", "placeholders", "searches", "instagram_business", "pinterest",
    "tiktok",
]);
pub(crate) static LIST_CHANNEL_TOKEN_OWNERS_OK_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("userId", &rt::schema::STRING),
    rt::Property::optional("userName", &rt::schema::STRING),
]);
pub(crate) static CREATE_WHATSAPP_CHANNEL_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required("code", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(8192)),
    rt::Property::required("pageId", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::required("wabaId", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
]);
pub(crate) static CREATE_WORDPRESS_CHANNEL_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::required("endpoint", &CREATE_WORDPRESS_CHANNEL_BODY_ENDPOINT)],
);

pub(crate) static CREATE_WORDPRESS_CHANNEL_BODY_ENDPOINT: rt::Schema = rt::Schema::object(
    &[rt::Property::required("accessToken", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(8192))],
);

pub(crate) static UPDATE_CHANNEL_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("imageId", &models::OBJECT_ID),
    rt::Property::optional(
        "imageUrl",
        &rt::Schema::of(rt::Kind::String).format(rt::Format::Uri).max_length(2048),
    ),
    rt::Property::optional("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(50)),
]);
pub(crate) static SET_CHANNEL_TOKEN_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required("access_token", &rt::Schema::of(rt::Kind::String).max_length(8192)),
    rt::Property::optional("mainPageAccessToken", &rt::Schema::of(rt::Kind::String).max_length(8192)),
    rt::Property::optional("mainPageId", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional("user_name", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional("user_token", &rt::Schema::of(rt::Kind::String).max_length(8192)),
]);
pub(crate) static DELETE_CHANNEL_TOKEN_FROM: rt::Schema = rt::Schema::strings(
    &["accessToken", "expiredAccessToken"],
);

pub(crate) static UPDATE_ALL_CHANNELS_BUSINESS_HOURS_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("businessHours", &models::CHANNEL_BUSINESS_HOURS)],
);

/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait ChannelsDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: ChannelsApi> ChannelsDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_channels(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.count_channels(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.create_custom_channel(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.reset_custom_channel_token(cx, r)),
            4 => rt::reply(cx.single(), r, |cx, r| self.create_facebook_channels(cx, r)),
            5 => rt::reply(cx.single(), r, |cx, r| self.refresh_facebook_channel_tokens(cx, r)),
            6 => rt::reply(cx.single(), r, |cx, r| self.list_channel_details(cx, r)),
            7 => rt::reply(cx.single(), r, |cx, r| self.create_instagram_channel(cx, r)),
            8 => rt::reply(cx.single(), r, |cx, r| self.create_linkedin_channel(cx, r)),
            9 => rt::reply(cx.single(), r, |cx, r| self.refresh_linkedin_channel_tokens(cx, r)),
            10 => rt::reply(cx.single(), r, |cx, r| self.create_placeholder_channel(cx, r)),
            11 => rt::reply(cx.single(), r, |cx, r| self.update_placeholder_channel(cx, r)),
            12 => rt::reply(cx.single(), r, |cx, r| self.list_channel_summaries(cx, r)),
            13 => rt::reply(cx.single(), r, |cx, r| self.list_channel_token_owners(cx, r)),
            14 => rt::reply(cx.single(), r, |cx, r| self.create_whatsapp_channel(cx, r)),
            15 => rt::reply(cx.single(), r, |cx, r| self.create_wordpress_channel(cx, r)),
            16 => rt::reply(cx.single(), r, |cx, r| self.get_channel(cx, r)),
            17 => rt::reply(cx.single(), r, |cx, r| self.delete_channel(cx, r)),
            18 => rt::reply(cx.single(), r, |cx, r| self.update_channel(cx, r)),
            19 => rt::reply(cx.single(), r, |cx, r| self.set_channel_token(cx, r)),
            20 => rt::reply(cx.single(), r, |cx, r| self.delete_channel_token(cx, r)),
            21 => rt::reply(cx.single(), r, |cx, r| self.update_all_channels_business_hours(cx, r)),
            22 => rt::reply(cx.single(), r, |cx, r| self.update_channel_business_hours(cx, r)),
            23 => rt::reply(cx.single(), r, |cx, r| self.delete_channel_interactor_data(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "channels",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_CHANNELS: rt::Operation = rt::Operation {
    id: "listChannels",
    method: "GET",
    path: "/channels",
    permissions: rt::Permissions::All(&["ViewChannels"]),
    parameters: &[
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
        rt::Parameter::query("sortBy", &LIST_CHANNELS_SORT_BY)
            .default("\"createdTime\""),
        rt::Parameter::query(
                "order",
                &crate::api::dashboards::GET_SHARED_METRIC_DATA_ORDER,
            )
            .default("\"asc\""),
        rt::Parameter::query("search", &rt::Schema::of(rt::Kind::String).max_length(512)),
        rt::Parameter::query("network", &rt::schema::STRING),
        rt::Parameter::query("status", &LIST_CHANNELS_STATUS),
        rt::Parameter::query(
                "tokenOwnerIds",
                &rt::Schema::array(&rt::schema::STRING).max_items(10000),
            )
            .collection(&[rt::Collection::Csv]),
        rt::Parameter::query(
                "teamIds",
                &rt::Schema::array(&models::OBJECT_ID).max_items(10000),
            )
            .collection(&[rt::Collection::Csv]),
        rt::Parameter::query("product", &LIST_CHANNELS_PRODUCT),
        rt::Parameter::query(
                "networks",
                &rt::Schema::array(&rt::schema::STRING).max_items(100),
            )
            .collection(&[rt::Collection::Csv]),
        rt::Parameter::query("includeInactive", &rt::schema::BOOLEAN).default("true"),
        rt::Parameter::query(
                "excludedNetworks",
                &rt::Schema::array(&rt::schema::STRING).max_items(100),
            )
            .collection(&[rt::Collection::Csv]),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::CHANNEL))),
        rt::Response::of(&[400, 401, 403, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static COUNT_CHANNELS: rt::Operation = rt::Operation {
    id: "countChannels",
    method: "GET",
    path: "/channels/counts",
    permissions: rt::Permissions::All(&["ViewChannels"]),
    responses: &[
        rt::Response::of(&[200], Some(&models::CHANNELS_COUNTS)),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_CUSTOM_CHANNEL: rt::Operation = rt::Operation {
    id: "createCustomChannel",
    method: "POST",
    path: "/channels/custom",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings"]),
    parameters: &[
        rt::Parameter::query("channelId", &models::OBJECT_ID),
        rt::Parameter::query("teamIds", &models::OBJECT_ID),
    ],
    body: Some(rt::Body::required(&CREATE_CUSTOM_CHANNEL_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::CHANNEL)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static RESET_CUSTOM_CHANNEL_TOKEN: rt::Operation = rt::Operation {
    id: "resetCustomChannelToken",
    method: "POST",
    path: "/channels/custom/{id}/reset",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[201], Some(&models::CHANNEL)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_FACEBOOK_CHANNELS: rt::Operation = rt::Operation {
    id: "createFacebookChannels",
    method: "POST",
    path: "/channels/facebook",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings"]),
    body: Some(
        rt::Body::required(
            &rt::Schema::array(&CREATE_FACEBOOK_CHANNELS_BODY_ITEM)
                .min_items(1)
                .max_items(1000),
        ),
    ),
    responses: &[
        rt::Response::of(&[200], Some(&CREATE_FACEBOOK_CHANNELS_OK)),
        rt::Response::of(&[400, 401, 403, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static REFRESH_FACEBOOK_CHANNEL_TOKENS: rt::Operation = rt::Operation {
    id: "refreshFacebookChannelTokens",
    method: "POST",
    path: "/channels/facebook/refreshTokens",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings"]),
    body: Some(rt::Body::required(&REFRESH_FACEBOOK_CHANNEL_TOKENS_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&REFRESH_FACEBOOK_CHANNEL_TOKENS_OK)),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_CHANNEL_DETAILS: rt::Operation = rt::Operation {
    id: "listChannelDetails",
    method: "POST",
    path: "/channels/id/bulk/getDetails",
    permissions: rt::Permissions::All(&["ViewChannels"]),
    body: Some(
        rt::Body::required(
            &rt::Schema::array(&models::OBJECT_ID)
                .min_items(1)
                .max_items(50)
                .unique_items(),
        ),
    ),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&LIST_CHANNEL_DETAILS_OK_ITEM))),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_INSTAGRAM_CHANNEL: rt::Operation = rt::Operation {
    id: "createInstagramChannel",
    method: "POST",
    path: "/channels/instagram",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings"]),
    body: Some(rt::Body::required(&CREATE_INSTAGRAM_CHANNEL_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::CHANNEL)),
        rt::Response::of(&[400, 401, 403, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_LINKEDIN_CHANNEL: rt::Operation = rt::Operation {
    id: "createLinkedinChannel",
    method: "POST",
    path: "/channels/linkedin",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings"]),
    body: Some(rt::Body::required(&CREATE_LINKEDIN_CHANNEL_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::CHANNEL)),
        rt::Response::of(&[400, 401, 403, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static REFRESH_LINKEDIN_CHANNEL_TOKENS: rt::Operation = rt::Operation {
    id: "refreshLinkedinChannelTokens",
    method: "POST",
    path: "/channels/linkedin/refreshTokens",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings"]),
    body: Some(rt::Body::required(&CREATE_LINKEDIN_CHANNEL_BODY_ENDPOINT_SOURCE_OBJECT)),
    responses: &[
        rt::Response::of(&[200], Some(&REFRESH_FACEBOOK_CHANNEL_TOKENS_OK)),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_PLACEHOLDER_CHANNEL: rt::Operation = rt::Operation {
    id: "createPlaceholderChannel",
    method: "POST",
    path: "/channels/placeholder",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings"]),
    parameters: &[
        rt::Parameter::query("channelId", &models::OBJECT_ID),
        rt::Parameter::query("teamIds", &models::OBJECT_ID),
    ],
    body: Some(rt::Body::required(&CREATE_PLACEHOLDER_CHANNEL_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::CHANNEL)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_PLACEHOLDER_CHANNEL: rt::Operation = rt::Operation {
    id: "updatePlaceholderChannel",
    method: "PATCH",
    path: "/channels/placeholder/{id}",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&UPDATE_PLACEHOLDER_CHANNEL_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::CHANNEL)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_CHANNEL_SUMMARIES: rt::Operation = rt::Operation {
    id: "listChannelSummaries",
    method: "GET",
    path: "/channels/summary",
    parameters: &[
        rt::Parameter::query(
                "network",
                &rt::Schema::array(&LIST_CHANNEL_SUMMARIES_NETWORK_ITEM).max_items(100),
            )
            .collection(&[rt::Collection::Csv]),
        rt::Parameter::query(
                "teamIds",
                &rt::Schema::array(&models::OBJECT_ID).max_items(10000),
            )
            .collection(&[rt::Collection::Csv]),
        rt::Parameter::query("includeInactive", &rt::schema::BOOLEAN).default("true"),
        rt::Parameter::query("product", &LIST_CHANNELS_PRODUCT),
        rt::Parameter::query(
                "excludedNetworks",
                &rt::Schema::array(&rt::schema::STRING).max_items(100),
            )
            .collection(&[rt::Collection::Csv]),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::CHANNEL_SUMMARY))),
        rt::Response::of(&[400, 401, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_CHANNEL_TOKEN_OWNERS: rt::Operation = rt::Operation {
    id: "listChannelTokenOwners",
    method: "GET",
    path: "/channels/tokenOwners",
    permissions: rt::Permissions::All(&["ViewChannels"]),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&LIST_CHANNEL_TOKEN_OWNERS_OK_ITEM))),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_WHATSAPP_CHANNEL: rt::Operation = rt::Operation {
    id: "createWhatsappChannel",
    method: "POST",
    path: "/channels/whatsapp",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings"]),
    parameters: &[rt::Parameter::query("teamIds", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&CREATE_WHATSAPP_CHANNEL_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::CHANNEL)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_WORDPRESS_CHANNEL: rt::Operation = rt::Operation {
    id: "createWordpressChannel",
    method: "POST",
    path: "/channels/wordpress",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings"]),
    parameters: &[
        rt::Parameter::query("channelId", &models::OBJECT_ID),
        rt::Parameter::query("teamIds", &models::OBJECT_ID),
    ],
    body: Some(rt::Body::required(&CREATE_WORDPRESS_CHANNEL_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::CHANNEL)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_CHANNEL: rt::Operation = rt::Operation {
    id: "getChannel",
    method: "GET",
    path: "/channels/{id}",
    permissions: rt::Permissions::All(&["ViewChannels"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[200], Some(&models::CHANNEL)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_CHANNEL: rt::Operation = rt::Operation {
    id: "deleteChannel",
    method: "DELETE",
    path: "/channels/{id}",
    permissions: rt::Permissions::All(&["DeleteChannel"]),
    parameters: &[
        rt::Parameter::path("id", &models::OBJECT_ID),
        rt::Parameter::query("fullDeletion", &rt::schema::BOOLEAN).default("false"),
    ],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_CHANNEL: rt::Operation = rt::Operation {
    id: "updateChannel",
    method: "PATCH",
    path: "/channels/{id}",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&UPDATE_CHANNEL_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::CHANNEL)),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static SET_CHANNEL_TOKEN: rt::Operation = rt::Operation {
    id: "setChannelToken",
    method: "POST",
    path: "/channels/{id}/token",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&SET_CHANNEL_TOKEN_BODY)),
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_CHANNEL_TOKEN: rt::Operation = rt::Operation {
    id: "deleteChannelToken",
    method: "DELETE",
    path: "/channels/{id}/token/{userId}",
    permissions: rt::Permissions::All(&["EditChannels", "ViewAccountSettings"]),
    parameters: &[
        rt::Parameter::path("id", &models::OBJECT_ID),
        rt::Parameter::path("userId", &rt::schema::STRING),
        rt::Parameter::query("from", &DELETE_CHANNEL_TOKEN_FROM).required(),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&models::CHANNEL)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_ALL_CHANNELS_BUSINESS_HOURS: rt::Operation = rt::Operation {
    id: "updateAllChannelsBusinessHours",
    method: "POST",
    path: "/inbox/channels/businessHours",
    permissions: rt::Permissions::All(&["EditChannels"]),
    body: Some(rt::Body::optional(&UPDATE_ALL_CHANNELS_BUSINESS_HOURS_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::CHANNEL))),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_CHANNEL_BUSINESS_HOURS: rt::Operation = rt::Operation {
    id: "updateChannelBusinessHours",
    method: "PATCH",
    path: "/inbox/channels/{cid}/businessHours",
    permissions: rt::Permissions::All(&["EditChannels"]),
    parameters: &[rt::Parameter::path("cid", &rt::schema::STRING)],
    body: Some(rt::Body::required(&UPDATE_ALL_CHANNELS_BUSINESS_HOURS_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::CHANNEL)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_CHANNEL_INTERACTOR_DATA: rt::Operation = rt::Operation {
    id: "deleteChannelInteractorData",
    method: "DELETE",
    path: "/inbox/channels/{cid}/interactors/{id}",
    permissions: rt::Permissions::All(&["AnonymizeInteractor"]),
    parameters: &[
        rt::Parameter::path("cid", &rt::schema::STRING),
        rt::Parameter::path("id", &rt::schema::STRING),
    ],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
