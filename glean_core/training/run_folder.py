"""A training run on disk: options, log, resumable state. Everything is written and renamed."""

import json
import signal
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from types import FrameType
from typing import Any

import torch

from glean_core.errors import GleanError
from glean_core.files import replacing


class RunFolder:
    """One folder with `options.json`, `log.jsonl` and `state.pt`."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def write_options(self, options: Mapping[str, Any]) -> None:
        """Make the folder and write the run's options down, readable by people."""
        self.path.mkdir(parents=True, exist_ok=True)
        (self.path / "options.json").write_text(json.dumps(options, indent=2) + "\n")

    def log(self, row: Mapping[str, Any]) -> None:
        """Append one row to the log and print it."""
        with (self.path / "log.jsonl").open("a", encoding="utf-8") as file:
            file.write(json.dumps(row) + "\n")
        print("  ".join(f"{k} {_short(v)}" for k, v in row.items()), flush=True)

    def save_state(self, state: Mapping[str, Any]) -> None:
        """Replace the state in one step: a kill at any moment leaves the old or the new one."""
        with replacing(self.path / "state.pt") as file:
            torch.save(dict(state), file)

    def load_state(self) -> dict[str, Any] | None:
        """Return the newest state, on the CPU; None for a new run."""
        path = self.path / "state.pt"
        if not path.exists():
            return None
        try:
            state = torch.load(path, map_location="cpu", weights_only=True)
        except Exception as error:
            raise GleanError(f"{path} can't be read; move it away to start anew.") from error
        return dict(state)


def _short(value: object) -> str:
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def stop_after(minutes: float | None) -> Callable[[], bool]:
    """Return a question 'time to stop?': after the minutes, or once interrupted or terminated."""
    deadline = time.monotonic() + minutes * 60 if minutes else float("inf")
    stopped = False

    def on_signal(_number: int, _frame: FrameType | None) -> None:
        nonlocal stopped
        stopped = True

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, on_signal)
    return lambda: stopped or time.monotonic() >= deadline
