"""Tables in their three forms."""

import csv
import json
import math
from pathlib import Path

import pytest

from glean_core.evaluation.errors import EvaluationError
from glean_core.evaluation.table import ResultTable, to_csv, to_json, to_markdown, write_table

TABLE = ResultTable(
    {
        "bicubic": {"psnr": 25.821, "kid_efficientnet_lite0": 0.33239, "sharpness": 0.06},
        "ours|new": {
            "psnr": 27.364,
            "kid_efficientnet_lite0": 0.07291,
            "sharpness": 0.71,
            "identity_dlib": 0.97,
        },
    },
    ("2 pictures.", "Command: `glean evaluate`"),
)


def test_markdown_has_methods_as_rows_and_the_best_in_bold() -> None:
    lines = to_markdown(TABLE).splitlines()
    assert lines[0] == (
        "| method | PSNR (dB) ↑ | identity (dlib) ↑ | KID × 1000 (EfficientNet-Lite0) ↓ | "
        "fine detail (truth = 1) |"
    )
    assert lines[2] == "| bicubic | 25.82 |  | 332.39 | 0.06 |"
    assert lines[3] == "| ours\\|new | **27.36** | 0.9700 | **72.91** | 0.71 |"
    assert lines[5:] == ["- 2 pictures.", "- Command: `glean evaluate`"]


def test_csv_reads_back_with_the_notes_below() -> None:
    text = to_csv(TABLE)
    assert text.endswith("# 2 pictures.\n# Command: `glean evaluate`\n")
    kept = [line for line in text.splitlines() if not line.startswith("#")]
    rows = list(csv.DictReader(kept))
    assert [row["method"] for row in rows] == list(TABLE.methods)
    assert float(rows[1]["KID × 1000 (EfficientNet-Lite0) ↓"]) == pytest.approx(72.91)
    assert rows[0]["identity (dlib) ↑"] == ""


def test_json_keeps_full_numbers_and_has_no_infinity() -> None:
    table = ResultTable({"same": {"psnr": math.inf, "kid_efficientnet_lite0": 0.123456789}}, ())
    assert "∞" in to_markdown(table)
    values = json.loads(to_json(table), parse_constant=pytest.fail)
    assert values["methods"]["same"] == {"psnr": None, "kid_efficientnet_lite0": 0.123456789}
    assert values["columns"]["kid_efficientnet_lite0"].startswith("KID × 1000")


@pytest.mark.parametrize("ending", ["md", "csv", "json"])
def test_the_ending_chooses_the_form(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"table.{ending}"
    write_table(TABLE, path)
    expected = {"md": to_markdown, "csv": to_csv, "json": to_json}[ending](TABLE)
    assert path.read_text(encoding="utf-8") == expected


def test_other_endings_are_refused(tmp_path: Path) -> None:
    with pytest.raises(EvaluationError, match=r"\.md, \.csv or \.json"):
        write_table(TABLE, tmp_path / "table.xlsx")
    assert list(tmp_path.iterdir()) == []
