//! Posts of the content planner: which ones a request asks for, how groups of them begin and end, and their export.

pub mod csv;
pub mod filter;
pub mod groups;
pub mod list;
pub mod pdf;
