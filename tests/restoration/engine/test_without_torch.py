"""Without torch the same models make the same pixels, by ONNX Runtime."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from glean_core.imaging import Picture, read, write
from tests.restoration.engine import without_torch

ROOT = Path(__file__).parents[3]
pytest.importorskip("onnxruntime", reason="onnxruntime, of the extra onnx, is not installed")


def run(*words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, *words], cwd=ROOT, env=environment, capture_output=True, text=True
    )


def test_the_bundled_models_make_the_same_pixels_with_and_without_torch(tmp_path: Path) -> None:
    file = tmp_path / "made.npz"
    done = run("-m", "tests.restoration.engine.without_torch", str(file))
    assert done.returncode == 0, done.stderr
    expected = without_torch.results()
    with np.load(file) as made:
        assert set(made) == set(expected)
        for name, values in expected.items():
            far = np.abs(made[name].astype(np.float64) - values).max()
            assert far <= (1 if name.endswith("pixels") else 1e-4), name


def test_commands_that_need_no_torch_run_without_it_and_the_others_say_so(tmp_path: Path) -> None:
    sample = without_torch.SAMPLES / "portrait.jpg"
    photo, weights = tmp_path / "in" / "photo.png", tmp_path / "published.pth"
    photo.parent.mkdir()
    write(Picture(read(sample).pixels[40:340:2, 100:400:2].copy()), photo)
    torch.save({"state_dict": {}}, weights)
    work = ["models list", "models verify", "models show portrait-x8"]
    work.append(f"cleanup {photo} -o {tmp_path / 'out.png'} --box 30,30,60,60")
    work.append(f"batch {photo.parent} {tmp_path / 'out'} --faces portrait-x8")
    refused = [
        f"models import {weights} --name published",
        "models download glean-cat-x8 --accept-licence",
        f"evaluate portrait-x8 {photo.parent}",
    ]
    done = run("-m", "tests.restoration.engine.without_torch", "glean", "\n".join(work + refused))
    assert done.returncode == 0, done.stderr
    said = dict(zip(work + refused, json.loads(done.stdout), strict=True))
    assert {line: said[line][0] for line in work} == dict.fromkeys(work, 0), said
    assert read(tmp_path / "out" / "photo.png").width == 600
    for line in refused:
        code, _, sentence = said[line]
        assert code == 2, line
        assert "needs PyTorch; install it with pip install torch." in sentence, (line, sentence)
