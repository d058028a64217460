//! Parameters of every place and style.

use actix_web::test::TestRequest;
use codegen_runtime::{
    self as rt, Bound, Collection, Decimal, File, Kind, Location, Operation, Parameter, Property, Schema,
};

use crate::probe::{Got, PLAIN, echo, get, json, parameter, post, send, serve};
use crate::zoo::{COLOUR, Colour, ID, Id};

static NUMBERS: Schema =
    Schema { kind: Kind::Array, items: Some(&rt::schema::INT64), max_items: Some(4), ..Schema::ANY };
static TABLE: Schema = Schema { kind: Kind::Array, items: Some(&NUMBERS), min_items: Some(1), ..Schema::ANY };
static COLOURS: Schema = Schema { kind: Kind::Array, items: Some(&COLOUR), unique_items: true, ..Schema::ANY };
static PAGE: Schema = Schema {
    kind: Kind::Integer,
    minimum: Some(Bound { value: Decimal::Integer(1), exclusive: false }),
    maximum: Some(Bound { value: Decimal::Integer(100), exclusive: false }),
    ..Schema::ANY
};

const fn query(name: &'static str, schema: &'static Schema) -> Parameter {
    parameter(name, Location::Query, schema)
}

static SCALARS: [Parameter; 8] = [
    query("count", &PAGE),
    query("ratio", &rt::schema::NUMBER),
    query("flag", &rt::schema::BOOLEAN),
    Parameter { required: true, ..query("$name[x]", &rt::schema::STRING) },
    query("at", &rt::schema::DATE_TIME),
    query("colour", &COLOUR),
    query("id", &ID),
    Parameter { default: Some("20"), ..query("size", &PAGE) },
];

fn scalars() -> rt::Server {
    echo(Operation { parameters: &SCALARS, ..PLAIN }, |r| {
        Ok((
            r.optional::<i64>(0)?,
            r.optional::<f64>(1)?,
            r.optional::<bool>(2)?,
            r.required::<String>(3)?,
            r.optional::<rt::DateTime>(4)?,
            r.optional::<Colour>(5)?,
            r.optional::<Id>(6)?,
            r.defaulted::<i64>(7)?,
        ))
    })
}

#[actix_web::test]
async fn scalars_in_the_query() {
    let server = scalars();
    let got = get(&server, "/api/plain?%24name%5Bx%5D=a+b%20%C3%BC&x=1").await;
    assert_eq!(got.json(), serde_json::json!([null, null, null, "a b ü", null, null, null, 20]));
    let uri =
        "/api/plain?$name[x]=&count=7&ratio=-1e2&flag=true&at=2024-01-01T00:00:00%2B01:00&colour=red&id=00ff&size=1";
    let expected = serde_json::json!([7, -100.0, true, "", "2023-12-31T23:00:00Z", "red", "00ff", 1]);
    assert_eq!(get(&server, uri).await.json(), expected);
    let uri = "/api/plain?count=0&ratio=NaN&flag=1&at=now&colour=blue&id=x&size=999999999999999999999999";
    let expected = [
        "query /count minimum",
        "query /ratio type",
        "query /flag type",
        "query /$name[x] required",
        "query /at format",
        "query /colour enum",
        "query /id pattern",
        "query /size format",
    ];
    assert_eq!(get(&server, uri).await.violations(), expected);
    let got = get(&server, "/api/plain?$name[x]=1&$name[x]=1&count=1&count=1&id=00ff&id=00ff").await;
    let expected = ["query /count duplicate", "query /$name[x] duplicate", "query /id duplicate"];
    assert_eq!(got.violations(), expected);
    assert_eq!(get(&server, "/api/plain?$name[x]=1&count=").await.violations(), ["query /count type"]);
}

static ARRAYS: [Parameter; 8] = [
    query("csv", &NUMBERS),
    Parameter { collection: &[Collection::Ssv], ..query("ssv", &NUMBERS) },
    Parameter { collection: &[Collection::Tsv], ..query("tsv", &NUMBERS) },
    Parameter { collection: &[Collection::Pipes], ..query("pipes", &NUMBERS) },
    Parameter { collection: &[Collection::Multi], ..query("multi", &NUMBERS) },
    Parameter { collection: &[Collection::Csv, Collection::Pipes], ..query("table", &TABLE) },
    query("colours", &COLOURS),
    Parameter { default: Some("[1,2]"), ..query("fallback", &NUMBERS) },
];

