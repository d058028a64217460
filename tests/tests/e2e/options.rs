//! Options of `codegen.toml`: what they change, and what is said of those that cannot be.

use codegen::Text;

use crate::contracts;
use crate::generator::{generate, member};

/// What the generator says of the contract `wire` with these options.
fn refused(options: &str) -> String {
    let mut inputs = contracts::named("wire").inputs();
    inputs.config = Some(Text { name: "codegen.toml".to_owned(), text: options.to_owned() });
    generate(inputs, &member("wire")).map(|_| ()).unwrap_err()
}

#[test]
fn options_of_what_is_not_there() {
    insta::assert_snapshot!(refused(
        r#"
[operations."PUT /upload/{name}"]
body-limit = 1

[operations."get /numbers"]
stream = ["answer"]

[operations.nothing]

[definitions.Think]
identify = false

[definitions.Elsewhere]
derive = ["Eq"]
"#
    ));
}

#[test]
fn options_that_cannot_be() {
    insta::assert_snapshot!(refused(
        r#"
[operations."GET /file"]
body-limit = 1
stream = ["answer", "body"]

[operations."POST /arrays"]
stream = ["body"]
body-limit = 1
"#
    ));
}

#[test]
fn options_that_nobody_knows() {
    insta::assert_snapshot!(refused("[operations.\"GET /file\"]\nstream = [\"request\"]\n"));
    insta::assert_snapshot!(refused("[operations.\"GET /file\"]\nlimit = 1\n"));
}
