//! The definition `PostAggregate`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Post information aggregated over a time range, for example one day.
/// Definition `PostAggregate`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostAggregate {
    pub data: Option<super::PostAggregateData>,
    pub since: Option<super::Date>,
    pub until: Option<super::Date>,
}

impl rt::serde::Serialize for PostAggregate {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("data", &self.data)?;
        o.optional("since", &self.since)?;
        o.optional("until", &self.until)?;
        o.end()
    }
}

/// Definition `PostAggregate`, `data`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostAggregateData {
    /// Facebook posts counted in the time range.
    pub facebook: Option<f64>,
    /// Placeholder posts counted in the time range.
    pub placeholders: Option<f64>,
    /// Twitter posts counted in the time range.
    pub twitter: Option<f64>,
}

impl rt::serde::Serialize for PostAggregateData {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("facebook", &self.facebook)?;
        o.optional("placeholders", &self.placeholders)?;
        o.optional("twitter", &self.twitter)?;
        o.end()
    }
}

rt::values!(PostAggregate, PostAggregateData);

pub(crate) static POST_AGGREGATE: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("data", &super::POST_AGGREGATE_DATA),
    rt::Property::optional("since", &super::DATE),
    rt::Property::optional("until", &super::DATE),
]);
pub(crate) static POST_AGGREGATE_DATA: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("facebook", &rt::schema::NUMBER),
    rt::Property::optional("placeholders", &rt::schema::NUMBER),
    rt::Property::optional("twitter", &rt::schema::NUMBER),
]);
