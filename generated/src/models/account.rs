//! The definition `Account`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Account, the namespace of one customer.
/// Definition `Account`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Account {
    pub id: Option<super::ObjectId>,
    pub available_features: Option<super::AccountAvailableFeatures>,
    pub channel_limit: Option<f64>,
    pub created_time: Option<super::Date>,
    pub custom_tags: Option<Vec<String>>,
    pub expiration_time: Option<super::Date>,
    pub features: Option<super::AccountFeatures>,
    pub keycloak: Option<super::AccountKeycloak>,
    pub last_activity: Option<super::Date>,
    pub linked_accounts: Option<Vec<super::ObjectId>>,
    pub locale: Option<String>,
    pub manifest_ids: Option<Vec<super::ObjectId>>,
    pub monitoring_result_limit: Option<f64>,
    pub name: Option<String>,
    pub package: Option<String>,
    pub privacy: Option<super::AccountPrivacy>,
    pub products: Option<super::AccountProducts>,
    pub salesforce_id: Option<String>,
    pub shortener: Option<super::AccountShortener>,
    pub support: Option<super::AccountSupport>,
    pub tags: Option<Vec<String>>,
    pub user_limit: Option<f64>,
}

impl rt::Object for Account {
    const SCHEMA: &'static rt::Schema = &ACCOUNT;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.available_features)?,
                2 => p.value(&mut value.channel_limit)?,
                3 => p.value(&mut value.created_time)?,
                4 => p.value(&mut value.custom_tags)?,
                5 => p.value(&mut value.expiration_time)?,
                6 => p.value(&mut value.features)?,
                7 => p.value(&mut value.keycloak)?,
                8 => p.value(&mut value.last_activity)?,
                9 => p.value(&mut value.linked_accounts)?,
                10 => p.value(&mut value.locale)?,
                11 => p.value(&mut value.manifest_ids)?,
                12 => p.value(&mut value.monitoring_result_limit)?,
                13 => p.value(&mut value.name)?,
                14 => p.value(&mut value.package)?,
                15 => p.value(&mut value.privacy)?,
                16 => p.value(&mut value.products)?,
                17 => p.value(&mut value.salesforce_id)?,
                18 => p.value(&mut value.shortener)?,
                19 => p.value(&mut value.support)?,
                20 => p.value(&mut value.tags)?,
                21 => p.value(&mut value.user_limit)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for Account {
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
        o.end()
    }
}

/// Definition `Account`, `availableFeatures`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountAvailableFeatures {
    pub analytics_reports: Option<bool>,
    pub categories_force_user_to_tag: Option<bool>,
    pub categories_force_user_to_tag_one: Option<bool>,
    pub cp_email_approval_process: Option<bool>,
    pub custom_dashboards: Option<bool>,
    pub custom_folders: Option<bool>,
    pub custom_permissions: Option<bool>,
    pub inbox_alerts: Option<bool>,
    pub linkedin_private_profile: Option<bool>,
    pub multi_tagging: Option<bool>,
    pub personal_csm: Option<bool>,
    pub post_basedbox: Option<bool>,
    pub rules: Option<bool>,
    pub security: Option<bool>,
    pub sentiments: Option<bool>,
    pub sh_onboarding: Option<bool>,
    pub share_dashboards_via_link: Option<bool>,
    pub smart_content_planner: Option<bool>,
    pub smart_sentiments: Option<bool>,
    pub snooze_tickets: Option<bool>,
    pub switch_reply_channel: Option<bool>,
    pub ticket_translations: Option<bool>,
}

