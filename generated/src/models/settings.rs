//! The definition `Settings`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Options that the settings can take.
/// Definition `Settings`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Settings {
    pub networks: Option<Vec<super::SettingsNetworksItem>>,
    pub roles: Option<super::SettingsRoles>,
    pub searches: Option<super::SettingsSearches>,
}

impl rt::serde::Serialize for Settings {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("networks", &self.networks)?;
        o.optional("roles", &self.roles)?;
        o.optional("searches", &self.searches)?;
        o.end()
    }
}

/// Definition `Settings`, `networks.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SettingsNetworksItem {
    pub add_button_label: Option<String>,
    pub description: Option<String>,
    pub details_link: Option<String>,
    pub manifest: Option<super::Manifest>,
    pub more_details: Option<String>,
    pub network: Option<String>,
    pub teaser_description: Option<String>,
    pub teaser_title: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<super::SettingsNetworksItemType>,
}

impl rt::serde::Serialize for SettingsNetworksItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("addButtonLabel", &self.add_button_label)?;
        o.optional("description", &self.description)?;
        o.optional("detailsLink", &self.details_link)?;
        o.optional("manifest", &self.manifest)?;
        o.optional("moreDetails", &self.more_details)?;
        o.optional("network", &self.network)?;
        o.optional("teaserDescription", &self.teaser_description)?;
        o.optional("teaserTitle", &self.teaser_title)?;
        o.optional("title", &self.title)?;
        o.optional("type", &self.r#type)?;
        o.end()
    }
}

/// Definition `Settings`, `networks.item.type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SettingsNetworksItemType {
    Default,
    Manifest,
    Teaser,
}

impl rt::Enumeration for SettingsNetworksItemType {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("default", Self::Default), ("manifest", Self::Manifest), ("teaser", Self::Teaser),
    ];
}

/// Definition `Settings`, `roles`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SettingsRoles {
    pub permissions: Option<Vec<super::SettingsRolesPermissionsItem>>,
    pub roles: Option<Vec<super::SettingsRolesRolesItem>>,
}

impl rt::serde::Serialize for SettingsRoles {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("permissions", &self.permissions)?;
        o.optional("roles", &self.roles)?;
        o.end()
    }
}

/// Definition `Settings`, `roles.permissions.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SettingsRolesPermissionsItem {
    pub description: Option<String>,
    pub key: Option<super::SettingsRolesPermissionsItemKey>,
    pub title: Option<String>,
    pub r#type: Option<super::SettingsRolesPermissionsItemType>,
    /// Translated title of the permission type.
    pub type_title: Option<String>,
}

impl rt::serde::Serialize for SettingsRolesPermissionsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("description", &self.description)?;
        o.optional("key", &self.key)?;
        o.optional("title", &self.title)?;
        o.optional("type", &self.r#type)?;
        o.optional("typeTitle", &self.type_title)?;
        o.end()
    }
}

/// Definition `Settings`, `roles.permissions.item.key`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SettingsRolesPermissionsItemKey {
    ApprovePosts,
    ApproveOwnPosts,
    ViewAds,
    EditAds,
    ShortenLinks,
    ViewPosts,
    EditPosts,
    ViewCollaborationTab,
    CreateComment,
    PublishPosts,
    ViewCampaigns,
    EditCampaigns,
    ViewAnalytics,
    CreateTags,
    DeleteTags,
    EditTags,
    ApprovalRequest,
    ViewSuggestedTickets,
    ArchiveNewTickets,
    ViewCategories,
    AssignCategories,
    ViewContacts,
    EditContacts,
    ViewTemplates,
    ViewTickets,
    ViewHistory,
    Exportsights,
    ReplyTicket,
    ApproveSuggestion,
    ApproveOwnSuggestion,
    DeleteReply,
    HideTicket,
    NoteTicket,
    DeleteNote,
    DeleteTicket,
    LikeTicket,
    ShareTicket,
    AssignTicket,
    ArchiveTicket,
    ForwardTicket,
    HandBackTicket,
    BlockInteractor,
    ViewUsers,
    ViewChannels,
    UseMediaLibrary,
    AddToMediaLibrary,
    MediaLibraryEdit,
    UseMediaEditor,
    UploadMedia,
    EditTemplates,
    EditCustomFolders,
}

