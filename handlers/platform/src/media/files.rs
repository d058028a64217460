//! The addresses of media outside of the API: parts of an upload arrive, files are shown. Nobody logs in: whoever knows an
//! address was told it.

use actix_web::{
    HttpRequest, HttpResponse, Resource,
    http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, HeaderValue},
    web,
};
use generated::{
    models::ObjectId,
    rt::{Failure, FileBody},
};

use crate::{
    Store,
    media::{PATH, is_same, media_type, uploads::PART},
    server::respond,
    store::{MediaRecord, Stored, Upload},
};

/// The addresses.
pub(crate) fn resources() -> (Resource, Resource) {
    // Clients divide a file as they like, into as many parts as they were given addresses for.
    let most = web::PayloadConfig::new(2 * PART as usize);
    (
        web::resource(format!("{PATH}/{{id}}/{{key}}/parts/{{number}}")).app_data(most).route(web::put().to(put_part)),
        web::resource(format!("{PATH}/{{id}}/{{key}}/{{name}}")).get(show).route(web::head().to(show)),
    )
}

async fn put_part(
    store: web::Data<Store>,
    place: web::Path<(String, String, u64)>,
    octets: Result<web::Bytes, actix_web::Error>,
) -> HttpResponse {
    let (id, key, number) = place.into_inner();
    match receive(&store, &id, &key, number, octets).await {
        Ok(()) => HttpResponse::NoContent().finish(),
        Err(failure) => respond(failure),
    }
}

async fn receive(
    store: &Store,
    id: &str,
    key: &str,
    number: u64,
    octets: Result<web::Bytes, actix_web::Error>,
) -> Result<(), Failure> {
    let media = find(store, id).await?;
    match &media.value.upload {
        Upload::Open { key: secret, parts } if is_same(secret, key) && (1..=*parts).contains(&number) => {}
        _ => return Err(Failure::not_found()),
    }
    let octets = octets.map_err(|error| match error.as_response_error().status_code().as_u16() {
        413 => Failure::payload_too_large(2 * PART),
        _ => Failure::bad_request("The part has not arrived as a whole."),
    })?;
    store.media().put(&media.id, number, octets).await
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
