//! What things are called in the generated crate.

use super::{FINE, contract, with_options};

#[test]
fn parameters_of_one_name() {
    let parameter = |place: &str| format!("{{name: it, in: {place}, required: true, type: string}}");
    let fields = |places: [&str; 2]| {
        let [first, second] = places.map(parameter);
        let text = format!(
            "paths:\n  /a/{{it}}:\n    post: {{tags: [a], consumes: [multipart/form-data], parameters: [{first}, {second}], {FINE}}}\n"
        );
        let text = if places.contains(&"path") { text } else { text.replace("/a/{it}", "/a") };
        codegen::name::name(&contract(&text).0).operations[0].fields.clone()
    };
    for (first, second, otherwise) in [
        ("path", "query", "it_query"),
        ("path", "header", "it_header"),
        ("path", "formData", "it_form_data"),
        ("query", "header", "it_header"),
        ("query", "formData", "it_form_data"),
        ("header", "formData", "it_form_data"),
    ] {
        assert_eq!(fields([first, second]), ["it", otherwise]);
        assert_eq!(fields([second, first]), [otherwise, "it"]);
    }
}

#[test]
fn an_id_that_is_written_as_the_method_keeps_the_name() {
    for ids in [["getUser", "get_user"], ["get_user", "getUser"]] {
        let [first, second] = ids;
        let text = format!(
            "paths:\n  /a: {{get: {{operationId: {first}, tags: [a], {FINE}}}}}\n  /b: {{get: {{operationId: {second}, tags: [a], {FINE}}}}}\n"
        );
        let names = codegen::name::name(&contract(&text).0);
        for (id, operation) in ids.into_iter().zip(&names.operations) {
            assert_eq!(id == "get_user", operation.method == "get_user", "{}", operation.method);
            assert_eq!(operation.example(), operation.method);
        }
    }
}

#[test]
fn a_property_is_renamed_and_its_type_is_not() {
    let text =
        "paths: {}\ndefinitions:\n  Pay: {type: object, properties: {kind: {type: string, enum: [cash, card]}}}\n";
    let options = "[rename]\n\"#/definitions/Pay/properties/kind\" = \"way\"\n";
    let names = codegen::name::name(&with_options(text, options).0);
    assert_eq!(names.places, ["Pay", "PayKind"]);
    assert_eq!(names.types[0].members, ["way"]);
    let options = "[rename]\n\"#/definitions/Pay\" = \"Payment\"\n";
    assert_eq!(codegen::name::name(&with_options(text, options).0).places, ["Payment", "PayKind"]);
}

#[test]
fn headers_leave_the_names_of_an_answer_to_it() {
    let headers = "headers: {Body: {type: string}, Status: {type: string}}";
    let text = format!(
        "paths:\n  /a:\n    get:\n      tags: [a]\n      responses:
        200: {{description: With a body., schema: {{type: string}}, {headers}}}
        204: {{description: Without., {headers}}}
        default: {{description: Of any status., {headers}}}\n"
    );
    let names = codegen::name::name(&contract(&text).0);
    let own: Vec<[bool; 2]> =
        names.operations[0].headers.iter().map(|names| [names[0] == "body", names[1] == "status"]).collect();
    assert_eq!(own, [[false, true], [true, true], [true, false]], "{:?}", names.operations[0].headers);
}

#[test]
fn a_raw_name_is_refused_and_not_a_panic() {
    let text = "paths: {}\ndefinitions:\n  A: {type: object, properties: {a: {type: string}}}\n";
    for name in ["r#type", "r#a", " a", "type ", "/**/a"] {
        for at in ["#/definitions/A", "#/definitions/A/properties/a"] {
            let (_, said) = with_options(text, &format!("[rename]\n\"{at}\" = \"{name}\"\n"));
            let wanted = format!("invalid-option: `{name}` is no name in Rust");
            assert!(said.contains(&wanted), "{name} at {at}: {said:?}");
        }
    }
}
