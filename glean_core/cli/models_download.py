"""`glean models available` and `glean models download`: the catalogue of published weights."""

from __future__ import annotations

from dataclasses import asdict
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from glean_core import zoo
from glean_core.cli.output import (
    UsageError,
    can_ask,
    cancel_on_interrupt,
    progress_bar,
    show_json,
    tell,
)
from glean_core.errors import CancelledError
from glean_core.zoo import Offer


def available_command(
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Published models that can be downloaded; nothing is downloaded by this."""
    offers = zoo.offers()
    here = {model.card.name for model in zoo.list_models()}
    if as_json:
        show_json(
            [
                {**asdict(offer), "here": offer.name in here, "partial": zoo.partial(offer)}
                for offer in offers
            ]
        )
        return
    table = Table(box=None, pad_edge=False)
    for heading in ("Name", "Factor", "Working size", "Download", "Here"):
        table.add_column(heading)
    for offer in offers:
        size = f"{offer.in_size} to {offer.out_size} px"
        factor, whether = f"{offer.factor}x", _whether_here(offer, here)
        table.add_row(offer.name, factor, size, offer.megabytes, whether)
    Console(highlight=False, markup=False).print(table)
    for note in dict.fromkeys(offer.licence_note for offer in offers):
        typer.echo(f"Licence: {note}")


def download_command(
    name: Annotated[str, typer.Argument(help="Name in “glean models available”.")],
    accept_licence: Annotated[
        bool, typer.Option("--accept-licence", help="You know the licence and agree; don't ask.")
    ] = False,
    source: Annotated[
        str | None,
        typer.Option(
            "--from", metavar="ADDRESS|FOLDER", help="A mirror, or a folder that has the file."
        ),
    ] = None,
    proxy: Annotated[
        str | None,
        typer.Option(help="Address of a proxy; the environment's HTTPS_PROXY if left out."),
    ] = None,
    replace: Annotated[bool, typer.Option(help="Replace a model of that name.")] = False,
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the card as JSON.")] = False,
) -> None:
    """Download a published model, check it, and add it to the models here.

    Ctrl+C keeps what came; the same command goes on there.
    """
    offer = zoo.find_offer(name)
    _tell_and_ask(offer, accept_licence)
    try:
        with cancel_on_interrupt() as cancel, progress_bar(quiet or as_json) as progress:
            model = zoo.fetch(
                offer,
                progress,
                cancel,
                accept_licence=True,
                source=source,
                proxy=proxy,
                replace_existing=replace,
            )
    except CancelledError as error:
        raise CancelledError(
            f"Cancelled; {zoo.partial(offer) / 1e6:.0f} MB are kept, and “glean models download "
            f"{name}” goes on there."
        ) from error
    if as_json:
        show_json({**model.card.to_dict(), "origin": model.origin, "path": str(model.path)})
    else:
        typer.echo(f"{model.card.name}: {model.card.title}, now in {model.path}")


def _tell_and_ask(offer: Offer, accepted: bool) -> None:
    """Say what comes and under which licence; go on only with a yes."""
    tell(f"{offer.title}: {offer.megabytes}. {offer.licence_note}")
    if there := zoo.partial(offer):
        tell(f"{there / 1e6:.0f} MB of it are here already.")
    if accepted:
        return
    if not can_ask():
        raise UsageError(f"“{offer.name}” has terms of its own; agree with --accept-licence.")
    typer.confirm("Do you agree?", abort=True, err=True)


def _whether_here(offer: Offer, here: set[str]) -> str:
    if offer.name in here:
        return "yes"
    there = zoo.partial(offer)
    return f"{there / 1e6:.0f} MB of it" if there else "-"
