//! A receiver of webhooks, as a third party would write it: it knows how requests are signed from the documentation, and
//! nothing of the service's code. It speaks TLS with a certificate that a root of its own has signed.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
};

use hmac::{Hmac, KeyInit as _, Mac as _};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::{ServerConfig, crypto::ring, pki_types::PrivateKeyDer};
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};
use tokio_rustls::TlsAcceptor;

/// What the receiver shares with the service.
pub(crate) const SECRET: &str = "a secret of at least thirty-two characters";

/// How a receiver answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Manner {
    /// With success and the challenge.
    Well,
    /// With success and another challenge.
    Wrongly,
    /// With this status.
    With(u16),
}

/// A receiver that runs until the test ends.
pub(crate) struct Receiver {
    pub(crate) url: String,
    /// The root that its certificate is signed with.
    pub(crate) root: reqwest::Certificate,
    /// The same as a file has it.
    pub(crate) root_pem: String,
    pub(crate) heard: Arc<Mutex<Vec<Value>>>,
    pub(crate) manner: Arc<Mutex<Manner>>,
}

impl Receiver {
    pub(crate) async fn start() -> Self {
        let mut authority = CertificateParams::new(Vec::new()).unwrap();
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
        let key = KeyPair::generate().unwrap();
        let certificate =
            CertificateParams::new(vec!["localhost".to_owned()]).unwrap().signed_by(&key, &authority).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], PrivateKeyDer::try_from(key.serialize_der()).unwrap())
            .unwrap();
        let listener = TcpListener::bind(SocketAddr::from(([127, 0, 0, 1], 0))).await.unwrap();
        let url = format!("https://localhost:{}/hook", listener.local_addr().unwrap().port());
        let root = reqwest::Certificate::from_pem(authority.pem().as_bytes()).unwrap();
        let (heard, manner) = (Arc::default(), Arc::new(Mutex::new(Manner::Well)));
        let root_pem = authority.pem();
        let receiver = Self { url, root, root_pem, heard: Arc::clone(&heard), manner: Arc::clone(&manner) };
        let acceptor = TlsAcceptor::from(Arc::new(config));
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let manner = *manner.lock().unwrap();
                // Whoever does not trust the certificate goes away.
                let _ = serve(&acceptor, stream, manner, &heard).await;
            }
        });
        receiver
    }

    pub(crate) fn answer(&self, manner: Manner) {
        *self.manner.lock().unwrap() = manner;
    }

    /// What was heard so far, in order.
    pub(crate) fn heard(&self) -> Vec<Value> {
        self.heard.lock().unwrap().clone()
    }
}

/// Answers one request.
async fn serve(
    acceptor: &TlsAcceptor,
    stream: TcpStream,
    manner: Manner,
    heard: &Mutex<Vec<Value>>,
) -> std::io::Result<()> {
    let mut stream = acceptor.accept(stream).await?;
    let mut octets = Vec::new();
    let (head, body) = loop {
        stream.read_buf(&mut octets).await?;
        let text = String::from_utf8_lossy(&octets).into_owned();
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        if body.len() >= header(head, "content-length").parse::<usize>().unwrap() {
            break (head.to_owned(), body.to_owned());
        }
    };
    assert!(
        head.starts_with("POST /hook HTTP/1.1\r\n") && header(&head, "content-type") == "application/json",
        "{head}"
    );
    let challenge = hex(&Sha256::digest(format!("{};{SECRET}", header(&head, "x-socialhub-timestamp"))));
    let mut mac = Hmac::<Sha256>::new_from_slice(challenge.as_bytes()).unwrap();
    mac.update(body.as_bytes());
    assert_eq!(header(&head, "x-socialhub-signature"), hex(&mac.finalize().into_bytes()));
    heard.lock().unwrap().push(serde_json::from_str(&body).unwrap());
    let (status, challenge) = match manner {
        Manner::Well => (200, challenge),
        Manner::Wrongly => (200, hex(&Sha256::digest(challenge))),
        Manner::With(status) => (status, challenge),
    };
    let answer = format!(
        "HTTP/1.1 {status} Whatever\r\nX-SocialHub-Challenge: {challenge}\r\nLocation: /hook\r\nContent-Length: 0\r\n\
         Connection: close\r\n\r\n"
    );
    stream.write_all(answer.as_bytes()).await?;
    stream.shutdown().await
}

fn header(head: &str, name: &str) -> String {
    let lines = head.lines().filter_map(|line| line.split_once(": "));
    let mut found = lines.filter(|(key, _)| key.eq_ignore_ascii_case(name));
    found.next().unwrap_or_else(|| panic!("no {name} in {head}")).1.to_owned()
}

fn hex(octets: &[u8]) -> String {
    octets.iter().map(|octet| format!("{octet:02x}")).collect()
}
