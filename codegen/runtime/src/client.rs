//! Who sends a request, and under which name the server was reached.

use std::fmt;
use std::net::IpAddr;

use actix_web::http::header::HOST;
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
    /// The host, with the port where it is not the scheme's.
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
        let host = request.headers().get(HOST).and_then(|host| host.to_str().ok());
        let host = host.or_else(|| request.uri().authority().map(|authority| authority.as_str()));
        Self {
            address: request.peer_addr().map(|peer| peer.ip().to_canonical()),
            scheme: if request.app_config().secure() { Scheme::Https } else { Scheme::Http },
            host: host.unwrap_or("localhost").to_owned(),
        }
    }
}

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
    fn schemes_by_name() {
        assert_eq!(Scheme::named("HTTPS"), Some(Scheme::Https));
        assert_eq!(Scheme::named("http"), Some(Scheme::Http));
        assert_eq!(Scheme::named("ftp"), None);
    }
}
