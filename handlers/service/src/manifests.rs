//! Manifests: the rules that their contents keep to, and the way of a customer to an integration and back.

mod rules;

pub use rules::{check, completed};

use generated::{
    models::ObjectId,
    rt::{DateTime, RequestHead},
};
use url::Url;

use crate::{
    Failure, Service, User,
    accounts::account,
    identity::{Audience, CreationClaims},
    store::{Entity as _, ID, MANIFEST_REUSABLE, ManifestRecord, Query, StoreError, Stored},
};

/// How long a customer has to add a channel, in seconds.
const CREATION: i64 = 30 * 60;

impl Service {
    /// A reusable manifest that an account may use.
    ///
    /// # Errors
    /// A 404 where there is none, or it is not for this account.
    pub async fn reusable_manifest(
        &self,
        account_id: &ObjectId,
        id: &ObjectId,
    ) -> Result<Stored<ManifestRecord>, Failure> {
        let may = account(&self.store.account(account_id).await?, false)?.manifest_ids.unwrap_or_default().contains(id);
        let query = Query::all().equals(ID, id).equals(MANIFEST_REUSABLE, true);
        let found = self.store.across::<ManifestRecord>().first(query).await?;
        Ok(found.filter(|_| may).ok_or(StoreError::Missing(ManifestRecord::KIND))?)
    }

    /// A callback's address with a token that lets its integration create channels, half an hour long.
    ///
    /// # Errors
    /// A 404 where the manifest has none.
    pub fn callback(
        &self,
        head: &RequestHead,
        user: &User,
        manifest_id: &ObjectId,
        url: Option<&str>,
        team_id: Option<ObjectId>,
    ) -> Result<Url, Failure> {
        let mut url: Url =
            url.and_then(|url| url.parse().ok()).ok_or(StoreError::Missing("address for this in the manifest"))?;
        let client = head.client();
        let now = DateTime::now().as_second();
        let claims = CreationClaims {
            account_id: user.account_id.clone(),
            manifest_id: manifest_id.clone(),
            user_id: user.user_id.clone(),
            origin: format!("{}://{}", client.scheme.as_str(), client.host),
            team_id,
            iat: now,
            exp: now + CREATION,
        };
        let token = self.identity.signer().sign(Audience::Creation, &claims)?;
        url.query_pairs_mut().append_pair("token", &token);
        Ok(url)
    }
}
