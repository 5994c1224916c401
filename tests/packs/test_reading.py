"""Whatever a file says or holds, it is a right pack or it is refused with a sentence."""

from __future__ import annotations

import json
import stat
import zipfile
from dataclasses import asdict, replace
from pathlib import Path, PurePosixPath, PureWindowsPath
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glean_core.packs import PackError, read_pack, why_not
from glean_core.packs.manifest import FORMAT, WHAT, is_safe_path, read_manifest
from tests.packs.making import FILES, GOOD, make_pack


def refused(path: Path) -> str:
    with pytest.raises(PackError) as caught:
        read_pack(path)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    return sentence


def test_a_pack_says_what_it_is(pack: Path) -> None:
    assert read_pack(pack).manifest == GOOD
    assert why_not(GOOD) == ""


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("what", "another program's pack"),
        ("format", 2),
        ("name", "../up"),
        ("name", "Torch CPU"),
        ("name", None),
        ("brings", "torch.nn"),
        ("version", "1.0/.."),
        ("platform", "linux"),
        ("python", "3.11"),
        ("program", ""),
        ("size", 0),
        ("size", True),
        ("size", 2**40),
        ("size", "12"),
        ("files", -1),
        ("libraries", "torch/lib"),
        ("libraries", ["../lib"]),
        ("libraries", [3]),
        ("more", 1),
    ],
)
def test_a_manifest_with_something_wrong_is_refused_whole(field: str, value: Any) -> None:
    right = {"what": WHAT, "format": FORMAT, **asdict(GOOD)}
    assert read_manifest(json.dumps(right).encode()) == GOOD
    with pytest.raises(ValueError):  # noqa: PT011 - any of them is refused by the caller
        read_manifest(json.dumps({**right, field: value}).encode())


@given(st.binary(max_size=200) | st.text(max_size=60).map(str.encode))
def test_no_other_text_is_a_manifest(text: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        read_manifest(text)


@given(st.text(st.sampled_from("ab._-/\\:*\0 \n~Ä"), max_size=12))
def test_a_safe_path_stays_below_on_every_system(path: str) -> None:
    if is_safe_path(path):
        for kind in (PurePosixPath, PureWindowsPath):
            whole = kind("C:/top") / path
            assert ".." not in whole.parts
            assert len(whole.parts) == len(kind("C:/top").parts) + path.count("/") + 1
            assert not kind(path).is_absolute()


@pytest.mark.parametrize(
    "name",
    [
        "packages/../../outside.py",
        "packages/a/../b.py",
        "/packages/a.py",
        "packages//a.py",
        "packages\\a.py",
        "packages/C:/a.py",
        "packages/a. ",
        "packages/con./a.py",
        "packages/sub/",
        "packages/GLIMMER/__INIT__.py",
        "glimmer/a.py",
        "sitecustomize.py",
        "packs.json",
    ],
)
def test_a_member_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    path = make_pack(tmp_path / "bad.zip", extra=((zipfile.ZipInfo(name), b""),))
    assert "that no pack has" in refused(path)


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFDIR])
def test_links_and_devices_are_refused(tmp_path: Path, kind: int) -> None:
    member = zipfile.ZipInfo("packages/glimmer/link")
    member.external_attr = (kind | 0o777) << 16
    path = make_pack(tmp_path / "bad.zip", extra=((member, b"/etc/passwd"),))
    assert "that no pack has" in refused(path)


def test_more_or_less_than_the_manifest_says_is_refused(tmp_path: Path) -> None:
    for wrong in (replace(GOOD, size=GOOD.size + 1), replace(GOOD, files=GOOD.files + 1)):
        assert "damaged" in refused(make_pack(tmp_path / "bad.zip", wrong))


def test_other_files_are_no_packs(tmp_path: Path, pack: Path) -> None:
    nothing = tmp_path / "nothing.zip"
    assert "is not there" in refused(nothing)
    nothing.write_bytes(b"PK")
    assert "damaged or no pack" in refused(nothing)
    with zipfile.ZipFile(nothing, "w") as archive:
        archive.writestr("photo.jpg", b"")
    assert "no pack that this program can read" in refused(nothing)
    nothing.write_bytes(pack.read_bytes()[:-40])
    assert "damaged or no pack" in refused(nothing)
    assert "can read" in refused(make_pack(nothing, text=b"{" * 70_000))
    assert FILES  # what the right one holds is not empty


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("platform", "windows-x86_64", "is for windows-x86_64 and this computer is"),
        ("python", "cpython-399", "cpython-399 inside and this one has"),
        ("program", ">=99", "is for version >=99 of the program"),
        ("program", "0.1", "is for version 0.1 of the program"),
    ],
)
def test_a_pack_for_something_else_says_for_what(field: str, value: str, said: str) -> None:
    sentence = why_not(replace(GOOD, **{field: value}))
    assert said in sentence
    assert sentence.endswith(".")
