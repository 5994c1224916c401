"""Which of several processes this is, where a launcher such as torchrun has started them."""

from __future__ import annotations

import os
import time

_PATIENCE = 15.0  # seconds; when the first process ends, the launcher ends the others at once


def is_first() -> bool:
    """Say whether this is the first process, or the only one."""
    return os.environ.get("RANK", "0") == "0"


def let_the_first_speak() -> None:
    """Wait, in another process than the first, until that has said what all of them found wrong.

    torchrun ends all processes as soon as one has failed, so whoever is quicker and silent would
    keep the first from saying it.
    """
    if not is_first() and "TORCHELASTIC_RUN_ID" in os.environ:
        time.sleep(_PATIENCE)
