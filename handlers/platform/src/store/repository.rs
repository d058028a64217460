//! Entities of one kind: what every repository does, written once.

use std::{collections::BTreeSet, marker::PhantomData};

use generated::{models::ObjectId, rt::DateTime};
use serde::{Serialize, de::DeserializeOwned};
use sqlx::{Row as _, any::AnyRow};

use crate::{
    Page,
    store::{
        Column, ID, Query, StoreError, Value,
        query::{Sql, write_page},
        transaction::Access,
    },
};

/// A kind of entity that is stored: one row each, a few columns to find it by, and the whole of it as JSON.
///
/// Its table has the columns `id`, `account_id`, `version` and `document`, and those of [`Self::COLUMNS`].
pub trait Entity: Serialize + DeserializeOwned {
    /// The table.
    const TABLE: &'static str;
    /// What clients call it, such as `contact`: "There is no such contact."
    const KIND: &'static str;
    /// What it is searched, sorted or unique by.
    const COLUMNS: &'static [Column] = &[];

    /// What stands in [`Self::COLUMNS`], in that order.
    fn values(&self) -> Vec<Value> {
        Vec::new()
    }
}

/// An entity as it is stored.
#[derive(Debug, Clone, PartialEq)]
pub struct Stored<E> {
    /// Its id.
    pub id: ObjectId,
    /// The account that it belongs to.
    pub account_id: ObjectId,
    /// How often it was written; 1 at first.
    pub version: i64,
    /// What it says.
    pub value: E,
}

impl<E> Stored<E> {
    /// When it was made, to the second: its id begins with that.
    pub fn created_time(&self) -> DateTime {
        let seconds = self.id.as_str().get(..8).and_then(|digits| i64::from_str_radix(digits, 16).ok());
        jiff::Timestamp::from_second(seconds.unwrap_or(0)).unwrap_or_default().into()
    }
}

impl<E: Entity> Stored<E> {
    /// The entity in a row with the columns `id`, `account_id`, `version` and `document`.
    pub(super) fn read(row: &AnyRow) -> Result<Self, StoreError> {
        let text = |column: &str| row.try_get::<String, _>(column);
        Ok(Self {
            id: ObjectId::new(text("id")?)?,
            account_id: ObjectId::new(text("account_id")?)?,
            version: row.try_get("version")?,
            value: serde_json::from_str(&text("document")?)?,
        })
    }
}

/// The entities of a kind in one account. Those of other accounts do not exist.
#[derive(Debug)]
pub struct Repository<'a, E> {
    access: Access<'a>,
    account_id: &'a ObjectId,
    kind: PhantomData<fn() -> E>,
}

impl<'a, E: Entity> Repository<'a, E> {
    pub(super) const fn new(access: Access<'a>, account_id: &'a ObjectId) -> Self {
        Self { access, account_id, kind: PhantomData }
    }

    /// One of them.
    ///
    /// # Errors
    /// [`StoreError::Missing`] where there is none; otherwise where the store fails.
    pub async fn get(&self, id: &ObjectId) -> Result<Stored<E>, StoreError> {
        self.find(id).await?.ok_or(StoreError::Missing(E::KIND))
    }

