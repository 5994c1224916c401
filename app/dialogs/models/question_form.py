"""What a weights file doesn't say about itself, asked in one small form."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.core_words import told
from app.panels.model_choice import domain_words
from app.words import mark, tr
from glean_core.zoo.asking import FACE, NOT_ALIGNED, Key, Question

TIPS: dict[Key, str] = {
    "domain": mark("The program suggests the model for what it was trained on; any word will do"),
    "aligned": mark("Such a model gets each face turned upright and centred"),
    "name": mark("Small letters, digits, dots, hyphens and underscores"),
    "licence": mark("What its authors allow; shown wherever the model can be chosen"),
}
ALIGNED = {FACE: mark("Yes, faces only"), NOT_ALIGNED: mark("No, on any region")}


class QuestionForm(QDialog):
    """Guesses are filled in; a question without one has to be answered first."""

    def __init__(
        self,
        parent: QWidget,
        path: Path,
        questions: Sequence[Question],
        earlier: Mapping[Key, str],
        wrong: str = "",
    ) -> None:
        """earlier: answers that were given before; wrong: a sentence about them."""
        super().__init__(parent)
        self.setWindowTitle(tr("Add a model"))
        self.setMinimumWidth(460)
        self.editors: dict[Key, QComboBox | QLineEdit] = {}
        hint = QLabel(tr("{name} doesn’t say everything about itself.").format(name=path.name))
        hint.setWordWrap(True)
        form = QVBoxLayout()  # each question above its answer: some are long
        form.setSpacing(4)
        for question in questions:
            editor = self._editor(question, earlier.get(question.key, question.guess))
            text = told(question.text)
            editor.setAccessibleName(text)
            editor.setToolTip(tr(TIPS[question.key]))
            label = QLabel(text)
            label.setWordWrap(True)
            label.setBuddy(editor)
            form.addWidget(label)
            form.addWidget(editor)
            form.addSpacing(8)
            self.editors[question.key] = editor
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(14)
        column.addWidget(hint)
        if wrong:
            column.addWidget(_warning(wrong))
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(self._buttons())
        self._allow()

    def _editor(self, question: Question, guess: str | None) -> QComboBox | QLineEdit:
        if not question.choices:
            line = QLineEdit(guess or "")
            line.setCursorPosition(0)
            line.textChanged.connect(self._allow)
            return line
        combo = QComboBox()
        for choice in question.choices:
            words = tr(ALIGNED[choice]) if choice in ALIGNED else domain_words(choice)
            combo.addItem(words, choice)
        combo.setCurrentIndex(combo.findData(guess))
        if question.key == "domain":
            combo.setEditable(True)
            combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
            if guess is None or combo.findData(guess) < 0:
                combo.setEditText(guess or "")
                typed = combo.lineEdit()
                assert typed is not None  # it is editable
                typed.setPlaceholderText(tr("such as Portrait, Cat or Church"))
            combo.editTextChanged.connect(self._allow)
        combo.currentIndexChanged.connect(self._allow)
        return combo

    def _buttons(self) -> QDialogButtonBox:
        kinds = QDialogButtonBox.StandardButton
        box = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.add_button = box.button(kinds.Ok)
        self.add_button.setText(tr("Add"))
        self.add_button.setToolTip(tr("Check the file and keep a copy of it among your models"))
        box.button(kinds.Cancel).setToolTip(tr("Add nothing (Esc)"))
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        return box

    def _allow(self) -> None:
        if hasattr(self, "add_button"):
            self.add_button.setEnabled(all(self.answers().values()))

    def answers(self) -> dict[Key, str]:
        """Return the answers by the questions' keys; empty where there is none yet."""
        return {key: _answer(editor) for key, editor in self.editors.items()}


def _answer(editor: QComboBox | QLineEdit) -> str:
    if isinstance(editor, QLineEdit):
        return editor.text().strip()
    if not editor.isEditable():
        return str(editor.currentData() or "")
    typed = editor.currentText().strip()
    at = editor.findText(typed)
    return str(editor.itemData(at)) if at >= 0 else typed.lower()


def _warning(sentence: str) -> QLabel:
    label = QLabel(sentence)
    label.setObjectName("notes")
    label.setProperty("problem", "true")
    label.setWordWrap(True)
    return label
