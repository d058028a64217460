//! The definition `File`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// File or folder of the Media Library.
/// Definition `File`.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct File {
    /// Custom field: account id of the Media Library item, used for namespacing.
    pub account_id: Option<String>,
    /// Custom field: alternative text for the media.
    pub alt: Option<String>,
    /// For folders only: what the folder contains.
    pub data: Option<Vec<super::File>>,
    /// Creation time of the file as a Unix timestamp.
    pub date: Option<f64>,
    /// Full file path.
    pub id: Option<String>,
    /// Custom field: date on which the media license expires.
    pub license_end_date: Option<rt::DateTime>,
    /// Custom field: license information for the media.
    pub license_information: Option<String>,
    pub media: Option<super::Media>,
    /// Custom field: database id of the media.
    pub media_id: Option<String>,
    /// Custom field: internal note about the media.
    pub note: Option<String>,
    pub open: Option<bool>,
    /// File size.
    pub size: Option<f64>,
    /// For folders only: visibility filter by team id.
    pub team_ids: Option<Vec<super::ObjectId>>,
    /// For files only: thumbnail URL of the media item.
    pub thumbnail: Option<String>,
    /// For folders only: thumbnail URLs of up to 4 media items in the folder.
    pub thumbnails: Option<Vec<String>>,
    /// Custom field: title of the media.
    pub title: Option<String>,
    /// File type: `folder` for a folder, the MIME type for a file.
    pub r#type: Option<String>,
    /// Custom field: user id of the item's creator; not set when the system created the item.
    pub user_id: Option<String>,
    /// File name.
    pub value: Option<String>,
    /// For folders only: whether the Webix File Manager must load the folder contents with the `branch` action.
    pub webix_branch: Option<bool>,
    /// For folders only: whether the folder has any contents.
    pub webix_child_branch: Option<bool>,
}

impl rt::serde::Serialize for File {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("accountId", &self.account_id)?;
        o.optional("alt", &self.alt)?;
        o.optional("data", &self.data)?;
        o.optional("date", &self.date)?;
        o.optional("id", &self.id)?;
        o.optional("licenseEndDate", &self.license_end_date)?;
        o.optional("licenseInformation", &self.license_information)?;
        o.optional("media", &self.media)?;
        o.optional("mediaId", &self.media_id)?;
        o.optional("note", &self.note)?;
        o.optional("open", &self.open)?;
        o.optional("size", &self.size)?;
        o.optional("teamIds", &self.team_ids)?;
        o.optional("thumbnail", &self.thumbnail)?;
        o.optional("thumbnails", &self.thumbnails)?;
        o.optional("title", &self.title)?;
        o.optional("type", &self.r#type)?;
        o.optional("userId", &self.user_id)?;
        o.optional("value", &self.value)?;
        o.optional("webix_branch", &self.webix_branch)?;
        o.optional("webix_child_branch", &self.webix_child_branch)?;
        o.end()
    }
}

rt::values!(File);

pub(crate) static FILE: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("accountId", &rt::schema::STRING),
    rt::Property::optional("alt", &rt::schema::STRING),
    rt::Property::optional("data", &rt::Schema::array(&super::FILE)),
    rt::Property::optional("date", &rt::schema::NUMBER),
    rt::Property::optional("id", &rt::schema::STRING),
    rt::Property::optional("licenseEndDate", &rt::schema::DATE_TIME),
    rt::Property::optional("licenseInformation", &rt::schema::STRING),
    rt::Property::optional("media", &super::MEDIA),
    rt::Property::optional("mediaId", &rt::schema::STRING),
    rt::Property::optional("note", &rt::schema::STRING),
    rt::Property::optional("open", &rt::schema::BOOLEAN),
    rt::Property::optional("size", &rt::Schema::of(rt::Kind::Number).minimum(rt::Decimal::Integer(0))),
    rt::Property::optional("teamIds", &rt::Schema::array(&super::OBJECT_ID)),
    rt::Property::optional("thumbnail", &rt::schema::URI),
    rt::Property::optional("thumbnails", &rt::Schema::array(&rt::schema::URI)),
    rt::Property::optional("title", &rt::schema::STRING),
    rt::Property::optional("type", &rt::schema::STRING),
    rt::Property::optional("userId", &rt::schema::STRING),
    rt::Property::optional("value", &rt::schema::STRING),
    rt::Property::optional("webix_branch", &rt::schema::BOOLEAN),
    rt::Property::optional("webix_child_branch", &rt::schema::BOOLEAN),
]);
