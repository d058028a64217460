//! The tag `accounts`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, rt};

/// Accounts, the namespaces of customers.
pub trait AccountsApi: crate::Service {
    /// List accounts.
    ///
    /// `SUPERADMIN` and `SUPERADMINVIEWER` users get every account, with some additional data; basic users get only
    /// their current account.
    ///
    /// `GET /api2/accounts`
    async fn list_accounts(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListAccounts,
    ) -> Result<ListAccountsResponse, Self::Error>;

    /// Create an account.
    ///
    /// Creates an account. Requires `EditAllAccounts`.
    ///
    /// `POST /api2/accounts`, permission `EditAllAccounts`
    async fn create_account(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: CreateAccount,
    ) -> Result<CreateAccountResponse, Self::Error>;

    /// List custom tags of all accounts.
    ///
    /// Returns every custom tag found in account documents. Requires `EditAccountSalesSettings`.
    ///
    /// `GET /api2/accounts/customTags/list`, permission `EditAccountSalesSettings`
    async fn list_account_custom_tags(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListAccountCustomTags,
    ) -> Result<ListAccountCustomTagsResponse, Self::Error>;

    /// List linked accounts.
    ///
    /// Returns the channels of every account linked to the caller's account. Requires `AssignTicket`.
    ///
    /// `GET /api2/accounts/linked`, permission `AssignTicket`
    async fn list_linked_accounts(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ListLinkedAccounts,
    ) -> Result<ListLinkedAccountsResponse, Self::Error>;

    /// Register an account.
    ///
    /// Registers an account and creates its user.
    ///
    /// `POST /api2/accounts/register`
    async fn register_account(
        &self,
        cx: rt::Context,
        request: RegisterAccount,
    ) -> Result<RegisterAccountResponse, Self::Error>;

    /// Update AI thresholds of the user's account.
    ///
    /// Changes AI threshold values in the account of the user. Requires `EditAccount` and `ViewAccountSettings`.
    ///
    /// `POST /api2/accounts/updateAiThresholds`, permissions: all of `EditAccount`, `ViewAccountSettings`
    async fn update_account_ai_thresholds(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateAccountAiThresholds,
    ) -> Result<UpdateAccountAiThresholdsResponse, Self::Error>;

    /// Archive an account's tickets.
    ///
    /// Archives the tickets of an account, optionally limited to one channel. Superadmins only.
    ///
    /// `PUT /api2/accounts/{accountId}/archive`, permission `EditAllAccounts`
    async fn archive_account_tickets(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ArchiveAccountTickets,
    ) -> Result<ArchiveAccountTicketsResponse, Self::Error>;

    /// Reactivate an account.
    ///
    /// Reactivates the account together with its reports. Superadmins only.
    ///
    /// `PUT /api2/accounts/{accountId}/reactivate`, permission `EditAllAccounts`
    async fn reactivate_account(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: ReactivateAccount,
    ) -> Result<ReactivateAccountResponse, Self::Error>;

    /// Get an account.
    ///
    /// Returns the given account; normal users can request only their own. Requires `EditAccount`. Superadmins can
    /// also request accounts of other users (`ViewAllAccounts`, `EditAccountSalesSettings`).
    ///
    /// `GET /api2/accounts/{id}`, permission `EditAccount`
    async fn get_account(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetAccount,
    ) -> Result<GetAccountResponse, Self::Error>;

    /// Update an account.
    ///
    /// Partially updates an account with the given values. Requires `EditAccount`. Superadmins can update accounts of
    /// other users with `EditAllAccounts`, and special sales settings such as `expirationTime` and `channelLimit`
    /// with `EditAccountSalesSettings`.
    ///
    /// `PATCH /api2/accounts/{id}`, permission `EditAccount`
    async fn update_account(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: UpdateAccount,
    ) -> Result<UpdateAccountResponse, Self::Error>;
}

