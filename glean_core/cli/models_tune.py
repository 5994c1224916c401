"""`glean models tune`: which back end runs a model the fastest here."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from glean_core import zoo
from glean_core.cli.output import UsageError, progress_bar, show_json
from glean_core.extras import how_to_get, require_torch

if TYPE_CHECKING:
    from glean_core.restoration.engine.verdicts import Verdict


@dataclass(frozen=True)
class Tuned:
    """What was found out about a model, and in which way it is run on the CPU from now on."""

    found: dict[str, Verdict]
    way: str


def tune_command(
    name: Annotated[str | None, typer.Argument(help="Name of the model; all if left out.")] = None,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Try every installed back end on this processor; the fastest is used from now on.

    Back ends are ONNX Runtime and OpenVINO, packages that are installed besides. One is used when
    it is faster than PyTorch and gives the same pictures. Let nothing else run meanwhile.
    """
    from glean_core.restoration.engine.exported import installed

    require_torch("Trying back ends against PyTorch")
    models = [zoo.find_model(name)] if name is not None else zoo.list_models()
    if not installed():
        raise UsageError(f"Trying back ends needs {how_to_get('onnxruntime', 'onnx')}.")
    tuned = {}
    with progress_bar(quiet or as_json) as progress:
        for i, model in enumerate(models):
            if progress is not None:
                progress(i / len(models), f"Trying {model.card.name}")
            tuned[model.card.name] = _tuned(model)
    if as_json:
        show_json({key: _as_values(each) for key, each in tuned.items()})
    else:
        _print_table(tuned)


def _tuned(model: zoo.Model) -> Tuned:
    from glean_core.restoration import Engine
    from glean_core.restoration.engine.tuning import tune

    found = tune(model)
    return Tuned(found, Engine.load(model, "cpu").precision)  # not said by a rule of its own


def _as_values(tuned: Tuned) -> dict[str, Any]:
    """For JSON, which has no infinity: null is the PSNR of the very same picture."""
    found = {
        way: {"speed": each.speed, "psnr": each.psnr if math.isfinite(each.psnr) else None}
        for way, each in tuned.found.items()
    }
    return {"way": tuned.way, "found": found}


def _print_table(tuned: dict[str, Tuned]) -> None:
    table = Table(box=None, pad_edge=False)
    for heading in ("Model", "Back end", "Speed", "PSNR"):
        table.add_column(heading)
    for name, each in tuned.items():
        for way, verdict in each.found.items():
            table.add_row(name, way, f"{verdict.speed:.2f}x", f"{verdict.psnr:.0f} dB")
    console = Console(highlight=False, markup=False)
    console.print(table)
    console.print("Speed is against PyTorch's own way, PSNR against float32.")
    for name, each in tuned.items():
        console.print(f"{name} runs in {each.way} from now on.")
