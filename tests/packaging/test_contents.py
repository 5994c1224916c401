"""What goes into a frozen program, and what stays out."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from contents import CASCADES, CODECS, EXCLUDED_MODULES, EXTRAS, FOR_PACKS, KEPT, matches, needed
from imported import in_sources, names

from tests.conftest import REPOSITORY


def excluded(module: str) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in EXCLUDED_MODULES)


def test_nothing_that_the_sources_import_stays_out_but_the_extras() -> None:
    found = names(REPOSITORY)
    assert {"torch", "onnxruntime", "scipy.sparse", "app.main_window", "cv2"} <= found
    packages = {name.split(".")[0] for name in found if excluded(name)}
    assert packages - set(EXTRAS) == {"torch"}


def test_imports_inside_functions_and_from_packages_are_found(tmp_path: Path) -> None:
    package = tmp_path / "app"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "part.py").write_text(
        "def f():\n    from os.path import join\n    import json.decoder\n"
    )
    assert in_sources(package, tmp_path) == {"app", "app.part", "os.path", "json.decoder"}


def test_every_codec_that_is_called_comes_along() -> None:
    called: set[str] = set()
    for path in (REPOSITORY / "glean_core").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and getattr(node.value, "id", "") == "imagecodecs":
                found = re.match(r"(\w+?)_(?:en|de)code|(cms)_|(\w+)Error", node.attr)
                assert found, node.attr
                called.add(next(part for part in found.groups() if part).lower())
    assert {"jpeg8", "png", "cms"} <= called
    assert called <= set(CODECS)


@pytest.mark.parametrize(
    ("name", "pattern", "expected"),
    [
        ("PySide6/Qt/qml/a/b.so", "PySide6/Qt/qml/**", True),
        ("PySide6/Qt/qmltypes.so", "PySide6/Qt/qml/**", False),
        ("torch-2.13.0+cpu.dist-info/METADATA", "torch-*.dist-info/**", True),
        ("torch-2.13.0+cpu.dist-info/licenses/a/LICENSE", "torch-*.dist-info/**", True),
        ("safetensors-0.5.dist-info/METADATA", "torch-*.dist-info/**", False),
        ("a/b/c.pyi", "**/*.pyi", True),
        ("libgdk-3.so.0", "libgdk*", True),
        ("pillow.libs/libgdk.so", "libgdk*", False),
    ],
)
def test_patterns_match_as_they_say(name: str, pattern: str, expected: bool) -> None:
    assert matches(name, pattern) is expected


def test_what_is_kept_wins_over_what_is_dropped() -> None:
    entries = [
        ("imagecodecs\\_png.abi3.pyd", "", "EXTENSION"),
        ("imagecodecs/_sz3.abi3.so", "", "EXTENSION"),
        ("numpy/core.so", "", "EXTENSION"),
    ]
    kept = [entry[0] for entry in needed(entries, KEPT)]
    assert kept == ["imagecodecs\\_png.abi3.pyd", "numpy/core.so"]


def test_the_detectors_that_are_named_come_along_and_no_others() -> None:
    from cv2 import data

    known = {
        path.stem.removeprefix("haarcascade_")
        for path in Path(data.haarcascades).glob("haarcascade_*.xml")
    }
    named = {
        node.value
        for path in (REPOSITORY / "glean_core" / "restoration").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }
    assert known & named == set(CASCADES)
    entries = [(f"cv2/data/haarcascade_{name}.xml", "", "DATA") for name in CASCADES]
    assert needed(entries, []) == entries


def test_what_torch_asks_of_python_is_there_for_packs() -> None:
    # Torch as a pack is not frozen, so nothing else brings what it imports, now or later.
    lines = (
        "import re, sys, torch",
        "torch.nn.functional.conv2d(torch.ones(1, 1, 4, 4), torch.ones(1, 1, 3, 3))",
        "torch.randn(2, device='meta')",
        "files = (getattr(m, '__file__', None) or '' for m in list(sys.modules.values()))",
        "print(*(f for f in files if re.search(r'(torch|sympy|mpmath).*py$', f)), sep='\\n')",
    )
    program = [sys.executable, "-c", "\n".join(lines)]
    files = subprocess.run(program, capture_output=True, text=True, check=True).stdout.split("\n")
    asked: set[str] = set()
    for file in filter(None, files):
        text = Path(file).read_text("utf-8")
        asked |= set(re.findall(r"^\s*(?:import|from) ([a-z_.]+)(?: import| as|\s*$)", text, re.M))
    known = {part for name in FOR_PACKS for part in (name, *parents(name))}
    built_in = {*sys.builtin_module_names, "os.path"}
    python = {name for name in asked if name.split(".")[0] in sys.stdlib_module_names}
    assert {"ast", "unittest", "collections"} <= python
    at_a_prompt = {"code", "doctest", "pydoc", "readline", "rlcompleter", "xml.dom.minidom"}
    missing = python - known - built_in - at_a_prompt
    assert {name for name in missing if not name.startswith("_")} == set()
    assert not [name for name in FOR_PACKS if excluded(name)]


def parents(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[:end]) for end in range(1, len(parts))]
