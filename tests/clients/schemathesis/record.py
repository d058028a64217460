"""What a run has found, in `found.json` at its end: which operations succeeded, failures, and what was accepted."""

import atexit
import json
import threading
from collections import Counter, defaultdict

import schemathesis

lock = threading.Lock()
statuses = defaultdict(Counter)
accepted = Counter()
failed = []


def name(case):
    definition = case.operation.definition.raw
    return definition.get("operationId") or case.operation.label


def keep(reason_of):
    """Records everything; `reason_of(failure, case, response)` says why a failure is none, or None."""

    @schemathesis.hook
    def after_call(context, case, response):
        # Probes with another method are answered, but not by the operation.
        if response.request.method.upper() == case.operation.method.upper():
            with lock:
                statuses[name(case)][response.status_code] += 1

    @schemathesis.hook
    def filter_failure(context, failure, case, response):
        reason = reason_of(failure, case, response)
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


@atexit.register
def write():
    with open("found.json", "w", encoding="utf-8") as file:
        json.dump({
            "statuses": statuses,
            "accepted": [[check, reason, count] for (check, reason), count in sorted(accepted.items())],
            "failed": failed,
        }, file, indent=1)