impl rt::Enumeration for SettingsRolesPermissionsItemKey {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("ApprovePosts", Self::ApprovePosts),
        ("ApproveOwnPosts", Self::ApproveOwnPosts),
        ("ViewAds", Self::ViewAds),
        ("EditAds", Self::EditAds),
        ("ShortenLinks", Self::ShortenLinks),
        ("ViewPosts", Self::ViewPosts),
        ("EditPosts", Self::EditPosts),
        ("ViewCollaborationTab", Self::ViewCollaborationTab),
        ("CreateComment", Self::CreateComment),
        ("PublishPosts", Self::PublishPosts),
        ("ViewCampaigns", Self::ViewCampaigns),
        ("EditCampaigns", Self::EditCampaigns),
        ("ViewAnalytics", Self::ViewAnalytics),
        ("CreateTags", Self::CreateTags),
        ("DeleteTags", Self::DeleteTags),
        ("EditTags", Self::EditTags),
        ("ApprovalRequest", Self::ApprovalRequest),
        ("ViewSuggestedTickets", Self::ViewSuggestedTickets),
        ("ArchiveNewTickets", Self::ArchiveNewTickets),
        ("ViewCategories", Self::ViewCategories),
        ("AssignCategories", Self::AssignCategories),
        ("ViewContacts", Self::ViewContacts),
        ("EditContacts", Self::EditContacts),
        ("ViewTemplates", Self::ViewTemplates),
        ("ViewTickets", Self::ViewTickets),
        ("ViewHistory", Self::ViewHistory),
        ("Exportsights", Self::Exportsights),
        ("ReplyTicket", Self::ReplyTicket),
        ("ApproveSuggestion", Self::ApproveSuggestion),
        ("ApproveOwnSuggestion", Self::ApproveOwnSuggestion),
        ("DeleteReply", Self::DeleteReply),
        ("HideTicket", Self::HideTicket),
        ("NoteTicket", Self::NoteTicket),
        ("DeleteNote", Self::DeleteNote),
        ("DeleteTicket", Self::DeleteTicket),
        ("LikeTicket", Self::LikeTicket),
        ("ShareTicket", Self::ShareTicket),
        ("AssignTicket", Self::AssignTicket),
        ("ArchiveTicket", Self::ArchiveTicket),
        ("ForwardTicket", Self::ForwardTicket),
        ("HandBackTicket", Self::HandBackTicket),
        ("BlockInteractor", Self::BlockInteractor),
        ("ViewUsers", Self::ViewUsers),
        ("ViewChannels", Self::ViewChannels),
        ("UseMediaLibrary", Self::UseMediaLibrary),
        ("AddToMediaLibrary", Self::AddToMediaLibrary),
        ("MediaLibraryEdit", Self::MediaLibraryEdit),
        ("UseMediaEditor", Self::UseMediaEditor),
        ("UploadMedia", Self::UploadMedia),
        ("EditTemplates", Self::EditTemplates),
        ("EditCustomFolders", Self::EditCustomFolders),
    ];
}

/// Definition `Settings`, `roles.permissions.item.type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SettingsRolesPermissionsItemType {
    General,
    Inbox,
    Cp,
}

impl rt::Enumeration for SettingsRolesPermissionsItemType {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("general", Self::General), ("inbox", Self::Inbox), ("cp", Self::Cp),
    ];
}

/// Definition `Settings`, `roles.roles.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SettingsRolesRolesItem {
    pub key: Option<super::SettingsRolesRolesItemKey>,
    pub permissions: Option<Vec<super::SettingsRolesRolesItemPermissionsItem>>,
    pub title: Option<String>,
}

