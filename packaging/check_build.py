"""Try a frozen program as its user would: python packaging/check_build.py FOLDER

Every module that the sources import can be imported, those that need torch once a torch is beside
the program. The bundled models, by command, and the sample in the window give what the sources give
with torch and without. Detectors, codecs, solvers and the update channel do what they do in the
sources. What needs torch or Python's packages says so. Ends with 1 and a sentence at the first
thing that does not work.
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

import imagecodecs
import imported
import numpy as np
from contents import EXTRAS
from frozen_parts import HEAVY
from PIL import Image

REPOSITORY = Path(__file__).resolve().parent.parent
SAMPLES = REPOSITORY / "resources" / "samples"
MOST = 1  # of 255
SECONDS = 180
WITHOUT_TORCH = "raise ModuleNotFoundError('kept away', name='torch')\n"
# What the program comes without, and what it says then.
PACK = "needs PyTorch, which this program comes without; add the torch pack"
PYTHON = (
    'which this program comes without; install Python and, with it, pip install "glean-retouch['
)
REFUSED = {
    ("evaluate", "portrait-x8", str(SAMPLES)): PACK,
    ("models", "import", "PUBLISHED"): PACK,
    ("convert", "PUBLISHED", "other.pth", "--to", "basicsr"): PACK,
    ("train", "bank", str(SAMPLES)): PYTHON,
    ("data", "prepare", str(SAMPLES), "out"): PYTHON,
}


def run(
    program: Path,
    *arguments: str,
    home: Path,
    code: int = 0,
    told: str = "",
    path: Sequence[Path] = (),
) -> str:
    """What the program prints; exits with a sentence when it fails or takes too long.

    home: where settings and models are looked for, so that it finds nobody's. code: the exit code
    of a program that does what it should. told: what it can read. path: where the sources are, for
    Python itself.
    """
    # A frozen program must do without the Python that made it.
    clean = {k: v for k, v in os.environ.items() if not k.startswith(("PYTHON", "VIRTUAL_ENV"))}
    clean |= {f"XDG_{name}_HOME": str(home / name) for name in ("CONFIG", "DATA", "CACHE")}
    clean |= {"PYTHONPATH": os.pathsep.join(map(str, path))} if path else {}
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


class Tried:
    """A frozen program, and the sources beside it."""

    def __init__(self, folder: Path, scratch: Path) -> None:
        ending = ".exe" if sys.platform == "win32" else ""
        self.command = folder / f"glean{ending}"
        self.window = folder / f"glean-retouch{ending}"
        self.scratch = scratch
        self.torch = _folder_with_torch(scratch / "with")
        self.no_torch = scratch / "without"
        self.no_torch.mkdir()
        (self.no_torch / "torch.py").write_text(WITHOUT_TORCH, "utf-8")

    def sources(self, *words: str, has_torch: bool = True) -> str:
        """What the sources print, started as the frozen program is; torch computes in float32."""
        path = [REPOSITORY] if has_torch else [self.no_torch, REPOSITORY]
        start = str(REPOSITORY / "packaging" / "start.py")
        exact = ["--exact"] if has_torch else []
        words = (start, "--check-frozen", *exact, *words)
        return run(Path(sys.executable), *words, home=self.scratch, path=path)

    def frozen(self, *words: str, has_torch: bool = False, told: str = "") -> str:
        """What the frozen program prints; told: what it can read."""
        torch = ("--torch", str(self.torch), "--exact") if has_torch else ()
        words = ("--check-frozen", *torch, *words)
        return run(self.command, *words, home=self.scratch, told=told)


def _folder_with_torch(folder: Path) -> Path:
    """A folder like that of a pack: torch without what else is installed here."""
    folder.mkdir()
    for package in ("torch", "torchgen"):
        found = find_spec(package)
        assert found is not None
        assert found.origin is not None
        if sys.platform == "win32":  # where links need an administrator
            shutil.copytree(Path(found.origin).parent, folder / package)
        else:
            (folder / package).symlink_to(Path(found.origin).parent)
    return folder


def check_imports(tried: Tried) -> None:
    """Nothing that the sources import is missing, but for what the extras bring."""
    names = sorted(name for name in imported.names(REPOSITORY) if name.split(".")[0] not in EXTRAS)
    names.remove("torch.utils.tensorboard")  # of the extra "training"
    told = "\n".join(names)
    print(tried.frozen("imports", told=told))
    said = tried.frozen("imports", told=told, has_torch=True)
    print(f"{said} beside a torch")
    if not said.endswith(" 0 fail, 0 wait for torch"):
        sys.exit("With torch, everything should be there.")


def check_models(tried: Tried) -> None:
    """The sample cleaned up by each bundled model, against the sources with torch and without."""
    for path in sorted((REPOSITORY / "resources" / "models").glob("*.safetensors")):
        words = ["command", "cleanup", str(SAMPLES / "portrait-retouched.jpg"), "--mask"]
        words += [str(SAMPLES / "portrait-retouched-mask.png"), "--device", "cpu"]
        words += ["--model", path.stem, "-o"]
        made = {
            name: tried.scratch / f"{path.stem}-{name}.png"
            for name in ("frozen", "frozen-torch", "torch", "onnx")
        }
        tried.frozen(*words, str(made["frozen"]))
        tried.frozen(*words, str(made["frozen-torch"]), has_torch=True)
        tried.sources(*words, str(made["torch"]))
        tried.sources(*words, str(made["onnx"]), has_torch=False)
        for name in ("torch", "onnx", "frozen-torch"):
            compare(made["frozen"], made[name], f"{path.stem}, by command,")


def check_window(tried: Tried) -> None:
    """The sample cleaned up in the window, against the sources."""
    made, expected = tried.scratch / "window.png", tried.scratch / "window-sources.png"
    run(tried.window, "--check-frozen", "sample", str(made), home=tried.scratch)
    tried.sources("sample", str(expected))
    compare(made, expected, "The sample, in the window,")


def compare(made: Path, expected: Path, what: str) -> None:
    """Say how far a picture is from the other; exits where that is too much."""
    most = difference(made, expected)
    print(f"{what} differs from {expected.stem} by {most} of 255", flush=True)
    if most > MOST:
        sys.exit("That is too much.")


def check_parts(tried: Tried) -> None:
    """Codecs, detectors, solvers and updates do what they do in the sources."""
    from tests.update_server import TEST_KEY, serving

    folder = tried.scratch / "parts"
    folder.mkdir()
    ramp = np.linspace(0, 4095, 256 * 256 * 3).astype(np.uint16).reshape(256, 256, 3)
    deep = imagecodecs.avif_encode(ramp, level=90, bitspersample=12)
    (folder / "deep.avif").write_bytes(deep)
    (folder / "photo.jpg").write_bytes((SAMPLES / "portrait.jpg").read_bytes())
    with serving() as server:
        os.environ["GLEAN_UPDATES_ADDRESS"] = server.address
        os.environ["GLEAN_UPDATES_KEYS"] = base64.b64encode(bytes(TEST_KEY.verify_key)).decode()
        made = json.loads(tried.frozen("parts", str(folder)))
        expected = json.loads(tried.sources("parts", str(folder)))
    absent = made.pop("absent")
    expected.pop("absent")
    told = {name: value for name, value in made.items() if name != "deep picture"}
    print(f"{json.dumps(told)}; a deep AVIF opens; without {', '.join(absent)}")
    if set(absent) != set(HEAVY):
        sys.exit(f"These should not be in it: {', '.join(set(HEAVY) - set(absent))}")
    other = {name: value for name, value in expected.items() if value != made[name]}
    if other:
        sys.exit(f"The sources find {json.dumps(other)}")
    if not all(made["linear algebra"].values()) or not made["newer version"]:
        sys.exit("This is wrong with the sources, too.")


def check_refusals(tried: Tried) -> None:
    """What the program comes without is said in one sentence, and nothing is left behind."""
    published = tried.scratch / "published.pth"
    published.write_bytes(b"PK")
    for words, sentence in REFUSED.items():
        words = tuple(str(published) if word == "PUBLISHED" else word for word in words)
        said = run(tried.command, *words, home=tried.scratch, code=2)
        if sentence not in " ".join(said.split()) or said.count("\n"):
            sys.exit(f"glean {' '.join(words)} did not say “{sentence}”:\n{said}")


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
    sys.path.insert(0, str(REPOSITORY))
    with tempfile.TemporaryDirectory() as scratch:
        tried = Tried(folder, Path(scratch))
        for program in (tried.command, tried.window):
            print(run(program, "--version", home=tried.scratch))
        for step in (check_imports, check_models, check_window, check_parts, check_refusals):
            step(tried)
    print(f"{folder} works.")


if __name__ == "__main__":
    main()
