//! Generates the crate.

#[path = "../contract_crate.rs"]
mod contract_crate;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    contract_crate::generate(".", "cost")
}
