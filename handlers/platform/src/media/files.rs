//! The addresses of media outside of the API: parts of an upload arrive, files are shown. Nobody logs in: whoever knows an
//! address was told it.

use actix_web::{
    HttpRequest, HttpResponse, Resource, Route,
    http::header::{CACHE_CONTROL, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_SECURITY_POLICY, HeaderValue},
    web,
};
use generated::{
    models::ObjectId,
    rt::{Failure, FileBody},
};

use crate::{
    Store,
    media::{
        PATH, is_same, media_type,
        parts::{self, Announced},
    },
    server::respond,
    store::{MediaRecord, Stored, Upload},
};

/// The addresses.
pub(crate) fn resources() -> (Resource, Resource) {
    (
        web::resource(format!("{PATH}/{{id}}/{{key}}/parts/{{number}}"))
            .route(web::put().to(put_part))
            .default_service(others("PUT")),
        web::resource(format!("{PATH}/{{id}}/{{key}}/{{name}}"))
            .get(show)
            .route(web::head().to(show))
            .default_service(others("GET, HEAD")),
    )
}

/// Refuses methods other than these.
fn others(allow: &'static str) -> Route {
    web::to(move || async move { respond(Failure::method_not_allowed(allow)) })
}

async fn put_part(
    request: HttpRequest,
    store: web::Data<Store>,
    place: web::Path<(String, String, String)>,
    body: web::Payload,
) -> HttpResponse {
    let (id, key, number) = place.into_inner();
    let length = request.headers().get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse().ok());
    let receive = async {
        let number = number.parse().map_err(|_| Failure::not_found())?;
        // The bytes are stored as they arrive.
        if !is_plain(&request) {
            return Err(Failure::unsupported_media_type("Parts cannot be sent in a content coding."));
        }
        let media = find(&store, &id).await?;
        parts::receive(&store, media, Announced { key: &key, number, length }, body).await
    };
    match receive.await {
        Ok(()) => HttpResponse::NoContent().finish(),
        Err(failure) => respond(failure),
    }
}

/// Whether the body is sent as it is.
fn is_plain(request: &HttpRequest) -> bool {
    let is_identity = |coding: &HeaderValue| coding.as_bytes().trim_ascii().eq_ignore_ascii_case(b"identity");
    request.headers().get_all(CONTENT_ENCODING).all(is_identity)
}

async fn show(
    request: HttpRequest,
    store: web::Data<Store>,
    place: web::Path<(String, String, String)>,
) -> HttpResponse {
    let (id, key, _) = place.into_inner();
    let answer = async {
        let media = find(&store, &id).await?;
        let Upload::Complete { parts } = media.value.upload else { return Err(Failure::not_found()) };
        if !is_same(&media.value.key, &key) {
            return Err(Failure::not_found());
        }
        let (storage, id) = (store.media().clone(), media.id.clone());
        let file = FileBody::seekable(media.value.size, move |range| storage.read(id, parts, range));
        // The contents of a medium never change.
        let file = file.typed(media_type(&media.value.name)).tagged(media.id.as_str());
        file.into_response(&request)
    };
    let mut response = answer.await.unwrap_or_else(respond);
    let headers = response.headers_mut();
    if !headers.contains_key(CACHE_CONTROL) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("private, no-cache"));
    }
    // Files are anybody's: what is in them never runs as a part of this site.
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
    response
}

/// A medium of any account, for the key is asked for next.
async fn find(store: &Store, id: &str) -> Result<Stored<MediaRecord>, Failure> {
    let id = ObjectId::new(id).map_err(|_| Failure::not_found())?;
    let media = store.across::<MediaRecord>().find(&id).await?;
    media.filter(|media| !media.value.is_expired()).ok_or_else(Failure::not_found)
}
