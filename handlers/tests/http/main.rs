//! The service over HTTP: on a server inside the test, and as the program that users start.
#![cfg(test)]

mod accounts;
mod answer;
mod app;
mod backup;
mod bad_days;
mod behind;
mod cast;
mod client;
mod compression;
mod configuration;
mod contacts;
mod contract;
mod documentation;
mod doors;
mod failures;
mod insights;
mod limits;
mod login;
mod media;
mod media_library;
mod metrics;
mod operation;
mod posts;
mod probes;
mod process;
mod protection;
mod record;
mod registration;
mod request;
mod roles;
mod settings;
mod teams;
mod tokens;
mod users;