impl rt::serde::Serialize for SettingsRolesRolesItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("key", &self.key)?;
        o.optional("permissions", &self.permissions)?;
        o.optional("title", &self.title)?;
        o.end()
    }
}

/// Definition `Settings`, `roles.roles.item.key`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SettingsRolesRolesItemKey {
    Superadmin,
    Admin,
    Smm,
    Smmaa,
    Smmwoi,
    Cm,
    Cmwoi,
    Assigner,
    Reporter,
    Observer,
    Editor,
    Advert,
    Custom,
}

impl rt::Enumeration for SettingsRolesRolesItemKey {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("SUPERADMIN", Self::Superadmin), ("ADMIN", Self::Admin), ("SMM", Self::Smm), ("SMMAA", Self::Smmaa),
        ("SMMWOI", Self::Smmwoi), ("CM", Self::Cm), ("CMWOI", Self::Cmwoi), ("ASSIGNER", Self::Assigner),
        ("REPORTER", Self::Reporter), ("OBSERVER", Self::Observer), ("EDITOR", Self::Editor),
        ("ADVERT", Self::Advert), ("CUSTOM", Self::Custom),
    ];
}

/// Definition `Settings`, `roles.roles.item.permissions.item`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SettingsRolesRolesItemPermissionsItem {
    ViewAdminDropdown,
    ViewAllAccounts,
    EditAllAccounts,
    EditAccountSalesSettings,
    DeleteAccount,
    ViewTickets,
    ViewSuggestedTickets,
    ViewContacts,
    EditContacts,
    ViewHistory,
    Exportsights,
    ViewUsers,
    EditUsers,
    ViewChannels,
    EditChannels,
    ViewFeatures,
    EditFeatures,
    ArchiveNewTickets,
    ApprovalProcess,
    Coworking,
    Rules,
    Categories,
    CategoriesForceUserToTag,
    Templates,
    CpApprovalProcess,
    CpEmailApprovalProcess,
    Teams,
    ViewLinkShortener,
    Contacts,
    FbAds,
    ReplyTicket,
    ApproveSuggestion,
    ApproveOwnSuggestion,
    DeleteReply,
    HideTicket,
    NoteTicket,
    DeleteNote,
    DeleteTicket,
    LikeTicket,
    ShareTicket,
    AssignTicket,
    ArchiveTicket,
    ForwardTicket,
    HandBackTicket,
    ViewCategories,
    EditCategories,
    AssignCategories,
    ViewTemplates,
    ViewTeams,
    ViewSecuritySettings,
    EditSecuritySettings,
    ManageSearches,
    BlockInteractor,
    DeleteChannel,
    ShortenLinks,
    ViewPosts,
    EditPosts,
    ViewCollaborationTab,
    CreateComment,
    PublishPosts,
    ApprovePosts,
    ApproveOwnPosts,
    ViewCampaigns,
    EditCampaigns,
    EditAccount,
    ViewAnalytics,
    CreateTags,
    DeleteTags,
    EditTags,
    EditAdAccounts,
    ViewAds,
    EditAds,
    ApprovalRequest,
    ViewCalendar,
    ViewContentList,
    ViewAccountSettings,
    ViewPersonalSettings,
    UseMediaLibrary,
    AddToMediaLibrary,
    MediaLibraryEdit,
    UseMediaEditor,
    UploadMedia,
    EditTemplates,
    EditCustomFolders,
}

