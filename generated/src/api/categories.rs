//! The tag `categories`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Categories of the inbox.
pub trait CategoriesApi: crate::Service {
    /// List the account's categories.
    ///
    /// Returns every category of the account.
    ///
    /// `GET /api2/inbox/categories`, permission `ViewCategories`
    async fn list_categories(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListCategories,
    ) -> Result<ListCategoriesResponse, Self::Error>;

    /// Create a category.
    ///
    /// Creates a category and, where needed, updates its parent.
    ///
    /// `POST /api2/inbox/categories`, permission `EditCategories`
    async fn create_category(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateCategory,
    ) -> Result<CreateCategoryResponse, Self::Error>;

    /// Import categories.
    ///
    /// Imports an array of category objects.
    ///
    /// `POST /api2/inbox/categories/import`, permission `EditCategories`
    async fn import_categories(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ImportCategories,
    ) -> Result<ImportCategoriesResponse, Self::Error>;

    /// Delete a category.
    ///
    /// Deletes a category and adjusts the category tree.
    ///
    /// `DELETE /api2/inbox/categories/{categoryId}`, permission `EditCategories`
    async fn delete_category(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteCategory,
    ) -> Result<DeleteCategoryResponse, Self::Error>;

    /// Update a category.
    ///
    /// Updates a category: its name, its description and its visibility.
    ///
    /// `PATCH /api2/inbox/categories/{categoryId}`, permission `EditCategories`
    async fn update_category(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateCategory,
    ) -> Result<UpdateCategoryResponse, Self::Error>;

    /// Move a category to another parent.
    ///
    /// Moves a category and its children under a new parent.
    ///
    /// `POST /api2/inbox/categories/{categoryId}/move`, permission `EditCategories`
    async fn move_category(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: MoveCategory,
    ) -> Result<MoveCategoryResponse, Self::Error>;

    /// Reassign tickets to another category.
    ///
    /// Takes the category off its tickets and assigns them another one.
    ///
    /// `POST /api2/inbox/categories/{categoryId}/reassign`, permission `AssignCategories`
    async fn reassign_category_tickets(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ReassignCategoryTickets,
    ) -> Result<ReassignCategoryTicketsResponse, Self::Error>;

    /// Count the tickets of a category.
    ///
    /// Returns how many tickets have the given category.
    ///
    /// `GET /api2/inbox/categories/{categoryId}/ticketcount`, permission `ViewCategories`
    async fn count_category_tickets(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CountCategoryTickets,
    ) -> Result<CountCategoryTicketsResponse, Self::Error>;
}

/// Request of `GET /api2/inbox/categories`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListCategories {}
impl rt::Request for ListCategories {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/inbox/categories`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListCategoriesResponse {
    /// Categories.
    Ok(Vec<models::Categories>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListCategoriesResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, InternalServerError 500)
);

/// Request of `POST /api2/inbox/categories`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateCategory {
    pub body: Option<CreateCategoryBody>,
}

impl rt::Request for CreateCategory {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.optional_body()? })
    }
}

/// Answers to `POST /api2/inbox/categories`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateCategoryResponse {
    /// Created category.
    Created(models::Category),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateCategoryResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/inbox/categories/import`.
#[derive(Debug, Clone, PartialEq)]
pub struct ImportCategories {
    /// Category objects to import.
    pub body: Vec<rt::Json>,
}

impl rt::Request for ImportCategories {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/inbox/categories/import`.
#[derive(Debug, Clone, PartialEq)]
pub enum ImportCategoriesResponse {
    /// Categories imported.
    Ok,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ImportCategoriesResponse[Ok 200] json(BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `DELETE /api2/inbox/categories/{categoryId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteCategory {
    /// Category id.
    pub category_id: String,
}

impl rt::Request for DeleteCategory {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            category_id: r.required(0)?,
        })
    }
}

