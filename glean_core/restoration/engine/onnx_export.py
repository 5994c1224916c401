"""A model as an ONNX file, for programs and back ends without torch."""

from __future__ import annotations

import contextlib
import io
import tempfile
import warnings
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from glean_core.extras import how_to_get
from glean_core.files import replacing
from glean_core.restoration.engine.exported import INPUT, OUTPUT
from glean_core.restoration.request import RestorationError
from glean_core.zoo import Model

OPSET = 20


def export_onnx(model: Model, path: Path) -> None:
    """Write a model's prepared network in float32 as an ONNX file, weights inside.

    Its input "picture" is N x 3 x in_size x in_size, its output "restored" N x 3 x out_size x
    out_size, both RGB in [-1, 1], any N; the noise is the stored one. The file is replaced in one
    step. Needs the packages of the extra `onnx`. Raises CheckpointError for the weights,
    RestorationError when a package is missing or the file can't be written.
    """
    for package in ("onnx", "onnxscript"):
        if find_spec(package) is None:
            raise RestorationError(f"Making an ONNX file needs {how_to_get(package, 'onnx')}.")
    import torch

    from glean_core.checkpoints.weights import load_network
    from glean_core.restoration.engine.prepared import PORTABLE, prepare

    network = load_network(model.path)
    side = network.config.in_size
    example = torch.zeros(2, 3, side, side)  # two, so that the batch isn't taken for a constant
    # The older exporter, without dynamo, fails on the network.
    with torch.no_grad(), _quietly():
        program = torch.onnx.export(
            prepare(network, PORTABLE),
            (example,),
            dynamo=True,
            input_names=[INPUT],
            output_names=[OUTPUT],
            dynamic_shapes=({0: torch.export.Dim("batch")},),
            opset_version=OPSET,
        )
    assert program is not None
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "model.onnx"
        program.save(str(made), external_data=False)
        try:
            with replacing(path) as file, made.open("rb") as source:
                while block := source.read(1 << 20):
                    file.write(block)
        except OSError as error:
            raise RestorationError(f"{path} can't be written: {error.strerror}.") from error


@contextlib.contextmanager
def _quietly() -> Iterator[None]:
    """The exporter prints its progress, and warns of its own ways."""
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        yield
