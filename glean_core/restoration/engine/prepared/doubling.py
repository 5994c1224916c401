"""The transposed convolution, stride 2, in front of a blur: two ways to compute the same."""

from __future__ import annotations

import torch.nn.functional as F
from torch import Tensor

from glean_core.restoration.engine.prepared.convolution import laid_out
from glean_core.restoration.engine.prepared.form import Form


def doubling_weight(weight: Tensor, form: Form) -> Tensor:
    """Lay out a weight, out x in x 3 x 3, for `doubled`.

    Plain: in x out x 3 x 3. Phased: (2 x 2 x out) x in x 2 x 2, a convolution for each phase of
    the output: even pixels see taps 2 and 0 of two neighbours, odd ones tap 1 of one.
    """
    if not form.phased:
        return laid_out(weight.transpose(0, 1), form)
    out, inwards = weight.shape[:2]
    phases = weight.new_zeros(2, 2, out, inwards, 2, 2)
    places = ((0, slice(0, 2), (2, 0)), (1, slice(1, 2), (1,)))  # phase, where its taps go, taps
    for i, rows, taps_down in places:
        for j, columns, taps_right in places:
            taps = weight[:, :, taps_down][..., taps_right]
            phases[i, j, :, :, rows, columns] = taps
    return laid_out(phases.reshape(4 * out, inwards, 2, 2), form)


def doubled(x: Tensor, weight: Tensor, s: Tensor | None, d: Tensor | None, form: Form) -> Tensor:
    """N x in x H x W to N x out x (2H + 1) x (2W + 1); s (in) and d (out) scale the weight."""
    if not form.phased:
        if s is not None and d is not None:
            weight = weight * s[:, None, None, None] * d[:, None, None]
        return F.conv_transpose2d(x, weight, stride=2)
    if s is not None and d is not None:
        weight = weight * s[:, None, None] * d.repeat(4)[:, None, None, None]
    count, _, height, width = x.shape
    phases = F.conv2d(x, weight, padding=1).permute(0, 2, 3, 1)
    phases = phases.view(count, height + 1, width + 1, 2, 2, -1)
    y = phases.new_empty(count, 2 * height + 1, 2 * width + 1, phases.shape[-1])
    for i in (0, 1):
        for j in (0, 1):
            y[:, i::2, j::2] = phases[:, : height + 1 - i, : width + 1 - j, i, j]
    return y.permute(0, 3, 1, 2)
