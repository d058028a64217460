//! The operations of the contract, by tag.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

pub mod accounts;
pub mod ads;
pub mod ai;
pub mod analytics;
pub mod bitly;
pub mod campaigns;
pub mod categories;
pub mod channels;
pub mod contacts;
pub mod dashboards;
pub mod facebook;
pub mod feed;
pub mod folders;
pub mod fonts;
pub mod general;
pub mod inbox_alerts;
pub mod insights;
pub mod instagram;
pub mod link_shortening;
pub mod linkedin;
pub mod logs;
pub mod manifests;
pub mod media;
pub mod medialibrary;
pub mod metrics;
pub mod pinterest;
pub mod posts;
pub mod productboard;
pub mod public;
pub mod realtime;
pub mod rules;
pub mod settings;
pub mod tags;
pub mod teams;
pub mod templates;
pub mod tickets;
pub mod tiktok;
pub mod twitter;
pub mod users;
pub mod utilities;
pub mod youtube;
