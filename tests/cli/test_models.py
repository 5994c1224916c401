"""`glean models`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from glean_core import zoo
from glean_core.checkpoints import read_card, save_card
from glean_core.cli.card_numbers import headline_numbers
from tests.cli.conftest import Run
from tests.restoration.doubles import save_tiny_network


def test_an_empty_list_says_what_to_do(glean: Run) -> None:
    outcome = glean("models", "list")
    assert outcome.code == 0
    assert "glean models import FILE" in outcome.out
    assert json.loads(glean("models", "list", "--json").out) == []


def test_models_are_listed_and_broken_files_mentioned(glean: Run, tiny: Path) -> None:
    (tiny.parent / "half.safetensors").write_bytes(tiny.read_bytes()[:50])
    outcome = glean("models", "list")
    assert "tiny" in outcome.out
    assert "half.safetensors is left out" in outcome.err
    [values] = json.loads(glean("models", "list", "--json").out)
    assert (values["name"], values["factor"], values["origin"]) == ("tiny", 4, "local")


def test_a_card_is_shown(glean: Run, tiny: Path) -> None:
    outcome = glean("models", "show", "tiny")
    assert "8" in outcome.out
    assert "photo" in outcome.out
    assert json.loads(glean("models", "show", "tiny", "--json").out)["title"] == "Tiny"
    assert glean("models", "show", "missing").code == 2


def test_of_many_numbers_the_telling_ones_are_shown(glean: Run, tiny: Path) -> None:
    metrics = {
        "pictures": 145.0,
        "psnr": 24.5,
        "psnr_bicubic": 22.25,
        "psnr_lanczos": 22.3125,
        "kid_some_network": 0.0125,
        "kid_some_network_bicubic": 0.25,
        "retouch_cases": 290.0,
        "retouch_psnr": 30.5,
        "retouch_psnr_nothing": 33.125,
        **{f"retouch_kind{i}_psnr{end}": 17.5 for i in range(40) for end in ("", "_nothing")},
    }
    card = read_card(tiny)
    save_card(tiny, card | {"metrics": metrics})
    shown = glean("models", "show", "tiny").out
    assert "super-resolution, 145 pictures:" in shown
    assert "PSNR 24.50 dB (bicubic: 22.25 dB)" in shown
    assert "KID × 1000 12.50 (bicubic: 250.00)" in shown
    assert "retouches, 290 cases:" in shown
    assert "PSNR 30.50 dB (nothing: 33.12 dB)" in shown
    assert "all 89 numbers: --json" in shown
    assert "17.5" not in shown
    assert json.loads(glean("models", "show", "tiny", "--json").out)["metrics"] == metrics


@pytest.mark.parametrize(
    ("metrics", "shown"),
    [
        ({}, "-"),
        ({"own": 1.5, "other": 2.0}, "own 1.5, other 2"),
        ({"psnr": 30.0}, "psnr 30"),  # without a reference it says nothing yet, but it is there
        (
            {f"own{i}": float(i) for i in range(9)},
            "\n".join([*(f"own{i} {i}" for i in range(8)), "all 9 numbers: --json"]),
        ),
    ],
)
def test_numbers_of_another_origin_are_shown_as_they_are(
    metrics: dict[str, float], shown: str
) -> None:
    assert headline_numbers(metrics) == shown


def test_a_file_is_imported_once(glean: Run, tmp_path: Path) -> None:
    source = save_tiny_network(tmp_path / "new.safetensors")
    assert "new: photo, 8 to 32 px" in glean("models", "import", source).out
    assert zoo.find_model("new").card.domain == "photo"
    again = glean("models", "import", source)
    assert again.code == 2
    assert "already here" in again.err
    replaced = glean("models", "import", source, "--replace", "--domain", "cat", "--json")
    assert json.loads(replaced.out)["domain"] == "cat"


def test_an_unsafe_file_is_refused(glean: Run, tmp_path: Path) -> None:
    bad = tmp_path / "bad.pth"
    bad.write_bytes(b"cos\nsystem\n(S'true'\ntR.")
    outcome = glean("models", "import", bad)
    assert outcome.code == 2
    assert "bad.pth" in outcome.err
    assert outcome.err.count("\n") == 1


def test_damage_is_found(glean: Run, tiny: Path) -> None:
    assert glean("models", "verify").out == "tiny: intact\n"
    data = bytearray(tiny.read_bytes())
    data[-3] ^= 1
    tiny.write_bytes(data)
    outcome = glean("models", "verify", "tiny", "--json")
    assert outcome.code == 2
    assert json.loads(outcome.out)["tiny"]["intact"] is False
    assert "damaged" in outcome.err


@pytest.mark.parametrize("command", ["list", "verify"])
def test_reading_the_models_folder_never_fails_on_strange_files(
    glean: Run, tiny: Path, command: str
) -> None:
    (tiny.parent / "notes.txt").write_text("not a model")
    (tiny.parent / "folder.safetensors").mkdir()
    assert glean("models", command).code == 0
