"""Pictures of the window, its panels and the comparison."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage

from manual_scenes.artist import ALT, Artist

WHOLE = 1280, 820  # of a picture that shows all of it
TALL = 1240, 1280  # a window in which the whole Clean up panel is seen


def results(artist: Artist) -> int:
    """Return how many results stand side by side."""
    live = artist.window.cleanup.live.current
    return 0 if live is None else len(live.variants)


def more(artist: Artist, before: int) -> bool:
    return results(artist) > before


def cleans_up(artist: Artist, times: int = 1) -> None:
    """Clean the invitation up; every further result is made with a coarser frame."""
    for _ in range(times):
        before = results(artist)
        if before:
            artist.does("cleanup.coarser")
            artist.settle(300)
        artist.does("cleanup.run")
        artist.waits(partial(more, artist, before))
        artist.settle(300)


def shares(artist: Artist, cleanup: int, history: int) -> None:
    """Say how high Clean up is, and History and Navigator below it."""
    window = artist.window
    artist.settle()
    window.resizeDocks(list(window.docks[:2]), [cleanup, history], Qt.Orientation.Vertical)


def window(artist: Artist) -> QImage:
    artist.window.resize(*WHOLE)
    artist.opens_the_invitation()
    artist.has_models()
    artist.canvas.fit()
    artist.canvas.zoom_to(1.5)
    return artist.whole()


def start(artist: Artist) -> QImage:
    artist.window.resize(*WHOLE)
    artist.has_models()
    return artist.whole()


def cleanup(artist: Artist) -> QImage:
    artist.window.resize(*TALL)
    shares(artist, 940, 240)
    artist.opens_the_invitation()
    artist.has_models()
    cleans_up(artist, times=2)
    panel = artist.window.panel
    return artist.picture_of(panel)


def result(artist: Artist) -> QImage:
    artist.window.resize(*WHOLE)
    artist.opens_the_invitation()
    artist.has_models()
    cleans_up(artist)
    artist.canvas.zoom_to(1.5)
    return artist.whole()


def split(artist: Artist) -> QImage:
    artist.opens_the_invitation()
    artist.has_models()
    cleans_up(artist)
    artist.does("select.none")
    artist.does("view.split")
    artist.does("view.frames")
    artist.canvas.zoom_to(2.0)
    artist.canvas.look_at(165, 225)
    artist.canvas.move_split(0.46)
    return artist.canvas_picture(height=480)


def history(artist: Artist) -> QImage:
    shares(artist, 360, 330)
    artist.opens("portrait-laughing")
    artist.takes("heal", size=18)
    artist.clicks(140, 190, ALT)
    artist.drags((103, 202), (110, 206))
    artist.takes("dodge_burn", size=60, exposure=30)
    artist.drags((150, 260), (210, 262))
    artist.takes("ellipse")
    artist.drags((190, 370), (340, 470))
    artist.takes("paint", size=40, hardness=20, opacity=30, colour="#d05050")
    artist.drags((210, 420), (320, 440))
    artist.does("image.flip_horizontal")
    artist.does("edit.undo")
    artist.settle(400)
    dock = artist.window.docks[1]
    return artist.picture_of(dock)


def navigator(artist: Artist) -> QImage:
    shares(artist, 360, 330)
    artist.opens("otters")
    artist.window.docks[2].raise_()
    artist.canvas.zoom_to(1.0)
    artist.canvas.look_at(660, 380)
    artist.settle(300)
    dock = artist.window.docks[2]
    return artist.picture_of(dock)


def tabs(artist: Artist) -> QImage:
    for stem in ("portrait", "otters", "portrait-laughing"):
        artist.opens(stem)
    artist.takes("paint", size=40, opacity=10)
    artist.clicks(20, 20)
    artist.window.workspace.show_document(artist.window.workspace.documents[1])
    artist.takes("rectangle")
    artist.canvas.fit()
    artist.settle(300)
    top = artist.window.tabs.mapTo(artist.window, QPoint(0, 0)).y()
    return artist.whole().copy(QRect(0, top, 900, 300))


SCENES = {
    "window": window,
    "start": start,
    "cleanup": cleanup,
    "result": result,
    "split": split,
    "history": history,
    "navigator": navigator,
    "tabs": tabs,
}
