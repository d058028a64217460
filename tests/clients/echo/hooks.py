"""What schemathesis calls where it asks a service that echoes: what it takes for a failure and is none, each with the
reason. `cargo test -p codegen-runtime` has the checks that are meant."""

import mutations
import record
from schemathesis.core.failures import AcceptedNegativeData
from schemathesis.openapi.checks import (
    EnsureResourceAvailability, JsonSchemaError, MissingContentType, RejectedPositiveData, UndefinedContentType, UseAfterFree,
)


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
        return mutations.unbroken(failure, case, response.request.url)
    if isinstance(failure, RejectedPositiveData) and response.status_code == 400:
        violations = response.json().get("violations") or [{}]
        if all(one.get("keyword") == "format" and one.get("limit") == "int64" for one in violations):
            return "an integer has 64 bits"
    return None


record.keep(reason)
