"""Edited places: wobbly ellipses and brush strokes, with their depth in pixels."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from glean_core.training.degradations.draws import Draw, on_device

Point = tuple[float, float]  # x, y in pixels; pixel centres are whole numbers


@dataclass(frozen=True)
class Box:
    """The part of the picture that an edit works on, in pixels."""

    top: int
    left: int
    height: int
    width: int

    def crop(self, x: Tensor) -> Tensor:
        """Return the box's part of N x C x H x W, without copying."""
        return x[..., self.top : self.top + self.height, self.left : self.left + self.width]


@dataclass(frozen=True)
class Region:
    """A place on a picture. Tensors are h x w of the box, float32."""

    box: Box
    x: Tensor  # columns of the pixels on the whole picture
    y: Tensor  # rows
    depth: Tensor  # pixels inside the rim; 0 or less outside
    middle: Point
    radius: float  # pixels; a stroke's is its brush's

    def ramp(self, width: float) -> Tensor:
        """Opacity 0 outside, 1 from ``width`` pixels inside the rim on, smooth between; h x w."""
        t = (self.depth / max(width, 1.0)).clamp(0, 1)
        return t * t * (3 - 2 * t)

    @property
    def inside(self) -> Tensor:
        """Where the edit may change something; h x w bool."""
        return self.depth > 0


def _box_around(points: Sequence[Point], reach: float, size: tuple[int, int]) -> Box:
    """The pixels within ``reach`` of the points, cut off at the picture's (height, width)."""
    spans = []
    for axis, length in ((1, size[0]), (0, size[1])):
        values = [point[axis] for point in points]
        first = min(max(0, math.floor(min(values) - reach)), max(0, length - 4))
        last = max(min(length - 1, math.ceil(max(values) + reach)), min(length - 1, first + 3))
        spans.append((first, last - first + 1))
    return Box(spans[0][0], spans[1][0], spans[0][1], spans[1][1])


def _pixels(box: Box, like: Tensor) -> tuple[Tensor, Tensor]:
    """Columns and rows of the box's pixels; two h x w tensors."""
    columns = torch.arange(box.width, device=like.device, dtype=like.dtype) + box.left
    rows = torch.arange(box.height, device=like.device, dtype=like.dtype) + box.top
    y, x = torch.meshgrid(rows, columns, indexing="ij")
    return x, y


def blob(
    like: Tensor, middle: Point, radius: float, draw: Draw, *, wobble: float = 0.12, margin: float
) -> Region:
    """Make an ellipse as drawn by hand: up to 1.5 times as long as wide, its rim uneven.

    like: the picture, N x 3 x H x W; margin: pixels of the box beyond the rim; wobble: of radius.
    """
    stretch, turn = math.sqrt(draw.between((1.0, 1.5))), draw.angle()
    waves = [(k, wobble / k * draw.between((0, 1)), draw.angle()) for k in (2, 3, 5)]
    most = radius * stretch * (1 + sum(abs(size) for _, size, _ in waves))
    box = _box_around([middle], most + margin, (like.shape[-2], like.shape[-1]))
    x, y = _pixels(box, like)
    across, down = x - middle[0], y - middle[1]
    u = (across * math.cos(turn) + down * math.sin(turn)) / stretch
    v = (down * math.cos(turn) - across * math.sin(turn)) * stretch
    angle = torch.atan2(v, u)
    rim = torch.ones_like(angle)
    for k, size, phase in waves:
        rim += size * torch.cos(k * angle + phase)
    depth = radius * (rim - torch.hypot(u, v) / radius)
    return Region(box, x, y, depth, middle, radius)


@dataclass(frozen=True)
class Stroke:
    """A brush stroke: its region, and for each pixel the place on the path that is nearest."""

    region: Region
    path: Tensor  # points x 2, x and y in pixels, evenly spaced in the curve's parameter
    nearest: Tensor  # h x w int64, index into path


def bezier(start: Point, length: float, draw: Draw, points: int) -> list[Point]:
    """Draw a bent path of about this length around ``start``: a quadratic Bezier curve."""
    heading, bend = draw.angle(), draw.between((-0.35, 0.35))
    along, across = (math.cos(heading), math.sin(heading)), (-math.sin(heading), math.cos(heading))
    path = []
    for i in range(points):
        t = i / (points - 1)
        forward, aside = length * (t - 0.5), length * bend * 2 * t * (1 - t)
        path.append(
            (
                start[0] + forward * along[0] + aside * across[0],
                start[1] + forward * along[1] + aside * across[1],
            )
        )
    return path


def stroke(like: Tensor, path: list[Point], radius: float, margin: float) -> Stroke:
    """Make the region that a round brush covers on its way along ``path``."""
    box = _box_around(path, radius + margin, (like.shape[-2], like.shape[-1]))
    x, y = _pixels(box, like)
    points = on_device(path, like)
    squared = (x - points[:, 0, None, None]).square() + (y - points[:, 1, None, None]).square()
    least, nearest = squared.min(0)
    region = Region(box, x, y, radius - least.sqrt(), path[len(path) // 2], radius)
    return Stroke(region, points, nearest)
