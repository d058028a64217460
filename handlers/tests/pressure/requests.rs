//! Requests that nobody sends who means well.

use std::io::Write as _;

use flate2::{Compression, write::GzEncoder};

use crate::server::TOKEN;

/// What should become of a request.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Expected {
    /// A 4xx, or the end of the connection.
    Refused,
    /// Anything but a failure of the server: there is a reading of it that is right.
    Sound,
}

/// A request, and what should become of it.
pub(crate) struct Hostile {
    pub(crate) name: String,
    pub(crate) octets: Vec<u8>,
    pub(crate) expected: Expected,
}

/// The body limit, in bytes, and more than it.
const LIMIT: usize = 2 << 20;

fn target(path: &str) -> String {
    format!("/api2{path}{}accesstoken={TOKEN}", if path.contains('?') { '&' } else { '?' })
}

fn head(method: &str, path: &str, headers: &str) -> Vec<u8> {
    format!("{method} {} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n{headers}\r\n", target(path)).into_bytes()
}

fn json(path: &str, body: &[u8]) -> Vec<u8> {
    let mut octets =
        head("POST", path, &format!("Content-Type: application/json\r\nContent-Length: {}\r\n", body.len()));
    octets.extend_from_slice(body);
    octets
}

fn chunked(chunks: &[u8]) -> Vec<u8> {
    let mut octets = head("POST", "/contacts", "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n");
    octets.extend_from_slice(chunks);
    octets
}

/// Zeros that take a thousandth of their room.
fn bomb(length: usize) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    let zeros = vec![b'0'; 1 << 20];
    for _ in 0..length >> 20 {
        encoder.write_all(&zeros).unwrap();
    }
    encoder.finish().unwrap()
}

