"""`glean convert`: a StyleGAN2 bank from one program's format into another's."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from glean_core.cli.output import refuse_overwriting


def convert_command(
    source: Annotated[
        Path, typer.Argument(help="Weights of StyleGAN2; the format is told by the content.")
    ],
    target: Annotated[Path, typer.Argument(help="File to write.")],
    to: Annotated[str, typer.Option("--to", help="mmagic, rosinality, basicsr, nvidia or native.")],
    overwrite: Annotated[bool, typer.Option(help="Replace an existing file.")] = False,
) -> None:
    """Convert a StyleGAN2 bank, and its discriminator where the file holds one.

    Where a format keeps the discriminator in a file of its own, that is written beside, with
    “-discriminator” in its name.
    """
    from glean_core.checkpoints.conversion import load_networks, plan, save_networks

    refuse_overwriting(source, target, overwrite, how="")
    networks = load_networks(source)
    files = plan(networks, target, to)
    for path in files:
        refuse_overwriting(source, path, overwrite, how="")
    for path, part in files.items():
        save_networks(part, path, to)
        typer.echo(f"{path} written: {_words(part.generator, part.discriminator)}.")


def _words(generator: object | None, discriminator: object | None) -> str:
    named = (("generator", generator), ("discriminator", discriminator))
    return " and ".join(word for word, network in named if network is not None)
