"""Adaptive discriminator augmentation (Karras et al. 2020, arXiv 2006.06676)."""

from glean_core.training.augmentation.ada import AdaState, corrected, new_ada, observe
from glean_core.training.augmentation.draws import GROUPS, AugmentError, draw_uniforms
from glean_core.training.augmentation.pipeline import augment, augment_drawn

__all__ = [
    "GROUPS",
    "AdaState",
    "AugmentError",
    "augment",
    "augment_drawn",
    "corrected",
    "draw_uniforms",
    "new_ada",
    "observe",
]