/// Request of `GET /api2/accounts`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListAccounts {}
impl rt::Request for ListAccounts {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/accounts`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListAccountsResponse {
    /// All accounts, or only the current one.
    Ok(Vec<models::Account>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListAccountsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, InternalServerError 500)
);

/// Request of `POST /api2/accounts`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAccount {
    pub body: CreateAccountBody,
}

impl rt::Request for CreateAccount {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/accounts`.
#[derive(Debug, Clone, PartialEq)]
pub enum CreateAccountResponse {
    /// Created account.
    Created(models::Account),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    CreateAccountResponse[] json(Created 201, BadRequest 400, Unauthorized 401, Forbidden
    403, Conflict 409, InternalServerError 500)
);

/// Request of `GET /api2/accounts/customTags/list`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListAccountCustomTags {}
impl rt::Request for ListAccountCustomTags {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/accounts/customTags/list`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListAccountCustomTagsResponse {
    /// Custom tags.
    Ok(Vec<String>),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListAccountCustomTagsResponse[] json(Ok 200, Unauthorized 401, Forbidden 403,
    InternalServerError 500)
);

/// Request of `GET /api2/accounts/linked`.
#[derive(Debug, Clone, PartialEq)]
pub struct ListLinkedAccounts {}
impl rt::Request for ListLinkedAccounts {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/accounts/linked`.
#[derive(Debug, Clone, PartialEq)]
pub enum ListLinkedAccountsResponse {
    /// Accounts, each with its active channels.
    Ok(Vec<ListLinkedAccountsOkItem>),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ListLinkedAccountsResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden
    403, InternalServerError 500)
);

/// Request of `POST /api2/accounts/register`.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisterAccount {
    /// Campaign name; added to the custom tags of the account.
    pub campaign: Option<String>,
    /// The value `true` suppresses the creation of a Salesforce lead.
    ///
    /// In the contract: `no-salesforce`.
    pub no_salesforce: Option<String>,
    /// The value `true` enables only `cp` in the account and makes company name, phone and password optional.
    ///
    /// In the contract: `cp-only`.
    pub cp_only: Option<String>,
    /// Name of a code that is added to the account's custom tags and can set various properties.
    pub code: Option<String>,
    pub body: RegisterAccountBody,
}

impl rt::Request for RegisterAccount {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            campaign: r.optional(0)?,
            no_salesforce: r.optional(1)?,
            cp_only: r.optional(2)?,
            code: r.optional(3)?,
            body: r.body()?,
        })
    }
}

/// Answers to `POST /api2/accounts/register`.
#[derive(Debug, Clone, PartialEq)]
pub enum RegisterAccountResponse {
    /// Created account, extended by the property `verificationLink`.
    Created(RegisterAccountCreated),
    BadRequest(models::Error),
    Forbidden(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    RegisterAccountResponse[] json(Created 201, BadRequest 400, Forbidden 403, Conflict
    409, InternalServerError 500)
);

/// Request of `POST /api2/accounts/updateAiThresholds`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateAccountAiThresholds {
    /// The `field` to update and its new `value`.
    pub body: UpdateAccountAiThresholdsBody,
}

impl rt::Request for UpdateAccountAiThresholds {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { body: r.body()? })
    }
}

/// Answers to `POST /api2/accounts/updateAiThresholds`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateAccountAiThresholdsResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateAccountAiThresholdsResponse[NoContent 204] json(BadRequest 400, Unauthorized
    401, Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `PUT /api2/accounts/{accountId}/archive`.
#[derive(Debug, Clone, PartialEq)]
pub struct ArchiveAccountTickets {
    /// Id of the account whose tickets are archived.
    pub account_id: String,
    /// Id of the channel whose tickets are archived.
    pub channel_id: Option<String>,
    /// All tickets before this date and time are archived.
    pub until: Option<rt::DateTime>,
}

impl rt::Request for ArchiveAccountTickets {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            account_id: r.required(0)?,
            channel_id: r.optional(1)?,
            until: r.optional(2)?,
        })
    }
}

/// Answers to `PUT /api2/accounts/{accountId}/archive`.
#[derive(Debug, Clone, PartialEq)]
pub enum ArchiveAccountTicketsResponse {
    /// Success; the response has no body.
    NoContent,
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ArchiveAccountTicketsResponse[NoContent 204] json(BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, InternalServerError 500)
);

/// Request of `PUT /api2/accounts/{accountId}/reactivate`.
#[derive(Debug, Clone, PartialEq)]
pub struct ReactivateAccount {
    /// Id of the account to reactivate.
    pub account_id: String,
}

