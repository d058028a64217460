//! Letters from the outbox to a folder and to a mail server, with all that goes wrong on the way.

use std::{collections::VecDeque, sync::Arc, time::Duration};

use generated::models::ObjectId;
use test_databases::TestDatabase;
use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader},
    net::{TcpListener, TcpStream},
    sync::{Mutex, oneshot},
    task::JoinHandle,
};

use super::*;
use crate::{
    Store,
    store::{AccountRecord, ClosedHosts, Query, QueuedMail, StoreError},
};

const QUICK: Rounds = Rounds { every: Duration::from_millis(5), retry: Duration::from_millis(5), attempts: 3 };

async fn open(database: &TestDatabase) -> Store {
    Store::open(&database.url().parse().unwrap()).await.unwrap()
}

fn letter(address: &str) -> Letter {
    let to = Recipient { name: "Zoë Müller", address, locale: Locale::De };
    Letter::write(Message::PasswordReset { user_name: "zoë", link: "https://a.example/p#token=1" }, to).unwrap()
}

async fn queue(store: &Store, address: &str) {
    let account_id = store.new_id();
    store.of(&account_id).insert(QueuedMail::new(letter(address))).await.unwrap();
}

async fn waiting(store: &Store) -> i64 {
    store.across::<QueuedMail>().count(Query::all()).await.unwrap()
}

struct Working {
    stop: oneshot::Sender<()>,
    task: JoinHandle<()>,
}

fn work(store: &Store, delivery: Delivery) -> Working {
    let (stop, stopped) = oneshot::channel();
    let postman = Postman::new(store.clone(), delivery, "SocialHub <no-reply@example.com>".parse().unwrap(), QUICK);
    Working { stop, task: tokio::spawn(postman.run(stopped)) }
}

impl Working {
    /// Waits until the outbox is empty, and ends the postman.
    async fn finish(self, store: &Store) {
        let emptied = async {
            while waiting(store).await > 0 {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
        };
        tokio::time::timeout(Duration::from_secs(30), emptied).await.unwrap();
        self.stop.send(()).unwrap();
        self.task.await.unwrap();
    }
}

/// A mail server that answers each `RCPT` as it is told to, and then as if all were well.
struct Server {
    delivery: Delivery,
    answers: Arc<Mutex<VecDeque<&'static str>>>,
    received: Arc<Mutex<Vec<String>>>,
}

impl Server {
    async fn start(answers: &[&'static str]) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let delivery = format!("smtp://{}", listener.local_addr().unwrap()).parse().unwrap();
        let server = Self {
            delivery,
            answers: Arc::new(Mutex::new(answers.iter().copied().collect())),
            received: Arc::default(),
        };
        let (answers, received) = (server.answers.clone(), server.received.clone());
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(converse(stream, answers.clone(), received.clone()));
            }
        });
        server
    }
}

async fn converse(
    mut stream: TcpStream,
    answers: Arc<Mutex<VecDeque<&'static str>>>,
    received: Arc<Mutex<Vec<String>>>,
) -> Option<()> {
    let (reading, mut writing) = stream.split();
    let mut lines = BufReader::new(reading).lines();
    writing.write_all(b"220 double\r\n").await.ok()?;
    while let Some(line) = lines.next_line().await.ok()? {
        let answer = match line.split([' ', ':']).next()? {
            "EHLO" => "250-double\r\n250 8BITMIME",
            "RCPT" => answers.lock().await.pop_front().unwrap_or("250 fine"),
            "DATA" => {
                writing.write_all(b"354 go on\r\n").await.ok()?;
                let mut mail = String::new();
                while let Some(line) = lines.next_line().await.ok()?.filter(|line| line != ".") {
                    mail.push_str(&line);
                    mail.push('\n');
                }
                received.lock().await.push(mail);
                "250 taken"
            }
            "QUIT" => "221 bye",
            _ => "250 fine",
        };
        writing.write_all(format!("{answer}\r\n").as_bytes()).await.ok()?;
    }
    Some(())
}

