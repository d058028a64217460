//! What code generated from a Swagger 2.0 contract calls at run time: schemas as tables, decoding and validation,
//! routing, media types, credentials and permissions, answers and failures, and the actix-web service that serves it
//! all.
//!
//! Generated code depends on this crate alone and names its items by their place at the root. A handler's author meets
//! [`Context`], [`Failure`], [`Principal`], [`Nullable`], [`File`], [`FileBody`], [`BodyStream`], [`JsonStream`], [`DateTime`] and [`Server`].

mod answer;
mod body;
mod body_memory;
mod body_stream;
mod budget;
mod client;
mod conditional;
mod context;
mod decimal;
mod encode;
pub mod enumeration;
mod erased;
mod failure;
mod fault;
mod file;
mod file_body;
mod form;
pub mod hierarchy;
mod incoming;
mod json;
mod json_stream;
mod literals;
mod lookup;
mod media;
pub mod newtype;
mod nullable;
pub mod object;
pub mod operation;
mod parameter;
mod pattern;
mod payload;
mod pipeline;
mod prepared;
mod published;
mod render;
mod reply;
pub mod request_id;
mod route;
mod scalar;
pub mod schema;
mod security;
mod segment;
mod server;
mod service;
mod skipped;
mod tables;
mod text;
mod time;
mod tree;
mod tree_reader;
mod validate;
mod value;
mod violation;
mod violations;
mod xml;
mod xml_read;

pub use actix_web::cookie::Cookie;
pub use actix_web::http::StatusCode;
pub use bytes::Bytes;
pub use futures_util::future::LocalBoxFuture;
pub use serde::de::MapAccess;
pub use serde_json::Value as Json;
pub use std::collections::BTreeMap;
pub use uuid::Uuid;

/// An object without known properties.
pub type JsonObject = serde_json::Map<String, serde_json::Value>;
pub use {actix_web, jiff, serde, serde_json};

pub use crate::answer::{Answer, HeaderText, IntoAnswer};
pub use crate::body::{decode_json, json_violations};
pub use crate::body_memory::DEFAULT_BODY_MEMORY;
pub use crate::body_stream::BodyStream;
pub use crate::client::{Client, Scheme};
pub use crate::context::{Context, Erased, RequestHead};
pub use crate::decimal::{Bound, Decimal};
pub use crate::enumeration::{Enumeration, IntegerEnumeration};
pub use crate::erased::{BasicCredential, granted, not_written, reply};
pub use crate::failure::{FILE_STATUSES, Failure, RUNTIME_STATUSES};
pub use crate::file::File;
pub use crate::file_body::FileBody;
pub use crate::form::pairs as query_pairs;
pub use crate::hierarchy::{Discriminator, Hierarchy};
pub use crate::incoming::{FromParameter, Incoming, Mismatch, Occurrences, Request};
pub use crate::json_stream::JsonStream;
pub use crate::newtype::Newtype;
pub use crate::nullable::Nullable;
pub use crate::object::{Object, ObjectSerializer, Properties};
pub use crate::operation::{
    Body, Collection, Location, Operation, Parameter, Permissions, Requirement, Response, SchemeUse,
};
pub use crate::parameter::{FromText, NotText, Style, Texts};
pub use crate::pattern::Pattern;
pub use crate::published::Document;
pub use crate::render::{CodeMessage, ProblemDetails, RenderFailure, Rendered};
pub use crate::scalar::{Base64, Secret};
pub use crate::schema::{Additional, Format, Kind, Literal, Property, Schema};
pub use crate::security::{Authenticate, Credential, Granted, Principal, SchemeKind, SecurityScheme, downcast};
pub use crate::server::{Contract, DEFAULT_BODY_LIMIT, Dispatch, Reply, Server};
pub use crate::time::{Date, DateTime};
pub use crate::value::{Value, is_settled};
pub use crate::violation::{Invalid, Pointer, Violation};
pub use crate::violations::Violations;
pub use crate::xml::{Xml, XmlContent};
