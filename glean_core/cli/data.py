"""`glean data`: from a folder of photos to one packed file."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from glean_core.cli.inputs import reading_text
from glean_core.cli.output import refuse_overwriting, show_notes
from glean_core.errors import GleanError

app = typer.Typer()


@app.callback()
def _group() -> None:
    """Keeps `pack` a command of its own while it is the only one."""


@app.command("pack")
def pack_command(
    folder: Annotated[Path, typer.Argument(help="Folder of square or croppable pictures.")],
    out: Annotated[Path, typer.Argument(help="Pack to write (a plain .tar).")],
    size: Annotated[int, typer.Option(help="Side in pixels.", min=8, max=1024)] = 256,
    names: Annotated[Path | None, typer.Option(help="Text file naming the pictures.")] = None,
    index: Annotated[Path | None, typer.Option(help="CSV with a column “file”.")] = None,
    group_by: Annotated[
        str, typer.Option(help="Column of --index that must not be split (person, source).")
    ] = "person",
    quality: Annotated[
        int, typer.Option(help="JPEG quality; 0 keeps fitting files.", min=0, max=95)
    ] = 0,
    overwrite: Annotated[bool, typer.Option(help="Replace an existing file.")] = False,
) -> None:
    """Pack a folder into one file for training."""
    from glean_core.training.data import list_pictures, pack_pictures, read_groups

    if not folder.is_dir():
        raise GleanError(f"{folder} is not a folder; give one with pictures.")
    refuse_overwriting(folder, out, overwrite)
    with reading_text(index):
        groups = read_groups(index, group_by) if index else None
    with reading_text(names):
        pictures = list_pictures(folder, names)
    skipped = pack_pictures(pictures, out, size, quality, groups)
    show_notes(tuple(skipped))
    typer.echo(f"{out}: {len(pictures) - len(skipped)} pictures of {size} px.")
