"""Downloads from servers that stall, refuse, lead elsewhere or are away, and Cancel."""

from __future__ import annotations

import threading
import time
from pathlib import Path

import pytest

from glean_core.errors import CancelledError
from glean_core.zoo.transfer import Part, Patience, TransferError, Wanted, download
from tests.zoo.fetching import HALF, HURRY, Fetch, beside
from tests.zoo.server import CONTENT, PREFIX, Reply, Server, set_once

NO_PATIENCE = Patience(stall=0.4, tries=2, pause=0.01)


class Pressed(threading.Event):
    """Cancel that knows when it was pressed."""

    at = 0.0

    def set(self) -> None:
        self.at = time.monotonic()
        super().set()


def test_a_stalled_server_is_told_and_what_came_is_kept(
    fetch: Fetch, server: Server, target: Path
) -> None:
    server.replies = [Reply(cut=HALF, stalls=True), Reply(cut=0, stalls=True)]
    begun = time.monotonic()
    with pytest.raises(TransferError, match=r"nothing came for 0\.4 seconds"):
        fetch(patience=NO_PATIENCE)
    assert time.monotonic() - begun < 4
    kept = Part(target).size()
    assert 0 < kept <= HALF
    server.replies = [Reply()]
    fetch()
    assert target.read_bytes() == CONTENT
    assert f"bytes={kept}-" in server.ranges()


@pytest.mark.parametrize("status", [401, 403, 404, 410])
def test_a_refusal_is_not_asked_again(
    fetch: Fetch, server: Server, target: Path, status: int
) -> None:
    server.replies = [Reply(status=status)]
    with pytest.raises(TransferError, match=f"the server answered {status}"):
        fetch()
    assert len(server.asked) == 1
    assert beside(target) == []


def test_a_server_that_is_out_of_order_for_a_moment_is_asked_again(
    fetch: Fetch, server: Server, target: Path
) -> None:
    server.replies = [Reply(status=503), Reply()]
    fetch()
    assert target.read_bytes() == CONTENT


def test_a_server_that_stays_out_of_order_is_told(fetch: Fetch, server: Server) -> None:
    server.replies = [Reply(status=500)]
    with pytest.raises(TransferError, match="the server answered 500"):
        fetch()
    assert len(server.asked) == HURRY.tries


def test_a_redirection_is_followed(fetch: Fetch, server: Server, target: Path) -> None:
    server.replies = [Reply(status=302, location="/there"), Reply()]
    fetch()
    assert target.read_bytes() == CONTENT
    assert [path for path, _headers in server.asked] == ["/toy", "/there"]


def test_a_redirection_in_a_circle_is_an_error(fetch: Fetch, server: Server) -> None:
    server.replies = [Reply(status=302, location="/toy")]
    with pytest.raises(TransferError, match="could not be downloaded"):
        fetch()


def test_nobody_there_is_one_sentence(target: Path) -> None:
    wanted = Wanted(target.name, "http://127.0.0.1:9/toy", PREFIX)
    with pytest.raises(TransferError, match="no connection") as caught:
        download(wanted, target, patience=HURRY)
    assert "\n" not in str(caught.value)
    assert beside(target) == []


@pytest.mark.parametrize("address", ["ftp://nowhere/toy", "http://", "http://[broken/toy"])
def test_an_address_that_is_none_is_one_sentence(target: Path, address: str) -> None:
    with pytest.raises(TransferError, match="is no address") as caught:
        download(Wanted(target.name, address, PREFIX), target, patience=HURRY)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("reply", [Reply(stalls=True, cut=HALF), Reply(drips=0.05)])
def test_cancel_ends_it_within_a_second_and_keeps_what_came(
    fetch: Fetch, server: Server, target: Path, reply: Reply
) -> None:
    server.replies = [reply]
    cancel = Pressed()
    set_once(cancel, lambda: Part(target).size() > 0)
    with pytest.raises(CancelledError, match="goes on there"):
        fetch(cancel=cancel, patience=Patience(stall=15))
    assert time.monotonic() - cancel.at < 1
    kept = Part(target).size()
    assert kept > 0
    time.sleep(0.2)
    assert Part(target).size() == kept  # the thread that still waits writes nothing
    server.replies = [Reply()]
    fetch()
    assert target.read_bytes() == CONTENT


def test_cancel_ends_the_wait_for_another_try(fetch: Fetch, server: Server) -> None:
    server.replies = [Reply(status=503)]
    cancel = Pressed()
    set_once(cancel, lambda: len(server.asked) > 0)
    with pytest.raises(CancelledError):
        fetch(cancel=cancel, patience=Patience(pause=30))
    assert time.monotonic() - cancel.at < 1


def test_a_given_proxy_is_asked(server: Server, target: Path) -> None:
    wanted = Wanted(target.name, "http://somewhere.invalid/toy", PREFIX)
    download(wanted, target, proxy=server.address, patience=HURRY)
    assert target.read_bytes() == CONTENT
    assert server.asked[0][0] == "http://somewhere.invalid/toy"


def test_the_proxy_of_the_environment_is_asked(
    server: Server, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", server.address)
    download(Wanted(target.name, "http://somewhere.invalid/toy", PREFIX), target, patience=HURRY)
    assert server.asked[0][0] == "http://somewhere.invalid/toy"


def test_a_proxy_that_is_away_is_told(target: Path, server: Server) -> None:
    wanted = Wanted(target.name, f"{server.address}/toy", PREFIX)
    with pytest.raises(TransferError, match="the proxy does not answer"):
        download(wanted, target, proxy="http://127.0.0.1:9", patience=HURRY)
    assert server.asked == []
