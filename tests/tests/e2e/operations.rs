//! Every operation of SocialHub over HTTP: without credentials, without permission, allowed, and broken in one place.

use std::collections::BTreeMap;

use codegen::ir::{Operation, Permissions};
use codegen::sample::Extent;
use tests::caller::{MIGHTY, POWERLESS};
use tests::contract::Subject;
use tests::credentials::is_protected;
use tests::nothing;
use tests::request::{Broken, Values};

use crate::generator::socialhub;
use crate::served::{Got, Served};

/// What was sent and what was wrong with the answers.
struct Tally {
    subject: Subject,
    requests: usize,
    wrong: Vec<String>,
}

impl Tally {
    fn start() -> Self {
        let subject = Subject::read(socialhub()).unwrap_or_else(|errors| panic!("{errors}"));
        Self { subject, requests: 0, wrong: Vec::new() }
    }

    fn check(&mut self, holds: bool, operation: &Operation, what: &str, got: &Got) {
        if !holds {
            self.wrong.push(format!("{} {what}: {} {}", operation.id, got.status, got.text()));
        }
    }

    fn end(self, what: &str) {
        println!("{} operations, {} requests: {what}", self.subject.api.operations.len(), self.requests);
        let shown: Vec<_> = self.wrong.iter().take(40).cloned().collect();
        assert!(self.wrong.is_empty(), "{} wrong, the first are\n{}", self.wrong.len(), shown.join("\n"));
    }
}

fn values(subject: &Subject, operation: &Operation, extent: Extent) -> Values {
    Values::allowed(&subject.api, operation, extent).unwrap_or_else(|| panic!("{}: no values found", operation.id))
}

#[actix_web::test]
async fn without_credentials_401() {
    let served = Served::start(nothing::server());
    let (mut tally, mut open) = (Tally::start(), 0);
    let subject = tally.subject.clone();
    for operation in &subject.api.operations {
        for token in [None, Some("unknown")] {
            let got = served
                .send(&values(&subject, operation, Extent::Required).request(&subject.api, operation, token))
                .await;
            tally.requests += 1;
            if is_protected(operation) {
                let challenge = got.header("www-authenticate").unwrap_or_default();
                let holds =
                    got.status == 401 && got.code() == "AccessTokenInvalidError" && challenge.starts_with("ApiKey ");
                tally.check(holds, operation, "without credentials", &got);
            } else {
                open += 1;
                tally.check(got.status == 501, operation, "asks for no credentials", &got);
            }
        }
    }
    tally.end(&format!("401 without and with unknown credentials, {} operations are open", open / 2));
    served.stop().await;
}

#[actix_web::test]
async fn without_permission_403() {
    let served = Served::start(nothing::server());
    let (mut tally, mut asking) = (Tally::start(), 0);
    let subject = tally.subject.clone();
    for operation in subject.api.operations.iter().filter(|operation| is_protected(operation)) {
        // Nothing else is looked at before the permission is: the values may be anything.
        let got = served
            .send(&values(&subject, operation, Extent::Required).request(&subject.api, operation, Some(POWERLESS)))
            .await;
        tally.requests += 1;
        let named = |names: &[String]| names.iter().any(|name| got.message().contains(&format!("`{name}`")));
        let holds = match &operation.permissions {
            Permissions::None => got.status == 501,
            Permissions::All(names) | Permissions::Any(names) => {
                asking += 1;
                got.status == 403 && got.code() == "InsufficientPermissions" && named(names)
            }
        };
        tally.check(holds, operation, "without permission", &got);
    }
    tally.end(&format!("{asking} operations ask for permissions: 403 that names one"));
    served.stop().await;
}

#[actix_web::test]
async fn what_is_allowed_reaches_the_handler() {
    let served = Served::start(nothing::server());
    let mut tally = Tally::start();
    let subject = tally.subject.clone();
    for operation in &subject.api.operations {
        for extent in [Extent::Required, Extent::Everything] {
            let request = values(&subject, operation, extent).request(&subject.api, operation, Some(MIGHTY));
            let got = served.send(&request).await;
            tally.requests += 1;
            let holds = got.status == 501 && got.code() == "NotImplementedError";
            tally.check(
                holds,
                operation,
                &format!("{} {:?}", request.target, request.body.as_deref().map(String::from_utf8_lossy)),
                &got,
            );
        }
    }
    tally.end("allowed requests reach the handler, which answers 501");
    served.stop().await;
}

/// Whether the answer names the violation, and nothing that is elsewhere.
fn names(got: &Got, broken: &Broken) -> bool {
    let (place, pointer, keyword) = &broken.violation;
    let violations = got.violations();
    let here = |(of, at, _): &(String, String, String)| of == place && at == pointer;
    let named = violations.iter().any(|it| here(it) && it.2 == *keyword);
    let nothing_else = violations.iter().all(|it| here(it) && (!broken.alone || it.2 == *keyword));
    got.status == 400 && got.code() == "BadRequestError" && named && nothing_else
}

#[actix_web::test]
async fn one_violation_of_each_kind_400() {
    let served = Served::start(nothing::server());
    let mut tally = Tally::start();
    let subject = tally.subject.clone();
    let mut kinds: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut alone = 0;
    for operation in &subject.api.operations {
        for broken in values(&subject, operation, Extent::Everything).broken(&subject.api, operation) {
            let request = broken.values.request(&subject.api, operation, Some(MIGHTY));
            let got = served.send(&request).await;
            tally.requests += 1;
            alone += usize::from(broken.alone);
            *kinds.entry((broken.violation.0, broken.violation.2)).or_default() += 1;
            let body = request.body.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
            let body: String = body.chars().take(300).collect();
            tally.check(
                names(&got, &broken),
                operation,
                &format!("{:?} {} {body}", broken.violation, request.target),
                &got,
            );
        }
    }
    for ((place, keyword), count) in &kinds {
        println!("{count:6} {place} {keyword}");
    }
    tally.end(&format!("each breaks one keyword and is a 400 that names it; {alone} break nothing else"));
    served.stop().await;
}
