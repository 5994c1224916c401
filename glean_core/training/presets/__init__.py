"""Committed configurations as readable files, a person's own files, and changes to either."""

from glean_core.training.presets.naming import (
    Kind,
    bank_preset,
    glean_preset,
    list_presets,
    load_options,
)
from glean_core.training.presets.overriding import with_overrides
from glean_core.training.presets.reading import PresetError

__all__ = [
    "Kind",
    "PresetError",
    "bank_preset",
    "glean_preset",
    "list_presets",
    "load_options",
    "with_overrides",
]
