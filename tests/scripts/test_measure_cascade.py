"""The comparison of ways from the portrait model's output to full size."""

from __future__ import annotations

import json
from pathlib import Path

import measure_cascade
import numpy as np
import pytest
from PIL import Image

from glean_core.imaging import from_float, resize, to_float
from glean_core.restoration import cascaded
from tests.restoration.doubles import BicubicEngine, save_tiny_network
from tests.restoration.scenes import smooth_picture

SIDE = 64  # the tiny models go from 8 to 32


@pytest.fixture
def faces(tmp_path: Path) -> Path:
    folder = tmp_path / "faces"
    folder.mkdir()
    for i in range(3):
        pixels = from_float(to_float(smooth_picture(SIDE, SIDE, i, 3.0).pixels), np.uint8)
        Image.fromarray(pixels).save(folder / f"{i}.png")
    return folder


def test_tables_and_a_sheet_come_from_model_files(
    faces: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = save_tiny_network(tmp_path / "one.safetensors", domain="portrait", aligned="face")
    second = save_tiny_network(tmp_path / "two.safetensors")
    out = tmp_path / "out"
    command = [str(faces), "-o", str(out), "--first", str(first), "--second", str(second)]
    command += ["--side", str(SIDE), "--sheet-count", "2", "--device", "cpu"]
    assert measure_cascade.main(command) == 0
    found = json.loads((out / "table.json").read_text("utf-8"))
    ways = ("bicubic", "Lanczos", "blur, bicubic", "two")
    assert list(found["methods"]) == [f"{x} + {way}" for x in ("one", "true 32 px") for way in ways]
    # From the true pixels interpolation is near, from a random network it is not.
    psnr = {name: values["psnr"] for name, values in found["methods"].items()}
    assert psnr["true 32 px + bicubic"] > psnr["one + bicubic"] + 5
    assert psnr["true 32 px + bicubic"] > psnr["true 32 px + blur, bicubic"] + 2
    assert "two minus bicubic after one" in capsys.readouterr().out
    assert Image.open(out / "sheet.png").size == (2 * SIDE, 5 * SIDE)
    assert measure_cascade.main(command) == 2
    assert "exists" in capsys.readouterr().err


def test_the_second_models_row_is_what_a_cleanup_makes(faces: Path) -> None:
    first = BicubicEngine(in_size=8, out_size=32, name="first")
    second = BicubicEngine(in_size=8, out_size=32, name="second")
    ways = measure_cascade.ways_to_full_size(second)
    restored = measure_cascade.restore(faces / "0.png", SIDE, first, ways)
    truth = np.asarray(Image.open(faces / "0.png")).astype(np.float32) / 255
    made = np.clip(resize(np.clip(resize(truth, (8, 8)), 0, 1), (32, 32)), 0, 1)
    expected = np.rint(cascaded(made, SIDE, second) * 255)
    assert np.array_equal(restored.pictures["first + second"], expected)
    assert restored.seconds["first + second"] > 0


def test_models_that_do_not_follow_each_other_are_refused(
    faces: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    model = str(save_tiny_network(tmp_path / "face.safetensors", aligned="face"))
    command = [str(faces), "-o", str(tmp_path / "out"), "--first", model, "--second", model]
    assert measure_cascade.main([*command, "--device", "cpu"]) == 2
    assert "can't go on with what “face” makes" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
