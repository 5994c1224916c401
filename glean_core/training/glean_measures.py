"""What a GLEAN checkpoint is worth on pictures that were held out."""

from statistics import fmean

import torch
import torch.nn.functional as F
from torch import Tensor

from glean_core.evaluation.metrics import laplacian_std, psnr
from glean_core.evaluation.sheet import lay_out
from glean_core.evaluation.tensors import to_uint8
from glean_core.training.configs import GleanOptions
from glean_core.training.degradations import degrade
from glean_core.training.glean_state import GleanState
from glean_core.training.judging import judge
from glean_core.training.keeper import Measured

SHEET = 8  # pictures on a sheet
CHUNK = 4  # pictures restored at once


@torch.no_grad()
def measure_glean(state: GleanState, options: GleanOptions, held_out: Tensor) -> Measured:
    """Measure the averaged network on held-out pictures (N x 3 x out x out in [-1, 1]).

    ``val_psnr`` in dB on 8-bit RGB, ``val_sharpness`` as a share of the truth's, and
    ``val_distance`` in the features of a network that no loss uses, where that is here. The
    distance decides which checkpoint is the best of a run that asks for texture; PSNR otherwise.
    The inputs are degraded as in training, the same way each time.
    """
    if not len(held_out):
        return Measured()
    lq, gt = degrade(held_out, options.in_size, options.degradation, range(len(held_out)))
    made = torch.cat([state.average(part) for part in lq.split(CHUNK)]).clamp(-1, 1)
    ours, truth = to_uint8(made), to_uint8(gt)
    values = {"val_psnr": fmean(min(psnr(a, b), 100.0) for a, b in zip(ours, truth, strict=True))}
    detail = sum(map(laplacian_std, truth))
    if detail:
        values["val_sharpness"] = float(sum(map(laplacian_std, ours)) / detail)
    network = judge(gt.device)
    if network is not None:
        pairs = zip(made.split(CHUNK), gt.split(CHUNK), strict=True)
        values["val_distance"] = float(torch.cat([network.distance(a, b) for a, b in pairs]).mean())
    big = F.interpolate(lq[:SHEET], size=gt.shape[-2:], mode="bicubic", align_corners=False)
    shown = to_uint8(torch.cat([big, made[:SHEET], gt[:SHEET]]))
    sheet = lay_out(shown, columns=min(SHEET, len(gt)))
    if asks_for_texture(options) and "val_distance" in values:
        return Measured(values, "val_distance", lower_is_better=True, sheet=sheet)
    return Measured(values, "val_psnr", sheet=sheet)


def asks_for_texture(options: GleanOptions) -> bool:
    """Say whether any phase has more than the pixel loss."""
    return any(p.perceptual or p.feature or p.adversarial or p.detail for p in options.phases)
