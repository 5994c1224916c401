"""What is signed is read strictly, and whatever is sent is either the truth or refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glean_core.updates.channel import FILE, NO_CHANNEL, find_channel
from glean_core.updates.errors import UpdateError
from glean_core.updates.release import FORMAT, WHAT, read_release
from glean_core.updates.signed import open_signed
from tests.update_server import OTHER_KEY, TEST_KEY, content, listing, public

GOOD = {
    "what": WHAT,
    "format": FORMAT,
    "signed": "2026-11-25T10:00:00Z",
    "until": "2027-05-25",
    **content(),
}
FILE_OF = content()["files"][0]
KEY = bytes(TEST_KEY.verify_key)
LIST = listing()
TEXT = open_signed(LIST, [KEY])


def test_a_good_text_is_read() -> None:
    release = read_release(json.dumps(GOOD).encode())
    assert release.signed.isoformat() == "2026-11-25T10:00:00+00:00"
    assert release.until.isoformat() == "2027-05-25"
    assert release.date.isoformat() == "2026-11-20"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("what", "other-program updates"),
        ("format", 2),
        ("format", True),
        ("format", 1.0),
        ("signed", "2026-11-25"),
        ("signed", "2026-11-25T10:00:00+02:00"),
        ("until", "2027-02-30"),
        ("until", "20270225"),
        ("version", "latest"),
        ("version", "1.0+mine"),
        ("version", 1.0),
        ("date", "25.11.2026"),
        ("notes", "http://example.org/"),
        ("notes", "javascript:alert(1)"),
        ("notes", "https://example.org@evil.example/"),
        ("notes", "https://example.org/\"><a href='x'>"),
        ("notes", "https:///path"),
        ("notes", "https://example.org/a b"),
        ("files", {}),
        ("files", [FILE_OF] * 33),
        ("files", [{**FILE_OF, "size": 0}]),
        ("files", [{**FILE_OF, "size": -1}]),
        ("files", [{**FILE_OF, "size": True}]),
        ("files", [{**FILE_OF, "size": 1.5}]),
        ("files", [{**FILE_OF, "size": 2**40}]),
        ("files", [{**FILE_OF, "sha256": "AB" * 32}]),
        ("files", [{**FILE_OF, "sha256": "ab" * 31}]),
        ("files", [{**FILE_OF, "platform": "Linux"}]),
        ("files", [{**FILE_OF, "url": "ftp://example.org/a.deb"}]),
        ("files", [{**FILE_OF, "run": "now"}]),
        ("files", [{"platform": "linux-x86_64"}]),
        ("more", 1),
    ],
)
def test_one_wrong_field_is_enough(field: str, value: Any) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_release(json.dumps({**GOOD, field: value}).encode())


@pytest.mark.parametrize("field", sorted(GOOD))
def test_every_field_is_needed(field: str) -> None:
    with pytest.raises(ValueError, match="other fields"):
        read_release(json.dumps({k: v for k, v in GOOD.items() if k != field}).encode())


def test_a_field_that_stands_twice_is_refused() -> None:
    text = json.dumps(GOOD)
    with pytest.raises(ValueError, match="twice"):
        read_release((text[:-1] + ', "version": "0.0.1"}').encode())


@settings(max_examples=150)
@given(at=st.integers(0, len(LIST) - 1), new=st.integers(0, 255))
def test_whatever_byte_is_changed_the_text_is_the_signed_one_or_refused(at: int, new: int) -> None:
    changed = LIST[:at] + bytes([new]) + LIST[at + 1 :]
    try:
        text = open_signed(changed, [KEY])
    except ValueError:
        return
    assert text == TEXT


@settings(max_examples=100)
@given(data=st.binary(max_size=200))
def test_no_bytes_break_the_reader(data: bytes) -> None:
    for read in (read_release, lambda found: open_signed(found, [KEY])):
        with pytest.raises(ValueError, match=r"."):
            read(data)


def test_a_build_from_the_sources_has_no_channel(tmp_path: Path) -> None:
    with pytest.raises(UpdateError, match="no update channel"):
        find_channel(tmp_path / "channel.toml", {})
    assert NO_CHANNEL.count(".") == 1


def test_the_repository_has_no_channel() -> None:
    """A release writes it; it must not be committed."""
    ignored = (FILE.parents[2] / ".gitignore").read_text("utf-8").splitlines()
    assert FILE.relative_to(FILE.parents[2]).as_posix() in ignored


def test_an_address_alone_is_no_channel(tmp_path: Path) -> None:
    with pytest.raises(UpdateError, match="no update channel"):
        find_channel(tmp_path / "none", {"GLEAN_UPDATES_ADDRESS": "https://example.org/"})


def test_the_environment_goes_first(tmp_path: Path) -> None:
    file = tmp_path / "channel.toml"
    file.write_text(f'address = "https://example.org/"\nkeys = ["{public(TEST_KEY)}"]\n', "utf-8")
    assert find_channel(file, {}).address == "https://example.org/"
    both = f"{public(TEST_KEY)} {public(OTHER_KEY)}"
    found = find_channel(
        file, {"GLEAN_UPDATES_KEYS": both, "GLEAN_UPDATES_ADDRESS": "https://b.example/"}
    )
    assert found.address == "https://b.example/"
    assert found.keys == (KEY, bytes(OTHER_KEY.verify_key))


@pytest.mark.parametrize("text", ["not toml", 'keys = ["AAAA"]', 'keys = ["ä"]', "keys = [1]"])
def test_a_damaged_channel_is_said_so(tmp_path: Path, text: str) -> None:
    file = tmp_path / "channel.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(UpdateError, match=r"damaged|not a public key"):
        find_channel(file, {})
