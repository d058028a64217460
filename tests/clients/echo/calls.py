"""What `ask` lets bravado do: every operation of a service that echoes, once for each status that it declares. bravado makes
its methods of the contract that the service publishes, checks what it sends, and each answer's body by its schema."""

import sys
import warnings
from urllib.parse import urlsplit

import rstr
from bravado.client import SwaggerClient
from bravado.exception import HTTPError
from bravado.requests_client import RequestsClient

API = sys.argv[1]
HOST = urlsplit(API).netloc

# Formats of the contracts, which bravado passes on as they are.
warnings.filterwarnings("ignore", category=Warning, module="bravado_core")


class Keys(RequestsClient):
    """Adds every credential that the contract knows; the service takes `dev` for each."""

    def __init__(self, schemes):
        super().__init__()
        self.set_basic_auth(HOST, "dev", "dev")
        self.headers = {s["name"]: "dev" for s in schemes if s["type"] == "apiKey" and s["in"] == "header"}
        # What basic credentials are in has one place.
        self.headers.pop("Authorization", None)
        self.query = {s["name"]: "dev" for s in schemes if s["type"] == "apiKey" and s["in"] == "query"}

    def request(self, request_params, *args, **kwargs):
        request_params["headers"] = self.headers | request_params.get("headers", {})
        request_params["params"] = self.query | request_params.get("params", {})
        return super().request(request_params, *args, **kwargs)


def value(spec, schema):
    """A value of a schema, with what is required in it."""
    schema = spec.deref(schema)
    kind = schema.get("type", "object" if "properties" in schema else "string")
    if "default" in schema:
        return schema["default"]
    if "enum" in schema:
        return schema["enum"][0]
    if kind == "object":
        members = {key: spec.deref(member) for key, member in schema.get("properties", {}).items()}
        return {key: value(spec, members[key]) for key in schema.get("required", [])}
    if kind == "array":
        return [value(spec, schema["items"]) for _ in range(schema.get("minItems", 1))]
    if kind in ("integer", "number"):
        return schema.get("minimum", 1)
    if kind == "boolean":
        return True
    if kind == "file":
        return b"octets"
    if schema.get("format") == "date-time":
        return "2030-01-01T00:00:00Z"
    if "pattern" in schema:
        return rstr.xeger(schema["pattern"])
    return "x" * max(1, schema.get("minLength", 1))


first = RequestsClient()
published = first.request({"method": "GET", "url": f"{API}/swagger.json"}).result(timeout=10).json()
client = SwaggerClient.from_spec(published, f"{API}/swagger.json", Keys(published["securityDefinitions"].values()), {
    "use_models": False, "validate_swagger_spec": True, "validate_requests": True, "validate_responses": True,
})

spec = client.swagger_spec
asked = 0
failures = []
for resource in spec.resources.values():
    for operation_id, operation in resource.operations.items():
        given = {
            name: value(spec, parameter.param_spec.get("schema", parameter.param_spec))
            for name, parameter in operation.params.items() if parameter.required
        }
        for status, response in operation.op_spec["responses"].items():
            # What is not the contract's own is what the runtime answers by itself, which it does not on request.
            if not status.isdigit() or response.get("$ref", "").startswith("#/responses/Runtime"):
                continue
            status = int(status)
            asked += 1
            headers = {"Prefer": f"status={status}"}
            method = getattr(getattr(client, resource.name), operation_id)
            try:
                answer = method(_request_options={"headers": headers}, **given).response(timeout=10)
                got = answer.metadata.status_code
            except HTTPError as error:
                got = error.status_code
            except Exception as error:
                got = f"{type(error).__name__}: {error}"
            if got != status:
                failures.append(f"{operation_id}: {got} instead of {status}")

for failure in failures:
    print(f"  FAILED   {failure}")
# Read by `cargo xtask prove`.
print(f"counted: cases={asked} failures={len(failures)}")
sys.exit(1 if failures else 0)
