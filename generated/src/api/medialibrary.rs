//! The tag `medialibrary`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Media Library operations.
pub trait MedialibraryApi: crate::Service {
    /// List the root directory for the Webix File Manager.
    ///
    /// The frontend starts by loading the root directory and what it holds from this endpoint. Folders inside the
    /// root carry the `webix_branch` flag, which makes the frontend request their contents with the `branch` action.
    ///
    /// `GET /api2/ml/items`, permission `UseMediaLibrary`
    async fn list_media_library_items(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListMediaLibraryItems,
    ) -> Result<ListMediaLibraryItemsResponse, Self::Error>;

    /// Run a Webix File Manager action.
    ///
    /// Takes the action data form-urlencoded rather than as JSON, because Webix sends it that way.
    ///
    /// `POST /api2/ml/items`, permission `UseMediaLibrary`
    async fn perform_media_library_action(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: PerformMediaLibraryAction,
    ) -> Result<PerformMediaLibraryActionResponse, Self::Error>;

    /// Get media properties.
    ///
    /// Reads the media metadata and the properties of the matching media library file. Requires the `UseMediaLibrary`
    /// permission.
    ///
    /// `GET /api2/ml/media/{mediaId}`, permission `UseMediaLibrary`
    async fn get_media_library_file(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetMediaLibraryFile,
    ) -> Result<GetMediaLibraryFileResponse, Self::Error>;

    /// Replace the media of a media library file.
    ///
    /// Swaps the media of a media library file and adjusts the properties to match.
    ///
    /// `PUT /api2/ml/media/{mediaId}`, permission `MediaLibraryEdit`
    async fn replace_media_library_file_media(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ReplaceMediaLibraryFileMedia,
    ) -> Result<ReplaceMediaLibraryFileMediaResponse, Self::Error>;

    /// Add existing media to the media library.
    ///
    /// Creates a file from the media in the account's media library.
    ///
    /// `POST /api2/ml/media/{mediaId}`, permission `AddToMediaLibrary`
    async fn create_media_library_file(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateMediaLibraryFile,
    ) -> Result<CreateMediaLibraryFileResponse, Self::Error>;

    /// Update media library file properties.
    ///
    /// Changes properties of a media library file. Requires the `MediaLibraryEdit` permission.
    ///
    /// `PATCH /api2/ml/media/{mediaId}`, permission `MediaLibraryEdit`
    async fn update_media_library_file(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateMediaLibraryFile,
    ) -> Result<UpdateMediaLibraryFileResponse, Self::Error>;
}

/// Request of `GET /api2/ml/items`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListMediaLibraryItems {
    /// Number of items in the result.
    pub count: f64,
    /// Number of items to skip. Applies to the `branch` and `search` actions only.
    pub offset: f64,
    /// Sort field. Applies to the `branch` and `search` actions only. `score` sorts by how well an item matches the
    /// search.
    pub sort_by: ListMediaLibraryItemsSortBy,
    /// Sort direction. Applies to the `branch` and `search` actions only.
    pub order: crate::api::dashboards::GetSharedMetricDataOrder,
    /// Filter by visibility.
    pub team_ids: Option<Vec<models::ObjectId>>,
}

impl rt::Request for ListMediaLibraryItems {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            count: r.defaulted(0)?,
            offset: r.defaulted(1)?,
            sort_by: r.defaulted(2)?,
            order: r.defaulted(3)?,
            team_ids: r.optional(4)?,
        })
    }
}

/// Answers to `GET /api2/ml/items`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListMediaLibraryItemsResponse {
    /// Root directory with its children in `data`.
    Ok(Vec<models::File>),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListMediaLibraryItemsResponse[] json(Ok 200, Unauthorized 401, Forbidden 403,
    InternalServerError 500)
);

/// Request of `POST /api2/ml/items`.
#[derive(Debug, Clone, PartialEq)]
pub struct PerformMediaLibraryAction {
    /// The action and its parameters.
    pub body: PerformMediaLibraryActionBody,
}

