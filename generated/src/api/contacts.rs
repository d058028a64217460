//! The tag `contacts`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Management of a customer's mail contacts.
pub trait ContactsApi: crate::Service {
    /// List contacts.
    ///
    /// Returns the account's mail contacts as a pageable list. Requires `ViewContacts`.
    ///
    /// `GET /api2/contacts`, permission `ViewContacts`
    async fn list_contacts(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListContacts,
    ) -> Result<ListContactsResponse, Self::Error>;

    /// Create a contact.
    ///
    /// Creates a mail contact in the customer's namespace. Requires `EditContacts`.
    ///
    /// `POST /api2/contacts`, permission `EditContacts`
    async fn create_contact(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateContact,
    ) -> Result<CreateContactResponse, Self::Error>;

    /// Delete a contact.
    ///
    /// Deletes the given contact, which must belong to the user's account. Requires `EditContacts`.
    ///
    /// `DELETE /api2/contacts/{id}`, permission `EditContacts`
    async fn delete_contact(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: DeleteContact,
    ) -> Result<DeleteContactResponse, Self::Error>;
}

/// Request of `GET /api2/contacts`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListContacts {
    /// Number of entities to skip.
    pub offset: Option<i64>,
    /// Number of entities to return.
    pub count: Option<i64>,
}

impl rt::Request for ListContacts {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            offset: r.optional(0)?,
            count: r.optional(1)?,
        })
    }
}

/// Answers to `GET /api2/contacts`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListContactsResponse {
    /// Contacts of the account.
    Ok(Vec<models::Contact>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListContactsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotAcceptable 406, InternalServerError 500)
);

/// Request of `POST /api2/contacts`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateContact {
    /// Contents of the new entity; its `_id` is replaced by the actual new id.
    pub body: models::Contact,
}

impl rt::Request for CreateContact {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/contacts`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateContactResponse {
    /// Created contact.
    Ok(Vec<models::Contact>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateContactResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotAcceptable 406, InternalServerError 500)
);

/// Request of `DELETE /api2/contacts/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteContact {
    /// Id of the contact.
    pub id: models::ObjectId,
}

impl rt::Request for DeleteContact {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `DELETE /api2/contacts/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum DeleteContactResponse {
    /// Deleted; no content.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    DeleteContactResponse[NoContent 204] json(BadRequest 400, Unauthorized 401, Forbidden
    403, NotFound 404, NotAcceptable 406, InternalServerError 500)
);

/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait ContactsDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: ContactsApi> ContactsDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_contacts(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.create_contact(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.delete_contact(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "contacts",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_CONTACTS: rt::Operation = rt::Operation {
    id: "listContacts",
    method: "GET",
    path: "/contacts",
    permissions: rt::Permissions::All(&["ViewContacts"]),
    parameters: &[
        rt::Parameter::query(
            "offset",
            &rt::Schema::of(rt::Kind::Integer)
                .minimum(rt::Decimal::Integer(0))
                .maximum(rt::Decimal::Integer(9007199254740991)),
        ),
        rt::Parameter::query(
            "count",
            &rt::Schema::of(rt::Kind::Integer)
                .minimum(rt::Decimal::Integer(0))
                .maximum(rt::Decimal::Integer(1000)),
        ),
    ],
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::CONTACT))),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_CONTACT: rt::Operation = rt::Operation {
    id: "createContact",
    method: "POST",
    path: "/contacts",
    permissions: rt::Permissions::All(&["EditContacts"]),
    body: Some(rt::Body::required(&models::CONTACT)),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::CONTACT))),
        rt::Response::of(&[400, 401, 403, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static DELETE_CONTACT: rt::Operation = rt::Operation {
    id: "deleteContact",
    method: "DELETE",
    path: "/contacts/{id}",
    permissions: rt::Permissions::All(&["EditContacts"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
