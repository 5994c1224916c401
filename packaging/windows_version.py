"""The version that Windows shows in a program's properties."""

from __future__ import annotations

import re
from typing import Any

from release import TITLE, Release


def numbers(version: str) -> tuple[int, int, int, int]:
    """Four numbers of a version such as 1.2.3rc1: (1, 2, 3, 0)."""
    found = [int(part) for part in re.findall(r"\d+", version.split("rc")[0])][:4]
    first, second, third, fourth = (*found, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def resource(release: Release, name: str) -> Any:
    """PyInstaller's version resource for the program `name`; only to be asked for on Windows."""
    from PyInstaller.utils.win32 import versioninfo as info

    four = numbers(release.version)
    words = {
        "CompanyName": release.makers,
        "FileDescription": TITLE,
        "FileVersion": release.version,
        "InternalName": name,
        "LegalCopyright": f"{release.makers}, {release.licence}",
        "OriginalFilename": f"{name}.exe",
        "ProductName": TITLE,
        "ProductVersion": release.version,
    }
    texts = [info.StringStruct(key, value) for key, value in words.items()]
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=four, prodvers=four),
        kids=[
            info.StringFileInfo([info.StringTable("040904B0", texts)]),
            info.VarFileInfo([info.VarStruct("Translation", [1033, 1200])]),
        ],
    )
