//! Letters: their words, in the language of whoever gets them, as text and as HTML.

use std::sync::LazyLock;

use minijinja::{Environment, UndefinedBehavior, Value, context};
use serde::{Deserialize, Serialize};

use crate::{
    Failure,
    plain_names::{is_invisible, unlinked},
};

/// What the service writes about. Links are complete URLs; all else is text as users typed it.
#[derive(Debug, Clone, Copy)]
pub enum Message<'m> {
    /// To whoever registers an account: confirm the address.
    Verification {
        /// The account's name.
        account: &'m str,
        /// Where to confirm.
        link: &'m str,
    },
    /// To a new user of an account: choose a password.
    Invitation {
        /// Who invites.
        inviter: &'m str,
        /// The account's name.
        account: &'m str,
        /// The name to log in with.
        user_name: &'m str,
        /// Where to choose the password.
        link: &'m str,
    },
    /// To a user who has forgotten the password.
    PasswordReset {
        /// The name to log in with.
        user_name: &'m str,
        /// Where to choose another one.
        link: &'m str,
    },
    /// To an admin: a channel has been switched off, and its token with it.
    ChannelDeactivated {
        /// The channel's name.
        channel: &'m str,
        /// Why, in the words of the integration; empty where it said nothing.
        reason: &'m str,
        /// Where to look after it.
        link: &'m str,
    },
    /// To the customer success manager: an account asks for a feature.
    FeatureRequest {
        /// The account's name.
        account: &'m str,
        /// The account's id.
        account_id: &'m str,
        /// Who asks.
        user: &'m str,
        /// The feature, as spelled in `account.features`.
        feature: &'m str,
    },
    /// To sales: someone has registered.
    Lead {
        /// The company.
        company: &'m str,
        /// Who.
        name: &'m str,
        /// The mail address.
        email: &'m str,
        /// The telephone number, where there is one.
        phone: &'m str,
        /// How they came here.
        details: &'m str,
    },
}

/// Who gets a letter.
#[derive(Debug, Clone, Copy)]
pub struct Recipient<'r> {
    /// The name to be addressed by.
    pub name: &'r str,
    /// The mail address.
    pub address: &'r str,
    /// The language.
    pub locale: Locale,
}

impl<'r> Recipient<'r> {
    /// Those who look after customers.
    pub const fn support(address: &'r str) -> Self {
        Self { name: "Support", address, locale: Locale::En }
    }
}

/// A language that letters are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Locale {
    /// English, and whoever reads none of the others.
    #[default]
    En,
    /// German.
    De,
    /// French.
    Fr,
}

impl Locale {
    /// The language of a user's `locale`, which is free text: `de`, `de-AT`, `fr_CH`.
    pub fn of(text: &str) -> Self {
        let language = text.split(['-', '_']).next().unwrap_or_default();
        match language.to_ascii_lowercase().as_str() {
            "de" => Self::De,
            "fr" => Self::Fr,
            _ => Self::En,
        }
    }

    /// The language's code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
            Self::Fr => "fr",
        }
    }
}

/// A letter as it is sent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// The recipient's name.
    pub name: String,
    /// The recipient's address.
    pub address: String,
    /// The subject, one line.
    pub subject: String,
    /// The words, as text.
    pub text: String,
    /// The same, as HTML.
    pub html: String,
    /// Whether it is sent although its account is closed.
    #[serde(default)]
    pub ignores_closing: bool,
}

impl Letter {
    /// Writes a letter.
    ///
    /// # Errors
    /// A 500 where a template fails, which is a mistake in it.
    pub fn write(message: Message<'_>, to: Recipient<'_>) -> Result<Self, Failure> {
        render(message, to).map_err(Failure::internal)
    }

    /// The domain of the recipient's address, in lower case; empty for an address without a domain.
    pub(crate) fn domain(&self) -> String {
        let domain = self.address.rsplit_once('@').map_or("", |(_, domain)| domain);
        domain.trim_end_matches('.').to_lowercase()
    }
}

fn render(message: Message<'_>, to: Recipient<'_>) -> Result<Letter, minijinja::Error> {
    // What is for ourselves is in English.
    let is_internal = matches!(message, Message::FeatureRequest { .. } | Message::Lead { .. });
    let locale = if is_internal { Locale::En } else { to.locale };
    let name = format!("{}.{}", message.template(), locale.code());
    let to_name = plain(to.name);
    let values = |format: &str| context! { format, lang => locale.code(), name => to_name.clone(), ..message.values() };
    let text = TEMPLATES.get_template(&format!("{name}.txt"))?;
    let html = TEMPLATES.get_template(&format!("{name}.html"))?.render(values("html"))?;
    let mut text = text.render_captured(values("txt"))?;
    // Its values are displayable already, but for the marks that keep mail programs from making links.
    let subject = spaced(&text.with_state_mut(|state| state.render_block("subject"))?);
    let text = text.into_output();
    Ok(Letter {
        name: to_name.clone(),
        address: to.address.to_owned(),
        subject,
        text,
        html,
        ignores_closing: message.ignores_closing(),
    })
}

