//! What a request costs grows with the request, and no more: neither the depth of a body, nor the length of its names, nor
//! how often something is repeated in it, multiplies the cost.
//!
//! Memory is counted by an allocator, so that these figures are the same on every machine. Each shape of body is tried in
//! two sizes: what is allocated in all must not grow faster than the body, and the peak is at most 64 bytes for each byte.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use actix_web::App;
use actix_web::rt::Runtime;
use actix_web::test::{TestRequest, call_service, init_service};
use allocation_counter::{AllocationInfo, measure};
use codegen_runtime::{
    self as rt, Additional, Body, Bound, Collection, Decimal, Failure, Kind, Literal, Location, Operation, Parameter,
    Property, Schema, Server, Violations, Xml, XmlContent, schema,
};

use crate::probe::{PLAIN, echo, parameter, read};
use crate::zoo::{INNER, Inner, ZOO, Zoo};

/// Bytes of memory for each byte of a request.
const LAW: u64 = 64;

/// The smaller size that a shape is tried in. Fixed costs are below 5 % of what is measured then.
const SIZE: usize = 50_000;

/// What one unit of work may take in a build without optimisation; a cost that is quadratic takes far longer.
const PATIENCE: Duration = Duration::from_secs(20);

static INTEGERS: Schema = Schema { kind: Kind::Array, items: Some(&schema::INT64), ..Schema::ANY };
static LISTS: Schema = Schema { kind: Kind::Array, items: Some(&LISTS), ..Schema::ANY };
static MAP: Schema = Schema { kind: Kind::Object, additional: Additional::Schema(&schema::INT64), ..Schema::ANY };
static MAP_OF_MAPS: Schema = Schema { kind: Kind::Object, additional: Additional::Schema(&MAP), ..Schema::ANY };
static DEEP: Schema = Schema {
    kind: Kind::Object,
    properties: &[Property::optional("a", &schema::INT64)],
    additional: Additional::Schema(&DEEP),
    ..Schema::ANY
};
static INNERS: Schema = Schema { kind: Kind::Array, items: Some(&INNER), ..Schema::ANY };
static UNIQUE: Schema = Schema { kind: Kind::Array, unique_items: true, ..Schema::ANY };
static COUNTED: Schema =
    Schema { kind: Kind::Object, min_properties: Some(u64::MAX), max_properties: Some(0), ..Schema::ANY };
static LISTED: Schema =
    Schema { kind: Kind::Array, items: Some(&LISTED_ITEM), enumeration: &[Literal::Json("[1]")], ..Schema::ANY };
static LISTED_ITEM: Schema =
    Schema { enumeration: &[Literal::Json(r#"{"a":1}"#), Literal::Json("[[1]]"), Literal::Integer(7)], ..Schema::ANY };
static MULTIPLES: Schema = Schema { kind: Kind::Array, items: Some(&MULTIPLE), ..Schema::ANY };
static MULTIPLE: Schema = Schema { kind: Kind::Number, multiple_of: Some(Decimal::Float(0.07)), ..Schema::ANY };

/// A hierarchy whose objects have others of it in them.
static TREE: Schema = Schema {
    kind: Kind::Object,
    discriminator: Some(&rt::Discriminator::new("kind", &[(&["Branch"], &BRANCH), (&["Leaf"], &LEAF)])),
    ..Schema::ANY
};
static TREES: Schema = Schema { kind: Kind::Array, items: Some(&TREE), ..Schema::ANY };
static BRANCH: Schema = Schema {
    kind: Kind::Object,
    properties: &[
        Property::optional("child", &TREE),
        Property::optional("children", &TREES),
        Property::required("kind", &schema::STRING),
    ],
    ..Schema::ANY
};
static LEAF: Schema = Schema {
    kind: Kind::Object,
    properties: &[Property::required("kind", &schema::STRING), Property::optional("size", &schema::INT64)],
    ..Schema::ANY
};

#[derive(Debug)]
enum Tree {
    Branch(Box<Branch>),
    Leaf(Box<Leaf>),
}

#[derive(Debug)]
struct Branch {
    child: Option<Tree>,
    children: Option<Vec<Tree>>,
}

#[derive(Debug)]
struct Leaf {
    size: Option<i64>,
}

impl rt::Hierarchy for Tree {
    const SCHEMA: &'static Schema = &TREE;

    fn decode<'de, D: rt::serde::Deserializer<'de>>(index: usize, object: D) -> Result<Self, D::Error> {
        Ok(match index {
            0 => Self::Branch(rt::hierarchy::subtype(object)?),
            _ => Self::Leaf(rt::hierarchy::subtype(object)?),
        })
    }
}

impl rt::Object for Branch {
    const SCHEMA: &'static Schema = &BRANCH;

    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut child, mut children, mut kind) = (None, None, None::<String>);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut child)?,
                1 => p.value(&mut children)?,
                2 => p.value(&mut kind)?,
                _ => p.unknown()?,
            }
        }
        p.required(2, kind)?;
        Ok(Self { child, children })
    }
}