impl rt::Request for PerformMediaLibraryAction {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/ml/items`.
#[derive(Debug, Clone, PartialEq)]
pub enum PerformMediaLibraryActionResponse {
    /// Depends on the action; mostly some form of media library file.
    Ok(models::File),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    UnsupportedMediaType(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    PerformMediaLibraryActionResponse[] json(Ok 200, Unauthorized 401, Forbidden 403,
    NotFound 404, Conflict 409, UnsupportedMediaType 415, InternalServerError 500)
);

/// Request of `GET /api2/ml/media/{mediaId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetMediaLibraryFile {
    /// Id of the media whose properties are read.
    pub media_id: models::ObjectId,
}

impl rt::Request for GetMediaLibraryFile {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { media_id: r.required(0)? })
    }
}

/// Answers to `GET /api2/ml/media/{mediaId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetMediaLibraryFileResponse {
    /// File properties and media metadata.
    Ok(models::File),
    Unauthorized(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetMediaLibraryFileResponse[] json(Ok 200, Unauthorized 401, NotFound 404,
    InternalServerError 500)
);

/// Request of `PUT /api2/ml/media/{mediaId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct ReplaceMediaLibraryFileMedia {
    /// Id of the media being replaced.
    pub media_id: models::ObjectId,
    pub body: ReplaceMediaLibraryFileMediaBody,
}

