"""Makes the masked region of a picture look real again."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterator
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
from glean_core.restoration.foresight import GRAIN_SEED, Foresight, foresee
from glean_core.restoration.frame_size import size_notes
from glean_core.restoration.grain import draw_grain, missing_grain
from glean_core.restoration.passes import FIRST, LAST, passes
from glean_core.restoration.placing import (
    enlarge_bicubic,
    placed_face,
    placed_square,
    placed_tiles,
    without_drift,
)
from glean_core.restoration.plan import checked_region, view
from glean_core.restoration.progress import Cancel, Progress, report, stop_if_cancelled
from glean_core.restoration.reach import low_frequency_sigma
from glean_core.restoration.request import CleanupOptions, CleanupPlan, CleanupResult
from glean_core.restoration.source import model_input, srgb_region

_WIDEST_FEATHER = 32.0


def cleanup(
    picture: Picture,
    mask: NDArray[np.float32],
    engine: Restorer,
    options: CleanupOptions | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
    cascade: Restorer | None = None,
    foresight: Foresight | None = None,
) -> CleanupResult:
    """Replace the masked pixels by what the model makes of the picture's reduced version.

    mask: float height x width of the picture, 0..1. Pixels where it is 0 are bit-identical in the
    result, and so are alpha and fully transparent pixels. The same picture, mask, model, options
    and device give the same pixels. cascade: a second model that makes the rest of the way where
    the working frame is larger than the first one's output; without it, or when it fails, that is
    done by interpolation. foresight: what `foresee` says of the same picture, mask, models and
    options, where somebody has asked already. Progress runs from 0 to 1 without falling. Raises
    RestorationError for an unusable mask, frame or model, CancelledError between passes. The
    picture itself is not changed.
    """
    started = time.perf_counter()
    options = options or CleanupOptions()
    report(progress, 0.0, "Preparing")
    stop_if_cancelled(cancel)
    if foresight is None:
        second = cascade.card if cascade is not None else None
        foresight = foresee(picture, mask, engine.card, options, second)
    plan, box = foresight.plan, foresight.box
    report(progress, 0.03, "Preparing")
    rest = None
    if cascade is not None and plan.cascade is not None:
        needed = needed_pixels(mask, plan, engine.card.out_size)
        rest = Cascade(cascade, needed, progress, cancel)
    restored, coverage = _restored(picture, plan, box, engine, rest, progress, cancel)
    report(progress, 0.96, "Blending")
    around = foresight.grain
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
        grain=None if around is None else missing_grain(around, restored, coverage >= 1.0),
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
            restored,
            srgb_region(picture, box),
            untrusted,
            low_frequency_sigma(result.effective_factor),
        )
        restored = restored + np.float32(options.colour_agreement) * (agreed - restored)
    restored = np.clip(restored, 0.0, 1.0)
    if result.grain is not None and options.grain > 0:
        drawn = draw_grain(result.grain, restored, GRAIN_SEED)
        restored = np.clip(restored + np.float32(options.grain) * drawn, 0.0, 1.0)
    if picture.is_grey:
        restored = luma(restored)[..., None]
    pixels = blend(base, from_srgb(restored, picture.icc), weight)
    return replace(result, pixels=pixels, options=options)


def _restored(
    picture: Picture,
    plan: CleanupPlan,
    box: Box,
    engine: Restorer,
    rest: Cascade | None,
    progress: Progress | None,
    cancel: Cancel | None,
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Values and coverage of `box` from the model's output for each frame, taken one by one."""
    card = engine.card
    seen: deque[NDArray[np.float32]] = deque()  # views of the tiles that are in the model

    def inputs() -> Iterator[NDArray[np.float32]]:
        for frame in plan.frames:
            shown = view(picture, plan, frame, card.out_size)
            if plan.tiled:
                seen.append(shown)
            yield model_input(shown, card.in_size)

    span = (FIRST, rest.begins if rest is not None else LAST)
    made = passes(engine, inputs(), len(plan.frames), "Cleaning up", progress, cancel, span)
    enlarge = rest.enlarge if rest is not None else enlarge_bicubic
    if plan.tiled:
        agreed = (without_drift(new, seen.popleft(), card.factor) for new in made)
        return placed_tiles(agreed, plan.frames, box)
    [new] = made
    if plan.crop is not None:
        return placed_face(new, plan.crop, box, enlarge)
    return placed_square(new, plan.frames[0], box, enlarge)


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
