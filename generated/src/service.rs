//! The service: handlers of all tags, who authenticates for them, and the server that both make.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use std::{marker::PhantomData, sync::Arc};
use crate::api::accounts::{AccountsApi, AccountsDispatch};
use crate::api::ads::{AdsApi, AdsDispatch};
use crate::api::ai::{AiApi, AiDispatch};
use crate::api::analytics::{AnalyticsApi, AnalyticsDispatch};
use crate::api::bitly::{BitlyApi, BitlyDispatch};
use crate::api::campaigns::{CampaignsApi, CampaignsDispatch};
use crate::api::categories::{CategoriesApi, CategoriesDispatch};
use crate::api::channels::{ChannelsApi, ChannelsDispatch};
use crate::api::contacts::{ContactsApi, ContactsDispatch};
use crate::api::dashboards::{DashboardsApi, DashboardsDispatch};
use crate::api::facebook::{FacebookApi, FacebookDispatch};
use crate::api::feed::{FeedApi, FeedDispatch};
use crate::api::folders::{FoldersApi, FoldersDispatch};
use crate::api::fonts::{FontsApi, FontsDispatch};
use crate::api::general::{GeneralApi, GeneralDispatch};
use crate::api::inbox_alerts::{InboxAlertsApi, InboxAlertsDispatch};
use crate::api::insights::{InsightsApi, InsightsDispatch};
use crate::api::instagram::{InstagramApi, InstagramDispatch};
use crate::api::link_shortening::{LinkShorteningApi, LinkShorteningDispatch};
use crate::api::linkedin::{LinkedinApi, LinkedinDispatch};
use crate::api::logs::{LogsApi, LogsDispatch};
use crate::api::manifests::{ManifestsApi, ManifestsDispatch};
use crate::api::media::{MediaApi, MediaDispatch};
use crate::api::medialibrary::{MedialibraryApi, MedialibraryDispatch};
use crate::api::metrics::{MetricsApi, MetricsDispatch};
use crate::api::pinterest::{PinterestApi, PinterestDispatch};
use crate::api::posts::{PostsApi, PostsDispatch};
use crate::api::productboard::{ProductboardApi, ProductboardDispatch};
use crate::api::public::{PublicApi, PublicDispatch};
use crate::api::realtime::{RealtimeApi, RealtimeDispatch};
use crate::api::rules::{RulesApi, RulesDispatch};
use crate::api::settings::{SettingsApi, SettingsDispatch};
use crate::api::tags::{TagsApi, TagsDispatch};
use crate::api::teams::{TeamsApi, TeamsDispatch};
use crate::api::templates::{TemplatesApi, TemplatesDispatch};
use crate::api::tickets::{TicketsApi, TicketsDispatch};
use crate::api::tiktok::{TiktokApi, TiktokDispatch};
use crate::api::twitter::{TwitterApi, TwitterDispatch};
use crate::api::users::{UsersApi, UsersDispatch};
use crate::api::utilities::{UtilitiesApi, UtilitiesDispatch};
use crate::api::youtube::{YoutubeApi, YoutubeDispatch};
use crate::{contract, rt, security::{Authenticator, Erase, Principals, Service}};

/// A service that handles every operation of the contract.
pub trait Handler: Service
    + AccountsApi
    + AdsApi
    + AiApi
    + AnalyticsApi
    + BitlyApi
    + CampaignsApi
    + CategoriesApi
    + ChannelsApi
    + ContactsApi
    + DashboardsApi
    + FacebookApi
    + FeedApi
    + FoldersApi
    + FontsApi
    + GeneralApi
    + InboxAlertsApi
    + InsightsApi
    + InstagramApi
    + LinkShorteningApi
    + LinkedinApi
    + LogsApi
    + ManifestsApi
    + MediaApi
    + MedialibraryApi
    + MetricsApi
    + PinterestApi
    + PostsApi
    + ProductboardApi
    + PublicApi
    + RealtimeApi
    + RulesApi
    + SettingsApi
    + TagsApi
    + TeamsApi
    + TemplatesApi
    + TicketsApi
    + TiktokApi
    + TwitterApi
    + UsersApi
    + UtilitiesApi
    + YoutubeApi {}
