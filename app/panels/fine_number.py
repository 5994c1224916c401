"""A field for whole numbers that are shown with decimals: 25 as 2.5."""

from __future__ import annotations

from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QSpinBox


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
