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
    names: Annotated[Path | None, typer.Option(help="Text file naming the pictures.")] = None,
    table: Annotated[
        list[Path] | None,
        typer.Option(help="Write the table as .md, .csv or .json; can be repeated."),
    ] = None,
    out: Annotated[
        Path | None, typer.Option(help="Folder for all three tables and the contact sheet.")
    ] = None,
    sheet: Annotated[
        Path | None, typer.Option(help="Write a contact sheet: bicubic, restored, truth.")
    ] = None,
    sheet_count: Annotated[int, typer.Option(help="Pictures on the sheet.", min=1)] = 8,
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
    seed: Annotated[int, typer.Option(help="For a bank's samples.", min=0)] = 0,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda or mps.")] = "auto",
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
    overwrite: Annotated[bool, typer.Option(help="Replace existing tables and sheets.")] = False,
) -> None:
    """Compare models with interpolation on pictures whose truth is known.

    Given a bank, compare its samples with the pictures.
    """
    from glean_core.cli.evaluate_bank import BankRequest, evaluate_bank, holds_bank
    from glean_core.cli.evaluate_models import ModelsRequest, evaluate_models, named_models
    from glean_core.cli.evaluate_output import plan_outputs

    is_bank = holds_bank(Path(model))
    models = (model, *(also or ()))
    _refuse_foreign_options(context, is_bank)
    if not is_bank:
        named_models(models)  # a wrong name is told before anything else is looked at
    outputs = plan_outputs(folder, table or (), out, sheet, overwrite)
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
    evaluate_models(
        ModelsRequest(
            models,
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
        )
    )


def _refuse_foreign_options(context: typer.Context, is_bank: bool) -> None:
    """Raise UsageError for options that would be ignored."""
    foreign = ("also", "write_card", "backbone", "arcface") if is_bank else ("samples",)
    for name in foreign:
        if context.params.get(name):
            option, what = name.replace("_", "-"), "models" if is_bank else "banks"
            raise UsageError(
                f"--{option} is for {what}; leave it out for {context.params['model']}."
            )


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
