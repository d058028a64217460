"""Shows documents to openapi-spec-validator and to swagger-spec-validator, and prints a line of JSON for each verdict:
{"document": path, "validator": name, "fault": null or why it is refused}. References to files are followed.
"""

import json
import logging
import pathlib
import signal
import sys

import yaml
from openapi_spec_validator import OpenAPIV2SpecValidator
from swagger_spec_validator.validator20 import validate_spec

SECONDS = 60


class TooLong(Exception):
    pass


def stop(*_):
    raise TooLong(f"no verdict after {SECONDS} seconds")


def openapi(document, url):
    fault = next(iter(OpenAPIV2SpecValidator(document, base_uri=url).iter_errors()), None)
    return fault and f"/{'/'.join(map(str, fault.absolute_path))}: {fault.message}"


def swagger(document, url):
    validate_spec(document, spec_url=url)


# The second one logs what it thinks of references that it cannot deserialize.
logging.disable(logging.CRITICAL)
signal.signal(signal.SIGALRM, stop)
for path in sys.argv[1:]:
    for name, validate in (("openapi-spec-validator", openapi), ("swagger-spec-validator", swagger)):
        signal.alarm(SECONDS)
        try:
            with open(path, encoding="utf-8-sig") as file:
                document = json.load(file) if path.endswith(".json") else yaml.safe_load(file)
            # YAML reads status codes as numbers; both validators want the keys of JSON.
            document = json.loads(json.dumps(document, default=str))
            fault = validate(document, pathlib.Path(path).resolve().as_uri())
        except Exception as refusal:  # whatever they raise is a refusal
            fault = f"{type(refusal).__name__}: {refusal}"
        finally:
            signal.alarm(0)
        print(json.dumps({"document": path, "validator": name, "fault": fault and str(fault)[:400]}), flush=True)
