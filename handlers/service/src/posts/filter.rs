//! Which posts a request asks for, and in which order.
//!
//! A team's posts are those in its channels. A post has no tags yet.

use std::collections::BTreeSet;

use generated::{
    api::posts::{
        ExportPostsCsv, ExportPostsPdf, ExportPostsPdfViaPost, ListPosts, ListPostsGroupBy, ListPostsOrder as Order,
        ListPostsSortBy as SortBy, SearchPostsBody,
    },
    models::{Date, ObjectId},
};

use crate::{
    Failure, Service, Store, User,
    shares::Share,
    store::{ID, Query, StoreError, TeamRecord, posts as column},
    users::reach::Reach,
};

/// Which posts, and in which order. What is absent or an empty list excludes none.
#[derive(Debug, Clone)]
pub struct PostFilter {
    /// Those of one group.
    pub post_group_id: Option<String>,
    /// Those in one of these states.
    pub statuses: Vec<&'static str>,
    /// Those that somebody should look at, or the others.
    pub needs_attention: Option<bool>,
    /// Those that were found in the network, or the others.
    pub imported: Option<bool>,
    /// Those that a person publishes with the app, or the others.
    pub via_publisher_app: Option<bool>,
    /// Those that are advertised, or the others.
    pub promoted: Option<bool>,
    /// Those of these channels.
    pub channel_ids: Option<Vec<String>>,
    /// Those of channels of these teams.
    pub team_ids: Option<Vec<String>>,
    /// Those that one of these users is to care for.
    pub assignees: Option<Vec<String>>,
    /// Those with one of these tags.
    pub tags: Option<Vec<String>>,
    /// Those with this in their text.
    pub search: Option<String>,
    /// Those from this time on.
    pub since: Option<Date>,
    /// Those up to this time.
    pub until: Option<Date>,
    /// Stories that this user is to publish by hand.
    pub publisher: Option<String>,
    /// Those of this kind.
    pub content_type: Option<&'static str>,
    /// Whether one of the conditions is enough.
    pub any: bool,
    /// The time that `since` and `until` are about, and the order.
    pub sort_by: SortBy,
    /// Up or down.
    pub order: Order,
    /// Whether posts of one group stand together.
    pub grouped: bool,
}

impl PostFilter {
    /// All posts in an order.
    pub const fn all(sort_by: SortBy, order: Order) -> Self {
        Self {
            post_group_id: None,
            statuses: Vec::new(),
            needs_attention: None,
            imported: None,
            via_publisher_app: None,
            promoted: None,
            channel_ids: None,
            team_ids: None,
            assignees: None,
            tags: None,
            search: None,
            since: None,
            until: None,
            publisher: None,
            content_type: None,
            any: false,
            sort_by,
            order,
            grouped: false,
        }
    }

    /// Waits for the turn of a search, if this is one: it looks at the text of every post.
    ///
    /// # Errors
    /// A 429 or 503 if too much is searched at once.
    pub async fn turn(&self, service: &Service, caller: &User) -> Result<Option<Share>, Failure> {
        if self.search.as_ref().is_none_or(String::is_empty) {
            return Ok(None);
        }
        service.shares.searches.turn(&caller.account_id).await.map(Some)
    }

    /// The same as a query, in the channels that the caller reaches.
    ///
    /// # Errors
    /// Where the store fails.
    pub async fn query(mut self, store: &Store, caller: &User) -> Result<Query, StoreError> {
        let team_ids = self.team_ids.take().filter(|ids| !ids.is_empty());
        let of_teams = match team_ids {
            Some(ids) => Query::all().one_of(column::CHANNEL, &channels_of(store, caller, &ids).await?),
            None => Query::all(),
        };
        let reached = Reach::of(store, caller).await?.query(column::CHANNEL);
        Ok(self.sorted().and(of_teams).and(reached))
    }

    fn sorted(self) -> Query {
        let time = match self.sort_by {
            SortBy::CreatedTime => column::CREATED_TIME,
            SortBy::PublishTime => column::PUBLISH_TIME,
        };
        let direction = self.order;
        let sorted = |query: Query, by| match direction {
            Order::Asc => query.ascending(by),
            Order::Desc => query.descending(by),
        };
        let (any, grouped) = (self.any, self.grouped);
        let conditions = self.conditions();
        let query = if any && !conditions.is_empty() {
            Query::all().any_of(conditions)
        } else {
            conditions.into_iter().fold(Query::all(), Query::and)
        };
        // A group's id begins with the time of its creation.
        sorted(if grouped { sorted(query, column::GROUP) } else { query }, time)
    }

    fn conditions(self) -> Vec<Query> {
        let flags = [
            (column::NEEDS_ATTENTION, self.needs_attention),
            (column::IMPORTED, self.imported),
            (column::VIA_PUBLISHER_APP, self.via_publisher_app),
            (column::PROMOTED, self.promoted),
        ];
        let texts = [
            (column::GROUP, self.post_group_id),
            (column::PUBLISHER, self.publisher),
            (column::CONTENT_TYPE, self.content_type.map(str::to_owned)),
        ];
        let lists = [
            (column::STATUS, Some(self.statuses.into_iter().map(str::to_owned).collect())),
            (column::CHANNEL, self.channel_ids),
            (column::ASSIGNEE, self.assignees),
        ];
        let mut conditions = Vec::new();
        conditions.extend(flags.into_iter().filter_map(|(by, flag)| Some(Query::all().equals(by, flag?))));
        conditions.extend(texts.into_iter().filter_map(|(by, text)| Some(Query::all().equals(by, text?))));
        for (by, list) in lists {
            conditions.extend(list.filter(|list: &Vec<_>| !list.is_empty()).map(|list| Query::all().one_of(by, list)));
        }
        if self.tags.is_some_and(|tags| !tags.is_empty()) {
            conditions.push(Query::all().one_of(ID, Vec::<String>::new()));
        }
        if let Some(text) = self.search.filter(|text| !text.is_empty()) {
            conditions.push(Query::all().contains(column::SEARCHED, &text.to_lowercase()));
        }
        conditions.extend(range(self.sort_by, self.since, self.until));
        conditions
    }
}

