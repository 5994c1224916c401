"""How fast a configuration trains on this machine: a few real steps on real pictures."""

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass

import torch

from glean_core.networks import Bank, StyleGAN2Discriminator
from glean_core.training import bank_steps, glean_steps
from glean_core.training.bank_state import new_state as new_bank_state
from glean_core.training.configs import BankOptions, GleanOptions
from glean_core.training.data import Pictures
from glean_core.training.glean_state import new_state as new_glean_state
from glean_core.training.perceptual import PerceptualLoss
from glean_core.training.processes import Processes

ALONE = Processes()


@dataclass(frozen=True)
class Speed:
    """Speed of whole steps, waiting for pictures included.

    peak_memory: bytes, the most so far; None where the system does not tell (Windows, CPU).
    """

    images_per_s: float  # over all processes
    data_share: float  # of the time, spent waiting for pictures
    peak_memory: int | None
    parameters: int  # that learn, without the discriminator


def bank_speed(
    options: BankOptions,
    stage_index: int,
    pictures: Pictures,
    device: torch.device,
    repeats: int,
    place: Processes = ALONE,
) -> Speed:
    """Time steps of one stage, each kind ``repeats`` times: plain, with path length, with both.

    The regularisers count as often as they run.
    """
    stage = options.stages[stage_index]
    state = new_bank_state(options, stage_index, device)
    step = bank_steps.prepare_step(state, options, stage, place, device)
    sized, rows = pictures.at_size(stage.size), place.rows(stage.batch)

    def one_step(position: int, steps: int) -> float:
        state.steps = steps
        asked = time.perf_counter()
        start = position * stage.batch
        real = sized.batch(options.seed, start, stage.batch, mirror=options.mirror, rows=rows)
        waited = time.perf_counter() - asked
        bank_steps.discriminator_step(state, step, real)
        bank_steps.generator_step(state, step)
        return waited

    # Step 0 has both regularisers, step r1_interval + 1 none, by the intervals of the options.
    share_r1 = 1 / options.r1_interval
    share_path = 1 / options.path_length_interval if options.path_length_weight else 0.0
    plain = _a_step_without(options)
    kinds = {0: share_r1, plain: 1 - share_r1}
    if share_path > share_r1:
        kinds = {0: share_r1, options.path_length_interval: share_path - share_r1}
        kinds[plain] = 1 - share_path
    return _timed(one_step, kinds, stage.batch, repeats, device, _learning(state.generator))


def _a_step_without(options: BankOptions) -> int:
    """The first step in which no regulariser runs."""
    intervals = (options.r1_interval, options.path_length_interval)
    return next((n for n in range(1, 10_000) if all(n % i for i in intervals)), 0)


def glean_speed(
    options: GleanOptions,
    phase_index: int,
    bank: Bank,
    discriminator: StyleGAN2Discriminator | None,
    pictures: Pictures,
    device: torch.device,
    repeats: int,
    perceptual: PerceptualLoss | None = None,
    place: Processes = ALONE,
) -> Speed:
    """Time steps of one phase."""
    phase = options.phases[phase_index]
    state = new_glean_state(options, bank, discriminator, device)
    step = glean_steps.prepare_step(state, options, place, perceptual)
    rows = place.rows(phase.batch)

    def one_step(position: int, _steps: int) -> float:
        asked = time.perf_counter()
        start = position * phase.batch
        lq, gt = glean_steps.draw_pair(pictures, options, start, phase.batch, rows)
        waited = time.perf_counter() - asked
        _, fake = glean_steps.generator_step(state, step, phase, lq, gt)
        if phase.adversarial or phase.feature:
            glean_steps.discriminator_step(state, step, gt, fake)
        state.steps += 1
        return waited

    return _timed(one_step, {1: 1.0}, phase.batch, repeats, device, _learning(state.network))


def _timed(
    one_step: Callable[[int, int], float],  # position, number of the step -> seconds waited
    kinds: dict[int, float],  # number of a step to time -> how often its kind occurs
    batch: int,
    repeats: int,
    device: torch.device,
    parameters: int,
) -> Speed:
    """Time each kind of step; the first of all is left out: there kernels are chosen."""
    one_step(0, next(iter(kinds)))
    position, seconds, waited = 1, 0.0, 0.0
    for steps, share in kinds.items():
        _synchronise(device)
        started = time.perf_counter()
        waiting = sum(one_step(position + i, steps) for i in range(repeats))
        _synchronise(device)
        seconds += share * (time.perf_counter() - started) / repeats
        waited += share * waiting / repeats
        position += repeats
    return Speed(batch / seconds, waited / seconds, _peak_memory(device), parameters)


def _learning(network: torch.nn.Module) -> int:
    return sum(p.numel() for p in network.parameters() if p.requires_grad)


def _synchronise(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.synchronize(device)


def _peak_memory(device: torch.device) -> int | None:
    if device.type == "cuda":
        return torch.cuda.max_memory_allocated(device)
    try:
        import resource
    except ImportError:  # Windows has no such module
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak if sys.platform == "darwin" else peak * 1024