impl rt::Request for ReplaceMediaLibraryFileMedia {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            media_id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PUT /api2/ml/media/{mediaId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum ReplaceMediaLibraryFileMediaResponse {
    /// The updated media library file.
    Created(models::File),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ReplaceMediaLibraryFileMediaResponse[] json(Created 201, BadRequest 400, Unauthorized
    401, Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/ml/media/{mediaId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateMediaLibraryFile {
    /// Id of the media to add.
    pub media_id: models::ObjectId,
    pub body: CreateMediaLibraryFileBody,
}

impl rt::Request for CreateMediaLibraryFile {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            media_id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/ml/media/{mediaId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateMediaLibraryFileResponse {
    /// The file created in the media library.
    Created(models::File),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateMediaLibraryFileResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `PATCH /api2/ml/media/{mediaId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateMediaLibraryFile {
    /// Media id of the file.
    pub media_id: models::ObjectId,
    pub body: UpdateMediaLibraryFileBody,
}

impl rt::Request for UpdateMediaLibraryFile {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            media_id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/ml/media/{mediaId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateMediaLibraryFileResponse {
    /// The updated media library file.
    Ok(models::File),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateMediaLibraryFileResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    NotFound 404, Conflict 409, InternalServerError 500)
);

/// Operation `listMediaLibraryItems`, `sortBy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ListMediaLibraryItemsSortBy {
    Value,
    Title,
    Date,
    Size,
    Score,
}

impl rt::Enumeration for ListMediaLibraryItemsSortBy {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("value", Self::Value), ("title", Self::Title), ("date", Self::Date), ("size", Self::Size),
        ("score", Self::Score),
    ];
}

/// Operation `listMediaLibraryItems`, `order`.
pub type ListMediaLibraryItemsOrder = crate::api::dashboards::GetSharedMetricDataOrder;

/// Operation `performMediaLibraryAction`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct PerformMediaLibraryActionBody {
    pub action: PerformMediaLibraryActionBodyAction,
    /// Number of items in the result. Applies to the `branch` and `search` actions only.
    pub count: f64,
    /// Number of items to skip. Applies to the `branch` and `search` actions only.
    pub offset: f64,
    /// Sort direction. Applies to the `branch` and `search` actions only.
    pub order: crate::api::dashboards::GetSharedMetricDataOrder,
    /// Sort field. Applies to the `branch` and `search` actions only. `score` sorts by how well an item matches the
    /// search.
    pub sort_by: ListMediaLibraryItemsSortBy,
    pub source: Option<String>,
    pub target: Option<String>,
    /// For the `branch` and `search` actions, a visibility filter; for the `visibility` action, the value the folder
    /// gets.
    pub team_ids: Option<Vec<models::ObjectId>>,
    pub text: Option<String>,
    /// Filters items by type (MIME type or folder). Applies to the `branch` and `search` actions only.
    pub types: Option<Vec<String>>,
    /// Filters items by user. Applies to the `branch` and `search` actions only.
    pub user_ids: Option<Vec<models::ObjectId>>,
}

impl rt::Object for PerformMediaLibraryActionBody {
    const SCHEMA: &'static rt::Schema = &PERFORM_MEDIA_LIBRARY_ACTION_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_action, mut slot_count, mut slot_offset) = (None, None, None);
        let (mut slot_order, mut slot_sort_by, mut slot_source) = (None, None, None);
        let (mut slot_target, mut slot_team_ids, mut slot_text) = (None, None, None);
        let (mut slot_types, mut slot_user_ids) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_action)?,
                1 => p.value(&mut slot_count)?,
                2 => p.value(&mut slot_offset)?,
                3 => p.value(&mut slot_order)?,
                4 => p.value(&mut slot_sort_by)?,
                5 => p.value(&mut slot_source)?,
                6 => p.value(&mut slot_target)?,
                7 => p.value(&mut slot_team_ids)?,
                8 => p.value(&mut slot_text)?,
                9 => p.value(&mut slot_types)?,
                10 => p.value(&mut slot_user_ids)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            action: p.required(0, slot_action)?,
            count: p.defaulted(1, slot_count)?,
            offset: p.defaulted(2, slot_offset)?,
            order: p.defaulted(3, slot_order)?,
            sort_by: p.defaulted(4, slot_sort_by)?,
            source: slot_source,
            target: slot_target,
            team_ids: slot_team_ids,
            text: slot_text,
            types: slot_types,
            user_ids: slot_user_ids,
        })
    }
}

/// Operation `performMediaLibraryAction`, `body.action`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PerformMediaLibraryActionBodyAction {
    Branch,
    Create,
    Remove,
    Rename,
    Move,
    Search,
    Copy,
    Visibility,
}

impl rt::Enumeration for PerformMediaLibraryActionBodyAction {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("branch", Self::Branch), ("create", Self::Create), ("remove", Self::Remove), ("rename", Self::Rename),
        ("move", Self::Move), ("search", Self::Search), ("copy", Self::Copy), ("visibility", Self::Visibility),
    ];
}

/// Operation `performMediaLibraryAction`, `body.order`.
pub type PerformMediaLibraryActionBodyOrder = crate::api::dashboards::GetSharedMetricDataOrder;

/// Operation `performMediaLibraryAction`, `body.sortBy`.
pub type PerformMediaLibraryActionBodySortBy = ListMediaLibraryItemsSortBy;

/// Operation `replaceMediaLibraryFileMedia`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct ReplaceMediaLibraryFileMediaBody {
    /// Id of the replacement media.
    pub media_id: models::ObjectId,
}

impl rt::Object for ReplaceMediaLibraryFileMediaBody {
    const SCHEMA: &'static rt::Schema = &REPLACE_MEDIA_LIBRARY_FILE_MEDIA_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_media_id = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_media_id)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            media_id: p.required(0, slot_media_id)?,
        })
    }
}

/// Operation `createMediaLibraryFile`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateMediaLibraryFileBody {
    /// Target directory in the media library.
    pub directory: Option<String>,
    /// Optional `mediaId` of other media whose properties (title, note, and so on) are all copied.
    pub properties_source: Option<models::ObjectId>,
}

