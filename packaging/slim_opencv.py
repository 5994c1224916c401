"""OpenCV without its video codecs and without a second BLAS and AVIF library (Linux).

The wheel's one module is linked with FFmpeg, OpenBLAS and libavif, so the loader wants them to be
there. Nothing here reads video: for FFmpeg small libraries take their place that end the program
with a sentence if they are ever called. What OpenCV asks of BLAS and LAPACK goes on to the
OpenBLAS that scipy brings, which has the same functions under names that begin with "scipy_".
What it asks of libavif goes to a copy of the same ABI elsewhere in the program.
"""

from __future__ import annotations

import platform
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import elf

VIDEO = ("libavcodec", "libavformat", "libavutil", "libswscale")
LIBRARIES = "opencv_python_headless.libs"
_JUMP = {"x86_64": "jmp {target}@PLT", "aarch64": "b {target}"}
_PREFIX = "scipy_"


def lighten(internal: Path) -> None:
    """Do so in a program's folder of libraries; leaves it as it is without a C compiler."""
    module = next((internal / "cv2").glob("cv2*.so"), None)
    if module is None or shutil.which("cc") is None or platform.machine() not in _JUMP:
        return
    for name in elf.asks_for(module):
        library = internal / LIBRARIES / name
        if name.startswith(VIDEO) and library.is_file():
            _replace_video(module, library)
        elif "openblas" in name and library.is_file():
            _forward_blas(module, library, internal / "scipy.libs")
    share_avif(internal)


def share_avif(internal: Path) -> None:
    """Let one libavif serve all: the newest of those whose ABI has the same number."""
    copies = [path for path in internal.glob("*.libs/libavif-*") if not path.is_symlink()]
    by_abi: dict[int, list[Path]] = {}
    for path in copies:
        by_abi.setdefault(_version(path)[0], []).append(path)
    for same in by_abi.values():
        *others, newest = sorted(same, key=_version)
        for path in others:
            path.unlink()
            path.symlink_to(Path("..") / newest.parent.name / newest.name)


def _version(path: Path) -> tuple[int, ...]:
    """(16, 4, 2) of libavif-43e630fc.so.16.4.2."""
    return tuple(int(part) for part in path.name.split(".so.")[1].split("."))


def _replace_video(module: Path, library: Path) -> None:
    family = library.name.split("-")[0].upper()
    wanted = [name.split("@") for name in elf.symbols(module, undefined=True) if "@" in name]
    names = [name for name, version in wanted if version.startswith(family)]
    versions = {version for _, version in wanted if version.startswith(family)}
    (version,) = versions
    sentence = "This program comes without the part of OpenCV that reads and writes video."
    lines = ["#include <stdio.h>", "#include <stdlib.h>"]
    lines.append(f'static void none(void) {{ fputs("{sentence}\\n", stderr); abort(); }}')
    lines += [f"void {name}(void) {{ none(); }}" for name in names]
    _compile("\n".join(lines), library, version)


def _forward_blas(module: Path, library: Path, scipy: Path) -> None:
    target = next(scipy.glob("libscipy_openblas-*.so"), None)
    if target is None:
        return
    offered = set(elf.symbols(target, undefined=False))
    wanted = [
        name
        for name in elf.symbols(module, undefined=True)
        if re.fullmatch(r"cblas_\w+|[sdcz]\w+_", name) and _PREFIX + name in offered
    ]
    plain = set(elf.symbols(library, undefined=False))
    asked = {name for name in elf.symbols(module, undefined=True) if name in plain}
    if not wanted or asked - set(wanted):
        return  # something would be missing: OpenCV keeps its own
    jump = _JUMP[platform.machine()]
    lines = []
    for name in wanted:
        body = jump.format(target=_PREFIX + name)
        lines.append(f'__asm__(".globl {name}\\n.type {name}, %function\\n{name}: {body}\\n");')
    _compile(
        "\n".join(lines), library, "",
        f"-L{scipy}", f"-l:{target.name}", "-Wl,-rpath,$ORIGIN/../scipy.libs",
    )  # fmt: skip


def _compile(source: str, library: Path, version: str, *options: str) -> None:
    """Make a shared library in the place of `library`, its symbols under one version."""
    with tempfile.TemporaryDirectory() as scratch:
        code, made = Path(scratch) / "code.c", Path(scratch) / "made.so"
        code.write_text(source, "utf-8")
        command = ["cc", "-shared", "-fPIC", "-O1", "-w", f"-Wl,-soname,{library.name}"]
        if version:
            script = Path(scratch) / "version.map"
            script.write_text(f"{version} {{ global: *; }};\n", "utf-8")
            command.append(f"-Wl,--version-script,{script}")
        command += ["-Wl,--no-as-needed", str(code), *options, "-o", str(made)]
        subprocess.run(command, check=True)
        library.unlink()
        shutil.copy(made, library)
