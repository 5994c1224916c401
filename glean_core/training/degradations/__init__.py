"""From ground truth to network input, on the device."""

from glean_core.training.degradations.degrade import DegradationError, check_options, degrade
from glean_core.training.degradations.options import DegradationOptions
from glean_core.training.degradations.resizing import resize_matrix, shrink
from glean_core.training.degradations.retouch import retouch_pair
from glean_core.training.degradations.retouch_table import RetouchTableError

__all__ = [
    "DegradationError",
    "DegradationOptions",
    "RetouchTableError",
    "check_options",
    "degrade",
    "resize_matrix",
    "retouch_pair",
    "shrink",
]
