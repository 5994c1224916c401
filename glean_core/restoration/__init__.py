"""Cleanup of a region and upscaling of a whole picture. Importing this never loads torch."""

from glean_core.restoration.cascade import CASCADE_BY_DEFAULT, cascaded
from glean_core.restoration.cleanup import blend_result, cleanup
from glean_core.restoration.difference import (
    Difference,
    DifferentPhotoError,
    find_difference,
)
from glean_core.restoration.engine import Engine, Restorer
from glean_core.restoration.foresight import Foresight, foresee
from glean_core.restoration.lazy_engine import LazyEngine
from glean_core.restoration.part import Part
from glean_core.restoration.plan import model_sees, plan_cleanup
from glean_core.restoration.progress import Cancel, Progress
from glean_core.restoration.reach import window_read
from glean_core.restoration.request import (
    GRAIN_BY_DEFAULT,
    CleanupOptions,
    CleanupPlan,
    CleanupResult,
    FaceCrop,
    RestorationError,
)
from glean_core.restoration.suggest import Suggestion, suggest_for_tiles, suggest_model
from glean_core.restoration.upscale import upscale, upscale_notes, upscaled_size

__all__ = [
    "CASCADE_BY_DEFAULT",
    "GRAIN_BY_DEFAULT",
    "Cancel",
    "CleanupOptions",
    "CleanupPlan",
    "CleanupResult",
    "Difference",
    "DifferentPhotoError",
    "Engine",
    "FaceCrop",
    "Foresight",
    "LazyEngine",
    "Part",
    "Progress",
    "RestorationError",
    "Restorer",
    "Suggestion",
    "blend_result",
    "cascaded",
    "cleanup",
    "find_difference",
    "foresee",
    "model_sees",
    "plan_cleanup",
    "suggest_for_tiles",
    "suggest_model",
    "upscale",
    "upscale_notes",
    "upscaled_size",
    "window_read",
]
