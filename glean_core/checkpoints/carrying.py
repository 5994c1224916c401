"""Our weights files copied with another card, by their bytes: without torch, tensors unread."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from glean_core.checkpoints.errors import CheckpointError
from glean_core.checkpoints.header import read_header
from glean_core.files import replacing

_ALIGNED = 8  # bytes, where tensors may begin


def copy_with_card(source: Path, target: Path, card: Mapping[str, Any]) -> None:
    """Copy one of our files, its tensors bit by bit; the file appears complete or not at all.

    card: plain JSON values; what it says of the weights has to be true already. Raises
    CheckpointError.
    """
    header, start = read_header(source)
    described = {**header["__metadata__"], "card": json.dumps(card, ensure_ascii=False)}
    text = json.dumps({**header, "__metadata__": described}, ensure_ascii=False).encode()
    text += b" " * (-len(text) % _ALIGNED)
    try:
        with source.open("rb") as tensors, replacing(target) as file:
            file.write(len(text).to_bytes(8, "little") + text)
            tensors.seek(start)
            while block := tensors.read(1 << 20):
                file.write(block)
    except OSError as error:
        raise CheckpointError(f"{target} can't be written: {error.strerror}.") from error
