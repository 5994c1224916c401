"""Published classifier weights on this machine, for LPIPS; nothing here downloads."""

import hashlib
import os
import re
from pathlib import Path

import platformdirs
import torch
from torch import Tensor

from glean_core.evaluation.errors import EvaluationError

# torchvision's files; the digits are the start of the file's SHA-256.
PUBLISHED = {"vgg16": "vgg16-397923af.pth", "alexnet": "alexnet-owt-7be5be79.pth"}
_NAMED = re.compile(r"(vgg16|alexnet)[a-z-]*-([0-9a-f]{8,64})\.pth")


def backbones_folder() -> Path:
    """Where published classifier weights are kept; GLEAN_BACKBONES_DIR overrides it."""
    override = os.environ.get("GLEAN_BACKBONES_DIR")
    if override:
        return Path(override)
    return Path(platformdirs.user_data_dir("glean-retouch", appauthor=False)) / "backbones"


def find_backbones() -> list[Path]:
    """Return the published files that lie in the folder, VGG16 before AlexNet."""
    places = (backbones_folder() / name for name in PUBLISHED.values())
    return [place for place in places if place.is_file()]


def backbone_kind(path: Path) -> str:
    """Return "vgg16" or "alexnet" by the file's name. Raises EvaluationError for another name."""
    return _named(path)[0]


def read_backbone(path: Path) -> dict[str, Tensor]:
    """Read the convolutions of a published file; names as published, float32, on the CPU.

    The file keeps the name it was published under: its digits must be the start of its SHA-256.
    Raises EvaluationError.
    """
    prefix = _named(path)[1]
    try:
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise EvaluationError(f"{path} can't be read: {error.strerror}.") from error
    if not digest.startswith(prefix):
        raise EvaluationError(
            f"{path.name} is not the file it is named after: its SHA-256 starts with "
            f"{digest[: len(prefix)]}; get it again."
        )
    return _read_tensors(path)


def _read_tensors(path: Path) -> dict[str, Tensor]:
    try:
        state = torch.load(path, map_location="cpu", weights_only=True)
        convolutions = {n: t.float() for n, t in state.items() if n.startswith("features.")}
    except Exception as error:  # damaged files make torch raise almost anything
        raise EvaluationError(
            f"{path.name} holds no readable weights; get the published file again."
        ) from error
    return convolutions


def _named(path: Path) -> tuple[str, str]:
    match = _NAMED.fullmatch(path.name)
    if match is None:
        names = " or ".join(PUBLISHED.values())
        raise EvaluationError(
            f"{path.name} is not named as torchvision's weights are; give {names}, with its name "
            "unchanged, so that its digest can be checked."
        )
    return match[1], match[2]
