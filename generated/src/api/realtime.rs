//! The tag `realtime`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Realtime operations.
pub trait RealtimeApi: crate::Service {
    /// Set the converted media.
    ///
    /// Puts the converted media into the post and notifies the user.
    ///
    /// `POST /api2/realtime/media/{mediaId}/converted`, permission `EditPosts`
    async fn set_converted_media(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: SetConvertedMedia,
    ) -> Result<SetConvertedMediaResponse, Self::Error>;
}

/// Request of `POST /api2/realtime/media/{mediaId}/converted`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetConvertedMedia {
    /// Id of the converted media.
    pub media_id: models::ObjectId,
    /// Post and user that the conversion belongs to.
    pub body: SetConvertedMediaBody,
}

impl rt::Request for SetConvertedMedia {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            media_id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/realtime/media/{mediaId}/converted`.
#[derive(Debug, Clone, PartialEq)]
pub enum SetConvertedMediaResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    SetConvertedMediaResponse[NoContent 204] json(BadRequest 400, NotFound 404,
    InternalServerError 500)
);

/// Operation `setConvertedMedia`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct SetConvertedMediaBody {
    /// Id of the post that contains the converted media.
    pub post_id: models::ObjectId,
    /// Id of the user who started the conversion.
    pub user_id: models::ObjectId,
}

impl rt::Object for SetConvertedMediaBody {
    const SCHEMA: &'static rt::Schema = &SET_CONVERTED_MEDIA_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_post_id, mut slot_user_id) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_post_id)?,
                1 => p.value(&mut slot_user_id)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            post_id: p.required(0, slot_post_id)?,
            user_id: p.required(1, slot_user_id)?,
        })
    }
}

rt::objects!(SetConvertedMediaBody);

pub(crate) static SET_CONVERTED_MEDIA_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required("postId", &models::OBJECT_ID),
    rt::Property::required("userId", &models::OBJECT_ID),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait RealtimeDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: RealtimeApi> RealtimeDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.set_converted_media(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "realtime",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static SET_CONVERTED_MEDIA: rt::Operation = rt::Operation {
    id: "setConvertedMedia",
    method: "POST",
    path: "/realtime/media/{mediaId}/converted",
    permissions: rt::Permissions::All(&["EditPosts"]),
    parameters: &[rt::Parameter::path("mediaId", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&SET_CONVERTED_MEDIA_BODY)),
    responses: &[rt::Response::of(&[204], None), rt::Response::of(&[400, 404, 500], Some(&models::ERROR))],
    ..BASE
};
