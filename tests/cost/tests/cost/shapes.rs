//! Requests of each shape and any size. A shape is valid or broken in every place, so that both the typed decoders and the walk
//! that lists violations are measured.

use crate::service::Request;

/// A request that can be made in any size.
pub(crate) struct Shape {
    pub(crate) name: &'static str,
    /// Status of the response, in every size.
    pub(crate) status: u16,
    /// Whether large ones may be refused, as their values take many times the memory of their text: 413.
    pub(crate) is_dense: bool,
    /// Smallest size in bytes that is measured.
    pub(crate) base: usize,
    /// Makes the request, of about this many bytes.
    pub(crate) make: fn(usize) -> Request,
}

/// Size from which on the work for most bodies outweighs the rest of a request twenty times.
const BODY: usize = 4 << 10;
/// The same of bodies that are cheap to read.
const CHEAP: usize = 16 << 10;
/// The same of bodies that are a single string or number.
const LONG: usize = 320 << 10;
/// The same of query, path and headers, which a server limits to 64 KiB and less.
pub(crate) const HEAD: usize = 6 << 10;

const fn shape(name: &'static str, status: u16, make: fn(usize) -> Request) -> Shape {
    Shape { name, status, is_dense: false, base: BODY, make }
}

const fn dense(name: &'static str, status: u16, make: fn(usize) -> Request) -> Shape {
    Shape { name, status, is_dense: true, base: BODY, make }
}

const fn cheap(name: &'static str, status: u16, make: fn(usize) -> Request) -> Shape {
    Shape { name, status, is_dense: false, base: CHEAP, make }
}

const fn long(name: &'static str, status: u16, make: fn(usize) -> Request) -> Shape {
    Shape { name, status, is_dense: false, base: LONG, make }
}

const fn head(name: &'static str, status: u16, make: fn(usize) -> Request) -> Shape {
    Shape { name, status, is_dense: false, base: HEAD, make }
}

fn body(method: &'static str, path: &str, media_type: &str, body: impl Into<Vec<u8>>) -> Request {
    Request {
        method,
        target: format!("/cost{path}"),
        headers: vec![("content-type", media_type.to_owned())],
        body: body.into(),
    }
}

fn json(path: &str, text: String) -> Request {
    body("POST", path, "application/json", text)
}

fn form(path: &str, text: String) -> Request {
    body("POST", path, "application/x-www-form-urlencoded", text)
}

fn xml(text: String) -> Request {
    body("POST", "/books", "application/xml", text)
}

fn get(target: String) -> Request {
    Request { method: "GET", target: format!("/cost{target}"), ..Request::default() }
}

fn header(name: &'static str, value: String) -> Request {
    Request { headers: vec![(name, value)], ..get("/query".to_owned()) }
}

/// `piece` repeated to about `size` bytes, separated.
fn repeated(piece: &str, separator: &str, size: usize) -> String {
    vec![piece; (size / (piece.len() + separator.len())).max(1)].join(separator)
}

/// Pieces that differ, to about `size` bytes: `piece` makes each of its number.
fn numbered(size: usize, separator: &str, piece: impl Fn(usize) -> String) -> String {
    let mut text = String::with_capacity(size + 64);
    let mut number = 0;
    while text.len() < size {
        if number > 0 {
            text.push_str(separator);
        }
        text.push_str(&piece(number));
        number += 1;
    }
    text
}

/// `inner` within this many levels.
fn nested(open: &str, levels: usize, inner: &str, close: &str) -> String {
    format!("{}{inner}{}", open.repeat(levels), close.repeat(levels))
}

/// How deep JSON may be nested, with some room for what is inside.
const LEVELS: usize = 100;

fn multipart(path: &str, parts: String) -> Request {
    body("POST", path, "multipart/form-data; boundary=b", format!("{parts}--b--\r\n"))
}

