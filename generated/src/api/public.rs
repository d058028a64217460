//! The tag `public`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, patterns, rt};

/// Operations of the public ticket API.
pub trait PublicApi: crate::Service {
    /// Get the custom channel and its manifest.
    ///
    /// Returns the data of the custom channel together with its manifest. Requires a custom channel access token.
    ///
    /// `GET /api2/public`
    async fn get_public_channel(
        &self,
        cx: rt::Context<crate::principal::ChannelToken<Self>>,
        request: GetPublicChannel,
    ) -> Result<GetPublicChannelResponse, Self::Error>;

    /// Deactivate the channel its JWT identifies.
    ///
    /// `DELETE /api2/public/channel`
    async fn deactivate_public_channel(
        &self,
        cx: rt::Context<crate::principal::ChannelToken<Self>>,
        request: DeactivatePublicChannel,
    ) -> Result<DeactivatePublicChannelResponse, Self::Error>;

    /// Update the channel its JWT identifies.
    ///
    /// Changes selected fields of the channel. Requires the channel JWT.
    ///
    /// `PATCH /api2/public/channel`
    async fn update_public_channel(
        &self,
        cx: rt::Context<crate::principal::ChannelToken<Self>>,
        request: UpdatePublicChannel,
    ) -> Result<UpdatePublicChannelResponse, Self::Error>;

    /// Create a channel from a reusable manifest.
    ///
    /// Creates a channel from a reusable manifest or updates it. Requires a temporary JWT.
    ///
    /// `POST /api2/public/channels`
    async fn create_public_channel(
        &self,
        cx: rt::Context<crate::principal::ChannelToken<Self>>,
        request: CreatePublicChannel,
    ) -> Result<CreatePublicChannelResponse, Self::Error>;

    /// Create a ticket in a custom channel.
    ///
    /// Opens a ticket of type `TICKET` in a `CUSTOM` channel. Requires a custom channel access token.
    ///
    /// `POST /api2/public/inbox/tickets`
    async fn create_public_ticket(
        &self,
        cx: rt::Context<crate::principal::ChannelToken<Self>>,
        request: CreatePublicTicket,
    ) -> Result<CreatePublicTicketResponse, Self::Error>;

    /// Update a ticket of a custom channel.
    ///
    /// Changes selected fields of a `CUSTOM` channel's ticket. Requires a custom channel access token.
    ///
    /// `PATCH /api2/public/inbox/tickets/{id}`
    async fn update_public_ticket(
        &self,
        cx: rt::Context<crate::principal::ChannelToken<Self>>,
        request: UpdatePublicTicket,
    ) -> Result<UpdatePublicTicketResponse, Self::Error>;

    /// Create the context ticket for a reply.
    ///
    /// Creates the context ticket that belongs to a reply action in a `CUSTOM` channel. Requires a custom channel
    /// access token.
    ///
    /// `POST /api2/public/inbox/tickets/{id}/replies/{rid}/success`
    async fn create_public_reply_context_ticket(
        &self,
        cx: rt::Context<crate::principal::ChannelToken<Self>>,
        request: CreatePublicReplyContextTicket,
    ) -> Result<CreatePublicReplyContextTicketResponse, Self::Error>;

    /// Reset one action of a ticket.
    ///
    /// Resets an action on a ticket of a `CUSTOM` channel. Requires a custom channel access token.
    ///
    /// `POST /api2/public/inbox/tickets/{id}/reset/{aid}`
    async fn reset_public_ticket_action(
        &self,
        cx: rt::Context<crate::principal::ChannelToken<Self>>,
        request: ResetPublicTicketAction,
    ) -> Result<ResetPublicTicketActionResponse, Self::Error>;

    /// Update the channel manifest.
    ///
    /// Overwrites the manifest of the `CUSTOM` channel with the given values. Requires a custom channel access token.
    ///
    /// `PATCH /api2/public/manifest`
    async fn update_public_manifest(
        &self,
        cx: rt::Context<crate::principal::ChannelToken<Self>>,
        request: UpdatePublicManifest,
    ) -> Result<UpdatePublicManifestResponse, Self::Error>;
}

