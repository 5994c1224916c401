"""Suggests which of the installed models suits a picture, and says why. No torch."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from glean_core.imaging import Picture
from glean_core.restoration.faces import FaceSearch, find_face
from glean_core.restoration.plan import checked_region
from glean_core.zoo import Model, ModelCard

# A face's frame may be so much wider than a working size before the next one is taken: the next is
# twice as large, and so goes down by at least 7 where the card says 8, and damage disappears.
_FITS = 1.75
# Hides what bad retouching leaves and keeps the person. A mask says where a flaw is and not how
# coarse, so a factor that changes the face more is for the person to choose.
_FACTOR = 8
_FACE_SHARE = 1 / 3  # of the mask has to lie in a face's frame for a cleanup to be about the face

Rank = Callable[[ModelCard], int]  # 0: made for this, the higher the less


@dataclass(frozen=True)
class Suggestion:
    """A model and one sentence on why it was chosen."""

    model: Model
    reason: str


def suggest_model(
    picture: Picture, mask: NDArray[np.float32], models: Sequence[Model]
) -> Suggestion | None:
    """The model for a cleanup, None when there are no models.

    mask: float height x width of the picture, 0..1. A region on a face gets a portrait model with
    the working size that suits the face's frame on the photo, everything else a model for photos;
    models for other subjects come last. Looks for faces, which can take a second the first time.
    Deterministic; among equals the first. Raises RestorationError for an unusable mask.
    """
    checked_region(picture, mask)
    if not models:
        return None
    found = find_face(picture, mask)
    if found.crop is None:
        return _for_photo(models, "No face was found in the region")
    if found.inside < _FACE_SHARE and any(_photo_rank(model.card) == 0 for model in models):
        return _for_photo(models, "A face is only a small part of the region")
    return _for_face(models, found)


def suggest_for_tiles(models: Sequence[Model]) -> Suggestion | None:
    """The model for a whole picture in tiles, as `upscale` works; None when there are no models."""
    return _for_photo(models, "A whole picture is done in tiles") if models else None


def _for_face(models: Sequence[Model], found: FaceSearch) -> Suggestion:
    assert found.crop is not None
    model = _best(models, _face_rank, found.crop.side)
    rank, card = _face_rank(model.card), model.card
    if rank < 3:
        smallest = min(m.card.out_size for m in models if _face_rank(m.card) == rank)
        if card.out_size > smallest:
            return Suggestion(model, "A large face was found in the region.")
        return Suggestion(model, "A face was found in the region.")
    missing = "A face was found in the region, but no portrait model is installed"
    return Suggestion(model, f"{missing}." if rank == 3 else f"{missing}; {_made_for(card)}.")


def _for_photo(models: Sequence[Model], finding: str) -> Suggestion:
    model = _best(models, _photo_rank)
    rank = _photo_rank(model.card)
    if rank == 0:
        return Suggestion(model, f"{finding}.")
    if rank == 1:
        made_for = _made_for(model.card)
        return Suggestion(model, f"{finding}, but no photo model is installed; {made_for}.")
    return Suggestion(model, f"{finding}, but only models for faces are installed.")


def _best(models: Sequence[Model], rank: Rank, side: float = 0.0) -> Model:
    """The lowest rank, then the working size for a frame of that side, then the usual factor."""

    def order(model: Model) -> tuple[int, bool, int, float]:
        card = model.card
        small = side > _FITS * card.out_size  # then the largest of those that are too small
        away = abs(math.log2(card.out_size / card.in_size / _FACTOR))
        return rank(card), small, -card.out_size if small else card.out_size, away

    return min(models, key=order)  # min takes the first of equals


def _face_rank(card: ModelCard) -> int:
    if card.aligned == "face":
        return 0 if _is_for(card, "portrait") else 1
    if _is_for(card, "portrait"):
        return 2
    return 3 if _is_for(card, "photo") else 4


def _photo_rank(card: ModelCard) -> int:
    if card.aligned is not None:
        return 2
    return 0 if _is_for(card, "photo") else 1


def _is_for(card: ModelCard, domain: str) -> bool:
    return card.domain.casefold() == domain


def _made_for(card: ModelCard) -> str:
    return f"this one was made for “{card.domain}”"
