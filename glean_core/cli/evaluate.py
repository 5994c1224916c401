"""`glean evaluate`: a model's numbers on a folder of test pictures."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from glean_core.cli.inputs import reading_text
from glean_core.cli.output import refuse_overwriting, show_json
from glean_core.errors import GleanError


def evaluate_command(
    model: Annotated[str, typer.Argument(help="Name of a model, or a model file.")],
    folder: Annotated[Path, typer.Argument(help="Folder of ground-truth pictures.")],
    names: Annotated[Path | None, typer.Option(help="Text file naming the pictures.")] = None,
    sheet: Annotated[
        Path | None, typer.Option(help="Write a contact sheet: bicubic, restored, truth.")
    ] = None,
    sheet_count: Annotated[int, typer.Option(help="Pictures on the sheet.", min=1)] = 8,
    write_card: Annotated[
        bool, typer.Option("--write-card", help="Store the numbers in the model's card.")
    ] = False,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda or mps.")] = "auto",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    overwrite: Annotated[bool, typer.Option(help="Replace an existing sheet.")] = False,
) -> None:
    """Compare a model with bicubic on pictures whose truth is known."""
    from glean_core import zoo
    from glean_core.evaluation.comparison import (
        Row,
        Triple,
        measure,
        restore_all,
        summarise,
        write_sheet,
    )
    from glean_core.restoration import Engine
    from glean_core.training.data import list_pictures
    from glean_core.zoo.models import read_model

    found = read_model(Path(model)) if Path(model).is_file() else zoo.find_model(model)
    card = found.card
    if sheet:
        refuse_overwriting(folder, sheet, overwrite)
    with reading_text(names):
        paths = list_pictures(folder, names)
    if not paths:
        raise GleanError(f"No pictures were found in {folder}.")
    engine = Engine.load(found, device)
    rows, shown = list[Row](), list[Triple]()
    every = max(1, len(paths) // sheet_count)
    for i, triple in enumerate(restore_all(paths, engine.run, card.in_size, card.out_size)):
        rows.append(measure(triple))
        if sheet and i % every == 0 and len(shown) < sheet_count:
            shown.append(triple)
    if not any(row.sharpness_truth for row in rows):
        raise GleanError(f"The pictures in {folder} are flat; choose some with detail.")
    summary = summarise(rows)
    if sheet:
        write_sheet(shown, sheet)
    if write_card:
        from glean_core.checkpoints import load_network, save_network

        # A flat picture among them comes back without error: its PSNR is infinite.
        finite = {key: round(v, 4) for key, v in summary.items() if math.isfinite(v)}
        measured = replace(card, metrics=finite)
        save_network(load_network(found.path), found.path, measured.to_dict())
    _show(summary, as_json)


def _show(summary: dict[str, float], as_json: bool) -> None:
    if as_json:
        show_json({key: v if math.isfinite(v) else None for key, v in summary.items()})
        return
    table = Table("", "PSNR (dB)", "SSIM", "fine detail (truth = 1)", box=None)
    for title, ending in (("bicubic", "_bicubic"), ("model", "")):
        values = (summary[f"{key}{ending}"] for key in ("psnr", "ssim", "sharpness"))
        psnr, ssim, sharpness = values
        table.add_row(title, f"{psnr:.2f}", f"{ssim:.4f}", f"{sharpness:.2f}")
    console = Console(highlight=False)
    console.print(f"{summary['pictures']:.0f} pictures")
    console.print(table)
