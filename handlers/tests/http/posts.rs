//! Posts: groups begin and end; lists, filters, pages; the export as CSV.

use generated::models::{ObjectId, PostContent, PostContentType, PostFlags, PostStatus, PostStoryWorkaround};
use handlers::store::{ChannelRecord, Network, PostGroupRecord, PostRecord, Stored, TeamRecord};
use serde_json::{Value, json};

use crate::{answer::Answer, app::App, cast::account};

/// The account of the development token.
pub(crate) const ACCOUNT: &str = "0000000000000000000000a1";
/// Its user.
pub(crate) const USER: &str = "0000000000000000000000b1";
/// Another account.
pub(crate) const OTHERS: &str = "0000000000000000000000a2";

pub(crate) fn id(text: &str) -> ObjectId {
    ObjectId::new(text).unwrap()
}

fn channel(number: u8) -> ObjectId {
    id(&format!("{number:024x}"))
}

/// The channels of these numbers, in the account of the development token.
async fn channels(app: &App, numbers: std::ops::RangeInclusive<u8>, active: bool) {
    for number in numbers {
        let name = format!("channel {number}");
        let record = ChannelRecord { active, ..ChannelRecord::new(&name, &name, Network::Facebook) };
        app.store.of(&id(ACCOUNT)).insert_as(channel(number), record).await.unwrap();
    }
}

/// A group in the store, and what makes posts for it.
pub(crate) struct Group<'a> {
    app: &'a App,
    account_id: ObjectId,
    id: ObjectId,
}

impl<'a> Group<'a> {
    pub(crate) async fn of(app: &'a App, account: &str) -> Self {
        let account_id = id(account);
        let group = app.store.of(&account_id).insert(PostGroupRecord {}).await.unwrap();
        Self { app, account_id, id: group.id }
    }

    /// A draft with this text, made at the given second of 23 November 2026.
    pub(crate) async fn post(
        &self,
        second: i64,
        text: &str,
        change: impl FnOnce(&mut PostRecord),
    ) -> Stored<PostRecord> {
        let time = format!("2026-11-23T{:02}:{:02}:{:02}Z", second / 3600, second / 60 % 60, second % 60);
        let mut post = PostRecord::begun(self.id.clone(), channel(1), id(USER), time.parse().unwrap());
        post.status = PostStatus::Draft;
        post.content = PostContent { text: Some(text.to_owned()), ..PostContent::default() };
        change(&mut post);
        self.app.store.of(&self.account_id).insert(post).await.unwrap()
    }
}

fn texts(list: &Answer) -> Vec<&str> {
    let posts = list.body["data"].as_array().unwrap();
    posts.iter().map(|post| post["content"]["text"].as_str().unwrap()).collect()
}

#[actix_web::test]
async fn a_group_begins_and_ends() {
    for app in App::each().await {
        channels(&app, 1..=2, true).await;
        app.get("/cp/postGroups/preDraft").dev().send().await.refused(404, "NotFoundError");
        let body = json!({
            "channelIds": [channel(2), channel(1), channel(2)],
            "publishTime": "2026-12-24T18:00:00+01:00",
            "publishTimeZone": "Europe/Berlin",
        });
        let group = app.post("/cp/postGroups").dev().json(&body).send().await.expect(201).body;
        assert_eq!(group["accountId"], ACCOUNT);
        assert_eq!(app.get("/cp/postGroups/preDraft").dev().send().await.expect(200).body, group);

        let posts = app.get("/cp/posts").dev().query("order", "asc").send().await.expect(200).body;
        assert_eq!(posts["count"], 2.0);
        for (number, post) in posts["data"].as_array().unwrap().iter().enumerate() {
            assert_eq!(post["postGroupId"], group["_id"]);
            assert_eq!(post["channel"], json!({ "id": channel(number as u8 + 1) }));
            assert_eq!(
                (&post["status"], &post["author"], &post["content"]),
                (&json!("preDraft"), &json!(USER), &json!({}))
            );
            assert_eq!(post["publishTime"], "2026-12-24T17:00:00Z");
            assert_eq!(post["publishTimeZone"], "Europe/Berlin");
        }

        let again = app.post("/cp/postGroups").dev().json(&body).send().await;
        again.refused(409, "ConflictError");
        for post in posts["data"].as_array().unwrap() {
            let path = format!("/cp/posts/{}", post["_id"].as_str().unwrap());
            app.get("/cp/postGroups/preDraft").dev().send().await.expect(200);
            app.delete(&path).dev().send().await.expect(204);
            app.delete(&path).dev().send().await.refused(404, "NotFoundError");
        }
        app.get("/cp/postGroups/preDraft").dev().send().await.refused(404, "NotFoundError");
        let path = format!("/cp/postGroups/{}", group["_id"].as_str().unwrap());
        app.delete(path).dev().send().await.refused(404, "NotFoundError");
    }
}

