"""A server on this machine that misbehaves as told, request by request."""

from __future__ import annotations

import contextlib
import hashlib
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, cast

CONTENT = bytes(range(256)) * 2000
PREFIX = hashlib.sha256(CONTENT).hexdigest()[:8]


@dataclass(frozen=True)
class Reply:
    """One answer. What `content` has, from where it was asked for, unless something is said."""

    content: bytes = CONTENT
    tag: str | None = '"one"'
    knows_ranges: bool = True
    status: int = 200
    location: str = ""  # of a redirection
    sized: bool = True
    lies: int = 0  # bytes more or less in Content-Length than there are
    length: str = ""  # Content-Length word for word
    cut: int | None = None  # send so many bytes and close
    stalls: bool = False  # ... and instead of closing wait
    shifted: int = 0  # answer a range that begins elsewhere
    drips: float = 0.0  # seconds after each 1000 bytes


class Server(ThreadingHTTPServer):
    """Answers each request with the next reply, the last of them for ever."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.replies: list[Reply] = [Reply()]
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.closing = threading.Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def ranges(self) -> list[str | None]:
        """What part each request asked for."""
        return [headers.get("range") for _path, headers in self.asked]

    def next_reply(self) -> Reply:
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


def set_once(event: threading.Event, has_happened: Callable[[], bool]) -> None:
    """Set the event soon after something has happened, from a thread of its own."""

    def watch() -> None:
        end = time.monotonic() + 30
        while not has_happened() and time.monotonic() < end:
            time.sleep(0.01)
        event.set()

    threading.Thread(target=watch, daemon=True).start()


@contextlib.contextmanager
def serving() -> Iterator[Server]:
    with Server() as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield server
        finally:
            server.closing.set()
            server.shutdown()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        server = cast(Server, self.server)
        server.asked.append((self.path, {key.lower(): v for key, v in self.headers.items()}))
        reply = server.next_reply()
        self.close_connection = True
        with contextlib.suppress(OSError):  # the other side may leave at any time
            self._answer(reply, server)

    def _answer(self, reply: Reply, server: Server) -> None:
        if reply.status != 200:
            self.send_response(reply.status)
            if reply.location:
                self.send_header("Location", reply.location)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        begin = self._begin(reply)
        size = len(reply.content)
        if begin >= size and begin:
            self.send_response(416)
            self.send_header("Content-Range", f"bytes */{size}")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        self.send_response(206 if begin else 200)
        if begin:
            first = begin + reply.shifted
            self.send_header("Content-Range", f"bytes {first}-{size - 1}/{size}")
        if reply.tag:
            self.send_header("ETag", reply.tag)
        if reply.sized:
            self.send_header("Content-Length", reply.length or str(size - begin + reply.lies))
        self.end_headers()
        self._send(reply, reply.content[begin:], server)

    def _begin(self, reply: Reply) -> int:
        asked, condition = self.headers.get("Range"), self.headers.get("If-Range")
        if asked is None or not reply.knows_ranges or (condition and condition != reply.tag):
            return 0
        return int(asked.removeprefix("bytes=").removesuffix("-"))

    def _send(self, reply: Reply, body: bytes, server: Server) -> None:
        body = body[: reply.cut]
        step = 1000 if reply.drips else len(body) or 1
        for start in range(0, len(body), step):
            self.wfile.write(body[start : start + step])
            server.closing.wait(reply.drips)
        if reply.stalls:
            server.closing.wait(20)

    def log_message(self, format: str, *args: Any) -> None:
        """Keep the tests' output clean."""