    /// One of them, if there is one.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn find(&self, id: &ObjectId) -> Result<Option<Stored<E>>, StoreError> {
        self.first(Query::all().equals(ID, id)).await
    }

    /// The first one.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn first(&self, query: Query) -> Result<Option<Stored<E>>, StoreError> {
        Ok(select(self.access, Some(self.account_id), query, Some(Page::FIRST)).await?.pop())
    }

    /// A page of them.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn list(&self, query: Query, page: Page) -> Result<Vec<Stored<E>>, StoreError> {
        select(self.access, Some(self.account_id), query, Some(page)).await
    }

    /// As many as there are: for those that are few.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn all(&self, query: Query) -> Result<Vec<Stored<E>>, StoreError> {
        select(self.access, Some(self.account_id), query, None).await
    }

    /// How many there are.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn count(&self, query: Query) -> Result<i64, StoreError> {
        count::<E>(self.access, Some(self.account_id), query).await
    }

    /// The sum of a column of whole numbers; 0 if the query finds nothing.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn sum(&self, column: Column, query: Query) -> Result<i64, StoreError> {
        let mut sql = Sql::new(format!("SELECT CAST(COALESCE(SUM({}), 0) AS BIGINT) FROM {}", column.name, E::TABLE));
        write_scope(&mut sql, Some(self.account_id));
        query.write_conditions(&mut sql, self.access.store().connections.dialect);
        let rows = self.access.rows(sql).await?;
        Ok(rows.first().map_or(Ok(0), |row| row.try_get(0))?)
    }

    /// Bytes of the documents that the query finds. Databases know the length of a document without reading it.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn bytes(&self, query: Query) -> Result<i64, StoreError> {
        let bytes = "CAST(COALESCE(SUM(octet_length(document)), 0) AS BIGINT)";
        let mut sql = Sql::new(format!("SELECT {bytes} FROM {}", E::TABLE));
        write_scope(&mut sql, Some(self.account_id));
        query.write_conditions(&mut sql, self.access.store().connections.dialect);
        let rows = self.access.rows(sql).await?;
        Ok(rows.first().map_or(Ok(0), |row| row.try_get(0))?)
    }

    /// These ids, each once, if the query finds one for each.
    ///
    /// # Errors
    /// [`StoreError::Missing`] where one of them is none; otherwise where the store fails.
    pub async fn existing(&self, ids: &[ObjectId], query: &Query) -> Result<BTreeSet<ObjectId>, StoreError> {
        let ids: BTreeSet<_> = ids.iter().cloned().collect();
        let mut missing = ids.len();
        // Databases take so many values in one query.
        for ids in ids.iter().collect::<Vec<_>>().chunks(500) {
            let found = self.count(query.clone().one_of(ID, ids.iter().copied())).await?;
            missing = missing.saturating_sub(found.try_into().unwrap_or(0));
        }
        if missing == 0 { Ok(ids) } else { Err(StoreError::Missing(E::KIND)) }
    }

    /// What they have in a column of texts, each once, in ascending order.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn distinct(&self, column: Column, query: Query) -> Result<Vec<String>, StoreError> {
        let mut sql = Sql::new(format!("SELECT DISTINCT {0} FROM {1}", column.name, E::TABLE));
        write_scope(&mut sql, Some(self.account_id));
        query.write_conditions(&mut sql, self.access.store().connections.dialect);
        let rows = self.access.rows(sql).await?;
        let mut values = rows.iter().map(|row| row.try_get(0)).collect::<Result<Vec<String>, _>>()?;
        values.sort_unstable();
        Ok(values)
    }

    /// Stores a new one under an id of its own.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] where a unique constraint forbids it; otherwise where the store fails.
    pub async fn insert(&self, value: E) -> Result<Stored<E>, StoreError> {
        self.insert_as(self.access.store().new_id(), value).await
    }

    /// Stores a new one under an id that was made for it.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] where a unique constraint forbids it; otherwise where the store fails.
    pub async fn insert_as(&self, id: ObjectId, value: E) -> Result<Stored<E>, StoreError> {
        let stored = Stored { id, account_id: self.account_id.clone(), version: 1, value };
        let mut sql = Sql::new("");
        write_rows(&mut sql, std::slice::from_ref(&stored))?;
        self.access.execute(sql).await?;
        Ok(stored)
    }

    /// An id that nothing has yet, for [`Self::insert_all`].
    pub fn new_id(&self) -> ObjectId {
        self.access.store().new_id()
    }

    /// Stores new ones under ids that were made for them, many in each statement.
    ///
    /// # Errors
    /// [`StoreError::Duplicate`] where a unique constraint forbids one of them; otherwise where the store fails.
    pub async fn insert_all(&self, all: impl IntoIterator<Item = (ObjectId, E)>) -> Result<Vec<Stored<E>>, StoreError> {
        let account_id = self.account_id;
        let stored = |(id, value)| Stored { id, account_id: account_id.clone(), version: 1, value };
        let all: Vec<_> = all.into_iter().map(stored).collect();
        for rows in all.chunks(rows_at_once::<E>()) {
            let mut sql = Sql::new("");
            write_rows(&mut sql, rows)?;
            self.access.execute(sql).await?;
        }
        Ok(all)
    }

    /// Writes several that were read in the same transaction, many in each statement.
    ///
    /// # Errors
    /// [`StoreError::Contention`] where one of them has changed or gone since; otherwise where the store fails.
    pub async fn put_all(&self, all: Vec<Stored<E>>) -> Result<Vec<Stored<E>>, StoreError> {
        let next = |stored: Stored<E>| Stored { version: stored.version + 1, ..stored };
        let all: Vec<_> = all.into_iter().map(next).collect();
        for rows in all.chunks(rows_at_once::<E>()) {
            let mut sql =
                Sql::new(format!("UPDATE {} SET version = input.column2, document = input.column3", E::TABLE));
            for (index, column) in E::COLUMNS.iter().enumerate() {
                sql.push(&format!(", {} = input.column{}", column.name, index + 4));
            }
            sql.push(" FROM (VALUES ");
            for (index, row) in rows.iter().enumerate() {
                sql.push(if index == 0 { "(" } else { ", (" });
                sql.push_value(&row.id);
                sql.push(", ");
                sql.push_value(row.version);
                write_contents(&mut sql, row)?;
            }
            sql.push(&format!(") AS input WHERE {0}.id = input.column1 AND {0}.version = input.column2 - 1", E::TABLE));
            sql.push(&format!(" AND {}.account_id = ", E::TABLE));
            sql.push_value(self.account_id);
            if self.access.execute(sql).await? != rows.len() as u64 {
                return Err(StoreError::Contention);
            }
        }
        Ok(all)
    }

    /// Changes one: `change` gets it as it is now, and nobody else changes it meanwhile. It may be called again, with
    /// what others made of it.
    ///
    /// # Errors
    /// [`StoreError::Missing`] where there is none; otherwise where the store fails.
    pub async fn update(&self, id: &ObjectId, change: impl Fn(&mut E)) -> Result<Stored<E>, StoreError> {
        self.try_update(id, |value| {
            change(value);
            Ok(())
        })
        .await
    }

    /// Changes one, as [`Self::update`] does; where `change` refuses, nothing changes.
    ///
    /// # Errors
    /// [`StoreError::Missing`] where there is none; what `change` returns; otherwise where the store fails.
    pub async fn try_update(
        &self,
        id: &ObjectId,
        change: impl Fn(&mut E) -> Result<(), StoreError>,
    ) -> Result<Stored<E>, StoreError> {
        let update = async |access: Access<'_>| {
            let entities = Repository::new(access, self.account_id);
            let mut stored = entities.get(id).await?;
            change(&mut stored.value)?;
            entities.put(stored).await
        };
        match self.access {
            Access::Store(store) => {
                store.transaction(async |transaction| update(Access::Transaction(transaction)).await).await
            }
            access @ Access::Transaction(_) => update(access).await,
        }
    }

    /// Writes one that was read in the same transaction.
    ///
    /// # Errors
    /// [`StoreError::Contention`] where it has changed or gone since; otherwise where the store fails.
    pub async fn put(&self, stored: Stored<E>) -> Result<Stored<E>, StoreError> {
        let mut sql = Sql::new(format!("UPDATE {} SET version = version + 1, document = ", E::TABLE));
        sql.push_value(serde_json::to_string(&stored.value)?);
        for (column, value) in E::COLUMNS.iter().zip(stored.value.values()) {
            sql.push(", ");
            sql.push(column.name);
            sql.push(" = ");
            sql.push_value(value);
        }
        sql.push(" WHERE id = ");
        sql.push_value(&stored.id);
        sql.push(" AND account_id = ");
        sql.push_value(self.account_id);
        sql.push(" AND version = ");
        sql.push_value(stored.version);
        match self.access.execute(sql).await? {
            0 => Err(StoreError::Contention),
            _ => Ok(Stored { version: stored.version + 1, ..stored }),
        }
    }

    /// Deletes one.
    ///
    /// # Errors
    /// [`StoreError::Missing`] where there is none; otherwise where the store fails.
    pub async fn delete(&self, id: &ObjectId) -> Result<(), StoreError> {
        match self.delete_all(Query::all().equals(ID, id)).await? {
            0 => Err(StoreError::Missing(E::KIND)),
            _ => Ok(()),
        }
    }

    /// Deletes those that the query finds, and says how many.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn delete_all(&self, query: Query) -> Result<u64, StoreError> {
        delete::<E>(self.access, Some(self.account_id), query).await
    }
}

