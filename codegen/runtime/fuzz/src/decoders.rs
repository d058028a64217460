//! A function for each decoder: any octets in the place that it reads, through the whole pipeline. Whatever they are, the
//! answer is a success or one of the refusals, and what the types refuse the tables can explain.

use actix_web::App;
use actix_web::http::Uri;
use actix_web::http::header::{HeaderName, HeaderValue};
use actix_web::rt::Runtime;
use actix_web::test::{TestRequest, call_service, init_service};
use codegen_runtime::{
    self as rt, Body, Bound, Collection, Decimal, File, Incoming, Kind, Location, Mismatch, Operation, Parameter,
    Schema, Server,
};

use crate::limits;
use crate::probe::{Got, PLAIN, echo, json as json_of, parameter, read, serve};
use crate::zoo::{COLOUR, Colour, ID, Id, ZOO, Zoo};

static NUMBERS: Schema =
    Schema { kind: Kind::Array, items: Some(&rt::schema::INT64), max_items: Some(4), ..Schema::ANY };
static TABLE: Schema = Schema { kind: Kind::Array, items: Some(&NUMBERS), min_items: Some(1), ..Schema::ANY };
static COLOURS: Schema = Schema { kind: Kind::Array, items: Some(&COLOUR), unique_items: true, ..Schema::ANY };
static FILES: Schema = Schema { kind: Kind::Array, items: Some(&rt::schema::FILE), max_items: Some(2), ..Schema::ANY };
static PAGE: Schema = Schema {
    kind: Kind::Integer,
    minimum: Some(Bound { value: Decimal::Integer(1), exclusive: false }),
    maximum: Some(Bound { value: Decimal::Integer(100), exclusive: false }),
    ..Schema::ANY
};

/// Parameters of every type and style; names of one letter are found sooner.
const fn parameters(at: Location) -> [Parameter; 18] {
    [
        parameter("a", at, &PAGE),
        parameter("b", at, &rt::schema::NUMBER),
        parameter("c", at, &rt::schema::BOOLEAN),
        parameter("d", at, &rt::schema::STRING),
        parameter("e", at, &rt::schema::DATE_TIME),
        parameter("f", at, &rt::schema::DATE),
        parameter("g", at, &COLOUR),
        parameter("h", at, &ID),
        Parameter { default: Some("20"), ..parameter("i", at, &PAGE) },
        parameter("j", at, &NUMBERS),
        Parameter { collection: &[Collection::Pipes], ..parameter("k", at, &NUMBERS) },
        Parameter { collection: &[Collection::Csv, Collection::Pipes], ..parameter("l", at, &TABLE) },
        parameter("m", at, &COLOURS),
        parameter("n", at, &rt::schema::UUID),
        parameter("o", at, &rt::schema::EMAIL),
        parameter("p", at, &rt::schema::URI),
        parameter("q", at, &rt::schema::FLOAT),
        Parameter { allow_empty: true, ..parameter("r", at, &rt::schema::UINT64) },
    ]
}

/// Decodes [`parameters`].
fn decode(r: &mut Incoming<'_>) -> Result<impl rt::serde::Serialize + use<>, Mismatch> {
    let scalars = (r.optional::<i64>(0)?, r.optional::<f64>(1)?, r.optional::<bool>(2)?, r.optional::<String>(3)?);
    let times = (r.optional::<rt::DateTime>(4)?, r.optional::<rt::Date>(5)?);
    let named = (r.optional::<Colour>(6)?, r.optional::<Id>(7)?, r.defaulted::<i64>(8)?);
    let lists = (r.optional::<Vec<i64>>(9)?, r.optional::<Vec<i64>>(10)?, r.optional::<Vec<Vec<i64>>>(11)?);
    let colours = r.optional::<Vec<Colour>>(12)?;
    let texts = (r.optional::<rt::Uuid>(13)?, r.optional::<String>(14)?, r.optional::<String>(15)?);
    Ok((scalars, times, named, lists, colours, texts, r.optional::<f32>(16)?, r.optional::<u64>(17)?))
}

