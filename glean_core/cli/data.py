"""`glean data`: from a folder of photos to pictures for training."""

from __future__ import annotations

import enum
import re
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from glean_core.cli.data_preview import preview_command
from glean_core.cli.inputs import reading_text
from glean_core.cli.output import (
    UsageError,
    cancel_on_interrupt,
    progress_bar,
    refuse_overwriting,
    show_json,
    show_notes,
)
from glean_core.errors import GleanError

if TYPE_CHECKING:
    from glean_core.training.data import PackReport

app = typer.Typer()
app.command("preview")(preview_command)

_UNITS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9, "ki": 2**10, "mi": 2**20, "gi": 2**30}

AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object.")]


class Align(enum.StrEnum):
    """What is cut out of a photo."""

    CENTER = "center"
    FACES = "faces"
    RANDOM_CROPS = "random-crops"


@app.command("prepare")
def prepare_command(
    folder: Annotated[Path, typer.Argument(help="Photos, in sub-folders too.")],
    out: Annotated[Path, typer.Argument(help="Folder to make.")],
    size: Annotated[int, typer.Option(help="Side in pixels.", min=8, max=2048)] = 256,
    align: Annotated[
        Align, typer.Option(help="Cut out the middle, each face, or squares anywhere.")
    ] = Align.CENTER,
    crops_per_photo: Annotated[
        int, typer.Option(help="Squares a photo, with --align random-crops.", min=1, max=1000)
    ] = 1,
    min_sharpness: Annotated[
        float, typer.Option(help="Leave out softer ones; 10 drops soft 256 px faces.", min=0)
    ] = 0.0,
    allow_small: Annotated[
        bool, typer.Option(help="Enlarge what is too small instead of leaving it out.")
    ] = False,
    quality: Annotated[int, typer.Option(help="JPEG quality.", min=1, max=100)] = 95,
    png: Annotated[bool, typer.Option(help="Write PNG instead of JPEG.")] = False,
    test_share: Annotated[
        float, typer.Option(help="Share of the pictures to set aside as a test.", min=0, max=0.9)
    ] = 0.1,
    group_by: Annotated[
        str, typer.Option(help="Never split: auto, folder, file, or a column of --index.")
    ] = "auto",
    index: Annotated[Path | None, typer.Option(help="CSV with a column “file”.")] = None,
    shards: Annotated[bool, typer.Option(help="Write WebDataset tars for big sets.")] = False,
    per_shard: Annotated[int, typer.Option(help="Pictures in a shard.", min=1)] = 1000,
    seed: Annotated[int, typer.Option(help="For the split and the random squares.")] = 0,
    workers: Annotated[int | None, typer.Option(help="Threads.", min=1, max=256)] = None,
    overwrite: Annotated[bool, typer.Option(help="Replace a folder prepared earlier.")] = False,
    as_json: AsJson = False,
) -> None:
    """Make square pictures for training from a folder of photos."""
    from glean_core.training.data import PrepareOptions, prepare

    options = PrepareOptions(
        size=size,
        align=align.value,
        crops_per_photo=crops_per_photo,
        min_sharpness=min_sharpness,
        allow_small=allow_small,
        quality=0 if png else quality,
        test_share=test_share,
        seed=seed,
    )
    with cancel_on_interrupt() as cancel, progress_bar(as_json) as progress:
        prepared = prepare(
            folder,
            out,
            options,
            groups=_groups(index, group_by),
            per_shard=per_shard if shards else 0,
            overwrite=overwrite,
            workers=workers,
            progress=progress,
            cancel=cancel,
        )
    if as_json:
        values = {"output": str(out), "options": asdict(options)}
        show_json(values | asdict(prepared))
        return
    show_notes(prepared.notes)
    typer.echo(f"{out}: {prepared.train} pictures to train on and {prepared.test} to test.")


