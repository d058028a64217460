//! The definition `EmailReport`.
//!
//! Generated from the contract. Do not edit: changes are lost with the next generation.

use crate::rt;

/// Configuration of an automated email report; an account can have several.
/// Definition `EmailReport`.
#[derive(Debug, Clone, PartialEq)]
pub struct EmailReport {
    pub id: Option<super::ObjectId>,
    pub emails: Vec<String>,
    pub interval: super::EmailReportInterval,
    pub r#type: super::EmailReportType,
}

impl rt::Object for EmailReport {
    const SCHEMA: &'static rt::Schema = &EMAIL_REPORT;
    fn decode<'de, A: rt::MapAccess<'de>>(p: &mut rt::Properties<'de, A>) -> Result<Self, A::Error> {
        let (mut slot_id, mut slot_emails, mut slot_interval) = (None, None, None);
        let mut slot_type = None;
        while let Some(index) = p.next()? {
            match index {
                0 => p.value(&mut slot_id)?,
                1 => p.value(&mut slot_emails)?,
                2 => p.value(&mut slot_interval)?,
                3 => p.value(&mut slot_type)?,
                _ => p.unknown()?,
            }
        }
        Ok(Self {
            id: slot_id,
            emails: p.required(1, slot_emails)?,
            interval: p.required(2, slot_interval)?,
            r#type: p.required(3, slot_type)?,
        })
    }
}

impl rt::serde::Serialize for EmailReport {
    fn serialize<S: rt::serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        let mut o = rt::ObjectSerializer::new(s)?;
        o.optional("_id", &self.id)?;
        o.required("emails", &self.emails)?;
        o.required("interval", &self.interval)?;
        o.required("type", &self.r#type)?;
        o.end()
    }
}

/// Definition `EmailReport`, `interval`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EmailReportInterval {
    Daily,
    Weekly,
    Monthly,
}

impl rt::Enumeration for EmailReportInterval {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("daily", Self::Daily), ("weekly", Self::Weekly), ("monthly", Self::Monthly),
    ];
}

/// Definition `EmailReport`, `type`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum EmailReportType {
    InboxInsightsGeneralCsv,
    InboxInsightsMonitoringCsv,
    InboxCategoriesSummaryCsv,
    CpContentCsv,
    CpAnalyticsChannelsCsv,
    CpAnalyticsTagsCsv,
    InboxCategoriesTicketsCsv,
}

impl rt::Enumeration for EmailReportType {
    const VARIANTS: &'static [(&'static str, Self)] = &[
        ("inbox_insights_general_csv", Self::InboxInsightsGeneralCsv),
        ("inbox_insights_monitoring_csv", Self::InboxInsightsMonitoringCsv),
        ("inbox_categories_summary_csv", Self::InboxCategoriesSummaryCsv),
        ("cp_content_csv", Self::CpContentCsv),
        ("cp_analytics_channels_csv", Self::CpAnalyticsChannelsCsv),
        ("cp_analytics_tags_csv", Self::CpAnalyticsTagsCsv),
        ("inbox_categories_tickets_csv", Self::InboxCategoriesTicketsCsv),
    ];
}

rt::objects!(EmailReport);

rt::enumerations!(EmailReportInterval, EmailReportType);

pub(crate) static EMAIL_REPORT: rt::Schema = rt::Schema::object(&[
    rt::Property::optional("_id", &super::OBJECT_ID),
    rt::Property::required(
        "emails",
        &rt::Schema::array(&rt::schema::EMAIL)
            .min_items(1)
            .max_items(1000)
            .unique_items(),
    ),
    rt::Property::required("interval", &super::EMAIL_REPORT_INTERVAL),
    rt::Property::required("type", &super::EMAIL_REPORT_TYPE),
]);
pub(crate) static EMAIL_REPORT_INTERVAL: rt::Schema = rt::Schema::strings(&["daily", "weekly", "monthly"]);

pub(crate) static EMAIL_REPORT_TYPE: rt::Schema = rt::Schema::strings(&[
    "inbox_insights_general_csv", "inbox_insights_monitoring_csv", "inbox_categories_summary_csv",
    "cp_content_csv", "cp_analytics_channels_csv", "cp_analytics_tags_csv", "inbox_categories_tickets_csv",
]);
