//! The rules of Overlay 1.0, one test for each.

use openapiv2::node::Member;
use openapiv2::{Diagnostics, Node, SourceId, Sources, Span, Value};
use proptest::prelude::*;
use serde_json::{Value as Json, json};

use super::apply;

/// Two texts, and nodes with places in them: every node and key gets a place of its own.
struct Places {
    contract: SourceId,
    overlay: SourceId,
}

impl Places {
    fn new() -> Self {
        let mut sources = Sources::default();
        Self { contract: sources.add("contract.yaml", ""), overlay: sources.add("overlay.yaml", "") }
    }

    fn contract(&self, json: &Json) -> Node {
        node(json, self.contract, &mut 0)
    }

    fn overlay(&self, actions: &Json) -> Node {
        let overlay = json!({"overlay": "1.0.0", "info": {"title": "t", "version": "1"}, "actions": actions});
        node(&overlay, self.overlay, &mut 0)
    }
}

fn node(json: &Json, source: SourceId, next: &mut usize) -> Node {
    let mut place = || {
        *next += 1;
        Span { source, start: *next, end: *next + 1 }
    };
    let span = place();
    let value = match json {
        Json::Null => Value::Null,
        Json::Bool(b) => Value::Bool(*b),
        Json::Number(n) => Value::Number(n.clone()),
        Json::String(s) => Value::String(s.clone()),
        Json::Array(items) => Value::Array(items.iter().map(|i| node(i, source, next)).collect()),
        Json::Object(map) => Value::Object(
            map.iter()
                .map(|(k, v)| {
                    *next += 1;
                    let key = Span { source, start: *next, end: *next + 1 };
                    (k.clone(), Member { key, node: node(v, source, next) })
                })
                .collect(),
        ),
    };
    Node { value, span }
}

/// Applies actions, gives the result and the codes of what was said.
fn applied(contract: &Json, actions: &Json) -> (Json, Vec<String>) {
    let places = Places::new();
    let mut tree = places.contract(contract);
    let mut diagnostics = Diagnostics::default();
    apply(&mut tree, &places.overlay(actions), &mut diagnostics);
    (tree.to_json(), diagnostics.iter().map(said).collect())
}

fn said(diagnostic: &openapiv2::Diagnostic) -> String {
    let place = diagnostic.labels.first().map(|l| l.pointer.to_string()).unwrap_or_default();
    let help = diagnostic.help.as_deref().unwrap_or_default();
    format!("{} {place}: {} | {help}", diagnostic.code, diagnostic.message)
}

fn clean(contract: &Json, actions: &Json) -> Json {
    let (result, said) = applied(contract, actions);
    assert_eq!(said, Vec::<String>::new());
    result
}

#[test]
fn objects_are_merged_recursively() {
    let result = clean(
        &json!({"info": {"title": "a", "contact": {"name": "n", "url": "u"}}}),
        &json!([{"target": "$.info", "update": {"version": "2", "contact": {"url": "v", "email": "e"}}}]),
    );
    assert_eq!(
        result,
        json!({"info": {"title": "a", "version": "2", "contact": {"name": "n", "url": "v", "email": "e"}}})
    );
}

#[test]
fn an_entry_is_appended_to_an_array_and_arrays_are_concatenated() {
    let contract = json!({"tags": [{"name": "a"}], "op": {"consumes": ["x"]}});
    let result = clean(
        &contract,
        &json!([
            {"target": "$.tags", "update": {"name": "b"}},
            {"target": "$.tags", "update": [{"name": "c"}, {"name": "d"}]},
            {"target": "$.op.consumes", "update": "y"},
            {"target": "$.op", "update": {"consumes": ["z"]}},
        ]),
    );
    assert_eq!(
        result,
        json!({"tags": [{"name": "a"}, {"name": "b"}, {"name": "c"}, {"name": "d"}], "op": {"consumes": ["x", "y", "z"]}})
    );
}

#[test]
fn what_is_not_alike_is_replaced() {
    let result = clean(
        &json!({"a": {"type": ["string", "null"], "properties": {"x": {}}, "n": 1}}),
        &json!([
            {"target": "$.a", "update": {"type": "string", "properties": false, "n": {"deep": 1}}},
            {"target": "$.a.type", "update": "integer"},
        ]),
    );
    assert_eq!(result, json!({"a": {"type": "integer", "properties": false, "n": {"deep": 1}}}));
}

