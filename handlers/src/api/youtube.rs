//! Handlers of the tag `youtube`.

use generated::{api::youtube::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl YoutubeApi for Socialhub {
    async fn complete_youtube_oauth(
        &self,
        _cx: Context,
        _request: CompleteYoutubeOauth,
    ) -> Result<CompleteYoutubeOauthResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn start_youtube_oauth(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: StartYoutubeOauth,
    ) -> Result<StartYoutubeOauthResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
