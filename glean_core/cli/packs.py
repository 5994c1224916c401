"""`glean packs`: what can be added to the installed program; docs/packs.md."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from glean_core import packs
from glean_core.cli.output import (
    UsageError,
    can_ask,
    cancel_on_interrupt,
    progress_bar,
    show_json,
    show_notes,
    tell,
)
from glean_core.errors import CancelledError

app = typer.Typer()
Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Don't ask.")]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar.")]
Name = Annotated[str, typer.Argument(help="Name of the pack, such as torch-cpu.")]

WARNING = (
    "A pack is a program and can do whatever you can; add only one from a source that you trust."
)
FROM_SOURCES = (
    "This program runs with a Python of its own, which has torch already; packs are for the "
    "installed program."
)


@app.command("list")
def list_command(as_json: Json = False) -> None:
    """Packs that are here."""
    packs.tidy()
    found = packs.installed()
    if as_json:
        show_json([_as_values(pack) for pack in found])
    elif found:
        _print_table(found)
    else:
        typer.echo("No pack is here; add one with “glean packs add FILE”.")
    show_notes(tuple(pack.unfit for pack in found if pack.unfit))
    if not packs.packs_wanted():
        show_notes((FROM_SOURCES,))


@app.command("add")
def add_command(
    file: Annotated[Path, typer.Argument(help="The file of a pack, .zip.")],
    sha256: Annotated[
        str | None, typer.Option(help="What its checksum has to be, 64 digits and letters.")
    ] = None,
    yes: Yes = False,
    quiet: Quiet = False,
) -> None:
    """Add a pack from its file, in the place of one that brings the same.

    It is used from the next start of the program.
    """
    pack = packs.read_pack(file).manifest
    if problem := packs.why_not(pack):
        raise packs.PackError(problem)
    tell(f"{pack.name} {pack.version}, {pack.size / 1e6:.0f} MB. {WARNING}")
    if not yes:
        if not can_ask():
            raise UsageError(f"{file} would be trusted; say so with --yes.")
        typer.confirm("Do you trust it?", abort=True, err=True)
    with cancel_on_interrupt() as cancel, progress_bar(quiet) as progress:
        added = packs.install(file, sha256, progress, cancel)
    _tell_added(added)


@app.command("available")
def available_command(as_json: Json = False) -> None:
    """Ask the makers of the program which packs there are for it; nothing is downloaded by this."""
    from glean_core.packs.download import offers, partial

    found = offers().packs
    if as_json:
        show_json([{**asdict(pack), "partial": partial(pack)} for pack in found])
        return
    for pack in found:
        typer.echo(f"{pack.name}  {pack.version}  {pack.file.size / 1e6:.0f} MB")
    if not found:
        typer.echo("No pack is offered for this program on this computer.")


@app.command("download")
def download_command(
    name: Name,
    proxy: Annotated[
        str | None,
        typer.Option(help="Address of a proxy; the environment's HTTPS_PROXY if left out."),
    ] = None,
    quiet: Quiet = False,
) -> None:
    """Download a pack of the makers of the program, compare it with its signed checksum, add it.

    Ctrl+C keeps what came; the same command goes on there.
    """
    from glean_core.packs.download import fetch, offers, partial

    pack = offers().find(name)
    tell(f"{pack.name} {pack.version}: {pack.file.size / 1e6:.0f} MB.")
    try:
        with cancel_on_interrupt() as cancel, progress_bar(quiet) as progress:
            added = fetch(pack, progress, cancel, proxy=proxy)
    except CancelledError as error:
        raise CancelledError(
            f"Cancelled; {partial(pack) / 1e6:.0f} MB are kept, and “glean packs download {name}” "
            "goes on there."
        ) from error
    _tell_added(added)


@app.command("remove")
def remove_command(name: Name, yes: Yes = False) -> None:
    """Delete a pack, and what an unfinished download of it has left."""
    if not yes:
        if not can_ask():
            raise UsageError(f"The pack {name} would be deleted; say so with --yes.")
        typer.confirm(f"Delete the pack {name}?", abort=True, err=True)
    packs.remove(name)
    typer.echo(f"The pack {name} is deleted.")


@app.command("where")
def where_command(as_json: Json = False) -> None:
    """Say where the packs are and how much room they take."""
    folder, size = packs.packs_dir(), packs.packs_size()
    if as_json:
        show_json({"folder": str(folder), "bytes": size, "used": packs.packs_wanted()})
    else:
        typer.echo(f"{folder} ({size / 1e6:.0f} MB)")


def _tell_added(pack: packs.Installed) -> None:
    typer.echo(f"{pack.name} is in {pack.folder} and is used from the next start.")
    if not packs.packs_wanted():
        show_notes((FROM_SOURCES,))


def _as_values(pack: packs.Installed) -> dict[str, Any]:
    about = asdict(pack.manifest) if pack.manifest else {"name": pack.name}
    return {**about, "folder": str(pack.folder), "fits": not pack.unfit, "problem": pack.unfit}


def _print_table(found: tuple[packs.Installed, ...]) -> None:
    table = Table(box=None, pad_edge=False)
    for heading in ("Name", "Version", "Size", "Fits"):
        table.add_column(heading)
    for pack in found:
        about = pack.manifest
        size = f"{about.size / 1e6:.0f} MB" if about else "-"
        version = about.version if about else "-"
        table.add_row(pack.name, version, size, "no" if pack.unfit else "yes")
    Console(highlight=False, markup=False).print(table)