/// Answers to `DELETE /api2/inbox/categories/{categoryId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteCategoryResponse {
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
    DeleteCategoryResponse[NoContent 204] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `PATCH /api2/inbox/categories/{categoryId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateCategory {
    /// Id of the category to update.
    pub category_id: String,
    /// Category values to change: `name`, `description` or `hidden`.
    pub body: UpdateCategoryBody,
}

impl rt::Request for UpdateCategory {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            category_id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/inbox/categories/{categoryId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateCategoryResponse {
    /// Updated category.
    Ok(models::Category),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateCategoryResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/inbox/categories/{categoryId}/move`.
#[derive(Debug, Clone, PartialEq)]
pub struct MoveCategory {
    /// Id of the category to move.
    pub category_id: models::ObjectId,
    pub body: MoveCategoryBody,
}

impl rt::Request for MoveCategory {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            category_id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/inbox/categories/{categoryId}/move`.
#[derive(Debug, Clone, PartialEq)]
pub enum MoveCategoryResponse {
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
    MoveCategoryResponse[NoContent 204] json(BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `POST /api2/inbox/categories/{categoryId}/reassign`.
#[derive(Debug, Clone, PartialEq)]
pub struct ReassignCategoryTickets {
    /// Id of the category taken off the tickets.
    pub category_id: String,
    pub body: ReassignCategoryTicketsBody,
}

impl rt::Request for ReassignCategoryTickets {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            category_id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/inbox/categories/{categoryId}/reassign`.
#[derive(Debug, Clone, PartialEq)]
pub enum ReassignCategoryTicketsResponse {
    /// Updated category.
    Ok(models::Category),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ReassignCategoryTicketsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `GET /api2/inbox/categories/{categoryId}/ticketcount`.
#[derive(Debug, Clone, PartialEq)]
pub struct CountCategoryTickets {
    /// Id of the category whose tickets are counted.
    pub category_id: String,
}

impl rt::Request for CountCategoryTickets {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            category_id: r.required(0)?,
        })
    }
}

/// Answers to `GET /api2/inbox/categories/{categoryId}/ticketcount`.
#[derive(Debug, Clone, PartialEq)]
pub enum CountCategoryTicketsResponse {
    /// Number of tickets with the category.
    Ok(CountCategoryTicketsOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CountCategoryTicketsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Operation `createCategory`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateCategoryBody {
    /// Category description.
    pub description: Option<String>,
    /// Category name.
    pub name: String,
    /// Id of the new category's parent.
    pub parent_id: Option<models::ObjectId>,
}

impl rt::Object for CreateCategoryBody {
    const SCHEMA: &'static rt::Schema = &CREATE_CATEGORY_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_description, mut slot_name, mut slot_parent_id) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_description)?,
                1 => p.value(&mut slot_name)?,
                2 => p.value(&mut slot_parent_id)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            description: slot_description,
            name: p.required(1, slot_name)?,
            parent_id: slot_parent_id,
        })
    }
}

/// Operation `updateCategory`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateCategoryBody {
    /// Category description.
    pub description: Option<String>,
    /// Hides (true) or unhides (false) the category.
    pub hidden: Option<bool>,
    /// Category name.
    pub name: Option<String>,
}

impl rt::Object for UpdateCategoryBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_CATEGORY_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.description)?,
                1 => p.value(&mut value.hidden)?,
                2 => p.value(&mut value.name)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `moveCategory`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct MoveCategoryBody {
    pub siblings: Option<Vec<MoveCategoryBodySiblingsItem>>,
    pub updated_category: MoveCategoryBodyUpdatedCategory,
}

impl rt::Object for MoveCategoryBody {
    const SCHEMA: &'static rt::Schema = &MOVE_CATEGORY_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_siblings, mut slot_updated_category) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_siblings)?,
                1 => p.value(&mut slot_updated_category)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            siblings: slot_siblings,
            updated_category: p.required(1, slot_updated_category)?,
        })
    }
}

/// Operation `moveCategory`, `body.siblings.item`.
#[derive(Debug, Clone, PartialEq)]
pub struct MoveCategoryBodySiblingsItem {
    pub category_id: Option<models::ObjectId>,
    pub weight: i64,
}

