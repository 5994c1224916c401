"""GLEAN against bicubic on a folder of ground truth, by the app's own resize."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from glean_core.errors import GleanError
from glean_core.evaluation.metrics import laplacian_std, psnr, ssim
from glean_core.files import replacing
from glean_core.imaging.resize import resize

Picture8 = NDArray[np.uint8]
# A batch, N x in x in x 3 float32 sRGB 0..1, to N x out x out x 3 in the same range.
Restore = Callable[[NDArray[np.float32]], NDArray[np.float32]]


@dataclass(frozen=True)
class Row:
    """Metrics of one picture: PSNR in dB, SSIM 0..1, sharpness as Laplacian deviation."""

    name: str
    psnr: float
    psnr_bicubic: float
    ssim: float
    ssim_bicubic: float
    sharpness: float
    sharpness_bicubic: float
    sharpness_truth: float


@dataclass(frozen=True)
class Triple:
    """One test picture three times, side x side x 3 uint8 RGB."""

    name: str
    bicubic: Picture8
    restored: Picture8
    truth: Picture8


def _to_8_bit(values: NDArray[np.float32]) -> Picture8:
    return (values.clip(0, 1) * 255).round().astype(np.uint8)


def read_truth(path: Path, side: int) -> Picture8:
    """Read a ground-truth picture of side x side pixels. Raises GleanError."""
    with Image.open(path) as picture:
        pixels = np.asarray(picture.convert("RGB"))
    if pixels.shape[:2] != (side, side):
        raise GleanError(f"{path.name} is not {side} x {side} pixels, as the model's output is.")
    return pixels


def restore_all(
    paths: Iterable[Path], restore: Restore, in_size: int, out_size: int
) -> Iterator[Triple]:
    """Shrink each truth by antialiased bicubic, bring it back by bicubic and by the model."""
    for path in paths:
        truth = read_truth(path, out_size)
        small = resize(truth.astype(np.float32) / 255, (in_size, in_size))
        bicubic = _to_8_bit(resize(small, (out_size, out_size)))
        yield Triple(path.name, bicubic, _to_8_bit(restore(small[None])[0]), truth)


def measure(triple: Triple) -> Row:
    """Measure one picture."""
    return Row(
        triple.name,
        psnr(triple.restored, triple.truth),
        psnr(triple.bicubic, triple.truth),
        ssim(triple.restored, triple.truth),
        ssim(triple.bicubic, triple.truth),
        laplacian_std(triple.restored),
        laplacian_std(triple.bicubic),
        laplacian_std(triple.truth),
    )


def summarise(rows: list[Row]) -> dict[str, float]:
    """Means over all pictures; `sharpness` is the mean deviation as a share of the truth's."""
    truth = fmean(row.sharpness_truth for row in rows)
    return {
        "pictures": float(len(rows)),
        "psnr": fmean(row.psnr for row in rows),
        "psnr_bicubic": fmean(row.psnr_bicubic for row in rows),
        "ssim": fmean(row.ssim for row in rows),
        "ssim_bicubic": fmean(row.ssim_bicubic for row in rows),
        "sharpness": fmean(row.sharpness for row in rows) / truth,
        "sharpness_bicubic": fmean(row.sharpness_bicubic for row in rows) / truth,
    }


def write_sheet(triples: list[Triple], path: Path) -> None:
    """Write a contact sheet at 100 %: a row each of bicubic, restored, truth."""
    rows = [
        np.concatenate([getattr(triple, kind) for triple in triples], axis=1)
        for kind in ("bicubic", "restored", "truth")
    ]
    with replacing(path) as file:
        kind = "PNG" if path.suffix.lower() == ".png" else "JPEG"
        Image.fromarray(np.concatenate(rows)).save(file, kind, quality=92)
