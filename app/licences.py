"""The licences of everything that the program is made of.

An installed program brings one file that packaging/notices.py wrote when it was made. In a run from
source the same is gathered from the packages that are installed.
"""

from __future__ import annotations

import re
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import resources
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

PROJECT = "glean-retouch"
FILE = "licences.txt"  # in an installed program's folder of libraries
_LINE = "=" * 78
_HEAD = re.compile(rf"^{_LINE}\n(.+) \| (.*) \| (.*)\n{_LINE}\n", re.MULTILINE)
_NAMES = re.compile(r"(^|/)(licen[cs]e|notice|copying|authors|third.?party.?notice)", re.IGNORECASE)
_LONGEST_NAME = 100  # some packages write the whole licence where its name belongs
_QT = (
    "Qt and PySide6 are used under the GNU Lesser General Public License, version 3, which adds to "
    "the GNU General Public License, version 3; both texts follow. They are shared libraries in "
    "the folder PySide6 beside this file: another build of the same version may be put in their "
    "place. Their sources are at https://download.qt.io/official_releases/QtForPython/ and "
    "https://download.qt.io/official_releases/qt/."
)


@dataclass(frozen=True)
class Notice:
    """One part of the program: its name, its version, its licence in a few words, the full text."""

    name: str
    version: str
    licence: str
    text: str


def notices() -> list[Notice]:
    """Return the parts of this program, the program itself first, and those of its packs."""
    return [*_own_parts(), *_parts_of_packs()]


def _own_parts() -> list[Notice]:
    folder = getattr(sys, "_MEIPASS", None)
    if folder is not None and (Path(folder) / FILE).is_file():
        return parsed((Path(folder) / FILE).read_text("utf-8"))
    return [of_project(), of_python(), *(of_package(package) for package in required())]


def _parts_of_packs() -> list[Notice]:
    from glean_core.packs import installed, packs_wanted
    from glean_core.packs.manifest import LICENCES

    packs = installed() if packs_wanted() else ()
    files = (pack.folder / LICENCES for pack in packs)
    return [part for file in files if file.is_file() for part in parsed(file.read_text("utf-8"))]


def written(parts: Iterable[Notice]) -> str:
    """Return all notices as one text, which people and `parsed` can read."""
    return "".join(
        f"{_LINE}\n{part.name} | {part.version} | {part.licence}\n{_LINE}\n{part.text.strip()}\n\n"
        for part in parts
    )


def parsed(text: str) -> list[Notice]:
    """Return the notices of a text that `written` made."""
    heads = list(_HEAD.finditer(text))
    ends = [head.start() for head in heads[1:]] + [len(text)] * bool(heads)
    return [
        Notice(head[1], head[2], head[3], text[head.end() : end].strip())
        for head, end in zip(heads, ends, strict=True)
    ]


def required(name: str = PROJECT) -> list[Distribution]:
    """Return the installed packages that `name` asks for, and those that they ask for, by name."""
    found: dict[str, Distribution] = {}
    open_names = list(_asked_for(name))
    while open_names:
        asked = open_names.pop()
        try:
            package = distribution(asked)
        except PackageNotFoundError:
            continue  # for another system
        key = re.sub(r"[-_.]+", "-", package.name).lower()
        if key not in found:
            found[key] = package
            open_names += _asked_for(asked)
    return [found[key] for key in sorted(found)]


def _asked_for(name: str) -> Iterator[str]:
    for line in distribution(name).requires or ():
        requirement, _, marker = line.partition(";")
        word = re.match(r"[\w.-]+", requirement)
        if word is not None and "extra" not in marker:
            yield word[0]


def of_project() -> Notice:
    """Return the program's own licence."""
    own = distribution(PROJECT)
    return Notice("GLEAN Retouch", own.version, _licence_name(own), _texts(own))


def of_python() -> Notice:
    """Return the licence of Python, which an installed program brings along."""
    version = ".".join(str(number) for number in sys.version_info[:3])
    path = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    text = path.read_text("utf-8") if path.is_file() else "https://docs.python.org/3/license.html"
    return Notice("Python", version, "PSF-2.0", text)


def of_package(package: Distribution) -> Notice:
    """Return what a package's metadata says about its licence, with every text that it brings."""
    text = _texts(package)
    if package.name.lower().startswith(("pyside6", "shiboken6")):
        folder = Path(str(resources.files("resources"))) / "licences"
        files = ("LGPL-3.0.txt", "GPL-3.0.txt")
        text = "\n\n".join([_QT, *((folder / file).read_text("utf-8") for file in files)])
    return Notice(package.name, package.version, _licence_name(package), text)


def _licence_name(package: Distribution) -> str:
    fields = package.metadata
    stated = [*(fields.get_all("License-Expression") or ()), *(fields.get_all("License") or ())]
    name = str(stated[0]).strip() if stated else ""
    if not name or len(name) > _LONGEST_NAME or "\n" in name or "Copyright" in name:
        listed = [line for line in fields.get_all("Classifier") or () if line.startswith("License")]
        short = ", ".join(line.rsplit(" :: ", 1)[-1] for line in listed)
        name = short or " ".join(name.split())[:_LONGEST_NAME]
    return name.replace("|", "/") or "see the text"


def _texts(package: Distribution) -> str:
    """Every file of a package that is named like a licence, each different text once."""
    texts: dict[str, str] = {}
    for file in package.files or ():
        if not _NAMES.search(file.as_posix()) or file.suffix in (".py", ".pyc", ".h"):
            continue
        path = Path(str(file.locate()))
        if path.is_file():
            text = path.read_text("utf-8", errors="replace").strip()
            texts.setdefault(text, file.name)
    if not texts:
        stated = package.metadata.get_all("License") or ()
        return "\n".join(map(str, stated)) or "No text comes with this package."
    return "\n\n".join(f"[{name}]\n\n{text}" for text, name in texts.items())