impl rt::Enumeration for SettingsRolesRolesItemPermissionsItem {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("ViewAdminDropdown", Self::ViewAdminDropdown),
        ("ViewAllAccounts", Self::ViewAllAccounts),
        ("EditAllAccounts", Self::EditAllAccounts),
        ("EditAccountSalesSettings", Self::EditAccountSalesSettings),
        ("DeleteAccount", Self::DeleteAccount),
        ("ViewTickets", Self::ViewTickets),
        ("ViewSuggestedTickets", Self::ViewSuggestedTickets),
        ("ViewContacts", Self::ViewContacts),
        ("EditContacts", Self::EditContacts),
        ("ViewHistory", Self::ViewHistory),
        ("Exportsights", Self::Exportsights),
        ("ViewUsers", Self::ViewUsers),
        ("EditUsers", Self::EditUsers),
        ("ViewChannels", Self::ViewChannels),
        ("EditChannels", Self::EditChannels),
        ("ViewFeatures", Self::ViewFeatures),
        ("EditFeatures", Self::EditFeatures),
        ("ArchiveNewTickets", Self::ArchiveNewTickets),
        ("approvalProcess", Self::ApprovalProcess),
        ("coworking", Self::Coworking),
        ("rules", Self::Rules),
        ("categories", Self::Categories),
        ("categoriesForceUserToTag", Self::CategoriesForceUserToTag),
        ("templates", Self::Templates),
        ("cpApprovalProcess", Self::CpApprovalProcess),
        ("cpEmailApprovalProcess", Self::CpEmailApprovalProcess),
        ("teams", Self::Teams),
        ("ViewLinkShortener", Self::ViewLinkShortener),
        ("contacts", Self::Contacts),
        ("fbAds", Self::FbAds),
        ("ReplyTicket", Self::ReplyTicket),
        ("ApproveSuggestion", Self::ApproveSuggestion),
        ("ApproveOwnSuggestion", Self::ApproveOwnSuggestion),
        ("DeleteReply", Self::DeleteReply),
        ("HideTicket", Self::HideTicket),
        ("NoteTicket", Self::NoteTicket),
        ("DeleteNote", Self::DeleteNote),
        ("DeleteTicket", Self::DeleteTicket),
        ("LikeTicket", Self::LikeTicket),
        ("ShareTicket", Self::ShareTicket),
        ("AssignTicket", Self::AssignTicket),
        ("ArchiveTicket", Self::ArchiveTicket),
        ("ForwardTicket", Self::ForwardTicket),
        ("HandBackTicket", Self::HandBackTicket),
        ("ViewCategories", Self::ViewCategories),
        ("EditCategories", Self::EditCategories),
        ("AssignCategories", Self::AssignCategories),
        ("ViewTemplates", Self::ViewTemplates),
        ("ViewTeams", Self::ViewTeams),
        ("ViewSecuritySettings", Self::ViewSecuritySettings),
        ("EditSecuritySettings", Self::EditSecuritySettings),
        ("ManageSearches", Self::ManageSearches),
        ("BlockInteractor", Self::BlockInteractor),
        ("DeleteChannel", Self::DeleteChannel),
        ("ShortenLinks", Self::ShortenLinks),
        ("ViewPosts", Self::ViewPosts),
        ("EditPosts", Self::EditPosts),
        ("ViewCollaborationTab", Self::ViewCollaborationTab),
        ("CreateComment", Self::CreateComment),
        ("PublishPosts", Self::PublishPosts),
        ("ApprovePosts", Self::ApprovePosts),
        ("ApproveOwnPosts", Self::ApproveOwnPosts),
        ("ViewCampaigns", Self::ViewCampaigns),
        ("EditCampaigns", Self::EditCampaigns),
        ("EditAccount", Self::EditAccount),
        ("ViewAnalytics", Self::ViewAnalytics),
        ("CreateTags", Self::CreateTags),
        ("DeleteTags", Self::DeleteTags),
        ("EditTags", Self::EditTags),
        ("EditAdAccounts", Self::EditAdAccounts),
        ("ViewAds", Self::ViewAds),
        ("EditAds", Self::EditAds),
        ("ApprovalRequest", Self::ApprovalRequest),
        ("ViewCalendar", Self::ViewCalendar),
        ("ViewContentList", Self::ViewContentList),
        ("ViewAccountSettings", Self::ViewAccountSettings),
        ("ViewPersonalSettings", Self::ViewPersonalSettings),
        ("UseMediaLibrary", Self::UseMediaLibrary),
        ("AddToMediaLibrary", Self::AddToMediaLibrary),
        ("MediaLibraryEdit", Self::MediaLibraryEdit),
        ("UseMediaEditor", Self::UseMediaEditor),
        ("UploadMedia", Self::UploadMedia),
        ("EditTemplates", Self::EditTemplates),
        ("EditCustomFolders", Self::EditCustomFolders),
    ];
}

