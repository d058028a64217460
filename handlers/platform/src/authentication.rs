//! Finds out who calls: users by the token of a login, in the query or in a cookie; integrations, approvers and holders
//! of links by signed tokens. Whatever the credential, it is refused while the account behind it is closed or expired, and
//! accepted again once the account is reactivated.

use std::{fmt, str::FromStr};

use actix_web::http::Method;
use generated::{
    Authenticator, Permission,
    models::ObjectId,
    rt::{Failure, RequestHead},
};
use subtle::ConstantTimeEq as _;

use crate::{
    Approval, Channel, Creation, Identity, Integration, Principals, ReadsOnly, Role, Share, Store, User,
    identity::{ApprovalClaims, Audience, ChannelClaims, CreationClaims, ShareClaims, is_trusted, token_of_cookie},
    roles,
    store::{AccountRecord, Creator, Purpose, Session, StoreError, Stored, TeamRecord, UserRecord},
};

/// Recognises the credentials of requests.
#[derive(Debug, Clone)]
pub struct Authentication {
    store: Store,
    identity: Identity,
}

impl Authentication {
    /// Recognises whom the store knows. With a development token, its user and account are created if they are absent;
    /// with or without one, nobody can log in as that user.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn open(store: Store, identity: Identity) -> Result<Self, StoreError> {
        if identity.dev_token().is_some() {
            make_development(&store).await?;
        }
        lock_development(&store).await?;
        Ok(Self { store, identity })
    }

    async fn user(&self, token: &str) -> Result<Option<User>, StoreError> {
        if self.identity.dev_token().is_some_and(|known| known.matches(token)) {
            let (account_id, user_id) = (fixed_id(DEV_ACCOUNT_ID), fixed_id(DEV_USER_ID));
            let user = self.store.of::<UserRecord>(&account_id).find(&user_id).await?;
            return Ok(user.map(|user| principal(user, None)));
        }
        let session = self.store.session(token).await?;
        Ok(session.filter(|session| self.is_accepted(session)).map(of_session))
    }

    /// Whether a session still counts. A mask rests on the superadmin too, and shows closed accounts.
    fn is_accepted(&self, session: &Session) -> bool {
        session.user.value.active
            && match &session.masked_by {
                None => session.account_is_open,
                Some(superadmin) if superadmin.has_session => {
                    superadmin.active && superadmin.account_is_open && roles::is_superadmin(superadmin.role)
                }
                Some(superadmin) => self.is_development(&superadmin.id),
            }
    }

    /// Whether this is the user of the development token, who is inactive for all but that token, and what it begins.
    fn is_development(&self, user_id: &ObjectId) -> bool {
        self.identity.dev_token().is_some() && *user_id == fixed_id(DEV_USER_ID)
    }

    /// Whether a user could still begin what the token for creating channels was issued for.
    fn may_create(&self, creator: &Creator) -> bool {
        let user = &creator.user;
        let is_member = |team: &TeamRecord| roles::is_admin(user.value.role) || team.users.contains(&user.id);
        creator.account_is_open
            && (user.value.active || self.is_development(&user.id))
            && !roles::reads_only(user.value.role)
            && CREATORS.iter().any(|permission| user.value.granted().contains(permission))
            && creator.team.as_ref().is_none_or(is_member)
    }
}

fn principal(stored: Stored<UserRecord>, session_id: Option<ObjectId>) -> User {
    let permissions = stored.value.granted().iter().copied().collect();
    let role = stored.value.role;
    let reads_only = roles::reads_only(role).then_some(ReadsOnly::Role);
    User {
        account_id: stored.account_id,
        user_id: stored.id,
        role,
        permissions,
        session_id,
        masked_by: None,
        reads_only,
    }
}

fn of_session(session: Session) -> User {
    let mut user = principal(session.user, Some(session.id));
    user.masked_by = session.masked_by.map(|superadmin| superadmin.id);
    if !session.account_is_open {
        user.reads_only = Some(ReadsOnly::ClosedAccount);
    }
    user
}

/// Permissions of which one lets a user begin to create a channel.
const CREATORS: [Permission; 3] =
    [Permission::EditChannels, Permission::ViewAccountSettings, Permission::EditTeamChannels];

/// The account of the development token; its first four octets, a time in 1970, keep it apart from all made ids.
pub const DEV_ACCOUNT_ID: &str = "0000000000000000000000a1";

/// The user of the development token.
pub const DEV_USER_ID: &str = "0000000000000000000000b1";

#[allow(clippy::expect_used, reason = "only called with the constants above")]
fn fixed_id(text: &str) -> ObjectId {
    ObjectId::new(text).expect("24 hexadecimal digits")
}

/// Creates the account and the user of the development token.
async fn make_development(store: &Store) -> Result<(), StoreError> {
    let (account_id, user_id) = (fixed_id(DEV_ACCOUNT_ID), fixed_id(DEV_USER_ID));
    store
        .transaction(async |together| {
            if together.of::<AccountRecord>(&account_id).find(&account_id).await?.is_none() {
                together.create_account(account_id.clone(), AccountRecord::new("Development")).await?;
            }
            let users = together.of::<UserRecord>(&account_id);
            if users.find(&user_id).await?.is_none() {
                let mut user = UserRecord::new("developer", "developer@localhost.localdomain", Role::Superadmin);
                user.active = false;
                user.first_name = "Dev".to_owned();
                user.last_name = "Eloper".to_owned();
                users.insert_as(user_id.clone(), user).await?;
            }
            Ok(())
        })
        .await
}

