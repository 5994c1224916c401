"""Where a run takes its bank, its start and its networks from."""

from pathlib import Path
from typing import Any

from glean_core import checkpoints
from glean_core.checkpoints.header import read_metadata
from glean_core.errors import GleanError
from glean_core.networks import (
    BANK_CONFIGS,
    Bank,
    Glean,
    GleanConfig,
    StyleGAN2Discriminator,
    build_bank,
)
from glean_core.training.run_folder import RunFolder
from glean_core.training.transfer import SUFFIX, read_transfer

FoundBank = tuple[Bank, StyleGAN2Discriminator | None]


def find_bank(path: Path) -> FoundBank:
    """Load a trained bank: a run folder, a transfer file, or a bank file in any known format.

    Of a run, its best checkpoint where one was measured; of a GLEAN file, the bank inside. The
    second is its discriminator, where there is one. Raises GleanError.
    """
    if path.suffix == SUFFIX:
        return _bank_of(read_transfer(path, "bank"))
    if _is_glean_file(path):
        return _bank_inside(path), None
    if not path.is_dir():
        beside = checkpoints.discriminator_beside(path)
        source = beside if beside.is_file() else path
        return checkpoints.load_bank(path), checkpoints.load_bank_discriminator(source)
    saved = RunFolder(path).load_best()
    if saved is None or saved.get("kind") != "bank":
        raise GleanError(f"{path} holds no bank; train one with “glean train bank”.")
    return _bank_of(saved)


def _bank_of(saved: dict[str, Any]) -> FoundBank:
    bank = build_bank(BANK_CONFIGS[saved["architecture"]](**saved["config"]))
    bank.load_state_dict(saved["average"])
    discriminator = StyleGAN2Discriminator(bank.config)
    discriminator.load_state_dict(saved["discriminator"])
    return bank.eval(), discriminator


def _is_glean_file(path: Path) -> bool:
    suffix = path.suffix.lower()
    return (
        path.is_file() and suffix == ".safetensors" and read_metadata(path).get("kind") == "glean"
    )


def _bank_inside(path: Path) -> Bank:
    network = checkpoints.load_network(path)
    if not network.config.consults_bank:
        raise GleanError(f"{path.name} was trained without a bank; choose another file.")
    return network.generator


def find_network(run: Path) -> Glean:
    """Build the averaged network of a GLEAN run at its best checkpoint, or that of a model file.

    Raises GleanError.
    """
    if run.is_file():
        return checkpoints.load_network(run)
    saved = RunFolder(run).load_best()
    if saved is None or saved.get("kind") != "glean":
        raise GleanError(f"{run} holds no GLEAN run; train one with “glean train glean”.")
    if saved.get("lossy"):
        raise GleanError(f"{run} was brought here to go on; train it further before that.")
    network = Glean(GleanConfig(**saved["config"]))
    network.load_state_dict(saved["average"])
    return network.eval()


def kind_of_run(run: Path) -> str:
    """Return "bank" or "glean". Raises GleanError when the folder holds no run."""
    saved = RunFolder(run).load_state() if run.is_dir() else None
    if saved is None or saved.get("kind") not in ("bank", "glean"):
        raise GleanError(f"{run} is not the folder of a run; check the path.")
    return str(saved["kind"])
