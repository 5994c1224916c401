"""A loaded model: batches in, results out, and a way on when memory runs out."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray

from glean_core.restoration.engine.runner import Runner
from glean_core.restoration.request import RestorationError
from glean_core.zoo import Model, ModelCard


class Engine:
    """A loaded model. Safe to use from one thread at a time."""

    def __init__(self, runner: Runner, card: ModelCard, *, is_light: bool = True) -> None:
        """runner: the network on its device. is_light: a pass takes no time to speak of."""
        self._runner = runner
        self._card = card
        self._batch_limit = runner.batch_limit
        self._is_light = is_light
        self._notes: list[str] = []

    @classmethod
    def load(cls, model: Model, device: str = "auto", *, exact: bool = False) -> Engine:
        """The engine for a model, taken from memory when it was loaded before.

        device: see `choose_device`. exact: float32, for numbers to be compared between machines;
        else the fastest way whose result on a fixed picture stays within 45 dB of float32, which is
        looked for once per model and machine (`choice`). Torch runs the model where it is
        installed, which takes seconds to import the first time; else ONNX Runtime does (`onnx`).
        Raises RestorationError for the device, CheckpointError for the file, and RestorationError
        when card and weights have different sizes or nothing here can run the model.
        """
        from glean_core.restoration.engine.loading import load

        return load(model, device, exact)

    @property
    def card(self) -> ModelCard:
        """The model's card."""
        return self._card

    @property
    def device_name(self) -> str:
        """The device for a person: "CPU" or the GPU's name."""
        return self._runner.device_name

    @property
    def precision(self) -> str:
        """The number format that passes are computed in, and by what if not by torch."""
        return self._runner.precision

    @property
    def batch_limit(self) -> int:
        """How many inputs go through at once; falls when memory runs out."""
        return self._batch_limit

    @contextmanager
    def noise(self, seed: int) -> Iterator[None]:
        """Let the passes inside use other noise in the bank's layers; 0: that of the training.

        The same seed gives the same pixels. How much changes is up to the model: one that learned
        to use little noise makes nearly the same picture of every seed.
        """
        self._runner.seed = seed
        try:
            yield
        finally:
            self._runner.seed = 0

    def take_notes(self) -> tuple[str, ...]:
        """Sentences about what had to be changed to get through; each is given once."""
        notes, self._notes = tuple(self._notes), []
        return notes

    def add_note(self, sentence: str) -> None:
        """Have `take_notes` give a sentence, unless it waits there already."""
        if sentence and sentence not in self._notes:
            self._notes.append(sentence)

    def warm_up(self) -> None:
        """One pass of a grey picture, so that the first real one needs not do what is done once.

        Nothing for a network that takes long: whoever comes next would wait for it.
        """
        if self._is_light:
            side = self._card.in_size
            self._in_pieces(np.full((1, side, side, 3), 0.5, np.float32))

    def run(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """One forward pass.

        batch: float32 N x in_size x in_size x 3, RGB, sRGB 0..1. Returns float32 N x out_size x
        out_size x 3 in the same range, not clipped. When memory runs out, smaller batches and
        then the CPU are tried. Raises RestorationError when nothing helps or the result is not a
        picture, ValueError for a batch of another shape.
        """
        side = self._card.in_size
        if batch.ndim != 4 or batch.shape[0] < 1 or batch.shape[1:] != (side, side, 3):
            raise ValueError(f"batch must be N x {side} x {side} x 3, not {batch.shape}")
        made = self._in_pieces(batch)
        if np.isfinite(made).all():
            return made
        if not self._runner.is_on_cpu:
            self._move_to_cpu("gave a result that is not a picture")
            made = self._in_pieces(batch)
        if not np.isfinite(made).all():
            raise RestorationError(
                f"The model “{self._card.name}” gave a result that is not a picture; its weights "
                "may be damaged, so install it again."
            )
        return made

    def _in_pieces(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """Passes of at most `batch_limit`; a pass that runs out of memory is done again smaller."""
        made: list[NDArray[np.float32]] = []
        done = 0
        while done < len(batch):
            piece = batch[done : done + self._batch_limit]
            try:
                made.append(self._runner.forward(piece))
            except Exception as error:
                self._get_through(error, len(piece))
                continue
            done += len(piece)
        return made[0] if len(made) == 1 else np.concatenate(made)

    def _get_through(self, error: Exception, tried: int) -> None:
        """Change what is needed for the next try after an error; raise where nothing helps."""
        fault = self._runner.fault(error)
        if fault == "memory":
            self._take_less(tried)
        elif fault == "device":
            self._move_to_cpu("failed")
        elif fault == "network":
            raise RestorationError(
                f"The model “{self._card.name}” can't be run; its weights may be damaged, so "
                "install it again."
            ) from error
        else:
            raise error

    def _take_less(self, tried: int) -> None:
        if tried > 1:
            self._batch_limit = tried // 2
            self.add_note(f"{self.device_name} ran out of memory, so fewer tiles are done at once.")
        elif not self._runner.is_on_cpu:
            self._move_to_cpu("ran out of memory")
        else:
            raise RestorationError(
                f"There is not enough memory to run “{self._card.name}”; close other programs or "
                "choose a smaller model."
            )

    def _move_to_cpu(self, reason: str) -> None:
        from glean_core.restoration.engine import loading

        self._notes.append(f"{self.device_name} {reason}, so the CPU was used instead.")
        self._runner = self._runner.on_cpu()
        self._batch_limit = self._runner.batch_limit
        loading.forget(self)  # whoever loads the model next gets another chance on the device
