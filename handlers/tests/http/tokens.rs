//! The four kinds of tokens at the doors of their operations: users', and the signed ones of channels, approvals and
//! shared links. Who gets past a door is refused behind it, for asking for an answer in a form that there is none in.

use std::time::{SystemTime, UNIX_EPOCH};

use generated::{Permission, models::ObjectId};
use handlers::{
    Role,
    identity::{
        ApprovalClaims, Audience, ChannelClaims, CreationClaims, SecondFactorClaims, ShareClaims, Signer, Step,
    },
    store::{TeamRecord, UserRecord},
};
use serde::Serialize;
use serde_json::{Value, json};

use crate::{
    app::{App, Setup},
    cast::{Person, admin, user},
    request::Request,
};

/// A door: how its token is shown, and for which audience it is signed.
struct Door {
    audience: Audience,
    open: fn(&App, &str) -> Request,
}

const CHANNEL: Door = Door { audience: Audience::Channel, open: |app, token| app.get("/public").token(token) };
const APPROVAL: Door = Door {
    audience: Audience::Approval,
    open: |app, token| app.get("/cp/posts/0123456789abcdef01234567/approvalRequests").approval_token(token),
};
const SHARE: Door = Door {
    audience: Audience::Share,
    open: |app, token| app.get("/analytics/dashboards/shared/external/metrics").share_token(token),
};

impl Door {
    async fn opens(&self, app: &App, token: &str) -> bool {
        let answer = (self.open)(app, token).header("accept", "font/woff").send().await;
        assert!(matches!(answer.status, 401 | 406), "{answer:?}");
        if answer.status == 401 {
            assert!(answer.code() == "AccessTokenInvalidError" && answer.header("www-authenticate").is_some());
        }
        answer.status == 406
    }
}

/// An account, with something that a token is about, and what it rests on.
pub(crate) struct Subject {
    pub(crate) account_id: ObjectId,
    subject: ObjectId,
    grant: ObjectId,
}

impl Subject {
    pub(crate) async fn new(app: &App) -> Self {
        let account_id = admin(app, &format!("Account {}", app.store.new_id())).await.account_id;
        Self { account_id, subject: app.store.new_id(), grant: app.store.new_id() }
    }

    /// Grants it anew; returns when, and what a token says.
    pub(crate) async fn claims(&self, app: &App, audience: Audience, expires_at: Option<i64>) -> Value {
        let (account_id, subject) = (&self.account_id, &self.subject);
        // A channel's grant is the channel's.
        let id = if audience == Audience::Channel { subject } else { &self.grant };
        let renew = app
            .store
            .transaction(async |together| together.renew_grant(account_id, id, audience, subject, expires_at).await);
        let iat = renew.await.unwrap().value.issued_at;
        let (account_id, subject, grant) = (account_id.clone(), subject.clone(), self.grant.clone());
        match audience {
            Audience::Channel => json!(ChannelClaims { account_id, channel_id: subject, iat }),
            Audience::Approval => json!(ApprovalClaims { account_id, post_id: subject, request_id: grant, iat }),
            Audience::Share => json!(ShareClaims { account_id, dashboard_id: subject, link_id: grant, iat }),
            Audience::Creation | Audience::SecondFactor => unreachable!("they rest on nothing"),
        }
    }

    /// Takes back what it was granted.
    pub(crate) async fn revoke(&self, app: &App, audience: Audience) {
        let id = if audience == Audience::Channel { &self.subject } else { &self.grant };
        let revoke = app.store.transaction(async |together| together.revoke_grant(&self.account_id, id).await);
        revoke.await.unwrap();
    }
}

pub(crate) fn sign(app: &App, audience: Audience, claims: &impl Serialize) -> String {
    app.identity().signer().sign(audience, claims).unwrap()
}

pub(crate) fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs().try_into().unwrap()
}

