"""`glean models`: list, show, verify, and what else belongs to the store."""

from __future__ import annotations

from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from glean_core import zoo
from glean_core.cli.card_numbers import headline_numbers
from glean_core.cli.models_download import available_command, download_command
from glean_core.cli.models_import import import_command
from glean_core.cli.models_place import move_command, remove_command, where_command
from glean_core.cli.models_tune import tune_command
from glean_core.cli.output import UsageError, show_json, show_notes

app = typer.Typer()
app.command("import")(import_command)
app.command("available")(available_command)
app.command("download")(download_command)
app.command("remove")(remove_command)
app.command("move")(move_command)
app.command("where")(where_command)
app.command("tune")(tune_command)

Json = Annotated[bool, typer.Option("--json", help="Print JSON.")]


@app.command("list")
def list_command(as_json: Json = False) -> None:
    """Models that can be used."""
    models = zoo.list_models()
    if as_json:
        show_json([_as_values(model) for model in models])
    elif models:
        _print_table(models)
    else:
        typer.echo("No model is here yet; add one with “glean models import FILE”.")
    broken = tuple(f"{path.name} is left out: {why}" for path, why in zoo.broken_models())
    show_notes(broken)


@app.command("show")
def show_command(
    name: Annotated[str, typer.Argument(help="Name of the model.")], as_json: Json = False
) -> None:
    """The card of one model; of its numbers the most telling ones, all with --json."""
    model = zoo.find_model(name)
    values = _as_values(model)
    if as_json:
        show_json(values)
        return
    table = Table(show_header=False, box=None, pad_edge=False)
    for key, value in values.items():
        text = headline_numbers(model.card.metrics) if key == "metrics" else _as_text(value)
        table.add_row(key.replace("_", " "), text)
    Console(highlight=False, markup=False).print(table)


@app.command("verify")
def verify_command(
    name: Annotated[str | None, typer.Argument(help="Name of the model; all if left out.")] = None,
    as_json: Json = False,
) -> None:
    """Compare weights with the checksum on their card."""
    models = [zoo.find_model(name)] if name is not None else zoo.list_models()
    results: dict[str, str | None] = {}
    problems = []
    for model in models:
        try:
            zoo.verify(model)
            results[model.card.name] = None
        except zoo.ZooError as error:
            results[model.card.name] = str(error)
            problems.append(str(error))
    if as_json:
        show_json({key: {"intact": why is None, "problem": why} for key, why in results.items()})
    else:
        for key, why in results.items():
            typer.echo(f"{key}: {'intact' if why is None else 'NOT intact'}")
    if problems:
        raise UsageError(" ".join(problems))


def _print_table(models: list[zoo.Model]) -> None:
    table = Table(box=None, pad_edge=False)
    for heading in ("Name", "Subject", "Factor", "Working size", "From", "Licence"):
        table.add_column(heading)
    for model in models:
        card = model.card
        size = f"{card.in_size} to {card.out_size} px"
        table.add_row(card.name, card.domain, f"{card.factor}x", size, model.origin, card.licence)
    Console(highlight=False, markup=False).print(table)


def _as_values(model: zoo.Model) -> dict[str, Any]:
    return {**model.card.to_dict(), "origin": model.origin, "path": str(model.path)}


def _as_text(value: object) -> str:
    if isinstance(value, list):
        return "\n".join(value) or "-"
    return str(value) if value not in (None, "") else "-"
