//! The definition `Post`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Content Planner post; every post belongs to a group, which can hold several.
/// Definition `Post`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Post {
    pub id: Option<super::ObjectId>,
    pub account_id: Option<super::ObjectId>,
    pub assignee: Option<super::ObjectId>,
    pub author: Option<super::ObjectId>,
    pub categories: Option<Vec<super::ObjectId>>,
    pub channel: Option<super::PostChannel>,
    pub content: Option<super::PostContent>,
    pub created_time: Option<super::Date>,
    pub facebook: Option<super::PostFacebook>,
    pub flags: Option<super::PostFlags>,
    pub linkedin: Option<super::PostLinkedin>,
    /// URL at which the social network shows the published post.
    pub network_url: Option<String>,
    pub pinterest: Option<super::PostPinterest>,
    pub placeholders: Option<super::PostPlaceholders>,
    pub post_group_id: Option<super::ObjectId>,
    pub publish_time: Option<super::Date>,
    /// Time zone name that applies to `publishTime`; every name known to momentjs (`moment.tz.names()`) is valid.
    pub publish_time_zone: Option<String>,
    pub status: Option<super::PostStatus>,
    pub story_workaround: Option<super::PostStoryWorkaround>,
    pub suggestion_author: Option<super::ObjectId>,
    pub tags: Option<Vec<super::Tag>>,
    pub tiktok: Option<super::PostTiktok>,
    pub updated_time: Option<super::Date>,
    pub warnings: Option<Vec<super::PostWarningsItem>>,
}

impl rt::Object for Post {
    const SCHEMA: &'static rt::Schema = &POST;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.account_id)?,
                2 => p.value(&mut value.assignee)?,
                3 => p.value(&mut value.author)?,
                4 => p.value(&mut value.categories)?,
                5 => p.value(&mut value.channel)?,
                6 => p.value(&mut value.content)?,
                7 => p.value(&mut value.created_time)?,
                8 => p.value(&mut value.facebook)?,
                9 => p.value(&mut value.flags)?,
                10 => p.value(&mut value.linkedin)?,
                11 => p.value(&mut value.network_url)?,
                12 => p.value(&mut value.pinterest)?,
                13 => p.value(&mut value.placeholders)?,
                14 => p.value(&mut value.post_group_id)?,
                15 => p.value(&mut value.publish_time)?,
                16 => p.value(&mut value.publish_time_zone)?,
                17 => p.value(&mut value.status)?,
                18 => p.value(&mut value.story_workaround)?,
                19 => p.value(&mut value.suggestion_author)?,
                20 => p.value(&mut value.tags)?,
                21 => p.value(&mut value.tiktok)?,
                22 => p.value(&mut value.updated_time)?,
                23 => p.value(&mut value.warnings)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for Post {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("assignee", &self.assignee)?;
        o.optional("author", &self.author)?;
        o.optional("categories", &self.categories)?;
        o.optional("channel", &self.channel)?;
        o.optional("content", &self.content)?;
        o.optional("createdTime", &self.created_time)?;
        o.optional("facebook", &self.facebook)?;
        o.optional("flags", &self.flags)?;
        o.optional("linkedin", &self.linkedin)?;
        o.optional("networkUrl", &self.network_url)?;
        o.optional("pinterest", &self.pinterest)?;
        o.optional("placeholders", &self.placeholders)?;
        o.optional("postGroupId", &self.post_group_id)?;
        o.optional("publishTime", &self.publish_time)?;
        o.optional("publishTimeZone", &self.publish_time_zone)?;
        o.optional("status", &self.status)?;
        o.optional("storyWorkaround", &self.story_workaround)?;
        o.optional("suggestionAuthor", &self.suggestion_author)?;
        o.optional("tags", &self.tags)?;
        o.optional("tiktok", &self.tiktok)?;
        o.optional("updatedTime", &self.updated_time)?;
        o.optional("warnings", &self.warnings)?;
        o.end()
    }
}

/// Definition `Post`, `channel`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostChannel {
    pub id: Option<super::ObjectId>,
    pub social_network: Option<super::PostChannelSocialNetwork>,
    pub unique_name: Option<String>,
}

impl rt::Object for PostChannel {
    const SCHEMA: &'static rt::Schema = &POST_CHANNEL;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.social_network)?,
                2 => p.value(&mut value.unique_name)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostChannel {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("id", &self.id)?;
        o.optional("socialNetwork", &self.social_network)?;
        o.optional("uniqueName", &self.unique_name)?;
        o.end()
    }
}

/// Definition `Post`, `channel.socialNetwork`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PostChannelSocialNetwork {
    Facebook,
    Twitter,
    Placeholders,
    InstagramBusiness,
    Pinterest,
}

