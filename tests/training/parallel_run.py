"""Twenty steps of a loop, alone or under torchrun; the first process writes the mean losses."""

import dataclasses
import json
import sys
from pathlib import Path

import torch
from torch import Tensor

from glean_core.networks import StyleGAN2Config, StyleGAN2Discriminator, build_bank
from glean_core.training import bank_state, bank_steps, glean_state, glean_steps
from glean_core.training.configs import Phase
from glean_core.training.processes import Processes, joined_processes
from tests.training.tiny_runs import BANK, CPU, GLEAN, make_pictures

STEPS, BATCH = 20, 8


def bank_losses(place: Processes) -> list[dict[str, Tensor]]:
    pictures = make_pictures()
    state = bank_state.new_state(BANK, 1, CPU)
    step = bank_steps.prepare_step(state, BANK, BANK.stages[1], place, CPU)
    rows = []
    for _ in range(STEPS):
        torch.manual_seed(state.steps)
        real = pictures.batch(0, state.images_shown, BATCH, rows=place.rows(BATCH))
        parts = bank_steps.discriminator_step(state, step, real)
        rows.append(parts | bank_steps.generator_step(state, step))
        state.steps += 1
        state.images_shown += BATCH
    return rows


def glean_losses(place: Processes, relativistic: bool) -> list[dict[str, Tensor]]:
    pictures = make_pictures()
    config = StyleGAN2Config(16, 0.25, 8, 8, 1)
    torch.manual_seed(0)
    bank, discriminator = build_bank(config), StyleGAN2Discriminator(config)
    phase = Phase(STEPS * BATCH, BATCH, 2e-3, feature=0.1, adversarial=0.05)
    options = dataclasses.replace(GLEAN, phases=(phase,), relativistic=relativistic)
    state = glean_state.new_state(options, bank, discriminator, CPU)
    step = glean_steps.prepare_step(state, options, place, None)
    rows = []
    for _ in range(STEPS):
        mine = place.rows(BATCH)
        lq, gt = glean_steps.draw_pair(pictures, options, state.images_shown, BATCH, mine)
        parts, fake = glean_steps.generator_step(state, step, phase, lq, gt)
        rows.append(parts | glean_steps.discriminator_step(state, step, gt, fake))
        state.steps += 1
        state.images_shown += BATCH
    return rows


def main(kind: str, out: Path) -> None:
    torch.set_num_threads(1)
    with joined_processes(CPU) as (place, _):
        relativistic = kind == "relativistic"
        rows = bank_losses(place) if kind == "bank" else glean_losses(place, relativistic)
        means = [{k: float(place.mean(v)) for k, v in row.items()} for row in rows]
        if place.is_first:
            out.write_text(json.dumps(means))


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
