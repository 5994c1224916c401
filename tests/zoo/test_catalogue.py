"""The catalogue of published weights."""

from __future__ import annotations

import json
import math
import subprocess
import sys
from pathlib import Path

import pytest

from glean_core import zoo
from glean_core.zoo.catalogue import Offer

# Which manifest of the reference describes an offer's generator.
MANIFESTS = {
    "glean-cat-x8": "glean_cat_x8",
    "glean-cat-x16": "glean_cat_x16",
    "glean-portrait-x16": "glean_ffhq_x16",
    "glean-portrait-x8": "glean_in128out1024",
}


def test_the_published_models_are_all_there() -> None:
    sizes = [(offer.domain, offer.in_size, offer.out_size) for offer in zoo.offers()]
    assert sizes == [
        ("cat", 32, 256),
        ("cat", 16, 256),
        ("portrait", 64, 1024),
        ("portrait", 128, 1024),
    ]


@pytest.mark.parametrize("offer", zoo.offers(), ids=lambda offer: offer.name)
def test_an_offer_fits_together(offer: Offer) -> None:
    assert offer.factor * offer.in_size == offer.out_size
    assert offer.file.endswith(f"-{offer.digest_prefix}.pth")
    assert len(offer.digest_prefix) == 8
    assert offer.url.startswith("https://")
    assert offer.url.endswith(f"/{offer.file}")
    assert "non-commercial" in offer.licence_note
    assert "non-commercial" in offer.licence
    card = offer.card()
    assert (card.name, card.factor, card.aligned) == (offer.name, offer.factor, offer.aligned)
    assert (card.aligned == "face") == (card.domain == "portrait")
    assert offer.licence_note in card.limits
    assert zoo.find_offer(offer.name) is offer


def test_no_offer_has_the_name_of_a_model_of_the_program() -> None:
    bundled = {model.card.name for model in zoo.list_models() if model.origin == "bundled"}
    assert bundled
    assert not bundled & {offer.name for offer in zoo.offers()}


@pytest.mark.parametrize("offer", zoo.offers(), ids=lambda offer: offer.name)
def test_an_estimated_size_is_that_of_the_generator(offer: Offer, shared_dir: Path) -> None:
    name = f"{MANIFESTS[offer.name]}__published_generator_part.json"
    shapes = json.loads((shared_dir / "reference" / "manifests" / name).read_text())
    assert offer.size == 4 * sum(math.prod(shape) for shape in shapes.values())
    assert offer.megabytes == f"about {offer.size / 1e6:.0f} MB"


def test_an_unknown_name_lists_those_that_exist() -> None:
    with pytest.raises(zoo.ZooError, match="it has glean-cat-x8, glean-cat-x16"):
        zoo.find_offer("glean-dog-x8")


def test_the_store_is_quick_to_import_and_asks_nobody() -> None:
    code = (
        "import sys, socket\n"
        "socket.socket = None\n"
        "from glean_core import zoo\n"
        "zoo.list_models(), zoo.store_size(), [zoo.partial(offer) for offer in zoo.offers()]\n"
        "print(*{'torch', 'requests', 'pooch'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
