"""One limit for the histories of all open photos."""

from __future__ import annotations

from collections.abc import Sequence

from app.document.history import History


def share_out(histories: Sequence[History], limit_bytes: int) -> list[History]:
    """Let every history have what the others leave, at least its equal part; returns the cut ones.

    So one photo may use all of the limit, and gives it back as others come to need theirs.
    """
    if not histories:
        return []
    sizes = [history.nbytes for history in histories]
    equal = limit_bytes // len(histories)
    return [
        history
        for history, size in zip(histories, sizes, strict=True)
        if history.share(max(equal, limit_bytes - (sum(sizes) - size)))
    ]
