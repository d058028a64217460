//! Requests of every kind: arrays, headers, forms, optional and limited bodies, OPTIONS.

use crate::served::{FORM, Got, JSON, Served};

fn all(got: &Got, names: &[&str]) -> Vec<String> {
    names.iter().map(|name| got.seen(name)).collect()
}

#[actix_web::test]
async fn arrays_of_every_format() {
    let served = Served::start().await;
    let names = ["plain", "csv", "ssv", "tsv", "pipes", "multi", "nested", "list"];
    let query = "plain=1,2&csv=3&csv=4,5&ssv=a%20b+c&tsv=a%09b,c&pipes=0.5%7C1&multi=true&multi=false&nested=1,2%7C3";
    let got = served.get(&format!("/arrays?{query}"), &[("x-list", "a, b"), ("x-list", "c")]).await;
    let expected = [
        "Some([1, 2])",
        "Some([3, 4, 5])",
        r#"Some(["a", "b", "c"])"#,
        r#"Some(["a", "b,c"])"#,
        "Some([0.5, 1.0])",
        "Some([true, false])",
        "Some([[1, 2], [3]])",
        r#"Some(["a", "b", "c"])"#,
    ];
    assert_eq!(all(&got, &names), expected);
    let got = served.get("/arrays?csv=&multi=true", &[]).await;
    assert_eq!(all(&got, &["plain", "csv", "multi", "list"]), ["None", "Some([])", "Some([true])", "None"]);
    // `multi` does not split.
    let got = served.get("/arrays?multi=true,false&csv=1,x&pipes=1%7C2%7C3%7C4", &[("x-list", "long, longer")]).await;
    assert_eq!(
        got.violations(),
        [
            "query /csv/1 type",
            "query /pipes maxItems",
            "query /multi/0 type",
            "header /X-List/0 maxLength",
            "header /X-List/1 maxLength"
        ]
    );

    let names = ["csv", "ssv", "tsv", "pipes", "multi"];
    let body = "csv=1,2&ssv=a+b&tsv=a%09b&pipes=1%7C2.5&multi=true&multi=false";
    let expected =
        ["Some([1, 2])", r#"Some(["a", "b"])"#, r#"Some(["a", "b"])"#, "Some([1.0, 2.5])", "Some([true, false])"];
    let got = served.send("POST", "/arrays", &[FORM], body.as_bytes()).await;
    assert_eq!(all(&got, &names), expected);
    let part =
        |name: &str, value: &str| format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    let fields =
        [("csv", "1,2"), ("ssv", "a b"), ("tsv", "a\tb"), ("pipes", "1|2.5"), ("multi", "true"), ("multi", "false")];
    let body = fields.map(|(name, value)| part(name, value)).concat() + "--x--\r\n";
    let multipart = ("content-type", "multipart/form-data; boundary=x");
    let got = served.send("POST", "/arrays", &[multipart], body.as_bytes()).await;
    assert_eq!(all(&got, &names), expected);
    let got = served.send("POST", "/arrays", &[FORM], b"csv=1,x&multi=maybe").await;
    assert_eq!(got.violations(), ["formData /csv/1 type", "formData /multi/0 type"]);
    served.stop().await;
}

#[actix_web::test]
async fn parameters_without_value() {
    let served = Served::start().await;
    let names = ["flag", "must", "usual", "text", "long"];
    for (query, seen) in [
        ("flag&must&usual&text&long", ["None", "None", "5", r#"Some("")"#, "None"]),
        ("flag=&must=&usual=&text=&long=", ["None", "None", "5", r#"Some("")"#, "None"]),
        ("flag=true&must=1&usual=2&text=a&long=ab", ["Some(true)", "Some(1)", "2", r#"Some("a")"#, r#"Some("ab")"#]),
    ] {
        assert_eq!(all(&served.get(&format!("/empty?{query}"), &[]).await, &names), seen, "{query}");
    }
    let got = served.get("/empty?flag=x&long=a&never=", &[]).await;
    assert_eq!(
        got.violations(),
        ["query /flag type", "query /must required", "query /long minLength", "query /never type"]
    );
    assert_eq!(served.get("/empty?must&never", &[]).await.violations(), ["query /never type"]);
    assert_eq!(served.send("POST", "/empty", &[FORM], b"flag=").await.seen("flag"), "None");
    assert_eq!(served.send("POST", "/empty", &[FORM], b"flag&never").await.violations(), ["formData /never type"]);
    served.stop().await;
}

#[actix_web::test]
async fn headers_are_parameters() {
    let served = Served::start().await;
    let got = served.get("/headers", &[("X-COUNT", " 7 "), ("x-when", "2024-02-29T12:00:00+01:00")]).await;
    assert_eq!(all(&got, &["count", "when", "colour"]), ["7", r#"Some("2024-02-29T11:00:00Z")"#, "Red"]);
    let got = served.get("/headers", &[("x-when", "now"), ("x-colour", "blue")]).await;
    assert_eq!(got.violations(), ["header /X-Count required", "header /X-When format", "header /X-Colour enum"]);
    let got = served.get("/headers", &[("x-count", "7"), ("x-count", "8")]).await;
    assert_eq!(got.violations(), ["header /X-Count duplicate"]);
    let got = served.get("/headers", &[("x-count", "10")]).await;
    assert_eq!(got.violations(), ["header /X-Count maximum"]);
    served.stop().await;
}

#[actix_web::test]
async fn forms_as_bodies() {
    let served = Served::start().await;
    let names = ["name", "count", "on", "tags"];
    let got = served.send("POST", "/form-body", &[FORM], b"name=Gr%C3%BC+%C3%9Fe&count=5&on=true&tags=a&tags=b").await;
    assert_eq!(all(&got, &names), [r#""Grü ße""#, "Some(5)", "Some(true)", r#"Some(["a", "b"])"#]);
    let got = served.send("POST", "/form-body", &[FORM], b"name=ab").await;
    assert_eq!(all(&got, &names), [r#""ab""#, "None", "None", "None"]);
    let got = served.send("POST", "/form-body", &[FORM], b"name=a&count=five&on=1").await;
    assert_eq!(got.violations(), ["body /count type", "body /name minLength", "body /on type"]);
    assert_eq!(served.send("POST", "/form-body", &[FORM], b"").await.violations(), ["body  required"]);
    assert_eq!(served.send("POST", "/form-body", &[JSON], b"{}").await.status, 415);
    served.stop().await;
}

#[actix_web::test]
async fn bodies_that_may_be_absent() {
    let served = Served::start().await;
    assert_eq!(served.send("POST", "/optional", &[], b"").await.seen("a"), "None");
    assert_eq!(served.send("POST", "/optional", &[JSON], b"").await.seen("a"), "None");
    assert_eq!(served.send("POST", "/optional", &[JSON], b"{}").await.seen("a"), "Some(None)");
    assert_eq!(served.send("POST", "/optional", &[JSON], b"{\"a\": 1}").await.seen("a"), "Some(Some(1))");
    assert_eq!(served.send("POST", "/optional", &[JSON], b"{\"a\": 0}").await.violations(), ["body /a minimum"]);
    assert_eq!(served.send("POST", "/optional", &[], b"{}").await.status, 415);
    assert_eq!(served.send("PUT", "/small", &[JSON], b"").await.violations(), ["body  required"]);
    served.stop().await;
}

#[actix_web::test]
async fn a_limit_of_its_own() {
    let served = Served::start().await;
    assert_eq!(served.send("PUT", "/small", &[JSON], b"{\"a\":         1}").await.seen("a"), "Some(1)");
    let got = served.send("PUT", "/small", &[JSON], b"{\"a\":            1}").await;
    assert_eq!((got.status, got.code().as_str()), (413, "PayloadTooLarge"));
    assert!(got.text().contains("16 bytes"), "{}", got.text());
    assert_eq!(served.send("POST", "/optional", &[JSON], b"{\"a\":            1}").await.status, 200);
    served.stop().await;
}

#[actix_web::test]
async fn options_and_other_methods() {
    let served = Served::start().await;
    let got = served.send("OPTIONS", "/arrays", &[], b"").await;
    assert_eq!((got.status, got.header("allow"), got.body.len()), (204, Some("GET, HEAD, POST, OPTIONS"), 0));
    let got = served.send("OPTIONS", "/small", &[], b"").await;
    assert_eq!((got.status, got.header("allow")), (204, Some("PUT, OPTIONS")));
    let got = served.send("DELETE", "/arrays", &[], b"").await;
    assert_eq!((got.status, got.header("allow")), (405, Some("GET, HEAD, POST, OPTIONS")));
    served.stop().await;
}

#[actix_web::test]
async fn a_text_is_a_string() {
    let served = Served::start().await;
    let text = ("content-type", "text/plain; charset=utf-8");
    assert_eq!(served.send("PUT", "/words", &[text], "Grüße".as_bytes()).await.seen("words"), "\"Grüße\"");
    assert_eq!(served.send("PUT", "/words", &[text], b"x").await.violations(), ["body  minLength"]);
    served.stop().await;
}

/// Names, a type of the service's own, a box, and an enumeration with values that the contract does not list.
#[actix_web::test]
async fn what_options_make_of_types() {
    let served = Served::start().await;
    let body = br#"{"amount": "12.50", "kind": "cheque", "change": {"amount": "0.25"}}"#;
    let got = served.send("POST", "/payments", &[JSON], body).await;
    assert_eq!((got.status, got.text().as_str()), (200, r#"{"amount":"12.25","kind":"cheque"}"#));
    let got = served.send("POST", "/payments?dry-run=true", &[JSON], body).await;
    assert_eq!(got.text(), r#"{"amount":"12.25","kind":"rehearsal"}"#);
    let got = served.send("POST", "/payments", &[JSON], br#"{"amount": "12.5", "kind": 1}"#).await;
    assert_eq!(got.violations(), ["body /amount pattern", "body /kind type"]);
    served.stop().await;
}

#[actix_web::test]
async fn a_parameter_that_takes_all_that_is_left() {
    let served = Served::start().await;
    for (path, seen) in [("a", "a"), ("a/b%20c//d", "a/b c//d"), ("a%2Fb/", "a/b/")] {
        assert_eq!(served.get(&format!("/mirror/{path}"), &[]).await.seen("path"), format!("{seen:?}"));
    }
    assert_eq!(served.get("/mirror/", &[]).await.status, 404);
    served.stop().await;
}
