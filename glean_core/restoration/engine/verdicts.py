"""What a check found out about a model on this machine, kept so that it is done once."""

from __future__ import annotations

import contextlib
import hashlib
import json
import platform
from dataclasses import asdict, dataclass
from pathlib import Path

import platformdirs

from glean_core.files import replacing

_VERSION = 1  # raised when prepared networks compute otherwise


@dataclass(frozen=True)
class Verdict:
    """psnr: of the fast way against float32, in dB; speed: how many times as fast it was."""

    psnr: float
    speed: float


def cache_folder() -> Path:
    """Where things are kept that can be made again."""
    return Path(platformdirs.user_cache_dir("glean-retouch", appauthor=False)) / "engine"


def verdict_key(weights: str, way: str, device: str, threads: int, version: str) -> str:
    """Name a check: a digest of all that its outcome depends on, 32 hexadecimal digits.

    weights: the model's digest, way: what was checked, device: its name. version: of torch, or
    whatever else runs networks.
    """
    parts = (_VERSION, weights, way, device, threads, version, platform.processor())
    return hashlib.sha256(repr(parts).encode()).hexdigest()[:32]


def known_verdict(key: str) -> Verdict | None:
    """What was found earlier; None when nothing was, or when its file is damaged."""
    try:
        values = json.loads((cache_folder() / f"{key}.json").read_text(encoding="utf-8"))
        return Verdict(float(values["psnr"]), float(values["speed"]))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def remember(key: str, verdict: Verdict) -> None:
    """Keep a verdict; where nothing can be written the check is done again next time."""
    with contextlib.suppress(OSError):
        cache_folder().mkdir(parents=True, exist_ok=True)
        with replacing(cache_folder() / f"{key}.json") as file:
            file.write(json.dumps(asdict(verdict)).encode())
