"""The form of the window for whole folders."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpacerItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from app.batch.choices import LOSSY, Choices
from app.batch.models import for_faces, for_photos, general_model
from app.batch.session import FolderSession
from app.core_words import told
from app.dialogs.choose_file import TITLES
from app.dialogs.folder.folder_row import FolderRow
from app.dialogs.folder.model_box import ModelBox
from app.dialogs.folder.size_fields import SizeFields
from app.dialogs.form_rows import combo_of, line_up
from app.words import mark, tr
from glean_core.errors import GleanError
from glean_core.imaging import FORMATS
from glean_core.restoration.batch import Template

GAP = 6  # pixels more between parts of the form
LEAST = 26  # characters of a path that are seen
SAME_FORMAT = mark("As each photo")
EXISTING = (
    (mark("Keep it and skip the photo"), "skip"),
    (mark("Keep it and number the result"), "number"),
    (mark("Replace it"), "replace"),
)


class FolderForm(QWidget):
    """Shows the session's choices and gives back what the person makes of them."""

    changed = Signal()

    def __init__(self, session: FolderSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._filling = False
        self._build_folders()
        self._build_model()
        self._build_files()
        self._lay_out()
        self.show_choices()
        self._connect()

    # -- building ------------------------------------------------------------------------

    def _build_folders(self) -> None:
        least = self.fontMetrics().averageCharWidth() * LEAST
        self.input = FolderRow(
            tr("Folder of the photos"), tr("Photos in it are never changed"), least
        )
        self.output = FolderRow(
            tr("Folder for the results"),
            tr("Another folder than that of the photos; it is made when it isn’t there"),
            least,
        )
        self.recursive = QCheckBox(tr("With the folders inside"))
        self.recursive.setToolTip(
            tr("Photos in folders inside are done, too, and keep their folders")
        )
        self.folder_problem = self._hint()
        self.folder_problem.setAccessibleName(tr("What is still missing"))

    def _build_model(self) -> None:
        self.model = ModelBox(tr("Model"), tr("The model that makes the new pixels"))
        self.faces = ModelBox(
            tr("Faces"), tr("A model for faces can paint small faces anew; it invents more")
        )
        self.sizes = SizeFields(self)

    def _build_files(self) -> None:
        kinds = ((SAME_FORMAT, ""), *((TITLES[kind], kind) for kind in FORMATS))
        self.kind = combo_of(tr("Format"), tr("How the results are written"), kinds)
        self.quality = QSpinBox()
        self.quality.setRange(1, 100)
        self.quality.setAccessibleName(tr("Quality"))
        self.quality.setToolTip(
            tr("Of JPEG, WebP and AVIF: higher looks better and takes more room")
        )
        self.quality.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.template = QLineEdit()
        self.template.setObjectName("field")
        self.template.setAccessibleName(tr("Names"))
        self.template.setToolTip(
            tr("How results are called. There are {fields}").format(
                fields="{name}, {n}, {n:04}, {width}, {height}, {factor}, {model}, {format}"
            )
        )
        self.example = self._hint()
        self.example.setAccessibleName(tr("Example of a name"))
        self.existing = combo_of(
            tr("If a file is there"),
            tr("What happens when there is a file that this batch has not made"),
            EXISTING,
        )
        self.metadata = QCheckBox(tr("Keep camera data and description"))
        self.metadata.setToolTip(tr("EXIF and XMP; the colour profile stays in any case"))
        self.location = QCheckBox(tr("Keep location"))
        self.location.setToolTip(tr("GPS and place names"))

    @staticmethod
    def _hint() -> QLabel:
        label = QLabel()
        label.setObjectName("notes")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 8, 0)
        form = self.form = QFormLayout()
        column.addLayout(form)
        column.addStretch(1)
        form.setVerticalSpacing(9)
        form.setHorizontalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Photos"), self.input)
        form.addRow("", self.recursive)
        form.addRow(tr("Results"), self.output)
        form.addRow(self.folder_problem)
        form.addItem(_gap())
        form.addRow(tr("Model"), self.model)
        form.addRow(tr("Faces"), self.faces)
        form.addRow(tr("Size"), self.sizes.way)
        form.addRow("", self.sizes.numbers)
        form.addItem(_gap())
        form.addRow(tr("Format"), self.kind)
        form.addRow(tr("Quality"), self.quality)
        form.addRow(tr("Names"), self.template)
        form.addRow(self.example)
        form.addRow(tr("If a file is there"), self.existing)
        form.addRow(self.metadata)
        form.addRow(self.location)
        line_up(form)

    def _connect(self) -> None:
        self.input.chosen.connect(self.choose_input)
        self.output.chosen.connect(self._tell)
        for switch in (self.recursive, self.metadata, self.location):
            switch.toggled.connect(self._tell)
        for combo in (self.model, self.faces, self.kind, self.existing):
            combo.currentIndexChanged.connect(self._tell)
        self.sizes.changed.connect(self._tell)
        self.quality.valueChanged.connect(self._tell)
        self.template.textChanged.connect(self._tell)
        session = self._session
        session.choices_changed.connect(self.show_choices)
        session.example_changed.connect(self.show_example)
        session.shelf.models_changed.connect(self.show_choices)
        session.shelf.device_changed.connect(self.show_example)

    # -- showing -------------------------------------------------------------------------

    def show_choices(self) -> None:
        """Show what is chosen."""
        choices = self._session.choices
        self._filling = True
        self.input.show_path(choices.input)
        self.output.show_path(choices.output)
        self.recursive.setChecked(choices.recursive)
        self._show_models(choices)
        self.sizes.show_choices(choices)
        self.kind.setCurrentIndex(self.kind.findData(choices.format))
        self.quality.setValue(choices.quality)
        if self.template.text() != choices.template:
            self.template.setText(choices.template)
        self.existing.setCurrentIndex(self.existing.findData(choices.existing))
        self.metadata.setChecked(choices.keep_metadata)
        self.location.setChecked(choices.keep_location)
        self._filling = False
        self.show_state()

    def _show_models(self, choices: Choices) -> None:
        models = self._session.shelf.models
        about = tr("The program chooses the one for whole photos")
        first = tr("Suggested for photos")
        try:
            if models:
                suggested = general_model(replace(choices, model=""), models).card
                first = tr("Suggested: {title}").format(title=suggested.title)
        except GleanError:
            pass
        self.model.show_models(first, about, for_photos(models), choices.model)
        self.faces.show_models(
            tr("As the model makes them"),
            tr("No face is painted anew"),
            for_faces(models),
            choices.faces,
        )

    def show_state(self) -> None:
        """Say what is missing or wrong, and show only what counts."""
        choices = self._session.choices
        self.form.setRowVisible(self.quality, choices.format in ("", *LOSSY))
        self.location.setEnabled(choices.keep_metadata)
        problem = self._session.problem()
        missing = not (choices.input and choices.output)
        _show(self.folder_problem, told(problem), wrong=bool(problem) and not missing)
        self.form.setRowVisible(self.folder_problem, bool(problem))
        self.show_example()

    def show_example(self) -> None:
        """Show what a photo of the folder will be called."""
        problem = self._session.name_problem()
        if problem:
            _show(self.example, told(problem), wrong=True)
            return
        names = self._session.example_name()
        if names is not None:
            words = tr("{photo} becomes {result}").format(photo=names[0], result=names[1])
        else:
            name = Template(self._session.choices.template).example()
            words = tr("For example {name}").format(name=name)
        _show(self.example, words, wrong=False)

    # -- choosing ------------------------------------------------------------------------

    def choose_input(self, path: str) -> None:
        """Take a folder of photos, and suggest one for the results where none was chosen."""
        before = self._session.choices
        output = self.output.line.text().strip()
        if path and output in ("", suggested_output(before.input)):
            self.output.show_path(suggested_output(path))
        self.input.show_path(path)
        self._tell()

    def choices(self) -> Choices:
        """Return what is chosen."""
        return self.sizes.into(
            Choices(
                input=self.input.line.text().strip(),
                output=self.output.line.text().strip(),
                recursive=self.recursive.isChecked(),
                model=self.model.chosen,
                faces=self.faces.chosen,
                format=str(self.kind.currentData()),
                quality=self.quality.value(),
                template=self.template.text(),
                existing=str(self.existing.currentData()),
                keep_metadata=self.metadata.isChecked(),
                keep_location=self.location.isChecked(),
            )
        )

    def _tell(self) -> None:
        if self._filling:
            return
        self._session.choose(self.choices())
        self.show_state()
        self.changed.emit()


def suggested_output(folder: str) -> str:
    """Return a folder beside that of the photos; empty without one."""
    if not folder:
        return ""
    path = Path(folder)
    return str(path.with_name(tr("{name} large").format(name=path.name))) if path.name else ""


def _gap() -> QSpacerItem:
    return QSpacerItem(0, GAP)


def _show(label: QLabel, words: str, wrong: bool) -> None:
    label.setText(words)
    if label.property("problem") != ("true" if wrong else "false"):
        label.setProperty("problem", "true" if wrong else "false")
        label.style().unpolish(label)
        label.style().polish(label)
