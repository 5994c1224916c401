"""Measure every bundled model on its own test pictures: cards, tables and sheets.

    python scripts/measure_models.py DATA [--only portrait-x8]

DATA holds `faces_pd_256`, `faces_pd_512` and `photos_hires`, folders with a test split, and perhaps
`eval/kodak24`. A face model is measured on the faces of its output's size, a photo model on seeded
random squares of the photos set aside, and of Kodak's. For each of them two commands are run,
`glean evaluate` and `glean evaluate --retouch`; the tables name them. The numbers of the first
pictures go into the model's card, tables and sheets into docs/models, all of a model's at its end:
one that was interrupted stays as it was. Baselines of the same subject and sizes in
resources/baselines stand in the tables and get no card.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import shutil
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from glean_core import cli
from glean_core.checkpoints import save_card, weights_sha256
from glean_core.cli.evaluate import IMAGES, TEST_LIST, pictures_to_measure
from glean_core.errors import GleanError
from glean_core.files import replacing
from glean_core.zoo import Model, read_model

REPOSITORY = Path(__file__).resolve().parent.parent
MODELS, BASELINES = REPOSITORY / "resources/models", REPOSITORY / "resources/baselines"
TARGET = REPOSITORY / "docs/models"
CROPS = {"photos_hires": 12, "eval/kodak24": 4}  # squares a photo
SEED = 0
LARGE, FEW = 512, 3  # pixels from which sheets show so many pictures: their files stay small


@dataclass(frozen=True)
class Pictures:
    """A folder to measure on, below the working folder; the card is written for one of them."""

    folder: Path
    suffix: str  # of the files' names
    card: bool


class CannotMeasureError(GleanError):
    """A sentence for the person."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what was asked for; the exit status."""
    asked = parse(arguments)
    name = "measure_models"
    try:
        models = bundled(asked.models, asked.only)
        asked.out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as folder:
            for model in models:
                name = model.card.name
                measure_model(model, asked, Path(folder))
    except (GleanError, OSError) as error:
        print(f"{name}: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(f"{name}: interrupted, so its card stays as it was.", file=sys.stderr)
        return cli.CANCELLED
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
    """The models of a folder, or the one of that name. Raises GleanError."""
    models = [read_model(path, "bundled") for path in sorted(folder.glob("*.safetensors"))]
    names = [model.card.name for model in models]
    if not models:
        raise CannotMeasureError(f"{folder} holds no models; give another folder.")
    for name in names:
        if names.count(name) > 1:
            raise CannotMeasureError(f"{folder} holds two models named “{name}”; rename one.")
    if only is not None and only not in names:
        raise CannotMeasureError(
            f"{folder} has no model “{only}”; the models there are: {', '.join(names)}."
        )
    return [model for model in models if only in (None, model.card.name)]


def measure_model(model: Model, asked: argparse.Namespace, work: Path) -> None:
    """Measure one model on a copy of it; card, tables and sheets are kept once all are there."""
    own = work / model.path.name
    shutil.copyfile(model.path, own)
    written: list[Path] = []
    for pictures in pictures_for(model, asked.data, work):
        written += measure(model, pictures, asked.baselines, work)
    if weights_sha256(own) != weights_sha256(model.path):
        raise CannotMeasureError("its weights changed while they were measured; measure it again.")
    for path in written:
        with replacing(asked.out / path.name) as file:
            file.write(path.read_bytes())
    card = read_model(model.path).card  # its words may have changed meanwhile
    measured = read_model(own).card
    save_card(model.path, card.to_dict() | {"metrics": measured.metrics, "sha256": measured.sha256})


def pictures_for(model: Model, data: Path, work: Path) -> list[Pictures]:
    """Where a model is measured. Raises CannotMeasureError where the data is missing."""
    side = model.card.out_size
    if model.card.domain == "portrait":
        source = data / f"faces_pd_{side}"
        if not source.is_dir():
            raise CannotMeasureError(f"{source} does not exist; prepare faces of {side} px there.")
        return [Pictures(copied(source, work / source.name), "", card=True)]
    if model.card.domain == "photo":
        if not (data / "photos_hires").is_dir():
            raise CannotMeasureError(f"{data / 'photos_hires'} does not exist; it is needed.")
        made = [Pictures(squares(data, "photos_hires", side, work), "", card=True)]
        if (data / "eval/kodak24").is_dir():
            folder = squares(data, "eval/kodak24", side, work)
            made.append(Pictures(folder, "-kodak24", card=False))
        return made
    raise CannotMeasureError(f"no test pictures are known for the subject “{model.card.domain}”.")


def copied(source: Path, target: Path) -> Path:
    """The test pictures of a folder, in one that commands name without this machine's paths.

    Copies: not every system lets everybody make links.
    """
    if target.exists():
        return target
    paths, _ = pictures_to_measure(source, None)
    prepared = (source / TEST_LIST).is_file() and (source / IMAGES).is_dir()
    below = IMAGES if prepared else "."
    for path in paths:
        place = target / below / path.relative_to(source / below)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, place)
    if prepared:
        shutil.copyfile(source / TEST_LIST, target / TEST_LIST)
    return target