impl rt::Request for ReactivateAccount {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { account_id: r.required(0)? })
    }
}

/// Answers to `PUT /api2/accounts/{accountId}/reactivate`.
#[derive(Debug, Clone, PartialEq)]
pub enum ReactivateAccountResponse {
    /// Reactivated account.
    Created(models::Account),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    ReactivateAccountResponse[] json(Created 201, BadRequest 400, Unauthorized 401,
    Forbidden 403, NotFound 404, Conflict 409, InternalServerError 500)
);

/// Request of `GET /api2/accounts/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetAccount {
    /// Account id.
    pub id: models::ObjectId,
}

impl rt::Request for GetAccount {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self { id: r.required(0)? })
    }
}

/// Answers to `GET /api2/accounts/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetAccountResponse {
    /// Requested account.
    Ok(models::Account),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetAccountResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, InternalServerError 500)
);

/// Request of `PATCH /api2/accounts/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateAccount {
    /// Account id.
    pub id: models::ObjectId,
    /// Attributes to update.
    pub body: models::Account,
}

impl rt::Request for UpdateAccount {
    fn decode(r: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {
            id: r.required(0)?,
            body: r.body()?,
        })
    }
}

/// Answers to `PATCH /api2/accounts/{id}`.
#[derive(Debug, Clone, PartialEq)]
pub enum UpdateAccountResponse {
    /// Updated account.
    Ok(models::Account),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    Forbidden(models::Error),
    NotFound(models::Error),
    Conflict(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    UpdateAccountResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, Forbidden 403,
    NotFound 404, Conflict 409, InternalServerError 500)
);

/// Operation `createAccount`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAccountBody {
    pub channel_limit: Option<f64>,
    pub expiration_time: Option<models::Date>,
    pub locale: String,
    pub monitoring_result_limit: f64,
    pub name: String,
    pub package: crate::api::general::GetCurrentUserOkPackage,
    pub products: CreateAccountBodyProducts,
    pub user_limit: Option<f64>,
}

impl rt::Object for CreateAccountBody {
    const SCHEMA: &'static rt::Schema = &CREATE_ACCOUNT_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_channel_limit, mut slot_expiration_time, mut slot_locale) = (None, None, None);
        let (mut slot_monitoring_result_limit, mut slot_name, mut slot_package) = (None, None, None);
        let (mut slot_products, mut slot_user_limit) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_channel_limit)?,
                1 => p.value(&mut slot_expiration_time)?,
                2 => p.value(&mut slot_locale)?,
                3 => p.value(&mut slot_monitoring_result_limit)?,
                4 => p.value(&mut slot_name)?,
                5 => p.value(&mut slot_package)?,
                6 => p.value(&mut slot_products)?,
                7 => p.value(&mut slot_user_limit)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            channel_limit: slot_channel_limit,
            expiration_time: slot_expiration_time,
            locale: p.required(2, slot_locale)?,
            monitoring_result_limit: p.required(3, slot_monitoring_result_limit)?,
            name: p.required(4, slot_name)?,
            package: p.required(5, slot_package)?,
            products: p.required(6, slot_products)?,
            user_limit: slot_user_limit,
        })
    }
}

/// Operation `createAccount`, `body.package`.
pub type CreateAccountBodyPackage = crate::api::general::GetCurrentUserOkPackage;

/// Operation `createAccount`, `body.products`.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateAccountBodyProducts {
    pub cp: bool,
    pub inbox: bool,
    pub ml: bool,
    pub ml_storage_limit: f64,
}

impl rt::Object for CreateAccountBodyProducts {
    const SCHEMA: &'static rt::Schema = &CREATE_ACCOUNT_BODY_PRODUCTS;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_cp, mut slot_inbox, mut slot_ml) = (None, None, None);
        let mut slot_ml_storage_limit = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_cp)?,
                1 => p.value(&mut slot_inbox)?,
                2 => p.value(&mut slot_ml)?,
                3 => p.value(&mut slot_ml_storage_limit)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            cp: p.defaulted(0, slot_cp)?,
            inbox: p.defaulted(1, slot_inbox)?,
            ml: p.defaulted(2, slot_ml)?,
            ml_storage_limit: p.defaulted(3, slot_ml_storage_limit)?,
        })
    }
}

