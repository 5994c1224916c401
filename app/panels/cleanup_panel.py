"""The Clean up panel: where, model, what the model sees, sliders, variants, queue, buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.cleanup.session import Cleanup
from app.core_words import told
from app.panels.model_choice import ModelChoice, model_words
from app.panels.preview import Preview
from app.panels.queue_list import QueueList
from app.panels.result_sliders import ResultSliders
from app.panels.section import Section
from app.panels.tall_scroll import TallScroll
from app.panels.variant_strip import VariantStrip
from app.panels.where_row import WhereRow
from app.settings import CASCADE
from app.theme import IconDrawing, icon
from app.timing import quiet_timer
from app.words import tr

LEAST_WIDTH = 300
SETTLED = 60  # milliseconds that a layout takes at most
PATIENCE = 400  # milliseconds: a clean-up that is done sooner is not listed


class CleanupPanel(QWidget):
    """Shows a `Cleanup` and passes on what the person does."""

    compare_held = Signal(bool)
    split_pressed = Signal()

    def __init__(self, cleanup: Cleanup, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cleanup = cleanup
        self.setAccessibleName(tr("Clean up panel"))
        self._sections: list[Section] = []
        self._was_live = False
        self._after_painting = quiet_timer(self, 0, self._bring_up_to_date)
        self._column = self._scrolled()
        self._build_where()
        self._build_model()
        self._build_seen()
        self._build_sliders()
        self._build_notes()
        self._column.addStretch(1)
        self._column = self._foot()
        self._build_result()
        self._build_queue()
        self._build_buttons()
        cleanup.where_changed.connect(self._show_where)
        cleanup.shelf.models_changed.connect(self._show_models)
        cleanup.shelf.chosen.connect(self._show_models)
        cleanup.shelf.suggested.connect(self._show_models)
        cleanup.notes_changed.connect(self._show_notes)
        cleanup.lookout.changed.connect(self._show_notes)
        cleanup.working_changed.connect(self.refresh)
        cleanup.live.changed.connect(self._live_changed)
        self._show_models()
        self._show_where()

    # -- building ------------------------------------------------------------------------

    def _scrolled(self) -> QVBoxLayout:
        """Make the part that scrolls where the panel is not high enough."""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        scroll = TallScroll(inner, LEAST_WIDTH)
        whole.addWidget(scroll, 1)
        self._scroll = scroll
        # Once the layout has made room for what appeared below.
        self._reveal = quiet_timer(
            self, SETTLED, lambda: scroll.ensureWidgetVisible(self.result_sliders, 0, 4)
        )
        return column

    def _foot(self) -> QVBoxLayout:
        """Make the part below it that is always seen: the result, the queue, the button."""
        foot = QWidget()
        foot.setObjectName("foot")
        column = QVBoxLayout(foot)
        column.setContentsMargins(14, 8, 14, 12)
        column.setSpacing(8)
        layout = self.layout()
        assert layout is not None
        layout.addWidget(foot)
        return column

    def _section(self, identity: str, title: str) -> Section:
        section = Section(self.cleanup.workspace.settings, identity, title)
        self._sections.append(section)
        self._column.addWidget(section)
        return section

    def _build_where(self) -> None:
        self.where = WhereRow(self.cleanup)
        self._section("where", tr("Where")).rows.addWidget(self.where)

    def _build_model(self) -> None:
        section = self._section("model", tr("Model"))
        self.models = ModelChoice()
        self.models.picked.connect(self.cleanup.shelf.choose)
        self.card = QLabel()
        self.card.setObjectName("caption")
        self.card.setWordWrap(True)
        section.rows.addWidget(self.models)
        section.rows.addWidget(self.card)

    def _build_seen(self) -> None:
        section = self._section("seen", tr("What the model sees"))
        self.preview = Preview(self.cleanup)
        section.rows.addWidget(self.preview)
        self.cascade = QCheckBox(tr("Sharpen up to full size"))
        self.cascade.setToolTip(
            tr(
                "Where a face is larger than what the model makes, a model for photos makes the "
                "rest\nof the way. That takes longer; without it, large faces come out softer."
            )
        )
        self.cascade.setChecked(self.cleanup.workspace.settings.get(CASCADE))
        self.cascade.toggled.connect(self.cleanup.shelf.want_cascade)
        section.rows.addWidget(self.cascade)

    def _build_sliders(self) -> None:
        section = self._section("sliders", tr("How it is put in"))
        self.result_sliders = ResultSliders(self.cleanup)
        self.sliders = self.result_sliders.sliders
        section.rows.addWidget(self.result_sliders)

    def _build_buttons(self) -> None:
        self.run_button = QPushButton(tr("Clean up"))
        self.run_button.setObjectName("primary")
        self.run_button.setToolTip(
            tr("Replace the region by what the model makes of it (Ctrl+Return)")
        )
        self.run_button.clicked.connect(lambda: self.cleanup.run())
        self.compare_button = QToolButton()
        self.compare_button.setObjectName("compare")
        self.compare_button.setIconSize(QSize(22, 22))
        self.compare_button.setAccessibleName(tr("Hold to compare"))
        self.compare_button.setToolTip(tr("Hold to see the photo before (\\)"))
        self.compare_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.compare_button.pressed.connect(lambda: self.compare_held.emit(True))
        self.compare_button.released.connect(lambda: self.compare_held.emit(False))
        self.split_button = QToolButton()
        self.split_button.setObjectName("compare")
        self.split_button.setIconSize(QSize(22, 22))
        self.split_button.setAccessibleName(tr("Split view"))
        self.split_button.setToolTip(tr("Before on the left of a line that can be dragged (|)"))
        self.split_button.clicked.connect(self.split_pressed)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.run_button, 1)
        row.addWidget(self.compare_button)
        row.addWidget(self.split_button)
        self._column.addLayout(row)

    def _build_notes(self) -> None:
        self.notes = QLabel()
        self.notes.setObjectName("notes")
        self.notes.setWordWrap(True)
        self.notes.setAccessibleName(tr("Notes"))
        self.notes.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._column.addWidget(self.notes)

    def _build_result(self) -> None:
        """What can be done with a result that is live."""
        cleanup = self.cleanup
        self.result = self._section("result", tr("Result"))
        self.variants = VariantStrip(cleanup.live)
        self.noise = self._small(
            tr("Other noise"), tr("Another result of the same model, by other noise inside it")
        )
        self.noise.clicked.connect(cleanup.try_other_noise)
        self.drop = self._small(tr("Drop"), tr("Take the result back (Esc)"))
        self.drop.clicked.connect(cleanup.drop)
        self.apply = self._small(tr("Apply"), tr("Keep the result as it is (Enter in this panel)"))
        self.apply.clicked.connect(cleanup.live.settle)
        row = QHBoxLayout()
        row.setSpacing(6)
        for button in (self.noise, self.drop, self.apply):
            row.addWidget(button)
        self.result.rows.addWidget(self.variants)
        self.result.rows.addLayout(row)

    @staticmethod
    def _small(text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName("small")
        button.setAccessibleName(text)
        button.setToolTip(tr(tip))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button

    def _build_queue(self) -> None:
        self.queue_section = self._section("queue", tr("Queue"))
        self.queue_section.hide()
        self._queue_soon = quiet_timer(self, PATIENCE, self.queue_section.show)
        self.queue = QueueList(self.cleanup.tasks)
        self.queue_section.rows.addWidget(self.queue)

    # -- showing -------------------------------------------------------------------------

    def _show_where(self) -> None:
        self.where.refresh()
        self.refresh()

    def _show_models(self) -> None:
        self.models.show_models(self.cleanup.shelf)
        self.card.setText(model_words(self.cleanup.shelf))
        self.cascade.setVisible(self.cleanup.shelf.can_follow)
        self.refresh()

    def _show_notes(self) -> None:
        lookout = self.cleanup.lookout
        planned = lookout.outlook.plan.notes if lookout.outlook is not None else ()
        notes = self.cleanup.notes or ((lookout.problem,) if lookout.problem else planned)
        self.notes.setText("\n".join(map(told, notes)))
        self.notes.setProperty(
            "problem", "true" if lookout.problem and not self.cleanup.notes else ""
        )
        self.notes.style().polish(self.notes)
        self.notes.setVisible(bool(notes))

    def _live_changed(self) -> None:
        """A result that has come needs its sliders; without one the panel starts at its top."""
        came = self.cleanup.live.current is not None
        turned, self._was_live = came != self._was_live, came
        self.refresh()
        if turned and came:
            self._reveal.start()
        elif turned:
            self._scroll.verticalScrollBar().setValue(0)

    def refresh(self) -> None:
        """Bring the buttons up to date, once, after the pixels of what has happened are painted."""
        self._after_painting.start()

    def _bring_up_to_date(self) -> None:
        cleanup = self.cleanup
        live = cleanup.live.current is not None or cleanup.live.putting
        self.run_button.setText(tr("Clean up again") if live else tr("Clean up"))
        self.run_button.setEnabled(cleanup.ready)
        self.result.setVisible(live)
        self._show_queue()
        opened = cleanup.workspace.document is not None
        self.compare_button.setEnabled(opened)
        self.split_button.setEnabled(opened)
        self.preview.factor.refresh()
        self.result_sliders.setEnabled(opened)

    def _show_queue(self) -> None:
        """A single clean-up moves nothing in the panel unless it takes a while."""
        waiting = len(self.cleanup.tasks.all)
        if waiting == 1 and self.queue_section.isHidden():
            if not self._queue_soon.isActive():
                self._queue_soon.start()
            return
        self._queue_soon.stop()
        self.queue_section.setVisible(waiting > 0)

    def dress(self, named: dict[str, str]) -> None:
        """Take over the theme's colours."""
        self.compare_button.setIcon(icon("compare", named))
        self.split_button.setIcon(icon("split", named))
        self.queue.dress(named)
        for section in self._sections:
            section.dress(named)
        self.run_button.setIcon(
            QIcon(
                IconDrawing("cleanup", named["accent_text"], named["accent_text"], named["faint"])
            )
        )

    # -- doing ---------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        live = self.cleanup.live
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and live.current is not None:
            live.settle()
            return
        super().keyPressEvent(event)
