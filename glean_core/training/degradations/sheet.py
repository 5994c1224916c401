"""A contact sheet of what the degradations do, to look at before training on it."""

from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from glean_core.evaluation.sheet import lay_out, save_sheet
from glean_core.evaluation.tensors import to_uint8
from glean_core.training.degradations.degrade import degrade
from glean_core.training.degradations.options import DegradationOptions
from glean_core.training.degradations.retouch import retouch_some


def preview_sheet(
    gt: Tensor, in_size: int, options: DegradationOptions, path: Path, first_seed: int = 0
) -> None:
    """Write a PNG with one column per picture: original, target, spoiled, and the input enlarged.

    gt: N x 3 x H x W RGB in [-1, 1], shown at 100 %. ``spoiled`` is the clumsy edit before
    anything is shrunk. Raises what degrade raises, and OSError where the file can't be written.
    """
    seeds = range(first_seed, first_seed + len(gt))
    lq, target = degrade(gt, in_size, options, seeds)
    spoiled = gt
    if options.retouch > 0:
        spoiled, _ = retouch_some(
            gt, options.retouch, options.retouch_kinds, options.retouch_severity, seeds
        )
    big = F.interpolate(lq, size=gt.shape[-2:], mode="nearest")
    rows = to_uint8(torch.cat([gt, target, spoiled, big]))
    save_sheet(lay_out(rows, columns=len(gt)), path)
