"""Runs a network by ONNX Runtime, on the CPU or a GPU, in float32."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from glean_core.errors import is_out_of_memory
from glean_core.networks.noise import drawn_noises
from glean_core.restoration.device import threads_for_networks
from glean_core.restoration.engine.allocator import large_blocks_kept
from glean_core.restoration.engine.cost import is_light, largest_batch
from glean_core.restoration.engine.onnx.network import BATCH, INPUT, OUTPUT, output_shape, shapes
from glean_core.restoration.engine.onnx.options import cpu_options
from glean_core.restoration.engine.onnx.places import CPU, Place
from glean_core.restoration.engine.onnx.reading import Network
from glean_core.restoration.engine.runner import Fault

_MOST = 16  # pictures at once on a GPU
_ROOM = 2 << 30  # bytes for them, since nobody tells how much memory it has
_NO_MEMORY = ("out of memory", "failed to allocate", "bad_alloc", "e_outofmemory", "8007000e")


class OnnxRunner:
    """See `engine.runner.Runner`."""

    def __init__(self, network: Network, place: Place, reload: Callable[[], Network]) -> None:
        """reload: reads the network again, for the CPU. Raises RuntimeError for a failing GPU."""
        self._place, self._reload = place, reload
        self.in_size = network.config.in_size
        self._noises: Mapping[str, NDArray[np.float32]] = network.noises
        self._stored = network.noises
        self._seed = 0
        self._batch_limit = 1
        if place.takes_batches:
            self._batch_limit = largest_batch(network.config, 4, _ROOM, _MOST)
        self._session = _session(network, place)

    @property
    def seed(self) -> int:
        """See `Runner`."""
        return self._seed

    @seed.setter
    def seed(self, seed: int) -> None:
        if seed != self._seed:
            self._seed, self._noises = seed, self._drawn(seed) if seed else self._stored

    def _drawn(self, seed: int) -> Mapping[str, NDArray[np.float32]]:
        sides = [noise.shape[-1] for noise in self._stored.values()]
        return dict(zip(self._stored, drawn_noises(seed, sides), strict=True))

    @property
    def device_name(self) -> str:
        """See `Runner`."""
        return self._place.title

    @property
    def precision(self) -> str:
        """See `Runner`."""
        return "float32, ONNX Runtime"

    @property
    def is_on_cpu(self) -> bool:
        """See `Runner`."""
        return self._place == CPU

    @property
    def batch_limit(self) -> int:
        """See `Runner`."""
        return self._batch_limit

    def forward(self, batch: NDArray[np.float32]) -> NDArray[np.float32]:
        """See `Runner`."""
        pictures = np.ascontiguousarray(batch.transpose(0, 3, 1, 2), np.float32) * 2.0 - 1.0
        with large_blocks_kept():
            [made] = self._session.run([OUTPUT], {INPUT: pictures, **self._noises})
        scaled: NDArray[np.float32] = (made + 1.0) * 0.5
        return np.ascontiguousarray(scaled.transpose(0, 2, 3, 1))

    def fault(self, error: Exception) -> Fault | None:
        """See `Runner`."""
        if is_out_of_memory(error) or any(words in str(error).lower() for words in _NO_MEMORY):
            return "memory"
        if not isinstance(error, RuntimeError) and "onnxruntime" not in type(error).__module__:
            return None
        return "network" if self.is_on_cpu else "device"

    def on_cpu(self) -> OnnxRunner:
        """See `Runner`."""
        del self._session  # its memory first
        there = OnnxRunner(self._reload(), CPU, self._reload)
        there.seed = self._seed
        return there


def _session(network: Network, place: Place) -> onnxruntime.InferenceSession:
    """A session that holds a network's weights. Raises RuntimeError where its provider can't."""
    config, weights = network.config, network.graph.weights
    options = cpu_options(threads_for_networks())
    options.enable_cpu_mem_arena = is_light(config)  # else hundreds of megabytes stay
    if not place.is_cpu:
        options.enable_mem_pattern = False  # as DirectML demands
    if not place.takes_batches:
        options.add_free_dimension_override_by_name(BATCH, 1)
    values = [onnxruntime.OrtValue.ortvalue_from_numpy(each) for each in weights.values()]
    options.add_external_initializers(list(weights), values)
    file = network.graph.written(shapes(config), (OUTPUT, output_shape(config)))
    providers = [(place.provider, place.settings)] + ([] if place.is_cpu else [CPU.provider])
    session = onnxruntime.InferenceSession(file, options, providers=providers)
    if session.get_providers()[0] != place.provider:  # it goes on without, with a warning alone
        raise RuntimeError(f"{place.provider} can't be used")
    return session
