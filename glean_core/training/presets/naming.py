"""Presets by name, and options from a person's own TOML file."""

from __future__ import annotations

import tomllib
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, Literal, overload

from glean_core.training.configs import BankOptions, GleanOptions
from glean_core.training.presets.reading import PresetError, options_from

Kind = Literal["bank", "glean"]
KINDS: dict[Kind, type[BankOptions] | type[GleanOptions]] = {
    "bank": BankOptions,
    "glean": GleanOptions,
}
SUFFIX = ".toml"
ABOUT = ("description", "extends")  # settings of the file, not of the training


def bank_preset(name: str) -> BankOptions:
    """The options of a bank preset. Raises PresetError that lists the names."""
    return options_from(_values(_preset(name, "bank"), "bank"), BankOptions, f"{name}{SUFFIX}")


def glean_preset(name: str) -> GleanOptions:
    """The options of a GLEAN preset. Raises PresetError that lists the names."""
    return options_from(_values(_preset(name, "glean"), "glean"), GleanOptions, f"{name}{SUFFIX}")


def list_presets(kind: Kind) -> dict[str, str]:
    """The names of all presets of a kind, sorted, each with its one-line description."""
    files = {
        file.name.removesuffix(SUFFIX): file
        for file in _folder(kind).iterdir()
        if file.name.endswith(SUFFIX)
    }
    return {name: str(_read(files[name])["description"]) for name in sorted(files)}


@overload
def load_options(path: Path, kind: Literal["bank"]) -> BankOptions: ...
@overload
def load_options(path: Path, kind: Literal["glean"]) -> GleanOptions: ...
def load_options(path: Path, kind: Kind) -> BankOptions | GleanOptions:
    """Read options from a person's TOML file, laid out like the presets.

    ``extends = "NAME"`` in it starts from a preset: settings in the file replace the preset's,
    stages and phases as a whole, tables such as ``degradation`` setting by setting. Raises
    PresetError that names the file and the setting.
    """
    return options_from(_values(path, kind), KINDS[kind], str(path))


def _folder(kind: Kind) -> Traversable:
    return resources.files(__package__) / kind


def _preset(name: str, kind: Kind) -> Traversable:
    file = _folder(kind) / f"{name}{SUFFIX}"
    if "/" in name or "\\" in name or not file.is_file():
        raise PresetError(
            f"There is no {kind} preset “{name}”; choose one of {', '.join(list_presets(kind))}."
        )
    return file


def _read(file: Traversable | Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise PresetError(f"{file} can't be read ({error.strerror}); check the path.") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise PresetError(f"{file} is not a TOML file ({error}); correct it.") from error
    except RecursionError as error:
        raise PresetError(f"{file} is nested too deeply; correct it.") from error


def _values(file: Traversable | Path, kind: Kind) -> dict[str, Any]:
    """The settings of a file on top of those it extends, without what is about the file."""
    own = _read(file)
    base: dict[str, Any] = {}
    if "extends" in own:
        name = own["extends"]
        if not isinstance(name, str):
            raise PresetError(f"{file}: “extends” must be the name of a preset in quotes.")
        base = _values(_preset(name, kind), kind)
    return _laid_over(base, {key: value for key, value in own.items() if key not in ABOUT})


def _laid_over(base: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    merged = dict(base)
    for key, value in own.items():
        below = base.get(key)
        if isinstance(value, dict) and isinstance(below, dict):
            value = _laid_over(below, value)
        merged[key] = value
    return merged
