"""Which device a model runs on."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from glean_core.restoration.request import RestorationError

if TYPE_CHECKING:
    import torch

_NAMED = re.compile(r"cpu|mps|cuda(:\d{1,3})?")


def choose_device(name: str = "auto") -> torch.device:
    """The device of that name; "auto" takes CUDA, else MPS, else the CPU.

    name: "auto", "cpu", "cuda", "cuda:1" or "mps". Raises RestorationError for another name and
    for a device that this machine doesn't have.
    """
    import torch

    wanted = name.strip().lower()
    has_mps = torch.backends.mps.is_available()
    if wanted == "auto":
        best = "cuda" if torch.cuda.is_available() else "mps" if has_mps else "cpu"
        return torch.device(best)
    if not _NAMED.fullmatch(wanted):
        raise RestorationError(
            f"“{name}” is not a device; choose auto, cpu, cuda, cuda:1 (a number) or mps."
        )
    device = torch.device(wanted)
    if device.type == "cuda" and not torch.cuda.is_available():
        raise RestorationError(
            f"The device {wanted} needs an NVIDIA or AMD GPU with a PyTorch build for it, and none "
            "was found; choose auto or cpu."
        )
    if device.type == "cuda" and (device.index or 0) >= torch.cuda.device_count():
        raise RestorationError(
            f"There is no device {wanted}; this machine has {torch.cuda.device_count()} GPU(s), "
            "counted from cuda:0."
        )
    if device.type == "mps" and not has_mps:
        raise RestorationError("The device mps needs an Apple GPU; choose auto or cpu.")
    return device


def spare_one_core() -> None:
    """Leave one core to the interface while torch runs a model on the CPU.

    Never takes more than torch was given, by OMP_NUM_THREADS say.
    """
    import torch

    torch.set_num_threads(max(1, min(torch.get_num_threads(), _usable_cores() - 1)))


def threads_for_networks() -> int:
    """How many threads a model gets that something else than torch runs: as many as torch's."""
    given = os.environ.get("OMP_NUM_THREADS", "")
    most = int(given) if given.isdecimal() and int(given) > 0 else _usable_cores()
    return max(1, min(most, _usable_cores() - 1))


def describe(device: torch.device) -> str:
    """The device's name for a person: "CPU", "Apple GPU" or the GPU's own name."""
    import torch

    if device.type == "cuda":
        return str(torch.cuda.get_device_name(device))
    return "Apple GPU" if device.type == "mps" else "CPU"


def _usable_cores() -> int:
    if hasattr(os, "sched_getaffinity"):  # containers and taskset allow fewer than there are
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
