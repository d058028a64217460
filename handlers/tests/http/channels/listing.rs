//! How channels are found: filters, orders, pages, counts.

use generated::rt::DateTime;
use handlers::store::{ChannelRecord, GrantingUser, ManifestRecord, Network, NetworkToken, TeamRecord};
use jiff::{SignedDuration, Timestamp};
use serde_json::json;

use crate::{
    app::App,
    cast::{Person, admin},
};

fn in_days(days: i64) -> Option<DateTime> {
    Some((Timestamp::now() + SignedDuration::from_hours(days * 24)).into())
}

fn with_token(name: &str, network: Network, user_id: &str, days: i64) -> ChannelRecord {
    let token = NetworkToken {
        user_id: user_id.to_owned(),
        user_name: Some(format!("User {user_id}")),
        token: "t".to_owned(),
        user_token: None,
        refresh_token: None,
        expires: in_days(days),
        main_page: None,
    };
    ChannelRecord { tokens: vec![token], ..ChannelRecord::new(name, format!("{name} of Acme"), network) }
}

/// An account with channels in all states; the manifest is reusable.
async fn acme(app: &App) -> (Person, String, String) {
    let (ada, eve) = (admin(app, "Acme").await, admin(app, "Maker").await);
    let manifest = ManifestRecord { name: Some("Forums".to_owned()), reusable: true, ..ManifestRecord::default() };
    let manifest = app.store.of(&eve.account_id).insert(manifest).await.unwrap().id;
    let user = GrantingUser { id: Some("u3".to_owned()), name: Some("Cy".to_owned()), ..GrantingUser::default() };
    let custom = ChannelRecord {
        manifest_id: Some(manifest.clone()),
        expiration_time: in_days(90),
        user: Some(user),
        ..ChannelRecord::new("echo", "echo", Network::Custom)
    };
    let mut ids = Vec::new();
    for channel in [
        with_token("Delta", Network::Facebook, "u1", 60),
        with_token("alpha", Network::InstagramBusiness, "u1", 3),
        with_token("Charlie", Network::Linkedin, "u2", -1),
        ChannelRecord { active: false, ..ChannelRecord::new("bravo", "b", Network::Wordpress) },
        custom,
        ChannelRecord::new("Foxtrot", "f", Network::Placeholders),
    ] {
        ids.push(app.store.of(&ada.account_id).insert(channel).await.unwrap().id);
    }
    let mut team = TeamRecord::new("Team");
    team.channels.extend([ids[0].clone(), ids[4].clone()]);
    let team = app.store.of(&ada.account_id).insert(team).await.unwrap().id;
    (ada, team.as_str().to_owned(), manifest.as_str().to_owned())
}

async fn names(app: &App, who: &Person, path: &str) -> Vec<String> {
    let list = app.get(path).token(&who.token).send().await.expect(200);
    list.body.as_array().unwrap().iter().map(|channel| channel["name"].as_str().unwrap().to_owned()).collect()
}

#[actix_web::test]
async fn filters_orders_and_pages() {
    for app in App::each().await {
        let (ada, team, manifest) = acme(&app).await;
        let team = format!("teamIds={team}");
        let by_manifest = format!("network={manifest}");
        for (query, expected) in [
            ("", &["Delta", "alpha", "Charlie", "bravo", "echo", "Foxtrot"][..]),
            ("order=desc", &["Foxtrot", "echo", "bravo", "Charlie", "alpha", "Delta"]),
            ("sortBy=name", &["alpha", "bravo", "Charlie", "Delta", "echo", "Foxtrot"]),
            ("sortBy=name&order=desc&count=2&offset=1", &["echo", "Delta"]),
            ("sortBy=network", &["Delta", "echo", "alpha", "Charlie", "Foxtrot", "bravo"]),
            ("sortBy=expires", &["Charlie", "alpha", "Delta", "echo", "bravo", "Foxtrot"]),
            ("sortBy=expires&order=desc", &["Foxtrot", "bravo", "echo", "Delta", "alpha", "Charlie"]),
            ("status=active", &["Delta", "echo", "Foxtrot"]),
            ("status=expiring", &["alpha"]),
            ("status=expired", &["Charlie"]),
            ("status=disabled", &["bravo"]),
            ("status=needsAttention", &["alpha", "Charlie", "bravo"]),
            ("includeInactive=false&product=inbox", &["Delta", "alpha", "Charlie", "echo"]),
            ("product=ml", &["Delta", "alpha", "Charlie", "Foxtrot"]),
            ("network=FACEBOOK", &["Delta"]),
            ("network=forums", &["echo"]),
            (&by_manifest, &["echo"]),
            ("networks=facebook,placeholders", &["Delta", "Foxtrot"]),
            ("network=custom", &[]),
            ("excludedNetworks=Facebook,Forums", &["alpha", "Charlie", "bravo", "Foxtrot"]),
            ("tokenOwnerIds=u1", &["Delta", "alpha"]),
            ("tokenOwnerIds=u2,u3", &["Charlie", "echo"]),
            (&team, &["Delta", "echo"]),
            ("search=OF ACME", &["Delta", "alpha", "Charlie"]),
            ("search=ech", &["echo"]),
            ("count=0", &[]),
        ] {
            let query = query.replace(' ', "%20");
            assert_eq!(names(&app, &ada, &format!("/channels?{query}")).await, expected, "{query}");
        }
        for (query, expected) in [
            ("includeInactive=false", &["Delta", "alpha", "Charlie", "echo", "Foxtrot"][..]),
            ("network=facebook,placeholders", &["Delta", "Foxtrot"]),
            ("excludedNetworks=facebook", &["alpha", "Charlie", "bravo", "echo", "Foxtrot"]),
            ("product=cp", &["Delta", "alpha", "Charlie", "Foxtrot"]),
            (&team, &["Delta", "echo"]),
        ] {
            assert_eq!(names(&app, &ada, &format!("/channels/summary?{query}")).await, expected, "{query}");
        }
        for bad in ["count=1001", "offset=-1", "sortBy=age", "status=tired", "teamIds=0", "product=x"] {
            let refused = app.get(format!("/channels?{bad}")).token(&ada.token).send().await;
            refused.refused(400, "BadRequestError");
        }
        for bad in ["teamIds=0", "network=custom"] {
            let refused = app.get(format!("/channels/summary?{bad}")).token(&ada.token).send().await;
            refused.refused(400, "BadRequestError");
        }
    }
}

#[actix_web::test]
async fn counts_and_owners() {
    let app = App::start().await;
    let (ada, ..) = acme(&app).await;
    let counts = app.get("/channels/counts").token(&ada.token).send().await.expect(200);
    let expected = json!({
        "custom": 0.0, "facebook": 1.0, "instagram_business": 1.0, "linkedin": 1.0, "wordpress": 1.0, "twitter": 0.0,
        "youtube": 0.0, "placeholders": 1.0, "Forums": 1.0, "needsAttention": 3.0, "totalInTeams": 6.0, "totalInAccount": 4.0,
    });
    assert_eq!(counts.body, expected);
    let owners = app.get("/channels/tokenOwners").token(&ada.token).send().await.expect(200);
    let expected = json!([
        { "userId": "u1", "userName": "User u1" }, { "userId": "u2", "userName": "User u2" }, { "userId": "u3", "userName": "Cy" },
    ]);
    assert_eq!(owners.body, expected);
}
