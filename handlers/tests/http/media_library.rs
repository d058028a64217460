//! The media library: a tree that the Webix file manager works on with forms.

use generated::models::ObjectId;
use handlers::{
    Shares,
    shares::WorkShare,
    store::{LibraryKind, LibraryNotes, LibraryRecord, TeamRecord},
};
use serde_json::{Value, json};

use crate::{
    answer::Answer,
    app::{App, Setup},
    contacts::slowest_write,
    posts::{ACCOUNT, OTHERS, USER, id},
};

async fn act(app: &App, fields: &[(&str, &str)]) -> Answer {
    app.post("/ml/items").dev().form(fields).send().await
}

/// Makes folders with these paths, in this order.
async fn folders(app: &App, paths: &[&str]) {
    for path in paths {
        let (around, name) = path.rsplit_once('/').unwrap();
        let made = act(app, &[("action", "create"), ("source", name), ("target", around)]).await.expect(200);
        assert_eq!(made.body["id"], *path);
    }
}

/// Puts a file in the root.
async fn file(app: &App, account: &str, name: &str, size: i64, notes: LibraryNotes) {
    let media_type = "image/png".to_owned();
    let item = LibraryRecord {
        lineage: "/".to_owned(),
        name: name.to_owned(),
        kind: LibraryKind::File { media_id: id("0123456789abcdef01234567"), media_type, size },
        user_id: None,
        created_time: "2026-11-23T00:00:00Z".parse().unwrap(),
        notes,
    };
    app.store.of(&id(account)).insert(item).await.unwrap();
}

/// The paths in a folder.
fn ids(folder: &Value) -> Vec<&str> {
    folder["data"].as_array().unwrap().iter().map(|item| item["id"].as_str().unwrap()).collect()
}

async fn branch(app: &App, path: &str) -> Vec<String> {
    let folder = act(app, &[("action", "branch"), ("source", path)]).await.expect(200).body;
    ids(&folder).into_iter().map(str::to_owned).collect()
}

#[actix_web::test]
async fn folders_are_made_renamed_and_removed() {
    let app = App::start().await;
    assert_eq!(
        app.get("/ml/items").dev().send().await.expect(200).body,
        json!([{ "id": "/", "value": "/", "type": "folder", "open": true, "data": [] }])
    );
    folders(&app, &["/Köln", "/Köln/a & b=c", "/Köln/a & b=c/+%2F"]).await;
    let root = app.get("/ml/items").dev().send().await.expect(200).body;
    let [folder] = root[0]["data"].as_array().unwrap().as_slice() else { panic!("{root}") };
    assert_eq!((&folder["id"], &folder["value"], &folder["type"]), (&json!("/Köln"), &json!("Köln"), &json!("folder")));
    assert_eq!((&folder["webix_branch"], &folder["webix_child_branch"]), (&json!(true), &json!(true)));
    assert_eq!((&folder["accountId"], &folder["userId"]), (&json!(ACCOUNT), &json!(USER)));
    assert!(folder["date"].as_f64().unwrap() > 1.7e9);

    let renamed =
        act(&app, &[("action", "rename"), ("source", "/Köln/a & b=c"), ("target", " two ")]).await.expect(200);
    assert_eq!((&renamed.body["id"], &renamed.body["webix_child_branch"]), (&json!("/Köln/two"), &json!(true)));
    assert_eq!(branch(&app, "/Köln/two/").await, ["/Köln/two/+%2F"]);
    let removed = act(&app, &[("action", "remove"), ("source", "/Köln/two,/Köln/two/+%2F")]).await.expect(200);
    assert_eq!(ids(&removed.body), ["/Köln/two"]);
    assert_eq!(branch(&app, "/Köln").await, [""; 0]);
    act(&app, &[("action", "branch"), ("source", "/Köln/two")]).await.refused(404, "NotFoundError");
}

