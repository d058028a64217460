//! Registration: an account with its first user, who confirms the mail address before either can be used.

use std::{collections::BTreeMap, sync::LazyLock, time::Duration};

use generated::{
    api::accounts::{CreateAccountBody, RegisterAccountBody},
    models::ObjectId,
    rt::{DateTime, Failure, enumeration},
};
use serde::Deserialize;
use serde_json::json;

use crate::{
    Identity, Role,
    body_check::BodyCheck,
    identity::{INVITATION_TOKEN, Passwords, user_names},
    mail::{Letter, Links, Locale, Message, Recipient},
    plain_names,
    settings::features,
    store::{AccountRecord, Purpose, QueuedMail, StoreError, Stored, Transaction, UserRecord},
};

/// How an account is registered, beside what the body says.
#[derive(Debug, Default)]
pub struct Terms {
    /// Content Planner only, and little to fill in.
    pub cp_only: bool,
    /// Whether sales hear of it.
    pub tell_sales: bool,
    /// The campaign that led here.
    pub campaign: Option<String>,
    /// A registration code.
    pub code: Option<String>,
}

/// What a registration code gives.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", default, deny_unknown_fields)]
struct Code {
    trial_days: Option<u32>,
    channel_limit: Option<f64>,
    user_limit: Option<f64>,
    features: Vec<String>,
}

static CODES: LazyLock<BTreeMap<String, Code>> = LazyLock::new(|| {
    #[allow(clippy::expect_used, reason = "the text is a constant, and a test reads it")]
    let codes = toml::from_str(include_str!("codes.toml")).expect("the table of codes is well-formed");
    codes
});

/// How long an account can be tried.
const TRIAL_DAYS: u32 = 14;

/// What a trial has of everything: channels, users, results of monitoring.
const TRIAL_LIMITS: (f64, f64, f64) = (10.0, 10.0, 1000.0);

/// The media library's room, in bytes, as `POST /accounts` has it by default.
const STORAGE: f64 = 1_073_741_824.0;

/// An account that can be registered.
pub struct Registration {
    account: AccountRecord,
    user: UserRecord,
    lead: Option<Lead>,
}

/// What sales hear of a registration.
pub(crate) struct Lead {
    company: String,
    name: String,
    email: String,
    phone: String,
    details: String,
}

impl Registration {
    /// Checks what the body says, and hashes the password.
    ///
    /// # Errors
    /// A 400 that names all that is missing or makes no sense, or says that the password is too weak; a 403 where the
    /// captcha was not solved.
    pub async fn new(body: RegisterAccountBody, terms: &Terms, identity: &Identity) -> Result<Self, Failure> {
        check(&body, terms)?;
        if body.re_captcha.trim().is_empty() {
            return Err(unsolved());
        }
        if let Some(captcha) = identity.captcha()
            && !captcha.is_solved(&body.re_captcha).await?
        {
            return Err(unsolved());
        }
        let user_name = body.user_name.trim();
        let password = body.password.as_deref();
        if let Some(password) = password {
            Passwords::check(password, user_name)?;
        }
        let mut user = UserRecord::new(user_name, &body.email, Role::Admin);
        user.password = match password {
            Some(password) => Some(identity.passwords().hash(password).await?),
            None => None,
        };
        user.first_name = body.first_name.trim().to_owned();
        user.last_name = body.last_name.trim().to_owned();
        user.phone.clone_from(&body.phone);
        user.locale.clone_from(&body.locale);
        user.active = false;
        let lead = terms.tell_sales.then(|| Lead::new(&body, terms));
        Ok(Self { account: trial(&body, terms), user, lead })
    }

    /// Where the mail about the registration goes.
    pub fn address(&self) -> &str {
        &self.user.email
    }

