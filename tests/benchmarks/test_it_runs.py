"""The benchmark itself: a short sitting gives every number of its table."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.subjects import photo_file
from tests.benchmarks.table import BEGIN, END, between_marks, feel_table


def test_the_table_has_a_row_for_every_number(tmp_path: Path) -> None:
    times = {"median": 1.0, "p95": 2.0, "worst": 3.0}
    found = {
        "opened": 0.5,
        "memory": 300,
        "peak": 450,
        "photo_bytes": 100,
        "alone": {"pan": times, "paint": times},
        "beside": {"pan": times | {"p95": 3.0}, "paint": times},
    }
    table = feel_table({"cold": 1.2, "warm": 0.9, "torch": False}, {24: found})
    assert "| 24 MP: pan, 95th percentile | 2.0 ms; beside a cleanup 3.0 ms (1.50x) |" in table
    assert "| 24 MP: memory, decoded photo = 1 | 3.00 | 4 |" in table
    page = between_marks(f"a\n{BEGIN}\nold\n{END}\nb\n", table)
    assert "old" not in page
    assert page.startswith("a\n")
    assert page.endswith("b\n")
    with pytest.raises(ValueError, match="no lines"):
        between_marks("a page without marks", table)


def test_the_photo_has_the_size_that_it_says(tmp_path: Path) -> None:
    path = photo_file(1, tmp_path)
    from glean_core.imaging import read

    assert read(path).pixels.shape == (816, 1224, 3)
    assert photo_file(1, tmp_path) == path
