//! Channels of every kind, in all states.

use generated::{
    models::{
        ChannelBusinessHours, ChannelBusinessHoursDaysOfWeekItem as Day, ManifestBranding, ManifestCallbacks, ObjectId,
    },
    rt::DateTime,
};
use jiff::SignedDuration;
use serde_json::json;

use crate::store::{
    AccountRecord, ChannelRecord, GrantingUser, InteractorRecord, MANIFEST_REUSABLE, ManifestRecord, Network,
    NetworkToken, Placeholder, Query, StoreError, Transaction,
};

/// The demonstration's channels of networks, and in how many days their tokens end.
const CHANNELS: [(&str, Network, Option<i64>); 9] = [
    ("Demo on Facebook", Network::Facebook, Some(55)),
    ("Demo on Instagram", Network::InstagramBusiness, Some(3)),
    ("Demo on Twitter", Network::Twitter, None),
    ("Demo on LinkedIn", Network::Linkedin, Some(-2)),
    ("Demo on YouTube", Network::Youtube, None),
    ("Demo on TikTok", Network::Tiktok, Some(20)),
    ("Demo on Pinterest", Network::Pinterest, Some(300)),
    ("Demo on WhatsApp", Network::Whatsapp, None),
    ("Demo blog", Network::Wordpress, None),
];

fn in_days(days: i64) -> Option<DateTime> {
    let span = SignedDuration::from_hours(days * 24);
    DateTime::now().timestamp().checked_add(span).ok().map(DateTime::from)
}

/// Monday to Friday, from eight to five.
fn business_hours() -> ChannelBusinessHours {
    let day = |number| Day { day: number, start: Some(8), end: Some(17), workday: Some((1..=5).contains(&number)) };
    ChannelBusinessHours { days_of_week: Some((0..7).map(day).collect()), timezone: Some("Europe/Vienna".to_owned()) }
}

/// A manifest that the account may add channels of.
pub(super) async fn share_manifest(together: &Transaction<'_>, account_id: &ObjectId) -> Result<(), StoreError> {
    let manifest = ManifestRecord {
        name: Some("Demo Forums".to_owned()),
        reusable: true,
        branding: Some(ManifestBranding { color: Some("#3366ff".to_owned()), fallback: None, icon: None }),
        callbacks: Some(ManifestCallbacks {
            channel_creation: Some("https://forums.demo.example/add".to_owned()),
            channel_reactivation: Some("https://forums.demo.example/again".to_owned()),
        }),
        ..ManifestRecord::default()
    };
    let id = together.of(account_id).insert(manifest).await?.id;
    let share = |account: &mut AccountRecord| {
        account.details.insert("manifestIds".to_owned(), json!([id.as_str()]));
    };
    together.of(account_id).update(account_id, share).await?;
    Ok(())
}

/// Makes the channels, and people who write to one of them.
pub(super) async fn fill(together: &Transaction<'_>, account_id: &ObjectId) -> Result<Vec<ObjectId>, StoreError> {
    let mut channels = Vec::new();
    for (number, (name, network, days)) in (1..).zip(CHANNELS) {
        let token = NetworkToken {
            user_id: format!("demo-{}", number % 2),
            user_name: Some("Demo Admin".to_owned()),
            // No network has issued it.
            token: "demonstration".to_owned(),
            user_token: None,
            refresh_token: None,
            expires: days.and_then(in_days),
            main_page: None,
        };
        let mut channel = ChannelRecord::new(name, name.to_lowercase(), network);
        channel.network_id = Some(format!("demo-{number}"));
        channel.tokens.push(token);
        channel.business_hours = Some(business_hours());
        channels.push(channel);
    }
    let mut placeholder = ChannelRecord::new("Demo shop window", "demo shop window", Network::Placeholders);
    placeholder.placeholder = Some(Placeholder {
        recipients: vec!["press@demo.example".to_owned()],
        email_advance: Some(30.0),
        network: Some("INSTAGRAM".to_owned()),
        ..Placeholder::default()
    });
    let mut custom = ChannelRecord::new("Demo help desk", "demo help desk", Network::Custom);
    custom.manifest_id = Some(together.of(account_id).insert(ManifestRecord::default()).await?.id);
    let mut forum = ChannelRecord::new("Demo forum", "demo forum", Network::Custom);
    let shared = Query::all().equals(MANIFEST_REUSABLE, true);
    forum.manifest_id = together.of::<ManifestRecord>(account_id).first(shared).await?.map(|manifest| manifest.id);
    forum.network_id = Some("demo-forum".to_owned());
    forum.expiration_time = in_days(90);
    forum.user = Some(GrantingUser { name: Some("Demo Admin".to_owned()), ..GrantingUser::default() });
    let mut old = ChannelRecord::new("Demo on Facebook (old)", "demo on facebook (old)", Network::Facebook);
    old.active = false;
    channels.extend([placeholder, custom, forum, old]);
    let mut ids = Vec::new();
    for channel in channels {
        ids.push(together.of(account_id).insert(channel).await?.id);
    }
    if let Some(id) = ids.first() {
        people(together, account_id, id).await?;
    }
    Ok(ids)
}

async fn people(together: &Transaction<'_>, account_id: &ObjectId, channel_id: &ObjectId) -> Result<(), StoreError> {
    for (number, name) in (1..).zip(["Alex Fan", "Kim Critic", "Sam Customer"]) {
        let person = InteractorRecord {
            channel_id: channel_id.clone(),
            network_user_id: format!("demo-person-{number}"),
            name: name.to_owned(),
            url: None,
            picture: None,
            network_specific: serde_json::Map::new(),
        };
        together.of(account_id).insert(person).await?;
    }
    Ok(())
}
