//! User names: which ones new users can have, and the form in which names are compared.
//!
//! Two names are the same if they have the same mapped form by the profile UsernameCaseMapped of RFC 8265: `Ada` and
//! `ada`, composed and decomposed `á`, wide and narrow letters. What nobody sees in a name (format characters, marks of
//! direction) is refused by that profile, and so are spaces and symbols beyond ASCII. Mixtures of scripts in which one
//! letter passes for another, such as a Cyrillic `а` in `аdmin`, are refused by the restriction level "highly
//! restrictive" of UTS 39. Mail addresses are valid user names.
//!
//! Names that older releases accepted are not checked again: they are found by their lower-case form.

use precis_profiles::{
    UsernameCaseMapped,
    precis_core::{self, profile::PrecisFastInvocation as _},
};
use unicode_security::{RestrictionLevel, RestrictionLevelDetection as _};

/// Reason why a string is not accepted as the name of a new user. No message repeats the name, which may be made to
/// confuse whoever reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum UserNameError {
    /// A character that user names must not contain.
    #[error("must not contain the character U+{0:04X}")]
    Character(u32),
    /// Letters of several scripts, some of which look alike.
    #[error("must not mix letters of different scripts")]
    Scripts,
    /// Empty, too long, or right-to-left and left-to-right letters in an order that is displayed in another one.
    #[error("must be a user name as RFC 8265 defines it")]
    Invalid,
}

/// Maximum length of a name in bytes: 255 characters, as the contract allows.
const LONGEST: usize = 255 * 4;

/// Returns the form of a name in which it is compared, if the profile accepts it.
pub fn mapped(user_name: &str) -> Option<String> {
    by_profile(user_name).ok()
}

/// Returns the mapped form of a name that a new user can have.
///
/// # Errors
/// See [`UserNameError`].
pub fn check(user_name: &str) -> Result<String, UserNameError> {
    let mapped = by_profile(user_name)?;
    // Punctuation of ASCII belongs to no script and is common in mail addresses; UTS 39 speaks of identifiers only.
    let letters: String = mapped.chars().filter(|c| !c.is_ascii() || c.is_ascii_alphanumeric()).collect();
    if letters.check_restriction_level(RestrictionLevel::HighlyRestrictive) {
        Ok(mapped)
    } else {
        Err(UserNameError::Scripts)
    }
}

fn by_profile(user_name: &str) -> Result<String, UserNameError> {
    if user_name.len() > LONGEST {
        return Err(UserNameError::Invalid);
    }
    match UsernameCaseMapped::enforce(user_name) {
        Ok(mapped) => Ok(mapped.into_owned()),
        Err(precis_core::Error::BadCodepoint(info)) => Err(UserNameError::Character(info.cp)),
        Err(_) => Err(UserNameError::Invalid),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_names_have_one_mapped_form() {
        for (name, form) in [
            ("Ada", "ada"),
            ("ADA@Example.COM", "ada@example.com"),
            ("first.last+tag@a-b.example", "first.last+tag@a-b.example"),
            ("A\u{301}da", "áda"),
            ("Áda", "áda"),
            ("\u{ff21}da", "ada"),
            ("Straße", "straße"),
            ("ИВАН", "иван"),
            ("山田taro", "山田taro"),
        ] {
            assert_eq!(check(name).as_deref(), Ok(form), "{name}");
            assert_eq!(mapped(form).as_deref(), Some(form), "mapping a mapped form changes nothing");
        }
    }

    #[test]
    fn deceptive_names_are_rejected() {
        for (name, why) in [
            ("admin\u{200b}", UserNameError::Character(0x200b)),
            ("admin\u{202e}", UserNameError::Character(0x202e)),
            ("ad\u{ad}min", UserNameError::Character(0xad)),
            ("\u{feff}admin", UserNameError::Character(0xfeff)),
            ("ad min", UserNameError::Character(0x20)),
            ("ad\u{a0}min", UserNameError::Character(0xa0)),
            ("admin\u{7}", UserNameError::Character(7)),
            ("ﬁn", UserNameError::Character(0xfb01)),
            ("\u{430}dmin", UserNameError::Scripts),
            ("p\u{430}yp\u{430}l@example.com", UserNameError::Scripts),
            ("admin\u{3bf}", UserNameError::Scripts),
            ("", UserNameError::Invalid),
        ] {
            assert_eq!(check(name), Err(why), "{name:?}");
        }
        assert_eq!(check(&"a".repeat(1021)), Err(UserNameError::Invalid));
    }
}
