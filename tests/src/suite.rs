//! Contract tests: what holds for every service that answers with examples, whatever its contract is.
//!
//! For each operation: an allowed request reaches the handler; every declared status can be had (`Prefer: status=404`),
//! with the body and the headers that are declared for it; a request that breaks one keyword is refused with 400, which
//! names the place and the keyword; without credentials it is 401, without permission 403.

use codegen::{
    ir::{Content, Operation, Permissions, Response},
    sample::Extent,
};
use codegen_verify::{Answer as Received, Verifier};

use crate::{
    client::{Answer, Client},
    contract::Subject,
    credentials::is_protected,
    request::{Broken, Request, Values},
};

/// The credentials that a service takes.
#[derive(Debug, Clone)]
pub struct Credentials {
    /// Those of who may do everything.
    pub all: String,
    /// Those of who has no permissions.
    pub none: String,
}

/// How many of how many things are right.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// The right ones.
    pub right: usize,
    /// All.
    pub of: usize,
}

/// What was found.
#[derive(Debug, Default)]
pub struct Report {
    /// Operations.
    pub operations: usize,
    /// Requests that were sent.
    pub requests: usize,
    /// Allowed requests that reached the handler.
    pub reached: Count,
    /// Declared statuses that were answered as declared.
    pub statuses: Count,
    /// Declared statuses that come before the final one (1xx), which no handler gives.
    pub interim: usize,
    /// Bodies among them that were judged by their schema.
    pub bodies: usize,
    /// Headers among them that were there.
    pub headers: Count,
    /// Requests without credentials, or with unknown ones, that were refused.
    pub unauthorized: Count,
    /// Requests without permission that were refused.
    pub forbidden: Count,
    /// Requests that break a keyword, and were refused for that.
    pub violations: Count,
    /// Those that were refused, but not in words: answers to `HEAD` have no body.
    pub silent: usize,
    /// Those among them that break nothing else.
    pub alone: usize,
    /// What is not as it should be.
    pub wrong: Vec<String>,
}

/// A service under test.
pub struct Suite<'a> {
    subject: &'a Subject,
    client: &'a Client,
    credentials: &'a Credentials,
    verifier: Verifier,
    report: Report,
}

impl<'a> Suite<'a> {
    /// Tests of a service by its contract.
    ///
    /// # Errors
    /// Where the contract cannot be used to judge answers.
    pub fn new(subject: &'a Subject, client: &'a Client, credentials: &'a Credentials) -> Result<Self, String> {
        let verifier = Verifier::new(&subject.document).map_err(|error| error.to_string())?;
        Ok(Self { subject, client, credentials, verifier, report: Report::default() })
    }

    /// Runs all tests.
    ///
    /// # Errors
    /// Where the service cannot be reached.
    pub async fn run(mut self) -> Result<Report, String> {
        self.document().await?;
        for operation in &self.subject.api.operations {
            self.report.operations += 1;
            let values = |extent| Values::allowed(&self.subject.api, operation, extent);
            let (Some(required), Some(everything)) = (values(Extent::Required), values(Extent::Everything)) else {
                self.report.reached.of += 1;
                self.report.wrong.push(format!("{}: no request was found that is allowed", operation.id));
                continue;
            };
            self.reach(operation, &required).await?;
            self.reach(operation, &everything).await?;
            self.refuse(operation, &required).await?;
            for response in &operation.responses {
                self.answer(operation, response, &required).await?;
            }
            for broken in everything.broken(&self.subject.api, operation) {
                self.violate(operation, &broken).await?;
            }
        }
        Ok(self.report)
    }

    async fn send(&mut self, request: &Request, more: &[(&str, &str)]) -> Result<Answer, String> {
        self.report.requests += 1;
        self.client.send(request, more).await
    }

    fn request(&self, operation: &Operation, values: &Values) -> Request {
        values.request(&self.subject.api, operation, Some(&self.credentials.all))
    }

    /// Takes a fault down, with what was sent and what came back.
    fn wrong(&mut self, operation: &Operation, what: &str, request: &Request, answer: &Answer) {
        let start = |octets: &[u8]| String::from_utf8_lossy(octets).chars().take(300).collect::<String>();
        let sent = start(request.body.as_deref().unwrap_or_default());
        let (target, got) = (&request.target, start(&answer.body));
        let line = format!("{}: {what}\n  {} {target} {sent}\n  {} {got}", operation.id, request.method, answer.status);
        self.report.wrong.push(line);
    }

    /// The contract as implemented is served, and is the one that the tests go by.
    async fn document(&mut self) -> Result<(), String> {
        let api = &self.subject.api;
        if api.operations.iter().any(|operation| operation.path == "/swagger.json") {
            return Ok(());
        }
        let target = format!("{}/swagger.json", api.base_path);
        let request = Request { method: "GET", target, headers: Vec::new(), body: None };
        let mut served = self.send(&request, &[]).await?.json();
        if let Some(document) = served.as_object_mut() {
            document.remove("host");
            document.remove("schemes");
        }
        if served != self.subject.document {
            self.report.wrong.push(format!("{}: another contract is served there", request.target));
        }
        Ok(())
    }

    /// An allowed request reaches the handler, which answers with the usual status.
    async fn reach(&mut self, operation: &Operation, values: &Values) -> Result<(), String> {
        let request = self.request(operation, values);
        let answer = self.send(&request, &[]).await?;
        let usual = usual(operation);
        self.report.reached.of += 1;
        if answer.status == usual && answer.header("preference-applied").is_none() {
            self.report.reached.right += 1;
        } else {
            self.wrong(operation, &format!("an allowed request is not answered {usual}"), &request, &answer);
        }
        Ok(())
    }

