"""Holds the engine's findings against those of the program `rapporteur` on the same archive. Run by test.sh."""

import collections
import json
import os
import subprocess
import tempfile
import unittest

import polars as pl

import archive

REPORTS = 2_000


def program(*arguments: str) -> str:
    return subprocess.run([os.environ["RAPPORTEUR"], *arguments], stdout=subprocess.PIPE, text=True).stdout


class Archive(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.lines = os.path.join(folder.name, "drafts.jsonl")
        self.parquet = os.path.join(folder.name, "drafts.parquet")
        self.found = os.path.join(folder.name, "findings.parquet")
        with open(self.lines, "w", encoding="utf-8") as out:
            subprocess.run([os.environ["GENERATE_REPORTS"], str(REPORTS), "3"], stdout=out, check=True)
        pl.scan_lines(self.lines, name="draft").sink_parquet(self.parquet, row_group_size=150)

    def test_the_engine_finds_what_the_program_finds(self) -> None:
        said = collections.defaultdict(list)
        for line in program("check", self.lines, "--output-format", "jsonl").splitlines():
            said[json.loads(line)["report"]].append(json.loads(line)["diagnostic"])
        self.assertGreater(len(said), REPORTS / 10)
        for path in (self.lines, self.parquet):
            rows = archive.checked(archive.scan(path)).collect(engine="streaming").iter_rows(named=True)
            key = lambda one: json.dumps(one, sort_keys=True)
            for row in rows:
                self.assertIsNone(row["refused"])
                found = sorted(json.loads(row["diagnostics"]), key=key)
                self.assertEqual(found, sorted(said.pop(row["report"], []), key=key), row["report"])
                said[row["report"]] = found
            self.assertEqual(len(said), REPORTS)

    def test_counts_and_findings_agree(self) -> None:
        drafts = archive.scan(self.parquet)
        counted = archive.counts(drafts).collect(engine="streaming")
        archive.findings(drafts).sink_parquet(self.found)
        rows = pl.read_parquet(self.found)
        self.assertEqual(counted["findings"].sum(), rows.height)
        self.assertEqual(rows.schema["span"], archive.SPAN)
        self.assertEqual(rows["span"].null_count(), 0)
        by_code = collections.Counter(rows["code"])
        for code, total in counted.group_by("code").agg(pl.col("findings").sum()).iter_rows():
            self.assertEqual(by_code[code], total, code)
        self.assertGreater(len(by_code), 4)

    def test_what_is_no_draft_is_named_and_the_rest_is_checked(self) -> None:
        lines = [
            '{"template":"igf-2018-short","answers":{"title":"A"}}',
            "{",
            '{"template":"igf-1999"}',
            '{"template":"igf-2018-short","answers":{"titel":"A"}}',
            None,
        ]
        frame = pl.LazyFrame({"report": range(5), "draft": lines}, schema_overrides={"draft": pl.String})
        rows = archive.checked(frame).collect(engine="streaming")
        self.assertGreater(len(json.loads(rows["diagnostics"][0])), 5)
        self.assertEqual(rows["diagnostics"].to_list()[1:], [None] * 4)
        reasons = rows["refused"].to_list()
        self.assertIsNone(reasons[0])
        for reason, part in zip(reasons[1:4], ["EOF", "igf-1999", "titel"]):
            self.assertIn(part, reason)
        self.assertIsNone(reasons[4])


if __name__ == "__main__":
    unittest.main()
