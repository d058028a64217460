//! What prose asks of a body and its schema cannot say: violations as the runtime reports its own, all at once.

use generated::rt::{Failure, Location, Pointer, Violations};
use serde_json::Value;

/// Violations of a body, as many as one response lists.
#[derive(Debug, Default)]
pub struct BodyCheck {
    violations: Violations,
}

impl BodyCheck {
    /// A property breaks a rule. One of an object below is named with its path: `endpoint/recipients`.
    pub fn refuse(&mut self, property: &str, keyword: &'static str, limit: Option<Value>, message: &str) {
        let mut pointer = Pointer::new(Location::Body);
        for part in property.split('/') {
            pointer.enter(part);
        }
        self.violations.push(pointer.violation(keyword, limit, message.to_owned()));
    }

    /// A property that must be there, and no white space alone.
    pub fn require(&mut self, property: &str, text: Option<&str>) {
        match text {
            None => self.refuse(property, "required", None, "is required"),
            Some(text) if text.trim().is_empty() => {
                self.refuse(property, "minLength", Some(1.into()), "must not be empty");
            }
            Some(text) if text.chars().count() > LONGEST => {
                let message = format!("must not be longer than {LONGEST} characters");
                self.refuse(property, "maxLength", Some(LONGEST.into()), &message);
            }
            Some(_) => {}
        }
    }

    /// A property that must be an address that mail can be sent to.
    pub fn require_address(&mut self, property: &str, text: &str) {
        // Quotes and backslashes, which mail servers take away, make many spellings of one mailbox.
        if text.contains(['"', '\\']) || text.parse::<lettre::Address>().is_err() {
            self.refuse(property, "format", Some("email".into()), "is no mail address");
        }
    }

    /// Nothing was refused.
    ///
    /// # Errors
    /// A 400 with all violations.
    pub fn finish(self) -> Result<(), Failure> {
        if self.violations.is_empty() { Ok(()) } else { Err(Failure::violations(self.violations)) }
    }
}

/// A name without white space around it, if it is one.
///
/// # Errors
/// A 400 where it is empty or too long.
pub fn required_name(name: &str) -> Result<String, Failure> {
    let mut check = BodyCheck::default();
    check.require("name", Some(name));
    check.finish()?;
    Ok(name.trim().to_owned())
}

/// The longest name.
const LONGEST: usize = 255;
#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_addresses_are_refused() {
        let is_accepted = |address: &str| {
            let mut check = BodyCheck::default();
            check.require_address("email", address);
            check.finish().is_ok()
        };
        assert!(is_accepted("vic.o'neil+news@example.com"));
        for address in ["\"vic\"@example.com", "\"\\vic\"@example.com", "v\\ic@example.com", "vic"] {
            assert!(!is_accepted(address), "{address}");
        }
    }
}
