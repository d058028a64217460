//! A service that shows what it is given.

use std::fmt::{self, Debug};
use std::sync::Arc;

use futures_util::{StreamExt as _, stream};
use wire::api::{
    answers::{
        AnswersApi, CreateThing, CreateThingAs, CreateThingResponse, GetFile, GetFileResponse, Negotiated,
        NegotiatedResponse, Report, ReportResponse, Text, TextResponse,
    },
    requests::{
        AddBook, AddBookResponse, FormArrays, FormArraysResponse, FormBody, FormBodyResponse, FormEmpty,
        FormEmptyResponse, GetEmpty, GetEmptyResponse, GetHeaders, GetHeadersResponse, Mirror, MirrorResponse,
        OptionalBody, OptionalBodyResponse, PostEvents, PostEventsResponse, PutWords, PutWordsResponse, QueryArrays,
        QueryArraysResponse, RequestsApi, Settle, SettleResponse, SmallBody, SmallBodyResponse, SwapPet,
        SwapPetResponse,
    },
    streams::{
        ListNumbers, ListNumbersResponse, MaybeUpload, MaybeUploadResponse, PutPicture, PutPictureResponse, StreamsApi,
        Upload, UploadResponse,
    },
    who::{
        And, AndPrincipal, AndResponse, NoneRequest, NoneResponse, One, OneResponse, OptionalWho, OptionalWhoResponse,
        Or, OrAnd, OrAndPrincipal, OrAndResponse, OrPrincipal, OrResponse, Scopes, ScopesResponse, WhoApi,
    },
};
use wire::models::{Cat, Ox, OxKind, Payment, Pet, Problem, Rest, Seen, Thing};
use wire::rt::{
    BasicCredential, BodyStream, Bytes, Context, Cookie, Failure, FileBody, JsonStream, Principal, RequestHead, Server,
    StatusCode,
};
use wire::{Authenticator, Money, Principals, Service};

pub(crate) struct Wire;

/// A type for each scheme, so that each handler shows which it was given.
pub(crate) struct Key(String);
pub(crate) struct Token(String);
pub(crate) struct Login(String);
pub(crate) struct Bearer(&'static [&'static str]);

macro_rules! principals {
    ($($name:ident),*) => {$(
        impl Principal for $name {
            fn permits(&self, _: &str) -> bool {
                true
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($name)).field(&self.0).finish()
            }
        }
    )*};
}
principals!(Key, Token, Login, Bearer);

impl Principals for Wire {
    type Key = Key;
    type Login = Login;
    type Oauth = Bearer;
    type Token = Token;
}

impl Service for Wire {
    type Principals = Self;
    type Error = Failure;
}

impl Authenticator for Wire {
    type Principals = Self;

    async fn key(&self, key: Option<String>, _: &RequestHead) -> Result<Option<Key>, Failure> {
        Ok(key.filter(|key| key == "k").map(Key))
    }

    async fn login(&self, login: Option<BasicCredential>, _: &RequestHead) -> Result<Option<Login>, Failure> {
        Ok(login.filter(|login| login.password.expose() == "p").map(|login| Login(login.user)))
    }

    async fn oauth(
        &self,
        token: Option<String>,
        scopes: &'static [&'static str],
        _: &RequestHead,
    ) -> Result<Option<Bearer>, Failure> {
        Ok(token.filter(|token| token == "b").map(|_| Bearer(scopes)))
    }

    async fn token(&self, token: Option<String>, _: &RequestHead) -> Result<Option<Token>, Failure> {
        Ok(token.filter(|token| token == "t").map(Token))
    }
}

pub(crate) fn server() -> Server {
    wire::server(Arc::new(Wire), Wire)
}

fn seen<const N: usize>(values: [(&str, &dyn Debug); N]) -> Seen {
    values.map(|(name, value)| (name.to_owned(), format!("{value:?}"))).into()
}

impl RequestsApi for Wire {
    async fn query_arrays(&self, _: Context, r: QueryArrays) -> Result<QueryArraysResponse, Failure> {
        Ok(QueryArraysResponse::Ok(seen([
            ("plain", &r.plain),
            ("csv", &r.csv),
            ("ssv", &r.ssv),
            ("tsv", &r.tsv),
            ("pipes", &r.pipes),
            ("multi", &r.multi),
            ("nested", &r.nested),
            ("list", &r.x_list),
        ])))
    }

    async fn form_arrays(&self, _: Context, r: FormArrays) -> Result<FormArraysResponse, Failure> {
        Ok(FormArraysResponse::Ok(seen([
            ("csv", &r.csv),
            ("ssv", &r.ssv),
            ("tsv", &r.tsv),
            ("pipes", &r.pipes),
            ("multi", &r.multi),
        ])))
    }