impl rt::Object for AccountAvailableFeatures {
    const SCHEMA: &'static rt::Schema = &ACCOUNT_AVAILABLE_FEATURES;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.analytics_reports)?,
                1 => p.value(&mut value.categories_force_user_to_tag)?,
                2 => p.value(&mut value.categories_force_user_to_tag_one)?,
                3 => p.value(&mut value.cp_email_approval_process)?,
                4 => p.value(&mut value.custom_dashboards)?,
                5 => p.value(&mut value.custom_folders)?,
                6 => p.value(&mut value.custom_permissions)?,
                7 => p.value(&mut value.inbox_alerts)?,
                8 => p.value(&mut value.linkedin_private_profile)?,
                9 => p.value(&mut value.multi_tagging)?,
                10 => p.value(&mut value.personal_csm)?,
                11 => p.value(&mut value.post_basedbox)?,
                12 => p.value(&mut value.rules)?,
                13 => p.value(&mut value.security)?,
                14 => p.value(&mut value.sentiments)?,
                15 => p.value(&mut value.sh_onboarding)?,
                16 => p.value(&mut value.share_dashboards_via_link)?,
                17 => p.value(&mut value.smart_content_planner)?,
                18 => p.value(&mut value.smart_sentiments)?,
                19 => p.value(&mut value.snooze_tickets)?,
                20 => p.value(&mut value.switch_reply_channel)?,
                21 => p.value(&mut value.ticket_translations)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for AccountAvailableFeatures {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("analyticsReports", &self.analytics_reports)?;
        o.optional("categoriesForceUserToTag", &self.categories_force_user_to_tag)?;
        o.optional("categoriesForceUserToTagOne", &self.categories_force_user_to_tag_one)?;
        o.optional("cpEmailApprovalProcess", &self.cp_email_approval_process)?;
        o.optional("customDashboards", &self.custom_dashboards)?;
        o.optional("customFolders", &self.custom_folders)?;
        o.optional("customPermissions", &self.custom_permissions)?;
        o.optional("inboxAlerts", &self.inbox_alerts)?;
        o.optional("linkedinPrivateProfile", &self.linkedin_private_profile)?;
        o.optional("multiTagging", &self.multi_tagging)?;
        o.optional("personalCSM", &self.personal_csm)?;
        o.optional("postBasedbox", &self.post_basedbox)?;
        o.optional("rules", &self.rules)?;
        o.optional("security", &self.security)?;
        o.optional("sentiments", &self.sentiments)?;
        o.optional("shOnboarding", &self.sh_onboarding)?;
        o.optional("shareDashboardsViaLink", &self.share_dashboards_via_link)?;
        o.optional("smartContentPlanner", &self.smart_content_planner)?;
        o.optional("smartSentiments", &self.smart_sentiments)?;
        o.optional("snoozeTickets", &self.snooze_tickets)?;
        o.optional("switchReplyChannel", &self.switch_reply_channel)?;
        o.optional("ticketTranslations", &self.ticket_translations)?;
        o.end()
    }
}

/// Definition `Account`, `features`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountFeatures {
    pub analytics_reports: Option<bool>,
    pub approval_process: Option<bool>,
    pub benchmarking: Option<bool>,
    pub beta: Option<bool>,
    pub canary: Option<bool>,
    pub categories: Option<bool>,
    pub categories_force_user_to_tag: Option<bool>,
    pub categories_force_user_to_tag_one: Option<bool>,
    pub contacts: Option<bool>,
    pub coworking: Option<bool>,
    pub cp_approval_process: Option<bool>,
    pub custom_channels: Option<bool>,
    pub custom_dashboards: Option<bool>,
    pub custom_folders: Option<bool>,
    pub custom_permissions: Option<bool>,
    pub dont_ignore_search_results: Option<bool>,
    pub hide_places: Option<bool>,
    pub inbox_alerts: Option<bool>,
    pub link_shortener: Option<bool>,
    pub linkedin_private_profile: Option<bool>,
    pub post_basedbox: Option<bool>,
    pub rules: Option<bool>,
    pub security: Option<bool>,
    pub sentiment_based_like_prediction: Option<bool>,
    pub sentiments: Option<bool>,
    pub share_dashboards_via_link: Option<bool>,
    pub skip_publishing_retries: Option<bool>,
    pub smart_actions: Option<bool>,
    pub smart_auto_archive: Option<bool>,
    pub smart_categories: Option<bool>,
    pub smart_content_planner: Option<bool>,
    pub smart_sentiments: Option<bool>,
    pub smartbox: Option<bool>,
    pub snooze_tickets: Option<bool>,
    pub switch_reply_channel: Option<bool>,
    pub teams: Option<bool>,
    pub templates: Option<bool>,
    pub ticket_translations: Option<bool>,
    pub use_socket_counters: Option<bool>,
}

