//! Passwords: what is accepted, and their hashes (Argon2id). Hashing takes long by intention, so that it happens on
//! threads of its own, a few at a time.

use std::{sync::Arc, time::Duration};

use argon2::{
    Argon2,
    password_hash::{PasswordHasher as _, PasswordVerifier as _, phc::PasswordHash},
};
use generated::rt::Failure;
use tokio::sync::Semaphore;

/// Why a text cannot be a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    /// Too short.
    #[error("A password has {MIN} characters or more.")]
    Short,
    /// Too long.
    #[error("A password has {MAX} characters at most.")]
    Long,
    /// Too easily guessed.
    #[error("The password must not repeat a single character or contain the user name.")]
    Obvious,
}

/// The fewest characters of a password.
const MIN: usize = 10;
/// The most: hashing longer ones would take longer.
const MAX: usize = 200;

/// The fewest characters of a user name that a password must not contain: shorter ones are in ordinary words.
const NAME_MIN: usize = 4;

/// The code of the contract for a text that cannot be a password.
impl From<PasswordError> for Failure {
    fn from(error: PasswordError) -> Self {
        Self::new(400, "PasswordCriteriaMismatch", error.to_string())
    }
}

/// Hashes passwords.
#[derive(Debug, Clone)]
pub struct Passwords {
    threads: Arc<Semaphore>,
}

/// The hash of a password that nobody has: where there is none to verify against, this one is, so that it takes as long. It
/// is written down, as making one at every start would be a third of it.
const DECOY: &str = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// How long a login waits for others to be verified.
const PATIENCE: Duration = Duration::from_secs(10);

/// As many at a time as there are processors.
impl Default for Passwords {
    fn default() -> Self {
        let threads = std::thread::available_parallelism().map_or(2, Into::into);
        Self { threads: Arc::new(Semaphore::new(threads)) }
    }
}

impl Passwords {
    /// Whether this can be a user's password.
    ///
    /// # Errors
    /// Why not.
    pub fn check(password: &str, user_name: &str) -> Result<(), PasswordError> {
        let mut characters = password.chars();
        let first = characters.next();
        let contains_name =
            || user_name.chars().count() >= NAME_MIN && password.to_lowercase().contains(&user_name.to_lowercase());
        match password.chars().count() {
            ..MIN => Err(PasswordError::Short),
            MIN..=MAX if characters.all(|other| Some(other) == first) => Err(PasswordError::Obvious),
            MIN..=MAX if contains_name() => Err(PasswordError::Obvious),
            MIN..=MAX => Ok(()),
            _ => Err(PasswordError::Long),
        }
    }

    /// The hash of a password, as it is stored.
    ///
    /// # Errors
    /// A 503 where too many wait.
    pub async fn hash(&self, password: &str) -> Result<String, Failure> {
        let password = password.as_bytes().to_vec();
        self.run(move || hash(&password)).await?
    }

    /// Whether this is the password with this hash. Without a hash it is not, and to find that out takes as long.
    ///
    /// # Errors
    /// A 503 where too many wait.
    pub async fn verify(&self, password: &str, known: Option<&str>) -> Result<bool, Failure> {
        // A password that nobody can have is not worth more work than others.
        let password: Vec<u8> = password.bytes().take(MAX * 4).collect();
        let is_known = known.is_some();
        let known = known.unwrap_or(DECOY).to_owned();
        let matches = self.run(move || {
            let known = PasswordHash::new(&known).map_err(|error| Failure::internal(error.to_string()))?;
            Ok::<_, Failure>(Argon2::default().verify_password(&password, &known).is_ok())
        });
        Ok(matches.await?? && is_known)
    }

    async fn run<T: Send + 'static>(&self, work: impl FnOnce() -> T + Send + 'static) -> Result<T, Failure> {
        let permit = tokio::time::timeout(PATIENCE, self.threads.clone().acquire_owned()).await;
        let Ok(Ok(permit)) = permit else { return Err(Failure::unavailable(PATIENCE)) };
        let done = tokio::task::spawn_blocking(move || {
            let done = work();
            drop(permit);
            done
        });
        done.await.map_err(Failure::internal)
    }
}

fn hash(password: &[u8]) -> Result<String, Failure> {
    let hash = Argon2::default().hash_password(password).map_err(|error| Failure::internal(error.to_string()))?;
    Ok(hash.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn hashes() {
        let passwords = Passwords::default();
        let hash = passwords.hash("correct horse").await.unwrap();
        assert!(hash.starts_with("$argon2id$"), "{hash}");
        assert_ne!(hash, passwords.hash("correct horse").await.unwrap());
        assert!(passwords.verify("correct horse", Some(&hash)).await.unwrap());
        assert!(!passwords.verify("correct horsf", Some(&hash)).await.unwrap());
        assert!(!passwords.verify("nobody's password", None).await.unwrap());
        assert!(passwords.verify("correct horse", Some("no hash")).await.is_err());
    }

    /// It takes as long to verify as others: all that is said of them but salt and hash is the same, and their lengths.
    #[test]
    fn the_decoy_is_like_others() {
        let parts = |hash: &str| hash.split('$').map(str::to_owned).collect::<Vec<_>>();
        let (decoy, other) = (parts(DECOY), parts(&hash(b"correct horse").unwrap()));
        assert_eq!(decoy.len(), 6);
        assert_eq!(decoy[..4], other[..4]);
        let lengths = |parts: &[String]| parts.iter().map(String::len).collect::<Vec<_>>();
        assert_eq!(lengths(&decoy), lengths(&other));
        assert!(PasswordHash::new(DECOY).is_ok());
    }

    #[test]
    fn criteria() {
        assert_eq!(Passwords::check("short", "ada"), Err(PasswordError::Short));
        assert_eq!(Passwords::check(&"ab".repeat(101), "ada"), Err(PasswordError::Long));
        assert_eq!(Passwords::check("aaaaaaaaaaaa", "bob"), Err(PasswordError::Obvious));
        assert_eq!(Passwords::check("I am Ada Lovelace", "lovelace"), Err(PasswordError::Obvious));
        assert_eq!(Passwords::check("correct horse battery", "e"), Ok(()));
        assert_eq!(Passwords::check("äöüäöüäöüä", "ada"), Ok(()));
        assert_eq!(Failure::from(PasswordError::Short).code(), "PasswordCriteriaMismatch");
    }
}
