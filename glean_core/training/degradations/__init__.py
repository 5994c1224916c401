"""From ground truth to network input, on the device."""

from glean_core.training.degradations.options import DegradationOptions
from glean_core.training.degradations.resizing import resize_matrix, shrink

__all__ = ["DegradationOptions", "resize_matrix", "shrink"]
