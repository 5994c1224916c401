"""`glean cleanup` where the frame is larger than the model's output."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from glean_core import imaging, zoo
from glean_core.restoration import CASCADE_BY_DEFAULT
from tests.cli.conftest import Run
from tests.restoration.doubles import save_tiny_network

pytestmark = pytest.mark.usefixtures("tiny", "photo")

LARGE = ("cleanup", "photo.png", "--mask", "mask.png", "--frame", "5,0,50,50", "--model", "tiny")


@pytest.fixture
def second(glean: Run) -> Path:
    """A model for photos among those that come with the program."""
    return save_tiny_network(
        zoo.models.bundled_models_dir() / "photo.safetensors", title="Photo 4x"
    )


def pixels(name: str) -> np.ndarray:
    return imaging.read(Path(name)).pixels


def test_the_bundled_photo_model_makes_the_rest_of_the_way(glean: Run, second: Path) -> None:
    outcome = glean(*LARGE, "-o", "with.png", "--cascade")
    assert outcome.code == 0
    assert "with.png: cleaned up with Tiny and Photo 4x in" in outcome.out
    assert "“Photo 4x” makes the rest of the way" in outcome.err
    values = json.loads(glean(*LARGE, "-o", "json.png", "--json", "--cascade").out)
    assert values["cascade"] == "photo"
    assert values["cascade_sha256"] == zoo.read_model(second).card.sha256
    assert np.array_equal(pixels("json.png"), pixels("with.png"))


def test_it_can_be_switched_off(glean: Run, second: Path) -> None:
    glean(*LARGE, "-o", "with.png", "--cascade")
    outcome = glean(*LARGE, "-o", "off.png", "--no-cascade")
    second.unlink()
    values = json.loads(glean(*LARGE, "-o", "without.png", "--json").out)
    assert "cleaned up with Tiny in" in outcome.out
    assert "softer" in outcome.err
    assert values["cascade"] is values["cascade_sha256"] is None
    assert "softer" in values["notes"][0]
    assert np.array_equal(pixels("off.png"), pixels("without.png"))
    assert not np.array_equal(pixels("off.png"), pixels("with.png"))


def test_unasked_it_follows_the_one_default(glean: Run, second: Path) -> None:
    assert second.is_file()
    glean(*LARGE, "-o", "unasked.png")
    glean(*LARGE, "-o", "asked.png", "--cascade" if CASCADE_BY_DEFAULT else "--no-cascade")
    assert np.array_equal(pixels("unasked.png"), pixels("asked.png"))


def test_a_damaged_second_model_does_not_break_the_cleanup(glean: Run, second: Path) -> None:
    glean(*LARGE, "-o", "off.png", "--no-cascade")
    second.write_bytes(second.read_bytes()[:-100])  # the header, and with it the card, is whole
    outcome = glean(*LARGE, "-o", "out.png", "--cascade")
    assert outcome.code == 0
    assert "Traceback" not in outcome.err
    assert "“Photo 4x” was left out. photo.safetensors" in outcome.err
    assert "softer" in outcome.err
    assert np.array_equal(pixels("out.png"), pixels("off.png"))
