"""The store's contents as rows of the list."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from app.dialogs.models.model_list import Row
from app.models.contents import Available, Broken, Contents, Installed, download_size
from app.models.pace import size_in_words
from app.panels.model_choice import domain_words
from app.words import tr
from glean_core.zoo import ModelCard, Offer


def rows_of(
    contents: Contents, downloads: Collection[str], checked: Mapping[str, str]
) -> list[Row]:
    """Return headings and cards.

    downloads: names of offers that are being fetched; checked: by key, what is wrong with a model.
    """
    rows = [Row("", tr("Installed"))]
    rows += [_installed(entry, checked.get(entry.key)) for entry in contents.installed]
    if contents.broken:
        rows.append(Row("", tr("Can’t be used")))
        rows += [_broken(entry) for entry in contents.broken]
    if contents.available:
        rows.append(Row("", tr("Available to download")))
        rows += [_available(entry, entry.offer.name in downloads) for entry in contents.available]
    return rows


def _installed(entry: Installed, wrong: str | None) -> Row:
    card = entry.model.card
    if wrong is None:
        added = tr("Downloaded") if entry.source else tr("Added by you")
        mark = "" if entry.bundled else added
    else:
        mark = tr("Damaged") if wrong else tr("Intact")
    return Row(entry.key, card.title, _line(card, size_in_words(entry.nbytes)), mark)


def _broken(entry: Broken) -> Row:
    return Row(entry.key, entry.path.name, entry.sentence, tr("Broken"))


def _available(entry: Available, running: bool) -> Row:
    offer = entry.offer
    part = tr("{size} are here").format(size=size_in_words(entry.partial))
    mark = tr("Downloading") if running else part if entry.partial else ""
    return Row(entry.key, offer.title, _line(offer, download_size(offer)), mark)


def _line(card: ModelCard | Offer, size: str) -> str:
    return tr("{domain} · factor {factor} · {size} px · {bytes}").format(
        domain=domain_words(card.domain), size=card.out_size, factor=card.factor, bytes=size
    )
