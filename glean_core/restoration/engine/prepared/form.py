"""In which form a network is prepared: the number format, and how its convolutions are computed."""

from __future__ import annotations

from dataclasses import dataclass

import torch


@dataclass(frozen=True)
class Form:
    """How a prepared network computes; each choice is a measured rule of docs/performance.md.

    dtype: of weights and activations. winograd: wide 3x3 convolutions by `winograd.Winograd`.
    packed: weights in oneDNN's own layout, activations fused. phased: convolutions that double
    the side as one 2x2 convolution for all four phases. per_picture: styles scale the weights
    where these are smaller than the features around them.
    """

    dtype: torch.dtype = torch.float32
    winograd: bool = False
    packed: bool = False
    phased: bool = False
    per_picture: bool = False

    @property
    def name(self) -> str:
        """The number format for a person: "float32", "bfloat16" or "float16"."""
        return str(self.dtype).removeprefix("torch.")


PORTABLE = Form()  # plain operators alone: what can be exported
CPU_FLOAT32 = Form(winograd=True, packed=True, per_picture=True)
CPU_BFLOAT16 = Form(torch.bfloat16, packed=True, phased=True, per_picture=True)
GPU_BFLOAT16 = Form(torch.bfloat16)
GPU_FLOAT16 = Form(torch.float16)