/// Request of `GET /api2/public`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetPublicChannel {}
impl rt::Request for GetPublicChannel {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/public`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetPublicChannelResponse {
    /// Channel and its manifest.
    Ok(GetPublicChannelOk),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetPublicChannelResponse[] json(Ok 200, Unauthorized 401, Forbidden 403, NotFound
    404, InternalServerError 500)
);

/// Request of `DELETE /api2/public/channel`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeactivatePublicChannel {
    /// Why the channel is deactivated.
    pub reason: Option<String>,
}

impl rt::Request for DeactivatePublicChannel {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { reason: r.optional(0)? })
    }
}

/// Answers to `DELETE /api2/public/channel`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeactivatePublicChannelResponse {
    /// Success; the response has no body.
    NoContent,
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeactivatePublicChannelResponse[NoContent 204] json(Unauthorized 401, Forbidden 403,
    NotFound 404, InternalServerError 500)
);

/// Request of `PATCH /api2/public/channel`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePublicChannel {
    pub body: UpdatePublicChannelBody,
}

impl rt::Request for UpdatePublicChannel {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `PATCH /api2/public/channel`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdatePublicChannelResponse {
    /// Updated custom channel.
    Ok(models::Channel),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdatePublicChannelResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/public/channels`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePublicChannel {
    pub body: CreatePublicChannelBody,
}

impl rt::Request for CreatePublicChannel {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/public/channels`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreatePublicChannelResponse {
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
    CreatePublicChannelResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/public/inbox/tickets`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePublicTicket {
    pub body: CreatePublicTicketBody,
}

impl rt::Request for CreatePublicTicket {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/public/inbox/tickets`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreatePublicTicketResponse {
    /// Created ticket.
    Created(models::Ticket),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreatePublicTicketResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, Conflict 409, InternalServerError 500)
);

/// Request of `PATCH /api2/public/inbox/tickets/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePublicTicket {
    /// Ticket id.
    pub id: models::ObjectId,
    /// If true, an archived ticket is not only updated but also returns to the inbox. Defaults to false.
    pub reset: Option<bool>,
    pub body: UpdatePublicTicketBody,
}

impl rt::Request for UpdatePublicTicket {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            reset: r.optional(1)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/public/inbox/tickets/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdatePublicTicketResponse {
    /// Updated ticket.
    Ok(models::Ticket),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdatePublicTicketResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/public/inbox/tickets/{id}/replies/{rid}/success`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePublicReplyContextTicket {
    /// Parent ticket id.
    pub id: models::ObjectId,
    /// Id of the ticket's reply follow-up.
    pub rid: rt::Uuid,
    pub body: CreatePublicReplyContextTicketBody,
}

impl rt::Request for CreatePublicReplyContextTicket {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            rid: r.required(1)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/public/inbox/tickets/{id}/replies/{rid}/success`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreatePublicReplyContextTicketResponse {
    /// Created context ticket.
    Created(models::Ticket),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreatePublicReplyContextTicketResponse[] json(Created 201, BadRequest 400,
    Unauthorized 401, Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/public/inbox/tickets/{id}/reset/{aid}`.
#[derive(Debug, Clone, PartialEq)]
pub struct ResetPublicTicketAction {
    /// Ticket id.
    pub id: models::ObjectId,
    /// Ticket action id.
    pub aid: String,
    pub body: ResetPublicTicketActionBody,
}

impl rt::Request for ResetPublicTicketAction {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            aid: r.required(1)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/public/inbox/tickets/{id}/reset/{aid}`.
#[derive(Debug, Clone, PartialEq)]
pub enum ResetPublicTicketActionResponse {
    /// Updated ticket.
    Created(models::Ticket),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
    NotImplemented(models::Error),
}

rt::answers!(
    ResetPublicTicketActionResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, InternalServerError 500, NotImplemented 501)
);

/// Request of `PATCH /api2/public/manifest`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePublicManifest {
    pub body: UpdatePublicManifestBody,
}

impl rt::Request for UpdatePublicManifest {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `PATCH /api2/public/manifest`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdatePublicManifestResponse {
    /// Updated channel manifest.
    Ok(models::Manifest),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    UnprocessableEntity(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdatePublicManifestResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, UnprocessableEntity 422, InternalServerError 500)
);

/// Operation `getPublicChannel`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetPublicChannelOk {
    pub channel: Option<models::Channel>,
    pub manifest: Option<models::Manifest>,
}

impl rt::serde::Serialize for GetPublicChannelOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("channel", &self.channel)?;
        o.optional("manifest", &self.manifest)?;
        o.end()
    }
}

/// Operation `updatePublicChannel`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePublicChannelBody {
    pub endpoint: Option<UpdatePublicChannelBodyEndpoint>,
    /// Channel image URL.
    pub image_url: Option<String>,
    /// Channel name.
    pub name: Option<String>,
    /// Unique channel name.
    pub unique_name: Option<String>,
}

impl rt::Object for UpdatePublicChannelBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_PUBLIC_CHANNEL_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.endpoint)?,
                1 => p.value(&mut value.image_url)?,
                2 => p.value(&mut value.name)?,
                3 => p.value(&mut value.unique_name)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `updatePublicChannel`, `body.endpoint`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePublicChannelBodyEndpoint {
    pub expiration_time: Option<rt::DateTime>,
    pub user: Option<UpdatePublicChannelBodyEndpointUser>,
}

impl rt::Object for UpdatePublicChannelBodyEndpoint {
    const SCHEMA: &'static rt::Schema = &UPDATE_PUBLIC_CHANNEL_BODY_ENDPOINT;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.expiration_time)?,
                1 => p.value(&mut value.user)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `updatePublicChannel`, `body.endpoint.user`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePublicChannelBodyEndpointUser {
    pub id: Option<String>,
    pub name: Option<String>,
    pub profile_image: Option<String>,
    pub profile_url: Option<String>,
}

impl rt::Object for UpdatePublicChannelBodyEndpointUser {
    const SCHEMA: &'static rt::Schema = &UPDATE_PUBLIC_CHANNEL_BODY_ENDPOINT_USER;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.name)?,
                2 => p.value(&mut value.profile_image)?,
                3 => p.value(&mut value.profile_url)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `createPublicChannel`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePublicChannelBody {
    pub endpoint: Option<CreatePublicChannelBodyEndpoint>,
    /// Channel image URL.
    pub image_url: Option<String>,
    /// Channel name.
    pub name: String,
    /// Unique channel name.
    pub unique_name: Option<String>,
}

impl rt::Object for CreatePublicChannelBody {
    const SCHEMA: &'static rt::Schema = &CREATE_PUBLIC_CHANNEL_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_endpoint, mut slot_image_url, mut slot_name) = (None, None, None);
        let mut slot_unique_name = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_endpoint)?,
                1 => p.value(&mut slot_image_url)?,
                2 => p.value(&mut slot_name)?,
                3 => p.value(&mut slot_unique_name)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            endpoint: slot_endpoint,
            image_url: slot_image_url,
            name: p.required(2, slot_name)?,
            unique_name: slot_unique_name,
        })
    }
}