/// Deactivates the user of the development token, if there is one: the token is the only way to be that user. An inactive
/// user cannot log in, is sent no mail, and gets no link to choose a password; what earlier releases have given is revoked.
async fn lock_development(store: &Store) -> Result<(), StoreError> {
    let (account_id, user_id) = (fixed_id(DEV_ACCOUNT_ID), fixed_id(DEV_USER_ID));
    store
        .transaction(async |tx| {
            let users = tx.of::<UserRecord>(&account_id);
            let Some(user) = users.find(&user_id).await? else { return Ok(()) };
            tx.revoke_access_tokens(&account_id, &user_id, None).await?;
            for purpose in [Purpose::Password, Purpose::Activation] {
                tx.revoke_one_time_tokens(&account_id, &user_id, purpose).await?;
            }
            if user.value.active || user.value.password.is_some() || user.value.totp.is_some() {
                let lock = |user: &mut UserRecord| {
                    user.active = false;
                    user.password = None;
                    user.totp = None;
                };
                users.update(&user_id, lock).await?;
            }
            Ok(())
        })
        .await
}

impl Authenticator for Authentication {
    type Principals = Principals;

    async fn approval_token(
        &self,
        credential: Option<String>,
        _head: &RequestHead,
    ) -> Result<Option<Approval>, Failure> {
        let claims: Option<ApprovalClaims> = self.signed(Audience::Approval, credential.as_deref());
        let Some(ApprovalClaims { account_id, post_id, request_id, iat }) = claims else { return Ok(None) };
        let grant = self.store.grant(&account_id, &request_id, Audience::Approval, iat).await?;
        Ok(grant.filter(|grant| grant.value.subject == post_id).map(|_| Approval { account_id, post_id, request_id }))
    }

    async fn channel_token(
        &self,
        credential: Option<String>,
        _head: &RequestHead,
    ) -> Result<Option<Integration>, Failure> {
        if let Some(claims) = self.signed::<CreationClaims>(Audience::Creation, credential.as_deref()) {
            let CreationClaims { account_id, manifest_id, user_id, team_id, .. } = claims;
            let creator = self.store.creator(&account_id, &user_id, team_id.as_ref()).await?;
            let creator = creator.filter(|creator| team_id.is_none() || creator.team.is_some());
            if !creator.is_some_and(|creator| self.may_create(&creator)) {
                return Ok(None);
            }
            return Ok(Some(Integration::Creation(Creation { account_id, manifest_id, user_id, team_id })));
        }
        let claims: Option<ChannelClaims> = self.signed(Audience::Channel, credential.as_deref());
        let Some(ChannelClaims { account_id, channel_id, iat }) = claims else { return Ok(None) };
        let grant = self.store.grant(&account_id, &channel_id, Audience::Channel, iat).await?;
        Ok(grant.map(|_| Integration::Channel(Channel { account_id, channel_id })))
    }

    async fn share_token(&self, credential: Option<String>, _head: &RequestHead) -> Result<Option<Share>, Failure> {
        let claims: Option<ShareClaims> = self.signed(Audience::Share, credential.as_deref());
        let Some(ShareClaims { account_id, dashboard_id, link_id, iat }) = claims else { return Ok(None) };
        let grant = self.store.grant(&account_id, &link_id, Audience::Share, iat).await?;
        let grant = grant.filter(|grant| grant.value.subject == dashboard_id);
        Ok(grant.map(|_| Share { account_id, dashboard_id, link_id }))
    }

    async fn token(&self, credential: Option<String>, head: &RequestHead) -> Result<Option<User>, Failure> {
        if let Some(token) = credential {
            return Ok(self.user(&token).await?);
        }
        let Some(token) = token_of_cookie(head) else { return Ok(None) };
        let user = self.user(&token).await?;
        let writes = !matches!(*head.method(), Method::GET | Method::HEAD | Method::OPTIONS);
        if user.is_some() && writes && !is_trusted(head, self.identity.trusted_origins()) {
            return Err(Failure::new(
                403,
                "AccessDenied",
                "A request that writes by cookie needs the server's `Origin`.",
            ));
        }
        Ok(user)
    }
}

impl Authentication {
    fn signed<C: serde::de::DeserializeOwned>(&self, audience: Audience, token: Option<&str>) -> Option<C> {
        self.identity.signer().read(audience, token?)
    }
}

/// A token for development, chosen by who starts the server. `Debug` does not show it.
#[derive(Clone, PartialEq, Eq)]
pub struct DevToken(String);

impl DevToken {
    /// The token.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether this is the token. How long that takes tells nothing but whether the lengths are equal.
    fn matches(&self, shown: &str) -> bool {
        self.0.as_bytes().ct_eq(shown.as_bytes()).into()
    }
}

impl FromStr for DevToken {
    type Err = &'static str;

    /// A token of characters that stand for themselves in a URL and in a shell, so that it can be pasted anywhere.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-._~".contains(c);
        if text.is_empty() || !text.chars().all(is_plain) {
            return Err("a token is made of letters, digits and the characters - . _ ~");
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Debug for DevToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("DevToken(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_match_as_a_whole() {
        let token: DevToken = "dev-1".parse().unwrap();
        assert!(token.matches("dev-1"));
        for other in ["", "dev", "dev-", "dev-2", "dev-11", "Dev-1"] {
            assert!(!token.matches(other), "{other}");
        }
    }

    #[test]
    fn tokens_can_be_pasted() {
        for bad in ["", "a b", "a&b", "a'b", "ä"] {
            assert!(bad.parse::<DevToken>().is_err(), "{bad}");
        }
    }

    #[test]
    fn debug_keeps_the_token() {
        let token: DevToken = "secret".parse().unwrap();
        assert!(!format!("{token:?}").contains("secret"));
    }
}
