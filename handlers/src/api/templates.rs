//! Handlers of the tag `templates`.

use generated::{
    api::templates::*,
    principal,
    rt::{Context, DateTime},
};

use crate::{
    Failure, Socialhub, account_limits,
    body_check::BodyCheck,
    store::{Query, TemplateRecord},
};

impl TemplatesApi for Socialhub {
    async fn list_inbox_templates(
        &self,
        cx: Context<principal::Token<Self>>,
        _request: ListInboxTemplates,
    ) -> Result<ListInboxTemplatesResponse, Failure> {
        let templates = self.store.of::<TemplateRecord>(&cx.principal().account_id).all(Query::all()).await?;
        Ok(ListInboxTemplatesResponse::Ok(templates.into_iter().map(Into::into).collect()))
    }

    async fn create_inbox_template(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreateInboxTemplate,
    ) -> Result<CreateInboxTemplateResponse, Failure> {
        let CreateInboxTemplateBody { description, text } = request.body;
        check(&text)?;
        let template = TemplateRecord { text, description, updated_time: DateTime::now() };
        let create = account_limits::TEMPLATES.create(&self.store, &cx.principal().account_id, template);
        Ok(CreateInboxTemplateResponse::Created(create.await?.into()))
    }

    async fn delete_inbox_template(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeleteInboxTemplate,
    ) -> Result<DeleteInboxTemplateResponse, Failure> {
        self.store.of::<TemplateRecord>(&cx.principal().account_id).delete(&request.id).await?;
        Ok(DeleteInboxTemplateResponse::NoContent)
    }

    async fn update_inbox_template(
        &self,
        cx: Context<principal::Token<Self>>,
        request: UpdateInboxTemplate,
    ) -> Result<UpdateInboxTemplateResponse, Failure> {
        let UpdateInboxTemplateBody { description, text } = request.body;
        if let Some(text) = &text {
            check(text)?;
        }
        let change = |template: &mut TemplateRecord| {
            if let Some(text) = &text {
                template.text.clone_from(text);
            }
            if description.is_some() {
                template.description.clone_from(&description);
            }
            template.updated_time = DateTime::now();
            Ok(())
        };
        let account_id = &cx.principal().account_id;
        let update = account_limits::TEMPLATES.update(&self.store, account_id, &request.id, change);
        Ok(UpdateInboxTemplateResponse::Ok(update.await?.into()))
    }
}

/// A template says something.
fn check(text: &str) -> Result<(), Failure> {
    let mut check = BodyCheck::default();
    if text.trim().is_empty() {
        check.refuse("text", "minLength", Some(1.into()), "must not be empty");
    }
    check.finish()
}
