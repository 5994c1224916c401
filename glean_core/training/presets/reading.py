"""Plain values (from TOML) to frozen options, strictly: no unknown name, no wrong type or range."""

from __future__ import annotations

import dataclasses
import difflib
import math
import re
from collections.abc import Iterable
from typing import Any, Literal, TypeVar, get_args, get_origin, get_type_hints

from glean_core.errors import GleanError
from glean_core.extras import how_to_get
from glean_core.networks.config import MAX_OUT_SIZE, MIN_SIZE, is_power_of_two

OptionsT = TypeVar("OptionsT")

# Numbers of these names have to be above zero; every other one may be zero, none negative.
POSITIVE = {
    "batch",
    "channel_cap",
    "channel_multiplier",
    "decoder_channels",
    "discriminator_learning_rate",
    "head_width",
    "images",
    "in_size",
    "interval",
    "learning_rate",
    "mapping_layers",
    "num_rrdbs",
    "path_length_interval",
    "r1_interval",
    "rrdb_channels",
    "rrdb_growth",
    "size",
    "span",
    "style_channels",
}


# What numbers of these names may be at most; the rest may be as large as float32 and torch allow.
LARGEST = {
    "betas": 1.0,
    "discriminator_betas": 1.0,
    "highest": 1.0,
    "mapping_layers": 64,
    "num_rrdbs": 1000,
    "seed": 10**9,  # multiplied by large primes where it is used, it still fits into 64 bits
    "strength": 1.0,
    "style_mixing": 1.0,
    "target": 1.0,
}
NOT_ONE = {"betas", "discriminator_betas"}  # a moment that never moves
# What numbers of these names must at least be where they aren't 0, and what 0 stands for: VGG16
# halves three times before the layer that the loss looks at.
SMALLEST = {"perceptual_crop": (8, "the whole picture")}
MOST, MOST_REAL = 2**53, 1e30


class PresetError(GleanError):
    """A preset or an options file that can't be used."""


def options_from(values: dict[str, Any], kind: type[OptionsT], where: str) -> OptionsT:
    """Build frozen options of a kind; ``where`` names the file or argument in messages.

    Raises PresetError that names the setting.
    """
    try:
        import msgspec
    except ImportError as error:
        raise PresetError(f"Training needs {how_to_get('msgspec')}.") from error
    refuse_unknown(values, kind, where)
    try:
        options = msgspec.convert(values, kind)
    except msgspec.ValidationError as error:
        raise PresetError(_in_our_words(str(error), kind, where)) from error
    _check_numbers(plain(options), where)
    _check_stages(plain(options).get("stages", []), where)
    return options


def plain(value: Any) -> Any:
    """Turn options into dictionaries and lists, all the way down."""
    if dataclasses.is_dataclass(value):
        return {
            field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)
        }
    if isinstance(value, list | tuple):
        return [plain(entry) for entry in value]
    return value


def unknown_setting(where: str, path: str, name: str, known: Iterable[str]) -> PresetError:
    """The error for a setting that does not exist, with the one that was probably meant."""
    close = difflib.get_close_matches(name, names := list(known), n=1)
    advice = f"did you mean “{close[0]}”?" if close else f"there are {', '.join(names)}."
    return PresetError(f"{where}: there is no setting “{path}”; {advice}")


def refuse_unknown(values: dict[str, Any], kind: type, where: str, path: str = "") -> None:
    """Raise PresetError for a setting that the options of a kind don't have, however deep."""
    hints = get_type_hints(kind)
    for key, value in values.items():
        if key not in hints:
            raise unknown_setting(where, f"{path}{key}", key, hints)
        inner = _options_inside(hints[key])
        entries = enumerate(value) if isinstance(value, list | tuple) else [(None, value)]
        for index, entry in entries:
            if inner and isinstance(entry, dict):
                step = f"{path}{key}." if index is None else f"{path}{key}.{index}."
                refuse_unknown(entry, inner, where, step)


def _options_inside(hint: Any) -> type | None:
    """The dataclass that a field is, or is a tuple of; None for plain values."""
    for candidate in (hint, *get_args(hint)):
        if isinstance(candidate, type) and dataclasses.is_dataclass(candidate):
            return candidate
    return None


def _choices(kind: type, setting: str) -> str:
    """The words that a setting can be, for those that have some."""
    hint: Any = kind
    for step in setting.split("."):
        if not step.isdecimal():
            hint = get_type_hints(_options_inside(hint) or type(None)).get(step)
    return ", ".join(get_args(hint)) if get_origin(hint) is Literal else ""


def _in_our_words(message: str, kind: type, where: str) -> str:
    """Turn "Expected `int`, got `str` - at `$.phases[0].batch`" into a sentence."""
    problem, _, place = message.partition(" - at ")
    setting = re.sub(r"\[(\d+)\]", r".\1", place.strip("`")).removeprefix("$").lstrip(".")
    problem = problem.replace("`", "")
    missing = re.fullmatch(r"Object missing required field (\w+)", problem)
    if missing:
        name = f"{setting}.{missing[1]}" if setting else missing[1]
        return f"{where}: the setting “{name}” is missing; add it."
    if choices := _choices(kind, setting):
        return f"{where}: “{setting}” does not fit; choose one of {choices}."
    words = problem[0].lower() + problem[1:]
    return f"{where}: “{setting}” does not fit: {words}; correct it."


def _check_stages(stages: list[dict[str, Any]], where: str) -> None:
    """Refuse a bank's stages at sizes that no network has, or that shrink on the way."""
    before = MIN_SIZE
    for index, stage in enumerate(stages):
        name, size = f"stages.{index}.size", stage["size"]
        if not is_power_of_two(size) or not MIN_SIZE <= size <= MAX_OUT_SIZE:
            raise PresetError(
                f"{where}: “{name}” is {size}; choose a power of two from {MIN_SIZE} to "
                f"{MAX_OUT_SIZE}."
            )
        if size < before:
            raise PresetError(
                f"{where}: “{name}” is {size}, smaller than the stage before it; a bank only grows."
            )
        before = size


def _check_numbers(value: Any, where: str, path: str = "", name: str = "") -> None:
    """Refuse numbers that no option can mean, wherever they stand."""
    if isinstance(value, dict):
        for key, inner in value.items():
            _check_numbers(inner, where, f"{path}.{key}" if path else key, key)
    elif isinstance(value, list | tuple):
        if not value and name in {"stages", "phases"}:
            raise PresetError(f"{where}: “{path}” is empty; give at least one.")
        for index, inner in enumerate(value):
            _check_numbers(inner, where, f"{path}.{index}", name)
    elif isinstance(value, int | float):
        least = "more than 0" if name in POSITIVE else "0 or more"
        if not math.isfinite(value) or value < 0 or (value == 0 and name in POSITIVE):
            raise PresetError(f"{where}: “{path}” is {value}; it must be {least}.")
        smallest, zero = SMALLEST.get(name, (0, ""))
        if 0 < value < smallest:
            raise PresetError(
                f"{where}: “{path}” is {value}; it must be at least {smallest}, or 0 for {zero}."
            )
        most = LARGEST.get(name, MOST if isinstance(value, int) else MOST_REAL)
        if name in NOT_ONE and value >= most:
            raise PresetError(f"{where}: “{path}” is {value}; it must be below {most:g}.")
        if value > most:
            raise PresetError(f"{where}: “{path}” is {value}; it must be at most {most:g}.")
