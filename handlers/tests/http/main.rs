//! The service over HTTP: on a server inside the test, and as the program that users start.
#![cfg(test)]

mod contacts;
mod failures;
mod process;
mod served;
