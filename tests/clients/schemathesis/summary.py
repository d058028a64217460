"""Prints what a run has found: failures by kind, what was accepted and why, operations that never succeeded, and what
`--verify-responses` says of the same answers. Exit code 1 with failures of any kind."""

import json
import re
import sys
from collections import Counter
from pathlib import Path

run = Path(sys.argv[1])
seconds = int(sys.argv[2])
wanted = sys.argv[3:]
found = json.loads((run / "found.json").read_text())

asked = sum(sum(counts.values()) for counts in found["statuses"].values())
print(f"{asked} requests")
for check, reason, count in found["accepted"]:
    print(f"  accepted {count:5}  {check}: {reason}")
kinds = Counter((one["check"], one["operation"], one["status"]) for one in found["failed"])
for (check, operation, status), count in sorted(kinds.items()):
    print(f"  FAILED   {count:5}  {check}: {operation} answers {status}")
for one in found["failed"][:5]:
    print(f"{one['says']}\n{one['request']}\n{one['answer'][:500]}\n")

succeeded = {name for name, counts in found["statuses"].items() if any(status[0] in "23" for status in counts)}
never = [name for name in wanted if name not in succeeded]
for name in never:
    print(f"  FAILED   no 2xx or 3xx  {name}: {found['statuses'].get(name, {})}")
print(f"{len(succeeded & set(wanted))} of {len(wanted)} operations that should succeed did so at least once")

checked = None
broken = []
if (run / "log").exists():
    checked = 0
    with open(run / "log", encoding="utf-8") as log:
        for line in map(json.loads, log):
            if line["message"].startswith("an answer breaks the contract"):
                broken.append(line)
            checked = line.get("checked", checked)
    print(f"{checked} answers checked by the server itself, {len(broken)} broken")
    for line in broken[:5]:
        print(f"  FAILED   {line}")
    if not checked:
        print("  FAILED   the server has not checked its answers")

failures = len(found["failed"]) + len(never) + len(broken)
# The lines from here on are read by `cargo xtask prove`. Random requests have no end of their own.
ended = re.search(r"(\d+\.\d+)s =+$", (run / "report.txt").read_text().rstrip())
if ended is None or float(ended[1]) >= seconds:
    print(f"limit reached: {seconds} s of requests")
accepted = sum(count for _, _, count in found["accepted"])
print(f"counted: cases={asked} failures={failures} accepted={accepted} answers-checked={checked or 0}")
sys.exit(1 if failures or checked == 0 else 0)
