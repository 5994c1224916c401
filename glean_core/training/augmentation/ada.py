"""The controller of adaptive discriminator augmentation (Karras et al. 2020, section 3)."""

from dataclasses import dataclass, replace

import torch
from torch import Tensor

from glean_core.training.configs import AugmentOptions


@dataclass(frozen=True)
class AdaState:
    """The strength of the augmentation, and what was seen since it was last corrected."""

    strength: float
    sign_sum: Tensor  # of D(real), float32, on the device: nothing waits for it
    sign_count: int = 0


def new_ada(options: AugmentOptions, device: torch.device) -> AdaState:
    """Return the state before the first step."""
    return AdaState(options.strength, torch.zeros((), device=device))


def observe(state: AdaState, sign_sum: Tensor, sign_count: int) -> AdaState:
    """Add one step's sum of sign(D(real)) over ``sign_count`` pictures of all processes."""
    return replace(
        state,
        sign_sum=state.sign_sum + sign_sum.detach(),
        sign_count=state.sign_count + sign_count,
    )


def corrected(state: AdaState, options: AugmentOptions) -> AdaState:
    """Move the strength towards the target by what the pictures seen since allow.

    By pictures / span: in ``options.span`` pictures it can go from 0 to 1. Clamped to
    [0, options.highest]. Called every ``options.interval`` steps; waits for the device. With a
    target of 0 the strength stays.
    """
    fresh = replace(state, sign_sum=torch.zeros_like(state.sign_sum), sign_count=0)
    if options.target == 0 or state.sign_count == 0:
        return fresh
    # r_t of Eq. 1: positive logits of reals, the more the worse D overfits.
    excess = float(state.sign_sum) / state.sign_count - options.target
    step = state.sign_count / options.span * ((excess > 0) - (excess < 0))
    return replace(fresh, strength=min(max(state.strength + step, 0.0), options.highest))
