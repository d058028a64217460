//! How letters leave: over SMTP, or as files in a folder for whoever tries the service.

use std::{fmt, io, path::PathBuf, str::FromStr, time::Duration};

use lettre::{
    Address, AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor,
    message::{Mailbox, MultiPart},
    transport::smtp,
};

use crate::mail::Letter;

/// Where letters go.
#[derive(Clone)]
pub enum Delivery {
    /// Into a folder, each a file that mail programs open.
    Folder(PathBuf),
    /// To a mail server.
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
}

/// Why an option about mail is not accepted. What was given is not repeated: it can hold a password.
#[derive(Debug, thiserror::Error)]
pub enum MailOptionError {
    /// A URL of something else.
    #[error("give a folder, smtps://USER:PASSWORD@HOST, or smtp://HOST?tls=required")]
    Kind,
    /// A URL that names no mail server.
    #[error("{0}")]
    Server(smtp::Error),
    /// No address.
    #[error("give an address, such as no-reply@example.com or SocialHub <no-reply@example.com>")]
    Sender,
}

/// How long the mail server has for each command. A letter takes a handful of them.
const PATIENCE: Duration = Duration::from_secs(10);

impl FromStr for Delivery {
    type Err = MailOptionError;

    /// A folder, or the URL of a mail server: `smtps://user:password@host:port`, or `smtp://` with `?tls=required`,
    /// `?tls=opportunistic` or, for a server on this machine, nothing.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.split_once("://") {
            Some(("smtp" | "smtps", _)) => AsyncSmtpTransport::<Tokio1Executor>::from_url(text)
                .map(|server| Self::Smtp(server.timeout(Some(PATIENCE)).build()))
                .map_err(MailOptionError::Server),
            Some(_) => Err(MailOptionError::Kind),
            None if text.is_empty() => Err(MailOptionError::Kind),
            None => Ok(Self::Folder(text.into())),
        }
    }
}

impl fmt::Display for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(folder) => {
                write!(f, "{}", std::path::absolute(folder).as_deref().unwrap_or(folder).display())
            }
            Self::Smtp(_) => f.write_str("sent over SMTP"),
        }
    }
}

impl fmt::Debug for Delivery {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Delivery({self})")
    }
}

/// In whose name letters are sent.
#[derive(Debug, Clone)]
pub struct Sender(Mailbox);

impl FromStr for Sender {
    type Err = MailOptionError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().map(Self).map_err(|_| MailOptionError::Sender)
    }
}

impl Sender {
    /// The address without a name.
    pub fn address(&self) -> String {
        self.0.email.to_string()
    }
}

/// Why a letter did not leave.
#[derive(Debug, thiserror::Error)]
pub enum DeliveryError {
    /// The recipient's address is none, so no attempt will succeed.
    #[error("the recipient's address is none")]
    Address(#[from] lettre::address::AddressError),
    /// The letter cannot be put into the form of a mail.
    #[error("the letter is no mail")]
    Letter(#[from] lettre::error::Error),
    /// The folder cannot be written.
    #[error("the folder cannot be written")]
    Folder(#[from] io::Error),
    /// The mail server refuses, or does not answer.
    #[error("the mail server did not take it")]
    Server(#[from] smtp::Error),
    /// It takes too long.
    #[error("it took too long")]
    Late,
}

impl DeliveryError {
    /// Whether another attempt would end as this one.
    pub(super) fn is_final(&self) -> bool {
        match self {
            Self::Address(_) | Self::Letter(_) => true,
            Self::Folder(_) | Self::Late => false,
            // About the recipient or the mail (RFC 5321, section 4.2.3; RFC 7504). All else is about us or the server, and
            // can be mended: a password that is over, TLS that is missing, an address on a list.
            Self::Server(error) => {
                matches!(error.status().map(u16::from), Some(550..=553 | 555 | 556))
            }
        }
    }

    /// Whether the mail server did not respond in time, or not at all, or takes nothing from us.
    pub(super) fn is_silence(&self) -> bool {
        match self {
            Self::Address(_) | Self::Letter(_) | Self::Folder(_) => false,
            Self::Late => true,
            Self::Server(error) => !(self.is_final() || error.is_transient()),
        }
    }
}

impl Delivery {
    /// Sends a letter. `id` identifies it: sent twice, it is the same mail, and the same file.
    pub(super) async fn send(&self, sender: &Sender, id: &str, letter: &Letter) -> Result<(), DeliveryError> {
        let address: Address = letter.address.parse()?;
        let message = lettre::Message::builder()
            .from(sender.0.clone())
            .to(Mailbox::new(Some(letter.name.clone()), address))
            .subject(&letter.subject)
            .message_id(Some(format!("<{id}@{}>", sender.0.email.domain())))
            // Out-of-office replies are of no use to anybody.
            .raw_header(auto_submitted())
            .multipart(MultiPart::alternative_plain_html(letter.text.clone(), letter.html.clone()))?;
        match self {
            Self::Folder(folder) => {
                tokio::fs::create_dir_all(folder).await?;
                let file = folder.join(format!("{id}.eml"));
                let part = file.with_extension("part");
                // Whoever watches the folder sees whole files.
                tokio::fs::write(&part, message.formatted()).await?;
                tokio::fs::rename(&part, &file).await?;
            }
            Self::Smtp(server) => {
                server.send(message).await?;
            }
        }
        Ok(())
    }
}

/// RFC 3834, section 5.
fn auto_submitted() -> lettre::message::header::HeaderValue {
    use lettre::message::header::{HeaderName, HeaderValue};
    HeaderValue::new(HeaderName::new_from_ascii_str("Auto-Submitted"), "auto-generated".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options() {
        assert!(matches!("mail".parse(), Ok(Delivery::Folder(_))));
        for url in ["smtp://localhost:2525", "smtps://u:hush@mail.example", "smtp://u:hush@mail.example?tls=required"] {
            let delivery: Delivery = url.parse().unwrap();
            assert!(matches!(delivery, Delivery::Smtp(_)), "{url}");
            assert!(!format!("{delivery} {delivery:?}").contains("hush"));
        }
        for bad in ["", "http://u:hush@mail.example", "smtp://u:hush@mail.example?tls=hush"] {
            let refused = bad.parse::<Delivery>().unwrap_err().to_string();
            assert!(!refused.contains("u:hush"), "{refused}");
        }
        assert!("SocialHub <no-reply@example.com>".parse::<Sender>().is_ok());
        assert!("no-reply".parse::<Sender>().is_err());
    }
}
