//! Fonts of the media editor.

use generated::{models::ObjectId, rt::DateTime};
use serde::{Deserialize, Serialize};

use crate::store::{Column, Entity, Value};

/// A font, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct FontRecord {
    /// The family, as style sheets name it.
    pub font_family: String,
    /// What the editor calls it; unique in the account.
    pub identifier: String,
    /// `normal` or `italic`.
    #[serde(default)]
    pub font_style: Option<String>,
    /// How bold it is.
    #[serde(default)]
    pub font_weight: Option<String>,
    /// Its files.
    pub media_ids: Vec<ObjectId>,
    /// When it was changed.
    pub updated_time: DateTime,
}

const IDENTIFIER: Column = Column::text("identifier");

impl Entity for FontRecord {
    const TABLE: &'static str = "fonts";
    const KIND: &'static str = "font";
    const COLUMNS: &'static [Column] = &[IDENTIFIER];

    fn values(&self) -> Vec<Value> {
        vec![(&self.identifier).into()]
    }
}
