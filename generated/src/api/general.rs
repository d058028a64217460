//! The tag `general`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::{models, patterns, rt};

/// Miscellaneous operations.
pub trait GeneralApi: crate::Service {
    /// Get the current user's account, channels, and permissions.
    ///
    /// Tells which channels the signed-in user can reach through their team, which of those are active and thus
    /// usable, and which permissions their role grants.
    ///
    /// `GET /api2/`
    async fn get_current_user(
        &self,
        cx: rt::Context<crate::principal::Token<Self>>,
        request: GetCurrentUser,
    ) -> Result<GetCurrentUserResponse, Self::Error>;
}

/// Request of `GET /api2/`.
#[derive(Debug, Clone, PartialEq)]
pub struct GetCurrentUser {}
impl rt::Request for GetCurrentUser {
    fn decode(_: &mut rt::Incoming<'_>) -> Result<Self, rt::Mismatch> {
        Ok(Self {})
    }
}

/// Answers to `GET /api2/`.
#[derive(Debug, Clone, PartialEq)]
pub enum GetCurrentUserResponse {
    /// Get the current user's account, channels, and permissions.
    Ok(GetCurrentUserOk),
    BadRequest(models::Error),
    Unauthorized(models::Error),
    NotAcceptable(models::Error),
    InternalServerError(models::Error),
}

rt::answers!(
    GetCurrentUserResponse[] json(Ok 200, BadRequest 400, Unauthorized 401, NotAcceptable
    406, InternalServerError 500)
);

/// Operation `getCurrentUser`, `Ok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct GetCurrentUserOk {
    pub account_id: Option<models::ObjectId>,
    /// Customer account name.
    pub account_name: Option<String>,
    pub active_channel_ids: Option<Vec<models::ObjectId>>,
    pub channel_ids: Option<Vec<models::ObjectId>>,
    /// Time at which the customer's account expires.
    pub expiration_time: Option<rt::DateTime>,
    /// Map from feature name to a boolean that says whether the feature is enabled.
    pub features: Option<rt::JsonObject>,
    /// Time of the signed-in user's latest login.
    pub last_login_time: Option<rt::DateTime>,
    pub locale: Option<GetCurrentUserOkLocale>,
    /// Account type the customer pays for.
    pub package: Option<GetCurrentUserOkPackage>,
    pub permissions: Option<Vec<String>>,
    pub read_only_channel_ids: Option<Vec<models::ObjectId>>,
    /// Role of the signed-in user. To decide what a user may do, check `permissions`, never the role.
    pub role: Option<GetCurrentUserOkRole>,
    pub user_id: Option<models::ObjectId>,
    /// Unique name of the signed-in user.
    pub user_name: Option<String>,
}

impl rt::serde::Serialize for GetCurrentUserOk {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("accountName", &self.account_name)?;
        o.optional("activeChannelIds", &self.active_channel_ids)?;
        o.optional("channelIds", &self.channel_ids)?;
        o.optional("expirationTime", &self.expiration_time)?;
        o.optional("features", &self.features)?;
        o.optional("lastLoginTime", &self.last_login_time)?;
        o.optional("locale", &self.locale)?;
        o.optional("package", &self.package)?;
        o.optional("permissions", &self.permissions)?;
        o.optional("readOnlyChannelIds", &self.read_only_channel_ids)?;
        o.optional("role", &self.role)?;
        o.optional("userId", &self.user_id)?;
        o.optional("userName", &self.user_name)?;
        o.end()
    }
}

/// Operation `getCurrentUser`, `Ok.locale`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetCurrentUserOkLocale {
    En,
    De,
    Fr,
}

impl rt::Enumeration for GetCurrentUserOkLocale {
    const VARIANTS: &'static [(&'static str, Self)] = &[("en", Self::En), ("de", Self::De), ("fr", Self::Fr)];
}

/// Account type the customer pays for.
/// Operation `getCurrentUser`, `Ok.package`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetCurrentUserOkPackage {
    Trial,
    Awesome,
    Professional,
    Enterprise,
}

impl rt::Enumeration for GetCurrentUserOkPackage {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("TRIAL", Self::Trial), ("AWESOME", Self::Awesome), ("PROFESSIONAL", Self::Professional),
        ("ENTERPRISE", Self::Enterprise),
    ];
}

