//! The slow path of a whole request: every violation of every parameter and the body together.

use crate::body;
use crate::failure::Failure;
use crate::incoming::{Given, Incoming, Occurrences, Payload};
use crate::operation::Parameter;
use crate::parameter::{self, Fault, Style};
use crate::schema::{Kind, Schema};
use crate::tree::Tree;
use crate::validate;
use crate::violation::{Location, Pointer, Violation};
use crate::violations::Violations;

/// Every violation of a request, in the order of the operation's parameters, the body last.
///
/// # Errors
/// Where the body is no JSON; the failure has the violations of the parameters.
pub(crate) fn violations(incoming: &Incoming<'_>) -> Result<Violations, Failure> {
    let mut out = Violations::new();
    for (parameter, given) in incoming.all() {
        let mut at = Pointer::new(parameter.location);
        at.enter(parameter.name);
        match given {
            Given::Value(occurrences) => check(parameter, occurrences, &mut at, &mut out),
            Given::Nothing if parameter.required => {
                out.push(at.violation("required", None, "must be there".to_owned()));
            }
            Given::Nothing | Given::Empty => {}
        }
    }
    if let Some(body) = &incoming.operation.body {
        let mut at = Pointer::new(Location::Body);
        if matches!(incoming.payload, Payload::Absent) {
            if body.required {
                out.push(at.violation("required", None, "must be there".to_owned()));
            }
        } else if let Err(failure) = body::violations(&incoming.payload, body.schema, &mut at, &mut out) {
            return Err(failure.with_violations(out));
        }
    }
    Ok(out)
}

fn check(parameter: &'static Parameter, mut occurrences: Occurrences<'_>, at: &mut Pointer, out: &mut Violations) {
    let schema = parameter.schema;
    let is_file = |schema: &Schema| schema.kind == Kind::File;
    if is_file(schema) {
        if occurrences.number() > 1 {
            out.push(repeated(at));
        }
        return;
    }
    if schema.items.is_some_and(is_file) {
        let mut files = Tree::default();
        let (array, number) = (files.open(), occurrences.number());
        (0..number).for_each(|_| files.push_null());
        files.close_array(array, number);
        let counted = Schema { min_items: schema.min_items, max_items: schema.max_items, ..Schema::ANY };
        validate::violations(&counted, files.root(), at, out);
        return;
    }
    let mut tree = Tree::default();
    match parameter::write(&mut occurrences, schema, Style::of(parameter), &mut tree) {
        Ok(()) => validate::violations(schema, tree.root(), at, out),
        Err(Fault::Repeated) => out.push(repeated(at)),
        Err(Fault::NotText) => out.push(at.violation("type", None, "must be UTF-8".to_owned())),
    }
}

fn repeated(at: &Pointer) -> Violation {
    at.violation("duplicate", None, "must not stand there twice".to_owned())
}
