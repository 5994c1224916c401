"""Keys of commands: the person's own win, and no two commands share any."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.commands.command import Command
from app.commands.keys import CHANGED, changes, keys_of, refusal, remember, with_keys
from app.settings import Settings

SAVE = Command("save", "Save", "Save it", lambda parts: None, ("Ctrl+S",))
UNDO = Command("undo", "Undo", "Take it back", lambda parts: None, ("Ctrl+Z", "Alt+Backspace"))
WAND = Command("wand", "Wand", "Wave it", lambda parts: None, ("W",))
ALL = (SAVE, UNDO, WAND)


def test_changed_keys_survive_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    settings = Settings(path)
    remember(settings, with_keys(SAVE, {}, ("ctrl+shift+d",)))
    settings.sync()
    changed = changes(Settings(path))
    assert keys_of(SAVE, changed) == ("Ctrl+Shift+D",)
    assert keys_of(UNDO, changed) == UNDO.shortcuts


def test_keys_of_another_command_are_refused_by_name() -> None:
    assert "“Save”" in refusal(ALL, {}, "wand", "Ctrl+S")
    assert "“Undo”" in refusal(ALL, {}, "wand", "alt+backspace")


def test_keys_that_were_given_up_are_free() -> None:
    changed = with_keys(SAVE, {}, ())
    assert refusal(ALL, changed, "wand", "Ctrl+S") == ""


def test_a_command_may_keep_its_own_keys() -> None:
    assert refusal(ALL, {}, "save", "Ctrl+S") == ""


@pytest.mark.parametrize("keys", ["Space", "\\", "Left", "Tab", "Return"])
def test_keys_of_the_canvas_are_refused(keys: str) -> None:
    assert "choose other keys" in refusal(ALL, {}, "wand", keys)


def test_no_keys_are_refused() -> None:
    assert refusal(ALL, {}, "wand", "") != ""


def test_a_beginning_of_other_keys_is_refused() -> None:
    changed = {"save": ("Ctrl+K, Ctrl+S",)}
    assert "“Save”" in refusal(ALL, changed, "wand", "Ctrl+K")


def test_own_keys_are_no_change() -> None:
    changed = with_keys(UNDO, {"undo": ("F7",)}, UNDO.shortcuts)
    assert changed == {}


def test_a_settings_file_of_someone_else_is_borne(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    settings.set(CHANGED, {"save": 5, "undo": ["F7"]})  # type: ignore[dict-item]
    assert changes(settings) == {"undo": ("F7",)}


NAMES = st.sampled_from([command.id for command in ALL])
KEYS = st.sampled_from(["A", "Ctrl+S", "Ctrl+Z", "W", "F5", "Ctrl+K, Ctrl+S", "Space", ""])


@given(st.lists(st.tuples(NAMES, KEYS), max_size=12))
def test_commands_never_share_keys_whatever_is_tried(tries: list[tuple[str, str]]) -> None:
    by_id = {command.id: command for command in ALL}
    changed: dict[str, tuple[str, ...]] = {}
    for identity, keys in tries:
        if not refusal(ALL, changed, identity, keys):
            changed = with_keys(by_id[identity], changed, (keys,))
    taken = [keys for command in ALL for keys in keys_of(command, changed)]
    assert len(taken) == len(set(taken))
