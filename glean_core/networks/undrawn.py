"""Networks without weights of their own: those that a file brings take their place."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import torch
from torch.overrides import TorchFunctionMode

_DRAWS = (torch.Tensor.normal_, torch.Tensor.uniform_)  # in place, by torch.nn.init


class NothingDrawn(TorchFunctionMode):
    """While it is entered, weights are set aside and not drawn: their values are arbitrary.

    Torch's device "meta" would do the same, but loads half of torch's compiler and sympy for it,
    which takes a second in every process that reads a model.
    """

    def __torch_function__(
        self,
        func: Callable[..., Any],
        types: Sequence[type],
        args: tuple[Any, ...] = (),
        kwargs: Mapping[str, Any] | None = None,
    ) -> Any:
        named = dict(kwargs or {})
        if func is torch.randn:
            return torch.empty(*args, **named)
        if func in _DRAWS or getattr(func, "__module__", "") == "torch.nn.init":
            return args[0] if args else named["tensor"]
        return func(*args, **named)
