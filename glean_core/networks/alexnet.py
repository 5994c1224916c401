"""AlexNet's convolutional trunk, with the tensor names of torchvision's published weights."""

from torch import Tensor, nn

from glean_core.networks.stages import stages

# After each ReLU; where LPIPS looks (Zhang et al. 2018, section 3).
TAPS = (1, 4, 7, 9, 11)


class AlexNetTrunk(nn.Module):
    """The five convolutions of AlexNet in one column (Krizhevsky 2014, arXiv 1404.5997)."""

    def __init__(self) -> None:
        super().__init__()
        self.features = nn.Sequential(
            nn.Conv2d(3, 64, 11, stride=4, padding=2),
            nn.ReLU(),
            nn.MaxPool2d(3, stride=2),
            nn.Conv2d(64, 192, 5, padding=2),
            nn.ReLU(),
            nn.MaxPool2d(3, stride=2),
            nn.Conv2d(192, 384, 3, padding=1),
            nn.ReLU(),
            nn.Conv2d(384, 256, 3, padding=1),
            nn.ReLU(),
            nn.Conv2d(256, 256, 3, padding=1),
            nn.ReLU(),
        )

    def stages(self, x: Tensor) -> list[Tensor]:
        """N x 3 x H x W, ImageNet-normalised RGB, at least 31 px, to the five ReLU outputs."""
        return stages(self.features, x, TAPS)
