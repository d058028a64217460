//! From the options about mail to a postman who works.

use std::path::PathBuf;

use super::{StartError, Working};
use crate::{
    Identity, Options, Origin, Outbound, Socialhub, Store,
    mail::{Delivery, Links, Postman, Rounds, Sender},
    store::Database,
};

/// What the options say about mail.
pub(super) struct Mailing {
    delivery: Delivery,
    sender: Sender,
    support: String,
    links: Links,
}

impl Mailing {
    pub(super) fn new(options: &Options, database: &Database, public_url: Option<&Origin>) -> Result<Self, StartError> {
        let delivery = match &options.mail {
            Some(destination) => destination.parse()?,
            None => Delivery::Folder(database.folder().unwrap_or_else(|| PathBuf::from(".")).join("mail")),
        };
        let sender = options.mail_from.clone();
        let support = options.mail_support.as_ref().unwrap_or(&sender).address();
        let app_url = options.app_url.as_deref().map(str::parse).transpose().map_err(StartError::AppUrl)?;
        let links = match app_url.as_ref().or(public_url) {
            Some(url) => Links::new(url.to_string()),
            None => Links::new(format!("http://{}", options.listen.as_str())),
        };
        Ok(Self { delivery, sender, support, links })
    }

    /// Where letters go.
    pub(super) const fn delivery(&self) -> &Delivery {
        &self.delivery
    }

    /// The service that writes them.
    pub(super) fn service(&self, store: Store, identity: Identity, outbound: Outbound) -> Socialhub {
        Socialhub::new(store, identity, outbound).with_links(self.links.clone()).with_support(&self.support)
    }

    /// Begins to deliver.
    pub(super) fn start(self, store: Store) -> Working {
        let postman = Postman::new(store, self.delivery, self.sender, Rounds::default());
        Working::start(|stop| postman.run(stop))
    }
}
