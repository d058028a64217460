//! The challenge that a receiver has to answer with, and the signature that it can check.

use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::{Digest as _, Sha256};

/// What the receiver has to answer with: the SHA-256 of `timestamp;secret` in lower-case hexadecimal digits.
pub(super) fn challenge(timestamp: i64, secret: &str) -> String {
    hex(&Sha256::digest(format!("{timestamp};{secret}")))
}

/// The HMAC (SHA-256) of the body with the challenge as key, in lower-case hexadecimal digits.
pub(super) fn signature(challenge: &str, body: &[u8]) -> Result<String, hmac::digest::InvalidLength> {
    let mut mac = Hmac::<Sha256>::new_from_slice(challenge.as_bytes())?;
    mac.update(body);
    Ok(hex(&mac.finalize().into_bytes()))
}

fn hex(octets: &[u8]) -> String {
    octets.iter().map(|octet| format!("{octet:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn as_others_compute_them() {
        // printf '1700000000000;a-secret-of-at-least-thirty-two-characters' | sha256sum
        let challenge = challenge(1_700_000_000_000, "a-secret-of-at-least-thirty-two-characters");
        assert_eq!(challenge, CHALLENGE);
        // printf '{"events":{}}' | openssl dgst -sha256 -hmac "$CHALLENGE"
        assert_eq!(signature(&challenge, br#"{"events":{}}"#).unwrap(), SIGNATURE);
    }

    const CHALLENGE: &str = "04e1a14076ac63ce8ff09146c9aa21c9627f2e78028b32d664d363bd4338c761";
    const SIGNATURE: &str = "43c7465fc15f8df3c11a538e1f417092d38f3325fc60ccf74b37e495dd330a51";
}