static IN_QUERY: [Parameter; 18] = parameters(Location::Query);
static IN_HEADERS: [Parameter; 18] = parameters(Location::Header);
static IN_FORM: [Parameter; 18] = parameters(Location::FormData);
static IN_PARTS: [Parameter; 4] = [
    parameter("a", Location::FormData, &PAGE),
    parameter("b", Location::FormData, &rt::schema::FILE),
    parameter("c", Location::FormData, &FILES),
    parameter("d", Location::FormData, &rt::schema::STRING),
];
/// Templates that a router has to tell apart, and the parameters of each.
static IN_SEGMENT: [Parameter; 1] = [in_path("a", &rt::schema::STRING)];
static IN_SEGMENTS: [Parameter; 2] = [in_path("a", &rt::schema::STRING), in_path("b", &PAGE)];
static IN_PIECES: [Parameter; 2] = [in_path("c", &NUMBERS), in_path("d", &ID)];

const fn in_path(name: &'static str, schema: &'static Schema) -> Parameter {
    Parameter { required: true, ..parameter(name, Location::Path, schema) }
}

/// A server in process, to be asked one request after another.
struct Asked(Box<dyn Fn(TestRequest) -> Got>);

impl Asked {
    #[allow(clippy::unwrap_used, reason = "without a runtime nothing can be tried")]
    /// It stays until the process ends: what actix-web keeps for each thread may be gone before it.
    fn new(server: Server) -> &'static Self {
        let runtime = Runtime::new().unwrap();
        let app = runtime.block_on(init_service(App::new().service(server)));
        Box::leak(Box::new(Self(Box::new(move |request| {
            runtime.block_on(async { read(call_service(&app, request.to_request()).await).await })
        }))))
    }

    /// Asks, and holds the answer against what every answer is, and its cost against the size of the request.
    fn ask(&self, request: TestRequest, bytes: usize) -> Got {
        let got = limits::measured(bytes, || self.0(request));
        assert!(matches!(got.status, 200 | 400 | 404 | 405 | 413 | 415), "{got:?}");
        // The types refuse what the tables find nothing wrong with.
        assert!(!got.text().contains("does not decode"), "{}", got.text());
        // Who is refused is told why.
        let says = got.status == 200 || !got.violations().is_empty() || !got.message().is_empty();
        assert!(says, "{got:?}");
        got
    }
}

thread_local! {
    static QUERY: &'static Asked = Asked::new(echo(Operation { parameters: &IN_QUERY, ..PLAIN }, decode));
    static HEADER: &'static Asked = Asked::new(echo(Operation { parameters: &IN_HEADERS, ..PLAIN }, decode));
    static FORM: &'static Asked = Asked::new(echo(
        Operation {
            method: "POST",
            parameters: &IN_FORM,
            consumes: &["application/x-www-form-urlencoded"],
            ..PLAIN
        },
        decode,
    ));
    static PARTS: &'static Asked = Asked::new(echo(
        Operation { method: "POST", parameters: &IN_PARTS, consumes: &["multipart/form-data"], ..PLAIN },
        |r| {
            let file = r.optional::<File>(1)?.map(|file| file.octets().len());
            let files = r.optional::<Vec<File>>(2)?.map(|files| files.len());
            Ok((r.optional::<i64>(0)?, file, files, r.optional::<String>(3)?))
        },
    ));
    static PATH: &'static Asked = Asked::new(serve(
        vec![
            Operation { path: "/{a}", parameters: &IN_SEGMENT, ..PLAIN },
            Operation { path: "/{a}/{b}.json", parameters: &IN_SEGMENTS, ..PLAIN },
            Operation { path: "/of/{c}:{d}", parameters: &IN_PIECES, ..PLAIN },
        ],
        |index, _, r| {
            Ok(match index {
                0 => json_of(r.required::<String>(0)?),
                1 => json_of((r.required::<String>(0)?, r.required::<i64>(1)?)),
                _ => json_of((r.required::<Vec<i64>>(0)?, r.required::<Id>(1)?)),
            })
        },
    ));
    static JSON: &'static Asked = Asked::new(serve(
        vec![Operation {
            method: "POST",
            body: Some(Body { required: true, schema: &ZOO, streamed: false, xml: None }),
            ..PLAIN
        }],
        |_, _, r| r.body::<Zoo>().map(|_| json_of(true)),
    ));
}

