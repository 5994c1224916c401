"""`glean evaluate --retouch` and `--reference`: tables, sheets, and what a card keeps."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from glean_core import imaging, zoo
from glean_core.checkpoints import load_network, save_card, save_network
from glean_core.evaluation.retouch_sheet import LABEL
from glean_core.restoration import Engine
from glean_core.training.degradations.retouch_table import SETTINGS
from glean_core.zoo.models import read_model
from tests.cli.conftest import Run
from tests.restoration.doubles import save_tiny_network
from tests.restoration.scenes import noise_picture
from tests.tiny import tiny_glean

pytestmark = pytest.mark.usefixtures("tiny")
DISTANCE = "feature_distance_efficientnet_lite0"
REFERENCES = ["nothing", "gaussian-blur", "telea", "bicubic-down-up"]


@pytest.fixture(autouse=True)
def _pictures(glean: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Four pictures of the model's size in `test`, one of them in `one`; no published weights."""
    monkeypatch.setenv("GLEAN_BACKBONES_DIR", "no backbones here")
    Path("test").mkdir()
    for i in range(4):
        imaging.write(noise_picture(32, 32, seed=i), Path(f"test/{i}.png"))
    shutil.copytree("test", "one", ignore=shutil.ignore_patterns("[1-3].png"))


def evaluated(glean: Run, *arguments: object) -> dict[str, object]:
    outcome = glean("evaluate", *arguments, "--json")
    assert (outcome.code, outcome.err) == (0, "")
    values = json.loads(outcome.out, parse_constant=pytest.fail)
    assert isinstance(values, dict)
    return values


def test_all_kinds_and_each_kind_are_told(glean: Run) -> None:
    values = evaluated(glean, "tiny", "test", "--retouch", "--table", "t.md", "--table", "t.csv")
    assert list(values["methods"]) == [*REFERENCES, "tiny"]
    assert values["retouch_cases"] == 8
    assert values["methods"]["tiny"][DISTANCE] == values[f"retouch_{DISTANCE}"]
    assert set(values["parts"]) == set(SETTINGS)
    assert list(values["parts"])[-2:] == ["mismatch", "swirl"]
    swirl = values["parts"]["swirl"]
    assert swirl["title"] == "swirl, held out of training: 1 cases"
    assert swirl["methods"]["telea"]["psnr"] == values["retouch_swirl_psnr_telea"]
    means = [part["methods"]["tiny"]["psnr"] for part in values["parts"].values()]
    assert np.mean(means) == pytest.approx(values["retouch_psnr"])
    text = Path("t.md").read_text("utf-8")
    assert text.count("| method |") == 9
    assert "**swirl, held out of training: 1 cases**" in text
    rows = Path("t.csv").read_text("utf-8").splitlines()
    assert rows[0].startswith("part,method,PSNR (dB) ↑")
    assert sum(row.startswith("swirl,") for row in rows) == 5


def test_the_same_command_gives_the_same_numbers_and_another_seed_others(glean: Run) -> None:
    first, again = (evaluated(glean, "tiny", "one", "--retouch") for _ in range(2))
    other = evaluated(glean, "tiny", "one", "--retouch", "--seed", 1)
    for key in ("methods", "parts"):
        assert first[key] == again[key]
        assert first[key] != other[key]


def test_sheets_show_random_and_worst_cases(glean: Run) -> None:
    shutil.copytree("test", "pair", ignore=shutil.ignore_patterns("[2-3].png"))
    arguments = ("tiny", "pair", "--retouch", "--out", "r", "--sheet-count", 3)
    assert glean("evaluate", *arguments).code == 0
    for name in ("sheet.png", "worst.png"):
        with Image.open(Path("r") / name) as sheet:
            assert sheet.size == (6 * 32, LABEL + 3 * (LABEL + 32))
    lines = Path("r/worst.md").read_text("utf-8").splitlines()[2:]
    distances = [float(line.split("|")[4]) for line in lines]
    assert len(distances) == 3
    assert distances == sorted(distances, reverse=True)
    values = json.loads(Path("r/table.json").read_text("utf-8"))
    assert distances[0] >= values["methods"]["tiny"][DISTANCE]
    assert glean("evaluate", "tiny", "pair", "--retouch", "--out", "r").code == 2
    shutil.copy("r/sheet.png", "before.png")
    assert glean("evaluate", *arguments, "--overwrite").code == 0
    assert Path("r/sheet.png").read_bytes() == Path("before.png").read_bytes()


def test_both_tasks_share_a_card(glean: Run) -> None:
    digest = zoo.find_model("tiny").card.sha256
    plain = evaluated(glean, "tiny", "test", "--write-card")
    retouched = evaluated(glean, "tiny", "test", "--retouch", "--write-card")
    card = zoo.find_model("tiny").card
    assert card.sha256 == digest
    zoo.verify(zoo.find_model("tiny"))
    assert card.metrics["psnr"] == round(plain["psnr"], 4)
    assert card.metrics["retouch_psnr"] == round(retouched["retouch_psnr"], 4)
    for reference in REFERENCES:
        key = f"retouch_swirl_{DISTANCE}_{reference}"
        assert card.metrics[key] == round(retouched[key], 4)
    evaluated(glean, "tiny", "test", "--write-card")
    assert zoo.find_model("tiny").card.metrics == card.metrics


