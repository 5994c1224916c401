"""`glean upscale`: a whole picture."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated

import typer

from glean_core import imaging
from glean_core.cli.inputs import model_for_tiles
from glean_core.cli.output import (
    cancel_on_interrupt,
    progress_bar,
    refuse_overwriting,
    show_json,
    show_notes,
    tell_choice,
)
from glean_core.files import file_sha256
from glean_core.restoration import Engine, upscale, upscale_notes, upscaled_size


def upscale_command(
    source: Annotated[Path, typer.Argument(metavar="IN", help="The picture.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Where to save the result.")],
    scale: Annotated[
        float | None, typer.Option(help="How many times as wide; the model's factor if not given.")
    ] = None,
    model: Annotated[
        str | None, typer.Option(help="Name of the model; one for photos if left out.")
    ] = None,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda, cuda:1, directml or mps.")] = "auto",
    quality: Annotated[int, typer.Option(help="1 to 100, for JPEG, WebP and AVIF.")] = 95,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    overwrite: Annotated[bool, typer.Option(help="Replace an existing file.")] = False,
) -> None:
    """Make a whole picture larger, tile by tile."""
    refuse_overwriting(source, output, overwrite)
    picture = imaging.read(source)
    chosen, reason = model_for_tiles(model)
    size = upscaled_size(picture, chosen.card, scale)  # says no before the model is loaded
    written = imaging.WriteOptions(quality=quality)
    imaging.check_writable(picture, output, written, size)
    started = time.perf_counter()
    with cancel_on_interrupt() as cancel, progress_bar(as_json) as progress:
        if progress is not None:
            progress(0.0, "Loading the model")
        engine = Engine.load(chosen, device)
        result = upscale(picture, engine, scale, progress, cancel)
    notes = (*upscale_notes(chosen.card), *engine.take_notes())
    imaging.write(result, output, written)
    seconds = time.perf_counter() - started
    if not as_json:
        tell_choice(chosen, reason)
        show_notes(notes)
        typer.echo(f"{output}: {result.width} x {result.height} pixels in {seconds:.1f} s")
        return
    show_json(
        {
            "output": str(output),
            "size": [result.width, result.height],
            "seconds": round(seconds, 3),
            "notes": list(notes),
            "device": engine.device_name,
            "model": chosen.card.name,
            "model_sha256": chosen.card.sha256,
            "model_reason": reason or None,
            "sha256": file_sha256(output),
        }
    )
