"""Shows each document to openapi-spec-validator and to swagger-spec-validator; ends with 1 where one refuses it."""

import json
import sys
from importlib.metadata import version

import yaml
from openapi_spec_validator import OpenAPIV2SpecValidator
from swagger_spec_validator.validator20 import validate_spec

refused = False
for path in sys.argv[1:]:
    with open(path, encoding="utf-8") as file:
        document = json.load(file) if path.endswith(".json") else yaml.safe_load(file)
    # YAML reads status codes as numbers; both validators want the keys of JSON.
    document = json.loads(json.dumps(document, default=str))
    name = path.rsplit("/", 1)[-1]

    faults = [f"/{'/'.join(map(str, fault.absolute_path))}: {fault.message}" for fault in
              OpenAPIV2SpecValidator(document).iter_errors()]
    try:
        validate_spec(document)
        others = []
    except Exception as fault:  # whatever it raises is a refusal
        others = [str(fault)]

    for validator, found in (("openapi-spec-validator", faults), ("swagger-spec-validator", others)):
        print(f"{validator} {version(validator)}: {name} {'refused' if found else 'accepted'}")
        for fault in found:
            print(f"  {fault[:400]}")
        refused |= bool(found)
sys.exit(refused)
