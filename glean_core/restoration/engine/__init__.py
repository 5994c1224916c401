"""Runs a model: one forward pass for a batch of inputs, as fast as the device allows.

Importing this never loads torch.
"""

from glean_core.restoration.engine.engine import Engine
from glean_core.restoration.engine.restorer import Restorer

__all__ = ["Engine", "Restorer"]