    /// Stores the account and its user, with the letters about it; returns them, and the link that verifies the account.
    pub async fn store(
        &self,
        together: &Transaction<'_>,
        id: &ObjectId,
        links: &Links,
        support: &str,
    ) -> Result<(Stored<AccountRecord>, String), StoreError> {
        let account = together.create_account(id.clone(), self.account.clone()).await?;
        let user = together.of(&account.id).insert(self.user.clone()).await?;
        let mut team = together.default_team(&account.id).await?;
        team.value.users.insert(user.id.clone());
        team.value.admins.insert(user.id.clone());
        together.of(&account.id).put(team).await?;
        let token = together.issue_one_time_token(&account.id, &user.id, Purpose::Activation, INVITATION_TOKEN).await?;
        let link = links.activation(&user.value.user_name, &token);
        let message = Message::Verification { account: &account.value.name, link: &link };
        let name = format!("{} {}", user.value.first_name, user.value.last_name);
        let to = Recipient { name: &name, address: &user.value.email, locale: Locale::of(&user.value.locale) };
        let mails = together.of(&account.id);
        mails.insert(QueuedMail::new(Letter::write(message, to)?)).await?;
        if let Some(lead) = &self.lead {
            mails.insert(QueuedMail::new(lead.letter(support)?)).await?;
        }
        Ok((account, link))
    }
}

fn unsolved() -> Failure {
    Failure::new(403, "AccessDenied", "The captcha was not solved.")
}

/// What the schema cannot say: what may be left out is the query's business, and a text must say something.
fn check(body: &RegisterAccountBody, terms: &Terms) -> Result<(), Failure> {
    let mut check = BodyCheck::default();
    check.require("firstName", Some(&body.first_name));
    check.require("lastName", Some(&body.last_name));
    check.require("userName", Some(&body.user_name));
    check.require("locale", Some(&body.locale));
    for (property, text) in [("company", &body.company), ("phone", &body.phone)] {
        if !terms.cp_only || text.is_some() {
            check.require(property, text.as_deref());
        }
    }
    if !terms.cp_only && body.password.is_none() {
        check.refuse("password", "required", None, "is required");
    }
    check.require_address("email", &body.email);
    if let Err(why) = user_names::check(body.user_name.trim()) {
        check.refuse("userName", "pattern", None, &why.to_string());
    }
    let names = [("firstName", &body.first_name), ("lastName", &body.last_name), ("userName", &body.user_name)];
    for (property, name) in names.into_iter().chain(body.company.as_ref().map(|company| ("company", company))) {
        plain_names::check(&mut check, property, name.trim());
    }
    check.finish()
}

/// The account of someone who tries it.
fn trial(body: &RegisterAccountBody, terms: &Terms) -> AccountRecord {
    let name = body.company.as_deref().unwrap_or(&body.user_name).trim();
    let code = terms.code.as_ref().and_then(|code| CODES.get(&code.to_uppercase()));
    let mut account = AccountRecord::new(name);
    account.locale.clone_from(&body.locale);
    account.active = false;
    account.expiration_time = Some(in_days(code.and_then(|code| code.trial_days).unwrap_or(TRIAL_DAYS)));
    if terms.cp_only {
        account.products.retain(|product| product == "cp");
    }
    furnish(&mut account, "TRIAL", TRIAL_LIMITS);
    let tags: Vec<_> = [&terms.campaign, &terms.code].into_iter().flatten().collect();
    account.details.insert("customTags".to_owned(), json!(tags));
    if let Some(code) = code {
        for (limit, value) in [("channelLimit", code.channel_limit), ("userLimit", code.user_limit)] {
            if let Some(value) = value {
                account.details.insert(limit.to_owned(), json!(value));
            }
        }
        account.features.extend(code.features.iter().map(|feature| (feature.clone(), true)));
    }
    account
}

/// What the account has by its package and its limits (channels, users, results of monitoring).
fn furnish(account: &mut AccountRecord, package: &str, limits: (f64, f64, f64)) {
    let (on, available) = features::of_package(package);
    account.features = on;
    let details = json!({
        "package": package,
        "availableFeatures": available,
        "channelLimit": limits.0,
        "userLimit": limits.1,
        "monitoringResultLimit": limits.2,
        "products": { "ml": { "storage": { "usage": 0.0, "limit": STORAGE } } },
    });
    if let serde_json::Value::Object(details) = details {
        account.details.extend(details);
    }
}

/// So many days from now.
pub(super) fn in_days(days: u32) -> DateTime {
    (DateTime::now().timestamp() + Duration::from_secs(u64::from(days) * 24 * 3600)).into()
}

