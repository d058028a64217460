"""Requests that schemathesis broke on purpose, and that are none the less what the contract allows: in forms and queries
every value is a text, and different values can be the same text."""

import re
from collections.abc import Mapping

FORMS = ("multipart/form-data", "application/x-www-form-urlencoded")


def unbroken(failure, case, url):
    """Why nothing is wrong with a request that breaks its schema, as a failure tells, or None."""
    reasons = [unseen(mutation, case, url) for mutation in mutations(failure.message)]
    # A request with two mistakes has one if the other is none.
    return reasons[0] if reasons and all(reasons) else None


def mutations(message):
    """What was done to a request so that it breaks its schema, each with its place: a line, or a list below a heading."""
    _, _, said = message.partition("Invalid component:")
    lines = [line.strip() for line in said.splitlines() if line.strip()]
    listed = [line for line in lines if line.startswith("- ")]
    heading = "" if lines[:1] == listed[:1] else lines[0]
    return [f"{heading} {line}" for line in listed] or lines[:1]


def unseen(mutation, case, url):
    """Why a mutation makes no other request, or None."""
    said = re.search(r"(?:\bin |^ ?- )(query|header|cookie|body)\b", mutation)
    place = said[1] if said else None
    if place != "body" or case.media_type in FORMS:
        # Of several keywords one is broken, it is not said which: it is `additionalProperties` where nothing is missing.
        broken = re.search(r"violates ((?:`\w+`(?:, )?)+)(?! at)", mutation)
        keywords = set(re.findall(r"\w+", broken[1])) if broken else set()
        if {"additionalProperties"} <= keywords <= {"additionalProperties", "required"} and complete(case, place):
            return "what else is in a query, header or form is not forbidden"
    if place == "query":
        if re.search(r" violates .*/items$", mutation) and re.search(r"[?&][^=&]+=(&|$)", url):
            return "in a query, a list of one empty text and an empty list are the same text"
        became = re.search(r"violates `type` at /properties/([^/ ]+) \(was array", mutation)
        if became and texts(case, "query", became[1]):
            return "in a query, a list of one text and the text are the same"
    if case.media_type not in FORMS:
        return None
    if re.search(r"violates `type` at /properties/.* \(was string", mutation):
        return "in a form, every value is a text"
    if re.search(r"in body - \w+: Incorrect type", mutation):
        return "in a form, a list of one item and the item are the same text"
    if "object with unexpected properties" in mutation:
        return "what else is in a query, header or form is not forbidden"
    return None


def parameters(case, place):
    declared = case.operation.definition.raw.get("parameters", [])
    return [one for one in declared if one.get("in") == place]


def texts(case, place, name):
    """Whether a parameter is a list of any texts."""
    items = [one.get("items", {}) for one in parameters(case, place) if one["name"] == name]
    return bool(items) and all(set(item) <= {"type", "description"} and item.get("type") == "string" for item in items)


def complete(case, place):
    """Whether a request has all that it must have in a place."""
    given = {"query": case.query, "header": case.headers, "cookie": case.cookies, "body": case.body}.get(place)
    required = {one["name"] for one in parameters(case, "formData" if place == "body" else place) if one.get("required")}
    return isinstance(given, Mapping) and required <= given.keys()