impl rt::Object for AccountFeatures {
    const SCHEMA: &'static rt::Schema = &ACCOUNT_FEATURES;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.analytics_reports)?,
                1 => p.value(&mut value.approval_process)?,
                2 => p.value(&mut value.benchmarking)?,
                3 => p.value(&mut value.beta)?,
                4 => p.value(&mut value.canary)?,
                5 => p.value(&mut value.categories)?,
                6 => p.value(&mut value.categories_force_user_to_tag)?,
                7 => p.value(&mut value.categories_force_user_to_tag_one)?,
                8 => p.value(&mut value.contacts)?,
                9 => p.value(&mut value.coworking)?,
                10 => p.value(&mut value.cp_approval_process)?,
                11 => p.value(&mut value.custom_channels)?,
                12 => p.value(&mut value.custom_dashboards)?,
                13 => p.value(&mut value.custom_folders)?,
                14 => p.value(&mut value.custom_permissions)?,
                15 => p.value(&mut value.dont_ignore_search_results)?,
                16 => p.value(&mut value.hide_places)?,
                17 => p.value(&mut value.inbox_alerts)?,
                18 => p.value(&mut value.link_shortener)?,
                19 => p.value(&mut value.linkedin_private_profile)?,
                20 => p.value(&mut value.post_basedbox)?,
                21 => p.value(&mut value.rules)?,
                22 => p.value(&mut value.security)?,
                23 => p.value(&mut value.sentiment_based_like_prediction)?,
                24 => p.value(&mut value.sentiments)?,
                25 => p.value(&mut value.share_dashboards_via_link)?,
                26 => p.value(&mut value.skip_publishing_retries)?,
                27 => p.value(&mut value.smart_actions)?,
                28 => p.value(&mut value.smart_auto_archive)?,
                29 => p.value(&mut value.smart_categories)?,
                30 => p.value(&mut value.smart_content_planner)?,
                31 => p.value(&mut value.smart_sentiments)?,
                32 => p.value(&mut value.smartbox)?,
                33 => p.value(&mut value.snooze_tickets)?,
                34 => p.value(&mut value.switch_reply_channel)?,
                35 => p.value(&mut value.teams)?,
                36 => p.value(&mut value.templates)?,
                37 => p.value(&mut value.ticket_translations)?,
                38 => p.value(&mut value.use_socket_counters)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for AccountFeatures {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("analyticsReports", &self.analytics_reports)?;
        o.optional("approvalProcess", &self.approval_process)?;
        o.optional("benchmarking", &self.benchmarking)?;
        o.optional("beta", &self.beta)?;
        o.optional("canary", &self.canary)?;
        o.optional("categories", &self.categories)?;
        o.optional("categoriesForceUserToTag", &self.categories_force_user_to_tag)?;
        o.optional("categoriesForceUserToTagOne", &self.categories_force_user_to_tag_one)?;
        o.optional("contacts", &self.contacts)?;
        o.optional("coworking", &self.coworking)?;
        o.optional("cpApprovalProcess", &self.cp_approval_process)?;
        o.optional("customChannels", &self.custom_channels)?;
        o.optional("customDashboards", &self.custom_dashboards)?;
        o.optional("customFolders", &self.custom_folders)?;
        o.optional("customPermissions", &self.custom_permissions)?;
        o.optional("dontIgnoreSearchResults", &self.dont_ignore_search_results)?;
        o.optional("hidePlaces", &self.hide_places)?;
        o.optional("inboxAlerts", &self.inbox_alerts)?;
        o.optional("linkShortener", &self.link_shortener)?;
        o.optional("linkedinPrivateProfile", &self.linkedin_private_profile)?;
        o.optional("postBasedbox", &self.post_basedbox)?;
        o.optional("rules", &self.rules)?;
        o.optional("security", &self.security)?;
        o.optional("sentimentBasedLikePrediction", &self.sentiment_based_like_prediction)?;
        o.optional("sentiments", &self.sentiments)?;
        o.optional("shareDashboardsViaLink", &self.share_dashboards_via_link)?;
        o.optional("skipPublishingRetries", &self.skip_publishing_retries)?;
        o.optional("smartActions", &self.smart_actions)?;
        o.optional("smartAutoArchive", &self.smart_auto_archive)?;
        o.optional("smartCategories", &self.smart_categories)?;
        o.optional("smartContentPlanner", &self.smart_content_planner)?;
        o.optional("smartSentiments", &self.smart_sentiments)?;
        o.optional("smartbox", &self.smartbox)?;
        o.optional("snoozeTickets", &self.snooze_tickets)?;
        o.optional("switchReplyChannel", &self.switch_reply_channel)?;
        o.optional("teams", &self.teams)?;
        o.optional("templates", &self.templates)?;
        o.optional("ticketTranslations", &self.ticket_translations)?;
        o.optional("useSocketCounters", &self.use_socket_counters)?;
        o.end()
    }
}

