"""Takes what the model needs out of a picture: sRGB pixels of a square, upright or turned."""

from __future__ import annotations

import math
from dataclasses import replace

import cv2
import numpy as np
from numpy.typing import NDArray

from glean_core.imaging import Box, Picture, crop, fill_transparent, resize, to_float, to_srgb
from glean_core.restoration.alignment import crop_matrix, pixel_matrix
from glean_core.restoration.faces import outline
from glean_core.restoration.request import FaceCrop

_CUBIC_REACH = 3  # pixels that cubic interpolation reads beyond a point, rounded up


def srgb_region(picture: Picture, box: Box) -> NDArray[np.float32]:
    """The pixels of a box as sRGB, float32 height x width x 3, not clipped.

    What lies outside the picture is reflected, fully transparent pixels are filled from their
    surroundings, grey is repeated in all three channels.
    """
    pixels = crop(picture.pixels, box)
    colours = to_float(pixels[..., :1] if picture.is_grey else pixels[..., :3])
    if picture.has_alpha:
        colours = fill_transparent(colours, pixels[..., -1])
    srgb = to_srgb(colours, picture.icc)
    return np.repeat(srgb, 3, axis=2) if picture.is_grey else srgb


def square_view(picture: Picture, frame: Box, size: int) -> NDArray[np.float32]:
    """A square of the picture at size x size: sRGB float32 0..1."""
    return np.clip(resize(srgb_region(picture, frame), (size, size)), 0.0, 1.0)


def face_view(picture: Picture, face: FaceCrop, size: int) -> NDArray[np.float32]:
    """An aligned face crop of the picture at size x size: sRGB float32 0..1.

    When the crop is larger than `size` it is first turned at a multiple of `size` that loses
    nothing and then shrunk with antialiasing.
    """
    window = crop_window(face)
    region = srgb_region(picture, window)
    local = replace(face, centre_x=face.centre_x - window.left, centre_y=face.centre_y - window.top)
    drawn = size * max(1, math.ceil(face.side / size))
    turned = cv2.warpAffine(
        region,
        pixel_matrix(crop_matrix(local, drawn)),
        (drawn, drawn),
        flags=cv2.INTER_CUBIC | cv2.WARP_INVERSE_MAP,
        borderMode=cv2.BORDER_REFLECT,
    )
    return np.clip(resize(turned, (size, size)), 0.0, 1.0)


def model_input(view: NDArray[np.float32], in_size: int) -> NDArray[np.float32]:
    """A working view shrunk to what the network sees: in_size x in_size x 3, float32 0..1."""
    return np.clip(resize(view, (in_size, in_size)), 0.0, 1.0)


def crop_window(face: FaceCrop) -> Box:
    """The upright box around a turned crop, with room for interpolation."""
    corners = np.array(outline(face))
    left, top = np.floor(corners.min(axis=0)).astype(int) - _CUBIC_REACH
    right, bottom = np.ceil(corners.max(axis=0)).astype(int) + _CUBIC_REACH
    return Box(int(left), int(top), int(right - left), int(bottom - top))