impl rt::Enumeration for PostChannelSocialNetwork {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("FACEBOOK", Self::Facebook), ("TWITTER", Self::Twitter), ("PLACEHOLDERS", Self::Placeholders),
        ("INSTAGRAM_BUSINESS", Self::InstagramBusiness), ("PINTEREST", Self::Pinterest),
    ];
}

/// Definition `Post`, `content`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostContent {
    pub animations: Option<Vec<super::PostContentAnimationsItem>>,
    pub children: Option<Vec<super::PostContentChildrenItem>>,
    pub first_comment: Option<String>,
    pub images: Option<Vec<super::PostContentImagesItem>>,
    pub links: Option<Vec<super::PostContentLinksItem>>,
    pub location: Option<super::PostContentLocation>,
    pub mentions: Option<Vec<super::PostContentMentionsItem>>,
    pub network_item_id: Option<String>,
    pub retweet: Option<super::PostContentRetweet>,
    pub shortlinks: Option<Vec<super::Shortlink>>,
    pub text: Option<String>,
    pub title: Option<String>,
    pub r#type: Option<super::PostContentType>,
    pub videos: Option<Vec<super::PostContentVideosItem>>,
}

impl rt::Object for PostContent {
    const SCHEMA: &'static rt::Schema = &POST_CONTENT;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.animations)?,
                1 => p.value(&mut value.children)?,
                2 => p.value(&mut value.first_comment)?,
                3 => p.value(&mut value.images)?,
                4 => p.value(&mut value.links)?,
                5 => p.value(&mut value.location)?,
                6 => p.value(&mut value.mentions)?,
                7 => p.value(&mut value.network_item_id)?,
                8 => p.value(&mut value.retweet)?,
                9 => p.value(&mut value.shortlinks)?,
                10 => p.value(&mut value.text)?,
                11 => p.value(&mut value.title)?,
                12 => p.value(&mut value.r#type)?,
                13 => p.value(&mut value.videos)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostContent {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("animations", &self.animations)?;
        o.optional("children", &self.children)?;
        o.optional("firstComment", &self.first_comment)?;
        o.optional("images", &self.images)?;
        o.optional("links", &self.links)?;
        o.optional("location", &self.location)?;
        o.optional("mentions", &self.mentions)?;
        o.optional("networkItemId", &self.network_item_id)?;
        o.optional("retweet", &self.retweet)?;
        o.optional("shortlinks", &self.shortlinks)?;
        o.optional("text", &self.text)?;
        o.optional("title", &self.title)?;
        o.optional("type", &self.r#type)?;
        o.optional("videos", &self.videos)?;
        o.end()
    }
}

/// Definition `Post`, `content.animations.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostContentAnimationsItem {
    pub id: Option<super::Media>,
    pub index: Option<f64>,
    pub product_tags: Option<Vec<super::PostContentAnimationsItemProductTagsItem>>,
    pub tags: Option<Vec<super::PostContentAnimationsItemTagsItem>>,
}

impl rt::Object for PostContentAnimationsItem {
    const SCHEMA: &'static rt::Schema = &POST_CONTENT_ANIMATIONS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.index)?,
                2 => p.value(&mut value.product_tags)?,
                3 => p.value(&mut value.tags)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostContentAnimationsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("id", &self.id)?;
        o.optional("index", &self.index)?;
        o.optional("productTags", &self.product_tags)?;
        o.optional("tags", &self.tags)?;
        o.end()
    }
}

/// Definition `Post`, `content.animations.item.productTags.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostContentAnimationsItemProductTagsItem {
    pub id: Option<String>,
    pub title: Option<String>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}

impl rt::Object for PostContentAnimationsItemProductTagsItem {
    const SCHEMA: &'static rt::Schema = &POST_CONTENT_ANIMATIONS_ITEM_PRODUCT_TAGS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.title)?,
                2 => p.value(&mut value.x)?,
                3 => p.value(&mut value.y)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostContentAnimationsItemProductTagsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("id", &self.id)?;
        o.optional("title", &self.title)?;
        o.optional("x", &self.x)?;
        o.optional("y", &self.y)?;
        o.end()
    }
}

/// Definition `Post`, `content.animations.item.tags.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostContentAnimationsItemTagsItem {
    pub id: Option<String>,
    pub x: Option<f64>,
    pub y: Option<f64>,
}

impl rt::Object for PostContentAnimationsItemTagsItem {
    const SCHEMA: &'static rt::Schema = &POST_CONTENT_ANIMATIONS_ITEM_TAGS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.x)?,
                2 => p.value(&mut value.y)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostContentAnimationsItemTagsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("id", &self.id)?;
        o.optional("x", &self.x)?;
        o.optional("y", &self.y)?;
        o.end()
    }
}

/// Definition `Post`, `content.children.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostContentChildrenItem {
    pub id: Option<super::ObjectId>,
    pub link: Option<String>,
    pub media_id: Option<super::ObjectId>,
    pub note: Option<String>,
    pub text: Option<String>,
}

