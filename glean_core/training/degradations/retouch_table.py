"""The committed table of retouch severities, read and checked."""

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from glean_core.errors import GleanError
from glean_core.training.degradations.draws import Range

TABLE_PATH = Path(__file__).with_name("retouch.toml")

# What each kind's code asks for: [<kind>.shape] and [<kind>.severity].
SETTINGS: Mapping[str, tuple[frozenset[str], frozenset[str]]] = {
    kind: (frozenset(shape.split()), frozenset(severity.split()))
    for kind, shape, severity in (
        (
            "paste",
            "mirror turn scale feather hard_seam blurred_seam",
            "brightness softness grit rim",
        ),
        ("clone", "length distance spacing feather", "brightness flicker softness"),
        ("smudge", "length warped push edge", "reach"),
        ("warp", "amount", "tear wobble softness"),
        ("swirl", "turn", "tear wobble softness"),
        ("plastic", "smoothing selective feather edge", "softness lift banding"),
        ("mismatch", "mirror turn scale feather edge", "brightness white_balance"),
        ("halo", "sharpened mild edge", "amount radius"),
    )
}
LARGEST_REGION = 0.5


class RetouchTableError(GleanError):
    """The retouch table, or a setting that refers to it, can't be used as it is."""


@dataclass(frozen=True)
class Kind:
    """One kind of edit: how often, how large, what it is and how badly it is done."""

    name: str
    chance: float  # relative to the other kinds
    held_out: bool  # drawn in training only where it is named
    region: Range  # radius, fraction of the picture's shorter side
    shape: Mapping[str, Range]
    severity: Mapping[str, Range]


@dataclass(frozen=True)
class Place:
    """Where edits go: around points of an aligned face, or around the middle."""

    features: tuple[tuple[float, float], ...]  # (x, y), fractions of width and height
    skin: tuple[tuple[float, float], ...]
    anchored: float  # chance
    jitter: float
    spread: float


@dataclass(frozen=True)
class RetouchTable:
    """The whole table."""

    edits: tuple[int, int]  # on one picture, least and most
    place: Place
    kinds: Mapping[str, Kind]

    def choose(self, names: tuple[str, ...]) -> tuple[Kind, ...]:
        """Return the named kinds; without names those that training may use.

        Raises RetouchTableError for a name that the table doesn't have.
        """
        for name in names:
            if name not in self.kinds:
                raise RetouchTableError(
                    f"retouch_kinds names “{name}”, which is no kind of retouch; choose from "
                    f"{', '.join(sorted(self.kinds))}."
                )
        if names:
            return tuple(self.kinds[name] for name in names)
        return tuple(kind for kind in self.kinds.values() if not kind.held_out)


@lru_cache(maxsize=8)
def read_table(path: Path = TABLE_PATH) -> RetouchTable:
    """Read and check a table; raises RetouchTableError that names the entry at fault."""
    try:
        rows = tomllib.loads(path.read_text("utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise RetouchTableError(
            f"{path.name} can't be read as a retouch table ({error}); correct the file."
        ) from error
    reader = _Reader(path.name)
    picture = reader.section(rows, "picture", {"edits"})
    least, most = reader.limits(picture["edits"], "picture.edits", 1, 20)
    place = reader.place(rows)
    unknown = rows.keys() - SETTINGS.keys() - {"picture", "place"}
    if unknown:
        raise reader.fault(min(unknown), "is no kind of retouch", "remove it")
    kinds = {name: reader.kind(rows, name) for name in SETTINGS}
    if not any(kind.chance > 0 and not kind.held_out for kind in kinds.values()):
        raise reader.fault("chance", "leaves no kind for training", "raise one above 0")
    return RetouchTable((round(least), round(most)), place, kinds)


@dataclass(frozen=True)
class _Reader:
    """Checks that name the file and the entry."""

    file: str

    def fault(self, entry: str, wrong: str, cure: str) -> RetouchTableError:
        return RetouchTableError(f"{self.file}: “{entry}” {wrong}; {cure}.")

    def section(self, rows: Mapping[str, Any], name: str, keys: set[str]) -> Mapping[str, Any]:
        """Return a table of exactly these keys."""
        found = rows.get(name.rsplit(".", 1)[-1])
        if not isinstance(found, dict):
            raise self.fault(name, "is missing", "add it")
        for key in sorted(keys - found.keys()):
            raise self.fault(f"{name}.{key}", "is missing", "add it")
        for key in sorted(found.keys() - keys):
            raise self.fault(f"{name}.{key}", "is not a setting of this kind", "remove it")
        return found

    def limits(self, value: object, entry: str, least: float, most: float) -> Range:
        """Return a range from a pair or one number, within least..most."""
        pair = value if isinstance(value, list) else [value, value]
        numbers = [v for v in pair if isinstance(v, int | float) and not isinstance(v, bool)]
        if len(pair) != 2 or len(numbers) != 2 or not all(math.isfinite(v) for v in numbers):
            raise self.fault(entry, "is not a number or a range [least, most]", "write one")
        low, high = float(numbers[0]), float(numbers[1])
        if low > high:
            raise self.fault(entry, f"runs backwards, from {low:g} to {high:g}", "swap the two")
        if low < least or high > most:
            raise self.fault(
                entry, f"is {low:g} to {high:g}", f"keep it within {least:g} to {most:g}"
            )
        return low, high

    def place(self, rows: Mapping[str, Any]) -> Place:
        names = ("anchored", "jitter", "spread")
        found = self.section(rows, "place", {"features", "skin", *names})
        single = {name: self.limits(found[name], f"place.{name}", 0, 1)[0] for name in names}
        return Place(
            features=self.points(found["features"], "place.features"),
            skin=self.points(found["skin"], "place.skin"),
            **single,
        )

    def points(self, value: object, entry: str) -> tuple[tuple[float, float], ...]:
        """Return a list of (x, y), both 0..1."""
        rows = value if isinstance(value, list) else []
        if not rows or not all(isinstance(row, list) and len(row) == 2 for row in rows):
            raise self.fault(entry, "is not a list of [x, y]", "write one")
        pairs = [[self.limits(v, entry, 0, 1)[0] for v in row] for row in rows]
        return tuple((x, y) for x, y in pairs)

    def kind(self, rows: Mapping[str, Any], name: str) -> Kind:
        shape, severity = SETTINGS[name]
        found = self.section(rows, name, {"chance", "held_out", "region", "shape", "severity"})
        if not isinstance(found["held_out"], bool):
            raise self.fault(f"{name}.held_out", "is neither true nor false", "write one of them")
        settings = {}
        for part, keys in (("shape", shape), ("severity", severity)):
            values = self.section(found, f"{name}.{part}", set(keys))
            settings[part] = {
                key: self.limits(values[key], f"{name}.{part}.{key}", -360, 360) for key in keys
            }
        return Kind(
            name=name,
            chance=self.limits(found["chance"], f"{name}.chance", 0, 1e6)[0],
            held_out=found["held_out"],
            region=self.limits(found["region"], f"{name}.region", 1e-3, LARGEST_REGION),
            shape=settings["shape"],
            severity=settings["severity"],
        )
