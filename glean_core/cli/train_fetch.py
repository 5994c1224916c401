"""`glean train fetch`: published backbone weights, on request only."""

from __future__ import annotations

from typing import Annotated

import typer

from glean_core.cli.output import progress_bar
from glean_core.zoo.backbones import backbone_named, fetch_backbone


def fetch_command(
    names: Annotated[list[str], typer.Argument(help="Backbones: vgg16, alexnet.")],
    quiet: Annotated[bool, typer.Option("--quiet", "-q", help="No progress bar.")] = False,
) -> None:
    """Download backbone weights for training and evaluation, and check them."""
    for name in names:
        backbone_named(name)  # all names are right before the first download
    for name in names:
        known = backbone_named(name)
        with progress_bar(quiet) as progress:
            path = fetch_backbone(name, progress)
        typer.echo(f"{path} (weights by {known.origin}, {known.licence})")
