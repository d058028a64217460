//! Stubs for handlers.
