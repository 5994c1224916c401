"""The bank's training loop: StyleGAN as published, grown through stages of resolution."""

import time
from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import torch
from torch import Tensor

from glean_core.training.averaging import decay_for, update_average
from glean_core.training.bank_measures import measure_bank
from glean_core.training.bank_state import BankState, from_dict, grow, new_state, stage_at, to_dict
from glean_core.training.bank_steps import (
    BankStep,
    adapt_augmentation,
    discriminator_step,
    generator_step,
    prepare_step,
)
from glean_core.training.configs import BankOptions
from glean_core.training.data import Pictures
from glean_core.training.keeper import Keeper
from glean_core.training.pace import Pace
from glean_core.training.processes import Processes
from glean_core.training.run_folder import RunFolder, fitting_state

ALONE, USUAL_PACE = Processes(), Pace()


def train_bank(
    options: BankOptions,
    pictures: Pictures,
    folder: RunFolder,
    device: torch.device,
    time_to_stop: Callable[[], bool],
    *,
    held_out: Tensor | None = None,  # N x 3 x side x side in [-1, 1], to measure with
    start: BankState | None = None,  # where a new run begins; a run in the folder goes on instead
    saved: Mapping[str, Any] | None = None,  # a state to go on from, in place of the folder's
    ready: Callable[[int], None] = lambda _: None,  # called with the pictures shown, before a step
    place: Processes = ALONE,
    pace: Pace = USUAL_PACE,
) -> BankState:
    """Train until the stages are done or it is time to stop; resume from the folder's state.

    Raises GleanError when the options don't fit the run that is there, and NotFiniteError.
    """
    if found := saved or folder.load_state():
        with fitting_state(folder.path):
            state = from_dict(dict(found), options, device)
    else:
        state = start or new_state(options, 0, device)
    ready(state.images_shown)
    total = sum(stage.images for stage in options.stages)
    step: BankStep | None = None
    measure = partial(measure_bank, held_out=held_out)
    with Keeper(folder, total, state.images_shown, place, pace, to_dict, measure) as keeper:
        while (index := stage_at(options.stages, state.images_shown)) is not None:
            stage = options.stages[index]
            if index != state.stage:
                state, step = grow(state, options, index, device), None
            if step is None:
                step = prepare_step(state, options, stage, place, device)
                sized, rows = pictures.at_size(stage.size), place.rows(stage.batch)
            torch.manual_seed(options.seed * 1_000_003 + state.steps)  # resumed runs draw the same
            asked = time.monotonic()
            real = sized.batch(
                options.seed, state.images_shown, stage.batch, mirror=options.mirror, rows=rows
            )
            keeper.report.wait(time.monotonic() - asked)
            parts = discriminator_step(state, step, real)
            parts |= generator_step(state, step)
            adapt_augmentation(state, step, parts["d_real"])
            state.steps += 1
            state.images_shown += stage.batch
            decay = decay_for(stage.batch, options.average_half_life, state.images_shown)
            update_average(state.average, state.generator, decay)
            more = {"size": stage.size, "augment": state.augment.strength}
            keeper.after_step(state, stage.batch, parts, **more)
            if place.agree(time_to_stop, state.steps, device):
                break
        keeper.finish(state)
    return state
