"""Results at one place, side by side, of which one is shown."""

from __future__ import annotations

from dataclasses import dataclass, replace

from app.cleanup.ground import Ground
from app.cleanup.region import Region
from app.document.history import Step
from app.words import figures, tr
from glean_core.imaging import Box
from glean_core.restoration import CleanupOptions, CleanupResult

MOST = 8
MOST_BYTES = 1 << 29  # of results that are kept to be looked at again


@dataclass(frozen=True, eq=False)
class Variant:
    """One result and what made it.

    model, title: of the model's card; frame: drawn by hand, None: automatic; follows: whether a
    second model went on to full size; seed: of the noise inside the model, 0: as it was trained.
    """

    result: CleanupResult
    model: str
    title: str
    frame: Box | None
    follows: bool
    seed: int

    def differs_in_noise_only(self, other: Variant) -> bool:
        return (self.model, self.frame, self.follows) == (other.model, other.frame, other.follows)

    def same_settings(self, other: Variant) -> bool:
        return self.differs_in_noise_only(other) and self.seed == other.seed

    @property
    def nbytes(self) -> int:
        result = self.result
        return result.restored.nbytes + result.coverage.nbytes + result.pixels.nbytes

    @property
    def words(self) -> str:
        """Say how it was made, in a line or two."""
        factor = self.result.effective_factor
        lines = [self.title, tr("down {times}×").format(times=figures(factor))]
        if self.frame is not None:
            lines.append(tr("frame drawn by hand"))
        if self.seed:
            lines.append(tr("noise {number}").format(number=self.seed + 1))
        return ", ".join(lines)


@dataclass(frozen=True, eq=False)
class Live:
    """The newest step while its sliders still move it.

    ground: the photo before, and the mask; options: the sliders that `shown` was blended with;
    step: in the history.
    """

    ground: Ground
    region: Region
    variants: tuple[Variant, ...]
    shown: int
    options: CleanupOptions
    step: Step

    @property
    def variant(self) -> Variant:
        return self.variants[self.shown]

    @property
    def result(self) -> CleanupResult:
        return self.variant.result


def joined(variants: tuple[Variant, ...], new: Variant) -> tuple[tuple[Variant, ...], int]:
    """Add a variant, or put it in the place of the one with its settings; also where it is.

    The oldest go when there are too many, except the first, which the others are held against.
    """
    for at, old in enumerate(variants):
        if old.same_settings(new):
            return (*variants[:at], new, *variants[at + 1 :]), at
    kept = [*variants, new]
    while len(kept) > MOST or (len(kept) > 2 and sum(v.nbytes for v in kept) > MOST_BYTES):
        del kept[1]
    return tuple(kept), len(kept) - 1


def with_shown(live: Live, result: CleanupResult, shown: int, options: CleanupOptions) -> Live:
    """The live result with one variant blended anew and shown."""
    variants = list(live.variants)
    variants[shown] = replace(variants[shown], result=result)
    return replace(live, variants=tuple(variants), shown=shown, options=options)
