"""What a class model paints, and how that is found in whole photos: from its card, in one table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from glean_core.imaging.picture import Picture
from glean_core.restoration.cats import find_cats
from glean_core.restoration.faces import find_faces
from glean_core.restoration.progress import Cancel
from glean_core.restoration.request import FaceCrop, RestorationError
from glean_core.zoo.card import ModelCard

# The picture, the smallest square worth finding in its pixels, a cancel: squares, largest first.
Finder = Callable[[Picture, float, Cancel | None], list[FaceCrop]]


@dataclass(frozen=True)
class Subject:
    """One kind of thing in photos.

    many: its name. painted_one, painted_many: sentences for the row of a photo.
    suitable: smallest and largest side of its square in the photo / side of the model's input at
    which painting it anew is worth it.
    """

    many: str
    painted_one: str
    painted_many: str
    find: Finder
    suitable: tuple[float, float]

    def painted(self, count: int) -> str:
        """A sentence for the row of a photo."""
        return self.painted_one if count == 1 else self.painted_many.format(count=count)


# By scripts/measure_faces.py: from 0.9 to 1.0 identity and feature distance gain, at 0.75 and 1.25
# identity loses, at 1.5 everything does (docs/batch.md). Without a model of cats: a wide guess.
_MEASURED, _GUESSED = (0.8, 1.15), (0.5, 1.5)

# By (domain, aligned); None as the domain: any other.
_SUBJECTS: dict[tuple[str | None, str | None], Subject] = {
    (None, "face"): Subject(
        "faces",
        "1 face was painted anew.",
        "{count} faces were painted anew.",
        find_faces,  # framed as the training crops
        _MEASURED,
    ),
    ("cat", None): Subject(
        "cats",
        "1 cat was painted anew.",
        "{count} cats were painted anew.",
        find_cats,  # a square around the whole animal
        _GUESSED,
    ),
}
_UNKNOWN = {("cat", "face")}  # aligned faces of cats: nothing here can align them


def subject_of(card: ModelCard) -> Subject:
    """What a model is for. Raises RestorationError for one whose subject can't be found."""
    key = (card.domain.casefold(), card.aligned)
    subject = _SUBJECTS.get(key)
    if subject is None and key not in _UNKNOWN:
        subject = _SUBJECTS.get((None, card.aligned))
    if subject is None:
        kind = "aligned faces of " if card.aligned else ""
        raise RestorationError(
            f"“{card.name}” was made for {kind}“{card.domain}”, which can't be looked for in "
            "photos; choose a model for aligned faces of people or for cats."
        )
    return subject


def can_be_found(card: ModelCard) -> bool:
    """Say whether what a model is for can be looked for in whole photos."""
    try:
        subject_of(card)
    except RestorationError:
        return False
    return True
