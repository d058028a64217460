//! Handlers of the tag `contacts`.

use generated::{api::contacts::*, principal, rt::Context};

use crate::{
    Failure, Page, Socialhub,
    store::{ContactRecord, Query},
};

impl ContactsApi for Socialhub {
    async fn list_contacts(
        &self,
        cx: Context<principal::Token<Self>>,
        request: ListContacts,
    ) -> Result<ListContactsResponse, Failure> {
        let page = Page::new(request.offset, request.count)?;
        let contacts = self.store.of::<ContactRecord>(&cx.principal().account_id).list(Query::all(), page).await?;
        Ok(ListContactsResponse::Ok(contacts.into_iter().map(Into::into).collect()))
    }

    async fn create_contact(
        &self,
        cx: Context<principal::Token<Self>>,
        request: CreateContact,
    ) -> Result<CreateContactResponse, Failure> {
        let contact = ContactRecord { email: request.body.email };
        let stored = self.store.of(&cx.principal().account_id).insert(contact).await?;
        Ok(CreateContactResponse::Ok(vec![stored.into()]))
    }

    async fn delete_contact(
        &self,
        cx: Context<principal::Token<Self>>,
        request: DeleteContact,
    ) -> Result<DeleteContactResponse, Failure> {
        self.store.of::<ContactRecord>(&cx.principal().account_id).delete(&request.id).await?;
        Ok(DeleteContactResponse::NoContent)
    }
}
