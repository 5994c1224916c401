"""The choices of an export as a form."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFormLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QWidget,
)

from app.dialogs.choose_file import TITLES
from app.dialogs.form_rows import combo_of, line_up, side_by_side
from app.exporting.choices import DEEP, LARGEST, LOSSY, SAMPLED, Choices
from app.words import listed, mark, tr
from glean_core.imaging import FORMATS, Picture, formats_that_hold

DEPTHS = ((mark("8 bit"), 8), (mark("16 bit"), 16))
COMPRESSIONS = ((mark("Deflate (smallest)"), "deflate"), ("LZW", "lzw"), (mark("None"), "none"))
SAMPLINGS = (
    (mark("By quality"), "auto"),
    (mark("Full (4:4:4)"), "4:4:4"),
    (mark("Half across (4:2:2)"), "4:2:2"),
    (mark("Half (4:2:0)"), "4:2:0"),
)
USUAL_LONGEST = 2048


class ExportForm(QWidget):
    """Shows only what the chosen format knows."""

    changed = Signal()

    def __init__(self, picture: Picture, start: Choices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = picture
        self._quality = dict(start.quality)
        self.kind = combo_of(
            tr("Format"), tr("How the copy is written"), [(TITLES[k], k) for k in FORMATS]
        )
        self.bits = combo_of(
            tr("Depth"), tr("Steps of brightness: 16 bit keep fine gradients"), DEPTHS
        )
        self.compression = combo_of(tr("Packing"), tr("All of them keep every pixel"), COMPRESSIONS)
        self.subsampling = combo_of(
            tr("Colour detail"), tr("Less colour detail makes smaller files"), SAMPLINGS
        )
        self.lossless = QCheckBox(tr("Keep every pixel (lossless)"))
        self.lossless.setToolTip(tr("Larger, but exactly the photo"))
        self._build_quality()
        self._build_size(start)
        self.strip_location = QCheckBox(tr("Remove location"))
        self.strip_location.setToolTip(tr("Leave out GPS and place names; everything else stays"))
        self.strip_all = QCheckBox(tr("Remove all camera data and description"))
        self.strip_all.setToolTip(tr("Leave out EXIF and XMP; the colour profile stays"))
        self.loss = QLabel()
        self.loss.setWordWrap(True)
        self.loss.setObjectName("hint")
        self._lay_out()
        self._set(start)
        self._connect()
        self._show_kind()

    # -- building ------------------------------------------------------------------------

    def _build_quality(self) -> None:
        self.quality = QSpinBox()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        for widget, name in ((self.quality, tr("Quality")), (self.slider, tr("Quality slider"))):
            widget.setRange(1, 100)
            widget.setAccessibleName(name)
            widget.setToolTip(tr("Higher looks better and takes more room"))
        self.quality.setFixedWidth(64)
        self.quality.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.slider.valueChanged.connect(self.quality.setValue)
        self.quality.valueChanged.connect(self.slider.setValue)

    def _build_size(self, start: Choices) -> None:
        self.resize_it = QCheckBox(tr("Longer side"))
        self.resize_it.setToolTip(tr("Make the copy smaller; it is never made larger"))
        self.longest = QSpinBox()
        self.longest.setRange(16, LARGEST)
        self.longest.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.longest.setSuffix(" px")
        self.longest.setKeyboardTracking(False)
        self.longest.setAccessibleName(tr("Longer side in pixels"))
        self.longest.setToolTip(tr("What the longer side of the copy is shrunk to"))
        self.longest.setValue(start.longest or USUAL_LONGEST)
        self.resize_it.setChecked(start.longest > 0)

    def _lay_out(self) -> None:
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setVerticalSpacing(9)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.form.addRow(tr("Format"), self.kind)
        self.form.addRow(tr("Depth"), self.bits)
        self.form.addRow(tr("Packing"), self.compression)
        self.quality_row = side_by_side(self.slider, self.quality)
        self.form.addRow(tr("Quality"), self.quality_row)
        self.form.addRow(tr("Colour detail"), self.subsampling)
        self.form.addRow(self.lossless)
        self.form.addRow(side_by_side(self.resize_it, self.longest))
        self.form.addRow(self.strip_location)
        self.form.addRow(self.strip_all)
        self.form.addRow(self.loss)
        line_up(self.form)

    def _set(self, start: Choices) -> None:
        for combo, value in (
            (self.kind, start.format),
            (self.bits, start.depth),
            (self.compression, start.compression),
            (self.subsampling, start.subsampling),
        ):
            combo.setCurrentIndex(combo.findData(value))
        self.lossless.setChecked(start.lossless)
        self.strip_location.setChecked(start.strip_location)
        self.strip_all.setChecked(start.strip_all)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._show_kind)
        for combo in (self.bits, self.compression, self.subsampling):
            combo.currentIndexChanged.connect(self._tell)
        for switch in (self.lossless, self.resize_it, self.strip_location, self.strip_all):
            switch.toggled.connect(self._tell)
        self.quality.valueChanged.connect(self._note_quality)
        self.longest.valueChanged.connect(self._tell)

    # -- showing -------------------------------------------------------------------------

    def _show_kind(self) -> None:
        quality = self._quality.get(self._kind)
        if quality is not None:
            self.quality.setValue(quality)
        self._tell()

    @property
    def _kind(self) -> str:
        return str(self.kind.currentData())

    def _note_quality(self, value: int) -> None:
        if self._kind in LOSSY:
            self._quality[self._kind] = value
        self._tell()

    def _tell(self) -> None:
        kind = self._kind
        exact = kind == "WEBP" and self.lossless.isChecked()
        for widget, shown in (
            (self.bits, kind in DEEP),
            (self.compression, kind == "TIFF"),
            (self.quality_row, kind in LOSSY and not exact),
            (self.subsampling, kind in SAMPLED),
            (self.lossless, kind == "WEBP"),
        ):
            self.form.setRowVisible(widget, shown)
        self.longest.setEnabled(self.resize_it.isChecked())
        self.strip_location.setEnabled(not self.strip_all.isChecked())
        self.loss.setText(self._loss())
        self.changed.emit()

    def _loss(self) -> str:
        """Say what of the photo the copy will not hold."""
        kind, lost = self._kind, []
        deep = kind in DEEP and self.bits.currentData() == 16
        if self._picture.bit_depth == 16 and not deep:
            lost.append(tr("16 bit become 8"))
        flat = self._picture.has_alpha and kind not in formats_that_hold(
            self._picture.with_pixels(self._picture.pixels[:1, :1].astype("uint8"))
        )
        if flat:
            lost.append(tr("transparency becomes white"))
        if kind == "BMP" and (self._picture.exif or self._picture.xmp):
            lost.append(tr("camera data and description have no place"))
        told = tr("In {format}, {losses}.").format(format=TITLES[kind], losses=listed(lost))
        return told if lost else ""

    def choices(self) -> Choices:
        """Return what is chosen."""
        return Choices(
            format=self._kind,
            depth=int(self.bits.currentData()),
            compression=str(self.compression.currentData()),
            quality=dict(self._quality),
            subsampling=str(self.subsampling.currentData()),
            lossless=self.lossless.isChecked(),
            longest=self.longest.value() if self.resize_it.isChecked() else 0,
            strip_location=self.strip_location.isChecked(),
            strip_all=self.strip_all.isChecked(),
        )
