//! The definition `Date`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// ISODate string.
/// Definition `Date`.
pub type Date = rt::DateTime;

pub(crate) static DATE: rt::Schema = rt::Schema::of(rt::Kind::String)
    .format(rt::Format::DateTime);
