//! Requests over loopback, from this process to another: so many connections, each of which asks one request after the other.

use std::io::{self, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::thread;
use std::time::{Duration, Instant};

/// A request, and the status that it is answered with.
#[derive(Debug, Clone)]
pub struct Asked {
    /// The request's octets.
    pub octets: Vec<u8>,
    /// The status.
    pub status: u16,
}

impl Asked {
    /// A request without a body, or with one in JSON.
    pub fn new(method: &str, target: &str, body: Option<&str>, status: u16) -> Self {
        let mut text = format!("{method} {target} HTTP/1.1\r\nHost: localhost\r\nAccept: application/json\r\n");
        if let Some(body) = body {
            text += &format!("Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}", body.len());
        } else {
            text += "\r\n";
        }
        Self { octets: text.into_bytes(), status }
    }
}

/// How long it took.
#[derive(Debug)]
pub struct Took {
    /// From the first request to the last answer.
    pub whole: Duration,
    /// From each request to its answer.
    pub each: Vec<Duration>,
}

/// Asks so many requests over each of so many connections, going round through the mix.
///
/// # Errors
/// Where a connection fails, or an answer has another status.
pub fn ask(server: SocketAddr, mix: &[Asked], connections: usize, requests: usize) -> io::Result<Took> {
    let mut streams = Vec::new();
    for _ in 0..connections {
        let stream = TcpStream::connect(server)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        streams.push(stream);
    }
    let start = Instant::now();
    let each = thread::scope(|scope| {
        let threads: Vec<_> = streams
            .into_iter()
            .enumerate()
            .map(|(number, stream)| {
                let mix = mix.iter().cycle().skip(number).take(requests);
                scope.spawn(move || one_after_the_other(stream, mix))
            })
            .collect();
        let mut all = Vec::with_capacity(connections * requests);
        for thread in threads {
            all.extend(thread.join().map_err(|_| io::Error::other("a client panicked"))??);
        }
        Ok::<_, io::Error>(all)
    })?;
    Ok(Took { whole: start.elapsed(), each })
}

fn one_after_the_other<'a>(
    mut stream: TcpStream,
    requests: impl Iterator<Item = &'a Asked>,
) -> io::Result<Vec<Duration>> {
    let mut buffer = Vec::new();
    let mut times = Vec::new();
    for asked in requests {
        let start = Instant::now();
        stream.write_all(&asked.octets)?;
        let status = answer(&mut stream, &mut buffer)?;
        times.push(start.elapsed());
        if status != asked.status {
            let request = String::from_utf8_lossy(&asked.octets).lines().next().unwrap_or_default().to_owned();
            return Err(io::Error::other(format!("{request}: {status} instead of {}", asked.status)));
        }
    }
    Ok(times)
}

/// Reads an answer to its end, and gives its status.
fn answer(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> io::Result<u16> {
    buffer.clear();
    let mut piece = [0; 16 * 1024];
    loop {
        let read = stream.read(&mut piece)?;
        if read == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        buffer.extend(piece.iter().take(read));
        if let Some((status, length)) = head(buffer)?
            && buffer.len() >= length
        {
            return Ok(status);
        }
    }
}

/// The status of an answer and its length in octets, once its head is there.
fn head(octets: &[u8]) -> io::Result<Option<(u16, usize)>> {
    let mut headers = [httparse::EMPTY_HEADER; 32];
    let mut response = httparse::Response::new(&mut headers);
    let httparse::Status::Complete(begin) = response.parse(octets).map_err(io::Error::other)? else {
        return Ok(None);
    };
    let status = response.code.unwrap_or_default();
    let header = response.headers.iter().find(|header| header.name.eq_ignore_ascii_case("content-length"));
    let length = header.and_then(|header| std::str::from_utf8(header.value).ok()?.parse().ok());
    match length {
        Some(length) => Ok(Some((status, begin + usize::min(length, usize::MAX - begin)))),
        None if matches!(status, 204 | 304) => Ok(Some((status, begin))),
        None => Err(io::Error::other("an answer without its length")),
    }
}
