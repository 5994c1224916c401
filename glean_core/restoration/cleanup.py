"""Makes the masked region of a picture look real again."""

from __future__ import annotations

import math
import time
from collections.abc import Iterable
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.imaging import (
    Box,
    Picture,
    blend,
    feather_inwards,
    from_srgb,
    luma,
    match_low_frequencies,
)
from glean_core.restoration.cascade import Cascade, needed_pixels
from glean_core.restoration.engine import Restorer
from glean_core.restoration.frame_size import size_notes
from glean_core.restoration.grain import Grain, draw_grain, missing_grain
from glean_core.restoration.passes import FIRST, LAST, passes
from glean_core.restoration.placing import (
    Enlarge,
    enlarge_bicubic,
    placed_face,
    placed_square,
    placed_tiles,
    without_drift,
)
from glean_core.restoration.plan import checked_region, plan_cleanup, view
from glean_core.restoration.progress import Cancel, Progress, report, stop_if_cancelled
from glean_core.restoration.request import CleanupOptions, CleanupPlan, CleanupResult
from glean_core.restoration.source import model_input, srgb_region
from glean_core.zoo.card import ModelCard

_SURROUNDINGS = 3  # colours are compared in a rim of so many sigmas around the mask
_WIDEST_FEATHER = 32.0
_GRAIN_RIM = 64  # pixels further out than the colours, where the photo's grain is looked for
_GRAIN_SEED = 1


def cleanup(
    picture: Picture,
    mask: NDArray[np.float32],
    engine: Restorer,
    options: CleanupOptions | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
    cascade: Restorer | None = None,
    plan: CleanupPlan | None = None,
) -> CleanupResult:
    """Replace the masked pixels by what the model makes of the picture's reduced version.

    mask: float height x width of the picture, 0..1. Pixels where it is 0 are bit-identical in the
    result, and so are alpha and fully transparent pixels. The same picture, mask, model, options
    and device give the same pixels. cascade: a second model that makes the rest of the way where
    the working frame is larger than the first one's output; without it, or when it fails, that is
    done by interpolation. plan: what `plan_cleanup` says of the same picture, mask, models and
    options, where somebody has asked already. Progress runs from 0 to 1 without falling. Raises
    RestorationError for an unusable mask, frame or model, CancelledError between passes. The
    picture itself is not changed.
    """
    started = time.perf_counter()
    options = options or CleanupOptions()
    report(progress, 0.0, "Preparing")
    stop_if_cancelled(cancel)
    second = cascade.card if cascade is not None else None
    if plan is None:
        plan = plan_cleanup(picture, mask, engine.card, options, second)
    report(progress, 0.03, "Preparing")
    box = _result_box(picture, mask, plan)
    inputs = (
        model_input(view(picture, plan, frame, engine.card.out_size), engine.card.in_size)
        for frame in plan.frames
    )
    rest = None
    if cascade is not None and plan.cascade is not None:
        needed = needed_pixels(mask, plan, engine.card.out_size)
        rest = Cascade(cascade, needed, progress, cancel)
    span = (FIRST, rest.begins if rest is not None else LAST)
    made = passes(engine, inputs, len(plan.frames), "Cleaning up", progress, cancel, span)
    enlarge = rest.enlarge if rest is not None else enlarge_bicubic
    restored, coverage = _placed(picture, plan, made, box, engine.card, enlarge)
    report(progress, 0.96, "Blending")
    result = CleanupResult(
        box=box,
        pixels=picture.pixels[box.slices],
        restored=restored,
        coverage=coverage,
        frames=plan.frames,
        notes=_notes(plan, engine, cascade, rest),
        effective_factor=plan.effective_factor,
        seconds=0.0,
        outlines=plan.outlines,
        cascade=plan.cascade if rest is not None and not rest.problem else None,
        face=plan.face,
        model=engine.card.name,
        title=engine.card.title,
        grain=_missing_grain(picture, mask, box, restored, coverage),
    )
    result = blend_result(picture, mask, result, options)
    stop_if_cancelled(cancel)
    report(progress, 1.0, "Done")
    return replace(result, seconds=time.perf_counter() - started)


