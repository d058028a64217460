//! Contacts and posts by hand: what the contract demands of their parameters and bodies is checked, and the values are plain
//! texts.

use actix_web::{HttpRequest, HttpResponse, web};
use generated::rt::jiff::Timestamp;
use serde::de::{Error as _, IntoDeserializer};
use serde::{Deserialize, Deserializer, Serialize};

use super::{Caller, Id, Refused, answered};

/// A contact.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Contact {
    #[serde(rename = "_id", skip_serializing_if = "Option::is_none")]
    id: Option<Id>,
    email: String,
}

/// What is in the store: contacts, and posts of some type.
#[derive(Debug)]
pub struct Stored<P> {
    /// All contacts.
    pub contacts: Vec<Contact>,
    /// All posts.
    pub posts: Vec<P>,
}

/// The parameters of `GET /contacts`.
#[derive(Debug, Deserialize)]
pub struct Page {
    offset: Option<i64>,
    count: Option<i64>,
}

impl Page {
    fn of<'a, T>(&self, all: &'a [T]) -> impl Iterator<Item = &'a T> {
        let number = |number: Option<i64>, absent| usize::try_from(number.unwrap_or(absent)).unwrap_or(0);
        all.iter().skip(number(self.offset, 0)).take(number(self.count, 20))
    }
}

/// The parameters of `GET /cp/posts` that clients send most.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Filter {
    offset: Option<i64>,
    count: Option<i64>,
    #[serde(default, deserialize_with = "list")]
    status: Vec<Status>,
    #[serde(default, deserialize_with = "texts")]
    channel_ids: Vec<String>,
    #[serde(default, deserialize_with = "time")]
    since: Option<Timestamp>,
    sort_by: Option<SortBy>,
    order: Option<Order>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
enum Status {
    PreDraft,
    Draft,
    Scheduled,
    Publishing,
    Published,
    FailedToPublish,
    NeedsApproval,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
enum SortBy {
    CreatedTime,
    PublishTime,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Order {
    Asc,
    Desc,
}

/// Values with commas between them.
fn list<'de, D: Deserializer<'de>, T: serde::de::DeserializeOwned>(deserializer: D) -> Result<Vec<T>, D::Error> {
    let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
    let value = |item: &str| T::deserialize(IntoDeserializer::<serde::de::value::Error>::into_deserializer(item));
    text.split(',').map(value).collect::<Result<_, _>>().map_err(D::Error::custom)
}

fn texts<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    list(deserializer)
}

fn time<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Timestamp>, D::Error> {
    let text = std::borrow::Cow::<str>::deserialize(deserializer)?;
    text.parse().map(Some).map_err(D::Error::custom)
}

/// `GET /contacts`.
///
/// # Errors
/// 400, 401, 403.
pub async fn contacts<P: 'static>(
    request: HttpRequest,
    caller: Caller,
    page: web::Query<Page>,
    stored: web::Data<Stored<P>>,
) -> Result<HttpResponse, Refused> {
    answered(request, "listContacts", async move {
        caller.check("ViewContacts")?;
        let contacts: Vec<Contact> = page.of(&stored.contacts).cloned().collect();
        Ok(HttpResponse::Ok().json(contacts))
    })
    .await
}

/// `POST /contacts`.
///
/// # Errors
/// 400, 401, 403.
pub async fn create(request: HttpRequest, caller: Caller, body: web::Json<Contact>) -> Result<HttpResponse, Refused> {
    answered(request, "createContact", async move {
        caller.check("EditContacts")?;
        Ok(HttpResponse::Ok().json([body.into_inner()]))
    })
    .await
}

#[derive(Serialize)]
struct Posts<P> {
    count: f64,
    data: Vec<P>,
}

/// `GET /cp/posts`.
///
/// # Errors
/// 400, 401, 403.
pub async fn posts<P: Serialize + Clone + 'static>(
    request: HttpRequest,
    caller: Caller,
    filter: web::Query<Filter>,
    stored: web::Data<Stored<P>>,
) -> Result<HttpResponse, Refused> {
    answered(request, "listPosts", async move {
        caller.check("ViewPosts")?;
        let filter = std::hint::black_box(filter.into_inner());
        let Filter { offset, count, status, channel_ids, since, sort_by, order } = filter;
        // A handler would look for these.
        std::hint::black_box((status, channel_ids, since, sort_by, order));
        let data: Vec<P> = Page { offset, count }.of(&stored.posts).cloned().collect();
        Ok(HttpResponse::Ok().json(Posts { count: stored.posts.len() as f64, data }))
    })
    .await
}
