//! Handlers of the tag `ai`.

use generated::{api::ai::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl AiApi for Socialhub {
    async fn generate_ai_text(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: GenerateAiText,
    ) -> Result<GenerateAiTextResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