impl Message<'_> {
    /// Whether it is sent although its account is closed: a new account is closed until its address is verified, and
    /// messages to the operators are not the account's.
    const fn ignores_closing(self) -> bool {
        matches!(self, Self::Verification { .. } | Self::FeatureRequest { .. } | Self::Lead { .. })
    }

    const fn template(self) -> &'static str {
        match self {
            Self::Verification { .. } => "verification",
            Self::Invitation { .. } => "invitation",
            Self::PasswordReset { .. } => "password_reset",
            Self::ChannelDeactivated { .. } => "channel_deactivated",
            Self::FeatureRequest { .. } => "feature_request",
            Self::Lead { .. } => "lead",
        }
    }

    fn values(self) -> Value {
        match self {
            Self::Verification { account, link } => context! { account => plain(account), link },
            Self::Invitation { inviter, account, user_name, link } => context! {
                inviter => plain(inviter), account => plain(account), user_name => plain(user_name), link
            },
            Self::PasswordReset { user_name, link } => context! { user_name => plain(user_name), link },
            Self::ChannelDeactivated { channel, reason, link } => {
                let reason: String = one_line(reason).chars().take(LONGEST_REASON).collect();
                context! { channel => plain(channel), reason => plain(&reason), link }
            }
            Self::FeatureRequest { account, account_id, user, feature } => context! {
                account => plain(account), account_id, user => plain(user), feature => plain(feature)
            },
            // Sales responds to the address, which was checked.
            Self::Lead { company, name, email, phone, details } => context! {
                company => plain(company), lead => plain(name), email => one_line(email), phone => plain(phone),
                details => plain(details)
            },
        }
    }
}

/// The most characters of a reason that a letter repeats.
const LONGEST_REASON: usize = 200;

/// The text as it stands in a letter: in one line, and without links. Nobody has confirmed that those who get the letter
/// want to read what others typed.
fn plain(text: &str) -> String {
    unlinked(&one_line(text))
}

/// The text in one line, without what is not displayed, so that a name can neither add a paragraph to a mail nor end a
/// header.
fn one_line(text: &str) -> String {
    let displayed: String = text.chars().filter(|c| !is_invisible(*c)).collect();
    spaced(&displayed)
}

/// The same text with single spaces in the place of white space and control characters.
fn spaced(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Every template twice, for text and for HTML: what a letter says stands in one place, how it looks in the layouts.
/// The end of its name decides what is escaped.
static TEMPLATES: LazyLock<Environment<'static>> = LazyLock::new(|| {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let sources = LAYOUTS.iter().map(|(name, source)| ((*name).to_owned(), *source));
    let letters =
        LETTERS.iter().flat_map(|(name, source)| ["txt", "html"].map(|format| (format!("{name}.{format}"), *source)));
    for (name, source) in sources.chain(letters) {
        if let Err(error) = environment.add_template_owned(name, source) {
            tracing::error!(error = &error as &dyn std::error::Error, "a mail template is broken");
        }
    }
    environment
});

/// Name and source of each template in `templates/`.
macro_rules! templates {
    ($($name:literal)*) => {
        [$(($name, include_str!(concat!("templates/", $name, ".jinja")))),*]
    };
}

const LAYOUTS: [(&str, &str); 2] = templates!("layout.txt" "layout.html");

const LETTERS: [(&str, &str); 17] = templates!(
    "letter.en" "verification.en" "invitation.en" "password_reset.en" "channel_deactivated.en"
    "letter.de" "verification.de" "invitation.de" "password_reset.de" "channel_deactivated.de"
    "letter.fr" "verification.fr" "invitation.fr" "password_reset.fr" "channel_deactivated.fr"
    "feature_request.en" "lead.en"
);

#[cfg(test)]
mod tests {
    use super::*;

    const MESSAGES: [Message<'static>; 4] = [
        Message::Verification { account: "Acme & <Sons>", link: "https://a.example/activate#a=1&b=2" },
        Message::Invitation {
            inviter: "Ada\n\nVisit https://evil.example",
            account: "Acme & <Sons>",
            user_name: "bob",
            link: "https://a.example/p#t",
        },
        Message::PasswordReset { user_name: "bob", link: "https://a.example/p#t" },
        Message::ChannelDeactivated { channel: "Acme <News>", reason: "", link: "https://a.example/c" },
    ];

