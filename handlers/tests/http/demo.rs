//! The demonstration: what its admin finds.

use std::collections::BTreeSet;

use handlers::demo;
use serde_json::json;

use crate::app::App;

#[actix_web::test]
async fn an_admin_finds_something_of_everything() {
    for app in App::each().await {
        let demo = demo::fill(&app.store, app.identity()).await.unwrap();
        let login = json!({ "username": "admin", "password": demo.password });
        let login = app.post("/users/login").json(login).send().await.expect(204);
        let token = login.cookie("accesstoken").unwrap().value().to_owned();
        let get = |path: &str| app.get(path).token(&token).send();
        let channels = get("/channels").await.expect(200).body;
        let channels = channels.as_array().unwrap();
        let networks: BTreeSet<_> = channels.iter().map(|it| it["socialNetwork"].as_str().unwrap()).collect();
        assert_eq!(networks.len(), 11, "{networks:?}");
        let counts = get("/channels/counts").await.expect(200).body;
        assert_eq!(
            (&counts["Demo Forums"], &counts["custom"], &counts["facebook"]),
            (&json!(1.0), &json!(1.0), &json!(2.0))
        );
        for status in ["active", "expiring", "expired", "disabled"] {
            let found = get(&format!("/channels?status={status}")).await.expect(200).body;
            assert!(!found.as_array().unwrap().is_empty(), "{status}");
        }
        for path in [
            "/channels/tokenOwners",
            "/settings/manifests",
            "/inbox/folders",
            "/inbox/templates",
            "/inbox/rules/keywordLists",
            "/inbox/rules/interactorLists",
            "/cp/campaigns?since=2020-01-01T00:00:00Z&until=2120-01-01T00:00:00Z",
        ] {
            let found = get(path).await.expect(200).body;
            assert!(!found.as_array().unwrap().is_empty(), "{path}");
        }
        let tags = app.post("/cp/tags/get").token(&token).send().await.expect(200).body;
        assert_eq!(tags["count"], 3.0);
        // Every channel belongs to a team beside the one that everybody is in.
        let teams = get("/teams").await.expect(200).body;
        let of_teams = |default: bool| -> BTreeSet<String> {
            let teams = teams.as_array().unwrap().iter().filter(|team| (team["name"] == "Default") == default);
            teams
                .flat_map(|team| team["channels"].as_array().unwrap())
                .map(|id| id.as_str().unwrap().to_owned())
                .collect()
        };
        assert_eq!((of_teams(true).len(), of_teams(false)), (channels.len(), of_teams(true)));
    }
}
