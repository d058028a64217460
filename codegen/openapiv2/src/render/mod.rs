//! Diagnostics as text: for people ([`text`]) and for programs ([`json`]).

mod excerpt;
mod json;
mod people;
mod visible;

pub use json::json;
pub use people::{text, text_of};