    /// A request without credentials, with unknown ones, or without permission goes no further.
    async fn refuse(&mut self, operation: &Operation, values: &Values) -> Result<(), String> {
        if !is_protected(operation) {
            return Ok(());
        }
        for credential in [None, Some("unknown")] {
            let request = values.request(&self.subject.api, operation, credential);
            let answer = self.send(&request, &[]).await?;
            self.report.unauthorized.of += 1;
            if answer.status == 401 && answer.header("www-authenticate").is_some() {
                self.report.unauthorized.right += 1;
            } else {
                self.wrong(operation, "without credentials it is not refused", &request, &answer);
            }
        }
        if operation.permissions != Permissions::None {
            let request = values.request(&self.subject.api, operation, Some(&self.credentials.none));
            let answer = self.send(&request, &[]).await?;
            self.report.forbidden.of += 1;
            if answer.status == 403 {
                self.report.forbidden.right += 1;
            } else {
                self.wrong(operation, "without permission it is not refused", &request, &answer);
            }
        }
        Ok(())
    }

    /// A declared status is answered when it is asked for, as it is declared.
    async fn answer(&mut self, operation: &Operation, response: &Response, values: &Values) -> Result<(), String> {
        let declared = |status: &u16| operation.responses.iter().any(|response| response.status == Some(*status));
        let open = || (200..600).rev().find(|status| !declared(status));
        let Some(status) = response.status.or_else(open) else { return Ok(()) };
        if status < 200 {
            self.report.interim += 1;
            return Ok(());
        }
        let request = self.request(operation, values);
        let preference = format!("status={status}");
        let answer = self.send(&request, &[("Prefer", &preference)]).await?;
        let mut faults = Vec::new();
        if answer.status != status || answer.header("preference-applied") != Some(&preference) {
            faults.push(format!("{status} is declared and not answered"));
        } else {
            faults.extend(self.judge(operation, response, &request, &answer));
        }
        for header in &response.headers {
            self.report.headers.of += 1;
            match answer.header(&header.name.to_ascii_lowercase()) {
                Some(_) => self.report.headers.right += 1,
                None => faults.push(format!("the header {} is missing", header.name)),
            }
        }
        self.report.statuses.of += 1;
        self.report.statuses.right += usize::from(faults.is_empty());
        let is_json = answer.header("content-type").is_some_and(|media_type| media_type.contains("json"));
        let has_value = !matches!(response.content, Content::Empty | Content::File) && is_json;
        self.report.bodies += usize::from(has_value && !answer.body.is_empty());
        for fault in faults {
            self.wrong(operation, &fault, &request, &answer);
        }
        Ok(())
    }

    /// What a library for JSON Schema has to say about an answer.
    fn judge(&self, operation: &Operation, response: &Response, request: &Request, answer: &Answer) -> Vec<String> {
        let path = request.target.split('?').next().unwrap_or_default();
        let Some(declared) = self.verifier.operation(request.method, path) else {
            return vec![format!("{} {path} is no operation of the contract", request.method)];
        };
        if declared.path != operation.path {
            return vec![format!("{path} is a path of {}", declared.path)];
        }
        let headers: Vec<_> = answer.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        // Some have no body, whatever is declared (RFC 9110, section 6.4.1). What is no JSON is not judged by a schema.
        let has_body = request.method != "HEAD" && !matches!(answer.status, 204 | 205 | 304);
        let body = (has_body && response.content != Content::File).then_some(answer.body.as_slice());
        let received = Received { status: answer.status, headers: &headers, body };
        self.verifier.check(declared, &received).iter().map(ToString::to_string).collect()
    }

    /// A request that breaks one keyword is refused, and the answer says which and where.
    async fn violate(&mut self, operation: &Operation, broken: &Broken) -> Result<(), String> {
        let request = self.request(operation, &broken.values);
        let answer = self.send(&request, &[]).await?;
        if request.method == "HEAD" && answer.status == 400 {
            self.report.silent += 1;
            return Ok(());
        }
        let (place, pointer, keyword) = &broken.violation;
        let violations = answer.violations();
        let here = |[of, at, _]: &[String; 3]| of == place && at == pointer;
        let named = violations.iter().any(|violation| here(violation) && violation[2] == *keyword);
        let nothing_else = violations.iter().all(|it| here(it) && (!broken.alone || it[2] == *keyword));
        self.report.violations.of += 1;
        self.report.alone += usize::from(broken.alone);
        if answer.status == 400 && named && nothing_else {
            self.report.violations.right += 1;
        } else {
            let what = format!("{place} {pointer} breaks `{keyword}`, and that is not what is told");
            self.wrong(operation, &what, &request, &answer);
        }
        Ok(())
    }
}

/// The status of an answer when nobody prefers another: the first success, else redirection, else what else there is.
fn usual(operation: &Operation) -> u16 {
    let declared = || operation.responses.iter().filter_map(|response| response.status);
    let class = |hundreds: u16| declared().filter(|status| status / 100 == hundreds).min();
    let is_open = operation.responses.iter().any(|response| response.status.is_none());
    class(2).or(class(3)).or(is_open.then_some(200)).or(class(4)).or(class(5)).unwrap_or(200)
}
