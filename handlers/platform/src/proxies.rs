//! Proxies in front of the server: what they say about the client of a request, as far as it can be trusted.
//!
//! Anybody can send `Forwarded` or `X-Forwarded-For`. What the header says on the right was written by whoever connects to
//! the server; if that is a trusted proxy, so is the address that it names, and if that again is one, what stands to the left
//! of it was written by that one, and so on. The first address that is no trusted proxy's is the client's; what stands to
//! the left of it is its own invention.

mod forwarded;

use std::{
    net::{IpAddr, SocketAddr},
    str::FromStr,
};

use actix_web::{
    HttpRequest,
    http::header::{FORWARDED, HeaderMap, HeaderName, X_FORWARDED_FOR, X_FORWARDED_HOST, X_FORWARDED_PROTO},
};
use clap::ValueEnum;
use generated::rt::{Client, Scheme};
use ipnet::IpNet;

/// Addresses of proxies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Network(IpNet);

impl FromStr for Network {
    type Err = &'static str;

    /// An address, or a network such as `10.0.0.0/8`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let network = text.parse().or_else(|_| text.parse::<IpAddr>().map(IpNet::from));
        network.map(Self).map_err(|_| "give an address or a network, such as 10.1.2.3 or 10.0.0.0/8")
    }
}

/// The headers in which proxies tell who their clients are. A client can send those of the other kind past a proxy that
/// does not know them, so only one kind is read.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
pub enum ForwardedHeader {
    /// X-Forwarded-For, X-Forwarded-Proto, X-Forwarded-Host
    #[default]
    XForwarded,
    /// Forwarded (RFC 7239)
    Forwarded,
}

/// The proxies in front of the server.
#[derive(Debug, Clone, Default)]
pub struct Proxies {
    /// Where they are.
    pub trusted: Vec<Network>,
    /// Where they say who their clients are.
    pub header: ForwardedHeader,
}

/// What a proxy says of a request that it received.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Hop {
    /// Who sent it; `None` where the proxy does not know or does not tell.
    address: Option<IpAddr>,
    scheme: Option<Scheme>,
    host: Option<String>,
}

impl Proxies {
    /// The client of a request.
    pub fn client(&self, request: &HttpRequest) -> Client {
        let mut client = Client::of_connection(request);
        if !client.address.is_some_and(|peer| self.trusts(peer)) {
            return client;
        }
        let hops = match self.header {
            ForwardedHeader::XForwarded => x_forwarded(request.headers()),
            ForwardedHeader::Forwarded => forwarded::hops(lines(request.headers(), &FORWARDED)),
        };
        for hop in hops {
            client.scheme = hop.scheme.unwrap_or(client.scheme);
            client.host = hop.host.unwrap_or(client.host);
            let Some(address) = hop.address else { break };
            client.address = Some(address);
            if !self.trusts(address) {
                break;
            }
        }
        client
    }

    /// Whether this is the address of a trusted proxy.
    pub(crate) fn trusts(&self, address: IpAddr) -> bool {
        self.trusted.iter().any(|network| network.0.contains(&address))
    }
}

/// What the proxies say, the last one first. Scheme and host may be told once, by the last proxy, or by each.
fn x_forwarded(headers: &HeaderMap) -> Vec<Hop> {
    let items = |name| -> Vec<_> { lines(headers, name).flat_map(|line| line.split(',')).map(str::trim).collect() };
    let (addresses, schemes, hosts) = (items(&X_FORWARDED_FOR), items(&X_FORWARDED_PROTO), items(&X_FORWARDED_HOST));
    let depth = addresses.len().max(1);
    let from_right = |items: &[&str], at: usize| items.iter().rev().nth(at).map(|item| (*item).to_owned());
    let hop = |at| Hop {
        address: from_right(&addresses, at).as_deref().and_then(address),
        scheme: from_right(&schemes, at).as_deref().and_then(Scheme::named),
        host: from_right(&hosts, at).as_deref().and_then(host),
    };
    (0..depth).map(hop).collect()
}

/// The values of a header, in the order of its lines.
fn lines<'h>(headers: &'h HeaderMap, name: &HeaderName) -> impl DoubleEndedIterator<Item = &'h str> {
    headers.get_all(name).map(|line| line.to_str().unwrap_or("?")).collect::<Vec<_>>().into_iter()
}

/// An address, with or without a port.
fn address(text: &str) -> Option<IpAddr> {
    let bare = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or(text);
    let address = bare.parse().or_else(|_| text.parse::<SocketAddr>().map(|address| address.ip()));
    address.ok().map(|address: IpAddr| address.to_canonical())
}

