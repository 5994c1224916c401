"""Adds a weights file to the models on this machine."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from glean_core.checkpoints import read_card
from glean_core.checkpoints.carrying import copy_with_card
from glean_core.checkpoints.configs import read_config
from glean_core.extras import has_torch, require_torch
from glean_core.networks.config import GleanConfig
from glean_core.zoo.asking import FACE, NOT_ALIGNED, guesses_for, what_it_says
from glean_core.zoo.card import ModelCard, card_from_dict
from glean_core.zoo.errors import ZooError
from glean_core.zoo.models import SUFFIX, Model, list_models, read_model, verify
from glean_core.zoo.place import check_models_dir, user_models_dir

if TYPE_CHECKING:
    from glean_core.networks import Glean


def import_model(
    path: Path,
    *,
    name: str | None = None,
    domain: str | None = None,
    title: str | None = None,
    aligned: str | None = None,
    licence: str | None = None,
    replace_existing: bool = False,
) -> Model:
    """Check a weights file and keep a copy of it among this person's models.

    path: native safetensors, or a published mmagic checkpoint (`.pth`), which has no card: there
        name, domain, alignment and licence are taken from the arguments, else guessed. `questions`
        says which arguments a file needs.
    Raises CheckpointError for files that are unsafe or damaged, CardError, and ZooError when the
    name is taken and `replace_existing` is false, or when the file of that name holds another
    model. Nothing is left behind on failure.
    """
    if not path.is_file():
        raise ZooError(f"{path} is not a file; choose a .safetensors or .pth file.")
    network = None if _is_copied(path) else _read(path)
    given = {
        "name": name,
        "domain": domain,
        "title": title,
        "licence": licence,
        "aligned": aligned,
    }
    card = _card(path, {key: value for key, value in given.items() if value is not None})
    _refuse_other_sizes(card, network.config if network else _config(path), path.name)
    if card.sha256:
        verify(Model(card, path, "local"))
    target = free_place(card.name, replace_existing)
    return _store(network or path, card, path.name, target)


def _is_copied(path: Path) -> bool:
    """Whether a file is kept as it is: where torch is missing, the checksum speaks for the weights.

    Raises NoTorchError for a file that only torch can check.
    """
    if has_torch():
        return False
    is_ours = path.suffix.lower() == SUFFIX and bool(read_card(path).get("sha256"))
    if not is_ours:
        require_torch(f"Adding {path.name}")
    return is_ours


def _read(path: Path) -> Glean:
    """The network of a file; refuses unsafe and damaged ones."""
    from glean_core.checkpoints.weights import load_network

    return load_network(path)


def _config(path: Path) -> GleanConfig:
    return read_config(path, "glean", GleanConfig)


def add_network(network: Glean, card: ModelCard, replace_existing: bool = False) -> Model:
    """Keep a network that was just made among this person's models.

    Raises ZooError when the card says other sizes, the name is taken and `replace_existing` is
    false, or the folder can't be written.
    """
    _refuse_other_sizes(card, network.config, card.name)
    return _store(network, card, card.name, free_place(card.name, replace_existing))


def _refuse_other_sizes(card: ModelCard, config: GleanConfig, source: str) -> None:
    sizes = (config.in_size, config.out_size)
    if sizes != (card.in_size, card.out_size):
        raise ZooError(
            f"{source} holds a network for {sizes[0]} to {sizes[1]} pixels, but its card says "
            f"{card.in_size} to {card.out_size}; get another copy of it."
        )


def _card(path: Path, given: dict[str, Any]) -> ModelCard:
    """The card: what the person gave, else what the file says, else a guess. Checked."""
    said = what_it_says(path)
    values = guesses_for(path, said) | {k: v for k, v in said.items() if v not in (None, "")}
    values |= given
    if not values.get("domain"):
        raise ZooError(
            f"{path.name} doesn't say what it was trained on; give its domain, such as "
            "“portrait” or “cat”."
        )
    if "aligned" not in given and "aligned" not in said and path.suffix.lower() != SUFFIX:
        values["aligned"] = FACE if values["domain"] == "portrait" else NOT_ALIGNED
    if values.get("aligned") == NOT_ALIGNED:
        values["aligned"] = None
    return card_from_dict(values, f"The card for {path.name}")


def free_place(name: str, replace_existing: bool) -> Path:
    """Where the model goes: over the one of its name that is to be replaced, else a new file.

    Raises ZooError when the name is taken.
    """
    check_models_dir()
    place = user_models_dir() / f"{name}{SUFFIX}"
    models = list_models()
    for model in models:
        if model.card.name != name:
            continue
        if model.origin == "bundled":
            raise ZooError(f"“{name}” is the name of a model of the program; give another name.")
        if not replace_existing:
            raise ZooError(
                f"A model named “{name}” is already here; give another name or ask to replace it."
            )
        return model.path  # whatever its file is called: the name on the card is what counts
    holds_another = any(model.path == place for model in models)
    if holds_another or (place.exists() and not replace_existing):
        raise ZooError(
            f"{place} is there already and holds something else; give another name or move it away."
        )
    return place


def _store(network: Glean | Path, card: ModelCard, source: str, target: Path) -> Model:
    """Save half-precision weights with the card; the file appears complete or not at all.

    network: or one of our files, which is copied.
    """
    folder = target.parent
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = error.strerror or str(error)
        raise ZooError(f"{source} can't be kept in {folder}: {reason}.") from error
    if isinstance(network, Path):
        copy_with_card(network, target, card.to_dict())
    else:
        from glean_core.checkpoints.weights import save_network

        save_network(network, target, card.to_dict())
    return read_model(target)
