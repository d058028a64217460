//! The command line on small projects of its own: what it says, what it writes, how it ends.
#![cfg(test)]

mod another;
mod checked;
mod corpus;
mod coverage;
mod diff;
mod explain;
mod generated;
mod handlers;
mod lint;
mod metrics;
mod project;
mod prove;
mod references;
mod service;
mod untouched;
mod watch;
mod writing;