#[test]
fn remove_takes_members_and_items_and_wins_over_update() {
    let result = clean(
        &json!({"list": [{"k": 0}, {"k": 1}, {"k": 2}, {"k": 3}], "host": "h", "keep": 1}),
        &json!([
            {"target": "$.list[?@.k > 0 && @.k < 3]", "remove": true},
            {"target": "$.host", "remove": true, "update": {"ignored": 1}},
            {"target": "$.keep", "remove": false, "update": 2},
        ]),
    );
    assert_eq!(result, json!({"list": [{"k": 0}, {"k": 3}], "keep": 2}));
}

#[test]
fn several_members_and_items_of_several_containers_are_removed_at_once() {
    let contract = json!({"a": [1, [2, 3, 4], 5, {"x": 1, "y": 2, "z": 3}], "b": {"x": 1, "y": 2}, "c": 1});
    let removed = |target: &str| clean(&contract, &json!([{"target": target, "remove": true}]));
    assert_eq!(removed("$['a','b'][1,0,2]"), json!({"a": [{"x": 1, "y": 2, "z": 3}], "b": {"x": 1, "y": 2}, "c": 1}));
    assert_eq!(removed("$..['x','y',0]"), json!({"a": [[3, 4], 5, {"z": 3}], "b": {}, "c": 1}));
    assert_eq!(removed("$..*"), json!({}));
}

#[test]
fn nodes_below_a_removed_node_go_with_it() {
    let result =
        clean(&json!({"x": {"x": {"x": 1}, "y": 2}, "z": [{"x": 1}]}), &json!([{"target": "$..x", "remove": true}]));
    assert_eq!(result, json!({"z": [{}]}));
}

#[test]
fn actions_see_what_earlier_ones_did() {
    let result = clean(
        &json!({"paths": {"/a": {"get": {"old": 1}}}}),
        &json!([
            {"target": "$.paths['/a'].get", "remove": true},
            {"target": "$.paths['/a']", "update": {"get": {"new": 1}, "put": {}}},
            {"target": "$.paths.*.*", "update": {"x-safe": true}},
            {"target": "$.paths['/a'].put", "remove": true},
        ]),
    );
    assert_eq!(result, json!({"paths": {"/a": {"get": {"new": 1, "x-safe": true}}}}));
}

#[test]
fn a_node_selected_twice_is_changed_once() {
    let result = clean(&json!({"a": [1]}), &json!([{"target": "$['a','a']", "update": 2}]));
    assert_eq!(result, json!({"a": [1, 2]}));
}

#[test]
fn the_root_can_be_updated_but_not_removed() {
    let (result, said) =
        applied(&json!({"a": 1}), &json!([{"target": "$", "update": {"b": 2}}, {"target": "$", "remove": true}]));
    assert_eq!(result, json!({"a": 1, "b": 2}));
    insta::assert_snapshot!(said.join("\n"), @"overlay-remove-root /actions/1/target: the whole contract cannot be removed | name what is to go, such as `$.host`");
}

#[test]
fn a_target_without_match_says_how_far_it_went() {
    let contract = json!({"paths": {"/pets": {"get": {"tags": ["a"]}, "post": {}}, "/users/{id}": {"get": {}}}});
    let (result, said) = applied(
        &contract,
        &json!([
            {"target": "$.paths['/pets'].pots", "remove": true},
            {"target": "$.paths[\"/pet\"].get.tags", "remove": true},
            {"target": "$.paths['/pets'].delete.responses", "update": {}},
            {"target": "$.paths.*.get[?@.in == 'body'].schema", "update": {}},
            {"target": "$.paths['/pets'].get.tags[4]", "update": {}},
            {"target": "$..nowhere", "update": {}},
        ]),
    );
    assert_eq!(result, contract);
    insta::assert_snapshot!(said.join("\n"));
}

#[test]
fn a_target_that_is_no_path_is_an_error_of_its_own() {
    let (result, said) = applied(
        &json!({"a": 1}),
        &json!([{"target": "paths.x", "remove": true}, {"target": "$.a[", "remove": true}, {"target": "$.a", "update": 2}]),
    );
    assert_eq!(result, json!({"a": 2}));
    assert_eq!(said.len(), 2);
    assert!(said.iter().all(|s| s.starts_with("overlay-target-invalid ")), "{said:?}");
}

