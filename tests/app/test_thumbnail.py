"""Small pictures of parts of a photo."""

from __future__ import annotations

import time
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.document.thumbnail import small
from glean_core.imaging import Box


@given(
    left=st.integers(0, 299),
    top=st.integers(0, 199),
    width=st.integers(1, 300),
    height=st.integers(1, 200),
    channels=st.sampled_from([None, 1, 2, 3, 4]),
    dtype=st.sampled_from([np.uint8, np.uint16]),
)
def test_any_part_of_any_photo_has_a_small_picture(
    left: int, top: int, width: int, height: int, channels: int | None, dtype: Any
) -> None:
    box = Box(left, top, width, height).clipped(200, 300)
    plane = np.full((200, 300) if channels is None else (200, 300, channels), 77, dtype)
    made = small(plane, box, 88, 64)
    assert made.dtype == dtype
    assert made.shape[2:] == plane.shape[2:]
    assert made.shape[1] <= 88
    assert made.shape[0] <= 64
    assert made.shape[1] == 88 or made.shape[0] == 64
    assert (made == 77).all()


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16])
def test_it_looks_like_the_photo(dtype: Any) -> None:
    ramp = np.linspace(0, np.iinfo(dtype).max, 3000)
    plane = np.broadcast_to(ramp[None, :, None], (1000, 3000, 3)).astype(dtype)
    made = small(plane, Box(0, 0, 3000, 1000), 88, 64)
    wanted = ramp.reshape(1, -1)[:, np.linspace(17, 2982, made.shape[1]).astype(int)]
    assert np.abs(made[0, :, 0] - wanted).max() < np.iinfo(dtype).max * 0.02


def test_a_huge_photo_takes_no_longer() -> None:
    plane = np.empty((8000, 12500, 3), np.uint8)  # its memory is never touched
    began = time.thread_time()
    for _ in range(10):
        small(plane, Box(0, 0, 12500, 8000), 88, 64)
    assert (time.thread_time() - began) / 10 < 0.01
