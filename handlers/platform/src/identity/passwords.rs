//! Passwords: what is accepted, and their hashes (Argon2id). Hashing takes long by intention, so that it happens on
//! threads of its own, a few at a time. Each hash takes 19 MiB of memory, which is kept for the next ones.

use std::{
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use argon2::{
    Algorithm, Argon2, Block, Params, Version,
    password_hash::{
        self,
        phc::{Output, ParamsString, PasswordHash, Salt},
        try_generate_salt,
    },
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
    memory: Memory,
}

/// The memory of hashes that have been made, for the next ones. Each thread that allocates it anew would keep its own: the
/// memory of the process would grow with the threads that have ever made a hash, not with those that do so at a time.
#[derive(Debug, Clone, Default)]
struct Memory(Arc<Mutex<Vec<Vec<Block>>>>);

/// The hash of a password that nobody has: where there is none to verify against, this one is, so that it takes as long. It
/// is written down, as making one at every start would be a third of it.
const DECOY: &str = "$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/// How long a login waits for others to be verified.
const PATIENCE: Duration = Duration::from_secs(10);

/// Maximum number of hashes that are made at a time, and how often there is memory for them.
const MOST_AT_ONCE: usize = 8;

/// As many at a time as there are processors, up to eight.
impl Default for Passwords {
    fn default() -> Self {
        let threads = std::thread::available_parallelism().map_or(2, Into::into);
        Self { threads: Arc::new(Semaphore::new(threads.min(MOST_AT_ONCE))), memory: Memory::default() }
    }
}

impl Memory {
    /// Runs `work` with memory that may have been used before.
    fn lend<T>(&self, work: impl FnOnce(&mut Vec<Block>) -> T) -> T {
        let mut blocks = self.0.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default();
        let done = work(&mut blocks);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(blocks);
        done
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
        self.run(move |blocks| Ok(hash(&password, blocks)?.to_string())).await?
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
        let matches = self.run(move |blocks| {
            let known = PasswordHash::new(&known).map_err(|error| Failure::internal(error.to_string()))?;
            Ok::<_, Failure>(verify(&password, &known, blocks))
        });
        Ok(matches.await?? && is_known)
    }

    async fn run<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Vec<Block>) -> T + Send + 'static,
    ) -> Result<T, Failure> {
        let permit = tokio::time::timeout(PATIENCE, self.threads.clone().acquire_owned()).await;
        let Ok(Ok(permit)) = permit else { return Err(Failure::unavailable(PATIENCE)) };
        let memory = self.memory.clone();
        let done = tokio::task::spawn_blocking(move || {
            let done = memory.lend(work);
            drop(permit);
            done
        });
        done.await.map_err(Failure::internal)
    }
}

fn hash(password: &[u8], blocks: &mut Vec<Block>) -> Result<PasswordHash, Failure> {
    let mut hash = || {
        let salt = Salt::new(&try_generate_salt()?)?;
        let output = output(&Argon2::default(), password, &salt, Params::DEFAULT_OUTPUT_LEN, blocks)?;
        Ok::<_, password_hash::Error>(PasswordHash {
            algorithm: Algorithm::default().ident(),
            version: Some(Version::default().into()),
            params: ParamsString::try_from(&Params::default())?,
            salt: Some(salt),
            hash: Some(output),
        })
    };
    hash().map_err(|error| Failure::internal(error.to_string()))
}

/// Whether this is the password with a hash, which says itself how it was made.
fn verify(password: &[u8], known: &PasswordHash, blocks: &mut Vec<Block>) -> bool {
    let (Some(salt), Some(expected)) = (&known.salt, &known.hash) else { return false };
    let mut computed = || {
        let algorithm = Algorithm::try_from(known.algorithm.as_str())?;
        let version = known.version.map(Version::try_from).transpose()?.unwrap_or_default();
        let argon2 = Argon2::new(algorithm, version, Params::try_from(known)?);
        output(&argon2, password, salt, expected.len(), blocks)
    };
    // Outputs are compared in constant time.
    computed().is_ok_and(|computed: Output| computed == *expected)
}

fn output(
    argon2: &Argon2<'_>,
    password: &[u8],
    salt: &[u8],
    length: usize,
    blocks: &mut Vec<Block>,
) -> Result<Output, password_hash::Error> {
    blocks.resize(argon2.params().block_count(), Block::new());
    let mut buffer = [0; Output::MAX_LENGTH];
    let out = buffer.get_mut(..length).ok_or(password_hash::Error::OutputSize)?;
    argon2.hash_password_into_with_memory(password, salt, out, blocks.as_mut_slice())?;
    Ok(Output::new(out)?)
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
        let (decoy, other) = (parts(DECOY), parts(&hash(b"correct horse", &mut Vec::new()).unwrap().to_string()));
        assert_eq!(decoy.len(), 6);
        assert_eq!(decoy[..4], other[..4]);
        let lengths = |parts: &[String]| parts.iter().map(String::len).collect::<Vec<_>>();
        assert_eq!(lengths(&decoy), lengths(&other));
        assert!(PasswordHash::new(DECOY).is_ok());
    }

    #[tokio::test]
    async fn memory_is_used_again() {
        let passwords = Passwords::default();
        let hash = passwords.hash("correct horse").await.unwrap();
        for _ in 0..3 {
            assert!(passwords.verify("correct horse", Some(&hash)).await.unwrap());
        }
        let lengths: Vec<_> = passwords.memory.0.lock().unwrap().iter().map(Vec::len).collect();
        assert_eq!(lengths, [Params::default().block_count()]);
    }

    /// A hash of another release, whose parameters were others.
    #[test]
    fn a_hash_says_how_it_was_made() {
        use argon2::password_hash::{PasswordHasher as _, PasswordVerifier as _};
        let other = Argon2::new(Algorithm::Argon2i, Version::V0x10, Params::new(64, 3, 2, Some(24)).unwrap());
        let mut blocks = Vec::new();
        let made = other.hash_password(b"correct horse").unwrap();
        assert!(verify(b"correct horse", &made, &mut blocks) && !verify(b"correct horsf", &made, &mut blocks));
        let ours = hash(b"correct horse", &mut blocks).unwrap();
        assert!(Argon2::default().verify_password(b"correct horse", &ours).is_ok());
        assert!(verify(b"correct horse", &ours, &mut blocks));
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
