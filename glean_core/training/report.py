"""What a run tells while it goes on: a progress bar, the log and TensorBoard."""

import contextlib
import time
from collections.abc import Iterator, Mapping
from types import TracebackType
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from torch import Tensor

from glean_core.training.run_folder import RunFolder


class Report:
    """Tells of a run's steps on the terminal, in `log.jsonl` and to TensorBoard.

    Where stderr is no terminal, a line is printed for each row of the log instead of a bar. Only
    the first of many processes has a talking one; ``folder`` None makes it silent.
    """

    def __init__(self, folder: RunFolder | None, total: int, shown: int) -> None:
        self.folder = folder
        self.console = Console(stderr=True, highlight=False, quiet=folder is None)
        self.bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[speed]:.1f} images/s"),
            TimeElapsedColumn(),
            TextColumn("left"),
            TimeRemainingColumn(),
            console=self.console,
            disable=not self.console.is_terminal or folder is None,
        )
        self.task = self.bar.add_task("Training", total=total, completed=shown, speed=0.0)
        self.board = _board(folder, shown)
        self._start(shown)

    def _start(self, shown: int) -> None:
        self.since, self.shown_then, self.waited = time.monotonic(), shown, 0.0

    def __enter__(self) -> "Report":
        with self._nobody_may_read():
            self.bar.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with self._nobody_may_read():
            self.bar.stop()
        if self.board is not None:
            self.board.close()

    def wait(self, seconds: float) -> None:
        """Count seconds that the step waited for pictures."""
        self.waited += seconds

    def advance(self, shown: int) -> None:
        """Move the bar to a number of pictures shown."""
        seconds = max(time.monotonic() - self.since, 1e-9)
        with self._nobody_may_read():
            self.bar.update(self.task, completed=shown, speed=(shown - self.shown_then) / seconds)

    def losses(self, shown: int, parts: Mapping[str, Tensor], **more: float) -> None:
        """Log one row of losses with speed and the share of time spent waiting for pictures."""
        seconds = max(time.monotonic() - self.since, 1e-9)
        row = {
            "images_per_s": (shown - self.shown_then) / seconds,
            "data_share": min(1.0, self.waited / seconds),
            **more,
            **_floats(parts),
        }
        self.row(shown, row)
        self._start(shown)

    def row(self, shown: int, values: Mapping[str, float]) -> None:
        """Log values at a number of pictures shown."""
        if self.folder is None:
            return
        self.folder.log({"images": shown} | dict(values))
        if self.board is not None:
            for name, value in values.items():
                self.board.add_scalar(name, value, shown)
        if not self.console.is_terminal:
            words = "  ".join(f"{name} {value:.4g}" for name, value in values.items())
            self.say(f"images {shown}  {words}")

    def say(self, sentence: str) -> None:
        """Print one sentence."""
        with self._nobody_may_read():
            self.console.print(sentence, soft_wrap=True)

    @contextlib.contextmanager
    def _nobody_may_read(self) -> Iterator[None]:
        """Train on in silence when the terminal or whoever read this has gone."""
        try:
            yield
        except (OSError, ValueError, SystemExit):  # rich leaves the program on a broken pipe
            self.console.quiet = True

    def sheet(self, shown: int, name: str, sheet: NDArray[np.uint8]) -> None:
        """Show a sheet (H x W x 3 uint8 RGB) in TensorBoard."""
        if self.board is not None:
            self.board.add_image(name, sheet, shown, dataformats="HWC")


def _floats(parts: Mapping[str, Tensor]) -> dict[str, float]:
    """Bring scalars to the host together."""
    if not parts:
        return {}
    values = torch.stack([value.detach().float() for value in parts.values()]).tolist()
    return dict(zip(parts, values, strict=True))


def _board(folder: RunFolder | None, shown: int) -> Any:
    """Open TensorBoard's writer in the run's folder; None where it isn't installed."""
    if folder is None:
        return None
    try:
        from torch.utils.tensorboard import SummaryWriter
    except ImportError:
        return None
    return SummaryWriter(str(folder.path / "tensorboard"), purge_step=shown + 1)
