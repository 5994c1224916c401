"""Blur, noise, resizing and JPEG against independent implementations and their definitions."""

import io

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from scipy import ndimage

from glean_core.training.degradations.blind import (
    BlindRanges,
    degrade_blindly,
    random_blur,
    random_noise,
    random_resize,
)
from glean_core.training.degradations.draws import Draw
from glean_core.training.degradations.filters import filter_each, gaussian_blur, gaussian_kernels
from glean_core.training.degradations.jpeg import compress_jpeg, quality_scale


def levels(seed: int, height: int, width: int) -> np.ndarray:
    """A picture with smooth parts, edges and grain, H x W x 3 uint8."""
    rng = np.random.default_rng(seed)
    coarse = rng.uniform(0, 255, (6, 6, 3))
    picture = ndimage.zoom(coarse, (height / 6, width / 6, 1), order=1)[:height, :width]
    picture = np.where(picture[..., :1] > 160, picture * 0.5, picture)
    return (picture + rng.normal(0, 4, (height, width, 3))).clip(0, 255).astype(np.uint8)


def to_tensor(picture: np.ndarray) -> torch.Tensor:
    return torch.from_numpy(picture.copy()).permute(2, 0, 1)[None].float() / 127.5 - 1


def through_pillow(picture: np.ndarray, quality: int) -> np.ndarray:
    """libjpeg's own encoder and decoder, 4:2:0."""
    file = io.BytesIO()
    Image.fromarray(picture).save(file, "JPEG", quality=quality, subsampling="4:2:0")
    return np.asarray(Image.open(file).convert("RGB"))


@pytest.mark.parametrize("size", [(256, 256), (100, 76), (37, 53), (16, 16)])
@pytest.mark.parametrize("quality", [5, 10, 25, 49, 50, 75, 95, 100])
def test_jpeg_does_what_libjpeg_does(quality: int, size: tuple[int, int]) -> None:
    picture = levels(quality, *size)
    ours = compress_jpeg(to_tensor(picture), [quality])
    ours_levels = ((ours[0].permute(1, 2, 0) + 1) * 127.5).numpy()
    theirs = through_pillow(picture, quality).astype(float)
    assert np.abs(ours_levels - ours_levels.round()).max() < 1e-3
    difference = np.abs(ours_levels - theirs).mean()
    assert difference < 0.2 * np.abs(theirs - picture).mean()  # of what JPEG itself does
    if quality <= 75:  # finer steps have more ties, which the two break differently
        assert difference < 0.5


def test_jpeg_takes_a_quality_for_each_picture() -> None:
    x = torch.cat([to_tensor(levels(i, 40, 40)) for i in range(3)])
    together = compress_jpeg(x, [5, 50, 90])
    for i, quality in enumerate((5, 50, 90)):
        alone = compress_jpeg(x[i : i + 1], [quality])
        torch.testing.assert_close(together[i : i + 1], alone, rtol=0, atol=1e-5)
    damage = (together - x).abs().mean((1, 2, 3))
    assert damage[0] > damage[1] > damage[2]


def test_quality_scale_is_libjpegs() -> None:
    like = torch.zeros(1)
    assert quality_scale([1, 5, 25, 49, 50, 75, 100], like).tolist() == [
        5000, 1000, 200, 102, 100, 50, 0,
    ]  # fmt: skip


@given(st.floats(0.02, 0.16), st.integers(6, 60), st.integers(6, 60))
@settings(max_examples=30)
def test_gaussian_blur_is_scipys(share: float, height: int, width: int) -> None:
    sigma = max(0.3, share * min(height, width))
    x = np.random.default_rng(0).normal(size=(height, width))
    ours = gaussian_blur(torch.from_numpy(x)[None, None], sigma)[0, 0].numpy()
    theirs = ndimage.gaussian_filter(x, sigma, mode="mirror", truncate=10)
    assert np.abs(ours - theirs).max() < 1e-5


