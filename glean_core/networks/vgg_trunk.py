"""VGG16's convolutional trunk, with the tensor names of torchvision's published weights."""

from torch import Tensor, nn

# Convolutions of each block; a maximum over 2 x 2 between them (Simonyan & Zisserman 2015, D).
VGG16_BLOCKS = ((64, 64), (128, 128), (256, 256, 256), (512, 512, 512), (512, 512, 512))
# After the last ReLU of each block; where LPIPS looks (Zhang et al. 2018, section 3).
VGG16_TAPS = (3, 8, 15, 22, 29)
VGG16_WIDTHS = tuple(block[-1] for block in VGG16_BLOCKS)


class VGG16Trunk(nn.Module):
    """The thirteen convolutions of VGG16 without batch norm, up to relu5_3."""

    def __init__(self) -> None:
        super().__init__()
        layers: list[nn.Module] = []
        width = 3
        for i, block in enumerate(VGG16_BLOCKS):
            if i:
                layers.append(nn.MaxPool2d(2))
            for out_channels in block:
                layers += [nn.Conv2d(width, out_channels, 3, padding=1), nn.ReLU()]
                width = out_channels
        self.features = nn.Sequential(*layers)

    def stages(self, x: Tensor) -> list[Tensor]:
        """N x 3 x H x W, ImageNet-normalised RGB, at least 16 px, to the last ReLU per block."""
        taps = []
        for i, layer in enumerate(self.features):
            x = layer(x)
            if i in VGG16_TAPS:
                taps.append(x)
        return taps
