"""What `--dry-run` shows: sizes, speed and what the whole run would take."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer
from rich.console import Console
from rich.table import Table

if TYPE_CHECKING:
    from glean_core.training.configs import BankOptions, GleanOptions
    from glean_core.training.jobs import Job
    from glean_core.training.speed import Speed


def show_bank_trial(options: BankOptions, speeds: Sequence[Speed], job: Job) -> None:
    """Print a row for each stage of a bank."""
    rows = [(f"{stage.size} px", stage.batch, stage.images) for stage in options.stages]
    _show("stage", rows, speeds, job)


def show_glean_trial(options: GleanOptions, speeds: Sequence[Speed], job: Job) -> None:
    """Print a row for each phase of a GLEAN."""
    rows = [(str(i + 1), phase.batch, phase.images) for i, phase in enumerate(options.phases)]
    _show("phase", rows, speeds, job)


def _show(
    what: str, rows: Sequence[tuple[str, int, int]], speeds: Sequence[Speed], job: Job
) -> None:
    if not job.place.is_first:
        return
    table = Table(box=None, pad_edge=False)
    for heading in (what, "learns", "batch", "pictures", "images/s", "waiting", "takes"):
        table.add_column(heading, justify="right")
    for (name, batch, images), speed in zip(rows, speeds, strict=True):
        table.add_row(
            name,
            f"{speed.parameters / 1e6:.2f} M",
            str(batch),
            str(images),
            f"{speed.images_per_s:.2f}",
            f"{speed.data_share:.1%}",
            _hours(images / speed.images_per_s),
        )
    console = Console(highlight=False, width=100)
    console.print(table)
    peaks = [speed.peak_memory for speed in speeds if speed.peak_memory is not None]
    memory = f", {max(peaks) / 2**20:.0f} MiB at most" if peaks else ""
    total = sum(
        images / speed.images_per_s for (_, _, images), speed in zip(rows, speeds, strict=True)
    )
    typer.echo(f"On {job.device}: {_hours(total)} in all{memory}. Nothing written.")


def _hours(seconds: float) -> str:
    if seconds < 120:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 7200 else f"{seconds / 3600:.1f} h"
