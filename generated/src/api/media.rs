//! The tag `media`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, patterns, rt};

/// Upload and management of media files.
pub trait MediaApi: crate::Service {
    /// Start a media upload.
    ///
    /// Registers a media file that other SocialHub objects can reference and returns a list of upload URLs. The
    /// client splits the file into as many parts as there are URLs and sends each part as the body of a PUT request
    /// to its URL. Once all parts are uploaded, the client calls GET or PATCH on the new media resource to learn the
    /// URL under which the media is reachable. Requires `EditPosts`.
    ///
    /// `POST /api2/media`, permission `EditPosts`
    async fn create_media(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateMedia,
    ) -> Result<CreateMediaResponse, Self::Error>;

    /// Proxy expired network media.
    ///
    /// Refreshes the media URLs of the resource and proxies the selected media.
    ///
    /// `GET /api2/media/proxy/{resource}/{id}`, permissions: one of `ViewTickets`, `ViewPosts`
    async fn proxy_media(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ProxyMedia,
    ) -> Result<ProxyMediaResponse, Self::Error>;

    /// Get media information.
    ///
    /// Returns everything known about the media. Fields such as `thumbnails` and `image` appear with a delay of a few
    /// seconds, and `thumbnails` is never guaranteed, so fall back to the original file (`url`) automatically. Call
    /// this route or PATCH once every file part is uploaded: the call marks the upload as complete and triggers
    /// thumbnail generation. If called too early, the response lacks `url`.
    ///
    /// `GET /api2/media/{id}`, permission `EditPosts`
    async fn get_media(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetMedia,
    ) -> Result<GetMediaResponse, Self::Error>;

    /// Delete media or abort its upload.
    ///
    /// While parts are still missing, aborts the upload gracefully; use this when the user cancels the upload. After
    /// a successful upload, deletes the original file and its associated files, such as thumbnails; use this when the
    /// user decides against the uploaded media.
    ///
    /// `DELETE /api2/media/{id}`, permission `EditPosts`
    async fn delete_media(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteMedia,
    ) -> Result<DeleteMediaResponse, Self::Error>;

    /// Update media information.
    ///
    /// Renames a media file and sets the date after which it is deleted automatically. The file type is fixed: a new
    /// name that would change the MIME type is rejected. `expirationTime` prevents unused files: set it in the call
    /// that completes the upload, so that media whose user leaves the page without using it is deleted automatically
    /// after that date, and call again with `expirationTime` set to `null` when the user does use the media. Call
    /// this route or GET once every file part is uploaded: the call marks the upload as complete and triggers
    /// thumbnail generation. If called too early, the response lacks `url`.
    ///
    /// `PATCH /api2/media/{id}`, permission `EditPosts`
    async fn update_media(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateMedia,
    ) -> Result<UpdateMediaResponse, Self::Error>;
}

/// Request of `POST /api2/media`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateMedia {
    pub body: CreateMediaBody,
}

impl rt::Request for CreateMedia {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/media`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateMediaResponse {
    /// Created media document, with the upload URLs of the file parts in `partUrls`.
    Created(CreateMediaCreated),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateMediaResponse[] json(Created 201, BadRequest 400, Unauthorized 401, Forbidden
    403, NotAcceptable 406, InternalServerError 500)
);

/// Request of `GET /api2/media/proxy/{resource}/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct ProxyMedia {
    /// Kind of resource that owns the media.
    pub resource: ProxyMediaResource,
    /// Id of the resource that owns the media.
    pub id: models::ObjectId,
    /// Id of the proxied media.
    pub media_id: Option<models::ObjectId>,
}

impl rt::Request for ProxyMedia {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            resource: r.required(0)?,
            id: r.required(1)?,
            media_id: r.optional(2)?,
        })
    }
}

/// Answers to `GET /api2/media/proxy/{resource}/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum ProxyMediaResponse {
    /// Redirect to the requested media.
    Found {
        /// Where to go on.
        location: Option<String>,
    },
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

impl rt::IntoAnswer for ProxyMediaResponse {
    fn into_answer(self) -> rt::Answer {
        match self {
            Self::Found { location } => rt::Answer::empty(302).header("Location", location),
            Self::BadRequest(body) => rt::Answer::json(400, &body),
            Self::Unauthorized(body) => rt::Answer::json(401, &body),
            Self::Forbidden(body) => rt::Answer::json(403, &body),
            Self::NotFound(body) => rt::Answer::json(404, &body),
            Self::Conflict(body) => rt::Answer::json(409, &body),
            Self::InternalServerError(body) => rt::Answer::json(500, &body),
        }
    }
}

/// Request of `GET /api2/media/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetMedia {
    /// Media id.
    pub id: String,
}

