"""Runs models on pictures whose truth is known, for `glean evaluate`."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from glean_core import zoo
from glean_core.cli.evaluate_output import Outputs, show_table
from glean_core.cli.output import UsageError, progress_bar, show_json
from glean_core.errors import GleanError
from glean_core.restoration import Engine

if TYPE_CHECKING:
    from glean_core.evaluation.comparison import Restored
    from glean_core.evaluation.measuring import Summary, Values
    from glean_core.evaluation.methods import Method
    from glean_core.evaluation.table import ResultTable

REFERENCES = ("bicubic", "lanczos")
RETOUCH_REFERENCES = ("nothing", "gaussian-blur", "telea", "bicubic-down-up")
_ROUNDED = 4  # digits on a card


@dataclass(frozen=True)
class ModelsRequest:
    """What was asked for. models: names or files, the main one first.

    references: other models, measured for comparison only: the models' cards name their values,
    and they get no card of their own.
    """

    models: tuple[str, ...]
    references: tuple[str, ...]
    paths: list[Path]
    about: str  # which pictures, for the table's notes
    command: str
    device: str
    backbones: tuple[Path, ...]
    arcface: Path | None
    outputs: Outputs
    sheet_count: int
    write_card: bool
    as_json: bool
    seed: int = 0  # of retouches


def evaluate_models(request: ModelsRequest) -> None:
    """Measure, write, print. Raises GleanError."""
    from glean_core.evaluation.measuring import flat_summary

    found = named_models(request.models, request.references)
    names, others = list(found)[: len(request.models)], list(found)[len(request.models) :]
    found = {name: found[name] for name in (*others, *names)}  # what is compared with comes first
    digests = weights_digests(request, found)
    summary, shown = _measure(request, found)
    table = _table(request, summary, found)
    flat = {name: flat_summary(summary, name, (*REFERENCES, *others)) for name in names}
    request.outputs.write_tables(table)
    if request.outputs.sheet:
        from glean_core.evaluation.sheet import write_sheet

        write_sheet(shown, _sheet_rows(found), request.outputs.sheet)
    store_and_show(request, found, flat, digests, table)


def store_and_show(
    request: ModelsRequest,
    found: Mapping[str, zoo.Model],
    flat: Mapping[str, Values],
    digests: Mapping[str, str],
    table: ResultTable,
) -> None:
    """Put the numbers onto the cards, if asked to, and print them. Raises GleanError.

    flat: of each model that gets a card, the main one first.
    """
    from glean_core.evaluation.measuring import finite_or_none
    from glean_core.evaluation.table import to_dict

    if request.write_card:
        for name, values in flat.items():
            write_metrics(found[name], values, digests[name])
    if request.as_json:
        main = next(iter(flat.values()))
        show_json({**finite_or_none(main), **to_dict(table)})
    else:
        show_table(table)


def named_models(names: Sequence[str], references: Sequence[str] = ()) -> dict[str, zoo.Model]:
    """Find models by name or file, references last; keys are what a table calls them.

    Raises GleanError.
    """
    from glean_core.zoo.models import read_model

    found: dict[str, zoo.Model] = {}
    for name in (*names, *references):
        path = Path(name)
        model = read_model(path) if path.is_file() else zoo.find_model(name)
        key = model.card.name
        if key in found or key in (*REFERENCES, *RETOUCH_REFERENCES):
            key = f"{key} ({path.stem})"
        if key in found:
            raise UsageError(f"{name} is given twice; give each model once.")
        found[key] = model
    first = next(iter(found.values())).card
    for model in found.values():
        card = model.card
        if (card.in_size, card.out_size) != (first.in_size, first.out_size):
            raise UsageError(
                f"“{card.name}” makes {card.in_size} to {card.out_size} pixels and “{first.name}” "
                f"{first.in_size} to {first.out_size}; a table compares models of one size."
            )
    return found


def _measure(request: ModelsRequest, found: dict[str, zoo.Model]) -> tuple[Summary, list[Restored]]:
    from glean_core.evaluation.comparison import restore_all
    from glean_core.evaluation.instruments import choose_instruments
    from glean_core.evaluation.measuring import Tally
    from glean_core.restoration.device import choose_device

    device = choose_device(request.device)
    tally = Tally(choose_instruments(device, request.backbones, request.arcface), device)
    engines = {
        name: Engine.load(model, request.device, exact=True) for name, model in found.items()
    }
    first = next(iter(engines.values()))
    card, paths = first.card, request.paths
    every, shown = max(1, len(paths) // request.sheet_count), list["Restored"]()
    batch = min(engine.batch_limit for engine in engines.values())
    made = restore_all(paths, _methods(engines), card.in_size, card.out_size, batch)
    with progress_bar(request.as_json) as progress:
        for i, restored in enumerate(made):
            tally.add(restored)
            if i % every == 0 and len(shown) < request.sheet_count:
                shown.append(restored)
            if progress:
                progress((i + 1) / len(paths), f"{i + 1} of {len(paths)}")
    if tally.all_flat:
        raise GleanError("The pictures are flat; choose some with detail.")
    summary = tally.summary()
    notes = (*summary.notes, f"Models ran on: {first.device_name}.")
    return replace(summary, notes=notes), shown


def _methods(engines: dict[str, Engine]) -> list[Method]:
    from glean_core.evaluation.methods import Method, bicubic, lanczos

    side = next(iter(engines.values())).card.out_size
    models = [Method(name, engine.run) for name, engine in engines.items()]
    return [bicubic(side), lanczos(side), *models]


def _sheet_rows(found: dict[str, zoo.Model]) -> list[str]:
    return ["bicubic", *found]


def _table(request: ModelsRequest, summary: Summary, found: dict[str, zoo.Model]) -> ResultTable:
    from glean_core.evaluation.table import ResultTable

    card = next(iter(found.values())).card
    notes = [
        f"{summary.pictures} pictures {request.about}, {card.out_size} px; inputs of "
        f"{card.in_size} px by antialiased bicubic, not rounded (factor {card.factor}).",
        "PSNR on RGB, SSIM averaged over red, green and blue; consistency is the PSNR between "
        "the shrunk result and the input; fine detail is the Laplacian's deviation.",
        *summary.notes,
    ]
    if request.outputs.sheet:
        notes.append(f"Rows of the contact sheet: {', '.join(_sheet_rows(found))}, truth.")
    return ResultTable(summary.methods, (*notes, f"Command: `{request.command}`"))


def weights_digests(request: ModelsRequest, found: Mapping[str, zoo.Model]) -> dict[str, str]:
    """Which weights are about to be measured, by name; only asked where a card is written."""
    from glean_core.checkpoints import weights_sha256

    if not request.write_card:
        return {}
    return {name: weights_sha256(model.path) for name, model in found.items()}


def write_metrics(model: zoo.Model, flat: Values, digest: str) -> None:
    """Store one task's numbers in a model's file; those of the other task stay.

    digest: of the weights that were measured. Raises UsageError when the file has others by now.
    """
    from glean_core.checkpoints import save_card, weights_sha256
    from glean_core.zoo.card import with_metrics
    from glean_core.zoo.models import read_model

    # A flat picture among them comes back without error: its PSNR is infinite.
    finite = {key: round(v, _ROUNDED) for key, v in flat.items() if math.isfinite(v)}
    if weights_sha256(model.path) != digest:
        raise UsageError(
            f"{model.path.name} got other weights while it was measured, so its card stays as it "
            "is; measure it again."
        )
    card = read_model(model.path).card  # as it is now, after the minutes of measuring
    save_card(model.path, with_metrics(card, finite, digest).to_dict())
