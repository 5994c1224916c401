"""Fetch, verify, read, compare."""

import threading
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import urlsplit

from glean_core.machine import this_platform
from glean_core.updates.channel import Channel
from glean_core.updates.errors import UpdateError
from glean_core.updates.fetch import Limits, fetch
from glean_core.updates.release import File, Release, read_release
from glean_core.updates.signed import NotSignedError, open_signed


@dataclass(frozen=True)
class Answer:
    """newer: the release to get, or None. signed: when the answer was; keep it for `seen`."""

    newer: Release | None
    signed: datetime


def check(
    channel: Channel,
    installed: str,
    seen: datetime | None = None,
    cancelled: threading.Event | None = None,
    limits: Limits = Limits(),  # noqa: B008 - frozen
    now: datetime | None = None,
) -> Answer:
    """Ask a channel whether there is a newer version than `installed`.

    `seen` is the `signed` of the newest answer so far: an older one is not believed, because
    somebody may be holding back what came after it. Raises UpdateError and CancelledError.
    """
    release = ask(channel, seen, cancelled, limits, now)
    return Answer(release if _is_newer(release.version, installed) else None, release.signed)


def ask(
    channel: Channel,
    seen: datetime | None = None,
    cancelled: threading.Event | None = None,
    limits: Limits = Limits(),  # noqa: B008 - frozen
    now: datetime | None = None,
) -> Release:
    """Return what a channel says, once it is known to be true and of today; as `check` asks."""
    data = fetch(channel.address, cancelled or threading.Event(), limits)
    host = urlsplit(channel.address).hostname or channel.address
    release = _believed(data, channel, host)
    if (now or datetime.now(UTC)).date() > release.until:
        raise UpdateError(
            f"The answer of {host} was only good until {release.until.isoformat()}; check the "
            "clock of this computer, or try again later."
        )
    if seen is not None and release.signed < seen:
        raise UpdateError(
            f"The answer of {host} is older than one that came before; try again later, or on "
            "another network."
        )
    return release


def _believed(data: bytes, channel: Channel, host: str) -> Release:
    try:
        return read_release(open_signed(data, channel.keys))
    except NotSignedError as error:
        raise UpdateError(
            f"The answer of {host} is not signed by the makers of this program; install nothing "
            "that it offers, and try another network."
        ) from error
    except ValueError as error:
        raise UpdateError(
            f"The answer of {host} is not a list of versions that this program can read; try "
            "again later, or look for a newer version where you got this one."
        ) from error


def _is_newer(offered: str, installed: str) -> bool:
    """Compare as PEP 440 does; who has no trial version is offered none. Raises UpdateError."""
    from packaging.version import InvalidVersion, Version

    try:
        ours = Version(installed)
    except InvalidVersion as error:
        raise UpdateError(
            f"“{installed}” is no version that can be compared; install the program again."
        ) from error
    theirs = Version(offered)
    return theirs > ours and (ours.is_prerelease or not theirs.is_prerelease)


def files_for(release: Release, wanted: str | None = None) -> tuple[File, ...]:
    """Return the files of a release for this system and processor, or those that are named."""
    return tuple(file for file in release.files if file.platform == (wanted or this_platform()))