/// Operation `listLinkedAccounts`, `Ok.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLinkedAccountsOkItem {
    pub id: Option<models::ObjectId>,
    pub channels: Option<Vec<ListLinkedAccountsOkItemChannelsItem>>,
    pub name: Option<String>,
}

impl rt::serde::Serialize for ListLinkedAccountsOkItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("channels", &self.channels)?;
        o.optional("name", &self.name)?;
        o.end()
    }
}

/// Operation `listLinkedAccounts`, `Ok.item.channels.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct ListLinkedAccountsOkItemChannelsItem {
    pub id: Option<models::ObjectId>,
    pub image_url: Option<String>,
    pub name: Option<String>,
    pub network_id: Option<String>,
    pub social_network: Option<String>,
}

impl rt::serde::Serialize for ListLinkedAccountsOkItemChannelsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("imageUrl", &self.image_url)?;
        o.optional("name", &self.name)?;
        o.optional("networkId", &self.network_id)?;
        o.optional("socialNetwork", &self.social_network)?;
        o.end()
    }
}

/// Operation `registerAccount`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct RegisterAccountBody {
    pub campaign_name: Option<String>,
    pub company: Option<String>,
    pub email: String,
    pub first_name: String,
    pub iqiqclientip: Option<String>,
    pub iqiqclientlanguage: Option<String>,
    pub iqiqlandingpage: Option<String>,
    pub iqiqreferrer: Option<String>,
    pub iqiqtimestamp: Option<String>,
    pub last_name: String,
    pub lead_source: Option<String>,
    pub locale: String,
    pub password: Option<String>,
    pub phone: Option<String>,
    pub re_captcha: String,
    pub user_name: String,
    pub utm_campaign: Option<String>,
    pub utm_content: Option<String>,
    pub utm_medium: Option<String>,
    pub utm_source: Option<String>,
    pub utm_term: Option<String>,
}

impl rt::Object for RegisterAccountBody {
    const SCHEMA: &'static rt::Schema = &REGISTER_ACCOUNT_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_campaign_name, mut slot_company, mut slot_email) = (None, None, None);
        let (mut slot_first_name, mut slot_iqiqclientip, mut slot_iqiqclientlanguage) = (None, None, None);
        let (mut slot_iqiqlandingpage, mut slot_iqiqreferrer, mut slot_iqiqtimestamp) = (None, None, None);
        let (mut slot_last_name, mut slot_lead_source, mut slot_locale) = (None, None, None);
        let (mut slot_password, mut slot_phone, mut slot_re_captcha) = (None, None, None);
        let (mut slot_user_name, mut slot_utm_campaign, mut slot_utm_content) = (None, None, None);
        let (mut slot_utm_medium, mut slot_utm_source, mut slot_utm_term) = (None, None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_campaign_name)?,
                1 => p.value(&mut slot_company)?,
                2 => p.value(&mut slot_email)?,
                3 => p.value(&mut slot_first_name)?,
                4 => p.value(&mut slot_iqiqclientip)?,
                5 => p.value(&mut slot_iqiqclientlanguage)?,
                6 => p.value(&mut slot_iqiqlandingpage)?,
                7 => p.value(&mut slot_iqiqreferrer)?,
                8 => p.value(&mut slot_iqiqtimestamp)?,
                9 => p.value(&mut slot_last_name)?,
                10 => p.value(&mut slot_lead_source)?,
                11 => p.value(&mut slot_locale)?,
                12 => p.value(&mut slot_password)?,
                13 => p.value(&mut slot_phone)?,
                14 => p.value(&mut slot_re_captcha)?,
                15 => p.value(&mut slot_user_name)?,
                16 => p.value(&mut slot_utm_campaign)?,
                17 => p.value(&mut slot_utm_content)?,
                18 => p.value(&mut slot_utm_medium)?,
                19 => p.value(&mut slot_utm_source)?,
                20 => p.value(&mut slot_utm_term)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            campaign_name: slot_campaign_name,
            company: slot_company,
            email: p.required(2, slot_email)?,
            first_name: p.required(3, slot_first_name)?,
            iqiqclientip: slot_iqiqclientip,
            iqiqclientlanguage: slot_iqiqclientlanguage,
            iqiqlandingpage: slot_iqiqlandingpage,
            iqiqreferrer: slot_iqiqreferrer,
            iqiqtimestamp: slot_iqiqtimestamp,
            last_name: p.required(9, slot_last_name)?,
            lead_source: slot_lead_source,
            locale: p.required(11, slot_locale)?,
            password: slot_password,
            phone: slot_phone,
            re_captcha: p.required(14, slot_re_captcha)?,
            user_name: p.required(15, slot_user_name)?,
            utm_campaign: slot_utm_campaign,
            utm_content: slot_utm_content,
            utm_medium: slot_utm_medium,
            utm_source: slot_utm_source,
            utm_term: slot_utm_term,
        })
    }
}

