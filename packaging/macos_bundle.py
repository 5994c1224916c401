"""What macOS wants to know about the application: Info.plist, and who signs it."""

from __future__ import annotations

import os
from typing import Any

import release
from release import MEDIA_TYPES, PROJECT_ENDING, TITLE, Release

IDENTIFIER = release.IDENTIFIER
OLDEST_SYSTEM = "12.0"  # of the wheels of PySide6 6.8 and later


def _document(name: str, endings: list[str], role: str) -> dict[str, Any]:
    return {
        "CFBundleTypeName": name,
        "CFBundleTypeExtensions": endings,
        "CFBundleTypeRole": role,
        "LSHandlerRank": "Alternate",  # offers itself, takes nothing over
    }


def info(this: Release) -> dict[str, Any]:
    """The keys of Info.plist that PyInstaller does not write by itself."""
    photos = [ending for endings in MEDIA_TYPES.values() for ending in endings]
    return {
        "CFBundleDisplayName": TITLE,
        "CFBundleShortVersionString": this.version,
        "CFBundleDocumentTypes": [
            _document("Photo", photos, "Editor"),
            _document("OpenRaster picture", [PROJECT_ENDING], "Editor"),
        ],
        "LSMinimumSystemVersion": OLDEST_SYSTEM,
        "LSApplicationCategoryType": "public.app-category.photography",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # dark mode
        "NSHumanReadableCopyright": f"{this.makers}, {this.licence}",
    }


def identity() -> str | None:
    """Who signs, from the environment variable CODESIGN_IDENTITY; None signs for this Mac only."""
    return os.environ.get("CODESIGN_IDENTITY") or None
