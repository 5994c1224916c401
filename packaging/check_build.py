"""Try a frozen program as its user would: python packaging/check_build.py FOLDER

Every module that the sources import can be imported. The sample, cleaned up by command and in the
window, is what the sources make of it. The command line measures a model and says what training
needs. Ends with 1 and a sentence at the first thing that does not work.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import imported
import numpy as np
from contents import EXTRAS
from PIL import Image

REPOSITORY = Path(__file__).resolve().parent.parent
SAMPLES = REPOSITORY / "resources" / "samples"
MOST = 1  # of 255
SECONDS = 180
MODEL, SIDE = "portrait-x8", 256  # the model that comes along, and what it puts out in pixels
# Without them `glean evaluate` leaves metrics out, and says so.
NOT_MEASURED = ("EfficientNet-Lite0 needs the package", "dlib's face embedding needs the package")


def run(
    program: Path, *arguments: str, code: int = 0, told: str = "", path: Path | None = None
) -> str:
    """What the program prints; exits with a sentence when it fails or takes too long.

    code: the exit code of a program that does what it should. told: what it can read. path: where
    the sources are, for Python itself.
    """
    # A frozen program must do without the Python that made it.
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV"))}
    clean |= {} if path is None else {"PYTHONPATH": str(path)}
    try:
        result = subprocess.run(
            [str(program), *arguments],
            capture_output=True, text=True, timeout=SECONDS, env=clean, check=False, input=told,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        sys.exit(f"{program} {' '.join(arguments)} did not run: {error}")
    said = f"{result.stdout}{result.stderr}"
    if result.returncode != code:
        sys.exit(f"{program} {' '.join(arguments)} ended with {result.returncode}:\n{said}")
    return (result.stdout if code == 0 else said).strip()


def check_evaluation(program: Path, scratch: Path) -> None:
    """A model is measured on a picture, without the packages that the program comes without."""
    pictures = scratch / "pictures"
    pictures.mkdir()
    with Image.open(SAMPLES / "portrait.jpg") as picture:
        picture.convert("RGB").resize((SIDE, SIDE)).save(pictures / "portrait.png")
    said = " ".join(run(program, "evaluate", MODEL, str(pictures)).split())
    for sentence in ("PSNR", *NOT_MEASURED):
        if sentence not in said:
            sys.exit(f"The frozen evaluation did not say “{sentence}”:\n{said}")


def check_training(program: Path) -> None:
    """The presets are there; training itself names the Python packages that it needs."""
    if "ffhq-x16" not in run(program, "train", "presets"):
        sys.exit("The frozen command line lists no presets; their files are missing.")
    said = run(program, "train", "bank", str(SAMPLES), code=2)
    if "install Python" not in said or "glean-retouch[training]" not in said:
        sys.exit(f"The frozen command line did not say what training needs:\n{said}")
    print(said)


def check_imports(program: Path) -> None:
    """Nothing that the sources import is missing, but for what the extras bring."""
    names = sorted(name for name in imported.names(REPOSITORY) if not is_extra(name))
    said = run(program, "--check-frozen", "imports", told="\n".join(names))
    print(said)


def is_extra(name: str) -> bool:
    """Whether a module belongs to an extra that a frozen program comes without."""
    return name.split(".")[0] in EXTRAS


def check_samples(folder: Path, ending: str, scratch: Path) -> None:
    """The sample cleaned up by command and in the window, against the same by the sources."""
    sample = [str(SAMPLES / "portrait-retouched.jpg"), "--mask"]
    sample += [str(SAMPLES / "portrait-retouched-mask.png"), "--device", "cpu"]
    ways = {
        "by command": ("glean", ["-m", "glean_core"], ["cleanup", *sample, "-o"]),
        "in the window": (
            "glean-retouch",
            [str(REPOSITORY / "packaging" / "start.py")],
            ["--check-frozen", "sample"],
        ),
    }
    for name, (program, sources, words) in ways.items():
        made = scratch / f"{program}-frozen.png"
        expected = scratch / f"{program}-sources.png"
        print(run(folder / f"{program}{ending}", *words, str(made)))
        run(Path(sys.executable), *sources, *words, str(expected), path=REPOSITORY)
        most = difference(made, expected)
        print(f"The sample cleaned up {name} differs from the sources by {most} of 255.")
        if most > MOST:
            sys.exit("That is too much.")


def difference(one: Path, other: Path) -> int:
    """The largest difference of two pictures, of 255; exits when they have different shapes."""
    with Image.open(one) as first, Image.open(other) as second:
        pictures = [np.asarray(picture.convert("RGB"), np.int16) for picture in (first, second)]
    if pictures[0].shape != pictures[1].shape:
        sys.exit(f"{one} and {other} have different sizes.")
    return int(np.abs(pictures[0] - pictures[1]).max())


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder.resolve()
    ending = ".exe" if sys.platform == "win32" else ""
    print(run(folder / f"glean{ending}", "--version"))
    print(run(folder / f"glean-retouch{ending}", "--version"))
    check_imports(folder / f"glean{ending}")
    with tempfile.TemporaryDirectory() as scratch:
        check_samples(folder, ending, Path(scratch))
        check_evaluation(folder / f"glean{ending}", Path(scratch))
    check_training(folder / f"glean{ending}")
    print(f"{folder} works.")


if __name__ == "__main__":
    main()
