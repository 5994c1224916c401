"""Make the badly retouched sample photo: what someone in a hurry does to a portrait.

    python scripts/make_sample.py

reads `resources/samples/portrait.jpg` and writes `portrait-retouched.jpg` beside it, together with
`portrait-retouched-mask.png`, which is white where the retouching happened, grown a little. Nothing
is random: the same portrait always gives the same pixels.

Four classic mistakes are made, each of which is ugly at full size and small in the low frequencies,
which is the kind of damage that going down by a factor and coming back up can mend. The picture is
then reduced, so that the face is about as large as the portrait model's output:

- a patch of forehead skin pasted on a cheek, over-sharpened and with a hard seam,
- another one pasted on the forehead itself, to hide a wrinkle,
- the corner of the mouth dragged sideways with a clone brush,
- a cheek smoothed until it looks like plastic.
"""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

SAMPLES = Path(__file__).resolve().parent.parent / "resources" / "samples"
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Spot:
    """An ellipse on the portrait: centre and half axes in pixels, angle in degrees clockwise."""

    x: float
    y: float
    half_width: float
    half_height: float
    angle: float = 0.0

    def radius(self, shape: tuple[int, ...]) -> Floats:
        """Distance of each pixel from the centre, 1.0 on the rim; H x W float32."""
        rows, columns = grid(shape)
        turn = np.deg2rad(self.angle)
        across, down = columns - self.x, rows - self.y
        u = (across * np.cos(turn) + down * np.sin(turn)) / self.half_width
        v = (down * np.cos(turn) - across * np.sin(turn)) / self.half_height
        return np.asarray(np.hypot(u, v), dtype=np.float32)


# Measured by eye on the 512-pixel portrait.
PASTE_TO = Spot(150, 322, 30, 40, 14)
PASTE_FROM = Spot(262, 172, 31, 43)
WRINKLE_TO = Spot(308, 168, 36, 22, -8)
WRINKLE_FROM = Spot(252, 166, 37, 23)
PLASTIC = Spot(362, 322, 33, 48, 16)
MOUTH_DRAG = ((321.0, 387.0), (337.0, 379.0))
MOUTH_BRUSH_RADIUS = 10.0
MASK_GROWTH_PX = 9
FINAL_SIDE = 400


def grid(shape: tuple[int, ...]) -> tuple[Floats, Floats]:
    """Row and column number of every pixel; two H x W float32 arrays."""
    rows, columns = np.indices(shape[:2], dtype=np.float32)
    return np.asarray(rows), np.asarray(columns)


def sample_at(image: Floats, columns: Floats, rows: Floats) -> Floats:
    """Read H x W x 3 pixels at fractional positions (bilinear, edge pixels repeated)."""
    return np.asarray(
        cv2.remap(image, columns, rows, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE),
        dtype=np.float32,
    )


def paste_patch(image: Floats, source: Spot, target: Spot) -> Floats:
    """Paste the skin under `source` on `target`: over-sharpened, off colour, with a hard seam.

    The light is matched, as a healing brush would, so that the alien texture, the slight tint and
    the double line of the seam are what shows.
    """
    rows, columns = grid(image.shape)
    copied = sample_at(image, columns - target.x + source.x, rows - target.y + source.y)
    radius = target.radius(image.shape)
    inside = radius < 1.0
    tint = np.array([-4.0, 2.0, 1.0], dtype=np.float32)  # blue, green, red, in steps of 255
    sharpened = 2.6 * (copied - cv2.GaussianBlur(copied, (0, 0), 2.5))
    matched = cv2.GaussianBlur(image, (0, 0), 12.0) + sharpened + tint
    result = np.where(inside[:, :, None], matched, image)
    result[np.abs(radius - 0.97) < 0.03] -= 36.0
    result[np.abs(radius - 1.03) < 0.03] += 26.0
    return result