#[tokio::test]
async fn into_a_folder_with_its_cause() {
    for database in TestDatabase::each().await {
        let store = open(&database).await;
        let account_id = store.new_id();
        let account_id = &account_id;
        let refused = store
            .transaction(async |together| {
                together.of(account_id).insert(QueuedMail::new(letter("a@example.com"))).await?;
                Err::<(), _>(StoreError::Missing("cause"))
            })
            .await;
        assert!(refused.is_err() && waiting(&store).await == 0);

        queue(&store, "zoe@example.com").await;
        let folder = database.folder().join("mail");
        work(&store, Delivery::Folder(folder.clone())).finish(&store).await;
        let files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|file| file.unwrap().path()).collect();
        let [file] = files.as_slice() else { panic!("{files:?}") };
        assert!(ObjectId::new(file.file_stem().unwrap().to_str().unwrap()).is_ok());
        assert_eq!(file.extension().unwrap(), "eml");
        let mail = std::fs::read_to_string(file).unwrap();
        for part in [
            "From: SocialHub <no-reply@example.com>\r\n",
            "<zoe@example.com>\r\n",
            "Subject: ",
            "Auto-Submitted: auto-generated\r\n",
            "Content-Type: text/plain; charset=utf-8\r\n",
            "Content-Type: text/html; charset=utf-8\r\n",
            "https://a.example/p#token=3D1",
        ] {
            assert!(mail.contains(part), "{part} in {mail}");
        }
        let id = file.file_stem().unwrap().to_str().unwrap();
        assert!(mail.contains(&format!("Message-ID: <{id}@example.com>")), "{mail}");
    }
}

#[tokio::test]
async fn a_server_that_is_busy_gets_it_later() {
    let database = TestDatabase::sqlite();
    let store = open(&database).await;
    let server = Server::start(&["451 later", "421 not now"]).await;
    queue(&store, "zoe@example.com").await;
    work(&store, server.delivery.clone()).finish(&store).await;
    let received = server.received.lock().await;
    let [mail] = received.as_slice() else { panic!("{received:?}") };
    assert!(mail.contains("<zoe@example.com>") && server.answers.lock().await.is_empty());
}

/// It refuses the service, not the mail: somebody will mend that.
#[tokio::test]
async fn a_server_that_refuses_the_service_gets_it_later() {
    for refusal in ["530 Must issue a STARTTLS command first", "535 5.7.8 password expired", "554 not from you"] {
        let database = TestDatabase::sqlite();
        let store = open(&database).await;
        let server = Server::start(&[refusal]).await;
        queue(&store, "zoe@example.com").await;
        work(&store, server.delivery.clone()).finish(&store).await;
        assert_eq!(server.received.lock().await.len(), 1, "{refusal}");
    }
}

#[tokio::test]
async fn what_nobody_takes_is_given_up() {
    let database = TestDatabase::sqlite();
    let store = open(&database).await;
    // Refused for good at once; refused for now as often as it is tried; no address at all.
    let server = Server::start(&["550 no such mailbox"]).await;
    queue(&store, "nobody@example.com").await;
    work(&store, server.delivery.clone()).finish(&store).await;
    assert!(server.received.lock().await.is_empty() && server.answers.lock().await.is_empty());

    let server = Server::start(&["451 later"; 5]).await;
    queue(&store, "zoe@example.com").await;
    work(&store, server.delivery.clone()).finish(&store).await;
    assert!(server.received.lock().await.is_empty());
    assert_eq!(server.answers.lock().await.len(), 2, "three attempts");

    queue(&store, "zoe@example.com\r\nRCPT TO:<x@example.com>").await;
    work(&store, server.delivery.clone()).finish(&store).await;
    assert!(server.received.lock().await.is_empty() && server.answers.lock().await.len() == 2);
}

#[tokio::test]
async fn two_postmen_send_each_letter_once() {
    for database in TestDatabase::each().await {
        let stores = [open(&database).await, open(&database).await];
        for n in 0..30 {
            queue(&stores[0], &format!("p{n}@example.com")).await;
        }
        let server = Server::start(&[]).await;
        let [one, other] = stores.each_ref().map(|store| work(store, server.delivery.clone()));
        one.finish(&stores[0]).await;
        other.finish(&stores[1]).await;
        let received = server.received.lock().await;
        assert_eq!(received.len(), 30);
        for n in 0..30 {
            let to = format!("<p{n}@example.com>");
            assert_eq!(received.iter().filter(|mail| mail.contains(&to)).count(), 1, "{to}");
        }
    }
}

