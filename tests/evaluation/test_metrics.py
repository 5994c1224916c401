"""Pixel metrics against their definitions and against scikit-image."""

import math

import numpy as np
import pytest
from skimage.metrics import peak_signal_noise_ratio, structural_similarity

from glean_core.evaluation.metrics import consistency, laplacian_std, psnr, ssim, ssim_rgb
from glean_core.imaging.resize import resize


def noise(seed: int = 0, side: int = 64) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (side, side, 3), dtype=np.uint8)


def noisier(picture: np.ndarray, seed: int = 1) -> np.ndarray:
    added = noise(seed, picture.shape[0]) // 4
    return np.clip(picture.astype(int) + added, 0, 255).astype(np.uint8)


def test_psnr_of_a_constant_error() -> None:
    picture = np.full((8, 8, 3), 100, np.uint8)
    assert psnr(picture, picture) == math.inf
    assert psnr(picture + 5, picture) == pytest.approx(20 * math.log10(255 / 5))


def test_psnr_is_that_of_scikit_image() -> None:
    picture, other = noise(2), noisier(noise(2))
    expected = peak_signal_noise_ratio(picture, other, data_range=255)
    assert psnr(other, picture) == pytest.approx(expected, abs=1e-9)


def test_ssim_is_one_for_equal_pictures_and_falls_with_noise() -> None:
    picture = noise()
    for measure in (ssim, ssim_rgb):
        assert measure(picture, picture) == pytest.approx(1)
        assert 0.3 < measure(noisier(picture), picture) < 0.99


def test_ssim_of_rgb_is_that_of_scikit_image() -> None:
    picture, other = noise(3, 48), noisier(noise(3, 48))
    expected = structural_similarity(
        other,
        picture,
        data_range=255,
        channel_axis=2,
        gaussian_weights=True,
        sigma=1.5,
        use_sample_covariance=False,
    )
    assert ssim_rgb(other, picture) == pytest.approx(expected, abs=1e-6)


def test_ssim_of_the_luma_is_that_of_scikit_image() -> None:
    picture, other = noise(4, 48), noisier(noise(4, 48))
    x, y = (p.astype(float) @ [0.299, 0.587, 0.114] for p in (other, picture))
    expected = structural_similarity(
        x, y, data_range=255, gaussian_weights=True, sigma=1.5, use_sample_covariance=False
    )
    assert ssim(other, picture) == pytest.approx(expected, abs=1e-6)


def test_consistency_is_psnr_after_shrinking_and_forgives_invented_detail() -> None:
    picture = noise(5)
    small = resize(picture.astype(np.float32) / 255, (8, 8))
    assert consistency(picture, small) > 100
    brighter = (picture // 2 + 50).astype(np.uint8)
    shrunk = resize(brighter.astype(np.float32) / 255, (8, 8)).astype(float)
    expected = -10 * math.log10(((shrunk - small) ** 2).mean())
    assert consistency(brighter, small) == pytest.approx(expected)
    chequered = np.full((64, 64, 3), 90, np.uint8)
    flat_small = np.full((8, 8, 3), 100 / 255, np.float32)
    chequered[::2, ::2] = chequered[1::2, 1::2] = 110
    assert consistency(chequered, flat_small) > 40


def test_blur_lowers_the_laplacian_and_a_flat_picture_has_none() -> None:
    picture = noise()
    blurred = resize(resize(picture, (16, 16)), (64, 64)).clip(0, 255).astype(np.uint8)
    assert laplacian_std(np.full((9, 9, 3), 7, np.uint8)) == pytest.approx(0, abs=1e-9)
    assert laplacian_std(blurred) < 0.3 * laplacian_std(picture)