#[actix_web::test]
async fn arrays_in_the_query() {
    let server = echo(Operation { parameters: &ARRAYS, ..PLAIN }, |r| {
        Ok((
            (r.optional::<Vec<i64>>(0)?, r.optional::<Vec<i64>>(1)?, r.optional::<Vec<i64>>(2)?),
            (r.optional::<Vec<i64>>(3)?, r.optional::<Vec<i64>>(4)?, r.optional::<Vec<Vec<i64>>>(5)?),
            (r.optional::<Vec<Colour>>(6)?, r.defaulted::<Vec<i64>>(7)?),
        ))
    });
    let uri =
        "/api/plain?csv=1,2&csv=3%2C4&ssv=1+2%203&tsv=1%092&pipes=1|2&multi=1&multi=2&table=1|2,3&colours=red,green";
    let expected = serde_json::json!([
        [[1, 2, 3, 4], [1, 2, 3], [1, 2]],
        [[1, 2], [1, 2], [[1, 2], [3]]],
        [["red", "green"], [1, 2]]
    ]);
    assert_eq!(get(&server, uri).await.json(), expected);
    let empty = get(&server, "/api/plain?csv=&colours=&fallback=").await;
    assert_eq!(empty.json(), serde_json::json!([[[], null, null], [null, null, null], [[], []]]));
    let uri = "/api/plain?csv=1,2,3,4,5&ssv=1,2&multi=1,2&multi=x&table=1|x,2|&colours=red,red,blue&pipes=|1";
    let expected = [
        "query /csv maxItems",
        "query /ssv/0 type",
        "query /pipes/0 type",
        "query /multi/0 type",
        "query /multi/1 type",
        "query /table/0/1 type",
        "query /table/1/1 type",
        "query /colours uniqueItems",
        "query /colours/2 enum",
    ];
    assert_eq!(get(&server, uri).await.violations(), expected);
    assert_eq!(get(&server, "/api/plain?table=").await.violations(), ["query /table minItems"]);
}

static EMPTY: [Parameter; 4] = [
    Parameter { allow_empty: true, ..query("count", &PAGE) },
    Parameter { allow_empty: true, required: true, ..query("csv", &NUMBERS) },
    Parameter { allow_empty: true, required: true, ..query("flag", &rt::schema::BOOLEAN) },
    Parameter { allow_empty: true, ..query("text", &rt::schema::STRING) },
];

#[actix_web::test]
async fn an_empty_value_that_counts_as_none() {
    let decode = |r: &mut rt::Incoming<'_>| {
        let (count, csv) = (r.optional::<i64>(0)?, r.required::<Vec<i64>>(1)?);
        Ok((count, csv, r.required_or_empty::<bool>(2)?, r.optional::<String>(3)?))
    };
    let server = echo(Operation { parameters: &EMPTY, ..PLAIN }, decode);
    let json = |value| serde_json::Value::from(value);
    let got = get(&server, "/api/plain?count&csv=1&flag").await.json();
    assert_eq!(got, serde_json::json!([null, [1], null, null]));
    // What is a value stays one.
    let got = get(&server, "/api/plain?count=2&csv=&flag=true&text").await.json();
    assert_eq!(got, serde_json::json!([2, [], true, json("")]));
    assert_eq!(get(&server, "/api/plain").await.violations(), ["query /csv required", "query /flag required"]);
    let got = get(&server, "/api/plain?count=&count=&csv=1&flag=x").await;
    assert_eq!(got.violations(), ["query /count duplicate", "query /flag type"]);
}

static HEADERS: [Parameter; 3] = [
    parameter("X-Cursors", Location::Header, &NUMBERS),
    parameter("x-trace", Location::Header, &rt::schema::STRING),
    Parameter { required: true, ..parameter("Accept", Location::Header, &rt::schema::STRING) },
];

#[actix_web::test]
async fn headers() {
    let server = echo(Operation { parameters: &HEADERS, ..PLAIN }, |r| {
        Ok((r.optional::<Vec<i64>>(0)?, r.optional::<String>(1)?, r.required::<String>(2)?))
    });
    let request = || TestRequest::get().uri("/api/plain").insert_header(("accept", "*/*"));
    let got = send(&server, request().append_header(("x-cursors", "1, 2 ,3")).append_header(("X-CURSORS", "4"))).await;
    assert_eq!(got.json(), serde_json::json!([[1, 2, 3, 4], null, "*/*"]));
    let got = send(&server, request().append_header(("X-Trace", " ü ".as_bytes()))).await;
    assert_eq!(got.json(), serde_json::json!([null, "ü", "*/*"]));
    let got = send(&server, request().append_header(("x-trace", "a")).append_header(("x-trace", "b"))).await;
    assert_eq!(got.violations(), ["header /x-trace duplicate"]);
    let got = send(&server, request().append_header(("x-trace", &b"\xFF"[..]))).await;
    assert_eq!(got.violations(), ["header /x-trace type"]);
    let got = get(&server, "/api/plain").await;
    assert_eq!(got.violations(), ["header /Accept required"]);
}

