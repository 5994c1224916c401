"""The command line as a whole."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest
import typer
from rich.progress import Progress as RichProgress
from rich.progress import TaskID

from glean_core import cli
from tests.cli.conftest import Run


def test_help_names_the_commands_and_does_not_load_torch() -> None:
    script = (
        "import sys; from glean_core import cli; code = cli.run(['--help']);"
        "sys.exit(code or 'torch' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0
    for command in ("cleanup", "upscale", "models"):
        assert command in done.stdout


def test_version(glean: Run) -> None:
    outcome = glean("--version")
    assert (outcome.code, outcome.out) == (0, f"glean {version('glean-retouch')}\n")


def test_without_a_command_help_is_shown(glean: Run) -> None:
    outcome = glean()
    assert outcome.code == 2
    assert "cleanup" in outcome.out + outcome.err


@pytest.mark.parametrize(
    "arguments",
    [
        ["retouch"],
        ["cleanup"],
        ["cleanup", "a.png", "-o", "b.png", "--strength", "much"],
        ["cleanup", "a.png", "-o", "b.png", "--nonsense"],
        ["upscale", "a.png"],
        ["models", "paint"],
    ],
)
def test_wrong_usage_is_one_line_and_code_2(glean: Run, arguments: list[str]) -> None:
    outcome = glean(*arguments)
    assert outcome.code == 2
    assert outcome.err.startswith("glean: ")
    assert outcome.err.count("\n") == 1


def broken_app(error: BaseException) -> typer.Typer:
    app = typer.Typer()

    @app.command("fail")
    def fail() -> None:
        raise error

    return app


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (RuntimeError("of the\nprogram"), 1, "A fault in the program"),
        (KeyboardInterrupt(), 130, "Cancelled"),
        (MemoryError(), 2, "not enough memory"),
        (OSError(36, "File name too long", "aaa.png"), 2, "aaa.png can't be read or written: File"),
    ],
)
def test_no_fault_ends_in_a_traceback(
    glean: Run,
    monkeypatch: pytest.MonkeyPatch,
    error: BaseException,
    code: int,
    said: str,
) -> None:
    monkeypatch.delenv("GLEAN_DEBUG", raising=False)
    monkeypatch.setattr(cli, "build_app", lambda: broken_app(error))
    outcome = glean()
    assert outcome.code == code
    assert said in outcome.err
    assert outcome.err.count("\n") == 1
    assert "Traceback" not in outcome.err


@pytest.mark.usefixtures("tiny", "photo")
def test_a_terminal_sees_progress_on_stderr(glean: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[str] = []
    update = RichProgress.update

    def remember(bar: RichProgress, task: TaskID, **values: Any) -> None:
        seen.append(str(values["description"]))
        update(bar, task, **values)

    monkeypatch.setattr(RichProgress, "update", remember)
    monkeypatch.setattr("glean_core.cli.output._is_terminal", lambda: True)
    arguments = ("cleanup", "photo.png", "--box", "0,0,60,50", "--overwrite", "-o", "out.png")
    assert glean(*arguments, "--json").code == 0
    assert seen == []
    outcome = glean(*arguments)
    assert outcome.code == 0
    assert seen[0] == "Loading the model"
    assert "Cleaning up 2 of" in " ".join(seen)
    assert seen[-1] == "Done"
    assert outcome.out.startswith("out.png: cleaned up")


def test_main_leaves_with_the_exit_code() -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["--version"])
    assert left.value.code == 0


def in_a_shell(command: str) -> subprocess.CompletedProcess[bytes]:
    """Runs a command line in which $GLEAN is the program."""
    glean = f'"{sys.executable}" -c "from glean_core.cli import main; main()"'
    return subprocess.run(["sh", "-c", command.replace("$GLEAN", glean)], capture_output=True)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_under_the_output_is_one_sentence() -> None:
    done = in_a_shell("$GLEAN --version > /dev/full")
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert b"No space left" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell")
def test_closed_streams_and_readers_that_left_do_no_harm() -> None:
    for command in ("$GLEAN --version >&-", "$GLEAN --version 2>&-", "$GLEAN --version | true"):
        done = in_a_shell(command)
        assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.skipif(sys.platform != "linux", reason="names of files are text elsewhere")
@pytest.mark.usefixtures("photo")
def test_names_that_are_no_text_are_cleaned_up_and_told(tiny: str) -> None:
    Path("photo.png").rename(os.fsdecode(b"b\xff.png"))
    options = f"--model {tiny} --box 1,1,9,9 --overwrite"
    command = f"$GLEAN cleanup b*.png {options} -o $(printf 'o\\377.png')"
    told = in_a_shell(command)
    assert (told.returncode, told.stderr) == (0, b"")
    assert told.stdout.startswith(b"o\\udcff.png: cleaned up")
    values = json.loads(in_a_shell(command + " --json").stdout)
    assert os.fsencode(values["output"]) == b"o\xff.png"