#[actix_web::test]
async fn signed_tokens_open_their_doors_and_no_others() {
    for app in App::each().await {
        for door in [CHANNEL, APPROVAL, SHARE] {
            let subject = Subject::new(&app).await;
            let claims = subject.claims(&app, door.audience, None).await;
            let token = sign(&app, door.audience, &claims);
            assert!(door.opens(&app, &token).await, "{:?}", door.audience);
            for other in [CHANNEL, APPROVAL, SHARE] {
                let same = other.audience == door.audience;
                assert_eq!(other.opens(&app, &token).await, same, "{:?} {:?}", door.audience, other.audience);
                // The same words, signed for someone else.
                let token = sign(&app, other.audience, &claims);
                assert_eq!(door.opens(&app, &token).await, same, "{:?} {:?}", door.audience, other.audience);
            }
            app.get("/users").token(&token).send().await.refused(401, "AccessTokenInvalidError");

            let foreign = Signer::new("another server's key").sign(door.audience, &claims).unwrap();
            assert!(!door.opens(&app, &foreign).await, "a foreign key");
            let (head, _) = token.rsplit_once('.').unwrap();
            for forged in [format!("{head}."), head.to_owned(), format!("{token}x"), String::new(), "a.b.c".to_owned()]
            {
                assert!(!door.opens(&app, &forged).await, "{forged}");
            }
            let mut over = claims.clone();
            over["exp"] = json!(now() - 1);
            assert!(!door.opens(&app, &sign(&app, door.audience, &over)).await, "expired");
            for property in ["accountId", "iat"] {
                let mut wrong = claims.clone();
                wrong[property] = if property == "iat" { json!(now() + 7) } else { json!(app.store.new_id()) };
                assert!(!door.opens(&app, &sign(&app, door.audience, &wrong)).await, "{property}");
            }
        }
    }
}

#[actix_web::test]
async fn what_a_token_rests_on_can_end() {
    for app in App::each().await {
        for door in [CHANNEL, APPROVAL, SHARE] {
            let subject = Subject::new(&app).await;
            let first = sign(&app, door.audience, &subject.claims(&app, door.audience, None).await);
            assert!(door.opens(&app, &first).await);
            let second = sign(&app, door.audience, &subject.claims(&app, door.audience, Some(now() + 60)).await);
            assert!(!door.opens(&app, &first).await, "a new one makes the old one invalid");
            assert!(door.opens(&app, &second).await);
            let over = sign(&app, door.audience, &subject.claims(&app, door.audience, Some(now() - 1)).await);
            assert!(!door.opens(&app, &over).await, "its time is over");
            let last = sign(&app, door.audience, &subject.claims(&app, door.audience, None).await);
            assert!(door.opens(&app, &last).await);
            subject.revoke(&app, door.audience).await;
            assert!(!door.opens(&app, &last).await, "it was taken back");
        }
    }
}

#[actix_web::test]
async fn tokens_for_creating_channels_end_by_themselves() {
    let app = App::start().await;
    let ada = admin(&app, "Acme").await;
    let claims = |exp: i64| CreationClaims {
        account_id: ada.account_id.clone(),
        manifest_id: app.store.new_id(),
        user_id: ada.user_id.clone(),
        origin: "https://app.example.com".to_owned(),
        team_id: None,
        iat: now(),
        exp,
    };
    let create =
        async |token: String| app.post("/public/channels").token(token).header("accept", "font/woff").send().await;
    let live = sign(&app, Audience::Creation, &claims(now() + 60));
    create(live.clone()).await.refused(406, "NotAcceptableError");
    create(sign(&app, Audience::Creation, &claims(now() - 1))).await.refused(401, "AccessTokenInvalidError");
    create(sign(&app, Audience::Share, &claims(now() + 60))).await.refused(401, "AccessTokenInvalidError");
    app.get("/users").token(&live).send().await.refused(401, "AccessTokenInvalidError");
}

