"""LPIPS: the published perceptual metric on AlexNet or VGG16 features."""

from pathlib import Path
from typing import Protocol

import safetensors.torch
import torch
from torch import Tensor, nn

from glean_core.evaluation.distances import mean_over_space, stage_distances
from glean_core.evaluation.errors import EvaluationError
from glean_core.networks.alexnet import AlexNetTrunk
from glean_core.networks.vgg import RELU5_3, VGG16Features
from glean_core.zoo.backbones import backbone_kind, read_convolutions

HEADS = Path(__file__).with_name("lpips_heads.safetensors")  # see lpips_heads.md
TITLES = {"vgg16": "VGG16", "alexnet": "AlexNet"}
_SMALLEST = {"vgg16": 16, "alexnet": 31}  # pixels; below, nothing is left after the poolings
# The means and deviations of ImageNet, for data in [-1, 1].
_SHIFT = (-0.030, -0.088, -0.188)
_SCALE = (0.458, 0.448, 0.450)


class Trunk(Protocol):
    """A classifier's convolutions, seen at several depths."""

    def stages(self, x: Tensor) -> list[Tensor]:
        """N x 3 x H x W, ImageNet-normalised, to one feature map per stage."""


def read_heads(kind: str) -> list[Tensor]:
    """Return the published weights of a trunk's five linear layers, 1 x C x 1 x 1 each."""
    tensors = safetensors.torch.load_file(HEADS)
    return [tensors[f"{kind}.lin{i}"] for i in range(5)]


class Lpips(nn.Module):
    """The metric around one trunk (Zhang et al. 2018, version 0.1 of the published heads)."""

    shift: Tensor
    scale: Tensor

    def __init__(self, kind: str, source: str) -> None:
        super().__init__()
        self.kind = kind
        self.source = source  # the weights file's name, for the table
        self.trunk = VGG16Features(last=RELU5_3) if kind == "vgg16" else AlexNetTrunk()
        for i, head in enumerate(read_heads(kind)):
            self.register_buffer(f"lin{i}", head)
        self.register_buffer("shift", torch.tensor(_SHIFT).view(1, 3, 1, 1))
        self.register_buffer("scale", torch.tensor(_SCALE).view(1, 3, 1, 1))

    @classmethod
    def load(cls, path: Path, device: torch.device | None = None) -> "Lpips":
        """Build the metric around a published weights file.

        Raises BackboneError, and EvaluationError where it holds another network.
        """
        metric = cls(backbone_kind(path), path.name)
        wanted = metric.trunk.state_dict()
        state = {name: t for name, t in read_convolutions(path).items() if name in wanted}
        try:
            metric.trunk.load_state_dict(state)
        except RuntimeError as error:
            raise EvaluationError(
                f"{path.name} does not hold the convolutions of {TITLES[metric.kind]}; get the "
                "published file again."
            ) from error
        return metric.eval().requires_grad_(False).to(device or torch.device("cpu"))

    @property
    def title(self) -> str:
        """The metric's name in a table."""
        return f"LPIPS ({TITLES[self.kind]})"

    def forward(self, a: Tensor, b: Tensor, mask: Tensor | None = None) -> Tensor:
        """N x 3 x H x W and N or 1 x 3 x H x W, RGB in [-1, 1], to N distances; 0 for equals.

        mask: which pixels count, N or 1 x 1 x H x W, 0..1; see `mean_over_space`.
        Raises EvaluationError for pictures too small for the trunk.
        """
        smallest = _SMALLEST[self.kind]
        if min(a.shape[2:]) < smallest:
            raise EvaluationError(
                f"{self.title} needs pictures of at least {smallest} pixels, not "
                f"{min(a.shape[2:])}; leave its weights file out for these."
            )
        trunk: Trunk = self.trunk
        stages = (trunk.stages((x - self.shift) / self.scale) for x in (a, b))
        differences = stage_distances(*stages)
        heads: list[Tensor] = [getattr(self, f"lin{i}") for i in range(len(differences))]
        total = torch.zeros(a.shape[0], device=a.device)
        for difference, head in zip(differences, heads, strict=True):
            total = total + mean_over_space(difference * head, mask)  # Eq. 1
        return total
