"""What schemathesis calls where it asks a service that echoes: what it takes for a failure and is none, each with the
reason. `cargo test -p codegen-runtime` has the checks that are meant."""

import re

import record
from schemathesis.core.failures import AcceptedNegativeData
from schemathesis.openapi.checks import (
    EnsureResourceAvailability, JsonSchemaError, MissingContentType, RejectedPositiveData, UndefinedContentType, UseAfterFree,
)

FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


def mutations(message):
    """What was done to a request so that it breaks its schema, each with its place: a line, or a heading and a list."""
    _, _, said = message.partition("Invalid component: ")
    lines = [line.strip() for line in said.splitlines()]
    return [f"{lines[0]} {line}" for line in lines if line.startswith("- ")] or lines[:1]


def unseen(mutation, case, url):
    """Why a mutation makes no other request, or None."""
    if re.search(r"\bquery\b.* violates .*/items$", mutation) and re.search(r"[?&][^=&]+=(&|$)", url):
        return "in a query, a list of one empty text and an empty list are the same text"
    if case.media_type in FORMS and re.search(r"violates `type` at /properties/.* \(was string", mutation):
        return "in a form, every value is a text"
    if case.media_type in FORMS and "object with unexpected properties" in mutation:
        return "what else is in a form is not forbidden"
    # Of several keywords one is broken, it is not said which: it is `additionalProperties` where no field is missing.
    broken = re.search(r"violates ((?:`\w+`(?:, )?)+)(?! at)", mutation)
    keywords = set(re.findall(r"\w+", broken[1])) if broken else set()
    if case.media_type in FORMS and {"additionalProperties"} <= keywords <= {"additionalProperties", "required"} and complete(case):
        return "what else is in a form is not forbidden"
    return None


def complete(case):
    """Whether a form has each field that it must have."""
    declared = case.operation.definition.raw.get("parameters", [])
    required = {one["name"] for one in declared if one.get("in") == "formData" and one.get("required")}
    return isinstance(case.body, dict) and required <= case.body.keys()


def reason(failure, case, response):
    """Why a failure is none, or None."""
    declared = case.operation.definition.raw["responses"].get(str(response.status_code), {})
    media_type = response.headers.get("content-type", [""])[0]
    if isinstance(failure, MissingContentType) and not response.content and "schema" not in declared:
        return "an answer without content has no media type"
    if isinstance(failure, (UndefinedContentType, JsonSchemaError)) and media_type == "application/problem+json":
        if response.status_code >= 400:
            return "refusals are problem details, and Swagger 2.0 has no media types by status, nor schemas by media type"
    if isinstance(failure, JsonSchemaError) and not media_type.endswith("json"):
        return "of a media type that is the handler's to write, a service that echoes sends a word"
    if isinstance(failure, (EnsureResourceAvailability, UseAfterFree)):
        return "a service that echoes keeps nothing, and forgets nothing"
    if isinstance(failure, AcceptedNegativeData):
        reasons = [unseen(mutation, case, response.request.url) for mutation in mutations(failure.message)]
        # A request with two mistakes has one if the other is none.
        if reasons and all(reasons):
            return reasons[0]
    if isinstance(failure, RejectedPositiveData) and response.status_code == 400:
        violations = response.json().get("violations") or [{}]
        if all(one.get("keyword") == "format" and one.get("limit") == "int64" for one in violations):
            return "an integer has 64 bits"
    return None


record.keep(reason)
