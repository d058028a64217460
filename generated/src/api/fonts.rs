//! The tag `fonts`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Fonts of the media editor.
pub trait FontsApi: crate::Service {
    /// List the account's fonts.
    ///
    /// Returns the fonts of the account. Requires `UseMediaEditor`.
    ///
    /// `GET /api2/fonts`, permission `UseMediaEditor`
    async fn list_fonts(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListFonts,
    ) -> Result<ListFontsResponse, Self::Error>;

    /// Create a font.
    ///
    /// Creates a font for the account. Requires `UseMediaEditor`.
    ///
    /// `POST /api2/fonts`, permission `UseMediaEditor`
    async fn create_font(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateFont,
    ) -> Result<CreateFontResponse, Self::Error>;

    /// Delete a font.
    ///
    /// Deletes a font of the account. Requires `UseMediaEditor`.
    ///
    /// `DELETE /api2/fonts/{fontId}`, permission `UseMediaEditor`
    async fn delete_font(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteFont,
    ) -> Result<DeleteFontResponse, Self::Error>;

    /// Update a font.
    ///
    /// Updates a font of the account. Requires `UseMediaEditor`.
    ///
    /// `PATCH /api2/fonts/{fontId}`, permission `UseMediaEditor`
    async fn update_font(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateFont,
    ) -> Result<UpdateFontResponse, Self::Error>;
}

/// Request of `GET /api2/fonts`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListFonts {}
impl rt::Request for ListFonts {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/fonts`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListFontsResponse {
    /// Fonts, each with its media populated.
    Ok(Vec<models::Font>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListFontsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    InternalServerError 500)
);

/// Request of `POST /api2/fonts`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateFont {
    pub body: CreateFontBody,
}

impl rt::Request for CreateFont {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/fonts`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateFontResponse {
    /// Created font, with its media populated.
    Created(models::Font),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateFontResponse[] json(Created 201, BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `DELETE /api2/fonts/{fontId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteFont {
    /// Font id.
    pub font_id: String,
}

impl rt::Request for DeleteFont {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { font_id: r.required(0)? })
    }
}

/// Answers to `DELETE /api2/fonts/{fontId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteFontResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteFontResponse[NoContent 204] json(BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, InternalServerError 500)
);

/// Request of `PATCH /api2/fonts/{fontId}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateFont {
    /// Font id.
    pub font_id: String,
    pub body: UpdateFontBody,
}

impl rt::Request for UpdateFont {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            font_id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/fonts/{fontId}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateFontResponse {
    /// Updated font, with its media populated.
    Ok(models::Font),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateFontResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, Conflict 409, InternalServerError 500)
);

/// Operation `createFont`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateFontBody {
    pub font_family: String,
    pub identifier: String,
    pub media_ids: Vec<models::ObjectId>,
    pub styles: Option<CreateFontBodyStyles>,
}

impl rt::Object for CreateFontBody {
    const SCHEMA: &'static rt::Schema = &CREATE_FONT_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_font_family, mut slot_identifier, mut slot_media_ids) = (None, None, None);
        let mut slot_styles = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_font_family)?,
                1 => p.value(&mut slot_identifier)?,
                2 => p.value(&mut slot_media_ids)?,
                3 => p.value(&mut slot_styles)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            font_family: p.required(0, slot_font_family)?,
            identifier: p.required(1, slot_identifier)?,
            media_ids: p.required(2, slot_media_ids)?,
            styles: slot_styles,
        })
    }
}

/// Operation `createFont`, `body.styles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct CreateFontBodyStyles {
    pub font_style: Option<CreateFontBodyStylesFontStyle>,
    pub font_weight: Option<CreateFontBodyStylesFontWeight>,
}

impl rt::Object for CreateFontBodyStyles {
    const SCHEMA: &'static rt::Schema = &CREATE_FONT_BODY_STYLES;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.font_style)?,
                1 => p.value(&mut value.font_weight)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `createFont`, `body.styles.fontStyle`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CreateFontBodyStylesFontStyle {
    Normal,
    Italic,
}

impl rt::Enumeration for CreateFontBodyStylesFontStyle {
    const VARIANTS: &'static [(&'static str, Self)] = &[("normal", Self::Normal), ("italic", Self::Italic)];
}

/// Operation `createFont`, `body.styles.fontWeight`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CreateFontBodyStylesFontWeight {
    Normal,
    Bold,
    Lighter,
    Bolder,
    N100,
    N200,
    N300,
    N400,
    N500,
    N600,
    N700,
    N800,
    N900,
}