#[actix_web::test]
async fn what_no_group_can_be() {
    let app = App::start().await;
    let broken = |answer: Answer| {
        let violation = &answer.refused(400, "BadRequestError").body["violations"][0];
        (violation["pointer"].as_str().unwrap().to_owned(), violation["keyword"].as_str().unwrap().to_owned())
    };
    let create = |body: Value| app.post("/cp/postGroups").dev().json(body).send();
    assert_eq!(broken(create(json!({ "channelIds": [] })).await), ("/channelIds".into(), "minItems".into()));
    let body = json!({ "channelIds": [channel(1)], "publishTimeZone": "Mars/Olympus" });
    assert_eq!(broken(create(body).await), ("/publishTimeZone".into(), "format".into()));
    channels(&app, 1..=1, true).await;
    channels(&app, 2..=2, false).await;
    for unavailable in [channel(2), channel(3)] {
        create(json!({ "channelIds": [channel(1), unavailable] })).await.refused(404, "NotFoundError");
    }
    assert_eq!(app.get("/cp/posts").dev().send().await.expect(200).body, json!({ "count": 0.0, "data": [] }));
}

#[actix_web::test]
async fn two_at_once_begin_one_group() {
    for app in App::each().await {
        channels(&app, 1..=1, true).await;
        let create = || app.post("/cp/postGroups").dev().json(json!({ "channelIds": [channel(1)] })).send();
        let (a, b, c) = futures_util::future::join3(create(), create(), create()).await;
        let mut statuses = [a.status, b.status, c.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [201, 409, 409]);
    }
}

#[actix_web::test]
async fn groups_with_more_are_kept() {
    for app in App::each().await {
        let group = Group::of(&app, ACCOUNT).await;
        let begun = group.post(0, "begun", |post| post.status = PostStatus::PreDraft).await;
        let theirs = group.post(1, "theirs", |post| {
            post.status = PostStatus::PreDraft;
            post.author = id("0000000000000000000000b2");
        });
        let theirs = theirs.await;
        let path = format!("/cp/postGroups/{}", group.id);
        app.delete(&path).dev().send().await.refused(409, "ConflictError");
        app.delete(format!("/cp/posts/{}", theirs.id)).dev().send().await.expect(204);
        let draft = group.post(2, "draft", |_| ()).await;
        app.delete(&path).dev().send().await.refused(409, "ConflictError");
        app.delete(format!("/cp/posts/{}", draft.id)).dev().send().await.refused(409, "ConflictError");
        app.store.of::<PostRecord>(&id(ACCOUNT)).delete(&draft.id).await.unwrap();
        app.delete(&path).dev().send().await.expect(204);
        app.delete(format!("/cp/posts/{}", begun.id)).dev().send().await.refused(404, "NotFoundError");
    }
}

#[actix_web::test]
async fn another_account_s_posts_are_none() {
    for app in App::each().await {
        let theirs = Group::of(&app, OTHERS).await;
        let post = theirs.post(0, "hush", |post| post.status = PostStatus::PreDraft).await;
        assert_eq!(app.get("/cp/posts").dev().send().await.expect(200).body["count"], 0.0);
        let group_filter = app.get("/cp/posts").dev().query("postGroupId", &theirs.id);
        let list = group_filter.query("selectedPostId", &post.id).send().await.expect(200);
        assert_eq!(list.body["count"], 0.0);
        for kind in ["posts", "postGroups"] {
            let foreign = if kind == "posts" { &post.id } else { &theirs.id };
            let foreign = app.delete(format!("/cp/{kind}/{foreign}")).dev().send().await.refused(404, "NotFoundError");
            let unknown = app.delete(format!("/cp/{kind}/ffffffffffffffffffffffff")).dev().send().await;
            assert_eq!(foreign.body, unknown.refused(404, "NotFoundError").body);
        }
        app.delete("/cp/posts/none").dev().send().await.refused(404, "NotFoundError");
        let csv = app.post("/cp/posts/exports/csv").dev().json(json!({})).send().await.expect(200);
        assert_eq!(csv.text().lines().count(), 1);
        assert!(app.store.of::<PostRecord>(&id(OTHERS)).find(&post.id).await.unwrap().is_some());
    }
}

