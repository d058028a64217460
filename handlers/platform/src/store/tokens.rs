//! Tokens that stand for users: those of a login, and those that a mail carries. What is stored is their hash, so that
//! who reads the database cannot use them.

use std::time::Duration;

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use generated::{
    models::ObjectId,
    rt::{DateTime, Failure},
};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::store::{Column, Entity, Query, Store, StoreError, Stored, Transaction, Value};

/// A new token: 256 random bits, in characters that stand for themselves in URLs and cookies.
pub(crate) fn random() -> Result<String, StoreError> {
    let mut octets = [0; 32];
    getrandom::fill(&mut octets).map_err(|error| Failure::internal(std::io::Error::from(error)))?;
    Ok(BASE64_URL_SAFE_NO_PAD.encode(octets))
}

/// What is stored of a token. It has more bits than anybody can try, so that a plain hash is enough.
pub(super) fn hash(token: &str) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(token))
}

/// Now, in milliseconds since 1970.
pub fn now() -> i64 {
    DateTime::now().timestamp().as_millisecond()
}

/// The end of a span that begins now.
pub fn end(span: Duration) -> i64 {
    now().saturating_add(i64::try_from(span.as_millis()).unwrap_or(i64::MAX))
}

/// A token that a login gave.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct AccessToken {
    hash: String,
    /// The user.
    pub user_id: ObjectId,
    /// When it is worth nothing any more, in milliseconds since 1970.
    pub expires_at: i64,
    /// The superadmin who acts as the user, if one does.
    #[serde(default)]
    pub mask: Option<Mask>,
}

/// A superadmin who acts as another user. A mask ends with either of the two users, and with the session that it was issued
/// from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Mask {
    /// The superadmin.
    pub superadmin: ObjectId,
    /// The session that the mask was issued from, maybe a mask itself; none for the development token.
    pub session: Option<ObjectId>,
}

const HASH: Column = Column::text("hash");
const USER: Column = Column::text("user_id");
const EXPIRES_AT: Column = Column::integer("expires_at");
const MASKED_BY: Column = Column::text("masked_by");
/// The database deletes masks with the session in this column.
const MASKED_FROM: Column = Column::text("masked_from");

impl Entity for AccessToken {
    const TABLE: &'static str = "access_tokens";
    const KIND: &'static str = "access token";
    const COLUMNS: &'static [Column] = &[HASH, USER, EXPIRES_AT, MASKED_BY, MASKED_FROM];

    fn values(&self) -> Vec<Value> {
        let mask = self.mask.as_ref();
        vec![
            (&self.hash).into(),
            (&self.user_id).into(),
            self.expires_at.into(),
            mask.map(|mask| &mask.superadmin).into(),
            mask.and_then(|mask| mask.session.as_ref()).into(),
        ]
    }
}

impl AccessToken {
    /// How long it is still worth something.
    pub fn remaining(&self) -> Duration {
        Duration::from_millis(self.expires_at.saturating_sub(now()).try_into().unwrap_or(0))
    }
}

/// What a token that a mail carries is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Purpose {
    /// To activate an account.
    Activation,
    /// To choose a password.
    Password,
}

impl Purpose {
    const fn name(self) -> &'static str {
        match self {
            Self::Activation => "activation",
            Self::Password => "password",
        }
    }
}

/// A token that a mail carries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OneTimeToken {
    hash: String,
    /// The user.
    pub user_id: ObjectId,
    /// What it is for.
    pub purpose: Purpose,
    /// When it is worth nothing any more, in milliseconds since 1970.
    pub expires_at: i64,
}

const PURPOSE: Column = Column::text("purpose");

impl Entity for OneTimeToken {
    const TABLE: &'static str = "one_time_tokens";
    const KIND: &'static str = "one-time token";
    const COLUMNS: &'static [Column] = &[HASH, USER, PURPOSE, EXPIRES_AT];

    fn values(&self) -> Vec<Value> {
        vec![(&self.hash).into(), (&self.user_id).into(), self.purpose.name().into(), self.expires_at.into()]
    }
}

/// How many tokens a user has for one purpose at the same time.
const MOST_TOKENS: usize = 5;

