//! Bad days: the database is locked, full or away, and comes back; two servers work on one; nobody loses anything.

use std::{
    path::Path,
    process::Command,
    time::{Duration, Instant},
};

use serde_json::json;
use sqlx::{Connection as _, SqliteConnection};
use test_databases::TestDatabase;
use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream, UnixStream},
    sync::watch,
    task::JoinSet,
};
use url::Url;

use crate::{
    answer::Answer,
    app::{App, Setup},
    cast::{admin, user},
};

async fn write(app: &App, email: &str) -> Answer {
    app.post("/contacts").dev().json(json!({ "email": email })).send().await
}

/// A 503 that says when to come again.
#[track_caller]
fn unavailable(answer: Answer) {
    let answer = answer.refused(503, "ServiceUnavailable");
    assert!(answer.header("retry-after").unwrap().parse::<u32>().unwrap() > 0);
}

/// Asks until it works again.
async fn recovered(app: &App) {
    let begin = Instant::now();
    while write(app, "back@example.com").await.status != 200 {
        assert!(begin.elapsed() < Duration::from_secs(30), "it does not recover");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

#[actix_web::test]
async fn a_locked_database() {
    let app = App::start().await;
    let database = app.stop().await;
    let url = database.url().to_owned();
    let app = Setup::default().database(database).start().await;
    let mut other = SqliteConnection::connect(&url).await.unwrap();
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.unwrap();
    unavailable(write(&app, "a@example.com").await);
    // Readers wait for nobody.
    assert_eq!(app.get("/contacts").dev().send().await.expect(200).body, json!([]));
    sqlx::query("ROLLBACK").execute(&mut other).await.unwrap();
    write(&app, "a@example.com").await.expect(200);
}

/// A small disk of its own, while this lives.
struct Disk(tempfile::TempDir);

impl Disk {
    /// None where this process may not mount.
    fn mount() -> Option<Self> {
        let disk = tempfile::tempdir().unwrap();
        let mounted = Command::new("mount").args(["-t", "tmpfs", "-o", "size=4m", "tmpfs"]).arg(disk.path()).output();
        mounted.is_ok_and(|mounted| mounted.status.success()).then_some(Self(disk))
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        // Lazily: the database may still be open.
        let _ = Command::new("umount").arg("--lazy").arg(self.0.path()).status();
    }
}

/// Fills the disk up to its last page.
fn fill(file: &Path) {
    use std::io::Write as _;
    let mut file = std::fs::File::create(file).unwrap();
    while file.write_all(&[0; 4096]).is_ok() {}
}

#[actix_web::test]
async fn a_full_disk() {
    let Some(disk) = Disk::mount() else {
        eprintln!("skipped: this process may not mount a small disk");
        return;
    };
    let database = TestDatabase::at(format!("sqlite://{}", disk.0.path().join("test.db").display()));
    let app = Setup::default().database(database).start().await;
    write(&app, "before@example.com").await.expect(200);
    let filler = disk.0.path().join("filler");
    fill(&filler);
    let mut refused = 0;
    for n in 0..200 {
        let answer = write(&app, &format!("{n}-{}@example.com", "x".repeat(20_000))).await;
        if answer.status != 200 {
            unavailable(answer);
            refused += 1;
        }
        if refused == 3 {
            break;
        }
    }
    assert_eq!(refused, 3, "the disk is not full");
    let known = app.get("/contacts").query("count", 1).dev().send().await.expect(200);
    assert_eq!(known.body[0]["email"], "before@example.com");
    std::fs::remove_file(filler).unwrap();
    recovered(&app).await;
}

/// What stands between a server and its database, and can be cut.
struct Cable {
    is_cut: watch::Sender<bool>,
    /// The connections through it.
    open: watch::Receiver<usize>,
}

impl Cable {
    /// To the database of a URL, with the URL of its other end; none where the database listens on no socket.
    async fn to(url: &str) -> Option<(String, Self)> {
        let mut url = Url::parse(url).unwrap();
        let (hosts, others): (Vec<_>, Vec<_>) = url.query_pairs().into_owned().partition(|(name, _)| name == "host");
        let socket = format!("{}/.s.PGSQL.5432", hosts.first()?.1);
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        url.set_host(Some("127.0.0.1")).unwrap();
        url.set_port(Some(listener.local_addr().unwrap().port())).unwrap();
        url.query_pairs_mut().clear().extend_pairs(others).append_pair("sslmode", "disable");
        let (is_cut, cut) = watch::channel(false);
        let (connections, open) = watch::channel(0);
        tokio::task::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                let (cut, connections, socket) = (cut.clone(), connections.clone(), socket.clone());
                connections.send_modify(|open| *open += 1);
                tokio::task::spawn(async move {
                    carry(client, &socket, cut).await;
                    connections.send_modify(|open| *open -= 1);
                });
            }
        });
        Some((url.to_string(), Self { is_cut, open }))
    }

    /// Returns when nothing goes through it any more.
    async fn cut(&mut self) {
        self.is_cut.send_replace(true);
        self.open.wait_for(|open| *open == 0).await.unwrap();
    }

    fn mend(&self) {
        self.is_cut.send_replace(false);
    }
}

