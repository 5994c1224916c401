"""Decides where a cleanup works. No torch: the window asks this while a person still selects."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.imaging import Box, Picture, bounding_box, crop, to_float
from glean_core.restoration.faces import find_face, outline, share_inside
from glean_core.restoration.frame_size import SLIGHT, size_notes, takes_cascade
from glean_core.restoration.geometry import corners_of, squared, tiles_over, working_square
from glean_core.restoration.request import (
    CleanupOptions,
    CleanupPlan,
    FaceCrop,
    RestorationError,
)
from glean_core.restoration.source import face_view, model_input, square_view
from glean_core.zoo.card import ModelCard

_LOST = 1.5 / 255  # detail (RMS) whose loss nobody sees
_NEAR = 15  # pixels over which lost detail is averaged
_FACELESS_CONTEXT = 3  # without a face, a face model gets so many mask sides of context
_SMALLEST_LIMIT = 1024  # a frame may be so wide around any picture: the largest working size
_IS_FRAMED = (0.8, 1.25)  # side of a drawn frame / that of the face's own: still as in training
_WHOLE = 0.995  # share of the mask that counts as all of it


def plan_cleanup(
    picture: Picture,
    mask: NDArray[np.float32],
    card: ModelCard,
    options: CleanupOptions | None = None,
    cascade: ModelCard | None = None,
) -> CleanupPlan:
    """Where the model will work and what the person should know, without running the model.

    mask: float height x width of the picture, 0..1, above 0 where to clean up. cascade: the second
    model that is there for the rest of the way to a large frame's size. With a face model this
    looks for faces, which can take a second. Raises RestorationError for an empty mask, one of
    another size, and a frame outside the picture.
    """
    options = options or CleanupOptions()
    mask = np.asarray(mask, np.float32)
    region = checked_region(picture, mask)
    frame = _checked_frame(picture, options.frame)
    if card.aligned == "face":
        return _face_plan(picture, mask, region, card, frame, cascade)
    if frame is not None:
        return _single(frame, card, _outside_note(mask, frame, "working frame"), cascade)
    square = working_square(region, picture.height, picture.width, card.out_size)
    if _is_enough(picture, mask, square, card.out_size):
        return _single(square, card)
    tiles = tiles_over(mask, region, card.out_size)
    note = (
        f"The region is larger than the model's working size of {card.out_size} px, so it is "
        f"cleaned up in {len(tiles)} overlapping tiles."
    )
    return CleanupPlan(
        frames=tiles,
        tiled=True,
        face=False,
        effective_factor=float(card.factor),
        notes=(note,) if len(tiles) > 1 else (),  # a small region fits into one
        outlines=tuple(corners_of(tile) for tile in tiles),
    )


def model_sees(
    picture: Picture,
    mask: NDArray[np.float32],
    card: ModelCard,
    options: CleanupOptions | None = None,
) -> NDArray[np.float32]:
    """What the network gets for the first frame: float32 in_size x in_size x 3, sRGB 0..1."""
    plan = plan_cleanup(picture, mask, card, options)
    return model_input(view(picture, plan, plan.frames[0], card.out_size), card.in_size)


def view(picture: Picture, plan: CleanupPlan, frame: Box, size: int) -> NDArray[np.float32]:
    """The working view of one of a plan's frames: float32 size x size x 3, sRGB 0..1."""
    if plan.crop is not None:
        return face_view(picture, plan.crop, size)
    return square_view(picture, frame, size)


def checked_region(picture: Picture, mask: NDArray[np.float32]) -> Box:
    """The box around the masked pixels. Raises RestorationError for an unusable mask."""
    if mask.shape != (picture.height, picture.width):
        size = " x ".join(str(side) for side in reversed(mask.shape))
        raise RestorationError(
            f"The mask is {size} pixels and the picture {picture.width} x {picture.height}; "
            "both must have the same size."
        )
    # Sums by rows tell without a temporary of the mask's size; finite ones have finite terms.
    if not np.isfinite(mask.sum(axis=1)).all() and not np.isfinite(mask).all():
        raise RestorationError("The mask has values that are not numbers; paint it again.")
    rows = np.flatnonzero(mask.max(axis=1) > 0)
    region = bounding_box(mask[rows[0] : rows[-1] + 1] > 0) if rows.size else None
    if region is None:
        raise RestorationError("Nothing is selected; mark the region to clean up.")
    return region._replace(top=region.top + int(rows[0]))


def _checked_frame(picture: Picture, frame: Box | None) -> Box | None:
    if frame is None:
        return None
    whole = Box(0, 0, picture.width, picture.height)
    if frame.intersection(whole) is None:
        raise RestorationError(
            f"The frame {','.join(map(str, frame))} lies outside the picture of "
            f"{picture.width} x {picture.height}; draw one around the region."
        )
    limit = max(2 * max(picture.width, picture.height), _SMALLEST_LIMIT)
    if max(frame.width, frame.height) > limit:
        raise RestorationError(
            f"The frame is {max(frame.width, frame.height)} px wide, far more than the picture; "
            "draw a smaller one around the region."
        )
    return squared(frame)