#[test]
fn an_object_cannot_be_updated_with_something_else() {
    let (result, said) = applied(&json!({"a": {"b": {}}}), &json!([{"target": "$.a.b", "update": ["x"]}]));
    assert_eq!(result, json!({"a": {"b": {}}}));
    insta::assert_snapshot!(said.join("\n"), @"overlay-update-mismatch /actions/0/update: the target is an object, and an array cannot be merged into it | give an object of the keys to set, or choose the object above as target");
}

#[test]
fn the_overlay_document_is_checked() {
    let places = Places::new();
    let overlay = json!({
        "overlay": "1.1.0",
        "infos": {},
        "x-ours": 1,
        "extends": 4,
        "actions": [
            {"target": "$.a", "updates": 1},
            {"update": {}},
            {"target": 3, "remove": true},
            {"target": "$.a", "remove": "yes"},
            "not an action",
            {"target": "$.a", "description": "does nothing"},
            {"target": "$.a", "update": 2, "x-why": "ours", "description": []},
        ],
    });
    let mut tree = places.contract(&json!({"a": 1}));
    let mut diagnostics = Diagnostics::default();
    apply(&mut tree, &node(&overlay, places.overlay, &mut 0), &mut diagnostics);
    assert_eq!(tree.to_json(), json!({"a": 2}));
    insta::assert_snapshot!(diagnostics.iter().map(said).collect::<Vec<_>>().join("\n"));
}

#[test]
fn an_overlay_that_is_no_object_or_has_no_actions() {
    for overlay in [json!([]), json!({"overlay": "1.0.3", "info": {"title": 1}, "actions": []}), json!({"actions": {}})]
    {
        let places = Places::new();
        let mut tree = places.contract(&json!({}));
        let mut diagnostics = Diagnostics::default();
        apply(&mut tree, &node(&overlay, places.overlay, &mut 0), &mut diagnostics);
        assert!(diagnostics.has_errors(), "{overlay}");
        assert_eq!(tree.to_json(), json!({}));
    }
}

#[test]
fn what_the_overlay_brings_points_into_it() {
    let places = Places::new();
    let mut tree = places.contract(&json!({"info": {"title": "a", "version": "1"}, "tags": ["x"]}));
    let overlay = places.overlay(&json!([
        {"target": "$.info", "update": {"title": "b", "license": {"name": "MIT"}}},
        {"target": "$.tags", "update": "y"},
    ]));
    apply(&mut tree, &overlay, &mut Diagnostics::default());
    let info = tree.get("info").and_then(Node::as_object).expect("info");
    for (name, source) in [("title", places.overlay), ("license", places.overlay), ("version", places.contract)] {
        assert_eq!((info[name].key.source, info[name].node.span.source), (source, source), "{name}");
    }
    let tags = tree.get("tags").expect("tags");
    let sources: Vec<_> = tags.as_array().expect("an array").iter().map(|t| t.span.source).collect();
    assert_eq!((tags.span.source, sources), (places.contract, vec![places.contract, places.overlay]));
}

fn any_json() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![Just(Json::Null), any::<bool>().prop_map(Json::from), (0..3).prop_map(Json::from)];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::from),
            prop::collection::btree_map("[a-c]", inner, 0..4).prop_map(|m| Json::Object(m.into_iter().collect())),
        ]
    })
}

proptest! {
    /// The tree and the JSON that queries run on say the same after every action.
    #[test]
    fn tree_and_mirror_stay_in_step(
        contract in any_json(),
        changes in prop::collection::vec((0..6_usize, any_json(), any::<bool>()), 1..4),
    ) {
        let targets = ["$", "$.a", "$..b", "$.*.*", "$..[0]", "$..[?@.a]"];
        let places = Places::new();
        let mut tree = places.contract(&contract);
        let mut mirror = tree.to_json();
        let actions: Vec<Json> = changes
            .into_iter()
            .map(|(target, update, remove)| json!({"target": targets[target], "update": update, "remove": remove}))
            .collect();
        let overlay = places.overlay(&Json::from(actions));
        for action in super::document::read(&overlay, &mut Diagnostics::default()) {
            let before = mirror.clone();
            let mut budget = super::Budget::of(&mirror);
            let outcome = super::run(&action, &mut tree, &mut mirror, &mut budget);
            prop_assert_eq!(&tree.to_json(), &mirror);
            prop_assert!(outcome.is_ok() || before == mirror);
        }
    }
}
