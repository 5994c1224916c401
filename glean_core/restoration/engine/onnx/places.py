"""The devices that ONNX Runtime can use here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from glean_core.extras import has_torch, how_to_get
from glean_core.restoration.request import RestorationError

_NAMED = re.compile(r"cpu|mps|coreml|directml|cuda(:\d{1,3})?")


@dataclass(frozen=True)
class Place:
    """A device. name: as people choose it. title: as it is shown. provider: ONNX Runtime's name."""

    name: str
    title: str
    provider: str
    number: int = 0

    @property
    def is_cpu(self) -> bool:
        return self.name == "cpu"

    @property
    def takes_batches(self) -> bool:
        """Whether batches of any size run well; else one picture at a time, of fixed size.

        A GPU's driver that compiles a network does so for one size.
        """
        return self.name == "cuda"

    @property
    def settings(self) -> dict[str, Any]:
        """What the provider is told."""
        if self.name == "cuda":  # the same pixels every time, and products in float32
            return {"device_id": self.number, "use_tf32": 0, "cudnn_conv_algo_search": "HEURISTIC"}
        if self.name == "directml":
            return {"device_id": self.number}
        if self.name == "coreml":
            return {"ModelFormat": "MLProgram", "MLComputeUnits": "CPUAndGPU"}
        return {}


CPU = Place("cpu", "CPU", "CPUExecutionProvider")
GPUS = (  # the best first
    Place("cuda", "NVIDIA GPU", "CUDAExecutionProvider"),
    Place("directml", "GPU (DirectML)", "DmlExecutionProvider"),
    Place("coreml", "Apple GPU", "CoreMLExecutionProvider"),
)


def is_auto(name: str) -> bool:
    """Whether a person leaves it to the program which device is used."""
    return name.strip().lower() == "auto"


def is_onnx_alone(name: str) -> bool:
    """Whether a device has this name that torch doesn't know."""
    return name.strip().lower() in ("directml", "coreml")


def has_gpu() -> bool:
    """Whether ONNX Runtime is here in a build for some GPU."""
    return find_spec("onnxruntime") is not None and len(places()) > 1


def places(name: str = "auto") -> list[Place]:
    """Where to try to run a model, in turn; the CPU, which always works, is the last.

    name: "auto", "cpu", "cuda", "cuda:1", "directml", "coreml" or its other name "mps". Raises
    RestorationError for another name, a device that isn't here, and without ONNX Runtime.
    """
    if find_spec("onnxruntime") is None:
        what = f"The device {name}" if has_torch() else "Running a model without PyTorch"
        raise RestorationError(f"{what} needs {how_to_get('onnxruntime', 'onnx')}.")
    import onnxruntime

    here = onnxruntime.get_available_providers()
    gpus = [gpu for gpu in GPUS if gpu.provider in here]
    if is_auto(name):
        return [*gpus, CPU]
    wanted = name.strip().lower()
    if not _NAMED.fullmatch(wanted):
        raise RestorationError(
            f"“{name}” is not a device; choose auto, cpu, cuda, cuda:1 (a number), directml or mps."
        )
    kind, _, number = wanted.replace("mps", "coreml").partition(":")
    if kind == "cpu":
        return [CPU]
    found = [gpu for gpu in gpus if gpu.name == kind]
    if not found:
        choices = ", ".join([*(gpu.name for gpu in gpus), CPU.name])
        raise RestorationError(
            f"The device {wanted} can't be used by this program on this machine; choose auto, or "
            f"one of: {choices}."
        )
    return [Place(found[0].name, found[0].title, found[0].provider, int(number or 0)), CPU]