def test_numbers_of_other_weights_leave_the_card(glean: Run) -> None:
    evaluated(glean, "tiny", "one", "--write-card")
    model = zoo.find_model("tiny")
    old = model.card.to_dict()
    save_network(tiny_glean(8), model.path, old)
    assert zoo.find_model("tiny").card.metrics == {}
    assert zoo.find_model("tiny").card.sha256 != old["sha256"]
    evaluated(glean, "tiny", "one", "--retouch", "--write-card")
    metrics = zoo.find_model("tiny").card.metrics
    assert metrics
    assert all(key.startswith("retouch_") for key in metrics)
    save_card(model.path, old)  # the card of the weights that were here before
    assert zoo.find_model("tiny").card.metrics == {}


def test_writing_a_card_leaves_the_weights_alone(glean: Run) -> None:
    path = zoo.find_model("tiny").path
    before = load_network(path).state_dict()
    evaluated(glean, "tiny", "one", "--write-card")
    after = load_network(path).state_dict()
    assert all((before[name] == after[name]).all() for name in before)


@pytest.mark.parametrize("task", [(), ("--retouch",)])
def test_weights_that_came_while_measuring_get_no_numbers_of_the_old_ones(
    glean: Run, monkeypatch: pytest.MonkeyPatch, task: tuple[str, ...]
) -> None:
    model = zoo.find_model("tiny")
    load = Engine.load

    def load_and_replace(found: zoo.Model, device: str, *, exact: bool) -> Engine:
        engine = load(found, device, exact=exact)
        save_network(tiny_glean(8), model.path, model.card.to_dict())
        return engine

    monkeypatch.setattr(Engine, "load", load_and_replace)
    outcome = glean("evaluate", "tiny", "one", *task, "--write-card")
    assert outcome.code == 2
    assert "tiny.safetensors got other weights while it was measured" in outcome.err
    assert zoo.find_model("tiny").card.metrics == {}
    zoo.verify(zoo.find_model("tiny"))


@pytest.mark.parametrize("task", [(), ("--retouch",)])
def test_a_reference_is_compared_and_gets_no_card(glean: Run, task: tuple[str, ...]) -> None:
    save_tiny_network(Path("baseline.safetensors"))
    before = Path("baseline.safetensors").read_bytes()
    values = evaluated(
        glean, "tiny", "one", *task, "--reference", "baseline.safetensors", "--write-card"
    )
    assert list(values["methods"])[-2:] == ["baseline", "tiny"]
    assert values["methods"]["baseline"] == values["methods"]["tiny"]
    assert Path("baseline.safetensors").read_bytes() == before
    metrics = zoo.find_model("tiny").card.metrics
    start = "retouch_psnr" if task else "psnr"
    assert metrics[f"{start}_baseline"] == metrics[start]
    assert not read_model(Path("baseline.safetensors")).card.metrics


def test_a_prepared_folder_and_a_second_model(glean: Run) -> None:
    Path("set").mkdir()
    Path("test").rename("set/images")
    Path("set/test.txt").write_text("0.png\n2.png\n")
    save_tiny_network(Path("copy.safetensors"))
    values = evaluated(glean, "tiny", "set", "--retouch", "--also", "copy.safetensors")
    assert values["retouch_cases"] == 4
    assert list(values["methods"]) == [*REFERENCES, "tiny", "copy"]
    assert values["methods"]["copy"] == values["methods"]["tiny"]
    assert "on each of 2 pictures of set (test.txt)" in values["notes"][0]


BAD: dict[str, tuple[list[str], str]] = {
    "worst of no retouch": (["tiny", "test", "--worst", "w.png"], "give --retouch with it"),
    "worst nowhere": (["tiny", "test", "--retouch", "--worst", "gone/w.png"], "gone doesn't exist"),
    "worst exists": (["tiny", "test", "--retouch", "--worst", "there.png"], "there.png exists"),
    "its list exists": (["tiny", "test", "--retouch", "--worst", "list.png"], "list.md exists"),
    "sheet and worst": (
        ["tiny", "test", "--retouch", "--worst", "w.png", "--sheet", "w.png"],
        "would be written twice",
    ),
    "table and list": (
        ["tiny", "test", "--retouch", "--worst", "w.png", "--table", "w.md"],
        "would be written twice",
    ),
    "table and the folder's list": (
        ["tiny", "test", "--retouch", "--out", "new", "--table", "new/worst.md"],
        "worst.md would be written twice",
    ),
    "sheet and the folder's worst": (
        ["tiny", "test", "--retouch", "--out", "new", "--sheet", "new/worst.png"],
        "worst.png would be written twice",
    ),
    "identity": (["tiny", "test", "--retouch", "--arcface", "a.onnx"], "nothing to measure"),
    "other size": (["tiny", "test", "--reference", "big"], "models of one size"),
    "reference twice": (["tiny", "test", "--reference", "tiny", "--reference", "tiny"], "twice"),
    "no reference": (["tiny", "test", "--reference", "gone"], "no model named"),
    "small pictures": (["tiny", "small", "--retouch"], "is not 32 x 32"),
    "broken picture": (["tiny", "broken", "--retouch"], "a.png can't be read"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_one_sentence(glean: Run, case: str) -> None:
    save_tiny_network(zoo.user_models_dir() / "big.safetensors", out_size=64)
    for name in ("small", "broken"):
        Path(name).mkdir()
    Path("broken/a.png").write_text("text")
    Path("there.png").write_text("mine")
    Path("list.md").write_text("mine")
    imaging.write(noise_picture(16, 16), Path("small/a.png"))
    arguments, said = BAD[case]
    outcome = glean("evaluate", *arguments)
    assert outcome.code == 2
    assert said in outcome.err
    assert outcome.err.count("\n") == 1
    assert Path("there.png").read_text() == Path("list.md").read_text() == "mine"
