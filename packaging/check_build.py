"""Try a frozen program as its user would: python packaging/check_build.py FOLDER

The command line names its version, cleans up the sample, measures a model and says what training
needs; the window starts and says its version. Ends with 1 and a sentence at the first thing that
does not work.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

SAMPLES = Path(__file__).resolve().parent.parent / "resources" / "samples"
SECONDS = 180
MODEL, SIDE = "portrait-x8", 256  # the model that comes along, and what it puts out in pixels
# Without them `glean evaluate` leaves metrics out, and says so.
NOT_MEASURED = ("EfficientNet-Lite0 needs the package", "dlib's face embedding needs the package")


def run(program: Path, *arguments: str, code: int = 0) -> str:
    """What the program prints; exits with a sentence when it fails or takes too long.

    ``code`` is the exit code of a program that does what it should.
    """
    # A frozen program must do without the Python that made it.
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV"))}
    try:
        result = subprocess.run(
            [str(program), *arguments],
            capture_output=True, text=True, timeout=SECONDS, env=clean, check=False,
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


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    folder: Path = parser.parse_args().folder.resolve()
    ending = ".exe" if sys.platform == "win32" else ""
    print(run(folder / f"glean{ending}", "--version"))
    print(run(folder / f"glean-retouch{ending}", "--version"))
    with tempfile.TemporaryDirectory() as scratch:
        cleaned = Path(scratch) / "after.png"
        print(
            run(
                folder / f"glean{ending}", "cleanup", str(SAMPLES / "portrait-retouched.jpg"),
                "--mask", str(SAMPLES / "portrait-retouched-mask.png"), "-o", str(cleaned),
            )
        )  # fmt: skip
        if not cleaned.is_file() or cleaned.stat().st_size == 0:
            sys.exit("The frozen command line ended well but wrote no picture.")
        check_evaluation(folder / f"glean{ending}", Path(scratch))
    check_training(folder / f"glean{ending}")
    print(f"{folder} works.")


if __name__ == "__main__":
    main()
