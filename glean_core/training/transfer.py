"""States made small to travel: half precision, without optimiser moments. Lossy, and they say so.

A full state goes on exactly. This one is for machines to which little can be carried: Adam finds
its moments again within a few hundred steps, and weights are rounded to 11 bits.
"""

from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from glean_core.errors import GleanError
from glean_core.files import replacing
from glean_core.training.run_folder import RunFolder, read_state

SUFFIX = ".transfer"
_NETWORKS = ("generator", "network", "discriminator", "average")
_OPTIMISERS = ("generator_optimiser", "optimiser", "discriminator_optimiser")


def to_transfer(saved: dict[str, Any]) -> dict[str, Any]:
    """Make a saved state small. The bank inside GLEAN is left out: it is given again at the start.

    Raises GleanError when a weight is too large for half precision.
    """
    small = {name: value for name, value in saved.items() if name not in _OPTIMISERS}
    for name in _NETWORKS:
        if name in saved:
            drop_bank = saved["kind"] == "glean" and name in ("network", "average")
            small[name] = {
                key: _half(key, tensor)
                for key, tensor in saved[name].items()
                if not (drop_bank and key.startswith("generator."))
            }
    return small | {"lossy": True}


def _half(name: str, tensor: Tensor) -> Tensor:
    if not tensor.is_floating_point():
        return tensor
    half = tensor.to(torch.float16)
    if not bool(torch.isfinite(half).all()):
        raise GleanError(f"{name} is too large for half precision; carry the full state instead.")
    return half.contiguous()


def write_transfer(run: RunFolder, target: Path) -> int:
    """Write the newest state of a run as a transfer file; return its bytes. Raises GleanError."""
    saved = run.load_state()
    if saved is None:
        raise GleanError(f"{run.path} holds no run; train one first.")
    with replacing(target) as file:
        torch.save(to_transfer(saved), file)
    return target.stat().st_size


def take_transfer(run: RunFolder, source: Path, kind: str) -> None:
    """Make a transfer file the first checkpoint of a new run.

    ``kind`` is "bank" or "glean". Raises GleanError when the folder holds a run already, or the
    file is no transfer file of that kind.
    """
    if run.load_state() is not None:
        raise GleanError(
            f"{run.path} holds a run already; leave out {source.name}, or use another."
        )
    run.path.mkdir(parents=True, exist_ok=True)
    run.save_state(read_transfer(source, kind))


def read_transfer(source: Path, kind: str) -> dict[str, Any]:
    """Read a transfer file. Raises GleanError."""
    saved = read_state(source)
    if saved.get("kind") != kind or "images_shown" not in saved:
        raise GleanError(f"{source.name} is not the state of a {kind} in training.")
    return saved
