//! Handlers of the tag `instagram`.

use generated::{api::instagram::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl InstagramApi for Socialhub {
    async fn list_instagram_shop_products(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListInstagramShopProducts,
    ) -> Result<ListInstagramShopProductsResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
