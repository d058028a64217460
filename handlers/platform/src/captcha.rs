//! Captchas: whether whoever registers an account has solved one, as its provider says (the interface of reCAPTCHA, which
//! hCaptcha and Turnstile have as well).

use std::time::Duration;

use generated::rt::Failure;
use reqwest::Certificate;
use serde::Deserialize;
use url::Url;

use crate::outbound;

/// A provider of captchas.
#[derive(Clone)]
pub struct Captcha {
    url: Url,
    secret: String,
    http: reqwest::Client,
}

/// Without the secret.
impl std::fmt::Debug for Captcha {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Captcha").field("url", &self.url.as_str()).finish_non_exhaustive()
    }
}

/// Why a provider cannot be asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CaptchaError {
    /// Its URL is none.
    #[error("--captcha-url is not accepted: give http(s)://host[:port]/path, where solutions are verified")]
    Url,
    /// No client for HTTP.
    #[error("no connection to the provider of captchas can be made: {0}")]
    Http(String),
}

/// What a provider says.
#[derive(Debug, Deserialize)]
struct Verdict {
    success: bool,
}

/// How long a provider has to respond.
const PATIENCE: Duration = Duration::from_secs(10);

impl Captcha {
    /// The provider that verifies solutions at this URL.
    ///
    /// # Errors
    /// See [`CaptchaError`].
    pub fn new(url: &str, secret: &str, roots: &[Certificate]) -> Result<Self, CaptchaError> {
        let url = Url::parse(url).map_err(|_| CaptchaError::Url)?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(CaptchaError::Url);
        }
        let http = outbound::client(roots).timeout(PATIENCE).redirect(reqwest::redirect::Policy::none()).build();
        let http = http.map_err(|error| CaptchaError::Http(error.to_string()))?;
        Ok(Self { url, secret: secret.to_owned(), http })
    }

    /// Whether this is the solution of a captcha that was not used before.
    ///
    /// # Errors
    /// A 503 if the provider does not respond as it should.
    pub async fn is_solved(&self, solution: &str) -> Result<bool, Failure> {
        let away = |error: reqwest::Error| Failure::unavailable(PATIENCE).with_source(error.without_url());
        let form = [("secret", self.secret.as_str()), ("response", solution)];
        let response = self.http.post(self.url.clone()).form(&form).send().await;
        let response = response.and_then(reqwest::Response::error_for_status).map_err(away)?;
        Ok(response.json::<Verdict>().await.map_err(away)?.success)
    }
}
