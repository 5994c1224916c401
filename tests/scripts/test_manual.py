"""The manual keeps up with the program: tools, commands, keys and pictures."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import manual_pictures
import pytest
from manual_scenes import table
from PIL import Image
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.commands.table import COMMANDS
from app.tools.tool import ToolInfo
from app.tools.toolbox import make_tools

REPOSITORY = Path(__file__).resolve().parents[2]
PAGE = REPOSITORY / "docs" / "manual.md"
TOOLS = [tool.info for tool in make_tools().values()]
IMAGES = sorted(manual_pictures.IMAGES.glob("*"))


def before_the_table() -> str:
    return PAGE.read_text("utf-8").partition(table.BEGIN)[0]


@pytest.mark.parametrize("info", TOOLS, ids=lambda info: info.id)
def test_every_tool_has_its_key_a_picture_and_words(info: ToolInfo) -> None:
    _, heading, rest = before_the_table().partition(f"### {info.name} (`{info.shortcut}`)\n")
    assert heading
    part = re.split(r"\n#+ ", rest)[0]
    assert f"](manual/images/{info.id}.webp)" in part
    words = re.sub(r"!\[[^\]]*\]\([^)]*\)", "", part).split()
    assert len(words) >= 5


def test_the_table_tells_the_commands_as_they_are() -> None:
    text = PAGE.read_text("utf-8")
    assert table.with_table(text) == text, "run python scripts/manual_pictures.py --table"


def test_the_table_has_every_command_and_every_tool() -> None:
    rows = [row for _, rows in table.groups() for row in rows]
    assert sorted(rows) == sorted(
        [(command.text, command.shortcuts, command.tip) for command in COMMANDS]
        + [(info.name, (info.shortcut,), info.tip) for info in TOOLS]
    )
    lines = set(table.table().splitlines())
    assert "| Undo | `Ctrl+Z` | Take the last step back |" in lines


def test_a_page_without_a_place_for_the_table_is_refused() -> None:
    with pytest.raises(ValueError, match="no place for the table"):
        table.with_table("# The manual\n")


def test_every_entry_of_the_contents_leads_to_a_heading() -> None:
    text = before_the_table() + table.END
    headings = re.findall(r"^#+ (.+)$", PAGE.read_text("utf-8"), re.MULTILINE)
    places = {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}
    wanted = re.findall(r"\]\(#([^)]+)\)", text)
    assert len(wanted) >= 10
    assert set(wanted) <= places


def test_every_page_about_a_topic_is_linked() -> None:
    text = before_the_table()
    pages = sorted(path.name for path in PAGE.with_suffix("").glob("*.md"))
    assert pages
    assert [name for name in pages if f"](manual/{name}" not in text] == []


def test_each_scene_has_its_picture_and_each_picture_is_shown() -> None:
    assert [path.stem for path in IMAGES] == sorted(manual_pictures.SCENES)
    shown = re.findall(r"!\[[^\]]+\]\(manual/images/([^)]+)\)", before_the_table())
    assert sorted(shown) == [path.name for path in IMAGES]


def test_the_pictures_are_small() -> None:
    assert sum(path.stat().st_size for path in IMAGES) < 1_000_000
    for path in IMAGES:
        assert path.stat().st_size <= 40_000, path
        with Image.open(path) as picture:
            assert picture.format == "WEBP"
            assert picture.width <= manual_pictures.WIDEST, path


@pytest.fixture
def own_language() -> Iterator[None]:
    """The script sets the language for its process; the tests after it keep theirs."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("own_language")
def test_a_picture_is_taken_from_the_program(qtbot: QtBot, tmp_path: Path) -> None:
    page = PAGE.read_text("utf-8")
    assert manual_pictures.main(["--only", "wand", "--out", str(tmp_path)]) == 0
    [path] = tmp_path.iterdir()
    assert path.name == "wand.webp"
    with Image.open(path) as picture:
        colours = picture.convert("RGB").resize((45, 24)).getcolors(45 * 24)
    assert colours is not None
    # The toy's blue, the water, and the bars.
    assert any(blue > 150 and red < 80 for _, (red, _, blue) in colours)
    assert len(colours) > 200
    assert PAGE.read_text("utf-8") == page


def test_pictures_in_another_language_stay_out_of_the_manual(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        manual_pictures.main(["--language", "de", "--only", "wand"])
    assert "give a folder" in capsys.readouterr().err
