//! Handlers of the tag `logs`.

use generated::{api::logs::*, principal, rt::Context};

use crate::{Failure, Socialhub, body_check::BodyCheck};

/// Most characters of JSON in one line of the log.
const MOST: usize = 10_000;

/// The beginning of a text.
fn shortened(text: String) -> String {
    match text.char_indices().nth(MOST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

impl LogsApi for Socialhub {
    async fn log_frontend_data(
        &self,
        cx: Context<principal::Token<Self>>,
        request: LogFrontendData,
    ) -> Result<LogFrontendDataResponse, Failure> {
        let LogFrontendDataBody { destination, level, key, message, data, error } = request.body;
        let is_stats = level == Some(LogFrontendDataBodyLevel::Stats);
        let mut check = BodyCheck::default();
        if is_stats && key.is_none() {
            check.refuse("key", "required", None, "is required where `level` is `stats`");
        }
        if !is_stats && message.is_none() {
            check.refuse("message", "required", None, "is required unless `level` is `stats`");
        }
        check.finish()?;
        let user = cx.principal();
        let data = data.map(|data| shortened(serde_json::Value::Object(data).to_string()));
        let error = error.map(|error| shortened(error.to_string()));
        // What clients send stands in fields, which the log escapes: it cannot add lines of its own. A macro, for levels are
        // fixed when they are compiled.
        macro_rules! log {
            ($level:ident) => {
                tracing::$level!(
                    target: "frontend",
                    account = user.account_id.as_str(),
                    user = user.user_id.as_str(),
                    destination = ?destination,
                    stats = is_stats,
                    key,
                    text = message,
                    data,
                    error,
                    "logged by the frontend"
                )
            };
        }
        match level {
            Some(LogFrontendDataBodyLevel::Debug) => log!(debug),
            Some(LogFrontendDataBodyLevel::Warn) => log!(warn),
            Some(LogFrontendDataBodyLevel::Error | LogFrontendDataBodyLevel::Fatal) => log!(error),
            Some(LogFrontendDataBodyLevel::Info | LogFrontendDataBodyLevel::Stats) | None => log!(info),
        }
        Ok(LogFrontendDataResponse::NoContent)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_json_is_shortened() {
        assert_eq!(shortened("é".repeat(MOST)).chars().count(), MOST);
        assert_eq!(shortened("é".repeat(2_000_000)), format!("{}…", "é".repeat(MOST)));
    }
}