/// Bodies.
fn bodies() -> Vec<(String, Vec<u8>, Expected)> {
    use Expected::{Refused, Sound};
    let email = |value: &str| format!("{{\"email\":{value}}}");
    let name = |value: &str| format!("{{\"name\":{value}}}");
    let mut all = Vec::new();
    let mut add = |name: &str, octets: Vec<u8>, expected| all.push((name.to_owned(), octets, expected));
    for depth in [129, 10_000, 1_000_000] {
        add("deep arrays", json("/contacts", "[".repeat(depth).as_bytes()), Refused);
        add("deep objects", json("/contacts", "{\"a\":".repeat(depth.min(400_000)).as_bytes()), Refused);
        let inside = format!("{{\"email\":\"a@example.com\",\"x\":{}{}}}", "[".repeat(depth), "]".repeat(depth));
        add("deep where nobody looks", json("/contacts", inside.as_bytes()), Refused);
    }
    add("a long text", json("/teams", name(&format!("\"{}\"", "a".repeat(LIMIT - 100))).as_bytes()), Refused);
    add("a long number", json("/contacts", email(&"9".repeat(LIMIT - 100)).as_bytes()), Refused);
    add("many numbers", json("/contacts", format!("[{}1]", "1,".repeat(LIMIT / 2 - 100)).as_bytes()), Refused);
    let keys: String = (0..100_000).map(|number| format!("\"k{number}\":0,")).collect();
    let many = format!("{{{keys}\"email\":\"a@example.com\"}}");
    add("many properties", json("/contacts", many.as_bytes()), Sound);
    let ids: String = (0..60_000).map(|number| format!("\"{number:024x}\",")).collect();
    let ids = format!("{{\"channelIds\":[{}\"x\"]}}", ids);
    add("many ids", json("/cp/postGroups", ids.as_bytes()), Refused);
    for bad in
        ["1e400", "-1e400", "1e-400", "0x1", "01", "+1", "NaN", "Infinity", "1e99999999999", "9223372036854775808"]
    {
        add("a number", json("/contacts", email(bad).as_bytes()), Refused);
        add(
            "a number",
            json("/inbox/folders/reorder", format!("{{\"folderId\":\"a\",\"index\":{bad}}}").as_bytes()),
            Refused,
        );
    }
    for bad in [r#""\ud800""#, r#""\udc00\ud800""#, r#""\ud800\u0041""#, "\"\u{1}\"", r#""\x""#, r#""\u12""#] {
        add("a text", json("/teams", name(bad).as_bytes()), Refused);
    }
    for octets in [&b"\xff"[..], b"\xc0\xaf", b"\xed\xa0\x80", b"\xf5\x80\x80\x80", b"\xe2\x82", b"a\xffb"] {
        let body = [b"{\"name\":\"", octets, b"\"}"].concat();
        add("no UTF-8", json("/teams", &body), Refused);
    }
    // A NUL is a character of JSON. Not every database can keep it where it looks for texts.
    for path in
        ["/teams", "/inbox/folders", "/inbox/templates", "/cp/tags", "/channels/custom", "/channels/placeholder"]
    {
        for text in [r#""\u0000""#, r#""a\u0000b""#] {
            add("a NUL", json(path, format!("{{\"name\":{text},\"text\":{text}}}").as_bytes()), Sound);
        }
        add("an odd name", json(path, name("\"\\uffff\\ufdd0\u{202e}\u{feff}\"").as_bytes()), Sound);
    }
    add("a NUL", json("/contacts", email(r#""a\u0000@example.com""#).as_bytes()), Sound);
    add("a key twice", json("/contacts", br#"{"email":"a@example.com","email":"b@example.com"}"#), Refused);
    add("a key twice", json("/teams", br#"{"name":"a","name":"b"}"#), Refused);
    let twice: String = (0..1000).map(|_| "\"x\":1,").collect();
    add("a key many times", json("/contacts", format!("{{{twice}\"email\":1}}").as_bytes()), Refused);
    for body in ["", "{", "{\"email\"", "nul", "{}{}", "[1,]", "'a'", "\u{feff}{}", "<a/>", "email=a"] {
        add("no JSON", json("/contacts", body.as_bytes()), Refused);
    }
    all
}

/// Bodies that are framed, announced or packed in ways that do not fit.
fn framings() -> Vec<(String, Vec<u8>, Expected)> {
    use Expected::{Refused, Sound};
    let mut all = Vec::new();
    let mut add = |name: &str, octets: Vec<u8>, expected| all.push((name.to_owned(), octets, expected));
    let post = |headers: &str, body: &[u8]| {
        let mut octets = head("POST", "/contacts", &format!("Content-Type: application/json\r\n{headers}"));
        octets.extend_from_slice(body);
        octets
    };
    let long = vec![b' '; LIMIT + 4096];
    add("too long", post(&format!("Content-Length: {}\r\n", long.len()), &long), Refused);
    let mut chunks = Vec::new();
    for chunk in long.chunks(4096) {
        chunks.extend_from_slice(format!("{:x}\r\n", chunk.len()).as_bytes());
        chunks.extend_from_slice(chunk);
        chunks.extend_from_slice(b"\r\n");
    }
    chunks.extend_from_slice(b"0\r\n\r\n");
    add("too long in chunks", chunked(&chunks), Refused);
    let tiny = [&b"1\r\n \r\n".repeat(100_000)[..], b"0\r\n\r\n"].concat();
    add("many chunks", chunked(&tiny), Refused);
    for length in
        ["1000000000000", "18446744073709551615", "18446744073709551616", "-1", "+5", "0x5", "5 5", "5,5", "a", ""]
    {
        add("a length", post(&format!("Content-Length: {length}\r\n"), b"{}"), Refused);
    }
    add("two lengths", post("Content-Length: 2\r\nContent-Length: 5\r\n", b"{}   "), Refused);
    add("length and chunks", post("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n", b"0\r\n\r\n"), Refused);
    for coding in ["gzip", "identity, chunked", "chunked, chunked", "xchunked", "chunked\u{b}", "deflate"] {
        add("a coding", post(&format!("Transfer-Encoding: {coding}\r\n"), b"0\r\n\r\n"), Sound);
    }
    for chunk in [
        "FFFFFFFFFFFFFFFF\r\n",
        "10000000000000000\r\n",
        "-1\r\n",
        "g\r\n",
        "\r\n",
        "5\nhello\r\n",
        "5;",
        "2\r\n{}X\r\n0\r\n\r\n",
    ] {
        add("a chunk", chunked(chunk.as_bytes()), Refused);
    }
    add("a chunk's extension", chunked(format!("2;{}\r\n{{}}\r\n0\r\n\r\n", "x".repeat(1 << 20)).as_bytes()), Refused);
    let packed = bomb(256 << 20);
    for coding in ["gzip", "x-gzip", "deflate", "br", "zstd", "gzip, gzip", "identity, gzip"] {
        let headers = format!("Content-Encoding: {coding}\r\nContent-Length: {}\r\n", packed.len());
        add("a bomb", post(&headers, &packed), Refused);
    }
    let form = |boundary: &str, body: &[u8]| {
        let media_type = format!("Content-Type: multipart/form-data; boundary={boundary}\r\n");
        let mut octets = head("POST", "/ml/items", &format!("{media_type}Content-Length: {}\r\n", body.len()));
        octets.extend_from_slice(body);
        octets
    };
    add("parts", form("x", "--x\r\n\r\n\r\n".repeat(100_000).as_bytes()), Refused);
    add("a boundary", form(&"x".repeat(10_000), b"--x--"), Refused);
    let fields = "action=branch&".repeat(100_000);
    let headers = format!("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n", fields.len());
    let mut octets = head("POST", "/ml/items", &headers);
    octets.extend_from_slice(fields.as_bytes());
    add("many fields", octets, Refused);
    all
}

/// Heads.
fn heads() -> Vec<(String, Vec<u8>, Expected)> {
    use Expected::{Refused, Sound};
    let mut all = Vec::new();
    let mut add = |name: &str, octets: Vec<u8>, expected| all.push((name.to_owned(), octets, expected));
    let get = |path: &str, headers: &str| head("GET", path, headers);
    add("many headers", get("/contacts", &"X-A: b\r\n".repeat(200)), Refused);
    add("very many headers", get("/contacts", &"X-A: b\r\n".repeat(200_000)), Refused);
    add("a long header", get("/contacts", &format!("X-A: {}\r\n", "b".repeat(1 << 20))), Refused);
    add("a long header's name", get("/contacts", &format!("{}: b\r\n", "X".repeat(1 << 20))), Refused);
    add("many cookies", get("/contacts", &format!("Cookie: {}\r\n", "accesstoken=x; ".repeat(2000))), Sound);
    add("a long path", get(&format!("/contacts/{}", "a".repeat(1 << 20)), ""), Refused);
    add("a deep path", get(&"/a".repeat(30_000), ""), Refused);
    add("a long query", get(&format!("/contacts?x={}", "a".repeat(1 << 20)), ""), Refused);
    add("many parameters", get(&format!("/contacts?{}", "offset=0&".repeat(5000)), ""), Refused);
    add("many list items", get(&format!("/channels?teamIds={}", "a,".repeat(20_000)), ""), Refused);
    add("much to accept", get("/contacts", &format!("Accept: {}\r\n", "a/b;q=0.1,".repeat(5000))), Sound);
    for range in ["bytes=0-0,".repeat(5000), "bytes=18446744073709551615-".to_owned()] {
        add("a range", get("/contacts", &format!("Range: {range}\r\n")), Sound);
    }
    for path in
        ["/contacts/%00", "/contacts/%ff", "/contacts/%c0%af", "/contacts/%ed%a0%80", "/contacts/%", "/contacts/%zz"]
    {
        add("octets in a path", head("DELETE", path, ""), Refused);
    }
    for path in ["/contacts/..%2f..%2fetc", "/contacts/../../etc/passwd", "/./contacts", "//contacts", "/contacts/;a=b"]
    {
        add("a path", get(path, ""), Sound);
    }
    for query in [
        "offset=%00",
        "offset=%ff",
        "count=%ed%a0%80",
        "count=99999999999999999999",
        "count=1e400",
        "count=-1",
        "offset=1&offset=2",
        "count=0x10",
        "count=NaN",
        "count=\u{661}",
    ] {
        add("a parameter", get(&format!("/contacts?{query}"), ""), Refused);
    }
    for octets in [&b"\xff"[..], b"\0", b"\x01", b"a\0b", b"\x7f"] {
        let line = [b"X-A: ", octets, b"\r\n"].concat();
        let mut head = get("/contacts", "");
        let end = head.len() - 2;
        head.splice(end..end, line);
        // Octets above 127 are allowed in headers; nobody reads this one.
        add("octets in a header", head, if octets == b"\xff" { Sound } else { Refused });
    }
    for line in ["X-A : b", " X-A: b", "X-A\r\n b", "X A: b", "X-A", ": b", "Host: b", "X-A: b\r\n\tc"] {
        add("a header's form", get("/contacts", &format!("{line}\r\n")), Sound);
    }
    for line in [
        "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "GET /livez\r\n\r\n",
        "GET /livez HTTP/0.9\r\n\r\n",
        "GET /livez HTTP/1.0\r\n\r\n",
        "GET /livez HTTP/2.0\r\n\r\n",
        "GET /livez HTTP/11.11\r\n\r\n",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        "GET http://evil.example/livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "CONNECT evil.example:443 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "TRACE /api2/contacts HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "QUERY /api2/contacts HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
        "G\u{e9}T /livez HTTP/1.1\r\nHost: localhost\r\n\r\n",
        "GET /livez HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: upgrade, close\r\n\r\n",
        "GET /livez HTTP/1.1\r\nHost: localhost\r\nUpgrade: h2c\r\nHTTP2-Settings: AAAA\r\nConnection: Upgrade, close\r\n\r\n",
        "\r\n\r\n\r\n",
        "\u{16}\u{3}\u{1}\u{2}\0\u{1}\0\u{1}\u{fc}\u{3}\u{3}\r\n\r\n",
        "\0\0\0\0\r\n\r\n",
        "{}\r\n\r\n",
    ] {
        add("a first line", line.as_bytes().to_vec(), Sound);
    }
    all
}

/// All that is sent at once.
pub(crate) fn all() -> Vec<Hostile> {
    let all = bodies().into_iter().chain(framings()).chain(heads());
    all.map(|(name, octets, expected)| Hostile { name, octets, expected }).collect()
}
