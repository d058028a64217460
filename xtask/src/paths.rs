//! Paths: one as seen from another.

pub(crate) use codegen::files::{quoted, relative, resolve, slashed};
