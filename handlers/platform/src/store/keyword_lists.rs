//! Lists of words that rules refer to.

use generated::models::{KeywordList, KeywordListSummary};
use serde::{Deserialize, Serialize};

use crate::store::{Column, Entity, Stored, Value};

/// A list of words, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeywordListRecord {
    /// Its name; unique in the account, whatever its case.
    pub name: String,
    /// The words, each once.
    pub keywords: Vec<String>,
}

const NAME: Column = Column::text("name_key");

impl Entity for KeywordListRecord {
    const TABLE: &'static str = "keyword_lists";
    const KIND: &'static str = "keyword list";
    const COLUMNS: &'static [Column] = &[NAME];

    fn values(&self) -> Vec<Value> {
        vec![self.name.to_lowercase().into()]
    }
}

impl From<Stored<KeywordListRecord>> for KeywordList {
    fn from(stored: Stored<KeywordListRecord>) -> Self {
        let created_time = stored.created_time();
        Self {
            id: Some(stored.id),
            account_id: Some(stored.account_id),
            created_time: Some(created_time),
            keywords: Some(stored.value.keywords),
            name: Some(stored.value.name),
        }
    }
}

impl From<Stored<KeywordListRecord>> for KeywordListSummary {
    fn from(stored: Stored<KeywordListRecord>) -> Self {
        let created_time = stored.created_time();
        Self {
            id: Some(stored.id),
            account_id: Some(stored.account_id),
            created_time: Some(created_time),
            name: Some(stored.value.name),
        }
    }
}