/// The entities of a kind in all accounts: for what is asked before the account is known, and for work on all of them.
#[derive(Debug)]
pub struct Across<'a, E> {
    access: Access<'a>,
    kind: PhantomData<fn() -> E>,
}

impl<'a, E: Entity> Across<'a, E> {
    pub(super) const fn new(access: Access<'a>) -> Self {
        Self { access, kind: PhantomData }
    }

    /// One of them, if there is one.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn find(&self, id: &ObjectId) -> Result<Option<Stored<E>>, StoreError> {
        self.first(Query::all().equals(ID, id)).await
    }

    /// The first one.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn first(&self, query: Query) -> Result<Option<Stored<E>>, StoreError> {
        Ok(select(self.access, None, query, Some(Page::FIRST)).await?.pop())
    }

    /// A page of them.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn list(&self, query: Query, page: Page) -> Result<Vec<Stored<E>>, StoreError> {
        select(self.access, None, query, Some(page)).await
    }

    /// How many there are.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn count(&self, query: Query) -> Result<i64, StoreError> {
        count::<E>(self.access, None, query).await
    }

    /// The sum of a column of whole numbers in each account where the query finds something.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn sums(&self, column: Column, query: Query) -> Result<Vec<(ObjectId, i64)>, StoreError> {
        let sum = format!("SELECT account_id, CAST(SUM({}) AS BIGINT) FROM {}", column.name, E::TABLE);
        let mut sql = Sql::new(sum);
        write_scope(&mut sql, None);
        query.write_conditions(&mut sql, self.access.store().connections.dialect);
        sql.push(" GROUP BY account_id");
        let rows = self.access.rows(sql).await?;
        rows.iter().map(|row| Ok((ObjectId::new(row.try_get::<String, _>(0)?)?, row.try_get(1)?))).collect()
    }

    /// Deletes those that the query finds, and says how many.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn delete_all(&self, query: Query) -> Result<u64, StoreError> {
        delete::<E>(self.access, None, query).await
    }

    /// Deletes those that the query finds, a part at a time, so that others who write have their turn in between; returns
    /// how many. For what has piled up.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn sweep(&self, query: Query) -> Result<u64, StoreError> {
        const PART: u64 = 1000;
        let mut deleted = 0;
        loop {
            let mut sql = Sql::new(format!("DELETE FROM {0} WHERE id IN (SELECT id FROM {0}", E::TABLE));
            write_scope(&mut sql, None);
            query.clone().write_conditions(&mut sql, self.access.store().connections.dialect);
            sql.push(&format!(" LIMIT {PART})"));
            let part = self.access.execute(sql).await?;
            deleted += part;
            if part < PART {
                return Ok(deleted);
            }
        }
    }
}

