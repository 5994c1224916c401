"""The benchmark itself: a short sitting gives every number of its table."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.benchmarks.network_table import network_table
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


def test_the_network_section_has_a_row_for_every_way() -> None:
    ways = {
        "reference": {"seconds": 2.0, "max": 0.0, "rms": 0.0, "psnr": 999.0},
        "bfloat16": {"seconds": 0.5, "max": 2e-2, "rms": 3e-3, "psnr": 54.2},
    }
    peaks = {"float32": 100.0, "bfloat16": 400.0}
    network = {"name": "32-256", "threads": 1, "gmac": 160.0, "peaks": peaks, "ways": ways}
    sizes = (1.0, 2.0, 4.0)
    growth = [{"megapixels": x, "seconds": 0.1 + 3 * x, "bytes": x * 2**22} for x in sizes]
    latency = [{"all": 0.250, "engine": 0.2}, {"all": 0.270, "engine": 0.2}]
    table = network_table([network], growth, latency)
    assert "| 32 to 256, full width, 160.0 GMAC | reference | 2000 ms | 1 |  |  | 80% |" in table
    assert "|  | bfloat16 | 500 ms | 4.00 | 2e-02, 3e-03 | 54 dB | 80% |" in table
    assert "*not measured*" in table
    assert "Slopes: 3.00 s and 4.0 MiB for each megapixel" in table
    assert "minus the forward pass: 60 ms (median of 2, from 50 to 70" in table


def test_a_race_compares_results_and_times() -> None:
    from tests.benchmarks.network import race
    from tests.restoration.engine.reference import random_glean, random_pictures
    from tests.tiny import TINY

    network = random_glean(TINY)
    found = race({"reference": network, "same": network}, random_pictures(1, 8))
    assert found["same"]["max"] == 0.0
    assert found["same"]["seconds"] > 0


def test_the_photo_has_the_size_that_it_says(tmp_path: Path) -> None:
    path = photo_file(1, tmp_path)
    from glean_core.imaging import read

    assert read(path).pixels.shape == (816, 1224, 3)
    assert photo_file(1, tmp_path) == path
