"""Everything the app remembers between starts, declared once with its type."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

import platformdirs
from PySide6.QtCore import QSettings

from glean_core.restoration import CASCADE_BY_DEFAULT, GRAIN_BY_DEFAULT

T = TypeVar("T")

VERSION = 3


@dataclass(frozen=True)
class Setting(Generic[T]):
    """One remembered value; its default also says its type."""

    key: str
    default: T


THEME = Setting("look/theme", "system")
LANGUAGE = Setting("look/language", "system")  # else a code such as "de"
DEVICE = Setting("cleanup/device", "auto")
MODEL = Setting("cleanup/model", "")
STRENGTH = Setting("cleanup/strength", 100)  # percent
FEATHER = Setting("cleanup/feather", -1)  # pixels, -1 = chosen for the region
AGREEMENT = Setting("cleanup/colour_agreement", 100)  # percent
GRAIN = Setting("cleanup/grain", round(100 * GRAIN_BY_DEFAULT))  # percent
CASCADE = Setting("cleanup/cascade", CASCADE_BY_DEFAULT)
SHOW_FRAMES = Setting("view/frames", True)
RECENT: Setting[list[str]] = Setting("files/recent", [])
FOLDER = Setting("files/folder", "")
QUALITY = Setting("files/quality", 95)  # 1..100 for JPEG, WebP and AVIF
KEEP_LOCATION = Setting("files/keep_location", True)  # whether saved photos tell their place
EXPORT: Setting[dict[str, Any]] = Setting("files/export", {})  # see app.exporting.choices
BATCH: Setting[dict[str, Any]] = Setting("batch/choices", {})  # see app.batch.choices
UNFINISHED: Setting[dict[str, Any]] = Setting("batch/unfinished", {})  # see app.batch.unfinished
BATCH_GEOMETRY = Setting("batch/geometry", "")  # base64 of Qt's own state
HISTORY_MEGABYTES = Setting("history/megabytes", 0)  # 0 = chosen by the memory there is
AUTOSAVE = Setting("autosave/on", True)
AUTOSAVE_SECONDS = Setting("autosave/seconds", 10)  # 1..30
AUTOSAVE_MEGABYTES = Setting("autosave/megabytes", 4096)  # on disk, all photos together
TOOL = Setting("tools/active", "rectangle")
GROW_SELECTION = Setting("select/grow", 8)  # pixels, of the dialogs
SHRINK_SELECTION = Setting("select/shrink", 8)
FEATHER_SELECTION = Setting("select/feather", 8)
GEOMETRY = Setting("window/geometry", "")  # base64 of Qt's own state
LAYOUT = Setting("window/layout", "")
OFFER_PACK = Setting("packs/offer", True)  # for a graphics card that is found
UPDATES_SEEN = Setting("updates/seen", "")  # when the newest answer was signed, ISO 8601

PLACES: Setting[list[list[Any]]] = Setting("files/places", [])  # path, zoom, x, y; newest first

RECENT_KEPT = 8
PLACES_KEPT = 50


@dataclass(frozen=True)
class Place:
    """Where a photo was looked at: zoom (1.0 = 100 %) and the photo's point in the middle."""

    zoom: float
    x: float
    y: float


def _forget(store: QSettings, setting: Setting[Any], value: Any) -> None:
    """Remove a setting that has this value."""
    if store.value(setting.key) == json.dumps(value):
        store.remove(setting.key)


# One function per version that changed a key: upgrades[n] brings n to n + 1.
UPGRADES: dict[int, Callable[[QSettings], None]] = {
    1: lambda store: store.remove(HISTORY_MEGABYTES.key),  # 1024 was every machine's default
    2: lambda store: _forget(store, THEME, "dark"),  # was written at each start, chosen or not
}


def settings_path() -> Path:
    return Path(platformdirs.user_config_dir("glean-retouch", appauthor=False)) / "settings.ini"


class Settings:
    """Typed reading and writing over one settings file."""

    def __init__(self, path: Path | None = None) -> None:
        place = path or settings_path()
        self._store = QSettings(str(place), QSettings.Format.IniFormat)
        self._upgrade()

    def _upgrade(self) -> None:
        found = self.get(Setting("version", VERSION))
        for version in range(found, VERSION):
            UPGRADES[version](self._store)
        self.set(Setting("version", VERSION), VERSION)

    def get(self, setting: Setting[T]) -> T:
        """Return the remembered value, the default when there is none of the right type."""
        stored: Any = self._store.value(setting.key)
        try:
            value = json.loads(stored) if isinstance(stored, str) else setting.default
        except ValueError:
            return setting.default
        wanted = type(setting.default)
        if wanted is float and isinstance(value, int) and not isinstance(value, bool):
            value = float(value)
        return value if type(value) is wanted else setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        self._store.setValue(setting.key, json.dumps(value))

    def sync(self) -> None:
        """Write to disk now."""
        self._store.sync()

    def add_recent(self, path: Path) -> None:
        """Put a file first in the list of recent files."""
        kept = [name for name in self.get(RECENT) if name != str(path)]
        self.set(RECENT, [str(path), *kept][:RECENT_KEPT])

    def recent(self) -> list[Path]:
        """Recent files that still exist."""
        return [Path(name) for name in self.get(RECENT) if Path(name).is_file()]

    def clear_recent(self) -> None:
        self.set(RECENT, [])

    def remember_place(self, path: Path, place: Place | None) -> None:
        """Note where a photo was looked at last; None for all of it, which needs no note."""
        kept = [entry for entry in self.get(PLACES) if entry[:1] != [str(path)]]
        if place is not None:
            kept.insert(0, [str(path), place.zoom, place.x, place.y])
        self.set(PLACES, kept[:PLACES_KEPT])

    def place_of(self, path: Path) -> Place | None:
        """Return where a photo was looked at last."""
        for entry in self.get(PLACES):
            if len(entry) == 4 and entry[0] == str(path):
                try:
                    return Place(*(float(number) for number in entry[1:]))
                except (TypeError, ValueError):
                    return None
        return None
