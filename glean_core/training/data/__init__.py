"""Pictures for training: packing a folder into one file and drawing batches from it."""

from glean_core.training.data.batches import PictureSet
from glean_core.training.data.pack import (
    DataError,
    Pack,
    list_pictures,
    pack_pictures,
    read_groups,
    read_pack,
)

__all__ = [
    "DataError",
    "Pack",
    "PictureSet",
    "list_pictures",
    "pack_pictures",
    "read_groups",
    "read_pack",
]