fn part(name: &str, value: &str) -> String {
    format!("--b\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
}

/// One value of `Strings` that fills the size.
fn text_of(property: &str, value: String) -> Request {
    json("/strings", format!(r#"[{{"{property}":"{value}"}}]"#))
}

/// All shapes.
pub(crate) const SHAPES: &[Shape] = &[
    // Wide.
    shape("numbers", 204, |n| json("/numbers", format!("[{}]", repeated("1", ",", n)))),
    shape("numbers, each too large", 400, |n| json("/numbers", format!("[{}]", repeated("10", ",", n)))),
    shape("numbers, the last one wrong", 400, |n| json("/numbers", format!("[{},10]", repeated("1", ",", n)))),
    cheap("objects", 204, |n| json("/trees", format!("[{}]", repeated(r#"{"name":"a","value":1}"#, ",", n)))),
    shape("objects, each value wrong", 400, |n| {
        json("/trees", format!("[{}]", repeated(r#"{"name":1,"value":"a"}"#, ",", n)))
    }),
    dense("empty objects", 204, |n| json("/trees", format!("[{}]", repeated("{}", ",", n)))),
    dense("empty objects and a wrong one", 400, |n| json("/trees", format!("[{},1]", repeated("{}", ",", n)))),
    dense("small objects of any type", 400, |n| {
        json("/objects", format!(r#"{{"any":[{}],"a":""}}"#, repeated(r#"{"a":1}"#, ",", n)))
    }),
    cheap("empty arrays of any type", 204, |n| json("/objects", format!(r#"{{"any":[{}]}}"#, repeated("[]", ",", n)))),
    // Deep.
    dense("deep, wide at the bottom", 204, |n| {
        let bottom = format!(r#"{{"children":[{}]}}"#, repeated("{}", ",", n));
        json("/trees", format!("[{}]", nested(r#"{"child":"#, LEVELS, &bottom, "}")))
    }),
    shape("deep, wrong at the bottom", 400, |n| {
        let bottom = format!(r#"{{"children":[{}]}}"#, repeated("1", ",", n));
        json("/trees", format!("[{}]", nested(r#"{"child":"#, LEVELS, &bottom, "}")))
    }),
    cheap("deep, many times", 204, |n| {
        let one = nested(r#"{"child":"#, LEVELS, "{}", "}");
        json("/trees", format!("[{}]", repeated(&one, ",", n)))
    }),
    shape("deep, many times, wrong at each bottom", 400, |n| {
        let one = nested(r#"{"child":"#, LEVELS, "1", "}");
        json("/trees", format!("[{}]", repeated(&one, ",", n)))
    }),
    dense("deep arrays of any type", 400, |n| {
        let one = nested("[", LEVELS, "", "]");
        json("/objects", format!(r#"{{"any":[{}],"a":""}}"#, repeated(&one, ",", n)))
    }),
    // Names.
    long("a long name", 204, |n| json("/maps", format!(r#"{{"{}":{{}}}}"#, "k".repeat(n)))),
    shape("a long name above wrong values", 400, |n| {
        let (half, wrong) = (n / 2, |number| format!(r#""{number}":"""#));
        json("/maps", format!(r#"{{"{}":{{{}}}}}"#, "k".repeat(half), numbered(half, ",", wrong)))
    }),
    shape("long names at every level", 400, |n| {
        let open = format!(r#"{{"names":{{"{}":"#, "k".repeat(n / 50));
        json("/trees", format!("[{}]", nested(&open, 50, "1", "}}")))
    }),
    shape("a map", 204, |n| {
        json("/maps", format!(r#"{{"a":{{{}}}}}"#, numbered(n, ",", |number| format!(r#""{number}":1"#))))
    }),
    shape("a map, each value wrong", 400, |n| {
        json("/maps", format!(r#"{{"a":{{{}}}}}"#, numbered(n, ",", |number| format!(r#""{number}":"""#))))
    }),
    long("names with characters that pointers escape", 400, |n| {
        json("/maps", format!(r#"{{"{}":{{"a":"","b":""}}}}"#, "~/".repeat(n / 2)))
    }),
    // Repeated keys.
    shape("a declared key repeated", 400, |n| json("/objects", format!("{{{}}}", repeated(r#""a":1"#, ",", n)))),
    dense("another key repeated", 204, |n| json("/objects", format!("{{{}}}", repeated(r#""b":{}"#, ",", n)))),
    shape("another key repeated with wrong values", 400, |n| {
        json("/objects", format!("{{{}}}", repeated(r#""b":1"#, ",", n)))
    }),
    shape("a key repeated at the bottom", 400, |n| {
        let bottom = format!("{{{}}}", repeated(r#""a":1"#, ",", n));
        json("/objects", nested(r#"{"inner":"#, LEVELS, &bottom, "}"))
    }),
    shape("a key repeated at every level", 400, |n| {
        let open = format!(r#"{{{},"inner":"#, repeated(r#""a":1"#, ",", n / LEVELS));
        json("/objects", nested(&open, LEVELS, "{}", "}"))
    }),
    cheap("an object repeated at every level", 400, |n| {
        let open = format!(r#"{{{},"inner":"#, repeated(r#""inner":{"a":""}"#, ",", n / LEVELS));
        json("/objects", nested(&open, LEVELS, "{}", "}"))
    }),
    shape("a key repeated below a long name", 400, |n| {
        let repeated = repeated(r#""a":1"#, ",", n / 2);
        json("/objects", format!(r#"{{"{}":{{{repeated}}}}}"#, "k".repeat(n / 2)))
    }),
    shape("a long name repeated", 400, |n| {
        let name = format!(r#""{}":1"#, "k".repeat(n / 64));
        json("/objects", format!("{{{}}}", repeated(&name, ",", n)))
    }),
    shape("keys repeated in any type", 204, |n| {
        json("/objects", format!(r#"{{"any":{{{}}}}}"#, repeated(r#""a":1"#, ",", n)))
    }),
    // Discriminators.
    shape("pets", 204, |n| json("/pets", format!("[{}]", repeated(r#"{"kind":"Ox"}"#, ",", n)))),
    shape("pets whose kind comes last", 204, |n| {
        json("/pets", format!("[{}]", repeated(r#"{"name":"a","lives":1,"kind":"Cat"}"#, ",", n)))
    }),
    shape("pets of no kind", 400, |n| json("/pets", format!("[{}]", repeated(r#"{"name":"a"}"#, ",", n)))),
    shape("pets, each value wrong", 400, |n| {
        json("/pets", format!("[{}]", repeated(r#"{"kind":"Cat","lives":"a"}"#, ",", n)))
    }),
    shape("pets within pets", 204, |n| {
        let bottom = format!(r#"{{"kind":"Ox","friends":[{}]}}"#, repeated(r#"{"kind":"Ox"}"#, ",", n));
        json("/pets", format!("[{}]", nested(r#"{"kind":"Ox","friend":"#, LEVELS, &bottom, "}")))
    }),
    shape("pets within pets, wrong at the bottom", 400, |n| {
        let bottom = format!(r#"{{"kind":"Ox","friends":[{}]}}"#, repeated(r#"{"kind":1}"#, ",", n));
        json("/pets", format!("[{}]", nested(r#"{"kind":"Ox","friend":"#, LEVELS, &bottom, "}")))
    }),
    shape("a key repeated in a pet", 400, |n| {
        json("/pets", format!(r#"[{{"kind":"Ox",{}}}]"#, repeated(r#""name":"a""#, ",", n)))
    }),
    // Unique items.
    shape("unique numbers", 204, |n| json("/unique", format!("[{}]", numbered(n, ",", |number| number.to_string())))),
    shape("unique strings", 204, |n| {
        json("/unique", format!("[{}]", numbered(n, ",", |number| format!(r#""{number}""#))))
    }),
    shape("unique objects", 204, |n| {
        json("/unique", format!("[{}]", numbered(n, ",", |number| format!(r#"{{"a":{number},"b":[]}}"#))))
    }),
    shape("unique arrays", 204, |n| {
        json("/unique", format!("[{}]", numbered(n, ",", |number| format!("[0,0,{number}]"))))
    }),
    shape("equal numbers", 400, |n| json("/unique", format!("[{}]", repeated("1", ",", n)))),
    dense("equal objects, nested", 400, |n| {
        let one = nested(r#"{"a":"#, LEVELS, "{}", "}");
        json("/unique", format!("[{}]", repeated(&one, ",", n)))
    }),
    // Values.
    long("a string of escapes", 204, |n| json("/unique", format!(r#"["{}"]"#, "\\u0041".repeat(n / 6)))),
    long("a string against a pattern", 204, |n| text_of("pattern", "a1".repeat(n / 2))),
    long("a string that fails a pattern", 400, |n| text_of("pattern", format!("{}!", "a1".repeat(n / 2)))),
    long("a string that is too long", 400, |n| text_of("length", "ä".repeat(n / 2))),
    long("a long date-time", 400, |n| text_of("moment", format!("2026-01-01T00:00:00.{}", "0".repeat(n)))),
    long("a long date", 400, |n| text_of("day", "0".repeat(n))),
    long("a long mail address", 400, |n| text_of("email", format!("{}@example.com", "a.".repeat(n / 2)))),
    long("a long URI", 204, |n| text_of("uri", format!("http://example.com/{}", "a/../".repeat(n / 5)))),
    shape("a long host", 204, |n| text_of("uri", format!("http://{}", "a.".repeat(n / 2)))),
    long("a long UUID", 400, |n| text_of("uuid", "0".repeat(n))),
    long("base64", 204, |n| text_of("byte", "AAAA".repeat(n / 4))),
    long("base64 that breaks at its end", 400, |n| text_of("byte", format!("{}!", "AAAA".repeat(n / 4)))),
    long("a value of no enum", 400, |n| text_of("choice", "r".repeat(n))),
    long("an integer of many digits", 400, |n| json("/strings", format!(r#"[{{"integer":1{}}}]"#, "0".repeat(n)))),
    long("a number of many digits", 400, |n| json("/strings", format!(r#"[{{"number":0.{}1}}]"#, "3".repeat(n)))),
    shape("numbers with exponents", 400, |n| {
        json("/strings", format!("[{}]", repeated(r#"{"number":1.5e-300}"#, ",", n)))
    }),
    // Bodies that are not what they should be.
    cheap("white space", 400, |n| json("/numbers", " \n".repeat(n / 2))),
    shape("JSON that breaks at its end", 400, |n| json("/numbers", format!("[{}", repeated("1", ",", n)))),
    cheap("UTF-8 that breaks at its end", 400, |n| {
        body("POST", "/numbers", "application/json", [&b"[\"".repeat(n / 2)[..], b"\xff"].concat())
    }),
    cheap("text", 204, |n| body("PUT", "/words", "text/plain", "a ".repeat(n / 2))),
    cheap("text that fails its pattern", 400, |n| {
        body("PUT", "/words", "text/plain", format!("{}!", "a ".repeat(n / 2)))
    }),
    // Forms.
    shape("form: distinct names", 204, |n| form("/form-bodies", numbered(n, "&", |number| format!("n{number}=1")))),
    shape("form: distinct names, wrong values", 400, |n| {
        form("/form-bodies", numbered(n, "&", |number| format!("n{number}=a")))
    }),
    shape("form: a list", 204, |n| form("/form-bodies", repeated("tags=1", "&", n))),
    shape("form: a scalar repeated", 400, |n| form("/form-bodies", repeated("name=1", "&", n))),
    shape("form: other scalars repeated", 400, |n| {
        form("/form-bodies", numbered(n, "&", |number| format!("n{}=1", number / 2)))
    }),
    cheap("form: escapes", 204, |n| form("/form-bodies", format!("name={}", "%41".repeat(n / 3)))),
    shape("form: parameters", 204, |n| form("/forms", repeated("tags=1", "&", n))),
    shape("form: parameters, wrong values", 400, |n| form("/forms", repeated("tags=a", "&", n))),
    shape("form: unknown parameters", 204, |n| form("/forms", numbered(n, "&", |number| format!("n{number}=1")))),
    shape("form: separated values", 204, |n| form("/forms", format!("csv={}", repeated("1", ",", n)))),
    shape("form: separated wrong values", 400, |n| form("/forms", format!("csv={}", repeated("a", ",", n)))),
    shape("form: nothing but separators", 204, |n| form("/forms", "&".repeat(n))),
    shape("multipart: small parts", 204, |n| multipart("/files", part("tags", "1").repeat(n / 64))),
    shape("multipart: wrong values", 400, |n| multipart("/files", part("tags", "a").repeat(n / 64))),
    shape("multipart: unknown parts", 204, |n| {
        multipart("/files", numbered(n, "", |number| part(&format!("n{number}"), "1")))
    }),
    shape("multipart: a file", 204, |n| multipart("/files", part("file\"; filename=\"f", &"\r\n--".repeat(n / 4)))),
    long("multipart: a long name", 204, |n| multipart("/files", part(&"n".repeat(n.min(6 << 10)), &"a".repeat(n)))),
    shape("multipart: no boundary comes", 400, |n| {
        body("POST", "/files", "multipart/form-data; boundary=b", "--a\r\n".repeat(n / 5))
    }),
    // XML.
    shape("XML: elements", 204, |n| xml(format!("<book>{}</book>", repeated("<author>a</author>", "", n)))),
    shape("XML: wrong elements", 400, |n| {
        xml(format!("<book>{}</book>", repeated("<author>aaaaaaaaaaaa</author>", "", n)))
    }),
    shape("XML: unknown elements", 204, |n| {
        xml(format!("<book>{}</book>", numbered(n, "", |number| format!("<n{number}/>"))))
    }),
    shape("XML: a scalar repeated", 400, |n| xml(format!("<book>{}</book>", repeated("<title>a</title>", "", n)))),
    shape("XML: wrapped elements", 204, |n| {
        xml(format!("<book><contents>{}</contents></book>", repeated(r#"<chapter pages="1"/>"#, "", n)))
    }),
    shape("XML: attributes", 204, |n| {
        xml(format!("<book {}/>", numbered(n, " ", |number| format!(r#"n{number}="1""#))))
    }),
    shape("XML: namespaces", 204, |n| {
        xml(format!("<book {}/>", numbered(n, " ", |number| format!(r#"xmlns:n{number}="u""#))))
    }),
    long("XML: deep", 400, |n| xml(nested("<sequel>", n / 17, "", "</sequel>"))),
    shape("XML: deep with attributes", 204, |n| {
        let open = format!("<sequel {}>", numbered(n / 50, " ", |number| format!(r#"n{number}="1""#)));
        xml(format!("<book>{}</book>", nested(&open, 50, "", "</sequel>")))
    }),
    cheap("XML: a long name", 204, |n| xml(format!("<book><{0}></{0}></book>", "n".repeat(n / 2)))),
    shape("XML: entities", 400, |n| xml(format!("<book><title>{}</title></book>", "&amp;".repeat(n / 5)))),
    cheap("XML: comments", 204, |n| xml(format!("<book>{}</book>", "<!-- -->".repeat(n / 8)))),
    shape("XML: mixed text", 400, |n| xml(format!("<book><title>{}</title></book>", "a<!-- -->".repeat(n / 9)))),
    // Query, path, headers.
    head("query: a list", 204, |n| get(format!("/query?{}", repeated("ids=1", "&", n)))),
    head("query: wrong values", 400, |n| get(format!("/query?{}", repeated("ids=a", "&", n)))),
    head("query: unknown names", 204, |n| get(format!("/query?{}", numbered(n, "&", |number| format!("n{number}=1"))))),
    head("query: separated values", 204, |n| get(format!("/query?csv={}", repeated("1", ",", n)))),
    head("query: separated wrong values", 400, |n| get(format!("/query?csv={}", repeated("a", ",", n)))),
    head("query: lists of lists", 204, |n| get(format!("/query?nested={}", repeated("1,2", "%7C", n)))),
    head("query: a scalar repeated", 400, |n| get(format!("/query?{}", repeated("text=a", "&", n)))),
    head("query: a long string", 204, |n| get(format!("/query?text={}", "a".repeat(n)))),
    head("query: escapes", 204, |n| get(format!("/query?text={}", "%61".repeat(n / 3)))),
    head("path: a long segment", 204, |n| get(format!("/segments/{}", "a".repeat(n)))),
    head("path: a long wrong segment", 400, |n| get(format!("/segments/{}", "1".repeat(n)))),
    head("path: many segments", 404, |n| get(format!("/segments{}", "/a".repeat(n / 2)))),
    head("path: many pieces", 400, |n| get(format!("/pieces/{}", "a.".repeat(n / 2)))),
    head("path: escapes", 204, |n| get(format!("/segments/{}", "%61".repeat(n / 3)))),
    head("header: a list", 204, |n| header("x-list", repeated("1", ",", n))),
    head("header: wrong values", 400, |n| header("x-list", repeated("a", ",", n))),
    head("header: repeated", 204, |n| Request {
        headers: vec![("x-list", "1".to_owned()); n / 7],
        ..get("/query".to_owned())
    }),
    head("header: accepted media types", 204, |n| header("accept", repeated("text/html;q=0.5", ",", n))),
    head("header: parameters of a media type", 204, |n| Request {
        headers: vec![("content-type", format!("application/json{}", "; a=b".repeat(n / 5)))],
        body: b"[1]".to_vec(),
        method: "POST",
        target: "/cost/numbers".to_owned(),
    }),
    long("header: cookies", 204, |n| header("cookie", numbered(n, "; ", |number| format!("n{number}=1")))),
];
