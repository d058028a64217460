//! The second factor: codes that change with time (RFC 6238), as authenticator apps make them.

use generated::rt::Failure;
use totp_rs::{Builder, Secret, Totp};

use crate::store::SecondFactor;

/// A secret that a user can adopt.
#[derive(Clone, PartialEq, Eq)]
pub struct NewSecret {
    /// The secret, in base 32, for typing.
    pub secret: String,
    /// A picture of it for an app, as a data URL.
    pub image: String,
}

/// Without the secret.
impl std::fmt::Debug for NewSecret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("NewSecret(..)")
    }
}

impl NewSecret {
    /// For a user of this name.
    ///
    /// # Errors
    /// A 500 where the picture cannot be made.
    pub fn generate(user_name: &str) -> Result<Self, Failure> {
        let secret = Secret::generate();
        let text = secret.to_base32();
        let image = totp(secret, user_name)?.to_qr_base64().map_err(|error| Failure::internal(error.to_string()))?;
        Ok(Self { secret: text, image: format!("data:image/png;base64,{image}") })
    }
}

fn totp(secret: Secret, user_name: &str) -> Result<Totp, Failure> {
    // A colon would end the name of the service in the address that the picture shows.
    let name = user_name.replace(':', " ");
    let totp = Builder::new().with_secret(secret).with_account_name(name).with_issuer(Some("SocialHub")).build();
    totp.map_err(|error| Failure::internal(error.to_string()))
}

/// Whether the code is the current one, or one next to it, and none that was used before; then the factor to store.
///
/// # Errors
/// A 500 where what is stored is no secret.
pub fn check(factor: &SecondFactor, code: &str) -> Result<Option<SecondFactor>, Failure> {
    let secret = Secret::try_from_base32(&factor.secret).map_err(|error| Failure::internal(error.to_string()))?;
    let step = totp(secret, "user")?.check_current(code.trim());
    Ok(step
        .filter(|step| *step > factor.last_step)
        .map(|last_step| SecondFactor { secret: factor.secret.clone(), last_step }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_counts_once() {
        let new = NewSecret::generate("ada: lovelace").unwrap();
        assert!(new.image.starts_with("data:image/png;base64,"));
        let factor = SecondFactor { secret: new.secret.clone(), last_step: 0 };
        let secret = Secret::try_from_base32(&new.secret).unwrap();
        let code = totp(secret, "ada").unwrap().generate_current().to_string();
        let used = check(&factor, &code).unwrap().unwrap();
        assert!(used.last_step > 0 && used.secret == new.secret);
        assert_eq!(check(&used, &code).unwrap().map(|_| ()), None);
        for wrong in ["", "abcdef", "0000000"] {
            assert!(check(&factor, wrong).unwrap().is_none(), "{wrong}");
        }
    }
}
