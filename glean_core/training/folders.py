"""Folders that were mixed up, or are not ready: what is said before a run begins."""

import contextlib
from collections.abc import Callable
from pathlib import Path

from glean_core.errors import GleanError
from glean_core.training.data.index import INDEX
from glean_core.training.run_folder import RunFolder


def refuse_mixing(data: Path, run: Path) -> None:
    """Raise GleanError when sheets of runs would be taken for training pictures."""
    if (data / "options.json").is_file() and (data / "checkpoints").is_dir():
        raise GleanError(f"{data} is the folder of a run; give the one with its pictures.")
    is_listed = (data / INDEX).is_file() or any(data.glob("*.tar"))
    whole, inside = data.resolve(), run.resolve()
    if data.is_dir() and not is_listed and (inside == whole or whole in inside.parents):
        raise GleanError(
            f"{run} lies among the photos of {data}, and its sample sheets would be trained on; "
            "name another folder for the run."
        )


def warn_of_unfinished(say: Callable[[str], None], bank: Path, side: int) -> None:
    """Say when a bank's run was stopped in a smaller stage than its last."""
    # Only a hint: what can't be read there must not keep a sound bank from being used.
    with contextlib.suppress(GleanError, LookupError, TypeError, ValueError):
        last = max(stage["size"] for stage in RunFolder(bank).read_options()["options"]["stages"])
        if last > side:
            say(
                f"{bank} makes {side} px so far, and its last stage {last} px; train it on first "
                "for a model of that size."
            )
