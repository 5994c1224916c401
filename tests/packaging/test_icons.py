"""The icons that are made when the program is packaged."""

from __future__ import annotations

import struct
from io import BytesIO
from pathlib import Path

import icons
import numpy as np
from PIL import Image


def test_a_windows_icon_holds_every_size_drawn_for_itself() -> None:
    with Image.open(BytesIO(icons.as_ico())) as icon:
        assert icon.info["sizes"] == {(side, side) for side in icons.ICO}
        icon.size = (32, 32)
        drawn = np.asarray(icon.convert("RGBA"))
    with Image.open(BytesIO(icons.rendered(32))) as own:
        assert np.array_equal(drawn, np.asarray(own.convert("RGBA")))


def test_a_mac_icon_is_pngs_behind_letters_and_lengths() -> None:
    data = icons.as_icns()
    assert data[:4] == b"icns"
    assert struct.unpack(">I", data[4:8])[0] == len(data)
    with Image.open(BytesIO(data)) as icon:
        assert icon.format == "ICNS"
        assert max(size[0] * size[2] for size in icon.info["sizes"]) == 1024


def test_the_icon_is_transparent_outside_and_blue_inside() -> None:
    with Image.open(BytesIO(icons.rendered(64))) as picture:
        assert picture.getpixel((0, 0))[3] == 0
        red, _, blue, alpha = picture.getpixel((10, 30))
    assert alpha == 255
    assert blue > red + 50


def test_the_theme_has_every_size_and_the_drawing(tmp_path: Path) -> None:
    icons.write_hicolor(tmp_path)
    for side in icons.HICOLOR:
        with Image.open(tmp_path / f"{side}x{side}" / "apps" / "glean-retouch.png") as picture:
            assert picture.size == (side, side)
    assert (tmp_path / "scalable" / "apps" / "glean-retouch.svg").is_file()
