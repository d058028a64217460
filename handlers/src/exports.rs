//! Files made of what is stored: tables as CSV, documents as PDF.

pub(crate) mod csv;
pub(crate) mod pdf;