@app.command("pack")
def pack_command(
    folder: Annotated[
        Path, typer.Argument(help="Folder of pictures, or a prepared one (its train split).")
    ],
    out: Annotated[Path, typer.Argument(help="Pack to write (a plain .tar).")],
    size: Annotated[int, typer.Option(help="Side in pixels.", min=8, max=1024)] = 256,
    names: Annotated[Path | None, typer.Option(help="Text file naming the pictures.")] = None,
    index: Annotated[Path | None, typer.Option(help="CSV with a column “file”.")] = None,
    group_by: Annotated[
        str, typer.Option(help="Column of --index that must not be split (person, source).")
    ] = "person",
    quality: Annotated[
        int, typer.Option(help="JPEG quality; 0 keeps fitting files.", min=0, max=95)
    ] = 0,
    max_bytes: Annotated[
        str | None, typer.Option(help="Largest pack, such as 28MB: the best quality that fits.")
    ] = None,
    overwrite: Annotated[bool, typer.Option(help="Replace an existing file.")] = False,
    as_json: AsJson = False,
) -> None:
    """Pack a folder into one file for training."""
    from glean_core.training.data import pack_pictures, pack_within

    if not folder.is_dir():
        raise GleanError(f"{folder} is not a folder; give one with pictures.")
    refuse_overwriting(folder, out, overwrite)
    limit = _parse_bytes(max_bytes)
    if limit is not None and quality:
        raise UsageError("--quality and --max-bytes exclude each other; give one of them.")
    pictures, groups = _to_pack(folder, names, index, group_by)
    if limit is None:
        skipped = pack_pictures(pictures, out, size, quality, groups)
        report = {"pictures": len(pictures) - len(skipped), "size_bytes": out.stat().st_size}
        words = ""
    else:
        packed = pack_within(pictures, out, size, limit, groups)
        skipped = list(packed.skipped)
        finite = packed.psnr if packed.psnr < float("inf") else None  # JSON knows no infinity
        report = asdict(packed) | {"psnr": finite}
        words = _how(packed) if finite is None else f"{_how(packed)}, {finite:.1f} dB"
    if as_json:
        show_json({"output": str(out), "size": size, **report, "skipped": skipped})
        return
    show_notes(tuple(skipped))
    total = f"{out.stat().st_size / 1e6:.1f} MB"
    typer.echo(f"{out}: {report['pictures']} pictures of {size} px, {total}{words}.")


def _how(packed: PackReport) -> str:
    if not packed.quality:
        return ", as they are where they fit"
    return f", JPEG quality {packed.quality} ({packed.colour})"


@app.command("speed")
def speed_command(
    data: Annotated[Path, typer.Argument(help="A pack, a prepared folder, shards or photos.")],
    batch: Annotated[int, typer.Option(help="Pictures at a time.", min=1, max=4096)] = 16,
    size: Annotated[int | None, typer.Option(help="Side in pixels.", min=4, max=2048)] = None,
    streamed: Annotated[bool, typer.Option(help="Read files while drawing.")] = False,
    seconds: Annotated[float, typer.Option(help="How long to measure.", min=0.1)] = 5.0,
    workers: Annotated[int | None, typer.Option(help="Threads.", min=1, max=256)] = None,
    device: Annotated[str, typer.Option(help="auto, cpu, cuda, cuda:1 or mps.")] = "auto",
    as_json: AsJson = False,
) -> None:
    """Measure how many pictures a second the loader alone gives."""
    from glean_core.restoration.device import choose_device, describe
    from glean_core.training.data import StreamedPictures, measure_speed, open_pictures

    chosen = choose_device(device)
    notes: list[str] = []
    limit = 0 if streamed else None
    pictures, _ = open_pictures(
        data, side=size, device=chosen, in_memory_limit=limit, workers=workers, note=notes.append
    )
    rate = measure_speed(pictures, batch, seconds, chosen)
    is_streamed = isinstance(pictures, StreamedPictures)
    if as_json:
        show_json(
            {
                "images_per_second": round(rate, 1),
                "pictures": len(pictures),
                "size": pictures.side,
                "batch": batch,
                "streamed": is_streamed,
                "device": describe(chosen),
                "notes": notes,
            }
        )
        return
    show_notes(tuple(notes))
    where = "streamed" if is_streamed else "in memory"
    typer.echo(f"{rate:.0f} images/s of {pictures.side} px, {where}, on {describe(chosen)}.")


def _to_pack(
    folder: Path, names: Path | None, index: Path | None, group_by: str
) -> tuple[list[Path], dict[str, str] | None]:
    """The pictures of a folder and their groups; of a prepared one what its own index says."""
    from glean_core.training.data import list_pictures, prepared_pictures, read_groups

    if names is None and index is None and (found := prepared_pictures(folder)):
        paths, owners = found
        return paths, {path.name: owner for path, owner in zip(paths, owners, strict=True)}
    with reading_text(index):
        groups = read_groups(index, group_by) if index else None
    with reading_text(names):
        return list_pictures(folder, names), groups


def _groups(index: Path | None, group_by: str) -> dict[str, str] | str:
    """What must not be split: the rule's name, or each file's value in a column of the index."""
    from glean_core.training.data import read_groups

    rules = ("auto", "folder", "file")
    if index is not None:
        with reading_text(index):
            return read_groups(index, "person" if group_by == "auto" else group_by)
    if group_by not in rules:
        raise UsageError(
            f"--group-by is “{group_by}”; choose {', '.join(rules)}, or give the file that has "
            "this column with --index."
        )
    return group_by


def _parse_bytes(text: str | None) -> int | None:
    """The number of bytes in "28MB", "500 kB", "1GiB" or "1000000". Raises UsageError."""
    if text is None:
        return None
    found = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([kmg]?i?)b?\s*", text.lower())
    if found is None or found[2] not in _UNITS:
        raise UsageError(f"--max-bytes is “{text}”; give a size such as 28MB, 500kB or 1000000.")
    return int(float(found[1]) * _UNITS[found[2]])
