"""A pack made of installed wheels: what is needed of them, and what makes it fit."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import build_pack
import pytest
from pack_contents import comes_along, is_read

from glean_core.packs import PackError, install, read_pack, why_not
from tests.conftest import REPOSITORY

PROGRAM = (
    "import sys; sys.path.append(sys.argv[1]); import torch; print(torch.WORTH, torch.nn.functional"
    ".f()); import inspect; print(inspect.getsource(torch.nn.functional.f)); import typing_x"
)


@pytest.fixture
def environment(tmp_path: Path) -> Path:
    """A folder as pip fills it, with a torch that isn't one."""
    folder = tmp_path / "environment"
    wheel(folder, "torch", "9.9+cpu", ("typing-x >=1", "jinja2", 'opt-einsum; extra == "opt"'), {
        "torch/__init__.py": "import torch.nn.functional\nWORTH = 'torch'\n",
        "torch/nn/__init__.py": "",
        "torch/nn/functional.py": "def f():\n    return 'read'\n",
        "torch/nn/__pycache__/old.cpython-311.pyc": "old",
        "torch/bin/torch_shm_manager": "#!/bin/sh\n",
        "torch/bin/test_api": "large",
        "torch/test/test_all.py": "large",
        "torch/template.py": "not Python {{}}",
    })  # fmt: skip
    wheel(folder, "typing_x", "1.0", (), {"typing_x.py": "x = 1\n"})
    wheel(folder, "jinja2", "1.0", (), {"jinja2/__init__.py": ""})
    wheel(folder, "pytest", "1.0", (), {"pytest.py": ""})
    (folder / "torch/bin/torch_shm_manager").chmod(0o755)
    return folder


def wheel(
    folder: Path, name: str, version: str, asks: tuple[str, ...], files: dict[str, str]
) -> None:
    about = f"{name}-{version}.dist-info"
    lines = [f"Name: {name}", f"Version: {version}", *(f"Requires-Dist: {one}" for one in asks)]
    files = {
        **files,
        f"{about}/METADATA": "\n".join(["Metadata-Version: 2.1", *lines, ""]),
        f"{about}/LICENSE": f"Licence of {name}",
        f"{about}/RECORD": "",
    }
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    (folder / about / "RECORD").write_text("".join(f"{path},,\n" for path in files))


def built(environment: Path, output: Path) -> Path:
    lines = list(build_pack.build("torch-cpu", environment, output, build_pack.this_series()))
    assert lines[0] == "of torch 9.9+cpu, typing_x 1.0"
    (path,) = output.iterdir()
    return path


def test_a_pack_has_what_torch_needs_and_runs(
    environment: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = built(environment, tmp_path / "out")
    about = read_pack(path).manifest
    assert (about.name, about.brings, about.version) == ("torch-cpu", "torch", "9.9+cpu")
    assert why_not(about) == ""
    names = {name.removeprefix("packages/") for name in zipfile.ZipFile(path).namelist()}
    assert {"torch/__init__.pyc", "torch/nn/functional.py", "typing_x.pyc"} <= names
    assert {"torch/template.py", "torch/bin/torch_shm_manager"} <= names
    assert {"torch/__init__.py", "torch/bin/test_api", "jinja2/__init__.pyc"}.isdisjoint(names)
    assert not [name for name in names if name.startswith(("torch/test", "pytest"))]
    monkeypatch.setenv("GLEAN_PACKS_DIR", str(tmp_path / "store"))
    added = install(path)
    licences = (added.folder / "licences.txt").read_text("utf-8")
    assert "torch | 9.9+cpu" in licences
    assert "Licence of typing_x" in licences
    said = subprocess.run(
        [sys.executable, "-S", "-c", PROGRAM, str(added.packages)],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    assert said.splitlines()[:2] == ["torch read", "def f():"]


def test_the_same_wheels_make_the_same_pack(environment: Path, tmp_path: Path) -> None:
    first = built(environment, tmp_path / "one").read_bytes()
    assert built(environment, tmp_path / "two").read_bytes() == first
    assert str(REPOSITORY).encode() not in first
    assert str(tmp_path).encode() not in first


def test_a_pack_is_for_the_series_of_the_program(environment: Path, tmp_path: Path) -> None:
    assert build_pack.this_series() == ">=0.1.dev0,<0.2.dev0"


def test_an_environment_without_torch_is_told(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="has no torch"):
        list(build_pack.build("torch-cpu", tmp_path, tmp_path / "out", ">=0"))
    with pytest.raises(PackError):
        read_pack(tmp_path / "out")


@pytest.mark.parametrize(
    ("name", "comes", "read"),
    [
        ("torch/lib/libtorch_cpu.so", True, False),
        ("torch/lib/libjitbackend_test.so", False, False),
        ("torch/_dynamo/config.py", True, True),
        ("torch/_C.cpython-311-x86_64-linux-gnu.so", True, False),
        ("torch/__pycache__/hub.cpython-311.pyc", False, False),
        ("nvidia/cublas/lib/libcublas.so.12", True, False),
        ("sympy/core/add.py", True, False),
        ("sympy/core/tests/test_add.py", False, False),
        ("nvidia/cublas/include/cublas.h", False, False),
        ("torch-2.13.0.dist-info/METADATA", True, False),
        ("torch-2.13.0.dist-info/licenses/third_party/x/LICENSE", False, False),
    ],
)
def test_what_comes_along(name: str, comes: bool, read: bool) -> None:
    assert (comes_along(name), is_read(name)) == (comes, read)
