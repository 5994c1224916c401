"""What is said about a release: metadata, the bill of materials, checksums, the workflow."""

from __future__ import annotations

import hashlib
import json
import plistlib
import re
import subprocess
from pathlib import Path

import bill
import macos_bundle
import pytest
import windows_version
from release import MEDIA_TYPES, this_release

from app.licences import FILE, Notice, written
from glean_core.imaging.picture import SUFFIXES
from tests.conftest import REPOSITORY


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    folder = tmp_path / "program"
    (folder / "_internal").mkdir(parents=True)
    parts = [
        Notice("GLEAN Retouch", "1.2", "Apache-2.0", "x"),
        Notice("Python", "3.11.7", "PSF", "x"),
    ]
    parts += [Notice("PySide6_Essentials", "6.11+x", "LGPL", "x")]
    parts += [Notice("libxcb1", "1.15-1", "system library", "x")]
    (folder / "_internal" / FILE).write_text(written(parts), "utf-8")
    (folder / "_internal" / "libx.so.1").write_bytes(b"library")
    (folder / "_internal" / "libx.so").symlink_to("libx.so.1")
    (folder / "_internal" / "note.txt").write_text("no library")
    return folder


def test_every_format_that_opens_is_offered_to_the_system() -> None:
    offered = {f".{ending}" for endings in MEDIA_TYPES.values() for ending in endings}
    assert offered <= set(SUFFIXES)
    assert {SUFFIXES[ending] for ending in offered} == set(SUFFIXES.values())


def test_the_bill_names_parts_and_libraries(frozen: Path) -> None:
    made = json.loads(json.dumps(bill.bill(frozen)))
    assert (made["bomFormat"], made["specVersion"]) == ("CycloneDX", "1.6")
    assert made["metadata"]["component"]["version"] == "1.2"
    addresses = [part.get("purl") for part in made["components"]]
    assert addresses == [
        "pkg:generic/python@3.11.7",
        "pkg:pypi/pyside6-essentials@6.11%2Bx",
        "pkg:deb/debian/libxcb1@1.15-1",
        None,
    ]
    (library,) = (part for part in made["components"] if part["type"] == "file")
    assert library["name"] == "_internal/libx.so.1"
    assert library["hashes"][0]["content"] == hashlib.sha256(b"library").hexdigest()
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", made["serialNumber"])


def test_a_folder_without_licences_has_no_bill(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"licences\.txt"):
        bill.bill(tmp_path)


def test_the_sums_are_those_that_sha256sum_checks(tmp_path: Path) -> None:
    (tmp_path / "a b.deb").write_bytes(b"one")
    (tmp_path / "c.run").write_bytes(b"two")
    (tmp_path / "SHA256SUMS").write_text("old")
    (tmp_path / "SHA256SUMS").write_text(bill.sums(tmp_path))
    lines = (tmp_path / "SHA256SUMS").read_text().splitlines()
    assert [line.split("  ")[1] for line in lines] == ["a b.deb", "c.run"]
    assert lines[0].startswith(hashlib.sha256(b"one").hexdigest())


def test_the_mac_bundle_says_version_and_photos() -> None:
    info = macos_bundle.info(this_release())
    assert plistlib.loads(plistlib.dumps(info)) == info
    assert info["CFBundleShortVersionString"] == this_release().version
    photo, project = info["CFBundleDocumentTypes"]
    assert {"jpg", "tiff", "avif"} <= set(photo["CFBundleTypeExtensions"])
    assert project["CFBundleTypeExtensions"] == ["ora"]
    entitlements = REPOSITORY / "packaging" / "macos" / "entitlements.plist"
    assert plistlib.loads(entitlements.read_bytes())


@pytest.mark.parametrize(
    ("version", "expected"),
    [("0.1.0", (0, 1, 0, 0)), ("1.2", (1, 2, 0, 0)), ("1.2.3rc4", (1, 2, 3, 0))],
)
def test_windows_gets_four_numbers(version: str, expected: tuple[int, ...]) -> None:
    assert windows_version.numbers(version) == expected


@pytest.mark.parametrize("name", ["macos/make_dmg.sh", "macos/notarise.sh", "linux/run_header.sh"])
def test_shell_scripts_are_understood(name: str) -> None:
    script = REPOSITORY / "packaging" / name
    said = subprocess.run(["sh", "-n", str(script)], capture_output=True, text=True)
    assert (said.returncode, said.stderr) == (0, "")


def test_the_workflow_pins_every_action_and_names_files_that_exist() -> None:
    text = (REPOSITORY / ".github" / "workflows" / "release.yml").read_text("utf-8")
    actions = re.findall(r"uses: (\S+)", text)
    assert len(actions) >= 6
    assert all(re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", action) for action in actions)
    named = set(re.findall(r"packaging[/\\][\w/\\]+\.(?:py|sh|ps1)", text))
    assert len(named) >= 4
    missing = [name for name in named if not (REPOSITORY / name.replace("\\", "/")).is_file()]
    assert missing == []