/// Definition `Settings`, `searches`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SettingsSearches {
    /// All countries that searches support, by ISO 3166-1 alpha-2 code (see
    /// <https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2>).
    pub country_values: Option<Vec<String>>,
    /// All languages that searches support (see
    /// <http://doc.ubermetrics-technologies.com/api-reference/languages-and-media-segments/#Languages>).
    pub language_values: Option<Vec<String>>,
}

impl rt::serde::Serialize for SettingsSearches {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("countryValues", &self.country_values)?;
        o.optional("languageValues", &self.language_values)?;
        o.end()
    }
}

rt::values!(Settings, SettingsNetworksItem, SettingsRoles, SettingsRolesPermissionsItem);

rt::values!(SettingsRolesRolesItem, SettingsSearches);

rt::enumerations!(SettingsNetworksItemType, SettingsRolesPermissionsItemKey);

rt::enumerations!(SettingsRolesPermissionsItemType, SettingsRolesRolesItemKey);

rt::enumerations!(SettingsRolesRolesItemPermissionsItem);

pub(crate) static SETTINGS: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("networks", &rt::Schema::array(&super::SETTINGS_NETWORKS_ITEM)),
    rt::Property::optional("roles", &super::SETTINGS_ROLES),
    rt::Property::optional("searches", &super::SETTINGS_SEARCHES),
]);
pub(crate) static SETTINGS_NETWORKS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("addButtonLabel", &rt::schema::STRING),
    rt::Property::optional("description", &rt::schema::STRING),
    rt::Property::optional("detailsLink", &rt::schema::STRING),
    rt::Property::optional("manifest", &super::MANIFEST),
    rt::Property::optional("moreDetails", &rt::schema::STRING),
    rt::Property::optional("network", &rt::schema::STRING),
    rt::Property::optional("teaserDescription", &rt::schema::STRING),
    rt::Property::optional("teaserTitle", &rt::schema::STRING),
    rt::Property::optional("title", &rt::schema::STRING),
    rt::Property::optional("type", &super::SETTINGS_NETWORKS_ITEM_TYPE),
]);
pub(crate) static SETTINGS_NETWORKS_ITEM_TYPE: rt::Schema = rt::Schema::strings(
    &["default", "manifest", "teaser"],
);

pub(crate) static SETTINGS_ROLES: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("permissions", &rt::Schema::array(&super::SETTINGS_ROLES_PERMISSIONS_ITEM)),
    rt::Property::optional("roles", &rt::Schema::array(&super::SETTINGS_ROLES_ROLES_ITEM)),
]);
pub(crate) static SETTINGS_ROLES_PERMISSIONS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("description", &rt::schema::STRING),
    rt::Property::optional("key", &super::SETTINGS_ROLES_PERMISSIONS_ITEM_KEY),
    rt::Property::optional("title", &rt::schema::STRING),
    rt::Property::optional("type", &super::SETTINGS_ROLES_PERMISSIONS_ITEM_TYPE),
    rt::Property::optional("typeTitle", &rt::schema::STRING),
]);
pub(crate) static SETTINGS_ROLES_PERMISSIONS_ITEM_KEY: rt::Schema = rt::Schema::strings(&[
    "ApprovePosts", "ApproveOwnPosts", "ViewAds", "EditAds", "ShortenLinks", "ViewPosts", "EditPosts",
    "ViewCollaborationTab", "CreateComment", "PublishPosts", "ViewCampaigns", "EditCampaigns",
    "ViewAnalytics", "CreateTags", "DeleteTags", "EditTags", "ApprovalRequest", "ViewSuggestedTickets",
    "ArchiveNewTickets", "ViewCategories", "AssignCategories", "ViewContacts", "EditContacts",
    "ViewTemplates", "ViewTickets", "ViewHistory", "Exportsights", "ReplyTicket", "ApproveSuggestion",
    "ApproveOwnSuggestion", "DeleteReply", "HideTicket", "NoteTicket", "DeleteNote", "DeleteTicket",
    "LikeTicket", "ShareTicket", "AssignTicket", "ArchiveTicket", "ForwardTicket", "HandBackTicket",
    "BlockInteractor", "ViewUsers", "ViewChannels", "UseMediaLibrary", "AddToMediaLibrary",
    "MediaLibraryEdit", "UseMediaEditor", "UploadMedia", "EditTemplates", "EditCustomFolders",
]);
pub(crate) static SETTINGS_ROLES_PERMISSIONS_ITEM_TYPE: rt::Schema = rt::Schema::strings(
    &["general", "inbox", "cp"],
);

