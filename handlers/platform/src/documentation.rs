//! The documentation page at `/docs/`: the operations of the contract by tag, to read and to try on this server.

mod swagger_ui;

use actix_web::{
    HttpMessage as _, HttpRequest, HttpResponse, Resource, Scope,
    guard::{self, Guard},
    http::header::{
        CACHE_CONTROL, CONTENT_ENCODING, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, EntityTag, HeaderValue,
        IfNoneMatch, LOCATION, VARY,
    },
    web,
};
use generated::rt::Failure;

use crate::{Origin, compression::takes_gzip, server::respond};

/// Where the page is.
pub const PATH: &str = "/docs/";

const SWAGGER_UI: &str = "swagger-ui-bundle.js";
const SWAGGER_UI_STYLE: &str = "swagger-ui.css";
const ICON: &str = "favicon-32x32.png";
const HTML: (&str, &str) = ("text/html; charset=utf-8", include_str!("documentation/page.html"));
const SCRIPT: (&str, &str) = ("text/javascript; charset=utf-8", include_str!("documentation/page.js"));
const STYLE: (&str, &str) = ("text/css; charset=utf-8", include_str!("documentation/page.css"));

/// The page and what it loads.
pub fn pages(public_url: Option<&Origin>) -> Scope {
    let page = Page { policy: policy(public_url) };
    web::scope("/docs")
        .app_data(web::Data::new(page))
        .service(at(["", "/"]).route(web::route().guard(reads()).to(html)))
        .service(at(["/{name}"]).route(web::route().guard(reads()).to(file)))
}

/// Leads from the root of the server to the page.
pub fn root() -> Resource {
    let there = || async { HttpResponse::Found().insert_header((LOCATION, PATH)).finish() };
    at(["/"]).route(web::route().guard(reads()).to(there))
}

struct Page {
    policy: HeaderValue,
}

/// What the page may do: run and show what it brought along, and call this server, by whichever of its names.
fn policy(public_url: Option<&Origin>) -> HeaderValue {
    let server = public_url.map(|url| format!(" {url}")).unwrap_or_default();
    let policy = format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; \
         connect-src 'self'{server}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    );
    HeaderValue::try_from(policy).unwrap_or(HeaderValue::from_static("default-src 'none'"))
}

async fn html(request: HttpRequest, page: web::Data<Page>) -> HttpResponse {
    let mut response = own(&request, HTML);
    response.headers_mut().insert(CONTENT_SECURITY_POLICY, page.policy.clone());
    response
}

async fn file(request: HttpRequest, name: web::Path<String>) -> HttpResponse {
    match name.as_str() {
        "page.js" => own(&request, SCRIPT),
        "page.css" => own(&request, STYLE),
        SWAGGER_UI => vendored(&request, SWAGGER_UI, "text/javascript; charset=utf-8"),
        SWAGGER_UI_STYLE => vendored(&request, SWAGGER_UI_STYLE, "text/css; charset=utf-8"),
        ICON => vendored(&request, ICON, "image/png"),
        _ => respond(Failure::not_found()),
    }
}

/// A file of this crate.
fn own(request: &HttpRequest, (media_type, text): (&'static str, &'static str)) -> HttpResponse {
    answer(request, media_type, swagger_ui::crc32(text.as_bytes()), |_| Ok(text.as_bytes().into()))
}

/// A file of Swagger UI, which is at hand compressed.
fn vendored(request: &HttpRequest, name: &str, media_type: &'static str) -> HttpResponse {
    let Some(file) = swagger_ui::file(name) else { return respond(Failure::not_found()) };
    answer(request, media_type, file.crc32, |response| match &file.gzip {
        Some(gzip) => {
            response.headers_mut().insert(VARY, HeaderValue::from_static("accept-encoding"));
            if !takes_gzip(request) {
                return file.plain();
            }
            response.headers_mut().insert(CONTENT_ENCODING, HeaderValue::from_static("gzip"));
            Ok(gzip.clone())
        }
        None => file.plain(),
    })
}

/// The answer with these contents, or a 304 where the client has them. They change with a release, so they are asked
/// for again and again, but sent once.
fn answer(
    request: &HttpRequest,
    media_type: &'static str,
    crc32: u32,
    contents: impl FnOnce(&mut HttpResponse) -> std::io::Result<web::Bytes>,
) -> HttpResponse {
    // Weak: plain and compressed contents have the same one.
    let tag = EntityTag::new_weak(format!("{crc32:08x}"));
    let is_known = match request.get_header::<IfNoneMatch>() {
        Some(IfNoneMatch::Any) => true,
        Some(IfNoneMatch::Items(known)) => known.iter().any(|known| known.weak_eq(&tag)),
        None => false,
    };
    let mut response = if is_known { HttpResponse::NotModified() } else { HttpResponse::Ok() };
    response.insert_header((ETAG, tag.to_string())).insert_header((CACHE_CONTROL, "no-cache"));
    if is_known {
        return response.finish();
    }
    let mut response = response.insert_header((CONTENT_TYPE, media_type)).finish();
    match contents(&mut response) {
        Ok(contents) => response.set_body(actix_web::body::BoxBody::new(contents)),
        Err(error) => {
            tracing::error!(error = &error as &dyn std::error::Error, "a file of the documentation page is broken");
            respond(Failure::internal(error))
        }
    }
}

/// A place to read from.
pub fn at<const N: usize>(paths: [&'static str; N]) -> Resource {
    web::resource(paths.map(str::to_owned).to_vec())
        .default_service(web::to(|| async { respond(Failure::method_not_allowed("GET, HEAD")) }))
}

/// Takes GET and HEAD.
pub fn reads() -> impl Guard {
    guard::Any(guard::Get()).or(guard::Head())
}

#[cfg(test)]
mod tests {
    use generated::CONTRACT;

    use super::*;

    #[test]
    fn the_page_names_the_contract_and_what_it_loads() {
        let (_, html) = HTML;
        assert!(html.contains(&format!("rel=\"service-desc\" href=\"{}/swagger.json\"", CONTRACT.base_path)));
        assert!(html.contains(&format!("<title>{}</title>", CONTRACT.title)));
        for name in [SWAGGER_UI, SWAGGER_UI_STYLE, ICON, "page.js", "page.css"] {
            assert!(html.contains(&format!("\"{PATH}{name}\"")), "{name}");
        }
    }

    #[test]
    fn the_public_server_may_be_called() {
        let url = "https://api.example.com".parse().unwrap();
        let policy = policy(Some(&url));
        assert!(policy.to_str().unwrap().contains("connect-src 'self' https://api.example.com; "));
    }
}
