"""What both loops do around their steps: watch, tell, measure, save."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Generic, Protocol, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from glean_core.evaluation.sheet import save_sheet
from glean_core.training.pace import Pace, Timer
from glean_core.training.processes import Processes
from glean_core.training.report import Report
from glean_core.training.run_folder import RunFolder, best_note
from glean_core.training.watch import FiniteWatch, check_weights


class Trained(Protocol):
    """What the keeper needs to know of a state."""

    images_shown: int
    steps: int


StateT = TypeVar("StateT", bound=Trained)


@dataclass(frozen=True)
class Measured:
    """A checkpoint's numbers and sheet (H x W x 3 uint8 RGB), and which number decides."""

    values: Mapping[str, float] = field(default_factory=dict)
    decides: str = ""  # the name of the value that picks the best checkpoint; empty: none does
    lower_is_better: bool = False
    among: str = ""  # values compare with those of the same word alone: a bank's, of one size
    sheet: NDArray[np.uint8] | None = None

    @property
    def measure(self) -> str:
        """The measure by which the best checkpoint is chosen."""
        return f"{self.decides} at {self.among}" if self.among else self.decides

    def is_better_than(self, best: float | None) -> bool:
        """Say whether this checkpoint beats the best one so far."""
        if self.decides not in self.values:
            return False
        value = self.values[self.decides]
        if not math.isfinite(value):  # nothing would ever be better than NaN
            return False
        return best is None or (value < best if self.lower_is_better else value > best)


class Keeper(Generic[StateT]):
    """Keeps a run: its log, its checkpoints, the best of them, and the right moment for each."""

    def __init__(
        self,
        folder: RunFolder,
        total: int,  # pictures in the whole run
        shown: int,  # pictures shown so far
        place: Processes,
        pace: Pace,
        pack: Callable[[StateT], dict[str, Any]],
        measure: Callable[[StateT], Measured],
    ) -> None:
        self.folder, self.place, self.pace = folder, place, pace
        self.pack, self.measure = pack, measure
        self.report = Report(folder if place.is_first else None, total, shown)
        self.watch = FiniteWatch()
        self.log_timer, self.save_timer = Timer(pace.log_seconds), Timer(pace.save_seconds)
        self.measured_at: int | None = None  # pictures shown
        if place.is_first:
            folder.clear_leftovers()
            folder.mend_best()
            folder.forget_after(shown)

    def __enter__(self) -> "Keeper[StateT]":
        self.report.__enter__()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.report.__exit__(kind, error, trace)

    def after_step(
        self, state: StateT, batch: int, parts: Mapping[str, Tensor], **more: float
    ) -> None:
        """Look at a step's losses; log, measure and save when it is time.

        Raises NotFiniteError before anything broken is saved.
        """
        self.watch.see(state.steps, parts)
        self.report.advance(state.images_shown)
        if self.log_timer.is_due():
            self.report.losses(state.images_shown, parts, **more)
        every = self.pace.measure_images
        to_measure = every is not None and state.images_shown % every < batch
        device = next(iter(parts.values())).device
        if self.place.agree(self.save_timer.is_due, state.steps, device) or to_measure:
            self.save(state, to_measure or every is None)

    def finish(self, state: StateT) -> None:
        """Save the run as it ends, measured, unless that was done just now."""
        if self.measured_at != state.images_shown:
            self.save(state, True)

    @torch.no_grad()
    def save(self, state: StateT, to_measure: bool) -> None:
        """Write a checkpoint; measured, it may be the best one. Raises NotFiniteError."""
        self.watch.check()
        packed = self.pack(state)
        check_weights(packed, state.steps)
        if to_measure:
            self.measured_at = state.images_shown
        if self.place.is_first:
            measured = self.measure(state) if to_measure else Measured()
            best = measured.is_better_than(self.folder.best_value(measured.measure))
            if best:
                value = measured.values[measured.decides]
                packed["measured"] = best_note(measured.measure, value, state.images_shown)
            self.folder.save_state(packed, best)
            if best:
                self.folder.note_best(measured.measure, value, state.images_shown)
            if measured.values:
                self.report.row(state.images_shown, measured.values)
            if measured.sheet is not None:
                save_sheet(measured.sheet, self.folder.path / "samples.png")
                self.report.sheet(state.images_shown, "samples", measured.sheet)
        self.place.wait()