@given(st.floats(0.0, 50.0), st.integers(1, 20), st.integers(1, 20))
def test_gaussian_blur_leaves_a_flat_picture_flat(sigma: float, height: int, width: int) -> None:
    flat = torch.full((1, 3, height, width), 0.7)
    assert (gaussian_blur(flat, sigma) - 0.7).abs().max() < 1e-5


def test_each_picture_is_filtered_by_its_own_kernel_as_scipy_does() -> None:
    x = torch.randn(2, 3, 33, 47, generator=torch.Generator().manual_seed(1))
    kernels = gaussian_kernels([(2.0, 2.0), (4.0, 0.7)], [0.0, 0.6], 8, x)
    assert torch.allclose(kernels.sum((1, 2)), torch.ones(2))
    ours = filter_each(x, kernels)
    for i in range(2):
        for c in range(3):
            theirs = ndimage.convolve(x[i, c].numpy(), kernels[i].numpy(), mode="mirror")
            assert np.abs(ours[i, c].numpy() - theirs).max() < 1e-5


def test_stretched_kernel_lies_along_its_angle() -> None:
    (kernel,) = gaussian_kernels([(5.0, 1.0)], [np.pi / 6], 20, torch.zeros(1))
    steps = torch.arange(-20.0, 21.0)
    xx = (kernel * steps[None, :] ** 2).sum()
    yy = (kernel * steps[:, None] ** 2).sum()
    xy = (kernel * steps[None, :] * steps[:, None]).sum()
    assert float(torch.atan2(2 * xy, xx - yy) / 2) == pytest.approx(np.pi / 6, abs=0.02)


def test_blur_is_the_same_share_of_any_size() -> None:
    """A sigma of 8 px at 1024 is 2 px at 256: the step's slope scales with the picture."""
    widths = []
    for side in (256, 512):
        step = torch.ones(1, 1, side, side)
        step[..., : side // 2] = -1
        blurred = random_blur(step, Draw(4, "round"), (8.0, 8.0))[0, 0, side // 2]
        slope = (blurred[1:] - blurred[:-1]).max()
        widths.append(float(2 / slope) / side)
    assert widths[0] == pytest.approx(widths[1], rel=0.03)


def test_noise_has_the_drawn_deviation_in_every_channel() -> None:
    x = torch.zeros(1, 3, 128, 128)
    noise = random_noise(x, Draw(0, "noise"), (20.0, 20.0))
    assert noise.std((0, 2, 3)).numpy() * 127.5 == pytest.approx(20, rel=0.05)
    assert abs(float(torch.corrcoef(noise.reshape(3, -1))[0, 1])) < 0.05  # colour noise, not grey


@given(st.integers(0, 10_000))
@settings(max_examples=40)
def test_resizing_stays_within_its_range(seed: int) -> None:
    x = torch.full((1, 3, 64, 48), 0.3)
    small = random_resize(x, Draw(seed, "resize"), (1 / 8, 1.0))
    height, width = small.shape[-2:]
    assert 8 <= height <= 64
    assert abs(height / 64 - width / 48) < 0.03
    assert (small - 0.3).abs().max() < 1e-5


def test_ranges_are_the_published_ones_and_narrow_to_no_damage() -> None:
    full = BlindRanges().narrowed(1.0)
    assert full == BlindRanges((0.2, 10.0), (1 / 32, 1.0), (0.0, 50.0), (5, 50))
    none = BlindRanges().narrowed(0.0)
    assert none == BlindRanges((0.2, 0.2), (1.0, 1.0), (0.0, 0.0), (100, 100))


def test_published_order_ends_by_area_and_random_order_varies() -> None:
    x = to_tensor(levels(2, 64, 64))
    fixed = degrade_blindly(x, 8, Draw(3, "blind"), 1.0, "published")
    assert fixed.shape == (1, 3, 8, 8)
    # Area means of 8-bit pictures: 64 pixels each, so multiples of 1/64 of a level.
    parts = (fixed + 1) * 127.5 * 64
    assert (parts - parts.round()).abs().max() < 0.02
    orders = {tuple(Draw(seed, "blind").shuffled("brnj")) for seed in range(200)}
    assert len(orders) == 24
