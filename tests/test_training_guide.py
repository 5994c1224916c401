"""`docs/training.md` against the program: its commands, settings, presets and numbers exist."""

from __future__ import annotations

import argparse
import re
import shlex
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import torch
import typer

from app.__main__ import parse as parse_app
from glean_core.cli import build_app
from glean_core.networks.vgg import VGG16Features
from glean_core.training import presets
from glean_core.training.bank import train_bank
from glean_core.training.configs import BankOptions, GleanOptions, Phase
from glean_core.training.glean import train_glean
from glean_core.training.pace import Pace
from glean_core.training.perceptual import HED_COMMAND, PerceptualLoss, imagenet
from glean_core.training.run_folder import RunFolder
from glean_core.training.sources import find_bank
from tests.training.tiny_runs import BANK, CPU, GLEAN, make_pictures, never

ROOT = Path(__file__).resolve().parent.parent
GUIDE = (ROOT / "docs" / "training.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", GUIDE, re.M | re.S)
PROSE = re.sub(r"^```.*?^```$", "", GUIDE, flags=re.M | re.S)
INLINE = re.findall(r"`([^`\n]+)`", PROSE)
COMMANDS = [
    line for kind, text in BLOCKS if kind == "bash" for line in text.splitlines() if line.strip()
]


def toml_files() -> dict[str, str]:
    """The TOML blocks by the name that the text before each tells to save it as."""
    saved = re.findall(r"as `([\w-]+\.toml)`[^`]*\n\n```toml\n(.*?)^```$", GUIDE, re.M | re.S)
    return dict(saved)


def parsed(arguments: list[str]) -> tuple[str, dict[str, Any]]:
    """Parse as `glean` does, without running: the command's name and its parameters."""
    command: Any = typer.main.get_command(build_app())
    name = ""
    while hasattr(command, "commands"):
        name = f"{name} {arguments[0]}".strip()
        assert arguments[0] in command.commands, f"there is no command “glean {name}”"
        command, arguments = command.commands[arguments[0]], arguments[1:]
    return name, command.make_context(name, list(arguments)).params


def check_options(name: str, given: dict[str, Any], folder: Path) -> None:
    """Load what a command's --preset, --options and --set name."""
    kind: Any = "bank" if name == "train bank" else "glean"
    if file := given["options_file"]:
        path = folder / file
        path.write_text(toml_files()[str(file)], encoding="utf-8")
        options: Any = presets.load_options(path, kind)
    else:
        options = {"bank": presets.bank_preset, "glean": presets.glean_preset}[kind](
            given["preset"]
        )
    presets.with_overrides(options, given["overrides"] or [])


@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_is_one_that_the_program_takes(line: str, tmp_path: Path) -> None:
    program, *arguments = shlex.split(line)
    if program == "torchrun":
        from torch.distributed.run import get_args_parser

        given = get_args_parser().parse_args(arguments)
        assert (given.module, given.training_script) == (True, "glean_core")
        program, arguments = "glean", given.training_script_args
    if program == "glean":
        name, params = parsed(arguments)
        if "overrides" in params:
            check_options(name, params, tmp_path)
    elif program == "tensorboard":
        tensorboard = pytest.importorskip("tensorboard.plugins.core.core_plugin")
        parser = argparse.ArgumentParser()
        tensorboard.CorePluginLoader().define_flags(parser)
        assert parser.parse_args(arguments).logdir.endswith("/tensorboard")
    elif program == "glean-retouch":
        parse_app(arguments)
    else:
        extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
        assert "training" in extras["optional-dependencies"]
        assert line in ('pip install ".[training]"', HED_COMMAND)


def test_the_guide_has_the_whole_path() -> None:
    first_words = {" ".join(shlex.split(line)[:3]) for line in COMMANDS}
    for step in ("glean data prepare", "glean train bank", "glean train glean"):
        assert step in first_words
    assert any(line.startswith("glean train finish runs/glean") for line in COMMANDS)


@pytest.mark.parametrize("line", ["glean train bnak a", "glean data prepare a b --sise 3"])
def test_a_misspelt_command_would_be_noticed(line: str, tmp_path: Path) -> None:
    with pytest.raises(Exception, match=r"bnak|sise"):
        test_every_command_is_one_that_the_program_takes(line, tmp_path)