impl rt::Request for GetMedia {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `GET /api2/media/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetMediaResponse {
    /// Media object.
    Ok(models::Media),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetMediaResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, NotAcceptable 406, InternalServerError 500)
);

/// Request of `DELETE /api2/media/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteMedia {
    /// Media id.
    pub id: String,
}

impl rt::Request for DeleteMedia {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `DELETE /api2/media/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteMediaResponse {
    /// Empty response.
    NoContent,
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteMediaResponse[NoContent 204] json(Unauthorized 401, Forbidden 403, NotFound
    404, NotAcceptable 406, InternalServerError 500)
);

/// Request of `PATCH /api2/media/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateMedia {
    /// Media id.
    pub id: String,
    pub body: Option<UpdateMediaBody>,
}

impl rt::Request for UpdateMedia {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.optional_body()?,
        })
    }
}

/// Answers to `PATCH /api2/media/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateMediaResponse {
    /// Updated media.
    Created(models::Media),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateMediaResponse[] json(Created 201, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, NotAcceptable 406, InternalServerError 500)
);

/// Operation `createMedia`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateMediaBody {
    /// Date after which the media is deleted automatically, if given.
    pub expiration_time: Option<rt::DateTime>,
    /// Original file name.
    pub name: String,
    /// File size in bytes; it determines the number of parts.
    pub size: f64,
}

impl rt::Object for CreateMediaBody {
    const SCHEMA: &'static rt::Schema = &CREATE_MEDIA_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_expiration_time, mut slot_name, mut slot_size) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_expiration_time)?,
                1 => p.value(&mut slot_name)?,
                2 => p.value(&mut slot_size)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            expiration_time: slot_expiration_time,
            name: p.required(1, slot_name)?,
            size: p.required(2, slot_size)?,
        })
    }
}

/// Operation `createMedia`, `Created`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateMediaCreated {
    pub id: Option<models::ObjectId>,
    pub account_id: Option<models::ObjectId>,
    /// Animation metadata, extracted while the thumbnails are generated and absent until then.
    pub animation: Option<models::MediaAnimation>,
    pub created_time: Option<rt::DateTime>,
    /// When set, the media is deleted automatically at this time.
    pub expiration_time: Option<rt::DateTime>,
    /// File extension in lowercase, including the leading dot.
    pub extension: Option<String>,
    /// Marks the media as an external file of which only the URL is held, not the file itself.
    pub external: Option<bool>,
    /// Image metadata, extracted while the thumbnails are generated and absent until then.
    pub image: Option<models::MediaImage>,
    /// MIME type of the file, derived from its extension.
    pub mimetype: Option<String>,
    /// Original file name of the upload.
    pub name: Option<String>,
    /// Where to PUT the parts of the file, in order.
    pub part_urls: Option<Vec<String>>,
    /// File size of the media in bytes.
    pub size: Option<f64>,
    /// Thumbnails available for the media; they can take a few seconds to appear after an upload completes.
    pub thumbnails: Option<Vec<models::MediaThumbnailsItem>>,
    /// Media type; it selects the backend processing, such as the generation of thumbnails.
    pub r#type: Option<models::MediaType>,
    /// URL at which the uploaded file is publicly reachable.
    pub url: Option<String>,
    pub user_id: Option<models::ObjectId>,
    /// Video metadata, extracted while the thumbnails are generated and absent until then.
    pub video: Option<models::MediaVideo>,
}

impl rt::serde::Serialize for CreateMediaCreated {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("animation", &self.animation)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("expirationTime", &self.expiration_time)?;
        o.optional("extension", &self.extension)?;
        o.optional("external", &self.external)?;
        o.optional("image", &self.image)?;
        o.optional("mimetype", &self.mimetype)?;
        o.optional("name", &self.name)?;
        o.optional("partUrls", &self.part_urls)?;
        o.optional("size", &self.size)?;
        o.optional("thumbnails", &self.thumbnails)?;
        o.optional("type", &self.r#type)?;
        o.optional("url", &self.url)?;
        o.optional("userId", &self.user_id)?;
        o.optional("video", &self.video)?;
        o.end()
    }
}

/// Operation `createMedia`, `Created.animation`.
pub type CreateMediaCreatedAnimation = models::MediaAnimation;

/// Operation `createMedia`, `Created.image`.
pub type CreateMediaCreatedImage = models::MediaImage;

/// Operation `createMedia`, `Created.thumbnails.item`.
pub type CreateMediaCreatedThumbnailsItem = models::MediaThumbnailsItem;

/// Operation `createMedia`, `Created.type`.
pub type CreateMediaCreatedType = models::MediaType;

/// Operation `createMedia`, `Created.video`.
pub type CreateMediaCreatedVideo = models::MediaVideo;

/// Operation `proxyMedia`, `resource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ProxyMediaResource {
    Ticket,
    Post,
}

