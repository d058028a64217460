//! The service over HTTP: on a server inside the test, and as the program that users start.
#![cfg(test)]

mod compression;
mod contacts;
mod contract;
mod documentation;
mod failures;
mod fetched;
mod process;
mod served;