impl rt::Object for PostContentChildrenItem {
    const SCHEMA: &'static rt::Schema = &POST_CONTENT_CHILDREN_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.link)?,
                2 => p.value(&mut value.media_id)?,
                3 => p.value(&mut value.note)?,
                4 => p.value(&mut value.text)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostContentChildrenItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.optional("link", &self.link)?;
        o.optional("mediaId", &self.media_id)?;
        o.optional("note", &self.note)?;
        o.optional("text", &self.text)?;
        o.end()
    }
}

/// Definition `Post`, `content.images.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostContentImagesItem {
    pub alt_text: Option<String>,
    pub description: Option<String>,
    pub id: Option<super::Media>,
    pub index: Option<f64>,
    pub link: Option<String>,
    pub name: Option<String>,
    pub note: Option<String>,
    pub product_tags: Option<Vec<super::PostContentAnimationsItemProductTagsItem>>,
    pub tags: Option<Vec<super::PostContentAnimationsItemTagsItem>>,
}

impl rt::Object for PostContentImagesItem {
    const SCHEMA: &'static rt::Schema = &POST_CONTENT_IMAGES_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.alt_text)?,
                1 => p.value(&mut value.description)?,
                2 => p.value(&mut value.id)?,
                3 => p.value(&mut value.index)?,
                4 => p.value(&mut value.link)?,
                5 => p.value(&mut value.name)?,
                6 => p.value(&mut value.note)?,
                7 => p.value(&mut value.product_tags)?,
                8 => p.value(&mut value.tags)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostContentImagesItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("altText", &self.alt_text)?;
        o.optional("description", &self.description)?;
        o.optional("id", &self.id)?;
        o.optional("index", &self.index)?;
        o.optional("link", &self.link)?;
        o.optional("name", &self.name)?;
        o.optional("note", &self.note)?;
        o.optional("productTags", &self.product_tags)?;
        o.optional("tags", &self.tags)?;
        o.end()
    }
}

/// Definition `Post`, `content.images.item.productTags.item`.
pub type PostContentImagesItemProductTagsItem = super::PostContentAnimationsItemProductTagsItem;

/// Definition `Post`, `content.images.item.tags.item`.
pub type PostContentImagesItemTagsItem = super::PostContentAnimationsItemTagsItem;

/// Definition `Post`, `content.links.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostContentLinksItem {
    pub can_customize: Option<bool>,
    pub custom_description: Option<String>,
    pub custom_image: Option<super::Media>,
    pub custom_title: Option<String>,
    pub facebook_link: Option<bool>,
    pub id: Option<super::Link>,
}

impl rt::Object for PostContentLinksItem {
    const SCHEMA: &'static rt::Schema = &POST_CONTENT_LINKS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.can_customize)?,
                1 => p.value(&mut value.custom_description)?,
                2 => p.value(&mut value.custom_image)?,
                3 => p.value(&mut value.custom_title)?,
                4 => p.value(&mut value.facebook_link)?,
                5 => p.value(&mut value.id)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostContentLinksItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("canCustomize", &self.can_customize)?;
        o.optional("customDescription", &self.custom_description)?;
        o.optional("customImage", &self.custom_image)?;
        o.optional("customTitle", &self.custom_title)?;
        o.optional("facebookLink", &self.facebook_link)?;
        o.optional("id", &self.id)?;
        o.end()
    }
}

/// Definition `Post`, `content.location`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostContentLocation {
    pub address: Option<String>,
    pub id: Option<String>,
    pub link: Option<String>,
    pub name: Option<String>,
}

impl rt::Object for PostContentLocation {
    const SCHEMA: &'static rt::Schema = &POST_CONTENT_LOCATION;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.address)?,
                1 => p.value(&mut value.id)?,
                2 => p.value(&mut value.link)?,
                3 => p.value(&mut value.name)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostContentLocation {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("address", &self.address)?;
        o.optional("id", &self.id)?;
        o.optional("link", &self.link)?;
        o.optional("name", &self.name)?;
        o.end()
    }
}

/// Definition `Post`, `content.mentions.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostContentMentionsItem {
    pub id: Option<String>,
    pub length: Option<f64>,
    pub meta: Option<String>,
    pub offset: Option<f64>,
}

impl rt::Object for PostContentMentionsItem {
    const SCHEMA: &'static rt::Schema = &POST_CONTENT_MENTIONS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.length)?,
                2 => p.value(&mut value.meta)?,
                3 => p.value(&mut value.offset)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostContentMentionsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("id", &self.id)?;
        o.optional("length", &self.length)?;
        o.optional("meta", &self.meta)?;
        o.optional("offset", &self.offset)?;
        o.end()
    }
}