/// Definition `Account`, `keycloak`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountKeycloak {
    pub pub_key: Option<String>,
    pub realm: Option<String>,
    pub secret: Option<String>,
}

impl rt::Object for AccountKeycloak {
    const SCHEMA: &'static rt::Schema = &ACCOUNT_KEYCLOAK;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.pub_key)?,
                1 => p.value(&mut value.realm)?,
                2 => p.value(&mut value.secret)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for AccountKeycloak {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("pubKey", &self.pub_key)?;
        o.optional("realm", &self.realm)?;
        o.optional("secret", &self.secret)?;
        o.end()
    }
}

/// Definition `Account`, `privacy`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountPrivacy {
    pub day_range: Option<f64>,
    pub delete_by: Option<super::AccountPrivacyDeleteBy>,
    pub delete_own: Option<bool>,
    pub enabled: Option<bool>,
    pub report: Option<bool>,
    pub report_recipients: Option<Vec<String>>,
}

impl rt::Object for AccountPrivacy {
    const SCHEMA: &'static rt::Schema = &ACCOUNT_PRIVACY;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.day_range)?,
                1 => p.value(&mut value.delete_by)?,
                2 => p.value(&mut value.delete_own)?,
                3 => p.value(&mut value.enabled)?,
                4 => p.value(&mut value.report)?,
                5 => p.value(&mut value.report_recipients)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for AccountPrivacy {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("dayRange", &self.day_range)?;
        o.optional("deleteBy", &self.delete_by)?;
        o.optional("deleteOwn", &self.delete_own)?;
        o.optional("enabled", &self.enabled)?;
        o.optional("report", &self.report)?;
        o.optional("reportRecipients", &self.report_recipients)?;
        o.end()
    }
}

/// Definition `Account`, `privacy.deleteBy`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccountPrivacyDeleteBy {
    CreatedTime,
    LastInteractionTime,
}

impl rt::Enumeration for AccountPrivacyDeleteBy {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("createdTime", Self::CreatedTime),
        ("lastInteractionTime", Self::LastInteractionTime),
    ];
}

/// Definition `Account`, `products`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountProducts {
    pub cp: Option<super::AccountProductsCp>,
    pub inbox: Option<super::AccountProductsCp>,
    pub ml: Option<super::AccountProductsMl>,
}

impl rt::Object for AccountProducts {
    const SCHEMA: &'static rt::Schema = &ACCOUNT_PRODUCTS;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.cp)?,
                1 => p.value(&mut value.inbox)?,
                2 => p.value(&mut value.ml)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for AccountProducts {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("cp", &self.cp)?;
        o.optional("inbox", &self.inbox)?;
        o.optional("ml", &self.ml)?;
        o.end()
    }
}

/// Definition `Account`, `products.cp`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountProductsCp {
    pub enabled: Option<bool>,
}

impl rt::Object for AccountProductsCp {
    const SCHEMA: &'static rt::Schema = &ACCOUNT_PRODUCTS_CP;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.enabled)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for AccountProductsCp {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("enabled", &self.enabled)?;
        o.end()
    }
}

/// Definition `Account`, `products.inbox`.
pub type AccountProductsInbox = super::AccountProductsCp;

/// Definition `Account`, `products.ml`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountProductsMl {
    pub enabled: Option<bool>,
    pub storage: Option<super::AccountProductsMlStorage>,
}

impl rt::Object for AccountProductsMl {
    const SCHEMA: &'static rt::Schema = &ACCOUNT_PRODUCTS_ML;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.enabled)?,
                1 => p.value(&mut value.storage)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for AccountProductsMl {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("enabled", &self.enabled)?;
        o.optional("storage", &self.storage)?;
        o.end()
    }
}

