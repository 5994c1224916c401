"""The Models dialog: what it shows, and adding, verifying, removing and moving models."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QMessageBox

from app.dialogs.models import asking
from app.dialogs.models import dialog as dialog_module
from app.dialogs.models.dialog import ModelsDialog
from app.dialogs.models.question_form import QuestionForm
from glean_core import zoo
from tests.e2e.conftest import Person
from tests.e2e.looking import cut_texts, keep_picture, unnamed
from tests.e2e.models_desk import Desk, desk, meets, presses, save_published
from tests.e2e.test_look import SCHEMES, SETTLED, points
from tests.restoration.doubles import save_tiny_network

__all__ = ["desk", "points"]


def texts(desk: Desk) -> str:
    """All that the details say."""
    return "\n".join(label.text() for label in desk.dialog.details.findChildren(QLabel))


def test_the_dialog_opens_by_its_keys_and_only_once(person: Person) -> None:
    window = person.window
    for _ in range(2):
        held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        person.presses(Qt.Key.Key_M, held, window)
        assert len(window.findChildren(ModelsDialog)) == 1
    dialog = window.findChild(ModelsDialog)
    assert isinstance(dialog, ModelsDialog)
    assert dialog.isVisible()
    assert not dialog.isModal(), "the photo stays within reach"
    person.bot.waitUntil(dialog.isActiveWindow)
    QTest.keyClick(dialog.list, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_model_shows_what_it_is_what_it_measured_and_where_it_falls_short(desk: Desk) -> None:
    desk.chooses("model portrait-x8")
    card, said = zoo.find_model("portrait-x8").card, texts(desk)
    assert card.title in said
    assert "Portrait" in said
    assert "256 px" in said
    assert "8: down to 32 px and up again" in said
    assert card.licence in said
    assert "Came with the program" in said
    assert "6.7 MB" in said
    for limit in card.limits:
        assert limit in said
    assert "Enlarging 145 photos" in said
    assert "Mending 290 bad retouches" in said
    assert f"{card.metrics['psnr']:.1f} dB" in said
    assert f"{card.metrics['psnr_bicubic']:.1f} dB" in said
    assert not desk.dialog.remove.isEnabled()
    assert "stays" in desk.dialog.remove.toolTip()


def test_a_sample_picture_beside_a_model_is_shown(
    desk: Desk, tiny_model: Path, photo: Path
) -> None:
    desk.chooses("model tiny")
    assert not any(not p.pixmap().isNull() for p in desk.dialog.details.findChildren(QLabel))
    tiny_model.with_suffix(".png").write_bytes(photo.read_bytes())
    desk.dialog.list.choose("model portrait-x8")
    desk.dialog.list.choose("model tiny")
    [shown] = [p for p in desk.dialog.details.findChildren(QLabel) if not p.pixmap().isNull()]
    assert shown.accessibleName() == "What Tiny makes"


def test_a_broken_file_is_shown_with_its_reason_and_can_be_removed(desk: Desk) -> None:
    bad = zoo.user_models_dir() / "half.safetensors"
    bad.write_bytes(b"half")
    desk.dialog.store.look()
    desk.chooses(f"file {bad}")
    [(_, why)] = zoo.broken_models()
    assert why in texts(desk)
    assert not desk.dialog.verify.isVisible()
    met = meets(QMessageBox, presses("Remove"))
    desk.clicks(desk.dialog.remove)
    assert met
    desk.waits(lambda: not bad.exists() and desk.entry(f"file {bad}") is None)
    assert zoo.find_model("tiny")


def test_adding_asks_only_what_the_file_does_not_say(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = save_published(tmp_path / "Church of tests.pth")
    monkeypatch.setattr(asking, "choose_models", lambda parent, folder: [source])

    def answer(form: QuestionForm) -> None:
        assert unnamed(form) == []
        assert not desk.dialog.disk.isVisible(), "reading is over"
        assert set(form.editors) == {"domain", "aligned", "name", "licence"}
        assert not form.add_button.isEnabled(), "nothing was guessed for what it was trained on"
        domain, name = form.editors["domain"], form.editors["name"]
        assert isinstance(domain, QComboBox)
        assert isinstance(name, QLineEdit)
        assert name.text() == "church-of-tests"
        domain.setEditText("Church")
        form.add_button.click()

    met = meets(QuestionForm, answer)  # type: ignore[arg-type]
    desk.clicks(desk.dialog.add)
    desk.waits(lambda: desk.entry("model church-of-tests") and desk.is_idle())
    assert met
    card = zoo.find_model("church-of-tests").card
    assert (card.domain, card.aligned) == ("church", None)
    assert desk.dialog.list.key == "model church-of-tests"
    desk.waits(lambda: "church-of-tests" in desk.listed())
    assert "Added by you" in texts(desk)


def test_an_answer_that_makes_no_sense_is_asked_again(desk: Desk, tmp_path: Path) -> None:
    source = save_published(tmp_path / "cats.pth")
    seen: list[str] = []

    def answer(form: QuestionForm) -> None:
        name, domain = form.editors["name"], form.editors["domain"]
        assert isinstance(name, QLineEdit)
        assert isinstance(domain, QComboBox)
        seen.append("\n".join(label.text() for label in form.findChildren(QLabel)))
        assert domain.currentText() == ("" if len(seen) == 1 else "Cat")
        domain.setCurrentIndex(domain.findData("cat"))
        if len(seen) == 1:
            name.setText("Two words")
            meets(QuestionForm, answer)  # type: ignore[arg-type]
        else:
            assert name.text() == "Two words", "what was answered stays"
            name.setText("cats")
        form.add_button.click()

    meets(QuestionForm, answer)  # type: ignore[arg-type]
    desk.dialog.store.ask(source)
    desk.waits(lambda: desk.entry("model cats"))
    assert len(seen) == 2
    assert "Two words" in seen[1]
    assert zoo.find_model("cats").card.domain == "cat"


def test_a_dropped_file_that_says_all_is_added_without_a_question(
    desk: Desk, tmp_path: Path
) -> None:
    source = save_tiny_network(tmp_path / "mine.safetensors", licence="CC0", title="Mine")
    drops(desk, source)
    desk.waits(lambda: desk.entry("model mine") and desk.is_idle())
    assert desk.note == "“Mine” was added."


def test_a_dropped_file_that_is_no_model_is_one_sentence(desk: Desk, photo: Path) -> None:
    drops(desk, photo)
    desk.waits(lambda: desk.note)
    assert desk.wrong
    assert "photo.png" in desk.note
    assert desk.person.problems == []


def drops(desk: Desk, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    nothing, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(9, 9), copy, data, left, nothing)
    QApplication.sendEvent(desk.dialog, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(desk.dialog, QDropEvent(QPointF(9, 9), copy, data, left, nothing))


def test_verifying_finds_the_model_that_was_changed(desk: Desk, tiny_model: Path) -> None:
    data = bytearray(tiny_model.read_bytes())
    data[-3] ^= 1
    tiny_model.write_bytes(data)
    desk.clicks(desk.dialog.verify_all)
    desk.waits(lambda: desk.note and desk.is_idle())
    assert desk.wrong
    assert "damaged" in desk.note
    desk.chooses("model tiny")
    assert desk.note in texts(desk)
    desk.chooses("model portrait-x8")
    desk.clicks(desk.dialog.verify)
    desk.waits(lambda: "intact" in desk.note)
    assert desk.note == "“Portrait 8x” is intact."
    assert not desk.wrong


def test_a_model_in_use_is_removed_after_a_question_and_the_program_chooses_again(
    desk: Desk, tiny_model: Path
) -> None:
    shelf = desk.person.window.cleanup.shelf
    assert shelf.model is not None
    assert shelf.model.card.name == "tiny"
    desk.chooses("model tiny")
    meets(QMessageBox, presses("Cancel"))
    desk.clicks(desk.dialog.remove)
    assert tiny_model.exists()
    meets(QMessageBox, presses("Remove"))
    desk.clicks(desk.dialog.remove)
    desk.waits(lambda: "tiny" not in desk.listed() and desk.is_idle())
    assert not tiny_model.exists()
    assert desk.note == "“Tiny” was removed; the program chooses the model again."
    assert shelf.automatic
    assert desk.person.window.panel.models.currentIndex() == 0
    assert desk.person.problems == []


def test_the_models_can_be_moved(
    desk: Desk, tmp_path: Path, tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("GLEAN_MODELS_DIR")
    save_tiny_network(zoo.user_models_dir() / "mine.safetensors", licence="CC0")
    new = tmp_path / "disk two" / "models"
    new.mkdir(parents=True)
    desk.dialog.store.look()
    desk.waits(lambda: desk.entry("model mine") and desk.is_idle())
    before = zoo.user_models_dir()
    monkeypatch.setattr(asking, "choose_new_folder", lambda parent, contents: new)
    desk.clicks(desk.dialog.move_button)
    desk.waits(lambda: desk.note and desk.is_idle())
    assert str(new) in desk.note
    assert not desk.wrong
    assert (new / "mine.safetensors").is_file()
    assert not (before / "mine.safetensors").exists()
    desk.waits(lambda: str(new) in desk.dialog.place.text())
    model = next(m for m in desk.person.window.cleanup.shelf.models if m.card.name == "mine")
    assert model.path.parent == new


def test_the_folder_of_a_model_is_shown(
    desk: Desk, tiny_model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(dialog_module.QDesktopServices, "openUrl", opened.append)
    desk.chooses("model tiny")
    desk.clicks(desk.dialog.folder)
    assert [Path(url.toLocalFile()) for url in opened] == [tiny_model.parent]


def test_arrow_keys_pass_headings_and_return_presses_nothing(desk: Desk) -> None:
    rows, list_ = desk.dialog.list.count(), desk.dialog.list
    list_.setFocus()
    QTest.keyClick(list_, Qt.Key.Key_Home)
    seen = [list_.key]
    for _ in range(rows):
        QTest.keyClick(list_, Qt.Key.Key_Down)
        if list_.key != seen[-1]:
            seen.append(list_.key)
    assert "" not in seen
    assert seen == [entry.key for entry in desk.dialog.store.contents.entries]
    QTest.keyClick(list_, Qt.Key.Key_Return)
    assert desk.dialog.isVisible()
    assert desk.server.asked == []
    assert desk.is_idle()


def test_no_text_of_the_models_dialog_is_cut(points: int, desk: Desk) -> None:
    bad = zoo.user_models_dir() / "half.safetensors"
    bad.write_bytes(b"half")
    desk.dialog.store.look()
    for scheme in SCHEMES:
        desk.person.window.actions_table[f"theme.{scheme}"].trigger()
        for key in ("model portrait-x8", "offer small", f"file {bad}"):
            desk.chooses(key)
            QTest.qWait(SETTLED)
            assert unnamed(desk.dialog) == []
            keep_picture(desk.dialog, f"models-{key.split()[0]}-{scheme}-{points}pt")
            assert cut_texts(desk.dialog) == [], key


def test_no_text_of_the_questions_is_cut(points: int, desk: Desk, tmp_path: Path) -> None:
    def look(form: QuestionForm) -> None:
        QTest.qWait(SETTLED)
        keep_picture(form, f"models-questions-{points}pt")
        assert cut_texts(form) == []
        form.reject()

    met = meets(QuestionForm, look)  # type: ignore[arg-type]
    desk.dialog.store.ask(save_published(tmp_path / "church.pth"))
    desk.waits(lambda: met and not met[0].isVisible())
    assert "church" not in [model.card.name for model in zoo.list_models()]
