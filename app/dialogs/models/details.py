"""What is known of the chosen model or file."""

from __future__ import annotations

from app.dialogs.models.facts import Facts
from app.models.contents import Available, Broken, Entry, Installed, download_size
from app.models.numbers import number_tables
from app.models.pace import size_in_words
from app.panels.model_choice import domain_words
from app.words import tr
from glean_core.zoo import ModelCard, Offer


def details(entry: Entry, problem: str = "") -> Facts:
    """Return it as a column; problem: what verifying has found wrong with a model."""
    if isinstance(entry, Installed):
        return _installed(entry, problem)
    return _broken(entry) if isinstance(entry, Broken) else _available(entry)


def _installed(entry: Installed, problem: str) -> Facts:
    card, model = entry.model.card, entry.model
    facts = Facts(card.title)
    if problem:
        facts.add_warning(problem)
    if entry.picture is not None:
        facts.add_picture(entry.picture, tr("What {title} makes").format(title=card.title))
    by_you = entry.source or tr("Added by you")
    source = tr("Came with the program") if entry.bundled else by_you
    facts.add_rows(
        (
            *_what_it_is(card),
            (tr("Licence"), card.licence),
            (tr("From"), source),
            (tr("On disk"), size_in_words(entry.nbytes)),
            (tr("File"), str(model.path)),
        )
    )
    facts.add_sentences(tr("Where it falls short"), card.limits)
    for table in number_tables(card):
        facts.add_table(table)
    made = (card.description, tr("Trained on: {data}").format(data=card.training_data))
    facts.add_sentences(tr("How it was made"), [text for text in made if text])
    facts.finish()
    return facts


def _broken(entry: Broken) -> Facts:
    facts = Facts(entry.path.name)
    facts.add_warning(entry.sentence)
    facts.add_text(
        tr(
            "The file lies among your models and can’t be used. Remove it, or put a good one in "
            "its place."
        )
    )
    facts.add_rows(
        ((tr("On disk"), size_in_words(entry.nbytes)), (tr("File"), str(entry.path))),
    )
    facts.finish()
    return facts


def _available(entry: Available) -> Facts:
    offer = entry.offer
    facts = Facts(offer.title)
    facts.add_text(offer.description)
    facts.add_rows(
        (
            *_what_it_is(offer),
            (tr("Licence"), offer.licence),
            (tr("To download"), download_size(offer)),
            (tr("From"), offer.url),
            (tr("Trained on"), offer.training_data),
        )
    )
    facts.finish()
    return facts


def _what_it_is(card: ModelCard | Offer) -> tuple[tuple[str, str], ...]:
    faces = tr("One face at a time, turned upright by the program")
    return (
        (tr("For"), domain_words(card.domain)),
        (tr("Works on"), faces if card.aligned == "face" else tr("Any region")),
        (tr("Working size"), tr("{size} px").format(size=card.out_size)),
        (
            tr("Factor"),
            tr("{factor}: down to {size} px and up again").format(
                factor=card.factor, size=card.in_size
            ),
        ),
    )
