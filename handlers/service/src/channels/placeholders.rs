//! Placeholders: channels that people post to by hand, told by mail.

use generated::rt::Enumeration;

use crate::{Failure, body_check::BodyCheck, store::Placeholder};

/// What a request says about a placeholder.
#[derive(Debug)]
pub struct Said<N> {
    /// Who is told.
    pub recipients: Option<Vec<String>>,
    /// Who else is told.
    pub cc: Option<Vec<String>>,
    /// How long before the time of a post, in minutes.
    pub email_advance: Option<f64>,
    /// What the placeholder stands for.
    pub network: Option<N>,
}

impl<N: Enumeration> Said<N> {
    /// Changes what is said.
    ///
    /// # Errors
    /// A 400 where there are recipients and no time, or the other way around.
    pub fn apply(&self, placeholder: &mut Placeholder, parent: &str) -> Result<(), Failure> {
        if let Some(recipients) = &self.recipients {
            placeholder.recipients.clone_from(recipients);
        }
        if let Some(cc) = &self.cc {
            placeholder.cc.clone_from(cc);
        }
        if self.email_advance.is_some() {
            placeholder.email_advance = self.email_advance;
        }
        if let Some(network) = self.network {
            placeholder.network = Some(generated::rt::enumeration::text(network).to_owned());
        }
        let mut check = BodyCheck::default();
        match (placeholder.recipients.is_empty(), placeholder.email_advance) {
            (true, Some(_)) => {
                let place = format!("{parent}recipients");
                check.refuse(&place, "required", None, "is required where `emailAdvance` is set");
            }
            (false, None) => {
                let place = format!("{parent}emailAdvance");
                check.refuse(&place, "required", None, "is required where there are recipients");
            }
            _ => {}
        }
        check.finish()
    }
}
