//! Options of `codegen.toml`: what they change, and what is said of those that cannot be.

use codegen::Text;

use crate::contracts;
use crate::generator::{generate, member};

/// What the generator says of the contract `wire` with these options.
fn check(name: &str, options: &str) {
    let mut inputs = contracts::named("wire").inputs();
    inputs.config = Some(Text { name: "codegen.toml".to_owned(), text: options.to_owned() });
    let errors = generate(inputs, &member("wire")).map(|_| ()).unwrap_err();
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!(format!("options_{name}"), errors);
    });
}

#[test]
fn options_of_what_is_not_there() {
    check(
        "not_there",
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
"#,
    );
}

#[test]
fn options_that_cannot_be() {
    check(
        "impossible",
        r#"
[operations."GET /file"]
body-limit = 1
stream = ["answer", "body"]

[operations."POST /arrays"]
stream = ["body"]
body-limit = 1
"#,
    );
}

#[test]
fn options_that_nobody_knows() {
    check("unknown_value", "[operations.\"GET /file\"]\nstream = [\"request\"]\n");
    check("unknown_key", "[operations.\"GET /file\"]\nlimit = 1\n");
}

#[test]
fn pointers_that_lead_nowhere_or_to_something_else() {
    check(
        "pointers",
        r##"
open = ["#/definitions/Payment/properties/kinds", "#/definitions/Thing"]
box = ["#/definitions/Payment/properties/amount/x", "#/paths/~1numbers"]

[rename]
"#/definitions/Thing" = "Problem"
"#/definitions/Problem" = "Problem"
"#/definitions/Problem/properties/code" = "Code"
"#/definitions/Seen" = "a-b"
"definitions/Seen" = "Seen"
"#/info" = "Info"

[replace]
"#/definitions/Moneys" = "crate::Money"
"#/definitions/Money" = "crate::"
"#/paths" = "crate::Money"
"##,
    );
}

#[test]
fn names_that_cannot_be_given() {
    check(
        "names",
        r##"
[rename]
"#/definitions/Seen" = "Marks"
"#/definitions/Thing" = "Same"
"#/definitions/Book" = "Same"
"#/paths/~1numbers/get" = "listNumbers"
"#/info" = "Info"
"##,
    );
}

#[test]
fn allowances_that_are_not_needed() {
    let mut inputs = contracts::named("allowed").inputs();
    let config = inputs.config.as_mut().unwrap();
    config.text.push_str(
        r##"
[[allow]]
code = "unsupported-keyword"
at = "#/definitions/Other"
because = "There is none."

[[allow]]
code = "reference-cycle"
at = ""
because = "Nothing could be generated."
"##,
    );
    let errors = generate(inputs, &member("allowed")).map(|_| ()).unwrap_err();
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!("options_allowances", errors);
    });
}
