"""Watching losses and weights for NaN without waiting for the device at every step."""

from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor

from glean_core.errors import GleanError

_ADVICE = (
    "Start again with a lower learning rate or precision float32; the last checkpoint, from "
    "before, is kept."
)


class NotFiniteError(GleanError):
    """A loss or a weight became NaN or infinite; the run's checkpoints are from before."""


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
            f"Training stopped: {terms} {were} not finite in step {step}. {_ADVICE}"
        )


def check_weights(packed: Mapping[str, Any], step: int) -> None:
    """Raise NotFiniteError when a network in a packed state holds a weight that is not finite.

    A step's losses are from before its update, and a finite loss can have a gradient that is not
    (a square root at 0): losses alone don't vouch for what is about to be saved.
    """
    for name, part in packed.items():
        values = part.values() if isinstance(part, Mapping) else (part,)
        weights = [v for v in values if isinstance(v, Tensor) and v.is_floating_point()]
        if weights and not bool(torch.stack([torch.isfinite(w).all() for w in weights]).all()):
            raise NotFiniteError(
                f"Training stopped: {name} was not finite after step {step}. {_ADVICE}"
            )
