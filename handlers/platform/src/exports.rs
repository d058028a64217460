//! Files made of what is stored: tables as CSV, documents as PDF.

pub mod csv;
pub mod pdf;
