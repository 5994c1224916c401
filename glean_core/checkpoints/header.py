"""The header of our weights files, read without torch.

A safetensors file starts with the length of a JSON header (8 bytes, little endian), then the
header; the tensors follow. Ours keeps the format, the network's configuration and the model card
in the header's `__metadata__`.
"""

import hashlib
import json
from pathlib import Path
from typing import Any

from glean_core.checkpoints.errors import CheckpointError

FORMAT = "glean-retouch"
FORMAT_VERSION = "1"
MAX_HEADER = 100_000_000  # bytes, the limit of the safetensors format


def read_metadata(path: Path) -> dict[str, str]:
    """Return the metadata of one of our files. Raises CheckpointError."""
    return dict(read_header(path)[0]["__metadata__"])


def read_header(path: Path) -> tuple[dict[str, Any], int]:
    """Return all of one of our files' header, and the byte where its tensors begin.

    Raises CheckpointError.
    """
    try:
        if path.exists() and not path.is_file():  # a pipe would be waited for, for ever
            raise ValueError("no file")
        with path.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            if not 2 <= length <= min(MAX_HEADER, path.stat().st_size - 8):
                raise ValueError("no header")
            header = json.loads(file.read(length))
        metadata = dict(header.get("__metadata__", {}))
    except FileNotFoundError as error:
        raise CheckpointError(f"{path} does not exist; check the path.") from error
    except (OSError, ValueError, TypeError, AttributeError, RecursionError) as error:
        raise CheckpointError(
            f"{path.name} is not a readable safetensors file; it may be damaged or incomplete."
        ) from error
    if metadata.get("format") != FORMAT:
        raise CheckpointError(f"{path.name} holds no GLEAN Retouch model.")
    if metadata.get("format_version") != FORMAT_VERSION:
        raise CheckpointError(
            f"{path.name} was made by a newer GLEAN Retouch; update the app to use it."
        )
    return header, 8 + length


def read_json(path: Path, key: str) -> dict[str, Any]:
    """Return one JSON entry of a file's metadata. Raises CheckpointError."""
    try:
        value = json.loads(read_metadata(path)[key])
    except (KeyError, ValueError, TypeError, RecursionError) as error:
        raise CheckpointError(f"{path.name} has no readable {key}; it may be damaged.") from error
    if not isinstance(value, dict):
        raise CheckpointError(f"{path.name} has no readable {key}; it may be damaged.")
    return value


def read_card(path: Path) -> dict[str, Any]:
    """Return the model card of one of our files, as plain JSON values.

    The tensors are not read. Raises CheckpointError.
    """
    return read_json(path, "card")


def weights_sha256(path: Path) -> str:
    """Return the SHA-256 of a file's tensor bytes, 64 hex digits: everything after the header.

    A card inside the header can name this digest. Raises CheckpointError.
    """
    digest = hashlib.sha256()
    try:
        with path.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
            file.seek(8 + length)
            while block := file.read(1 << 20):
                digest.update(block)
    except OSError as error:
        raise CheckpointError(f"{path} can't be read ({error.strerror}).") from error
    return digest.hexdigest()


def tensor_digest(data: bytes) -> str:
    """Return the SHA-256 of the tensor bytes of a safetensors file in memory, 64 hex digits."""
    length = int.from_bytes(data[:8], "little")
    return hashlib.sha256(memoryview(data)[8 + length :]).hexdigest()
