"""`glean convert`: every format into every other."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from glean_core import checkpoints
from glean_core.checkpoints.conversion import NATIVE, TARGETS
from glean_core.networks import StyleGAN2Config, StyleGAN2Discriminator, StyleGAN2Generator
from tests.checkpoints.nvidia_networks import Discriminator, Generator
from tests.checkpoints.nvidia_snapshot import write_snapshot
from tests.cli.conftest import Run

CONFIG = StyleGAN2Config(16, 2.0, 8, 8, 2)


@pytest.fixture
def native(glean: Run) -> StyleGAN2Generator:
    """bank.safetensors and judge.safetensors in the working folder."""
    bank = StyleGAN2Generator(CONFIG)
    checkpoints.save_bank(bank, "bank.safetensors", {"title": "My bank", "licence": "mine"})
    checkpoints.save_discriminator(StyleGAN2Discriminator(CONFIG), "judge.safetensors", {})
    return bank


def name_for(to: str) -> str:
    return "out.safetensors" if to == NATIVE else "out.pth"


@pytest.mark.parametrize("through", TARGETS)
@pytest.mark.parametrize("source", ["bank", "judge"])
def test_there_and_back_again(
    source: str, through: str, glean: Run, native: StyleGAN2Generator
) -> None:
    outcome = glean("convert", f"{source}.safetensors", name_for(through), "--to", through)
    part = "generator" if source == "bank" else "discriminator"
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out == f"{name_for(through)} written: {part}.\n"
    assert glean("convert", name_for(through), "back.safetensors", "--to", "native").code == 0
    load = checkpoints.load_bank if source == "bank" else checkpoints.load_bank_discriminator
    before, after = load(f"{source}.safetensors"), load("back.safetensors")
    assert before is not None
    assert after is not None
    for key, tensor in before.state_dict().items():
        assert torch.equal(after.state_dict()[key], tensor), key


@pytest.mark.parametrize("to", TARGETS)
def test_snapshot_of_nvidia_becomes_anything(to: str, glean: Run) -> None:
    write_snapshot(Path("net.pkl"), G_ema=Generator(16, 512, 8, 8, 2), D=Discriminator(16, 512, 8))
    outcome = glean("convert", "net.pkl", name_for(to), "--to", to)
    assert outcome.code == 0
    beside = Path(name_for(to)).with_stem("out-discriminator")
    assert beside.exists() == (to in ("basicsr", "native"))
    assert outcome.out.count("written") == 1 + beside.exists()
    judge = checkpoints.load_bank_discriminator(beside if beside.exists() else name_for(to))
    assert judge is not None
    assert checkpoints.load_bank(name_for(to)).config == CONFIG


def test_native_card_says_where_a_foreign_bank_came_from(glean: Run) -> None:
    write_snapshot(Path("net.pkl"), G_ema=Generator(16, 512, 8, 8, 2))
    assert glean("convert", "net.pkl", "bank.safetensors", "--to", "native").code == 0
    card = checkpoints.read_card(Path("bank.safetensors"))
    assert card["source"]["file"] == "net.pkl"
    assert card["source"]["format"] == "nvidia"
    assert len(card["source"]["sha256"]) == 64
    assert "non-commercial" in card["licence"]
    assert card["sha256"] == checkpoints.weights_sha256(Path("bank.safetensors"))


def test_own_card_is_kept(glean: Run, native: StyleGAN2Generator) -> None:
    assert glean("convert", "bank.safetensors", "copy.safetensors", "--to", "native").code == 0
    card = checkpoints.read_card(Path("copy.safetensors"))
    assert (card["title"], card["licence"]) == ("My bank", "mine")


def test_existing_files_are_kept_unless_asked(glean: Run, native: StyleGAN2Generator) -> None:
    Path("out.pth").write_bytes(b"old")
    outcome = glean("convert", "bank.safetensors", "out.pth", "--to", "mmagic")
    assert outcome.code == 2
    assert outcome.err == (
        "glean: out.pth exists; give another name, or --overwrite to replace it.\n"
    )
    assert Path("out.pth").read_bytes() == b"old"
    assert (
        glean("convert", "bank.safetensors", "out.pth", "--to", "mmagic", "--overwrite").code == 0
    )
    assert checkpoints.load_bank("out.pth").config == CONFIG


def test_existing_file_beside_is_found_before_anything_is_written(glean: Run) -> None:
    write_snapshot(Path("net.pkl"), G_ema=Generator(16, 512, 8, 8, 2), D=Discriminator(16, 512, 8))
    Path("out-discriminator.pth").write_bytes(b"old")
    assert glean("convert", "net.pkl", "out.pth", "--to", "basicsr").code == 2
    assert not Path("out.pth").exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("absent.pkl", "out.pth", "--to", "mmagic"), "absent.pkl does not exist"),
        (("bank.safetensors", "out.pth", "--to", "onnx"), "“onnx” is no known format"),
        (("bank.safetensors", "out.pth", "--to", "native"), "out.pth is no name for"),
        (("bank.safetensors", "out.pkl", "--to", "nvidia"), "out.pkl is no name for"),
        (("bank.safetensors", "no/out.pth", "--to", "nvidia"), "The folder no doesn't exist"),
        (("garbage.pkl", "out.pth", "--to", "nvidia"), "garbage.pkl"),
        (("bank.safetensors", "out.pth"), "--to"),
    ],
)
def test_mistakes_are_one_sentence(
    arguments: tuple[str, ...], said: str, glean: Run, native: StyleGAN2Generator
) -> None:
    Path("garbage.pkl").write_bytes(b"\x80\x04 not a network")
    outcome = glean("convert", *arguments)
    assert outcome.code == 2
    assert said in outcome.err
    assert outcome.err.count("\n") == 1
    assert sorted(p.name for p in Path().iterdir()) == [
        "bank.safetensors",
        "garbage.pkl",
        "judge.safetensors",
    ]
