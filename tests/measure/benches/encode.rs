//! What it costs to answer with many posts or tickets, from the handler's value to the octets of the body, against
//! hand-written structs of plain texts. `cargo bench -p measure --bench encode`
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a measurement that fails shall stop")]

mod plain;

use std::cell::RefCell;
use std::collections::VecDeque;
use std::process::ExitCode;
use std::rc::Rc;
use std::sync::Arc;

use actix_http::Request;
use actix_web::body::MessageBody;
use actix_web::dev::{HttpServiceFactory, Service};
use actix_web::test::{TestRequest, init_service};
use actix_web::{App, HttpRequest, HttpResponse, web};
use futures_util::FutureExt as _;
use generated::models::{
    Post, Ticket, TicketFollowupsItem, TicketInteraction, TicketInteractionInteractor, TicketInteractionType,
};
use generated::rt::{self, Answer, Dispatch, Erased, Failure, Incoming, Mismatch, Reply};
use measure::by_hand::{Caller, answered, post};
use measure::service::{self, TOKEN, User};
use measure::suite::Prepare;
use measure::{Budget, Suite, fixtures};
use serde::Serialize;

thread_local! {
    /// What handlers answer with, in this order.
    static ANSWERS: RefCell<VecDeque<Box<dyn FnOnce() -> Encoded>>> = const { RefCell::new(VecDeque::new()) };
}

/// An answer on either side.
enum Encoded {
    Ours(Answer),
    ByHand(HttpResponse),
}

fn next() -> Encoded {
    let answer = ANSWERS.with_borrow_mut(VecDeque::pop_front).expect("there is an answer for each request");
    answer()
}

/// A handler: as generated code calls it, but for the type of its answer.
struct Answering;

impl Dispatch for Answering {
    fn call<'a>(&'a self, _: usize, cx: Erased, _: &mut Incoming<'_>) -> Result<Reply<'a>, Mismatch> {
        let context = cx.single::<User>();
        Ok(Box::pin(async move {
            let _context = context?;
            let Encoded::Ours(answer) = next() else { panic!("an answer of the other side") };
            Ok::<_, Failure>(answer)
        }))
    }
}

fn ours() -> impl HttpServiceFactory {
    rt::Server::new(&generated::CONTRACT, Arc::new(Answering), Arc::new(service::Anyone), Arc::new(rt::CodeMessage))
}

async fn handler(request: HttpRequest, caller: Caller) -> HttpResponse {
    let answer = answered(request, "posts", async move {
        caller.check("ViewPosts")?;
        let Encoded::ByHand(response) = next() else { panic!("an answer of the other side") };
        Ok(response)
    });
    answer.await.unwrap()
}

fn by_hand() -> impl HttpServiceFactory {
    web::resource("/api2/cp/posts/counts").route(web::get().to(handler))
}

/// Asks for answers, each of which is made of a value of its own.
fn answers<T: Clone + 'static>(
    service: impl HttpServiceFactory + 'static,
    value: T,
    encode: impl Fn(&T) -> Encoded + Clone + 'static,
) -> Prepare {
    let app = Rc::new(init_service(App::new().service(service)).now_or_never().unwrap());
    Box::new(move |calls| {
        let target = format!("/api2/cp/posts/counts?accesstoken={TOKEN}");
        let requests: Vec<Request> = (0..calls).map(|_| TestRequest::get().uri(&target).to_request()).collect();
        ANSWERS.with_borrow_mut(|answers| {
            answers.clear();
            for _ in 0..calls {
                let (value, encode) = (value.clone(), encode.clone());
                answers.push_back(Box::new(move || encode(&value)));
            }
        });
        let app = Rc::clone(&app);
        Box::new(move || {
            for request in requests {
                let response = app.call(request).now_or_never().unwrap().unwrap();
                let Ok(body) = response.into_body().try_into_bytes() else { panic!("the body is not there at once") };
                assert!(body.len() > 100);
            }
        })
    })
}

