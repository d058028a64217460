//! From the options about mail to a postman who works.

use std::{path::PathBuf, time::Duration};

use tokio::{sync::oneshot, task::JoinHandle};

use super::StartError;
use crate::{
    Identity, Options, Origin, Socialhub, Store,
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
    pub(super) fn service(&self, store: Store, identity: Identity) -> Socialhub {
        Socialhub::new(store, identity).with_links(self.links.clone()).with_support(&self.support)
    }

    /// Begins to deliver.
    pub(super) fn start(self, store: Store) -> Delivering {
        let (stop, stopped) = oneshot::channel();
        let postman = Postman::new(store, self.delivery, self.sender, Rounds::default());
        Delivering { stop, task: tokio::spawn(postman.run(stopped)) }
    }
}

/// A postman who works.
pub(super) struct Delivering {
    stop: oneshot::Sender<()>,
    task: JoinHandle<()>,
}

impl Delivering {
    /// Lets the letter at hand leave, if that does not take too long. Otherwise it is sent again after the next start.
    pub(super) async fn stop(mut self) {
        const PATIENCE: Duration = Duration::from_secs(5);
        // He has ended by himself if he does not hear it.
        let _ = self.stop.send(());
        if tokio::time::timeout(PATIENCE, &mut self.task).await.is_err() {
            self.task.abort();
        }
    }
}
