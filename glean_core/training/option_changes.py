"""Which settings of a run are others than when it was started."""

from collections.abc import Mapping
from typing import Any


def changed(before: Mapping[str, Any], now: Mapping[str, Any]) -> list[tuple[str, Any, Any]]:
    """List settings that differ: name, old value, new value. Tuples and lists count as equal."""
    plain = {name: _listed(value) for name, value in now.items()}
    return [
        (name, before.get(name), plain.get(name))
        for name in sorted({*before, *plain})
        if before.get(name) != plain.get(name)
    ]


def _listed(value: Any) -> Any:
    if isinstance(value, tuple | list):
        return [_listed(item) for item in value]
    if isinstance(value, dict):
        return {key: _listed(item) for key, item in value.items()}
    return value
