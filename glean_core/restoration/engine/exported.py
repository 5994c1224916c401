"""Back ends that run a model's ONNX file in torch's place, where they are installed and win."""

from __future__ import annotations

import functools
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from glean_core.restoration.engine.onnx.network import INPUT, OUTPUT
from glean_core.restoration.engine.probe import CLOSE_ENOUGH
from glean_core.restoration.engine.verdicts import cache_folder, known_verdict, verdict_key

if TYPE_CHECKING:
    import torch
    from torch import Tensor

    from glean_core.restoration.engine.choice import Chosen


class Exported(Protocol):
    """A network that somebody else runs. It has the stored noise and no other."""

    name: str

    def __call__(self, lq: Tensor) -> Tensor:
        """See `Glean.forward`; in and out are float32 on the CPU."""


class OnnxRuntime:
    """ONNX Runtime on the CPU, float32. Needs the extra `onnx`."""

    name = "float32, ONNX Runtime"

    def __init__(self, path: Path, in_size: int, threads: int) -> None:
        import onnxruntime

        from glean_core.restoration.engine.onnx.options import cpu_options

        self._session = onnxruntime.InferenceSession(
            path, cpu_options(threads), providers=["CPUExecutionProvider"]
        )

    def __call__(self, lq: Tensor) -> Tensor:
        """See `Exported`."""
        import torch

        [made] = self._session.run([OUTPUT], {INPUT: lq.numpy()})
        return torch.from_numpy(made)


class OpenVino:
    """OpenVINO on the CPU. Needs the extra `openvino`."""

    def __init__(self, path: Path, in_size: int, threads: int, precision: str = "f32") -> None:
        import openvino

        self.name = f"{_PRECISIONS[precision]}, OpenVINO"
        core = openvino.Core()
        model = core.read_model(path)
        model.reshape([-1, 3, in_size, in_size])
        settings: dict[str, Any] = {
            "INFERENCE_PRECISION_HINT": precision,
            "INFERENCE_NUM_THREADS": threads,
            "PERFORMANCE_HINT": "LATENCY",
        }
        self._compiled = core.compile_model(model, "CPU", settings)

    def __call__(self, lq: Tensor) -> Tensor:
        """See `Exported`."""
        import torch

        made = self._compiled(lq.contiguous().numpy())[0]
        return torch.from_numpy(made.copy())  # its own buffer is used again


_PRECISIONS = {"f32": "float32", "bf16": "bfloat16"}
WAYS: dict[str, tuple[str, Any]] = {  # of each back end: its package, and how it is made
    "onnxruntime": ("onnxruntime", OnnxRuntime),
    "openvino": ("openvino", OpenVino),
    "openvino-bfloat16": ("openvino", functools.partial(OpenVino, precision="bf16")),
}


def installed() -> list[str]:
    """The names in `WAYS` whose package is on this machine."""
    return [name for name, (package, _) in WAYS.items() if find_spec(package) is not None]


def exported_file(weights: str) -> Path:
    """Where the ONNX file of a model is kept, by the digest of its weights."""
    return cache_folder() / f"{weights}.onnx"


def winner(
    weights: str, in_size: int, device: torch.device, chosen: Chosen, exact: bool
) -> Exported | None:
    """The back end that was found to be the fastest for a model here (`tuning.tune`), or None.

    Never another than one that was checked with these weights on this machine.
    """
    import torch

    path = exported_file(weights)
    if exact or device.type != "cpu" or not weights or not path.is_file():
        return None
    threads = torch.get_num_threads()
    best, speed = "", 1.1
    for name in installed():
        verdict = known_verdict(
            verdict_key(weights, name, chosen.form.name, threads, torch.__version__)
        )
        if verdict and verdict.psnr >= CLOSE_ENOUGH and verdict.speed > speed:
            best, speed = name, verdict.speed
    made: Exported | None = WAYS[best][1](path, in_size, threads) if best else None
    return made