/// Role of the signed-in user. To decide what a user may do, check `permissions`, never the role.
/// Operation `getCurrentUser`, `Ok.role`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum GetCurrentUserOkRole {
    Admin,
    Superadmin,
    Smm,
    Smmwoi,
    Cm,
    Cmwoi,
    Manager,
    User,
    Assigner,
    Reporter,
    Observer,
    Editor,
    Smmaa,
    Advert,
    Custom,
    Superadminviewer,
}

impl rt::Enumeration for GetCurrentUserOkRole {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("ADMIN", Self::Admin), ("SUPERADMIN", Self::Superadmin), ("SMM", Self::Smm), ("SMMWOI", Self::Smmwoi),
        ("CM", Self::Cm), ("CMWOI", Self::Cmwoi), ("MANAGER", Self::Manager), ("USER", Self::User),
        ("ASSIGNER", Self::Assigner), ("REPORTER", Self::Reporter), ("OBSERVER", Self::Observer),
        ("EDITOR", Self::Editor), ("SMMAA", Self::Smmaa), ("ADVERT", Self::Advert), ("CUSTOM", Self::Custom),
        ("SUPERADMINVIEWER", Self::Superadminviewer),
    ];
}

rt::values!(GetCurrentUserOk);

rt::enumerations!(GetCurrentUserOkLocale, GetCurrentUserOkPackage, GetCurrentUserOkRole);

pub(crate) static GET_CURRENT_USER_OK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("accountId", &models::OBJECT_ID),
    rt::Property::optional("accountName", &rt::schema::STRING),
    rt::Property::optional("activeChannelIds", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::optional("channelIds", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::optional("expirationTime", &rt::schema::DATE_TIME),
    rt::Property::optional("features", &rt::schema::OBJECT),
    rt::Property::optional("lastLoginTime", &rt::schema::DATE_TIME),
    rt::Property::optional("locale", &GET_CURRENT_USER_OK_LOCALE),
    rt::Property::optional("package", &GET_CURRENT_USER_OK_PACKAGE),
    rt::Property::optional(
        "permissions",
        &rt::Schema::array(&rt::Schema::of(rt::Kind::String).patterns(&[&patterns::P_8A2FC375B65E])),
    ),
    rt::Property::optional("readOnlyChannelIds", &rt::Schema::array(&models::OBJECT_ID)),
    rt::Property::optional("role", &GET_CURRENT_USER_OK_ROLE),
    rt::Property::optional("userId", &models::OBJECT_ID),
    rt::Property::optional("userName", &rt::schema::STRING),
]);
pub(crate) static GET_CURRENT_USER_OK_LOCALE: rt::Schema = rt::Schema::strings(&["en", "de", "fr"]);

pub(crate) static GET_CURRENT_USER_OK_PACKAGE: rt::Schema = rt::Schema::strings(
    &["TRIAL", "AWESOME", "PROFESSIONAL", "ENTERPRISE"],
);

pub(crate) static GET_CURRENT_USER_OK_ROLE: rt::Schema = rt::Schema::strings(&[
    "ADMIN", "SUPERADMIN", "SMM", "SMMWOI", "CM", "CMWOI", "MANAGER", "USER", "ASSIGNER", "REPORTER",
    "OBSERVER", "EDITOR", "SMMAA", "ADVERT", "CUSTOM", "SUPERADMINVIEWER",
]);
/// The trait of this tag with its types erased, so that everything else is compiled here and once.
#[doc(hidden)]
pub trait GeneralDispatch: Send + Sync {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch>;
}

impl<T: GeneralApi> GeneralDispatch for T {
    fn call<'a>(
        &'a self,
        method: usize,
        cx: rt::Erased,
        r: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        match method {
            0 => rt::reply(cx.single(), r, |cx, r| self.get_current_user(cx, r)),
            _ => Ok(rt::not_written()),
        }
    }
}

/// What the operations of this tag have in common.
const BASE: rt::Operation = rt::Operation {
    tag: "general",
    security: &[rt::Requirement::of(&[rt::SchemeUse::of(3, &[])])],
    ..rt::Operation::NEW
};

pub(crate) static GET_CURRENT_USER: rt::Operation = rt::Operation {
    id: "getCurrentUser",
    method: "GET",
    path: "/",
    responses: &[
        rt::Response::of(&[200], Some(&GET_CURRENT_USER_OK)),
        rt::Response::of(&[400, 401, 406, 500], Some(&models::ERROR)),
    ],
    ..BASE
};
