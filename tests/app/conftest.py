"""Small photos and documents."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from app.document.document import Document
from glean_core.imaging import Picture

MakeDocument = Callable[..., Document]


@pytest.fixture
def make_document() -> MakeDocument:
    """Make a document of noise: height, width, channels, dtype."""

    def make(
        height: int = 300, width: int = 400, channels: int = 3, dtype: str = "uint8"
    ) -> Document:
        top = np.iinfo(dtype).max
        noise = np.random.default_rng(7).integers(0, top + 1, (height, width, channels))
        return Document(Picture(noise.astype(dtype)), title="noise.png")

    return make
