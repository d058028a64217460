//! Interactors: people who write to channels; and lists of them that rules refer to.

use generated::{
    models::{InteractorList, InteractorListListItem, InteractorListSummary, ObjectId},
    rt::{DateTime, JsonObject},
};
use serde::{Deserialize, Serialize};

use crate::store::{Column, Entity, Query, StoreError, Stored, Transaction, Value};

/// Someone who writes to a channel, as it is stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InteractorRecord {
    /// The channel.
    pub channel_id: ObjectId,
    /// The network's id; unique in the channel.
    pub network_user_id: String,
    /// The name.
    pub name: String,
    /// Where the network shows the person.
    #[serde(default)]
    pub url: Option<String>,
    /// The person's picture.
    #[serde(default)]
    pub picture: Option<String>,
    /// What only this network tells.
    #[serde(default)]
    pub network_specific: JsonObject,
}

/// The channel that someone writes to.
pub const INTERACTOR_CHANNEL: Column = Column::text("channel_id");

const NETWORK_USER_ID: Column = Column::text("network_user_id");

/// An interactor's name in small letters.
pub const INTERACTOR_NAME: Column = Column::text("searched");

impl Entity for InteractorRecord {
    const TABLE: &'static str = "interactors";
    const KIND: &'static str = "interactor";
    const COLUMNS: &'static [Column] = &[INTERACTOR_CHANNEL, NETWORK_USER_ID, INTERACTOR_NAME];

    fn values(&self) -> Vec<Value> {
        vec![(&self.channel_id).into(), (&self.network_user_id).into(), self.name.to_lowercase().into()]
    }
}

/// A list of interactors, as it is stored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct InteractorListRecord {
    /// Its name; unique in the account, whatever its case.
    pub name: String,
    /// Who is on it, each once.
    pub members: Vec<Member>,
    /// When it was changed.
    pub updated_time: DateTime,
}

/// Who is on a list: an interactor of a channel.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Member {
    /// The channel.
    pub channel_id: ObjectId,
    /// The interactor.
    pub interactor_id: ObjectId,
}

const NAME: Column = Column::text("name_key");

impl Entity for InteractorListRecord {
    const TABLE: &'static str = "interactor_lists";
    const KIND: &'static str = "interactor list";
    const COLUMNS: &'static [Column] = &[NAME];

    fn values(&self) -> Vec<Value> {
        vec![self.name.to_lowercase().into()]
    }
}

impl Transaction<'_> {
    /// Takes whoever is meant off all lists of an account.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn leave_lists(
        &self,
        account_id: &ObjectId,
        is_meant: impl Fn(&Member) -> bool,
    ) -> Result<(), StoreError> {
        let lists = self.of::<InteractorListRecord>(account_id);
        for mut list in lists.all(Query::all()).await? {
            let before = list.value.members.len();
            list.value.members.retain(|member| !is_meant(member));
            if list.value.members.len() < before {
                list.value.updated_time = DateTime::now();
                lists.put(list).await?;
            }
        }
        Ok(())
    }
}

impl From<Stored<InteractorListRecord>> for InteractorList {
    fn from(stored: Stored<InteractorListRecord>) -> Self {
        let created_time = stored.created_time();
        let member = |Member { channel_id, interactor_id }| InteractorListListItem {
            channel_id: Some(channel_id),
            interactor_id: Some(interactor_id),
        };
        Self {
            id: Some(stored.id),
            account_id: Some(stored.account_id),
            created_time: Some(created_time),
            list: Some(stored.value.members.into_iter().map(member).collect()),
            name: Some(stored.value.name),
        }
    }
}

impl From<Stored<InteractorListRecord>> for InteractorListSummary {
    fn from(stored: Stored<InteractorListRecord>) -> Self {
        let created_time = stored.created_time();
        Self {
            id: Some(stored.id),
            account_id: Some(stored.account_id),
            created_time: Some(created_time),
            name: Some(stored.value.name),
        }
    }
}
