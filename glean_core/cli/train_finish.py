"""`glean train finish`: from a run to a model that the app lists."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from glean_core.cli.output import UsageError, refuse_overwriting
from glean_core.errors import GleanError

if TYPE_CHECKING:
    from glean_core.networks import Glean


def finish_command(
    run: Annotated[Path, typer.Argument(help="Folder of a run.")],
    out: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="File to write; without it the app gets the model."),
    ] = None,
    name: Annotated[str | None, typer.Option(help="Name to use the model by.")] = None,
    domain: Annotated[
        str | None, typer.Option(help="What it was trained on: portrait, cat, photo, ...")
    ] = None,
    title: Annotated[str | None, typer.Option(help="Name to show.")] = None,
    aligned: Annotated[
        bool, typer.Option("--aligned-faces", help="It was trained on aligned faces only.")
    ] = False,
    licence: Annotated[str | None, typer.Option(help="Licence of the weights.")] = None,
    card: Annotated[
        Path | None, typer.Option(help="JSON file with the card, in place of these.")
    ] = None,
    overwrite: Annotated[bool, typer.Option(help="Replace what is there.")] = False,
) -> None:
    """Make a model of a run's best weights: into the app, or into a file.

    A bank's run gives a bank file (-o), with its discriminator beside it.
    """
    from glean_core.training.sources import find_network, kind_of_run

    if out is not None:
        refuse_overwriting(run, out, overwrite)
    if kind_of_run(run) == "bank":
        _finish_bank(run, out, overwrite)
        return
    network = find_network(run)
    given = {"name": name, "domain": domain, "title": title, "licence": licence}
    values = _card_values(run, network, card, given, aligned)
    if out is None:
        _into_the_app(network, values, overwrite)
    else:
        _into_a_file(network, values, out)


def _card_values(
    run: Path, network: Glean, card: Path | None, given: dict[str, str | None], aligned: bool
) -> dict[str, Any]:
    """The card's values: sizes of the network, then the file's or those given, then the run's."""
    sizes = {"in_size": network.config.in_size, "out_size": network.config.out_size}
    chosen = {key: value for key, value in given.items() if value is not None}
    if aligned:
        chosen["aligned"] = "face"
    if card is not None:
        return sizes | _read_card(card) | chosen
    if "name" not in chosen or "domain" not in chosen:
        raise UsageError("Give the model a name and its subject: --name and --domain, or --card.")
    return sizes | _of_the_run(run) | chosen


def _of_the_run(run: Path) -> dict[str, Any]:
    """What the run itself knows about its model."""
    from glean_core.training.run_folder import RunFolder

    folder = RunFolder(run)
    data = folder.read_options().get("data", {})
    shown = max((row.get("images", 0) for row in folder.read_log()), default=0)
    return {
        "licence": "no licence stated",
        "training_data": f"{data.get('pictures', '?')} pictures of "
        f"{Path(str(data.get('path', 'an unknown folder'))).name}, {shown} shown",
        "limits": ["Trained by its user; not measured by the makers of this program."],
    }


def _read_card(card: Path) -> dict[str, Any]:
    try:
        return dict(json.loads(card.read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError) as error:
        raise GleanError(f"{card} is not a readable card ({error}).") from error


def _into_a_file(network: Glean, values: dict[str, Any], out: Path) -> None:
    from glean_core.checkpoints import save_network
    from glean_core.zoo.card import card_from_dict

    save_network(network, out, card_from_dict(values, "The model's card").to_dict())
    typer.echo(f"{out} written.")


def _into_the_app(network: Glean, values: dict[str, Any], overwrite: bool) -> None:
    from glean_core.zoo.adding import add_network
    from glean_core.zoo.card import card_from_dict

    model = add_network(network, card_from_dict(values, "The model's card"), overwrite)
    typer.echo(f"{model.card.name} is in the app now ({model.path}).")


def _finish_bank(run: Path, out: Path | None, overwrite: bool) -> None:
    from glean_core.checkpoints import discriminator_beside, save_bank, save_discriminator
    from glean_core.training.sources import find_bank

    if out is None:
        raise UsageError(f"{run} holds a bank; give the file to write with -o.")
    beside = discriminator_beside(out)
    refuse_overwriting(run, beside, overwrite)
    bank, discriminator = find_bank(run)
    about = {"title": out.stem, "training_data": _of_the_run(run)["training_data"]}
    save_bank(bank, out, about)
    written = str(out)
    if discriminator is not None:
        save_discriminator(discriminator, beside, about)
        written += f" and {beside}"
    typer.echo(f"{written} written.")