/// Account, the namespace of one customer.
/// Operation `registerAccount`, `Created`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RegisterAccountCreated {
    pub id: Option<models::ObjectId>,
    pub available_features: Option<models::AccountAvailableFeatures>,
    pub channel_limit: Option<f64>,
    pub created_time: Option<models::Date>,
    pub custom_tags: Option<Vec<String>>,
    pub expiration_time: Option<models::Date>,
    pub features: Option<models::AccountFeatures>,
    pub keycloak: Option<models::AccountKeycloak>,
    pub last_activity: Option<models::Date>,
    pub linked_accounts: Option<Vec<models::ObjectId>>,
    pub locale: Option<String>,
    pub manifest_ids: Option<Vec<models::ObjectId>>,
    pub monitoring_result_limit: Option<f64>,
    pub name: Option<String>,
    pub package: Option<String>,
    pub privacy: Option<models::AccountPrivacy>,
    pub products: Option<models::AccountProducts>,
    pub salesforce_id: Option<String>,
    pub shortener: Option<models::AccountShortener>,
    pub support: Option<models::AccountSupport>,
    pub tags: Option<Vec<String>>,
    pub user_limit: Option<f64>,
    /// Link that verifies the account.
    pub verification_link: Option<String>,
}

impl rt::serde::Serialize for RegisterAccountCreated {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("availableFeatures", &self.available_features)?;
        o.optional("channelLimit", &self.channel_limit)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("customTags", &self.custom_tags)?;
        o.optional("expirationTime", &self.expiration_time)?;
        o.optional("features", &self.features)?;
        o.optional("keycloak", &self.keycloak)?;
        o.optional("lastActivity", &self.last_activity)?;
        o.optional("linkedAccounts", &self.linked_accounts)?;
        o.optional("locale", &self.locale)?;
        o.optional("manifestIds", &self.manifest_ids)?;
        o.optional("monitoringResultLimit", &self.monitoring_result_limit)?;
        o.optional("name", &self.name)?;
        o.optional("package", &self.package)?;
        o.optional("privacy", &self.privacy)?;
        o.optional("products", &self.products)?;
        o.optional("salesforceId", &self.salesforce_id)?;
        o.optional("shortener", &self.shortener)?;
        o.optional("support", &self.support)?;
        o.optional("tags", &self.tags)?;
        o.optional("userLimit", &self.user_limit)?;
        o.optional("verificationLink", &self.verification_link)?;
        o.end()
    }
}

/// Operation `registerAccount`, `Created.availableFeatures`.
pub type RegisterAccountCreatedAvailableFeatures = models::AccountAvailableFeatures;

/// Operation `registerAccount`, `Created.features`.
pub type RegisterAccountCreatedFeatures = models::AccountFeatures;

/// Operation `registerAccount`, `Created.keycloak`.
pub type RegisterAccountCreatedKeycloak = models::AccountKeycloak;

/// Operation `registerAccount`, `Created.privacy`.
pub type RegisterAccountCreatedPrivacy = models::AccountPrivacy;

/// Operation `registerAccount`, `Created.privacy.deleteBy`.
pub type RegisterAccountCreatedPrivacyDeleteBy = models::AccountPrivacyDeleteBy;

/// Operation `registerAccount`, `Created.products`.
pub type RegisterAccountCreatedProducts = models::AccountProducts;

