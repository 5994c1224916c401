"""What the dialog of a tone control asks of its middle part."""

from __future__ import annotations

from typing import Protocol, cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from app.document.document import Document
from app.document.history import Array, region
from app.document.tone.adjustment import Adjustment

SAMPLE = 1_500_000  # pixels that tell enough of a photo


class Form(Protocol):
    """A widget with sliders; `changed` after each move of them."""

    changed: SignalInstance

    def adjustment(self) -> Adjustment: ...

    def reset(self) -> None: ...

    def automatic(self) -> None:
        """Choose by the photo; only where `has_automatic`."""

    @property
    def has_automatic(self) -> bool: ...

    def picked(self, x: float, y: float) -> str:
        """A place of the photo was clicked; returns a notice, empty for none."""
        ...


def as_widget(form: Form) -> QWidget:
    return cast(QWidget, form)


def sample(document: Document) -> tuple[Array, NDArray[np.uint8] | None]:
    """Return about a million pixels of the photo, or of the part around the selection."""
    box = document.selected_box or document.frame
    step = max(1, int((box.area / SAMPLE) ** 0.5))
    pixels = region(document.pixels, box)[::step, ::step]
    if document.selected_box is None:
        return pixels, None
    return pixels, region(document.selection, box)[::step, ::step]