/// Operation `createPublicChannel`, `body.endpoint`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePublicChannelBodyEndpoint {
    /// Time at which the channel token expires.
    pub expiration_time: Option<rt::DateTime>,
    /// Network id of the channel.
    pub network_id: Option<String>,
    pub user: Option<UpdatePublicChannelBodyEndpointUser>,
}

impl rt::Object for CreatePublicChannelBodyEndpoint {
    const SCHEMA: &'static rt::Schema = &CREATE_PUBLIC_CHANNEL_BODY_ENDPOINT;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.expiration_time)?,
                1 => p.value(&mut value.network_id)?,
                2 => p.value(&mut value.user)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `createPublicChannel`, `body.endpoint.user`.
pub type CreatePublicChannelBodyEndpointUser = UpdatePublicChannelBodyEndpointUser;

/// Operation `createPublicTicket`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePublicTicketBody {
    pub interaction: Option<CreatePublicTicketBodyInteraction>,
}

impl rt::Object for CreatePublicTicketBody {
    const SCHEMA: &'static rt::Schema = &CREATE_PUBLIC_TICKET_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.interaction)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `createPublicTicket`, `body.interaction`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePublicTicketBodyInteraction {
    pub attachments: Option<Vec<CreatePublicTicketBodyInteractionAttachmentsItem>>,
    /// Creation time of the interaction on the network.
    pub created_time: Option<rt::DateTime>,
    pub interactor: Option<CreatePublicTicketBodyInteractionInteractor>,
    /// Link that the interaction shares.
    pub link: Option<String>,
    /// Message of the ticket interaction.
    pub message: Option<String>,
    /// Id that is unique to the interaction on its network. If the custom channel already has a ticket with this id,
    /// the call fails with 409 Conflict.
    pub network_item_id: Option<String>,
    pub pictures: Option<Vec<CreatePublicTicketBodyInteractionPicturesItem>>,
    pub rating: Option<CreatePublicTicketBodyInteractionRating>,
    pub root: Option<CreatePublicTicketBodyInteractionRoot>,
    /// Ticket type; can be chosen only with reusable manifests.
    pub r#type: models::TicketInteractionType,
    /// URL of the interaction on the network.
    pub url: Option<String>,
}

impl rt::Object for CreatePublicTicketBodyInteraction {
    const SCHEMA: &'static rt::Schema = &CREATE_PUBLIC_TICKET_BODY_INTERACTION;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_attachments, mut slot_created_time, mut slot_interactor) = (None, None, None);
        let (mut slot_link, mut slot_message, mut slot_network_item_id) = (None, None, None);
        let (mut slot_pictures, mut slot_rating, mut slot_root) = (None, None, None);
        let (mut slot_type, mut slot_url) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_attachments)?,
                1 => p.value(&mut slot_created_time)?,
                2 => p.value(&mut slot_interactor)?,
                3 => p.value(&mut slot_link)?,
                4 => p.value(&mut slot_message)?,
                5 => p.value(&mut slot_network_item_id)?,
                6 => p.value(&mut slot_pictures)?,
                7 => p.value(&mut slot_rating)?,
                8 => p.value(&mut slot_root)?,
                9 => p.value(&mut slot_type)?,
                10 => p.value(&mut slot_url)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            attachments: slot_attachments,
            created_time: slot_created_time,
            interactor: slot_interactor,
            link: slot_link,
            message: slot_message,
            network_item_id: slot_network_item_id,
            pictures: slot_pictures,
            rating: slot_rating,
            root: slot_root,
            r#type: p.defaulted(9, slot_type)?,
            url: slot_url,
        })
    }
}

/// Operation `createPublicTicket`, `body.interaction.attachments.item`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePublicTicketBodyInteractionAttachmentsItem {
    pub mime_type: Option<String>,
    pub name: Option<String>,
    pub size: Option<f64>,
    pub url: String,
}

