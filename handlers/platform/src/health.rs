//! `socialhub health`: asks the server that these options start whether it is ready. For containers, which have no other
//! program to ask with.

use std::{
    io::{self, BufRead as _, BufReader, Write as _},
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, TcpStream},
    time::Duration,
};

use crate::{Options, probes};

/// How long the server has to answer. It asks its store, which has two seconds.
const PATIENCE: Duration = Duration::from_secs(5);

/// Why the server is not ready.
#[derive(Debug, thiserror::Error)]
pub enum HealthError {
    /// It chooses its port itself.
    #[error("--listen {0} is any port; name the one that the server listens on")]
    AnyPort(String),
    /// It does not answer.
    #[error("no answer from {address}: {source}")]
    NoAnswer {
        /// Where it was asked.
        address: SocketAddr,
        /// What the operating system says.
        source: io::Error,
    },
    /// It answers something else.
    #[error("{address} answers: {answer}")]
    NotReady {
        /// Where it was asked.
        address: SocketAddr,
        /// The first line of the answer.
        answer: String,
    },
}

/// Asks the server.
///
/// # Errors
/// Where it is not ready.
pub fn check(options: &Options) -> Result<(), HealthError> {
    let any_port = || HealthError::AnyPort(options.listen.as_str().to_owned());
    let address = options.listen.addresses().first().copied().filter(|address| address.port() != 0);
    let address = reachable(address.ok_or_else(any_port)?);
    let answer = ask(address).map_err(|source| HealthError::NoAnswer { address, source })?;
    if answer.split(' ').nth(1) == Some("200") { Ok(()) } else { Err(HealthError::NotReady { address, answer }) }
}

/// The address by which this machine reaches one that it listens on.
fn reachable(mut address: SocketAddr) -> SocketAddr {
    match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => address.set_ip(Ipv4Addr::LOCALHOST.into()),
        IpAddr::V6(ip) if ip.is_unspecified() => address.set_ip(Ipv6Addr::LOCALHOST.into()),
        _ => {}
    }
    address
}

/// The status line of the answer.
fn ask(address: SocketAddr) -> io::Result<String> {
    let mut stream = TcpStream::connect_timeout(&address, PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    let path = probes::READY;
    stream.write_all(format!("GET {path} HTTP/1.1\r\nHost: {address}\r\nConnection: close\r\n\r\n").as_bytes())?;
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    Ok(line.trim_end().to_owned())
}