const fn field(name: &'static str, schema: &'static Schema) -> Parameter {
    parameter(name, Location::FormData, schema)
}

static FORM: [Parameter; 4] = [
    Parameter { required: true, ..field("name", &ID) },
    field("numbers", &NUMBERS),
    field("at", &rt::schema::DATE),
    Parameter { default: Some("5"), ..field("page", &PAGE) },
];

#[actix_web::test]
async fn urlencoded_forms() {
    let operation = Operation { method: "POST", parameters: &FORM, consumes: &["application/json"], ..PLAIN };
    let server = echo(operation, |r| {
        Ok((r.required::<Id>(0)?, r.optional::<Vec<i64>>(1)?, r.optional::<rt::Date>(2)?, r.defaulted::<i64>(3)?))
    });
    let form = async |body: &'static str| {
        post(&server, "/api/plain", "application/x-www-form-urlencoded; charset=UTF-8", body).await
    };
    let got = form("name=00%66f&numbers=1,2&numbers=3&x=y").await;
    assert_eq!(got.json(), serde_json::json!(["00ff", [1, 2, 3], null, 5]));
    let got = form("name=x&numbers=a&at=1&page=0&name=y").await;
    let expected =
        ["formData /name duplicate", "formData /numbers/0 type", "formData /at format", "formData /page minimum"];
    assert_eq!(got.violations(), expected);
    assert_eq!(form("").await.violations(), ["formData /name required"]);
    let got = post(&server, "/api/plain", "application/json", "{}").await;
    assert_eq!((got.status, got.code().as_str()), (415, "UnsupportedMediaType"));
}

static UPLOAD: [Parameter; 4] = [
    Parameter { required: true, ..field("title", &ID) },
    Parameter { required: true, ..field("file", &rt::schema::FILE) },
    field("more", &FILES),
    field("note", &rt::schema::STRING),
];
static FILES: Schema = Schema { kind: Kind::Array, items: Some(&rt::schema::FILE), max_items: Some(2), ..Schema::ANY };

fn upload() -> rt::Server {
    let operation = Operation {
        method: "POST",
        parameters: &UPLOAD,
        consumes: &[" multipart/form-data"],
        body_limit: Some(1000),
        ..PLAIN
    };
    serve(vec![operation], |_, _, r| {
        let describe = |file: &File| {
            (file.name().map(str::to_owned), file.media_type().map(str::to_owned), file.octets().to_vec())
        };
        let title = r.required::<Id>(0)?;
        let file = r.required::<File>(1)?;
        let more = r.optional::<Vec<File>>(2)?;
        let note = r.optional::<String>(3)?;
        let more: Option<Vec<_>> = more.map(|more| more.iter().map(File::len).collect());
        Ok(json((title, describe(&file), more, note)))
    })
}