/// Definition `Account`, `products.ml.storage`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountProductsMlStorage {
    pub limit: Option<f64>,
    pub usage: Option<f64>,
}

impl rt::Object for AccountProductsMlStorage {
    const SCHEMA: &'static rt::Schema = &ACCOUNT_PRODUCTS_ML_STORAGE;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.limit)?,
                1 => p.value(&mut value.usage)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for AccountProductsMlStorage {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("limit", &self.limit)?;
        o.optional("usage", &self.usage)?;
        o.end()
    }
}

/// Definition `Account`, `shortener`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountShortener {
    pub mode: Option<super::AccountShortenerMode>,
    pub url: Option<String>,
}

impl rt::Object for AccountShortener {
    const SCHEMA: &'static rt::Schema = &ACCOUNT_SHORTENER;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.mode)?,
                1 => p.value(&mut value.url)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for AccountShortener {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("mode", &self.mode)?;
        o.optional("url", &self.url)?;
        o.end()
    }
}

/// Definition `Account`, `shortener.mode`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccountShortenerMode {
    Off,
    Generic,
    Own,
}

impl rt::Enumeration for AccountShortenerMode {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("OFF", Self::Off), ("GENERIC", Self::Generic), ("OWN", Self::Own),
    ];
}

/// Definition `Account`, `support`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct AccountSupport {
    pub access_status: Option<super::AccountSupportAccessStatus>,
    pub access_until: Option<super::Date>,
}

impl rt::Object for AccountSupport {
    const SCHEMA: &'static rt::Schema = &ACCOUNT_SUPPORT;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.access_status)?,
                1 => p.value(&mut value.access_until)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for AccountSupport {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("accessStatus", &self.access_status)?;
        o.optional("accessUntil", &self.access_until)?;
        o.end()
    }
}

/// Definition `Account`, `support.accessStatus`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AccountSupportAccessStatus {
    Never,
    Temporary,
    Permanent,
}

impl rt::Enumeration for AccountSupportAccessStatus {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("never", Self::Never), ("temporary", Self::Temporary), ("permanent", Self::Permanent),
    ];
}

rt::objects!(Account, AccountAvailableFeatures, AccountFeatures, AccountKeycloak);

rt::objects!(AccountPrivacy, AccountProducts, AccountProductsCp, AccountProductsMl);

rt::objects!(AccountProductsMlStorage, AccountShortener, AccountSupport);

rt::enumerations!(AccountPrivacyDeleteBy, AccountShortenerMode, AccountSupportAccessStatus);

