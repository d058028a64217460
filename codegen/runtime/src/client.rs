//! Who sends a request, and under which name the server was reached.

use std::fmt;
use std::net::IpAddr;

use actix_web::http::header::HOST;
use actix_web::http::uri::Authority;
use actix_web::{HttpMessage as _, HttpRequest};

/// The client of a request, and the scheme and host that it used.
///
/// That is what the connection and its `Host` say, unless a middleware knows better, such as one that knows which proxies
/// stand in front of the server: it puts a `Client` into the request's extensions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Client {
    /// Its address, an IPv4 one as such; `None` where the connection has none.
    pub address: Option<IpAddr>,
    /// How it reached the server.
    pub scheme: Scheme,
    /// The host, with the port where it is not the scheme's. It is a host by [`Self::is_host`], as requests with another one
    /// are refused.
    pub host: String,
}

impl Client {
    /// The client of a request.
    pub fn of(request: &HttpRequest) -> Self {
        let known = request.extensions().get::<Self>().cloned();
        known.unwrap_or_else(|| Self::of_connection(request))
    }

    /// What the connection and the request itself say.
    pub fn of_connection(request: &HttpRequest) -> Self {
        let named = request.headers().get(HOST).and_then(|host| host.to_str().ok());
        let named = named.or_else(|| request.uri().authority().map(|authority| authority.as_str()));
        let host = named.filter(|host| Self::is_host(host)).unwrap_or("localhost").to_owned();
        Self {
            address: request.peer_addr().map(|peer| peer.ip().to_canonical()),
            scheme: if request.app_config().secure() { Scheme::Https } else { Scheme::Http },
            host,
        }
    }

    /// Whether this is a host (RFC 3986, section 3.2.2), perhaps with a port, and not longer than a name in the DNS: it is
    /// repeated in every link of a response.
    pub fn is_host(text: &str) -> bool {
        text.len() <= LONGEST_HOST
            && !text.contains('@')
            && text.parse::<Authority>().is_ok_and(|authority| {
                !authority.host().is_empty() && (authority.host() == text || authority.port_u16().is_some())
            })
    }

    /// Whether a request names one host at most, and what it names is one. A request for which this is not so is to be
    /// refused with 400 (RFC 9112, section 3.2).
    pub fn is_addressed(request: &HttpRequest) -> bool {
        let mut hosts = request.headers().get_all(HOST);
        let (first, second) = (hosts.next(), hosts.next());
        second.is_none() && first.is_none_or(|host| host.to_str().is_ok_and(Self::is_host))
    }
}

/// Characters of the longest host: a name of the DNS, a colon, a port.
const LONGEST_HOST: usize = 253 + 6;

/// A scheme of URLs that a server can be reached by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// Without encryption.
    Http,
    /// With TLS, at least as far as the outermost proxy.
    Https,
}

impl Scheme {
    /// The scheme of this name, in any case.
    pub fn named(name: &str) -> Option<Self> {
        let is = |other: &str| name.eq_ignore_ascii_case(other);
        if is("https") { Some(Self::Https) } else { is("http").then_some(Self::Http) }
    }

    /// `http` or `https`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Http => "http",
            Self::Https => "https",
        }
    }
}

impl fmt::Display for Scheme {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use actix_web::test::TestRequest;

    use super::*;

    #[test]
    fn the_connection_s_unless_somebody_knows_better() {
        let request = TestRequest::get().peer_addr("[::ffff:192.0.2.1]:4711".parse().unwrap());
        let request = request.insert_header((HOST, "a.example:81")).to_http_request();
        let client = Client::of(&request);
        assert_eq!(client.address, Some("192.0.2.1".parse().unwrap()));
        assert_eq!((client.scheme.as_str(), &*client.host), ("http", "a.example:81"));
        let better = Client { scheme: Scheme::Https, host: "b.example".to_owned(), address: None };
        request.extensions_mut().insert(better.clone());
        assert_eq!(Client::of(&request), better);
    }

    #[test]
    fn a_request_names_one_host_that_is_one() {
        let long = "a".repeat(300);
        for (host, is_host) in [
            ("a.example", true),
            ("[2001:db8::1]:80", true),
            ("backend_1:8080", true),
            ("a.example:99999", false),
            ("", false),
            ("[", false),
            ("a b", false),
            ("a.example/b", false),
            ("user@a.example", false),
            (long.as_str(), false),
        ] {
            let request = TestRequest::get().insert_header((HOST, host)).to_http_request();
            assert_eq!(Client::is_addressed(&request), is_host, "{host}");
            assert_eq!(Client::of(&request).host, if is_host { host } else { "localhost" });
        }
        assert!(Client::is_addressed(&TestRequest::get().to_http_request()));
        let twice = TestRequest::get().append_header((HOST, "a.example")).append_header((HOST, "a.example"));
        assert!(!Client::is_addressed(&twice.to_http_request()));
    }

    #[test]
    fn schemes_by_name() {
        assert_eq!(Scheme::named("HTTPS"), Some(Scheme::Https));
        assert_eq!(Scheme::named("http"), Some(Scheme::Http));
        assert_eq!(Scheme::named("ftp"), None);
    }
}
