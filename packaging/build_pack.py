"""Make a pack of torch for the installed program: python packaging/build_pack.py OPTIONS

    python packaging/build_pack.py torch-cpu --from-environment .venv -o dist/packs
    python packaging/build_pack.py torch-cuda --from-environment dist/cuda -o dist/packs

The environment is a virtual environment or a folder that `pip install --target` filled. It has to
be of the Python that the program is frozen with, and of the system that the pack is for: run this
there. Prints what each step saved, and the pack's SHA-256. docs/packaging.md is the guide.
"""

from __future__ import annotations

import argparse
import importlib.util
import py_compile
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import elf
from pack_contents import LEFT_OUT, comes_along, is_read
from release import this_release

from app.licences import of_package, written
from glean_core.files import file_sha256, replacing
from glean_core.machine import this_platform
from glean_core.packs.fitting import this_python
from glean_core.packs.manifest import FILE, LICENCES, PACKAGES, Manifest, is_safe_path

BRINGS = "torch"
LONG_AGO = (1980, 1, 1, 0, 0, 0)  # the same pack from the same wheels


def site_packages(environment: Path) -> Path:
    """Where an environment keeps its packages; the folder itself when pip filled it."""
    found = [*environment.glob("lib/python3.*/site-packages"), environment / "Lib/site-packages"]
    return next((path for path in found if path.is_dir()), environment)


def what_torch_needs(site: Path) -> list[Distribution]:
    """Torch's distribution and those that it asks for, but for what is left out."""
    here = {_plain(one.metadata["Name"]): one for one in distributions(path=[str(site)])}
    wanted, found = [BRINGS], dict[str, Distribution]()
    while wanted:
        name = wanted.pop()
        if name in found or name in LEFT_OUT or name not in here:
            continue
        found[name] = here[name]
        asked = (line for line in here[name].requires or () if "extra ==" not in line)
        wanted += [_plain(re.split(r"[^A-Za-z0-9._-]", line, maxsplit=1)[0]) for line in asked]
    if BRINGS not in found:
        sys.exit(f"{site} has no torch; install it there first.")
    return [found[name] for name in sorted(found)]


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def copy(parts: list[Distribution], folder: Path) -> tuple[int, int]:
    """Copy what comes along of each part; returns the bytes that were there and that came."""
    there, came = 0, 0
    for part in parts:
        for entry in part.files or ():
            source, name = Path(str(part.locate_file(entry))), entry.as_posix()
            if name.startswith("..") or not source.is_file():
                continue  # programs that pip puts elsewhere
            there += source.stat().st_size
            if comes_along(name):
                came += source.stat().st_size
                target = folder / name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(source, target)
    return there, came


def compile_modules(folder: Path) -> None:
    """Leave what is compiled of each module: the installed program writes nothing beside them."""
    for source in sorted(folder.rglob("*.py")):
        name = source.relative_to(folder).as_posix()
        kept = is_read(name)
        compiled = importlib.util.cache_from_source(str(source)) if kept else f"{source}c"
        unchecked = py_compile.PycInvalidationMode.UNCHECKED_HASH
        try:
            py_compile.compile(
                str(source), compiled, dfile=name, doraise=True, invalidation_mode=unchecked
            )
        except py_compile.PyCompileError:  # templates of other files, and newer Python's words
            continue
        if not kept:
            source.unlink()


def strip_symbols(folder: Path) -> None:
    """Remove the symbols that only a debugger needs; not from NVIDIA's libraries, which have none.

    Not from libraries in the wheels' own folders, which were rearranged after linking (slim.py).
    """
    if not (sys.platform.startswith("linux") and shutil.which("strip")):
        return
    for path in elf.files(folder):
        place = path.relative_to(folder)
        if place.parts[0] != "nvidia" and not path.parent.name.endswith(".libs"):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)


def write_pack(
    name: str, version: str, folder: Path, licences: str, program: str, target: Path
) -> Manifest:
    """Write the file of a pack; what is in it is always in the same order, with the same dates."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    names = [path.relative_to(folder).as_posix() for path in files]
    if wrong := [one for one in names if not is_safe_path(one)]:
        sys.exit(f"No pack can hold {wrong[0]}; leave it out in packaging/pack_contents.py.")
    size = sum(path.stat().st_size for path in files)
    libraries = {str(Path(one).parent.as_posix()) for one in names if one.endswith(".dll")}
    manifest = Manifest(
        name, BRINGS, version, this_platform(), this_python(), program, size, len(files),
        tuple(sorted(libraries)),
    )  # fmt: skip
    with (
        replacing(target) as file,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive,
    ):
        archive.writestr(_member(FILE), manifest.to_json())
        archive.writestr(_member(LICENCES), licences)
        for path, one in zip(files, names, strict=True):
            runs = bool(path.stat().st_mode & 0o100)
            with (
                path.open("rb") as source,
                archive.open(_member(f"{PACKAGES}/{one}", runs), "w", force_zip64=True) as member,
            ):
                shutil.copyfileobj(source, member, 1 << 20)
    return manifest


def _member(name: str, runs: bool = False) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name, LONG_AGO)
    member.compress_type = zipfile.ZIP_DEFLATED
    member.external_attr = (0o100755 if runs else 0o100644) << 16
    return member


def build(name: str, environment: Path, output: Path, program: str) -> Iterator[str]:
    """Make the pack; yields a line on each step."""
    begin = time.monotonic()
    parts = what_torch_needs(site_packages(environment))
    version = next(one.version for one in parts if one.metadata["Name"] == BRINGS)
    yield "of " + ", ".join(f"{one.metadata['Name']} {one.version}" for one in parts)
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / PACKAGES
        there, came = copy(parts, folder)
        yield f"{there / 2**20:7.1f} MiB in the environment"
        yield f"{came / 2**20:7.1f} MiB without what is left out"
        for words, step in (
            ("with compiled modules in place of their sources", compile_modules),
            ("without symbols for debuggers", strip_symbols),
        ):
            step(folder)
            size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
            yield f"{size / 2**20:7.1f} MiB {words}"
        licences = written([of_package(part) for part in parts])
        output.mkdir(parents=True, exist_ok=True)
        target = output / f"{name}-{version}-{this_platform()}-{this_python()}.zip"
        manifest = write_pack(name, version, folder, licences, program, target)
    yield f"{target.stat().st_size / 2**20:7.1f} MiB as {target}, {manifest.files} files"
    yield f"SHA-256 {file_sha256(target)}, made in {time.monotonic() - begin:.0f} s"


def this_series() -> str:
    """The versions of the program that a pack made now is for: those of its 0.1 or 0.2 or ..."""
    major, minor = (int(part) for part in this_release().version.split(".")[:2])
    return f">={major}.{minor}.dev0,<{major}.{minor + 1}.dev0"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("name", choices=("torch-cpu", "torch-cuda"))
    parser.add_argument("--from-environment", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--program", default=this_series(), help="versions that it is for")
    parser.add_argument("-o", "--output", type=Path, default=Path("dist/packs"))
    chosen = parser.parse_args()
    for line in build(chosen.name, chosen.from_environment, chosen.output, chosen.program):
        print(line, flush=True)


if __name__ == "__main__":
    main()