#[tokio::test]
async fn a_letter_whose_postman_died_is_free_again() {
    let database = TestDatabase::sqlite();
    let store = open(&database).await;
    queue(&store, "zoe@example.com").await;
    let heads = async || store.heads::<QueuedMail>(&ClosedHosts::default(), 10).await.unwrap();
    let [head] = heads().await.try_into().unwrap();
    let claimed = store.claim::<QueuedMail>(&head, Duration::from_millis(300)).await.unwrap().unwrap();
    assert_eq!(claimed.value.progress.attempts, 1);
    assert!(store.claim::<QueuedMail>(&head, Duration::ZERO).await.unwrap().is_none(), "claimed twice");
    assert!(heads().await.is_empty());
    tokio::time::sleep(Duration::from_millis(310)).await;
    assert_eq!(heads().await, [head]);
}

/// A mail server that says nothing after the recipients of one domain.
async fn silent_for(domain: &'static str, received: Arc<Mutex<Vec<String>>>) -> Delivery {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let delivery = format!("smtp://{}", listener.local_addr().unwrap()).parse().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let received = received.clone();
            tokio::spawn(async move {
                let mut stream = BufReader::new(stream);
                stream.get_mut().write_all(b"220 double\r\n").await.ok()?;
                let mut line = String::new();
                while stream.read_line(&mut line).await.ok()? > 0 {
                    let response = match &line {
                        line if line.starts_with("RCPT") && line.contains(domain) => std::future::pending().await,
                        line if line.starts_with("RCPT") => {
                            received.lock().await.push(line.clone());
                            "250 fine"
                        }
                        line if line.starts_with("DATA") => "354 go on",
                        line if line == ".\r\n" || !line.starts_with("DATA") && is_command(line) => "250 fine",
                        _ => "",
                    };
                    if !response.is_empty() {
                        stream.get_mut().write_all(format!("{response}\r\n").as_bytes()).await.ok()?;
                    }
                    line.clear();
                }
                Some(())
            });
        }
    });
    delivery
}

fn is_command(line: &str) -> bool {
    ["EHLO", "MAIL", "QUIT", "RSET", "NOOP"].iter().any(|command| line.starts_with(command))
}

#[tokio::test]
async fn a_silent_domain_does_not_delay_mails_to_others() {
    let database = TestDatabase::sqlite();
    let store = open(&database).await;
    for n in 0..20 {
        queue(&store, &format!("p{n}@slow.example")).await;
    }
    queue(&store, "zoe@example.com").await;
    let received = Arc::new(Mutex::new(Vec::new()));
    let working = work(&store, silent_for("@slow.example", received.clone()).await);
    let began = std::time::Instant::now();
    while received.lock().await.is_empty() {
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    assert!(
        began.elapsed() < Duration::from_secs(8),
        "not after the silent server's ten seconds: {:?}",
        began.elapsed()
    );
    working.task.abort();
}

#[tokio::test]
async fn mails_of_a_closed_account_wait_but_for_those_about_the_account() {
    for database in TestDatabase::each().await {
        let store = open(&database).await;
        let id = store.new_id();
        let account = AccountRecord { active: false, ..AccountRecord::new("Acme") };
        store.transaction(async |together| together.create_account(id.clone(), account.clone()).await).await.unwrap();
        let mails = store.of::<QueuedMail>(&id);
        let to = |address| Recipient { name: "Zoë", address, locale: Locale::En };
        let verification = Message::Verification { account: "Acme", link: "https://a.example" };
        let request = Message::FeatureRequest { account: "Acme", account_id: "1", user: "zoë", feature: "x" };
        for message in [verification, request] {
            mails.insert(QueuedMail::new(Letter::write(message, to("one@example.com")).unwrap())).await.unwrap();
        }
        for n in 0..30 {
            let address = format!("p{n}@example.com");
            mails.insert(QueuedMail::new(letter(&address))).await.unwrap();
        }
        let server = Server::start(&[]).await;
        let working = work(&store, server.delivery.clone());
        while waiting(&store).await > 30 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
        let received = server.received.lock().await.clone();
        assert!(received.len() == 2 && received.iter().all(|mail| mail.contains("<one@example.com>")), "{received:?}");
        store.of::<AccountRecord>(&id).update(&id, |account| account.active = true).await.unwrap();
        working.finish(&store).await;
        assert_eq!(server.received.lock().await.len(), 32);
    }
}
