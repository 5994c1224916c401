"""`glean models remove | move | where`: the folder of added models."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from glean_core import zoo
from glean_core.cli.output import (
    UsageError,
    can_ask,
    cancel_on_interrupt,
    progress_bar,
    show_json,
    show_notes,
)


def remove_command(
    name: Annotated[
        str, typer.Argument(help="Name of an added model, or of a broken file that “list” names.")
    ],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Don't ask.")] = False,
) -> None:
    """Delete an added model from this machine."""
    broken = {path.name: path for path, _why in zoo.broken_models()}.get(name)
    path = broken or zoo.find_model(name).path
    if not yes:
        if not can_ask():
            raise UsageError(f"“{name}” would be deleted for good; say so with --yes.")
        typer.confirm(f"Delete {path} for good?", abort=True, err=True)
    if broken is not None:
        zoo.remove_broken(broken)
    else:
        path = zoo.remove_model(name)
    typer.echo(f"{path} is deleted.")


def move_command(
    folder: Annotated[Path, typer.Argument(help="Where the added models shall be from now on.")],
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar.")] = False,
) -> None:
    """Move the added models to another folder, such as on another disk.

    They are copied and compared first; the old ones go when the new ones are complete.
    """
    with cancel_on_interrupt() as cancel, progress_bar(quiet) as progress:
        size = zoo.move_store(folder, progress, cancel)
    typer.echo(f"{zoo.user_models_dir()} has the added models now ({size / 1e6:.0f} MB).")
    _tell_leftover(zoo.tidy_store())


def where_command(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Say where the added models are and how much room they take."""
    left = zoo.tidy_store()
    folder, size = zoo.user_models_dir(), zoo.store_size()
    if as_json:
        show_json({"folder": str(folder), "bytes": size, "bundled": str(zoo.bundled_models_dir())})
    else:
        typer.echo(f"{folder} ({size / 1e6:.0f} MB)")
    _tell_leftover(left)


def _tell_leftover(folder: Path | None) -> None:
    if folder is not None:
        show_notes((f"The copies in {folder} could not be deleted yet.",))
