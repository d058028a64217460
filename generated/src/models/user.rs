//! The definition `User`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// SocialHub user, whose permissions determine the possible actions.
/// Definition `User`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct User {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    pub created_time: Option<super::Date>,
    pub email: Option<String>,
    pub first_name: Option<String>,
    pub history: Option<super::History>,
    pub last_name: Option<String>,
    pub locale: Option<String>,
    pub permissions: Option<Vec<String>>,
    pub read_only_channel_ids: Option<Vec<super::ObjectId>>,
    pub role: Option<super::UserRole>,
    pub updated_time: Option<super::Date>,
    pub user_name: Option<String>,
}

impl rt::serde::Serialize for User {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("email", &self.email)?;
        o.optional("firstName", &self.first_name)?;
        o.optional("history", &self.history)?;
        o.optional("lastName", &self.last_name)?;
        o.optional("locale", &self.locale)?;
        o.optional("permissions", &self.permissions)?;
        o.optional("readOnlyChannelIds", &self.read_only_channel_ids)?;
        o.optional("role", &self.role)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.optional("userName", &self.user_name)?;
        o.end()
    }
}

/// Definition `User`, `role`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum UserRole {
    Admin,
    Superadmin,
    Superadminviewer,
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
}

impl rt::Enumeration for UserRole {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("ADMIN", Self::Admin), ("SUPERADMIN", Self::Superadmin), ("SUPERADMINVIEWER", Self::Superadminviewer),
        ("SMM", Self::Smm), ("SMMWOI", Self::Smmwoi), ("CM", Self::Cm), ("CMWOI", Self::Cmwoi),
        ("MANAGER", Self::Manager), ("USER", Self::User), ("ASSIGNER", Self::Assigner),
        ("REPORTER", Self::Reporter), ("OBSERVER", Self::Observer), ("EDITOR", Self::Editor),
        ("SMMAA", Self::Smmaa), ("ADVERT", Self::Advert), ("CUSTOM", Self::Custom),
    ];
}

rt::values!(User);

rt::enumerations!(UserRole);

pub(crate) static USER: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("createdTime", &super::DATE),
    rt::Property::optional("email", &rt::schema::STRING),
    rt::Property::optional("firstName", &rt::schema::STRING),
    rt::Property::optional("history", &super::HISTORY),
    rt::Property::optional("lastName", &rt::schema::STRING),
    rt::Property::optional("locale", &rt::schema::STRING),
    rt::Property::optional("permissions", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("readOnlyChannelIds", &rt::Schema::array(&super::OBJECT_ID)),
    rt::Property::optional("role", &super::USER_ROLE),
    rt::Property::optional("updatedTime", &super::DATE),
    rt::Property::optional("userName", &rt::schema::STRING),
]);
pub(crate) static USER_ROLE: rt::Schema = rt::Schema::strings(&[
    "ADMIN", "SUPERADMIN", "SUPERADMINVIEWER", "SMM", "SMMWOI", "CM", "CMWOI", "MANAGER", "USER",
    "ASSIGNER", "REPORTER", "OBSERVER", "EDITOR", "SMMAA", "ADVERT", "CUSTOM",
]);
