"""The data of ICU without what Qt does not ask for (Linux).

Qt on Linux uses ICU for collation, upper and lower case, old text encodings and time zones' names;
dates, numbers and languages come from Qt's own tables. ICU keeps its data in a library of one
symbol, as a table of named items. Source: ICU user guide, "ICU Data", and ucmndata.h of ICU4C (a
header, the number of items, pairs of offsets to name and item, in the order of the names).
"""

from __future__ import annotations

import platform
import re
import shutil
import struct
import subprocess
import tempfile
from pathlib import Path

import elf

# Without these: dictionaries that find words in Thai or Chinese, transliteration, names of
# currencies, regions, languages and units, spelling of numbers, confusable letters.
DROPPED = re.compile(r"/(?:brkitr|translit|curr|lang|region|unit|rbnf)/|\.(?:cfu|dict)$")
_TARGETS = {"x86_64": "elf64-x86-64", "aarch64": "elf64-littleaarch64"}
_ALIGNED = 16


def lighten(internal: Path) -> None:
    """Make libicudata anew in a program's folder of libraries."""
    target = _TARGETS.get(platform.machine())
    tools = [shutil.which(name) for name in ("ld", "objcopy")]
    for library in internal.glob("PySide6/Qt/lib/libicudata.so.*"):
        if target is None or None in tools or library.is_symlink():
            continue
        (symbol,) = (name for name in elf.symbols(library, undefined=False) if "dat" in name)
        _link(without(_data(library, symbol), DROPPED), symbol, library, target)


def _data(library: Path, symbol: str) -> bytes:
    """The bytes of a symbol: in these libraries, addresses are places in the file."""
    listing = subprocess.run(
        ["readelf", "-sW", "--dyn-syms", str(library)], capture_output=True, text=True, check=True
    ).stdout
    found = re.search(rf"^\s*\d+:\s+([0-9a-f]+)\s+(\w+).*\b{symbol}$", listing, re.MULTILINE)
    if found is None:
        raise ValueError(f"{library} has no symbol {symbol}")
    start, size = int(found[1], 16), int(found[2], 0)
    return library.read_bytes()[start : start + size] if size else library.read_bytes()[start:]


def items(data: bytes) -> dict[str, bytes]:
    """The named items of an ICU data file. Raises ValueError for anything else."""
    if data[2:4] != b"\xda\x27" or data[12:16] != b"CmnD":
        raise ValueError("This is no ICU data file.")
    table = struct.unpack_from("<H", data)[0]
    (count,) = struct.unpack_from("<I", data, table)
    pairs = [struct.unpack_from("<II", data, table + 4 + 8 * index) for index in range(count)]
    ends = [start for _, start in pairs[1:]] + [len(data) - table] * bool(pairs)
    found = {}
    for (name, start), end in zip(pairs, ends, strict=True):
        label = data[table + name : data.index(b"\0", table + name)].decode("ascii")
        found[label] = data[table + start : table + end]
    return found


def without(data: bytes, dropped: re.Pattern[str]) -> bytes:
    """The same data file with the items left out whose name matches."""
    header = data[: struct.unpack_from("<H", data)[0]]
    kept = {name: item for name, item in items(data).items() if not dropped.search(name)}
    names = b"".join(name.encode("ascii") + b"\0" for name in kept)
    first_name = 4 + 8 * len(kept)
    place = _padded(len(header) + first_name + len(names)) - len(header)
    table, body, at_name = struct.pack("<I", len(kept)), b"", first_name
    for name, item in kept.items():
        table += struct.pack("<II", at_name, place + len(body))
        at_name += len(name) + 1
        body += item + bytes(_padded(len(item)) - len(item))
    gap = bytes(len(header) + place - len(header) - first_name - len(names))
    return header + table + names + gap + body


def _padded(length: int) -> int:
    return -(-length // _ALIGNED) * _ALIGNED


def _link(data: bytes, symbol: str, library: Path, target: str) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        (folder / "data").write_bytes(data)
        (folder / "map").write_text(f"{{ global: {symbol}; local: *; }};\n", "utf-8")
        subprocess.run(
            [
                "objcopy", "-I", "binary", "-O", target,
                "--rename-section", ".data=.rodata,alloc,load,readonly,data,contents",
                "--set-section-alignment", f".data={_ALIGNED}",
                "--redefine-sym", f"_binary_data_start={symbol}", "data", "data.o",
            ],
            cwd=folder, check=True,
        )  # fmt: skip
        subprocess.run(
            [
                "ld", "-shared", "-z", "noexecstack", "-soname", library.name,
                "--version-script", "map", "data.o", "-o", "made.so",
            ],
            cwd=folder, check=True,
        )  # fmt: skip
        library.unlink()
        shutil.copy(folder / "made.so", library)