impl rt::Enumeration for ProxyMediaResource {
    const VARIANTS: &'static [(&'static str, Self)] = &[("ticket", Self::Ticket), ("post", Self::Post)];
}

/// Operation `updateMedia`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateMediaBody {
    /// Date after which the media is deleted automatically, if given.
    pub expiration_time: Option<rt::Nullable<rt::DateTime>>,
    /// Media file name.
    pub name: Option<String>,
}

impl rt::Object for UpdateMediaBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_MEDIA_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.expiration_time)?,
                1 => p.value(&mut value.name)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

rt::objects!(CreateMediaBody, UpdateMediaBody);

rt::values!(CreateMediaCreated);

rt::enumerations!(ProxyMediaResource);

pub(crate) static CREATE_MEDIA_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("expirationTime", &rt::schema::DATE_TIME),
    rt::Property::required(
        "name",
        &rt::Schema::of(rt::Kind::String)
            .max_length(255)
            .patterns(&[&patterns::P_4ADFDDAD949E]),
    ),
    rt::Property::required(
        "size",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(1))
            .maximum(rt::Decimal::Integer(4294967296))
            .multiple_of(rt::Decimal::Integer(1)),
    ),
]);
pub(crate) static CREATE_MEDIA_CREATED: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &models::OBJECT_ID),
    rt::Property::optional("accountId", &models::OBJECT_ID),
    rt::Property::optional("animation", &models::MEDIA_ANIMATION),
    rt::Property::optional("createdTime", &rt::schema::DATE_TIME),
    rt::Property::optional("expirationTime", &rt::schema::DATE_TIME),
    rt::Property::optional("extension", &rt::schema::STRING),
    rt::Property::optional("external", &rt::schema::BOOLEAN),
    rt::Property::optional("image", &models::MEDIA_IMAGE),
    rt::Property::optional("mimetype", &rt::schema::STRING),
    rt::Property::optional(
        "name",
        &rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_4ADFDDAD949E]),
    ),
    rt::Property::optional("partUrls", &rt::Schema::array(&rt::schema::URI)),
    rt::Property::optional("size", &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(1))),
    rt::Property::optional("thumbnails", &rt::Schema::array(&models::MEDIA_THUMBNAILS_ITEM)),
    rt::Property::optional("type", &models::MEDIA_TYPE),
    rt::Property::optional("url", &rt::schema::URI),
    rt::Property::optional("userId", &models::OBJECT_ID),
    rt::Property::optional("video", &models::MEDIA_VIDEO),
]);
pub(crate) static PROXY_MEDIA_RESOURCE: rt::Schema = rt::Schema::strings(&["ticket", "post"]);

pub(crate) static UPDATE_MEDIA_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "expirationTime",
        &rt::Schema::of(rt::Kind::String).nullable().format(rt::Format::DateTime),
    ),
    rt::Property::optional(
        "name",
        &rt::Schema::of(rt::Kind::String)
            .max_length(255)
            .patterns(&[&patterns::P_4ADFDDAD949E]),
    ),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait MediaDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: MediaApi> MediaDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.create_media(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.proxy_media(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.get_media(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.delete_media(cx, r)),
            4 => rt::reply(cx.single(), r, |cx, r| self.update_media(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "media",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static CREATE_MEDIA: rt::Operation = rt::Operation {
    id: "createMedia",
    method: "POST",
    path: "/media",
    permissions: rt::Permissions::All(&["EditPosts"]),
    body: Some(rt::Body::required(&CREATE_MEDIA_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&CREATE_MEDIA_CREATED)),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static PROXY_MEDIA: rt::Operation = rt::Operation {
    id: "proxyMedia",
    method: "GET",
    path: "/media/proxy/{resource}/{id}",
    permissions: rt::Permissions::Any(&["ViewTickets", "ViewPosts"]),
    parameters: &[
        rt::Parameter::path("resource", &PROXY_MEDIA_RESOURCE),
        rt::Parameter::path("id", &models::OBJECT_ID),
        rt::Parameter::query("mediaId", &models::OBJECT_ID),
    ],
    responses: &[
        rt::Response::of(&[302], None).headers(&["Location"]),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_MEDIA: rt::Operation = rt::Operation {
    id: "getMedia",
    method: "GET",
    path: "/media/{id}",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[200], Some(&models::MEDIA)),
        rt::Response::of(&[400, 401, 403, 404, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_MEDIA: rt::Operation = rt::Operation {
    id: "deleteMedia",
    method: "DELETE",
    path: "/media/{id}",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[401, 403, 404, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_MEDIA: rt::Operation = rt::Operation {
    id: "updateMedia",
    method: "PATCH",
    path: "/media/{id}",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    body: Some(rt::Body::optional(&UPDATE_MEDIA_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::MEDIA)),
        rt::Response::of(&[400, 401, 403, 404, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