impl<
    S: Service + AccountsApi + AdsApi + AiApi + AnalyticsApi + BitlyApi + CampaignsApi
        + CategoriesApi + ChannelsApi + ContactsApi + DashboardsApi + FacebookApi
        + FeedApi + FoldersApi + FontsApi + GeneralApi + InboxAlertsApi + InsightsApi
        + InstagramApi + LinkShorteningApi + LinkedinApi + LogsApi + ManifestsApi
        + MediaApi + MedialibraryApi + MetricsApi + PinterestApi + PostsApi
        + ProductboardApi + PublicApi + RealtimeApi + RulesApi + SettingsApi + TagsApi
        + TeamsApi + TemplatesApi + TicketsApi + TiktokApi + TwitterApi + UsersApi
        + UtilitiesApi + YoutubeApi,
> Handler for S {}
/// The handlers of each tag.
#[derive(Default)]
pub(crate) struct Handlers {
    pub(crate) accounts: Option<Arc<dyn AccountsDispatch>>,
    pub(crate) ads: Option<Arc<dyn AdsDispatch>>,
    pub(crate) ai: Option<Arc<dyn AiDispatch>>,
    pub(crate) analytics: Option<Arc<dyn AnalyticsDispatch>>,
    pub(crate) bitly: Option<Arc<dyn BitlyDispatch>>,
    pub(crate) campaigns: Option<Arc<dyn CampaignsDispatch>>,
    pub(crate) categories: Option<Arc<dyn CategoriesDispatch>>,
    pub(crate) channels: Option<Arc<dyn ChannelsDispatch>>,
    pub(crate) contacts: Option<Arc<dyn ContactsDispatch>>,
    pub(crate) dashboards: Option<Arc<dyn DashboardsDispatch>>,
    pub(crate) facebook: Option<Arc<dyn FacebookDispatch>>,
    pub(crate) feed: Option<Arc<dyn FeedDispatch>>,
    pub(crate) folders: Option<Arc<dyn FoldersDispatch>>,
    pub(crate) fonts: Option<Arc<dyn FontsDispatch>>,
    pub(crate) general: Option<Arc<dyn GeneralDispatch>>,
    pub(crate) inbox_alerts: Option<Arc<dyn InboxAlertsDispatch>>,
    pub(crate) insights: Option<Arc<dyn InsightsDispatch>>,
    pub(crate) instagram: Option<Arc<dyn InstagramDispatch>>,
    pub(crate) link_shortening: Option<Arc<dyn LinkShorteningDispatch>>,
    pub(crate) linkedin: Option<Arc<dyn LinkedinDispatch>>,
    pub(crate) logs: Option<Arc<dyn LogsDispatch>>,
    pub(crate) manifests: Option<Arc<dyn ManifestsDispatch>>,
    pub(crate) media: Option<Arc<dyn MediaDispatch>>,
    pub(crate) medialibrary: Option<Arc<dyn MedialibraryDispatch>>,
    pub(crate) metrics: Option<Arc<dyn MetricsDispatch>>,
    pub(crate) pinterest: Option<Arc<dyn PinterestDispatch>>,
    pub(crate) posts: Option<Arc<dyn PostsDispatch>>,
    pub(crate) productboard: Option<Arc<dyn ProductboardDispatch>>,
    pub(crate) public: Option<Arc<dyn PublicDispatch>>,
    pub(crate) realtime: Option<Arc<dyn RealtimeDispatch>>,
    pub(crate) rules: Option<Arc<dyn RulesDispatch>>,
    pub(crate) settings: Option<Arc<dyn SettingsDispatch>>,
    pub(crate) tags: Option<Arc<dyn TagsDispatch>>,
    pub(crate) teams: Option<Arc<dyn TeamsDispatch>>,
    pub(crate) templates: Option<Arc<dyn TemplatesDispatch>>,
    pub(crate) tickets: Option<Arc<dyn TicketsDispatch>>,
    pub(crate) tiktok: Option<Arc<dyn TiktokDispatch>>,
    pub(crate) twitter: Option<Arc<dyn TwitterDispatch>>,
    pub(crate) users: Option<Arc<dyn UsersDispatch>>,
    pub(crate) utilities: Option<Arc<dyn UtilitiesDispatch>>,
    pub(crate) youtube: Option<Arc<dyn YoutubeDispatch>>,
}

impl rt::Dispatch for Handlers {
    fn call<'a>(
        &'a self,
        operation: usize,
        cx: rt::Erased,
        request: &mut rt::Incoming<'_>,
    ) -> Result<rt::Reply<'a>, rt::Mismatch> {
        contract::dispatch(self, operation, cx, request)
    }
}

