"""Cleans up seeded retouches whose clean edit is known, for `glean evaluate --retouch`."""

from __future__ import annotations

import heapq
import random
from typing import TYPE_CHECKING

from glean_core import zoo
from glean_core.cli.evaluate_models import (
    RETOUCH_REFERENCES,
    ModelsRequest,
    named_models,
    store_and_show,
    weights_digests,
)
from glean_core.cli.evaluate_output import list_beside
from glean_core.cli.output import progress_bar
from glean_core.restoration import Engine

if TYPE_CHECKING:
    from glean_core.evaluation.retouch_cases import Cleaner
    from glean_core.evaluation.retouch_measuring import RetouchSummary
    from glean_core.evaluation.retouch_sheet import Shown
    from glean_core.evaluation.table import ResultTable


def evaluate_retouch(request: ModelsRequest) -> None:
    """Measure, write, print. Raises GleanError."""
    from glean_core.evaluation.retouch_measuring import flat_retouch_summary

    found = named_models(request.models, request.references)
    names, others = list(found)[: len(request.models)], list(found)[len(request.models) :]
    digests = weights_digests(request, found)
    summary, drawn, worst = _measure(request, found, names[0])
    table = _table(request, summary, next(iter(found.values())))
    flat = {
        name: flat_retouch_summary(summary, name, (*RETOUCH_REFERENCES, *others)) for name in names
    }
    request.outputs.write_tables(table)
    _write_sheets(request, drawn, worst)
    store_and_show(request, found, flat, digests, table)


def _measure(
    request: ModelsRequest, found: dict[str, zoo.Model], main: str
) -> tuple[RetouchSummary, list[Shown], list[Shown]]:
    """The numbers, cases drawn at random, and those that the main model did worst, worst first."""
    from glean_core.evaluation.instruments import choose_instruments
    from glean_core.evaluation.retouch_cases import clean_all
    from glean_core.evaluation.retouch_measuring import RetouchTally, badness
    from glean_core.evaluation.retouch_sheet import Shown
    from glean_core.restoration.device import choose_device
    from glean_core.training.degradations.cases import CASES_PER_PICTURE, retouch_cases

    device = choose_device(request.device)
    tally = RetouchTally(choose_instruments(device, request.backbones, identify=False), device)
    pictures = len(request.paths)
    total, side = CASES_PER_PICTURE * pictures, found[main].card.out_size
    wanted = frozenset(
        random.Random(f"sheet {request.seed}").sample(range(total), min(total, request.sheet_count))
    )
    drawn, worst = list["Shown"](), list[tuple[float, int, "Shown"]]()
    cases = retouch_cases(request.paths, pictures, side, request.seed)
    with progress_bar(request.as_json) as progress:
        for i, cleaned in enumerate(clean_all(cases, _cleaners(request, found))):
            shown = Shown(cleaned, tally.add(cleaned)[main])
            drawn += [shown] if i in wanted else []
            heapq.heappush(worst, (badness(shown.values), -i, shown))
            if len(worst) > request.sheet_count:
                heapq.heappop(worst)
            if progress:
                progress((i + 1) / total, f"{i + 1} of {total}")
    ranked = [shown for _, _, shown in sorted(worst, key=lambda row: (-row[0], -row[1]))]
    return tally.summary(), drawn, ranked


def _cleaners(request: ModelsRequest, found: dict[str, zoo.Model]) -> list[Cleaner]:
    from glean_core.evaluation.retouch_cases import by_cleanup, references

    engines = {
        name: Engine.load(model, request.device, exact=True) for name, model in found.items()
    }
    models = [by_cleanup(name, engine) for name, engine in engines.items()]
    # Models to compare with stand beside the other references.
    order = [*models[len(request.models) :], *models[: len(request.models)]]
    return [*references(next(iter(found.values())).card), *order]


def _table(request: ModelsRequest, summary: RetouchSummary, model: zoo.Model) -> ResultTable:
    from glean_core.evaluation.retouch_cases import TELEA_RADIUS, blur_sigma
    from glean_core.evaluation.table import Part, ResultTable
    from glean_core.training.degradations.cases import CASES_PER_PICTURE

    card = model.card
    notes = (
        f"{summary.cases} retouches, {CASES_PER_PICTURE} on each of {len(request.paths)} pictures "
        f"{request.about}, {card.out_size} px, seed {request.seed}; each is of one kind and was "
        "done twice from the same seed: clumsily, the input, and cleanly, the truth.",
        "Models clean up as the app does, with its default options; the mask is the edited place, "
        "grown as the app grows it. PSNR on RGB over the pixels of the mask; fine detail is the "
        "Laplacian's deviation there.",
        "Distances by networks: both pictures are seen whole, and each place of a feature map "
        "counts by its share of the mask. KID compares the crops around the masks with those of "
        "the clean edits as sets: whether they look real, not whether they are the same.",
        f"nothing: the clumsy retouch as it is. gaussian-blur: sigma {blur_sigma(card):g} px. "
        f"telea: OpenCV's inpainting, radius {TELEA_RADIUS} px. bicubic-down-up: the app's cleanup "
        f"with bicubic enlargement from {card.in_size} px in place of a network. All are blended "
        "in with the app's feather.",
        *summary.notes,
        f"Command: `{request.command}`",
    )
    parts = {
        kind: Part(
            f"{kind}{', held out of training' if part.held_out else ''}: {part.cases} cases",
            part.methods,
        )
        for kind, part in summary.kinds.items()
    }
    return ResultTable(summary.methods, notes, parts)


def _write_sheets(request: ModelsRequest, drawn: list[Shown], worst: list[Shown]) -> None:
    from glean_core.evaluation.retouch_sheet import write_list, write_retouch_sheet

    if request.outputs.sheet:
        write_retouch_sheet(drawn, request.outputs.sheet)
    if request.outputs.worst:
        write_retouch_sheet(worst, request.outputs.worst)
        write_list(worst, list_beside(request.outputs.worst))
