//! Every operation of SocialHub for every role: who gets past the door is whom the table lets in, and what the contract's
//! prose leads one to expect.

use std::collections::BTreeMap;

use awc::http::Method;
use generated::{
    CONTRACT,
    models::ObjectId,
    rt::{Enumeration as _, Operation, Permissions, enumeration},
};
use handlers::{
    Role,
    identity::SESSION,
    roles,
    store::{AccountRecord, UserRecord},
};

use crate::{answer::Answer, app::App};

/// A user of each role, in one account, to be logged in as often as needed.
struct Cast {
    account_id: ObjectId,
    users: BTreeMap<Role, ObjectId>,
}

impl Cast {
    async fn new(app: &App) -> Self {
        let account_id = app.store.new_id();
        let account = AccountRecord::new("Everyone");
        let make = app.store.transaction(async |together| {
            together.create_account(account_id.clone(), account.clone()).await?;
            let mut users = BTreeMap::new();
            for (name, role) in Role::VARIANTS {
                let user = UserRecord::new(*name, format!("{}@example.com", name.to_lowercase()), *role);
                users.insert(*role, together.of(&account_id).insert(user).await?.id);
            }
            Ok(users)
        });
        let users = make.await.unwrap();
        Self { account_id, users }
    }

    async fn token(&self, app: &App, role: Role) -> String {
        let log_in = app.store.transaction(async |together| {
            together.issue_access_token(&self.account_id, &self.users[&role], SESSION, None).await
        });
        log_in.await.unwrap()
    }
}

/// Asks for an answer in a form that no operation has: whoever gets past the door is refused behind it, so that nothing
/// happens, but for those operations that answer nothing at all.
async fn knock(app: &App, operation: &Operation, token: &str) -> Answer {
    let path = operation.path.replace(['{', '}'], "");
    let method = Method::from_bytes(operation.method.as_bytes()).unwrap();
    app.request(method, path).token(token).header("accept", "font/woff").send().await
}

/// Whether the user may come in, or whose token is asked for instead.
fn expected(operation: &Operation, role: Role) -> Door {
    if operation.security.is_empty() {
        return Door::Open;
    }
    let schemes = operation.security.iter().flat_map(|requirement| requirement.schemes);
    let mut names = schemes.map(|used| CONTRACT.security_schemes[used.scheme].name).peekable();
    if names.peek().is_some() && !names.any(|name| name == "token") {
        return Door::Elsewhere;
    }
    if role == Role::Superadminviewer && operation.method != "GET" && !VIEWED.contains(&operation.id)
        || role == Role::Superadminviewer && STARTED.contains(&operation.id)
    {
        return Door::Closed;
    }
    let has = |name: &&str| enumeration::variant(name).is_some_and(|it| roles::permissions(role).contains(&it));
    let may = match operation.permissions {
        Permissions::None => true,
        Permissions::All(names) => names.iter().all(has),
        Permissions::Any(names) => names.iter().any(has),
    };
    if may { Door::Open } else { Door::Closed }
}

/// What a viewer is let in to, though its method is one that writes: it reads, or it is about the viewer alone.
const VIEWED: [&str; 30] = [
    "aggregatePostsByDay",
    "deleteUserTotpSecret",
    "exportCategoryStatsCsv",
    "exportChannelAnalyticsCsv",
    "exportDashboardPdf",
    "exportInsightReportsCsv",
    "exportPostAnalyticsCsv",
    "exportPostsCsv",
    "exportPostsPdfViaPost",
    "exportTagPostAnalyticsCsv",
    "exportTicketsCsv",
    "generateTotpSecret",
    "getChannelAnalytics",
    "getFacebookAdStatuses",
    "getMetricData",
    "listChannelDetails",
    "listInsightReports",
    "listInteractorTicketHistory",
    "listPostAnalytics",
    "listPostAnalyticsAv2",
    "listPostDayAggregates",
    "listTagPostAnalytics",
    "listTicketAnalytics",
    "logFrontendData",
    "searchPosts",
    "searchTags",
    "translateText",
    "translateTicket",
    "updateUser",
    "verifyTotpSecret",
];

/// What a viewer is not let in to, though its method is `GET`: it begins to connect a channel or a network.
const STARTED: [&str; 11] = [
    "completeTiktokOauth",
    "completeYoutubeOauth",
    "startBitlyOauth",
    "startFacebookOauth",
    "startLinkedinOauth",
    "startManifestChannelCreation",
    "startManifestChannelReactivation",
    "startPinterestOauth",
    "startTiktokOauth",
    "startTwitterOauth",
    "startYoutubeOauth",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Door {
    Open,
    /// A permission is missing.
    Closed,
    /// Another token is needed.
    Elsewhere,
}

fn seen(answer: &Answer) -> Door {
    match (answer.status, answer.code()) {
        (401, _) => Door::Elsewhere,
        (403, "InsufficientPermissions") => Door::Closed,
        _ => Door::Open,
    }
}

#[actix_web::test]
async fn every_operation_for_every_role() {
    let app = App::start().await;
    let cast = Cast::new(&app).await;
    let (mut cells, mut deviations) = (0, Vec::new());
    for (name, role) in Role::VARIANTS {
        let mut token = cast.token(&app, *role).await;
        for operation in CONTRACT.operations {
            let answer = knock(&app, operation, &token).await;
            let (expected, seen) = (expected(operation, *role), seen(&answer));
            if expected != seen {
                deviations.push(format!("{name} {}: {expected:?}, but {seen:?}: {answer:?}", operation.id));
            }
            if operation.id == "logoutUser" {
                token = cast.token(&app, *role).await;
            }
            cells += 1;
        }
    }
    println!("{cells} cells, {} deviations", deviations.len());
    assert!(deviations.is_empty(), "{deviations:#?}");
    assert_eq!(cells, CONTRACT.operations.len() * Role::VARIANTS.len());
}

#[actix_web::test]
async fn what_the_prose_says() {
    let app = App::start().await;
    let cast = Cast::new(&app).await;
    let lines = include_str!("roles_expected.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let (mut expectations, mut deviations) = (0, Vec::new());
    for line in lines {
        let words: Vec<_> = line.split_whitespace().collect();
        let [role, may, operation, _, ..] = words.as_slice() else {
            panic!("role, may or not, operation, why: {line}")
        };
        let role = enumeration::variant::<Role>(role).unwrap_or_else(|| panic!("no such role: {line}"));
        let operation = CONTRACT.operations.iter().find(|it| it.id == *operation);
        let operation = operation.unwrap_or_else(|| panic!("no such operation: {line}"));
        let expected = match *may {
            "may" => Door::Open,
            "not" => Door::Closed,
            _ => panic!("may or not: {line}"),
        };
        let token = cast.token(&app, role).await;
        let answer = knock(&app, operation, &token).await;
        if seen(&answer) != expected {
            deviations.push(format!("{line}: {answer:?}"));
        }
        expectations += 1;
    }
    println!("{expectations} expectations, {} deviations", deviations.len());
    assert!(deviations.is_empty(), "{deviations:#?}");
    assert!(expectations >= 60, "{expectations}");
}