/// A few posts that differ.
async fn planned(app: &App) -> (ObjectId, Vec<Stored<PostRecord>>) {
    let (first, second) = (Group::of(app, ACCOUNT).await, Group::of(app, ACCOUNT).await);
    let flags = |flags: PostFlags| move |post: &mut PostRecord| post.flags = flags;
    let posts = vec![
        first.post(1, "one", flags(PostFlags { needs_attention: Some(true), ..PostFlags::default() })).await,
        second.post(2, "two", flags(PostFlags { promoted: Some(true), ..PostFlags::default() })).await,
        first
            .post(3, "three", |post| {
                post.channel_id = channel(2);
                post.assignee = Some(id(USER));
                post.publish_time = Some("2026-12-01T00:00:00Z".parse().unwrap());
            })
            .await,
        second
            .post(4, "four Äpfel 100%", |post| {
                post.status = PostStatus::Scheduled;
                post.flags.imported = Some(true);
                post.publish_time = Some("2026-11-30T00:00:00Z".parse().unwrap());
            })
            .await,
        first
            .post(5, "five", |post| {
                post.status = PostStatus::Published;
                post.content.r#type = Some(PostContentType::StoryWorkaround);
                let publisher = Some("ada".to_owned());
                post.story_workaround = Some(PostStoryWorkaround { publisher, reminder_time: None });
            })
            .await,
    ];
    (first.id, posts)
}

#[actix_web::test]
async fn filters() {
    for app in App::each().await {
        let (group, _) = planned(&app).await;
        let (one, two) = (channel(1).to_string(), channel(2).to_string());
        let both = format!("{one},{two}");
        let all = vec!["one", "two", "three", "four Äpfel 100%", "five"];
        for (query, found) in [
            (vec![], all.clone()),
            (vec![("postGroupId", group.as_str())], vec!["one", "three", "five"]),
            (vec![("status", "scheduled,published")], vec!["four Äpfel 100%", "five"]),
            (vec![("status", "scheduled"), ("status", "published")], vec!["four Äpfel 100%", "five"]),
            (vec![("needsAttention", "true")], vec!["one"]),
            (vec![("needsAttention", "false")], all[1..].to_vec()),
            (vec![("promoted", "true")], vec!["two"]),
            (vec![("imported", "true")], vec!["four Äpfel 100%"]),
            (vec![("viaPublisherApp", "true")], vec!["five"]),
            (vec![("storyWorkaroundPublisher", "ada")], vec!["five"]),
            (vec![("type", "STORY_WORKAROUND")], vec!["five"]),
            (vec![("type", "REEL")], vec![]),
            (vec![("channelIds", two.as_str())], vec!["three"]),
            (vec![("channelIds", both.as_str())], all.clone()),
            (vec![("assignees", USER)], vec!["three"]),
            (vec![("tags", USER)], vec![]),
            (vec![("search", "äPFEL")], vec!["four Äpfel 100%"]),
            (vec![("search", "0%")], vec!["four Äpfel 100%"]),
            (vec![("search", "o%e")], vec![]),
            (vec![("search", "' OR 1=1 --")], vec![]),
            (vec![("since", "2026-11-23T00:00:02Z"), ("until", "2026-11-23T00:00:04Z")], all[1..4].to_vec()),
            (vec![("since", "2026-11-23T00:00:02.0000001Z")], all[2..].to_vec()),
            (vec![("sortBy", "publishTime"), ("since", "2026-11-01T00:00:00Z")], vec!["four Äpfel 100%", "three"]),
            (vec![("sortBy", "publishTime")], vec!["four Äpfel 100%", "three", "one", "two", "five"]),
            (vec![("groupBy", "postGroup")], vec!["one", "three", "five", "two", "four Äpfel 100%"]),
            (vec![("status", "draft"), ("promoted", "true"), ("search", "t")], vec!["two"]),
        ] {
            let request = app.get("/cp/posts").dev().query("order", "asc");
            let request = query.iter().fold(request, |request, (name, value)| request.query(name, value));
            let list = request.send().await.expect(200);
            assert_eq!(
                (texts(&list), list.body["count"].as_f64()),
                (found.clone(), Some(found.len() as f64)),
                "{query:?}"
            );
        }
        for query in [("status", "unknown"), ("sortBy", "size"), ("needsAttention", "perhaps"), ("since", "yesterday")]
        {
            app.get("/cp/posts").dev().query(query.0, query.1).send().await.refused(400, "BadRequestError");
        }
    }
}