/// A list on both sides.
fn list<T, P>(suite: &mut Suite, what: &str, number: usize, values: Vec<T>, plain: Vec<P>)
where
    T: Serialize + Clone + 'static,
    P: Serialize + Clone + 'static,
{
    assert_eq!(serde_json::to_string(&values).unwrap(), serde_json::to_string(&plain).unwrap(), "{what}");
    let json = |values: &Vec<T>| Answer::json(200, values);
    json(&values);
    let allocations = allocation_counter::measure(|| drop(json(&values))).count_total;
    let budget = Budget::AtMost(if number == 1 {
        1.15
    } else if number == 100 {
        1.1
    } else {
        1.05
    });
    let mut case = |name: &str, setup: Box<dyn Fn() -> Prepare>| {
        if number == 1 { suite.case(name, setup) } else { suite.long_case(name, setup) }
    };
    let first = case(
        "ours",
        Box::new(move || answers(ours(), values.clone(), |values| Encoded::Ours(Answer::json(200, values)))),
    );
    let second = case(
        "structs of texts",
        Box::new(move || answers(by_hand(), plain.clone(), |plain| Encoded::ByHand(HttpResponse::Ok().json(plain)))),
    );
    let what = format!("{number} {what}");
    suite.compare(&what, first, second, budget);
    suite.single(format!("{what}: allocations of the body"), allocations as f64, "", Budget::AtMost(1.0));
}

/// A ticket of an inbox.
fn ticket(number: usize) -> Ticket {
    let id = |offset| Some(fixtures::id(number * 16 + offset));
    let time = |text: &str| Some(text.parse().unwrap());
    Ticket {
        id: id(0),
        account_id: id(1),
        archive_new_comments: Some(false),
        assignee: id(2),
        categories: Some(vec![fixtures::id(3), fixtures::id(4)]),
        channel_id: id(5),
        created_time: time("2026-03-04T05:06:07.123Z"),
        followups: Some(vec![TicketFollowupsItem {
            action_id: Some("reply".to_owned()),
            can_be_deleted: Some(true),
            channel_id: id(5),
            created_time: time("2026-03-04T06:07:08.900Z"),
            id: id(6),
            message: Some("Thank you for your question: it takes two or three days.".to_owned()),
            network_id: Some(format!("100{number}_300{number}")),
            user_id: id(2),
            ..TicketFollowupsItem::default()
        }]),
        interaction: Some(TicketInteraction {
            created_time: time("2026-03-04T05:06:05Z"),
            hidden: Some(false),
            interactor: Some(TicketInteractionInteractor {
                interactor_id: Some(format!("u-{number}")),
                name: Some("Ada Lovelace".to_owned()),
                picture: Some("https://cdn.example.com/users/8127398.jpg".to_owned()),
                url: Some("https://forum.example.com/users/8127398".to_owned()),
            }),
            liked: Some(false),
            link: Some("https://www.example.com/products/42".to_owned()),
            message: Some("How long does the delivery take at the moment?\nI have waited for nine days.".to_owned()),
            network_item_id: Some(format!("question-{number}")),
            r#type: Some(TicketInteractionType::Ticket),
            url: Some(format!("https://forum.example.com/questions/{number}")),
            ..TicketInteraction::default()
        }),
        root_id: Some(format!("question-{number}")),
        updated_time: time("2026-03-05T06:07:08.456Z"),
        ..Ticket::default()
    }
}

fn main() -> ExitCode {
    let mut suite = Suite::new("encode");
    for number in [1, 100, 10_000] {
        let number = if suite.is_quick() { number.min(100) } else { number };
        let posts: Vec<Post> = fixtures::posts(number).unwrap();
        let json = serde_json::to_string(&posts).unwrap();
        list(&mut suite, "posts", number, posts, serde_json::from_str::<Vec<post::Post>>(&json).unwrap());
        let tickets: Vec<Ticket> = (0..number).map(ticket).collect();
        let json = serde_json::to_string(&tickets).unwrap();
        list(&mut suite, "tickets", number, tickets, serde_json::from_str::<Vec<plain::Ticket>>(&json).unwrap());
    }
    suite.finish()
}
