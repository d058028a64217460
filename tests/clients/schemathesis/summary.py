"""Prints what a run has found: failures by kind, what was accepted and why, operations that never succeeded. Exit code 1
with failures, and where a written operation never succeeded."""

import json
import sys
from collections import Counter
from pathlib import Path

run = Path(sys.argv[1])
wanted = sys.argv[2:]
found = json.loads((run / "found.json").read_text())

asked = sum(sum(counts.values()) for counts in found["statuses"].values())
print(f"{asked} requests")
for check, reason, count in found["accepted"]:
    print(f"  accepted {count:5}  {check}: {reason}")
kinds = Counter((one["check"], one["operation"], one["status"]) for one in found["failed"])
for (check, operation, status), count in sorted(kinds.items()):
    print(f"  FAILED   {count:5}  {check}: {operation} answers {status}")

succeeded = {name for name, counts in found["statuses"].items() if any(status[0] in "23" for status in counts)}
never = [name for name in wanted if name not in succeeded]
for name in never:
    print(f"  FAILED   no 2xx or 3xx  {name}: {found['statuses'].get(name, {})}")
print(f"{len(succeeded & set(wanted))} of {len(wanted)} written operations succeeded at least once")
# Read by `cargo xtask prove`.
print(f"counted: cases={asked} failures={len(found['failed']) + len(never)} accepted={sum(row[2] for row in found['accepted'])}")
sys.exit(1 if found["failed"] or never else 0)
