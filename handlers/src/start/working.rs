//! Work beside the answering of requests, until the server stops: letters and events that leave.

use std::time::Duration;

use tokio::{sync::oneshot, task::JoinHandle};

/// Someone who works.
pub(super) struct Working {
    stop: oneshot::Sender<()>,
    task: JoinHandle<()>,
}

impl Working {
    /// Lets someone work, until told to stop.
    pub(super) fn start<W>(work: impl FnOnce(oneshot::Receiver<()>) -> W) -> Self
    where
        W: Future<Output = ()> + Send + 'static,
    {
        let (stop, stopped) = oneshot::channel();
        Self { stop, task: tokio::spawn(work(stopped)) }
    }

    /// Lets what is at hand leave, if that does not take too long. Otherwise it is sent again after the next start.
    pub(super) async fn stop(mut self) {
        const PATIENCE: Duration = Duration::from_secs(5);
        // Whoever has ended already does not hear it.
        let _ = self.stop.send(());
        if tokio::time::timeout(PATIENCE, &mut self.task).await.is_err() {
            self.task.abort();
        }
    }
}
