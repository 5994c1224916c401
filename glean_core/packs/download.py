"""Packs that the makers of the program offer: asked for and fetched when a person wants it.

The list comes with the signed file of updates (docs/updates.md), and with it each pack's size and
digest: what else a server sends is thrown away before anything of it is looked at.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from glean_core.machine import this_platform
from glean_core.packs.errors import PackError
from glean_core.packs.fitting import fits_program, this_python
from glean_core.packs.installing import install
from glean_core.packs.place import packs_dir
from glean_core.packs.shelf import Installed
from glean_core.progress import Cancel, Progress, report
from glean_core.updates import Channel, UpdateError, ask, find_channel
from glean_core.updates.fetch import Limits
from glean_core.updates.release import Pack

_DOWNLOADED = 0.8  # of the progress; unpacking is the rest


@dataclass(frozen=True)
class Offers:
    """packs: those for this program. signed: when the list was; keep it for `seen`."""

    packs: tuple[Pack, ...]
    signed: datetime

    def find(self, name: str) -> Pack:
        """Return the pack of that name. Raises PackError."""
        for pack in self.packs:
            if pack.name == name:
                return pack
        names = ", ".join(pack.name for pack in self.packs) or "none"
        raise PackError(f"No pack “{name}” is offered for this program; there are: {names}.")


def has_channel() -> bool:
    """Whether this program knows where to ask; a build from the sources doesn't."""
    try:
        find_channel()
    except UpdateError:
        return False
    return True


def offers(
    seen: datetime | None = None,
    cancelled: threading.Event | None = None,
    channel: Channel | None = None,
    limits: Limits = Limits(),  # noqa: B008 - frozen
) -> Offers:
    """Ask once which packs there are for this program.

    Raises PackError without a channel, UpdateError and CancelledError.
    seen: the `signed` of the newest answer so far; an older one is not believed.
    """
    release = ask(channel or _channel(), seen, cancelled, limits)
    here = (this_platform(), this_python())
    fitting = (
        pack
        for pack in release.packs
        if (pack.file.platform, pack.python) == here and fits_program(pack.program)
    )
    return Offers(tuple(fitting), release.signed)


def _channel() -> Channel:
    try:
        return find_channel()
    except UpdateError as error:
        raise PackError(
            "This build does not know where packs are; get the file of a pack where you got the "
            "program, and add it with “glean packs add FILE”."
        ) from error


def fetch(
    pack: Pack,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
    *,
    proxy: str | None = None,
) -> Installed:
    """Download a pack, compare it with its signed digest, and add it.

    What came of a download that was stopped is kept, and the next one goes on there. Raises
    TransferError, PackError and CancelledError.
    """
    from glean_core.zoo.transfer import Wanted, download

    target = _target(pack)
    wanted = Wanted(target.name, pack.file.url, pack.file.sha256, pack.file.size, pack.file.size)
    download(
        wanted,
        target,
        lambda fraction, words: report(progress, _DOWNLOADED * fraction, words),
        cancel,
        proxy=proxy,
    )
    added = install(
        target,
        progress=lambda done, words: report(
            progress, _DOWNLOADED + (1 - _DOWNLOADED) * done, words
        ),
        cancel=cancel,
    )
    target.unlink(missing_ok=True)
    return added


def partial(pack: Pack) -> int:
    """Bytes of a pack's file that are here from a download that was not finished."""
    target = _target(pack)
    for path in (target, target.with_name(f"{target.name}.part")):
        if path.is_file():
            return path.stat().st_size
    return 0


def _target(pack: Pack) -> Path:
    """Where a pack's file lies until it has been unpacked."""
    return packs_dir() / f"{pack.name}-{pack.file.sha256[:8]}.zip"
