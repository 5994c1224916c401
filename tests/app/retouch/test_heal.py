"""The membrane and healing: seamless, exact, in 8 and 16 bits, with alpha."""

from __future__ import annotations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_matrix
from scipy.sparse.linalg import spsolve

from app.document.retouch.heal import MARGIN, healed
from app.document.retouch.membrane import membrane
from app.document.retouch.seamless import seamless


def solved(known: np.ndarray, hole: np.ndarray) -> np.ndarray:
    """Solve the same equations by scipy in double precision, written down pixel by pixel."""
    height, width = hole.shape
    number = {place: at for at, place in enumerate(zip(*np.nonzero(hole), strict=True))}
    rows, columns, values = [], [], []
    right = np.zeros((len(number), known.shape[2]))
    for (y, x), at in number.items():
        near = [(y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)]
        near = [(v, u) for v, u in near if 0 <= v < height and 0 <= u < width]
        rows.append(at), columns.append(at), values.append(len(near))
        for place in near:
            if place in number:
                rows.append(at), columns.append(number[place]), values.append(-1)
            else:
                right[at] += known[place]
    matrix = csr_matrix((values, (rows, columns)))
    filled = known.astype(np.float64).copy()
    filled[hole] = spsolve(matrix.tocsc(), right).reshape(len(number), -1)
    return filled


def blob(height: int, width: int, seed: int, part: float) -> np.ndarray:
    noise = np.random.default_rng(seed).normal(size=(height, width)).astype(np.float32)
    soft = cv2.GaussianBlur(noise, (0, 0), 5)
    return soft > np.quantile(soft, 1 - part)


@settings(max_examples=15)
@given(
    st.integers(2, 75),
    st.integers(2, 75),
    st.integers(0, 99),
    st.floats(0.05, 0.95),
    st.integers(1, 4),
)
def test_the_membrane_is_what_a_direct_solver_finds(
    height: int, width: int, seed: int, part: float, channels: int
) -> None:
    hole = blob(height, width, seed, part)
    known = np.random.default_rng(seed).random((height, width, channels)).astype(np.float32)
    if hole.all() or not hole.any():
        return
    found = membrane(known, hole, 1e-6)
    assert np.array_equal(found[~hole], known[~hole])
    np.testing.assert_allclose(found[hole], solved(known, hole)[hole], atol=2e-5)


def test_a_large_hole_needs_few_steps_and_is_harmonic() -> None:
    hole = np.zeros((300, 700), bool)
    cv2.line(view := hole.view(np.uint8), (120, 120), (580, 180), 1, 200)
    assert view.sum() > 80_000
    y, x = np.mgrid[0:300, 0:700].astype(np.float32)
    saddle = ((x - 350) * (y - 150) / 52500)[:, :, None]  # harmonic by itself
    found = membrane(saddle, hole, 1e-6)
    np.testing.assert_allclose(found, saddle, atol=3e-5)


@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_a_flaw_on_a_gradient_heals_without_a_trace(dtype: str) -> None:
    """The source is darker, of another tint, and has the same gradient."""
    top = np.iinfo(dtype).max
    ramp = np.linspace(0.4, 0.7, 120)[None, :, None] * np.array([1.0, 0.8, 0.6])
    clean = np.rint(np.repeat(ramp, 90, axis=0) * top).astype(dtype)
    flawed = clean.copy()
    cv2.circle(flawed, (60, 45), 15, (0, 0, 0), -1)
    source = np.rint((np.repeat(ramp, 90, axis=0) - [0.3, 0.2, 0.05]) * top).astype(dtype)
    weight = np.zeros((90, 120), np.float32)
    cv2.circle(weight, (60, 45), 25, 1.0, -1)
    mended = healed(flawed, source, weight)
    steps = np.abs(mended.astype(int) - clean)
    assert steps.max() <= 2, "both pictures were rounded"
    assert np.array_equal(mended[weight == 0], flawed[weight == 0])


def test_healing_keeps_the_sources_texture() -> None:
    rng = np.random.default_rng(4)
    source = np.clip(90 + 20 * rng.normal(size=(80, 80, 3)), 0, 255).astype(np.uint8)
    before = np.full((80, 80, 3), 180, np.uint8)
    weight = np.zeros((80, 80), np.float32)
    weight[10:70, 10:70] = 1
    mended = healed(before, source, weight).astype(float)
    fine = [
        part[20:60, 20:60] - cv2.blur(part, (9, 9))[20:60, 20:60]
        for part in (mended, source.astype(float))
    ]
    assert np.corrcoef(fine[0].ravel(), fine[1].ravel())[0, 1] > 0.98
    assert mended[20:60, 20:60].mean() == pytest.approx(180, abs=4)


def test_a_clear_source_lends_no_colour() -> None:
    before = np.full((40, 40, 4), 200, np.uint8)
    before[:, :, 3] = 255
    source = np.zeros_like(before)
    source[:, :, 0] = 255  # red, but clear
    weight = np.zeros((40, 40), np.float32)
    weight[10:30, 10:30] = 1
    mended = healed(before, source, weight)
    assert np.abs(mended.astype(int) - before).max() <= 1


def test_grain_on_the_rim_makes_no_blotches() -> None:
    rng = np.random.default_rng(4)
    before, source = (
        128 + 110 * cv2.GaussianBlur(rng.normal(size=(160, 240, 3)), (0, 0), 1.2) for _ in range(2)
    )
    before, source = (np.clip(part, 0, 255).astype(np.uint8) for part in (before, source))
    weight = np.zeros((160, 240), np.float32)
    cv2.line(weight, (60, 80), (180, 80), 1.0, 60)

    def blotches(mended: np.ndarray) -> float:
        return float(cv2.blur(mended.astype(float) - source, (21, 21))[60:100, 50:190].std())

    plain = seamless(before.astype(np.float32), source.astype(np.float32), weight > 0)
    assert blotches(healed(before, source, weight, MARGIN)) < 0.8 * blotches(plain)


def test_what_lies_beyond_the_margin_has_no_say() -> None:
    rng = np.random.default_rng(4)
    before, source = rng.integers(80, 180, (2, 60, 60, 3)).astype(np.uint8)
    weight = np.zeros((60, 60), np.float32)
    weight[20:40, 20:40] = 1
    other = source.copy()
    other[:17], other[43:], other[:, :17], other[:, 43:] = 0, 255, 255, 0
    mended = healed(before, source, weight, margin=3)
    assert np.array_equal(healed(before, other, weight, margin=3), mended)
