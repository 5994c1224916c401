"""The convolutional trunk of VGG16 (Simonyan and Zisserman 2014, table 1, D), cut at a layer."""

from torch import Tensor, nn

from glean_core.networks.stages import stages

# Output channels of the 3x3 convolutions, each followed by a ReLU; 0 stands for 2x2 max pooling.
LAYOUT = (64, 64, 0, 128, 128, 0, 256, 256, 256, 0, 512, 512, 512, 0, 512, 512, 512, 0)
# Places in the trunk. GLEAN's perceptual loss uses conv4_3 before its ReLU; LPIPS the last ReLU of
# each block (Zhang et al. 2018, section 3).
CONV4_3, RELU5_3 = 21, 29
TAPS = (3, 8, 15, 22, RELU5_3)


class VGG16Features(nn.Module):
    """The layers 0..last of VGG16's trunk, under torchvision's names (`features.0.weight` ...).

    ``forward`` takes N x 3 x H x W, normalised as the weights expect, and gives what layer
    ``last`` puts out: for the default, conv4_3 before its ReLU, N x 512 x H/8 x W/8 (rounded
    down). The sides must be at least 8 pixels, for the whole trunk 16.
    """

    def __init__(self, last: int = CONV4_3) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        width = 3
        for channels in LAYOUT:
            if channels:
                layers += [nn.Conv2d(width, channels, 3, padding=1), nn.ReLU()]
                width = channels
            else:
                layers.append(nn.MaxPool2d(2))
        self.features = nn.Sequential(*layers[: last + 1])

    def forward(self, x: Tensor) -> Tensor:
        """Return the feature map of the last layer."""
        y: Tensor = self.features(x)
        return y

    def stages(self, x: Tensor) -> list[Tensor]:
        """Return the last ReLU of each block, as far as the trunk goes: 64 to 512 channels."""
        return stages(self.features, x, TAPS)