def test_every_file_to_save_is_complete() -> None:
    kinds = [kind for kind, _ in BLOCKS]
    assert len(toml_files()) == kinds.count("toml") > 0
    assert set(kinds) == {"bash", "toml"}


def options_of(command: Any) -> Iterator[str]:
    for parameter in getattr(command, "params", []):
        yield from parameter.opts
    for inner in getattr(command, "commands", {}).values():
        yield from options_of(inner)


def test_every_option_in_the_text_exists() -> None:
    from torch.distributed.run import get_args_parser

    known = set(options_of(typer.main.get_command(build_app())))
    known |= set(get_args_parser()._option_string_actions)
    mentioned = {word for code in INLINE for word in re.findall(r"--[\w-]+", code)}
    assert mentioned
    assert mentioned <= known


def test_every_setting_in_the_text_exists() -> None:
    """Settings are dotted, have a value, or both; each belongs to banks, GLEAN or both."""
    mentioned = {code for code in INLINE if re.fullmatch(r"[a-z_\d.]+ ?= ?\S+", code)}
    assert len(mentioned) > 10
    for setting in mentioned:
        assert is_setting(setting), setting


def is_setting(text: str) -> bool:
    kinds: tuple[BankOptions | GleanOptions, ...] = (
        presets.bank_preset("first"),
        presets.glean_preset("first"),
    )
    for options in kinds:
        for path in (text, f"degradation.{text}"):
            try:
                presets.with_overrides(options, [path])
            except presets.PresetError:
                continue
            return True
    return False


def preset_rows() -> list[tuple[list[str], list[str]]]:
    table = GUIDE.split("| bank | GLEAN around it |")[1].split("\n\n")[0]
    cells = [row.split("|")[1:3] for row in table.splitlines()[2:]]
    return [
        (re.findall(r"`(.+?)`", bank), re.findall(r"`(.+?)`", gleans)) for bank, gleans in cells
    ]


def test_the_table_has_every_preset() -> None:
    rows = preset_rows()
    assert {name for banks, _ in rows for name in banks} == set(presets.list_presets("bank"))
    assert {name for _, gleans in rows for name in gleans} == set(presets.list_presets("glean"))


def test_banks_and_gleans_of_a_row_fit() -> None:
    for (bank,), gleans in preset_rows():
        size = presets.bank_preset(bank).stages[-1].size
        for name in gleans:
            words = presets.list_presets("glean")[name]
            ends = re.search(r"to (\d+) px", words)
            assert size == (int(ends[1]) if ends else 256), (bank, name)


def test_the_guide_explains_every_number_in_the_log(tmp_path: Path) -> None:
    table = GUIDE.split("| number | what it means |")[1].split("\n\n")[0]
    explained = {word for row in table.splitlines()[2:] for word in re.findall(r"`(\w+)`", row)}
    logged = logged_names(tmp_path)
    about_the_run = {"size", "phase", "learning_rate"}
    judged = {"kid", "val_distance"}  # where the network that judges is installed
    assert explained >= (logged | judged) - about_the_run
    assert {"val_psnr", "val_sharpness", "d_real", "augment"} <= logged
    assert explained <= logged | judged


def logged_names(folder: Path) -> set[str]:
    """Names in the logs of a bank and a GLEAN with every loss."""
    pace, pictures = Pace(log_seconds=0.0), make_pictures()
    held_out = pictures.batch(0, 0, 4)
    bank, run = RunFolder(folder / "bank"), RunFolder(folder / "glean")
    train_bank(BANK, pictures, bank, CPU, never, held_out=held_out, pace=pace)
    generator, discriminator = find_bank(bank.path)
    everything = Phase(8, 4, 1e-3, perceptual=0.1, feature=0.1, adversarial=0.1, detail=0.1)
    options = GleanOptions(**(vars(GLEAN) | {"phases": (everything,)}))
    torch.manual_seed(0)
    perceptual = PerceptualLoss(VGG16Features(), imagenet("unit"), {})
    train_glean(
        options,
        generator,
        discriminator,
        pictures,
        held_out,
        run,
        CPU,
        never,
        perceptual=perceptual,
        pace=pace,
    )
    return {name for made in (bank, run) for row in made.read_log() for name in row}
