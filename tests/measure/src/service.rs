//! The service that the suites ask: SocialHub as generated, with handlers that do next to nothing, and what a server that
//! is written by hand needs to do the same.

use std::sync::Arc;

use generated::api::contacts::{CreateContact, CreateContactResponse, ListContacts, ListContactsResponse};
use generated::api::posts::{ListPosts, ListPostsOk, ListPostsResponse};
use generated::rt::{self, Failure, Principal, RequestHead};
use generated::{Authenticator, Principals, Service, models};

use crate::fixtures;

/// The token that may do everything.
pub const TOKEN: &str = "0123456789abcdef";

/// Whoever showed the token.
#[derive(Debug, Clone, Copy)]
pub struct User;

impl Principal for User {
    fn permits(&self, permission: &str) -> bool {
        permits(permission)
    }
}

/// Whether the token's owner has a permission: this one has all that are asked for.
pub fn permits(permission: &str) -> bool {
    !permission.is_empty()
}

/// The same type for every scheme.
#[derive(Debug)]
pub struct Users;

impl Principals for Users {
    type ApprovalToken = User;
    type ChannelToken = User;
    type ShareToken = User;
    type Token = User;
}

/// Lets in whoever shows the token.
#[derive(Debug, Clone, Copy)]
pub struct Gate;

/// Whose token it is.
pub fn user(token: Option<&str>) -> Option<User> {
    (token? == TOKEN).then_some(User)
}

impl Authenticator for Gate {
    type Principals = Users;

    async fn approval_token(&self, token: Option<String>, _: &RequestHead) -> Result<Option<User>, Failure> {
        Ok(user(token.as_deref()))
    }

    async fn channel_token(&self, token: Option<String>, _: &RequestHead) -> Result<Option<User>, Failure> {
        Ok(user(token.as_deref()))
    }

    async fn share_token(&self, token: Option<String>, _: &RequestHead) -> Result<Option<User>, Failure> {
        Ok(user(token.as_deref()))
    }

    async fn token(&self, token: Option<String>, _: &RequestHead) -> Result<Option<User>, Failure> {
        Ok(user(token.as_deref()))
    }
}

/// Lets in whoever shows anything: for a server without the generated service around it.
#[derive(Debug, Clone, Copy)]
pub struct Anyone;

impl rt::Authenticate for Anyone {
    fn authenticate<'a>(
        &'a self,
        _: usize,
        _: Option<rt::Credential>,
        _: &'static [&'static str],
        _: &'a RequestHead,
    ) -> rt::LocalBoxFuture<'a, Result<Option<Box<dyn Principal>>, Failure>> {
        Box::pin(async { Ok(Some(Box::new(User) as Box<dyn Principal>)) })
    }
}

/// The service.
#[derive(Debug, Default)]
pub struct Measured {
    contacts: Vec<models::Contact>,
    posts: Vec<models::Post>,
}

impl Service for Measured {
    type Principals = Users;
    type Error = Failure;
}

impl Measured {
    /// One with so many contacts and posts.
    ///
    /// # Errors
    /// Where one of them breaks the contract.
    pub fn with(number: usize) -> Result<Self, Failure> {
        Ok(Self { contacts: fixtures::contacts(number)?, posts: fixtures::posts(number)? })
    }

    fn list_contacts(&self, request: ListContacts) -> ListContactsResponse {
        let from = usize::try_from(request.offset.unwrap_or(0)).unwrap_or(0);
        let count = usize::try_from(request.count.unwrap_or(20)).unwrap_or(0);
        ListContactsResponse::Ok(self.contacts.iter().skip(from).take(count).cloned().collect())
    }

    #[allow(clippy::unused_self, reason = "as all handlers have it")]
    fn create_contact(&self, request: CreateContact) -> CreateContactResponse {
        CreateContactResponse::Ok(vec![request.body])
    }

    fn list_posts(&self, request: ListPosts) -> ListPostsResponse {
        let count = usize::try_from(request.count.unwrap_or(20)).unwrap_or(0);
        let data: Vec<models::Post> = self.posts.iter().take(count).cloned().collect();
        ListPostsResponse::Ok(ListPostsOk { count: Some(self.posts.len() as f64), data: Some(data) })
    }
}

/// A server of it.
pub fn server(service: Measured) -> rt::Server {
    generated::server(Arc::new(service), Gate)
}

include!(concat!(env!("OUT_DIR"), "/measured.rs"));
