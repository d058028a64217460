//! Posts as a document: by day, in the time zone of whoever asks.

use actix_web::web;
use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use futures_util::TryStreamExt as _;
use generated::{
    api::posts::ListPostsSortBy as SortBy,
    models::Date,
    rt::{Failure, FileBody, Location, Pointer},
};
use jiff::{Zoned, civil, tz::TimeZone};
use sha2::{Digest as _, Sha256};

use crate::{
    Service, User,
    exports::pdf::{self, Entry, Report, Section},
    posts::{filter::PostFilter, groups::time_zone},
    store::{PostRecord, Stored},
};

/// The time zone where a request names none: the one that the contract names elsewhere.
const DEFAULT_TIME_ZONE: &str = "Europe/Berlin";

/// The most posts in a document. It is made in memory, and nobody reads more.
const MOST_POSTS: usize = 2000;

/// The most characters of a post's text; the rest is left out, and three dots say so.
const MOST_CHARACTERS: usize = 2000;

/// How a document is made.
#[derive(Debug)]
pub struct Style {
    /// The time zone in which days begin and end.
    pub tz: Option<String>,
    /// Whether weeks have headings of their own.
    pub by_week: bool,
}

/// The posts that a filter finds in the caller's channels.
///
/// # Errors
/// A 400 where they are too many, or the time zone is none; a 429 or 503 if too much is searched at once; where the store
/// fails.
pub async fn file(service: &Service, caller: &User, filter: PostFilter, style: Style) -> Result<FileBody, Failure> {
    let name = style.tz.as_deref().unwrap_or(DEFAULT_TIME_ZONE);
    let zone = time_zone(name, Pointer::new(Location::Query), "tz")?;
    let (sort_by, since, until) = (filter.sort_by, filter.since, filter.until);
    let turn = filter.turn(service, caller).await?;
    let store = &service.store;
    let query = filter.query(store, caller).await?;
    let mut pages = std::pin::pin!(store.pages::<PostRecord>(&caller.account_id, query).await?);
    let mut posts = Vec::new();
    while let Some(page) = pages.try_next().await? {
        posts.extend(page);
        if posts.len() > MOST_POSTS {
            return Err(Failure::bad_request(format!(
                "These are more than {MOST_POSTS} posts, too many for one document: ask for less time, or for a CSV file."
            )));
        }
    }
    drop(turn);
    let report = Report {
        title: "Posts".to_owned(),
        subtitle: subtitle(posts.len(), sort_by, since, until, &zone, name),
        sections: sections(&posts, sort_by, &zone, style.by_week),
    };
    let made = web::block(move || {
        let octets = pdf::file(&report)?;
        // Of equal contents it has equal octets, so whoever has it already need not get it again.
        let tag = URL_SAFE_NO_PAD.encode(Sha256::digest(&octets));
        Ok::<_, Failure>((octets, tag))
    });
    let (octets, tag) = made.await.map_err(|error| Failure::internal(error.to_string()))??;
    Ok(FileBody::octets(octets).named("posts.pdf").tagged(tag))
}

fn subtitle(
    count: usize,
    sort_by: SortBy,
    since: Option<Date>,
    until: Option<Date>,
    zone: &TimeZone,
    name: &str,
) -> String {
    let time = match sort_by {
        SortBy::CreatedTime => "by time of creation",
        SortBy::PublishTime => "by time of publication",
    };
    let bound = |word: &str, time: Option<Date>| {
        time.map(|time| format!(" {word} {}", time.to_zoned(zone.clone()).strftime("%-d %B %Y, %H:%M")))
            .unwrap_or_default()
    };
    let posts = if count == 1 { "post" } else { "posts" };
    format!("{count} {posts} {time},{}{} times in {name}", bound("from", since), bound("to", until))
}

fn sections(posts: &[Stored<PostRecord>], sort_by: SortBy, zone: &TimeZone, by_week: bool) -> Vec<Section> {
    let mut sections: Vec<(Option<civil::Date>, Section)> = Vec::new();
    for post in posts {
        let time = match sort_by {
            SortBy::CreatedTime => Some(post.value.created_time),
            SortBy::PublishTime => post.value.publish_time,
        };
        let time = time.map(|time| time.to_zoned(zone.clone()));
        let day = time.as_ref().map(Zoned::date);
        let entry = entry(&post.value, time.as_ref());
        match sections.last_mut() {
            Some((last, section)) if *last == day => section.entries.push(entry),
            last => {
                let is_new_week = last.is_none_or(|(last, _)| last.map(week) != day.map(week));
                let chapter = day.filter(|_| by_week && is_new_week).map(week_heading);
                sections.push((day, Section { chapter, heading: day_heading(day), entries: vec![entry] }));
            }
        }
    }
    sections.into_iter().map(|(_, section)| section).collect()
}

/// Year and number of a day's week (ISO 8601).
fn week(day: civil::Date) -> (i16, i8) {
    let day = day.iso_week_date();
    (day.year(), day.week())
}

fn week_heading(day: civil::Date) -> String {
    let (year, week) = week(day);
    format!("Week {week}, {year}")
}

fn day_heading(day: Option<civil::Date>) -> String {
    day.map_or("Without a time".to_owned(), |day| day.strftime("%A, %-d %B %Y").to_string())
}

fn entry(post: &PostRecord, time: Option<&Zoned>) -> Entry {
    let marks = [
        (post.flags.needs_attention, "needs attention"),
        (post.flags.promoted, "promoted"),
        (post.flags.imported, "imported"),
    ];
    let marks = marks.into_iter().filter(|(flag, _)| *flag == Some(true)).map(|(_, mark)| mark);
    let kind = post.content.r#type.map(|kind| kind.as_str());
    let about: Vec<_> = [post.status.as_str()].into_iter().chain(kind).chain(marks).collect();
    let texts: Vec<_> = [&post.content.title, &post.content.text].into_iter().flatten().map(String::as_str).collect();
    Entry {
        label: time.map(|time| time.strftime("%H:%M").to_string()).unwrap_or_default(),
        about: about.join(" · "),
        text: shortened(&texts.join("\n")),
    }
}

fn shortened(text: &str) -> String {
    match text.char_indices().nth(MOST_CHARACTERS) {
        Some((end, _)) => format!("{}...", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}
