"""Loading and saving networks."""

import dataclasses
import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, TypeVar

import safetensors
import safetensors.torch
import torch
from torch import Tensor, nn

from glean_core.checkpoints.configs import ConfigT, read_config
from glean_core.checkpoints.errors import CheckpointError
from glean_core.checkpoints.header import FORMAT, FORMAT_VERSION, read_metadata, tensor_digest
from glean_core.checkpoints.published import load_published, read_published_config
from glean_core.checkpoints.stylegan2 import is_foreign, load_discriminator, load_generator
from glean_core.files import replacing
from glean_core.networks import (
    BANK_CONFIGS,
    Bank,
    BankConfig,
    Glean,
    GleanConfig,
    StyleGAN2Config,
    StyleGAN2Discriminator,
    build_bank,
)
from glean_core.networks.undrawn import NothingDrawn

NetworkT = TypeVar("NetworkT", bound=nn.Module)
DISCRIMINATOR = "stylegan2_discriminator"  # the kind of file, beside glean and stylegan2
PICKLED_SUFFIXES = {".pth", ".pt", ".ckpt"}


def load_network(path: Path | str) -> Glean:
    """Load GLEAN from our safetensors format or from a published `.pth`.

    Returns the network in evaluation mode, float32, on the CPU. Raises CheckpointError.
    """
    path = Path(path)
    if not path.is_file():
        raise CheckpointError(f"{path} does not exist; check the path.")
    if path.suffix.lower() in PICKLED_SUFFIXES:
        return load_published(path)
    return _built(path, Glean, read_config(path, "glean", GleanConfig))


def read_sizes(path: Path | str) -> tuple[int, int]:
    """Return in_size and out_size of what `load_network` would load, without its weights.

    Raises CheckpointError.
    """
    path = Path(path)
    if not path.is_file():
        raise CheckpointError(f"{path} does not exist; check the path.")
    if path.suffix.lower() in PICKLED_SUFFIXES:
        config = read_published_config(path)
    else:
        config = read_config(path, "glean", GleanConfig)
    return config.in_size, config.out_size


def load_bank(path: Path | str) -> Bank:
    """Load a bank from our safetensors format or one of `stylegan2.FORMATS`.

    The file's content tells the format. Evaluation mode, float32, CPU. Raises CheckpointError.
    """
    path = Path(path)
    if is_foreign(path):
        bank = load_generator(path)
        if bank is None:
            raise CheckpointError(
                f"{path.name} holds a discriminator alone; give the file with the generator."
            )
        return bank
    kind = read_metadata(path).get("kind")
    kind = kind if kind in BANK_CONFIGS else "stylegan2"
    return _built(path, build_bank, read_config(path, kind, BANK_CONFIGS[kind]))


def load_bank_discriminator(path: Path | str) -> StyleGAN2Discriminator | None:
    """Load the discriminator of a bank's file; None where a bank is alone in it.

    Reads what `load_bank` reads, and our own files of a discriminator. Evaluation mode, float32,
    CPU. Raises CheckpointError.
    """
    path = Path(path)
    if is_foreign(path):
        return load_discriminator(path)
    if read_metadata(path).get("kind") in BANK_CONFIGS:
        return None
    config = read_config(path, DISCRIMINATOR, StyleGAN2Config)
    return _built(path, StyleGAN2Discriminator, config)


def discriminator_beside(bank: Path) -> Path:
    """Say where the discriminator of a bank's file is kept: beside it."""
    return bank.with_name(f"{bank.stem}-discriminator{bank.suffix}")


def save_network(network: Glean, path: Path | str, card: Mapping[str, Any]) -> None:
    """Save GLEAN with its card: half precision, one safetensors file, replaced in one step.

    ``card`` is plain JSON values; the digest of the tensors is added to it as ``sha256``. Its
    ``metrics`` were measured on the weights that its ``sha256`` names, and are left out when
    these are others. A bank that the network does not consult is left out. Raises CheckpointError.
    """
    _save(network, "glean", network.config, Path(path), card)