impl rt::Object for MoveCategoryBodySiblingsItem {
    const SCHEMA: &'static rt::Schema = &MOVE_CATEGORY_BODY_SIBLINGS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_category_id, mut slot_weight) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_category_id)?,
                1 => p.value(&mut slot_weight)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            category_id: slot_category_id,
            weight: p.required(1, slot_weight)?,
        })
    }
}

/// Operation `moveCategory`, `body.updatedCategory`.
#[derive(Debug, Clone, PartialEq)]
pub struct MoveCategoryBodyUpdatedCategory {
    pub parent_id: models::ObjectId,
    pub weight: i64,
}

impl rt::Object for MoveCategoryBodyUpdatedCategory {
    const SCHEMA: &'static rt::Schema = &MOVE_CATEGORY_BODY_UPDATED_CATEGORY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_parent_id, mut slot_weight) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_parent_id)?,
                1 => p.value(&mut slot_weight)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            parent_id: p.required(0, slot_parent_id)?,
            weight: p.required(1, slot_weight)?,
        })
    }
}

/// Operation `reassignCategoryTickets`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct ReassignCategoryTicketsBody {
    /// Id of the category to assign instead.
    pub category_id: models::ObjectId,
}

impl rt::Object for ReassignCategoryTicketsBody {
    const SCHEMA: &'static rt::Schema = &REASSIGN_CATEGORY_TICKETS_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut slot_category_id = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_category_id)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            category_id: p.required(0, slot_category_id)?,
        })
    }
}

/// Operation `countCategoryTickets`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CountCategoryTicketsOk {
    pub count: Option<f64>,
}

impl rt::serde::Serialize for CountCategoryTicketsOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("count", &self.count)?;
        o.end()
    }
}

rt::objects!(CreateCategoryBody, UpdateCategoryBody, MoveCategoryBody);

rt::objects!(MoveCategoryBodySiblingsItem, MoveCategoryBodyUpdatedCategory);

rt::objects!(ReassignCategoryTicketsBody);

rt::values!(CountCategoryTicketsOk);

pub(crate) static CREATE_CATEGORY_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("description", &rt::Schema::of(rt::Kind::String).max_length(300)),
    rt::Property::required("name", &rt::Schema::of(rt::Kind::String).max_length(60)),
    rt::Property::optional("parentId", &models::OBJECT_ID),
]);
pub(crate) static UPDATE_CATEGORY_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("description", &rt::Schema::of(rt::Kind::String).max_length(300)),
    rt::Property::optional("hidden", &rt::schema::BOOLEAN),
    rt::Property::optional("name", &rt::Schema::of(rt::Kind::String).max_length(60)),
]);
pub(crate) static MOVE_CATEGORY_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("siblings", &rt::Schema::array(&MOVE_CATEGORY_BODY_SIBLINGS_ITEM)),
    rt::Property::required("updatedCategory", &MOVE_CATEGORY_BODY_UPDATED_CATEGORY),
]);
pub(crate) static MOVE_CATEGORY_BODY_SIBLINGS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("categoryId", &models::OBJECT_ID),
    rt::Property::required("weight", &rt::Schema::of(rt::Kind::Integer).minimum(rt::Decimal::Integer(0))),
]);
pub(crate) static MOVE_CATEGORY_BODY_UPDATED_CATEGORY: rt::Schema = rt::Schema::object(&[
    rt::Property::required("parentId", &models::OBJECT_ID),
    rt::Property::required("weight", &rt::Schema::of(rt::Kind::Integer).minimum(rt::Decimal::Integer(0))),
]);
pub(crate) static REASSIGN_CATEGORY_TICKETS_BODY: rt::Schema = rt::Schema::object(
    &[rt::Property::required("categoryId", &models::OBJECT_ID)],
);

pub(crate) static COUNT_CATEGORY_TICKETS_OK: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("count", &rt::schema::NUMBER)],
);