#[actix_web::test]
async fn pages() {
    for app in App::each().await {
        let (group, posts) = planned(&app).await;
        let list = |query: &[(&str, &str)]| {
            let request = app.get("/cp/posts").dev();
            query.iter().fold(request, |request, (name, value)| request.query(name, value)).send()
        };
        let page = list(&[("offset", "1"), ("count", "2")]).await.expect(200);
        assert_eq!((texts(&page), &page.body["count"]), (vec!["four Äpfel 100%", "three"], &json!(5.0)));
        let (group, selected) = (group.as_str(), posts[2].id.as_str());
        let selected = [("postGroupId", group), ("selectedPostId", selected)];
        let page = list(&[&selected[..], &[("count", "2")]].concat()).await.expect(200);
        assert_eq!((texts(&page), &page.body["count"]), (vec!["three", "five"], &json!(3.0)));
        let page = list(&[&selected[..], &[("offset", "2")]].concat()).await.expect(200);
        assert_eq!(texts(&page), ["one"]);
        for query in [&selected[1..], &[&selected[..], &[("groupBy", "postGroup")]].concat(), &[("count", "1001")]] {
            list(query).await.refused(400, "BadRequestError");
        }
    }
}

#[actix_web::test]
async fn searches_combine_filters_either_way() {
    for app in App::each().await {
        planned(&app).await;
        let search = |body: Value| app.post("/cp/posts").dev().json(body).send();
        let body = json!({ "status": ["published"], "promoted": true, "order": "asc" });
        assert_eq!(texts(&search(body.clone()).await.expect(200)), ["two", "five"]);
        let both = json!({ "useAndFilter": true, "status": ["draft"], "promoted": true, "assignees": [] });
        assert_eq!(texts(&search(both).await.expect(200)), ["two"]);
        assert_eq!(search(json!({})).await.expect(200).body["count"], 5.0);
        assert_eq!(texts(&search(json!({ "offset": 4, "count": 9 })).await.expect(200)), ["one"]);
        let broken = search(json!({ "count": -1 })).await.refused(400, "BadRequestError");
        assert_eq!(
            (&broken.body["violations"][0]["in"], &broken.body["violations"][0]["pointer"]),
            (&json!("body"), &json!("/count"))
        );
    }
}

#[actix_web::test]
async fn posts_as_csv() {
    let app = App::start().await;
    let group = Group::of(&app, ACCOUNT).await;
    group.post(1, "=HYPERLINK(\"http://evil.example\")", |post| post.content.title = Some("@title".to_owned())).await;
    group.post(2, "Grüße, \"zwei\"\nZeilen", |post| post.flags.promoted = Some(true)).await;
    group.post(3, "scheduled", |post| post.status = PostStatus::Scheduled).await;
    let export = |query: &'static str, body: Value| {
        app.post(format!("/cp/posts/exports/csv{query}")).dev().json(body).header("accept-encoding", "identity").send()
    };
    let answer = export("?order=asc", json!({})).await.expect(200);
    assert_eq!(answer.header("content-type").as_deref(), Some("text/csv; charset=utf-8; header=present"));
    assert_eq!(answer.header("content-disposition").as_deref(), Some("attachment; filename=\"posts.csv\""));
    assert_eq!(answer.text().matches("\r\n").count(), 4);
    let mut table = csv::Reader::from_reader(&answer.octets[..]);
    let columns = table.headers().unwrap().clone();
    let rows: Vec<_> = table.records().map(Result::unwrap).collect();
    let cell = |row: usize, name: &str| &rows[row][columns.iter().position(|column| column == name).unwrap()];
    assert_eq!(rows.len(), 3);
    assert_eq!((cell(0, "text"), cell(0, "title")), ("'=HYPERLINK(\"http://evil.example\")", "'@title"));
    assert_eq!((cell(1, "text"), cell(1, "promoted")), ("Grüße, \"zwei\"\nZeilen", "true"));
    assert_eq!((cell(2, "createdTime"), cell(2, "publishTime")), ("2026-11-23T00:00:03Z", ""));

    let lines = async |query, body| export(query, body).await.expect(200).text().matches("2026-11-23T").count() / 2;
    assert_eq!(lines("?status=scheduled", json!({})).await, 1);
    assert_eq!(lines("?promoted=true", json!({ "channelIds": [channel(1)], "assignees": [] })).await, 1);
    assert_eq!(lines("", json!({ "channelIds": [channel(9)] })).await, 0);
    assert_eq!(lines("", json!({ "teamIds": [channel(9)] })).await, 0);
    export("?status=unknown", json!({})).await.refused(400, "BadRequestError");
    let answer = app.post("/cp/posts/exports/csv").dev().json(json!({})).header("accept", "text/html").send().await;
    answer.refused(406, "NotAcceptableError");
}