def squares(data: Path, name: str, side: int, work: Path) -> Path:
    """Seeded random squares of the photos set aside, by `glean data prepare`; all of them a test.

    A folder without a split is taken whole.
    """
    source, out = data / name, work / f"{Path(name).name}-{side}"
    if out.exists():
        return out
    photos = copied(source, work / f"{Path(name).name}-photos")
    pictures = (photos / IMAGES if (photos / IMAGES).is_dir() else photos).relative_to(work)
    crops = ["--align", "random-crops", "--crops-per-photo", CROPS[name]]
    kept = ["--png", "--test-share", 0, "--seed", SEED]
    glean(["data", "prepare", pictures, out.name, "--size", side, *crops, *kept], work)
    names = sorted(path.name for path in (out / IMAGES).iterdir())
    (out / TEST_LIST).write_text("\n".join(names) + "\n", encoding="utf-8")
    return out


def measure(model: Model, pictures: Pictures, baselines: Path, work: Path) -> list[Path]:
    """Run both commands; the files that they write, under the model's name."""
    written: list[str] = []
    for task in ("", "-retouch"):
        name = f"{model.card.name}{task}{pictures.suffix}"
        print(f"{name}: measuring on {pictures.folder.name}", flush=True)
        tables, sheet = [f"{name}.md", f"{name}.csv", f"{name}.json"], f"{name}.webp"
        command = ["evaluate", model.path.name, pictures.folder.name]
        for path in compared(model, baselines, work):
            command += ["--reference", path]
        for table in tables:
            command += ["--table", table]
        written += tables
        if model.card.out_size >= LARGE:
            command += ["--sheet-count", FEW]
        if task:
            command += ["--retouch"]
        if pictures.card or not task:
            command += ["--sheet", sheet]
            written += [sheet]
        if pictures.card and task:
            command += ["--worst", f"{name}-worst.webp"]
            written += [f"{name}-worst.webp", f"{name}-worst.md"]
        command += ["--write-card"] if pictures.card else []
        glean(command, work)
    return [work / name for name in written]


def compared(model: Model, baselines: Path, work: Path) -> list[str]:
    """Baselines of the model's subject and sizes, as the working folder names them."""
    found = []
    for path in sorted(baselines.glob("*.safetensors")):
        card, own = read_model(path).card, model.card
        if (card.domain, card.in_size, card.out_size) == (own.domain, own.in_size, own.out_size):
            (work / "baselines").mkdir(exist_ok=True)
            shutil.copyfile(path, work / "baselines" / path.name)
            found.append(f"baselines/{path.name}")
    return found


def glean(arguments: Sequence[object], work: Path) -> None:
    """Run a `glean` command in the working folder; it says itself what is wrong."""
    with contextlib.chdir(work), contextlib.redirect_stdout(io.StringIO()):
        status = cli.run([str(argument) for argument in arguments])
    if status == cli.CANCELLED:
        raise KeyboardInterrupt
    if status:
        raise CannotMeasureError(f"“glean {arguments[0]}” failed; its sentence is above.")


if __name__ == "__main__":
    sys.exit(main())
