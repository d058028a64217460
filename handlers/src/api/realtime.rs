//! Handlers of the tag `realtime`.

use generated::{api::realtime::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl RealtimeApi for Socialhub {
    async fn set_converted_media(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: SetConvertedMedia,
    ) -> Result<SetConvertedMediaResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
