//! Posts of the content planner, and the groups in which they are planned together.

use generated::models::{
    Date, ObjectId, Post, PostChannel, PostContent, PostContentType, PostFlags, PostGroup, PostStatus,
    PostStoryWorkaround,
};
use serde::{Deserialize, Serialize};

use super::{Column, Entity, Stored, Value};

/// A group of posts, as it is stored. It says nothing of its own yet: what a group is are its posts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PostGroupRecord {}

impl Entity for PostGroupRecord {
    const TABLE: &'static str = "post_groups";
    const KIND: &'static str = "post group";
}

impl From<Stored<PostGroupRecord>> for PostGroup {
    fn from(stored: Stored<PostGroupRecord>) -> Self {
        Self { id: Some(stored.id), account_id: Some(stored.account_id) }
    }
}

/// A post, as it is stored.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PostRecord {
    /// The group that it belongs to.
    pub post_group_id: ObjectId,
    /// The channel that it is for.
    pub channel_id: ObjectId,
    /// Who made it.
    pub author: ObjectId,
    /// Whose task it is.
    pub assignee: Option<ObjectId>,
    /// How far it is.
    pub status: PostStatus,
    /// What else is to be known about it.
    pub flags: PostFlags,
    /// What it says.
    pub content: PostContent,
    /// Who publishes it from a telephone, where that is how.
    pub story_workaround: Option<PostStoryWorkaround>,
    /// When it was made.
    pub created_time: Date,
    /// When it was changed.
    pub updated_time: Date,
    /// When it is to be published, or was.
    pub publish_time: Option<Date>,
    /// The time zone in which that was said.
    pub publish_time_zone: Option<String>,
    /// Where the network shows it.
    pub network_url: Option<String>,
}

/// The group that a post belongs to.
pub const GROUP: Column = Column::text("post_group_id");
/// The channel that it is for.
pub const CHANNEL: Column = Column::text("channel_id");
/// Who made it.
pub const AUTHOR: Column = Column::text("author");
/// Whose task it is.
pub const ASSIGNEE: Column = Column::text("assignee");
/// How far it is.
pub const STATUS: Column = Column::text("status");
/// The kind of its contents.
pub const CONTENT_TYPE: Column = Column::text("content_type");
/// Who publishes it from a telephone.
pub const PUBLISHER: Column = Column::text("publisher");
/// Whether it needs attention.
pub const NEEDS_ATTENTION: Column = Column::integer("needs_attention");
/// Whether it was found on the network.
pub const IMPORTED: Column = Column::integer("imported");
/// Whether it is promoted by an ad.
pub const PROMOTED: Column = Column::integer("promoted");
/// Whether a person publishes it from a telephone.
pub const VIA_PUBLISHER_APP: Column = Column::integer("via_publisher_app");
/// When it was made.
pub const CREATED_TIME: Column = Column::integer("created_time");
/// When it is to be published; [`NEVER`] where nobody said.
pub const PUBLISH_TIME: Column = Column::integer("publish_time");
/// What is searched, in lower case.
pub const SEARCHED: Column = Column::text("searched");

/// The time in [`PUBLISH_TIME`] of posts that have none: after all others.
pub const NEVER: i64 = i64::MAX;

impl PostRecord {
    /// A post that somebody begins to write.
    pub fn begun(post_group_id: ObjectId, channel_id: ObjectId, author: ObjectId, now: Date) -> Self {
        Self {
            post_group_id,
            channel_id,
            author,
            assignee: None,
            status: PostStatus::PreDraft,
            flags: PostFlags::default(),
            content: PostContent::default(),
            story_workaround: None,
            created_time: now,
            updated_time: now,
            publish_time: None,
            publish_time_zone: None,
            network_url: None,
        }
    }

    fn publisher(&self) -> Option<&str> {
        self.story_workaround.as_ref()?.publisher.as_deref()
    }

    fn is_via_publisher_app(&self) -> bool {
        self.content.r#type == Some(PostContentType::StoryWorkaround) || self.publisher().is_some()
    }

    fn searched(&self) -> String {
        let texts = [&self.content.title, &self.content.text, &self.content.first_comment];
        texts.into_iter().flatten().map(|text| text.to_lowercase()).collect::<Vec<_>>().join("\n")
    }
}

impl Entity for PostRecord {
    const TABLE: &'static str = "posts";
    const KIND: &'static str = "post";
    const COLUMNS: &'static [Column] = &[
        GROUP,
        CHANNEL,
        AUTHOR,
        ASSIGNEE,
        STATUS,
        CONTENT_TYPE,
        PUBLISHER,
        NEEDS_ATTENTION,
        IMPORTED,
        PROMOTED,
        VIA_PUBLISHER_APP,
        CREATED_TIME,
        PUBLISH_TIME,
        SEARCHED,
    ];

    fn values(&self) -> Vec<Value> {
        let is = |flag: Option<bool>| Value::from(flag == Some(true));
        vec![
            (&self.post_group_id).into(),
            (&self.channel_id).into(),
            (&self.author).into(),
            self.assignee.as_ref().into(),
            self.status.as_str().into(),
            self.content.r#type.map(PostContentType::as_str).into(),
            self.publisher().into(),
            is(self.flags.needs_attention),
            is(self.flags.imported),
            is(self.flags.promoted),
            self.is_via_publisher_app().into(),
            self.created_time.as_millisecond().into(),
            self.publish_time.map_or(NEVER, |time| time.as_millisecond()).into(),
            self.searched().into(),
        ]
    }
}

impl From<Stored<PostRecord>> for Post {
    fn from(stored: Stored<PostRecord>) -> Self {
        let post = stored.value;
        Self {
            id: Some(stored.id),
            account_id: Some(stored.account_id),
            post_group_id: Some(post.post_group_id),
            // Its network and name are the channel's to tell.
            channel: Some(PostChannel { id: Some(post.channel_id), ..PostChannel::default() }),
            author: Some(post.author),
            assignee: post.assignee,
            status: Some(post.status),
            flags: Some(post.flags),
            content: Some(post.content),
            story_workaround: post.story_workaround,
            created_time: Some(post.created_time),
            updated_time: Some(post.updated_time),
            publish_time: post.publish_time,
            publish_time_zone: post.publish_time_zone,
            network_url: post.network_url,
            ..Self::default()
        }
    }
}