#[actix_web::test]
async fn moved_and_copied_with_everything_inside() {
    for app in App::each().await {
        folders(&app, &["/a", "/a/b", "/a/b/c", "/d", "/d/c"]).await;
        file(&app, ACCOUNT, "cat.png", 7, LibraryNotes::default()).await;
        let moved = act(&app, &[("action", "move"), ("source", "/a/b,/cat.png"), ("target", "/d")]).await.expect(200);
        assert_eq!((&moved.body["id"], ids(&moved.body)), (&json!("/d"), vec!["/d/b", "/d/cat.png"]));
        assert_eq!((branch(&app, "/a").await, branch(&app, "/d/b").await), (vec![], vec!["/d/b/c".to_owned()]));

        let copied = act(&app, &[("action", "copy"), ("source", "/d"), ("target", "/")]).await.expect(200);
        assert_eq!(ids(&copied.body), ["/d (2)"]);
        assert_eq!(branch(&app, "/d (2)").await, ["/d (2)/b", "/d (2)/c", "/d (2)/cat.png"]);
        assert_eq!(branch(&app, "/d (2)/b").await, ["/d (2)/b/c"]);
        let copied = act(&app, &[("action", "copy"), ("source", "/d/cat.png"), ("target", "/d")]).await.expect(200);
        assert_eq!(
            (&copied.body["data"][0]["value"], &copied.body["data"][0]["size"]),
            (&json!("cat (2).png"), &json!(7.0))
        );

        act(&app, &[("action", "remove"), ("source", "/d")]).await.expect(200);
        assert_eq!(branch(&app, "/").await, ["/a", "/d (2)"]);
    }
}

#[actix_web::test]
async fn what_the_tree_forbids() {
    for app in App::each().await {
        folders(&app, &["/a", "/a/b", "/c"]).await;
        file(&app, ACCOUNT, "cat.png", 7, LibraryNotes::default()).await;
        for (fields, status, code) in [
            (vec![("action", "create"), ("source", "a")], 409, "ConflictError"),
            (vec![("action", "rename"), ("source", "/c"), ("target", "a")], 409, "ConflictError"),
            (vec![("action", "move"), ("source", "/a"), ("target", "/a/b")], 409, "ConflictError"),
            (vec![("action", "move"), ("source", "/a"), ("target", "/a")], 409, "ConflictError"),
            (vec![("action", "copy"), ("source", "/a"), ("target", "/a/b")], 409, "ConflictError"),
            (vec![("action", "move"), ("source", "/a/b"), ("target", "/cat.png")], 404, "NotFoundError"),
            (vec![("action", "move"), ("source", "/c,/none"), ("target", "/a")], 404, "NotFoundError"),
            (vec![("action", "create"), ("source", "d"), ("target", "/none")], 404, "NotFoundError"),
            (vec![("action", "visibility"), ("source", "/cat.png")], 404, "NotFoundError"),
            (vec![("action", "remove"), ("source", "/")], 400, "BadRequestError"),
            (vec![("action", "remove")], 400, "BadRequestError"),
            (vec![("action", "search")], 400, "BadRequestError"),
            (vec![("action", "fly")], 400, "BadRequestError"),
            (vec![("source", "/a")], 400, "BadRequestError"),
            (vec![("action", "create"), ("source", "../etc")], 400, "BadRequestError"),
            (vec![("action", "create"), ("source", "..")], 400, "BadRequestError"),
            (vec![("action", "create"), ("source", "a\nb")], 400, "BadRequestError"),
            (vec![("action", "create"), ("source", "a,")], 400, "BadRequestError"),
            (vec![("action", "branch"), ("count", "101")], 400, "BadRequestError"),
            (vec![("action", "branch"), ("teamIds", "none")], 400, "BadRequestError"),
        ] {
            act(&app, &fields).await.refused(status, code);
        }
        assert_eq!(branch(&app, "/").await, ["/a", "/c", "/cat.png"]);
        let deep = (0..33).fold(String::new(), |around, _| around + "/x");
        let mut around = String::new();
        for _ in 0..32 {
            act(&app, &[("action", "create"), ("source", "x"), ("target", &around)]).await.expect(200);
            around += "/x";
        }
        act(&app, &[("action", "create"), ("source", "x"), ("target", &around)]).await.refused(400, "BadRequestError");
        act(&app, &[("action", "branch"), ("source", &deep)]).await.refused(404, "NotFoundError");
    }
}