/// A target of these octets: those that may not stand in one are escaped.
fn target(start: &str, octets: &[u8], plain: &[u8]) -> Option<Uri> {
    let mut text = String::from(start);
    for octet in octets {
        if octet.is_ascii_alphanumeric() || plain.contains(octet) {
            text.push(char::from(*octet));
        } else {
            text.push_str(&format!("%{octet:02X}"));
        }
    }
    // What is longer than a server reads is no URI here either.
    text.parse().ok()
}

/// Any query.
pub fn query(octets: &[u8]) {
    // The head of a request is limited to some 64 KiB.
    limits::stretched(octets, 2 << 10, &|octets| {
        let Some(uri) = target("/api/plain?", octets, b"-._~!$'()*,;:@/?&=+%|[]{}\\^`") else { return };
        QUERY.with(|asked| asked.ask(TestRequest::get().uri(&uri.to_string()), octets.len()));
    });
}

/// Any path below the base.
pub fn path(octets: &[u8]) {
    limits::stretched(octets, 2 << 10, &|octets| {
        let Some(uri) = target("/api/", octets, b"-._~!$'()*,;:@/&=+%|") else { return };
        PATH.with(|asked| asked.ask(TestRequest::get().uri(&uri.to_string()), octets.len()));
    });
}

/// Headers: a line each, of which the first octet says which.
pub fn header(octets: &[u8]) {
    limits::stretched(octets, 4 << 10, &headers);
}

fn headers(octets: &[u8]) {
    let mut request = TestRequest::get().uri("/api/plain");
    for line in octets.split(|octet| *octet == b'\n') {
        let Some((name, value)) = line.split_first() else { continue };
        let name = HeaderName::from_bytes(&[b'a' + name % 19]);
        if let (Ok(name), Ok(value)) = (name, HeaderValue::from_bytes(value)) {
            request = request.append_header((name, value));
        }
    }
    HEADER.with(|asked| asked.ask(request, octets.len()));
}

fn posted(media_type: &'static str, octets: &[u8]) -> TestRequest {
    TestRequest::post().uri("/api/plain").insert_header(("content-type", media_type)).set_payload(octets.to_vec())
}

/// Any urlencoded form.
pub fn form(octets: &[u8]) {
    limits::stretched(octets, 16 << 10, &|octets| {
        FORM.with(|asked| asked.ask(posted("application/x-www-form-urlencoded", octets), octets.len()));
    });
}

/// Any multipart form with the boundary `x`.
pub fn multipart(octets: &[u8]) {
    limits::stretched(octets, 16 << 10, &|octets| {
        PARTS.with(|asked| asked.ask(posted("multipart/form-data; boundary=x", octets), octets.len()));
    });
}

/// Any body that says it is JSON: the pipeline, the types and the tables are of one opinion.
pub fn json(octets: &[u8]) {
    limits::stretched(octets, 16 << 10, &json_body);
}

fn json_body(octets: &[u8]) {
    let got = JSON.with(|asked| asked.ask(posted("application/json", octets), octets.len()));
    let Ok(text) = std::str::from_utf8(octets) else {
        assert_eq!(got.status, 400);
        return;
    };
    let fast = rt::decode_json::<Zoo>(text, &ZOO).is_ok();
    let slow = rt::json_violations(text, &ZOO).is_ok_and(|violations| violations.is_empty());
    assert_eq!((fast, slow), (got.status == 200, got.status == 200), "{text}: {got:?}");
}
