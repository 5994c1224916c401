"""Batches as a pure function of (seed, position), so that a resumed run sees the same pictures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from glean_core.imaging.resize import resize
from glean_core.training.degradations import shrink


class Pictures(Protocol):
    """Square RGB pictures, drawn in shuffled epochs."""

    @property
    def side(self) -> int:
        """Side of the pictures in pixels."""
        ...

    def __len__(self) -> int: ...

    def at_size(self, side: int) -> Pictures:
        """The same pictures, shrunk by antialiased bicubic and rounded to 8 bits."""
        ...

    def batch(
        self,
        seed: int,
        start: int,
        count: int,
        *,
        mirror: bool = True,
        rows: Sequence[int] | None = None,
    ) -> Tensor:
        """Draw count x 3 x side x side float32 RGB in [-1, 1], mirrored with chance 0.5.

        A pure function of its arguments. rows: positions within the batch that this process wants;
        it gets exactly these pictures of the batch that one process would get, in that order.
        """
        ...


class PictureSet:
    """Pictures held as uint8 on one device."""

    def __init__(self, pictures: NDArray[np.uint8] | Tensor, device: torch.device | str) -> None:
        """Take N x side x side x 3 uint8 (numpy) or N x 3 x side x side uint8 (torch)."""
        if isinstance(pictures, np.ndarray):
            pictures = torch.from_numpy(pictures).permute(0, 3, 1, 2)
        self.pictures = pictures.contiguous().to(device)

    def __len__(self) -> int:
        return self.pictures.shape[0]

    @property
    def side(self) -> int:
        """Side of the pictures in pixels."""
        return self.pictures.shape[-1]

    def at_size(self, side: int) -> PictureSet:
        """The same pictures, shrunk by antialiased bicubic and rounded to 8 bits."""
        if side == self.side:
            return self
        if self.pictures.device.type == "cpu":
            pictures = torch.stack([shrunk(picture, side) for picture in self.pictures])
        else:
            chunks = [shrink(chunk.float(), side) for chunk in self.pictures.split(64)]
            pictures = torch.cat([c.round().clamp(0, 255).to(torch.uint8) for c in chunks])
        return PictureSet(pictures, self.pictures.device)

    def indices(self, seed: int, start: int, count: int) -> list[int]:
        """Positions start..start+count of an endless sequence of shuffled epochs."""
        return indices_at(len(self), seed, range(start, start + count))

    def batch(
        self,
        seed: int,
        start: int,
        count: int,
        *,
        mirror: bool = True,
        rows: Sequence[int] | None = None,
    ) -> Tensor:
        """Draw pictures as `Pictures.batch` says."""
        rows = range(count) if rows is None else rows
        chosen = indices_at(len(self), seed, [start + row for row in rows])
        x = self.pictures[torch.tensor(chosen, dtype=torch.int64, device=self.pictures.device)]
        return finished(x, seed, start, count, rows if mirror else None)


def indices_at(length: int, seed: int, positions: Iterable[int]) -> list[int]:
    """Which of `length` pictures stand at positions of an endless sequence of shuffled epochs."""
    return [
        int(_epoch_order(length, seed, position // length)[position % length])
        for position in positions
    ]


@lru_cache(maxsize=4)
def _epoch_order(length: int, seed: int, epoch: int) -> NDArray[np.int64]:
    shuffle = torch.Generator().manual_seed(seed * 1_000_003 + epoch)
    return np.asarray(torch.randperm(length, generator=shuffle).numpy())


def finished(x: Tensor, seed: int, start: int, count: int, rows: Sequence[int] | None) -> Tensor:
    """uint8 pictures as float32 in [-1, 1], mirrored by the coins of their rows (None: not).

    The coins are drawn for the whole batch, so that each process gets those of its rows.
    """
    if rows is not None:
        coin = torch.Generator().manual_seed(seed * 7_368_787 + start)
        flip = (torch.rand(count, generator=coin) < 0.5)[list(rows)].to(x.device)
        x = torch.where(flip[:, None, None, None], x.flip(-1), x)  # a quarter of float's bytes
    return x.float().div_(127.5).sub_(1.0)


def shrunk(picture: Tensor, side: int) -> Tensor:
    """Shrink 3 x H x W uint8 on the CPU to 3 x side x side, antialiased bicubic, rounded.

    Four times as fast as the dense product that a GPU prefers, and it keeps to its own thread.
    """
    if picture.shape[-2:] == (side, side):
        return picture
    small = resize(picture.permute(1, 2, 0).numpy(), (side, side))
    rounded = np.clip(np.rint(small), 0, 255).astype(np.uint8)
    return torch.from_numpy(rounded).permute(2, 0, 1)
