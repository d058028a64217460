//! Handlers of the tag `templates`.

use generated::{api::templates::*, principal, rt::Context};

use crate::{Failure, Socialhub};

impl TemplatesApi for Socialhub {
    async fn list_inbox_templates(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: ListInboxTemplates,
    ) -> Result<ListInboxTemplatesResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn create_inbox_template(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: CreateInboxTemplate,
    ) -> Result<CreateInboxTemplateResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn delete_inbox_template(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: DeleteInboxTemplate,
    ) -> Result<DeleteInboxTemplateResponse, Failure> {
        Err(Failure::not_implemented())
    }

    async fn update_inbox_template(
        &self,
        _cx: Context<principal::Token<Self>>,
        _request: UpdateInboxTemplate,
    ) -> Result<UpdateInboxTemplateResponse, Failure> {
        Err(Failure::not_implemented())
    }
}