/// A server for one service that handles every operation.
///
/// Where tags are handled by different types, use [`Builder`].
pub fn server<S, A>(service: Arc<S>, authenticator: A) -> rt::Server
where
    S: Handler,
    A: Authenticator<Principals = S::Principals>,
{
    Builder::new(authenticator)
        .accounts(service.clone())
        .ads(service.clone())
        .ai(service.clone())
        .analytics(service.clone())
        .bitly(service.clone())
        .campaigns(service.clone())
        .categories(service.clone())
        .channels(service.clone())
        .contacts(service.clone())
        .dashboards(service.clone())
        .facebook(service.clone())
        .feed(service.clone())
        .folders(service.clone())
        .fonts(service.clone())
        .general(service.clone())
        .inbox_alerts(service.clone())
        .insights(service.clone())
        .instagram(service.clone())
        .link_shortening(service.clone())
        .linkedin(service.clone())
        .logs(service.clone())
        .manifests(service.clone())
        .media(service.clone())
        .medialibrary(service.clone())
        .metrics(service.clone())
        .pinterest(service.clone())
        .posts(service.clone())
        .productboard(service.clone())
        .public(service.clone())
        .realtime(service.clone())
        .rules(service.clone())
        .settings(service.clone())
        .tags(service.clone())
        .teams(service.clone())
        .templates(service.clone())
        .tickets(service.clone())
        .tiktok(service.clone())
        .twitter(service.clone())
        .users(service.clone())
        .utilities(service.clone())
        .youtube(service.clone())
        .build()
}

/// A server whose tags are handled by different types. Operations of tags without a handler answer 501.
pub struct Builder<P: Principals> {
    handlers: Handlers,
    authenticator: Arc<dyn rt::Authenticate>,
    renderer: Arc<dyn rt::RenderFailure>,
    principals: PhantomData<fn() -> P>,
}

impl<P: Principals> Builder<P> {
    /// Begins with who authenticates; the principals of all handlers must be the same.
    pub fn new<A: Authenticator<Principals = P>>(authenticator: A) -> Self {
        Self {
            handlers: Handlers::default(),
            authenticator: Arc::new(Erase(authenticator)),
            renderer: Arc::new(rt::CodeMessage),
            principals: PhantomData,
        }
    }

    /// Renders the errors that the runtime answers in another form.
    #[must_use]
    pub fn render_failures(mut self, renderer: impl rt::RenderFailure + 'static) -> Self {
        self.renderer = Arc::new(renderer);
        self
    }