def smooth_like_plastic(image: Floats, spot: Spot) -> Floats:
    """Blur the skin under `spot` away, with a hard edge and the banding of a careless brush."""
    flat = cv2.GaussianBlur(cv2.GaussianBlur(image, (0, 0), 7.0), (0, 0), 5.0)
    banded = np.round(flat / 7.0) * 7.0
    return np.where((spot.radius(image.shape) < 1.0)[:, :, None], banded, image)


def drag(
    image: Floats, path: tuple[tuple[float, float], tuple[float, float]], radius: float
) -> Floats:
    """Drag a round clone brush from the first point of `path` to the second, in hard stamps."""
    (x0, y0), (x1, y1) = path
    rows, columns = grid(image.shape)
    result = image.copy()
    stamps = 4
    for stamp in range(1, stamps + 1):
        x, y = x0 + (x1 - x0) * stamp / stamps, y0 + (y1 - y0) * stamp / stamps
        copied = sample_at(image, columns - np.float32(x - x0), rows - np.float32(y - y0))
        disc = Spot(x, y, radius, radius).radius(image.shape) < 1.0
        result = np.where(disc[:, :, None], copied, result)
    return result


def touched(before: Floats, after: Floats) -> NDArray[np.uint8]:
    """Where the two differ, holes closed and grown by a few pixels; H x W uint8, 0 or 255."""
    changed = (np.abs(after - before).max(axis=2) > 0.5).astype(np.uint8) * 255
    closing = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (15, 15))
    growing = cv2.getStructuringElement(
        cv2.MORPH_ELLIPSE, (2 * MASK_GROWTH_PX + 1, 2 * MASK_GROWTH_PX + 1)
    )
    closed = cv2.morphologyEx(changed, cv2.MORPH_CLOSE, closing)
    return np.asarray(cv2.dilate(closed, growing), dtype=np.uint8)


def reduced(picture: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The picture, or a mask, at the sample's final size."""
    small = cv2.resize(picture, (FINAL_SIDE, FINAL_SIDE), interpolation=cv2.INTER_AREA)
    return np.asarray(small, dtype=np.uint8)


def retouch(portrait: NDArray[np.uint8]) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Spoil the 512 x 512 x 3 uint8 BGR portrait, and reduce it.

    Returns the picture and its mask, FINAL_SIDE pixels wide and high.
    """
    if portrait.shape != (512, 512, 3):
        raise ValueError(f"The sample portrait must be 512 x 512 pixels, not {portrait.shape}.")
    before = portrait.astype(np.float32)
    after = paste_patch(before, PASTE_FROM, PASTE_TO)
    after = paste_patch(after, WRINKLE_FROM, WRINKLE_TO)
    after = smooth_like_plastic(after, PLASTIC)
    after = drag(after, MOUTH_DRAG, MOUTH_BRUSH_RADIUS)
    spoiled = np.clip(np.round(after), 0, 255).astype(np.uint8)
    return reduced(spoiled), np.where(reduced(touched(before, after)) > 0, 255, 0).astype(np.uint8)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--portrait", type=Path, default=SAMPLES / "portrait.jpg")
    parser.add_argument("--out", type=Path, default=SAMPLES, help="folder for the two files")
    arguments = parser.parse_args()
    portrait = cv2.imread(str(arguments.portrait), cv2.IMREAD_COLOR)
    if portrait is None:
        parser.error(f"{arguments.portrait} can't be read as a picture.")
    spoiled, mask = retouch(np.asarray(portrait, dtype=np.uint8))
    arguments.out.mkdir(parents=True, exist_ok=True)
    # Full colour resolution: thin coloured seams are what this picture is about.
    full_colour = [
        cv2.IMWRITE_JPEG_QUALITY, 93,
        cv2.IMWRITE_JPEG_SAMPLING_FACTOR, cv2.IMWRITE_JPEG_SAMPLING_FACTOR_444,
    ]  # fmt: skip
    cv2.imwrite(str(arguments.out / "portrait-retouched.jpg"), spoiled, full_colour)
    cv2.imwrite(str(arguments.out / "portrait-retouched-mask.png"), mask)


if __name__ == "__main__":
    main()
