"""From a model's file to an engine; those used last stay in memory."""

from __future__ import annotations

import contextlib
import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from glean_core.errors import GleanError
from glean_core.extras import has_torch
from glean_core.restoration.device import choose_device
from glean_core.restoration.engine.onnx.places import has_gpu, is_auto, is_onnx_alone, places
from glean_core.zoo import Model

if TYPE_CHECKING:
    import torch

    from glean_core.restoration.engine.engine import Engine

_KEPT = 2  # engines kept in memory

_engines: OrderedDict[tuple[Any, ...], Engine] = OrderedDict()
_lock = threading.Lock()


def load(model: Model, device: str, exact: bool) -> Engine:
    """See `Engine.load`."""
    if has_torch() and not is_onnx_alone(device):
        chosen = choose_device(device)
        if is_auto(device) and chosen.type == "cpu" and has_gpu():
            return _kept(model, "auto", exact, lambda: _by_either(model, chosen, exact))
        return _kept(model, str(chosen), exact, lambda: _by_torch(model, chosen, exact))
    where = f"{is_auto(device)} {places(device)}"
    from glean_core.restoration.engine.onnx.loading import load_with_onnx

    return _kept(model, where, exact, lambda: load_with_onnx(model, device))


def _by_torch(model: Model, device: torch.device, exact: bool) -> Engine:
    from glean_core.restoration.engine.torch_loading import load_with_torch

    return load_with_torch(model, device, exact)


def _by_either(model: Model, device: torch.device, exact: bool) -> Engine:
    """On a GPU that ONNX Runtime alone can use, where it is as good; else by torch."""
    from glean_core.restoration.engine.onnx.loading import gpu_engine

    engine, note = None, ""
    with contextlib.suppress(GleanError):  # torch runs more kinds, and has its own words for faults
        engine, note = gpu_engine(model, "auto")
    if engine is None:
        engine = _by_torch(model, device, exact)
        engine.add_note(note)
    return engine


def _kept(model: Model, where: str, exact: bool, make: Callable[[], Engine]) -> Engine:
    stamp = model.path.stat() if model.path.exists() else None
    key = (
        str(model.path.absolute()),
        where,
        exact,
        (stamp.st_mtime_ns, stamp.st_size) if stamp else None,
        repr(model.card),
    )
    with _lock:
        if key in _engines:
            _engines.move_to_end(key)
            return _engines[key]
    engine = make()
    with _lock:
        _engines[key] = engine
        while len(_engines) > _KEPT:
            _engines.popitem(last=False)
    return engine


def forget(engine: Engine) -> None:
    """Have the next `load` make another engine in this one's place."""
    with _lock:
        for key in [key for key, kept in _engines.items() if kept is engine]:
            del _engines[key]