#[actix_web::test]
async fn sorted_filtered_and_paged() {
    for app in App::each().await {
        folders(&app, &["/cats", "/cats/old"]).await;
        let title = |title: &str| LibraryNotes { title: Some(title.to_owned()), ..LibraryNotes::default() };
        file(&app, ACCOUNT, "cat", 3, title("z")).await;
        file(&app, ACCOUNT, "wildcat.png", 2, title("y")).await;
        file(&app, ACCOUNT, "x.png", 1, title("A Cat 100%")).await;
        let list = async |fields: &[(&str, &str)]| {
            let folder = act(&app, fields).await.expect(200).body;
            ids(&folder).into_iter().map(str::to_owned).collect::<Vec<_>>()
        };
        for (fields, found) in [
            (vec![], vec!["/cats", "/cat", "/wildcat.png", "/x.png"]),
            (vec![("sortBy", "value"), ("order", "asc")], vec!["/cat", "/cats", "/wildcat.png", "/x.png"]),
            (vec![("sortBy", "title"), ("order", "desc")], vec!["/cat", "/wildcat.png", "/x.png", "/cats"]),
            (vec![("sortBy", "size")], vec!["/cat", "/wildcat.png", "/x.png", "/cats"]),
            (vec![("sortBy", "date"), ("count", "1")], vec!["/cats"]),
            (vec![("offset", "1"), ("count", "2")], vec!["/cat", "/wildcat.png"]),
            (vec![("types", "image/png")], vec!["/cat", "/wildcat.png", "/x.png"]),
            (vec![("types", "folder"), ("types", "image/png")], vec!["/cats", "/cat", "/wildcat.png", "/x.png"]),
            (vec![("userIds", USER)], vec!["/cats"]),
        ] {
            let fields = [&[("action", "branch"), ("source", "/")][..], &fields].concat();
            assert_eq!(list(&fields).await, found, "{fields:?}");
        }
        for (fields, found) in [
            (vec![("text", "CAT")], vec!["/cat", "/cats", "/wildcat.png", "/x.png"]),
            (vec![("text", "cat"), ("order", "asc")], vec!["/x.png", "/wildcat.png", "/cats", "/cat"]),
            (vec![("text", "0%")], vec!["/x.png"]),
            (vec![("text", "o"), ("source", "/cats")], vec!["/cats/old"]),
            (vec![("text", "ol")], vec!["/cats/old"]),
        ] {
            let fields = [&[("action", "search")][..], &fields].concat();
            assert_eq!(list(&fields).await, found, "{fields:?}");
        }
    }
}

/// Adds a team with this id.
async fn team<'i>(app: &App, team_id: &'i str) -> &'i str {
    app.store.of(&id(ACCOUNT)).insert_as(id(team_id), TeamRecord::new(team_id)).await.unwrap();
    team_id
}

#[actix_web::test]
async fn what_teams_see() {
    let app = App::start().await;
    let red = team(&app, "0000000000000000000000c1").await;
    let blue = team(&app, "0000000000000000000000c2").await;
    folders(&app, &["/all", "/red", "/red/inside", "/both"]).await;
    let show = async |path: &str, teams: &[&str]| {
        let mut fields = vec![("action", "visibility"), ("source", path)];
        fields.extend(teams.iter().map(|team| ("teamIds", *team)));
        let folder = act(&app, &fields).await.expect(200).body;
        assert_eq!(folder["teamIds"], json!(teams));
    };
    show("/red", &[red]).await;
    show("/both", &[red, blue]).await;
    let seen = async |teams: &str| {
        let root = app.get("/ml/items").dev().query("teamIds", teams).send().await.expect(200).body;
        ids(&root[0]).join(" ")
    };
    assert_eq!(seen(red).await, "/all /both /red");
    assert_eq!(seen(blue).await, "/all /both");
    assert_eq!(seen(&format!("{red},{blue}")).await, "/all /both /red");
    let found = act(&app, &[("action", "search"), ("text", "i"), ("teamIds", blue)]).await.expect(200);
    assert_eq!(ids(&found.body), [""; 0]);
    show("/red", &[]).await;
    assert_eq!(seen(blue).await, "/all /both /red");
}