/// The channels of these teams. An id that is no team of the account has none.
async fn channels_of(store: &Store, caller: &User, team_ids: &[String]) -> Result<BTreeSet<ObjectId>, StoreError> {
    let teams = store.of::<TeamRecord>(&caller.account_id).all(Query::all().one_of(ID, team_ids)).await?;
    Ok(teams.into_iter().flat_map(|team| team.value.channels).collect())
}

/// From `since` to `until`, both included. A post without a time is in no range.
fn range(sort_by: SortBy, since: Option<Date>, until: Option<Date>) -> Option<Query> {
    let (time, latest) = match sort_by {
        SortBy::CreatedTime => (column::CREATED_TIME, i64::MAX),
        SortBy::PublishTime => (column::PUBLISH_TIME, column::NEVER - 1),
    };
    if since.is_none() && until.is_none() {
        return None;
    }
    // Times are stored in whole milliseconds: what is after the given one is at the next one at least.
    let from = since.map_or(i64::MIN, ceiling);
    let to = until.map_or(latest, |until| until.as_millisecond());
    Some(Query::all().at_least(time, from).at_most(time, to))
}

fn ceiling(time: Date) -> i64 {
    let milliseconds = time.as_millisecond();
    if time.as_nanosecond() > i128::from(milliseconds) * 1_000_000 { milliseconds + 1 } else { milliseconds }
}

impl From<ListPosts> for PostFilter {
    fn from(request: ListPosts) -> Self {
        Self {
            post_group_id: request.post_group_id,
            statuses: request.status.unwrap_or_default().into_iter().map(|status| status.as_str()).collect(),
            needs_attention: request.needs_attention,
            imported: request.imported,
            via_publisher_app: request.via_publisher_app,
            promoted: request.promoted,
            channel_ids: request.channel_ids,
            assignees: request.assignees,
            tags: request.tags,
            search: request.search,
            since: request.since,
            until: request.until,
            publisher: request.story_workaround_publisher,
            content_type: request.r#type.map(|kind| kind.as_str()),
            grouped: request.group_by == Some(ListPostsGroupBy::PostGroup),
            ..Self::all(request.sort_by, request.order)
        }
    }
}

impl From<SearchPostsBody> for PostFilter {
    fn from(request: SearchPostsBody) -> Self {
        Self {
            post_group_id: request.post_group_id,
            statuses: request.status.unwrap_or_default().into_iter().map(|status| status.as_str()).collect(),
            needs_attention: request.needs_attention,
            imported: request.imported,
            via_publisher_app: request.via_publisher_app,
            promoted: request.promoted,
            channel_ids: request.channel_ids,
            assignees: request.assignees,
            tags: request.tags,
            search: request.search,
            since: request.since,
            until: request.until,
            publisher: request.story_workaround_publisher,
            content_type: request.r#type.map(|kind| kind.as_str()),
            any: request.use_and_filter != Some(true),
            grouped: request.group_by == Some(ListPostsGroupBy::PostGroup),
            ..Self::all(request.sort_by, request.order)
        }
    }
}

impl From<ExportPostsCsv> for PostFilter {
    fn from(request: ExportPostsCsv) -> Self {
        Self {
            statuses: request.status.into_iter().map(|status| status.as_str()).collect(),
            needs_attention: request.needs_attention,
            promoted: request.promoted,
            channel_ids: request.body.channel_ids,
            team_ids: request.body.team_ids,
            assignees: request.body.assignees,
            search: request.search,
            since: request.since,
            until: request.until,
            ..Self::all(request.sort_by, request.order)
        }
    }
}

impl From<ExportPostsPdf> for PostFilter {
    fn from(request: ExportPostsPdf) -> Self {
        Self {
            statuses: request.status.into_iter().map(|status| status.as_str()).collect(),
            needs_attention: request.needs_attention,
            promoted: request.promoted,
            channel_ids: request.channel_ids,
            team_ids: request.team_id.map(|team_id| vec![team_id]),
            assignees: request.assignees,
            tags: request.tags,
            search: request.search,
            since: request.since,
            until: request.until,
            ..Self::all(request.sort_by, request.order)
        }
    }
}

/// The same request by another method.
impl From<ExportPostsPdfViaPost> for PostFilter {
    fn from(request: ExportPostsPdfViaPost) -> Self {
        ExportPostsPdf {
            status: request.status,
            since: request.since,
            until: request.until,
            sort_by: request.sort_by,
            order: request.order,
            needs_attention: request.needs_attention,
            promoted: request.promoted,
            channel_ids: request.channel_ids,
            assignees: request.assignees,
            search: request.search,
            tags: request.tags,
            team_id: request.team_id,
            group_by: request.group_by,
            tz: request.tz,
        }
        .into()
    }
}
