//! Tokens of networks: taken from a channel, and what is left of it then.

use generated::rt::DateTime;
use handlers::{
    Role,
    store::{ChannelRecord, Network, NetworkToken},
};
use jiff::{SignedDuration, Timestamp};

use crate::{
    answer::Answer,
    app::App,
    cast::{Person, admin, user},
};

const NONE: &str = "ffffffffffffffffffffffff";

fn token(user_id: &str, days: Option<i64>) -> NetworkToken {
    let expires = days.map(|days| DateTime::from(Timestamp::now() + SignedDuration::from_hours(days * 24)));
    NetworkToken {
        user_id: user_id.to_owned(),
        user_name: None,
        token: format!("secret-{user_id}"),
        user_token: None,
        refresh_token: None,
        expires,
        main_page: None,
    }
}

async fn take(app: &App, who: &Person, id: &str, user_id: &str, from: &str) -> Answer {
    app.delete(format!("/channels/{id}/token/{user_id}")).token(&who.token).query("from", from).send().await
}

#[actix_web::test]
async fn a_channel_that_loses_its_last_token_is_deactivated() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        let tokens = vec![token("1", None), token("2", Some(9)), token("3", Some(-9))];
        let channel = ChannelRecord { tokens, ..ChannelRecord::new("Page", "Page", Network::Facebook) };
        let id = app.store.of(&ada.account_id).insert(channel).await.unwrap().id;
        let id = id.as_str();
        take(&app, &ada, id, "3", "accessToken").await.refused(404, "NotFoundError");
        take(&app, &ada, id, "1", "expiredAccessToken").await.refused(404, "NotFoundError");
        let left = take(&app, &ada, id, "3", "expiredAccessToken").await.expect(200);
        assert_eq!(left.body["active"], true);
        assert!(!left.text().contains("secret"), "{left:?}");
        assert_eq!(take(&app, &ada, id, "1", "accessToken").await.expect(200).body["active"], true);
        let last = take(&app, &ada, id, "2", "accessToken").await.expect(200);
        assert_eq!(last.body["active"], false);
        take(&app, &ada, id, "2", "accessToken").await.refused(404, "NotFoundError");
    }
}

#[actix_web::test]
async fn who_may_take_a_token() {
    let app = App::start().await;
    let (ada, eve) = (admin(&app, "Acme").await, admin(&app, "Other").await);
    let channel = ChannelRecord { tokens: vec![token("1", None)], ..ChannelRecord::new("a", "a", Network::Facebook) };
    let id = app.store.of(&ada.account_id).insert(channel).await.unwrap().id;
    take(&app, &eve, id.as_str(), "1", "accessToken").await.refused(404, "NotFoundError");
    take(&app, &ada, NONE, "1", "accessToken").await.refused(404, "NotFoundError");
    take(&app, &ada, id.as_str(), "1", "pocket").await.refused(400, "BadRequestError");
    let bob = user(&app, &ada.account_id, Role::Observer).await;
    take(&app, &bob, id.as_str(), "1", "accessToken").await.refused(403, "InsufficientPermissions");
    let nobody = app.delete(format!("/channels/{id}/token/1")).query("from", "accessToken");
    nobody.send().await.refused(401, "AccessTokenInvalidError");
}
