//! Origins: scheme, host and port, as of the place where clients reach the server, or of a page that calls it.

use std::{fmt, net::IpAddr, str::FromStr};

use actix_web::http::uri::Authority;
use generated::rt::Scheme;
use url::{Host, Url};

/// Scheme, host and port (RFC 6454).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    scheme: Scheme,
    host: String,
    is_loopback: bool,
}

/// Why a text is no origin. Never repeats the text: it can hold a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum OriginError {
    /// Not a URL at all.
    #[error("it is no URL ({0}); give http(s)://host[:port], such as https://api.example.com")]
    Malformed(#[from] url::ParseError),
    /// Neither `http` nor `https`.
    #[error("its scheme must be http or https; give http(s)://host[:port], such as https://api.example.com")]
    Scheme,
    /// More than scheme, host and port.
    #[error("{0} has no place in it; give http(s)://host[:port] and nothing else")]
    Surplus(&'static str),
}

impl Origin {
    /// `http` or `https`.
    pub const fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// The host, with the port where it is not the scheme's: `api.example.com:8443`.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Whether it leads back to the machine that asks.
    pub const fn is_loopback(&self) -> bool {
        self.is_loopback
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme, self.host)
    }
}

impl FromStr for Origin {
    type Err = OriginError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // `api.example.com:8443` is a URL to the standard, with a dot in its scheme.
        let url = Url::parse(text)?;
        let scheme = Scheme::named(url.scheme()).ok_or(OriginError::Scheme)?;
        let surplus = [
            (!url.username().is_empty() || url.password().is_some(), "a user or password"),
            (url.path() != "/", "a path"),
            (url.query().is_some(), "a query"),
            (url.fragment().is_some(), "a fragment"),
        ];
        if let Some((_, what)) = surplus.into_iter().find(|(is_there, _)| *is_there) {
            return Err(OriginError::Surplus(what));
        }
        let host = url.host().ok_or(url::ParseError::EmptyHost)?;
        let is_loopback = match &host {
            Host::Domain(name) => *name == "localhost" || name.ends_with(".localhost"),
            Host::Ipv4(address) => IpAddr::from(*address).is_loopback(),
            Host::Ipv6(address) => IpAddr::from(*address).to_canonical().is_loopback(),
        };
        let host = url.port().map_or_else(|| host.to_string(), |port| format!("{host}:{port}"));
        Ok(Self { scheme, host, is_loopback })
    }
}

/// Whether this host, with or without a port, is a name or an address of the machine itself, as in `Host`.
pub(crate) fn is_loopback_host(host: &str) -> bool {
    let Some(authority) = host.parse::<Authority>().ok().filter(|_| !host.contains('@')) else { return false };
    let host = authority.host();
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    match bare.parse::<IpAddr>() {
        Ok(address) => address.to_canonical().is_loopback(),
        Err(_) => {
            let name = host.strip_suffix('.').unwrap_or(host).to_ascii_lowercase();
            name == "localhost" || name.ends_with(".localhost")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn scheme_host_and_port() {
        for (text, shown, is_loopback) in [
            ("https://api.example.com", "https://api.example.com", false),
            ("https://API.example.com:443/", "https://api.example.com", false),
            ("http://api.example.com:8080", "http://api.example.com:8080", false),
            ("http://b\u{fc}cher.example", "http://xn--bcher-kva.example", false),
            ("http://[::1]:8080", "http://[::1]:8080", true),
            ("http://127.0.0.1", "http://127.0.0.1", true),
            ("http://localhost:8080", "http://localhost:8080", true),
            ("http://localhost.example.com", "http://localhost.example.com", false),
        ] {
            let url: Origin = text.parse().unwrap();
            assert_eq!((url.to_string().as_str(), url.is_loopback()), (shown, is_loopback), "{text}");
        }
    }

    #[test]
    fn loopback_hosts_are_names_and_addresses_of_this_machine() {
        for host in [
            "localhost",
            "localhost:8080",
            "LOCALHOST.:80",
            "api.localhost",
            "127.0.0.1",
            "127.1.2.3:9",
            "[::1]",
            "[::1]:8080",
            "[::ffff:127.0.0.1]:80",
        ] {
            assert!(is_loopback_host(host), "{host}");
        }
        for host in [
            "",
            "a",
            "evil.example",
            "localhost.evil.example",
            "127.0.0.1.evil.example",
            "notlocalhost",
            "localhost@evil.example",
            "evil.example@localhost",
            "0.0.0.0",
            "192.168.0.1",
            "[::2]",
            "2130706433",
            "localhost evil.example",
        ] {
            assert!(!is_loopback_host(host), "{host}");
        }
    }

    #[test]
    fn what_is_none_is_refused_in_one_line() {
        for (text, says) in [
            ("", "no URL"),
            ("api.example.com", "no URL"),
            ("api.example.com:8443", "scheme"),
            ("ftp://api.example.com", "scheme"),
            ("https://", "no URL"),
            ("https://api.example.com:port", "no URL"),
            ("https://user:hush@api.example.com", "a user or password"),
            ("https://api.example.com/api2", "a path"),
            ("https://api.example.com?token=hush", "a query"),
            ("https://api.example.com#top", "a fragment"),
        ] {
            let message = text.parse::<Origin>().unwrap_err().to_string();
            assert!(message.contains(says) && message.contains("http(s)://host[:port]"), "{text}: {message}");
            assert!(!message.contains('\n') && !message.contains("hush"), "{text}: {message}");
        }
    }
}