impl OneTimeToken {
    /// Whether its time is over.
    pub fn is_expired(&self) -> bool {
        self.expires_at <= now()
    }
}

impl Store {
    /// Deletes tokens whose time is over. One-time tokens stay some days longer: who comes late is told that it is late.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn sweep_tokens(&self) -> Result<u64, StoreError> {
        const LATE: i64 = 30 * 24 * 3_600_000;
        let access = self.across::<AccessToken>().sweep(Query::all().below(EXPIRES_AT, now())).await?;
        let once = self.across::<OneTimeToken>().sweep(Query::all().below(EXPIRES_AT, now() - LATE)).await?;
        Ok(access + once)
    }
}

impl Transaction<'_> {
    /// Gives a user, or the superadmin who acts as the user, a token to call with for so long. It is not to be had a
    /// second time.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn issue_access_token(
        &self,
        account_id: &ObjectId,
        user_id: &ObjectId,
        lifetime: Duration,
        mask: Option<&Mask>,
    ) -> Result<String, StoreError> {
        let token = random()?;
        let (hash, user_id, expires_at) = (hash(&token), user_id.clone(), end(lifetime));
        let record = AccessToken { hash, user_id, expires_at, mask: mask.cloned() };
        self.of(account_id).insert(record).await?;
        Ok(token)
    }

    /// Makes all access tokens of a user worthless but one: whoever has learned an old password is out. So are the masks
    /// that were issued from these sessions.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn revoke_access_tokens(
        &self,
        account_id: &ObjectId,
        user_id: &ObjectId,
        but: Option<&ObjectId>,
    ) -> Result<(), StoreError> {
        let mut query = Query::all().equals(USER, user_id);
        if let Some(but) = but {
            query = query.differs(crate::store::ID, but);
        }
        self.of::<AccessToken>(account_id).delete_all(query).await?;
        Ok(())
    }

    /// Ends the masks of someone who is a superadmin no more.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn revoke_masks(&self, superadmin: &ObjectId) -> Result<(), StoreError> {
        self.across::<AccessToken>().delete_all(Query::all().equals(MASKED_BY, superadmin)).await?;
        Ok(())
    }

    /// Makes a token to be sent to a user, for one use within so long. Of the earlier ones for the same purpose, those that
    /// end last stay: anybody can ask for another mail, and must not make an invitation worthless with it.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn issue_one_time_token(
        &self,
        account_id: &ObjectId,
        user_id: &ObjectId,
        purpose: Purpose,
        lifetime: Duration,
    ) -> Result<String, StoreError> {
        let tokens = self.of::<OneTimeToken>(account_id);
        let earlier = Query::all().equals(USER, user_id).equals(PURPOSE, purpose.name()).descending(EXPIRES_AT);
        for token in tokens.all(earlier).await?.into_iter().skip(MOST_TOKENS - 1) {
            tokens.delete(&token.id).await?;
        }
        let token = random()?;
        let record = OneTimeToken { hash: hash(&token), user_id: user_id.clone(), purpose, expires_at: end(lifetime) };
        tokens.insert(record).await?;
        Ok(token)
    }

    /// Makes the tokens worthless that were sent to a user for a purpose.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn revoke_one_time_tokens(
        &self,
        account_id: &ObjectId,
        user_id: &ObjectId,
        purpose: Purpose,
    ) -> Result<(), StoreError> {
        let query = Query::all().equals(USER, user_id).equals(PURPOSE, purpose.name());
        self.of::<OneTimeToken>(account_id).delete_all(query).await?;
        Ok(())
    }

    /// The one-time token that this is, if it is for this purpose. Its time may be over.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn one_time_token(
        &self,
        token: &str,
        purpose: Purpose,
    ) -> Result<Option<Stored<OneTimeToken>>, StoreError> {
        let query = Query::all().equals(HASH, hash(token)).equals(PURPOSE, purpose.name());
        self.across::<OneTimeToken>().first(query).await
    }

    /// Uses a one-time token up.
    ///
    /// # Errors
    /// [`StoreError::Missing`] where someone else has; otherwise where the store fails.
    pub async fn use_up(&self, token: &Stored<OneTimeToken>) -> Result<(), StoreError> {
        self.of::<OneTimeToken>(&token.account_id).delete(&token.id).await
    }
}
