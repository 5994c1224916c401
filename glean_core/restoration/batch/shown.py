"""Names of files as they can be shown, stored and printed, whatever bytes they hold."""

from __future__ import annotations

from pathlib import Path


def shown(name: Path | str) -> str:
    """Return a name as valid text on one line.

    Bytes that are not UTF-8 become escapes such as \\xe9, control characters (a name may hold a
    line break) become \\n, \\x1b and the like; everything else, in any script, stays.
    """
    text = str(name).encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else _escaped(char) for char in text)


def _escaped(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")