impl rt::Object for Leaf {
    const SCHEMA: &'static Schema = &LEAF;

    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut kind, mut size) = (None::<String>, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut kind)?,
                1 => p.value(&mut size)?,
                _ => p.unknown()?,
            }
        }
        p.required(0, kind)?;
        Ok(Self { size })
    }
}

rt::objects!(Branch, Leaf);
rt::hierarchies!(Tree);

impl Tree {
    fn leaves(&self) -> i64 {
        match self {
            Self::Leaf(leaf) => leaf.size.unwrap_or(1),
            Self::Branch(branch) => branch.child.iter().chain(branch.children.iter().flatten()).map(Self::leaves).sum(),
        }
    }
}

/// As many copies of `unit` as make `size` bytes, with commas between them.
fn list(unit: &str, size: usize) -> String {
    let mut all = String::with_capacity(size + unit.len() + 1);
    while all.len() < size {
        all.push_str(unit);
        all.push(',');
    }
    all.pop();
    all
}

/// Different names with the value `value`.
fn members(value: &str, size: usize) -> String {
    let mut all = String::with_capacity(size + 32);
    let mut number = 0;
    while all.len() < size {
        let _ = write!(all, "\"{number:x}\":{value},");
        number += 1;
    }
    all.pop();
    all
}

/// `inner` below `depth` objects.
fn below(name: &str, depth: usize, inner: &str) -> String {
    format!("{}{inner}{}", format!("{{\"{name}\":").repeat(depth), "}".repeat(depth))
}

type Shape = (&'static str, &'static Schema, fn(usize) -> String);

