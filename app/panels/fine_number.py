"""A field for whole numbers that are shown with decimals: 25 as 2.5."""

from __future__ import annotations

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QSpinBox

PADDING = 22  # pixels left and right of the text, with the border: see style.qss


def fit_width(number: QSpinBox, least: str = "") -> None:
    """Make a field as wide as its longest number, and as `least`; Qt's own hint is far wider."""
    texts = [
        f"{number.prefix()}{number.textFromValue(value)}{number.suffix()}"
        for value in (number.minimum(), number.maximum())
    ]
    texts += [number.specialValueText(), least]
    number.ensurePolished()  # the style sheet may have another font
    widest = max(number.fontMetrics().horizontalAdvance(text) for text in texts)
    number.setFixedWidth(widest + PADDING)


class FineNumber(QSpinBox):
    """Its value counts the last decimal."""

    def __init__(self, decimals: int) -> None:
        super().__init__()
        self._decimals = decimals

    def textFromValue(self, val: int) -> str:
        return self.locale().toString(val / 10**self._decimals, "f", self._decimals)

    def valueFromText(self, text: str) -> int:
        number = self._read(text)
        return self.value() if number is None else number

    def validate(self, input: str, pos: int) -> tuple[QValidator.State, str, int]:
        number = self._read(input)
        if number is None:
            # What could become a number: a sign, a point, nothing yet.
            unfinished = set(self._bare(input)) <= set("+-.,")
            state = QValidator.State.Intermediate if unfinished else QValidator.State.Invalid
        else:
            inside = self.minimum() <= number <= self.maximum()
            state = QValidator.State.Acceptable if inside else QValidator.State.Invalid
        return state, input, pos

    def _bare(self, text: str) -> str:
        return text.removesuffix(self.suffix()).strip()

    def _read(self, text: str) -> int | None:
        try:
            return round(float(self._bare(text).replace(",", ".")) * 10.0**self._decimals)
        except ValueError:
            return None