impl rt::Object for CreateMediaLibraryFileBody {
    const SCHEMA: &'static rt::Schema = &CREATE_MEDIA_LIBRARY_FILE_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.directory)?,
                1 => p.value(&mut value.properties_source)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `updateMediaLibraryFile`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateMediaLibraryFileBody {
    pub alt: Option<String>,
    /// A date, or `null` to clear it.
    pub license_end_date: Option<rt::Nullable<rt::DateTime>>,
    pub license_information: Option<String>,
    pub note: Option<String>,
    pub title: Option<String>,
    pub value: Option<String>,
}

impl rt::Object for UpdateMediaLibraryFileBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_MEDIA_LIBRARY_FILE_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.alt)?,
                1 => p.value(&mut value.license_end_date)?,
                2 => p.value(&mut value.license_information)?,
                3 => p.value(&mut value.note)?,
                4 => p.value(&mut value.title)?,
                5 => p.value(&mut value.value)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

rt::objects!(PerformMediaLibraryActionBody, ReplaceMediaLibraryFileMediaBody);

rt::objects!(CreateMediaLibraryFileBody, UpdateMediaLibraryFileBody);

rt::enumerations!(ListMediaLibraryItemsSortBy, PerformMediaLibraryActionBodyAction);

pub(crate) static LIST_MEDIA_LIBRARY_ITEMS_SORT_BY: rt::Schema = rt::Schema::strings(
    &["value", "title", "date", "size", "score"],
);

pub(crate) static PERFORM_MEDIA_LIBRARY_ACTION_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required("action", &PERFORM_MEDIA_LIBRARY_ACTION_BODY_ACTION),
    rt::Property::defaulted(
        "count",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(0))
            .maximum(rt::Decimal::Integer(100)),
        "100",
    ),
    rt::Property::defaulted(
        "offset",
        &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0)),
        "0",
    ),
    rt::Property::defaulted("order", &crate::api::dashboards::GET_SHARED_METRIC_DATA_ORDER, "\"desc\""),
    rt::Property::defaulted("sortBy", &LIST_MEDIA_LIBRARY_ITEMS_SORT_BY, "\"score\""),
    rt::Property::optional("source", &rt::Schema::of(rt::Kind::String).max_length(131072)),
    rt::Property::optional("target", &rt::Schema::of(rt::Kind::String).max_length(4096)),
    rt::Property::optional("teamIds", &rt::Schema::array(&models::OBJECT_ID).max_items(10000)),
    rt::Property::optional("text", &rt::Schema::of(rt::Kind::String).max_length(100)),
    rt::Property::optional("types", &rt::Schema::array(&rt::schema::STRING).max_items(100)),
    rt::Property::optional("userIds", &rt::Schema::array(&models::OBJECT_ID).max_items(10000)),
]);
pub(crate) static PERFORM_MEDIA_LIBRARY_ACTION_BODY_ACTION: rt::Schema = rt::Schema::strings(
    &["branch", "create", "remove", "rename", "move", "search", "copy", "visibility"],
);

pub(crate) static REPLACE_MEDIA_LIBRARY_FILE_MEDIA_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::required("mediaId", &models::OBJECT_ID)],
);

