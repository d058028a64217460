//! Security: who can ask, how they are recognised, and what they may do.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Who can ask: a type for each security scheme of the contract.
pub trait Principals: 'static {
    /// Token mailed to an external approver of one post (JSON web token).
    ///
    /// Security scheme `approvalToken`.
    type ApprovalToken: rt::Principal;
    /// Token of a custom channel (JSON web token), issued when the channel is created or reset.
    ///
    /// Security scheme `channelToken`.
    type ChannelToken: rt::Principal;
    /// Token of a shared dashboard link (JSON web token).
    ///
    /// Security scheme `shareToken`.
    type ShareToken: rt::Principal;
    /// Access token string that authenticates a specific logged-in user.
    ///
    /// Security scheme `token`.
    type Token: rt::Principal;
}

/// What handlers of this contract have in common. Each handler trait builds on it.
pub trait Service: Send + Sync + 'static {
    /// Who can ask.
    type Principals: Principals;
    /// What handlers fail with. A status that the contract does not declare is answered as 500.
    type Error: Into<rt::Failure> + 'static;
}

/// The types that handlers receive, by security scheme.
pub mod principal {
    /// Whom the scheme `approvalToken` stands for, in the service `S`.
    pub type ApprovalToken<S> = <<S as crate::Service>::Principals as crate::Principals>::ApprovalToken;
    /// Whom the scheme `channelToken` stands for, in the service `S`.
    pub type ChannelToken<S> = <<S as crate::Service>::Principals as crate::Principals>::ChannelToken;
    /// Whom the scheme `shareToken` stands for, in the service `S`.
    pub type ShareToken<S> = <<S as crate::Service>::Principals as crate::Principals>::ShareToken;
    /// Whom the scheme `token` stands for, in the service `S`.
    pub type Token<S> = <<S as crate::Service>::Principals as crate::Principals>::Token;
}

/// Recognises who asks.
///
/// A method returns `None` where the credential is missing or bad: the next alternative is tried, and the
/// answer is 401 if there is none. An error ends the request at once. A method is asked without a credential
/// too, because it may find one in the head, such as a cookie.
pub trait Authenticator: Send + Sync + 'static {
    /// Who can ask; the same as the service's.
    type Principals: Principals;
    /// Token mailed to an external approver of one post (JSON web token).
    ///
    /// Security scheme `approvalToken`.
    async fn approval_token(
        &self,
        credential: Option<String>,
        head: &rt::RequestHead,
    ) -> Result<Option<<Self::Principals as Principals>::ApprovalToken>, rt::Failure>;

    /// Token of a custom channel (JSON web token), issued when the channel is created or reset.
    ///
    /// Security scheme `channelToken`.
    async fn channel_token(
        &self,
        credential: Option<String>,
        head: &rt::RequestHead,
    ) -> Result<Option<<Self::Principals as Principals>::ChannelToken>, rt::Failure>;

    /// Token of a shared dashboard link (JSON web token).
    ///
    /// Security scheme `shareToken`.
    async fn share_token(
        &self,
        credential: Option<String>,
        head: &rt::RequestHead,
    ) -> Result<Option<<Self::Principals as Principals>::ShareToken>, rt::Failure>;

    /// Access token string that authenticates a specific logged-in user.
    ///
    /// Security scheme `token`.
    async fn token(
        &self,
        credential: Option<String>,
        head: &rt::RequestHead,
    ) -> Result<Option<<Self::Principals as Principals>::Token>, rt::Failure>;
}

/// An authenticator with its types erased.
pub(crate) struct Erase<A>(pub(crate) A);

impl<A: Authenticator> rt::Authenticate for Erase<A> {
    fn authenticate<'a>(
        &'a self,
        scheme: usize,
        credential: Option<rt::Credential>,
        scopes: &'static [&'static str],
        head: &'a rt::RequestHead,
    ) -> rt::LocalBoxFuture<'a, Result<Option<Box<dyn rt::Principal>>, rt::Failure>> {
        let _ = scopes;
        Box::pin(async move {
            match scheme {
                0 => {
                    let credential = credential.and_then(rt::Credential::into_api_key);
                    rt::granted(self.0.approval_token(credential, head).await)
                }
                1 => {
                    let credential = credential.and_then(rt::Credential::into_api_key);
                    rt::granted(self.0.channel_token(credential, head).await)
                }
                2 => {
                    let credential = credential.and_then(rt::Credential::into_api_key);
                    rt::granted(self.0.share_token(credential, head).await)
                }
                3 => {
                    let credential = credential.and_then(rt::Credential::into_api_key);
                    rt::granted(self.0.token(credential, head).await)
                }
                _ => Ok(None),
            }
        })
    }
}

