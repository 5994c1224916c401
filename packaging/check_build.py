"""Try a frozen program as its user would: python packaging/check_build.py FOLDER

The command line names its version and cleans up the sample; the window starts and says its
version. Ends with 1 and a sentence at the first thing that does not work.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

SAMPLES = Path(__file__).resolve().parent.parent / "resources" / "samples"
SECONDS = 180


def run(program: Path, *arguments: str) -> str:
    """What the program prints; exits with a sentence when it fails or takes too long."""
    # A frozen program must do without the Python that made it.
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV"))}
    try:
        result = subprocess.run(
            [str(program), *arguments],
            capture_output=True, text=True, timeout=SECONDS, env=clean, check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as error:
        sys.exit(f"{program} {' '.join(arguments)} did not run: {error}")
    if result.returncode != 0:
        sys.exit(f"{program} {' '.join(arguments)} failed:\n{result.stdout}{result.stderr}")
    return result.stdout.strip()


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
    print(f"{folder} works.")


if __name__ == "__main__":
    main()
