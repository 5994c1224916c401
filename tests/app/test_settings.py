"""Settings keep their types."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.document import memory
from app.document.memory import history_limit, physical_memory
from app.settings import (
    FEATHER,
    HISTORY_MEGABYTES,
    LAYOUT,
    RECENT,
    SHOW_FRAMES,
    THEME,
    Setting,
    Settings,
    settings_path,
)


def test_values_survive_a_restart(tmp_path: Path) -> None:
    first = Settings(tmp_path / "s.ini")
    first.set(FEATHER, 12)
    first.set(SHOW_FRAMES, False)
    first.set(LAYOUT, "a=b, ü\\;")
    first.sync()
    second = Settings(tmp_path / "s.ini")
    assert second.get(FEATHER) == 12
    assert second.get(SHOW_FRAMES) is False
    assert second.get(LAYOUT) == "a=b, ü\\;"


def test_nonsense_in_the_file_gives_the_default(tmp_path: Path) -> None:
    (tmp_path / "s.ini").write_text("[cleanup]\nfeather=many\n[files]\nrecent=7\n")
    settings = Settings(tmp_path / "s.ini")
    assert settings.get(FEATHER) == FEATHER.default
    assert settings.get(RECENT) == []


def test_a_whole_number_is_fine_where_a_fraction_is_meant(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    settings.set(Setting("x", 0), 3)
    assert settings.get(Setting("x", 1.5)) == 3.0


def test_recent_files_are_few_unique_and_there(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "s.ini")
    for number in range(12):
        (tmp_path / f"{number}.png").touch()
        settings.add_recent(tmp_path / f"{number}.png")
    settings.add_recent(tmp_path / "7.png")
    (tmp_path / "9.png").unlink()
    names = [path.stem for path in settings.recent()]
    assert names == ["7", "11", "10", "8", "6", "5", "4"]


def test_the_file_lies_in_the_users_settings_folder() -> None:
    assert settings_path().parent.name == "glean-retouch"


def test_the_old_default_of_the_history_becomes_automatic(tmp_path: Path) -> None:
    (tmp_path / "s.ini").write_text("[General]\nversion=1\n[history]\nmegabytes=1024\n")
    assert Settings(tmp_path / "s.ini").get(HISTORY_MEGABYTES) == 0
    (tmp_path / "t.ini").write_text("[General]\nversion=2\n[history]\nmegabytes=1024\n")
    assert Settings(tmp_path / "t.ini").get(HISTORY_MEGABYTES) == 1024


def test_dark_that_nobody_chose_becomes_the_desktops_colours(tmp_path: Path) -> None:
    (tmp_path / "s.ini").write_text('[General]\nversion=2\n[look]\ntheme="\\"dark\\""\n')
    assert Settings(tmp_path / "s.ini").get(THEME) == "system"
    (tmp_path / "t.ini").write_text('[General]\nversion=2\n[look]\ntheme="\\"light\\""\n')
    assert Settings(tmp_path / "t.ini").get(THEME) == "light"
    (tmp_path / "u.ini").write_text('[General]\nversion=3\n[look]\ntheme="\\"dark\\""\n')
    assert Settings(tmp_path / "u.ini").get(THEME) == "dark"


@pytest.mark.parametrize(("gigabytes", "megabytes"), [(4, 1024), (8, 2048), (64, 2048)])
def test_undo_takes_a_quarter_of_memory_at_most_two_gigabytes(
    gigabytes: int, megabytes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "physical_memory", lambda: gigabytes << 30)
    assert history_limit(0) == megabytes << 20
    assert history_limit(300) == 300 << 20


def test_the_memory_of_this_machine_is_known() -> None:
    assert 1 << 28 < physical_memory() < 1 << 50
    assert physical_memory() != memory.UNKNOWN