/// The permissions that operations or handlers ask for (`x-permissions`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Permission {
    /// `AddInteractorToInteractorLists`
    AddInteractorToInteractorLists,
    /// `AddToMediaLibrary`
    AddToMediaLibrary,
    /// `AnonymizeInteractor`
    AnonymizeInteractor,
    /// `ApprovalRequest`
    ApprovalRequest,
    /// `ApproveOwnPosts`
    ApproveOwnPosts,
    /// `ApproveOwnSuggestion`
    ApproveOwnSuggestion,
    /// `ApprovePosts`
    ApprovePosts,
    /// `ApproveSuggestion`
    ApproveSuggestion,
    /// `ArchiveNewTickets`
    ArchiveNewTickets,
    /// `ArchiveTicket`
    ArchiveTicket,
    /// `AssignCategories`
    AssignCategories,
    /// `AssignTicket`
    AssignTicket,
    /// `BlockInteractor`
    BlockInteractor,
    /// `CreateComment`
    CreateComment,
    /// `CreateTags`
    CreateTags,
    /// `DeleteAccount`
    DeleteAccount,
    /// `DeleteChannel`
    DeleteChannel,
    /// `DeleteNote`
    DeleteNote,
    /// `DeleteReply`
    DeleteReply,
    /// `DeleteTags`
    DeleteTags,
    /// `DeleteTicket`
    DeleteTicket,
    /// `DeleteUsers`
    DeleteUsers,
    /// `EditAccount`
    EditAccount,
    /// `EditAccountSalesSettings`
    EditAccountSalesSettings,
    /// `EditAdAccounts`
    EditAdAccounts,
    /// `EditAds`
    EditAds,
    /// `EditAllAccounts`
    EditAllAccounts,
    /// `EditCampaigns`
    EditCampaigns,
    /// `EditCategories`
    EditCategories,
    /// `EditChannels`
    EditChannels,
    /// `EditContacts`
    EditContacts,
    /// `EditCustomFolders`
    EditCustomFolders,
    /// `EditDashboards`
    EditDashboards,
    /// `EditEmailReports`
    EditEmailReports,
    /// `EditFeatures`
    EditFeatures,
    /// `EditPosts`
    EditPosts,
    /// `EditRules`
    EditRules,
    /// `EditSecuritySettings`
    EditSecuritySettings,
    /// `EditTags`
    EditTags,
    /// `EditTeamChannels`
    EditTeamChannels,
    /// `EditTemplates`
    EditTemplates,
    /// `EditUsers`
    EditUsers,
    /// `Exportsights`
    Exportsights,
    /// `ForwardTicket`
    ForwardTicket,
    /// `HandBackTicket`
    HandBackTicket,
    /// `HideTicket`
    HideTicket,
    /// `LikeTicket`
    LikeTicket,
    /// `ManageSearches`
    ManageSearches,
    /// `MediaLibraryEdit`
    MediaLibraryEdit,
    /// `NoteTicket`
    NoteTicket,
    /// `PublishPosts`
    PublishPosts,
    /// `RejectPost`
    RejectPost,
    /// `ReplyTicket`
    ReplyTicket,
    /// `SearchFacebookTargeting`
    SearchFacebookTargeting,
    /// `ShareTicket`
    ShareTicket,
    /// `ShortenLinks`
    ShortenLinks,
    /// `UploadMedia`
    UploadMedia,
    /// `UseMediaEditor`
    UseMediaEditor,
    /// `UseMediaLibrary`
    UseMediaLibrary,
    /// `ViewAccountSettings`
    ViewAccountSettings,
    /// `ViewAdminDropdown`
    ViewAdminDropdown,
    /// `ViewAds`
    ViewAds,
    /// `ViewAllAccounts`
    ViewAllAccounts,
    /// `ViewAnalytics`
    ViewAnalytics,
    /// `ViewCalendar`
    ViewCalendar,
    /// `ViewCampaigns`
    ViewCampaigns,
    /// `ViewCategories`
    ViewCategories,
    /// `ViewChannels`
    ViewChannels,
    /// `ViewCollaborationTab`
    ViewCollaborationTab,
    /// `ViewContacts`
    ViewContacts,
    /// `ViewContentList`
    ViewContentList,
    /// `ViewFeatures`
    ViewFeatures,
    /// `ViewHistory`
    ViewHistory,
    /// `ViewLinkShortener`
    ViewLinkShortener,
    /// `ViewPersonalSettings`
    ViewPersonalSettings,
    /// `ViewPosts`
    ViewPosts,
    /// `ViewSecuritySettings`
    ViewSecuritySettings,
    /// `ViewSuggestedTickets`
    ViewSuggestedTickets,
    /// `ViewTeams`
    ViewTeams,
    /// `ViewTemplates`
    ViewTemplates,
    /// `ViewTickets`
    ViewTickets,
    /// `ViewUsers`
    ViewUsers,
}