impl rt::Object for CreatePublicTicketBodyInteractionAttachmentsItem {
    const SCHEMA: &'static rt::Schema = &CREATE_PUBLIC_TICKET_BODY_INTERACTION_ATTACHMENTS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_mime_type, mut slot_name, mut slot_size) = (None, None, None);
        let mut slot_url = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_mime_type)?,
                1 => p.value(&mut slot_name)?,
                2 => p.value(&mut slot_size)?,
                3 => p.value(&mut slot_url)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            mime_type: slot_mime_type,
            name: slot_name,
            size: slot_size,
            url: p.required(3, slot_url)?,
        })
    }
}

/// Operation `createPublicTicket`, `body.interaction.interactor`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePublicTicketBodyInteractionInteractor {
    /// Network id of the ticket interactor.
    pub interactor_id: String,
    pub name: Option<String>,
    pub picture: Option<String>,
    pub url: Option<String>,
}

impl rt::Object for CreatePublicTicketBodyInteractionInteractor {
    const SCHEMA: &'static rt::Schema = &CREATE_PUBLIC_TICKET_BODY_INTERACTION_INTERACTOR;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_interactor_id, mut slot_name, mut slot_picture) = (None, None, None);
        let mut slot_url = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_interactor_id)?,
                1 => p.value(&mut slot_name)?,
                2 => p.value(&mut slot_picture)?,
                3 => p.value(&mut slot_url)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            interactor_id: p.required(0, slot_interactor_id)?,
            name: slot_name,
            picture: slot_picture,
            url: slot_url,
        })
    }
}

/// Operation `createPublicTicket`, `body.interaction.pictures.item`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePublicTicketBodyInteractionPicturesItem {
    pub large: Option<String>,
    pub small: String,
}

impl rt::Object for CreatePublicTicketBodyInteractionPicturesItem {
    const SCHEMA: &'static rt::Schema = &CREATE_PUBLIC_TICKET_BODY_INTERACTION_PICTURES_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_large, mut slot_small) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_large)?,
                1 => p.value(&mut slot_small)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            large: slot_large,
            small: p.required(1, slot_small)?,
        })
    }
}

/// Operation `createPublicTicket`, `body.interaction.rating`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePublicTicketBodyInteractionRating {
    pub scale: Option<f64>,
    pub value: Option<f64>,
}

impl rt::Object for CreatePublicTicketBodyInteractionRating {
    const SCHEMA: &'static rt::Schema = &CREATE_PUBLIC_TICKET_BODY_INTERACTION_RATING;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.scale)?,
                1 => p.value(&mut value.value)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `createPublicTicket`, `body.interaction.root`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePublicTicketBodyInteractionRoot {
    pub root_id: Option<String>,
}

impl rt::Object for CreatePublicTicketBodyInteractionRoot {
    const SCHEMA: &'static rt::Schema = &CREATE_PUBLIC_TICKET_BODY_INTERACTION_ROOT;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.root_id)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `createPublicTicket`, `body.interaction.type`.
pub type CreatePublicTicketBodyInteractionType = models::TicketInteractionType;

/// Operation `updatePublicTicket`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePublicTicketBody {
    pub interaction: Option<UpdatePublicTicketBodyInteraction>,
}

impl rt::Object for UpdatePublicTicketBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_PUBLIC_TICKET_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.interaction)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `updatePublicTicket`, `body.interaction`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePublicTicketBodyInteraction {
    pub attachments: Option<Vec<CreatePublicTicketBodyInteractionAttachmentsItem>>,
    pub interactor: Option<UpdatePublicTicketBodyInteractionInteractor>,
    /// Link that the interaction shares.
    pub link: Option<String>,
    /// Message of the ticket interaction.
    pub message: Option<String>,
    pub pictures: Option<Vec<CreatePublicTicketBodyInteractionPicturesItem>>,
    pub rating: Option<CreatePublicTicketBodyInteractionRating>,
    /// Update time of the interaction on the network.
    pub updated_time: Option<rt::DateTime>,
    /// URL of the interaction on the network.
    pub url: Option<String>,
}

impl rt::Object for UpdatePublicTicketBodyInteraction {
    const SCHEMA: &'static rt::Schema = &UPDATE_PUBLIC_TICKET_BODY_INTERACTION;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.attachments)?,
                1 => p.value(&mut value.interactor)?,
                2 => p.value(&mut value.link)?,
                3 => p.value(&mut value.message)?,
                4 => p.value(&mut value.pictures)?,
                5 => p.value(&mut value.rating)?,
                6 => p.value(&mut value.updated_time)?,
                7 => p.value(&mut value.url)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `updatePublicTicket`, `body.interaction.attachments.item`.
pub type UpdatePublicTicketBodyInteractionAttachmentsItem = CreatePublicTicketBodyInteractionAttachmentsItem;

/// Operation `updatePublicTicket`, `body.interaction.interactor`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePublicTicketBodyInteractionInteractor {
    pub name: Option<String>,
    pub picture: Option<String>,
    pub url: Option<String>,
}

