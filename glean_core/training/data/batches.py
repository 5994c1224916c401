"""Batches as a pure function of (seed, position), so that a resumed run sees the same pictures."""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from glean_core.training.degradations import shrink


class PictureSet:
    """Square RGB pictures held as uint8 on one device, drawn in shuffled epochs.

    ``batch(seed, start, count)`` depends on nothing but its arguments: no worker, no state.
    """

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

    def at_size(self, side: int) -> "PictureSet":
        """Return the same pictures, shrunk by antialiased bicubic and rounded to uint8."""
        if side == self.side:
            return self
        chunks = []
        for chunk in self.pictures.split(64):
            small = shrink(chunk.float(), side)
            chunks.append(small.round().clamp(0, 255).to(torch.uint8))
        return PictureSet(torch.cat(chunks), self.pictures.device)

    def indices(self, seed: int, start: int, count: int) -> list[int]:
        """Positions start..start+count of an endless sequence of shuffled epochs."""
        wanted = []
        order: list[int] = []
        epoch = -1
        for position in range(start, start + count):
            if position // len(self) != epoch:
                epoch = position // len(self)
                shuffle = torch.Generator().manual_seed(seed * 1_000_003 + epoch)
                order = torch.randperm(len(self), generator=shuffle).tolist()
            wanted.append(order[position % len(self)])
        return wanted

    def batch(self, seed: int, start: int, count: int, *, mirror: bool = True) -> Tensor:
        """Draw count x 3 x side x side float32 RGB in [-1, 1], mirrored with chance 0.5."""
        chosen = torch.tensor(self.indices(seed, start, count), device=self.pictures.device)
        x = self.pictures[chosen].float() / 127.5 - 1
        if mirror:
            coin = torch.Generator().manual_seed(seed * 7_368_787 + start)
            flip = (torch.rand(count, generator=coin) < 0.5).to(x.device)
            x = torch.where(flip[:, None, None, None], x.flip(-1), x)
        return x