#[actix_web::test]
async fn another_account_s_library_is_another() {
    let app = App::start().await;
    file(&app, OTHERS, "hush.png", 1, LibraryNotes::default()).await;
    assert_eq!(branch(&app, "/").await, [""; 0]);
    act(&app, &[("action", "remove"), ("source", "/hush.png")]).await.refused(404, "NotFoundError");
    file(&app, ACCOUNT, "hush.png", 1, LibraryNotes::default()).await;
    act(&app, &[("action", "remove"), ("source", "/hush.png")]).await.expect(200);
    let theirs: ObjectId = id(OTHERS);
    let kept = app.store.of::<LibraryRecord>(&theirs).count(handlers::store::Query::all()).await.unwrap();
    assert_eq!(kept, 1);
}

#[actix_web::test]
async fn a_form_and_nothing_else() {
    let app = App::start().await;
    let json = app.post("/ml/items").dev().json(json!({ "action": "branch" })).send().await;
    json.refused(415, "UnsupportedMediaType");
    app.post("/ml/items").dev().send().await.refused(400, "BadRequestError");
    let body = app.post("/ml/items").dev().body("application/x-www-form-urlencoded; charset=utf-8", "action=branch");
    body.send().await.expect(200);
    let twice = act(&app, &[("action", "branch"), ("action", "branch")]).await.refused(400, "BadRequestError");
    assert_eq!(twice.body["violations"][0]["pointer"], "/action");
}

/// Puts so many files into each of these folders of the root.
async fn fill(app: &App, names: &[String], files: usize) {
    let account_id = id(ACCOUNT);
    let items = app.store.of::<LibraryRecord>(&account_id);
    let record = |lineage: String, name: String, kind| LibraryRecord {
        lineage,
        name,
        kind,
        user_id: None,
        created_time: "2026-11-23T00:00:00Z".parse().unwrap(),
        notes: LibraryNotes::default(),
    };
    let mut all = Vec::new();
    for name in names {
        let folder = items.new_id();
        let kind =
            LibraryKind::File { media_id: id("0123456789abcdef01234567"), media_type: "image/png".to_owned(), size: 1 };
        all.extend(
            (0..files).map(|file| (items.new_id(), record(format!("/{folder}/"), format!("{file}.png"), kind.clone()))),
        );
        all.push((folder, record("/".to_owned(), name.clone(), LibraryKind::Folder { team_ids: Vec::new() })));
    }
    items.insert_all(all).await.unwrap();
}

async fn count(app: &App) -> i64 {
    app.store.of::<LibraryRecord>(&id(ACCOUNT)).count(handlers::store::Query::all()).await.unwrap()
}

