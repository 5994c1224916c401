"""GLEAN's training loop: encoder and decoder around a frozen bank (paper, section 3.4)."""

import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import torch
from torch import Tensor

from glean_core.networks import Bank, Glean, StyleGAN2Discriminator
from glean_core.training.averaging import decay_for, update_average
from glean_core.training.configs import GleanOptions
from glean_core.training.data import Pictures
from glean_core.training.glean_measures import measure_glean
from glean_core.training.glean_state import (
    GleanState,
    new_state,
    phase_at,
    restore,
    set_rates,
    to_dict,
    warm_start,
)
from glean_core.training.glean_steps import (
    discriminator_step,
    draw_pair,
    generator_step,
    prepare_step,
)
from glean_core.training.keeper import Keeper
from glean_core.training.pace import Pace
from glean_core.training.perceptual import PerceptualLoss
from glean_core.training.processes import Processes
from glean_core.training.run_folder import RunFolder, fitting_state

ALONE, USUAL_PACE = Processes(), Pace()


def train_glean(
    options: GleanOptions,
    bank: Bank,
    bank_discriminator: StyleGAN2Discriminator | None,
    pictures: Pictures,
    held_out: Tensor,  # N x 3 x out x out in [-1, 1]
    folder: RunFolder,
    device: torch.device,
    time_to_stop: Callable[[], bool],
    *,
    perceptual: PerceptualLoss | None = None,  # what options.perceptual_network names
    warm: Glean | None = None,  # the network of another run, for a new one
    saved: Mapping[str, Any] | None = None,  # a state to go on from, in place of the folder's
    ready: Callable[[int], None] = lambda _: None,  # called with the pictures shown, before a step
    place: Processes = ALONE,
    pace: Pace = USUAL_PACE,
) -> GleanState:
    """Train until the phases are done or it is time to stop; resume from the folder's state.

    Raises GleanError when bank or options don't fit the run that is there, and NotFiniteError.
    """
    state = new_state(options, bank, bank_discriminator, device)
    if found := saved or folder.load_state():
        with fitting_state(folder.path):
            restore(state, dict(found))
    elif warm:
        warm_start(state, warm)
    ready(state.images_shown)
    step = prepare_step(state, options, place, perceptual)
    total = sum(phase.images for phase in options.phases)
    measure = partial(measure_glean, options=options, held_out=held_out)
    with Keeper(folder, total, state.images_shown, place, pace, to_dict, measure) as keeper:
        while (now := phase_at(options.phases, state.images_shown)) is not None:
            phase = options.phases[now[0]]
            rate = set_rates(state, options, phase, now[1])
            asked = time.monotonic()
            rows = place.rows(phase.batch)
            lq, gt = draw_pair(pictures, options, state.images_shown, phase.batch, rows)
            keeper.report.wait(time.monotonic() - asked)
            parts, fake = generator_step(state, step, phase, lq, gt)
            if phase.adversarial or phase.feature:
                parts |= discriminator_step(state, step, gt, fake)
            state.steps += 1
            state.images_shown += phase.batch
            decay = decay_for(phase.batch, options.average_half_life, state.images_shown)
            update_average(state.average, state.network, decay)
            more = {"phase": now[0], "learning_rate": rate}
            keeper.after_step(state, phase.batch, parts, **more)
            if place.agree(time_to_stop, state.steps, device):
                break
        keeper.finish(state)
    return state
