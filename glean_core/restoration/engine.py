"""Runs a model: one forward pass for a batch of inputs, on the device that is there."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np
from numpy.typing import NDArray

from glean_core.restoration.device import choose_device, describe, spare_one_core
from glean_core.restoration.request import RestorationError
from glean_core.zoo import Model, ModelCard

if TYPE_CHECKING:
    import torch

    from glean_core.networks import Glean

_KEPT = 2  # engines kept in memory
_BATCH = {"cuda": 16, "mps": 4, "cpu": 1}  # on a CPU a batch gains nothing and delays Cancel


class Restorer(Protocol):
    """What a cleanup needs of an engine."""

    @property
    def card(self) -> ModelCard: ...

    @property
    def device_name(self) -> str: ...

    @property
    def batch_limit(self) -> int:
        """How many inputs one `run` should get."""

    def run(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """N x in x in x 3 to N x out x out x 3, float32 sRGB, input 0..1, output not clipped."""

    def take_notes(self) -> tuple[str, ...]:
        """Sentences about what had to be changed to get through; each is given once."""


class Engine:
    """A loaded model. Safe to use from one thread at a time."""

    def __init__(self, network: Glean, card: ModelCard, device: torch.device) -> None:
        self._network = network.eval().to(device)
        self._card = card
        self._device = device
        self._batch_limit = _BATCH.get(device.type, 1)
        self._notes: list[str] = []

    @classmethod
    def load(cls, model: Model, device: str = "auto") -> Engine:
        """The engine for a model, taken from memory when it was loaded before.

        device: see `choose_device`. Imports torch, which takes seconds the first time. Raises
        RestorationError for the device, CheckpointError for the file, and RestorationError when
        card and weights have different sizes.
        """
        from glean_core.checkpoints.weights import load_network

        chosen = choose_device(device)
        stamp = model.path.stat() if model.path.exists() else None
        key = (
            str(model.path.absolute()),
            str(chosen),
            (stamp.st_mtime_ns, stamp.st_size) if stamp else None,
            repr(model.card),
        )
        with _lock:
            if key in _engines:
                _engines.move_to_end(key)
                return _engines[key]
        spare_one_core()
        network = load_network(model.path)
        sizes = (network.config.in_size, network.config.out_size)
        if sizes != (model.card.in_size, model.card.out_size):
            raise RestorationError(
                f"{model.path.name} holds a network for {sizes[0]} to {sizes[1]} pixels, but its "
                f"card says {model.card.in_size} to {model.card.out_size}; import it again."
            )
        engine = cls(network, model.card, chosen)
        with _lock:
            _engines[key] = engine
            while len(_engines) > _KEPT:
                _engines.popitem(last=False)
        return engine

    @property
    def card(self) -> ModelCard:
        """The model's card."""
        return self._card

    @property
    def device_name(self) -> str:
        """The device for a person: "CPU" or the GPU's name."""
        return describe(self._device)

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
        self._network.noise_seed = seed
        try:
            yield
        finally:
            self._network.noise_seed = 0

    def take_notes(self) -> tuple[str, ...]:
        """Sentences about what had to be changed to get through; each is given once."""
        notes, self._notes = tuple(self._notes), []
        return notes

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
        if self._device.type != "cpu":
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
                made.append(self._forward(piece))
            except (RuntimeError, MemoryError) as error:
                if not _is_out_of_memory(error):
                    raise
                self._take_less(len(piece))
                continue
            done += len(piece)
        return np.concatenate(made)

    def _take_less(self, tried: int) -> None:
        if tried > 1:
            self._batch_limit = tried // 2
            note = f"{self.device_name} ran out of memory, so fewer tiles are done at once."
            if note not in self._notes:
                self._notes.append(note)
        elif self._device.type != "cpu":
            self._move_to_cpu("ran out of memory")
        else:
            raise RestorationError(
                f"There is not enough memory to run “{self._card.name}”; close other programs or "
                "choose a smaller model."
            )

    def _move_to_cpu(self, reason: str) -> None:
        import torch

        self._notes.append(f"{self.device_name} {reason}, so the CPU was used instead.")
        self._device = torch.device("cpu")
        self._network = self._network.to(self._device)
        self._batch_limit = _BATCH["cpu"]
        with _lock:  # whoever loads the model next gets another chance on the device
            for key in [key for key, engine in _engines.items() if engine is self]:
                del _engines[key]
        if torch.cuda.is_available():
            torch.cuda.empty_cache()

    def _forward(self, piece: NDArray[np.float32]) -> NDArray[np.float32]:
        import torch

        channels_first = np.ascontiguousarray(piece.transpose(0, 3, 1, 2), dtype=np.float32)
        with torch.inference_mode(), self._same_every_time():
            inputs = torch.from_numpy(channels_first).to(self._device)
            made = (self._network(inputs * 2.0 - 1.0) + 1.0) / 2.0
            pixels: NDArray[np.float32] = made.float().cpu().numpy().transpose(0, 2, 3, 1)
        return np.ascontiguousarray(pixels)

    def _same_every_time(self) -> Any:
        """Algorithms that give the same pixels for the same input."""
        import torch

        if self._device.type != "cuda":
            return nullcontext()
        return torch.backends.cudnn.flags(
            enabled=True, benchmark=False, deterministic=True, allow_tf32=False
        )


_engines: OrderedDict[tuple[Any, ...], Engine] = OrderedDict()
_lock = threading.Lock()


def _is_out_of_memory(error: Exception) -> bool:
    import torch

    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    words = str(error).lower()
    return "out of memory" in words or "can't allocate memory" in words
