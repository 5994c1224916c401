"""The published GLEAN checkpoints (mmagic, mmediting): `.pth` files.

`{'meta', 'state_dict', 'optimizer'?}`; the generator's names start `generator.`, or
`generator_ema.` where an average was kept. Sizes and widths are read off the tensors' shapes.
"""

import pickle
from collections.abc import Mapping
from pathlib import Path

import torch
from torch import Tensor

from glean_core.checkpoints.errors import CheckpointError
from glean_core.networks import Glean, GleanConfig, NetworkConfigError
from glean_core.networks.config import WIDTH_AT_64

PREFIXES = ("generator_ema.", "generator.", "")


def read_pickled(path: Path, device: str = "cpu") -> dict[str, Tensor]:
    """Read the tensors of a `.pth` file, and nothing but tensors. Raises CheckpointError.

    device: "meta" reads their names and shapes alone.
    """
    try:
        content = torch.load(path, map_location=device, weights_only=True)
    except pickle.UnpicklingError as error:
        raise CheckpointError(
            f"{path.name} holds more than weights or is damaged, so it was not opened; "
            "ask its author for a file with the weights alone."
        ) from error
    except Exception as error:  # damaged files make torch raise almost anything
        raise CheckpointError(f"{path.name} can't be read; it may be damaged.") from error
    state = content.get("state_dict", content) if isinstance(content, dict) else None
    if not isinstance(state, Mapping):
        raise CheckpointError(f"{path.name} holds no weights.")
    return {n: t for n, t in state.items() if isinstance(n, str) and isinstance(t, Tensor)}


def strip_prefix(state: Mapping[str, Tensor], path: Path) -> dict[str, Tensor]:
    """Keep GLEAN's own tensors, with the names that our network uses. Raises CheckpointError."""
    for prefix in PREFIXES:
        if f"{prefix}encoder.0.0.conv_first.weight" in state:
            return {
                name.removeprefix(prefix): tensor
                for name, tensor in state.items()
                if name.startswith(prefix)
            }
    raise CheckpointError(f"{path.name} is no GLEAN checkpoint; its encoder is missing.")


def infer_config(state: Mapping[str, Tensor], path: Path) -> GleanConfig:
    """Read sizes and widths off the shapes of GLEAN's tensors. Raises CheckpointError."""
    try:
        return _infer(state)
    except (KeyError, IndexError, ValueError, TypeError, NetworkConfigError) as error:
        raise CheckpointError(
            f"{path.name} is an incomplete GLEAN checkpoint; get the whole file again."
        ) from error


def _count(state: Mapping[str, Tensor], start: str) -> int:
    """Count the numbered children below a name."""
    return len({name[len(start) :].split(".")[0] for name in state if name.startswith(start)})


def _infer(state: Mapping[str, Tensor]) -> GleanConfig:
    out_size = 4 * 2 ** _count(state, "generator.to_rgbs.")
    stages = _count(state, "decoder.") - 1
    rrdb = "encoder.0.0."
    head = [f"encoder.{_count(state, 'encoder.') - 1}.{i}.weight" for i in (3, 5)]
    last = state[f"decoder.{stages}.0.weight"]
    out_channels = last.shape[1] // 2
    cap = state["generator.constant_input.input"].shape[1]
    return GleanConfig(
        in_size=out_size // 2**stages,
        out_size=out_size,
        channel_multiplier=_multiplier(out_size, out_channels),
        channel_cap=cap,
        num_rrdbs=_count(state, f"{rrdb}body."),
        rrdb_channels=state[f"{rrdb}conv_first.weight"].shape[0],
        rrdb_growth=state[f"{rrdb}body.0.rdb1.conv1.weight"].shape[0],
        style_channels=state["generator.conv1.conv.style_modulation.linear.weight_orig"].shape[1],
        head_width=state[head[0]].shape[0] if head[1] in state else None,
        decoder_channels=last.shape[0],
        mapping_layers=_count(state, "generator.style_mapping."),
    )


def _multiplier(out_size: int, out_channels: int) -> float:
    """The multiplier that gives the width at out_size; up to 32 px the cap alone decides."""
    return 2.0 if out_size <= 32 else out_channels * out_size / (WIDTH_AT_64 * 64)


def read_published_config(path: Path) -> GleanConfig:
    """Read sizes and widths of a published checkpoint, not its weights. Raises CheckpointError."""
    return infer_config(strip_prefix(read_pickled(path, "meta"), path), path)


def load_published(path: Path) -> Glean:
    """Load a published checkpoint as a network in float32. Raises CheckpointError."""
    state = strip_prefix(read_pickled(path), path)
    config = infer_config(state, path)
    network = Glean(config)
    try:
        network.load_state_dict(state)
    except RuntimeError as error:
        raise CheckpointError(
            f"{path.name} does not hold the tensors of a GLEAN network from {config.in_size} to "
            f"{config.out_size} px; get the whole file again."
        ) from error
    return network.eval()
