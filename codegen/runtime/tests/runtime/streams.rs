//! Bodies that arrive in pieces, and handlers that read them while they do.

use actix_web::App;
use actix_web::dev::Payload;
use actix_web::error::PayloadError;
use actix_web::test::{TestRequest, call_service, init_service};
use codegen_runtime::{Answer, Body, Bytes, Failure, Operation, Server, schema};
use futures_util::{StreamExt as _, stream};

use crate::probe::{Got, PLAIN, echo, post, read, send, serve};

const fn taking(streamed: bool, required: bool, consumes: &'static [&'static str]) -> Operation {
    let body = Body { required, schema: &schema::STRING, streamed, xml: None };
    Operation { method: "POST", body: Some(body), consumes, body_limit: Some(8), ..PLAIN }
}

/// Answers with the body's media type and pieces, or `null` where there is none.
fn streaming(required: bool) -> Server {
    serve(vec![taking(true, required, &["text/*"])], move |_, _, request| {
        let body = if required { Some(request.body_stream()?) } else { request.optional_body_stream() };
        Ok(Box::pin(async move {
            let Some(mut body) = body else { return Ok(Answer::json(200, &())) };
            let media_type = body.media_type().map(str::to_owned);
            let mut pieces = Vec::new();
            while let Some(piece) = body.next().await {
                // What a handler makes of it, which does not ask why.
                let piece = piece.map_err(|_| Failure::internal("the store does not take it"))?;
                pieces.push(String::from_utf8_lossy(&piece).into_owned());
            }
            Ok(Answer::json(200, &(media_type, pieces)))
        }))
    })
}

/// Sends pieces whose length nobody has announced.
async fn pieces(server: &Server, media_type: Option<&str>, pieces: &[&'static str]) -> Got {
    let mut request = TestRequest::post().uri("/api/plain");
    if let Some(media_type) = media_type {
        request = request.insert_header(("content-type", media_type));
    }
    let pieces: Vec<_> =
        pieces.iter().map(|piece| Ok::<_, PayloadError>(Bytes::from_static(piece.as_bytes()))).collect();
    arriving(server, request, pieces).await
}

async fn arriving(server: &Server, request: TestRequest, pieces: Vec<Result<Bytes, PayloadError>>) -> Got {
    let payload: Payload = Payload::Stream { payload: Box::pin(stream::iter(pieces)) };
    let (request, _) = request.to_request().replace_payload(payload);
    let app = init_service(App::new().service(server.clone())).await;
    read(call_service(&app, request).await).await
}

#[actix_web::test]
async fn a_handler_reads_what_arrives() {
    for server in [streaming(true), streaming(false)] {
        let got = pieces(&server, Some("text/csv"), &["ab", "cd"]).await;
        assert_eq!(got.json(), serde_json::json!(["text/csv", ["ab", "cd"]]));
        // A piece without octets says nothing.
        assert_eq!(pieces(&server, Some("text/csv"), &["", "", "ab"]).await.json()[1], serde_json::json!(["ab"]));
        assert_eq!(post(&server, "/api/plain", "text/csv", "ab").await.json()[1], serde_json::json!(["ab"]));
        let other = pieces(&server, Some("image/png"), &["ab"]).await;
        assert_eq!((other.status, pieces(&server, None, &["ab"]).await.status), (415, 415));
    }
}

#[actix_web::test]
async fn a_stream_that_may_be_absent() {
    let (required, optional) = (streaming(true), streaming(false));
    for none in [&[][..], &["", ""]] {
        assert_eq!(pieces(&optional, None, none).await.text(), "null");
        assert_eq!(pieces(&required, Some("text/csv"), none).await.violations(), ["body  required"]);
    }
    assert_eq!(send(&optional, TestRequest::post().uri("/api/plain")).await.text(), "null");
    assert_eq!(send(&required, TestRequest::post().uri("/api/plain")).await.violations(), ["body  required"]);
}

#[actix_web::test]
async fn a_stream_ends_at_the_limit() {
    let server = streaming(true);
    assert_eq!(pieces(&server, Some("text/csv"), &["abcd", "efgh"]).await.status, 200);
    for more in [&["abcd", "efghi"][..], &["abcd", "efgh", "i"], &["abcdefghi"]] {
        let got = pieces(&server, Some("text/csv"), more).await;
        assert_eq!((got.status, got.message().as_str()), (413, "The body is larger than 8 bytes."), "{more:?}");
    }
    // One that is announced to be larger is not looked at.
    for (length, status) in [(8, 200), (9, 413)] {
        let request = TestRequest::post().uri("/api/plain").insert_header(("content-type", "text/csv"));
        let request = request.insert_header(("content-length", length));
        assert_eq!(arriving(&server, request, vec![Ok(Bytes::from_static(b"a"))]).await.status, status);
    }
}

#[actix_web::test]
async fn a_body_in_pieces_is_one() {
    let server = echo(taking(false, true, &[]), |request| request.body::<String>());
    let json = Some("application/json");
    for whole in [&["\"abcdef\""][..], &["\"abc", "def\""], &["\"", "abc", "", "de", "f\""], &["", "\"abcdef\""]] {
        assert_eq!(pieces(&server, json, whole).await.json(), "abcdef", "{whole:?}");
    }
    for more in [&["\"abcdefg\""][..], &["\"abc", "defg\""], &["\"abc", "def", "g\""], &["\"abcdefg", "\""]] {
        assert_eq!(pieces(&server, json, more).await.status, 413, "{more:?}");
    }
    assert_eq!(pieces(&server, None, &["\"a\""]).await.status, 415);
    assert_eq!(pieces(&server, None, &[]).await.violations(), ["body  required"]);
}

#[actix_web::test]
async fn a_body_that_breaks_off() {
    let server = echo(taking(false, true, &[]), |request| request.body::<String>());
    let request = TestRequest::post().uri("/api/plain").insert_header(("content-type", "application/json"));
    let broken = vec![Ok(Bytes::from_static(b"\"a")), Err(PayloadError::Incomplete(None))];
    let got = arriving(&server, request, broken).await;
    assert_eq!((got.status, got.code().as_str()), (400, "BadRequestError"));
    assert!(got.message().starts_with("The body cannot be read"), "{}", got.message());
}
