//! How often one may try: to log in under a name, from an address, with a second factor. What is tried too often is refused
//! for the rest of a span, right or wrong, so that trying tells nothing.
//!
//! Each [`Action`] has counters of its own, so that nobody can be kept from logging in by failed activations, or the other
//! way round. What anybody can cause without a secret counts for the one who does it: for a name *at a place*
//! ([`Source`]), and for an address. What counts for a name or a user wherever it comes from only slows attempts down
//! ([`super::pacing`]), or leaves out the places where the user is known.

use std::time::Duration;

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use generated::rt::Failure;
use sha2::{Digest as _, Sha256};
use tokio::time::Instant;

use crate::{
    Store,
    identity::{Known, Source, user_names},
    plain_names::copied,
    store::{StoreError, Transaction},
    turns::{Turn, Turns},
};

/// Maximum number of attempts that are verified at the same time for one place. Several processes together stay below the
/// limit of a place.
pub(super) const AT_ONCE: usize = 4;

/// How long an attempt waits for its turn.
const PATIENCE: Duration = Duration::from_secs(10);

/// Something that is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// A login with a password.
    Login,
    /// A code of the second factor.
    Code,
    /// The activation of an account.
    Activation,
    /// A request for a mail with which a password is chosen.
    Reset,
    /// The choice of a password with the token of a mail.
    Password,
    /// A login through Keycloak.
    Keycloak,
}

impl Action {
    const fn name(self) -> &'static str {
        match self {
            Self::Login => "login",
            Self::Code => "code",
            Self::Activation => "activation",
            Self::Reset => "reset",
            Self::Password => "password",
            Self::Keycloak => "keycloak",
        }
    }

    /// How often it may be tried for one user at one place within [`SPAN`].
    const fn most(self) -> i64 {
        match self {
            // Each has a mail sent.
            Self::Reset => 5,
            _ => 10,
        }
    }
}

/// Something that one may not try too often.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    name: String,
    most: i64,
    span: Duration,
}

/// How long attempts count together.
const SPAN: Duration = Duration::from_secs(15 * 60);

/// How long attempts count together that only slow others down, or that have mail sent to an address.
const DAY: Duration = Duration::from_secs(24 * 3600);

impl Limit {
    /// For a user, at a place where the user may be known.
    pub fn place(action: Action, user: &str, source: &Source, known: Option<Known>) -> Self {
        // No name and no id ends so that it could be taken for another one at another place.
        let what = format!("{} at {}", short(user), source.counted(known));
        Self::new(action.name(), &what, action.most(), SPAN)
    }

    /// For a user, at all places together where the user is not known, and at each other place by itself.
    pub fn shared(action: Action, user: &str, source: &Source, known: Option<Known>) -> Self {
        match known {
            Some(_) => Self::place(action, user, source, known),
            // A kind of its own: what strangers type could be a name at a place.
            None => Self::new(&format!("{} anywhere", action.name()), user, action.most(), SPAN),
        }
    }

    /// To try any of it from an address: several people behind one make mistakes, too.
    pub fn address(action: Action, source: &Source) -> Self {
        Self::new(&format!("{} from", action.name()), source.address(), 200, SPAN)
    }

    /// Failed logins under a name at places where the user is not known. They are not refused, but slowed down.
    pub fn pace(user_name: &str) -> Self {
        Self::new("pace", user_name, i64::MAX, DAY)
    }

    /// To set up a second factor, or to remove it.
    pub fn factor(user_id: &str) -> Self {
        Self::new("factor", user_id, 10, SPAN)
    }

    /// To show the old password for a new one.
    pub fn old_password(user_id: &str) -> Self {
        Self::new("old password", user_id, 10, SPAN)
    }

    /// To register an account from an address: each has mail sent to somebody.
    pub fn registration(source: &Source) -> Self {
        Self::new("registration", source.address(), 100, SPAN)
    }

    /// To have mail sent to an address that nobody has confirmed yet, by strangers.
    pub fn stranger_mail(address: &str) -> Self {
        Self::new("mail by strangers", &mailbox(address), 10, DAY)
    }

    /// To have mail sent to an address that nobody has confirmed yet, by users who invite others.
    pub fn invitation(address: &str) -> Self {
        Self::new("invitation", &mailbox(address), 50, DAY)
    }

    /// To have mail about channels that are switched off sent to an address, confirmed or not.
    pub fn deactivation_mail(address: &str) -> Self {
        Self::new("deactivation mail", &mailbox(address), 20, DAY)
    }

