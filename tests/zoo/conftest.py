"""A server on this machine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.zoo.server import Server, serving


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[Server]:
    """Serves `CONTENT`, or what its `replies` say; no proxy of this machine is in the way."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with serving() as server:
        yield server