impl rt::Object for UpdatePublicTicketBodyInteractionInteractor {
    const SCHEMA: &'static rt::Schema = &UPDATE_PUBLIC_TICKET_BODY_INTERACTION_INTERACTOR;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.name)?,
                1 => p.value(&mut value.picture)?,
                2 => p.value(&mut value.url)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `updatePublicTicket`, `body.interaction.pictures.item`.
pub type UpdatePublicTicketBodyInteractionPicturesItem = CreatePublicTicketBodyInteractionPicturesItem;

/// Operation `updatePublicTicket`, `body.interaction.rating`.
pub type UpdatePublicTicketBodyInteractionRating = CreatePublicTicketBodyInteractionRating;

/// Operation `createPublicReplyContextTicket`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePublicReplyContextTicketBody {
    pub interaction: CreatePublicReplyContextTicketBodyInteraction,
}

impl rt::Object for CreatePublicReplyContextTicketBody {
    const SCHEMA: &'static rt::Schema = &CREATE_PUBLIC_REPLY_CONTEXT_TICKET_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_interaction = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_interaction)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            interaction: p.required(0, slot_interaction)?,
        })
    }
}

/// Operation `createPublicReplyContextTicket`, `body.interaction`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePublicReplyContextTicketBodyInteraction {
    pub created_time: Option<rt::DateTime>,
    pub network_item_id: String,
    /// Ticket type; can be chosen only with reusable manifests.
    pub r#type: models::TicketInteractionType,
    pub url: Option<String>,
}

impl rt::Object for CreatePublicReplyContextTicketBodyInteraction {
    const SCHEMA: &'static rt::Schema = &CREATE_PUBLIC_REPLY_CONTEXT_TICKET_BODY_INTERACTION;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_created_time, mut slot_network_item_id, mut slot_type) = (None, None, None);
        let mut slot_url = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_created_time)?,
                1 => p.value(&mut slot_network_item_id)?,
                2 => p.value(&mut slot_type)?,
                3 => p.value(&mut slot_url)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            created_time: slot_created_time,
            network_item_id: p.required(1, slot_network_item_id)?,
            r#type: p.defaulted(2, slot_type)?,
            url: slot_url,
        })
    }
}

/// Operation `createPublicReplyContextTicket`, `body.interaction.type`.
pub type CreatePublicReplyContextTicketBodyInteractionType = models::TicketInteractionType;

/// Operation `resetPublicTicketAction`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ResetPublicTicketActionBody {
    /// Id of the reply follow-up behind the reset.
    pub followup_id: Option<String>,
    /// Why the action is reset, e.g. a network error message.
    pub reason: Option<String>,
}

impl rt::Object for ResetPublicTicketActionBody {
    const SCHEMA: &'static rt::Schema = &RESET_PUBLIC_TICKET_ACTION_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.followup_id)?,
                1 => p.value(&mut value.reason)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `updatePublicManifest`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdatePublicManifestBody {
    pub branding: Option<models::ManifestBranding>,
    pub callbacks: Option<models::ManifestCallbacks>,
    pub inbox: Option<models::ManifestInbox>,
    pub webhook: Option<rt::Nullable<UpdatePublicManifestBodyWebhook>>,
}

impl rt::Object for UpdatePublicManifestBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_PUBLIC_MANIFEST_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.branding)?,
                1 => p.value(&mut value.callbacks)?,
                2 => p.value(&mut value.inbox)?,
                3 => p.value(&mut value.webhook)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `updatePublicManifest`, `body.branding`.
pub type UpdatePublicManifestBodyBranding = models::ManifestBranding;

/// Operation `updatePublicManifest`, `body.callbacks`.
pub type UpdatePublicManifestBodyCallbacks = models::ManifestCallbacks;

/// Operation `updatePublicManifest`, `body.inbox`.
pub type UpdatePublicManifestBodyInbox = models::ManifestInbox;

/// Operation `updatePublicManifest`, `body.inbox.rightSidebar.item`.
pub type UpdatePublicManifestBodyInboxRightSidebarItem = models::ManifestInboxRightSidebarItem;

/// Operation `updatePublicManifest`, `body.inbox.rightSidebar.item.label`.
pub type UpdatePublicManifestBodyInboxRightSidebarItemLabel = models::ManifestInboxRightSidebarItemLabel;

/// Operation `updatePublicManifest`, `body.inbox.rightSidebar.item.treeBuilder`.
pub type UpdatePublicManifestBodyInboxRightSidebarItemTreeBuilder = models::ManifestInboxRightSidebarItemTreeBuilder;

/// Operation `updatePublicManifest`, `body.inbox.ticketActions.item`.
pub type UpdatePublicManifestBodyInboxTicketActionsItem = models::ManifestInboxTicketActionsItem;

/// Operation `updatePublicManifest`, `body.inbox.ticketActions.item.attachments`.
pub type UpdatePublicManifestBodyInboxTicketActionsItemAttachments = models::ManifestInboxTicketActionsItemAttachments;

/// Operation `updatePublicManifest`, `body.inbox.ticketActions.item.config`.
pub type UpdatePublicManifestBodyInboxTicketActionsItemConfig = models::ManifestInboxTicketActionsItemConfig;

/// Operation `updatePublicManifest`, `body.inbox.ticketActions.item.config.templates`.
pub type UpdatePublicManifestBodyInboxTicketActionsItemConfigTemplates =
    models::ManifestInboxTicketActionsItemConfigTemplates;
