"""The words of the interface: collected whole, translated without mistakes, found at the start."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from pathlib import Path

import pytest
import translations
from PySide6.QtCore import QLibraryInfo, QLocale
from PySide6.QtWidgets import QApplication

from app.core_words import PATTERNS, told
from app.language import LANGUAGES, SUFFIX, language_for
from app.words import figures, listed, number, plural, tr
from glean_core.extras import how_to_get_torch, without_torch
from glean_core.restoration.frame_size import size_notes
from glean_core.zoo.card import card_from_dict

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def messages() -> dict[translations.Key, translations.Message]:
    return translations.collect()


@pytest.mark.parametrize("code", [code for code in LANGUAGES if code != "en"])
def test_german_is_complete_and_no_translation_is_wrong_or_old(
    code: str, messages: dict[translations.Key, translations.Message]
) -> None:
    path = translations.FOLDER / f"{code}.ts"
    wrong = translations.problems(path, messages)
    if code != "de":  # what is not translated yet is shown in English
        wrong = [problem for problem in wrong if not problem.startswith("not translated")]
    assert wrong == [], f"{wrong[:5]}: translate it in {path.name}, see docs/development.md"


def test_every_file_of_translations_is_a_language_that_can_be_chosen() -> None:
    codes = {path.name.split(".")[0] for path in translations.FOLDER.glob(f"*{SUFFIX}")}
    assert codes | {"en"} == set(LANGUAGES)


def test_words_are_collected_from_calls_and_from_tables(
    messages: dict[translations.Key, translations.Message],
) -> None:
    assert ("Opening {name}", "") in messages
    assert ("Copy", "a file") in messages
    assert messages["{n} tiles", ""].one == "{n} tile"
    for text in ("&File", "Open recent", "Select the whole photo", "Clone stamp", "Hardness"):
        assert (text, "") in messages, text
    assert ("Memory for undo", "") in messages


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Opening {name}", "Öffnen"),
        ("Opening", "{name} öffnen"),
        ("&File", "Datei"),
        ("File", "&Datei"),
        ("Open…", "Öffnen"),
        ("Open", " Öffnen"),
    ],
)
def test_a_translation_that_lacks_something_is_noticed(source: str, text: str) -> None:
    assert list(translations._mistakes(translations.Message(source), text))


def test_what_is_missing_or_left_over_is_noticed(tmp_path: Path) -> None:
    old = {("Gone", ""): translations.Message("Gone")}
    path = tmp_path / "de.ts"
    translations.write_ts(path, "de", old, {("Gone", ""): ["Weg"]})
    translations.compile_ts(path)
    assert translations.problems(path, old) == []
    new = {("New", ""): translations.Message("New")}
    assert translations.problems(path, new) == [
        "not translated: 'New'",
        "not in the sources: 'Gone'",
    ]
    translations.write_ts(path, "de", old, {("Gone", ""): ["Fort"]})
    assert translations.problems(path, old) == ["de.qm.gz is not made of de.ts"]


def test_english_needs_no_file(qapp: QApplication) -> None:
    assert tr("Open recent") == "Open recent"
    assert tr("") == ""
    assert plural("{n} tile", "{n} tiles", 1) == "1 tile"
    assert plural("{n} tile", "{n} tiles", 3) == "3 tiles"


def test_german_has_its_own_plurals_numbers_and_lists(german: None) -> None:
    assert tr("Open recent") == "Zuletzt geöffnet"
    assert tr("Copy") == "Kopieren"
    assert tr("Copy", "a file") == "Kopie"
    assert plural("{n} tile", "{n} tiles", 1) == "1 Kachel"
    assert plural("{n} tile", "{n} tiles", 3) == "3 Kacheln"
    assert number(12.5, 1) == "12,5"
    assert figures(7.94) == "7,9"
    assert figures(31.7) == "32"
    assert listed(["Rot", "Grün"]) == "Rot und Grün"


def test_qts_own_words_are_german_too(german: None, qapp: QApplication) -> None:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    if not (folder / "qtbase_de.qm").is_file():
        pytest.skip("this Qt brings no translations")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Abbrechen"


CODES = {"de": "de", "de_AT": "de", "de-CH": "de", "zh-Hans": "zh_CN", "zh": "zh_CN"}
UNKNOWN = {"zh-TW": "en", "xx": "en", "": "en"}


@pytest.mark.parametrize(("wanted", "code"), [*CODES.items(), *UNKNOWN.items()])
def test_a_language_is_found_by_its_code(wanted: str, code: str) -> None:
    assert language_for(wanted) == code


def test_the_first_of_the_persons_languages_that_there_is_is_spoken(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QLocale, "uiLanguages", lambda self: ["sv-SE", "sv", "de-DE", "en-US"])
    assert language_for("system") == "de"
    monkeypatch.setattr(QLocale, "uiLanguages", lambda self: ["C"])
    assert language_for("system") == "en"


def test_the_cores_sentences_are_known_by_their_present_words() -> None:
    """A pattern whose words the core no longer uses would leave the sentence untranslated."""
    said = ""
    core = REPOSITORY / "glean_core"
    data = tomllib.loads((core / "zoo" / "catalogue.toml").read_text("utf-8"))
    said += f"{data['licence_note']}\n"
    for path in (REPOSITORY / "glean_core").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                said += f"{node.value}\n"
    for pattern in PATTERNS:
        pieces = [piece.strip() for piece in re.split(r"{\w+}|[,;.“”]", pattern)]
        missing = [piece for piece in pieces if len(piece) > 4 and piece not in said]
        assert missing == [], pattern


def test_notes_with_values_are_translated_with_their_values(german: None) -> None:
    values = {"name": "a", "title": "A", "domain": "portrait", "in_size": 32, "out_size": 256}
    card = card_from_dict({**values, "factor": 8, "licence": "CC0-1.0", "training_data": "none"})
    told_of = set()
    for side in (100.0, 700.0, 3000.0):
        for note in size_notes(side, card):
            assert f"{side:.0f} px" in told(note)
            assert told(note).startswith("Der Arbeitsrahmen ist"), note
            told_of.add(side)
    assert told_of >= {100.0, 3000.0}


def test_what_needs_torch_is_said_in_german_to_its_end(
    german: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert told(without_torch(ModuleNotFoundError(name="torch.nn"))) == (
        "Dafür fehlt PyTorch; installieren Sie es mit pip install torch."
    )
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert told(f"Adding face.pth needs {how_to_get_torch()}.") == (
        "Zum Hinzufügen von face.pth fehlt PyTorch, das dieses Programm nicht mitbringt; fügen Sie "
        "das Torch-Paket hinzu, unter „Modelle…“ oder mit „glean packs“."
    )


def test_a_sentence_that_is_not_known_stays_as_it_is(german: None) -> None:
    assert told("photo.png is damaged; open another file.") == (
        "photo.png is damaged; open another file."
    )
