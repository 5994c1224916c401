"""One request for a file, or for the rest of it, in a thread of its own."""

from __future__ import annotations

import json
import re
import shutil
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from glean_core.files import replacing, sync_folder
from glean_core.locks import lock_file

if TYPE_CHECKING:
    from requests import Response

_CHUNK = 2**12  # bytes; so that a slow line, too, is seen to bring something
_RANGE = re.compile(r"bytes (\d+)-\d+/(\d+|\*)")
_WORTH_ANOTHER_TRY = {408, 425, 429, 500, 502, 503, 504}


class BrokenError(Exception):
    """The connection failed in a way that another try may mend; a few words say how."""


class RefusedError(Exception):
    """Another try won't help; one sentence says why."""


class NothingLeftError(Exception):
    """The server has nothing beyond what is here already."""


class _StoppedError(Exception):
    """Nobody wants what this attempt still brings."""


@dataclass(frozen=True)
class Wanted:
    """A file to download. Sizes are in bytes; 0: unknown."""

    file: str
    address: str
    digest_prefix: str
    size: int = 0  # about, until the server says it
    at_most: int = 0  # whoever sends more sends something else


@dataclass(frozen=True)
class Patience:
    """How long to wait for a server."""

    stall: float = 30.0  # seconds without a byte
    tries: int = 4  # in a row that bring nothing new
    pause: float = 1.0  # seconds before the second try; doubles each time


class Part:
    """What has come of a file so far, beside the place that it is for."""

    def __init__(self, target: Path) -> None:
        self.path = target.with_name(f"{target.name}.part")
        self._about = target.with_name(f"{target.name}.part.json")

    def size(self) -> int:
        """Bytes here already."""
        return self.path.stat().st_size if self.path.is_file() else 0

    def version(self, address: str) -> str | None:
        """What the server at that address called the version that the bytes are of."""
        try:
            about = json.loads(self._about.read_text("utf-8"))
            version = about["version"] if about["address"] == address else None
            return version if isinstance(version, str) else None
        except (OSError, ValueError, TypeError, KeyError):
            return None

    def remember(self, address: str, version: str | None) -> None:
        """Keep the server's name of the version for the next time."""
        with replacing(self._about) as file:
            file.write(json.dumps({"address": address, "version": version}).encode())

    def discard(self) -> None:
        """Throw it away."""
        self.path.unlink(missing_ok=True)
        self._about.unlink(missing_ok=True)

    def becomes(self, target: Path) -> None:
        """Give the complete file its name."""
        self.path.replace(target)
        self._about.unlink(missing_ok=True)
        sync_folder(target.parent)


