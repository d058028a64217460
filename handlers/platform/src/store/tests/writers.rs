//! Connections that write are given back while the thread that used them is busy.

use std::{
    thread,
    time::{Duration, Instant},
};

use tokio::{runtime::Builder, sync::oneshot};

use super::*;

/// How long a thread computes after a write, as one that builds a large response.
const BUSY: Duration = Duration::from_millis(600);

#[tokio::test]
async fn a_thread_that_is_busy_after_a_write_keeps_no_other_writer_waiting() {
    let database = TestDatabase::sqlite();
    let (store, account, _) = one(&database).await;
    for in_transaction in [true, false] {
        let (written, is_written) = oneshot::channel();
        let (busy, owner) = (store.clone(), account.clone());
        let worker = thread::spawn(move || {
            Builder::new_current_thread().enable_all().build().unwrap().block_on(async move {
                if in_transaction {
                    busy.transaction(async |tx| tx.of(&owner).insert(contact("b@example.com")).await).await.unwrap();
                } else {
                    busy.of(&owner).insert(contact("c@example.com")).await.unwrap();
                }
                written.send(()).unwrap();
                thread::sleep(BUSY);
            });
        });
        is_written.await.unwrap();
        let begin = Instant::now();
        store.of(&account).insert(contact("d@example.com")).await.unwrap();
        assert!(begin.elapsed() < BUSY / 2, "{:?}", begin.elapsed());
        worker.join().unwrap();
    }
}
