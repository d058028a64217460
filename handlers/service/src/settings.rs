//! What the settings pages offer: features, AI thresholds, roles, networks, searches. Tables, and how an account's own
//! state is shown in them.

pub mod ai_panel;
pub mod features;
pub mod networks;
pub mod roles;
pub mod searches;