/// Operation `updatePublicManifest`, `body.inbox.ticketActions.item.config.timeout`.
pub type UpdatePublicManifestBodyInboxTicketActionsItemConfigTimeout =
    models::ManifestInboxTicketActionsItemConfigTimeout;
/// Operation `updatePublicManifest`, `body.inbox.ticketActions.item.config.timeout.after`.
pub type UpdatePublicManifestBodyInboxTicketActionsItemConfigTimeoutAfter =
    models::ManifestInboxTicketActionsItemConfigTimeoutAfter;
/// Operation `updatePublicManifest`, `body.inbox.ticketActions.item.label`.
pub type UpdatePublicManifestBodyInboxTicketActionsItemLabel = models::ManifestInboxRightSidebarItemLabel;

/// Operation `updatePublicManifest`, `body.inbox.ticketActions.item.options.item`.
pub type UpdatePublicManifestBodyInboxTicketActionsItemOptionsItem = models::ManifestInboxTicketActionsItemOptionsItem;

/// Operation `updatePublicManifest`, `body.inbox.ticketActions.item.options.item.label`.
pub type UpdatePublicManifestBodyInboxTicketActionsItemOptionsItemLabel = models::ManifestInboxRightSidebarItemLabel;

/// Operation `updatePublicManifest`, `body.webhook`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdatePublicManifestBodyWebhook {
    /// Secret that signs webhook requests.
    pub secret: String,
    /// Webhook URL.
    pub url: String,
}

impl rt::Object for UpdatePublicManifestBodyWebhook {
    const SCHEMA: &'static rt::Schema = &UPDATE_PUBLIC_MANIFEST_BODY_WEBHOOK;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_secret, mut slot_url) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_secret)?,
                1 => p.value(&mut slot_url)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            secret: p.required(0, slot_secret)?,
            url: p.required(1, slot_url)?,
        })
    }
}

rt::objects!(UpdatePublicChannelBody, UpdatePublicChannelBodyEndpoint);

rt::objects!(UpdatePublicChannelBodyEndpointUser, CreatePublicChannelBody);

rt::objects!(CreatePublicChannelBodyEndpoint, CreatePublicTicketBody);

rt::objects!(CreatePublicTicketBodyInteraction);

rt::objects!(CreatePublicTicketBodyInteractionAttachmentsItem);

rt::objects!(CreatePublicTicketBodyInteractionInteractor);

rt::objects!(CreatePublicTicketBodyInteractionPicturesItem);

rt::objects!(CreatePublicTicketBodyInteractionRating, CreatePublicTicketBodyInteractionRoot);

rt::objects!(UpdatePublicTicketBody, UpdatePublicTicketBodyInteraction);

rt::objects!(UpdatePublicTicketBodyInteractionInteractor);

rt::objects!(CreatePublicReplyContextTicketBody);

rt::objects!(CreatePublicReplyContextTicketBodyInteraction, ResetPublicTicketActionBody);

rt::objects!(UpdatePublicManifestBody, UpdatePublicManifestBodyWebhook);

rt::values!(GetPublicChannelOk);

pub(crate) static GET_PUBLIC_CHANNEL_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("channel", &models::CHANNEL),
    rt::Property::optional("manifest", &models::MANIFEST),
]);
pub(crate) static UPDATE_PUBLIC_CHANNEL_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("endpoint", &UPDATE_PUBLIC_CHANNEL_BODY_ENDPOINT),
    rt::Property::optional(
        "imageUrl",
        &rt::Schema::of(rt::Kind::String).format(rt::Format::Uri).max_length(2048),
    ),
    rt::Property::optional("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::optional("uniqueName", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
]);
pub(crate) static UPDATE_PUBLIC_CHANNEL_BODY_ENDPOINT: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("expirationTime", &rt::schema::DATE_TIME),
    rt::Property::optional("user", &UPDATE_PUBLIC_CHANNEL_BODY_ENDPOINT_USER),
]);
pub(crate) static UPDATE_PUBLIC_CHANNEL_BODY_ENDPOINT_USER: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("id", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional("name", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional(
        "profileImage",
        &rt::Schema::of(rt::Kind::String)
            .format(rt::Format::Uri)
            .max_length(2048)
            .patterns(&[&patterns::P_5E721644673B]),
    ),
    rt::Property::optional(
        "profileUrl",
        &rt::Schema::of(rt::Kind::String).format(rt::Format::Uri).max_length(2048),
    ),
]);
pub(crate) static CREATE_PUBLIC_CHANNEL_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("endpoint", &CREATE_PUBLIC_CHANNEL_BODY_ENDPOINT),
    rt::Property::optional(
        "imageUrl",
        &rt::Schema::of(rt::Kind::String).format(rt::Format::Uri).max_length(2048),
    ),
    rt::Property::required("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::optional("uniqueName", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
]);
pub(crate) static CREATE_PUBLIC_CHANNEL_BODY_ENDPOINT: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("expirationTime", &rt::schema::DATE_TIME),
    rt::Property::optional("networkId", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional("user", &UPDATE_PUBLIC_CHANNEL_BODY_ENDPOINT_USER),
]);
pub(crate) static CREATE_PUBLIC_TICKET_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("interaction", &CREATE_PUBLIC_TICKET_BODY_INTERACTION)],
);