/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait CategoriesDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: CategoriesApi> CategoriesDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_categories(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.create_category(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.import_categories(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.delete_category(cx, r)),
            4 => rt::reply(cx.single(), r, |cx, r| self.update_category(cx, r)),
            5 => rt::reply(cx.single(), r, |cx, r| self.move_category(cx, r)),
            6 => rt::reply(cx.single(), r, |cx, r| self.reassign_category_tickets(cx, r)),
            7 => rt::reply(cx.single(), r, |cx, r| self.count_category_tickets(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "categories",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_CATEGORIES: rt::Operation = rt::Operation {
    id: "listCategories",
    method: "GET",
    path: "/inbox/categories",
    permissions: rt::Permissions::All(&["ViewCategories"]),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::CATEGORIES))),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_CATEGORY: rt::Operation = rt::Operation {
    id: "createCategory",
    method: "POST",
    path: "/inbox/categories",
    permissions: rt::Permissions::All(&["EditCategories"]),
    body: Some(rt::Body::optional(&CREATE_CATEGORY_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::CATEGORY)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static IMPORT_CATEGORIES: rt::Operation = rt::Operation {
    id: "importCategories",
    method: "POST",
    path: "/inbox/categories/import",
    permissions: rt::Permissions::All(&["EditCategories"]),
    body: Some(
        rt::Body::required(
            &rt::Schema::array(
                &rt::Schema::of(rt::Kind::Any)
                    .properties(&[
                        rt::Property::required(
                            "depth",
                            &rt::Schema::of(rt::Kind::Integer)
                                .minimum(rt::Decimal::Integer(1)),
                        ),
                        rt::Property::optional(
                            "description",
                            &rt::Schema::of(rt::Kind::String)
                                .min_length(1)
                                .max_length(300),
                        ),
                        rt::Property::required(
                            "name",
                            &rt::Schema::of(rt::Kind::String)
                                .min_length(1)
                                .max_length(60),
                        ),
                    ]),
            ),
        ),
    ),
    responses: &[
        rt::Response::of(&[200], None),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_CATEGORY: rt::Operation = rt::Operation {
    id: "deleteCategory",
    method: "DELETE",
    path: "/inbox/categories/{categoryId}",
    permissions: rt::Permissions::All(&["EditCategories"]),
    parameters: &[rt::Parameter::path("categoryId", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_CATEGORY: rt::Operation = rt::Operation {
    id: "updateCategory",
    method: "PATCH",
    path: "/inbox/categories/{categoryId}",
    permissions: rt::Permissions::All(&["EditCategories"]),
    parameters: &[rt::Parameter::path("categoryId", &rt::schema::STRING)],
    body: Some(rt::Body::required(&UPDATE_CATEGORY_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::CATEGORY)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static MOVE_CATEGORY: rt::Operation = rt::Operation {
    id: "moveCategory",
    method: "POST",
    path: "/inbox/categories/{categoryId}/move",
    permissions: rt::Permissions::All(&["EditCategories"]),
    parameters: &[rt::Parameter::path("categoryId", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&MOVE_CATEGORY_BODY)),
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static REASSIGN_CATEGORY_TICKETS: rt::Operation = rt::Operation {
    id: "reassignCategoryTickets",
    method: "POST",
    path: "/inbox/categories/{categoryId}/reassign",
    permissions: rt::Permissions::All(&["AssignCategories"]),
    parameters: &[rt::Parameter::path("categoryId", &rt::schema::STRING)],
    body: Some(rt::Body::required(&REASSIGN_CATEGORY_TICKETS_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::CATEGORY)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static COUNT_CATEGORY_TICKETS: rt::Operation = rt::Operation {
    id: "countCategoryTickets",
    method: "GET",
    path: "/inbox/categories/{categoryId}/ticketcount",
    permissions: rt::Permissions::All(&["ViewCategories"]),
    parameters: &[rt::Parameter::path("categoryId", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[200], Some(&COUNT_CATEGORY_TICKETS_OK)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
