"""`glean evaluate`: a model's numbers on a folder of test pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from glean_core.cli.command_text import command_text
from glean_core.cli.inputs import reading_text
from glean_core.cli.output import UsageError
from glean_core.errors import GleanError

TEST_LIST, IMAGES = "test.txt", "images"  # of a prepared data folder


def evaluate_command(
    context: typer.Context,
    model: Annotated[str, typer.Argument(help="Name of a model, a model file, or a bank file.")],
    folder: Annotated[
        Path,
        typer.Argument(
            help="Folder of ground-truth pictures, or a prepared data folder: then its test split."
        ),
    ],
    also: Annotated[
        list[str] | None, typer.Option(help="Another model for the same table; can be repeated.")
    ] = None,
    reference: Annotated[
        list[str] | None,
        typer.Option(help="Another model to compare with, which gets no card; can be repeated."),
    ] = None,
    retouch: Annotated[
        bool, typer.Option("--retouch", help="Measure cleanups of seeded clumsy retouches.")
    ] = False,
    names: Annotated[Path | None, typer.Option(help="Text file naming the pictures.")] = None,
    table: Annotated[
        list[Path] | None,
        typer.Option(help="Write the table as .md, .csv or .json; can be repeated."),
    ] = None,
    out: Annotated[
        Path | None, typer.Option(help="Folder for all three tables and the contact sheet.")
    ] = None,
    sheet: Annotated[
        Path | None, typer.Option(help="Write a contact sheet at 100 %, the truth last.")
    ] = None,
    worst: Annotated[
        Path | None, typer.Option(help="With --retouch: a sheet of the worst cases, and a list.")
    ] = None,
    sheet_count: Annotated[
        int | None,
        typer.Option(help="Pictures on a sheet; 8, with --retouch 12.", min=1, show_default=False),
    ] = None,
    write_card: Annotated[
        bool, typer.Option("--write-card", help="Store the numbers in the model's card.")
    ] = False,
    backbone: Annotated[
        list[Path] | None,
        typer.Option(help="torchvision's VGG16 or AlexNet weights, for LPIPS; can be repeated."),
    ] = None,
    arcface: Annotated[
        Path | None, typer.Option(help="An ArcFace ONNX file, for identity of aligned faces.")
    ] = None,
    samples: Annotated[
        int | None, typer.Option(help="How many pictures a bank draws.", min=2)
    ] = None,
    seed: Annotated[int, typer.Option(help="For a bank's samples, and for retouches.", min=0)] = 0,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda or mps.")] = "auto",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    overwrite: Annotated[bool, typer.Option(help="Replace existing tables and sheets.")] = False,
) -> None:
    """Compare models with interpolation on pictures whose truth is known.

    With --retouch, clean up clumsy retouches and compare with the clean ones. Given a bank,
    compare its samples with the pictures.
    """
    from glean_core.cli.evaluate_bank import BankRequest, evaluate_bank, holds_bank
    from glean_core.cli.evaluate_models import ModelsRequest, evaluate_models, named_models
    from glean_core.cli.evaluate_output import plan_outputs
    from glean_core.cli.evaluate_retouch import evaluate_retouch

    is_bank = holds_bank(Path(model))
    models, references = (model, *(also or ())), tuple(reference or ())
    _refuse_foreign_options(context, is_bank)
    if not is_bank:
        named_models(models, references)  # a wrong name is told before anything else is looked at
    outputs = plan_outputs(folder, table or (), out, sheet, overwrite, worst, retouch)
    sheet_count = sheet_count or (12 if retouch else 8)
    paths, about = pictures_to_measure(folder, names)
    command = command_text(context)
    if is_bank:
        evaluate_bank(
            BankRequest(
                Path(model),
                paths,
                about,
                command,
                device,
                samples,
                seed,
                outputs,
                sheet_count,
                as_json,
            )
        )
        return
    evaluate = evaluate_retouch if retouch else evaluate_models
    evaluate(
        ModelsRequest(
            models,
            references,
            paths,
            about,
            command,
            device,
            tuple(backbone or ()),
            arcface,
            outputs,
            sheet_count,
            write_card,
            as_json,
            seed,
        )
    )


def _refuse_foreign_options(context: typer.Context, is_bank: bool) -> None:
    """Raise UsageError for options that would be ignored."""
    of_models = ("also", "reference", "retouch", "write_card", "backbone", "arcface")
    for name in of_models if is_bank else ("samples",):
        if context.params.get(name):
            option, what = name.replace("_", "-"), "models" if is_bank else "banks"
            raise UsageError(
                f"--{option} is for {what}; leave it out for {context.params['model']}."
            )
    if context.params["retouch"] and context.params["arcface"]:
        raise UsageError("--arcface has nothing to measure with --retouch; leave it out.")
    if context.params["worst"] and not context.params["retouch"]:
        raise UsageError("--worst is a sheet of retouches; give --retouch with it.")


def pictures_to_measure(folder: Path, names: Path | None) -> tuple[list[Path], str]:
    """List the pictures to measure on, and say which they are. Raises GleanError.

    In a prepared data folder (`images` beside `test.txt`) they are the test split, or those
    that `names` lists of `images`.
    """
    from glean_core.training.data import list_pictures

    shown = folder.resolve().name
    if (folder / IMAGES).is_dir() and (folder / TEST_LIST).is_file():
        names = names or folder / TEST_LIST
        folder = folder / IMAGES
    with reading_text(names):
        paths = list_pictures(folder, names)
    if not paths:
        raise GleanError(f"No pictures were found in {folder}.")
    return paths, f"of {shown}" + (f" ({names.name})" if names else "")
