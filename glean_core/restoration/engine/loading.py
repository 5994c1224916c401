"""From a model's file to an engine; those used last stay in memory."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING, Any

from glean_core.restoration.device import choose_device, spare_one_core
from glean_core.restoration.request import RestorationError
from glean_core.zoo import Model

if TYPE_CHECKING:
    import torch
    from torch import nn

    from glean_core.networks import Glean
    from glean_core.restoration.engine.choice import Chosen
    from glean_core.restoration.engine.engine import Engine

_KEPT = 2  # engines kept in memory
_BATCH = {"cuda": 16, "mps": 4, "cpu": 1}  # on a CPU a batch gains nothing and delays Cancel
_LIGHT = 20_000_000_000  # products: a fifth of a second on one core
_FREE_SHARE = 0.8  # of a GPU's free memory; the rest is for its own workspaces

_engines: OrderedDict[tuple[Any, ...], Engine] = OrderedDict()
_lock = threading.Lock()


def load(model: Model, device: str, exact: bool) -> Engine:
    """See `Engine.load`."""
    chosen = choose_device(device)
    stamp = model.path.stat() if model.path.exists() else None
    key = (
        str(model.path.absolute()),
        str(chosen),
        exact,
        (stamp.st_mtime_ns, stamp.st_size) if stamp else None,
        repr(model.card),
    )
    with _lock:
        if key in _engines:
            _engines.move_to_end(key)
            return _engines[key]
    engine = _loaded(model, chosen, exact)
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


def usual_batch(device: torch.device) -> int:
    """How many pictures a device gets at once when nothing is known about its memory."""
    return _BATCH.get(device.type, 1)


def _loaded(model: Model, device: torch.device, exact: bool) -> Engine:
    from glean_core.restoration.engine.cost import multiplications
    from glean_core.restoration.engine.engine import Engine
    from glean_core.restoration.engine.exported import winner

    spare_one_core()
    network = _read(model)
    chosen = _chosen(network, model, device, exact)
    engine = Engine(
        _recorded(chosen.network, device),
        model.card,
        device,
        precision=chosen.form.name,
        batch_limit=_batch(network, chosen, device),
        exported=winner(model.card.sha256, model.card.in_size, device, chosen, exact),
        is_light=multiplications(network.config) < _LIGHT,
        reload=lambda device: _chosen(_read(model), model, device, exact=True).network,
    )
    engine.add_note(chosen.note)
    return engine


def _read(model: Model) -> Glean:
    from glean_core.checkpoints.weights import load_network

    network = load_network(model.path)
    sizes = (network.config.in_size, network.config.out_size)
    if sizes != (model.card.in_size, model.card.out_size):
        raise RestorationError(
            f"{model.path.name} holds a network for {sizes[0]} to {sizes[1]} pixels, but its "
            f"card says {model.card.in_size} to {model.card.out_size}; import it again."
        )
    return network


def _chosen(network: Glean, model: Model, device: torch.device, exact: bool) -> Chosen:
    from glean_core.restoration.engine.choice import Chosen, choose, exact_form
    from glean_core.restoration.engine.prepared import prepare

    if not exact:
        return choose(network, model.card.sha256, device)
    form = exact_form(device)
    return Chosen(prepare(network, form).to(device), form)


def _recorded(network: nn.Module, device: torch.device) -> nn.Module:
    from glean_core.restoration.engine.graphs import Graphed

    return Graphed(network) if device.type == "cuda" else network


def _batch(network: Glean, chosen: Chosen, device: torch.device) -> int:
    """As many pictures as the device takes well and its free memory holds."""
    import torch

    from glean_core.restoration.engine.cost import largest_batch

    most = usual_batch(device)
    if device.type != "cuda":
        return most
    free, _ = torch.cuda.mem_get_info(device)
    return largest_batch(network.config, chosen.form.dtype.itemsize, int(_FREE_SHARE * free), most)
