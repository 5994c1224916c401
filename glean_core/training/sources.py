"""Where a GLEAN run takes its bank, its warm start and its pictures from."""

from pathlib import Path

import torch
from torch import Tensor

from glean_core import checkpoints
from glean_core.errors import GleanError
from glean_core.networks import (
    Glean,
    GleanConfig,
    StyleGAN2Config,
    StyleGAN2Discriminator,
    StyleGAN2Generator,
)
from glean_core.training.data import PictureSet, read_pack
from glean_core.training.run_folder import RunFolder


def find_bank(path: Path) -> tuple[StyleGAN2Generator, StyleGAN2Discriminator | None]:
    """Load a trained bank: a run folder (with its discriminator) or a bank file.

    Raises GleanError.
    """
    if not path.is_dir():
        return checkpoints.load_bank(path), None
    saved = RunFolder(path).load_state()
    if (
        saved is None
        or "average" not in saved
        or "convs.0.conv.weight_orig" not in saved["average"]
    ):
        raise GleanError(f"{path} holds no bank; train one with “glean train bank”.")
    config = StyleGAN2Config(**saved["config"])
    bank = StyleGAN2Generator(config)
    bank.load_state_dict(saved["average"])
    discriminator = StyleGAN2Discriminator(config)
    discriminator.load_state_dict(saved["discriminator"])
    return bank.eval(), discriminator


def find_network(run: Path) -> Glean:
    """Build the averaged network of a GLEAN run. Raises GleanError."""
    saved = RunFolder(run).load_state()
    if saved is None or "bank_digest" not in saved:
        raise GleanError(f"{run} holds no GLEAN run; train one with “glean train glean”.")
    network = Glean(GleanConfig(**saved["config"]))
    network.load_state_dict(saved["average"])
    return network.eval()


def find_pictures(
    pack: Path, held_out: int, side: int, device: torch.device
) -> tuple[PictureSet, Tensor]:
    """Load a pack: pictures to train on and, by group, pictures to validate on.

    The second is N x 3 x side x side float32 in [-1, 1]. Raises GleanError.
    """
    train, validation = read_pack(pack).split(held_out)
    if train.shape[1] != side:
        raise GleanError(
            f"{pack} holds pictures of {train.shape[1]} px and the bank makes {side} px; "
            f"pack the folder again with --size {side}."
        )
    x = torch.from_numpy(validation[:held_out]).permute(0, 3, 1, 2).float() / 127.5 - 1
    return PictureSet(train, device), x.to(device)
