//! Signed tokens (JSON web tokens, HMAC with SHA-256). Each audience has a key of its own, derived from one: what was
//! signed for one of them is nothing to the others.

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use generated::{models::ObjectId, rt::Failure};
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey, Header, Validation, decode, encode};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use sha2::{Digest as _, Sha256};

/// Whom a signed token is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Audience {
    /// The integration behind a custom channel: [`ChannelClaims`].
    Channel,
    /// An integration that a user sends to create channels of a manifest: [`CreationClaims`].
    Creation,
    /// Someone outside who is asked to approve a post: [`ApprovalClaims`].
    Approval,
    /// Whoever has the link to a shared dashboard: [`ShareClaims`].
    Share,
    /// A user between the password and the second factor: [`SecondFactorClaims`].
    SecondFactor,
}

impl Audience {
    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Channel => "channel",
            Self::Creation => "creation",
            Self::Approval => "approval",
            Self::Share => "share",
            Self::SecondFactor => "second-factor",
        }
    }
}

/// What the token of a custom channel says. It has no end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ChannelClaims {
    /// The account.
    pub account_id: ObjectId,
    /// The channel.
    pub channel_id: ObjectId,
    /// When it was issued, in seconds since 1970.
    pub iat: i64,
}

/// What the token says that lets an integration create channels of a manifest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CreationClaims {
    /// The account.
    pub account_id: ObjectId,
    /// The manifest.
    pub manifest_id: ObjectId,
    /// The user who began it.
    pub user_id: ObjectId,
    /// Where the user came from.
    pub origin: String,
    /// The team that receives the channels.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub team_id: Option<ObjectId>,
    /// When it was issued, in seconds since 1970.
    pub iat: i64,
    /// When it ends.
    pub exp: i64,
}

/// What the token says that is mailed to someone who is asked to approve a post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ApprovalClaims {
    /// The account.
    pub account_id: ObjectId,
    /// The post.
    pub post_id: ObjectId,
    /// The request to approve it.
    pub request_id: ObjectId,
    /// When it was issued, in seconds since 1970.
    pub iat: i64,
}

/// What the token in the link to a shared dashboard says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ShareClaims {
    /// The account.
    pub account_id: ObjectId,
    /// The dashboard.
    pub dashboard_id: ObjectId,
    /// The link.
    pub link_id: ObjectId,
    /// When it was issued, in seconds since 1970.
    pub iat: i64,
}

/// What the token says that a user gets for a password, to be shown with a code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct SecondFactorClaims {
    /// The account.
    pub account_id: ObjectId,
    /// The user.
    pub user_id: ObjectId,
    /// The secret that is being set up; none where the user has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secret: Option<String>,
    /// Fingerprint of the password that was shown: with another password the token is worth nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
    /// What it lets the user do.
    pub step: Step,
    /// When it ends, in seconds since 1970.
    pub exp: i64,
}

/// What a token between password and second factor is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum Step {
    /// To log in.
    Login,
    /// To adopt the secret, of a user who is logged in.
    SetUp,
}

/// Signs tokens, and reads them.
#[derive(Clone)]
pub struct Signer {
    key: [u8; 32],
}

impl Signer {
    /// With a key of any length.
    pub fn new(key: &str) -> Self {
        Self { key: Sha256::digest(key).into() }
    }

    /// The key of an audience.
    fn key(&self, audience: Audience) -> [u8; 32] {
        Sha256::new().chain_update(self.key).chain_update(audience.name()).finalize().into()
    }

    /// Returns a keyed hash of something that is recognized when it comes again, and that nobody who reads the store can
    /// find out by trying.
    pub fn fingerprint(&self, kind: &str, text: &str) -> String {
        let key = Sha256::new().chain_update(self.key).chain_update("fingerprint").finalize();
        let hash = Sha256::new().chain_update(key).chain_update(kind).chain_update(" ").chain_update(text).finalize();
        BASE64_URL_SAFE_NO_PAD.encode(hash)
    }

    /// Signs a token.
    ///
    /// # Errors
    /// A 500 where the claims are no object of JSON.
    pub fn sign(&self, audience: Audience, claims: &impl Serialize) -> Result<String, Failure> {
        let key = EncodingKey::from_secret(&self.key(audience));
        encode(&Header::new(Algorithm::HS256), claims, &key).map_err(Failure::internal)
    }

    /// What a token says; none where it was not signed for this audience, or its time is over.
    pub fn read<C: DeserializeOwned>(&self, audience: Audience, token: &str) -> Option<C> {
        let mut validation = Validation::new(Algorithm::HS256);
        // Some of them have no end.
        validation.set_required_spec_claims::<&str>(&[]);
        validation.leeway = 0;
        let key = DecodingKey::from_secret(&self.key(audience));
        decode(token, &key, &validation).ok().map(|token| token.claims)
    }
}

/// Without the key.
impl std::fmt::Debug for Signer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Signer(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id() -> ObjectId {
        ObjectId::new("0123456789abcdef01234567").unwrap()
    }

    fn channel() -> ChannelClaims {
        ChannelClaims { account_id: id(), channel_id: id(), iat: 7 }
    }

    #[test]
    fn a_channel_s_token_says_three_things() {
        let token = Signer::new("key").sign(Audience::Channel, &channel()).unwrap();
        let claims = BASE64_URL_SAFE_NO_PAD.decode(token.split('.').nth(1).unwrap()).unwrap();
        let claims: serde_json::Value = serde_json::from_slice(&claims).unwrap();
        assert_eq!(claims, serde_json::json!({ "accountId": id(), "channelId": id(), "iat": 7 }));
        assert_eq!(Signer::new("key").read(Audience::Channel, &token), Some(channel()));
    }

    #[test]
    fn other_keys_audiences_and_algorithms_are_nothing() {
        let signer = Signer::new("key");
        let token = signer.sign(Audience::Channel, &channel()).unwrap();
        assert_eq!(signer.read::<ChannelClaims>(Audience::Share, &token), None);
        assert_eq!(Signer::new("kex").read::<ChannelClaims>(Audience::Channel, &token), None);
        let none = BASE64_URL_SAFE_NO_PAD.encode(r#"{"alg":"none","typ":"JWT"}"#);
        let rest = token.split_once('.').unwrap().1;
        let unsigned = rest.split_once('.').unwrap().0;
        for forged in [format!("{none}.{rest}"), format!("{none}.{unsigned}."), String::new(), "a.b.c".to_owned()] {
            assert_eq!(signer.read::<ChannelClaims>(Audience::Channel, &forged), None, "{forged}");
        }
    }

    #[test]
    fn they_end() {
        let signer = Signer::new("key");
        let now = crate::store::tokens::now() / 1000;
        let claims = |exp| {
            let (account_id, user_id) = (id(), id());
            SecondFactorClaims { account_id, user_id, secret: None, password: None, step: Step::Login, exp }
        };
        for (exp, counts) in [(now - 1, false), (now + 60, true)] {
            let token = signer.sign(Audience::SecondFactor, &claims(exp)).unwrap();
            let read = signer.read::<SecondFactorClaims>(Audience::SecondFactor, &token);
            assert_eq!(read.is_some(), counts);
        }
    }
}
