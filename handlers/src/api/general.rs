//! Handlers of the tag `general`.

use generated::{api::general::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl GeneralApi for Socialhub {
    async fn get_current_user(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GetCurrentUser,
    ) -> Result<GetCurrentUserResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
