"""Every command where PyTorch is missing, as in the installed program: it works, or it says so."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import typer

from glean_core import imaging
from glean_core.cli import build_app
from glean_core.extras import how_to_get, how_to_get_torch
from glean_core.zoo import find_model
from tests.conftest import REPOSITORY
from tests.restoration.scenes import noise_picture

pytest.importorskip("onnxruntime", reason="onnxruntime, of the extra onnx, is not installed")

# Harmless arguments, on a photo of 48 pixels.
WORK = (
    "cleanup photos/0.png -o out.png --box 8,8,32,32 --model portrait-x16",
    "upscale photos/0.png -o large.png --model photo-x4",
    "batch photos upscaled --model photo-x4",
    "models list",
    "models available",
    "models where",
    "models show photo-x4",
    "models verify photo-x4",
    "models import own.safetensors --name mine --domain portrait",
    "models verify mine",
    "models remove mine --yes",
    "models move elsewhere",
    "packs list",
    "packs where",
)
# What has sentences of its own about something else.
OTHERWISE = ("packs add", "packs available", "packs download", "packs remove", "train fetch")
NEEDS_TORCH = (
    "evaluate portrait-x8 photos",
    "evaluate portrait-x8 photos --retouch",
    "convert published.pth other.pth --to basicsr",
    "models tune photo-x4",
    "models import published.pth --name published",
    "models import unmarked.safetensors --name unmarked",
    "models download glean-cat-x8 --accept-licence",
)
TRAINS = (
    "data preview photos sheet.png",
    "data prepare photos prepared --size 32",
    "data pack photos packed.bin",
    "data speed photos",
    "train bank photos",
    "train glean photos --bank own.safetensors",
    "train finish photos",
    "train presets",
    "train transfer photos state.safetensors",
)


def commands(group: Any, before: tuple[str, ...] = ()) -> Iterator[str]:
    for name, command in getattr(group, "commands", {}).items():
        if hasattr(command, "commands"):
            yield from commands(command, (*before, name))
        else:
            yield " ".join((*before, name))


def test_every_command_is_tried_here() -> None:
    lines = (*WORK, *OTHERWISE, *NEEDS_TORCH, *TRAINS)
    known = set(commands(typer.main.get_command(build_app())))
    assert {name for name in known if any(f"{line} ".startswith(f"{name} ") for line in lines)} == (
        known
    )


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with photos and models, and nobody's settings."""
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    monkeypatch.delenv("GLEAN_MODELS_DIR", raising=False)
    monkeypatch.setenv("PYTHONPATH", str(REPOSITORY))
    (tmp_path / "photos").mkdir()
    imaging.write(noise_picture(48, 48, seed=1), tmp_path / "photos" / "0.png")
    own = find_model("portrait-x16").path
    (tmp_path / "own.safetensors").write_bytes(own.read_bytes())
    without = own.read_bytes().replace(b'\\"sha256\\"', b'\\"nothing\\"')
    (tmp_path / "unmarked.safetensors").write_bytes(without)
    (tmp_path / "published.pth").write_bytes(b"PK")
    return tmp_path


@pytest.mark.timeout(110)
def test_without_torch_commands_work_or_say_in_one_sentence_what_they_need(home: Path) -> None:
    lines = [*WORK, *NEEDS_TORCH, *TRAINS]
    program = [sys.executable, "-m", "tests.restoration.engine.without_torch", "glean"]
    done = subprocess.run(
        [*program, "\n".join(lines)],
        cwd=home, env=os.environ, capture_output=True, text=True, timeout=100, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    said = dict(zip(lines, json.loads(done.stdout), strict=True))
    for line in WORK:
        assert said[line][0] == 0, (line, said[line])
    for line in NEEDS_TORCH:
        assert said[line][:2] == [2, ""], (line, said[line])
        assert said[line][2].endswith(f"needs {how_to_get_torch()}.\n"), (line, said[line])
        assert said[line][2].count("\n") == 1 + line.startswith("models download"), said[line]
    for line in TRAINS:
        expected = f"glean: Training needs {how_to_get('torch')}.\n"
        assert said[line] == [2, "", expected], (line, said[line])
    left = {path.name for path in home.iterdir()} - {"CONFIG", "DATA", "CACHE", "STATE"}
    made = {"out.png", "large.png", "upscaled", "elsewhere"}
    assert left == made | {"photos", "own.safetensors", "unmarked.safetensors", "published.pth"}
