//! Grants: which signed tokens of channels, approvals and shared links count. Of each, that is the one issued last; when
//! it was issued stands in the token and here, so that a new one, or none, makes the old one worthless.

use generated::models::ObjectId;
use serde::{Deserialize, Serialize};

use crate::{
    identity::Audience,
    store::{Column, Entity, StoreError, Stored, Transaction, Value, tokens::now},
};

/// What a signed token rests on. Its id is the channel's, the approval request's, or the shared link's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Grant {
    /// Whom the token is for.
    pub audience: Audience,
    /// What it lets them at: the channel, the post, the dashboard.
    pub subject: ObjectId,
    /// When the token was issued, in seconds since 1970; later than every earlier one.
    pub issued_at: i64,
    /// When it ends, if it does, in seconds since 1970.
    #[serde(default)]
    pub expires_at: Option<i64>,
}

const AUDIENCE: Column = Column::text("audience");

impl Entity for Grant {
    const TABLE: &'static str = "grants";
    const KIND: &'static str = "grant";
    const COLUMNS: &'static [Column] = &[AUDIENCE];

    fn values(&self) -> Vec<Value> {
        vec![self.audience.name().into()]
    }
}

impl Grant {
    /// Whether a token counts that was issued then.
    pub(super) fn counts(&self, audience: Audience, issued_at: i64) -> bool {
        let has_ended = self.expires_at.is_some_and(|end| end <= now() / 1000);
        self.audience == audience && self.issued_at == issued_at && !has_ended
    }
}

impl Transaction<'_> {
    /// Makes, or renews, what a token of this audience rests on; the token issued before is worth nothing from now on.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn renew_grant(
        &self,
        account_id: &ObjectId,
        id: &ObjectId,
        audience: Audience,
        subject: &ObjectId,
        expires_at: Option<i64>,
    ) -> Result<Stored<Grant>, StoreError> {
        let grants = self.of::<Grant>(account_id);
        let now = now() / 1000;
        let grant = |issued_at| Grant { audience, subject: subject.clone(), issued_at, expires_at };
        match grants.find(id).await? {
            Some(mut stored) => {
                stored.value = grant(now.max(stored.value.issued_at + 1));
                grants.put(stored).await
            }
            None => grants.insert_as(id.clone(), grant(now)).await,
        }
    }

    /// Makes the token worthless.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn revoke_grant(&self, account_id: &ObjectId, id: &ObjectId) -> Result<(), StoreError> {
        // It keeps the time: a token that is issued in the same second must be another one.
        let grants = self.of::<Grant>(account_id);
        if let Some(mut stored) = grants.find(id).await? {
            stored.value.issued_at = (now() / 1000).max(stored.value.issued_at) + 1;
            grants.put(stored).await?;
        }
        Ok(())
    }
}