#[actix_web::test]
async fn a_request_has_one_budget_for_all_its_sources() {
    for app in App::each().await {
        let names: Vec<_> = (0..20).map(|name| format!("f{name}")).collect();
        fill(&app, &names, 130).await;
        let all = names.iter().map(|name| format!("/{name}")).collect::<Vec<_>>().join(",");
        act(&app, &[("action", "create"), ("source", "target")]).await.expect(200);
        for action in ["copy", "move"] {
            let refused = act(&app, &[("action", action), ("source", &all), ("target", "/target")]).await;
            let refused = refused.refused(400, "BadRequestError");
            assert!(refused.body["message"].as_str().unwrap().contains("2500"), "{}", refused.body);
        }
        assert_eq!(count(&app).await, 20 * 131 + 1);
        let paths = (0..501).map(|path| format!("/target/{path}")).collect::<Vec<_>>().join(",");
        act(&app, &[("action", "remove"), ("source", &paths)]).await.refused(400, "BadRequestError");
        let some = names[..15].iter().map(|name| format!("/{name}")).collect::<Vec<_>>().join(",");
        let copied = act(&app, &[("action", "copy"), ("source", &some), ("target", "/target")]).await.expect(200);
        assert_eq!(ids(&copied.body).len(), 15);
        assert_eq!(count(&app).await, 20 * 131 + 1 + 15 * 131);
        assert_eq!(branch(&app, "/target/f14").await.len(), 100);
        let moved = act(&app, &[("action", "move"), ("source", "/f15,/f16"), ("target", "/target/f0")]).await;
        assert_eq!(ids(&moved.expect(200).body), ["/target/f0/f15", "/target/f0/f16"]);
        assert_eq!(branch(&app, "/target/f0/f16").await.len(), 100);
        act(&app, &[("action", "remove"), ("source", "/target,/f0")]).await.expect(200);
        assert_eq!(count(&app).await, 17 * 131);
    }
}

#[actix_web::test]
async fn copies_of_long_notes_have_a_limit() {
    let app = App::start().await;
    folders(&app, &["/a"]).await;
    for number in 0..9 {
        let notes = LibraryNotes { note: Some("n".repeat(2 << 20)), ..LibraryNotes::default() };
        file(&app, ACCOUNT, &format!("{number}.png"), 1, notes).await;
    }
    let sources = |count: usize| (0..count).map(|number| format!("/{number}.png")).collect::<Vec<_>>().join(",");
    let copy = async |count| act(&app, &[("action", "copy"), ("source", &sources(count)), ("target", "/a")]).await;
    copy(9).await.refused(400, "BadRequestError");
    copy(7).await.expect(200);
}

/// Many copies at once of the largest size that a request can have, while someone else writes.
#[actix_web::test]
async fn writers_do_not_wait_for_many_copies() {
    for app in App::each().await {
        fill(&app, &["f".to_owned()], 2_490).await;
        let begin = std::time::Instant::now();
        let fields = [("action", "copy"), ("source", "/f"), ("target", "/")];
        let copies = futures_util::future::join_all((0..12).map(|_| act(&app, &fields)));
        let (copies, slowest) = tokio::join!(copies, slowest_write(&app));
        let copied = copies.iter().filter(|copy| copy.status == 200).count();
        println!("{copied} copies in {:?}, the slowest of other writers took {slowest:?}", begin.elapsed());
        assert!(slowest < std::time::Duration::from_secs(3), "{slowest:?}");
        assert_eq!(count(&app).await, (1 + i64::try_from(copied).unwrap()) * 2_491);
        assert!(copied > 0 && copies.iter().all(|copy| [200, 429].contains(&copy.status)));
    }
}

#[actix_web::test]
async fn changes_and_searches_beyond_their_share_are_refused() {
    let none = WorkShare::new(0, 1);
    let app = Setup::default().shares(Shares { changes: none.clone(), searches: none }).start().await;
    let (create, search) = ([("action", "create"), ("source", "a")], [("action", "search"), ("text", "a")]);
    let posts = app.get("/cp/posts").dev().query("search", "a").send();
    let (created, found, posts) = tokio::join!(act(&app, &create), act(&app, &search), posts);
    for response in [created, found, posts] {
        let refused = response.refused(429, "TooManyRequestsError");
        assert_eq!(refused.header("retry-after").as_deref(), Some("2"));
    }
    // Everything else goes on.
    assert_eq!(branch(&app, "/").await, [""; 0]);
    app.get("/cp/posts").dev().send().await.expect(200);
}

