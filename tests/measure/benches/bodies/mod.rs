//! Bodies of requests as clients send them, and one mistake for each.

/// `createSmartRule`.
pub(crate) const SMART_RULE: &str = r#"{"name":"Complaints to the service team","description":"Whoever complains about a delivery is answered within the hour","active":true,"entity":"ticket","trigger":"ticket_creation","weight":10,"conditions":[{"condition":"message_has_keyword","config":{"keywordList":"5a1f77bcf86cd79943901101"}},{"condition":"ticket_belongs_to_channel","config":{"channelIds":["5a1f77bcf86cd79943901102","5a1f77bcf86cd79943901103"]}},{"condition":"type","config":{"types":[{"network":"FACEBOOK","type":"COMMENT"}]}}],"actions":[{"action":"assign","config":{"categoryIds":["5a1f77bcf86cd79943901104"]}},{"action":"forward_by_mail","config":{"recipients":["service@example.com","delivery@example.com"],"cc":["lead@example.com"],"replyTo":"noreply@example.com","subject":"A complaint","message":"A customer complains: see below.","context":true}},{"action":"sentiment","config":{"sentiment":"NEGATIVE"}}]}"#;

/// `updatePublicManifest`.
pub(crate) const MANIFEST: &str = r##"{"branding":{"color":"#3b5998","icon":"https://cdn.example.com/icons/network.png","fallback":"https://cdn.example.com/icons/fallback.png"},"callbacks":{"channelCreation":"https://integration.example.com/channels/new?from=socialhub","channelReactivation":"https://integration.example.com/channels/again?from=socialhub"},"inbox":{"rightSidebar":[{"id":"original-post","label":{"de":"Urspr\u00fcnglicher Beitrag","en":"Original post","fr":"Publication d'origine"},"treeBuilder":"flatListWithRoot"}],"ticketActions":[{"id":"reply","type":"reply","label":{"de":"Antworten","en":"Reply","fr":"R\u00e9pondre"},"config":{"approvalProcess":true,"forceTagging":false},"options":[{"id":"public","label":{"de":"\u00d6ffentlich","en":"Public","fr":"Public"},"description":"Everyone can read the reply"},{"id":"private","label":{"de":"Privat","en":"Private","fr":"Priv\u00e9"}}]},{"id":"delete","type":"delete","label":{"de":"L\u00f6schen","en":"Delete","fr":"Supprimer"}}]},"webhook":{"url":"https://integration.example.com/webhook","secret":"0123456789abcdef0123456789abcdef0123456789abcdef"}}"##;

/// `createPublicTicket`.
pub(crate) const TICKET: &str = r#"{"interaction":{"type":"TICKET","networkItemId":"question-1298398123","createdTime":"2026-03-04T05:06:07.123Z","url":"https://forum.example.com/questions/1298398123","link":"https://www.example.com/products/42","message":"How long does the delivery take at the moment? I have waited for nine days, and nobody in the forum seems to know more than I do.","interactor":{"interactorId":"u-8127398","name":"Ada Lovelace","url":"https://forum.example.com/users/8127398","picture":"https://cdn.example.com/users/8127398.jpg"},"pictures":[{"small":"https://cdn.example.com/pictures/1-small.jpg","large":"https://cdn.example.com/pictures/1-large.jpg"},{"small":"https://cdn.example.com/pictures/2-small.jpg"}],"attachments":[{"url":"https://cdn.example.com/files/receipt.pdf","name":"receipt.pdf","mimeType":"application/pdf","size":48213}],"root":{"rootId":"question-1298398123"}}}"#;

/// `createFacebookChannels`: so many pages.
pub(crate) fn facebook_channels(number: usize) -> String {
    let page = |index| {
        format!(
            r#"{{"name":"Page {index}","description":"The page of branch {index}","socialNetwork":"FACEBOOK","features":{{"privateMessages":true}},"endpoint":{{"appId":"176239873827","pageId":"10029384{index:06}","accessToken":[{{"accessToken":"EAABwzLixnjYBAKx9ZAZC7{index:06}","type":"realtime","userId":"1002938475","user_name":"Ada Lovelace"}}],"sourceObject":{{"id":"10029384{index:06}","name":"Page {index}","access_token":"EAABwzLixnjYBAKx9ZAZC8{index:06}","link":"https://www.facebook.com/10029384{index:06}","is_published":true,"tasks":["ANALYZE","ADVERTISE","MODERATE","CREATE_CONTENT"],"picture":{{"data":{{"height":50,"width":50,"is_silhouette":false,"url":"https://scontent.example.com/v/{index:06}.jpg"}}}}}}}}}}"#
        )
    };
    let pages: Vec<String> = (0..number).map(page).collect();
    format!("[{}]", pages.join(","))
}

/// `listPosts` with every parameter of the query.
pub(crate) const POSTS: &str = "offset=40&count=20&postGroupId=5a1f77bcf86cd79943901101&status=scheduled,published\
    &needsAttention=true&imported=false&viaPublisherApp=false&promoted=true\
    &channelIds=5a1f77bcf86cd79943901102,5a1f77bcf86cd79943901103&assignees=5a1f77bcf86cd79943901104\
    &tags=5a1f77bcf86cd79943901105,5a1f77bcf86cd79943901106&search=summer%20sale&since=2026-03-04T05:06:07.123Z\
    &until=2026-04-04T05:06:07.123Z&sortBy=publishTime&order=asc&selectedPostId=5a1f77bcf86cd79943901107\
    &groupBy=postGroup&storyWorkaroundPublisher=5a1f77bcf86cd79943901108&type=POST";

/// A body with its last occurrence of a text replaced, so that it is refused late.
pub(crate) fn with_mistake(body: &str, right: &str, wrong: &str) -> String {
    let (before, after) = body.rsplit_once(right).unwrap_or_else(|| panic!("{right} does not occur"));
    format!("{before}{wrong}{after}")
}
