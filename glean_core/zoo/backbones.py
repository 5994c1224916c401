"""Published backbone weights that measure pictures in training and evaluation.

Nothing is downloaded unless a person asks for it; a file put into the folder by hand is as good.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import platformdirs

from glean_core.errors import GleanError
from glean_core.files import replacing

SOURCE = "https://download.pytorch.org/models"
Progress = Callable[[float, str], None]  # a fraction 0..1 and what is going on


class BackboneError(GleanError):
    """A backbone's file is missing, damaged or can't be downloaded."""


@dataclass(frozen=True)
class Backbone:
    """One published weights file; its name ends in the first digits of its SHA-256."""

    file: str
    digest_prefix: str
    size: int  # MB, rounded, to tell a person before the download
    licence: str
    origin: str


# File names, digests and address as torchvision publishes them.
KNOWN = {
    "vgg16": Backbone("vgg16-397923af.pth", "397923af", 528, "BSD-3-Clause", "torchvision"),
    "alexnet": Backbone("alexnet-owt-7be5be79.pth", "7be5be79", 233, "BSD-3-Clause", "torchvision"),
}


def backbones_dir() -> Path:
    """Where backbone files are kept; GLEAN_BACKBONES_DIR overrides it."""
    override = os.environ.get("GLEAN_BACKBONES_DIR")
    if override:
        return Path(override)
    return Path(platformdirs.user_data_dir("glean-retouch", appauthor=False)) / "backbones"


def backbone_named(name: str) -> Backbone:
    """What is known about a backbone. Raises BackboneError with the names that exist."""
    if name not in KNOWN:
        raise BackboneError(f"There is no backbone “{name}”; choose one of {', '.join(KNOWN)}.")
    return KNOWN[name]


def find_backbone(name: str) -> Path:
    """The file of a backbone on this machine, not yet verified.

    Raises BackboneError, naming the command that gets it, when it is not there.
    """
    backbone = backbone_named(name)
    path = backbones_dir() / backbone.file
    if not path.is_file():
        raise BackboneError(
            f"{backbone.file} is not in {path.parent}; put it there, or get it with "
            f"“glean train fetch {name}” ({backbone.size} MB)."
        )
    return path


def verify_backbone(name: str) -> str:
    """Check a backbone's file against its name; return its whole SHA-256, hexadecimal.

    Raises BackboneError when it is missing or not what was published.
    """
    path = find_backbone(name)
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if not digest.startswith(KNOWN[name].digest_prefix):
        raise BackboneError(
            f"{path} is damaged or another file: its checksum is not the one in its name; delete "
            f"it and get it again with “glean train fetch {name}”."
        )
    return digest


def fetch_backbone(name: str, progress: Progress | None = None, source: str | None = None) -> Path:
    """Download a backbone into the folder, unless it is there and right; return its path.

    ``source`` is the address of the folder that has the file, torchvision's when None. What
    arrives is compared with the digest in its name before it gets that name, so that a broken
    download leaves nothing. Raises BackboneError.
    """
    backbone = backbone_named(name)
    path = backbones_dir() / backbone.file
    if path.exists():
        verify_backbone(name)
        return path
    address = f"{source or SOURCE}/{backbone.file}"
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with replacing(path) as file:
            received = _Received(file)
            _download(address, received, progress, backbone.file)
            if not received.digest().startswith(backbone.digest_prefix):
                raise BackboneError(
                    f"What {address} sent is not {backbone.file}: its checksum is another; try "
                    "again, or from another network."
                )
    except OSError as error:  # network errors are among them
        raise BackboneError(
            f"{address} could not be downloaded ({error}); check the connection and the disk, and "
            "try again."
        ) from error
    return path


class _Received:
    """A file being written that knows the digest of what it got."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._sha = hashlib.sha256()

    def write(self, data: bytes) -> int:
        self._sha.update(data)
        return self._file.write(data)

    def flush(self) -> None:
        self._file.flush()

    def digest(self) -> str:
        return self._sha.hexdigest()


class _Bar:
    """What pooch calls a progress bar, for our kind of progress function."""

    def __init__(self, progress: Progress, words: str) -> None:
        self.total: float = 0
        self._progress, self._words, self._done = progress, words, 0.0

    def update(self, size: float) -> None:
        self._done += size
        self._progress(min(1.0, self._done / self.total) if self.total else 0.0, self._words)

    def reset(self) -> None:
        self._done = 0.0

    def close(self) -> None:
        self._progress(1.0, self._words)


def _download(address: str, to: _Received, progress: Progress | None, words: str) -> None:
    try:
        import pooch
    except ImportError as error:
        raise BackboneError(
            "Downloads need the package pooch; install it with “pip install "
            "'glean-retouch[training]'”."
        ) from error
    bar = _Bar(progress, words) if progress else False
    pooch.HTTPDownloader(progressbar=bar, chunk_size=2**16)(address, to, None)
