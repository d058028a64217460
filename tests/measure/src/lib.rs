//! What suites for `cargo bench` are made of: cases side by side in one process and in turns, their times and the
//! instructions that they take (counted by callgrind), ratios with their spread, budgets, and a report for programs.
//!
//! A suite is a program of its own in `benches/`:
//!
//! ```ignore
//! fn main() -> ExitCode {
//!     let mut suite = Suite::new("dispatch");
//!     let ours = suite.case("ours", || Box::new(|calls| Box::new(move || (0..calls).for_each(|_| ours()))));
//!     let theirs = suite.case("theirs", || Box::new(|calls| Box::new(move || (0..calls).for_each(|_| theirs()))));
//!     suite.compare("a call", ours, theirs, Budget::AtMost(1.3));
//!     suite.finish()
//! }
//! ```

#![allow(async_fn_in_trait, reason = "as the generated traits have it")]

pub mod by_hand;
pub mod fixtures;
pub mod instructions;
pub mod load;
pub mod process;
pub mod report;
pub mod rounds;
pub mod service;
pub mod serving;
pub mod suite;

pub use report::{Budget, Row};
pub use suite::{Case, Suite, Work};