/// Definition `Post`, `content.retweet`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostContentRetweet {
    pub images: Option<Vec<String>>,
    pub inline_links: Option<Vec<super::PostContentRetweetInlineLinksItem>>,
    pub mentions: Option<Vec<super::PostContentRetweetMentionsItem>>,
    pub network_item_id: Option<String>,
    pub text: Option<String>,
    pub r#type: Option<String>,
    pub videos: Option<Vec<String>>,
}

impl rt::Object for PostContentRetweet {
    const SCHEMA: &'static rt::Schema = &POST_CONTENT_RETWEET;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.images)?,
                1 => p.value(&mut value.inline_links)?,
                2 => p.value(&mut value.mentions)?,
                3 => p.value(&mut value.network_item_id)?,
                4 => p.value(&mut value.text)?,
                5 => p.value(&mut value.r#type)?,
                6 => p.value(&mut value.videos)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostContentRetweet {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("images", &self.images)?;
        o.optional("inlineLinks", &self.inline_links)?;
        o.optional("mentions", &self.mentions)?;
        o.optional("networkItemId", &self.network_item_id)?;
        o.optional("text", &self.text)?;
        o.optional("type", &self.r#type)?;
        o.optional("videos", &self.videos)?;
        o.end()
    }
}

/// Definition `Post`, `content.retweet.inlineLinks.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostContentRetweetInlineLinksItem {
    pub anchor: Option<String>,
    pub href: Option<String>,
    pub length: Option<f64>,
    pub offset: Option<f64>,
}

impl rt::Object for PostContentRetweetInlineLinksItem {
    const SCHEMA: &'static rt::Schema = &POST_CONTENT_RETWEET_INLINE_LINKS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.anchor)?,
                1 => p.value(&mut value.href)?,
                2 => p.value(&mut value.length)?,
                3 => p.value(&mut value.offset)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostContentRetweetInlineLinksItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("anchor", &self.anchor)?;
        o.optional("href", &self.href)?;
        o.optional("length", &self.length)?;
        o.optional("offset", &self.offset)?;
        o.end()
    }
}

/// Definition `Post`, `content.retweet.mentions.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostContentRetweetMentionsItem {
    pub length: Option<f64>,
    pub offset: Option<f64>,
}

impl rt::Object for PostContentRetweetMentionsItem {
    const SCHEMA: &'static rt::Schema = &POST_CONTENT_RETWEET_MENTIONS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.length)?,
                1 => p.value(&mut value.offset)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostContentRetweetMentionsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("length", &self.length)?;
        o.optional("offset", &self.offset)?;
        o.end()
    }
}

/// Definition `Post`, `content.type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PostContentType {
    Post,
    Carousel,
    Slideshow,
    Album,
    Tweet,
    Media,
    StoryWorkaround,
    Pin,
}

impl rt::Enumeration for PostContentType {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("POST", Self::Post), ("CAROUSEL", Self::Carousel), ("SLIDESHOW", Self::Slideshow),
        ("ALBUM", Self::Album), ("TWEET", Self::Tweet), ("MEDIA", Self::Media),
        ("STORY_WORKAROUND", Self::StoryWorkaround), ("PIN", Self::Pin),
    ];
}

/// Definition `Post`, `content.videos.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostContentVideosItem {
    pub id: Option<super::Media>,
    pub index: Option<f64>,
    pub link: Option<String>,
    pub note: Option<String>,
    pub product_tags: Option<Vec<super::PostContentVideosItemProductTagsItem>>,
    pub thumbnail_id: Option<super::ObjectId>,
}

impl rt::Object for PostContentVideosItem {
    const SCHEMA: &'static rt::Schema = &POST_CONTENT_VIDEOS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.index)?,
                2 => p.value(&mut value.link)?,
                3 => p.value(&mut value.note)?,
                4 => p.value(&mut value.product_tags)?,
                5 => p.value(&mut value.thumbnail_id)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostContentVideosItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("id", &self.id)?;
        o.optional("index", &self.index)?;
        o.optional("link", &self.link)?;
        o.optional("note", &self.note)?;
        o.optional("productTags", &self.product_tags)?;
        o.optional("thumbnailId", &self.thumbnail_id)?;
        o.end()
    }
}

/// Definition `Post`, `content.videos.item.productTags.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostContentVideosItemProductTagsItem {
    pub id: Option<String>,
    pub title: Option<String>,
}

impl rt::Object for PostContentVideosItemProductTagsItem {
    const SCHEMA: &'static rt::Schema = &POST_CONTENT_VIDEOS_ITEM_PRODUCT_TAGS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.id)?,
                1 => p.value(&mut value.title)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostContentVideosItemProductTagsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("id", &self.id)?;
        o.optional("title", &self.title)?;
        o.end()
    }
}

/// Definition `Post`, `facebook`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostFacebook {
    pub feed_targeting: Option<super::FacebookTargeting>,
    pub targeting: Option<super::FacebookTargeting>,
}

