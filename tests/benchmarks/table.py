"""The measured numbers as Markdown, beside what they should be at most."""

from __future__ import annotations

from typing import Any

BEGIN, END = "<!-- feel: begin -->", "<!-- feel: end -->"
RATIO = 1.5  # how much slower a frame may be while a cleanup runs
PAN_LIMIT = {24: 16.0, 100: 33.0}  # ms, 95th percentile
BRUSH_LIMIT = {24: 16.0}


def feel_table(starts: dict[str, Any], sittings: dict[int, dict[str, Any]]) -> str:
    """Return the table; sittings: megapixels to what `session.measure` found."""
    torch = "torch was imported before it" if starts["torch"] else "torch not imported yet"
    rows = [
        ("first window, files out of the page cache", f"{starts['cold']:.2f} s ({torch})", "1.5 s"),
        ("first window, files in the page cache", f"{starts['warm']:.2f} s", ""),
    ]
    for size, found in sittings.items():
        limit = "0.7 s" if size == 24 else ""
        rows.append((f"{size} MP: drop to picture", f"{found['opened']:.2f} s", limit))
        times = found["memory"] / found["photo_bytes"]
        rows.append((f"{size} MP: memory, decoded photo = 1", f"{times:.2f}", "4"))
        peak = found["peak"] / found["photo_bytes"]
        rows.append((f"{size} MP: most memory while opening", f"{peak:.2f}", ""))
        rows += _frames(size, found)
    lines = ["| what | measured | at most |", "|---|---|---|"]
    return "\n".join(lines + [f"| {what} | {value} | {limit} |" for what, value, limit in rows])


def _frames(size: int, found: dict[str, Any]) -> list[tuple[str, str, str]]:
    rows = []
    for name, alone in found["alone"].items():
        limits = PAN_LIMIT if name in ("pan", "zoom") else BRUSH_LIMIT
        beside = found["beside"][name]["p95"]
        ratio = beside / alone["p95"]
        value = f"{alone['p95']:.1f} ms; beside a cleanup {beside:.1f} ms ({ratio:.2f}x)"
        limit = f"{limits[size]:.0f} ms; {RATIO}x" if size in limits else f"{RATIO}x"
        rows.append((f"{size} MP: {name}, 95th percentile", value, limit))
    return rows


def between_marks(page: str, table: str, marks: tuple[str, str] = (BEGIN, END)) -> str:
    """Return a page with the table between its marks. Raises ValueError where they are missing."""
    first, last = marks
    before, begin, rest = page.partition(first)
    _, end, after = rest.partition(last)
    if not begin or not end:
        raise ValueError(f"the page has no lines “{first}” and “{last}” to put the table between.")
    return f"{before}{first}\n\n{table}\n\n{last}{after}"
