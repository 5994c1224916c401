"""What a weights file says about itself, and what a person has to be asked before it is added."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from glean_core.checkpoints import read_card
from glean_core.checkpoints.configs import read_config
from glean_core.extras import require_torch
from glean_core.networks.config import GleanConfig
from glean_core.zoo.models import SUFFIX, list_models

Key = Literal["domain", "aligned", "name", "licence"]

DOMAINS = ("portrait", "photo", "cat")  # those that the program treats in ways of their own
FACE, NOT_ALIGNED = "face", "none"
UNKNOWN_LICENCE = "unknown; the published StyleGAN2 banks are for non-commercial use"

# What the sizes of the published checkpoints say about their subject: a guess, as the card says.
_PUBLISHED_DOMAINS = {
    (64, 1024): "portrait",
    (128, 1024): "portrait",
    (32, 256): "cat",
    (16, 256): "cat",
}
_PUBLISHED_LIMITS = (
    "Name and subject were guessed from the file or given by hand; the file itself has no card.",
)
_TEXTS: dict[Key, str] = {
    "domain": "What was it trained on?",
    "aligned": "Does it work on upright, centred faces only?",
    "name": "By what name shall it be used?",
    "licence": "What is its licence?",
}
_CHOICES: dict[Key, tuple[str, ...]] = {"domain": DOMAINS, "aligned": (FACE, NOT_ALIGNED)}


@dataclass(frozen=True)
class Question:
    """Something that a file doesn't say. The answer is `import_model`'s argument named `key`."""

    key: Key
    text: str
    choices: tuple[str, ...]  # answers that make sense; for “domain” and where empty others do too
    guess: str | None  # None: nothing could be guessed, so an answer is needed


def questions(path: Path) -> tuple[Question, ...]:
    """What to ask before `import_model(path, ...)`; nothing where the file says it all.

    A name that is taken is asked for again, with a free one as the guess. Reads the description of
    a file, not its weights; loads torch for the published formats. Raises CheckpointError and
    CardError for files that can't be models, NoTorchError where torch is missing.
    """
    said = what_it_says(path)
    guesses = guesses_for(path, said)
    asked = []
    for key, text in _TEXTS.items():
        guess = guesses.get(key)
        if key == "name":
            free = _free_name(str(said.get("name") or guess))
            if free == said.get("name"):
                continue
            guess = free
        elif said.get(key) or (key == "aligned" and path.suffix.lower() == SUFFIX):
            continue
        asked.append(Question(key, text, _CHOICES.get(key, ()), guess))
    return tuple(asked)


def what_it_says(path: Path) -> dict[str, Any]:
    """The card's values as far as a file has them; the published formats have the sizes alone.

    Raises CheckpointError.
    """
    if path.suffix.lower() == SUFFIX:
        config = read_config(path, "glean", GleanConfig)
        return {"in_size": config.in_size, "out_size": config.out_size} | read_card(path)
    require_torch(f"Adding {path.name}")
    from glean_core.checkpoints.weights import read_sizes

    in_size, out_size = read_sizes(path)
    return {"in_size": in_size, "out_size": out_size}


def guesses_for(path: Path, said: dict[str, Any]) -> dict[str, Any]:
    """What to write on the card where neither the file nor the person says it."""
    name = slug(path.stem)
    if path.suffix.lower() == SUFFIX:
        return {"name": name, "licence": "unknown"}
    domain = _PUBLISHED_DOMAINS.get((said["in_size"], said["out_size"]))
    return {
        "name": name,
        "title": path.stem,
        "domain": domain,
        "training_data": f"unknown (published checkpoint {path.name})",
        "licence": UNKNOWN_LICENCE,
        "limits": list(_PUBLISHED_LIMITS),
        # The published portrait models were trained on aligned faces only.
        "aligned": FACE if domain == "portrait" else NOT_ALIGNED,
    }


def slug(stem: str) -> str:
    """A name for a card, made of the name of a file."""
    return re.sub(r"[^a-z0-9._-]+", "-", stem.lower()).strip("-._")[:64] or "model"


def _free_name(name: str) -> str:
    taken = {model.card.name for model in list_models()}
    names = (name, *(f"{name[:60]}-{number}" for number in range(2, len(taken) + 3)))
    return next(free for free in names if free not in taken)
