"""`glean data preview`: what the degradations of a configuration do, to look at first."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from glean_core.cli.output import UsageError, refuse_overwriting, show_notes


def preview_command(
    data: Annotated[Path, typer.Argument(help="A pack, a prepared folder, shards or photos.")],
    out: Annotated[Path, typer.Argument(help="Sheet to write, ending in .png.")],
    preset: Annotated[str, typer.Option(help="GLEAN configuration by name.")] = "light",
    options_file: Annotated[
        Path | None, typer.Option("--options", help="Configuration from a TOML file of your own.")
    ] = None,
    overrides: Annotated[
        list[str] | None,
        typer.Option("--set", help="Change one setting, as NAME=VALUE; may be repeated."),
    ] = None,
    size: Annotated[
        int | None, typer.Option(help="Side in pixels; without it the pictures' own.", min=8)
    ] = None,
    count: Annotated[int, typer.Option(help="Pictures on the sheet.", min=1, max=64)] = 8,
    seed: Annotated[int, typer.Option(help="For other pictures and other damage.", min=0)] = 0,
    overwrite: Annotated[bool, typer.Option(help="Replace an existing sheet.")] = False,
) -> None:
    """Show what training would see, on a sheet with a column for each picture.

    From above: the picture, the target, the picture spoiled, and the network's input enlarged.
    """
    from glean_core.training import presets
    from glean_core.training.data import open_pictures
    from glean_core.training.degradations.sheet import preview_sheet

    if out.suffix.lower() != ".png":
        raise UsageError(f"{out} must end in .png; the sheet is written as PNG.")
    refuse_overwriting(data, out, overwrite)
    options = (
        presets.load_options(options_file, "glean")
        if options_file
        else presets.glean_preset(preset)
    )
    options = presets.with_overrides(options, overrides or [])
    notes: list[str] = []
    pictures, _ = open_pictures(data, side=size, note=notes.append)
    if options.in_size >= pictures.side:
        raise UsageError(
            f"in_size is {options.in_size} and the pictures have {pictures.side} px; set in_size "
            "to less, or give larger pictures."
        )
    count = min(count, len(pictures))
    gt = pictures.batch(seed, 0, count, mirror=False)
    preview_sheet(gt, options.in_size, options.degradation, out, seed * count)
    show_notes(tuple(notes))
    kind, retouch = options.degradation.kind, options.degradation.retouch
    typer.echo(
        f"{out}: {count} pictures of {pictures.side} px, {kind} to {options.in_size} px, retouched "
        f"with a chance of {retouch:g}."
    )