/// Bind parameters of a statement that writes several rows. SQLite looks each of them up among all others, so that many rows
/// are written fastest by statements that are neither long nor many.
const PARAMETERS: usize = 600;

/// The number of rows of a kind that one statement writes.
fn rows_at_once<E: Entity>() -> usize {
    (PARAMETERS / (4 + E::COLUMNS.len())).max(1)
}

/// Writes the statement that inserts rows.
fn write_rows<E: Entity>(sql: &mut Sql, rows: &[Stored<E>]) -> Result<(), StoreError> {
    sql.push(&format!("INSERT INTO {} (id, account_id, version, document", E::TABLE));
    for column in E::COLUMNS {
        sql.push(", ");
        sql.push(column.name);
    }
    sql.push(") VALUES ");
    for (index, row) in rows.iter().enumerate() {
        sql.push(if index == 0 { "(" } else { ", (" });
        sql.push_value(&row.id);
        sql.push(", ");
        sql.push_value(&row.account_id);
        sql.push(", ");
        sql.push_value(row.version);
        write_contents(sql, row)?;
    }
    Ok(())
}

/// Writes the rest of a row, after its version.
fn write_contents<E: Entity>(sql: &mut Sql, row: &Stored<E>) -> Result<(), StoreError> {
    sql.push(", ");
    sql.push_value(serde_json::to_string(&row.value)?);
    for value in row.value.values() {
        sql.push(", ");
        sql.push_value(value);
    }
    sql.push(")");
    Ok(())
}

/// Begins the conditions: those of one account, or of all.
fn write_scope(sql: &mut Sql, account_id: Option<&ObjectId>) {
    sql.push(" WHERE ");
    match account_id {
        Some(account_id) => {
            sql.push("account_id = ");
            sql.push_value(account_id);
        }
        None => sql.push("1 = 1"),
    }
}

async fn select<E: Entity>(
    access: Access<'_>,
    account_id: Option<&ObjectId>,
    query: Query,
    page: Option<Page>,
) -> Result<Vec<Stored<E>>, StoreError> {
    let mut sql = Sql::new(format!("SELECT id, account_id, version, document FROM {}", E::TABLE));
    write_scope(&mut sql, account_id);
    let dialect = access.store().connections.dialect;
    query.clone().write_conditions(&mut sql, dialect);
    query.write_order(&mut sql, dialect);
    if let Some(page) = page {
        write_page(&mut sql, page);
    }
    access.rows(sql).await?.iter().map(Stored::read).collect()
}

async fn count<E: Entity>(access: Access<'_>, account_id: Option<&ObjectId>, query: Query) -> Result<i64, StoreError> {
    let mut sql = Sql::new(format!("SELECT count(*) FROM {}", E::TABLE));
    write_scope(&mut sql, account_id);
    query.write_conditions(&mut sql, access.store().connections.dialect);
    let rows = access.rows(sql).await?;
    Ok(rows.first().map_or(Ok(0), |row| row.try_get(0))?)
}

async fn delete<E: Entity>(access: Access<'_>, account_id: Option<&ObjectId>, query: Query) -> Result<u64, StoreError> {
    let mut sql = Sql::new(format!("DELETE FROM {}", E::TABLE));
    write_scope(&mut sql, account_id);
    query.write_conditions(&mut sql, access.store().connections.dialect);
    access.execute(sql).await
}