impl rt::Object for PostFacebook {
    const SCHEMA: &'static rt::Schema = &POST_FACEBOOK;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.feed_targeting)?,
                1 => p.value(&mut value.targeting)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostFacebook {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("feedTargeting", &self.feed_targeting)?;
        o.optional("targeting", &self.targeting)?;
        o.end()
    }
}

/// Definition `Post`, `flags`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostFlags {
    pub ad_account_imported: Option<bool>,
    pub darkpost: Option<bool>,
    pub first_comment_publishing_failed: Option<bool>,
    pub imported: Option<bool>,
    pub needs_attention: Option<bool>,
    pub promoted: Option<bool>,
    pub schedule_on_network: Option<bool>,
}

impl rt::Object for PostFlags {
    const SCHEMA: &'static rt::Schema = &POST_FLAGS;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.ad_account_imported)?,
                1 => p.value(&mut value.darkpost)?,
                2 => p.value(&mut value.first_comment_publishing_failed)?,
                3 => p.value(&mut value.imported)?,
                4 => p.value(&mut value.needs_attention)?,
                5 => p.value(&mut value.promoted)?,
                6 => p.value(&mut value.schedule_on_network)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostFlags {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("adAccountImported", &self.ad_account_imported)?;
        o.optional("darkpost", &self.darkpost)?;
        o.optional("firstCommentPublishingFailed", &self.first_comment_publishing_failed)?;
        o.optional("imported", &self.imported)?;
        o.optional("needsAttention", &self.needs_attention)?;
        o.optional("promoted", &self.promoted)?;
        o.optional("scheduleOnNetwork", &self.schedule_on_network)?;
        o.end()
    }
}

/// Definition `Post`, `linkedin`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostLinkedin {
    pub targeting: Option<super::LinkedinTargeting>,
}

impl rt::Object for PostLinkedin {
    const SCHEMA: &'static rt::Schema = &POST_LINKEDIN;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.targeting)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostLinkedin {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("targeting", &self.targeting)?;
        o.end()
    }
}

/// Definition `Post`, `pinterest`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostPinterest {
    pub board_id: Option<String>,
    pub board_name: Option<String>,
    pub board_section_id: Option<String>,
    pub board_section_name: Option<String>,
}

impl rt::Object for PostPinterest {
    const SCHEMA: &'static rt::Schema = &POST_PINTEREST;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.board_id)?,
                1 => p.value(&mut value.board_name)?,
                2 => p.value(&mut value.board_section_id)?,
                3 => p.value(&mut value.board_section_name)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostPinterest {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("boardId", &self.board_id)?;
        o.optional("boardName", &self.board_name)?;
        o.optional("boardSectionId", &self.board_section_id)?;
        o.optional("boardSectionName", &self.board_section_name)?;
        o.end()
    }
}

/// Definition `Post`, `placeholders`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostPlaceholders {
    pub email_advance_time: Option<super::Date>,
}

impl rt::Object for PostPlaceholders {
    const SCHEMA: &'static rt::Schema = &POST_PLACEHOLDERS;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.email_advance_time)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostPlaceholders {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("emailAdvanceTime", &self.email_advance_time)?;
        o.end()
    }
}

/// Definition `Post`, `status`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PostStatus {
    PreDraft,
    Draft,
    Scheduled,
    Publishing,
    Published,
    FailedToPublish,
    Failed,
    NeedsApproval,
    Deleted,
}

impl rt::Enumeration for PostStatus {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("preDraft", Self::PreDraft), ("draft", Self::Draft), ("scheduled", Self::Scheduled),
        ("publishing", Self::Publishing), ("published", Self::Published),
        ("failedToPublish", Self::FailedToPublish), ("failed", Self::Failed),
        ("needsApproval", Self::NeedsApproval), ("deleted", Self::Deleted),
    ];
}

/// Definition `Post`, `storyWorkaround`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostStoryWorkaround {
    pub publisher: Option<String>,
    pub reminder_time: Option<super::Date>,
}

impl rt::Object for PostStoryWorkaround {
    const SCHEMA: &'static rt::Schema = &POST_STORY_WORKAROUND;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.publisher)?,
                1 => p.value(&mut value.reminder_time)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostStoryWorkaround {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("publisher", &self.publisher)?;
        o.optional("reminderTime", &self.reminder_time)?;
        o.end()
    }
}

/// Definition `Post`, `tiktok`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostTiktok {
    pub allow_comments: Option<bool>,
    pub allow_duet: Option<bool>,
    pub allow_stitch: Option<bool>,
    pub is_brand_organic: Option<bool>,
    pub is_branded_content: Option<bool>,
}

