"""Whole photos with a class model: the general model first, then each face or cat by its own.

The class model knows its subject in one size only, so it gets those that are about as coarse in
the photo as its input: of a sharper one it would throw detail away and invent other.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from glean_core.imaging import (
    Box,
    Picture,
    blend,
    feather_inwards,
    from_srgb,
    luma,
    match_low_frequencies,
)
from glean_core.restoration.batch.enlarger import Enlarger, engine_identity
from glean_core.restoration.engine import Restorer
from glean_core.restoration.faces import outline
from glean_core.restoration.passes import passes
from glean_core.restoration.placing import Pixels, placed_face
from glean_core.restoration.progress import Cancel, Progress, report
from glean_core.restoration.request import FaceCrop
from glean_core.restoration.source import face_view, srgb_region
from glean_core.restoration.subjects import subject_of

_FEATHER = 0.12  # of a face's side: from hair and background, where the models differ most
_GENERAL = 0.9  # share of the work


class FaceEnlarger:
    """An `Enlarger` that paints the faces, or cats, of an enlarged photo anew with their model."""

    def __init__(
        self,
        general: Enlarger,
        faces: Restorer,
        suitable: tuple[float, float] | None = None,
    ) -> None:
        """Make it of both models.

        suitable: smallest and largest side of a face in the photo / side of the model's input;
        None takes what was measured for the subject. Raises RestorationError for a model whose
        subject can't be found in photos.
        """
        self._general = general
        self._faces = faces
        self._subject = subject_of(faces.card)
        self._coarsest, self._finest = suitable or self._subject.suitable
        self._painted = 0  # in photos that nobody has heard of yet

    @property
    def name(self) -> str:
        """The general model's name."""
        return self._general.name

    @property
    def identity(self) -> str:
        """Both models' digests, and which sizes the second paints."""
        sizes = f"{self._coarsest:g} to {self._finest:g}"
        return f"{self._general.identity} faces {engine_identity(self._faces)} {sizes}"

    def prepare(self) -> None:
        """Load both models."""
        self._general.prepare()
        _ = self._faces.batch_limit

    def enlarge(
        self,
        picture: Picture,
        scale: float,
        progress: Progress | None = None,
        cancel: Cancel | None = None,
    ) -> Picture:
        """See `Enlarger.enlarge`."""

        def at_first(fraction: float, words: str) -> None:
            report(progress, _GENERAL * fraction, words)

        large = self._general.enlarge(picture, scale, at_first, cancel)
        report(progress, _GENERAL, f"Looking for {self._subject.many}")
        crops = list(self._suitable(picture, large, cancel))
        views = (face_view(picture, small, self._faces.card.in_size) for _, small in crops)
        span, words = (_GENERAL, 1.0), self._subject.many.capitalize()
        made = passes(self._faces, views, len(crops), words, progress, cancel, span)
        result = large.with_pixels(large.pixels.copy())
        # From the smallest to the largest: where two overlap, the one in front is on top.
        for (crop, _), face in zip(crops, made, strict=True):
            _put_face(result, crop, face, crop.side / self._faces.card.in_size)
        self._painted = len(crops)
        return result

    def take_notes(self) -> tuple[str, ...]:
        """How many faces were painted, and the notes of both models."""
        painted = (self._subject.painted(self._painted),) if self._painted else ()
        self._painted = 0
        return (*painted, *self._general.take_notes(), *self._faces.take_notes())

    def _suitable(
        self, picture: Picture, large: Picture, cancel: Cancel | None
    ) -> Iterator[tuple[FaceCrop, FaceCrop]]:
        """Faces that the model suits, as squares of the enlarged photo and of the photo."""
        across = large.width / picture.width
        side = self._faces.card.in_size
        smallest = max(64.0, self._coarsest * side * across)
        for crop in reversed(self._subject.find(large, smallest, cancel)):
            small = replace(
                crop,
                centre_x=crop.centre_x / across,
                centre_y=crop.centre_y / across,
                side=crop.side / across,
            )
            if self._coarsest * side <= small.side <= self._finest * side:
                yield crop, small


def _put_face(picture: Picture, crop: FaceCrop, face: Pixels, coarse: float) -> None:
    """Blend a face into the picture's own pixels.

    face: size x size x 3, the model's output. coarse: pixels of the picture for one of the model's
    input; what is coarser than that stays as it is in the picture.
    """
    box = _around(crop).clipped(picture.height, picture.width)
    values, coverage = placed_face(face, crop, box)
    agreed = match_low_frequencies(values, srgb_region(picture, box), coverage < 1.0, coarse)
    values = np.clip(agreed, 0.0, 1.0)
    weight = feather_inwards((coverage >= 1.0).astype(np.float32), _FEATHER * crop.side)
    if picture.is_grey:
        values = luma(values)[..., None]
    base = picture.pixels[box.slices]
    picture.pixels[box.slices] = blend(base, from_srgb(values, picture.icc), weight)


def _around(crop: FaceCrop) -> Box:
    """The upright box of a turned square."""
    corners = np.array(outline(crop))
    left, top = (math.floor(side) for side in corners.min(axis=0))
    right, bottom = (math.ceil(side) for side in corners.max(axis=0))
    return Box(left, top, right - left, bottom - top)
