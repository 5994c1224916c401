"""Retouch pairs: the same edits done cleanly, for the target, and clumsily, for the input."""

from collections.abc import Sequence

import torch
from torch import Tensor

from glean_core.training.degradations.draws import Draw
from glean_core.training.degradations.edits import EDITS, Recipe
from glean_core.training.degradations.retouch_table import Kind, RetouchTable, read_table


def retouch_pair(
    gt: Tensor, kind: str, seeds: Sequence[int], severity: float = 1.0
) -> tuple[Tensor, Tensor, Tensor]:
    """Make one edit of one kind on each picture: (clumsy, clean, mask).

    gt: N x 3 x H x W RGB in [-1, 1]; one seed per picture; severity multiplies the table's. The
    pictures come back in the same shape and range, the mask as N x 1 x H x W in 0..1: above 0
    where something may have changed, and outside it both pictures are gt to the bit. Any kind of
    the table may be asked for, held out or not. Raises RetouchTableError for another.
    """
    table = read_table()
    (chosen,) = table.choose((kind,))
    made = [
        _retouched(x[None], (chosen,), 1, table, Draw(seed, f"retouch {kind}"), severity)
        for x, seed in zip(gt, seeds, strict=True)
    ]
    clumsy, clean, mask = (torch.cat(part) for part in zip(*made, strict=True))
    return clumsy, clean, mask


def retouch_some(
    gt: Tensor, chance: float, kinds: tuple[str, ...], severity: float, seeds: Sequence[int]
) -> tuple[Tensor, Tensor]:
    """Give each picture edits with this chance, and return (clumsy, clean), N x 3 x H x W each.

    kinds: names of the table; none means every kind that isn't held out of training.
    """
    table = read_table()
    chosen = table.choose(kinds)
    clumsy, clean = gt.clone(), gt.clone()
    for i, seed in enumerate(seeds):
        draw = Draw(seed, "retouch")
        if draw.chance(chance):
            count = draw.whole(table.edits)
            made = _retouched(gt[i : i + 1], chosen, count, table, draw, severity)
            clumsy[i : i + 1], clean[i : i + 1] = made[0], made[1]
    return clumsy, clean


def _retouched(
    picture: Tensor,
    kinds: Sequence[Kind],
    count: int,
    table: RetouchTable,
    draw: Draw,
    severity: float,
) -> tuple[Tensor, Tensor, Tensor]:
    """Make ``count`` edits on one picture, one after the other; (clumsy, clean, mask)."""
    clumsy, clean = picture.clone(), picture.clone()
    mask = torch.zeros_like(picture[:, :1])
    weights = [kind.chance for kind in kinds]
    for _ in range(count):
        # Named kinds of chance 0 are drawn evenly: somebody asked for them.
        kind = draw.pick(kinds, weights if any(weights) else None)
        edit = EDITS[kind.name](clean, Recipe(kind, table.place, draw, severity))
        box = edit.box
        # What went wrong is laid over what went wrong before, which stays visible.
        wrong = box.crop(clumsy) + (edit.clumsy - box.crop(clean))
        box.crop(clumsy).copy_(torch.where(edit.mask > 0, wrong.clamp(-1, 1), box.crop(clumsy)))
        box.crop(clean).copy_(edit.clean)
        box.crop(mask).copy_(torch.maximum(box.crop(mask), edit.mask))
    return clumsy, clean, mask