def blend_result(
    picture: Picture,
    mask: NDArray[np.float32],
    result: CleanupResult,
    options: CleanupOptions | None = None,
) -> CleanupResult:
    """The same result with other strength, feather, colour agreement and grain; no forward pass.

    picture, mask: those the result was made from, before anything was pasted. Only `pixels`
    and `options` differ in what comes back.
    """
    options = options or CleanupOptions()
    checked_region(picture, mask)
    box = result.box
    base = picture.pixels[box.slices]
    region = np.clip(mask[box.slices].astype(np.float32), 0.0, 1.0)
    weight = _weight(region, base, picture, result.coverage, options)
    if not (weight > 0).any():
        return replace(result, pixels=base.copy(), options=options)
    restored = result.restored
    if options.colour_agreement > 0:
        untrusted = (region > 0) | (result.coverage < 1.0)
        agreed = match_low_frequencies(
            restored, srgb_region(picture, box), untrusted, _sigma(result.effective_factor)
        )
        restored = restored + np.float32(options.colour_agreement) * (agreed - restored)
    restored = np.clip(restored, 0.0, 1.0)
    if result.grain is not None and options.grain > 0:
        drawn = draw_grain(result.grain, restored, _GRAIN_SEED)
        restored = np.clip(restored + np.float32(options.grain) * drawn, 0.0, 1.0)
    if picture.is_grey:
        restored = luma(restored)[..., None]
    pixels = blend(base, from_srgb(restored, picture.icc), weight)
    return replace(result, pixels=pixels, options=options)


def _placed(
    picture: Picture,
    plan: CleanupPlan,
    made: Iterable[NDArray[np.float32]],
    box: Box,
    card: ModelCard,
    enlarge: Enlarge,
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Values and coverage of `box` from the model's output for each frame, taken one by one."""
    if plan.tiled:
        agreed = (
            without_drift(new, view(picture, plan, frame, card.out_size), card.factor)
            for new, frame in zip(made, plan.frames, strict=True)
        )
        return placed_tiles(agreed, plan.frames, box)
    [new] = made
    if plan.crop is not None:
        return placed_face(new, plan.crop, box, enlarge)
    return placed_square(new, plan.frames[0], box, enlarge)


def _missing_grain(
    picture: Picture,
    mask: NDArray[np.float32],
    box: Box,
    restored: NDArray[np.float32],
    coverage: NDArray[np.float32],
) -> Grain | None:
    """What the model's pixels lack of the noise of the photo near them."""
    wide = box.padded(_GRAIN_RIM).clipped(picture.height, picture.width)
    known = mask[wide.slices] <= 0
    if picture.has_alpha:
        known &= picture.pixels[wide.slices][..., -1] > 0
    step = 1 / 255 if picture.pixels.dtype == np.uint8 else 0.0
    return missing_grain(srgb_region(picture, wide), known, restored, coverage >= 1.0, step)


def _notes(
    plan: CleanupPlan, engine: Restorer, cascade: Restorer | None, rest: Cascade | None
) -> tuple[str, ...]:
    """What the plan said, what the engines had to change, and why there is no cascade after all."""
    notes = (*plan.notes, *engine.take_notes())
    if cascade is None or rest is None:
        return notes
    if rest.problem:
        side = plan.crop.side if plan.crop is not None else plan.frames[0].width
        promised = size_notes(side, engine.card, cascade.card)
        kept = (note for note in notes if note not in promised)
        left_out = f"“{cascade.card.title}” was left out. {rest.problem}"
        notes = (*kept, left_out, *size_notes(side, engine.card))
    return tuple(dict.fromkeys((*notes, *cascade.take_notes())))


def automatic_feather(mask: NDArray[np.float32]) -> float:
    """The feather in pixels that suits a mask: wide for wide regions, narrow for thin strokes."""
    inside = np.pad((mask > 0).astype(np.uint8), 1)
    thickness = float(cv2.distanceTransform(inside, cv2.DIST_L2, cv2.DIST_MASK_PRECISE).max())
    return min(max(2.0, 0.16 * thickness), 0.5 * thickness, _WIDEST_FEATHER)


def _weight(
    region: NDArray[np.float32],
    base: NDArray[np.uint8] | NDArray[np.uint16],
    picture: Picture,
    coverage: NDArray[np.float32],
    options: CleanupOptions,
) -> NDArray[np.float32]:
    """How much of the restored pixels is taken; exactly 0 wherever the mask is."""
    feather = automatic_feather(region) if options.feather is None else options.feather
    weight = feather_inwards(region, feather) * coverage * np.float32(options.strength)
    if picture.has_alpha:
        weight = np.where(base[..., -1] > 0, weight, np.float32(0.0))
    return weight.astype(np.float32)


def _result_box(picture: Picture, mask: NDArray[np.float32], plan: CleanupPlan) -> Box:
    """The masked region with the rim in which colours are compared."""
    rim = math.ceil(_SURROUNDINGS * _sigma(plan.effective_factor)) + 1
    return checked_region(picture, mask).padded(rim).clipped(picture.height, picture.width)


def _sigma(effective_factor: float) -> float:
    """Pixels: what is coarser than one pixel of the model's input counts as low frequency."""
    return max(1.0, effective_factor)
