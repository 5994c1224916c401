"""What the store holds at one moment: models, files that are no use, and what can be fetched."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.models.pace import size_in_words
from app.words import tr
from glean_core import zoo

PICTURES = (".webp", ".jpg", ".png")  # of a sample picture beside a model's file


@dataclass(frozen=True)
class Installed:
    """A model that can be used. nbytes: of its file; source: the address it was fetched from."""

    model: zoo.Model
    nbytes: int
    source: str = ""

    @property
    def key(self) -> str:
        return f"model {self.model.card.name}"

    @property
    def bundled(self) -> bool:
        return self.model.origin == "bundled"

    @property
    def picture(self) -> Path | None:
        """A sample picture of what the model makes: a file of its name beside it."""
        places = (self.model.path.with_suffix(suffix) for suffix in PICTURES)
        return next((place for place in places if place.is_file()), None)


@dataclass(frozen=True)
class Broken:
    """A file among the models that is none, and one sentence that says why."""

    path: Path
    sentence: str
    nbytes: int

    @property
    def key(self) -> str:
        return f"file {self.path}"

    @property
    def bundled(self) -> bool:
        return self.path.parent == zoo.bundled_models_dir()


@dataclass(frozen=True)
class Available:
    """A published model that isn't here. partial: bytes of it that a cancelled download left."""

    offer: zoo.Offer
    partial: int

    @property
    def key(self) -> str:
        return f"offer {self.offer.name}"


Entry = Installed | Broken | Available


@dataclass(frozen=True)
class Contents:
    """All of it. folder: where added models are kept; nbytes: what they take there."""

    installed: tuple[Installed, ...] = ()
    broken: tuple[Broken, ...] = ()
    available: tuple[Available, ...] = ()
    folder: Path = Path()
    nbytes: int = 0
    default: zoo.Model | None = None

    @property
    def entries(self) -> tuple[Entry, ...]:
        return (*self.installed, *self.broken, *self.available)

    def find(self, key: str) -> Entry | None:
        return next((entry for entry in self.entries if entry.key == key), None)


def look() -> Contents:
    """Read what is there now. For a worker thread; touches no network."""
    models, offers = zoo.list_models(), zoo.offers()
    names = {model.card.name for model in models}
    addresses = {offer.name: offer.url for offer in offers}
    return Contents(
        tuple(
            Installed(model, _size(model.path), addresses.get(model.card.name, ""))
            for model in models
        ),
        tuple(Broken(path, why, _size(path)) for path, why in zoo.broken_models()),
        tuple(Available(offer, zoo.partial(offer)) for offer in offers if offer.name not in names),
        zoo.user_models_dir(),
        zoo.store_size(),
        zoo.default_model(),
    )


def download_size(offer: zoo.Offer) -> str:
    """Say how many bytes a download takes."""
    size = size_in_words(offer.size)
    return tr("about {size}").format(size=size) if offer.size_is_estimate else size


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0
