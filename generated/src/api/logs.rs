//! The tag `logs`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Logging operations.
pub trait LogsApi: crate::Service {
    /// Log frontend data.
    ///
    /// Logs data received from the frontend to Kibana.
    ///
    /// `POST /api2/logs`
    async fn log_frontend_data(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: LogFrontendData,
    ) -> Result<LogFrontendDataResponse, Self::Error>;
}

/// Request of `POST /api2/logs`.
#[derive(Debug, Clone, PartialEq)]
pub struct LogFrontendData {
    pub body: LogFrontendDataBody,
}

impl rt::Request for LogFrontendData {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/logs`.
#[derive(Debug, Clone, PartialEq)]
pub enum LogFrontendDataResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    LogFrontendDataResponse[NoContent 204] json(BadRequest 400, Unauthorized 401,
    InternalServerError 500)
);

/// Operation `logFrontendData`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct LogFrontendDataBody {
    pub data: Option<rt::JsonObject>,
    pub destination: LogFrontendDataBodyDestination,
    /// Error to log, as an object or a string.
    pub error: Option<rt::Json>,
    /// Stat key; required when `level` is `stats`.
    pub key: Option<String>,
    pub level: Option<LogFrontendDataBodyLevel>,
    /// Message to log; required unless `level` is `stats`.
    pub message: Option<String>,
}

impl rt::Object for LogFrontendDataBody {
    const SCHEMA: &'static rt::Schema = &LOG_FRONTEND_DATA_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_data, mut slot_destination, mut slot_error) = (None, None, None);
        let (mut slot_key, mut slot_level, mut slot_message) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_data)?,
                1 => p.value(&mut slot_destination)?,
                2 => p.value(&mut slot_error)?,
                3 => p.value(&mut slot_key)?,
                4 => p.value(&mut slot_level)?,
                5 => p.value(&mut slot_message)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            data: slot_data,
            destination: p.defaulted(1, slot_destination)?,
            error: slot_error,
            key: slot_key,
            level: slot_level,
            message: slot_message,
        })
    }
}

/// Operation `logFrontendData`, `body.destination`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LogFrontendDataBodyDestination {
    Elastic,
    Amplitude,
}

impl rt::Enumeration for LogFrontendDataBodyDestination {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("elastic", Self::Elastic),
        ("amplitude", Self::Amplitude),
    ];
}

/// Operation `logFrontendData`, `body.level`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LogFrontendDataBodyLevel {
    Debug,
    Info,
    Warn,
    Error,
    Fatal,
    Stats,
}

impl rt::Enumeration for LogFrontendDataBodyLevel {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("debug", Self::Debug), ("info", Self::Info), ("warn", Self::Warn), ("error", Self::Error),
        ("fatal", Self::Fatal), ("stats", Self::Stats),
    ];
}

rt::objects!(LogFrontendDataBody);

rt::enumerations!(LogFrontendDataBodyDestination, LogFrontendDataBodyLevel);

pub(crate) static LOG_FRONTEND_DATA_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("data", &rt::schema::OBJECT),
    rt::Property::defaulted("destination", &LOG_FRONTEND_DATA_BODY_DESTINATION, "\"elastic\""),
    rt::Property::optional("error", &rt::schema::ANY),
    rt::Property::optional("key", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional("level", &LOG_FRONTEND_DATA_BODY_LEVEL),
    rt::Property::optional("message", &rt::Schema::of(rt::Kind::String).max_length(10000)),
]);
pub(crate) static LOG_FRONTEND_DATA_BODY_DESTINATION: rt::Schema = rt::Schema::strings(
    &["elastic", "amplitude"],
);

pub(crate) static LOG_FRONTEND_DATA_BODY_LEVEL: rt::Schema = rt::Schema::strings(
    &["debug", "info", "warn", "error", "fatal", "stats"],
);

/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait LogsDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: LogsApi> LogsDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.log_frontend_data(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "logs",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LOG_FRONTEND_DATA: rt::Operation = rt::Operation {
    id: "logFrontendData",
    method: "POST",
    path: "/logs",
    body: Some(rt::Body::required(&LOG_FRONTEND_DATA_BODY)),
    responses: &[rt::Response::of(&[204], None), rt::Response::of(&[400, 401, 500], Some(&models::ERROR))],
    ..BASE
};
