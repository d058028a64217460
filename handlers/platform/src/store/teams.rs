//! Teams: which users can reach which channels.

use std::collections::BTreeSet;

use generated::{
    models::{ObjectId, Team, TeamSummary},
    rt::DateTime,
};
use serde::{Deserialize, Serialize};

use crate::store::{Column, Entity, Query, StoreError, Stored, Transaction, Value};

/// A team, as it is stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct TeamRecord {
    /// Its name; unique in the account, whatever its case.
    pub name: String,
    /// Its members.
    #[serde(default)]
    pub users: BTreeSet<ObjectId>,
    /// The channels that they can reach.
    #[serde(default)]
    pub channels: BTreeSet<ObjectId>,
    /// The users who administer it.
    #[serde(default)]
    pub admins: BTreeSet<ObjectId>,
    /// Whether it is the one that users join where nothing else is said. It stays.
    #[serde(default)]
    pub is_default: bool,
    /// When it was made.
    pub created_time: DateTime,
}

/// The team's name in the form in which it is unique.
const NAME: Column = Column::text("name_key");

impl Entity for TeamRecord {
    const TABLE: &'static str = "teams";
    const KIND: &'static str = "team";
    const COLUMNS: &'static [Column] = &[NAME];

    fn values(&self) -> Vec<Value> {
        vec![self.name.to_lowercase().into()]
    }
}

impl TeamRecord {
    /// A team of nobody.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            users: BTreeSet::new(),
            channels: BTreeSet::new(),
            admins: BTreeSet::new(),
            is_default: false,
            created_time: DateTime::now(),
        }
    }

    /// Takes a user out.
    pub fn remove_user(&mut self, user_id: &ObjectId) -> bool {
        self.admins.remove(user_id);
        self.users.remove(user_id)
    }
}

/// The name of the team that an account begins with.
const DEFAULT: &str = "Default";

impl Transaction<'_> {
    /// All teams of an account.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn teams(&self, account_id: &ObjectId) -> Result<Vec<Stored<TeamRecord>>, StoreError> {
        self.of(account_id).all(Query::all()).await
    }

    /// The team that users join where nothing else is said. Without one, a team of the default name becomes it, or is
    /// created.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn default_team(&self, account_id: &ObjectId) -> Result<Stored<TeamRecord>, StoreError> {
        let mut named = None;
        for team in self.teams(account_id).await? {
            if team.value.is_default {
                return Ok(team);
            }
            if team.value.name.to_lowercase() == DEFAULT.to_lowercase() {
                named = Some(team);
            }
        }
        match named {
            Some(mut team) => {
                team.value.is_default = true;
                self.of(account_id).put(team).await
            }
            None => self.of(account_id).insert(TeamRecord { is_default: true, ..TeamRecord::new(DEFAULT) }).await,
        }
    }

    /// The teams of a user.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn teams_of(&self, account_id: &ObjectId, user_id: &ObjectId) -> Result<BTreeSet<ObjectId>, StoreError> {
        let teams = self.teams(account_id).await?;
        Ok(teams.into_iter().filter(|team| team.value.users.contains(user_id)).map(|team| team.id).collect())
    }

    /// Makes a user a member of these teams, and of no others.
    ///
    /// # Errors
    /// [`StoreError::Missing`] `team` where the account has one of them not; otherwise where the store fails.
    pub async fn put_into_teams(
        &self,
        account_id: &ObjectId,
        user_id: &ObjectId,
        teams: &BTreeSet<ObjectId>,
    ) -> Result<(), StoreError> {
        let all = self.teams(account_id).await?;
        if !teams.iter().all(|id| all.iter().any(|team| team.id == *id)) {
            return Err(StoreError::Missing(TeamRecord::KIND));
        }
        for mut team in all {
            let has_changed = if teams.contains(&team.id) {
                team.value.users.insert(user_id.clone())
            } else {
                team.value.remove_user(user_id)
            };
            if has_changed {
                self.of(account_id).put(team).await?;
            }
        }
        Ok(())
    }
}

impl From<Stored<TeamRecord>> for Team {
    fn from(stored: Stored<TeamRecord>) -> Self {
        let team = stored.value;
        Self {
            id: Some(stored.id),
            account_id: Some(stored.account_id),
            name: Some(team.name),
            users: Some(team.users.into_iter().collect()),
            channels: Some(team.channels.into_iter().collect()),
            admins: Some(team.admins.into_iter().collect()),
            created_time: Some(team.created_time),
        }
    }
}

impl From<Stored<TeamRecord>> for TeamSummary {
    fn from(stored: Stored<TeamRecord>) -> Self {
        Self { id: Some(stored.id), name: Some(stored.value.name) }
    }
}