    /// Handles the operations of the tag `accounts`.
    #[must_use]
    pub fn accounts<S: AccountsApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.accounts = Some(service);
        self
    }

    /// Handles the operations of the tag `ads`.
    #[must_use]
    pub fn ads<S: AdsApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.ads = Some(service);
        self
    }

    /// Handles the operations of the tag `ai`.
    #[must_use]
    pub fn ai<S: AiApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.ai = Some(service);
        self
    }

    /// Handles the operations of the tag `analytics`.
    #[must_use]
    pub fn analytics<S: AnalyticsApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.analytics = Some(service);
        self
    }

    /// Handles the operations of the tag `bitly`.
    #[must_use]
    pub fn bitly<S: BitlyApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.bitly = Some(service);
        self
    }

    /// Handles the operations of the tag `campaigns`.
    #[must_use]
    pub fn campaigns<S: CampaignsApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.campaigns = Some(service);
        self
    }

    /// Handles the operations of the tag `categories`.
    #[must_use]
    pub fn categories<S: CategoriesApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.categories = Some(service);
        self
    }

    /// Handles the operations of the tag `channels`.
    #[must_use]
    pub fn channels<S: ChannelsApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.channels = Some(service);
        self
    }

    /// Handles the operations of the tag `contacts`.
    #[must_use]
    pub fn contacts<S: ContactsApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.contacts = Some(service);
        self
    }

    /// Handles the operations of the tag `dashboards`.
    #[must_use]
    pub fn dashboards<S: DashboardsApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.dashboards = Some(service);
        self
    }

    /// Handles the operations of the tag `facebook`.
    #[must_use]
    pub fn facebook<S: FacebookApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.facebook = Some(service);
        self
    }

    /// Handles the operations of the tag `feed`.
    #[must_use]
    pub fn feed<S: FeedApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.feed = Some(service);
        self
    }

    /// Handles the operations of the tag `folders`.
    #[must_use]
    pub fn folders<S: FoldersApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.folders = Some(service);
        self
    }

    /// Handles the operations of the tag `fonts`.
    #[must_use]
    pub fn fonts<S: FontsApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.fonts = Some(service);
        self
    }

    /// Handles the operations of the tag `general`.
    #[must_use]
    pub fn general<S: GeneralApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.general = Some(service);
        self
    }

    /// Handles the operations of the tag `inbox alerts`.
    #[must_use]
    pub fn inbox_alerts<S: InboxAlertsApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.inbox_alerts = Some(service);
        self
    }

    /// Handles the operations of the tag `insights`.
    #[must_use]
    pub fn insights<S: InsightsApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.insights = Some(service);
        self
    }

    /// Handles the operations of the tag `instagram`.
    #[must_use]
    pub fn instagram<S: InstagramApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.instagram = Some(service);
        self
    }

    /// Handles the operations of the tag `link shortening`.
    #[must_use]
    pub fn link_shortening<S: LinkShorteningApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.link_shortening = Some(service);
        self
    }

    /// Handles the operations of the tag `linkedin`.
    #[must_use]
    pub fn linkedin<S: LinkedinApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.linkedin = Some(service);
        self
    }

    /// Handles the operations of the tag `logs`.
    #[must_use]
    pub fn logs<S: LogsApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.logs = Some(service);
        self
    }

    /// Handles the operations of the tag `manifests`.
    #[must_use]
    pub fn manifests<S: ManifestsApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.manifests = Some(service);
        self
    }

    /// Handles the operations of the tag `media`.
    #[must_use]
    pub fn media<S: MediaApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.media = Some(service);
        self
    }

    /// Handles the operations of the tag `medialibrary`.
    #[must_use]
    pub fn medialibrary<S: MedialibraryApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.medialibrary = Some(service);
        self
    }

    /// Handles the operations of the tag `metrics`.
    #[must_use]
    pub fn metrics<S: MetricsApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.metrics = Some(service);
        self
    }

    /// Handles the operations of the tag `pinterest`.
    #[must_use]
    pub fn pinterest<S: PinterestApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.pinterest = Some(service);
        self
    }

    /// Handles the operations of the tag `posts`.
    #[must_use]
    pub fn posts<S: PostsApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.posts = Some(service);
        self
    }

    /// Handles the operations of the tag `productboard`.
    #[must_use]
    pub fn productboard<S: ProductboardApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.productboard = Some(service);
        self
    }

    /// Handles the operations of the tag `public`.
    #[must_use]
    pub fn public<S: PublicApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.public = Some(service);
        self
    }

    /// Handles the operations of the tag `realtime`.
    #[must_use]
    pub fn realtime<S: RealtimeApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.realtime = Some(service);
        self
    }

    /// Handles the operations of the tag `rules`.
    #[must_use]
    pub fn rules<S: RulesApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.rules = Some(service);
        self
    }

    /// Handles the operations of the tag `settings`.
    #[must_use]
    pub fn settings<S: SettingsApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.settings = Some(service);
        self
    }

    /// Handles the operations of the tag `tags`.
    #[must_use]
    pub fn tags<S: TagsApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.tags = Some(service);
        self
    }

    /// Handles the operations of the tag `teams`.
    #[must_use]
    pub fn teams<S: TeamsApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.teams = Some(service);
        self
    }

    /// Handles the operations of the tag `templates`.
    #[must_use]
    pub fn templates<S: TemplatesApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.templates = Some(service);
        self
    }

    /// Handles the operations of the tag `tickets`.
    #[must_use]
    pub fn tickets<S: TicketsApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.tickets = Some(service);
        self
    }

    /// Handles the operations of the tag `tiktok`.
    #[must_use]
    pub fn tiktok<S: TiktokApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.tiktok = Some(service);
        self
    }

    /// Handles the operations of the tag `twitter`.
    #[must_use]
    pub fn twitter<S: TwitterApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.twitter = Some(service);
        self
    }

    /// Handles the operations of the tag `users`.
    #[must_use]
    pub fn users<S: UsersApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.users = Some(service);
        self
    }

    /// Handles the operations of the tag `utilities`.
    #[must_use]
    pub fn utilities<S: UtilitiesApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.utilities = Some(service);
        self
    }

    /// Handles the operations of the tag `youtube`.
    #[must_use]
    pub fn youtube<S: YoutubeApi + Service<Principals = P>>(mut self, service: Arc<S>) -> Self {
        self.handlers.youtube = Some(service);
        self
    }

    /// The server, to be given to `actix_web::App::service`.
    pub fn build(self) -> rt::Server {
        rt::Server::new(&contract::CONTRACT, Arc::new(self.handlers), self.authenticator, self.renderer)
    }
}
