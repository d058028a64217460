//! Requests to addresses that clients have given: never to this machine, nor to a private network that it can reach, and
//! never on to wherever a redirect leads.

use std::{
    error::Error,
    io,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    path::Path,
    sync::{Arc, Once},
    time::Duration,
};

use reqwest::{
    Certificate, StatusCode,
    dns::{Addrs, Name, Resolve, Resolving},
};
use serde::de::DeserializeOwned;
use url::{Host, Url};

/// Sends requests to addresses that clients have given.
#[derive(Debug, Clone)]
pub struct Outbound {
    http: reqwest::Client,
    may_be_private: bool,
}

/// What may be reached, and who is trusted.
#[derive(Debug, Clone, Default)]
pub struct OutboundOptions {
    /// Whether addresses of this machine and of private networks may be reached: for development, and for tests.
    pub may_be_private: bool,
    /// Further root certificates.
    pub roots: Vec<Certificate>,
}

/// Why there is no client for HTTP.
#[derive(Debug, thiserror::Error)]
pub enum OutboundError {
    /// The file with root certificates cannot be read.
    #[error("--trusted-root is not accepted: {0}; give a file with certificates in PEM")]
    Roots(#[source] io::Error),
    /// It holds no certificates.
    #[error("--trusted-root is not accepted: it holds no certificate in PEM")]
    NoRoots,
    /// The client cannot be made.
    #[error("no requests can be sent: {}", cause(.0))]
    Client(#[from] reqwest::Error),
}

/// Why a client cannot be made: above all because the system has no certificates.
pub(crate) fn cause(error: &reqwest::Error) -> String {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    format!("{cause} (certificates of the system come with the package ca-certificates)")
}

/// The address is none that may be reached.
#[derive(Debug, thiserror::Error)]
#[error("the address is not public")]
pub struct NotPublic;

/// How long an answer may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// The certificates in a file.
///
/// # Errors
/// Where it cannot be read, or has none.
pub fn roots(file: &Path) -> Result<Vec<Certificate>, OutboundError> {
    let pem = std::fs::read(file).map_err(OutboundError::Roots)?;
    match Certificate::from_pem_bundle(&pem) {
        Ok(roots) if !roots.is_empty() => Ok(roots),
        _ => Err(OutboundError::NoRoots),
    }
}

/// Begins to make a client for HTTP, with the TLS that the rest of the program has.
pub fn client(roots: &[Certificate]) -> reqwest::ClientBuilder {
    static PROVIDER: Once = Once::new();
    // reqwest takes whatever is there; without one it panics. Someone else may have been faster.
    PROVIDER.call_once(|| drop(rustls::crypto::ring::default_provider().install_default()));
    reqwest::Client::builder()
        .timeout(PATIENCE)
        .redirect(reqwest::redirect::Policy::none())
        .tls_certs_merge(roots.iter().cloned())
}

/// Most bytes of a response that is read as a whole.
const MAX_RESPONSE: usize = 1024 * 1024;

/// Why the body of a response cannot be read.
#[derive(Debug, thiserror::Error)]
pub(crate) enum BodyError {
    /// The connection fails.
    #[error("the response ends midway")]
    Connection(#[source] reqwest::Error),
    /// It is too long.
    #[error("the response is longer than {MAX_RESPONSE} bytes")]
    TooLong,
    /// It is not the JSON that it should be.
    #[error("the response is not the expected JSON")]
    Json(#[source] serde_json::Error),
}

/// Reads the body of a response, up to a megabyte: the other side decides how much it sends.
///
/// # Errors
/// [`BodyError::Connection`] and [`BodyError::TooLong`].
pub(crate) async fn body(mut response: reqwest::Response) -> Result<Vec<u8>, BodyError> {
    let mut body = Vec::new();
    // URLs can hold tokens.
    while let Some(chunk) = response.chunk().await.map_err(|error| BodyError::Connection(error.without_url()))? {
        if body.len() + chunk.len() > MAX_RESPONSE {
            return Err(BodyError::TooLong);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// Reads the body of a response as JSON, as [`body`] does.
///
/// # Errors
/// As [`body`], and [`BodyError::Json`].
pub(crate) async fn json<T: DeserializeOwned>(response: reqwest::Response) -> Result<T, BodyError> {
    serde_json::from_slice(&body(response).await?).map_err(BodyError::Json)
}

/// Whether a status says that what was sent is not accepted. Too many requests are nobody's fault but the time's.
pub(crate) fn is_refusal(status: StatusCode) -> bool {
    status.is_client_error() && status != StatusCode::TOO_MANY_REQUESTS
}

impl Outbound {
    /// A client that keeps to these rules.
    ///
    /// # Errors
    /// Where it cannot be made.
    pub fn new(options: &OutboundOptions) -> Result<Self, OutboundError> {
        let may_be_private = options.may_be_private;
        let resolver = Arc::new(Resolver { may_be_private });
        // A proxy would resolve names by itself.
        let http = client(&options.roots).no_proxy().dns_resolver(resolver).build()?;
        Ok(Self { http, may_be_private })
    }

    /// A `POST` to an address that a client has given.
    ///
    /// # Errors
    /// Where the address is not public. One that is a name is looked up when the request is sent, which fails then.
    pub fn post(&self, url: &Url) -> Result<reqwest::RequestBuilder, NotPublic> {
        // Names are the resolver's business; it never sees addresses.
        let address = match url.host() {
            Some(Host::Ipv4(address)) => Some(IpAddr::V4(address)),
            Some(Host::Ipv6(address)) => Some(IpAddr::V6(address)),
            Some(Host::Domain(_)) => None,
            None => return Err(NotPublic),
        };
        if !self.may_be_private && address.is_some_and(|address| !is_public(address)) {
            return Err(NotPublic);
        }
        Ok(self.http.post(url.clone()))
    }
}

/// Looks names up, and tells of public addresses only. The connection goes to what it has told, so that a name cannot mean
/// something else a moment later.
#[derive(Debug)]
struct Resolver {
    may_be_private: bool,
}

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let may_be_private = self.may_be_private;
        Box::pin(async move {
            let found = tokio::net::lookup_host((name.as_str(), 0)).await?;
            let public: Vec<SocketAddr> = found.filter(|address| may_be_private || is_public(address.ip())).collect();
            if public.is_empty() {
                return Err(Box::new(NotPublic) as Box<dyn Error + Send + Sync>);
            }
            Ok(Box::new(public.into_iter()) as Addrs)
        })
    }
}

/// Whether anybody on the internet can be meant by an address (IANA's registries of special-purpose addresses).
fn is_public(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_public_v4(address),
        IpAddr::V6(address) => is_public_v6(address),
    }
}

fn is_public_v4(address: Ipv4Addr) -> bool {
    let [a, b, c, _] = address.octets();
    !(address.is_loopback()
        || address.is_private()
        || address.is_link_local()
        || address.is_multicast()
        || address.is_documentation()
        || a == 0
        || (a == 100 && (64..128).contains(&b))
        || (a == 192 && b == 0 && c == 0)
        || (a == 192 && b == 88 && c == 99)
        || (a == 198 && (18..20).contains(&b))
        || a >= 240)
}

fn is_public_v6(address: Ipv6Addr) -> bool {
    if let Some(mapped) = address.to_ipv4_mapped() {
        return is_public_v4(mapped);
    }
    let [first, second, _, _, _, _, seventh, eighth] = address.segments();
    // NAT64 and 6to4 hold an address of version 4, which is where packets end up.
    let holds = |high: u16, low: u16| Ipv4Addr::from((u32::from(high) << 16) | u32::from(low));
    match first {
        0x64 if second == 0xff9b => {
            address.segments().get(2..6) == Some(&[0; 4]) && is_public_v4(holds(seventh, eighth))
        }
        0x2002 => {
            let third = address.segments().get(2).copied().unwrap_or_default();
            is_public_v4(holds(second, third))
        }
        // Of 2001::/23, protocols; of 2001:db8::/32, examples.
        0x2001 => second >= 0x200 && second != 0xdb8,
        // All that is global unicast so far.
        first => (0x2000..0x4000).contains(&first),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_and_other_addresses() {
        for public in
            ["1.1.1.1", "93.184.216.34", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::808:808", "2002:808:808::1"]
        {
            assert!(is_public(public.parse().unwrap()), "{public}");
        }
        for other in [
            "0.0.0.0",
            "10.1.2.3",
            "100.64.0.1",
            "127.0.0.1",
            "127.1.2.3",
            "169.254.169.254",
            "172.16.0.1",
            "192.0.0.1",
            "192.168.1.1",
            "198.18.0.1",
            "203.0.113.1",
            "224.0.0.1",
            "240.0.0.1",
            "255.255.255.255",
            "::",
            "::1",
            "::ffff:127.0.0.1",
            "::ffff:10.0.0.1",
            "64:ff9b::7f00:1",
            "64:ff9b:1::1",
            "2002:7f00:1::",
            "fc00::1",
            "fd12::1",
            "fe80::1",
            "ff02::1",
            "2001:db8::1",
            "::7f00:1",
        ] {
            assert!(!is_public(other.parse().unwrap()), "{other}");
        }
    }

    /// Sends a response of this many bytes, or an endless one.
    async fn response(length: Option<usize>) -> reqwest::Response {
        use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = Url::parse(&format!("http://{}/", listener.local_addr().unwrap())).unwrap();
        tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let _ = stream.read(&mut [0; 4096]).await;
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n").await;
            let mut left = length.unwrap_or(usize::MAX);
            while left > 0 {
                let chunk = left.min(0x10000);
                if stream.write_all(&vec![b'7'; chunk]).await.is_err() {
                    return;
                }
                left -= chunk;
            }
        });
        let options = OutboundOptions { may_be_private: true, ..OutboundOptions::default() };
        Outbound::new(&options).unwrap().post(&url).unwrap().send().await.unwrap()
    }

    #[tokio::test]
    async fn responses_are_read_up_to_a_megabyte() {
        assert_eq!(body(response(Some(MAX_RESPONSE)).await).await.unwrap().len(), MAX_RESPONSE);
        for length in [Some(MAX_RESPONSE + 1), None] {
            assert!(matches!(json::<u64>(response(length).await).await, Err(BodyError::TooLong)), "{length:?}");
        }
        assert_eq!(json::<u64>(response(Some(3)).await).await.unwrap(), 777);
        assert!(matches!(json::<String>(response(Some(3)).await).await, Err(BodyError::Json(_))));
    }

    #[tokio::test]
    async fn private_addresses_are_not_reached() {
        let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        listener.set_nonblocking(true).unwrap();
        let outbound = Outbound::new(&OutboundOptions::default()).unwrap();
        let url = |host: &str| Url::parse(&format!("http://{host}:{port}/")).unwrap();
        // 0x7f.1 and 2130706433 are ways to write 127.0.0.1 that the URL standard knows.
        for literal in ["127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "0x7f.1", "2130706433", "169.254.169.254"] {
            assert!(outbound.post(&url(literal)).is_err(), "{literal}");
        }
        let error = outbound.post(&url("localhost")).unwrap().send().await.unwrap_err();
        assert!(error.is_connect(), "{error:?}");
        assert!(listener.accept().is_err(), "nobody came");
    }
}
