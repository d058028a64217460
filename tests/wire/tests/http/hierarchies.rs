//! Discriminators: which definition an object is made by decides what it has to have, and what the handler is given.

use crate::served::{FORM, JSON, Served};

async fn swapped(served: &Served, body: &str) -> String {
    let got = served.send("POST", "/pets", &[JSON], body.as_bytes()).await;
    assert_eq!(got.status, 200, "{body}: {}", got.text());
    got.text()
}

#[actix_web::test]
async fn an_object_is_what_its_discriminator_says() {
    let served = Served::start().await;
    // Wherever the discriminator stands; what the definition does not have is not kept.
    let cat = r#"{"name": "Tom", "lives": 7, "weight": 3, "kind": "Cat"}"#;
    assert_eq!(swapped(&served, cat).await, r#"{"kind":"Ox","name":"Tom","weight":0.5}"#);
    let tiger = r#"{"kind":"Tiger","lives":9,"stripes":true}"#;
    assert_eq!(swapped(&served, tiger).await, tiger);
    let pet = r#"{"kind":"Pet","name":"It"}"#;
    assert_eq!(swapped(&served, pet).await, pet);
    let nested = format!(r#"{{"kind": "Cat", "lives": 1, "friend": {tiger}}}"#);
    assert_eq!(swapped(&served, &nested).await, tiger);
    served.stop().await;
}

#[actix_web::test]
async fn subtypes_are_validated() {
    let served = Served::start().await;
    for (body, violations) in [
        (r#"{"kind": "Cat"}"#, &["body /lives required"][..]),
        (r#"{"kind": "Cat", "lives": 10, "name": "x"}"#, &["body /lives maximum", "body /name minLength"]),
        (r#"{"kind": "Tiger", "lives": 3}"#, &["body /stripes required"]),
        (r#"{"kind": "Dog", "name": "x"}"#, &["body /kind enum"]),
        (r#"{"lives": 3}"#, &["body /kind required"]),
        (r#"{"kind": 1}"#, &["body /kind type"]),
        (r#"[]"#, &["body  type"]),
        (r#"{"kind": "Ox", "friend": {"kind": "Cat", "lives": "x"}}"#, &["body /friend/lives type"]),
        (r#"{"kind": "Ox", "kind": "Ox"}"#, &["body /kind duplicate"]),
        (r#"{"kind": "Cat", "lives": 1, "lives": 2}"#, &["body /lives duplicate"]),
    ] {
        assert_eq!(served.send("POST", "/pets", &[JSON], body.as_bytes()).await.violations(), violations, "{body}");
    }
    // An ox has no lives that could stand there twice.
    let twice = r#"{"kind": "Ox", "lives": 1, "lives": 2}"#;
    assert_eq!(swapped(&served, twice).await, r#"{"kind":"Ox"}"#);
    let limit = served.send("POST", "/pets", &[JSON], br#"{"kind": "Dog"}"#).await.json();
    assert_eq!(limit["violations"][0]["limit"], wire::rt::serde_json::json!(["Cat", "Tiger", "Ox", "Pet"]));
    served.stop().await;
}

/// A discriminator that may be absent, and whose values an option opens.
#[actix_web::test]
async fn other_names_are_those_of_the_base() {
    let served = Served::start().await;
    let events = r#"[{"at":1},{"at":2,"type":"Scroll"},{"type":"Click","x":3},{"type":"Event"}]"#;
    let got = served.send("POST", "/events", &[JSON], events.as_bytes()).await;
    assert_eq!((got.status, got.text().as_str()), (200, events));
    let got = served.send("POST", "/events", &[JSON], br#"[{"type": "Click"}, {"type": "Scroll", "at": "x"}]"#).await;
    assert_eq!(got.violations(), ["body /0/x required", "body /1/at type"]);
    served.stop().await;
}

#[actix_web::test]
async fn forms_and_xml_are_of_a_subtype_too() {
    let served = Served::start().await;
    let got = served.send("POST", "/pets", &[FORM], b"kind=Tiger&lives=2&stripes=true&name=10").await;
    assert_eq!(got.text(), r#"{"kind":"Tiger","lives":2,"name":"10","stripes":true}"#);
    assert_eq!(served.send("POST", "/pets", &[FORM], b"kind=Cat&lives=x").await.violations(), ["body /lives type"]);
    let xml = ("content-type", "application/xml");
    let text = "<Pet><kind>Tiger</kind><lives>2</lives><stripes>true</stripes></Pet>";
    let got = served.send("POST", "/pets", &[xml, ("accept", "application/xml")], text.as_bytes()).await;
    let answer = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{text}");
    assert_eq!((got.status, got.text()), (200, answer));
    let got = served.send("POST", "/pets", &[xml], b"<Pet><kind>Tiger</kind><lives>2</lives></Pet>").await;
    assert_eq!(got.violations(), ["body /stripes required"]);
    served.stop().await;
}
