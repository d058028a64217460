//! An account keeps an admin, whoever wants what, and whenever.

use handlers::{
    Role, roles,
    store::{Query, ROLE, UserRecord},
};
use serde_json::{Value, json};

use super::{remove, switch_on, team};
use crate::{
    answer::Answer,
    app::App,
    cast::{Person, account, superadmin, user},
};

/// The ways to have an admin less.
#[derive(Debug, Clone, Copy)]
enum Way {
    AnotherRole,
    PermissionsOfTheirOwn,
    Removed,
}

const WAYS: [Way; 3] = [Way::AnotherRole, Way::PermissionsOfTheirOwn, Way::Removed];

async fn take(app: &App, who: &Person, from: &Person, way: Way) -> Answer {
    let path = format!("/users/{}", from.user_id);
    let patch = |path: String, body: Value| app.patch(path).token(&who.token).json(body).send();
    match way {
        Way::AnotherRole => patch(path, json!({ "role": "OBSERVER" })).await,
        Way::PermissionsOfTheirOwn => patch(format!("{path}/permissions"), json!({ "permissions": [] })).await,
        Way::Removed => remove(app, who, &from.user_id).await,
    }
}

async fn admins(app: &App, of: &Person) -> i64 {
    let query = Query::all().equals(ROLE, "ADMIN");
    app.store.of::<UserRecord>(&of.account_id).count(query).await.unwrap()
}

#[actix_web::test]
async fn the_only_admin_stays_one() {
    for app in App::each().await {
        let id = account(&app, "Acme", Value::Null).await;
        switch_on(&app, &id, &["customPermissions"]).await;
        let (ada, root) = (user(&app, &id, Role::Admin).await, superadmin(&app).await);
        let bob = user(&app, &id, Role::Custom).await;
        team(&app, &id, "Press", &[&ada.user_id, &bob.user_id]).await;
        let users = app.store.of::<UserRecord>(&id);
        // Whoever may do less than an admin does not remove one.
        let allow = |user: &mut UserRecord| user.permissions = roles::permissions(Role::Admin).clone();
        users.update(&bob.user_id, allow).await.unwrap();
        let invited = user(&app, &id, Role::Admin).await;
        users.update(&invited.user_id, |user| user.active = false).await.unwrap();
        for way in WAYS {
            let answer = take(&app, &root, &ada, way).await.refused(403, "AccessDenied");
            assert_eq!(answer.body["message"], "This is the only admin of the account.", "{way:?}");
        }
        take(&app, &bob, &ada, Way::Removed).await.refused(403, "AccessDenied");
        users.update(&invited.user_id, |user| user.active = true).await.unwrap();
        take(&app, &bob, &ada, Way::Removed).await.expect(204);
        assert_eq!(admins(&app, &bob).await, 1);
    }
}

#[actix_web::test]
async fn of_two_admins_who_turn_on_each_other_one_remains() {
    for app in App::each().await {
        let (mut rounds, mut second) = (0, Vec::new());
        for (one, other) in [
            (Way::AnotherRole, Way::AnotherRole),
            (Way::Removed, Way::Removed),
            (Way::AnotherRole, Way::Removed),
            (Way::PermissionsOfTheirOwn, Way::PermissionsOfTheirOwn),
        ] {
            for _ in 0..5 {
                rounds += 1;
                let id = account(&app, &format!("Acme {rounds}"), Value::Null).await;
                switch_on(&app, &id, &["customPermissions"]).await;
                let (ada, eve) = (user(&app, &id, Role::Admin).await, user(&app, &id, Role::Admin).await);
                let (first, last) = tokio::join!(take(&app, &ada, &eve, one), take(&app, &eve, &ada, other));
                let (done, refused) = if first.status < 300 { (first, last) } else { (last, first) };
                assert!(matches!(done.status, 200 | 204), "{done:?} {refused:?}");
                // At the door, or in the transaction.
                assert!(matches!(refused.status, 401 | 403), "{done:?} {refused:?}");
                assert_eq!(admins(&app, &ada).await, 1, "{one:?} {other:?}");
                second.push(refused.code().to_owned());
            }
        }
        let late = second.iter().filter(|code| *code == "AccessDenied").count();
        println!("{rounds} rounds, {late} decided in the transaction");
    }
}
