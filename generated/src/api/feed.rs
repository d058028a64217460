//! The tag `feed`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Feed items of posts, such as comments and system messages.
pub trait FeedApi: crate::Service {
    /// List a post's feed items.
    ///
    /// Returns a pageable list of the post's feed items. Requires `ViewCollaborationTab` and `EditPosts`.
    ///
    /// `GET /api2/cp/posts/{id}/feed`, permissions: all of `ViewCollaborationTab`, `EditPosts`
    async fn list_post_feed_items(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListPostFeedItems,
    ) -> Result<ListPostFeedItemsResponse, Self::Error>;

    /// Create a comment on a post.
    ///
    /// Creates a comment in the feed of the post. Requires `CreateComment`.
    ///
    /// `POST /api2/cp/posts/{id}/feed`, permission `CreateComment`
    async fn create_post_comment(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreatePostComment,
    ) -> Result<CreatePostCommentResponse, Self::Error>;
}

/// Request of `GET /api2/cp/posts/{id}/feed`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListPostFeedItems {
    /// Post id.
    pub id: String,
    /// Number of entities to skip.
    pub offset: Option<i64>,
    /// Number of entities to return.
    pub count: Option<i64>,
}

impl rt::Request for ListPostFeedItems {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            offset: r.optional(1)?,
            count: r.optional(2)?,
        })
    }
}

/// Answers to `GET /api2/cp/posts/{id}/feed`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListPostFeedItemsResponse {
    /// Page of post feed items.
    Ok(ListPostFeedItemsOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListPostFeedItemsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/cp/posts/{id}/feed`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreatePostComment {
    /// Post id.
    pub id: String,
    /// Content of the new comment.
    pub body: CreatePostCommentBody,
}

impl rt::Request for CreatePostComment {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/cp/posts/{id}/feed`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreatePostCommentResponse {
    /// Created feed item.
    Created(models::FeedItem),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreatePostCommentResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Operation `listPostFeedItems`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListPostFeedItemsOk {
    /// Total number of feed items, for pagination.
    pub count: Option<f64>,
    pub data: Option<Vec<models::FeedItem>>,
}

impl rt::serde::Serialize for ListPostFeedItemsOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("count", &self.count)?;
        o.optional("data", &self.data)?;
        o.end()
    }
}

/// Operation `createPostComment`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreatePostCommentBody {
    pub mentions: Option<Vec<models::ObjectId>>,
    pub message: Option<String>,
}

impl rt::Object for CreatePostCommentBody {
    const SCHEMA: &'static rt::Schema = &CREATE_POST_COMMENT_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.mentions)?,
                1 => p.value(&mut value.message)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

rt::objects!(CreatePostCommentBody);

rt::values!(ListPostFeedItemsOk);

pub(crate) static LIST_POST_FEED_ITEMS_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("count", &rt::schema::NUMBER),
    rt::Property::optional("data", &rt::Schema::array(&models::FEED_ITEM)),
]);
pub(crate) static CREATE_POST_COMMENT_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("mentions", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::optional("message", &rt::schema::STRING),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait FeedDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: FeedApi> FeedDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_post_feed_items(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.create_post_comment(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "feed",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_POST_FEED_ITEMS: rt::Operation = rt::Operation {
    id: "listPostFeedItems",
    method: "GET",
    path: "/cp/posts/{id}/feed",
    permissions: rt::Permissions::All(&["ViewCollaborationTab", "EditPosts"]),
    parameters: &[
        rt::Parameter::path("id", &rt::schema::STRING),
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
        rt::Response::of(&[200], Some(&LIST_POST_FEED_ITEMS_OK)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_POST_COMMENT: rt::Operation = rt::Operation {
    id: "createPostComment",
    method: "POST",
    path: "/cp/posts/{id}/feed",
    permissions: rt::Permissions::All(&["CreateComment"]),
    parameters: &[rt::Parameter::path("id", &rt::schema::STRING)],
    body: Some(rt::Body::required(&CREATE_POST_COMMENT_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::FEED_ITEM)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