    fn to(locale: Locale) -> Recipient<'static> {
        Recipient { name: "Bob <b>\r\nBcc: x at evil", address: "bob@example.com", locale }
    }

    #[test]
    fn every_letter_in_every_language() {
        let mut subjects = std::collections::BTreeSet::new();
        for locale in [Locale::En, Locale::De, Locale::Fr] {
            for message in MESSAGES {
                let letter = render(message, to(locale)).unwrap();
                assert!(subjects.insert(letter.subject.clone()), "{letter:?}");
                assert!(!letter.subject.contains(['\n', '\r']) && !letter.subject.is_empty(), "{letter:?}");
                assert!(letter.text.contains("Bob <b> Bcc: x at evil"), "{}", letter.text);
                assert!(letter.html.contains("Bob &lt;b&gt;") && !letter.html.contains("<b>"), "{}", letter.html);
                assert!(letter.html.contains(&format!("lang=\"{}\"", locale.code())));
                assert!(!letter.text.contains("&amp;") && !letter.text.contains("\n\n\n"), "{}", letter.text);
            }
        }
        assert_eq!(subjects.len(), 12);
    }

    #[test]
    fn letters_to_ourselves() {
        let request = Message::FeatureRequest { account: "Acme", account_id: "1", user: "Ada", feature: "rules" };
        let letter = render(request, to(Locale::De)).unwrap();
        assert!(letter.subject == "Acme asks for the feature rules" && letter.html.contains("lang=\"en\""));
        let lead = Message::Lead { company: "Acme", name: "Ada", email: "a@example.com", phone: "", details: "x: <y>" };
        let letter = render(lead, Recipient::support("s@example.com")).unwrap();
        assert!(letter.html.contains("x: &lt;y&gt;") && letter.text.contains("a@example.com"), "{letter:?}");
        assert!(!letter.html.contains("href"));
    }

    #[test]
    fn links_work_in_both_forms() {
        let letter = render(MESSAGES[0], to(Locale::De)).unwrap();
        assert!(letter.text.contains("\nhttps://a.example/activate#a=1&b=2\n"), "{}", letter.text);
        let escaped = "href=\"https:&#x2f;&#x2f;a.example&#x2f;activate#a=1&amp;b=2\"";
        assert!(letter.html.contains(escaped), "{}", letter.html);
        assert!(letter.subject.contains("Acme & <Sons>"), "{}", letter.subject);
    }

    /// To an address that nobody has confirmed: neither subject nor body has a link that a stranger chose.
    #[test]
    fn names_are_no_links() {
        let account = "http://evil.example/win\u{202e} - click\r\nBcc: x@evil.example";
        let message = Message::Verification { account, link: "https://a.example/activate#a=1" };
        let letter = render(message, to(Locale::En)).unwrap();
        assert!(!letter.subject.contains(|c: char| c.is_control() || c == '\u{202e}'), "{:?}", letter.subject);
        for text in [&letter.subject, &letter.text, &letter.html] {
            assert!(!text.contains("http://") && !text.contains("evil.example"), "{text}");
        }
        assert_eq!(letter.text.matches("://").count(), 1, "{}", letter.text);
    }

    /// Whatever a user typed, in whatever letter.
    #[test]
    fn texts_are_no_links_in_any_letter() {
        let (text, link) = ("Visit http://evil.example/win =?utf-8?Q?http=3A//evil.example/?=", "https://a.example/");
        for message in [
            Message::Verification { account: text, link },
            Message::Invitation { inviter: text, account: text, user_name: text, link },
            Message::PasswordReset { user_name: text, link },
            Message::ChannelDeactivated { channel: text, reason: text, link },
            Message::FeatureRequest { account: text, account_id: "1", user: text, feature: text },
            Message::Lead { company: text, name: text, email: "a@example.com", phone: text, details: text },
        ] {
            for locale in [Locale::En, Locale::De, Locale::Fr] {
                let letter = render(message, Recipient { name: text, address: "b@example.com", locale }).unwrap();
                for part in [&letter.name, &letter.subject, &letter.text, &letter.html] {
                    assert!(!part.contains("http://") && !part.contains("evil.example"), "{part}");
                    assert!(!part.contains("=?"), "{part}");
                }
            }
        }
    }

    #[test]
    fn reasons_are_short() {
        let reason = "x".repeat(5000);
        let message = Message::ChannelDeactivated { channel: "News", reason: &reason, link: "https://a.example" };
        let letter = render(message, to(Locale::En)).unwrap();
        assert!(letter.text.contains(&"x".repeat(200)) && !letter.text.contains(&"x".repeat(201)), "{}", letter.text);
    }

    #[test]
    fn names_add_no_paragraphs() {
        let letter = render(MESSAGES[1], to(Locale::Fr)).unwrap();
        assert!(letter.text.contains("Ada Visit"), "{}", letter.text);
    }

    #[test]
    fn languages() {
        for (text, code) in [("de", "de"), ("de-AT", "de"), ("FR_ch", "fr"), ("it", "en"), ("", "en"), ("en-GB", "en")]
        {
            assert_eq!(Locale::of(text).code(), code, "{text}");
        }
    }
}