/// A host, with or without a port.
fn host(text: &str) -> Option<String> {
    Client::is_host(text).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use actix_web::{http::header::HOST, test::TestRequest};

    use super::*;

    /// The client as `ADDRESS SCHEME HOST`, where 10.0.0.0/8, 2001:db8::/32 and 127.0.0.1 are trusted.
    fn seen(header: ForwardedHeader, peer: &str, headers: &[(&str, &str)]) -> String {
        let trusted = ["10.0.0.0/8", "2001:db8::/32", "127.0.0.1"].map(|network| network.parse().unwrap()).to_vec();
        let mut request =
            TestRequest::get().insert_header((HOST, "inner")).peer_addr(SocketAddr::new(peer.parse().unwrap(), 5));
        for header in headers {
            request = request.append_header(*header);
        }
        let client = Proxies { trusted, header }.client(&request.to_http_request());
        format!("{} {} {}", client.address.unwrap(), client.scheme, client.host)
    }

    #[test]
    fn x_forwarded_headers() {
        const FOR: &str = "x-forwarded-for";
        const PROTO: &str = "x-forwarded-proto";
        const HOST: &str = "x-forwarded-host";
        for (peer, headers, client) in [
            ("192.0.2.1", &[(FOR, "1.1.1.1"), (PROTO, "https"), (HOST, "evil")][..], "192.0.2.1 http inner"),
            ("127.0.0.2", &[(FOR, "1.1.1.1")], "127.0.0.2 http inner"),
            ("10.0.0.1", &[], "10.0.0.1 http inner"),
            (
                "10.0.0.1",
                &[(FOR, "192.0.2.1"), (PROTO, "https"), (HOST, "a.example:8443")],
                "192.0.2.1 https a.example:8443",
            ),
            ("::ffff:10.0.0.1", &[(FOR, "::ffff:192.0.2.1")], "192.0.2.1 http inner"),
            // What a client has sent itself stands to the left of what a proxy adds.
            ("10.0.0.1", &[(FOR, "1.1.1.1, 10.9.9.9, 192.0.2.1")], "192.0.2.1 http inner"),
            ("10.0.0.1", &[(FOR, "1.1.1.1"), (FOR, "192.0.2.1,2001:db8::7 , 10.0.0.2")], "192.0.2.1 http inner"),
            (
                "10.0.0.1",
                &[(FOR, "192.0.2.1, 10.0.0.2"), (PROTO, "http, https, http"), (HOST, "evil, a, b")],
                "192.0.2.1 https a",
            ),
            ("10.0.0.1", &[(FOR, "192.0.2.1, 10.0.0.2"), (PROTO, "https"), (HOST, "a")], "192.0.2.1 https a"),
            // All of them are trusted: the request comes from one of them.
            ("10.0.0.1", &[(FOR, "10.0.0.3, 10.0.0.2")], "10.0.0.3 http inner"),
            // Nobody knows who sent it: the address is that of who received it.
            ("10.0.0.1", &[(FOR, "1.1.1.1, unknown, 10.0.0.2"), (PROTO, "https")], "10.0.0.2 https inner"),
            ("10.0.0.1", &[(FOR, "")], "10.0.0.1 http inner"),
            ("10.0.0.1", &[(FOR, "192.0.2.1:1234"), (PROTO, "HTTPS"), (HOST, "a b")], "192.0.2.1 https inner"),
            ("10.0.0.1", &[(FOR, "[2001:db9::1]:80"), (PROTO, "gopher"), (HOST, "u@a")], "2001:db9::1 http inner"),
            ("10.0.0.1", &[(PROTO, "https"), (HOST, "a")], "10.0.0.1 https a"),
            ("10.0.0.1", &[("forwarded", "for=1.1.1.1;proto=https;host=evil")], "10.0.0.1 http inner"),
        ] {
            assert_eq!(seen(ForwardedHeader::XForwarded, peer, headers), client, "{peer} {headers:?}");
        }
    }

    #[test]
    fn the_header_forwarded() {
        const ONE: &str = "for=192.0.2.1;proto=https;host=\"a.example:8443\"";
        let two = format!("for=1.1.1.1;host=evil, {ONE}, for=10.0.0.2;proto=http;host=b");
        for (peer, lines, client) in [
            ("192.0.2.9", &[ONE][..], "192.0.2.9 http inner"),
            ("10.0.0.1", &[ONE], "192.0.2.1 https a.example:8443"),
            ("10.0.0.1", &[&two], "192.0.2.1 https a.example:8443"),
            ("10.0.0.1", &["for=1.1.1.1", ONE, "for=10.0.0.2"], "192.0.2.1 https a.example:8443"),
            ("10.0.0.1", &["for=\"[2001:db9::1]:4711\""], "2001:db9::1 http inner"),
            ("10.0.0.1", &["for=_hidden;proto=https"], "10.0.0.1 https inner"),
            ("10.0.0.1", &["for=1.1.1.1, for=unknown, for=10.0.0.2"], "10.0.0.2 http inner"),
            // A client that leaves a quotation open, or puts an element into one, gains nothing.
            ("10.0.0.1", &["for=\"1.1.1.1, for=192.0.2.1"], "10.0.0.1 http inner"),
            ("10.0.0.1", &["for=192.0.2.1;host=\"a, for=1.1.1.1\""], "192.0.2.1 http inner"),
            ("10.0.0.1", &["for=\"1.1.1.1", "for=192.0.2.1"], "192.0.2.1 http inner"),
        ] {
            assert_eq!(
                seen(
                    ForwardedHeader::Forwarded,
                    peer,
                    &lines.iter().map(|line| ("forwarded", *line)).collect::<Vec<_>>()
                ),
                client,
                "{lines:?}"
            );
        }
        assert_eq!(
            seen(ForwardedHeader::Forwarded, "10.0.0.1", &[("x-forwarded-for", "1.1.1.1")]),
            "10.0.0.1 http inner"
        );
    }

    #[test]
    fn networks() {
        for good in ["10.0.0.0/8", "10.1.2.3", "::1", "fd00::/8"] {
            assert!(good.parse::<Network>().is_ok(), "{good}");
        }
        for bad in ["", "10.0.0.0/33", "proxy.example", "*"] {
            assert!(bad.parse::<Network>().unwrap_err().contains("10.0.0.0/8"), "{bad}");
        }
    }
}