pub(crate) static SETTINGS_ROLES_ROLES_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("key", &super::SETTINGS_ROLES_ROLES_ITEM_KEY),
    rt::Property::optional(
        "permissions",
        &rt::Schema::array(&super::SETTINGS_ROLES_ROLES_ITEM_PERMISSIONS_ITEM),
    ),
    rt::Property::optional("title", &rt::schema::STRING),
]);
pub(crate) static SETTINGS_ROLES_ROLES_ITEM_KEY: rt::Schema = rt::Schema::strings(&[
    "SUPERADMIN", "ADMIN", "SMM", "SMMAA", "SMMWOI", "CM", "CMWOI", "ASSIGNER", "REPORTER", "OBSERVER",
    "EDITOR", "ADVERT", "CUSTOM",
]);
pub(crate) static SETTINGS_ROLES_ROLES_ITEM_PERMISSIONS_ITEM: rt::Schema = rt::Schema::strings(&[
    "ViewAdminDropdown", "ViewAllAccounts", "EditAllAccounts", "EditAccountSalesSettings", "DeleteAccount",
    "ViewTickets", "ViewSuggestedTickets", "ViewContacts", "EditContacts", "ViewHistory", "Exportsights",
    "ViewUsers", "EditUsers", "ViewChannels", "EditChannels", "ViewFeatures", "EditFeatures",
    "ArchiveNewTickets", "approvalProcess", "coworking", "rules", "categories", "categoriesForceUserToTag",
    "templates", "cpApprovalProcess", "cpEmailApprovalProcess", "teams", "ViewLinkShortener", "contacts",
    "fbAds", "ReplyTicket", "ApproveSuggestion", "ApproveOwnSuggestion", "DeleteReply", "HideTicket",
    "NoteTicket", "DeleteNote", "DeleteTicket", "LikeTicket", "ShareTicket", "AssignTicket",
    "ArchiveTicket", "ForwardTicket", "HandBackTicket", "ViewCategories", "EditCategories",
    "AssignCategories", "ViewTemplates", "ViewTeams", "ViewSecuritySettings", "EditSecuritySettings",
    "ManageSearches", "BlockInteractor", "DeleteChannel", "ShortenLinks", "ViewPosts", "EditPosts",
    "ViewCollaborationTab", "CreateComment", "PublishPosts", "ApprovePosts", "ApproveOwnPosts",
    "ViewCampaigns", "EditCampaigns", "EditAccount", "ViewAnalytics", "CreateTags", "DeleteTags",
    "EditTags", "EditAdAccounts", "ViewAds", "EditAds", "ApprovalRequest", "ViewCalendar",
    "ViewContentList", "ViewAccountSettings", "ViewPersonalSettings", "UseMediaLibrary",
    "AddToMediaLibrary", "MediaLibraryEdit", "UseMediaEditor", "UploadMedia", "EditTemplates",
    "EditCustomFolders",
]);
pub(crate) static SETTINGS_SEARCHES: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("countryValues", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional("languageValues", &rt::Schema::array(&rt::schema::STRING)),
]);