def _face_plan(
    picture: Picture,
    mask: NDArray[np.float32],
    region: Box,
    card: ModelCard,
    frame: Box | None,
    cascade: ModelCard | None,
) -> CleanupPlan:
    found = find_face(picture, mask)
    if found.crop is None:
        return _faceless_plan(picture, mask, region, card, frame, cascade)
    square, inside, notes = found.crop, found.inside, []
    if frame is not None:
        square = _drawn_crop(frame, found.crop)
        inside = share_inside(mask, square)[0]
        if not _IS_FRAMED[0] < square.side / found.crop.side < _IS_FRAMED[1]:
            notes.append(
                "The frame you drew is used; the model knows faces that fill it from forehead to "
                "chin, so the result may be better with the automatic frame."
            )
    if inside < _WHOLE:
        whose = "the face's frame" if frame is None else "the frame you drew"
        notes.append(
            f"The mask reaches beyond {whose}; what lies outside the frame stays as it is."
        )
    if found.others:
        notes.append("More than one face is masked; only one is cleaned up at a time.")
    side, factor = square.side, square.side / card.in_size
    return CleanupPlan(
        frames=(_upright(square),),
        tiled=False,
        face=True,
        effective_factor=factor,
        notes=(*notes, *size_notes(side, card, cascade)),
        outlines=(outline(square),),
        crop=square,
        cascade=_named(side, card, cascade),
    )


def _drawn_crop(frame: Box, found: FaceCrop) -> FaceCrop:
    """The square that a person drew, turned as the face is."""
    centre = frame.left + frame.width / 2, frame.top + frame.height / 2
    return FaceCrop(*centre, float(frame.width), found.angle)


def _faceless_plan(
    picture: Picture,
    mask: NDArray[np.float32],
    region: Box,
    card: ModelCard,
    frame: Box | None,
    cascade: ModelCard | None,
) -> CleanupPlan:
    """A face model without a face: the person's frame, else a generous square."""
    if frame is not None:
        note = "No face was found around the mask, so the frame you drew is used."
        outside = _outside_note(mask, frame, "working frame")
        return _single(frame, card, (note, *outside), cascade)
    longest = max(region.width, region.height)
    side = max(_FACELESS_CONTEXT * longest, card.out_size)
    side = max(min(side, max(picture.height, picture.width)), longest)
    square = region.padded_square((side - longest) // 2, picture.height, picture.width, side)
    note = (
        "No face was found around the mask, and this model knows faces only; draw a frame from "
        "forehead to chin around the face, or choose another model."
    )
    return _single(square, card, (note,), cascade)


def _single(
    frame: Box, card: ModelCard, notes: tuple[str, ...] = (), cascade: ModelCard | None = None
) -> CleanupPlan:
    return CleanupPlan(
        frames=(frame,),
        tiled=False,
        face=False,
        effective_factor=frame.width / card.in_size,
        notes=(*notes, *size_notes(frame.width, card, cascade)),
        outlines=(corners_of(frame),),
        cascade=_named(frame.width, card, cascade),
    )


def _named(side: float, card: ModelCard, cascade: ModelCard | None) -> str | None:
    takes = cascade is not None and takes_cascade(side, card, cascade)
    return cascade.name if cascade is not None and takes else None


def _outside_note(mask: NDArray[np.float32], frame: Box, what: str) -> tuple[str, ...]:
    covered = mask[frame.clipped(*mask.shape).slices]
    if float(covered.sum(dtype=np.float64)) >= _WHOLE * float(mask.sum(dtype=np.float64)):
        return ()
    return (f"The mask reaches beyond the {what}; what lies outside the {what} stays as it is.",)


def _is_enough(picture: Picture, mask: NDArray[np.float32], square: Box, out_size: int) -> bool:
    """Whether the square's photo keeps its visible detail at out_size x out_size.

    Judged on the unmasked pixels: the masked ones are what is wrong with the photo.
    """
    if square.width <= SLIGHT * out_size:
        return True
    pixels = crop(picture.pixels, square)
    colours = pixels[..., :1] if picture.is_grey else pixels[..., 1:2]  # green carries the detail
    detail = to_float(colours)[..., 0]
    small = cv2.resize(detail, (out_size, out_size), interpolation=cv2.INTER_AREA)
    back = cv2.resize(small, (square.width, square.width), interpolation=cv2.INTER_CUBIC)
    trusted = crop(mask, square) <= 0
    if picture.has_alpha:
        trusted &= pixels[..., -1] > 0
    if not trusted.any():
        return False
    # Locally, so that a flat backdrop doesn't outvote sharp hair.
    known = trusted.astype(np.float32)
    error = cv2.blur(known * (detail - back) ** 2, (_NEAR, _NEAR))
    lost = error[trusted] / cv2.blur(known, (_NEAR, _NEAR))[trusted]
    return float(np.percentile(lost, 90)) <= _LOST**2


def _upright(face: FaceCrop) -> Box:
    side = max(1, round(face.side))
    return Box(round(face.centre_x - side / 2), round(face.centre_y - side / 2), side, side)
