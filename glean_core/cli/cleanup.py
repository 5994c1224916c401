"""`glean cleanup`: one region of one picture."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import typer

from glean_core import imaging, zoo
from glean_core.cli.inputs import model_for_region, parse_box, where_to_clean
from glean_core.cli.output import (
    cancel_on_interrupt,
    progress_bar,
    refuse_overwriting,
    show_json,
    show_notes,
    tell_choice,
)
from glean_core.files import file_sha256
from glean_core.imaging import Picture
from glean_core.restoration import (
    CASCADE_BY_DEFAULT,
    GRAIN_BY_DEFAULT,
    CleanupOptions,
    CleanupResult,
    Engine,
    LazyEngine,
    cleanup,
)
from glean_core.zoo import Model


@dataclass(frozen=True)
class Used:
    """The models that made a result: the one that cleaned up and why, and the one for the rest."""

    model: Model
    second: Model | None
    reason: str


def cleanup_command(
    source: Annotated[Path, typer.Argument(metavar="IN", help="The picture.")],
    output: Annotated[Path, typer.Option("--output", "-o", help="Where to save the result.")],
    mask: Annotated[
        Path | None, typer.Option(help="Grey picture of the same size; white = clean up.")
    ] = None,
    box: Annotated[
        str | None, typer.Option(metavar="X,Y,W,H", help="Rectangle to clean up, in pixels.")
    ] = None,
    original: Annotated[
        Path | None,
        typer.Option(help="The photo before it was retouched: cleans up where the two differ."),
    ] = None,
    model: Annotated[
        str | None, typer.Option(help="Name of the model; chosen for the region if left out.")
    ] = None,
    strength: Annotated[float, typer.Option(help="0 (nothing) to 1 (all of it).")] = 1.0,
    feather: Annotated[
        float | None, typer.Option(help="Soft rim inside the mask, in pixels.")
    ] = None,
    colour: Annotated[
        float, typer.Option(help="Agreement of colours with the surroundings, 0 to 1.")
    ] = 1.0,
    grain: Annotated[
        float, typer.Option(help="Noise as in the surroundings, 0 (none) to 1 (as much).")
    ] = GRAIN_BY_DEFAULT,
    frame: Annotated[
        str | None,
        typer.Option(metavar="X,Y,W,H", help="Working frame, where it isn't to be chosen."),
    ] = None,
    seed: Annotated[
        int,
        typer.Option(
            min=0, max=2**31 - 1, help="Other noise inside the model; 0: as it was trained."
        ),
    ] = 0,
    cascade: Annotated[
        bool,
        typer.Option(help="Sharpen a large face up to full size with the bundled photo model."),
    ] = CASCADE_BY_DEFAULT,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda, cuda:1, directml or mps.")] = "auto",
    quality: Annotated[int, typer.Option(help="1 to 100, for JPEG, WebP and AVIF.")] = 95,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    overwrite: Annotated[bool, typer.Option(help="Replace an existing file.")] = False,
) -> None:
    """Make a badly retouched region look real again.

    Pixels outside the mask stay bit-identical.
    """
    refuse_overwriting(source, output, overwrite)
    options = CleanupOptions(strength, feather, colour, parse_box(frame, "--frame"), grain)
    picture = imaging.read(source)
    written = imaging.WriteOptions(quality=quality)
    imaging.check_writable(picture, output, written)
    region = where_to_clean(picture, source, mask, box, original)
    chosen, reason = model_for_region(model, picture, region)
    second = zoo.cascade_model(chosen.card) if cascade else None
    with cancel_on_interrupt() as cancel, progress_bar(as_json) as progress:
        if progress is not None:
            progress(0.0, "Loading the model")
        engine = Engine.load(chosen, device)
        rest = LazyEngine(second, device) if second is not None else None
        with engine.noise(seed):
            result = cleanup(picture, region, engine, options, progress, cancel, rest)
    imaging.write(_pasted(picture, result), output, written)
    _tell(result, engine, Used(chosen, second if result.cascade else None, reason), output, as_json)


def _pasted(picture: Picture, result: CleanupResult) -> Picture:
    pixels = picture.pixels.copy()
    pixels[result.box.slices] = result.pixels
    return picture.with_pixels(pixels)


def _tell(result: CleanupResult, engine: Engine, used: Used, output: Path, as_json: bool) -> None:
    model, second = used.model, used.second
    if not as_json:
        tell_choice(model, used.reason)
        titles = [model.card.title, *([second.card.title] if second is not None else [])]
        show_notes(result.notes)
        typer.echo(f"{output}: cleaned up with {' and '.join(titles)} in {result.seconds:.1f} s")
        return
    show_json(
        {
            "output": str(output),
            "box": list(result.box),
            "frames": [list(frame) for frame in result.frames],
            "effective_factor": round(result.effective_factor, 3),
            "seconds": round(result.seconds, 3),
            "notes": list(result.notes),
            "device": engine.device_name,
            "model": model.card.name,
            "model_sha256": model.card.sha256,
            "model_reason": used.reason or None,
            "cascade": result.cascade,
            "cascade_sha256": second.card.sha256 if second is not None else None,
            "sha256": file_sha256(output),
        }
    )