impl rt::Object for PostTiktok {
    const SCHEMA: &'static rt::Schema = &POST_TIKTOK;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.allow_comments)?,
                1 => p.value(&mut value.allow_duet)?,
                2 => p.value(&mut value.allow_stitch)?,
                3 => p.value(&mut value.is_brand_organic)?,
                4 => p.value(&mut value.is_branded_content)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostTiktok {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("allowComments", &self.allow_comments)?;
        o.optional("allowDuet", &self.allow_duet)?;
        o.optional("allowStitch", &self.allow_stitch)?;
        o.optional("isBrandOrganic", &self.is_brand_organic)?;
        o.optional("isBrandedContent", &self.is_branded_content)?;
        o.end()
    }
}

/// Definition `Post`, `warnings.item`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PostWarningsItem {
    pub code: Option<String>,
    pub data: Option<rt::JsonObject>,
    pub message: Option<String>,
    pub path: Option<String>,
}

impl rt::Object for PostWarningsItem {
    const SCHEMA: &'static rt::Schema = &POST_WARNINGS_ITEM;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let mut value = Self::default();
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut value.code)?,
                1 => p.value(&mut value.data)?,
                2 => p.value(&mut value.message)?,
                3 => p.value(&mut value.path)?,
                _ => p.unknown()?,
            }
        }
        Ok(value)
    }
}

impl rt::serde::Serialize for PostWarningsItem {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("code", &self.code)?;
        o.optional("data", &self.data)?;
        o.optional("message", &self.message)?;
        o.optional("path", &self.path)?;
        o.end()
    }
}

rt::objects!(Post, PostChannel, PostContent, PostContentAnimationsItem);

rt::objects!(PostContentAnimationsItemProductTagsItem, PostContentAnimationsItemTagsItem);

rt::objects!(PostContentChildrenItem, PostContentImagesItem, PostContentLinksItem);

rt::objects!(PostContentLocation, PostContentMentionsItem, PostContentRetweet);

rt::objects!(PostContentRetweetInlineLinksItem, PostContentRetweetMentionsItem);

rt::objects!(PostContentVideosItem, PostContentVideosItemProductTagsItem, PostFacebook);

rt::objects!(PostFlags, PostLinkedin, PostPinterest, PostPlaceholders, PostStoryWorkaround);

rt::objects!(PostTiktok, PostWarningsItem);

rt::enumerations!(PostChannelSocialNetwork, PostContentType, PostStatus);

pub(crate) static POST: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("accountId", &super::OBJECT_ID),
    rt::Property::optional("assignee", &super::OBJECT_ID),
    rt::Property::optional("author", &super::OBJECT_ID),
    rt::Property::optional("categories", &rt::Schema::array(&super::OBJECT_ID)),
    rt::Property::optional("channel", &super::POST_CHANNEL),
    rt::Property::optional("content", &super::POST_CONTENT),
    rt::Property::optional("createdTime", &super::DATE),
    rt::Property::optional("facebook", &super::POST_FACEBOOK),
    rt::Property::optional("flags", &super::POST_FLAGS),
    rt::Property::optional("linkedin", &super::POST_LINKEDIN),
    rt::Property::optional("networkUrl", &rt::schema::URI),
    rt::Property::optional("pinterest", &super::POST_PINTEREST),
    rt::Property::optional("placeholders", &super::POST_PLACEHOLDERS),
    rt::Property::optional("postGroupId", &super::OBJECT_ID),
    rt::Property::optional("publishTime", &super::DATE),
    rt::Property::optional("publishTimeZone", &rt::schema::STRING),
    rt::Property::optional("status", &super::POST_STATUS),
    rt::Property::optional("storyWorkaround", &super::POST_STORY_WORKAROUND),
    rt::Property::optional("suggestionAuthor", &super::OBJECT_ID),
    rt::Property::optional("tags", &rt::Schema::array(&super::TAG)),
    rt::Property::optional("tiktok", &super::POST_TIKTOK),
    rt::Property::optional("updatedTime", &super::DATE),
    rt::Property::optional("warnings", &rt::Schema::array(&super::POST_WARNINGS_ITEM)),
]);
pub(crate) static POST_CHANNEL: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("id", &super::OBJECT_ID),
    rt::Property::optional("socialNetwork", &super::POST_CHANNEL_SOCIAL_NETWORK),
    rt::Property::optional("uniqueName", &rt::schema::STRING),
]);
pub(crate) static POST_CHANNEL_SOCIAL_NETWORK: rt::Schema = rt::Schema::strings(
    &["FACEBOOK", "TWITTER", "PLACEHOLDERS", "INSTAGRAM_BUSINESS", "PINTEREST"],
);

