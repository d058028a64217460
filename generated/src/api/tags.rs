//! The tag `tags`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Tags of content-planner posts.
pub trait TagsApi: crate::Service {
    /// Create a tag.
    ///
    /// Creates a tag with the given name. Requires `CreateTags`.
    ///
    /// `POST /api2/cp/tags`, permission `CreateTags`
    async fn create_tag(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateTag,
    ) -> Result<CreateTagResponse, Self::Error>;

    /// Search tags.
    ///
    /// Lists existing tags, or suggests tags by the beginning of their name.
    ///
    /// `POST /api2/cp/tags/get`, permission `ViewPosts`
    async fn search_tags(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: SearchTags,
    ) -> Result<SearchTagsResponse, Self::Error>;

    /// Delete a tag.
    ///
    /// Deletes the tag if it belongs to the user's account. Requires the `DeleteTags` permission. Fails with
    /// `ConflictError` while a Content Planner post references the tag, unless `force` is set, which removes all
    /// references first.
    ///
    /// `DELETE /api2/cp/tags/{id}`, permission `DeleteTags`
    async fn delete_tag(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteTag,
    ) -> Result<DeleteTagResponse, Self::Error>;
}

/// Request of `POST /api2/cp/tags`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateTag {
    /// Contents of the new tag; only `name` is required.
    pub body: models::Tag,
}

impl rt::Request for CreateTag {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/cp/tags`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateTagResponse {
    /// Created tag.
    Ok(Vec<models::Tag>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateTagResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotAcceptable 406, InternalServerError 500)
);

/// Request of `POST /api2/cp/tags/get`.
#[derive(Debug, Clone, PartialEq)]
pub struct SearchTags {
    pub body: Option<SearchTagsBody>,
}

impl rt::Request for SearchTags {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.optional_body()? })
    }
}

/// Answers to `POST /api2/cp/tags/get`.
#[derive(Debug, Clone, PartialEq)]
pub enum SearchTagsResponse {
    /// Tags that match the filters.
    Ok(SearchTagsOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    SearchTagsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotAcceptable 406, InternalServerError 500)
);

/// Request of `DELETE /api2/cp/tags/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteTag {
    /// Id of the tag.
    pub id: models::ObjectId,
    /// Whether to remove all references to the tag and delete it anyway.
    pub force: bool,
}

impl rt::Request for DeleteTag {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            force: r.defaulted(1)?,
        })
    }
}

/// Answers to `DELETE /api2/cp/tags/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteTagResponse {
    /// Deleted; no content.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteTagResponse[NoContent 204] json(BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, NotAcceptable 406, Conflict 409, InternalServerError 500)
);

/// Operation `searchTags`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchTagsBody {
    pub ids: Option<Vec<String>>,
    pub suggest: Option<String>,
}

impl rt::Object for SearchTagsBody {
    const SCHEMA: &'static rt::Schema = &SEARCH_TAGS_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.ids)?,
                1 => p.value(&mut value.suggest)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `searchTags`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SearchTagsOk {
    /// Total number of tags that match the filters.
    pub count: Option<f64>,
    pub data: Option<Vec<models::Tag>>,
}

impl rt::serde::Serialize for SearchTagsOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("count", &self.count)?;
        o.optional("data", &self.data)?;
        o.end()
    }
}

rt::objects!(SearchTagsBody);

rt::values!(SearchTagsOk);

pub(crate) static SEARCH_TAGS_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("ids", &rt::Schema::array(&rt::schema::STRING).max_items(10000)),
    rt::Property::optional("suggest", &rt::Schema::of(rt::Kind::String).max_length(512)),
]);
pub(crate) static SEARCH_TAGS_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("count", &rt::schema::NUMBER),
    rt::Property::optional("data", &rt::Schema::array(&models::TAG)),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait TagsDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: TagsApi> TagsDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.create_tag(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.search_tags(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.delete_tag(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "tags",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static CREATE_TAG: rt::Operation = rt::Operation {
    id: "createTag",
    method: "POST",
    path: "/cp/tags",
    permissions: rt::Permissions::All(&["CreateTags"]),
    body: Some(rt::Body::required(&models::TAG)),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::TAG))),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static SEARCH_TAGS: rt::Operation = rt::Operation {
    id: "searchTags",
    method: "POST",
    path: "/cp/tags/get",
    permissions: rt::Permissions::All(&["ViewPosts"]),
    body: Some(rt::Body::optional(&SEARCH_TAGS_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&SEARCH_TAGS_OK)),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_TAG: rt::Operation = rt::Operation {
    id: "deleteTag",
    method: "DELETE",
    path: "/cp/tags/{id}",
    permissions: rt::Permissions::All(&["DeleteTags"]),
    parameters: &[
        rt::Parameter::path("id", &models::OBJECT_ID),
        rt::Parameter::query("force", &rt::schema::BOOLEAN).default("false"),
    ],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 406, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
