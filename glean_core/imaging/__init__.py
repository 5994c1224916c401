"""Reading, writing and reckoning with pictures: numpy in, numpy out, neither torch nor Qt."""

from glean_core.imaging.blend import blend, fill_transparent, match_low_frequencies
from glean_core.imaging.box import Box, crop
from glean_core.imaging.colour import from_srgb, to_srgb
from glean_core.imaging.convert import from_float, to_float
from glean_core.imaging.errors import ImageReadError, ImageWriteError
from glean_core.imaging.location import without_location
from glean_core.imaging.luma import LUMA, luma
from glean_core.imaging.masks import bounding_box, feather_inwards
from glean_core.imaging.picture import FORMATS, Picture
from glean_core.imaging.read import contents, decode, read
from glean_core.imaging.resize import resize, resize_weights
from glean_core.imaging.tiles import tile_boxes, tile_windows, window
from glean_core.imaging.write import WriteOptions, check_writable, encode, formats_that_hold, write

__all__ = [
    "FORMATS",
    "LUMA",
    "Box",
    "ImageReadError",
    "ImageWriteError",
    "Picture",
    "WriteOptions",
    "blend",
    "bounding_box",
    "check_writable",
    "contents",
    "crop",
    "decode",
    "encode",
    "feather_inwards",
    "fill_transparent",
    "formats_that_hold",
    "from_float",
    "from_srgb",
    "luma",
    "match_low_frequencies",
    "read",
    "resize",
    "resize_weights",
    "tile_boxes",
    "tile_windows",
    "to_float",
    "to_srgb",
    "window",
    "without_location",
    "write",
]
