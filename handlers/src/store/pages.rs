//! Lists of any length, read a page at a time: for exports.

use futures_util::{Stream, stream};
use generated::models::ObjectId;

use crate::{
    Page,
    store::{Entity, ID, Query, Store, StoreError, Stored, Value},
};

impl Store {
    /// All entities that a query finds, in its order, page by page. Each page is read when it is asked for, from where
    /// the last one ended, so nothing is held meanwhile: what changes in between may be in it or not, and what stays
    /// as it is comes exactly once. The columns of the order are never empty.
    pub fn pages<E: Entity + 'static>(
        &self,
        account_id: &ObjectId,
        query: Query,
    ) -> impl Stream<Item = Result<Vec<Stored<E>>, StoreError>> + use<E> {
        let start = Some((self.clone(), account_id.clone(), query.clone()));
        stream::try_unfold(start, move |rest| {
            let query = query.clone();
            async move {
                let Some((store, account_id, here)) = rest else { return Ok(None) };
                let page = store.of::<E>(&account_id).list(here, Page::PART).await?;
                let rest = page.last().filter(|_| i64::try_from(page.len()) == Ok(Page::PART.count())).map(|last| {
                    let values = last.value.values();
                    let query = query.after(|column| {
                        if column == ID {
                            return Some(Value::from(&last.id));
                        }
                        let index = E::COLUMNS.iter().position(|other| *other == column)?;
                        values.get(index).cloned()
                    });
                    (store.clone(), account_id, query)
                });
                Ok((!page.is_empty()).then_some((page, rest)))
            }
        })
    }
}
