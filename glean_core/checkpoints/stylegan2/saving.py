"""Writing StyleGAN2 for other programs."""

from pathlib import Path

import torch

from glean_core.checkpoints.errors import CheckpointError
from glean_core.checkpoints.stylegan2.layout import Content
from glean_core.files import replacing


def save_foreign(content: Content, path: Path) -> None:
    """Write what a format's `export` made as one file of torch's, replaced in one step.

    Raises CheckpointError.
    """
    try:
        with replacing(path) as file:
            torch.save(content, file)
    except (OSError, RuntimeError) as error:  # torch's writer has errors of its own
        reason = getattr(error, "strerror", None) or "the disk may be full"
        raise CheckpointError(f"{path} can't be written: {reason}.") from error
