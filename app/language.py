"""Which language the window speaks: found at the start, before the first word is shown."""

from __future__ import annotations

import gzip
import logging
from importlib import resources
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

log = logging.getLogger(__name__)

# By code, each in its own words. All but English are files of resources/translations.
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ja": "日本語",
    "zh_CN": "简体中文",
}
SYSTEM = "system"
SUFFIX = ".qm.gz"

_loaded: list[bytes] = []  # Qt reads from them as long as the program runs


def translations_folder() -> Path:
    return Path(str(resources.files("resources"))) / "translations"


def language_for(wanted: str) -> str:
    """Return the code of the language to speak.

    wanted: a code such as "de" or "de_AT", or "system" for the first of the person's languages
    that there is. English where there is none.
    """
    asked = QLocale.system().uiLanguages() if wanted == SYSTEM else [wanted]
    for name in asked:
        code = QLocale(name.replace("-", "_")).name()  # such as zh_CN for zh-Hans
        for known in (code, code.split("_")[0]):
            if known in LANGUAGES:
                return known
    return "en"


def speak(application: QCoreApplication, wanted: str) -> str:
    """Let the application speak a language from now on; returns its code.

    Numbers and dates follow the language, and the person's country where that speaks it. Qt's own
    words (the buttons of dialogs, the names of keys) come from Qt's files.
    """
    code = language_for(wanted)
    system = QLocale.system()
    same = system.language() == QLocale(code).language()
    QLocale.setDefault(system if same else QLocale(code))
    if code != "en":
        of_qt = QTranslator(application)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        _install(application, of_qt, of_qt.load(f"qtbase_{code}", folder), folder)
        ours, path = QTranslator(application), translations_folder() / f"{code}{SUFFIX}"
        _install(application, ours, _load(ours, path), path)
    return code


def _load(translator: QTranslator, path: Path) -> bool:
    try:
        words = gzip.decompress(path.read_bytes())
    except (OSError, EOFError):
        return False
    _loaded.append(words)
    return translator.load(words)


def _install(
    application: QCoreApplication, translator: QTranslator, loaded: bool, place: object
) -> None:
    if loaded:
        application.installTranslator(translator)
    else:
        log.warning("no translation in %s", place)