pub(crate) static POST_CONTENT: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("animations", &rt::Schema::array(&super::POST_CONTENT_ANIMATIONS_ITEM)),
    rt::Property::optional("children", &rt::Schema::array(&super::POST_CONTENT_CHILDREN_ITEM)),
    rt::Property::optional("firstComment", &rt::Schema::of(rt::Kind::String).max_length(2000)),
    rt::Property::optional("images", &rt::Schema::array(&super::POST_CONTENT_IMAGES_ITEM)),
    rt::Property::optional("links", &rt::Schema::array(&super::POST_CONTENT_LINKS_ITEM)),
    rt::Property::optional("location", &super::POST_CONTENT_LOCATION),
    rt::Property::optional("mentions", &rt::Schema::array(&super::POST_CONTENT_MENTIONS_ITEM)),
    rt::Property::optional("networkItemId", &rt::schema::STRING),
    rt::Property::optional("retweet", &super::POST_CONTENT_RETWEET),
    rt::Property::optional("shortlinks", &rt::Schema::array(&super::SHORTLINK)),
    rt::Property::optional("text", &rt::schema::STRING),
    rt::Property::optional("title", &rt::schema::STRING),
    rt::Property::optional("type", &super::POST_CONTENT_TYPE),
    rt::Property::optional("videos", &rt::Schema::array(&super::POST_CONTENT_VIDEOS_ITEM)),
]);
pub(crate) static POST_CONTENT_ANIMATIONS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("id", &super::MEDIA),
    rt::Property::optional(
        "index",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(0))
            .maximum(rt::Decimal::Integer(9)),
    ),
    rt::Property::optional(
        "productTags",
        &rt::Schema::array(&super::POST_CONTENT_ANIMATIONS_ITEM_PRODUCT_TAGS_ITEM),
    ),
    rt::Property::optional("tags", &rt::Schema::array(&super::POST_CONTENT_ANIMATIONS_ITEM_TAGS_ITEM)),
]);
pub(crate) static POST_CONTENT_ANIMATIONS_ITEM_PRODUCT_TAGS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("id", &rt::schema::STRING),
    rt::Property::optional("title", &rt::schema::STRING),
    rt::Property::optional(
        "x",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(0))
            .maximum(rt::Decimal::Integer(1)),
    ),
    rt::Property::optional(
        "y",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(0))
            .maximum(rt::Decimal::Integer(1)),
    ),
]);
pub(crate) static POST_CONTENT_ANIMATIONS_ITEM_TAGS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("id", &rt::schema::STRING),
    rt::Property::optional(
        "x",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(0))
            .maximum(rt::Decimal::Integer(1)),
    ),
    rt::Property::optional(
        "y",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(0))
            .maximum(rt::Decimal::Integer(1)),
    ),
]);
pub(crate) static POST_CONTENT_CHILDREN_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::optional("link", &rt::schema::STRING),
    rt::Property::optional("mediaId", &super::OBJECT_ID),
    rt::Property::optional("note", &rt::schema::STRING),
    rt::Property::optional("text", &rt::schema::STRING),
]);
pub(crate) static POST_CONTENT_IMAGES_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("altText", &rt::schema::STRING),
    rt::Property::optional("description", &rt::schema::STRING),
    rt::Property::optional("id", &super::MEDIA),
    rt::Property::optional(
        "index",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(0))
            .maximum(rt::Decimal::Integer(9)),
    ),
    rt::Property::optional("link", &rt::schema::URI),
    rt::Property::optional("name", &rt::schema::STRING),
    rt::Property::optional("note", &rt::schema::STRING),
    rt::Property::optional(
        "productTags",
        &rt::Schema::array(&super::POST_CONTENT_ANIMATIONS_ITEM_PRODUCT_TAGS_ITEM),
    ),
    rt::Property::optional("tags", &rt::Schema::array(&super::POST_CONTENT_ANIMATIONS_ITEM_TAGS_ITEM)),
]);
pub(crate) static POST_CONTENT_LINKS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("canCustomize", &rt::schema::BOOLEAN),
    rt::Property::optional("customDescription", &rt::schema::STRING),
    rt::Property::optional("customImage", &super::MEDIA),
    rt::Property::optional("customTitle", &rt::schema::STRING),
    rt::Property::optional("facebookLink", &rt::schema::BOOLEAN),
    rt::Property::optional("id", &super::LINK),
]);
pub(crate) static POST_CONTENT_LOCATION: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("address", &rt::schema::STRING),
    rt::Property::optional("id", &rt::schema::STRING),
    rt::Property::optional("link", &rt::schema::STRING),
    rt::Property::optional("name", &rt::schema::STRING),
]);
pub(crate) static POST_CONTENT_MENTIONS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("id", &rt::schema::STRING),
    rt::Property::optional("length", &rt::schema::NUMBER),
    rt::Property::optional("meta", &rt::schema::STRING),
    rt::Property::optional("offset", &rt::schema::NUMBER),
]);
pub(crate) static POST_CONTENT_RETWEET: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("images", &rt::Schema::array(&rt::schema::STRING)),
    rt::Property::optional(
        "inlineLinks",
        &rt::Schema::array(&super::POST_CONTENT_RETWEET_INLINE_LINKS_ITEM),
    ),
    rt::Property::optional("mentions", &rt::Schema::array(&super::POST_CONTENT_RETWEET_MENTIONS_ITEM)),
    rt::Property::optional("networkItemId", &rt::schema::STRING),
    rt::Property::optional("text", &rt::schema::STRING),
    rt::Property::optional("type", &rt::schema::STRING),
    rt::Property::optional("videos", &rt::Schema::array(&rt::schema::STRING)),
]);
pub(crate) static POST_CONTENT_RETWEET_INLINE_LINKS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("anchor", &rt::schema::STRING),
    rt::Property::optional("href", &rt::schema::STRING),
    rt::Property::optional("length", &rt::schema::NUMBER),
    rt::Property::optional("offset", &rt::schema::NUMBER),
]);
pub(crate) static POST_CONTENT_RETWEET_MENTIONS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("length", &rt::schema::NUMBER),
    rt::Property::optional("offset", &rt::schema::NUMBER),
]);
pub(crate) static POST_CONTENT_TYPE: rt::Schema = rt::Schema::strings(
    &["POST", "CAROUSEL", "SLIDESHOW", "ALBUM", "TWEET", "MEDIA", "STORY_WORKAROUND", "PIN"],
);

