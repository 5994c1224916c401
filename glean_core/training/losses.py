"""The losses of StyleGAN2 (for the bank) and of GLEAN."""

from collections.abc import Callable, Sequence

import torch
import torch.nn.functional as F
from torch import Tensor

from glean_core.imaging import LUMA


def generator_loss(fake_logits: Tensor) -> Tensor:
    """Non-saturating logistic loss, -log sigmoid(D(fake)): what GLEAN's Eq. 7 trains in practice.

    BCE with logits against ones is the same function.
    """
    return F.softplus(-fake_logits.float()).mean()


def discriminator_loss(real_logits: Tensor, fake_logits: Tensor) -> Tensor:
    """Logistic loss of the discriminator, real plus fake, unweighted."""
    return F.softplus(-real_logits.float()).mean() + F.softplus(fake_logits.float()).mean()


def relativistic_loss(
    winner_logits: Tensor, loser_logits: Tensor, mean: Callable[[Tensor], Tensor] = torch.mean
) -> Tensor:
    """Relativistic average logistic loss (Wang et al. 2018, ESRGAN, section 3.2).

    Small when each winner is above the mean loser and each loser below the mean winner. Only
    differences count, so the discriminator's common offset can't swing. For the discriminator the
    winner is real, for the generator it is the fake. ``mean`` is over the batch, of all processes
    where there are many.
    """
    winner, loser = winner_logits.float(), loser_logits.float()
    return F.softplus(mean(loser) - winner).mean() + F.softplus(loser - mean(winner)).mean()


def r1_penalty(real: Tensor, real_logits: Tensor) -> Tensor:
    """Squared gradient norm of D at real pictures (Mescheder et al. 2018), mean over the batch.

    ``real`` must require gradients. Multiply by gamma / 2.
    """
    (gradient,) = torch.autograd.grad(real_logits.sum(), real, create_graph=True)
    return gradient.square().sum((1, 2, 3)).mean()


def path_lengths(picture: Tensor, w: Tensor, noise: Tensor) -> Tensor:
    """How far pictures move when w moves (Karras et al. 2020, section 3.2); one length each.

    ``picture`` N x 3 x H x W made from ``w`` (N x num_latents x style, requiring gradients);
    ``noise`` of the picture's shape, unit normal.
    """
    scaled = noise / (picture.shape[2] * picture.shape[3]) ** 0.5
    (gradient,) = torch.autograd.grad((picture * scaled).sum(), w, create_graph=True)
    return gradient.float().square().sum(2).mean(1).sqrt()


def feature_distance(fake: Sequence[Tensor], real: Sequence[Tensor]) -> Tensor:
    """Mean L1 distance of two lists of feature maps, each divided by its real picture's scale."""
    total = torch.zeros((), device=fake[0].device)
    for a, b in zip(fake, real, strict=True):
        wanted = b.detach().float()
        scale = wanted.abs().flatten(1).mean(1) + 1e-6
        total = total + ((a.float() - wanted).abs().flatten(1).mean(1) / scale).mean()
    return total / len(fake)


DETAIL_FLOOR = 1e-4  # energy of about 1.3 steps of 255: below it, detail is noise


def detail_energies(x: Tensor, octaves: int = 2, region: int = 16) -> list[Tensor]:
    """Energy of the finest octaves of N x 3 x H x W, as log means over regions in pixels.

    An octave's energy is the variance of luma inside blocks of 2 x 2 pixels; the means of the
    blocks are the picture of the next octave.
    """
    weights = torch.tensor(LUMA, device=x.device).view(1, 3, 1, 1)
    luma = (x.float() * weights).sum(1, keepdim=True)
    energies = []
    for octave in range(octaves):
        mean = F.avg_pool2d(luma, 2)
        variance = F.avg_pool2d(luma.square(), 2) - mean.square()
        pooled = F.avg_pool2d(variance, max(1, region >> (octave + 1)))
        energies.append(torch.log(pooled.clamp(min=0) + DETAIL_FLOOR))
        luma = mean
    return energies


def detail_distance(fake: Tensor, real: Tensor) -> Tensor:
    """How far the amount of fine detail is from the truth's, region by region; 0 when equal.

    It asks for as much detail as there is, and leaves what it looks like to the discriminator.
    """
    pairs = zip(detail_energies(fake), detail_energies(real), strict=True)
    return torch.stack([(a - b.detach()).abs().mean() for a, b in pairs]).mean()
