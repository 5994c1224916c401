"""Pictures for training: prepared, packed, opened, and drawn in batches."""

from glean_core.training.data.batches import Pictures, PictureSet
from glean_core.training.data.collection import prepared_pictures
from glean_core.training.data.errors import DataError
from glean_core.training.data.index import read_groups
from glean_core.training.data.opening import open_pictures
from glean_core.training.data.pack import (
    Pack,
    PackReport,
    list_pictures,
    pack_pictures,
    pack_within,
    read_pack,
)
from glean_core.training.data.photo import PrepareOptions
from glean_core.training.data.preparing import Prepared, prepare
from glean_core.training.data.speed import measure_speed
from glean_core.training.data.streamed import StreamedPictures

__all__ = [
    "DataError",
    "Pack",
    "PackReport",
    "PictureSet",
    "Pictures",
    "PrepareOptions",
    "Prepared",
    "StreamedPictures",
    "list_pictures",
    "measure_speed",
    "open_pictures",
    "pack_pictures",
    "pack_within",
    "prepare",
    "prepared_pictures",
    "read_groups",
    "read_pack",
]
