"""What the Preferences dialog shows, as data: sections of rows, a row for each setting."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from app.language import LANGUAGES
from app.settings import (
    AUTOSAVE,
    AUTOSAVE_MEGABYTES,
    AUTOSAVE_SECONDS,
    CASCADE,
    DEVICE,
    HISTORY_MEGABYTES,
    KEEP_LOCATION,
    LANGUAGE,
    QUALITY,
    SHOW_FRAMES,
    THEME,
    Setting,
)


@dataclass(frozen=True)
class Row:
    """One setting.

    kind: "choice" (of `choices`: value, text), "number" (low..high with a suffix; `special` is
    written in place of the lowest) or "switch".
    """

    setting: Setting[Any]
    label: str
    tip: str
    kind: Literal["choice", "number", "switch"]
    choices: tuple[tuple[str, str], ...] = ()
    low: int = 0
    high: int = 100
    step: int = 1
    suffix: str = ""
    special: str = ""


@dataclass(frozen=True)
class Section:
    """Rows under one heading."""

    title: str
    rows: tuple[Row, ...]


SECTIONS = (
    Section(
        "Look",
        (
            Row(
                THEME,
                "Colours",
                "Dark, light, or as the desktop has them",
                "choice",
                (("system", "As the desktop"), ("dark", "Dark"), ("light", "Light")),
            ),
            Row(
                LANGUAGE,
                "Language",
                "The language of the program; it changes at the next start",
                "choice",
                (("system", "As the system"), *LANGUAGES.items()),
            ),
            Row(
                SHOW_FRAMES,
                "Show working squares",
                "Draw the squares a clean-up works on",
                "switch",
            ),
        ),
    ),
    Section(
        "Clean up",
        (
            Row(
                DEVICE,
                "Run models on",
                "Automatic takes a graphics card where there is one",
                "choice",
                (
                    ("auto", "Automatic"),
                    ("cpu", "CPU"),
                    ("cuda", "NVIDIA GPU"),
                    ("mps", "Apple GPU"),
                ),
            ),
            Row(
                CASCADE,
                "Sharpen up to full size",
                "Let a model for photos go on where a face is larger than what its model makes",
                "switch",
            ),
        ),
    ),
    Section(
        "History and autosave",
        (
            Row(
                HISTORY_MEGABYTES,
                "Memory for undo",
                "For all open photos together; when it is used up, the oldest steps are forgotten. "
                "Automatic takes a quarter of the memory, at most 2048 MB",
                "number",
                low=0,
                high=65536,
                step=256,
                suffix=" MB",
                special="Automatic",
            ),
            Row(
                AUTOSAVE,
                "Keep unsaved work safe from crashes",
                "Keeps copies of the photos being edited on this computer until they are saved or "
                "closed; off deletes them",
                "switch",
            ),
            Row(
                AUTOSAVE_SECONDS,
                "Write unsaved work every",
                "So much work a crash can cost at most",
                "number",
                low=1,
                high=30,
                suffix=" s",
            ),
            Row(
                AUTOSAVE_MEGABYTES,
                "Disk for unsaved work",
                "For all open photos together",
                "number",
                low=256,
                high=262144,
                step=1024,
                suffix=" MB",
            ),
        ),
    ),
    Section(
        "Files",
        (
            Row(
                QUALITY,
                "Quality when saving",
                "For JPEG, WebP and AVIF",
                "number",
                low=1,
                high=100,
            ),
            Row(
                KEEP_LOCATION,
                "Keep the location",
                "Let saved photos tell where they were taken, if they did before: GPS, place names",
                "switch",
            ),
        ),
    ),
)


def all_rows() -> tuple[Row, ...]:
    """Return every row, in order."""
    return tuple(row for section in SECTIONS for row in section.rows)
