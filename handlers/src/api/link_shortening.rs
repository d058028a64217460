//! Handlers of the tag `link shortening`.

use generated::{api::link_shortening::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl LinkShorteningApi for Socialhub {
    async fn shorten_links(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ShortenLinks,
    ) -> Result<ShortenLinksResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
