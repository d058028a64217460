//! Handlers of the tag `contacts`.

use generated::{api::contacts::*, principal, rt::Context};

use crate::{Failure, Page, Socialhub};

impl ContactsApi for Socialhub {
    async fn list_contacts(
        &self,
        cx: Context<principal::Token<Self>>,
        request: ListContacts,
    ) -> Result<ListContactsResponse, Failure> {
        let page = Page::new(request.offset, request.count)?;
        let contacts = self.store.contacts(&cx.principal().account_id).list(page).await?;
        Ok(ListContactsResponse::Ok(contacts))
    }

    async fn create_contact(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreateContact,
    ) -> Result<CreateContactResponse, Failure> {
        let contact = self.store.contacts(&cx.principal().account_id).create(request.body).await?;
        Ok(CreateContactResponse::Ok(vec![contact]))
    }

    async fn delete_contact(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeleteContact,
    ) -> Result<DeleteContactResponse, Failure> {
        self.store.contacts(&cx.principal().account_id).delete(&request.id).await?;
        Ok(DeleteContactResponse::NoContent)
    }
}
