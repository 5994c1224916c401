"""The file of a pack: a zip archive whose members are looked at before one is written.

Why zip: what it says about itself is read without unpacking it, each member has its checksum, and
Python unpacks it at some 150 MB a second. Links, and names that lead elsewhere, are refused.
"""

from __future__ import annotations

import os
import platform
import shutil
import stat
import zipfile
import zlib
from dataclasses import dataclass
from pathlib import Path

from glean_core.files import sync_folder
from glean_core.packs.errors import PackError
from glean_core.packs.manifest import (
    FILE,
    LICENCES,
    LONGEST,
    MOST_FILES,
    PACKAGES,
    Manifest,
    is_safe_path,
    read_manifest,
)
from glean_core.progress import Cancel, Progress, report, stop_if_cancelled

_BLOCK = 1 << 20
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_LZMA)


@dataclass(frozen=True)
class PackFile:
    """A file that is a pack, by its table of contents; its members were not read yet."""

    path: Path
    manifest: Manifest


def read_pack(path: Path) -> PackFile:
    """Read what a file says about itself and check its members' names. Raises PackError."""
    with opened(path) as archive:
        return PackFile(path, checked(archive, path))


def opened(path: Path) -> zipfile.ZipFile:
    """Open the archive. Raises PackError."""
    try:
        return zipfile.ZipFile(path)
    except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError) as error:
        if isinstance(error, OSError) and not path.is_file():
            raise PackError(f"{path} is not there; give the file of a pack.") from error
        raise _damaged(path) from error


def checked(archive: zipfile.ZipFile, path: Path) -> Manifest:
    """The manifest of an archive whose members are those that it names. Raises PackError."""
    members = archive.infolist()
    try:
        if archive.getinfo(FILE).file_size > LONGEST or len(members) > MOST_FILES + 2:
            raise ValueError("too large")
        manifest = read_manifest(archive.read(FILE))
    except (KeyError, ValueError, OSError, RuntimeError, zipfile.BadZipFile, zlib.error) as error:
        raise PackError(
            f"{path} is no pack that this program can read; get the pack that came out with it."
        ) from error
    names = {member.filename.lower() for member in members}
    wrong = [member.filename for member in members if not _is_harmless(member)]
    if wrong or len(names) != len(members):
        raise PackError(
            f"{path} holds things that no pack has ({(wrong or ['names twice'])[0]!r}); don’t use "
            "it, and get the pack from where the program came from."
        )
    packages = [member for member in members if member.filename.startswith(f"{PACKAGES}/")]
    size = sum(member.file_size for member in packages)
    if (size, len(packages)) != (manifest.size, manifest.files):
        raise _damaged(path)
    return manifest


def unpack(
    archive: zipfile.ZipFile,
    manifest: Manifest,
    folder: Path,
    progress: Progress | None,
    cancel: Cancel | None,
) -> None:
    """Write all members below an empty folder, synced. Raises OSError, BadZipFile, zlib.error."""
    done, files = 0, list[Path]()
    for member in archive.infolist():
        stop_if_cancelled(cancel, "Cancelled; no pack was added.")
        target = folder / member.filename
        target.parent.mkdir(parents=True, exist_ok=True)
        files.append(target)
        with archive.open(member) as source, target.open("xb") as written:
            while block := source.read(_BLOCK):
                stop_if_cancelled(cancel, "Cancelled; no pack was added.")
                written.write(block)
                done += len(block)
                report(
                    progress,
                    min(1.0, done / manifest.size),
                    f"Unpacking, {done / 1e6:.0f} of {manifest.size / 1e6:.0f} MB",
                )
        if member.external_attr >> 16 & stat.S_IXUSR:
            target.chmod(0o755)
    _sync(files)


def _sync(files: list[Path]) -> None:
    """Put files and the folders they are in on the disk.

    Thousands of small files wait for the disk as often. Linux promises that all has been written
    when `sync` returns, and does it in one go.
    """
    if platform.system() == "Linux":  # not sys.platform: checkers would skip the rest
        os.sync()
        return
    for path in files:
        with path.open("r+b") as file:  # Windows refuses without the right to write
            os.fsync(file.fileno())
    for folder in {path.parent for path in files}:
        sync_folder(folder)


def check_space(manifest: Manifest, folder: Path) -> None:
    """Raise PackError where the disk has no room for what is unpacked."""
    free, needed = shutil.disk_usage(folder).free, manifest.size + manifest.files * 4096
    if free < needed:
        raise PackError(
            f"{folder} has {free / 1e6:.0f} MB free and the pack {manifest.name} needs "
            f"{needed / 1e6:.0f} MB; make room and try again."
        )


def _is_harmless(member: zipfile.ZipInfo) -> bool:
    """A plain file of a kind and in a place that packs have."""
    kind = stat.S_IFMT(member.external_attr >> 16)
    place, _, rest = member.filename.partition("/")
    expected = member.filename in (FILE, LICENCES) or (place == PACKAGES and is_safe_path(rest))
    readable = member.compress_type in _METHODS and not member.flag_bits & 0x1
    return expected and readable and kind in (0, stat.S_IFREG) and not member.is_dir()


def _damaged(path: Path) -> PackError:
    return PackError(f"{path} is damaged or no pack; get it again.")
