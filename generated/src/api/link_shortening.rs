//! The tag `link shortening`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Link shortening with Bitly.
pub trait LinkShorteningApi: crate::Service {
    /// Shorten links.
    ///
    /// Returns short links for the given URLs.
    ///
    /// `POST /api2/shortlinks`, permission `ShortenLinks`
    async fn shorten_links(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ShortenLinks,
    ) -> Result<ShortenLinksResponse, Self::Error>;
}

/// Request of `POST /api2/shortlinks`.
#[derive(Debug, Clone, PartialEq)]
pub struct ShortenLinks {
    /// URLs to shorten.
    pub body: Vec<String>,
}

impl rt::Request for ShortenLinks {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/shortlinks`.
#[derive(Debug, Clone, PartialEq)]
pub enum ShortenLinksResponse {
    /// Shortlink documents.
    Ok(Vec<models::Shortlink>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ShortenLinksResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    InternalServerError 500)
);

/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait LinkShorteningDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: LinkShorteningApi> LinkShorteningDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.shorten_links(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "link shortening",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static SHORTEN_LINKS: rt::Operation = rt::Operation {
    id: "shortenLinks",
    method: "POST",
    path: "/shortlinks",
    permissions: rt::Permissions::All(&["ShortenLinks"]),
    body: Some(rt::Body::required(&rt::Schema::array(&rt::schema::URI))),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::SHORTLINK))),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
