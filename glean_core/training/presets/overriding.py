"""Single settings changed on a command line: `phases.0.batch=4`."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from typing import Any, TypeVar

from glean_core.training.presets.reading import (
    PresetError,
    options_from,
    plain,
    unknown_setting,
)

OptionsT = TypeVar("OptionsT")


def with_overrides(options: OptionsT, overrides: Sequence[str]) -> OptionsT:
    """Return options with settings changed; each is a dotted path, `=`, and a TOML value.

    Stages and phases are counted from 0. A single word needs no quotes, and `none` also empties
    a setting that may be empty. Raises PresetError that names the setting.
    """
    for override in overrides:
        path, equals, text = override.partition("=")
        if not equals or not path.strip():
            raise PresetError(
                f"“{override}” is not a setting and its value; write it like learning_rate=1e-3."
            )
        options = _with_one(options, path.strip(), text.strip(), override)
    return options


def _with_one(options: OptionsT, path: str, text: str, override: str) -> OptionsT:
    candidates = _meanings(text, override)
    for value in candidates[:-1]:
        try:
            return _with_value(options, path, value, override)
        except PresetError:
            continue  # the last meaning gives the message
    return _with_value(options, path, candidates[-1], override)


def _meanings(text: str, override: str) -> list[Any]:
    """What a text can mean, the likeliest last: a TOML value, a bare word, nothing."""
    if re.fullmatch(r"[A-Za-z][\w-]*", text) and text not in {"true", "false", "inf", "nan"}:
        return [None, text] if text == "none" else [text]
    try:
        parsed = tomllib.loads(f"value = {text}")
    except (tomllib.TOMLDecodeError, RecursionError):
        parsed = {}
    if parsed.keys() != {"value"}:  # more than one when the text has lines of its own
        raise PresetError(
            f"“{' '.join(override.split())}”: {' '.join(text.split()) or 'nothing'} is not a TOML "
            "value; write numbers plainly, texts in quotes, lists in brackets."
        )
    return [parsed["value"]]


def _with_value(options: OptionsT, path: str, value: Any, override: str) -> OptionsT:
    where = f"“{override}”"
    values = plain(options)
    *steps, last = path.split(".")
    place: Any = values
    for count, step in enumerate(steps, 1):
        place = place[_key(place, step, ".".join(steps[:count]), where)]
    place[_key(place, last, path, where)] = value
    return options_from(values, type(options), where)


def _key(place: Any, step: str, path: str, where: str) -> str | int:
    """The key or index that the last step of a path stands for, checked to be there."""
    if isinstance(place, dict):
        if step in place:
            return step
        raise unknown_setting(where, path, step, place)
    if isinstance(place, list) and place:
        if step.isdecimal() and int(step) < len(place):
            return int(step)
        last = len(place) - 1
        raise PresetError(f"{where}: there is no “{path}”; the list is counted from 0 to {last}.")
    raise PresetError(f"{where}: there is no “{path}”; what is before “{step}” is one value.")
