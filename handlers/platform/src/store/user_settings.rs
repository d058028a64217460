//! Settings of users, in a table of their own: nothing that asks who calls reads them.

use generated::{models::ObjectId, rt::JsonObject};
use serde::{Deserialize, Serialize};

use crate::store::{Entity, StoreError, Transaction};

/// Settings that a user has made in the web application, which alone knows what they mean. The id is the user's.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UserSettings(pub JsonObject);

/// Maximum length of a user's settings, in bytes of JSON.
pub const MAX_SETTINGS: usize = 64 * 1024;

impl Entity for UserSettings {
    const TABLE: &'static str = "user_settings";
    const KIND: &'static str = "settings";
}

impl Transaction<'_> {
    /// Replaces the settings of a user.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn set_user_settings(
        &self,
        account_id: &ObjectId,
        user_id: &ObjectId,
        settings: &JsonObject,
    ) -> Result<(), StoreError> {
        let all = self.of::<UserSettings>(account_id);
        let new = UserSettings(settings.clone());
        match all.find(user_id).await? {
            Some(mut stored) => {
                stored.value = new;
                all.put(stored).await?;
            }
            None => drop(all.insert_as(user_id.clone(), new).await?),
        }
        Ok(())
    }
}
