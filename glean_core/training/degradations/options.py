"""How training inputs are spoiled, as data."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class DegradationOptions:
    """From ground truth to network input.

    ``bicubic`` is the paper's antialiased shrinking; ``blind`` adds blur, resizing, noise and JPEG
    before it. ``retouch`` is the chance that a picture carries a retouch pair: the clean edit is
    the target, the clumsy one is shrunk to be the input.
    """

    kind: Literal["bicubic", "blind"] = "bicubic"
    blind_strength: float = 1.0  # 1: the published ranges; less narrows them towards no damage
    blind_order: Literal["published", "random"] = "random"  # published: blur, resize, noise, JPEG
    retouch: float = 0.0
    retouch_severity: float = 1.0  # multiplies the severities of the committed table
    retouch_kinds: tuple[str, ...] = ()  # empty: every kind of the table that training may use
