"""One step of GLEAN training: draw a pair, update encoder and decoder, then the discriminator."""

from collections.abc import Callable
from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from glean_core.training.configs import GleanOptions, Phase
from glean_core.training.data import Pictures
from glean_core.training.degradations import degrade
from glean_core.training.framing import Jitter, draw_framings, reframed
from glean_core.training.glean_state import Critic, GleanState
from glean_core.training.losses import (
    detail_distance,
    discriminator_loss,
    feature_distance,
    generator_loss,
    r1_penalty,
    relativistic_loss,
)
from glean_core.training.perceptual import PerceptualLoss
from glean_core.training.precision import autocast, compiled
from glean_core.training.processes import Processes


@dataclass(frozen=True)
class GleanStep:
    """What the steps of a run need besides the state; ``restore`` may be compiled."""

    options: GleanOptions
    place: Processes
    restore: Callable[[Tensor], Tensor]
    perceptual: PerceptualLoss | None


def prepare_step(
    state: GleanState, options: GleanOptions, place: Processes, perceptual: PerceptualLoss | None
) -> GleanStep:
    """Make the steps of a run ready."""
    return GleanStep(options, place, compiled(state.network, options.compile), perceptual)


def draw_pair(
    pictures: Pictures, options: GleanOptions, start: int, count: int, rows: list[int]
) -> tuple[Tensor, Tensor]:
    """Draw lq (N x 3 x in x in) and gt (N x 3 x out x out), float32 RGB in [-1, 1].

    A pure function of (options.seed, start) and of the ``rows`` of the batch of ``count`` that are
    wanted: a resumed run sees the same pictures, and many processes see those of one.
    """
    gt = pictures.batch(options.seed, start, count, mirror=options.mirror, rows=rows)
    if options.jitter > 0:
        draw = torch.Generator().manual_seed(options.seed * 5_915_587 + start)
        framings = draw_framings(count, Jitter(), options.jitter, draw)
        gt = reframed(gt, framings[rows])
    seeds = [options.seed * 15_485_863 + start + row for row in rows]
    return degrade(gt, options.in_size, options.degradation, seeds)


def generator_step(
    state: GleanState, step: GleanStep, phase: Phase, lq: Tensor, gt: Tensor
) -> tuple[dict[str, Tensor], Tensor]:
    """One update of encoder, fusion and decoder. Returns the losses and the fakes, detached."""
    options = step.options
    state.optimiser.zero_grad(set_to_none=True)
    with autocast(options.precision, lq.device):
        fake = step.restore(lq)
    pixel = F.mse_loss(fake.float(), gt)  # Eq. 5
    loss = phase.pixel * pixel
    parts = {"pixel": pixel.detach()}
    if phase.perceptual and step.perceptual is not None:
        with autocast(options.precision, lq.device):
            perceptual = step.perceptual(*_looked_at(fake, gt, options, state.steps))  # Eq. 6
        loss = loss + phase.perceptual * perceptual
        parts["perceptual"] = perceptual.detach()
    if phase.adversarial or phase.feature:
        adversarial, feature = _judged(state.discriminator, step, fake, gt)  # Eq. 7
        loss = loss + phase.adversarial * adversarial + phase.feature * feature
        parts |= {"adversarial": adversarial.detach(), "feature": feature.detach()}
    if phase.detail:
        detail = detail_distance(fake, gt)
        loss = loss + phase.detail * detail
        parts["detail"] = detail.detach()
    loss.backward()  # Eq. 8 is the sum
    learning = [p for p in state.network.parameters() if p.requires_grad]
    step.place.average_gradients(learning)
    if options.gradient_clip:
        torch.nn.utils.clip_grad_norm_(learning, options.gradient_clip)
    state.optimiser.step()
    return parts, fake.detach().float()


def _looked_at(
    fake: Tensor, gt: Tensor, options: GleanOptions, steps: int
) -> tuple[Tensor, Tensor]:
    """Cut out the square that the perceptual loss sees: a pure function of the seed and the step.

    The loss of a square costs a share of the whole picture's, and over many steps it sees all.
    """
    side = options.perceptual_crop
    room = gt.shape[-1] - side
    if side == 0 or room <= 0:
        return fake, gt
    draw = torch.Generator().manual_seed(options.seed * 2_750_159 + steps)
    top, left = torch.randint(0, room + 1, (2,), generator=draw).tolist()
    square = (..., slice(top, top + side), slice(left, left + side))
    return fake[square], gt[square]


def _judged(
    discriminator: Critic, step: GleanStep, fake: Tensor, gt: Tensor
) -> tuple[Tensor, Tensor]:
    """Adversarial loss, and the distance to the truth in the discriminator's features."""
    options = step.options
    discriminator.requires_grad_(False)
    with autocast(options.precision, fake.device):
        seen = discriminator.features(fake)
        fake_logits = discriminator.judge(seen[-1])
        with torch.no_grad():
            wanted = discriminator.features(gt)
            real_logits = discriminator.judge(wanted[-1])
        if options.relativistic:
            adversarial = relativistic_loss(fake_logits, real_logits, step.place.global_mean)
        else:
            adversarial = generator_loss(fake_logits)
        feature = feature_distance(seen[1:-1], wanted[1:-1])
    discriminator.requires_grad_(True)
    return adversarial, feature


def discriminator_step(
    state: GleanState, step: GleanStep, gt: Tensor, fake: Tensor
) -> dict[str, Tensor]:
    """One update of the discriminator, with lazy R1 where that is on."""
    options = step.options
    state.discriminator_optimiser.zero_grad(set_to_none=True)
    with autocast(options.precision, gt.device):
        real_logits, fake_logits = state.discriminator(gt), state.discriminator(fake)
        if options.relativistic:
            loss = relativistic_loss(real_logits, fake_logits, step.place.global_mean)
        else:
            loss = discriminator_loss(real_logits, fake_logits)
    loss.backward()
    parts = {"d_loss": loss.detach(), "d_real": real_logits.detach().float().sign().mean()}
    if options.r1_scale and state.steps % options.r1_interval == 0:
        gt = gt.detach().requires_grad_(True)
        gamma = options.r1_scale * gt.shape[-1] ** 2 / (len(gt) * step.place.count)
        penalty = r1_penalty(gt, state.discriminator(gt))
        (penalty * (gamma / 2 * options.r1_interval)).backward()
        parts["r1"] = penalty.detach()
    step.place.average_gradients(state.discriminator.parameters())
    state.discriminator_optimiser.step()
    return parts
