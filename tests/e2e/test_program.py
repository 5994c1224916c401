"""The program as it is started from a shell."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PIL import Image


def test_a_file_on_the_command_line_is_opened_and_the_program_ends(
    photo: Path, tmp_path: Path
) -> None:
    picture = tmp_path / "window.png"
    done = subprocess.run(
        [sys.executable, "-m", "app", str(photo), "--screenshot", str(picture)],
        capture_output=True,
        text=True,
        timeout=100,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    with Image.open(picture) as window, Image.open(photo) as opened:
        assert window.width > 900
        wanted = opened.convert("RGB").getpixel((240, 180))
        shown = window.convert("RGB")
        middle = range(shown.width // 2 - 300, shown.width // 2 + 100)
        rows = range(shown.height // 2 - 100, shown.height // 2 + 100)
        assert any(shown.getpixel((x, y)) == wanted for x in middle for y in rows)
