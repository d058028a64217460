//! Templates: texts that answers in the inbox begin with.

use generated::{models::Template, rt::DateTime};
use serde::{Deserialize, Serialize};

use crate::store::{Entity, Stored};

/// A template, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TemplateRecord {
    /// What an answer begins with.
    pub text: String,
    /// What it is for.
    #[serde(default)]
    pub description: Option<String>,
    /// When it was changed.
    pub updated_time: DateTime,
}

impl Entity for TemplateRecord {
    const TABLE: &'static str = "templates";
    const KIND: &'static str = "template";
}

impl From<Stored<TemplateRecord>> for Template {
    fn from(stored: Stored<TemplateRecord>) -> Self {
        let created_time = stored.created_time();
        let TemplateRecord { text, description, updated_time } = stored.value;
        Self {
            id: Some(stored.id),
            account_id: Some(stored.account_id),
            created_time: Some(created_time),
            description,
            text: Some(text),
            updated_time: Some(updated_time),
        }
    }
}