pub(crate) static CREATE_PUBLIC_TICKET_BODY_INTERACTION: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "attachments",
        &rt::Schema::array(&CREATE_PUBLIC_TICKET_BODY_INTERACTION_ATTACHMENTS_ITEM),
    ),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("interactor", &CREATE_PUBLIC_TICKET_BODY_INTERACTION_INTERACTOR),
    rt::Property::optional("link", &rt::schema::URI),
    rt::Property::optional("message", &rt::schema::STRING),
    rt::Property::optional(
        "networkItemId",
        &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_2362A4A5E3D6]),
    ),
    rt::Property::optional(
        "pictures",
        &rt::Schema::array(&CREATE_PUBLIC_TICKET_BODY_INTERACTION_PICTURES_ITEM),
    ),
    rt::Property::optional("rating", &CREATE_PUBLIC_TICKET_BODY_INTERACTION_RATING),
    rt::Property::optional("root", &CREATE_PUBLIC_TICKET_BODY_INTERACTION_ROOT),
    rt::Property::defaulted("type", &models::TICKET_INTERACTION_TYPE, "\"TICKET\""),
    rt::Property::optional("url", &rt::schema::URI),
]);
pub(crate) static CREATE_PUBLIC_TICKET_BODY_INTERACTION_ATTACHMENTS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("mimeType", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("size", &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0))),
    rt::Property::required("url", &rt::schema::URI),
]);
pub(crate) static CREATE_PUBLIC_TICKET_BODY_INTERACTION_INTERACTOR: rt::Schema = rt::Schema::object(&[
    rt::Property::required("interactorId", &rt::Schema::of(rt::Kind::String).min_length(3)),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("picture", &rt::schema::URI),
    rt::Property::optional("url", &rt::schema::URI),
]);
pub(crate) static CREATE_PUBLIC_TICKET_BODY_INTERACTION_PICTURES_ITEM: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("large", &rt::schema::URI), rt::Property::required("small", &rt::schema::URI)],
);

pub(crate) static CREATE_PUBLIC_TICKET_BODY_INTERACTION_RATING: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "scale",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(0))
            .maximum(rt::Decimal::Integer(100)),
    ),
    rt::Property::optional("value", &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0))),
]);
pub(crate) static CREATE_PUBLIC_TICKET_BODY_INTERACTION_ROOT: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "rootId",
        &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_2362A4A5E3D6]),
    ),
]);
pub(crate) static UPDATE_PUBLIC_TICKET_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("interaction", &UPDATE_PUBLIC_TICKET_BODY_INTERACTION)],
);

pub(crate) static UPDATE_PUBLIC_TICKET_BODY_INTERACTION: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "attachments",
        &rt::Schema::array(&CREATE_PUBLIC_TICKET_BODY_INTERACTION_ATTACHMENTS_ITEM),
    ),
    rt::Property::optional("interactor", &UPDATE_PUBLIC_TICKET_BODY_INTERACTION_INTERACTOR),
    rt::Property::optional("link", &rt::schema::URI),
    rt::Property::optional("message", &rt::schema::STRING),
    rt::Property::optional(
        "pictures",
        &rt::Schema::array(&CREATE_PUBLIC_TICKET_BODY_INTERACTION_PICTURES_ITEM),
    ),
    rt::Property::optional("rating", &CREATE_PUBLIC_TICKET_BODY_INTERACTION_RATING),
    rt::Property::optional("updatedTime", &rt::schema::DATE_TIME),
    rt::Property::optional("url", &rt::schema::URI),
]);
pub(crate) static UPDATE_PUBLIC_TICKET_BODY_INTERACTION_INTERACTOR: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("picture", &rt::schema::URI),
    rt::Property::optional("url", &rt::schema::URI),
]);
pub(crate) static CREATE_PUBLIC_REPLY_CONTEXT_TICKET_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::required("interaction", &CREATE_PUBLIC_REPLY_CONTEXT_TICKET_BODY_INTERACTION)],
);

