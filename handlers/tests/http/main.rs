//! The service over HTTP: on a server inside the test, and as the program that users start.
#![cfg(test)]

mod answer;
mod app;
mod client;
mod compression;
mod configuration;
mod contacts;
mod contract;
mod documentation;
mod doors;
mod failures;
mod media_library;
mod posts;
mod process;
mod record;
mod request;
