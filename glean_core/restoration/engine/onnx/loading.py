"""From a model's file to an engine that ONNX Runtime runs."""

from __future__ import annotations

import logging
import time
from functools import partial

import onnxruntime

from glean_core.checkpoints import CheckpointError
from glean_core.errors import is_out_of_memory
from glean_core.restoration.device import threads_for_networks
from glean_core.restoration.engine.cost import is_light
from glean_core.restoration.engine.engine import Engine
from glean_core.restoration.engine.onnx.places import CPU, Place, is_auto, places
from glean_core.restoration.engine.onnx.reading import Network, read_network
from glean_core.restoration.engine.onnx.runner import OnnxRunner
from glean_core.restoration.engine.probe import CLOSE_ENOUGH, probe_batch, psnr
from glean_core.restoration.engine.verdicts import Verdict, known_verdict, remember, verdict_key
from glean_core.zoo import Model

log = logging.getLogger(__name__)
_TURNS = 3


def load_with_onnx(model: Model, device: str) -> Engine:
    """See `Engine.load`; device: see `places`."""
    engine, note = gpu_engine(model, device)
    if engine is None:
        network = read_network(model)
        engine = _engine(_on_cpu(network, model), model, network)
        engine.add_note(note)
    return engine


def gpu_engine(model: Model, device: str) -> tuple[Engine | None, str]:
    """The engine for a model on a GPU, or None and why none is used, if that is worth a note.

    A GPU is taken when its result on the probe has at least `CLOSE_ENOUGH` dB against the CPU's
    and, unless it was asked for by name, when it isn't slower.
    """
    note = ""
    for place in places(device):
        if place.is_cpu:
            continue
        network = read_network(model)
        try:
            runner, verdict = _tried(network, model, place)
        except CheckpointError:
            raise
        except Exception:  # of a driver: anything
            log.warning("%s can't run %s", place.provider, model.card.name, exc_info=True)
            if not is_auto(device):
                note = f"{place.title} could not run this model, so the CPU was used instead."
            continue
        if verdict.psnr < CLOSE_ENOUGH:
            note = f"{place.title} made another result than the CPU, so the CPU was used instead."
        elif verdict.speed >= 1 or not is_auto(device):
            return _engine(runner, model, network), ""
    return None, note


def _on_cpu(network: Network, model: Model) -> OnnxRunner:
    try:
        return OnnxRunner(network, CPU, partial(read_network, model))
    except Exception as error:  # ONNX Runtime's have no base of their own
        if is_out_of_memory(error):
            raise
        raise CheckpointError(
            f"{model.path.name} is damaged or incomplete; its tensors don't fit its description."
        ) from error


def _engine(runner: OnnxRunner, model: Model, network: Network) -> Engine:
    return Engine(runner, model.card, is_light=is_light(network.config))


def _tried(network: Network, model: Model, place: Place) -> tuple[OnnxRunner, Verdict]:
    """A model on a GPU, and how it does there: looked up, or found out. Raises whatever fails."""
    weights, way = model.card.sha256, f"{place.name} {place.number}"
    key = verdict_key(weights, way, CPU.provider, threads_for_networks(), onnxruntime.__version__)
    runner = OnnxRunner(network, place, partial(read_network, model))
    verdict = known_verdict(key) if weights else None
    if verdict is None:
        verdict = _checked(runner, _on_cpu(network, model))
        remember(key, verdict)
    return runner, verdict


def _checked(gpu: OnnxRunner, cpu: OnnxRunner) -> Verdict:
    """Run the probe on both, in turns."""
    batch = probe_batch(cpu.in_size)
    close = psnr(gpu.forward(batch) * 2, cpu.forward(batch) * 2)  # a peak of 2; warms up, too
    best = {gpu: float("inf"), cpu: float("inf")}
    for _ in range(_TURNS):
        for runner in best:
            started = time.perf_counter()
            runner.forward(batch)
            best[runner] = min(best[runner], time.perf_counter() - started)
    return Verdict(close, best[cpu] / best[gpu])