#[actix_web::test]
async fn folders_are_restricted_to_teams_that_exist() {
    let app = App::start().await;
    folders(&app, &["/a"]).await;
    let show = async |teams: &[String]| {
        let mut fields = vec![("action", "visibility"), ("source", "/a")];
        fields.extend(teams.iter().map(|team| ("teamIds", team.as_str())));
        act(&app, &fields).await
    };
    let team = team(&app, "0000000000000000000000c1").await;
    show(&[team.to_owned(), OTHERS.to_owned()]).await.refused(404, "NotFoundError");
    assert_eq!(show(&[team.to_owned(), team.to_owned()]).await.expect(200).body["teamIds"], json!([team]));
    // A team may be deleted later; what the folder shows can be sent again.
    app.delete(format!("/teams/{team}")).dev().send().await.expect(204);
    assert_eq!(show(&[team.to_owned()]).await.expect(200).body["teamIds"], json!([team]));
    let many: Vec<_> = (0..501).map(|number| format!("{number:024x}")).collect();
    let refused = show(&many).await.refused(400, "BadRequestError");
    assert_eq!(refused.body["violations"][0]["pointer"], "/teamIds");
    act(&app, &[("action", "search"), ("text", &"a".repeat(101))]).await.refused(400, "BadRequestError");
}

#[actix_web::test]
async fn copies_get_free_names_however_many_there_are() {
    for app in App::each().await {
        folders(&app, &["/a", "/b"]).await;
        file(&app, ACCOUNT, "cat.png", 7, LibraryNotes::default()).await;
        let copy = async |source: &str, target: &str| {
            let copied = act(&app, &[("action", "copy"), ("source", source), ("target", target)]).await.expect(200);
            ids(&copied.body).into_iter().map(str::to_owned).collect::<Vec<_>>()
        };
        for number in 2..8 {
            assert_eq!(copy("/cat.png", "/").await, [format!("/cat ({number}).png")]);
        }
        copy("/cat.png", "/a").await;
        copy("/cat.png", "/b").await;
        assert_eq!(
            copy("/a/cat.png,/b/cat.png,/cat (2).png", "/").await,
            ["/cat (8).png", "/cat (9).png", "/cat (2) (2).png"]
        );
        // The number of one copy is the name of another one.
        assert_eq!(copy("/cat (2).png,/cat.png", "/a").await, ["/a/cat (2).png", "/a/cat (3).png"]);
    }
}

#[actix_web::test]
async fn a_library_has_a_limit_of_items_and_of_restricted_folders() {
    let app = App::start().await;
    let names: Vec<_> = (0..201).map(|name| format!("f{name}")).collect();
    fill(&app, &names, 0).await;
    team(&app, USER).await;
    let show = async |path: &str, team: &str| {
        act(&app, &[("action", "visibility"), ("source", path), ("teamIds", team)]).await
    };
    for name in &names[..200] {
        show(&format!("/{name}"), USER).await.expect(200);
    }
    show("/f200", USER).await.refused(403, "MediaLibraryLimitReached");
    act(&app, &[("action", "copy"), ("source", "/f0"), ("target", "/f1")])
        .await
        .refused(403, "MediaLibraryLimitReached");
    // Every listing for a team leaves out all of them.
    app.get("/ml/items").dev().query("teamIds", OTHERS).send().await.expect(200);
    act(&app, &[("action", "remove"), ("source", "/f0")]).await.expect(200);
    show("/f200", USER).await.expect(200);
    fill(&app, &["full".to_owned()], 100_000 - 201).await;
    act(&app, &[("action", "create"), ("source", "more")]).await.refused(403, "MediaLibraryLimitReached");
    act(&app, &[("action", "copy"), ("source", "/f1"), ("target", "/f2")])
        .await
        .refused(403, "MediaLibraryLimitReached");
    act(&app, &[("action", "remove"), ("source", "/f1")]).await.expect(200);
    act(&app, &[("action", "create"), ("source", "more")]).await.expect(200);
}
