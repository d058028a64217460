//! What an inbox and content are arranged with: folders, templates, lists, tags, campaigns.

use generated::{models::ObjectId, rt::DateTime};
use jiff::SignedDuration;
use serde_json::json;

use crate::store::{
    CampaignRecord, FolderRecord, InteractorListRecord, InteractorRecord, KeywordListRecord, Member, Query, StoreError,
    TagRecord, TemplateRecord, Transaction,
};

/// Makes them.
pub(super) async fn fill(
    together: &Transaction<'_>,
    account_id: &ObjectId,
    channels: &[ObjectId],
) -> Result<(), StoreError> {
    let now = DateTime::now();
    let first: Vec<_> = channels.iter().take(2).map(ObjectId::as_str).collect();
    for (place, (name, filters)) in (0..).zip([
        ("Complaints", json!({ "ticketTypes": ["COMMENT", "RATING"] })),
        ("Messages", json!({ "ticketTypes": ["MESSAGE", "DM"] })),
        ("Facebook and Instagram", json!({ "channelIds": first })),
    ]) {
        let filters = filters.as_object().cloned().unwrap_or_default();
        let folder = FolderRecord { name: name.to_owned(), filters, place, updated_time: now };
        together.of(account_id).insert(folder).await?;
    }
    for (text, description) in [
        ("Thank you for your message. We will be back with an answer soon.", "Thanks"),
        ("We are sorry to hear that. Please send us your order number in a private message.", "Complaint"),
    ] {
        let template =
            TemplateRecord { text: text.to_owned(), description: Some(description.to_owned()), updated_time: now };
        together.of(account_id).insert(template).await?;
    }
    for (name, keywords) in [("Complaints", ["broken", "refund", "late"]), ("Praise", ["great", "love", "thanks"])] {
        let keywords = keywords.map(str::to_owned).to_vec();
        together.of(account_id).insert(KeywordListRecord { name: name.to_owned(), keywords }).await?;
    }
    let people = together.of::<InteractorRecord>(account_id).all(Query::all()).await?;
    let members = people.into_iter().take(2);
    let members = members.map(|it| Member { channel_id: it.value.channel_id, interactor_id: it.id }).collect();
    let list = InteractorListRecord { name: "Well known".to_owned(), members, updated_time: now };
    together.of(account_id).insert(list).await?;
    for name in ["Product", "Company", "Season"] {
        together.of(account_id).insert(TagRecord { name: name.to_owned() }).await?;
    }
    for (name, colour, from, to) in [("Last season", "999999", -60, -1), ("This season", "00aaff", 0, 30)] {
        let campaign = CampaignRecord {
            name: name.to_owned(),
            description: Some("A campaign of the demonstration".to_owned()),
            colour: Some(colour.to_owned()),
            start_time: in_days(now, from),
            end_time: in_days(now, to),
        };
        together.of(account_id).insert(campaign).await?;
    }
    Ok(())
}

fn in_days(now: DateTime, days: i64) -> DateTime {
    let span = SignedDuration::from_hours(days * 24);
    now.timestamp().checked_add(span).map_or(now, DateTime::from)
}
