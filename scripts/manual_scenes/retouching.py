"""Pictures of the tools that change the photo, each at its work."""

from __future__ import annotations

from PySide6.QtGui import QImage

from app.tools.frame import FrameTool
from manual_scenes.artist import ALT, CONTROL, Artist
from manual_scenes.selecting import around


def paint(artist: Artist) -> QImage:
    artist.opens("portrait-laughing")
    artist.takes("paint", size=46, hardness=20, opacity=45)
    artist.looks_at(256, 330, 1.7)
    artist.clicks(165, 300, ALT)
    artist.window.workspace.put_option("colour", "#d0524a")
    artist.presses(345, 320)
    artist.moves((372, 305), (352, 334), (384, 318))
    return artist.tool_picture()


def pick_colour(artist: Artist) -> QImage:
    artist.opens("otters")
    artist.takes("pick_colour")
    artist.looks_at(520, 250, 0.9)
    artist.presses(330, 110)
    artist.moves((345, 116))
    return artist.tool_picture(pointer=True)


def clone(artist: Artist) -> QImage:
    artist.opens("otters")
    artist.takes("clone", size=90, hardness=50)
    artist.looks_at(430, 230, 1.0)
    artist.clicks(640, 120, ALT)
    artist.presses(235, 140)
    artist.moves((200, 105), (240, 100), (245, 155), (290, 160), (285, 95), (315, 120))
    return artist.tool_picture()


def heal(artist: Artist) -> QImage:
    artist.opens("portrait-retouched")
    artist.takes("heal", size=22, hardness=60)
    artist.looks_at(215, 175, 2.0)
    artist.clicks(196, 128, ALT)
    # The upper half of the seam has gone already.
    artist.drags((214, 128), (222, 121), (236, 115), (250, 113), (262, 116), (268, 124))
    artist.moves((262, 139))
    return artist.tool_picture()


def patch(artist: Artist) -> QImage:
    artist.opens("portrait")
    artist.takes("lasso")
    artist.drags(*around(187, 245, 38, 20))
    artist.takes("patch", blend="soft", feather=8, mirror=1)
    artist.looks_at(256, 250, 1.9)
    artist.presses(187, 245)
    artist.moves((328, 262))
    artist.lifts()
    artist.moves((350, 300))
    return artist.tool_picture(pointer=True)


def warp(artist: Artist) -> QImage:
    artist.opens("portrait")
    artist.takes("warp", mode="bloat", size=100, strength=60)
    artist.looks_at(256, 260, 2.0)
    artist.clicks(327, 242)
    artist.clicks(327, 242)
    return artist.tool_picture()


def smudge(artist: Artist) -> QImage:
    artist.opens("otters")
    artist.takes("smudge", size=70, strength=85)
    artist.looks_at(430, 230, 1.0)
    artist.presses(400, 120)
    artist.moves((470, 110), (540, 135), (610, 120), (680, 145))
    return artist.tool_picture()


def focus(artist: Artist) -> QImage:
    artist.opens("portrait")
    artist.takes("focus", kind="sharpen", size=70)
    artist.looks_at(256, 250, 2.0)
    artist.drags((165, 242), (210, 246))
    artist.moves((188, 244))
    return artist.tool_picture()


def dodge_burn(artist: Artist) -> QImage:
    artist.opens("portrait-laughing")
    artist.takes("dodge_burn", size=90, exposure=30)
    artist.looks_at(256, 300, 1.6)
    for _ in range(2):
        artist.drags((335, 290), (372, 320), (350, 370))
    return artist.tool_picture()


def erase(artist: Artist) -> QImage:
    artist.opens("otters")
    artist.takes("paint", size=26, hardness=80, colour="#e8b04a")
    for height in (150, 190, 230):
        artist.drags((880, height + 20), (1000, height - 20), (1150, height + 20), (1300, height))
    artist.takes("erase", size=130, hardness=70)
    artist.looks_at(1000, 260, 0.9)
    artist.presses(1330, 150)
    artist.moves((1100, 160), (1320, 220), (1120, 235), (1060, 190))
    return artist.tool_picture()


def crop(artist: Artist) -> QImage:
    artist.opens("otters")
    artist.takes("crop", aspect="3:2")
    artist.looks_at(800, 450, 0.44)
    artist.drags((430, 180), (1480, 880))
    return artist.tool_picture()


def straighten(artist: Artist) -> QImage:
    artist.opens("otters")
    artist.takes("crop", aspect="free")
    artist.looks_at(800, 450, 0.44)
    artist.drags((350, 610), (1150, 560), held=CONTROL)
    return artist.tool_picture()


def frame(artist: Artist) -> QImage:
    artist.opens_the_invitation()
    artist.has_models()
    artist.takes("frame")
    artist.looks_at(200, 200, 1.0)
    tool = artist.window.workspace.tools["frame"]
    assert isinstance(tool, FrameTool)
    assert tool.square is not None
    x, y = tool.square.corners[2]
    artist.drags((x, y), (x - 40, y - 40))
    artist.settle(300)
    return artist.tool_picture(pointer=True)


def hand(artist: Artist) -> QImage:
    artist.opens("otters")
    artist.takes("hand")
    artist.looks_at(760, 330, 1.3)
    artist.presses(700, 320)
    artist.moves((730, 300))
    return artist.tool_picture(pointer=True)


SCENES = {
    "paint": paint,
    "pick_colour": pick_colour,
    "clone": clone,
    "heal": heal,
    "patch": patch,
    "warp": warp,
    "smudge": smudge,
    "focus": focus,
    "dodge_burn": dodge_burn,
    "erase": erase,
    "crop": crop,
    "straighten": straighten,
    "frame": frame,
    "hand": hand,
}
