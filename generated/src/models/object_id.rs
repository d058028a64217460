//! The definition `ObjectId`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{patterns, rt};

/// Resource identifier; the type is named `ObjectId`.
/// Definition `ObjectId`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ObjectId(String);
impl rt::Newtype for ObjectId {
    type Inner = String;
    const SCHEMA: &'static rt::Schema = &OBJECT_ID;
    fn wrap(inner: Self::Inner) -> Self {
        Self(inner)
    }

    fn inner(&self) -> &Self::Inner {
        &self.0
    }

    fn into_inner(self) -> Self::Inner {
        self.0
    }
}

rt::newtypes!(ObjectId);

rt::text_newtypes!(ObjectId);

pub(crate) static OBJECT_ID: rt::Schema = rt::Schema::of(rt::Kind::String)
    .patterns(&[&patterns::P_B7E03F5AE38A]);