    async fn get_headers(&self, _: Context, r: GetHeaders) -> Result<GetHeadersResponse, Failure> {
        let when = r.x_when.map(|when| when.to_string());
        Ok(GetHeadersResponse::Ok(seen([("count", &r.x_count), ("when", &when), ("colour", &r.x_colour)])))
    }

    async fn form_body(&self, _: Context, r: FormBody) -> Result<FormBodyResponse, Failure> {
        let body = r.body;
        Ok(FormBodyResponse::Ok(seen([
            ("name", &body.name),
            ("count", &body.count),
            ("on", &body.on),
            ("tags", &body.tags),
        ])))
    }

    async fn optional_body(&self, _: Context, r: OptionalBody) -> Result<OptionalBodyResponse, Failure> {
        Ok(OptionalBodyResponse::Ok(seen([("a", &r.body.map(|thing| thing.a))])))
    }

    async fn add_book(&self, _: Context, r: AddBook) -> Result<AddBookResponse, Failure> {
        Ok(AddBookResponse::Ok(r.body))
    }

    async fn get_empty(&self, _: Context, r: GetEmpty) -> Result<GetEmptyResponse, Failure> {
        let all: [(&str, &dyn Debug); 5] =
            [("flag", &r.flag), ("must", &r.must), ("usual", &r.usual), ("text", &r.text), ("long", &r.long)];
        Ok(GetEmptyResponse::Ok(seen(all)))
    }

    async fn form_empty(&self, _: Context, request: FormEmpty) -> Result<FormEmptyResponse, Failure> {
        Ok(FormEmptyResponse::Ok(seen([("flag", &request.flag)])))
    }

    /// A cat for an ox, its friend for a cat with one, and anything else for itself.
    async fn swap_pet(&self, _: Context, request: SwapPet) -> Result<SwapPetResponse, Failure> {
        Ok(SwapPetResponse::Ok(match request.body {
            Pet::Cat(cat) => match *cat {
                Cat::Cat(cat) => match cat.friend {
                    Some(friend) => friend,
                    None => Pet::Ox(Box::new(Ox { friend: None, kind: OxKind::Ox, name: cat.name, weight: Some(0.5) })),
                },
                tiger @ Cat::Tiger(_) => Pet::Cat(Box::new(tiger)),
            },
            other => other,
        }))
    }

    async fn post_events(&self, _: Context, request: PostEvents) -> Result<PostEventsResponse, Failure> {
        Ok(PostEventsResponse::Ok(request.body))
    }

    async fn mirror(&self, _: Context, r: Mirror) -> Result<MirrorResponse, Failure> {
        Ok(MirrorResponse::Ok(seen([("path", &r.path)])))
    }

    async fn put_words(&self, _: Context, r: PutWords) -> Result<PutWordsResponse, Failure> {
        Ok(PutWordsResponse::Ok(seen([("words", &r.body)])))
    }

    async fn settle(&self, _: Context, r: Settle) -> Result<SettleResponse, Failure> {
        // The rest of what the client gave, which is boxed, and a way to pay that the contract does not list.
        let cents = r.body.change.and_then(|change: Box<Rest>| change.amount).map_or(0, |amount: Money| amount.cents);
        let kind = if r.rehearse == Some(true) { Some("rehearsal".to_owned()) } else { r.body.kind };
        let total = Money { cents: r.body.total.cents - cents };
        Ok(SettleResponse::Ok(Payment { total, kind, change: None }))
    }

    async fn small_body(&self, _: Context, r: SmallBody) -> Result<SmallBodyResponse, Failure> {
        Ok(SmallBodyResponse::Ok(seen([("a", &r.body.a)])))
    }
}

/// Reads a body, chunk by chunk.
async fn measured(mut body: BodyStream) -> Result<Seen, Failure> {
    let (mut octets, mut chunks) = (0, 0);
    let media_type = body.media_type().map(str::to_owned);
    while let Some(chunk) = body.next().await {
        octets += chunk?.len();
        chunks += 1;
    }
    Ok(seen([("octets", &octets), ("several", &(chunks > 1)), ("type", &media_type)]))
}

impl StreamsApi for Wire {
    async fn upload(&self, _: Context, request: Upload) -> Result<UploadResponse, Failure> {
        let read = measured(request.body).await;
        if request.name == "clumsy" {
            // A store that says nothing of why it could not read.
            return Ok(UploadResponse::Ok(read.map_err(|_| Failure::internal("the store failed"))?));
        }
        Ok(UploadResponse::Ok(read?))
    }

    async fn put_picture(&self, _: Context, request: PutPicture) -> Result<PutPictureResponse, Failure> {
        Ok(PutPictureResponse::Ok(measured(request.body).await?))
    }

    async fn maybe_upload(&self, _: Context, request: MaybeUpload) -> Result<MaybeUploadResponse, Failure> {
        Ok(MaybeUploadResponse::Ok(match request.body {
            Some(body) => measured(body).await?,
            None => seen([("octets", &"none")]),
        }))
    }

