"""The plain way, in Python: five rules on drafts of the short form, one finding a line as code and field.

The rules are those of measure.py. Everything else that Rapporteur does is left out: no spans, no messages, no fixes, and
only the plainest way of writing each answer is understood.
"""

import json
import sys

REQUIRED = [
    "session_type", "title", "date_time", "organizers", "moderators", "rapporteurs", "speakers", "theme", "subtheme",
    "key_messages", "discussion", "recommendations", "igf_ecosystem", "participants", "women_and_gender_variant",
    "gender_discussion",
]
LIMITS = {
    "key_messages": 150, "discussion": 150, "recommendations": 100, "igf_ecosystem": 75, "gender_discussion": 100,
}
DECLARATIONS = {
    "male", "female", "transgender male", "transgender female", "gender variant", "prefer not to answer",
}


def words(text):
    """Words between white space; the number at the beginning of a line is none."""
    count = 0
    for line in text.splitlines():
        parts = line.split()
        if parts and parts[0].rstrip(".").isdigit():
            parts = parts[1:]
        count += len(parts)
    return count


def check(answers):
    found = []
    for field in REQUIRED:
        if not answers.get(field, "").strip():
            found.append(("field/missing", field))
    for field, limit in LIMITS.items():
        if words(answers.get(field, "")) > limit:
            found.append(("words/over-limit", field))
    for line in answers.get("speakers", "").splitlines():
        parts = [part.strip() for part in line.split(",")]
        declared = parts[-1] in DECLARATIONS
        if not declared:
            found.append(("speakers/gender-undeclared", "speakers"))
        if len(parts) - declared < 2:
            found.append(("speakers/affiliation-missing", "speakers"))
    total, women = answers.get("participants", ""), answers.get("women_and_gender_variant", "")
    if total.isdigit() and women.isdigit() and int(women) > int(total):
        found.append(("head-count/above-whole", "women_and_gender_variant"))
    return found


def main():
    with open(sys.argv[1], encoding="utf-8") as drafts:
        for number, line in enumerate(drafts, 1):
            for code, field in check(json.loads(line)["answers"]):
                print(number, code, field)


main()