/// Operation `registerAccount`, `Created.products.cp`.
pub type RegisterAccountCreatedProductsCp = models::AccountProductsCp;

/// Operation `registerAccount`, `Created.products.inbox`.
pub type RegisterAccountCreatedProductsInbox = models::AccountProductsCp;

/// Operation `registerAccount`, `Created.products.ml`.
pub type RegisterAccountCreatedProductsMl = models::AccountProductsMl;

/// Operation `registerAccount`, `Created.products.ml.storage`.
pub type RegisterAccountCreatedProductsMlStorage = models::AccountProductsMlStorage;

/// Operation `registerAccount`, `Created.shortener`.
pub type RegisterAccountCreatedShortener = models::AccountShortener;

/// Operation `registerAccount`, `Created.shortener.mode`.
pub type RegisterAccountCreatedShortenerMode = models::AccountShortenerMode;

/// Operation `registerAccount`, `Created.support`.
pub type RegisterAccountCreatedSupport = models::AccountSupport;

/// Operation `registerAccount`, `Created.support.accessStatus`.
pub type RegisterAccountCreatedSupportAccessStatus = models::AccountSupportAccessStatus;

/// Operation `updateAccountAiThresholds`, `body`.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateAccountAiThresholdsBody {
    pub field: String,
    pub value: f64,
}

impl rt::Object for UpdateAccountAiThresholdsBody {
    const SCHEMA: &'static rt::Schema = &UPDATE_ACCOUNT_AI_THRESHOLDS_BODY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_field, mut slot_value) = (None, None);
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_field)?,
                1 => p.value(&mut slot_value)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            field: p.required(0, slot_field)?,
            value: p.required(1, slot_value)?,
        })
    }
}

rt::objects!(CreateAccountBody, CreateAccountBodyProducts, RegisterAccountBody);

rt::objects!(UpdateAccountAiThresholdsBody);

rt::values!(ListLinkedAccountsOkItem, ListLinkedAccountsOkItemChannelsItem);

rt::values!(RegisterAccountCreated);

