"""Packs come and go: as a whole, whatever happens in between."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from glean_core.files import file_sha256, sync_folder
from glean_core.locks import lock_file
from glean_core.packs.archive import check_space, checked, opened, unpack
from glean_core.packs.errors import PackError
from glean_core.packs.fitting import why_not
from glean_core.packs.manifest import FILE, Manifest, read_manifest
from glean_core.packs.place import packs_dir
from glean_core.packs.shelf import FOLDER, Installed, installed, name_of, put_on_shelf, shelved
from glean_core.progress import Cancel, Progress

_LOCK = "packs.lock"
_PART = re.compile(r"\.[a-z0-9-]+\.[0-9a-f]{8}\.part")


def install(
    path: Path,
    sha256: str | None = None,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
) -> Installed:
    """Add a pack from its file; it takes the place of one that brings the same.

    A pack is a program: whoever calls this has asked the person, or knows the digest from a signed
    list. sha256: of the whole file, 64 hexadecimal digits. It is unpacked beside, synced, renamed,
    and counts from the moment in which the list of packs is renamed: killed in between, all is as
    it was. Raises PackError and CancelledError.
    """
    if sha256 is not None and path.is_file() and file_sha256(path) != sha256.lower():
        raise PackError(
            f"{path} has another checksum than it should; don’t use it, and get it again."
        )
    with opened(path) as archive:
        manifest = checked(archive, path)
        if problem := why_not(manifest):
            raise PackError(problem)
        try:
            with _alone() as root:
                check_space(manifest, root)
                return _put(archive, path, manifest, root, progress, cancel)
        except OSError as error:
            raise PackError(
                f"The pack {manifest.name} can't be kept in {packs_dir()} "
                f"({error.strerror or error}); check the disk and try again."
            ) from error


def _put(
    archive: zipfile.ZipFile,
    path: Path,
    manifest: Manifest,
    root: Path,
    progress: Progress | None,
    cancel: Cancel | None,
) -> Installed:
    name = f"{manifest.name}.{secrets.token_hex(4)}"
    beside, folder = root / f".{name}.part", root / name
    beside.mkdir()
    try:
        unpack(archive, manifest, beside, progress, cancel)
        beside.replace(folder)
    except BaseException as error:
        shutil.rmtree(beside, ignore_errors=True)
        if isinstance(error, zipfile.BadZipFile | zlib.error | EOFError | RuntimeError):
            raise PackError(f"{path} is damaged or no pack; get it again.") from error
        raise
    sync_folder(root)
    others = (pack for pack in installed() if not _same(pack, manifest))
    put_on_shelf((*(pack.folder.name for pack in others), name))
    _sweep(root)
    return Installed(manifest.name, folder, manifest, "")


def _is_download(file: str, name: str) -> bool:
    return re.fullmatch(re.escape(name) + r"-[0-9a-f]{8}\.zip(\.part(\.json)?)?", file) is not None


def _same(pack: Installed, manifest: Manifest) -> bool:
    brings = pack.manifest.brings if pack.manifest else pack.name.partition("-")[0]
    return brings == manifest.brings


def remove(name: str) -> None:
    """Take a pack off the list and delete it, and what unfinished downloads of it have left.

    The folder of one that a running program uses goes later (`tidy`). Raises PackError.
    """
    try:
        with _alone() as root:
            left = [path for path in root.iterdir() if _is_download(path.name, name)]
            kept = tuple(folder for folder in shelved() if name_of(folder) != name)
            if kept == shelved() and not left:
                raise PackError(f"No pack “{name}” is here; “glean packs list” shows which are.")
            for path in left:
                path.unlink()
            put_on_shelf(kept)
            _sweep(root)
    except OSError as error:
        raise PackError(f"The pack {name} can't be removed ({error.strerror or error}).") from error


def tidy() -> None:
    """Delete what nothing uses any more: unfinished additions and removed packs. Never raises."""
    if packs_dir().is_dir():
        with contextlib.suppress(OSError, PackError), _alone() as root:
            _sweep(root)


@contextlib.contextmanager
def _alone() -> Iterator[Path]:
    """The folder, for one program at a time. Raises OSError and PackError."""
    root = packs_dir()
    root.mkdir(parents=True, exist_ok=True)
    with (root / _LOCK).open("ab") as file:
        if not lock_file(file.fileno()):
            raise PackError("Another program is changing the packs; wait for it and try again.")
        yield root


def _sweep(root: Path) -> None:
    """Nobody adds a pack meanwhile, so that every part is left over."""
    counts = set(shelved())
    for path in root.iterdir():
        is_pack = FOLDER.fullmatch(path.name) and path.name not in counts
        if (is_pack and not _in_use(path)) or _PART.fullmatch(path.name):
            shutil.rmtree(path, ignore_errors=True)


def _in_use(folder: Path) -> bool:
    """Whether a running program has it in `sys.path`; on Windows, whether its files are open."""
    if os.name == "nt":
        gone = folder.with_name(f".{folder.name}.part")
        with contextlib.suppress(OSError):
            folder.replace(gone)  # fails while a library of it is loaded
            shutil.rmtree(gone, ignore_errors=True)
        return True
    try:
        with (folder / FILE).open("rb") as file:
            read_manifest(file.read())
            return not lock_file(file.fileno())
    except (OSError, ValueError):
        return False