impl rt::Enumeration for CreateFontBodyStylesFontWeight {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("normal", Self::Normal), ("bold", Self::Bold), ("lighter", Self::Lighter), ("bolder", Self::Bolder),
        ("100", Self::N100), ("200", Self::N200), ("300", Self::N300), ("400", Self::N400), ("500", Self::N500),
        ("600", Self::N600), ("700", Self::N700), ("800", Self::N800), ("900", Self::N900),
    ];
}

/// Operation `updateFont`, `body`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct UpdateFontBody {
    pub font_family: Option<String>,
    pub identifier: Option<String>,
    pub media_ids: Option<Vec<models::ObjectId>>,
    pub styles: Option<CreateFontBodyStyles>,
}

impl rt::Object for UpdateFontBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_FONT_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.font_family)?,
                1 => p.value(&mut value.identifier)?,
                2 => p.value(&mut value.media_ids)?,
                3 => p.value(&mut value.styles)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

/// Operation `updateFont`, `body.styles`.
pub type UpdateFontBodyStyles = CreateFontBodyStyles;

/// Operation `updateFont`, `body.styles.fontStyle`.
pub type UpdateFontBodyStylesFontStyle = CreateFontBodyStylesFontStyle;

/// Operation `updateFont`, `body.styles.fontWeight`.
pub type UpdateFontBodyStylesFontWeight = CreateFontBodyStylesFontWeight;

rt::objects!(CreateFontBody, CreateFontBodyStyles, UpdateFontBody);

rt::enumerations!(CreateFontBodyStylesFontStyle, CreateFontBodyStylesFontWeight);

pub(crate) static CREATE_FONT_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required("fontFamily", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::required("identifier", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::required(
        "mediaIds",
        &rt::Schema::array(&models::OBJECT_ID)
            .min_items(1)
            .max_items(100)
            .unique_items(),
    ),
    rt::Property::optional("styles", &CREATE_FONT_BODY_STYLES),
]);
pub(crate) static CREATE_FONT_BODY_STYLES: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("fontStyle", &CREATE_FONT_BODY_STYLES_FONT_STYLE),
    rt::Property::optional("fontWeight", &CREATE_FONT_BODY_STYLES_FONT_WEIGHT),
]);
pub(crate) static CREATE_FONT_BODY_STYLES_FONT_STYLE: rt::Schema = rt::Schema::strings(&["normal", "italic"]);

pub(crate) static CREATE_FONT_BODY_STYLES_FONT_WEIGHT: rt::Schema = rt::Schema::strings(
    &["normal", "bold", "lighter", "bolder", "100", "200", "300", "400", "500", "600", "700", "800", "900"],
);

pub(crate) static UPDATE_FONT_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("fontFamily", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::optional("identifier", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::optional(
        "mediaIds",
        &rt::Schema::array(&models::OBJECT_ID)
            .min_items(1)
            .max_items(100)
            .unique_items(),
    ),
    rt::Property::optional("styles", &CREATE_FONT_BODY_STYLES),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait FontsDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: FontsApi> FontsDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_fonts(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.create_font(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.delete_font(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.update_font(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "fonts",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_FONTS: rt::Operation = rt::Operation {
    id: "listFonts",
    method: "GET",
    path: "/fonts",
    permissions: rt::Permissions::All(&["UseMediaEditor"]),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::FONT))),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_FONT: rt::Operation = rt::Operation {
    id: "createFont",
    method: "POST",
    path: "/fonts",
    permissions: rt::Permissions::All(&["UseMediaEditor"]),
    body: Some(rt::Body::required(&CREATE_FONT_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::FONT)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_FONT: rt::Operation = rt::Operation {
    id: "deleteFont",
    method: "DELETE",
    path: "/fonts/{fontId}",
    permissions: rt::Permissions::All(&["UseMediaEditor"]),
    parameters: &[rt::Parameter::path("fontId", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_FONT: rt::Operation = rt::Operation {
    id: "updateFont",
    method: "PATCH",
    path: "/fonts/{fontId}",
    permissions: rt::Permissions::All(&["UseMediaEditor"]),
    parameters: &[rt::Parameter::path("fontId", &rt::schema::STRING)],
    body: Some(rt::Body::required(&UPDATE_FONT_BODY)),
    responses: &[
        rt::Response::of(&[200], Some(&models::FONT)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
