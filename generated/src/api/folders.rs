//! The tag `folders`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Folders of the inbox.
pub trait FoldersApi: crate::Service {
    /// List inbox folders.
    ///
    /// Returns the inbox folders of the account.
    ///
    /// `GET /api2/inbox/folders`
    async fn list_inbox_folders(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListInboxFolders,
    ) -> Result<ListInboxFoldersResponse, Self::Error>;

    /// Create an inbox folder.
    ///
    /// Creates a folder, whose name must be unique.
    ///
    /// `POST /api2/inbox/folders`, permission `EditCustomFolders`
    async fn create_inbox_folder(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateInboxFolder,
    ) -> Result<CreateInboxFolderResponse, Self::Error>;

    /// Reorder inbox folders.
    ///
    /// Sets the index of one folder and reorders all folders accordingly.
    ///
    /// `POST /api2/inbox/folders/reorder`, permission `EditCustomFolders`
    async fn reorder_inbox_folders(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ReorderInboxFolders,
    ) -> Result<ReorderInboxFoldersResponse, Self::Error>;

    /// Delete an inbox folder.
    ///
    /// `DELETE /api2/inbox/folders/{id}`, permission `EditCustomFolders`
    async fn delete_inbox_folder(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteInboxFolder,
    ) -> Result<DeleteInboxFolderResponse, Self::Error>;

    /// Update an inbox folder.
    ///
    /// Changes the name of the folder, which must be unique, or its filters.
    ///
    /// `PATCH /api2/inbox/folders/{id}`, permission `EditCustomFolders`
    async fn update_inbox_folder(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateInboxFolder,
    ) -> Result<UpdateInboxFolderResponse, Self::Error>;
}

/// Request of `GET /api2/inbox/folders`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListInboxFolders {
    /// Upper limit of folders returned.
    pub count: f64,
    /// Number of folders to skip.
    pub offset: f64,
}

impl rt::Request for ListInboxFolders {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            count: r.defaulted(0)?,
            offset: r.defaulted(1)?,
        })
    }
}

/// Answers to `GET /api2/inbox/folders`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListInboxFoldersResponse {
    /// Folders of the account.
    Ok(Vec<models::Folder>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListInboxFoldersResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    InternalServerError 500)
);

/// Request of `POST /api2/inbox/folders`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateInboxFolder {
    pub body: CreateInboxFolderBody,
}

