"""A server of updates on this computer, with the manners and the ill manners that there are."""

from __future__ import annotations

import base64
import contextlib
import importlib.util
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import ModuleType
from typing import Any

from nacl.signing import SigningKey

from glean_core.updates import Channel

REPOSITORY = Path(__file__).resolve().parent.parent
TEST_KEY = SigningKey(bytes(range(32)))  # signs nothing but what tests make
OTHER_KEY = SigningKey(bytes(range(1, 33)))


def _script() -> ModuleType:
    place = REPOSITORY / "packaging" / "sign_updates.py"  # `import packaging` is the library
    spec = importlib.util.spec_from_file_location("sign_updates", place)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


sign_updates = _script()
Respond = Callable[[BaseHTTPRequestHandler], None]


def content(version: str = "99.1", **others: Any) -> dict[str, Any]:
    """What a release says of itself, without its dates."""
    file = {
        "platform": "linux-x86_64",
        "url": "https://example.org/glean-retouch_99.1_amd64.deb",
        "sha256": "ab" * 32,
        "size": 138 << 20,
    }
    made = {"version": version, "date": "2026-11-20", "notes": "https://example.org/99.1"}
    return {**made, "files": [file], "packs": [], **others}


def listing(version: str = "99.1", key: SigningKey = TEST_KEY, days: int = 30, **o: Any) -> bytes:
    """The file that a server has, made by the script that release maintainers use."""
    made: bytes = sign_updates.signed(content(version, **o), [key], days)
    return made


def sends(data: bytes, code: int = 200, length: int | None = None, to: str = "") -> Respond:
    """Send these bytes. length: as promised, if another. to: where a redirect leads."""

    def respond(request: BaseHTTPRequestHandler) -> None:
        request.send_response(code)
        request.send_header("Content-Length", str(len(data) if length is None else length))
        if to:
            request.send_header("Location", to)
        request.end_headers()
        with contextlib.suppress(OSError):  # who asked may have had enough
            request.wfile.write(data)

    return respond


class Server:
    """respond: what it does from now on. asked: the requests so far, with their headers."""

    def __init__(self) -> None:
        self.respond: Respond = sends(listing())
        self.asked: list[dict[str, str]] = []
        self.leaving = threading.Event()
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                outer.asked.append({"path": self.path, **dict(self.headers.items())})
                outer.respond(self)

            def log_message(self, format: str, *args: Any) -> None:
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.http.server_address[1]}/updates.json"

    @property
    def channel(self) -> Channel:
        return Channel(self.address, (bytes(TEST_KEY.verify_key),))

    def dawdles(self, before: bytes = b"") -> None:
        """Say so much and then nothing, until the test is over."""

        def respond(request: BaseHTTPRequestHandler) -> None:
            with contextlib.suppress(OSError):
                request.wfile.write(before)
                request.wfile.flush()
                self.leaving.wait(30)

        self.respond = respond

    def trickles(self) -> None:
        """Send the headers byte by byte, and never end."""

        def respond(request: BaseHTTPRequestHandler) -> None:
            with contextlib.suppress(OSError):
                request.wfile.write(b"HTTP/1.0 200 OK\r\nX: ")
                while not self.leaving.wait(0.05):
                    request.wfile.write(b"a")

        self.respond = respond


@contextlib.contextmanager
def serving() -> Iterator[Server]:
    server = Server()
    thread = threading.Thread(target=server.http.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.leaving.set()
        server.http.shutdown()
        server.http.server_close()


def public(key: SigningKey) -> str:
    return base64.b64encode(bytes(key.verify_key)).decode()
