"""Augmenting a batch before the discriminator sees it (ADA, appendix B)."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from glean_core.training.augmentation.colour import apply_colour, colour_matrix
from glean_core.training.augmentation.corruption import (
    add_noise,
    cut_out,
    cutout_place,
    noise_deviation,
    noise_seeds,
)
from glean_core.training.augmentation.draws import Draws, draw_uniforms
from glean_core.training.augmentation.filtering import apply_filters, band_filters
from glean_core.training.augmentation.geometry import blit_inverse, geometry_inverse, identity
from glean_core.training.augmentation.warping import blit, needed_box, warp

# Pixels of pictures warped at once: bounds the memory, about 20 doubled pixels each.
_CHUNK_PIXELS = 2**21
_CHUNK_ON_CPU = 8  # pictures; boxes of a chunk have one size, so alike ones go together


@dataclass(frozen=True)
class _Moves:
    """The geometric part of a batch, the pictures sorted by what it costs to move them."""

    order: Tensor  # N: the sorted pictures' places in the batch
    inverse: Tensor  # N x 3 x 3, sorted
    start: Tensor  # N x 2, sorted: left and top of the boxes to read
    blitted: int  # so many pictures only need whole pixels moved
    chunks: tuple[tuple[int, int, tuple[int, int]], ...]  # first, end, height and width of boxes


def _chunk_size(x: Tensor) -> int:
    many = max(1, _CHUNK_PIXELS // x.shape[-1] ** 2)
    # Accelerators lose more by many small calls than by boxes larger than needed.
    return min(many, _CHUNK_ON_CPU) if x.device.type == "cpu" else many


def _plan_moves(draws: Draws, side: int, chunk_size: int) -> _Moves:
    unmoved = identity(draws.count)
    blitting = blit_inverse(draws, side) if "blit" in draws.groups else unmoved
    warping = geometry_inverse(draws, side) if "geometry" in draws.groups else unmoved
    warped = (warping != unmoved).flatten(1).any(1)
    inverse = blitting @ warping
    box = needed_box(inverse, side)
    order = torch.where(warped, box.width * box.height, 0.0).argsort(stable=True)
    blitted = int((~warped).sum())
    chunks = []
    for first in range(blitted, draws.count, chunk_size):
        end = min(first + chunk_size, draws.count)
        chunk = order[first:end]
        chunks.append((first, end, (int(box.height[chunk].max()), int(box.width[chunk].max()))))
    start = torch.stack([box.left, box.top], dim=1)
    return _Moves(order, inverse[order], start[order], blitted, tuple(chunks))


def _send(tensors: Sequence[Tensor], like: Tensor) -> list[Tensor]:
    """Bring tensors of N rows to a tensor's device and type, in one transfer."""
    table = torch.cat([t.flatten(1) for t in tensors], dim=1).to(like.dtype)
    if like.device.type == "cuda":
        table = table.pin_memory()
    table = table.to(like.device, non_blocking=True)
    parts = table.split([t[0].numel() for t in tensors], dim=1)
    return [p.reshape(t.shape) for p, t in zip(parts, tensors, strict=True)]


def _move(x: Tensor, moves: _Moves, order: Tensor, inverse: Tensor, start: Tensor) -> Tensor:
    x = x.index_select(0, order)
    done = [blit(x[: moves.blitted], inverse[: moves.blitted])] if moves.blitted else []
    for first, end, size in moves.chunks:
        done.append(warp(x[first:end], inverse[first:end], start[first:end], size))
    return torch.cat(done).index_select(0, order.argsort())


def _augment(x: Tensor, draws: Draws) -> Tensor:
    nothing, groups = torch.zeros(len(x), 0), draws.groups
    moves = _plan_moves(draws, x.shape[-1], _chunk_size(x))
    order, inverse, start, colours, filters, holes = _send(
        [
            moves.order[:, None],
            moves.inverse,
            moves.start,
            colour_matrix(draws)[:, :3] if "colour" in groups else nothing,
            band_filters(draws) if "filter" in groups else nothing,
            cutout_place(draws) if "corruption" in groups else nothing,
        ],
        x,
    )
    if {"blit", "geometry"} & groups:
        x = _move(x, moves, order[:, 0].long(), inverse, start)
    if "colour" in groups:
        x = apply_colour(x, colours)
    if "filter" in groups:
        x = apply_filters(x, filters)
    if "corruption" in groups:
        x = cut_out(add_noise(x, noise_deviation(draws), noise_seeds(draws)), holes)
    return x


def augment_drawn(
    x: Tensor, strength: float, transforms: Sequence[str], uniforms: Tensor
) -> Tensor:
    """As `augment`, from numbers drawn before with `draw_uniforms` (N rows, on the CPU)."""
    draws = Draws(uniforms, strength, frozenset(transforms))
    if x.ndim != 4 or x.shape[1] != 3 or x.shape[2] != x.shape[3] or len(x) != draws.count:
        raise ValueError(f"expected {draws.count} x 3 x S x S pictures, got {tuple(x.shape)}")
    if strength == 0 or not draws.groups or len(x) == 0:
        return x
    channels_last = x.is_contiguous(memory_format=torch.channels_last)
    with torch.autocast(x.device.type, enabled=False):
        x = _augment(x if x.dtype == torch.float64 else x.float(), draws)
    return x.contiguous(memory_format=torch.channels_last) if channels_last else x.contiguous()


def augment(x: Tensor, strength: float, transforms: Sequence[str], draw: torch.Generator) -> Tensor:
    """Augment pictures at random, differentiably (any number of times) by the pictures.

    x: N x 3 x S x S, RGB in about [-1, 1], any float type and memory format. Returns the same
    shape and memory format in float32 (float64 stays), not clipped; at a strength of 0, x itself.
    ``strength``: chance from 0 to 1 that each transform of the groups in ``transforms`` ("blit",
    "geometry", "colour", "filter", "corruption") is applied, for each picture by itself.

    Random numbers come from ``draw``, a CPU generator, N rows of `draw_uniforms` at any strength,
    so a resumed run repeats; a picture's result depends on its row and, to rounding, on nothing
    else. Pictures that are only flipped, turned or shifted by whole pixels lose nothing; all
    others are resampled once, however many geometric transforms apply. Beyond their borders
    pictures go on reflected.

    Raises AugmentError for an unknown group or a strength outside [0, 1]. Source: Karras et al.
    2020, "Training generative adversarial networks with limited data", appendix B.
    """
    return augment_drawn(x, strength, transforms, draw_uniforms(len(x), draw))
