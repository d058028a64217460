//! The started server under pressure: hostile connections, load that goes on, and more than it can do. `tests/hostile/run`
//! and `tests/load/run` say for how long; else it is short.
#![cfg(test)]

mod hostile;
mod load;
mod raw;
mod requests;
mod server;
mod uploads;
mod watch;
