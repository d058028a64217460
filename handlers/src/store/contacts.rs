//! Mail contacts.

use generated::models::{Contact, ObjectId};

use crate::{
    Page,
    store::{Store, StoreError},
};

/// The contacts of one account.
#[derive(Debug)]
pub struct Contacts<'s> {
    store: &'s Store,
    account_id: &'s ObjectId,
}

impl<'s> Contacts<'s> {
    pub(super) const fn new(store: &'s Store, account_id: &'s ObjectId) -> Self {
        Self { store, account_id }
    }

    /// A page of them, in the order of creation.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn list(&self, page: Page) -> Result<Vec<Contact>, StoreError> {
        let rows: Vec<(String, String)> =
            sqlx::query_as("SELECT id, email FROM contacts WHERE account_id = $1 ORDER BY id LIMIT $2 OFFSET $3")
                .bind(self.account_id.as_str())
                .bind(page.count())
                .bind(page.offset())
                .fetch_all(&self.store.connections.reader)
                .await?;
        rows.into_iter().map(|(id, email)| Ok(Contact { id: Some(ObjectId::new(id)?), email })).collect()
    }

    /// Stores a new one. It gets an id of its own, whatever `contact` has.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn create(&self, contact: Contact) -> Result<Contact, StoreError> {
        let id = self.store.ids.next();
        sqlx::query("INSERT INTO contacts (id, account_id, email) VALUES ($1, $2, $3)")
            .bind(id.as_str())
            .bind(self.account_id.as_str())
            .bind(&contact.email)
            .execute(&self.store.connections.writer)
            .await?;
        Ok(Contact { id: Some(id), ..contact })
    }

    /// Deletes one.
    ///
    /// # Errors
    /// [`StoreError::Missing`] where the account has no such contact; otherwise where the store fails.
    pub async fn delete(&self, id: &ObjectId) -> Result<(), StoreError> {
        let done = sqlx::query("DELETE FROM contacts WHERE id = $1 AND account_id = $2")
            .bind(id.as_str())
            .bind(self.account_id.as_str())
            .execute(&self.store.connections.writer)
            .await?;
        if done.rows_affected() == 0 { Err(StoreError::Missing("contact")) } else { Ok(()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::Database;

    async fn store() -> Store {
        Store::open(&"sqlite::memory:".parse::<Database>().unwrap()).await.unwrap()
    }

    fn contact(email: &str) -> Contact {
        Contact { id: None, email: email.to_owned() }
    }

    fn emails(contacts: &[Contact]) -> Vec<&str> {
        contacts.iter().map(|contact| contact.email.as_str()).collect()
    }

    #[tokio::test]
    async fn accounts_do_not_meet() {
        let store = store().await;
        let (ours, theirs) = (store.ids.next(), store.ids.next());
        let made = store.contacts(&ours).create(contact("a@example.com")).await.unwrap();
        let id = made.id.unwrap();
        assert!(store.contacts(&theirs).list(Page::new(None, None).unwrap()).await.unwrap().is_empty());
        let refused = store.contacts(&theirs).delete(&id).await.unwrap_err();
        assert!(matches!(refused, StoreError::Missing("contact")), "{refused}");
        assert_eq!(store.contacts(&ours).list(Page::new(None, None).unwrap()).await.unwrap().len(), 1);
        store.contacts(&ours).delete(&id).await.unwrap();
        assert!(store.contacts(&ours).delete(&id).await.is_err());
    }

    #[tokio::test]
    async fn pages_in_order_of_creation() {
        let store = store().await;
        let account = store.ids.next();
        let contacts = store.contacts(&account);
        for email in ["c@example.com", "a@example.com", "b@example.com"] {
            contacts.create(contact(email)).await.unwrap();
        }
        let page = |offset, count| contacts.list(Page::new(Some(offset), Some(count)).unwrap());
        assert_eq!(emails(&page(0, 2).await.unwrap()), ["c@example.com", "a@example.com"]);
        assert_eq!(emails(&page(2, 2).await.unwrap()), ["b@example.com"]);
        assert!(page(0, 0).await.unwrap().is_empty());
        assert!(page(i64::MAX, 1).await.unwrap().is_empty());
    }

    #[tokio::test]
    async fn an_id_that_is_sent_counts_for_nothing() {
        let store = store().await;
        let account = store.ids.next();
        let sent = Contact { id: Some(account.clone()), email: "a@example.com".to_owned() };
        let made = store.contacts(&account).create(sent).await.unwrap();
        assert!(made.id.is_some() && made.id != Some(account));
    }
}
