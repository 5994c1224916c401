"""The Windows installer, built with a small payload and used under wine.

Takes half a minute, so it is asked for: GLEAN_INSTALLERS=1 python -m pytest tests/packaging
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import build_installer
import pytest
from release import this_release

WINE = ("makensis", "wine")
LEFT_OUT = [name for name in WINE if shutil.which(name) is None]
asked = pytest.mark.skipif(
    not os.environ.get("GLEAN_INSTALLERS") or bool(LEFT_OUT),
    reason=f"needs GLEAN_INSTALLERS=1; not found: {', '.join(LEFT_OUT) or 'nothing'}",
)
KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\GLEAN Retouch"
OPEN_WITH = r"Software\Classes\Applications\glean-retouch.exe"


@dataclass
class Windows:
    """A Windows of our own."""

    prefix: Path

    def run(self, *words: object) -> subprocess.CompletedProcess[str]:
        quiet = {"WINEPREFIX": str(self.prefix), "WINEDEBUG": "-all"}
        quiet |= {"WINEDLLOVERRIDES": "mscoree,mshtml="}
        kept = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
        return subprocess.run(
            ["wine", *map(str, words)], env=kept | quiet, capture_output=True, text=True,
            timeout=100, check=False,
        )  # fmt: skip

    def value(self, root: str, key: str, name: str) -> str:
        """A value of the registry; empty when it is not there."""
        said = self.run("reg", "query", f"{root}\\{key}", "/v", name).stdout
        lines = [line for line in said.splitlines() if line.strip().startswith(name)]
        return lines[0].split("REG_SZ")[-1].strip() if lines else ""

    @property
    def person(self) -> Path:
        users = (self.prefix / "drive_c" / "users").iterdir()
        return next(path for path in users if path.name != "Public")

    @property
    def installed(self) -> Path:
        return self.person / "AppData" / "Local" / "Programs" / "GLEAN Retouch"

    @property
    def everywhere(self) -> Path:
        return self.prefix / "drive_c" / "Program Files" / "GLEAN Retouch"


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    made = Windows(tmp_path_factory.mktemp("wine"))
    assert made.run("wineboot", "-u").returncode == 0
    yield made
    made.run("wineboot", "-k")


def installer(folder: Path, version: str, *extra: str) -> Path:
    payload = folder / f"payload-{version}"
    (payload / "_internal" / "PySide6").mkdir(parents=True)
    for name in ("glean-retouch.exe", "glean.exe", "_internal/PySide6/Qt6Core.dll", *extra):
        (payload / name).write_text(f"{name} of {version}")
    release = replace(this_release(), version=version)
    return build_installer.build(payload, folder / "out", quick=True, release=release)


@asked
@pytest.mark.timeout(400)
def test_install_upgrade_and_remove_for_one_person(windows: Windows, tmp_path: Path) -> None:
    settings = windows.person / "AppData" / "Local" / "glean-retouch" / "settings.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text("[look]\ntheme=dark\n")
    old = installer(tmp_path, "0.0.9", "_internal/gone $in new.txt")
    assert windows.run(old, "/S").returncode == 0
    assert (windows.installed / "_internal" / "gone $in new.txt").is_file()
    assert windows.value("HKCU", KEY, "DisplayVersion") == "0.0.9"
    own = windows.installed / "my picture.png"
    own.write_text("mine")

    new = installer(tmp_path, "0.1.0")
    assert windows.run(new, "/S").returncode == 0
    assert windows.value("HKCU", KEY, "DisplayVersion") == "0.1.0"
    assert not (windows.installed / "_internal" / "gone $in new.txt").exists()
    program = windows.installed / "glean-retouch.exe"
    assert program.read_text() == "glean-retouch.exe of 0.1.0"
    menu = windows.person / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
    assert (menu / "GLEAN Retouch.lnk").is_file()
    assert (
        "glean-retouch.exe"
        in windows.run("reg", "query", f"HKCU\\{OPEN_WITH}\\shell\\open\\command").stdout
    )
    assert ".avif" in windows.run("reg", "query", f"HKCU\\{OPEN_WITH}\\SupportedTypes").stdout

    assert (
        windows.run(windows.installed / "uninstall.exe", "/S", f"_?={_dos(windows)}").returncode
        == 0
    )
    (windows.installed / "uninstall.exe").unlink(missing_ok=True)
    assert [path.name for path in windows.installed.iterdir()] == ["my picture.png"]
    assert not (menu / "GLEAN Retouch.lnk").exists()
    assert windows.value("HKCU", KEY, "DisplayVersion") == ""
    assert windows.run("reg", "query", f"HKCU\\{OPEN_WITH}").returncode != 0
    assert settings.read_text() == "[look]\ntheme=dark\n"


def _dos(windows: Windows) -> str:
    return "C:\\" + windows.installed.relative_to(windows.prefix / "drive_c").as_posix().replace(
        "/", "\\"
    )


@asked
@pytest.mark.timeout(400)
def test_everyone_gets_it_on_request(windows: Windows, tmp_path: Path) -> None:
    assert windows.run(installer(tmp_path, "0.2.0"), "/S", "/ALLUSERS").returncode == 0
    assert (windows.everywhere / "glean-retouch.exe").is_file()
    assert windows.value("HKLM", KEY, "DisplayVersion") == "0.2.0"
    assert windows.value("HKCU", KEY, "DisplayVersion") == ""
    assert windows.run(windows.everywhere / "uninstall.exe", "/S").returncode == 0
    for _ in range(100):  # the uninstaller goes on in a copy of itself
        if windows.value("HKLM", KEY, "DisplayVersion") == "":
            break
    assert windows.value("HKLM", KEY, "DisplayVersion") == ""
    assert not (windows.everywhere / "glean-retouch.exe").exists()


def test_removal_names_each_file_and_folders_from_the_inside_outwards(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / 'pay $5 "now".txt').write_text("")
    assert build_installer.removal(tmp_path).splitlines() == [
        'Delete "$INSTDIR\\a\\b\\pay $$5 $\\"now$\\".txt"',
        'RMDir "$INSTDIR\\a\\b"',
        'RMDir "$INSTDIR\\a"',
    ]
