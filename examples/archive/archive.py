"""Checks an archive of drafts inside Polars: Parquet with a text column `draft`, or JSON Lines with a draft on each line.

    python3 archive.py drafts.parquet            # how often each rule speaks
    python3 archive.py drafts.jsonl --findings findings.parquet

The engine streams: it holds some batches at a time and not the archive. Every batch is checked by the same core as on
the page, and its lock is free meanwhile, so that batches are checked side by side.
"""

import argparse

import polars as pl
from rapporteur_archive import check

SPAN = pl.Struct({"start": pl.Int64, "end": pl.Int64})
FINDING = pl.Struct(
    {"code": pl.String, "severity": pl.String, "field": pl.String, "item": pl.Int64, "part": pl.String, "span": SPAN}
)
CHECKED = pl.Struct({"diagnostics": pl.String, "refused": pl.String})


def scan(path: str) -> pl.LazyFrame:
    """The drafts of an archive: their number, from 1, and their JSON."""
    if path.endswith(".parquet"):
        drafts = pl.scan_parquet(path).select("draft")
    else:
        drafts = pl.scan_lines(path, name="draft")
    return drafts.with_row_index("report", 1).filter(pl.col("draft").str.contains(r"\S"))


def checked(drafts: pl.LazyFrame) -> pl.LazyFrame:
    """Adds to each draft its diagnostics as JSON, or in `refused` the reason why it is none."""

    def batch(column: pl.Series) -> pl.Series:
        diagnostics, refused = check(column.to_list())
        frame = pl.DataFrame({"diagnostics": diagnostics, "refused": refused}, schema=dict(CHECKED))
        return frame.to_struct(column.name)

    outcome = pl.col("draft").map_batches(batch, return_dtype=CHECKED, is_elementwise=True)
    return drafts.with_columns(outcome.alias("checked")).unnest("checked")


def findings(drafts: pl.LazyFrame) -> pl.LazyFrame:
    """A row for each finding: the number of its report, its rule and its place."""
    found = checked(drafts).select("report", pl.col("diagnostics").str.json_decode(pl.List(FINDING)))
    return found.explode("diagnostics").drop_nulls("diagnostics").unnest("diagnostics")


def counts(drafts: pl.LazyFrame) -> pl.LazyFrame:
    """How often each rule speaks, and in how many reports."""
    by_rule = findings(drafts).group_by("code", "severity")
    return by_rule.agg(pl.len().alias("findings"), pl.col("report").n_unique().alias("reports")).sort("code", "severity")


def main() -> None:
    parser = argparse.ArgumentParser(description="Checks an archive of drafts inside Polars.")
    parser.add_argument("archive", help="Parquet with a column `draft`, or JSON Lines")
    parser.add_argument("--findings", metavar="FILE", help="write every finding into this Parquet file")
    arguments = parser.parse_args()
    drafts = scan(arguments.archive)
    if arguments.findings:
        findings(drafts).sink_parquet(arguments.findings)
        return
    with pl.Config(tbl_rows=-1, tbl_hide_dataframe_shape=True, fmt_str_lengths=60):
        print(counts(drafts).collect(engine="streaming"))


if __name__ == "__main__":
    main()
