"""What the signed text says: the newest version, and a file of it for each system.

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
FIELDS = {"what", "format", "signed", "until", "version", "date", "notes", "files"}
FILE_FIELDS = {"platform", "url", "sha256", "size"}
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
    files = found["files"]
    if not isinstance(files, list) or len(files) > MOST_FILES:
        raise ValueError(f"“files” is no list of at most {MOST_FILES}")
    return Release(
        signed=_moment(found["signed"]),
        until=_day(found["until"]),
        version=_version(found["version"]),
        date=_day(found["date"]),
        notes=_address(found["notes"]),
        files=tuple(_file(entry) for entry in files),
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


def _file(entry: Any) -> File:
    _expect(entry, FILE_FIELDS)
    size = entry["size"]
    if type(size) is not int or not 0 < size <= LARGEST_FILE:
        raise ValueError(f"size {size!r}")
    platform = _matching(entry["platform"], r"[a-z]+-[a-z0-9_]{1,20}")
    url = _address(entry["url"])
    return File(platform, url, _matching(entry["sha256"], r"[0-9a-f]{64}"), size)


def _expect(found: Any, fields: set[str]) -> None:
    if not isinstance(found, dict) or set(found) != fields:
        raise ValueError(f"other fields than {', '.join(sorted(fields))}")


def _matching(value: Any, pattern: str) -> str:
    if not isinstance(value, str) or re.fullmatch(pattern, value) is None:
        raise ValueError(f"{value!r} doesn't match {pattern}")
    return value


def _version(value: Any) -> str:
    from packaging.version import Version

    version = Version(_matching(value, r"[0-9a-z.!-]{1,40}"))
    if version.local is not None:
        raise ValueError(f"{value!r} is no version that is given out")
    return str(version)


def _day(value: Any) -> date:
    return date.fromisoformat(_matching(value, r"\d{4}-\d{2}-\d{2}"))


def _moment(value: Any) -> datetime:
    text = _matching(value, r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z")
    return datetime.fromisoformat(text.removesuffix("Z")).replace(tzinfo=UTC)


def _address(value: Any) -> str:
    """Return an https address that is safe to show and to give to a browser."""
    text = _matching(value, r"https://[!-~]{1,500}")
    parts = urlsplit(text)
    if not parts.hostname or "@" in parts.netloc or re.search(r"[\"'<>\\^`{|}]", text):
        raise ValueError(f"{text!r} is not a plain https address")
    return text
