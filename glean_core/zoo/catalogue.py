"""The catalogue: published GLEAN weights that can be downloaded when a person asks for them.

Reading it touches no network. The entries are data, in `catalogue.toml`.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from glean_core.zoo.card import ModelCard, card_from_dict
from glean_core.zoo.errors import ZooError

_CATALOGUE = Path(__file__).with_name("catalogue.toml")
_DIGITS = re.compile(r"-([0-9a-f]{8,64})\.pth$")


@dataclass(frozen=True)
class Offer:
    """One published model. Sizes of pictures are sides in pixels, `size` is in bytes."""

    name: str
    title: str
    domain: str
    in_size: int
    out_size: int
    factor: int
    file: str  # its name where it is published
    url: str
    digest_prefix: str  # the first digits of the file's SHA-256, hexadecimal
    size: int
    licence: str
    licence_note: str  # one sentence, to be read before the download
    description: str
    aligned: str | None  # "face": runs on aligned face crops only
    training_data: str
    size_is_estimate: bool = True  # false: the file has exactly `size` bytes

    @property
    def megabytes(self) -> str:
        """The size for a person: "651 MB", with "about" where it is an estimate."""
        number = f"{self.size / 1e6:.0f} MB"
        return f"about {number}" if self.size_is_estimate else number

    def card(self) -> ModelCard:
        """The card that the model gets when it comes into the store."""
        return card_from_dict(
            {
                "name": self.name,
                "title": self.title,
                "domain": self.domain,
                "in_size": self.in_size,
                "out_size": self.out_size,
                "licence": self.licence,
                "training_data": self.training_data,
                "limits": [self.licence_note],
                "aligned": self.aligned,
                "description": self.description,
            },
            f"The catalogue's entry “{self.name}”",
        )


def offers() -> list[Offer]:
    """All published models that can be downloaded, in the catalogue's order."""
    return list(_read())


def find_offer(name: str) -> Offer:
    """The published model of that name. Raises ZooError with the names that exist."""
    for offer in _read():
        if offer.name == name:
            return offer
    known = ", ".join(offer.name for offer in _read())
    raise ZooError(f"The catalogue has no model “{name}”; it has {known}.")


@cache
def _read() -> tuple[Offer, ...]:
    content = tomllib.loads(_CATALOGUE.read_text("utf-8"))
    shared = {key: content[key] for key in ("licence", "licence_note")}
    return tuple(_offer(shared | entry, content["address"]) for entry in content["model"])


def _offer(entry: Mapping[str, Any], address: str) -> Offer:
    digits = _DIGITS.search(entry["file"])
    assert digits is not None, f"{entry['file']} is not named after its digest"
    derived = {
        "factor": entry["out_size"] // entry["in_size"],
        "url": f"{address}/{entry['file']}",
        "digest_prefix": digits[1],
    }
    return Offer(**{"aligned": None} | dict(entry) | derived)
