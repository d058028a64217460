//! Bodies and answers in XML: the tree is that of JSON, by the contract's `xml`.

use crate::served::{JSON, Served};

const XML: (&str, &str) = ("content-type", "application/xml");
const AS_XML: (&str, &str) = ("accept", "application/xml");

const BOOK: &str = "<b:book xmlns:b=\"http://example.org/books\" id=\"7\"><author>x</author><author>y</author>\
    <contents><chapter pages=\"3\"><heading>One</heading></chapter></contents>\
    <m:price xmlns:m=\"http://example.org/money\">1.5</m:price>\
    <sequel id=\"8\"><title>More</title></sequel><title>A &amp; B</title></b:book>";

const SAME: &str = r#"{"author":["x","y"],"chapters":[{"heading":"One","pages":3}],"id":7,"price":1.5,"sequel":{"id":8,"title":"More"},"title":"A & B"}"#;

#[actix_web::test]
async fn from_xml_to_json_and_back() {
    let served = Served::start().await;
    let got = served.send("POST", "/books", &[XML], BOOK.as_bytes()).await;
    assert_eq!((got.status, got.text().as_str()), (200, SAME));
    let got = served.send("POST", "/books", &[JSON, AS_XML], SAME.as_bytes()).await;
    let expected = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{BOOK}");
    assert_eq!((got.status, got.header("content-type")), (200, Some("application/xml")));
    // A property's element is called as the property; its namespace is that of its definition.
    assert_eq!(
        got.text(),
        expected
            .replace("<sequel id", "<b:sequel xmlns:b=\"http://example.org/books\" id")
            .replace("</sequel>", "</b:sequel>")
    );
    served.stop().await;
}

#[actix_web::test]
async fn values_in_xml_are_validated_as_those_in_json() {
    let served = Served::start().await;
    let broken = "<book id='x'><title>A</title><contents><chapter pages='many'/></contents></book>";
    let got = served.send("POST", "/books", &[XML], broken.as_bytes()).await;
    assert_eq!(got.violations(), ["body /chapters/0/pages type", "body /id type", "body /title minLength"]);
    let got = served.send("POST", "/books", &[XML], b"<book id='1'/>").await;
    assert_eq!(got.violations(), ["body /title required"]);
    served.stop().await;
}

#[actix_web::test]
async fn what_is_no_xml_is_refused() {
    let served = Served::start().await;
    let deep = format!("{}{}", "<a>".repeat(100_000), "</a>".repeat(100_000));
    let bomb = "<!DOCTYPE a [<!ENTITY b 'x'>]><a>&b;</a>";
    for text in ["<book", "<a></b>", "<a/><b/>", "text", "<a>&unknown;</a>", bomb, &deep] {
        let got = served.send("POST", "/books", &[XML], text.as_bytes()).await;
        assert_eq!(got.status, 400, "{}", text.chars().take(40).collect::<String>());
    }
    served.stop().await;
}
