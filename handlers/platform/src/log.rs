//! The log: to standard error, as lines or as JSON.

use std::{
    io::{self, IsTerminal as _},
    panic,
};

use tracing_subscriber::{EnvFilter, filter::ParseError};

use crate::{Options, options::LogFormat};

/// Begins to write the log.
///
/// # Errors
/// Where the filter is none.
pub fn begin(options: &Options) -> Result<(), String> {
    let filter = filter(&options.log_filter).map_err(|error| {
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

/// Targets that no filter makes speak: they repeat what clients send, or report each malformed head as an error, so that
/// anybody could fill the log and set off alarms. Bodies of responses that fail are reported by `observe`.
const QUIET: [&str; 2] = ["actix_http::h1::decoder=off", "actix_http::h1::dispatcher=off"];

fn filter(text: &str) -> Result<EnvFilter, ParseError> {
    QUIET.iter().try_fold(EnvFilter::try_new(text)?, |filter, quiet| Ok(filter.add_directive(quiet.parse()?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_are_quiet_whatever_the_filter_says() {
        for text in ["trace", "actix_http=trace", "actix_http::h1::decoder=trace"] {
            let shown = filter(text).unwrap().to_string();
            for quiet in QUIET {
                assert!(shown.split(',').any(|directive| directive == quiet), "{shown}");
            }
        }
        assert!(filter("handlers=loud").is_err());
    }
}
