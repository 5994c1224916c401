"""What the signed text says: the newest version, a file of it for each system, and packs.

Read strictly: a text with a field more, less, twice or of another kind is refused whole.
"""

import json
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any
from urllib.parse import urlsplit

WHAT = "glean-retouch updates"  # so that nothing else signed with the key passes for it
FORMAT = 1
FIELDS = {"what", "format", "signed", "until", "version", "date", "notes", "files", "packs"}
FILE_FIELDS = {"platform", "url", "sha256", "size"}
PACK_FIELDS = {*FILE_FIELDS, "name", "version", "python", "program"}
NAME, PLATFORM, PYTHON = r"[a-z]+(-[a-z0-9]+){0,3}", r"[a-z]+-[a-z0-9_]{1,20}", r"[a-z]+-\d{2,4}"
PACK_VERSION = r"[0-9a-z.+!-]{1,40}"
MOST_FILES = 32
LARGEST_FILE = 2**36  # bytes


@dataclass(frozen=True)
class File:
    """platform: such as "linux-x86_64". sha256: 64 hexadecimal digits. size: in bytes."""

    platform: str
    url: str
    sha256: str
    size: int

    @property
    def name(self) -> str:
        """The last part of the address."""
        return urlsplit(self.url).path.rpartition("/")[2]


@dataclass(frozen=True)
class Pack:
    """Something that can be added to the installed program (docs/packs.md).

    name, version: such as "torch-cpu" and "2.13.0+cpu". python: such as "cpython-311". program: the
    versions of this program that it fits, as PEP 440 writes ranges.
    """

    name: str
    version: str
    python: str
    program: str
    file: File


@dataclass(frozen=True)
class Release:
    """signed: when the text was written and signed. until: the last day on which it counts.

    version: as PEP 440 has it, without a local part. date: the day of the release. notes: its page.
    """

    signed: datetime
    until: date
    version: str
    date: date
    notes: str
    files: tuple[File, ...]
    packs: tuple[Pack, ...] = ()


def read_release(text: bytes) -> Release:
    """Read a signed text. Raises ValueError, whose words are for whoever writes such texts."""
    try:
        found = json.loads(
            text.decode("utf-8"), object_pairs_hook=without_doubles, parse_constant=refuse_constant
        )
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    _expect(found, FIELDS)
    if found["what"] != WHAT or type(found["format"]) is not int or found["format"] != FORMAT:
        raise ValueError(f"not “{WHAT}”, format {FORMAT}")
    for name in ("files", "packs"):
        if not isinstance(found[name], list) or len(found[name]) > MOST_FILES:
            raise ValueError(f"“{name}” is no list of at most {MOST_FILES}")
    return Release(
        signed=_moment(found["signed"]),
        until=_day(found["until"]),
        version=_version(found["version"]),
        date=_day(found["date"]),
        notes=_address(found["notes"]),
        files=tuple(_file(entry) for entry in found["files"]),
        packs=tuple(_pack(entry) for entry in found["packs"]),
    )


def without_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """Make an object of JSON, unless a field stands in it twice: readers differ in which counts."""
    made = dict(pairs)
    if len(made) != len(pairs):
        raise ValueError("a field stands there twice")
    return made


def refuse_constant(name: str) -> None:
    """Refuse NaN and Infinity, which Python reads although they aren't JSON."""
    raise ValueError(f"{name} is not JSON")


def _pack(entry: Any) -> Pack:
    _expect(entry, PACK_FIELDS)
    return Pack(
        name=matching(entry["name"], NAME),
        version=matching(entry["version"], PACK_VERSION),
        python=matching(entry["python"], PYTHON),
        program=version_range(entry["program"]),
        file=_file({field: entry[field] for field in FILE_FIELDS}),
    )


def _file(entry: Any) -> File:
    _expect(entry, FILE_FIELDS)
    size = entry["size"]
    if type(size) is not int or not 0 < size <= LARGEST_FILE:
        raise ValueError(f"size {size!r}")
    platform = matching(entry["platform"], PLATFORM)
    url = _address(entry["url"])
    return File(platform, url, matching(entry["sha256"], r"[0-9a-f]{64}"), size)


def _expect(found: Any, fields: set[str]) -> None:
    if not isinstance(found, dict) or set(found) != fields:
        raise ValueError(f"other fields than {', '.join(sorted(fields))}")


def matching(value: Any, pattern: str) -> str:
    """Return a text that matches as a whole. Raises ValueError."""
    if not isinstance(value, str) or re.fullmatch(pattern, value) is None:
        raise ValueError(f"{value!r} doesn't match {pattern}")
    return value


def _version(value: Any) -> str:
    from packaging.version import Version

    version = Version(matching(value, r"[0-9a-z.!-]{1,40}"))
    if version.local is not None:
        raise ValueError(f"{value!r} is no version that is given out")
    return str(version)


def version_range(value: Any) -> str:
    """Return a range such as ">=0.1,<0.2". Raises ValueError."""
    from packaging.specifiers import SpecifierSet

    return str(SpecifierSet(matching(value, r"[0-9a-z.,!=<>~ -]{1,80}")))


def _day(value: Any) -> date:
    return date.fromisoformat(matching(value, r"\d{4}-\d{2}-\d{2}"))


def _moment(value: Any) -> datetime:
    text = matching(value, r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z")
    return datetime.fromisoformat(text.removesuffix("Z")).replace(tzinfo=UTC)


def _address(value: Any) -> str:
    """Return an https address that is safe to show and to give to a browser."""
    text = matching(value, r"https://[!-~]{1,500}")
    parts = urlsplit(text)
    if not parts.hostname or "@" in parts.netloc or re.search(r"[\"'<>\\^`{|}]", text):
        raise ValueError(f"{text!r} is not a plain https address")
    return text