pub(crate) static ACCOUNT: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("availableFeatures", &super::ACCOUNT_AVAILABLE_FEATURES),
    rt::Property::optional(
        "channelLimit",
        &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0)),
    ),
    rt::Property::optional("createdTime", &super::DATE),
    rt::Property::optional(
        "customTags",
        &rt::Schema::array(&rt::Schema::of(rt::Kind::String).max_length(255))
            .max_items(1000),
    ),
    rt::Property::optional("expirationTime", &super::DATE),
    rt::Property::optional("features", &super::ACCOUNT_FEATURES),
    rt::Property::optional("keycloak", &super::ACCOUNT_KEYCLOAK),
    rt::Property::optional("lastActivity", &super::DATE),
    rt::Property::optional("linkedAccounts", &rt::Schema::array(&super::OBJECT_ID).max_items(1000)),
    rt::Property::optional("locale", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::optional("manifestIds", &rt::Schema::array(&super::OBJECT_ID).max_items(10000)),
    rt::Property::optional(
        "monitoringResultLimit",
        &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0)),
    ),
    rt::Property::optional("name", &rt::Schema::of(rt::Kind::String).min_length(1).max_length(255)),
    rt::Property::optional("package", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional("privacy", &super::ACCOUNT_PRIVACY),
    rt::Property::optional("products", &super::ACCOUNT_PRODUCTS),
    rt::Property::optional("salesforceId", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional("shortener", &super::ACCOUNT_SHORTENER),
    rt::Property::optional("support", &super::ACCOUNT_SUPPORT),
    rt::Property::optional(
        "tags",
        &rt::Schema::array(&rt::Schema::of(rt::Kind::String).max_length(255))
            .max_items(1000),
    ),
    rt::Property::optional("userLimit", &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0))),
]);
pub(crate) static ACCOUNT_AVAILABLE_FEATURES: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("analyticsReports", &rt::schema::BOOLEAN),
    rt::Property::optional("categoriesForceUserToTag", &rt::schema::BOOLEAN),
    rt::Property::optional("categoriesForceUserToTagOne", &rt::schema::BOOLEAN),
    rt::Property::optional("cpEmailApprovalProcess", &rt::schema::BOOLEAN),
    rt::Property::optional("customDashboards", &rt::schema::BOOLEAN),
    rt::Property::optional("customFolders", &rt::schema::BOOLEAN),
    rt::Property::optional("customPermissions", &rt::schema::BOOLEAN),
    rt::Property::optional("inboxAlerts", &rt::schema::BOOLEAN),
    rt::Property::optional("linkedinPrivateProfile", &rt::schema::BOOLEAN),
    rt::Property::optional("multiTagging", &rt::schema::BOOLEAN),
    rt::Property::optional("personalCSM", &rt::schema::BOOLEAN),
    rt::Property::optional("postBasedbox", &rt::schema::BOOLEAN),
    rt::Property::optional("rules", &rt::schema::BOOLEAN),
    rt::Property::optional("security", &rt::schema::BOOLEAN),
    rt::Property::optional("sentiments", &rt::schema::BOOLEAN),
    rt::Property::optional("shOnboarding", &rt::schema::BOOLEAN),
    rt::Property::optional("shareDashboardsViaLink", &rt::schema::BOOLEAN),
    rt::Property::optional("smartContentPlanner", &rt::schema::BOOLEAN),
    rt::Property::optional("smartSentiments", &rt::schema::BOOLEAN),
    rt::Property::optional("snoozeTickets", &rt::schema::BOOLEAN),
    rt::Property::optional("switchReplyChannel", &rt::schema::BOOLEAN),
    rt::Property::optional("ticketTranslations", &rt::schema::BOOLEAN),
]);
pub(crate) static ACCOUNT_FEATURES: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("analyticsReports", &rt::schema::BOOLEAN),
    rt::Property::optional("approvalProcess", &rt::schema::BOOLEAN),
    rt::Property::optional("benchmarking", &rt::schema::BOOLEAN),
    rt::Property::optional("beta", &rt::schema::BOOLEAN),
    rt::Property::optional("canary", &rt::schema::BOOLEAN),
    rt::Property::optional("categories", &rt::schema::BOOLEAN),
    rt::Property::optional("categoriesForceUserToTag", &rt::schema::BOOLEAN),
    rt::Property::optional("categoriesForceUserToTagOne", &rt::schema::BOOLEAN),
    rt::Property::optional("contacts", &rt::schema::BOOLEAN),
    rt::Property::optional("coworking", &rt::schema::BOOLEAN),
    rt::Property::optional("cpApprovalProcess", &rt::schema::BOOLEAN),
    rt::Property::optional("customChannels", &rt::schema::BOOLEAN),
    rt::Property::optional("customDashboards", &rt::schema::BOOLEAN),
    rt::Property::optional("customFolders", &rt::schema::BOOLEAN),
    rt::Property::optional("customPermissions", &rt::schema::BOOLEAN),
    rt::Property::optional("dontIgnoreSearchResults", &rt::schema::BOOLEAN),
    rt::Property::optional("hidePlaces", &rt::schema::BOOLEAN),
    rt::Property::optional("inboxAlerts", &rt::schema::BOOLEAN),
    rt::Property::optional("linkShortener", &rt::schema::BOOLEAN),
    rt::Property::optional("linkedinPrivateProfile", &rt::schema::BOOLEAN),
    rt::Property::optional("postBasedbox", &rt::schema::BOOLEAN),
    rt::Property::optional("rules", &rt::schema::BOOLEAN),
    rt::Property::optional("security", &rt::schema::BOOLEAN),
    rt::Property::optional("sentimentBasedLikePrediction", &rt::schema::BOOLEAN),
    rt::Property::optional("sentiments", &rt::schema::BOOLEAN),
    rt::Property::optional("shareDashboardsViaLink", &rt::schema::BOOLEAN),
    rt::Property::optional("skipPublishingRetries", &rt::schema::BOOLEAN),
    rt::Property::optional("smartActions", &rt::schema::BOOLEAN),
    rt::Property::optional("smartAutoArchive", &rt::schema::BOOLEAN),
    rt::Property::optional("smartCategories", &rt::schema::BOOLEAN),
    rt::Property::optional("smartContentPlanner", &rt::schema::BOOLEAN),
    rt::Property::optional("smartSentiments", &rt::schema::BOOLEAN),
    rt::Property::optional("smartbox", &rt::schema::BOOLEAN),
    rt::Property::optional("snoozeTickets", &rt::schema::BOOLEAN),
    rt::Property::optional("switchReplyChannel", &rt::schema::BOOLEAN),
    rt::Property::optional("teams", &rt::schema::BOOLEAN),
    rt::Property::optional("templates", &rt::schema::BOOLEAN),
    rt::Property::optional("ticketTranslations", &rt::schema::BOOLEAN),
    rt::Property::optional("useSocketCounters", &rt::schema::BOOLEAN),
]);
pub(crate) static ACCOUNT_KEYCLOAK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("pubKey", &rt::Schema::of(rt::Kind::String).max_length(8192)),
    rt::Property::optional("realm", &rt::Schema::of(rt::Kind::String).max_length(255)),
    rt::Property::optional("secret", &rt::Schema::of(rt::Kind::String).max_length(1024)),
]);
pub(crate) static ACCOUNT_PRIVACY: rt::Schema = rt::Schema::object(&[
    rt::Property::optional(
        "dayRange",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(14))
            .maximum(rt::Decimal::Integer(5000)),
    ),
    rt::Property::optional("deleteBy", &super::ACCOUNT_PRIVACY_DELETE_BY),
    rt::Property::optional("deleteOwn", &rt::schema::BOOLEAN),
    rt::Property::optional("enabled", &rt::schema::BOOLEAN),
    rt::Property::optional("report", &rt::schema::BOOLEAN),
    rt::Property::optional(
        "reportRecipients",
        &rt::Schema::array(
                &rt::Schema::of(rt::Kind::String)
                    .format(rt::Format::Email)
                    .max_length(254),
            )
            .max_items(100),
    ),
]);
pub(crate) static ACCOUNT_PRIVACY_DELETE_BY: rt::Schema = rt::Schema::strings(
    &["createdTime", "lastInteractionTime"],
);