class Attempt:
    """A running request. What pooch takes for a file to write to, and a thread around it."""

    def __init__(self, wanted: Wanted, part: Part, proxy: str | None, patience: Patience) -> None:
        self.done = part.size()  # bytes of the file that are here
        self.total = wanted.size
        self._wanted, self._part, self._proxy, self._patience = wanted, part, proxy, patience
        self._file: BinaryIO | None = None
        self._lock = threading.Lock()
        self._stopped = False
        self._error: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="download", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def wait(self, seconds: float) -> bool:
        """Wait for the end; whether it has come."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def stop(self) -> None:
        """Write nothing more, even if the thread still waits for the server."""
        with self._lock:
            self._stopped = True
            if self._file is not None:
                self._file.close()

    def raise_its_error(self) -> None:
        """Raise BrokenError, RefusedError, NothingLeftError or OSError if it failed."""
        if self._error is not None:
            raise self._error

    def write(self, data: bytes) -> None:
        """Take bytes from pooch."""
        with self._lock:
            if self._stopped or self._file is None:
                raise _StoppedError
            self._file.write(data)
            self.done += len(data)
        if self._wanted.at_most and self.done > self._wanted.at_most:
            raise RefusedError(
                f"{self._wanted.address} sends more than {self._wanted.file} can hold; try another "
                "source."
            )

    def flush(self) -> None:
        """Pooch asks for it after every write; closing does it once."""

    def _run(self) -> None:
        import requests

        try:
            self._ask()
        except (BrokenError, RefusedError, NothingLeftError) as error:
            self._error = error
        except requests.RequestException as error:
            self._error = _told(error, self._wanted)
        except OSError as error:
            self._error = error
        except Exception as error:  # of urllib3, for answers that make no sense
            self._error = BrokenError(f"the answer makes no sense: {type(error).__name__}")
        with self._lock:
            if self._file is not None:
                self._file.close()

    def _ask(self) -> None:
        import pooch

        headers = {"Accept-Encoding": "identity", "User-Agent": "glean-retouch"}
        if self.done:
            headers["Range"] = f"bytes={self.done}-"
            if version := self._part.version(self._wanted.address):
                headers["If-Range"] = version
        proxies = {"http": self._proxy, "https": self._proxy} if self._proxy else None
        pooch.HTTPDownloader(
            chunk_size=_CHUNK,
            headers=headers,
            proxies=proxies,
            timeout=2 * self._patience.stall,  # who watches this loses patience first
            hooks={"response": self._begin},
        )(self._wanted.address, self, None)

    def _begin(self, response: Response, *_args: Any, **_options: Any) -> None:
        """Look at the head of the answer and open the file, at its end or anew."""
        headers = response.headers
        if not headers.get("Content-Length", "0").isdigit():
            del headers["Content-Length"]  # pooch takes it for a number
        if response.status_code == 416:
            raise NothingLeftError
        if response.status_code not in (200, 206):
            return  # a redirection, or an error that pooch raises
        if self._wanted.address.startswith("https:") and not response.url.startswith("https:"):
            raise RefusedError(
                f"{self._wanted.address} leads to an unsafe address; try another source."
            )
        length = int(headers.get("Content-Length", 0))
        begin, total = 0, length
        if response.status_code == 206:
            found = _RANGE.fullmatch(headers.get("Content-Range", ""))
            if found is None or int(found[1]) != self.done:
                self._part.discard()
                raise BrokenError("the server sent another part than was asked for")
            begin = self.done
            total = int(found[2]) if found[2] != "*" else begin + length
        self._open(begin, total, headers)

    def _open(self, begin: int, total: int, headers: Any) -> None:
        with self._lock:
            if self._stopped:
                raise _StoppedError
            self.total = total or self._wanted.size
            free = shutil.disk_usage(self._part.path.parent).free
            if self.total - begin > free:
                raise RefusedError(
                    f"{self._part.path.parent} has {free / 1e6:.0f} MB free and the rest of "
                    f"{self._wanted.file} needs {(self.total - begin) / 1e6:.0f} MB; make room and "
                    "try again."
                )
            self._file = self._part.path.open("ab", buffering=0)
            if not lock_file(self._file.fileno()):
                raise RefusedError(f"{self._wanted.file} is being downloaded already; wait for it.")
            if not begin:
                self._file.truncate(0)
                self._part.remember(self._wanted.address, _version(headers))
            self.done = begin


def _version(headers: Any) -> str | None:
    """What If-Range may say: a strong ETag, else the date."""
    tag = headers.get("ETag", "")
    if tag.startswith('"'):
        return str(tag)
    return headers.get("Last-Modified") or None


def _told(error: Exception, wanted: Wanted) -> Exception:
    """What an error of requests means."""
    response = getattr(error, "response", None)
    if response is not None:
        code = response.status_code
        if code in _WORTH_ANOTHER_TRY:
            return BrokenError(f"the server answered {code}")
        return RefusedError(
            f"{wanted.address} could not be downloaded (the server answered {code}); check the "
            "address."
        )
    if isinstance(error, ValueError):
        return RefusedError(f"{wanted.address} is no address of a file; check it, and the proxy.")
    return BrokenError(_words(error))


def _words(error: Exception) -> str:
    import requests

    kinds = {
        requests.exceptions.ProxyError: "the proxy does not answer",
        requests.exceptions.SSLError: "the server can't prove who it is",
        requests.Timeout: "the server does not answer",
        requests.exceptions.ChunkedEncodingError: "the connection broke off",
        requests.ConnectionError: "no connection",
    }
    return next((words for kind, words in kinds.items() if isinstance(error, kind)), str(error))