pub(crate) static CREATE_ACCOUNT_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "channelLimit",
        &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0)),
    ),
    rt::Property::optional("expirationTime", &models::DATE),
    rt::Property::required("locale", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::required(
        "monitoringResultLimit",
        &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0)),
    ),
    rt::Property::required("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::required("package", &crate::api::general::GET_CURRENT_USER_OK_PACKAGE),
    rt::Property::required("products", &CREATE_ACCOUNT_BODY_PRODUCTS),
    rt::Property::optional("userLimit", &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0))),
]);
pub(crate) static CREATE_ACCOUNT_BODY_PRODUCTS: rt::Schema = rt::Schema::object(&[
    rt::Property::defaulted("cp", &rt::schema::BOOLEAN, "true"),
    rt::Property::defaulted("inbox", &rt::schema::BOOLEAN, "true"),
    rt::Property::defaulted("ml", &rt::schema::BOOLEAN, "true"),
    rt::Property::defaulted("mlStorageLimit", &rt::schema::NUMBER, "1073741824"),
]);
pub(crate) static LIST_LINKED_ACCOUNTS_OK_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &models::OBJECT_ID),
    rt::Property::optional("channels", &rt::Schema::array(&LIST_LINKED_ACCOUNTS_OK_ITEM_CHANNELS_ITEM)),
    rt::Property::optional("name", &rt::schema::STRING),
]);
pub(crate) static LIST_LINKED_ACCOUNTS_OK_ITEM_CHANNELS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &models::OBJECT_ID),
    rt::Property::optional("imageUrl", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("networkId", &rt::schema::STRING),
    rt::Property::optional("socialNetwork", &rt::schema::STRING),
]);
pub(crate) static REGISTER_ACCOUNT_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("campaign_name", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional("company", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::required("email", &rt::Schema::of(rt::Kind::String).max_length(254)),
    rt::Property::required("firstName", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::optional("iqiqclientip", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional("iqiqclientlanguage", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional("iqiqlandingpage", &rt::Schema::of(rt::Kind::String).max_length(2048)),
    rt::Property::optional("iqiqreferrer", &rt::Schema::of(rt::Kind::String).max_length(2048)),
    rt::Property::optional("iqiqtimestamp", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::required("lastName", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::optional("lead_source", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::required("locale", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::optional("password", &rt::schema::STRING),
    rt::Property::optional("phone", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::required("reCaptcha", &rt::Schema::of(rt::Kind::String).max_length(8192)),
    rt::Property::required("userName", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::optional("utm_campaign", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional("utm_content", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional("utm_medium", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional("utm_source", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional("utm_term", &rt::Schema::of(rt::Kind::String).max_length(255)),
]);
pub(crate) static REGISTER_ACCOUNT_CREATED: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &models::OBJECT_ID),
    rt::Property::optional("availableFeatures", &models::ACCOUNT_AVAILABLE_FEATURES),
    rt::Property::optional(
        "channelLimit",
        &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0)),
    ),
    rt::Property::optional("createdTime", &models::DATE),
    rt::Property::optional(
        "customTags",
        &rt::Schema::array(&rt::Schema::of(rt::Kind::String).max_length(255))
            .max_items(1000),
    ),
    rt::Property::optional("expirationTime", &models::DATE),
    rt::Property::optional("features", &models::ACCOUNT_FEATURES),
    rt::Property::optional("keycloak", &models::ACCOUNT_KEYCLOAK),
    rt::Property::optional("lastActivity", &models::DATE),
    rt::Property::optional("linkedAccounts", &rt::Schema::array(&models::OBJECT_ID).max_items(1000)),
    rt::Property::optional("locale", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::optional("manifestIds", &rt::Schema::array(&models::OBJECT_ID).max_items(10000)),
    rt::Property::optional(
        "monitoringResultLimit",
        &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0)),
    ),
    rt::Property::optional("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::optional("package", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional("privacy", &models::ACCOUNT_PRIVACY),
    rt::Property::optional("products", &models::ACCOUNT_PRODUCTS),
    rt::Property::optional("salesforceId", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional("shortener", &models::ACCOUNT_SHORTENER),
    rt::Property::optional("support", &models::ACCOUNT_SUPPORT),
    rt::Property::optional(
        "tags",
        &rt::Schema::array(&rt::Schema::of(rt::Kind::String).max_length(255))
            .max_items(1000),
    ),
    rt::Property::optional("userLimit", &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0))),
    rt::Property::optional("verificationLink", &rt::schema::URI),
]);
pub(crate) static UPDATE_ACCOUNT_AI_THRESHOLDS_BODY: rt::Schema = rt::Schema::object(&[
    rt::Property::required("field", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(512)),
    rt::Property::required(
        "value",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Float(0.15))
            .maximum(rt::Decimal::Float(0.99)),
    ),
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait AccountsDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: AccountsApi> AccountsDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.list_accounts(cx, r)),
            1 => rt::reply(cx.single(), r, |cx, r| self.create_account(cx, r)),
            2 => rt::reply(cx.single(), r, |cx, r| self.list_account_custom_tags(cx, r)),
            3 => rt::reply(cx.single(), r, |cx, r| self.list_linked_accounts(cx, r)),
            4 => rt::reply(Ok(cx.open()), r, |cx, r| self.register_account(cx, r)),
            5 => rt::reply(cx.single(), r, |cx, r| self.update_account_ai_thresholds(cx, r)),
            6 => rt::reply(cx.single(), r, |cx, r| self.archive_account_tickets(cx, r)),
            7 => rt::reply(cx.single(), r, |cx, r| self.reactivate_account(cx, r)),
            8 => rt::reply(cx.single(), r, |cx, r| self.get_account(cx, r)),
            9 => rt::reply(cx.single(), r, |cx, r| self.update_account(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "accounts",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static LIST_ACCOUNTS: rt::Operation = rt::Operation {
    id: "listAccounts",
    method: "GET",
    path: "/accounts",
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&models::ACCOUNT))),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static CREATE_ACCOUNT: rt::Operation = rt::Operation {
    id: "createAccount",
    method: "POST",
    path: "/accounts",
    permissions: rt::Permissions::All(&["EditAllAccounts"]),
    body: Some(rt::Body::required(&CREATE_ACCOUNT_BODY)),
    responses: &[
        rt::Response::of(&[201], Some(&models::ACCOUNT)),
        rt::Response::of(&[400, 401, 403, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_ACCOUNT_CUSTOM_TAGS: rt::Operation = rt::Operation {
    id: "listAccountCustomTags",
    method: "GET",
    path: "/accounts/customTags/list",
    permissions: rt::Permissions::All(&["EditAccountSalesSettings"]),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&rt::schema::STRING))),
        rt::Response::of(&[401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static LIST_LINKED_ACCOUNTS: rt::Operation = rt::Operation {
    id: "listLinkedAccounts",
    method: "GET",
    path: "/accounts/linked",
    permissions: rt::Permissions::All(&["AssignTicket"]),
    responses: &[
        rt::Response::of(&[200], Some(&rt::Schema::array(&LIST_LINKED_ACCOUNTS_OK_ITEM))),
        rt::Response::of(&[400, 401, 403, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static REGISTER_ACCOUNT: rt::Operation = rt::Operation {
    id: "registerAccount",
    method: "POST",
    path: "/accounts/register",
    security: &[],
    parameters: &[
        rt::Parameter::query("campaign", &rt::Schema::of(rt::Kind::String).max_length(255)),
        rt::Parameter::query("no-salesforce", &rt::schema::STRING),
        rt::Parameter::query("cp-only", &rt::schema::STRING),
        rt::Parameter::query("code", &rt::Schema::of(rt::Kind::String).max_length(255)),
    ],
    body: Some(rt::Body::required(&REGISTER_ACCOUNT_BODY)),
    body_limit: Some(16384),
    responses: &[
        rt::Response::of(&[201], Some(&REGISTER_ACCOUNT_CREATED)),
        rt::Response::of(&[400, 403, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_ACCOUNT_AI_THRESHOLDS: rt::Operation = rt::Operation {
    id: "updateAccountAiThresholds",
    method: "POST",
    path: "/accounts/updateAiThresholds",
    permissions: rt::Permissions::All(&["EditAccount", "ViewAccountSettings"]),
    body: Some(rt::Body::required(&UPDATE_ACCOUNT_AI_THRESHOLDS_BODY)),
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static ARCHIVE_ACCOUNT_TICKETS: rt::Operation = rt::Operation {
    id: "archiveAccountTickets",
    method: "PUT",
    path: "/accounts/{accountId}/archive",
    permissions: rt::Permissions::All(&["EditAllAccounts"]),
    parameters: &[
        rt::Parameter::path("accountId", &rt::schema::STRING),
        rt::Parameter::query("channelId", &rt::schema::STRING),
        rt::Parameter::query("until", &rt::schema::DATE_TIME),
    ],
    responses: &[
        rt::Response::of(&[204], None),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static REACTIVATE_ACCOUNT: rt::Operation = rt::Operation {
    id: "reactivateAccount",
    method: "PUT",
    path: "/accounts/{accountId}/reactivate",
    permissions: rt::Permissions::All(&["EditAllAccounts"]),
    parameters: &[rt::Parameter::path("accountId", &rt::schema::STRING)],
    responses: &[
        rt::Response::of(&[201], Some(&models::ACCOUNT)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static GET_ACCOUNT: rt::Operation = rt::Operation {
    id: "getAccount",
    method: "GET",
    path: "/accounts/{id}",
    permissions: rt::Permissions::All(&["EditAccount"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    responses: &[
        rt::Response::of(&[200], Some(&models::ACCOUNT)),
        rt::Response::of(&[400, 401, 403, 404, 500], Some(&models::ERROR)),
    ],
    ..BASE
};

pub(crate) static UPDATE_ACCOUNT: rt::Operation = rt::Operation {
    id: "updateAccount",
    method: "PATCH",
    path: "/accounts/{id}",
    permissions: rt::Permissions::All(&["EditAccount"]),
    parameters: &[rt::Parameter::path("id", &models::OBJECT_ID)],
    body: Some(rt::Body::required(&models::ACCOUNT)),
    responses: &[
        rt::Response::of(&[200], Some(&models::ACCOUNT)),
        rt::Response::of(&[400, 401, 403, 404, 409, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
