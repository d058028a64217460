//! Insights: reports as an array that is streamed, and their sums as a table.

use handlers::store::InsightReport;
use serde_json::{Value, json};

use crate::{
    app::App,
    posts::{ACCOUNT, OTHERS, id},
};

const ONE: &str = "000000000000000000000001";
const TWO: &str = "000000000000000000000002";

async fn report(app: &App, account: &str, channel: &str, time: &str, values: Value) {
    let Value::Object(values) = values else { panic!("{values}") };
    let report = InsightReport { channel_id: id(channel), time: time.parse().unwrap(), values };
    app.store.of(&id(account)).insert(report).await.unwrap();
}

/// Three reports of ours, and one of another account about the same channel.
async fn reported(app: &App) {
    report(app, ACCOUNT, ONE, "2026-11-23T23:00:00Z", json!({ "fans": 3, "=cmd()": -1.5 })).await;
    report(app, ACCOUNT, ONE, "2026-11-23T08:00:00Z", json!({ "fans": 4, "note": "text", "more": { "a": 1 } })).await;
    report(app, ACCOUNT, TWO, "2026-11-24T08:30:00Z", json!({ "fans": 1 })).await;
    report(app, OTHERS, ONE, "2026-11-23T08:00:00Z", json!({ "fans": 1000 })).await;
}

#[actix_web::test]
async fn reports_as_they_came() {
    for app in App::each().await {
        reported(&app).await;
        let list = async |from: &str, until: &str, channels: Value| {
            let request = app.post("/inbox/insights/reports").dev().query("from", from).query("until", until);
            request.json(channels).send().await.expect(200)
        };
        let all = list("2026-11-23T08:00:00Z", "2026-11-24T08:30:00Z", json!([ONE, TWO, "none", ONE])).await;
        assert_eq!(all.header("content-length"), None);
        assert_eq!(all.header("content-type").as_deref(), Some("application/json"));
        assert_eq!(
            all.body,
            json!([
                {
                    "channelId": ONE,
                    "time": "2026-11-23T08:00:00Z",
                    "values": { "fans": 4, "more": { "a": 1 }, "note": "text" },
                },
                { "channelId": ONE, "time": "2026-11-23T23:00:00Z", "values": { "=cmd()": -1.5, "fans": 3 } },
                { "channelId": TWO, "time": "2026-11-24T08:30:00Z", "values": { "fans": 1 } },
            ])
        );
        let some = list("2026-11-23T08:00:00.001Z", "2026-11-24T00:00:00Z", json!([ONE, TWO])).await;
        assert_eq!(some.body.as_array().unwrap().len(), 1);
        assert_eq!(list("2026-11-01T00:00:00Z", "2026-12-01T00:00:00Z", json!([])).await.text(), "[]");
        let request = app.post("/inbox/insights/reports?from=2026-11-01T00:00:00Z").dev().json(json!([]));
        request.send().await.refused(400, "BadRequestError");
    }
}

#[actix_web::test]
async fn channels_that_have_reports() {
    let app = App::start().await;
    let list = || app.get("/inbox/insights/reports/channels").dev().send();
    assert_eq!(list().await.expect(200).body, json!([]));
    reported(&app).await;
    assert_eq!(list().await.expect(200).body, json!([{ "_id": ONE }, { "_id": TWO }]));
}

#[actix_web::test]
async fn sums_as_csv() {
    for app in App::each().await {
        reported(&app).await;
        let table = async |query: &str, body: Value| {
            let request = app.post(format!("/inbox/insights/reports/csv{query}")).dev().json(body);
            request.header("accept-encoding", "identity").send().await.expect(200).text().to_owned()
        };
        let month = json!({ "start": "2026-11-01T00:00:00Z", "end": "2026-12-01T00:00:00Z" });
        let head = "channelId,time,metric,value\r\n";
        assert_eq!(
            table("", month.clone()).await,
            format!(
                "{head}{ONE},2026-11-23T00:00:00Z,'=cmd(),-1.5\r\n{ONE},2026-11-23T00:00:00Z,fans,7\r\n\
                 {TWO},2026-11-24T00:00:00Z,fans,1\r\n"
            )
        );
        let mut of_one = month.clone();
        of_one["channelIds"] = json!([TWO]);
        let hours = table("?aggregateBy=hour", of_one).await;
        assert_eq!(hours, format!("{head}{TWO},2026-11-24T08:00:00Z,fans,1\r\n"));
        let mut none = month;
        none["channelIds"] = json!([]);
        assert_eq!(table("", none).await, head);
    }
}

#[actix_web::test]
async fn a_long_time_is_streamed_whole() {
    let app = App::start().await;
    let account = id(ACCOUNT);
    app.store
        .transaction(async |transaction| {
            for second in 0..1000 {
                let time = format!("2026-11-23T{:02}:{:02}:{:02}Z", second / 3600, second / 60 % 60, second % 60);
                let Value::Object(values) = json!({ "number": second }) else { unreachable!() };
                let report = InsightReport { channel_id: id(ONE), time: time.parse().unwrap(), values };
                transaction.of(&account).insert(report).await?;
            }
            Ok(())
        })
        .await
        .unwrap();
    let range = app.post("/inbox/insights/reports?from=2026-11-23T00:00:00Z&until=2026-11-24T00:00:00Z");
    let all = range.dev().json(json!([ONE])).send().await.expect(200).body;
    let numbers: Vec<_> =
        all.as_array().unwrap().iter().map(|report| report["values"]["number"].as_u64().unwrap()).collect();
    assert_eq!(numbers, (0..1000).collect::<Vec<_>>());
}
