"""Stopping a run whose losses stopped being numbers."""

from collections.abc import Mapping

import torch
from torch import Tensor

from glean_core.errors import GleanError


class NotFiniteError(GleanError):
    """A loss became NaN or infinite; what the run would learn from it is lost."""

    def __init__(self, terms: tuple[str, ...], step: int) -> None:
        """Name the terms, in the order of the mapping, and the iteration."""
        subject = f"loss {terms[0]} is"
        if len(terms) > 1:
            subject = f"losses {', '.join(terms[:-1])} and {terms[-1]} are"
        super().__init__(
            f"The {subject} not finite at iteration {step}; resume from the last checkpoint with "
            "a lower learning rate, or with precision = float32 if it was another."
        )
        self.terms = terms
        self.step = step


def check_finite(losses: Mapping[str, Tensor], step: int) -> None:
    """Raise NotFiniteError if any term holds a NaN or an infinity at iteration ``step``.

    Terms of any shape and float type, all on one device, which is waited for once for all of
    them. With several processes pass terms that were reduced over them, so that all stop together.
    Call it before the step is applied, or at the latest before a checkpoint is written.
    """
    if not losses:
        return
    finite = torch.stack([term.detach().isfinite().all() for term in losses.values()]).tolist()
    broken = tuple(name for name, good in zip(losses, finite, strict=True) if not good)
    if broken:
        raise NotFiniteError(broken, step)
