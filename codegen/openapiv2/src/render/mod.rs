//! Diagnostics as text: for people ([`text`]), for programs ([`json`]), for tools that show findings ([`sarif`],
//! [`github`]).

mod excerpt;
mod findings;
mod json;
mod people;
mod visible;

pub use findings::{Finding, FindingPlace, findings, github, sarif};
pub use json::json;
pub use people::{text, text_of};
pub use visible::line;
