//! Handlers of the tag `productboard`.

use generated::{api::productboard::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl ProductboardApi for Socialhub {
    async fn create_productboard_note(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateProductboardNote,
    ) -> Result<CreateProductboardNoteResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
