//! The cost of a request grows with its size and no faster, in instructions and in memory.
//!
//! ```sh
//! cargo test -p cost -- --include-ignored --nocapture     # sizes n and 8n; prints the tables
//! COST_SIZES=1,2,4,8,16 ...                               # more sizes, as multiples of n
//! COST_SHAPES=XML ...                                     # shapes with this in their names
//! ```
//!
//! Instructions are counted by callgrind (Debian's `valgrind`): the same number in every run, however busy the machine is.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "tests report by panicking"
)]

mod instructions;
mod memory;
mod service;
mod shapes;

use service::{Request, Response};
use shapes::Shape;

/// Most that a request may cost with eight times the size.
const INSTRUCTIONS: f64 = 10.0;
const MEMORY: f64 = 12.0;
/// Peak of memory for each byte of a request, and what a request of no size may need.
const BYTES_PER_BYTE: f64 = 64.0;
const BYTES_AT_LEAST: f64 = 256.0 * 1024.0;
/// What a body may be decoded into whatever its size.
const DECODED_AT_LEAST: f64 = 8.0 * 1024.0 * 1024.0;
/// Most that the work which every request costs may be of the smallest one.
const FIXED: f64 = 0.05;
/// Bytes of a response that lists violations: 64 KiB of them, and what stands around them.
const REFUSAL: usize = 66 << 10;

/// Multiples of a shape's base size that are measured; the last one is compared with the first.
fn sizes() -> Vec<usize> {
    let sizes = std::env::var("COST_SIZES").unwrap_or_else(|_| "1,8".to_owned());
    sizes.split(',').map(|size| size.parse().expect("COST_SIZES is a list of numbers")).collect()
}

/// The shapes that are measured: all, or those whose name contains what `COST_SHAPES` says.
fn shapes() -> Vec<&'static Shape> {
    let wanted = std::env::var("COST_SHAPES").unwrap_or_default();
    shapes::SHAPES.iter().filter(|shape| shape.name.contains(&wanted)).collect()
}

/// What is wrong with the response to a shape's request, if anything is.
fn fault(shape: &Shape, response: &Response) -> Option<String> {
    let text = String::from_utf8_lossy(&response.body);
    let start: String = text.chars().take(300).collect();
    let is_refused = shape.is_dense && response.status == 413 && text.contains("too many small values");
    let fault = if response.status != shape.status && !is_refused {
        format!("status {} instead of {}: {start}", response.status, shape.status)
    } else if text.contains("does not decode") {
        format!("types and tables disagree: {start}")
    } else if response.body.len() > REFUSAL {
        format!("a response of {} bytes", response.body.len())
    } else {
        return None;
    };
    Some(format!("{}: {fault}", shape.name))
}

/// A request that costs next to nothing beyond what every request costs.
fn smallest() -> Request {
    Request { method: "GET", target: "/cost/query".to_owned(), ..Request::default() }
}

/// Prints the table, and fails with all that is over a limit.
fn report(name: &str, rows: &[String], cases: usize, failures: &[String]) {
    println!("\n{}", rows.join("\n"));
    println!("counted: section=cost what={name} cases={cases} failures={}", failures.len());
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}
