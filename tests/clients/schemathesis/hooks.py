"""What schemathesis calls: credentials, examples, and the rules of `exceptions`."""

import os

import schemathesis

import examples
import exceptions
import objects
import record

WRITTEN = set(os.environ["WRITTEN"].split())

objects.switch_on()
objects.manifest()
objects.remember()
record.keep(lambda failure, case, response: exceptions.reason(failure, case, response, WRITTEN))


@schemathesis.hook
def before_call(context, case, kwargs):
    if case.query.get("accesstoken") == "channel":
        case.query["accesstoken"] = objects.channel_token()


@schemathesis.hook
def after_call(context, case, response):
    if case.operation.definition.raw.get("operationId") == "updateAccount" and response.status_code < 300:
        objects.restore()


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