impl rt::Enumeration for Permission {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("AddInteractorToInteractorLists", Self::AddInteractorToInteractorLists),
        ("AddToMediaLibrary", Self::AddToMediaLibrary),
        ("AnonymizeInteractor", Self::AnonymizeInteractor),
        ("ApprovalRequest", Self::ApprovalRequest),
        ("ApproveOwnPosts", Self::ApproveOwnPosts),
        ("ApproveOwnSuggestion", Self::ApproveOwnSuggestion),
        ("ApprovePosts", Self::ApprovePosts),
        ("ApproveSuggestion", Self::ApproveSuggestion),
        ("ArchiveNewTickets", Self::ArchiveNewTickets),
        ("ArchiveTicket", Self::ArchiveTicket),
        ("AssignCategories", Self::AssignCategories),
        ("AssignTicket", Self::AssignTicket),
        ("BlockInteractor", Self::BlockInteractor),
        ("CreateComment", Self::CreateComment),
        ("CreateTags", Self::CreateTags),
        ("DeleteAccount", Self::DeleteAccount),
        ("DeleteChannel", Self::DeleteChannel),
        ("DeleteNote", Self::DeleteNote),
        ("DeleteReply", Self::DeleteReply),
        ("DeleteTags", Self::DeleteTags),
        ("DeleteTicket", Self::DeleteTicket),
        ("DeleteUsers", Self::DeleteUsers),
        ("EditAccount", Self::EditAccount),
        ("EditAccountSalesSettings", Self::EditAccountSalesSettings),
        ("EditAdAccounts", Self::EditAdAccounts),
        ("EditAds", Self::EditAds),
        ("EditAllAccounts", Self::EditAllAccounts),
        ("EditCampaigns", Self::EditCampaigns),
        ("EditCategories", Self::EditCategories),
        ("EditChannels", Self::EditChannels),
        ("EditContacts", Self::EditContacts),
        ("EditCustomFolders", Self::EditCustomFolders),
        ("EditDashboards", Self::EditDashboards),
        ("EditEmailReports", Self::EditEmailReports),
        ("EditFeatures", Self::EditFeatures),
        ("EditPosts", Self::EditPosts),
        ("EditRules", Self::EditRules),
        ("EditSecuritySettings", Self::EditSecuritySettings),
        ("EditTags", Self::EditTags),
        ("EditTeamChannels", Self::EditTeamChannels),
        ("EditTemplates", Self::EditTemplates),
        ("EditUsers", Self::EditUsers),
        ("Exportsights", Self::Exportsights),
        ("ForwardTicket", Self::ForwardTicket),
        ("HandBackTicket", Self::HandBackTicket),
        ("HideTicket", Self::HideTicket),
        ("LikeTicket", Self::LikeTicket),
        ("ManageSearches", Self::ManageSearches),
        ("MediaLibraryEdit", Self::MediaLibraryEdit),
        ("NoteTicket", Self::NoteTicket),
        ("PublishPosts", Self::PublishPosts),
        ("RejectPost", Self::RejectPost),
        ("ReplyTicket", Self::ReplyTicket),
        ("SearchFacebookTargeting", Self::SearchFacebookTargeting),
        ("ShareTicket", Self::ShareTicket),
        ("ShortenLinks", Self::ShortenLinks),
        ("UploadMedia", Self::UploadMedia),
        ("UseMediaEditor", Self::UseMediaEditor),
        ("UseMediaLibrary", Self::UseMediaLibrary),
        ("ViewAccountSettings", Self::ViewAccountSettings),
        ("ViewAdminDropdown", Self::ViewAdminDropdown),
        ("ViewAds", Self::ViewAds),
        ("ViewAllAccounts", Self::ViewAllAccounts),
        ("ViewAnalytics", Self::ViewAnalytics),
        ("ViewCalendar", Self::ViewCalendar),
        ("ViewCampaigns", Self::ViewCampaigns),
        ("ViewCategories", Self::ViewCategories),
        ("ViewChannels", Self::ViewChannels),
        ("ViewCollaborationTab", Self::ViewCollaborationTab),
        ("ViewContacts", Self::ViewContacts),
        ("ViewContentList", Self::ViewContentList),
        ("ViewFeatures", Self::ViewFeatures),
        ("ViewHistory", Self::ViewHistory),
        ("ViewLinkShortener", Self::ViewLinkShortener),
        ("ViewPersonalSettings", Self::ViewPersonalSettings),
        ("ViewPosts", Self::ViewPosts),
        ("ViewSecuritySettings", Self::ViewSecuritySettings),
        ("ViewSuggestedTickets", Self::ViewSuggestedTickets),
        ("ViewTeams", Self::ViewTeams),
        ("ViewTemplates", Self::ViewTemplates),
        ("ViewTickets", Self::ViewTickets),
        ("ViewUsers", Self::ViewUsers),
    ];
}

rt::enumerations!(Permission);
