"""The kinds of retouch: each makes an edit twice, cleanly and clumsily."""

from collections.abc import Callable, Mapping

from torch import Tensor

from glean_core.training.degradations.edits.cloning import clone
from glean_core.training.degradations.edits.pasting import mismatch, paste
from glean_core.training.degradations.edits.recipe import Edit, Recipe
from glean_core.training.degradations.edits.smudging import smudge
from glean_core.training.degradations.edits.surface import halo, plastic
from glean_core.training.degradations.edits.warping import swirl, warp

EDITS: Mapping[str, Callable[[Tensor, Recipe], Edit]] = {
    "paste": paste,
    "clone": clone,
    "smudge": smudge,
    "warp": warp,
    "swirl": swirl,
    "plastic": plastic,
    "mismatch": mismatch,
    "halo": halo,
}

__all__ = ["EDITS", "Edit", "Recipe"]
