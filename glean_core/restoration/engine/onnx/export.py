"""A model as an ONNX file of its own, for other programs and back ends."""

from __future__ import annotations

from pathlib import Path

from glean_core.files import replacing
from glean_core.restoration.engine.onnx.network import INPUT, OUTPUT, output_shape, shapes
from glean_core.restoration.engine.onnx.reading import read_network
from glean_core.restoration.request import RestorationError
from glean_core.zoo import Model


def export_onnx(model: Model, path: Path) -> None:
    """Write a model's network in float32 as an ONNX file, weights inside.

    Its input "picture" is N x 3 x in_size x in_size, its output "restored" N x 3 x out_size x
    out_size, both RGB in [-1, 1], any N; the noise is the stored one. The file is replaced in one
    step. Raises what `read_network` raises, and RestorationError when the file can't be written.
    """
    network = read_network(model)
    config = network.config
    data = network.graph.written(
        {INPUT: shapes(config)[INPUT]}, (OUTPUT, output_shape(config)), inside=network.noises
    )
    try:
        with replacing(path) as file:
            file.write(data)
    except OSError as error:
        raise RestorationError(f"{path} can't be written: {error.strerror}.") from error
