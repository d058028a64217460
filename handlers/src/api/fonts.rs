//! Handlers of the tag `fonts`.

use generated::{api::fonts::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl FontsApi for Socialhub {
    async fn list_fonts(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListFonts,
    ) -> Result<ListFontsResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_font(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateFont,
    ) -> Result<CreateFontResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_font(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteFont,
    ) -> Result<DeleteFontResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_font(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateFont,
    ) -> Result<UpdateFontResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
