//! Credentials: one scheme, alternatives, several at once, optional ones; who a handler is given, and the challenges.

use base64::Engine as _;

use crate::served::{Headers, Served};

const KEY: (&str, &str) = ("x-key", "k");
const BEARER: (&str, &str) = ("authorization", "Bearer b");

const KEY_CHALLENGE: &str = r#"ApiKey realm="Wire", in="header", name="X-Key""#;
const TOKEN_CHALLENGE: &str = r#"ApiKey realm="Wire", in="query", name="token""#;
const LOGIN_CHALLENGE: &str = r#"Basic realm="Wire", charset="UTF-8""#;
const BEARER_CHALLENGE: &str = r#"Bearer realm="Wire""#;

#[actix_web::test]
async fn every_combination() {
    let served = Served::start().await;
    let basic = format!("Basic {}", base64::engine::general_purpose::STANDARD.encode("ann:p"));
    let login = ("authorization", basic.as_str());
    let none: Headers<'_> = &[];
    for (target, headers, who) in [
        ("/one", &[KEY][..], "Key(\"k\")"),
        ("/none", none, "()"),
        ("/or", &[KEY], "Key(\"k\")"),
        ("/or", &[login], "Login(\"ann\")"),
        ("/or?token=t", none, "Token(\"t\")"),
        // Of several the contract's first.
        ("/or?token=t", &[login], "Login(\"ann\")"),
        ("/or", &[("x-key", "bad"), login], "Login(\"ann\")"),
        ("/and", &[KEY, login], "(Key(\"k\"), Login(\"ann\"))"),
        ("/or-and", &[KEY, BEARER], "(Key(\"k\"), Bearer([\"read\"]))"),
        ("/or-and", &[login], "Login(\"ann\")"),
        ("/or-and", &[KEY, login], "Login(\"ann\")"),
        ("/optional-who", &[KEY], "Some(Key(\"k\"))"),
        ("/optional-who", none, "None"),
        ("/optional-who", &[("x-key", "bad")], "None"),
        ("/scopes", &[BEARER], "Bearer([\"read\"])"),
    ] {
        let got = served.get(target, headers).await;
        assert_eq!(got.status, 200, "{target} {headers:?}: {}", got.text());
        assert_eq!(got.seen("who"), who, "{target} {headers:?}");
        assert_eq!(got.header("www-authenticate"), None);
    }
    for (target, headers, challenges) in [
        ("/one", none, &[KEY_CHALLENGE][..]),
        ("/one", &[("x-key", "bad")], &[KEY_CHALLENGE]),
        ("/one?token=t", &[login], &[KEY_CHALLENGE]),
        ("/or", none, &[KEY_CHALLENGE, LOGIN_CHALLENGE, TOKEN_CHALLENGE]),
        ("/or?token=bad", &[("authorization", "Basic !")], &[KEY_CHALLENGE, LOGIN_CHALLENGE, TOKEN_CHALLENGE]),
        ("/and", &[KEY], &[KEY_CHALLENGE, LOGIN_CHALLENGE]),
        ("/and", &[login], &[KEY_CHALLENGE, LOGIN_CHALLENGE]),
        ("/or-and", &[KEY], &[KEY_CHALLENGE, BEARER_CHALLENGE, LOGIN_CHALLENGE]),
        ("/or-and", &[BEARER], &[KEY_CHALLENGE, BEARER_CHALLENGE, LOGIN_CHALLENGE]),
        ("/scopes", &[login], &[BEARER_CHALLENGE]),
    ] {
        let got = served.get(target, headers).await;
        assert_eq!((got.status, got.code().as_str()), (401, "AccessTokenInvalidError"), "{target} {headers:?}");
        assert_eq!(got.headers("www-authenticate"), challenges, "{target} {headers:?}");
    }
    served.stop().await;
}
