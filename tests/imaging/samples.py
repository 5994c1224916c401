"""Pictures and metadata that the file tests share."""

from __future__ import annotations

import struct
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from . import profiles

SUFFIX = {"PNG": "png", "JPEG": "jpg", "TIFF": "tif", "WEBP": "webp", "BMP": "bmp", "AVIF": "avif"}
ICC = profiles.rgb_profile(profiles.DISPLAY_P3, profiles.gamma_curve(2.2))
GREY_ICC = profiles.grey_profile(profiles.gamma_curve(1.8))
XMP = (
    b'<?xpacket begin="\xef\xbb\xbf" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:'
    b'meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description '
    b'rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>\xc3\x84hre</dc:title>'
    b'</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
)


def gradient(height: int = 48, width: int = 64, channels: int = 3) -> NDArray[np.uint8]:
    """A soft picture that lossy formats keep well, different in every corner and channel."""
    y, x = np.mgrid[:height, :width] / max(height, width)
    planes = [200 * x + 30, 180 * y + 40, 120 * (x + y) / 2 + 60, 255 - 100 * x]
    return np.stack(planes[:channels], axis=-1).round().astype(np.uint8)


def entry(order: str, code: int, kind: int, count: int, value: int | bytes) -> bytes:
    """One tag of a directory; value is what stands in the last four bytes."""
    head = struct.pack(order + "HHI", code, kind, count)
    if isinstance(value, bytes):
        return head + value.ljust(4, b"\0")
    packed = struct.pack(order + ("H" if kind == 3 else "I"), value)
    return head + packed.ljust(4, b"\0")


def exif(
    order: str = "<",
    orientation: int = 1,
    thumbnail: bytes | None = None,
    thumbnail_tags: tuple[int, int] = (513, 514),
) -> bytes:
    """EXIF after the standard's figure: main, Exif, GPS, and thumbnail directories.

    The thumbnail's tags are a JPEG's offset and length, or (273, 279) for plain pixels.
    IFD0: Make, Orientation, DateTime, pointers. Exif: ExposureTime, PixelXDimension and
    YDimension (wrong), MakerNote. GPS: LatitudeRef.
    """
    start = {"<": b"II*\0", ">": b"MM\0*"}[order] + struct.pack(order + "I", 8)
    ifd0_at, ifd0_size = 8, 2 + 5 * 12 + 4
    extra_at = ifd0_at + ifd0_size
    extra = b"Acme Cameras\0\0" + b"2026:11:23 10:00:00\0"
    exif_at = extra_at + len(extra)
    exif_size = 2 + 4 * 12 + 4
    exif_extra = struct.pack(order + "II", 1, 125) + b"maker's own bytes"
    gps_at = exif_at + exif_size + len(exif_extra) + 1
    gps = struct.pack(order + "H", 1) + entry(order, 1, 2, 2, b"N\0") + bytes(4)
    ifd1_at = gps_at + len(gps)
    ifd0 = struct.pack(order + "H", 5)
    ifd0 += entry(order, 271, 2, 13, struct.pack(order + "I", extra_at))
    ifd0 += entry(order, 274, 3, 1, orientation)
    ifd0 += entry(order, 306, 2, 20, struct.pack(order + "I", extra_at + 14))
    ifd0 += entry(order, 34665, 4, 1, exif_at) + entry(order, 34853, 4, 1, gps_at)
    ifd0 += struct.pack(order + "I", ifd1_at if thumbnail is not None else 0)
    sub = struct.pack(order + "H", 4)
    sub += entry(order, 33434, 5, 1, struct.pack(order + "I", exif_at + exif_size))
    sub += entry(order, 37500, 7, 17, struct.pack(order + "I", exif_at + exif_size + 8))
    sub += entry(order, 40962, 4, 1, 4000) + entry(order, 40963, 3, 1, 3000) + bytes(4)
    made = start + ifd0 + extra + sub + exif_extra + b"\0" + gps
    if thumbnail is None:
        return made
    ifd1 = struct.pack(order + "H", 4) + entry(order, 259, 3, 1, 6)
    ifd1 += entry(order, 274, 3, 1, orientation)
    ifd1 += entry(order, thumbnail_tags[0], 4, 1, ifd1_at + 2 + 4 * 12 + 4)
    ifd1 += entry(order, thumbnail_tags[1], 4, 1, len(thumbnail)) + bytes(4)
    return made + ifd1 + thumbnail


def thumbnail_jpeg(colour: tuple[int, int, int], noise: int = 0) -> bytes:
    """A 160 x 120 JPEG of one RGB colour; noise makes it long."""
    plain = np.full((120, 160, 3), colour[::-1], np.int16)
    grain = np.random.default_rng(0).integers(-noise, noise + 1, plain.shape)
    eight: NDArray[Any] = np.clip(plain + grain, 0, 255).astype(np.uint8)
    return bytes(cv2.imencode(".jpg", eight)[1])