/// Carries bytes both ways until an end closes or the cable is cut.
async fn carry(mut client: TcpStream, socket: &str, mut cut: watch::Receiver<bool>) {
    let copying = async {
        let mut server = UnixStream::connect(socket).await?;
        copy_bidirectional(&mut client, &mut server).await
    };
    tokio::select! {
        biased;
        _ = cut.wait_for(|is_cut| *is_cut) => {}
        _ = copying => {}
    }
}

#[actix_web::test]
async fn a_database_that_goes_away_and_comes_back() {
    let Some(postgres) = TestDatabase::postgres().await else { return };
    let Some((url, mut cable)) = Cable::to(postgres.url()).await else {
        eprintln!("skipped: PostgreSQL listens on no socket of this machine");
        return;
    };
    let app = Setup::default().database(TestDatabase::at(url)).start().await;
    write(&app, "before@example.com").await.expect(200);
    cable.cut().await;
    unavailable(write(&app, "meanwhile@example.com").await);
    unavailable(app.get("/contacts").dev().send().await);
    unavailable(app.outside(awc::http::Method::GET, "/healthz").send().await);
    cable.mend();
    recovered(&app).await;
    let all = app.get("/contacts").dev().send().await.expect(200);
    assert_eq!(all.body[0]["email"], "before@example.com");
    app.outside(awc::http::Method::GET, "/healthz").send().await.expect(200);
}

#[actix_web::test]
async fn two_servers_on_one_database() {
    let Some(postgres) = TestDatabase::postgres().await else { return };
    let second = TestDatabase::at(postgres.url());
    let apps = [Setup::default().database(postgres).start().await, Setup::default().database(second).start().await];
    let ada = admin(&apps[0], "Acme").await;
    let made = apps[0].post("/teams").token(&ada.token).json(json!({ "name": "Press" })).send().await.expect(200);
    let team = made.body["_id"].as_str().unwrap();
    // A login at one counts at the other, and no change is lost between them.
    let mut members = Vec::new();
    for _ in 0..12 {
        members.push(user(&apps[0], &ada.account_id, handlers::Role::Smm).await.user_id);
    }
    let mut joining = JoinSet::new();
    for (n, member) in members.iter().enumerate() {
        let request = apps[n % 2].post(format!("/teams/{team}/users")).token(&ada.token);
        joining.spawn_local(request.json(json!({ "userIds": [member.as_str()] })).send());
    }
    while let Some(joined) = joining.join_next().await {
        joined.unwrap().expect(200);
    }
    for app in &apps {
        let teams = app.get("/teams").token(&ada.token).send().await.expect(200);
        assert_eq!(teams.body[1]["users"].as_array().unwrap().len(), members.len());
    }
    // Of two registrations of one name, one wins.
    for n in 0..5 {
        let body = json!({
            "firstName": "A", "lastName": "B", "userName": format!("same{n}"), "email": "a@example.com", "locale": "en",
            "reCaptcha": "solved",
        });
        let register = |app: &App| app.post("/accounts/register").query("cp-only", true).json(&body).send();
        let (one, other) = tokio::join!(register(&apps[0]), register(&apps[1]));
        let mut statuses = [one.status, other.status];
        statuses.sort_unstable();
        assert_eq!(statuses, [201, 409], "{one:?} {other:?}");
    }
}
