//! The tag `instagram`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Operations specific to Instagram.
pub trait InstagramApi: crate::Service {
    /// List products of an Instagram shop.
    ///
    /// Returns every product that belongs to the catalog shop.
    ///
    /// `GET /api2/networks/instagram/products`, permission `EditPosts`
    async fn list_instagram_shop_products(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListInstagramShopProducts,
    ) -> Result<ListInstagramShopProductsResponse, Self::Error>;
}

/// Request of `GET /api2/networks/instagram/products`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListInstagramShopProducts {
    /// Id of the channel whose products are searched.
    pub channel_id: models::ObjectId,
    /// Search term.
    pub q: Option<String>,
    /// Maximum number of products returned.
    pub limit: Option<String>,
    /// Pagination cursor.
    pub after: Option<String>,
}

impl rt::Request for ListInstagramShopProducts {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            channel_id: r.required(0)?,
            q: r.optional(1)?,
            limit: r.optional(2)?,
            after: r.optional(3)?,
        })
    }
}

/// Answers to `GET /api2/networks/instagram/products`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListInstagramShopProductsResponse {
    /// Matching products.
    Ok(ListInstagramShopProductsOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListInstagramShopProductsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401,
    NotFound 404, Conflict 409, InternalServerError 500)
);

/// Operation `listInstagramShopProducts`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstagramShopProductsOk {
    pub data: Option<Vec<ListInstagramShopProductsOkDataItem>>,
    pub paging: Option<ListInstagramShopProductsOkPaging>,
}

impl rt::serde::Serialize for ListInstagramShopProductsOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("data", &self.data)?;
        o.optional("paging", &self.paging)?;
        o.end()
    }
}

/// Operation `listInstagramShopProducts`, `Ok.data.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstagramShopProductsOkDataItem {
    /// URL of the product image.
    pub image_url: Option<String>,
    pub is_checkout_flow: Option<bool>,
    /// Merchant id.
    pub merchant_id: Option<String>,
    /// Product id.
    pub product_id: Option<String>,
    /// Product name.
    pub product_name: Option<String>,
    /// Retailer id.
    pub retailer_id: Option<String>,
    pub review_status: Option<String>,
}

impl rt::serde::Serialize for ListInstagramShopProductsOkDataItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("image_url", &self.image_url)?;
        o.optional("is_checkout_flow", &self.is_checkout_flow)?;
        o.optional("merchant_id", &self.merchant_id)?;
        o.optional("product_id", &self.product_id)?;
        o.optional("product_name", &self.product_name)?;
        o.optional("retailer_id", &self.retailer_id)?;
        o.optional("review_status", &self.review_status)?;
        o.end()
    }
}

/// Operation `listInstagramShopProducts`, `Ok.paging`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstagramShopProductsOkPaging {
    pub cursors: Option<ListInstagramShopProductsOkPagingCursors>,
}

impl rt::serde::Serialize for ListInstagramShopProductsOkPaging {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("cursors", &self.cursors)?;
        o.end()
    }
}

/// Operation `listInstagramShopProducts`, `Ok.paging.cursors`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListInstagramShopProductsOkPagingCursors {
    pub after: Option<String>,
}

impl rt::serde::Serialize for ListInstagramShopProductsOkPagingCursors {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("after", &self.after)?;
        o.end()
    }
}

rt::values!(ListInstagramShopProductsOk, ListInstagramShopProductsOkDataItem);

rt::values!(ListInstagramShopProductsOkPaging, ListInstagramShopProductsOkPagingCursors);

pub(crate) static LIST_INSTAGRAM_SHOP_PRODUCTS_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("data", &rt::Schema::array(&LIST_INSTAGRAM_SHOP_PRODUCTS_OK_DATA_ITEM)),
    rt::Property::optional("paging", &LIST_INSTAGRAM_SHOP_PRODUCTS_OK_PAGING),
]);
pub(crate) static LIST_INSTAGRAM_SHOP_PRODUCTS_OK_DATA_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("image_url", &rt::schema::STRING),
    rt::Property::optional("is_checkout_flow", &rt::schema::BOOLEAN),
    rt::Property::optional("merchant_id", &rt::schema::STRING),
    rt::Property::optional("product_id", &rt::schema::STRING),
    rt::Property::optional("product_name", &rt::schema::STRING),
    rt::Property::optional("retailer_id", &rt::schema::STRING),
    rt::Property::optional("review_status", &rt::schema::STRING),
]);
pub(crate) static LIST_INSTAGRAM_SHOP_PRODUCTS_OK_PAGING: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("cursors", &LIST_INSTAGRAM_SHOP_PRODUCTS_OK_PAGING_CURSORS)],
);

pub(crate) static LIST_INSTAGRAM_SHOP_PRODUCTS_OK_PAGING_CURSORS: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("after", &rt::schema::STRING)],
);

/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait InstagramDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: InstagramApi> InstagramDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_instagram_shop_products(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "instagram",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_INSTAGRAM_SHOP_PRODUCTS: rt::Operation = rt::Operation {
    id: "listInstagramShopProducts",
    method: "GET",
    path: "/networks/instagram/products",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[
        rt::Parameter::query("channelId", &models::OBJECT_ID).required(),
        rt::Parameter::query("q", &rt::schema::STRING),
        rt::Parameter::query("limit", &rt::schema::STRING),
        rt::Parameter::query("after", &rt::schema::STRING),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&LIST_INSTAGRAM_SHOP_PRODUCTS_OK)),
        rt::Response::of(&[400, 401, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
