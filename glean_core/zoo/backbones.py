"""Published backbone weights that measure pictures in training and evaluation.

Nothing is downloaded unless a person asks for it; a file put into the folder by hand is as good.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from glean_core.errors import GleanError
from glean_core.files import file_sha256
from glean_core.progress import Progress
from glean_core.zoo.transfer import PATIENCE, Patience, TransferError, Wanted, download

if TYPE_CHECKING:
    from torch import Tensor

SOURCE = "https://download.pytorch.org/models"
_NAMED = re.compile(r"([a-z0-9]+)(?:-[a-z]+)*-([0-9a-f]{8,64})\.pth")


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


def backbones_here() -> list[Path]:
    """The files of known backbones that lie in the folder, not yet verified."""
    places = (backbones_dir() / backbone.file for backbone in KNOWN.values())
    return [place for place in places if place.is_file()]


def backbone_kind(path: Path) -> str:
    """Which backbone a file is, by its name: "vgg16" or "alexnet". Raises BackboneError."""
    return _kind_and_prefix(path)[0]


def verify_file(path: Path) -> str:
    """Check a backbone's file against the digits in its name; return its SHA-256, hexadecimal.

    It keeps the name it was published under, wherever it lies. Raises BackboneError when it can't
    be read, has another name, or is not what was published.
    """
    kind, prefix = _kind_and_prefix(path)
    try:
        digest = file_sha256(path)
    except OSError as error:
        raise BackboneError(f"{path} can't be read ({error.strerror}); check the path.") from error
    if not digest.startswith(prefix):
        raise BackboneError(
            f"{path} is damaged, or is not the file it is named after: its checksum starts with "
            f"{digest[: len(prefix)]}; delete it and get it again with “glean train fetch {kind}”."
        )
    return digest


def verify_backbone(name: str) -> str:
    """Check the file of a backbone on this machine; return its SHA-256, hexadecimal.

    Raises BackboneError when it is missing or not what was published.
    """
    return verify_file(find_backbone(name))


def read_convolutions(path: Path) -> dict[str, Tensor]:
    """Verify a backbone's file and read its trunk: names as published, float32, on the CPU.

    The classifier behind the trunk is left out. Raises BackboneError.
    """
    import torch

    verify_file(path)
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        return {name: t.float() for name, t in state.items() if name.startswith("features.")}
    except Exception as error:  # damaged files make torch raise almost anything
        raise BackboneError(
            f"{path} holds no readable weights; delete it and get it again with “glean train "
            f"fetch {backbone_kind(path)}”."
        ) from error


def _kind_and_prefix(path: Path) -> tuple[str, str]:
    match = _NAMED.fullmatch(path.name)
    if match is None or match[1] not in KNOWN:
        names = " or ".join(backbone.file for backbone in KNOWN.values())
        raise BackboneError(
            f"{path.name} is not named as torchvision's weights are; give {names}, with its name "
            "unchanged, so that its checksum can be compared."
        )
    return match[1], match[2]


def fetch_backbone(
    name: str,
    progress: Progress | None = None,
    source: str | None = None,
    patience: Patience = PATIENCE,
) -> Path:
    """Download a backbone into the folder, unless it is there and right; return its path.

    ``source`` is the address of the folder that has the file, torchvision's when None. What
    arrives is compared with the digest in its name before it gets that name; a download that broke
    off is gone on with the next time. Raises BackboneError.
    """
    backbone = backbone_named(name)
    path = backbones_dir() / backbone.file
    if path.exists():
        verify_backbone(name)
        return path
    size = backbone.size * 2**20
    address = f"{source or SOURCE}/{backbone.file}"
    wanted = Wanted(backbone.file, address, backbone.digest_prefix, size, 2 * size)
    try:
        download(wanted, path, progress, patience=patience)
    except TransferError as error:
        raise BackboneError(str(error)) from error
    return path
