//! What the schema cannot say about a manifest.

use std::collections::BTreeSet;

use generated::models::{ManifestInbox, ManifestInboxTicketActionsItem as Action};

use crate::{Failure, body_check::BodyCheck};

/// The kinds of ticket actions.
const KINDS: [&str; 4] = ["reply", "template_reply", "delete", "button"];

/// The part of a manifest about the inbox, if it makes sense.
///
/// # Errors
/// A 400 with everything that makes none.
pub fn check(inbox: &ManifestInbox) -> Result<(), Failure> {
    let mut check = BodyCheck::default();
    let mut seen = BTreeSet::new();
    for (index, action) in inbox.ticket_actions.iter().flatten().enumerate() {
        let place = format!("inbox/ticketActions/{index}");
        check_id(&mut check, &format!("{place}/id"), &action.id, &mut seen);
        check_action(&mut check, &place, action);
    }
    let mut seen = BTreeSet::new();
    for (index, list) in inbox.right_sidebar.iter().flatten().enumerate() {
        check_id(&mut check, &format!("inbox/rightSidebar/{index}/id"), &list.id, &mut seen);
    }
    check.finish()
}

fn check_id<'i>(check: &mut BodyCheck, place: &str, id: &'i str, seen: &mut BTreeSet<&'i str>) {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    if id.is_empty() || id.len() > 256 || !id.chars().all(is_plain) {
        check.refuse(place, "pattern", None, "must be 1 to 256 letters, digits, `-` and `_`");
    } else if !seen.insert(id) {
        check.refuse(place, "uniqueItems", None, "must be no other's id");
    }
}

fn check_action(check: &mut BodyCheck, place: &str, action: &Action) {
    let kind = action.r#type.as_str();
    if !KINDS.contains(&kind) {
        check.refuse(&format!("{place}/type"), "enum", None, "must be one of reply, template_reply, delete, button");
    }
    let config = action.config.clone().unwrap_or_default();
    let templates = config.templates.as_ref().and_then(|templates| templates.url.as_ref());
    if kind == "template_reply" && templates.is_none() {
        check.refuse(&format!("{place}/config/templates/url"), "required", None, "is required for a template_reply");
    }
    let has_more = config.approval_process.is_some() || config.templates.is_some() || config.timeout.is_some();
    if kind == "delete" && has_more {
        let message = "an action of the type delete takes `forceTagging` and nothing else";
        check.refuse(&format!("{place}/config"), "additionalProperties", None, message);
    }
    if let Some(timeout) = &config.timeout
        && !is_duration(&timeout.duration)
    {
        let place = format!("{place}/config/timeout/duration");
        check.refuse(&place, "pattern", None, "must be a number of minutes, hours or days: 30m, 24h, 7d");
    }
    if kind != "reply" && action.attachments.is_some() {
        check.refuse(&format!("{place}/attachments"), "not", None, "only a reply can have attachments");
    }
    let mut seen = BTreeSet::new();
    for (index, option) in action.options.iter().flatten().enumerate() {
        if !seen.insert(&option.id) {
            check.refuse(&format!("{place}/options/{index}/id"), "uniqueItems", None, "must be no other's id");
        }
    }
}

/// Whether this is a number of minutes, hours or days.
fn is_duration(text: &str) -> bool {
    let number = text.strip_suffix(['m', 'h', 'd']).unwrap_or_default();
    (1..=4).contains(&number.len())
        && number.bytes().all(|digit| digit.is_ascii_digit())
        && number.bytes().any(|it| it != b'0')
}

/// The same with what is so where nothing is said.
pub fn completed(mut inbox: ManifestInbox) -> ManifestInbox {
    for action in inbox.ticket_actions.iter_mut().flatten() {
        let config = action.config.get_or_insert_default();
        config.force_tagging.get_or_insert(true);
        if action.r#type != "delete" {
            config.approval_process.get_or_insert(true);
        }
        if let Some(attachments) = &mut action.attachments {
            attachments.no_text.get_or_insert(false);
        }
    }
    inbox
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn durations() {
        for good in ["1m", "24h", "9999d", "010h"] {
            assert!(is_duration(good), "{good}");
        }
        for bad in ["", "h", "24", "24H", "0h", "-1h", "1.5h", "10000d", "24 h", "٣h"] {
            assert!(!is_duration(bad), "{bad}");
        }
    }
}
