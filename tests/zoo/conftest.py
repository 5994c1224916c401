"""A server on this machine, and downloads from it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from glean_core.zoo.transfer import Wanted, download
from tests.zoo.fetching import HURRY, Fetch
from tests.zoo.server import CONTENT, PREFIX, Server, serving


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


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """Where the download goes; its folder is not there yet."""
    return tmp_path / "store" / f"toy-{PREFIX}.pth"


@pytest.fixture
def fetch(server: Server, target: Path) -> Fetch:
    """Downloads from the server into `target`."""

    def run(path: str = "/toy", **options: object) -> None:
        wanted = Wanted(target.name, server.address + path, PREFIX, len(CONTENT), 2 * len(CONTENT))
        download(wanted, target, **{"patience": HURRY, **options})  # type: ignore[arg-type]

    return run
