"""The licences of everything that the program is made of."""

from __future__ import annotations

import sys
from importlib.metadata import distribution
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from app import licences
from app.dialogs.licences import LicencesDialog
from app.licences import Notice, notices, parsed, required, written

WORDS = st.text(
    st.characters(codec="utf-8", exclude_characters="|\r\n=\v\f\x1c\x1d\x1e\x85\u2028\u2029")
)
NAMES = WORDS.filter(lambda text: text.strip() == text and bool(text))


@pytest.fixture(scope="module")
def installed() -> list[Notice]:
    return notices()


@given(st.lists(st.builds(Notice, NAMES, NAMES, NAMES, WORDS.map(str.strip)), max_size=5))
def test_what_is_written_is_read_again(parts: list[Notice]) -> None:
    assert parsed(written(parts)) == parts


def test_a_run_from_source_names_every_package_it_asks_for(installed: list[Notice]) -> None:
    names = {part.name.lower() for part in installed}
    assert installed[0].name == "GLEAN Retouch"
    assert {"python", "torch", "numpy", "pillow", "pyside6_essentials", "shiboken6"} <= names
    assert not {"pytest", "hypothesis", "tensorboard"} & names, "those of the extras do not count"


def test_every_part_has_a_text_and_the_name_of_its_licence(installed: list[Notice]) -> None:
    thin = [part.name for part in installed if len(part.text) < 200]
    assert thin == []
    assert all(part.licence and len(part.licence) < 400 for part in installed)


def test_qt_brings_both_texts_of_the_lgpl_and_says_how_to_replace_it(
    installed: list[Notice],
) -> None:
    (qt,) = (part for part in installed if part.name == "PySide6_Essentials")
    for words in ("GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE"):
        assert words in qt.text
    assert "END OF TERMS AND CONDITIONS" in qt.text
    assert "may be put in their place" in qt.text


def test_what_a_package_says_of_third_parties_counts() -> None:
    pytest.importorskip("onnxruntime", reason="onnxruntime, of the extra onnx, is not installed")
    part = licences.of_package(distribution("onnxruntime"))
    assert {"[LICENSE]", "[ThirdPartyNotices.txt]"} <= set(part.text.splitlines())


def test_an_installed_program_shows_the_file_that_it_brings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    brought = [Notice("Part", "1.0", "MIT", "Do as you like.")]
    (tmp_path / licences.FILE).write_text(written(brought), "utf-8")
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert notices() == brought


def test_packages_for_other_systems_are_left_out() -> None:
    assert "colorama" not in {package.name for package in required("click")}


def test_the_dialog_finds_names_and_texts(qtbot: QtBot) -> None:
    parts = [Notice("Alpha", "1", "MIT", "sun"), Notice("Beta", "2", "BSD", "a\n" * 500 + "moon")]
    dialog = LicencesDialog(None, parts)
    qtbot.addWidget(dialog)
    shown = lambda: [dialog.names.item(row).text() for row in range(dialog.names.count())]  # noqa: E731
    assert shown() == ["Alpha 1", "Beta 2"]
    assert "sun" in dialog.text.toPlainText()
    qtbot.keyClicks(dialog.search, "MOON")
    assert shown() == ["Beta 2"]
    assert dialog.text.textCursor().selectedText() == "moon"
    dialog.search.setText("mars")
    assert shown() == []
    assert dialog.text.toPlainText() == ""


def test_the_parts_of_a_pack_are_told_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GLEAN_PACKS_DIR", str(tmp_path))
    before = notices()
    folder = tmp_path / "torch-cpu.00000000"
    folder.mkdir()
    (tmp_path / "packs.json").write_text('{"packs": ["torch-cpu.00000000"]}')
    part = Notice("torch", "2.13.0", "BSD-3-Clause", "Copyright of torch")
    (folder / "licences.txt").write_text(written([part]), "utf-8")
    assert notices() == [*before, part]
