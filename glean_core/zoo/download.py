"""Brings a model of the catalogue into the store, when a person asks for it and only then."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from glean_core.checkpoints import CheckpointError
from glean_core.extras import require_torch
from glean_core.progress import Cancel, Progress, report, stop_if_cancelled
from glean_core.zoo.adding import add_network, free_place
from glean_core.zoo.catalogue import Offer
from glean_core.zoo.errors import ZooError
from glean_core.zoo.models import Model
from glean_core.zoo.place import check_models_dir, user_models_dir
from glean_core.zoo.transfer import PATIENCE, Part, Patience, Wanted, download, matches

SOURCE = "GLEAN_MODELS_SOURCE"
_DOWNLOADED = 0.9  # of the progress; reading and writing the weights is the rest


def fetch(
    offer: Offer,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
    *,
    accept_licence: bool,
    source: str | None = None,
    proxy: str | None = None,
    replace_existing: bool = False,
    patience: Patience = PATIENCE,
) -> Model:
    """Download a published model, check it, and add it to this person's models.

    accept_licence: the person has read `offer.licence_note` and agrees; false is refused.
    source: an address or a folder that has the file, the environment variable GLEAN_MODELS_SOURCE
        or else `offer.url` when None. proxy: an address; the environment's or none when None.
    progress: told the fraction and words such as “Downloading, 12 of 651 MB”.
    cancel: stops within a second while it downloads; what came is kept, and the next call goes on
        there. What arrives wrong is thrown away. Raises CancelledError, ZooError, CheckpointError,
        NoTorchError.
    """
    if not accept_licence:
        raise ZooError(f"{offer.licence_note.rstrip('.')}; accept this to download “{offer.name}”.")
    free_place(offer.name, replace_existing)  # a taken name is told before the download
    require_torch(f"Adding the published model “{offer.name}”")
    given = source or os.environ.get(SOURCE) or offer.url
    if "://" not in given:
        file = _file_in(given, offer, cancel)
        return _added(file, offer, progress, replace_existing)
    check_models_dir()
    target = _target(offer)
    _check_space(offer, target.parent)
    address = given if given.endswith(offer.file) else f"{given.rstrip('/')}/{offer.file}"
    download(
        _wanted(offer, address),
        target,
        lambda fraction, words: report(progress, _DOWNLOADED * fraction, words),
        cancel,
        proxy=proxy,
        patience=patience,
    )
    stop_if_cancelled(cancel, "Cancelled; the download is complete and kept for the next time.")
    model = _added(target, offer, progress, replace_existing)
    target.unlink(missing_ok=True)
    return model


def partial(offer: Offer) -> int:
    """How many bytes of a model's file are here from a download that was not finished."""
    target = _target(offer)
    for path in (target, Part(target).path):
        if path.is_file():
            return path.stat().st_size
    return 0


def discard_partial(offer: Offer) -> None:
    """Throw away what an unfinished download left. Raises ZooError."""
    target = _target(offer)
    try:
        target.unlink(missing_ok=True)
        Part(target).discard()
    except OSError as error:
        raise ZooError(f"{target.name} can't be deleted: {error.strerror}.") from error


def _target(offer: Offer) -> Path:
    """Where the published file lies until it has become a model: in the store itself."""
    return user_models_dir() / offer.file


def _wanted(offer: Offer, address: str) -> Wanted:
    at_most = 2 * offer.size if offer.size_is_estimate else offer.size
    return Wanted(offer.file, address, offer.digest_prefix, offer.size, at_most)


def _file_in(source: str, offer: Offer, cancel: Cancel | None) -> Path:
    """The published file in a folder, compared with its checksum."""
    given = Path(source).expanduser()
    file = given / offer.file if given.is_dir() else given
    if not file.is_file():
        raise ZooError(f"{file} is not there; give the address or folder that has {offer.file}.")
    if not matches(file, offer.digest_prefix, cancel):
        raise ZooError(
            f"{file} is damaged or another file, as its checksum is not the published one; get it "
            "again."
        )
    return file


def _added(file: Path, offer: Offer, progress: Progress | None, replace_existing: bool) -> Model:
    from glean_core.checkpoints.weights import load_network

    report(progress, _DOWNLOADED, "Adding the model")
    try:
        network = load_network(file)
    except CheckpointError:
        if file == _target(offer):  # it came right and is unfit: so it would be the next time
            discard_partial(offer)
        raise
    model = add_network(network, offer.card(), replace_existing)
    report(progress, 1.0, "Done")
    return model


def _check_space(offer: Offer, folder: Path) -> None:
    """The published file and, beside it, the model in half precision."""
    needed = offer.size - partial(offer) + offer.size // 2
    there = next(place for place in (folder, *folder.absolute().parents) if place.exists())
    free = shutil.disk_usage(there).free
    if free < needed:
        raise ZooError(
            f"{folder} has {free / 1e6:.0f} MB free, but “{offer.name}” needs "
            f"{needed / 1e6:.0f} MB; make room or move the store."
        )
