"""Measure every bundled model on its own test pictures: cards, tables and sheets.

    python scripts/measure_models.py DATA [--only portrait-x8]

DATA holds `faces_pd_256`, `faces_pd_512` and `photos_hires`, folders with a test split, and perhaps
`eval/kodak24`. A face model is measured on the faces of its output's size, a photo model on seeded
random squares of the photos set aside, and of Kodak's. For each of them two commands are run,
`glean evaluate` and `glean evaluate --retouch`; the tables name them. They write the numbers of the
first pictures into the model's card, and tables and sheets into docs/models. Baselines of the same
subject and sizes in resources/baselines stand in the tables and get no card.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from glean_core import cli
from glean_core.zoo import Model, read_model

REPOSITORY = Path(__file__).resolve().parent.parent
MODELS, BASELINES = REPOSITORY / "resources/models", REPOSITORY / "resources/baselines"
TARGET = REPOSITORY / "docs/models"
CROPS = {"photos_hires": 12, "eval/kodak24": 4}  # squares a photo
SEED = 0


@dataclass(frozen=True)
class Pictures:
    """A folder to measure on, below the working folder; the card is written for one of them."""

    folder: Path
    suffix: str  # of the files' names
    card: bool


class CannotMeasureError(Exception):
    """A sentence for the person."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what was asked for; the exit status."""
    asked = parse(arguments)
    models = bundled(asked.models, asked.only)
    asked.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        for model in models:
            try:
                for pictures in pictures_for(model, asked.data, work):
                    measure(model, pictures, asked, work)
            except CannotMeasureError as error:
                print(f"{model.card.name}: {error}", file=sys.stderr)
                return 1
    return 0


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("data", type=Path, help="folder with the data sets")
    parser.add_argument("--only", metavar="NAME", help="measure this model alone")
    parser.add_argument("--models", type=Path, default=MODELS, help="folder of the models")
    parser.add_argument("--baselines", type=Path, default=BASELINES, help="folder of baselines")
    parser.add_argument("--out", type=Path, default=TARGET, help="folder for tables and sheets")
    asked = parser.parse_args(arguments)
    for name in ("data", "models", "baselines", "out"):
        setattr(asked, name, getattr(asked, name).resolve())
    if not asked.data.is_dir():
        parser.error(f"{asked.data} is not a folder; give the one with the data sets.")
    return asked


def bundled(folder: Path, only: str | None) -> list[Model]:
    """The models of a folder, or the one of that name."""
    models = [read_model(path, "bundled") for path in sorted(folder.glob("*.safetensors"))]
    chosen = [model for model in models if only in (None, model.card.name)]
    if not chosen:
        known = ", ".join(model.card.name for model in models) or "none"
        raise SystemExit(f"{folder} has no model “{only}”; the models there are: {known}.")
    return chosen


def pictures_for(model: Model, data: Path, work: Path) -> list[Pictures]:
    """Where a model is measured. Raises CannotMeasureError where the data is missing."""
    side = model.card.out_size
    if model.card.domain == "portrait":
        source = data / f"faces_pd_{side}"
        if not source.is_dir():
            raise CannotMeasureError(f"{source} does not exist; prepare faces of {side} px there.")
        return [Pictures(linked(source, work / source.name), "", card=True)]
    if model.card.domain == "photo":
        if not (data / "photos_hires").is_dir():
            raise CannotMeasureError(f"{data / 'photos_hires'} does not exist; it is needed.")
        made = [Pictures(squares(data, "photos_hires", side, work), "", card=True)]
        if (data / "eval/kodak24").is_dir():
            folder = squares(data, "eval/kodak24", side, work)
            made.append(Pictures(folder, "-kodak24", card=False))
        return made
    raise CannotMeasureError(f"no test pictures are known for the subject “{model.card.domain}”.")


def linked(source: Path, target: Path) -> Path:
    """A link to a folder or file, so that commands name it without this machine's paths."""
    if not target.exists():
        target.parent.mkdir(parents=True, exist_ok=True)
        target.symlink_to(source.resolve())
    return target


def squares(data: Path, name: str, side: int, work: Path) -> Path:
    """Seeded random squares of the photos set aside, by `glean data prepare`; all of them a test.

    A folder without a split is taken whole.
    """
    source, out = data / name, work / f"{Path(name).name}-{side}"
    if out.exists():
        return out
    photos = work / f"{Path(name).name}-photos"
    photos.mkdir(exist_ok=True)
    for path in set_aside(source):
        linked(path, photos / path.name)
    crops = ["--align", "random-crops", "--crops-per-photo", CROPS[name]]
    kept = ["--png", "--test-share", 0, "--seed", SEED]
    glean(["data", "prepare", photos.name, out.name, "--size", side, *crops, *kept], work)
    names = sorted(path.name for path in (out / "images").iterdir())
    (out / "test.txt").write_text("\n".join(names) + "\n", encoding="utf-8")
    return out


def set_aside(source: Path) -> list[Path]:
    """The pictures of a folder's test split, or all of its pictures."""
    listed = source / "test.txt"
    if listed.is_file():
        return [source / "images" / name for name in listed.read_text("utf-8").split()]
    return sorted(path for path in source.iterdir() if path.suffix.lower() in {".png", ".jpg"})


def measure(model: Model, pictures: Pictures, asked: argparse.Namespace, work: Path) -> None:
    """Run both commands and keep what they write, under the model's name."""
    for task in ("", "-retouch"):
        name = f"{model.card.name}{task}{pictures.suffix}"
        print(f"{name}: measuring on {pictures.folder.name}", flush=True)
        written = [f"{name}.md", f"{name}.csv", f"{name}.json", f"{name}.jpg"]
        command = ["evaluate", model.card.name, pictures.folder.name]
        for path in compared(model, asked.baselines, work):
            command += ["--reference", path]
        for table in written[:3]:
            command += ["--table", table]
        command += ["--sheet", written[3]]
        if task:
            command += ["--retouch", "--worst", f"{name}-worst.jpg"]
            written += [f"{name}-worst.jpg", f"{name}-worst.md"]
        command += ["--write-card"] if pictures.card else []
        glean(command, work, asked.models)
        for file in written:
            shutil.move(work / file, asked.out / file)


def compared(model: Model, baselines: Path, work: Path) -> list[str]:
    """Baselines of the model's subject and sizes, as the working folder names them."""
    found = []
    for path in sorted(baselines.glob("*.safetensors")):
        card, own = read_model(path).card, model.card
        if (card.domain, card.in_size, card.out_size) == (own.domain, own.in_size, own.out_size):
            linked(path, work / "baselines" / path.name)
            found.append(f"baselines/{path.name}")
    return found


def glean(arguments: Sequence[object], work: Path, models: Path = MODELS) -> None:
    """Run a `glean` command in the working folder; it says itself what is wrong."""
    os.environ["GLEAN_MODELS_DIR"] = str(models)
    with contextlib.chdir(work), contextlib.redirect_stdout(io.StringIO()):
        status = cli.run([str(argument) for argument in arguments])
    if status:
        raise CannotMeasureError(f"“glean {arguments[0]}” failed; its sentence is above.")


if __name__ == "__main__":
    sys.exit(main())
