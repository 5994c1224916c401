"""Optimisers that go on."""

from typing import Any

import torch


def load_optimiser(optimiser: torch.optim.Optimizer, saved: dict[str, Any]) -> None:
    """Load an optimiser's moments; rates and betas stay those of the options, which may be new."""
    settings = [{k: v for k, v in g.items() if k != "params"} for g in optimiser.param_groups]
    optimiser.load_state_dict(saved)
    for group, values in zip(optimiser.param_groups, settings, strict=True):
        group.update(values)