pub(crate) static ACCOUNT_PRODUCTS: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("cp", &super::ACCOUNT_PRODUCTS_CP),
    rt::Property::optional("inbox", &super::ACCOUNT_PRODUCTS_CP),
    rt::Property::optional("ml", &super::ACCOUNT_PRODUCTS_ML),
]);
pub(crate) static ACCOUNT_PRODUCTS_CP: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("enabled", &rt::schema::BOOLEAN)],
);

pub(crate) static ACCOUNT_PRODUCTS_ML: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("enabled", &rt::schema::BOOLEAN),
    rt::Property::optional("storage", &super::ACCOUNT_PRODUCTS_ML_STORAGE),
]);
pub(crate) static ACCOUNT_PRODUCTS_ML_STORAGE: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("limit", &rt::schema::NUMBER),
    rt::Property::optional("usage", &rt::schema::NUMBER),
]);
pub(crate) static ACCOUNT_SHORTENER: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("mode", &super::ACCOUNT_SHORTENER_MODE),
    rt::Property::optional("url", &rt::Schema::of(rt::Kind::String).max_length(2048)),
]);
pub(crate) static ACCOUNT_SHORTENER_MODE: rt::Schema = rt::Schema::strings(&["OFF", "GENERIC", "OWN"]);

pub(crate) static ACCOUNT_SUPPORT: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("accessStatus", &super::ACCOUNT_SUPPORT_ACCESS_STATUS),
    rt::Property::optional("accessUntil", &super::DATE),
]);
pub(crate) static ACCOUNT_SUPPORT_ACCESS_STATUS: rt::Schema = rt::Schema::strings(
    &["never", "temporary", "permanent"],
);