    async fn list_numbers(&self, _: Context, request: ListNumbers) -> Result<ListNumbersResponse, Failure> {
        let numbers = stream::iter((0..request.count).map(Ok));
        let end = stream::iter(request.fails.then_some(Err("no more numbers")));
        Ok(ListNumbersResponse::Ok(JsonStream::new(numbers.chain(end))))
    }
}

impl AnswersApi for Wire {
    async fn get_file(&self, _: Context, _: GetFile) -> Result<GetFileResponse, Failure> {
        let read = |range: std::ops::Range<u64>| {
            let octets = range.map(|place| Ok::<_, std::io::Error>(Bytes::from(vec![b'0' + place as u8])));
            stream::iter(octets)
        };
        Ok(GetFileResponse::Ok(FileBody::seekable(10, read).tagged("ten").named("ten.bin")))
    }

    async fn negotiated(&self, cx: Context, _: Negotiated) -> Result<NegotiatedResponse, Failure> {
        Ok(NegotiatedResponse::Ok(seen([("preferred", &cx.preferred_media_type())])))
    }

    async fn report(&self, cx: Context, _: Report) -> Result<ReportResponse, Failure> {
        Ok(ReportResponse::Ok(FileBody::octets(match cx.preferred_media_type() {
            "text/csv" => "a,b\n",
            _ => "%PDF",
        })))
    }

    async fn text(&self, _: Context, _: Text) -> Result<TextResponse, Failure> {
        Ok(TextResponse::Ok(FileBody::octets("Grüße").typed("text/plain; charset=utf-8")))
    }

    async fn create_thing(&self, cx: Context, request: CreateThing) -> Result<CreateThingResponse, Failure> {
        cx.set_cookie(&Cookie::build("a", "1").http_only(true).finish());
        cx.set_cookie(&Cookie::build("b", "2").path("/").finish());
        Ok(match request.r#as {
            CreateThingAs::Created => CreateThingResponse::Created {
                body: Thing { a: Some(1) },
                location: Some("/wire/things/1".to_owned()),
                x_tags: Some(vec!["x".to_owned(), "y".to_owned()]),
                x_total: Some(12),
                x_when: "2024-02-29T12:00:00Z".parse().ok(),
            },
            CreateThingAs::Accepted => CreateThingResponse::Accepted,
            CreateThingAs::Nothing => CreateThingResponse::NoContent,
            CreateThingAs::Reset => CreateThingResponse::ResetContent,
            CreateThingAs::Elsewhere => CreateThingResponse::SeeOther { location: Some("/wire/none?x=1".to_owned()) },
            CreateThingAs::Refused => return Err(Failure::conflict("There is one already.")),
            CreateThingAs::Teapot => CreateThingResponse::Default {
                status: StatusCode::IM_A_TEAPOT,
                body: Problem { code: "Teapot".to_owned(), message: None },
            },
        })
    }
}

impl WhoApi for Wire {
    async fn one(&self, cx: Context<Key>, _: One) -> Result<OneResponse, Failure> {
        Ok(OneResponse::Ok(seen([("who", cx.principal())])))
    }

    async fn none(&self, cx: Context, _: NoneRequest) -> Result<NoneResponse, Failure> {
        Ok(NoneResponse::Ok(seen([("who", cx.principal())])))
    }

    async fn or(&self, cx: Context<OrPrincipal<Self>>, _: Or) -> Result<OrResponse, Failure> {
        Ok(OrResponse::Ok(match cx.principal() {
            OrPrincipal::Key(key) => seen([("who", key)]),
            OrPrincipal::Login(login) => seen([("who", login)]),
            OrPrincipal::Token(token) => seen([("who", token)]),
        }))
    }

    async fn and(&self, cx: Context<AndPrincipal<Self>>, _: And) -> Result<AndResponse, Failure> {
        let AndPrincipal { key, login } = cx.principal();
        Ok(AndResponse::Ok(seen([("who", &(key, login))])))
    }

    async fn or_and(&self, cx: Context<OrAndPrincipal<Self>>, _: OrAnd) -> Result<OrAndResponse, Failure> {
        Ok(OrAndResponse::Ok(match cx.principal() {
            OrAndPrincipal::KeyAndOauth(key, bearer) => seen([("who", &(key, bearer))]),
            OrAndPrincipal::Login(login) => seen([("who", login)]),
        }))
    }

    async fn optional_who(&self, cx: Context<Option<Key>>, _: OptionalWho) -> Result<OptionalWhoResponse, Failure> {
        Ok(OptionalWhoResponse::Ok(seen([("who", cx.principal())])))
    }

    async fn scopes(&self, cx: Context<Bearer>, _: Scopes) -> Result<ScopesResponse, Failure> {
        Ok(ScopesResponse::Ok(seen([("who", cx.principal())])))
    }
}
