"""`glean upscale`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from glean_core import imaging, zoo
from tests.cli.conftest import Run
from tests.restoration.doubles import save_tiny_network
from tests.restoration.scenes import noise_picture

pytestmark = pytest.mark.usefixtures("tiny", "photo")


@pytest.mark.parametrize(("scale", "size"), [(None, [240, 200]), ("1.5", [90, 75])])
def test_the_picture_grows(glean: Run, scale: str | None, size: list[int]) -> None:
    more = [] if scale is None else ["--scale", scale]
    outcome = glean("upscale", "photo.png", "-o", "big.png", "--json", *more)
    assert outcome.code == 0
    values = json.loads(outcome.out)
    big = imaging.read(Path("big.png"))
    assert values["size"] == size == [big.width, big.height]
    assert (values["model"], values["device"], values["notes"]) == ("tiny", "CPU", [])


def test_a_model_for_any_photo_is_preferred_to_one_for_faces(glean: Run, tiny: Path) -> None:
    save_tiny_network(zoo.user_models_dir() / "a-face.safetensors", aligned="face")
    outcome = glean("upscale", "photo.png", "-o", "big.png", "--json")
    values = json.loads(outcome.out)
    assert values["model"] == "tiny"
    assert values["model_reason"] == "A whole picture is done in tiles."
    tiny.unlink()
    outcome = glean("upscale", "photo.png", "-o", "faces.png")
    assert outcome.code == 0
    assert "aligned faces only" in outcome.err.replace("\n", " ")
    assert "but only models for faces are installed." in outcome.err


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["--scale", "0"], "The scale is 0"),
        (["--scale", "99"], "The scale is 99"),
        (["--model", "missing"], "the models here are: tiny"),
        (["-o", "photo.png"], "is the input itself"),
    ],
)
def test_bad_input_is_one_sentence_and_code_2(glean: Run, arguments: list[str], named: str) -> None:
    outcome = glean("upscale", "photo.png", "-o", "big.png", *arguments)
    assert outcome.code == 2
    assert named in outcome.err
    assert outcome.err.count("\n") == 1
    assert not Path("big.png").exists()


def test_a_result_too_wide_for_its_format_is_refused_before_work(
    glean: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("glean_core.cli.upscale.Engine.load", None)
    imaging.write(noise_picture(2, 4200), Path("wide.png"))
    outcome = glean("upscale", "wide.png", "-o", "wide.webp")
    assert outcome.code == 2
    assert "wide.webp would be 16800 x 8 pixels, but WEBP ends at 16383" in outcome.err
