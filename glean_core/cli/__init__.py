"""The command line: `glean cleanup | upscale | batch | models | ...`.

Commands that belong to other packages join by one line in SUB_APPS.
"""

from __future__ import annotations

import contextlib
import errno
import io
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.metadata import version
from typing import Annotated

import typer

from glean_core.cli.batch import batch_command
from glean_core.cli.cleanup import cleanup_command
from glean_core.cli.convert import convert_command
from glean_core.cli.evaluate import evaluate_command
from glean_core.cli.output import tell
from glean_core.cli.upscale import upscale_command
from glean_core.errors import CancelledError, GleanError, ToldElsewhereError, is_out_of_memory
from glean_core.extras import how_to_get, without_torch
from glean_core.packs.activation import activate
from glean_core.ranks import is_first, let_the_first_speak

# (name, module, help): the module has a typer.Typer named `app` and must not import torch itself,
# so that `glean --help` stays quick.
SUB_APPS: tuple[tuple[str, str, str], ...] = (
    ("models", "glean_core.cli.models", "Models on this machine."),
    ("packs", "glean_core.cli.packs", "What can be added to the installed program, such as torch."),
    ("data", "glean_core.cli.data", "Pictures for training."),
    ("train", "glean_core.cli.train", "Train a bank, and GLEAN around it."),
)

BAD_INPUT = 2
CANCELLED = 130
NO_MEMORY = "There is not enough memory for this; close other programs, or ask for less at a time."


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command and leave the process with its exit code.

    arguments: without the program's name; None takes the process's own. 0 is success, 2 bad input
    (one sentence on stderr), 130 cancelled, 1 a fault of the program (GLEAN_DEBUG=1 shows where).
    """
    _print_any_name()
    words = sys.argv[1:] if arguments is None else arguments
    if words[:1] != ["packs"]:  # which would be using what it replaces or removes
        activate()
    code = run(words)
    sys.exit(_flushed(code))


def _print_any_name() -> None:
    """Let names of files that the terminal can't spell through, spelt in escapes."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def _flushed(code: int) -> int:
    """Write out what is still waiting, while a failure can still be told; the exit code."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError as error:
        sys.stdout = None  # don't fail again while closing it
        return code or (1 if error.errno == errno.EPIPE else _failed(_sentence(error), BAD_INPUT))
    return code


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    try:
        code = build_app()(list(arguments), prog_name="glean", standalone_mode=False)
    except CancelledError as error:
        return _failed(str(error), CANCELLED)
    except (typer.Abort, KeyboardInterrupt):
        return _failed("Cancelled.", CANCELLED)
    except ToldElsewhereError:
        return BAD_INPUT
    except GleanError as error:
        return _failed(str(error), BAD_INPUT)
    except BrokenPipeError:
        sys.stdout = None  # whoever read the output has left; don't fail again while closing it
        return 1
    except OSError as error:  # of a file that no package above took for its own
        if os.environ.get("GLEAN_DEBUG"):
            raise
        return _failed(_sentence(error), BAD_INPUT)
    except Exception as error:
        # typer keeps its usage errors private; they alone can format themselves.
        formatted = getattr(error, "format_message", None)
        if formatted is not None:  # under torchrun, every process was given the same words
            let_the_first_speak()
            return _failed(formatted(), BAD_INPUT) if is_first() else BAD_INPUT
        if is_out_of_memory(error):
            return _failed(NO_MEMORY, BAD_INPUT)
        if sentence := without_torch(error):
            is_training = list(arguments[:1]) in (["data"], ["train"])  # asks for more than torch
            training = f"Training needs {how_to_get('torch')}."
            return _failed(training if is_training else sentence, BAD_INPUT)
        if os.environ.get("GLEAN_DEBUG"):
            raise
        reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        return _failed(f"A fault in the program stopped it ({reason}).", 1)
    if code == CANCELLED:  # typer turns Ctrl+C into this code without a word
        return _failed("Cancelled.", CANCELLED)
    return code if isinstance(code, int) else 0


def build_app() -> typer.Typer:
    """All commands, those of SUB_APPS included."""
    app = typer.Typer(
        help="Makes bad retouching look real: cleans up edited photos with GLEAN.",
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
    )
    app.callback()(_start)
    app.command("cleanup")(cleanup_command)
    app.command("upscale")(upscale_command)
    app.command("batch")(batch_command)
    app.command("evaluate")(evaluate_command)
    app.command("convert")(convert_command)
    for name, module, words in SUB_APPS:
        app.add_typer(import_module(module).app, name=name, help=words, no_args_is_help=True)
    return app


def _show_version(asked: bool) -> None:
    if asked:
        typer.echo(f"glean {version('glean-retouch')}")
        raise typer.Exit


def _start(
    version: Annotated[
        bool,
        typer.Option(
            "--version", help="Show the version and leave.", is_eager=True, callback=_show_version
        ),
    ] = False,
) -> None:
    """Options before the command's name."""


def _sentence(error: OSError) -> str:
    reason = error.strerror or str(error) or type(error).__name__
    name = error.filename if isinstance(error.filename, str) else "A file"
    return f"{name} can't be read or written: {reason}."


def _failed(sentence: str, code: int) -> int:
    one_line = " ".join(sentence.split())
    if not one_line:  # help was shown because nothing was asked for
        return code
    with contextlib.suppress(OSError):  # nobody can be told; the exit code still says it
        tell(f"glean: {one_line}")
    return code
