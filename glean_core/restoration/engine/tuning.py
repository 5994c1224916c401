"""Finds out whether a back end that is installed runs a model faster than torch does."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from glean_core.restoration.device import spare_one_core
from glean_core.restoration.engine.allocator import large_blocks_kept
from glean_core.restoration.engine.exported import WAYS, exported_file, installed
from glean_core.restoration.engine.onnx.export import export_onnx
from glean_core.restoration.engine.probe import probe_picture, psnr
from glean_core.restoration.engine.verdicts import Verdict, remember, verdict_key
from glean_core.restoration.request import RestorationError
from glean_core.zoo import Model


def tune(model: Model, file: Path | None = None) -> dict[str, Verdict]:
    """Check every installed back end on the CPU; `Engine.load` takes the winner from then on.

    Writes the model's ONNX file beside the verdicts (file: elsewhere). A verdict's speed is
    against what torch's own way takes, its PSNR against float32.
    Raises what `export_onnx` raises, and RestorationError for a model without a checksum.
    """
    import torch

    from glean_core.checkpoints.weights import load_network
    from glean_core.restoration.engine.choice import choose, exact_form, race
    from glean_core.restoration.engine.prepared import prepare

    weights = model.card.sha256
    if not weights:
        raise RestorationError(
            f"The card of “{model.card.name}” has no checksum; import the model again."
        )
    spare_one_core()
    path = file or exported_file(weights)
    path.parent.mkdir(parents=True, exist_ok=True)
    export_onnx(model, path)
    cpu, network = torch.device("cpu"), load_network(model.path)
    picture, threads = probe_picture(model.card.in_size), torch.get_num_threads()
    chosen = choose(network, weights, cpu)
    found = {}
    with torch.inference_mode(), large_blocks_kept():
        expected = prepare(network, exact_form(cpu))(picture)
        for name in installed():
            other = WAYS[name][1](path, model.card.in_size, threads)
            close = psnr(other(picture), expected)
            own, its = race([partial(chosen.network, picture), partial(other, picture)], cpu)
            found[name] = Verdict(close, own / its)
            remember(
                verdict_key(weights, name, chosen.form.name, threads, torch.__version__),
                found[name],
            )
    return found
