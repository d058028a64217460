//! The service, asked over its routes.

use api::rt::actix_web::{App, rt::System, test};

#[std::prelude::v1::test]
fn a_note_is_added_and_found_and_one_without_text_refused() {
    System::new().block_on(async {
        let app = test::init_service(App::new().service(service::server())).await;
        for (body, status) in [(r#"{"text":"milk"}"#, 201), (r#"{"text":"bread"}"#, 201), (r#"{"text":""}"#, 400)] {
            let request =
                test::TestRequest::post().uri("/v1/notes").insert_header(("Content-Type", "application/json"));
            assert_eq!(
                test::call_service(&app, request.set_payload(body).to_request()).await.status(),
                status,
                "{body}"
            );
        }
        let request = test::TestRequest::get().uri("/v1/notes?contains=il").to_request();
        assert_eq!(test::call_and_read_body(&app, request).await, r#"[{"text":"milk"}]"#);
    });
}
