"""One small file over https: with limits, and an end in any case."""

import http.client
import queue
import ssl
import threading
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from glean_core.errors import CancelledError
from glean_core.updates.errors import UpdateError

THIS_COMPUTER = {"localhost", "127.0.0.1", "::1"}
AGENT = "glean-retouch"  # the same for everybody: no version, no system, no language
PIECE = 1024  # bytes
LOOK = 0.05  # seconds between looks at whether the person has cancelled


@dataclass(frozen=True)
class Limits:
    """silence: seconds without a byte. whole: seconds for everything. size: bytes of the file."""

    silence: float = 10.0
    whole: float = 30.0
    size: int = 64 * 1024


def fetch(address: str, cancelled: threading.Event, limits: Limits = Limits()) -> bytes:
    """Return the file at an https address; http only from this computer itself, for tests.

    A proxy is taken from the environment, or from the system's settings where it has them. Raises
    UpdateError, and CancelledError as soon as `cancelled` is set.
    """
    host = _checked(address)
    answers: queue.SimpleQueue[bytes | BaseException] = queue.SimpleQueue()
    given_up = threading.Event()

    def work() -> None:
        try:
            answers.put(_read(address, limits, given_up))
        except BaseException as error:
            answers.put(error)

    # Looking up a name can't be interrupted, nor can an answer that trickles in; a thread can be
    # left alone. It reads no more than `limits.size`, and gives up when it sees the flag.
    threading.Thread(target=work, name="updates", daemon=True).start()
    try:
        answer = _await(answers, cancelled, time.monotonic() + limits.whole)
    finally:
        given_up.set()
    if answer is None:
        raise UpdateError(
            f"{host} did not answer within {limits.whole:g} seconds; try again later."
        )
    if isinstance(answer, BaseException):
        raise _told(answer, host, limits) from answer
    if len(answer) > limits.size:
        raise UpdateError(
            f"The answer of {host} is larger than {limits.size // 1024} KB, so it is no list of "
            "versions; try again later."
        )
    return answer


def _await(
    answers: "queue.SimpleQueue[bytes | BaseException]", cancelled: threading.Event, end: float
) -> bytes | BaseException | None:
    while time.monotonic() < end:
        if cancelled.is_set():
            raise CancelledError("The check for updates was cancelled; nothing was changed.")
        try:
            return answers.get(timeout=LOOK)
        except queue.Empty:
            continue
    return None


def _checked(address: str) -> str:
    """Return the host of an address that may be asked. Raises UpdateError."""
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname, parts.port
    except ValueError:
        host = None
    if not host or parts.scheme not in ("https", "http"):
        raise UpdateError(f"“{address}” is not an https address; correct the address of updates.")
    if parts.scheme == "http" and host not in THIS_COMPUTER:
        raise UpdateError(
            f"{host} would be asked without encryption; correct the address of updates to https."
        )
    return host


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows a few, and never away from encryption."""

    max_redirections = 3

    def redirect_request(
        self, req: urllib.request.Request, fp: Any, code: int, msg: str, headers: Any, newurl: str
    ) -> urllib.request.Request | None:
        target = urlsplit(urljoin(req.full_url, newurl))
        if target.scheme != urlsplit(req.full_url).scheme:
            host = urlsplit(req.full_url).hostname
            raise UpdateError(
                f"{host} leads on to an address that is not https; try again later, and tell the "
                "makers of the program."
            )
        _checked(newurl)
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def _opener(address: str) -> urllib.request.OpenerDirector:
    """Only what is wanted: the usual opener reads files and FTP, too."""
    import truststore

    here = urlsplit(address).scheme == "http"
    opener = urllib.request.OpenerDirector()
    # The system's own certificates: a frozen program has no others, and a company's are there.
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    for handler in (
        urllib.request.ProxyHandler({} if here else None),
        urllib.request.HTTPHandler() if here else urllib.request.HTTPSHandler(context=context),
        urllib.request.HTTPDefaultErrorHandler(),
        urllib.request.HTTPErrorProcessor(),
        _Redirects(),
    ):
        opener.add_handler(handler)
    return opener


def _read(address: str, limits: Limits, given_up: threading.Event) -> bytes:
    """Read one byte more than allowed, so that too much can be told from enough."""
    request = urllib.request.Request(
        address, headers={"User-Agent": AGENT, "Accept": "application/json"}
    )
    found = bytearray()
    with _opener(address).open(request, timeout=limits.silence) as response:
        while len(found) <= limits.size and not given_up.is_set():
            piece = response.read(PIECE)
            if not piece:
                _complete(response, len(found))
                break
            found += piece
    return bytes(found[: limits.size + 1])


def _complete(response: Any, size: int) -> None:
    """`read` ends quietly where the connection was cut."""
    missing = getattr(response, "length", None)
    if missing:
        raise http.client.IncompleteRead(b"", missing)


def _told(error: BaseException, host: str, limits: Limits) -> UpdateError:
    """Say in a sentence what was in the way."""
    reason = error.reason if isinstance(error, urllib.error.URLError) else error
    if isinstance(error, UpdateError):
        return error
    if isinstance(error, urllib.error.HTTPError):
        return UpdateError(
            f"{host} answered “{error.code} {http.client.responses.get(error.code, '')}”; "
            "try again later."
        )
    if isinstance(reason, ssl.SSLCertVerificationError):
        return UpdateError(
            f"It is not certain that {host} itself has answered; check the clock of this computer, "
            "and try another network."
        )
    if isinstance(reason, TimeoutError):
        return UpdateError(
            f"{host} did not answer within {limits.silence:g} seconds; try again later."
        )
    if isinstance(error, http.client.HTTPException | UnicodeError):
        return UpdateError(f"The answer of {host} makes no sense; try again later.")
    return UpdateError(
        f"{host} can’t be reached; check that this computer is online, and try again."
    )
