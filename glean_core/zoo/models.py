"""Finds the models on this machine: those that came with the program and those added later."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Literal

from glean_core.checkpoints import read_card, weights_sha256
from glean_core.errors import GleanError
from glean_core.zoo.card import ModelCard, can_follow, card_from_dict
from glean_core.zoo.errors import ZooError
from glean_core.zoo.place import check_models_dir, user_models_dir

Origin = Literal["bundled", "local"]

PREFERRED = "portrait-x8"
CASCADE_DOMAIN, CASCADE_FACTOR = "photo", 4
SUFFIX = ".safetensors"


@dataclass(frozen=True)
class Model:
    """One model on this machine: weights file + card."""

    card: ModelCard
    path: Path
    origin: Origin


def bundled_models_dir() -> Path:
    """Where the models that come with the program are."""
    return Path(str(resources.files("resources"))) / "models"


def list_models() -> list[Model]:
    """All usable models, bundled before local, each by name; the first of a name counts.

    Files that are not readable models are left out; `broken_models` says why.
    """
    return _scan()[0]


def broken_models() -> list[tuple[Path, str]]:
    """Files in the model folders that are not usable, each with one sentence.

    The folder of added models is among them when it was moved to a disk that is away.
    """
    try:
        check_models_dir()
    except ZooError as error:
        return [(user_models_dir(), str(error)), *_scan()[1]]
    return _scan()[1]


def find_model(name: str) -> Model:
    """The model of that name. Raises ZooError with the names that exist."""
    models = list_models()
    for model in models:
        if model.card.name == name:
            return model
    known = ", ".join(model.card.name for model in models) or "none yet"
    raise ZooError(f"There is no model named “{name}”; the models here are: {known}.")


def default_model() -> Model | None:
    """The model to use when none is named: the portrait one, else the first, else None."""
    models = list_models()
    preferred = [model for model in models if model.card.name == PREFERRED]
    return next(iter(preferred + models), None)


def cascade_model(first: ModelCard, models: list[Model] | None = None) -> Model | None:
    """The bundled photo model that goes on to full size with what `first` makes; None: none here.

    models: those to choose from, all by default. A model that a person added is not taken unasked:
    only what comes with the program was measured for this (docs/cascade.md).
    """
    for model in list_models() if models is None else models:
        card = model.card
        for_photos = card.domain == CASCADE_DOMAIN and card.factor == CASCADE_FACTOR
        if model.origin == "bundled" and for_photos and can_follow(card, first):
            return model
    return None


def read_model(path: Path, origin: Origin = "local") -> Model:
    """The model in one native weights file. Reads the header only.

    Raises CheckpointError or CardError.
    """
    return Model(card_from_dict(read_card(path), f"The card of {path.name}"), path, origin)


def verify(model: Model) -> str:
    """Check the weights against the digest on the card; returns the digest.

    Raises ZooError when they differ or the card has none.
    """
    digest = weights_sha256(model.path)
    if not model.card.sha256:
        raise ZooError(
            f"The card of “{model.card.name}” has no checksum, so {model.path.name} can't be "
            "verified; import the model again from its source."
        )
    if digest != model.card.sha256:
        raise ZooError(
            f"{model.path.name} is damaged or was changed: its weights don't match the checksum "
            "on its card; install it again."
        )
    return digest


def _scan() -> tuple[list[Model], list[tuple[Path, str]]]:
    folders: tuple[tuple[Path, Origin], ...] = (
        (bundled_models_dir(), "bundled"),
        (user_models_dir(), "local"),
    )
    models: dict[str, Model] = {}
    broken: list[tuple[Path, str]] = []
    for folder, origin in folders:
        for path in sorted(folder.glob(f"*{SUFFIX}")):
            try:
                model = read_model(path, origin)
            except GleanError as error:
                broken.append((path, str(error)))
                continue
            models.setdefault(model.card.name, model)
    return list(models.values()), broken
