"""OpenRaster (.ora) files: the zip around them, the stack of layers, and its flattening.

Source: the OpenRaster specification 0.0.6, file layout and layer stack (openraster.org).
"""

from glean_core.imaging.ora.container import Container, opened, write_container
from glean_core.imaging.ora.flatten import flattened
from glean_core.imaging.ora.stack import Canvas, Layer, Stack, canvas_of, xml_of
from glean_core.imaging.ora.thumbnail import thumbnail

__all__ = [
    "Canvas",
    "Container",
    "Layer",
    "Stack",
    "canvas_of",
    "flattened",
    "opened",
    "thumbnail",
    "write_container",
    "xml_of",
]
