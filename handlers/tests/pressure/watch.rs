//! Somebody who goes on working while others misbehave.

use std::{
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use actix_web::rt::task::JoinHandle;
use awc::Client;

use crate::server::Server;

/// Times that requests took, and how many were not answered as they should be.
#[derive(Debug, Default)]
pub(crate) struct Times {
    all: Vec<Duration>,
    /// What went wrong.
    pub(crate) failures: Vec<String>,
}

impl Times {
    pub(crate) fn add(&mut self, time: Duration) {
        self.all.push(time);
    }

    pub(crate) fn extend(&mut self, other: Self) {
        self.all.extend(other.all);
        self.failures.extend(other.failures);
    }

    pub(crate) fn len(&self) -> usize {
        self.all.len()
    }

    /// The time within which this part of all was answered, in milliseconds.
    pub(crate) fn within(&mut self, part: f64) -> u128 {
        self.all.sort_unstable();
        let last = self.all.len().saturating_sub(1);
        self.all.get((last as f64 * part).round() as usize).map_or(0, Duration::as_millis)
    }
}

fn note(log: &Mutex<Times>, time: Duration, outcome: Result<(), String>) {
    let mut log = log.lock().unwrap();
    log.add(time);
    log.failures.extend(outcome.err());
}

/// Asks for a list, again and again, on a connection of its own and on new ones in turn.
pub(crate) struct Watch {
    is_over: Arc<AtomicBool>,
    times: Arc<Mutex<Times>>,
    task: JoinHandle<()>,
}

impl Watch {
    pub(crate) fn begin(server: &Server) -> Self {
        let (is_over, times) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(Times::default())));
        let (url, over, log) = (server.url("/contacts?count=5"), Arc::clone(&is_over), Arc::clone(&times));
        let task = actix_web::rt::spawn(async move {
            let kept = Client::builder().timeout(Duration::from_secs(30)).finish();
            let mut number = 0_u32;
            while !over.load(Ordering::Relaxed) {
                let new = Client::builder().timeout(Duration::from_secs(30)).finish();
                let client = if number.is_multiple_of(2) { &kept } else { &new };
                let begin = Instant::now();
                let outcome = match client.get(&url).send().await {
                    Ok(mut answer) if answer.status().as_u16() == 200 => {
                        answer.body().await.map(drop).map_err(|error| error.to_string())
                    }
                    Ok(answer) => Err(format!("{}", answer.status())),
                    Err(error) => Err(error.to_string()),
                };
                note(&log, begin.elapsed(), outcome);
                number += 1;
                actix_web::rt::time::sleep(Duration::from_millis(10)).await;
            }
        });
        Self { is_over, times, task }
    }

    pub(crate) async fn end(self) -> Times {
        self.is_over.store(true, Ordering::Relaxed);
        self.task.await.unwrap();
        std::mem::take(&mut *self.times.lock().unwrap())
    }
}
