"""`glean evaluate`: tables, cards, several models, banks, prepared folders."""

from __future__ import annotations

import hashlib
import json
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from glean_core import imaging, zoo
from glean_core.checkpoints import save_bank
from glean_core.evaluation import feature_network
from glean_core.networks import StyleGAN2Config, StyleGAN2Generator
from glean_core.networks.alexnet import AlexNetTrunk
from tests.cli.conftest import Run
from tests.evaluation.onnx_bytes import block_mean_model
from tests.restoration.doubles import save_tiny_network
from tests.restoration.scenes import noise_picture

pytestmark = pytest.mark.usefixtures("tiny")
KID = "kid_efficientnet_lite0"
BEFORE = ("pictures", "psnr", "ssim", "sharpness", "psnr_bicubic", "ssim_bicubic")


@pytest.fixture(autouse=True)
def _pictures(glean: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Three pictures of the model's size in `test`, and no published weights on the machine."""
    monkeypatch.setenv("GLEAN_BACKBONES_DIR", "no backbones here")
    Path("test").mkdir()
    for i in range(3):
        imaging.write(noise_picture(32, 32, seed=i), Path(f"test/{i}.png"))


def evaluated(glean: Run, *arguments: object) -> dict[str, object]:
    outcome = glean("evaluate", *arguments, "--json")
    assert (outcome.code, outcome.err) == (0, "")
    values = json.loads(outcome.out, parse_constant=pytest.fail)
    assert isinstance(values, dict)
    return values


def test_json_keeps_its_keys_and_gains_methods(glean: Run) -> None:
    values = evaluated(glean, "tiny", "test")
    assert set(BEFORE) < set(values)
    methods = values["methods"]
    assert list(methods) == ["bicubic", "lanczos", "tiny"]
    assert methods["tiny"][KID] == values[KID]
    assert methods["lanczos"]["consistency"] == values["consistency_lanczos"]
    assert values["pictures"] == 3
    assert any("LPIPS was not measured" in note for note in values["notes"])


def test_out_gets_three_tables_that_agree_and_a_sheet(glean: Run) -> None:
    outcome = glean("evaluate", "tiny", "test", "--out", "results", "--sheet-count", "2")
    assert outcome.code == 0
    assert "KID × 1000" in outcome.out
    values = json.loads(Path("results/table.json").read_text(encoding="utf-8"))
    shown = f"{values['methods']['tiny']['psnr']:.2f}"
    assert f" {shown} |" in Path("results/table.md").read_text(encoding="utf-8").replace("*", "")
    assert values["notes"][-1] == (
        "Command: `glean evaluate tiny test --out results --sheet-count 2`"
    )
    assert "# Command" in Path("results/table.csv").read_text(encoding="utf-8")
    with Image.open("results/sheet.png") as sheet:
        assert sheet.size == (2 * 32, 3 * 32)


def test_existing_tables_are_replaced_on_request_only(glean: Run) -> None:
    assert glean("evaluate", "tiny", "test", "--table", "t.md", "--table", "t.csv").code == 0
    Path("t.md").write_text("mine")
    refused = glean("evaluate", "tiny", "test", "--table", "t.md")
    assert (refused.code, Path("t.md").read_text()) == (2, "mine")
    assert glean("evaluate", "tiny", "test", "--table", "t.md", "--overwrite").code == 0
    assert Path("t.md").read_text(encoding="utf-8").startswith("| method |")


def test_several_models_share_a_table_and_a_sheet(glean: Run) -> None:
    save_tiny_network(Path("copy.safetensors"))
    values = evaluated(
        glean, "tiny", "test", "--also", "copy.safetensors", "--sheet", "s.png", "--write-card"
    )
    methods = values["methods"]
    assert list(methods) == ["bicubic", "lanczos", "tiny", "copy"]
    assert methods["copy"] == methods["tiny"]
    with Image.open("s.png") as sheet:
        assert sheet.size == (3 * 32, 4 * 32)
    for model in (zoo.find_model("tiny"), zoo.models.read_model(Path("copy.safetensors"))):
        assert model.card.metrics["ssim_rgb"] == round(values["ssim_rgb"], 4)
        assert model.card.metrics[f"{KID}_lanczos"] == round(values[f"{KID}_lanczos"], 4)


def test_a_prepared_folder_is_measured_on_its_test_split(glean: Run) -> None:
    Path("set").mkdir()
    shutil.copytree("test", "set/images")
    Path("set/test.txt").write_text("0.png\n2.png\n")
    values = evaluated(glean, "tiny", "set")
    assert values["pictures"] == 2
    assert values["notes"][0].startswith("2 pictures of set (test.txt), 32 px")
    Path("one.txt").write_text("1.png\n")
    assert evaluated(glean, "tiny", "set", "--names", "one.txt")["pictures"] == 1


def test_identity_from_a_given_file(glean: Run) -> None:
    weight = np.random.default_rng(0).normal(size=(6, 3, 8, 8)).astype(np.float32)
    Path("faces.onnx").write_bytes(block_mean_model(weight))
    values = evaluated(glean, "tiny", "test", "--arcface", "faces.onnx")
    assert -1 <= values["identity_arcface"] <= 1
    assert "identity_dlib" not in values
    assert any("faces.onnx" in note for note in values["notes"])


def test_lpips_from_a_given_file(glean: Run) -> None:
    path = Path("weights")
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        torch.save(AlexNetTrunk().state_dict(), path)
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    given = path.rename(f"alexnet-owt-{digest[:8]}.pth")
    values = evaluated(glean, "tiny", "test", "--backbone", given)
    assert 0 < values["lpips_alexnet"] < 1
    assert values["columns"]["lpips_alexnet"] == "LPIPS (AlexNet) ↓"
    assert f"LPIPS 0.1 on torchvision's {given.name}." in values["notes"]


def test_the_command_is_written_as_it_can_be_typed(glean: Run) -> None:
    Path("test").rename("my test")
    command = evaluated(glean, "tiny", "my test", "--table", "a b.md", "--table", "c.md")
    assert command["notes"][-1] == (
        "Command: `glean evaluate tiny 'my test' --table 'a b.md' --table c.md --json`"
    )


def test_without_the_package_the_other_metrics_remain(
    glean: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, feature_network.PACKAGE, None)
    values = evaluated(glean, "tiny", "test")
    assert not any("efficientnet" in key for key in values)
    assert {"psnr", "ssim_rgb", "consistency"} < set(values)
    assert any("glean-retouch[training]" in note for note in values["notes"])


def make_bank(path: Path) -> None:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        config = StyleGAN2Config(32, 0.25, channel_cap=16, style_channels=16, mapping_layers=1)
        save_bank(StyleGAN2Generator(config), path, {"name": "bank"})


def test_a_bank_is_compared_with_the_pictures(glean: Run) -> None:
    make_bank(Path("bank.safetensors"))
    arguments = ("bank.safetensors", "test", "--samples", 5, "--sheet", "s.png")
    values = evaluated(glean, *arguments)
    assert list(values["methods"]) == ["bank"]
    assert set(values["methods"]["bank"]) == {KID, "fid_efficientnet_lite0", "sharpness"}
    assert "5 samples" in values["notes"][0]
    with Image.open("s.png") as sheet:
        assert sheet.size == (8 * 32, 32)
    again = evaluated(glean, *arguments[:-2])
    assert again["methods"] == values["methods"]


BAD: dict[str, tuple[list[str], str]] = {
    "table form": (["tiny", "test", "--table", "t.xlsx"], "t.xlsx is no table's name"),
    "table nowhere": (["tiny", "test", "--table", "gone/t.md"], "gone doesn't exist"),
    "out is a file": (["tiny", "test", "--out", "test/0.png"], "0.png is a file"),
    "out nowhere": (["tiny", "test", "--out", "gone/out"], "gone doesn't exist"),
    "twice": (["tiny", "test", "--also", "tiny", "--also", "tiny"], "tiny is given twice"),
    "other size": (["tiny", "test", "--also", "big"], "models of one size"),
    "no model": (["gone", "test"], "no model named"),
    "no arcface": (["tiny", "test", "--arcface", "gone.onnx"], "gone.onnx does not exist"),
    "no backbone": (["tiny", "test", "--backbone", "gone.pth"], "gone.pth is not named"),
    "no pictures": (["tiny", "empty"], "No pictures were found in empty"),
    "broken picture": (["tiny", "broken"], "a.png can't be read"),
    "one for a bank": (["bank.safetensors", "test", "--names", "one.txt"], "two pictures"),
    "two banks": (["bank.safetensors", "test", "--also", "tiny"], "--also is for models"),
    "card of a bank": (["bank.safetensors", "test", "--write-card"], "--write-card is for models"),
    "samples of a model": (["tiny", "test", "--samples", "4"], "--samples is for banks"),
    "bank of other size": (["bank.safetensors", "wide"], "is not 32 x 32"),
}


@pytest.mark.parametrize("case", BAD)
def test_bad_input_is_one_sentence(glean: Run, case: str) -> None:
    save_tiny_network(zoo.user_models_dir() / "big.safetensors", out_size=64)
    make_bank(Path("bank.safetensors"))
    for name in ("empty", "broken", "wide"):
        Path(name).mkdir()
    Path("broken/a.png").write_text("text")
    imaging.write(noise_picture(16, 16), Path("wide/a.png"))
    Path("one.txt").write_text("0.png\n")
    arguments, said = BAD[case]
    outcome = glean("evaluate", *arguments)
    assert outcome.code == 2
    assert said in outcome.err
    assert outcome.err.count("\n") == 1