#[actix_web::test]
async fn long_tables_come_in_parts_and_whole() {
    for app in App::each().await {
        let group = Group::of(&app, ACCOUNT).await;
        // Two posts a second: pages end between equal times, too.
        for number in 0..501 {
            group.post(number / 2, &format!("number {number}"), |_| ()).await;
        }
        for order in ["asc", "desc"] {
            let export = app.post("/cp/posts/exports/csv").dev().query("order", order).json(json!({}));
            let answer = export.header("accept-encoding", "identity").send().await.expect(200);
            assert_eq!(answer.header("content-length"), None);
            let mut table = csv::Reader::from_reader(&answer.octets[..]);
            let text = table.headers().unwrap().iter().position(|column| column == "text").unwrap();
            let mut found: Vec<_> = table.records().map(|row| row.unwrap()[text].to_owned()).collect();
            if order == "desc" {
                found.reverse();
            }
            assert_eq!(found, (0..501).map(|number| format!("number {number}")).collect::<Vec<_>>(), "{order}");
        }
    }
}

#[actix_web::test]
async fn posts_of_a_team_are_those_in_its_channels() {
    for app in App::each().await {
        planned(&app).await;
        let (ours, others) = (id(ACCOUNT), account(&app, "Others", Value::Null).await);
        let team = async |account: &ObjectId, name: &str, numbers: &[u8]| {
            let mut team = TeamRecord::new(name);
            team.channels.extend(numbers.iter().map(|number| channel(*number)));
            app.store.of(account).insert(team).await.unwrap().id
        };
        let (first, second) = (team(&ours, "First", &[1]).await, team(&ours, "Second", &[2, 3]).await);
        let (empty, theirs) = (team(&ours, "Empty", &[]).await, team(&others, "Theirs", &[1, 2]).await);
        let found = async |team_ids: &[&ObjectId], channel_ids: &[ObjectId]| {
            let body = json!({ "teamIds": team_ids, "channelIds": channel_ids });
            let export = app.post("/cp/posts/exports/csv?order=asc").dev().json(body);
            let table = export.header("accept-encoding", "identity").send().await.expect(200);
            let mut table = csv::Reader::from_reader(&table.octets[..]);
            let text = table.headers().unwrap().iter().position(|column| column == "text").unwrap();
            table.records().map(|row| row.unwrap()[text].to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(found(&[&first], &[]).await, ["one", "two", "four Äpfel 100%", "five"]);
        assert_eq!(found(&[&second], &[]).await, ["three"]);
        assert_eq!(found(&[&first, &second], &[]).await.len(), 5);
        assert_eq!(found(&[&first, &second], &[channel(2)]).await, ["three"]);
        for nothing in [&empty, &theirs, &channel(9)] {
            assert_eq!(found(&[nothing], &[]).await, [""; 0]);
        }
        let pdf = app.get("/cp/posts/export/pdf").dev().query("teamId", &second).send().await.expect(200);
        if let Some(text) = read(&pdf.octets) {
            assert!(text.contains("three") && !text.contains("two"), "{text}");
        }
    }
}

/// A document of the posts of two weeks.
async fn document(app: &App) {
    let group = Group::of(app, ACCOUNT).await;
    let on = |time: &'static str| move |post: &mut PostRecord| post.publish_time = Some(time.parse().unwrap());
    group.post(1, "Grüße, Γειά σου, Привет, Việt Nam", on("2026-11-30T23:30:00Z")).await;
    group.post(2, "=1+1 \u{202E}(hidden) \u{1F389}", on("2026-12-07T08:00:00Z")).await;
    group.post(3, "some day", |_| ()).await;
}

#[actix_web::test]
async fn posts_as_pdf() {
    let app = App::start().await;
    document(&app).await;
    let get = || app.get("/cp/posts/export/pdf").dev().query("sortBy", "publishTime").query("order", "asc");
    let whole = get().query("groupBy", "week").send().await.expect(200);
    assert_eq!(whole.header("content-type").as_deref(), Some("application/pdf"));
    assert_eq!(whole.header("content-disposition").as_deref(), Some("attachment; filename=\"posts.pdf\""));
    assert!(whole.octets.starts_with(b"%PDF-1.") && whole.octets.trim_ascii_end().ends_with(b"%%EOF"));
    if let Some(text) = read(&whole.octets) {
        for part in [
            "3 posts by time of publication, times in Europe/Berlin",
            "Week 49, 2026",
            // In Berlin it is tomorrow already.
            "Tuesday, 1 December 2026",
            "00:30",
            "Grüße, Γειά σου, Привет, Việt Nam",
            "Week 50, 2026",
            "Monday, 7 December 2026",
            "=1+1 (hidden) \u{1F389}",
            "Without a time",
            "Page 1 of 1",
        ] {
            assert!(text.contains(part), "{part}: {text}");
        }
        let there = get().query("tz", "America/New_York").send().await.expect(200);
        assert!(read(&there.octets).unwrap().contains("Monday, 30 November 2026"));
    }
    let posted =
        app.post("/cp/posts/export/pdf?sortBy=publishTime&order=asc&groupBy=week").dev().send().await.expect(200);
    assert_eq!(posted.octets, whole.octets);
    let broken = get().query("tz", "Mars/Olympus").send().await.refused(400, "BadRequestError");
    assert_eq!(
        (&broken.body["violations"][0]["in"], &broken.body["violations"][0]["pointer"]),
        (&json!("query"), &json!("/tz"))
    );
}

/// What a reader of PDF finds in a document; nothing where there is none (Debian: `apt-get install poppler-utils`).
fn read(pdf: &[u8]) -> Option<String> {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("a.pdf");
    std::fs::write(&file, pdf).unwrap();
    match std::process::Command::new("pdftotext").args(["-layout", file.to_str().unwrap(), "-"]).output() {
        Ok(output) => Some(String::from_utf8(output.stdout).unwrap()),
        Err(_) => {
            println!("left out: what the document says, for there is no pdftotext");
            None
        }
    }
}

#[actix_web::test]
async fn the_pdf_is_sent_once_and_in_parts() {
    let app = App::start().await;
    document(&app).await;
    let get = || app.get("/cp/posts/export/pdf").dev();
    let whole = get().send().await.expect(200);
    let tag = whole.header("etag").unwrap();
    assert_eq!(whole.header("accept-ranges").as_deref(), Some("bytes"));
    let known = get().header("if-none-match", &tag).send().await.expect(304);
    assert_eq!((known.octets.len(), known.header("etag")), (0, Some(tag.clone())));
    let part = get().header("range", "bytes=10-19").header("if-range", &tag).send().await.expect(206);
    assert_eq!(part.octets, whole.octets[10..20]);
    assert_eq!(part.header("content-range"), Some(format!("bytes 10-19/{}", whole.octets.len())));
    get().header("range", "bytes=99999999-").send().await.expect(416);
    get().header("if-match", "\"other\"").send().await.expect(412);
    document(&app).await;
    let changed = get().header("if-none-match", &tag).send().await.expect(200);
    assert_ne!(changed.header("etag"), Some(tag));
}

#[actix_web::test]
async fn a_document_has_its_limits() {
    let app = App::start().await;
    let account = id(ACCOUNT);
    let group = Group::of(&app, ACCOUNT).await;
    let post = PostRecord::begun(group.id.clone(), channel(1), id(USER), "2026-11-23T00:00:00Z".parse().unwrap());
    app.store
        .transaction(async |transaction| {
            for _ in 0..2001 {
                transaction.of(&account).insert(post.clone()).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let refused = app.get("/cp/posts/export/pdf").dev().send().await.refused(400, "BadRequestError");
    assert!(refused.body["message"].as_str().unwrap().contains("2000"));
    app.get("/cp/posts/export/pdf?status=draft").dev().send().await.expect(200);
}
