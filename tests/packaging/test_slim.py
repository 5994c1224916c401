"""Making a frozen program smaller."""

from __future__ import annotations

import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import notices
import pytest
import slim
import slim_icu
import slim_opencv
from hypothesis import given
from hypothesis import strategies as st

from app.licences import FILE, Notice, parsed, written

TOOLS = [name for name in ("cc", "strip", "readelf", "nm", "ld") if not shutil.which(name)]
linux = pytest.mark.skipif(
    not sys.platform.startswith("linux") or bool(TOOLS),
    reason=f"needs Linux, a C compiler and binutils; missing: {', '.join(TOOLS) or sys.platform}",
)


def icu(items: dict[str, bytes]) -> bytes:
    """A data file as ICU's own tools write it: a header of 32 bytes, names sorted."""
    header = struct.pack("<HBB", 32, 0xDA, 0x27) + bytes(8) + b"CmnD" + bytes(16)
    names, bodies = b"", b""
    first = 4 + 8 * len(items)
    length = sum(len(name) + 1 for name in items)
    place = -(-(32 + first + length) // 16) * 16 - 32
    table = struct.pack("<I", len(items))
    for name, body in items.items():
        table += struct.pack("<II", first + len(names), place + len(bodies))
        names += name.encode() + b"\0"
        bodies += body + bytes(-len(body) % 16)
    return header + table + names + bytes(place - first - length) + bodies


@given(
    st.dictionaries(
        st.from_regex(r"\Aicudt73l/(curr/|coll/)?[a-z]{1,8}\.res\Z"),
        st.binary(min_size=16, max_size=64).map(lambda b: b[: len(b) // 16 * 16]),
        min_size=1,
    )
)
def test_icu_keeps_every_item_that_is_not_dropped(items: dict[str, bytes]) -> None:
    data = icu(dict(sorted(items.items())))
    assert slim_icu.items(data) == items
    kept = slim_icu.items(slim_icu.without(data, re.compile("/curr/")))
    assert kept == {name: item for name, item in items.items() if "/curr/" not in name}


def test_icu_without_nothing_is_the_same_file() -> None:
    data = icu({"icudt73l/a.res": b"a" * 16, "icudt73l/b.res": b"b" * 32})
    assert slim_icu.without(data, re.compile("nothing")) == data


def test_other_data_is_refused() -> None:
    with pytest.raises(ValueError, match="no ICU data"):
        slim_icu.items(bytes(64))


def compiled(path: Path, code: str, *options: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    source = path.with_suffix(".c")
    source.write_text(code)
    command = ["cc", "-shared", "-fPIC", f"-Wl,-soname,{path.name}", "-Wl,--no-as-needed"]
    command += [str(source), "-o", str(path)]
    subprocess.run([*command, *options], check=True)
    source.unlink()
    return path


@linux
def test_libraries_that_nothing_asks_for_go_and_others_stay(tmp_path: Path) -> None:
    internal = tmp_path / "_internal"
    deep = compiled(internal / "x.libs" / "libdeep.so.1", "int deep(void) { return 1; }")
    near = compiled(internal / "x.libs" / "libnear.so.1", "int near(void) { return 1; }", str(deep))
    idle = compiled(internal / "x.libs" / "libidle.so.1", "int idle(void) { return 1; }", str(deep))
    module = compiled(internal / "x" / "module.so", "int module(void) { return 1; }", str(near))
    crypto = compiled(internal / "libcrypto.so.3", "int crypto(void) { return 1; }")
    single = compiled(internal / "_backend.abi3.so", "int single(void) { return 1; }")
    link = internal / "libidle.so.1"
    link.symlink_to("x.libs/libidle.so.1")
    assert slim.unasked(internal) == [idle]
    slim.drop_unasked(tmp_path)
    assert not idle.exists()
    assert not link.is_symlink()
    assert module.exists()
    assert crypto.exists()
    assert single.exists()


@linux
def test_equal_libraries_become_a_link(tmp_path: Path) -> None:
    first = compiled(tmp_path / "_internal" / "a" / "libx.so", "int x(void) { return 1; }")
    second = tmp_path / "_internal" / "b" / "libx.so"
    second.parent.mkdir()
    shutil.copy(first, second)
    other = compiled(tmp_path / "_internal" / "c" / "liby.so", "int y(void) { return 2; }")
    slim.link_same_files(tmp_path)
    assert second.is_symlink()
    assert second.resolve() == first.resolve()
    assert not other.is_symlink()


@linux
def test_fortrans_run_time_with_all_functions_serves_all(tmp_path: Path) -> None:
    both = "int a(void) { return 1; } int b(void) { return 2; }"
    libs = {name: tmp_path / "_internal" / f"{name}.libs" for name in "xyz"}
    full = compiled(libs["x"] / "libgfortran-1.so.5", both)
    part = compiled(libs["y"] / "libgfortran-2.so.5", "int b(void) { return 2; }")
    other = compiled(libs["z"] / "libgfortran-3.so.5", "int c(void) { return 3; }")
    slim.share_run_times(tmp_path)
    assert part.resolve() == full
    assert not full.is_symlink()
    assert not other.is_symlink()


@linux
def test_opencv_gets_its_blas_from_scipy_and_no_video(tmp_path: Path) -> None:
    import ctypes

    libs, scipy = tmp_path / slim_opencv.LIBRARIES, tmp_path / "scipy.libs"
    compiled(scipy / "libscipy_openblas-1.so", "int scipy_dgesv_(int a) { return a + 1; }")
    blas = compiled(libs / "libopenblas-1.so", "int dgesv_(int a) { return 0; }")
    versions = tmp_path / "map"
    versions.write_text("LIBAVCODEC_62 { global: *; };")
    video = compiled(libs / "libavcodec-1.so.62", "int av_open(void) { return 7; }",
                     f"-Wl,--version-script,{versions}")  # fmt: skip
    module = compiled(
        tmp_path / "cv2" / "cv2.abi3.so",
        "int dgesv_(int); int av_open(void);\nint solve(int a) { return dgesv_(a); }\n"
        "int film(void) { return av_open(); }",
        str(blas), str(video), "-Wl,-rpath,$ORIGIN/../opencv_python_headless.libs",
    )  # fmt: skip
    slim_opencv.lighten(tmp_path)
    assert ctypes.CDLL(str(module)).solve(41) == 42
    played = subprocess.run(
        [sys.executable, "-c", f"import ctypes; ctypes.CDLL({str(module)!r}).film()"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert played.returncode != 0
    assert "without the part of OpenCV that reads and writes video" in played.stderr


def test_the_newest_avif_of_an_abi_serves_all(tmp_path: Path) -> None:
    for folder, name in (("a", "16.4.2"), ("b", "16.4.10"), ("c", "15.9.0")):
        path = tmp_path / f"{folder}.libs" / f"libavif-{folder}.so.{name}"
        path.parent.mkdir()
        path.write_text(name)
    slim_opencv.share_avif(tmp_path)
    assert (tmp_path / "a.libs" / "libavif-a.so.16.4.2").read_text() == "16.4.10"
    assert (tmp_path / "c.libs" / "libavif-c.so.15.9.0").read_text() == "15.9.0"


def test_licences_name_no_system_library_that_went(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {"libhere1": {"libhere.so.1", "copyright"}, "libgone2": {"libgone.so.2", "copyright"}}
    monkeypatch.setattr(notices, "_files_of", files.__getitem__)
    internal = tmp_path / "_internal"
    internal.mkdir()
    (internal / "libhere.so.1").write_text("library")
    (internal / "libgone.so.2").symlink_to("libhere.so.1")  # another's, under this name
    (internal / "libavcodec-1.so.62").write_text("stands in")
    parts = [Notice("opencv-python-headless", "1", "Apache-2.0", "FFmpeg is LGPL.")]
    parts += [Notice(name, "1", notices.SYSTEM, "text") for name in files]
    (internal / FILE).write_text(written(parts), "utf-8")
    notices.leave_out_absent(tmp_path)
    opencv, library = parsed((internal / FILE).read_text("utf-8"))
    assert (opencv.name, library.name) == ("opencv-python-headless", "libhere1")
    assert opencv.text.startswith("This program comes without FFmpeg")
    assert opencv.text.endswith("FFmpeg is LGPL.")
