"""State dicts out of the objects in one of NVIDIA's pickles."""

import mmap
from collections.abc import Iterator

from torch import Tensor

from glean_core.checkpoints.stylegan2.layout import Content
from glean_core.checkpoints.stylegan2.nvidia.builders import BUILDERS, Persistent
from glean_core.checkpoints.stylegan2.nvidia.machine import read


def read_objects(file: mmap.mmap) -> Content:
    """Read a pickle of NVIDIA's objects as `{'G_ema': {name: tensor}, ...}`; other values stay.

    Raises RefusedError for a pickle that could run code, and ValueError, TypeError, KeyError,
    IndexError, RuntimeError or pickle.UnpicklingError for a damaged one.
    """
    content = read(file, BUILDERS)
    if not isinstance(content, dict):
        raise ValueError("no dictionary")
    return {
        str(name): dict(_tensors(value, "", set())) if isinstance(value, Persistent) else value
        for name, value in content.items()
    }


def _tensors(module: Persistent, prefix: str, above: set[int]) -> Iterator[tuple[str, Tensor]]:
    """The tensors of a module and of those inside it, as `Module.state_dict` names them."""
    if id(module) in above:  # also of what shares a module often enough to take for ever
        raise ValueError("a module inside itself")
    above.add(id(module))
    hidden = module.state.get("_non_persistent_buffers_set", ())
    for kind in ("_parameters", "_buffers"):
        for name, value in _items(module, kind):
            if isinstance(value, Tensor) and not (isinstance(hidden, set) and name in hidden):
                yield prefix + name, value
    for name, value in _items(module, "_modules"):
        if isinstance(value, Persistent):
            yield from _tensors(value, f"{prefix}{name}.", above)


def _items(module: Persistent, kind: str) -> Iterator[tuple[str, object]]:
    values = module.state.get(kind, {})
    if not isinstance(values, dict):
        raise ValueError(f"{kind} of a module")
    yield from ((str(name), value) for name, value in values.items())
