"""StyleGAN2 from one format into another: ours and those of `stylegan2.FORMATS`."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from glean_core.checkpoints.errors import CheckpointError
from glean_core.checkpoints.header import read_card, read_metadata
from glean_core.checkpoints.stylegan2 import (
    FORMATS,
    build_discriminator,
    build_generator,
    detect,
    is_foreign,
    read_content,
    save_foreign,
)
from glean_core.checkpoints.weights import (
    DISCRIMINATOR,
    discriminator_beside,
    load_bank,
    load_bank_discriminator,
    save_bank,
    save_discriminator,
)
from glean_core.files import file_sha256
from glean_core.networks import StyleGAN2Discriminator, StyleGAN2Generator

NATIVE = "native"
TARGETS = (*FORMATS, NATIVE)
FOREIGN_LICENCE = (
    "unknown; published StyleGAN2 weights descend from NVIDIA's, which are for non-commercial use"
)


@dataclass(frozen=True)
class Networks:
    """What a file holds: a generator, a discriminator or both, and the card that goes with them."""

    generator: StyleGAN2Generator | None
    discriminator: StyleGAN2Discriminator | None
    card: dict[str, Any]


def load_networks(path: Path) -> Networks:
    """Load all of StyleGAN2 that a file holds: float32, CPU, evaluation mode.

    A foreign file has no card: one is made that says where it came from. Raises CheckpointError.
    """
    if not is_foreign(path):
        if read_metadata(path).get("kind") == DISCRIMINATOR:
            return Networks(None, load_bank_discriminator(path), _own_card(path))
        return Networks(_stylegan2(path), None, _own_card(path))
    form, parts = detect(read_content(path), path.name)
    generator = discriminator = None
    if parts.generator is not None:
        generator = build_generator(parts.generator, form.generator_name, path.name)
    if parts.discriminator is not None:
        discriminator = build_discriminator(parts.discriminator, form.discriminator_name, path.name)
    return Networks(generator, discriminator, _foreign_card(path, form.name))


def _stylegan2(path: Path) -> StyleGAN2Generator:
    bank = load_bank(path)
    if not isinstance(bank, StyleGAN2Generator):
        raise CheckpointError(
            f"{path.name} holds a bank of the first StyleGAN, for which the other programs have no "
            "format; only StyleGAN2 can be converted."
        )
    return bank


def _own_card(path: Path) -> dict[str, Any]:
    return {key: value for key, value in read_card(path).items() if key != "sha256"}


def _foreign_card(path: Path, form: str) -> dict[str, Any]:
    return {
        "title": path.stem,
        "licence": FOREIGN_LICENCE,
        "training_data": f"unknown ({path.name})",
        "source": {"file": path.name, "format": form, "sha256": file_sha256(path)},
    }


def plan(networks: Networks, path: Path, to: str) -> dict[Path, Networks]:
    """Say which files a format takes: one, or the discriminator's beside the generator's.

    Raises CheckpointError for an unknown format and for a name that would mislead.
    """
    if to not in TARGETS:
        raise CheckpointError(f"“{to}” is no known format; choose one of {', '.join(TARGETS)}.")
    suffixes = (".safetensors",) if to == NATIVE else (".pth", ".pt")
    if path.suffix.lower() not in suffixes:
        raise CheckpointError(
            f"{path.name} is no name for the format {to}; let it end in {' or '.join(suffixes)}."
        )
    both = networks.generator is not None and networks.discriminator is not None
    if not both or not (to == NATIVE or FORMATS[to].separate):
        return {path: networks}
    return {
        path: replace(networks, discriminator=None),
        discriminator_beside(path): replace(networks, generator=None),
    }


def save_networks(networks: Networks, path: Path, to: str) -> None:
    """Write one file of `plan`. Our format keeps 16 bits of each weight, the others all 32.

    Raises CheckpointError.
    """
    if to != NATIVE:
        form = FORMATS[to]
        save_foreign(form.export(networks.generator, networks.discriminator), path)
    elif networks.generator is not None:
        save_bank(networks.generator, path, networks.card)
    elif networks.discriminator is not None:
        save_discriminator(networks.discriminator, path, networks.card)