pub(crate) static CREATE_MEDIA_LIBRARY_FILE_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("directory", &rt::Schema::of(rt::Kind::String).max_length(4096)),
    rt::Property::optional("propertiesSource", &models::OBJECT_ID),
]);
pub(crate) static UPDATE_MEDIA_LIBRARY_FILE_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("alt", &rt::Schema::of(rt::Kind::String).max_length(10000)),
    rt::Property::optional(
        "licenseEndDate",
        &rt::Schema::of(rt::Kind::String).nullable().format(rt::Format::DateTime),
    ),
    rt::Property::optional("licenseInformation", &rt::Schema::of(rt::Kind::String).max_length(10000)),
    rt::Property::optional("note", &rt::Schema::of(rt::Kind::String).max_length(10000)),
    rt::Property::optional("title", &rt::Schema::of(rt::Kind::String).max_length(10000)),
    rt::Property::optional("value", &rt::Schema::of(rt::Kind::String).max_length(255)),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait MedialibraryDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: MedialibraryApi> MedialibraryDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_media_library_items(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.perform_media_library_action(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.get_media_library_file(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.replace_media_library_file_media(cx, r)),
            4 => rt::reply(cx.single(), r, |cx, r| self.create_media_library_file(cx, r)),
            5 => rt::reply(cx.single(), r, |cx, r| self.update_media_library_file(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "medialibrary",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_MEDIA_LIBRARY_ITEMS: rt::Operation = rt::Operation {
    id: "listMediaLibraryItems",
    method: "GET",
    path: "/ml/items",
    permissions: rt::Permissions::All(&["UseMediaLibrary"]),
    parameters: &[
        rt::Parameter::query(
                "count",
                &rt::Schema::of(rt::Kind::Number)
                    .minimum(rt::Decimal::Integer(0))
                    .maximum(rt::Decimal::Integer(100)),
            )
            .default("100"),
        rt::Parameter::query(
                "offset",
                &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0)),
            )
            .default("0"),
        rt::Parameter::query("sortBy", &LIST_MEDIA_LIBRARY_ITEMS_SORT_BY)
            .default("\"score\""),
        rt::Parameter::query(
                "order",
                &crate::api::dashboards::GET_SHARED_METRIC_DATA_ORDER,
            )
            .default("\"desc\""),
        rt::Parameter::query(
                "teamIds",
                &rt::Schema::array(&models::OBJECT_ID).max_items(10000),
            )
            .collection(&[rt::Collection::Csv]),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::FILE))),
        rt::Response::of(&[401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static PERFORM_MEDIA_LIBRARY_ACTION: rt::Operation = rt::Operation {
    id: "performMediaLibraryAction",
    method: "POST",
    path: "/ml/items",
    permissions: rt::Permissions::All(&["UseMediaLibrary"]),
    body: Some(rt::Body::required(&PERFORM_MEDIA_LIBRARY_ACTION_BODY)),
    consumes: &["application/x-www-form-urlencoded"],
    responses: &[
        rt::Response::of(&[200], Some(&models::FILE)),
        rt::Response::of(&[401, 403, 404, 409, 415, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_MEDIA_LIBRARY_FILE: rt::Operation = rt::Operation {
    id: "getMediaLibraryFile",
    method: "GET",
    path: "/ml/media/{mediaId}",
    permissions: rt::Permissions::All(&["UseMediaLibrary"]),
    parameters: &[rt::Parameter::path("mediaId", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[200], Some(&models::FILE)),
        rt::Response::of(&[401, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static REPLACE_MEDIA_LIBRARY_FILE_MEDIA: rt::Operation = rt::Operation {
    id: "replaceMediaLibraryFileMedia",
    method: "PUT",
    path: "/ml/media/{mediaId}",
    permissions: rt::Permissions::All(&["MediaLibraryEdit"]),
    parameters: &[rt::Parameter::path("mediaId", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&REPLACE_MEDIA_LIBRARY_FILE_MEDIA_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::FILE)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_MEDIA_LIBRARY_FILE: rt::Operation = rt::Operation {
    id: "createMediaLibraryFile",
    method: "POST",
    path: "/ml/media/{mediaId}",
    permissions: rt::Permissions::All(&["AddToMediaLibrary"]),
    parameters: &[rt::Parameter::path("mediaId", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&CREATE_MEDIA_LIBRARY_FILE_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::FILE)),
        rt::Response::of(&[400, 401, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_MEDIA_LIBRARY_FILE: rt::Operation = rt::Operation {
    id: "updateMediaLibraryFile",
    method: "PATCH",
    path: "/ml/media/{mediaId}",
    permissions: rt::Permissions::All(&["MediaLibraryEdit"]),
    parameters: &[rt::Parameter::path("mediaId", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&UPDATE_MEDIA_LIBRARY_FILE_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::FILE)),
        rt::Response::of(&[400, 401, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
