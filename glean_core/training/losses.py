"""The losses of StyleGAN2 (for the bank) and of GLEAN."""

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor


def generator_loss(fake_logits: Tensor) -> Tensor:
    """Non-saturating logistic loss, -log sigmoid(D(fake)): what GLEAN's Eq. 7 trains in practice.

    BCE with logits against ones is the same function.
    """
    return F.softplus(-fake_logits.float()).mean()


def discriminator_loss(real_logits: Tensor, fake_logits: Tensor) -> Tensor:
    """Logistic loss of the discriminator, real plus fake, unweighted."""
    return F.softplus(-real_logits.float()).mean() + F.softplus(fake_logits.float()).mean()


def r1_penalty(real: Tensor, real_logits: Tensor) -> Tensor:
    """Squared gradient norm of D at real pictures (Mescheder et al. 2018), mean over the batch.

    ``real`` must require gradients. Multiply by gamma / 2.
    """
    (gradient,) = torch.autograd.grad(real_logits.sum(), real, create_graph=True)
    return gradient.square().sum((1, 2, 3)).mean()


def path_length_penalty(
    picture: Tensor, w: Tensor, mean_length: Tensor, decay: float = 0.01
) -> tuple[Tensor, Tensor]:
    """Path-length regularisation (Karras et al. 2020, section 3.2).

    ``picture`` N x 3 x H x W made from ``w`` (N x num_latents x style, requiring gradients).
    Returns the penalty and the new running mean of the length.
    """
    noise = torch.randn_like(picture) / (picture.shape[2] * picture.shape[3]) ** 0.5
    (gradient,) = torch.autograd.grad((picture * noise).sum(), w, create_graph=True)
    lengths = gradient.square().sum(2).mean(1).sqrt()
    mean_length = mean_length + decay * (lengths.detach().mean() - mean_length)
    return (lengths - mean_length).square().mean(), mean_length


def feature_distance(fake: Sequence[Tensor], real: Sequence[Tensor]) -> Tensor:
    """Mean L1 distance of two lists of feature maps, each normalised by the real one's scale."""
    total = torch.zeros((), device=fake[0].device)
    for a, b in zip(fake, real, strict=True):
        scale = b.detach().float().abs().mean() + 1e-6
        total = total + (a.float() - b.detach().float()).abs().mean() / scale
    return total / len(fake)