#[actix_web::test]
async fn tokens_for_creating_channels_end_with_what_their_user_may() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        let id = &ada.account_id;
        let opens = async |who: &Person, team_id: Option<&ObjectId>| {
            let claims = CreationClaims {
                account_id: id.clone(),
                manifest_id: app.store.new_id(),
                user_id: who.user_id.clone(),
                origin: "https://app.example.com".to_owned(),
                team_id: team_id.cloned(),
                iat: now(),
                exp: now() + 60,
            };
            let token = sign(&app, Audience::Creation, &claims);
            let answer = app.post("/public/channels").token(token).header("accept", "font/woff").send().await;
            assert!(matches!(answer.status, 401 | 406), "{answer:?}");
            answer.status == 406
        };
        let bob = user(&app, id, Role::Custom).await;
        let users = app.store.of::<UserRecord>(id);
        assert!(!opens(&bob, None).await, "nobody begins it without a permission");
        let allow = |user: &mut UserRecord| user.permissions = [Permission::EditTeamChannels].into();
        users.update(&bob.user_id, allow).await.unwrap();
        let mut press = TeamRecord::new("Press");
        press.users.insert(bob.user_id.clone());
        let press = app.store.of(id).insert(press).await.unwrap().id;
        assert!(opens(&bob, None).await && opens(&bob, Some(&press)).await && opens(&ada, Some(&press)).await);

        let teams = app.store.of::<TeamRecord>(id);
        teams.update(&press, |team| assert!(team.remove_user(&bob.user_id))).await.unwrap();
        assert!(!opens(&bob, Some(&press)).await, "the user left the team");
        assert!(opens(&bob, None).await && opens(&ada, Some(&press)).await, "admins need not be members");
        teams.delete(&press).await.unwrap();
        assert!(!opens(&ada, Some(&press)).await, "the team is gone");
        users.update(&bob.user_id, |user| user.active = false).await.unwrap();
        assert!(!opens(&bob, None).await, "the user was deactivated");
        users.update(&bob.user_id, |user| user.active = true).await.unwrap();
        users.update(&bob.user_id, |user| user.permissions.clear()).await.unwrap();
        assert!(!opens(&bob, None).await, "the user lost the permission");
        users.update(&bob.user_id, allow).await.unwrap();
        assert!(opens(&bob, None).await);
        users.delete(&bob.user_id).await.unwrap();
        assert!(!opens(&bob, None).await, "the user was removed");
        let viewer = user(&app, id, Role::Superadminviewer).await;
        assert!(!opens(&viewer, None).await, "viewers create nothing");
    }
}

#[actix_web::test]
async fn users_tokens_and_those_on_the_way_to_them() {
    for app in App::each().await {
        let ada = admin(&app, "Acme").await;
        app.get("/users").token(&ada.token).send().await.expect(200);
        for door in [CHANNEL, APPROVAL, SHARE] {
            assert!(!door.opens(&app, &ada.token).await);
        }
        let claims = SecondFactorClaims {
            account_id: ada.account_id.clone(),
            user_id: ada.user_id.clone(),
            secret: None,
            password: None,
            step: Step::Login,
            exp: now() + 60,
        };
        let half = sign(&app, Audience::SecondFactor, &claims);
        app.get("/users").token(&half).send().await.refused(401, "AccessTokenInvalidError");
        // Tokens of one server are another's where they share the store, and nobody's elsewhere.
        let other = App::start().await;
        other.get("/users").token(&ada.token).send().await.refused(401, "AccessTokenInvalidError");
    }
}

#[actix_web::test]
async fn the_key_survives_a_restart() {
    let app = App::start().await;
    let subject = Subject::new(&app).await;
    let token = sign(&app, Audience::Share, &subject.claims(&app, Audience::Share, None).await);
    let app = Setup::default().database(app.stop().await).start().await;
    assert!(SHARE.opens(&app, &token).await);
    let with_key = Setup::default().database(app.stop().await).identity(|it| it.signing_key = Some("k".to_owned()));
    assert!(!SHARE.opens(&with_key.start().await, &token).await, "another key, other tokens");
}
