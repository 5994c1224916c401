"""A server on this machine."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.zoo.server import Server, serving


@pytest.fixture(autouse=True)
def _no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """No proxy of this machine is between a test and its server."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def server() -> Iterator[Server]:
    """Serves `CONTENT`, or what its `replies` say."""
    with serving() as server:
        yield server
