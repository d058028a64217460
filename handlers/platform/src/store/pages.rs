//! Lists of any length, read a page at a time: for exports.

use futures_util::{Stream, StreamExt as _, stream};
use generated::models::ObjectId;

use crate::{
    Page,
    store::{Entity, ID, Query, Store, StoreError, Stored, Value},
};

impl Store {
    /// All entities that a query finds, in its order, page by page. The first page is read at once; each later one is
    /// read when it is asked for, from where the last one ended, so nothing is held meanwhile: what changes in between
    /// may be in it or not, and what stays as it is comes exactly once. The order is one of columns that are never empty.
    ///
    /// # Errors
    /// Where the first page cannot be read. The stream ends with the first error.
    pub async fn pages<E: Entity + 'static>(
        &self,
        account_id: &ObjectId,
        query: Query,
    ) -> Result<impl Stream<Item = Result<Vec<Stored<E>>, StoreError>> + use<E>, StoreError> {
        let first = self.of::<E>(account_id).list(query.clone(), Page::PART).await?;
        let rest = next(&query, &first);
        let start = (self.clone(), account_id.clone(), rest);
        let rest = stream::try_unfold(start, move |(store, account_id, here)| {
            let query = query.clone();
            async move {
                let Some(here) = here else { return Ok(None) };
                let page = store.of::<E>(&account_id).list(here, Page::PART).await?;
                let rest = next(&query, &page);
                Ok(Some((page, (store, account_id, rest))))
            }
        });
        Ok(stream::once(std::future::ready(Ok(first))).chain(rest))
    }
}

/// What finds the page after this one; nothing where this one is not full.
fn next<E: Entity>(query: &Query, page: &[Stored<E>]) -> Option<Query> {
    let last = page.last().filter(|_| i64::try_from(page.len()) == Ok(Page::PART.count()))?;
    let values = last.value.values();
    Some(query.clone().after(|column| {
        if column == ID {
            return Some(Value::from(&last.id));
        }
        let index = E::COLUMNS.iter().position(|other| *other == column)?;
        values.get(index).cloned()
    }))
}
