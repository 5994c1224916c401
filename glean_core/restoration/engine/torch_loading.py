"""From a model's file to an engine that torch runs."""

from __future__ import annotations

import torch
from torch import nn

from glean_core.checkpoints.weights import load_network
from glean_core.networks import Glean
from glean_core.restoration.device import spare_one_core
from glean_core.restoration.engine.choice import Chosen, choose, exact_form
from glean_core.restoration.engine.cost import is_light, largest_batch
from glean_core.restoration.engine.engine import Engine
from glean_core.restoration.engine.exported import winner
from glean_core.restoration.engine.graphs import Graphed
from glean_core.restoration.engine.prepared import prepare
from glean_core.restoration.engine.sizes import check_sizes
from glean_core.restoration.engine.torch_runner import TorchRunner, usual_batch
from glean_core.zoo import Model

_FREE_SHARE = 0.8  # of a GPU's free memory; the rest is for its own workspaces


def load_with_torch(model: Model, device: torch.device, exact: bool) -> Engine:
    """See `Engine.load`."""
    spare_one_core()
    network = _read(model)
    chosen = _chosen(network, model, device, exact)
    runner = TorchRunner(
        _recorded(chosen.network, device),
        device,
        precision=chosen.form.name,
        batch_limit=_batch(network, chosen, device),
        exported=winner(model.card.sha256, model.card.in_size, device, chosen, exact),
        reload=lambda device: _chosen(_read(model), model, device, exact=True).network,
    )
    engine = Engine(runner, model.card, is_light=is_light(network.config))
    engine.add_note(chosen.note)
    return engine


def _read(model: Model) -> Glean:
    network = load_network(model.path)
    check_sizes(model, network.config)
    return network


def _chosen(network: Glean, model: Model, device: torch.device, exact: bool) -> Chosen:
    if not exact:
        return choose(network, model.card.sha256, device)
    form = exact_form(device)
    return Chosen(prepare(network, form).to(device), form)


def _recorded(network: nn.Module, device: torch.device) -> nn.Module:
    return Graphed(network) if device.type == "cuda" else network


def _batch(network: Glean, chosen: Chosen, device: torch.device) -> int:
    """As many pictures as the device takes well and its free memory holds."""
    most = usual_batch(device)
    if device.type != "cuda":
        return most
    free, _ = torch.cuda.mem_get_info(device)
    return largest_batch(network.config, chosen.form.dtype.itemsize, int(_FREE_SHARE * free), most)
