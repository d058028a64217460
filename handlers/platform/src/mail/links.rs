//! Where the links in letters lead: pages of the web application. What they carry stands in the fragment, which browsers
//! send to no server, so that no log has it.

use url::form_urlencoded::Serializer;

/// The addresses of the web application's pages.
#[derive(Debug, Clone)]
pub struct Links {
    base: String,
}

impl Links {
    /// Pages below this URL, which ends without a slash.
    pub fn new(base: impl Into<String>) -> Self {
        Self { base: base.into() }
    }

    /// Where a new account's address is confirmed: the page calls `POST /users/activate` with both.
    pub fn activation(&self, user_name: &str, token: &str) -> String {
        self.page("activate", &[("username", user_name), ("accountVerifyOneTimeToken", token)])
    }

    /// Where a password is chosen: the page calls `POST /users/password` with the token.
    pub fn password(&self, token: &str) -> String {
        self.page("password", &[("token", token)])
    }

    /// Where the channels are.
    pub fn channels(&self) -> String {
        self.page("settings/channels", &[])
    }

    fn page(&self, path: &str, values: &[(&str, &str)]) -> String {
        let fragment = Serializer::new(String::new()).extend_pairs(values).finish();
        let mark = if fragment.is_empty() { "" } else { "#" };
        format!("{}/{path}{mark}{fragment}", self.base)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_encoded() {
        let links = Links::new("https://app.example");
        let link = links.activation("a&b c", "t");
        assert_eq!(link, "https://app.example/activate#username=a%26b+c&accountVerifyOneTimeToken=t");
        assert_eq!(links.channels(), "https://app.example/settings/channels");
    }
}