impl Lead {
    fn new(body: &RegisterAccountBody, terms: &Terms) -> Self {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let details = [
            ("campaign", &terms.campaign),
            ("campaign_name", &body.campaign_name),
            ("code", &terms.code),
            ("iqiqclientip", &body.iqiqclientip),
            ("iqiqclientlanguage", &body.iqiqclientlanguage),
            ("iqiqlandingpage", &body.iqiqlandingpage),
            ("iqiqreferrer", &body.iqiqreferrer),
            ("iqiqtimestamp", &body.iqiqtimestamp),
            ("lead_source", &body.lead_source),
            ("utm_campaign", &body.utm_campaign),
            ("utm_content", &body.utm_content),
            ("utm_medium", &body.utm_medium),
            ("utm_source", &body.utm_source),
            ("utm_term", &body.utm_term),
        ];
        let given = details.iter().filter_map(|(name, value)| Some(format!("{name}: {}", value.as_ref()?)));
        Self {
            company: body.company.clone().unwrap_or_else(|| body.user_name.clone()),
            name: format!("{} {}", body.first_name, body.last_name),
            email: body.email.clone(),
            phone: text(&body.phone),
            details: given.collect::<Vec<_>>().join(", "),
        }
    }

    fn letter(&self, support: &str) -> Result<Letter, Failure> {
        let Self { company, name, email, phone, details } = self;
        Letter::write(Message::Lead { company, name, email, phone, details }, Recipient::support(support))
    }
}

/// The account that a superadmin creates.
///
/// # Errors
/// A 400 where values make no sense.
pub fn ordered(body: &CreateAccountBody) -> Result<AccountRecord, Failure> {
    let mut check = BodyCheck::default();
    check.require("name", Some(&body.name));
    check.require("locale", Some(&body.locale));
    let limits = [
        ("channelLimit", body.channel_limit),
        ("userLimit", body.user_limit),
        ("monitoringResultLimit", Some(body.monitoring_result_limit)),
    ];
    for (property, _) in limits.iter().filter(|(_, limit)| limit.is_some_and(|limit| limit < 0.0)) {
        check.refuse(property, "minimum", Some(0.into()), "must not be negative");
    }
    check.finish()?;
    let mut account = AccountRecord::new(body.name.trim());
    account.locale.clone_from(&body.locale);
    account.expiration_time = body.expiration_time;
    let products = [("cp", body.products.cp), ("inbox", body.products.inbox), ("ml", body.products.ml)];
    account.products = products.into_iter().filter(|(_, is_on)| *is_on).map(|(name, _)| name.to_owned()).collect();
    let (channels, users, _) = TRIAL_LIMITS;
    let limits =
        (body.channel_limit.unwrap_or(channels), body.user_limit.unwrap_or(users), body.monitoring_result_limit);
    furnish(&mut account, enumeration::text(body.package), limits);
    let storage = json!({ "ml": { "storage": { "usage": 0.0, "limit": body.products.ml_storage_limit } } });
    account.details.insert("products".to_owned(), storage);
    Ok(account)
}

/// The account is used again, and with it all that only works in an account that is.
///
/// # Errors
/// A 409 where it is in use.
pub fn reactivate(account: &mut AccountRecord) -> Result<(), StoreError> {
    if account.is_open() {
        return Err(Failure::conflict("The account is active.").into());
    }
    account.active = true;
    if account.expiration_time.is_some_and(|end| end <= DateTime::now()) {
        let is_trial = account.details.get("package").is_some_and(|package| package == "TRIAL");
        account.expiration_time = is_trial.then(|| in_days(TRIAL_DAYS));
    }
    Ok(())
}

/// An id that is none belongs to no account.
///
/// # Errors
/// A 404 where it is none.
pub fn account_id(text: &str) -> Result<ObjectId, Failure> {
    ObjectId::new(text).map_err(|_| StoreError::Missing("account").into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_name_features_that_exist() {
        for (name, code) in CODES.iter() {
            assert_eq!(*name, name.to_uppercase());
            assert!(code.features.iter().all(|feature| features::is_known(feature)), "{name}");
        }
    }

    #[test]
    fn reactivation() {
        let mut account = AccountRecord::new("Acme");
        assert_eq!(Failure::from(reactivate(&mut account).unwrap_err()).status(), 409);
        account.expiration_time = Some(DateTime::now());
        reactivate(&mut account).unwrap();
        assert!(account.is_open() && account.expiration_time.is_none());
        account.active = false;
        account.details.insert("package".to_owned(), json!("TRIAL"));
        account.expiration_time = Some(DateTime::now());
        reactivate(&mut account).unwrap();
        assert!(account.is_open() && account.expiration_time.is_some());
    }
}
