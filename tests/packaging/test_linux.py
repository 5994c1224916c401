"""The files of a Linux installation, and the installer for a home folder."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import build_deb
import build_run
import pytest
import tree
from release import IDENTIFIER, MEDIA_TYPES, PROJECT_TYPE, this_release

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="installs on Linux only")


def needs(*programs: str) -> pytest.MarkDecorator:
    missing = [name for name in programs if shutil.which(name) is None]
    return pytest.mark.skipif(bool(missing), reason=f"not found: {', '.join(missing)}")


@pytest.fixture(scope="module")
def share(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installed") / "share"
    tree.write_share(folder)
    return folder


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """What stands in for a frozen program: a script that tells its name, a library and a link."""
    folder = tmp_path / "dist" / "glean-retouch"
    (folder / "_internal").mkdir(parents=True)
    program = folder / "glean-retouch"
    program.write_text('#!/bin/sh\necho "$(basename "$0") says hello"\n')
    program.chmod(0o755)
    (folder / "glean").symlink_to("glean-retouch")
    (folder / "_internal" / "licences.txt").write_text("All licences.")
    (folder / "_internal" / "a name with spaces").write_text("inside")
    return folder


@needs("desktop-file-validate")
def test_the_menu_entry_is_valid(share: Path) -> None:
    entry = share / "applications" / "glean-retouch.desktop"
    said = subprocess.run(["desktop-file-validate", str(entry)], capture_output=True, text=True)
    assert (said.returncode, said.stdout) == (0, "")


@needs("appstreamcli")
def test_the_description_is_valid(share: Path) -> None:
    description = share / "metainfo" / f"{IDENTIFIER}.metainfo.xml"
    command = ["appstreamcli", "validate", "--no-net", str(description)]
    said = subprocess.run(command, capture_output=True, text=True)
    assert said.returncode == 0, said.stdout


def test_menu_entry_and_description_name_the_same_files_and_version(share: Path) -> None:
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(share / "applications" / "glean-retouch.desktop", "utf-8")
    offered = set(entry["Desktop Entry"]["MimeType"].strip(";").split(";"))
    assert offered == {*MEDIA_TYPES, PROJECT_TYPE}
    description = ElementTree.parse(share / "metainfo" / f"{IDENTIFIER}.metainfo.xml").getroot()
    assert {node.text for node in description.iter("mediatype")} == offered
    assert description.findtext("id") == IDENTIFIER
    assert [node.get("version") for node in description.iter("release")] == [this_release().version]


def unpacked_installer(frozen: Path, out: Path) -> Path:
    made = build_run.build(frozen, out)
    data = made.read_bytes()
    head = data[: data.index(b"exit 0\n") + 7]
    assert head.count(b"\n") == int(head.split(b"lines=")[1].split(b"\n")[0])
    assert hashlib.sha256(data[len(head) :]).hexdigest().encode() in head
    return made


def sh(script: Path, *words: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"HOME": str(home)}
    command = ["sh", str(script), *words]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


@linux
@needs("xz", "tar", "sha256sum")
def test_installing_at_home_running_and_removing_leaves_only_other_files(
    frozen: Path, tmp_path: Path
) -> None:
    installer = unpacked_installer(frozen, tmp_path / "out")
    home = tmp_path / "a home"
    other = home / ".local" / "share" / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\nType=Application\nName=Other\nExec=true\n")
    before = {path for path in home.rglob("*") if path.name != "mimeinfo.cache"}
    done = sh(installer, home=home)
    assert done.returncode == 0, done.stderr
    programs = home / ".local" / "bin"
    for name in ("glean", "glean-retouch"):
        said = subprocess.run([str(programs / name)], capture_output=True, text=True, check=True)
        assert said.stdout == f"{name} says hello\n"
    entry = home / ".local" / "share" / "applications" / "glean-retouch.desktop"
    assert f'Exec="{programs}/glean-retouch" %F' in entry.read_text()
    script = home / ".local" / "opt" / "glean-retouch" / "uninstall.sh"
    done = sh(script, "--uninstall", home=home)
    assert done.returncode == 0, done.stderr
    assert {path for path in home.rglob("*") if path.name != "mimeinfo.cache"} == before


@linux
@needs("xz", "tar", "sha256sum")
def test_a_newer_version_leaves_nothing_of_the_older(frozen: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert sh(build_run.build(frozen, tmp_path / "old"), home=home).returncode == 0
    (frozen / "_internal" / "a name with spaces").unlink()
    (frozen / "_internal" / "new").write_text("new")
    done = sh(build_run.build(frozen, tmp_path / "new"), "--quiet", home=home)
    assert (done.returncode, done.stdout) == (0, "")
    inside = home / ".local" / "opt" / "glean-retouch" / "_internal"
    assert sorted(path.name for path in inside.iterdir()) == ["licences.txt", "new"]


@linux
@needs("xz", "tar", "sha256sum")
def test_a_damaged_installer_installs_nothing(frozen: Path, tmp_path: Path) -> None:
    installer = build_run.build(frozen, tmp_path / "out")
    data = bytearray(installer.read_bytes())
    data[-100] ^= 1
    installer.write_bytes(data)
    home = tmp_path / "home"
    home.mkdir()
    done = sh(installer, home=home)
    assert done.returncode != 0
    assert "damaged" in done.stderr
    assert list(home.iterdir()) == []


@linux
@needs("dpkg-deb", "readelf", "nm")
def test_a_debian_package_holds_the_program_and_says_what_it_needs(
    frozen: Path, tmp_path: Path
) -> None:
    deb = build_deb.build(frozen, tmp_path / "out")
    listing = subprocess.run(["dpkg-deb", "-c", str(deb)], capture_output=True, text=True).stdout
    assert "./usr/bin/glean -> /usr/lib/glean-retouch/glean" in listing
    assert "./usr/lib/glean-retouch/_internal/a name with spaces" in listing
    assert "./usr/share/doc/glean-retouch/copyright" in listing
    owners = {line.split()[1] for line in listing.splitlines()}
    assert owners == {"root/root"}
    asked = ["dpkg-deb", "-f", str(deb), "Version", "Depends"]
    said = subprocess.run(asked, capture_output=True, text=True).stdout
    assert f"Version: {this_release().version}" in said
    assert "libc6 (>= " in said


def test_a_library_that_no_known_package_has_stops_the_build(
    frozen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(build_deb, "left_to_the_system", lambda folder: {"libc", "libnew"})
    with pytest.raises(SystemExit, match="libnew"):
        build_deb.relations(frozen)