async fn multipart(parts: &[(&str, &[u8])]) -> Got {
    let mut body = Vec::new();
    for (head, octets) in parts {
        body.extend_from_slice(format!("--b\r\nContent-Disposition: form-data; {head}\r\n\r\n").as_bytes());
        body.extend_from_slice(octets);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--b--\r\n");
    post(&upload(), "/api/plain", "multipart/form-data; boundary=b", body).await
}

#[actix_web::test]
async fn multipart_forms() {
    let file = ("name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png", &b"\x89PNG\xFF"[..]);
    let got = multipart(&[("name=title", b"00ff"), file, ("name=\"note\"", "ü\r\nx".as_bytes())]).await;
    let expected = serde_json::json!(["00ff", ["a.png", "image/png", [137, 80, 78, 71, 255]], null, "ü\r\nx"]);
    assert_eq!(got.json(), expected);
    let got =
        multipart(&[("name=title", b"00ff"), ("name=file", b""), ("name=more", b"12"), ("name=more", b"3")]).await;
    assert_eq!(got.json(), serde_json::json!(["00ff", [null, null, []], [2, 1], null]));
    let more = ("name=more", &b"1"[..]);
    let got = multipart(&[("name=title", b"xyz"), file, file, more, more, more, ("name=note", b"\xFF")]).await;
    let expected =
        ["formData /title pattern", "formData /file duplicate", "formData /more maxItems", "formData /note type"];
    assert_eq!(got.violations(), expected);
    let got = multipart(&[("name=title", b"00ff")]).await;
    assert_eq!(got.violations(), ["formData /file required"]);
    let large = vec![b'x'; 1001];
    let got = multipart(&[("name=title", b"00ff"), ("name=file", &large)]).await;
    assert_eq!((got.status, got.code().as_str()), (413, "PayloadTooLarge"));
}

#[actix_web::test]
async fn broken_multipart() {
    for (media_type, body) in [
        ("multipart/form-data", "--b--"),
        ("multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=title\r\n\r\n00ff"),
        ("multipart/form-data; boundary=b", "nothing"),
    ] {
        let got = post(&upload(), "/api/plain", media_type, body).await;
        assert_eq!((got.status, got.code().as_str()), (400, "BadRequestError"), "{body}: {}", got.text());
    }
    let got = post(&upload(), "/api/plain", "application/x-www-form-urlencoded", "title=00ff").await;
    assert_eq!(got.status, 415);
}

/// Whatever the contract says, forms come in their own media types, and files in one of them.
#[actix_web::test]
async fn media_types_of_forms() {
    static TEXT: [Parameter; 1] = [field("note", &rt::schema::STRING)];
    static ONE: [Parameter; 1] = [field("file", &rt::schema::FILE)];
    static MANY: [Parameter; 1] = [field("files", &FILES)];
    let (urlencoded, multipart) = ("application/x-www-form-urlencoded", "multipart/form-data");
    let both = format!("{urlencoded}, {multipart}");
    let cases: [(&'static [Parameter], &'static [&'static str], &str); 6] = [
        (&TEXT, &[], &both),
        (&TEXT, &["application/json", "Multipart/Form-Data"], "Multipart/Form-Data"),
        (&TEXT, &["application/x-www-form-urlencoded"], urlencoded),
        (&ONE, &["application/json"], multipart),
        (&MANY, &[], multipart),
        (&ONE, &["multipart/form-data", "application/x-www-form-urlencoded"], &format!("{multipart}, {urlencoded}")),
    ];
    for (parameters, consumes, taken) in cases {
        let server = serve(vec![Operation { method: "POST", parameters, consumes, ..PLAIN }], |_, _, _| Ok(json(1)));
        let got = post(&server, "/api/plain", "text/csv", "x").await;
        assert!(got.status == 415 && got.message().ends_with(&format!(" takes {taken}.")), "{}", got.message());
    }
}

static ACCOUNT: Schema = Schema {
    kind: Kind::Object,
    properties: &[
        Property::required("name", &ID),
        Property::optional("count", &PAGE),
        Property::optional("flags", &NUMBERS),
    ],
    ..Schema::ANY
};

struct Account {
    name: Id,
    count: Option<i64>,
    flags: Option<Vec<i64>>,
}

impl rt::Object for Account {
    const SCHEMA: &'static Schema = &ACCOUNT;

    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut name, mut count, mut flags) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut name)?,
                1 => p.value(&mut count)?,
                2 => p.value(&mut flags)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self { name: p.required(0, name)?, count, flags })
    }
}

rt::objects!(Account);

#[actix_web::test]
async fn a_form_that_stands_for_a_body() {
    let operation = Operation {
        method: "POST",
        body: Some(rt::Body::required(&ACCOUNT)),
        consumes: &["application/x-www-form-urlencoded"],
        ..PLAIN
    };
    let server = echo(operation, |r| {
        let account: Account = r.body()?;
        Ok((account.name, account.count, account.flags))
    });
    let form = async |body: &'static str| post(&server, "/api/plain", "application/x-www-form-urlencoded", body).await;
    assert_eq!(form("name=00ff&count=5&flags=1&flags=2&x=y").await.json(), serde_json::json!(["00ff", 5, [1, 2]]));
    let got = form("count=0&flags=a&flags=1").await;
    assert_eq!(got.violations(), ["body /name required", "body /count minimum", "body /flags/0 type"]);
    let got = form("name=00ff&count=1&count=1").await;
    assert_eq!(got.violations(), ["body /count type"]);
}
