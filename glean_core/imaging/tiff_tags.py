"""TIFF tag directories: the structure under TIFF files and under EXIF.

Source: TIFF 6.0 section 2; the BigTIFF design; Exif 2.32 section 4.6.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass, field

TYPE_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8, 13: 4}
TYPE_SIZES |= {16: 8, 17: 8, 18: 8}  # BigTIFF
_INTEGERS = {1: "B", 3: "H", 4: "I", 13: "I", 16: "Q", 18: "Q"}
_DEEPEST = 4

EXIF_IFD, GPS_IFD, INTEROP_IFD = 34665, 34853, 40965
_CHILDREN = (EXIF_IFD, GPS_IFD, INTEROP_IFD)


class TagError(ValueError):
    """Bytes that should be a tag directory are none."""


@dataclass(frozen=True)
class Layout:
    """Byte order ("<" or ">") and whether offsets have eight bytes (BigTIFF)."""

    order: str
    big: bool = False

    @property
    def inline(self) -> int:
        """Longest value that is stored in the entry itself, in bytes."""
        return 8 if self.big else 4

    @property
    def header(self) -> struct.Struct:
        """Tag, type, count; the value or its offset follows."""
        return struct.Struct(self.order + ("HHQ" if self.big else "HHI"))

    @property
    def number(self) -> struct.Struct:
        """An offset."""
        return struct.Struct(self.order + ("Q" if self.big else "I"))

    @property
    def length(self) -> struct.Struct:
        """The number of entries in a directory."""
        return struct.Struct(self.order + ("Q" if self.big else "H"))


@dataclass(frozen=True)
class Tag:
    """One entry: its value as raw bytes in the layout's order, and where those bytes lie."""

    code: int
    type: int
    count: int
    value: bytes
    position: int = -1

    def integer(self, order: str) -> int:
        """Return the first value as an unsigned number. Raises TagError for other types."""
        if self.type not in _INTEGERS or self.count < 1:
            raise TagError(f"tag {self.code} is no number")
        (number,) = struct.unpack_from(order + _INTEGERS[self.type], self.value)
        return int(number)


@dataclass(frozen=True)
class Directory:
    """Entries by code, the directories below them by the code that points there, the next one.

    broken: codes of entries whose value lies outside the data.
    """

    tags: dict[int, Tag]
    children: dict[int, Directory] = field(default_factory=dict)
    next: int = 0
    next_position: int = -1
    broken: tuple[int, ...] = ()


def read_header(data: bytes) -> tuple[Layout, int]:
    """Return the layout of a TIFF structure and the offset of its first directory.

    Raises TagError.
    """
    order = {b"II": "<", b"MM": ">"}.get(bytes(data[:2]))
    if order is None or len(data) < 8:
        raise TagError("no TIFF header")
    (magic,) = struct.unpack_from(order + "H", data, 2)
    if magic == 42:
        return Layout(order), int(struct.unpack_from(order + "I", data, 4)[0])
    if magic == 43 and len(data) >= 16:
        return Layout(order, big=True), int(struct.unpack_from(order + "Q", data, 8)[0])
    raise TagError("no TIFF header")


def read_directory(data: bytes, layout: Layout, offset: int, depth: int = 0) -> Directory:
    """Return the directory at an offset with those below it.

    Entries that point outside the data, or are of an unknown type, are left out of `tags`; a
    broken directory below counts as absent. Raises TagError when there is no directory here.
    """
    try:
        (count,) = layout.length.unpack_from(data, offset)
        start, step = offset + layout.length.size, layout.header.size + layout.inline
        end = start + count * step
        if offset < 8 or count > 4096 or end > len(data):
            raise TagError("directory outside the data")
        found = [_read_tag(data, layout, start + i * step) for i in range(count)]
        tags = {tag.code: tag for tag in found if tag.position >= 0}
        broken = tuple(tag.code for tag in found if tag.position < 0)
        has_next = end + layout.number.size <= len(data)
        following = int(layout.number.unpack_from(data, end)[0]) if has_next else 0
    except struct.error as error:
        raise TagError("directory outside the data") from error
    children = {}
    for code in _CHILDREN:
        if code in tags and depth < _DEEPEST:
            try:
                below = tags[code].integer(layout.order)
                children[code] = read_directory(data, layout, below, depth + 1)
            except TagError:
                continue
    return Directory(tags, children, following, end if has_next else -1, broken)


def _read_tag(data: bytes, layout: Layout, at: int) -> Tag:
    """Return an entry, at position -1 and without a value when that cannot be found."""
    code, kind, count = layout.header.unpack_from(data, at)
    size = TYPE_SIZES.get(kind, 0) * count
    position = at + layout.header.size
    if size > layout.inline:
        (position,) = layout.number.unpack_from(data, position)
    if size == 0 or position + size > len(data):
        return Tag(code, kind, count, b"")
    return Tag(code, kind, count, bytes(data[position : position + size]), position)


def build_directory(directory: Directory, layout: Layout, offset: int) -> bytes:
    """Return the bytes of a directory and those below it, to be placed at an (even) offset.

    `next` is written as 0.
    """
    codes = sorted(set(directory.tags) | set(directory.children))
    size = layout.length.size + len(codes) * (layout.header.size + layout.inline)
    size += layout.number.size
    entries, extra = [layout.length.pack(len(codes))], bytearray()
    for code in codes:
        if code in directory.children:
            pointer = offset + size + len(extra)
            child = build_directory(directory.children[code], layout, pointer)
            extra += child + b"\0" * (len(child) % 2)
            kind = 18 if layout.big else 4
            entries.append(layout.header.pack(code, kind, 1) + layout.number.pack(pointer))
            continue
        tag = directory.tags[code]
        entries.append(layout.header.pack(code, tag.type, tag.count))
        if len(tag.value) <= layout.inline:
            entries.append(tag.value.ljust(layout.inline, b"\0"))
            continue
        entries.append(layout.number.pack(offset + size + len(extra)))
        extra += tag.value + b"\0" * (len(tag.value) % 2)
    entries.append(layout.number.pack(0))
    return b"".join(entries) + bytes(extra)


def build_structure(directory: Directory, order: str) -> bytes:
    """Return a whole TIFF structure (as in EXIF) that holds one directory."""
    head = (b"II" if order == "<" else b"MM") + struct.pack(order + "HI", 42, 8)
    return head + build_directory(directory, Layout(order), 8)


def only(directory: Directory, codes: Iterable[int]) -> Directory:
    """Return the directory with the given codes and everything below it."""
    kept = set(codes)
    tags = {code: tag for code, tag in directory.tags.items() if code in kept}
    return Directory(tags, directory.children)
