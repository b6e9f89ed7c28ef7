"""Measures the program on invented reports, beside plain scripts in Python and Node on five of its rules.

    cargo build --release --bin rapporteur --example generate_reports
    python3 benches/command_line/measure.py [COUNT ...]

First the verdicts are compared: on the five rules (field/missing, words/over-limit, speakers/gender-undeclared,
speakers/affiliation-missing, head-count/above-whole) all three must find the same in every report. Then reports a second,
processor time for each report (which other work on the machine hardly changes) and the most memory held are measured, on one core and on two. The program runs all its rules, gives spans, messages and fixes,
and writes them as JSON Lines; the scripts do no more than the five rules.
"""

import collections
import json
import os
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
TARGET = os.path.join(os.environ.get("CARGO_TARGET_DIR", os.path.join(ROOT, "target")), "release")
RULES = {
    "field/missing", "words/over-limit", "speakers/gender-undeclared", "speakers/affiliation-missing",
    "head-count/above-whole",
}


def commands(drafts, threads):
    program = [os.path.join(TARGET, "rapporteur"), "check", drafts, "--output-format", "jsonl", "--threads", str(threads)]
    return {
        "rapporteur": program,
        "python": [sys.executable, os.path.join(HERE, "baseline.py"), drafts],
        "node": ["node", os.path.join(HERE, "baseline.mjs"), drafts],
    }


def verdicts(name, text):
    found = collections.Counter()
    for line in text.splitlines():
        if name == "rapporteur":
            one = json.loads(line)
            if one["code"] in RULES:
                found[(one["report"], one["code"], one["diagnostic"]["field"])] += 1
        else:
            number, code, field = line.split()
            found[(int(number), code, field)] += 1
    return found


def measure(command, cores):
    """Seconds, seconds of processor time, and the most memory held in MiB."""
    with tempfile.NamedTemporaryFile("r") as used:
        # A process remembers the memory of the one that started it: `time` is small.
        timed = ["taskset", "-c", ",".join(map(str, range(cores))), "/usr/bin/time", "-o", used.name, "-f", "%e %U %S %M"]
        status = subprocess.run(timed + command, stdout=subprocess.DEVNULL).returncode
        if status > 1:
            sys.exit(f"{command[0]} failed")
        seconds, user, system, memory = map(float, used.read().splitlines()[-1].split())
    return seconds, user + system, memory / 1024


def main():
    counts = [int(count) for count in sys.argv[1:]] or [1_000, 10_000, 100_000]
    with tempfile.TemporaryDirectory() as folder:
        for count in counts:
            drafts = os.path.join(folder, f"{count}.jsonl")
            with open(drafts, "w") as out:
                subprocess.run([os.path.join(TARGET, "examples", "generate_reports"), str(count), "1"], stdout=out, check=True)
            if count == counts[0]:
                texts = {
                    name: subprocess.run(command, stdout=subprocess.PIPE, text=True).stdout
                    for name, command in commands(drafts, 2).items()
                }
                found = {name: verdicts(name, text) for name, text in texts.items()}
                for name in ("python", "node"):
                    if found[name] != found["rapporteur"]:
                        odd = (found[name] - found["rapporteur"]) + (found["rapporteur"] - found[name])
                        sys.exit(f"{name} differs: {sorted(odd)[:5]}")
                print(f"{count} reports: all three find the same {sum(found['python'].values())} departures from five rules")
            for cores in (1, 2):
                for name, command in commands(drafts, cores).items():
                    if cores == 2 and name != "rapporteur":
                        continue
                    # The best of three: other work on the machine only makes it slower.
                    runs = [measure(command, cores) for _ in range(3 if count < 100_000 else 1)]
                    seconds, work, memory = min(run[0] for run in runs), min(run[1] for run in runs), max(run[2] for run in runs)
                    print(
                        f"{count:>7} reports  {cores} core  {name:10} {count / seconds:>8.0f} reports/s"
                        f" {1e6 * work / count:>6.0f} us of a processor for each {memory:>5.0f} MiB",
                        flush=True,
                    )


main()
