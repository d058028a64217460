//! Handlers of the tag `utilities`.

use generated::{api::utilities::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl UtilitiesApi for Socialhub {
    async fn translate_text(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: TranslateText,
    ) -> Result<TranslateTextResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
