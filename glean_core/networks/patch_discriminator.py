"""A small discriminator of patches (Isola et al. 2017): texture without a large network."""

import torch.nn.functional as F
from torch import Tensor, nn


class PatchDiscriminator(nn.Module):
    """Judges overlapping patches of about 60 pixels; any picture size that is a multiple of 8.

    Where StyleGAN2's discriminator needs tens of thousands of pictures to tell blur from detail,
    this one needs hundreds: the choice for training on a processor.
    """

    def __init__(self, width: int = 32) -> None:
        super().__init__()
        self.convs = nn.ModuleList(
            [
                nn.Conv2d(3, width, 4, stride=2, padding=1),
                nn.Conv2d(width, 2 * width, 4, stride=2, padding=1),
                nn.Conv2d(2 * width, 3 * width, 4, stride=2, padding=1),
                nn.Conv2d(3 * width, 3 * width, 3, padding=1),
            ]
        )
        self.last = nn.Conv2d(3 * width, 1, 3, padding=1)

    def features(self, x: Tensor) -> list[Tensor]:
        """Return the feature maps after each convolution but the last, largest first."""
        maps = []
        for conv in self.convs:
            x = F.leaky_relu(conv(x), 0.2)
            maps.append(x)
        return maps

    def judge(self, x: Tensor) -> Tensor:
        """Turn the last feature map into logits, N x 1 x H/8 x W/8."""
        logits: Tensor = self.last(x)
        return logits

    def forward(self, x: Tensor) -> Tensor:
        """N x 3 x H x W in [-1, 1] to logits, N x 1 x H/8 x W/8."""
        return self.judge(self.features(x)[-1])
