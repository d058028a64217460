//! Parameters and bodies of requests.

use std::collections::{BTreeMap, BTreeSet};

use openapiv2::{Pointer, model::Parameter};

use super::{Diff, Direction, Effect, Verdict, schema::Way};
use crate::{
    ir::shape::Shape,
    lower::{self, ShapedOperation},
};

type Located<'o> = (&'o Parameter, &'o Shape);

impl Diff<'_> {
    pub(super) fn parameters(&mut self, old: &ShapedOperation<'_>, new: &ShapedOperation<'_>) {
        let (before, after) = (by_place(old), by_place(new));
        let keys: BTreeSet<_> = before.keys().chain(after.keys()).collect();
        for key in keys {
            let name = |parameter: &Parameter| format!("{} parameter `{}`", key.0, parameter.name);
            match (before.get(key), after.get(key)) {
                (Some(old), Some(new)) => self.parameter(&name(new.0), *old, *new),
                (Some((gone, _)), None) => {
                    let message = format!("the {} is gone, and ignored where it is sent", name(gone));
                    let places = (&gone.pointer, &new.model.pointer.child("parameters"));
                    self.push(Verdict::Compatible, "parameter-removed", Direction::Request, places, message);
                }
                (None, Some((added, _))) => {
                    let verdict = if added.required { Verdict::Breaking } else { Verdict::Compatible };
                    let kind = if added.required { "required" } else { "optional" };
                    let message = format!("the {kind} {} is new", name(added));
                    let places = (&old.model.pointer.child("parameters"), &added.pointer);
                    self.push(verdict, "parameter-added", Direction::Request, places, message);
                }
                (None, None) => {}
            }
        }
    }

    fn parameter(&mut self, at: &str, (old, old_shape): Located<'_>, (new, new_shape): Located<'_>) {
        let places = (&old.pointer, &new.pointer);
        if old.name != new.name && !old.name.eq_ignore_ascii_case(&new.name) {
            let message = format!("the {at} was called `{}`", old.name);
            let places = (&places.0.child("name"), &places.1.child("name"));
            self.push(Verdict::Documentation, "path-parameter-renamed", Direction::Neither, places, message);
        }
        self.required(at, places, old.required, new.required);
        self.documentation(&format!("the {at}"), places, "description", old.description != new.description);
        self.schema(&mut Way::of_text(Direction::Request, format!("the {at}")), old_shape, new_shape);
        let (Some((a, empty_before)), Some((b, empty_after))) =
            (lower::parameter_items(old), lower::parameter_items(new))
        else {
            return;
        };
        if let Some(effect) = Effect::of(empty_before && !empty_after, !empty_before && empty_after) {
            let message = format!("the {at} may {} be empty", if empty_after { "now" } else { "no longer" });
            let places = (&places.0.child("allowEmptyValue"), &places.1.child("allowEmptyValue"));
            self.effect(effect, "allowEmptyValue", Direction::Request, places, message);
        }
        let (before, after) = (lower::collection(a), lower::collection(b));
        if before != after && before.len() == after.len() {
            let message = format!("the {at} was written as {before:?} and is written as {after:?}").to_lowercase();
            let places = (&places.0.child("collectionFormat"), &places.1.child("collectionFormat"));
            self.effect(Effect::Changed, "collectionFormat", Direction::Request, places, message);
        }
    }

    pub(super) fn body(&mut self, old: &ShapedOperation<'_>, new: &ShapedOperation<'_>) {
        match (&old.body, &new.body) {
            (Some((before, old)), Some((after, new))) => {
                let places = (&before.pointer, &after.pointer);
                self.required("body", places, before.required, after.required);
                self.documentation("the body", places, "description", before.description != after.description);
                self.schema(&mut Way::new(Direction::Request, "the body"), old, new);
            }
            (Some((gone, _)), None) => {
                let places = (&gone.pointer, &new.model.pointer.child("parameters"));
                let message = "the body is gone, and ignored where it is sent";
                self.push(Verdict::Compatible, "body-removed", Direction::Request, places, message);
            }
            (None, Some((added, _))) => {
                let verdict = if added.required { Verdict::Breaking } else { Verdict::Compatible };
                let kind = if added.required { "a required" } else { "an optional" };
                let places = (&old.model.pointer.child("parameters"), &added.pointer);
                let message = format!("{kind} body is new");
                self.push(verdict, "body-added", Direction::Request, places, message);
            }
            (None, None) => {}
        }
    }

    fn required(&mut self, at: &str, places: (&Pointer, &Pointer), before: bool, after: bool) {
        if let Some(effect) = Effect::of(!before && after, before && !after) {
            let says = if after { "is required from now on" } else { "is no longer required" };
            let places = (&places.0.child("required"), &places.1.child("required"));
            self.effect(effect, "required", Direction::Request, places, format!("the {at} {says}"));
        }
    }
}

/// Parameters by place and name; those of a path by their position, as their names are not sent.
fn by_place<'o>(operation: &'o ShapedOperation<'_>) -> BTreeMap<(&'static str, String), Located<'o>> {
    let position = |name: &str| {
        operation.path.find(&format!("{{{name}}}")).map(|at| {
            let before = operation.path.get(..at).unwrap_or_default();
            before.matches('{').count().to_string()
        })
    };
    let key = |parameter: &Parameter| {
        let place = lower::parameter_place(parameter);
        let name = match place {
            "path" => position(&parameter.name).unwrap_or_else(|| parameter.name.clone()),
            "header" => parameter.name.to_ascii_lowercase(),
            _ => parameter.name.clone(),
        };
        (place, name)
    };
    operation.parameters.iter().map(|(parameter, shape)| (key(parameter), (*parameter, shape))).collect()
}