pub(crate) static CREATE_PUBLIC_REPLY_CONTEXT_TICKET_BODY_INTERACTION: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::required(
        "networkItemId",
        &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_615E7D304FEF]),
    ),
    rt::Property::defaulted("type", &models::TICKET_INTERACTION_TYPE, "\"TICKET\""),
    rt::Property::optional("url", &rt::schema::URI),
]);
pub(crate) static RESET_PUBLIC_TICKET_ACTION_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("followupId", &rt::schema::STRING),
    rt::Property::optional("reason", &rt::schema::STRING),
]);
pub(crate) static UPDATE_PUBLIC_MANIFEST_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("branding", &models::MANIFEST_BRANDING),
    rt::Property::optional("callbacks", &models::MANIFEST_CALLBACKS),
    rt::Property::optional("inbox", &models::MANIFEST_INBOX),
    rt::Property::optional(
        "webhook",
        &rt::Schema::object(
                &[
                    rt::Property::required(
                        "secret",
                        &rt::Schema::of(rt::Kind::String)
                            .min_length(32)
                            .max_length(512),
                    ),
                    rt::Property::required(
                        "url",
                        &rt::Schema::of(rt::Kind::String)
                            .format(rt::Format::Uri)
                            .max_length(2048)
                            .patterns(&[&patterns::P_5E721644673B]),
                    ),
                ],
            )
            .nullable(),
    ),
]);
pub(crate) static UPDATE_PUBLIC_MANIFEST_BODY_WEBHOOK: rt::Schema = rt::Schema::object(&[
    rt::Property::required("secret", &rt::Schema::of(rt::Kind::String).min_length(32).max_length(512)),
    rt::Property::required(
        "url",
        &rt::Schema::of(rt::Kind::String)
            .format(rt::Format::Uri)
            .max_length(2048)
            .patterns(&[&patterns::P_5E721644673B]),
    ),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait PublicDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: PublicApi> PublicDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.get_public_channel(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.deactivate_public_channel(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.update_public_channel(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.create_public_channel(cx, r)),
            4 => rt::reply(cx.single(), r, |cx, r| self.create_public_ticket(cx, r)),
            5 => rt::reply(cx.single(), r, |cx, r| self.update_public_ticket(cx, r)),
            6 => rt::reply(cx.single(), r, |cx, r| self.create_public_reply_context_ticket(cx, r)),
            7 => rt::reply(cx.single(), r, |cx, r| self.reset_public_ticket_action(cx, r)),
            8 => rt::reply(cx.single(), r, |cx, r| self.update_public_manifest(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "public",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(1, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static GET_PUBLIC_CHANNEL: rt::Operation = rt::Operation {
    id: "getPublicChannel",
    method: "GET",
    path: "/public",
    responses: &[
        rt::Response::of(&[200], Some(&GET_PUBLIC_CHANNEL_OK)),
        rt::Response::of(&[401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DEACTIVATE_PUBLIC_CHANNEL: rt::Operation = rt::Operation {
    id: "deactivatePublicChannel",
    method: "DELETE",
    path: "/public/channel",
    parameters: &[rt::Parameter::query("reason", &rt::Schema::of(rt::Kind::String).max_length(1000))],
    responses: &[rt::Response::of(&[204], None), rt::Response::of(&[401, 403, 404, 500], Some(&models::ERROR))],
    ..BASE
};

pub(crate) static UPDATE_PUBLIC_CHANNEL: rt::Operation = rt::Operation {
    id: "updatePublicChannel",
    method: "PATCH",
    path: "/public/channel",
    body: Some(rt::Body::required(&UPDATE_PUBLIC_CHANNEL_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::CHANNEL)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_PUBLIC_CHANNEL: rt::Operation = rt::Operation {
    id: "createPublicChannel",
    method: "POST",
    path: "/public/channels",
    body: Some(rt::Body::required(&CREATE_PUBLIC_CHANNEL_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::CHANNEL)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_PUBLIC_TICKET: rt::Operation = rt::Operation {
    id: "createPublicTicket",
    method: "POST",
    path: "/public/inbox/tickets",
    body: Some(rt::Body::required(&CREATE_PUBLIC_TICKET_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::TICKET)),
        rt::Response::of(&[400, 401, 403, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_PUBLIC_TICKET: rt::Operation = rt::Operation {
    id: "updatePublicTicket",
    method: "PATCH",
    path: "/public/inbox/tickets/{id}",
    parameters: &[
        rt::Parameter::path("id", &models::OBJECT_ID),
        rt::Parameter::query("reset", &rt::schema::BOOLEAN),
    ],
    body: Some(rt::Body::required(&UPDATE_PUBLIC_TICKET_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::TICKET)),
        rt::Response::of(&[400, 401, 403, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_PUBLIC_REPLY_CONTEXT_TICKET: rt::Operation = rt::Operation {
    id: "createPublicReplyContextTicket",
    method: "POST",
    path: "/public/inbox/tickets/{id}/replies/{rid}/success",
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID), rt::Parameter::path("rid", &rt::schema::UUID)],
    body: Some(rt::Body::required(&CREATE_PUBLIC_REPLY_CONTEXT_TICKET_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::TICKET)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static RESET_PUBLIC_TICKET_ACTION: rt::Operation = rt::Operation {
    id: "resetPublicTicketAction",
    method: "POST",
    path: "/public/inbox/tickets/{id}/reset/{aid}",
    parameters: &[
        rt::Parameter::path("id", &models::OBJECT_ID),
        rt::Parameter::path("aid", &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_428E526EBC78])),
    ],
    body: Some(rt::Body::required(&RESET_PUBLIC_TICKET_ACTION_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::TICKET)),
        rt::Response::of(&[400, 401, 403, 500, 501], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_PUBLIC_MANIFEST: rt::Operation = rt::Operation {
    id: "updatePublicManifest",
    method: "PATCH",
    path: "/public/manifest",
    body: Some(rt::Body::required(&UPDATE_PUBLIC_MANIFEST_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::MANIFEST)),
        rt::Response::of(&[400, 401, 403, 404, 422, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