/// Bodies that break the contract.
const REFUSED: &[Shape] = &[
    ("wrong values in an array", &INTEGERS, |size| format!("[{}]", list("null", size))),
    ("the shortest wrong values", &LISTS, |size| format!("[{}]", list("1", size))),
    ("empty arrays", &INTEGERS, |size| format!("[{}]", list("[]", size))),
    ("empty objects", &INNERS, |size| format!("[{}]", list("{}", size))),
    ("small objects", &INNERS, |size| format!("[{}]", list(r#"{"x":1}"#, size))),
    ("escaped strings", &INTEGERS, |size| format!("[{}]", list(r#""\u0001\n""#, size))),
    ("one long string", &schema::INT64, |size| format!("\"{}\"", "\\n".repeat(size / 2))),
    ("a number of many digits", &schema::INT32, |size| "9".repeat(size.min(300))),
    ("a property many times", &INNER, |size| format!("{{{}}}", list(r#""a":1"#, size))),
    ("a property many times, deep", &DEEP, |size| below("d", 120, &format!("{{{}}}", list(r#""a":1"#, size)))),
    ("a property many times below a long name", &DEEP, |size| {
        below(&"n".repeat(size / 2), 1, &format!("{{{}}}", list(r#""a":1"#, size / 2)))
    }),
    ("an undeclared member many times, deep", &DEEP, |size| {
        below("d", 100, &format!("{{{}}}", list(r#""b":1"#, size)))
    }),
    ("wrong values below a long name", &MAP_OF_MAPS, |size| {
        below(&"n".repeat(size / 2), 1, &format!("{{{}}}", members("null", size / 2)))
    }),
    ("wrong values below long names", &DEEP, |size| {
        below(&"n".repeat(size / 200), 100, &format!("{{{}}}", members("null", size / 2)))
    }),
    ("long names", &MAP, |size| format!("{{{}}}", list(&format!("\"{}\":null", "~/".repeat(1000)), size))),
    ("undeclared members", &INNER, |size| format!("{{{}}}", members("1", size))),
    ("members that are counted", &COUNTED, |size| format!("{{{}}}", members("1", size))),
    ("items of an enumeration", &LISTED, |size| format!("[{}]", list(r#"{"a":[1,1]}"#, size))),
    ("a large item and small ones", &UNIQUE, |size| {
        format!("[{{{}}},{},1,1]", members("1", size / 2), list(r#"{"0":1}"#, size / 2))
    }),
    ("different items", &UNIQUE, |size| format!("[{{{}}},[{}],1,1]", members("{}", size / 2), list("[]", size / 2))),
    ("multiples of large numbers", &MULTIPLES, |size| format!("[{}]", list("1e308", size))),
    ("different wrong properties", &ZOO, |size| format!("{{{}}}", members("-1", size))),
    ("unknown subtypes", &TREES, |size| format!("[{}]", list(r#"{"kind":"x"}"#, size))),
    ("nested objects of a hierarchy", &TREE, |size| {
        let leaves = format!(r#"{{"kind":"Branch","children":[{}]}}"#, list(r#"{"kind":"Leaf","size":""}"#, size));
        format!("{}{leaves}{}", r#"{"kind":"Branch","child":"#.repeat(60), "}".repeat(60))
    }),
    ("discriminators at the end", &TREE, |size| {
        let leaf = format!(r#"{{{},"kind":"Branch"}}"#, list(r#""x":0"#, size));
        format!("{}{leaf}{}", r#"{"child":"#.repeat(100), r#","kind":"Bough"}"#.repeat(100))
    }),
];

/// What a server does with a body that was refused: it looks for violations and writes the response.
fn refuse(text: &str, schema: &Schema) -> String {
    let violations = rt::json_violations(text, schema).unwrap();
    assert!(!violations.is_empty());
    let list = serde_json::to_string(violations.listed()).unwrap();
    assert!(list.len() <= Violations::MAX_BYTES, "{}", list.len());
    let failure = Failure::violations(violations);
    String::from_utf8(rt::RenderFailure::render(&rt::CodeMessage, &failure).body).unwrap()
}

/// Measures the work for a body of this size and of eight times the size, and holds it against the law.
fn check(name: &str, size: usize, work: impl Fn(usize) -> (usize, AllocationInfo)) {
    let started = Instant::now();
    let (small, few) = work(size);
    let (large, many) = work(8 * size);
    // The list of violations has a size of its own.
    let fixed = 400_000;
    let growth = many.bytes_total.saturating_sub(fixed) as f64 / few.bytes_total.max(1) as f64;
    let peak = many.bytes_max.saturating_sub(fixed) as f64 / large as f64;
    println!("{name}: {small} bytes {few:?}, {large} bytes {many:?}, {growth:.1}, {peak:.1}, {:?}", started.elapsed());
    assert!(growth <= 10.0, "{name}: {growth} times the memory for 8 times the size");
    assert!(peak <= LAW as f64, "{name}: {peak} bytes for each byte");
    assert!(started.elapsed() < PATIENCE, "{name}: {:?}", started.elapsed());
}

#[test]
fn explaining_a_refusal_is_linear_in_the_body() {
    for (name, schema, shape) in REFUSED {
        check(name, SIZE, |size| {
            let body = shape(size);
            (body.len(), measure(|| drop(refuse(&body, schema))))
        });
    }
}

#[test]
fn refusing_is_linear_in_the_body() {
    fn is_refused<T: rt::Value + rt::serde::de::DeserializeOwned>(text: &str, schema: &Schema) {
        assert!(rt::decode_json::<T>(text, schema).is_err());
    }
    for (name, schema, shape) in REFUSED {
        let decode: fn(&str, &Schema) = if std::ptr::eq(*schema, &TREE) {
            is_refused::<Tree>
        } else if std::ptr::eq(*schema, &ZOO) {
            is_refused::<Zoo>
        } else if std::ptr::eq(*schema, &INNER) {
            is_refused::<Inner>
        } else {
            continue;
        };
        check(name, SIZE, |size| {
            let body = shape(size);
            (body.len(), measure(|| decode(&body, schema)))
        });
    }
}

#[test]
fn accepting_a_hierarchy_is_linear_in_the_body() {
    check("nested objects of a hierarchy", SIZE, |size| {
        let leaves = format!(r#"{{"children":[{}],"kind":"Branch"}}"#, list(r#"{"size":2,"kind":"Leaf"}"#, size));
        let body = format!("{}{leaves}{}", r#"{"child":"#.repeat(50), r#","kind":"Branch"}"#.repeat(50));
        let info = measure(|| {
            let tree = rt::decode_json::<Tree>(&body, &TREE).unwrap();
            assert_eq!(tree.leaves() as usize, 2 * body.matches("Leaf").count());
        });
        (body.len(), info)
    });
}

/// The attack that ended servers: a name of half a megabyte above a key that is repeated a hundred thousand times.
#[test]
fn a_long_name_above_repeated_keys_costs_no_more_than_its_bytes() {
    let body = below(&"n".repeat(500_000), 1, &format!("{{{}}}", list(r#""a":1"#, 600_000)));
    let started = Instant::now();
    let mut response = String::new();
    let info = measure(|| response = refuse(&body, &DEEP));
    assert!(info.bytes_max < 50_000_000, "{info:?}");
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
    assert!(response.contains("more are not.") && response.len() < 70_000, "{}", response.len());
    assert!(response.contains(&format!("/{}…/a\"", "n".repeat(100))));
}

/// The same at the end of the deepest path, which every repetition used to copy.
#[test]
fn a_deep_path_to_repeated_keys_costs_no_more_than_its_bytes() {
    let body = below("d", 120, &format!("{{{}}}", list(r#""a":1"#, 600_000)));
    let started = Instant::now();
    let info = measure(|| drop(refuse(&body, &DEEP)));
    assert!(info.bytes_max < 50_000_000, "{info:?}");
    assert!(started.elapsed() < Duration::from_secs(2), "{:?}", started.elapsed());
}

#[test]
fn violations_below_a_name_of_a_megabyte_are_short() {
    let body = below(&"n".repeat(1_000_000), 1, &format!("{{{}}}", members("null", 15_000)));
    let info = measure(|| {
        let violations = rt::json_violations(&body, &MAP_OF_MAPS).unwrap();
        assert!(violations.listed().len() > 100);
        assert!(violations.listed().iter().all(|violation| violation.pointer.len() < 120));
    });
    assert!(info.bytes_max < 1_500_000, "{info:?}");
}

/// Sends requests to one server in process, and measures each.
fn measured(server: Server, request: impl Fn(usize) -> TestRequest, name: &str, size: usize, status: u16) {
    let runtime = Runtime::new().unwrap();
    let app = runtime.block_on(init_service(App::new().service(server)));
    check(name, size, |size| {
        let request = request(size).to_request();
        let sent = request.uri().query().map_or(0, str::len)
            + request.head().headers.iter().map(|(_, value)| value.len()).sum::<usize>();
        let length =
            request.head().headers.get("x-length").and_then(|it| it.to_str().ok()?.parse().ok()).unwrap_or(sent);
        let info = measure(|| {
            runtime.block_on(async {
                let response = call_service(&app, request).await;
                assert_eq!(response.status().as_u16(), status, "{name}");
                drop(read(response).await);
            });
        });
        (length, info)
    });
}

fn posted(media_type: &'static str, body: String) -> TestRequest {
    let request = TestRequest::post().uri("/api/plain").insert_header(("content-type", media_type));
    request.insert_header(("x-length", body.len())).set_payload(body)
}

const fn taking(schema: &'static Schema, consumes: &'static [&'static str], xml: Option<&'static Xml>) -> Operation {
    let body = Body { required: true, schema, streamed: false, xml };
    Operation { method: "POST", body: Some(body), consumes, ..PLAIN }
}

fn fields(unit: impl Fn(usize) -> String, size: usize) -> String {
    let mut all = String::with_capacity(size + 64);
    let mut number = 0;
    while all.len() < size {
        all.push_str(&unit(number));
        all.push('&');
        number += 1;
    }
    all
}

const FORM: &str = "application/x-www-form-urlencoded";

static WORDS: Schema = Schema { kind: Kind::Array, items: Some(&schema::STRING), ..Schema::ANY };
static FORM_OBJECT: Schema =
    Schema { kind: Kind::Object, properties: &[Property::optional("a", &WORDS)], ..Schema::ANY };
static STRICT_FORM: Schema = Schema { additional: Additional::Schema(&schema::INT64), ..FORM_OBJECT };

#[test]
fn forms_that_are_objects_are_linear_in_the_body() {
    let accepting = || echo(taking(&FORM_OBJECT, &[FORM], None), |r| r.body::<rt::JsonObject>().map(|it| it.len()));
    let refusing = || echo(taking(&STRICT_FORM, &[FORM], None), |r| r.body::<rt::JsonObject>().map(|it| it.len()));
    let names = |size| posted(FORM, fields(|number| format!("{number:x}=1"), size));
    measured(accepting(), names, "different names", SIZE, 200);
    measured(refusing(), |size| posted(FORM, fields(|number| format!("{number:x}="), size)), "wrong fields", SIZE, 400);
    measured(accepting(), |size| posted(FORM, "a&".repeat(size / 2)), "one name", SIZE, 200);
    measured(refusing(), |size| posted(FORM, "b&".repeat(size / 2)), "one scalar", SIZE, 400);
    let escaped = |size| posted(FORM, fields(|_| "%61=%20%20+".to_owned(), size));
    measured(accepting(), escaped, "escapes", SIZE, 200);
}

#[test]
fn a_form_of_forty_thousand_names_is_decoded_at_once() {
    let runtime = Runtime::new().unwrap();
    let server = echo(taking(&FORM_OBJECT, &[FORM], None), |r| r.body::<rt::JsonObject>().map(|it| it.len()));
    let app = runtime.block_on(init_service(App::new().service(server)));
    for number in [40_000, 250_000] {
        let body = fields(|number| format!("{number:x}"), 6 * number);
        let names = body.matches('&').count();
        assert!(names >= number, "{names}");
        let started = Instant::now();
        let response = runtime.block_on(call_service(&app, posted(FORM, body).to_request()));
        assert_eq!(response.status().as_u16(), 200);
        assert!(started.elapsed() < Duration::from_secs(10), "{:?}", started.elapsed());
    }
}

static FIELDS: [Parameter; 3] = [
    parameter("a", Location::FormData, &WORDS),
    parameter("b", Location::FormData, &schema::INT64),
    parameter("c", Location::FormData, &INTEGERS),
];

#[test]
fn fields_of_forms_are_linear_in_the_body() {
    let operation = || Operation { method: "POST", parameters: &FIELDS, consumes: &[FORM], ..PLAIN };
    let server = || {
        echo(operation(), |r| {
            let (words, number) = (r.optional::<Vec<String>>(0)?.map(|it| it.len()), r.optional::<i64>(1)?);
            Ok((words, number, r.optional::<Vec<i64>>(2)?.map(|it| it.len())))
        })
    };
    measured(server(), |size| posted(FORM, "a&".repeat(size / 2)), "a list", SIZE, 200);
    measured(server(), |size| posted(FORM, "b&".repeat(size / 2)), "a scalar", SIZE, 400);
    measured(server(), |size| posted(FORM, format!("a={}", ",".repeat(size))), "empty items", SIZE, 200);
    measured(server(), |size| posted(FORM, format!("c={}", ",".repeat(size))), "wrong items", SIZE, 400);
    measured(server(), |size| posted(FORM, "x&".repeat(size / 2)), "undeclared fields", SIZE, 200);
}

#[test]
fn multipart_forms_are_linear_in_the_body() {
    const MULTIPART: &str = "multipart/form-data; boundary=x";
    let operation = Operation { method: "POST", parameters: &FIELDS, consumes: &["multipart/form-data"], ..PLAIN };
    let server = echo(operation, |r| Ok((r.optional::<Vec<String>>(0)?.map(|it| it.len()), r.optional::<i64>(1)?)));
    let parts = |name: &str, size: usize| {
        let part = format!("--x\r\nContent-Disposition: form-data; name={name}\r\n\r\n1\r\n");
        format!("{}--x--\r\n", part.repeat(size / part.len() + 1))
    };
    let server = &server;
    measured(server.clone(), |size| posted(MULTIPART, parts("a", size)), "parts of a list", SIZE, 200);
    measured(server.clone(), |size| posted(MULTIPART, parts("b", size)), "parts of a scalar", SIZE, 400);
    for content in ["\r", "\r\n-", "\r\n--", "\r\n--y"] {
        let long = |size: usize| {
            let content = content.repeat(size / content.len());
            format!("--x\r\nContent-Disposition: form-data; name=a\r\n\r\n{content}\r\n--x--\r\n")
        };
        measured(server.clone(), |size| posted(MULTIPART, long(size)), "a part like boundaries", SIZE, 200);
    }
}

static QUERY: [Parameter; 4] = [
    parameter("a", Location::Query, &WORDS),
    parameter("b", Location::Query, &schema::INT64),
    Parameter { collection: &[Collection::Multi, Collection::Csv], ..parameter("c", Location::Query, &TABLE) },
    Parameter { collection: &[Collection::Pipes], ..parameter("x-list", Location::Header, &INTEGERS) },
];
static TABLE: Schema = Schema { kind: Kind::Array, items: Some(&WORDS), ..Schema::ANY };

#[test]
fn queries_and_headers_are_linear_in_their_length() {
    let server = || {
        echo(Operation { parameters: &QUERY, ..PLAIN }, |r| {
            let (words, number) = (r.optional::<Vec<String>>(0)?.map(|it| it.len()), r.optional::<i64>(1)?);
            let rows = r.optional::<Vec<Vec<String>>>(2)?.map(|it| it.len());
            Ok((words, number, rows, r.optional::<Vec<i64>>(3)?.map(|it| it.len())))
        })
    };
    let get = |query: String| TestRequest::get().uri(&format!("/api/plain?{query}"));
    let size = 6_000;
    measured(server(), |size| get("a&".repeat(size / 2)), "a list", size, 200);
    measured(server(), |size| get("b&".repeat(size / 2)), "a scalar", size, 400);
    measured(server(), |size| get(format!("a={}", ",".repeat(size))), "items", size, 200);
    measured(server(), |size| get("c=,&".repeat(size / 4)), "rows", size, 200);
    measured(server(), |size| get(fields(|number| format!("x{number:x}"), size)), "undeclared", size, 200);
    let header =
        |text: &str, size: usize| TestRequest::get().uri("/api/plain").insert_header(("x-list", text.repeat(size)));
    measured(server(), |size| header("1|", size / 2), "a header", size, 400);
    let many = |size: usize| {
        (0..size / 3).fold(TestRequest::get().uri("/api/plain"), |it, _| it.append_header(("x-list", "1|2")))
    };
    measured(server(), many, "many headers", 3_000, 200);
}

static XML_LIST: Xml = Xml::new(
    "list",
    XmlContent::Object(
        &[
            ("a", Xml::new("a", XmlContent::Array(&Xml::new("a", XmlContent::Scalar(Kind::Integer))))),
            ("b", Xml::new("b", XmlContent::Scalar(Kind::Integer))),
            ("c", Xml::new("c", XmlContent::Same(&XML_LIST))),
        ],
        None,
    ),
);
static XML_OBJECT: Schema = Schema {
    kind: Kind::Object,
    properties: &[
        Property::optional("a", &INTEGERS),
        Property::optional("b", &schema::INT64),
        Property::optional("c", &XML_OBJECT),
    ],
    ..Schema::ANY
};

#[derive(Debug)]
struct XmlObject;

impl rt::Object for XmlObject {
    const SCHEMA: &'static Schema = &XML_OBJECT;

    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut a, mut b, mut c) = (None::<Vec<i64>>, None::<i64>, None::<Box<Self>>);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut a)?,
                1 => p.value(&mut b)?,
                2 => p.value(&mut c)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self)
    }
}

rt::objects!(XmlObject);

#[test]
fn xml_is_linear_in_the_body() {
    const XML: &str = "application/xml";
    let server = || echo(taking(&XML_OBJECT, &[XML], Some(&XML_LIST)), |r| r.body::<XmlObject>().map(|_| true));
    let document = |inner: String| posted(XML, format!("<list>{inner}</list>"));
    measured(server(), |size| document("<a>1</a>".repeat(size / 8)), "items", SIZE, 200);
    measured(server(), |size| document("<a/>".repeat(size / 4)), "wrong items", SIZE, 400);
    measured(server(), |size| document("<a>1</a><x/>".repeat(size / 12)), "items among others", SIZE, 200);
    measured(server(), |size| document("<x/>".repeat(size / 4)), "the shortest elements", SIZE, 200);
    measured(server(), |size| document("<x><y/></x>".repeat(size / 11)), "elements in elements", SIZE, 200);
    measured(server(), |size| document("<x a=''/>".repeat(size / 9)), "attributes", SIZE, 200);
    measured(server(), |size| document(format!("<x>{}</x>", "&amp;".repeat(size / 5))), "entities", SIZE, 200);
    let attributes = |size: usize| (0..size / 9).map(|number| format!("a{number:x}='' ")).collect::<String>();
    measured(server(), |size| document(format!("<x {}/>", attributes(size))), "one element", SIZE, 200);
    let deep = |size: usize| format!("{}{}{}", "<c>".repeat(100), "<b/>".repeat(size / 4), "</c>".repeat(100));
    measured(server(), |size| document(deep(size)), "deep", SIZE, 400);
    measured(server(), |size| document("<!---->".repeat(size / 7)), "comments", SIZE, 200);
}

static PAGE: Schema = Schema {
    kind: Kind::Integer,
    minimum: Some(Bound { value: Decimal::Integer(1), exclusive: false }),
    ..Schema::ANY
};

/// Contracts may be large, too: members are looked up in a time that does not grow with the number of properties.
#[test]
fn many_properties_are_found_at_once() {
    let names: Vec<&'static str> = (0..5_000).map(|number| &*format!("property{number}").leak()).collect();
    let properties = names.iter().map(|name| Property::optional(name, &PAGE)).collect::<Vec<_>>().leak();
    let wide: &'static Schema = Box::leak(Box::new(Schema { kind: Kind::Object, properties, ..Schema::ANY }));
    let strings: &'static [&'static str] = names.leak();
    let word = Box::leak(Box::new(Schema { kind: Kind::String, strings, ..Schema::ANY }));
    let words: &'static Schema = Box::leak(Box::new(Schema { kind: Kind::Array, items: Some(word), ..Schema::ANY }));
    let started = Instant::now();
    let backwards: Vec<String> = strings.iter().rev().map(|name| format!("\"{name}\":0")).collect();
    let violations = rt::json_violations(&format!("{{{}}}", backwards.join(",")), wide).unwrap();
    assert_eq!(violations.listed().len() as u64 + violations.omitted(), 5_000);
    let violations = rt::json_violations(&format!("{{{}}}", members("1", 2_000_000)), wide).unwrap();
    assert!(violations.is_empty());
    let items = format!("[{}]", list("\"property4999\",\"property\"", 1_000_000));
    let violations = rt::json_violations(&items, words).unwrap();
    assert_eq!(violations.listed().len() as u64 + violations.omitted(), items.matches("\"property\"").count() as u64);
    assert!(violations.listed().len() > 100);
    assert!(rt::decode_json::<Vec<String>>(&items, words).is_err());
    assert!(started.elapsed() < PATIENCE, "{:?}", started.elapsed());
}
