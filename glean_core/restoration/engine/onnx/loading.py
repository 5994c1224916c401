"""From a model's file to an engine that ONNX Runtime runs."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from functools import partial

import onnxruntime

from glean_core.restoration.device import threads_for_networks
from glean_core.restoration.engine.cost import is_light
from glean_core.restoration.engine.engine import Engine
from glean_core.restoration.engine.onnx.places import CPU, Place, places
from glean_core.restoration.engine.onnx.reading import Network, read_network
from glean_core.restoration.engine.onnx.runner import OnnxRunner
from glean_core.restoration.engine.probe import CLOSE_ENOUGH, probe_batch, psnr
from glean_core.restoration.engine.verdicts import Verdict, known_verdict, remember, verdict_key
from glean_core.zoo import Model

log = logging.getLogger(__name__)
_TURNS = 3


def load_with_onnx(model: Model, device: str) -> Engine:
    """See `Engine.load`; device: see `places`.

    A GPU is taken when its result on the probe has at least `CLOSE_ENOUGH` dB against the CPU's
    and, unless it was asked for by name, when it isn't slower.
    """
    network, reload = read_network(model), partial(read_network, model)
    named = device.strip().lower() != "auto"
    note = ""
    for place in places(device):
        if place.is_cpu:
            continue
        try:
            runner, verdict = _tried(network, model, place, reload)
        except Exception:  # of a driver: anything
            log.warning("%s can't run %s", place.provider, model.card.name, exc_info=True)
            if named:
                note = f"{place.title} could not run this model, so the CPU was used instead."
            continue
        if verdict.psnr < CLOSE_ENOUGH:
            note = f"{place.title} made another result than the CPU, so the CPU was used instead."
        elif named or verdict.speed >= 1:
            return Engine(runner, model.card, is_light=is_light(network.config))
    engine = Engine(OnnxRunner(network, CPU, reload), model.card, is_light=is_light(network.config))
    engine.add_note(note)
    return engine


def _tried(
    network: Network, model: Model, place: Place, reload: Callable[[], Network]
) -> tuple[OnnxRunner, Verdict]:
    """A model on a GPU, and how it does there: looked up, or found out. Raises whatever fails."""
    weights, way = model.card.sha256, f"{place.provider} {place.number}"
    key = verdict_key(weights, way, CPU.provider, threads_for_networks(), onnxruntime.__version__)
    runner = OnnxRunner(network, place, reload)
    verdict = known_verdict(key) if weights else None
    if verdict is None:
        verdict = _checked(runner, OnnxRunner(network, CPU, reload))
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
