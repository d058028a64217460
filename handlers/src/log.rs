//! The log: to standard error, as lines or as JSON.

use std::{
    io::{self, IsTerminal as _},
    panic,
};

use tracing_subscriber::EnvFilter;

use crate::{Options, options::LogFormat};

/// Begins to write the log.
///
/// # Errors
/// Where the filter is none.
pub fn begin(options: &Options) -> Result<(), String> {
    let filter = &options.log_filter;
    let filter = EnvFilter::try_new(filter).map_err(|error| {
        format!("--log-filter (or RUST_LOG) is no filter: {error}; try RUST_LOG=info, or leave it out")
    })?;
    let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(io::stderr);
    match options.log_format {
        LogFormat::Text => log.with_ansi(io::stderr().is_terminal()).init(),
        // The fields of all spans, for the request's id stands in the outermost.
        LogFormat::Json => log.json().flatten_event(true).with_current_span(false).with_span_list(true).init(),
    }
    // Else a panic would be lines of text between the objects, without the request that led to it.
    panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "a panic: {}", info.payload_as_str().unwrap_or("of no text"));
    }));
    Ok(())
}