def save_card(path: Path | str, card: Mapping[str, Any]) -> None:
    """Put another card into one of our files; its tensors stay as they are, bit by bit.

    ``sha256`` and ``metrics`` as for `save_network`. Raises CheckpointError.
    """
    path = Path(path)
    metadata = read_metadata(path)
    try:
        tensors = safetensors.torch.load(path.read_bytes())
    except (OSError, safetensors.SafetensorError) as error:
        raise CheckpointError(f"{path.name} is damaged or incomplete.") from error
    _write(tensors, path, metadata, card)


def save_bank(network: Bank, path: Path | str, card: Mapping[str, Any]) -> None:
    """Save a bank, StyleGAN 1 or 2, as `save_network` does. Raises CheckpointError."""
    _save(network, network.config.architecture, network.config, Path(path), card)


def save_discriminator(
    network: StyleGAN2Discriminator, path: Path | str, card: Mapping[str, Any]
) -> None:
    """Save a bank's discriminator, as `save_network` does. Raises CheckpointError."""
    _save(network, DISCRIMINATOR, network.config, Path(path), card)


def _built(path: Path, build: Callable[[ConfigT], NetworkT], config: ConfigT) -> NetworkT:
    try:
        with NothingDrawn():  # that the file replaces
            network = build(config)
        if not _is_all_in_file(network):
            network = build(config)
    except (TypeError, ValueError, RuntimeError, MemoryError) as error:  # absurd sizes and widths
        raise CheckpointError(f"{path.name} describes no network that can be built.") from error
    _fill(network, path)
    return network.eval()


def _is_all_in_file(network: nn.Module) -> bool:
    """Whether a file carries every tensor: no unused bank, no constant that is worked out."""
    stored = network.state_dict().keys()
    there = [name for name, _ in (*network.named_parameters(), *network.named_buffers())]
    return all(name in stored and not _is_unused(network, name) for name in there)


def _fill(network: nn.Module, path: Path) -> None:
    try:
        tensors = safetensors.torch.load_file(path)
        unused = {k: v for k, v in network.state_dict().items() if _is_unused(network, k)}
        filled = {name: tensor.float() for name, tensor in tensors.items()}
        network.load_state_dict(unused | filled, assign=True)
    except (OSError, RuntimeError, safetensors.SafetensorError) as error:
        raise CheckpointError(
            f"{path.name} is damaged or incomplete; its tensors don't fit its description."
        ) from error


def _is_unused(network: nn.Module, name: str) -> bool:
    """Whether a tensor belongs to a bank that nothing consults: no file carries it."""
    without = isinstance(network, Glean) and not network.config.consults_bank
    return without and name.startswith("generator.")


def _halved(name: str, tensor: Tensor) -> Tensor:
    half = tensor.detach().cpu().to(torch.float16)
    if not bool(torch.isfinite(half).all()):
        raise CheckpointError(f"The weights can't be saved: {name} is not finite in 16 bits.")
    return half.contiguous()


def _save(
    network: nn.Module,
    kind: str,
    config: GleanConfig | BankConfig,
    path: Path,
    card: Mapping[str, Any],
) -> None:
    tensors = {
        name: _halved(name, tensor)
        for name, tensor in network.state_dict().items()
        if not _is_unused(network, name)
    }
    metadata = {
        "format": FORMAT,
        "format_version": FORMAT_VERSION,
        "kind": kind,
        "config": json.dumps(dataclasses.asdict(config)),
    }
    _write(tensors, path, metadata, card)


def _write(
    tensors: dict[str, Tensor], path: Path, metadata: Mapping[str, str], card: Mapping[str, Any]
) -> None:
    digest = tensor_digest(safetensors.torch.save(tensors))
    written = {**card, "sha256": digest}
    if card.get("metrics") and card.get("sha256") != digest:
        written["metrics"] = {}
    described = {**metadata, "card": json.dumps(written, ensure_ascii=False)}
    data = safetensors.torch.save(tensors, described)
    try:
        with replacing(path) as file:
            file.write(data)
    except OSError as error:
        raise CheckpointError(f"{path} can't be written: {error.strerror}.") from error
