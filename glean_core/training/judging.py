"""The network that judges checkpoints, where its weights are installed."""

from functools import lru_cache

import torch

from glean_core.evaluation.errors import EvaluationError
from glean_core.evaluation.feature_network import FeatureNetwork


@lru_cache(maxsize=1)
def judge(device: torch.device) -> FeatureNetwork | None:
    """Return the feature network on a device; None where its package is not installed."""
    try:
        return FeatureNetwork.load(device)
    except EvaluationError:
        return None
