"""What schemathesis calls: credentials, the rules of `exceptions`, and a record of which operations succeed."""

import atexit
import json
import os
import threading
from collections import Counter, defaultdict

import schemathesis

import examples
import exceptions
import objects

WRITTEN = set(os.environ["WRITTEN"].split())

objects.switch_on()
lock = threading.Lock()
statuses = defaultdict(Counter)
accepted = Counter()
failed = []


def name(case):
    return case.operation.definition.raw.get("operationId")


@schemathesis.hook
def after_call(context, case, response):
    # Probes with another method are answered, but not by the operation.
    if response.request.method.upper() == case.operation.method.upper():
        with lock:
            statuses[name(case)][response.status_code] += 1


@schemathesis.hook
def filter_failure(context, failure, case, response):
    reason = exceptions.reason(failure, case, response, WRITTEN)
    with lock:
        if reason is None:
            failed.append({
                "operation": name(case), "check": type(failure).__name__, "status": response.status_code,
                "says": failure.message, "answer": response.content.decode(errors="replace")[:2000],
                "request": case.as_curl_command(),
            })
        else:
            accepted[(type(failure).__name__, reason)] += 1
    return reason is None


@schemathesis.hook
def before_call(context, case, kwargs):
    if case.query.get("accesstoken") == "channel":
        case.query["accesstoken"] = objects.channel_token()


@schemathesis.hook
def before_add_examples(context, examples_found):
    definition = context.operation.definition.raw
    make = examples.EXAMPLES.get(definition.get("operationId"))
    if make is None:
        return
    # Examples of one's own are sent as they are, without what schemathesis adds to others.
    given = make()
    scheme = "channel" if definition.get("security") == [{"channelToken": []}] else "dev"
    query = {"accesstoken": scheme} | given.pop("query", {})
    query = {key: value for key, value in query.items() if value is not None}
    examples_found.append(context.operation.Case(query=query, **given))


@atexit.register
def write():
    with open("found.json", "w", encoding="utf-8") as file:
        json.dump({
            "statuses": statuses,
            "accepted": [[check, reason, count] for (check, reason), count in sorted(accepted.items())],
            "failed": failed,
        }, file, indent=1)
