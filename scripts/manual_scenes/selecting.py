"""Pictures of the selection tools, and of what else shows a selection."""

from __future__ import annotations

import math

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog, QSpinBox

from manual_scenes.artist import SHIFT, Artist, Point


def around(x: float, y: float, wide: float, high: float, wobble: float = 0.0) -> list[Point]:
    """Return a round way, a little unsteady as a hand is."""
    way = []
    for step in range(41):
        turn = 2 * math.pi * step / 40
        out = 1 + wobble * math.sin(3 * turn + 1)
        way.append((x + wide * out * math.cos(turn), y + high * out * math.sin(turn)))
    return way


def rectangle(artist: Artist) -> QImage:
    artist.opens("otters")
    artist.takes("rectangle")
    artist.looks_at(640, 330, 0.9)
    artist.drags((480, 235), (750, 430))
    return artist.tool_picture(pointer=True)


def ellipse(artist: Artist) -> QImage:
    artist.opens("portrait-laughing")
    artist.takes("ellipse")
    artist.looks_at(256, 250, 1.5)
    artist.drags((100, 165), (410, 300))
    return artist.tool_picture(pointer=True)


def lasso(artist: Artist) -> QImage:
    artist.opens("portrait-retouched")
    artist.takes("lasso")
    artist.looks_at(190, 230, 2.0)
    artist.drags(*around(117, 252, 36, 44, 0.06))
    return artist.tool_picture(pointer=True)


def polygon(artist: Artist) -> QImage:
    artist.opens("otters")
    artist.takes("polygon")
    artist.looks_at(700, 400, 1.0)
    for corner in ((492, 275), (560, 250), (660, 258), (730, 300), (800, 380), (842, 440)):
        artist.clicks(*corner)
    artist.moves((850, 560))
    return artist.tool_picture(pointer=True)


def brush_select(artist: Artist) -> QImage:
    artist.opens("portrait-retouched")
    artist.takes("brush_select", size=44)
    artist.looks_at(215, 200, 1.7)
    artist.presses(222, 132)
    artist.moves((240, 128), (262, 131))
    artist.lifts()
    artist.presses(106, 240, SHIFT)
    artist.moves((124, 244), (128, 264), (112, 268), (104, 250), (118, 236), held=SHIFT)
    return artist.tool_picture()


def wand(artist: Artist) -> QImage:
    artist.opens("otters")
    artist.takes("wand", tolerance=90)
    artist.looks_at(500, 230, 1.0)
    artist.clicks(330, 115)
    return artist.tool_picture(pointer=True)


def soften(dialog: QDialog) -> QImage:
    """Answer how soft the edge should become."""
    for box in dialog.findChildren(QSpinBox):
        box.setValue(30)
        box.lineEdit().deselect()
    picture = dialog.grab().toImage()
    dialog.accept()
    return picture


def quick_mask(artist: Artist) -> QImage:
    artist.opens("otters")
    artist.takes("ellipse")
    artist.looks_at(660, 380, 0.9)
    artist.drags((450, 210), (800, 450))
    artist.meets("select.feather", soften)
    artist.does("select.quick_mask")
    return artist.tool_picture()


def feather(artist: Artist) -> QImage:
    artist.opens("otters")
    artist.takes("ellipse")
    artist.drags((450, 210), (800, 450))
    return artist.meets("select.feather", soften)


def select_face(artist: Artist) -> QImage:
    artist.opens("portrait-laughing")
    artist.looks_at(256, 256, 0.8)
    artist.does("select.face")
    artist.settle(200)
    return artist.tool_picture()


SCENES = {
    "rectangle": rectangle,
    "ellipse": ellipse,
    "lasso": lasso,
    "polygon": polygon,
    "brush_select": brush_select,
    "wand": wand,
    "quick-mask": quick_mask,
    "feather": feather,
    "select-face": select_face,
}
