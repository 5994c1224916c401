"""Watching losses for NaN without waiting for the device at every step."""

from collections.abc import Mapping

import torch
from torch import Tensor

from glean_core.errors import GleanError


class NotFiniteError(GleanError):
    """A loss became NaN or infinite; the run's checkpoints are from before."""


class FiniteWatch:
    """Remembers on the device in which step each term first stopped being finite.

    ``see`` costs no host synchronisation; ``check`` costs one and is called before every
    checkpoint, so that broken weights never replace good ones.
    """

    def __init__(self) -> None:
        self._first: dict[str, Tensor] = {}

    def see(self, step: int, parts: Mapping[str, Tensor]) -> None:
        """Look at the losses of one step (scalars)."""
        for name, value in parts.items():
            healthy = torch.isfinite(value.detach())
            never = torch.full((), -1, dtype=torch.int64, device=value.device)
            first = self._first.get(name, never)
            self._first[name] = torch.where((first < 0) & ~healthy, step, first)

    def check(self) -> None:
        """Raise NotFiniteError that names the earliest step and its terms."""
        bad = {name: int(first) for name, first in self._first.items() if first >= 0}
        if not bad:
            return
        step = min(bad.values())
        terms = " and ".join(name for name, first in bad.items() if first == step)
        were = "were" if " and " in terms else "was"
        raise NotFiniteError(
            f"Training stopped: {terms} {were} not finite in step {step}. Start again with "
            "a lower learning rate or precision float32; the last checkpoint, from before, is kept."
        )
