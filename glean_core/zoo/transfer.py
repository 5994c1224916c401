"""Downloads one file whose digest is known: goes on where it stopped, and tells how far it is."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass
from pathlib import Path

from glean_core.progress import Cancel, Progress, never_falling, report, stop_if_cancelled
from glean_core.zoo.attempt import (
    Attempt,
    BrokenError,
    NothingLeftError,
    Part,
    Patience,
    RefusedError,
    Wanted,
)
from glean_core.zoo.errors import ZooError

__all__ = ["PATIENCE", "Part", "Patience", "TransferError", "Wanted", "download", "matches"]

PATIENCE = Patience()
_LOOK = 0.05  # seconds between looks at Cancel


class TransferError(ZooError):
    """A file can't be downloaded."""


@dataclass
class _Tries:
    """Attempts that brought nothing new; those that did don't count."""

    furthest: int
    failed: int = 0

    def brought_something(self, size: int) -> bool:
        if size > self.furthest:
            self.furthest, self.failed = size, 0
            return True
        self.failed += 1
        return False


def download(
    wanted: Wanted,
    target: Path,
    progress: Progress | None = None,
    cancel: Cancel | None = None,
    *,
    proxy: str | None = None,
    patience: Patience = PATIENCE,
) -> None:
    """Have `target` be the wanted file; nothing else ever gets its name.

    What came of a download that stopped stays beside it and is gone on with, when the server can;
    what turns out wrong is thrown away. Raises TransferError and CancelledError.
    """
    if target.exists():
        if matches(target, wanted.digest_prefix, cancel):
            return
        target.unlink()
    part, progress = Part(target), never_falling(progress)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        in_pieces = _complete(wanted, part, progress, cancel, proxy, patience)
        if in_pieces and not _is_right(wanted, part, progress, cancel):
            part.discard()  # two versions may have been mixed: once more, from the start
            _complete(wanted, part, progress, cancel, proxy, patience)
        if not _is_right(wanted, part, progress, cancel):
            part.discard()
            raise TransferError(
                f"What {wanted.address} sent is not {wanted.file}, as its checksum is another; try "
                "again, or from another network."
            )
        part.becomes(target)
    except OSError as error:
        raise TransferError(
            f"{wanted.file} can't be kept in {target.parent} ({error.strerror or error}); check "
            "the disk and try again."
        ) from error


def matches(path: Path, digest_prefix: str, cancel: Cancel | None = None) -> bool:
    """Whether the SHA-256 of a file starts so. Raises OSError and CancelledError."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 22):
            stop_if_cancelled(cancel, "Cancelled; what was downloaded is kept.")
            digest.update(block)
    return digest.hexdigest().startswith(digest_prefix)


def _is_right(wanted: Wanted, part: Part, progress: Progress | None, cancel: Cancel | None) -> bool:
    report(progress, 1.0, "Checking what came")
    return part.path.is_file() and matches(part.path, wanted.digest_prefix, cancel)


def _complete(
    wanted: Wanted,
    part: Part,
    progress: Progress | None,
    cancel: Cancel | None,
    proxy: str | None,
    patience: Patience,
) -> bool:
    """Try until the server says that all is there, or until trying has brought nothing new.

    Returns whether it came in more than one piece.
    """
    tries, in_pieces = _Tries(part.size()), False
    while True:
        in_pieces |= part.size() > 0
        attempt = Attempt(wanted, part, proxy, patience)
        try:
            _watch(attempt, progress, cancel, patience)
            return in_pieces
        except NothingLeftError:
            return True
        except RefusedError as error:
            raise TransferError(str(error)) from error
        except BrokenError as error:
            if tries.brought_something(part.size()):
                continue
            if part.size() and matches(part.path, wanted.digest_prefix, cancel):
                return True  # the server promised more than there is
            if tries.failed >= patience.tries:
                kept = ": what came so far is kept" if part.size() else ""
                raise TransferError(
                    f"{wanted.address} could not be downloaded ({error}); check the connection and "
                    f"try again{kept}."
                ) from error
            _wait(patience.pause * 2 ** (tries.failed - 1), cancel, part)


def _watch(
    attempt: Attempt, progress: Progress | None, cancel: Cancel | None, patience: Patience
) -> None:
    """Look after a running attempt: tell how far it is, end it on Cancel and when nothing comes."""
    attempt.start()
    done, since = attempt.done, time.monotonic()
    _tell(attempt, progress)
    try:
        while not attempt.wait(_LOOK):
            _stop(cancel, attempt.done)
            if attempt.done != done:
                done, since = attempt.done, time.monotonic()
                _tell(attempt, progress)
            elif time.monotonic() - since > patience.stall:
                raise BrokenError(f"nothing came for {patience.stall:g} seconds")
    finally:
        attempt.stop()
    _tell(attempt, progress)
    attempt.raise_its_error()


def _tell(attempt: Attempt, progress: Progress | None) -> None:
    done, total = attempt.done, max(attempt.total, attempt.done, 1)
    report(progress, done / total, f"Downloading, {done / 1e6:.0f} of {total / 1e6:.0f} MB")


def _wait(seconds: float, cancel: Cancel | None, part: Part) -> None:
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        _stop(cancel, part.size())
        time.sleep(min(left, _LOOK))


def _stop(cancel: Cancel | None, size: int) -> None:
    stop_if_cancelled(
        cancel, f"Cancelled; {size / 1e6:.0f} MB are kept, and the next download goes on there."
    )
