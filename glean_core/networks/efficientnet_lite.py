"""EfficientNet-Lite0: MobileNetV2 blocks without squeeze-and-excitation, ReLU6 throughout."""

from dataclasses import dataclass

import torch.nn.functional as F
from torch import Tensor, nn

from glean_core.networks.stages import stages

EPSILON = 1e-3  # of the batch norms, as TensorFlow trained them
HEAD_WIDTH = 1280
CLASSES = 1000


@dataclass(frozen=True)
class BlockPlan:
    """One inverted-residual block: its channels, kernel, stride and expansion."""

    in_channels: int
    out_channels: int
    kernel: int
    stride: int
    expansion: int


# Tan & Le 2019, table 1, at width and depth 1; stem and head keep their width in the Lite variant.
# (repeats, out channels, kernel, stride of the first, expansion)
_STAGES = (
    (1, 16, 3, 1, 1),
    (2, 24, 3, 2, 6),
    (2, 40, 5, 2, 6),
    (3, 80, 3, 2, 6),
    (3, 112, 5, 1, 6),
    (4, 192, 5, 2, 6),
    (1, 320, 3, 1, 6),
)
STEM_WIDTH = 32
# Last blocks of the resolutions 1/2, 1/4, 1/8, 1/16 and 1/32.
TAPS = (0, 2, 4, 10, 15)


def block_plans() -> tuple[BlockPlan, ...]:
    """Return the 16 blocks in order."""
    plans, width = [], STEM_WIDTH
    for repeats, out_channels, kernel, stride, expansion in _STAGES:
        for i in range(repeats):
            plans.append(BlockPlan(width, out_channels, kernel, stride if i == 0 else 1, expansion))
            width = out_channels
    return tuple(plans)


def pad_same(x: Tensor, kernel: int, stride: int) -> Tensor:
    """Pad N x C x H x W as TensorFlow's "SAME" does: the odd pixel at the right and bottom."""
    sides = []
    for length in (x.shape[3], x.shape[2]):
        missing = max((-(-length // stride) - 1) * stride + kernel - length, 0)
        sides += [missing // 2, missing - missing // 2]
    return F.pad(x, sides)


class SameConv2d(nn.Conv2d):
    """A convolution without bias that pads as TensorFlow does."""

    def __init__(
        self, in_channels: int, out_channels: int, kernel: int, stride: int = 1, groups: int = 1
    ) -> None:
        super().__init__(
            in_channels, out_channels, kernel, stride=stride, groups=groups, bias=False
        )

    def forward(self, x: Tensor) -> Tensor:
        """N x in x H x W to N x out x ceil(H / stride) x ceil(W / stride)."""
        return super().forward(pad_same(x, self.kernel_size[0], self.stride[0]))


def _norm(channels: int) -> nn.BatchNorm2d:
    return nn.BatchNorm2d(channels, eps=EPSILON)


class InvertedResidual(nn.Module):
    """Expand, convolve each channel, project; the input is added where shapes allow it.

    Attribute names are those of the published weights (Sandler et al. 2018, figure 3).
    """

    def __init__(self, plan: BlockPlan) -> None:
        super().__init__()
        width = plan.in_channels * plan.expansion
        self.expands = plan.expansion != 1
        if self.expands:
            self._expand_conv = SameConv2d(plan.in_channels, width, 1)
            self._bn0 = _norm(width)
        self._depthwise_conv = SameConv2d(width, width, plan.kernel, plan.stride, groups=width)
        self._bn1 = _norm(width)
        self._project_conv = SameConv2d(width, plan.out_channels, 1)
        self._bn2 = _norm(plan.out_channels)
        self.adds_input = plan.stride == 1 and plan.in_channels == plan.out_channels

    def forward(self, x: Tensor) -> Tensor:
        """N x in x H x W to N x out x H x W (or half of it)."""
        y = F.relu6(self._bn0(self._expand_conv(x))) if self.expands else x
        y = F.relu6(self._bn1(self._depthwise_conv(y)))
        projected: Tensor = self._bn2(self._project_conv(y))
        return x + projected if self.adds_input else projected


class EfficientNetLite0(nn.Module):
    """The classifier for ImageNet (4.65 M parameters); RGB about [-1, 1], trained at 224 px.

    Source: Tan & Le, EfficientNet, 2019; the Lite variant as TensorFlow published it in 2020.
    """

    def __init__(self) -> None:
        super().__init__()
        self._conv_stem = SameConv2d(3, STEM_WIDTH, 3, 2)
        self._bn0 = _norm(STEM_WIDTH)
        plans = block_plans()
        self._blocks = nn.ModuleList(InvertedResidual(plan) for plan in plans)
        self._conv_head = SameConv2d(plans[-1].out_channels, HEAD_WIDTH, 1)
        self._bn1 = _norm(HEAD_WIDTH)
        self._fc = nn.Linear(HEAD_WIDTH, CLASSES)

    def stages(self, x: Tensor) -> list[Tensor]:
        """N x 3 x H x W to the block outputs at TAPS: 16, 24, 40, 112 and 320 channels."""
        return stages(self._blocks, F.relu6(self._bn0(self._conv_stem(x))), TAPS)

    def pooled(self, x: Tensor) -> Tensor:
        """N x 3 x H x W to N x 1280: the head's features, averaged over the picture."""
        y = F.relu6(self._bn1(self._conv_head(self.stages(x)[-1])))
        return y.mean(dim=(2, 3))

    def forward(self, x: Tensor) -> Tensor:
        """N x 3 x H x W to N x 1000 logits."""
        y: Tensor = self._fc(self.pooled(x))
        return y
