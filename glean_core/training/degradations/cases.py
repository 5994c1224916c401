"""Retouches to test on: a clumsy one and the clean one of each picture, as 8-bit pictures."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import torch

from glean_core.evaluation.comparison import read_truth
from glean_core.evaluation.retouch_cases import RetouchCase
from glean_core.evaluation.tensors import as_tensor, to_uint8
from glean_core.imaging.masks import grown
from glean_core.training.degradations.draws import Draw
from glean_core.training.degradations.retouch import retouch_pair
from glean_core.training.degradations.retouch_table import read_table

CASES_PER_PICTURE = 2
_SEEDS = 2**31 - 1


def retouch_cases(paths: Iterable[Path], count: int, side: int, seed: int) -> Iterator[RetouchCase]:
    """Retouch each of `count` pictures twice, each time in one place and by one kind.

    Pictures have side x side pixels. The kind follows from the seed and the picture's place in
    the list, see `dealt_kinds`; what is done, and where, from the seed and the picture's name.
    The mask is the place that was edited, grown as the app grows a selection of edits. Raises
    EvaluationError for a picture that can't be used.
    """
    table, kinds = read_table(), iter(dealt_kinds(CASES_PER_PICTURE * count, seed))
    for path in paths:
        truth = as_tensor([read_truth(path, side)], torch.device("cpu"))
        for turn in range(CASES_PER_PICTURE):
            kind = table.kinds[next(kinds)]
            own = Draw(seed, f"retouch case {turn} of {path.name}").whole((0, _SEEDS))
            clumsy, clean, mask = retouch_pair(truth, kind.name, [own])
            edited = (mask[0, 0].numpy() > 0).astype(np.uint8) * np.uint8(255)
            yield RetouchCase(
                path.name,
                kind.name,
                kind.held_out,
                to_uint8(clumsy)[0],
                to_uint8(clean)[0],
                grown(edited),
            )


def dealt_kinds(count: int, seed: int) -> list[str]:
    """Deal every kind of the table, held out or not, like a pack of cards: in a random order.

    None comes again before all have come, so that their shares differ by one case at most.
    """
    kinds, dealt = list(read_table().kinds), list[str]()
    while len(dealt) < count:
        dealt += Draw(seed, f"kinds from case {len(dealt)}").shuffled(kinds)
    return dealt[:count]
