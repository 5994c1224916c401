"""From a model's file to an engine; those used last stay in memory."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from glean_core.extras import has_torch
from glean_core.restoration.device import choose_device
from glean_core.zoo import Model

if TYPE_CHECKING:
    from glean_core.restoration.engine.engine import Engine

_KEPT = 2  # engines kept in memory

_engines: OrderedDict[tuple[Any, ...], Engine] = OrderedDict()
_lock = threading.Lock()


def load(model: Model, device: str, exact: bool) -> Engine:
    """See `Engine.load`."""
    if has_torch():
        from glean_core.restoration.engine.torch_loading import load_with_torch

        chosen = choose_device(device)
        return _kept(model, str(chosen), exact, lambda: load_with_torch(model, chosen, exact))
    from glean_core.restoration.engine.onnx.places import places

    found = places(device)
    from glean_core.restoration.engine.onnx.loading import load_with_onnx

    return _kept(model, repr(found), exact, lambda: load_with_onnx(model, device))


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
