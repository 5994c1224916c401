"""The one way to read a picture file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from glean_core.imaging import avif, bmp, exif, jpeg, png, tiff, webp, xmp
from glean_core.imaging.errors import DAMAGED, ImageReadError, UnreadableError
from glean_core.imaging.picture import Picture
from glean_core.imaging.sniff import sniff

MAX_PIXELS = 500_000_000

_DECODERS: dict[str, Callable[[bytes, int], Picture]] = {
    "PNG": png.decode,
    "JPEG": jpeg.decode,
    "TIFF": tiff.decode,
    "WEBP": webp.decode,
    "BMP": bmp.decode,
    "AVIF": avif.decode,
}
_HEAD_BYTES = 4096


def read(path: Path, max_pixels: int = MAX_PIXELS) -> Picture:
    """Read a PNG, JPEG, TIFF, WebP, BMP or AVIF file; its contents decide, not its name.

    8 bits stay 8 and 16 stay 16 (10, 12, 14, 32 bits and float become 16), grey stays grey, alpha
    and the ICC profile, EXIF and XMP are kept. Palettes become RGB; CMYK becomes sRGB through its
    profile; of several pictures in a file the first is read. The orientation that EXIF asks for
    is applied, and EXIF and XMP then say that nothing is left to turn.
    max_pixels: files that claim more are refused before anything is decoded.
    Raises ImageReadError, and no other error, for whatever is in the file or missing.
    """
    return decode(contents(path), path.name, max_pixels)


def decode(data: bytes, name: str, max_pixels: int = MAX_PIXELS) -> Picture:
    """Return what `read` would for a file with these bytes; `name` stands in errors for its own."""
    kind = sniff(data[:_HEAD_BYTES])
    if kind is None:
        raise ImageReadError(f"{name} {DAMAGED}.")
    try:
        picture = _DECODERS[kind](data, max_pixels)
        return _upright(picture)
    except UnreadableError as error:
        raise ImageReadError(f"{name} {error}.") from error
    except MemoryError as error:
        raise ImageReadError(
            f"{name} needs more memory than this computer has free: close other programs or "
            "make the picture smaller in another one."
        ) from error
    except Exception as error:
        # Damaged files make the codecs raise almost anything; all of it means the same to a person.
        raise ImageReadError(f"{name} {DAMAGED}.") from error


def _upright(picture: Picture) -> Picture:
    turn = exif.orientation(picture.exif)
    return replace(
        picture,
        pixels=exif.upright(picture.pixels, turn),
        exif=exif.with_orientation_reset(picture.exif),
        xmp=xmp.with_orientation_reset(picture.xmp),
    )


def contents(path: Path) -> bytes:
    """Return the bytes of a file in a format that `decode` knows. Raises ImageReadError."""
    try:
        if path.is_dir():
            raise ImageReadError(f"{path.name or path} is a folder: choose a picture inside it.")
        if path.exists() and not path.is_file():
            raise ImageReadError(f"{path.name} is not a file: choose a picture.")
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
            if not head:
                raise ImageReadError(f"{path.name} is empty: get another copy of it.")
            if sniff(head) is None:
                raise ImageReadError(
                    f"{path.name} is not a PNG, JPEG, TIFF, WebP, BMP or AVIF picture: convert it "
                    "to one of these in another program."
                )
            return head + file.read()
    except FileNotFoundError as error:
        raise ImageReadError(f"{path.name} does not exist: check its name and folder.") from error
    except PermissionError as error:
        raise ImageReadError(f"{path.name} may not be read: change its permissions.") from error
    except (OSError, ValueError) as error:  # ValueError: a null character in the name
        reason = getattr(error, "strerror", None) or str(error)
        raise ImageReadError(f"{path.name} cannot be read: {reason}.") from error