    /// To have mail for choosing a password sent to an address, confirmed or not. What is asked for at places where the
    /// user is not known leaves those alone where the user is.
    pub fn reset_mail(address: &str, known: Option<Known>) -> Self {
        let kind = if known.is_some() { "reset mail" } else { "reset mail by strangers" };
        Self::new(kind, &mailbox(address), 20, DAY)
    }

    fn new(kind: &str, what: &str, most: i64, span: Duration) -> Self {
        Self { name: format!("{kind}:{}", short(what)), most, span }
    }

    /// Waits until few other attempts that count together with this one are verified. An attempt is counted before it is
    /// verified, or many at once would get around the limit; without turns, many that are right would reach it as well.
    ///
    /// # Errors
    /// A 429 if they take too long.
    pub async fn turn(&self, turns: &Turns<String>) -> Result<Turn<String>, Failure> {
        let turn = turns.take(&self.name, Instant::now() + PATIENCE).await;
        turn.ok_or_else(|| Failure::too_many_requests(Duration::from_secs(1)))
    }

    /// Counts an attempt.
    ///
    /// # Errors
    /// A 429 where there were too many within the span; otherwise where the store fails.
    pub async fn count(&self, store: &Store) -> Result<(), StoreError> {
        self.check(store.count_attempt(&self.name, self.span).await?)
    }

    /// Counts an attempt together with what it is for: if the transaction fails, nothing was tried.
    ///
    /// # Errors
    /// A 429 where there were too many within the span; otherwise where the store fails.
    pub async fn count_in(&self, tx: &Transaction<'_>) -> Result<(), StoreError> {
        self.check(tx.count_attempt(&self.name, self.span).await?)
    }

    fn check(&self, (tries, over): (i64, Duration)) -> Result<(), StoreError> {
        if tries <= self.most {
            return Ok(());
        }
        // Whole seconds, and not before the time is over.
        Err(Failure::too_many_requests(Duration::from_secs(over.as_secs() + 1)).into())
    }

    /// Counts an attempt together with what it is for; returns whether there were not too many within the span.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn admits(&self, together: &Transaction<'_>) -> Result<bool, StoreError> {
        Ok(together.count_attempt(&self.name, self.span).await?.0 <= self.most)
    }

    /// Counts an attempt, and returns how many there were within the span.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn tally(&self, store: &Store) -> Result<i64, StoreError> {
        Ok(store.count_attempt(&self.name, self.span).await?.0)
    }

    /// The attempt was right: what is counted for a user begins anew.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn succeeded(&self, store: &Store) -> Result<(), StoreError> {
        store.forget_attempts(&self.name).await
    }

    /// The attempt was right, or not looked at; others that count together with it may still be wrong.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn discount(&self, store: &Store) -> Result<(), StoreError> {
        store.discount_attempt(&self.name).await
    }
}

/// Returns what attempts under a user name are counted by, whether there is such a user or not: names that find the same
/// user count together.
pub fn counted_name(user_name: &str) -> String {
    let user_name = &copied(user_name);
    short(&user_names::mapped(user_name).unwrap_or_else(|| user_name.to_lowercase()))
}

/// A text of any length in no more characters than a name needs. NUL, which no store takes, is hashed, too.
fn short(text: &str) -> String {
    if text.len() <= 200 && !text.contains('\0') {
        return text.to_owned();
    }
    BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(text))
}

/// Returns the mailbox that an address is delivered to, as far as that can be told: without case, and without what follows
/// a `+` in its local part, at the domain that mail is sent to.
fn mailbox(address: &str) -> String {
    let address = address.to_lowercase();
    match address.rsplit_once('@') {
        Some((local, domain)) => {
            let domain = domain.trim_end_matches('.');
            let ascii = url::Host::parse(domain).map_or_else(|_| domain.to_owned(), |host| host.to_string());
            format!("{}@{ascii}", local.split('+').next().unwrap_or_default())
        }
        None => address,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_find_the_same_user_count_together() {
        assert_eq!(counted_name("ÁDA"), counted_name("a\u{301}da"));
        assert_eq!(counted_name("Ada Lovelace"), "ada lovelace");
        for address in [
            "Ada+news@Example.com",
            "ada@\u{ff45}xample.com",
            "ada@exam\u{ad}ple.com",
            "ada@exampl\u{24d4}.com",
            "ada@example\u{3002}com",
        ] {
            assert_eq!(mailbox(address), "ada@example.com", "{address}");
        }
        assert_eq!(mailbox("ada@münchen.example"), mailbox("ada@xn--mnchen-3ya.example"));
    }

    #[test]
    fn long_names_are_told_apart() {
        let [one, two] = ["1", "2"].map(|end| counted_name(&format!("{}{end}", "x".repeat(100_000))));
        assert!(one != two && one.len() < 50 && !short("a\0").contains('\0'));
    }
}
