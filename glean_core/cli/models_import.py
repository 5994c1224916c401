"""`glean models import`: a weights file becomes a model, with questions where it doesn't say."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from glean_core import zoo
from glean_core.cli.output import can_ask, show_json
from glean_core.zoo import Question


def import_command(
    file: Annotated[Path, typer.Argument(help="A .safetensors or published .pth file.")],
    name: Annotated[str | None, typer.Option(help="Name to use it by.")] = None,
    domain: Annotated[
        str | None, typer.Option(help="What it was trained on: portrait, photo, cat, ...")
    ] = None,
    title: Annotated[str | None, typer.Option(help="Name to show.")] = None,
    aligned: Annotated[
        str | None, typer.Option(help="face: works on aligned faces only; none: on anything.")
    ] = None,
    licence: Annotated[str | None, typer.Option(help="Licence of the weights.")] = None,
    replace: Annotated[bool, typer.Option(help="Replace a model of that name.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON; ask nothing.")] = False,
) -> None:
    """Check a weights file and keep a copy of it.

    On a terminal it asks for what the file doesn't say; elsewhere it guesses.
    """
    given = {"name": name, "domain": domain, "aligned": aligned, "licence": licence}
    if file.is_file() and can_ask() and not as_json:
        given |= _answers(file, given, replace)
    model = zoo.import_model(file, title=title, replace_existing=replace, **given)
    if as_json:
        show_json({**model.card.to_dict(), "origin": model.origin, "path": str(model.path)})
        return
    card = model.card
    typer.echo(
        f"{card.name}: {card.domain}, {card.in_size} to {card.out_size} px, now in {model.path}"
    )


def _answers(file: Path, given: dict[str, str | None], replace: bool) -> dict[str, str | None]:
    """What the person says to the questions that no option answers."""
    answers: dict[str, str | None] = {}
    for question in zoo.questions(file):
        is_settled = question.key == "name" and replace  # a taken name is wanted
        if given[question.key] is None and not is_settled:
            domain = answers.get("domain") or given["domain"]
            answers[question.key] = _ask(question, domain)
    return answers


def _ask(question: Question, domain: str | None) -> str:
    guess = question.guess
    if question.key == "aligned" and domain is not None:
        guess = "face" if domain == "portrait" else "none"
    choices = f" ({', '.join(question.choices)})" if question.choices else ""
    while True:
        said: str = typer.prompt(f"{question.text}{choices}", default=guess, err=True).strip()
        if question.key != "aligned" or said in question.choices:
            return said
