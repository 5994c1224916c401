"""Metrics against their definitions."""

import math
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from glean_core.evaluation.comparison import measure, restore_all, summarise, write_sheet
from glean_core.evaluation.metrics import laplacian_std, psnr, ssim
from glean_core.imaging.resize import resize


def noise(seed: int = 0, side: int = 64) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (side, side, 3), dtype=np.uint8)


def test_psnr_of_a_constant_error() -> None:
    picture = np.full((8, 8, 3), 100, np.uint8)
    assert psnr(picture, picture) == math.inf
    assert psnr(picture + 5, picture) == pytest.approx(20 * math.log10(255 / 5))


def test_ssim_is_one_for_equal_pictures_and_falls_with_noise() -> None:
    picture = noise()
    other = np.clip(picture.astype(int) + noise(1) // 4, 0, 255).astype(np.uint8)
    assert ssim(picture, picture) == pytest.approx(1)
    assert 0.3 < ssim(other, picture) < 0.99


def test_blur_lowers_the_laplacian_and_a_flat_picture_has_none() -> None:
    picture = noise()
    blurred = resize(resize(picture, (16, 16)), (64, 64)).clip(0, 255).astype(np.uint8)
    assert laplacian_std(np.full((9, 9, 3), 7, np.uint8)) == pytest.approx(0, abs=1e-9)
    assert laplacian_std(blurred) < 0.3 * laplacian_std(picture)


def test_bicubic_as_a_model_equals_the_bicubic_column(tmp_path: Path) -> None:
    paths = []
    for i in range(3):
        paths.append(tmp_path / f"{i}.png")
        Image.fromarray(noise(i)).save(paths[-1])

    def bicubic(batch: np.ndarray) -> np.ndarray:
        return np.stack([resize(x, (64, 64)) for x in batch])

    triples = list(restore_all(paths, bicubic, 8, 64))
    summary = summarise([measure(triple) for triple in triples])
    assert summary["pictures"] == 3
    for name in ("psnr", "ssim", "sharpness"):
        assert summary[name] == pytest.approx(summary[f"{name}_bicubic"])
    write_sheet(triples, tmp_path / "sheet.png")
    with Image.open(tmp_path / "sheet.png") as sheet:
        assert sheet.size == (3 * 64, 3 * 64)
