"""The zip around an OpenRaster file: sizes are checked before anything is unpacked."""

from __future__ import annotations

import contextlib
import struct
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO

from glean_core.errors import GleanError
from glean_core.files import replacing
from glean_core.imaging import png
from glean_core.imaging.errors import (
    DAMAGED,
    ImageReadError,
    ImageWriteError,
    UnreadableError,
    check_size,
)
from glean_core.imaging.picture import Picture

MIMETYPE = "image/openraster"
NO_ORA = "is not an OpenRaster file: choose another, or save it as .ora in the program it is from"

_MOST_ENTRIES = 10_000
_MEBIBYTE = 1 << 20
_LARGEST_EXTRA = 128 * _MEBIBYTE  # of a PNG beside its pixels: profile, texts
_BYTES_PER_PIXEL = 8  # 16-bit RGBA
_PNG_HEAD = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"
_ENCRYPTED = 0x1
# Pictures are packed already, so that a file unpacks to hardly more than it is.
_MOST_UNPACKED = 4
_ALWAYS_UNPACKED = 256 * _MEBIBYTE


class Container:
    """The entries of an open OpenRaster file. Its methods raise UnreadableError."""

    def __init__(self, archive: zipfile.ZipFile, size: int) -> None:
        self._archive = archive
        self._left = size * _MOST_UNPACKED + _ALWAYS_UNPACKED
        entries = archive.infolist()
        if len(entries) > _MOST_ENTRIES:
            raise UnreadableError(
                f"holds {len(entries):,} parts, more than the limit of {_MOST_ENTRIES:,}: get "
                "another copy of it"
            )
        self._entries = {entry.filename: entry for entry in entries}
        if any(_leads_outside(name) for name in self._entries):
            raise UnreadableError(
                "names parts outside itself, which no program does by mistake: don’t trust it, and "
                "get another copy"
            )
        if "mimetype" not in self or self.read("mimetype", 1024).strip() != MIMETYPE.encode():
            raise UnreadableError(NO_ORA)

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def crc(self, name: str) -> int:
        """Return the checksum that the zip holds of an entry."""
        return self._entry(name).CRC

    def read(self, name: str, limit: int) -> bytes:
        """Return an entry of at most `limit` bytes."""
        entry = self._entry(name)
        if entry.file_size > limit:
            raise UnreadableError(
                f"unpacks to {entry.file_size / _MEBIBYTE:,.0f} MB in its part “{name[:80]}”, more "
                f"than the {limit / _MEBIBYTE:,.0f} MB it may have: get another copy of it"
            )
        self._left -= entry.file_size
        if self._left < 0:
            raise UnreadableError(
                "unpacks to far more than it holds, as files do that are made to fill the memory: "
                "get another copy of it"
            )
        with self._unpacking(entry) as stream:
            # With a size: without one, the size in the directory is not what is unpacked at most.
            data = stream.read(entry.file_size + 1)
        if len(data) != entry.file_size:
            raise UnreadableError(DAMAGED)
        return data

    def png_size(self, name: str, max_pixels: int) -> tuple[int, int]:
        """Return width and height of a PNG entry from its header, at most `max_pixels` in all."""
        entry = self._entry(name)
        with self._unpacking(entry) as stream:
            head = stream.read(len(_PNG_HEAD) + 8)
        if len(head) < len(_PNG_HEAD) + 8 or not head.startswith(_PNG_HEAD):
            raise UnreadableError(DAMAGED)
        width, height = struct.unpack_from(">II", head, len(_PNG_HEAD))
        check_size(width, height, max_pixels)
        return width, height

    def png_bytes(self, name: str, max_pixels: int) -> bytes:
        """Return a PNG entry as it is, after a look at the size that it claims."""
        width, height = self.png_size(name, max_pixels)
        return self.read(name, width * height * _BYTES_PER_PIXEL + _LARGEST_EXTRA)

    def png(self, name: str, max_pixels: int) -> Picture:
        """Return a PNG entry as a picture."""
        return png.decode(self.png_bytes(name, max_pixels), max_pixels)

    def _unpacking(self, entry: zipfile.ZipInfo) -> IO[bytes]:
        if entry.flag_bits & _ENCRYPTED:
            raise UnreadableError("is protected by a password: save it without one")
        return self._archive.open(entry)

    def _entry(self, name: str) -> zipfile.ZipInfo:
        entry = self._entries.get(name)
        if entry is None:
            raise UnreadableError(
                f"lacks its part “{name[:80]}”: get another copy of it, or save it again in the "
                "program it is from"
            )
        return entry


@contextlib.contextmanager
def opened(path: Path) -> Iterator[Container]:
    """Open an OpenRaster file for reading.

    Whatever is wrong with the file, here or in the block, is raised as ImageReadError: one
    sentence that starts with its name.
    """
    try:
        if path.is_dir():
            raise UnreadableError("is a folder: choose a file inside it")
        with path.open("rb") as file:
            if file.read(4) != b"PK\3\4":
                raise UnreadableError(NO_ORA)
            with zipfile.ZipFile(file) as archive:
                yield Container(archive, path.stat().st_size)
    except GleanError:
        raise
    except UnreadableError as error:
        raise ImageReadError(f"{path.name} {error}.") from error
    except FileNotFoundError as error:
        raise ImageReadError(f"{path.name} does not exist: check its name and folder.") from error
    except PermissionError as error:
        raise ImageReadError(f"{path.name} may not be read: change its permissions.") from error
    except MemoryError as error:
        raise ImageReadError(
            f"{path.name} needs more memory than this computer has free: close other programs."
        ) from error
    except Exception as error:
        # Damaged zips and pictures raise almost anything; all of it means the same to a person.
        raise ImageReadError(f"{path.name} {DAMAGED}.") from error


def write_container(path: Path, entries: Iterable[tuple[str, bytes]]) -> None:
    """Write an OpenRaster file, all of it or nothing (see `files.replacing`).

    entries: names and contents, without the mimetype, taken one by one. The same entries give the
    same bytes. Raises ImageWriteError.
    """
    try:
        with replacing(path) as file:
            _pack(file, entries)
    except GleanError:
        raise
    except OSError as error:
        reason = error.strerror or str(error)
        raise ImageWriteError(
            f"{path.name} cannot be written to {path.parent}: {reason}."
        ) from error
    except MemoryError as error:
        raise ImageWriteError(
            f"{path.name} needs more memory than this computer has free: close other programs."
        ) from error


def _pack(file: BinaryIO, entries: Iterable[tuple[str, bytes]]) -> None:
    with zipfile.ZipFile(file, "w") as archive:
        # First, and stored: then the bytes at a fixed place of the file tell what it is.
        archive.writestr(_entry_info("mimetype", packed=False), MIMETYPE)
        for name, data in entries:
            archive.writestr(_entry_info(name, packed=not name.endswith(".png")), data)


def _entry_info(name: str, packed: bool) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name)  # its date is a fixed one
    entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    entry.external_attr = 0o644 << 16
    return entry


def _leads_outside(name: str) -> bool:
    path = PurePosixPath(name.replace("\\", "/"))
    return path.is_absolute() or ".." in path.parts or name[1:2] == ":"