impl rt::Request for CreateInboxFolder {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/inbox/folders`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateInboxFolderResponse {
    /// Created folder.
    Created(models::Folder),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateInboxFolderResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/inbox/folders/reorder`.
#[derive(Debug, Clone, PartialEq)]
pub struct ReorderInboxFolders {
    pub body: ReorderInboxFoldersBody,
}

impl rt::Request for ReorderInboxFolders {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/inbox/folders/reorder`.
#[derive(Debug, Clone, PartialEq)]
pub enum ReorderInboxFoldersResponse {
    /// Empty response.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ReorderInboxFoldersResponse[NoContent 204] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `DELETE /api2/inbox/folders/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteInboxFolder {
    /// Folder id.
    pub id: String,
}

impl rt::Request for DeleteInboxFolder {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `DELETE /api2/inbox/folders/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteInboxFolderResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteInboxFolderResponse[NoContent 204] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `PATCH /api2/inbox/folders/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateInboxFolder {
    /// Folder id.
    pub id: String,
    pub body: UpdateInboxFolderBody,
}

impl rt::Request for UpdateInboxFolder {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/inbox/folders/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateInboxFolderResponse {
    /// Updated folder.
    Ok(models::Folder),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateInboxFolderResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Operation `createInboxFolder`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateInboxFolderBody {
    pub filters: Option<CreateInboxFolderBodyFilters>,
    /// Folder name.
    pub name: String,
}

impl rt::Object for CreateInboxFolderBody {
    const SCHEMA: &'static rt::Schema = &CREATE_INBOX_FOLDER_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_filters, mut slot_name) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_filters)?,
                1 => p.value(&mut slot_name)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            filters: slot_filters,
            name: p.required(1, slot_name)?,
        })
    }
}

/// Operation `createInboxFolder`, `body.filters`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateInboxFolderBodyFilters {
    /// Channel ids the folder filters by.
    pub channel_ids: Option<Vec<String>>,
    /// Ticket types the folder filters by.
    pub ticket_types: Option<Vec<CreateInboxFolderBodyFiltersTicketTypesItem>>,
}

impl rt::Object for CreateInboxFolderBodyFilters {
    const SCHEMA: &'static rt::Schema = &CREATE_INBOX_FOLDER_BODY_FILTERS;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.channel_ids)?,
                1 => p.value(&mut value.ticket_types)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `createInboxFolder`, `body.filters.ticketTypes.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CreateInboxFolderBodyFiltersTicketTypesItem {
    Post,
    Comment,
    Message,
    Dm,
    Rating,
    Darkcomment,
    Mention,
}

impl rt::Enumeration for CreateInboxFolderBodyFiltersTicketTypesItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("POST", Self::Post), ("COMMENT", Self::Comment), ("MESSAGE", Self::Message), ("DM", Self::Dm),
        ("RATING", Self::Rating), ("DARKCOMMENT", Self::Darkcomment), ("MENTION", Self::Mention),
    ];
}

/// Operation `reorderInboxFolders`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct ReorderInboxFoldersBody {
    /// Id of the folder to move.
    pub folder_id: String,
    /// New index of the folder.
    pub index: f64,
}

impl rt::Object for ReorderInboxFoldersBody {
    const SCHEMA: &'static rt::Schema = &REORDER_INBOX_FOLDERS_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_folder_id, mut slot_index) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_folder_id)?,
                1 => p.value(&mut slot_index)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            folder_id: p.required(0, slot_folder_id)?,
            index: p.required(1, slot_index)?,
        })
    }
}

/// Operation `updateInboxFolder`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateInboxFolderBody {
    pub filters: Option<CreateInboxFolderBodyFilters>,
    /// New folder name.
    pub name: Option<String>,
}

impl rt::Object for UpdateInboxFolderBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_INBOX_FOLDER_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.filters)?,
                1 => p.value(&mut value.name)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `updateInboxFolder`, `body.filters`.
pub type UpdateInboxFolderBodyFilters = CreateInboxFolderBodyFilters;

/// Operation `updateInboxFolder`, `body.filters.ticketTypes.item`.
pub type UpdateInboxFolderBodyFiltersTicketTypesItem = CreateInboxFolderBodyFiltersTicketTypesItem;

rt::objects!(CreateInboxFolderBody, CreateInboxFolderBodyFilters, ReorderInboxFoldersBody);

rt::objects!(UpdateInboxFolderBody);

rt::enumerations!(CreateInboxFolderBodyFiltersTicketTypesItem);

pub(crate) static CREATE_INBOX_FOLDER_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("filters", &CREATE_INBOX_FOLDER_BODY_FILTERS),
    rt::Property::required("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
]);
pub(crate) static CREATE_INBOX_FOLDER_BODY_FILTERS: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "channelIds",
        &rt::Schema::array(
                &rt::Schema::of(rt::Kind::String).min_length(1).max_length(1000),
            )
            .max_items(10000),
    ),
    rt::Property::optional(
        "ticketTypes",
        &rt::Schema::array(&CREATE_INBOX_FOLDER_BODY_FILTERS_TICKET_TYPES_ITEM)
            .max_items(100),
    ),
]);
pub(crate) static CREATE_INBOX_FOLDER_BODY_FILTERS_TICKET_TYPES_ITEM: rt::Schema = rt::Schema::strings(
    &["POST", "COMMENT", "MESSAGE", "DM", "RATING", "DARKCOMMENT", "MENTION"],
);

pub(crate) static REORDER_INBOX_FOLDERS_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required("folderId", &rt::Schema::of(rt::Kind::String).min_length(1)),
    rt::Property::required(
        "index",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(0))
            .maximum(rt::Decimal::Integer(9)),
    ),
]);
pub(crate) static UPDATE_INBOX_FOLDER_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("filters", &CREATE_INBOX_FOLDER_BODY_FILTERS),
    rt::Property::optional("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait FoldersDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: FoldersApi> FoldersDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_inbox_folders(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.create_inbox_folder(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.reorder_inbox_folders(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.delete_inbox_folder(cx, r)),
            4 => rt::reply(cx.single(), r, |cx, r| self.update_inbox_folder(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "folders",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_INBOX_FOLDERS: rt::Operation = rt::Operation {
    id: "listInboxFolders",
    method: "GET",
    path: "/inbox/folders",
    parameters: &[
        rt::Parameter::query(
                "count",
                &rt::Schema::of(rt::Kind::Number)
                    .minimum(rt::Decimal::Integer(0))
                    .maximum(rt::Decimal::Integer(500)),
            )
            .default("25"),
        rt::Parameter::query(
                "offset",
                &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0)),
            )
            .default("0"),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::FOLDER))),
        rt::Response::of(&[400, 401, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_INBOX_FOLDER: rt::Operation = rt::Operation {
    id: "createInboxFolder",
    method: "POST",
    path: "/inbox/folders",
    permissions: rt::Permissions::All(&["EditCustomFolders"]),
    body: Some(rt::Body::required(&CREATE_INBOX_FOLDER_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::FOLDER)),
        rt::Response::of(&[400, 401, 403, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static REORDER_INBOX_FOLDERS: rt::Operation = rt::Operation {
    id: "reorderInboxFolders",
    method: "POST",
    path: "/inbox/folders/reorder",
    permissions: rt::Permissions::All(&["EditCustomFolders"]),
    body: Some(rt::Body::required(&REORDER_INBOX_FOLDERS_BODY)),
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_INBOX_FOLDER: rt::Operation = rt::Operation {
    id: "deleteInboxFolder",
    method: "DELETE",
    path: "/inbox/folders/{id}",
    permissions: rt::Permissions::All(&["EditCustomFolders"]),
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_INBOX_FOLDER: rt::Operation = rt::Operation {
    id: "updateInboxFolder",
    method: "PATCH",
    path: "/inbox/folders/{id}",
    permissions: rt::Permissions::All(&["EditCustomFolders"]),
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    body: Some(rt::Body::required(&UPDATE_INBOX_FOLDER_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::FOLDER)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
