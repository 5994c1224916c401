"""From ground truth to the pair that a step of training sees."""

from collections.abc import Sequence

import torch
from torch import Tensor

from glean_core.errors import GleanError
from glean_core.training.degradations.blind import degrade_blindly
from glean_core.training.degradations.draws import Draw
from glean_core.training.degradations.options import DegradationOptions
from glean_core.training.degradations.resizing import shrink
from glean_core.training.degradations.retouch import retouch_some
from glean_core.training.degradations.retouch_table import read_table


class DegradationError(GleanError):
    """A degradation setting is out of its range."""


def check_options(options: DegradationOptions) -> None:
    """Raise DegradationError, or RetouchTableError, that names the setting and its range."""
    if options.kind not in ("bicubic", "blind"):
        raise _fault("kind", options.kind, "choose bicubic or blind")
    if options.blind_order not in ("published", "random"):
        raise _fault("blind_order", options.blind_order, "choose published or random")
    if not 0 <= options.blind_strength <= 1:
        raise _fault("blind_strength", options.blind_strength, "keep it within 0 to 1")
    if not 0 <= options.retouch <= 1:
        raise _fault("retouch", options.retouch, "it is a chance: keep it within 0 to 1")
    if not 0 <= options.retouch_severity <= 5:
        raise _fault("retouch_severity", options.retouch_severity, "keep it within 0 to 5")
    read_table().choose(options.retouch_kinds)


def _fault(name: str, value: object, cure: str) -> DegradationError:
    return DegradationError(f"degradation.{name} is {value}; {cure}.")


@torch.no_grad()
def degrade(
    gt: Tensor, in_size: int, options: DegradationOptions, seeds: Sequence[int]
) -> tuple[Tensor, Tensor]:
    """Make the input and the target of each picture: (lq, target), both in [-1, 1].

    gt: N x 3 x H x W float32 RGB in [-1, 1] on any device; seeds: one per picture. lq is N x 3 x
    in x in, target N x 3 x H x W. What becomes of picture i depends on (gt[i], options, seeds[i])
    alone: a resumed run, or another split over processes, sees the same. Raises DegradationError
    or RetouchTableError for settings out of their range.
    """
    check_options(options)
    if len(seeds) != len(gt):
        raise ValueError(f"{len(gt)} pictures need as many seeds, not {len(seeds)}")
    spoiled, target = gt, gt
    if options.retouch > 0:
        spoiled, target = retouch_some(
            gt, options.retouch, options.retouch_kinds, options.retouch_severity, seeds
        )
    if options.kind == "bicubic" or options.blind_strength == 0:
        return shrink(spoiled, in_size).clamp(-1, 1), target
    lq = [
        degrade_blindly(
            spoiled[i : i + 1],
            in_size,
            Draw(seed, "blind"),
            options.blind_strength,
            options.blind_order,
        )
        for i, seed in enumerate(seeds)
    ]
    return torch.cat(lq).clamp(-1, 1), target
