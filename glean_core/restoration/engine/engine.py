"""A loaded model: batches in, results out, and a way on when memory runs out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from glean_core.restoration.device import describe
from glean_core.restoration.engine.allocator import large_blocks_kept
from glean_core.restoration.request import RestorationError
from glean_core.zoo import Model, ModelCard

if TYPE_CHECKING:
    import torch
    from torch import nn

    from glean_core.restoration.engine.exported import Exported


class Engine:
    """A loaded model. Safe to use from one thread at a time."""

    def __init__(
        self,
        network: nn.Module,
        card: ModelCard,
        device: torch.device,
        *,
        precision: str = "float32",
        batch_limit: int | None = None,
        exported: Exported | None = None,
        is_light: bool = True,
        reload: Callable[[torch.device], nn.Module] | None = None,
    ) -> None:
        """network: what `Glean` computes, ready on the device. precision: in which number format.

        batch_limit: None is what suits the device. exported: a back end that takes the network's
        place while the noise is the stored one. is_light: a pass takes no time to speak of. reload:
        makes the network anew for another device.
        """
        from glean_core.restoration.engine.loading import usual_batch

        self._network = network.eval().to(device)
        self._card = card
        self._device = device
        self._precision = precision
        self._batch_limit = batch_limit or usual_batch(device)
        self._exported = exported
        self._is_light = is_light
        self._reload = reload
        self._notes: list[str] = []

    @classmethod
    def load(cls, model: Model, device: str = "auto", *, exact: bool = False) -> Engine:
        """The engine for a model, taken from memory when it was loaded before.

        device: see `choose_device`. exact: float32, for numbers to be compared between machines;
        else the fastest way whose result on a fixed picture stays within 45 dB of float32, which is
        looked for once per model and machine (`choice`). Imports torch, which takes seconds the
        first time. Raises RestorationError for the device, CheckpointError for the file, and
        RestorationError when card and weights have different sizes.
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
        return describe(self._device)

    @property
    def precision(self) -> str:
        """The number format that passes are computed in, and the back end if there is one."""
        return self._precision if self._exported is None else self._exported.name

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
        self._set_noise(seed)
        try:
            yield
        finally:
            self._set_noise(0)

    def _set_noise(self, seed: int) -> None:
        self._network.noise_seed = seed  # type: ignore[assignment]

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
        return made[0] if len(made) == 1 else np.concatenate(made)

    def _take_less(self, tried: int) -> None:
        if tried > 1:
            self._batch_limit = tried // 2
            self.add_note(f"{self.device_name} ran out of memory, so fewer tiles are done at once.")
        elif self._device.type != "cpu":
            self._move_to_cpu("ran out of memory")
        else:
            raise RestorationError(
                f"There is not enough memory to run “{self._card.name}”; close other programs or "
                "choose a smaller model."
            )

    def _move_to_cpu(self, reason: str) -> None:
        import torch

        from glean_core.restoration.engine import loading

        self._notes.append(f"{self.device_name} {reason}, so the CPU was used instead.")
        self._device = torch.device("cpu")
        seed = int(getattr(self._network, "noise_seed", 0))
        if self._reload is not None:
            self._network = self._reload(self._device)
            self._precision = "float32"
        else:
            self._network = self._network.to(self._device)
        self._set_noise(seed)
        self._batch_limit = loading.usual_batch(self._device)
        loading.forget(self)  # whoever loads the model next gets another chance on the device
        if torch.cuda.is_available():
            torch.cuda.empty_cache()

    def _forward(self, piece: NDArray[np.float32]) -> NDArray[np.float32]:
        import torch

        from glean_core.restoration.engine.transfer import to_array, to_device

        with torch.inference_mode(), self._same_every_time(), large_blocks_kept():
            inputs = to_device(piece, self._device)
            if self._exported is not None and getattr(self._network, "noise_seed", 0) == 0:
                return to_array(self._exported(inputs))
            return to_array(self._network(inputs))

    def _same_every_time(self) -> Any:
        """Algorithms that give the same pixels for the same input."""
        import torch

        if self._device.type != "cuda":
            return nullcontext()
        return torch.backends.cudnn.flags(
            enabled=True, benchmark=False, deterministic=True, allow_tf32=False
        )


def _is_out_of_memory(error: Exception) -> bool:
    import torch

    if isinstance(error, MemoryError | torch.OutOfMemoryError):
        return True
    words = str(error).lower()
    return "out of memory" in words or "can't allocate memory" in words
