"""The words of the interface in the person's language; English is in the sources.

`scripts/translations.py` collects what stands in `tr`, `plural` and `mark`, and the words of the
tables (commands, tools, settings), into `resources/translations/*.ts` for Qt Linguist.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

CONTEXT = "GLEAN Retouch"


def tr(text: str, meaning: str = "") -> str:
    """Return `text` in the person's language, else as it is; works in any thread.

    Values are put in afterwards: `tr("Opening {name}").format(name=...)`. `meaning` tells two uses
    of one English word apart.
    """
    return QCoreApplication.translate(CONTEXT, text, meaning) if text else ""


def plural(one: str, many: str, count: int) -> str:
    """Return the form for `count`, which stands in for {n}.

    Translations have as many forms as their language (Qt's numerus forms, filed under `many`).
    """
    found = QCoreApplication.translate(CONTEXT, many, "", count)
    if found == many and count == 1:
        found = one
    return found.replace("{n}", QLocale().toString(count))


def mark(text: str) -> str:
    """Return `text` itself: it is collected here and translated where it is shown."""
    return text


def number(value: float, decimals: int = 0) -> str:
    """Write a number as the person's language does, such as 1.5 or 1,5."""
    return QLocale().toString(float(value), "f", decimals)


def figures(value: float) -> str:
    """Write a number with two figures, or all of them before the point: 1.5, 12, 340."""
    return QLocale().toString(float(value), "g", 2) if value < 9.95 else number(value)


def listed(words: list[str]) -> str:
    """Join words as the person's language does: "a, b, and c"."""
    return QLocale().createSeparatedList(words)
