//! Octets sent to the server as they are, and what comes back.

use std::time::Duration;

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpStream,
    time::timeout,
};

/// What becomes of octets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// An answer with this status; the first, where there are several.
    Answered(u16),
    /// No answer, and the connection is closed.
    Closed,
    /// Nothing at all within the time.
    Silent,
}

impl Outcome {
    /// Whether the server has refused: with a 4xx, or by closing the connection.
    pub(crate) const fn is_refusal(&self) -> bool {
        matches!(self, Self::Closed | Self::Answered(400..500))
    }

    /// Whether it is no failure of the server's.
    pub(crate) const fn is_sound(&self) -> bool {
        matches!(self, Self::Closed | Self::Answered(100..500))
    }
}

/// How long more of an answer may take, once it has begun.
const PAUSE: Duration = Duration::from_secs(1);

/// Sends octets, and receives until the connection ends or nothing comes any more.
pub(crate) async fn exchange(address: &str, octets: &[u8], patience: Duration) -> (Outcome, Vec<u8>) {
    let Ok(mut stream) = TcpStream::connect(address).await else { return (Outcome::Closed, Vec::new()) };
    // The server may close, or answer, before it has read everything.
    let (mut reader, mut writer) = stream.split();
    let send = async {
        let _ = timeout(patience, writer.write_all(octets)).await;
    };
    let mut received = Vec::new();
    let receive = async {
        let mut chunk = vec![0; 64 << 10];
        loop {
            let wait = if received.is_empty() { patience } else { PAUSE };
            match timeout(wait, reader.read(&mut chunk)).await {
                Ok(Ok(length)) if length > 0 => received.extend_from_slice(&chunk[..length]),
                Ok(_) => return true,
                Err(_) => return false,
            }
        }
    };
    let ((), is_closed) = tokio::join!(send, receive);
    let status = received.get(9..12).and_then(|status| std::str::from_utf8(status).ok()?.parse().ok());
    let outcome = match (status, is_closed) {
        (Some(status), _) => Outcome::Answered(status),
        (None, true) => Outcome::Closed,
        (None, false) => Outcome::Silent,
    };
    (outcome, received)
}
