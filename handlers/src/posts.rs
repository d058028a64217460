//! Posts of the content planner: which ones a request asks for, how groups of them begin and end, and their export.

pub(crate) mod csv;
pub(crate) mod filter;
pub(crate) mod groups;
pub(crate) mod list;
pub(crate) mod pdf;
