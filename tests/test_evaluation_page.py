"""`docs/evaluation.md` against the program: its commands, options and names exist."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from typing import Any

import measure_models
import pytest
import typer

from glean_core.cli import build_app
from glean_core.cli.evaluate_models import RETOUCH_REFERENCES
from glean_core.evaluation.retouch_cases import references
from glean_core.training.degradations.retouch_table import read_table
from tests.restoration.doubles import small_card

PAGE = (Path(__file__).resolve().parent.parent / "docs/evaluation.md").read_text("utf-8")
BLOCKS = re.findall(r"^```bash\n(.*?)^```$", PAGE, re.M | re.S)
COMMANDS = [line for block in BLOCKS for line in block.splitlines()]


def evaluate_command() -> Any:
    command: Any = typer.main.get_command(build_app())
    return command.commands["evaluate"]


@pytest.mark.parametrize("line", COMMANDS)
def test_every_command_is_one_that_the_program_takes(line: str, tmp_path: Path) -> None:
    program, what, *arguments = shlex.split(line)
    if program == "glean":
        assert what == "evaluate"
        assert evaluate_command().make_context("evaluate", arguments).params["write_card"]
    else:
        assert (program, what) == ("python", "scripts/measure_models.py")
        (tmp_path / "DATA").mkdir()
        assert measure_models.parse([str(tmp_path / arguments[0])]).only is None


def test_every_option_on_the_page_exists() -> None:
    known = {name for parameter in evaluate_command().params for name in parameter.opts}
    mentioned = set(re.findall(r"`(--[\w-]+)", PAGE)) - {"--only"}
    assert mentioned
    assert mentioned <= known


def test_the_references_are_those_of_the_table() -> None:
    names = [cleaner.name for cleaner in references(small_card())]
    assert names == list(RETOUCH_REFERENCES)
    assert all(f"| {name} |" in PAGE for name in names)


def test_the_kinds_that_training_leaves_out_are_named() -> None:
    held_out = [kind.name for kind in read_table().kinds.values() if kind.held_out]
    assert "`swirl` and `mismatch` are held out of training" in PAGE
    assert sorted(held_out) == ["mismatch", "swirl"]
