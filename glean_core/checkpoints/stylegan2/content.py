"""The content of a foreign weights file: told by its first bytes, never by its name."""

import argparse
import mmap
import pickle
from pathlib import Path

import torch

from glean_core.checkpoints.errors import CheckpointError
from glean_core.checkpoints.stylegan2.layout import Content
from glean_core.checkpoints.stylegan2.nvidia.machine import RefusedError
from glean_core.checkpoints.stylegan2.nvidia.objects import read_objects

# The first bytes of a file by torch.save: an archive, or since before 1.6 a pickled number.
ARCHIVE = b"PK\x03\x04"
LEGACY = b"\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19"


def is_foreign(path: Path) -> bool:
    """Say whether a file starts like a pickle or an archive, and so is none of ours.

    Raises CheckpointError for a file that isn't there or can't be read.
    """
    if not path.is_file():
        raise CheckpointError(f"{path} does not exist; check the path.")
    start = _first_bytes(path)
    # Ours starts with a length of 8 bytes and a brace; a length may look like a pickle's start.
    return start[8:9] != b"{" and (start.startswith(ARCHIVE) or start[:1] == b"\x80")


def read_content(path: Path) -> Content:
    """Read a file by torch.save or one of NVIDIA's pickles; nothing in it is run.

    Raises CheckpointError with one sentence for a file that is damaged or holds code.
    """
    read = _by_torch if _first_bytes(path).startswith((ARCHIVE, LEGACY)) else _by_nvidia
    try:
        content = read(path)
    except (RefusedError, pickle.UnpicklingError) as error:
        raise CheckpointError(_refusal(path, error)) from error
    except MemoryError as error:
        raise CheckpointError(
            f"{path.name} needs more memory than there is; close other programs."
        ) from error
    except Exception as error:  # damaged files make torch raise almost anything
        raise CheckpointError(
            f"{path.name} can't be read; it may be damaged or incomplete."
        ) from error
    if not isinstance(content, dict):
        raise CheckpointError(f"{path.name} holds no weights with names; get another copy of it.")
    return content


def _first_bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(16)
    except OSError as error:
        raise CheckpointError(f"{path} can't be read ({error.strerror}).") from error


def _by_torch(path: Path) -> object:
    # rosinality keeps the options of its program beside the weights: names with values.
    with torch.serialization.safe_globals([argparse.Namespace]):
        return torch.load(path, map_location="cpu", weights_only=True)


def _by_nvidia(path: Path) -> object:
    # Mapped, so that a length inside the file which exceeds the file reserves no memory.
    with (
        path.open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content,
    ):
        return read_objects(content)


def _refusal(path: Path, error: Exception) -> str:
    reason = str(error) if isinstance(error, RefusedError) else ""
    if reason.startswith("dnnlib.tflib"):
        return (
            f"{path.name} holds a TensorFlow network; convert it with NVIDIA's legacy.py of "
            "stylegan2-ada-pytorch first."
        )
    what = f" ({ascii(reason)[1:-1][:80]})" if reason else ""
    return (
        f"{path.name} holds more than weights{what} or is damaged, so it was not opened; ask its "
        "author for a file with the weights alone."
    )