pub(crate) static POST_CONTENT_VIDEOS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("id", &super::MEDIA),
    rt::Property::optional(
        "index",
        &rt::Schema::of(rt::Kind::Number)
            .minimum(rt::Decimal::Integer(0))
            .maximum(rt::Decimal::Integer(9)),
    ),
    rt::Property::optional("link", &rt::schema::STRING),
    rt::Property::optional("note", &rt::schema::STRING),
    rt::Property::optional(
        "productTags",
        &rt::Schema::array(&super::POST_CONTENT_VIDEOS_ITEM_PRODUCT_TAGS_ITEM),
    ),
    rt::Property::optional("thumbnailId", &super::OBJECT_ID),
]);
pub(crate) static POST_CONTENT_VIDEOS_ITEM_PRODUCT_TAGS_ITEM: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("id", &rt::schema::STRING), rt::Property::optional("title", &rt::schema::STRING)],
);

pub(crate) static POST_FACEBOOK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("feedTargeting", &super::FACEBOOK_TARGETING),
    rt::Property::optional("targeting", &super::FACEBOOK_TARGETING),
]);
pub(crate) static POST_FLAGS: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("adAccountImported", &rt::schema::BOOLEAN),
    rt::Property::optional("darkpost", &rt::schema::BOOLEAN),
    rt::Property::optional("firstCommentPublishingFailed", &rt::schema::BOOLEAN),
    rt::Property::optional("imported", &rt::schema::BOOLEAN),
    rt::Property::optional("needsAttention", &rt::schema::BOOLEAN),
    rt::Property::optional("promoted", &rt::schema::BOOLEAN),
    rt::Property::optional("scheduleOnNetwork", &rt::schema::BOOLEAN),
]);
pub(crate) static POST_LINKEDIN: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("targeting", &super::LINKEDIN_TARGETING)],
);

pub(crate) static POST_PINTEREST: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("boardId", &rt::schema::STRING),
    rt::Property::optional("boardName", &rt::schema::STRING),
    rt::Property::optional("boardSectionId", &rt::schema::STRING),
    rt::Property::optional("boardSectionName", &rt::schema::STRING),
]);
pub(crate) static POST_PLACEHOLDERS: rt::Schema = rt::Schema::object(
    &[rt::Property::optional("emailAdvanceTime", &super::DATE)],
);

pub(crate) static POST_STATUS: rt::Schema = rt::Schema::strings(&[
    "preDraft", "draft", "scheduled", "publishing", "published", "failedToPublish", "failed",
    "needsApproval", "deleted",
]);
pub(crate) static POST_STORY_WORKAROUND: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("publisher", &rt::schema::STRING),
    rt::Property::optional("reminderTime", &super::DATE),
]);
pub(crate) static POST_TIKTOK: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("allowComments", &rt::schema::BOOLEAN),
    rt::Property::optional("allowDuet", &rt::schema::BOOLEAN),
    rt::Property::optional("allowStitch", &rt::schema::BOOLEAN),
    rt::Property::optional("isBrandOrganic", &rt::schema::BOOLEAN),
    rt::Property::optional("isBrandedContent", &rt::schema::BOOLEAN),
]);
pub(crate) static POST_WARNINGS_ITEM: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("code", &rt::schema::STRING),
    rt::Property::optional("data", &rt::schema::OBJECT),
    rt::Property::optional("message", &rt::schema::STRING),
    rt::Property::optional("path", &rt::schema::STRING),
]);
