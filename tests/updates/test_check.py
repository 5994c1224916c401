"""Checking for updates against a server that is good, slow, broken, or lies."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from glean_core.errors import CancelledError
from glean_core.updates import Channel, UpdateError, check, files_for
from glean_core.updates.fetch import Limits, fetch
from tests.update_server import OTHER_KEY, Server, listing, sends, serving

USUAL, QUICK = Limits(), Limits(silence=0.5, whole=1.0)


@pytest.fixture
def server() -> Iterator[Server]:
    with serving() as made:
        yield made


def problem(server: Server, limits: Limits = USUAL, **others: datetime) -> str:
    with pytest.raises(UpdateError) as caught:
        check(server.channel, "0.1.0", limits=limits, **others)
    sentence = str(caught.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert ": {" not in sentence
    return sentence


def test_a_newer_version_is_found_with_its_page_and_files(server: Server) -> None:
    answer = check(server.channel, "0.1.0")
    assert answer.newer is not None
    assert (answer.newer.version, answer.newer.notes) == ("99.1", "https://example.org/99.1")
    (file,) = files_for(answer.newer, "linux-x86_64")
    assert (file.name, file.size) == ("glean-retouch_99.1_amd64.deb", 138 << 20)
    assert files_for(answer.newer, "windows-x86_64") == ()


@pytest.mark.parametrize("installed", ["99.1", "99.1.0", "99.1.post1", "99.2.dev0", "100"])
def test_the_same_version_or_an_older_one_is_not_offered(server: Server, installed: str) -> None:
    assert check(server.channel, installed).newer is None


@pytest.mark.parametrize(
    ("installed", "offered", "newer"),
    [
        ("0.9", "0.10", True),  # as numbers, not as letters
        ("0.10", "0.9", False),
        ("1.0", "1.1rc1", False),  # nobody gets a trial version who has none
        ("1.0rc1", "1.0rc2", True),
        ("1.0rc1", "1.0", True),
        ("1.0+local", "1.0", False),
        ("1.0", "1.0.post1", True),
    ],
)
def test_versions_are_compared_as_pep_440_says(
    server: Server, installed: str, offered: str, newer: bool
) -> None:
    server.respond = sends(listing(offered))
    assert (check(server.channel, installed).newer is not None) == newer


def test_the_request_tells_nothing(server: Server) -> None:
    check(server.channel, "0.1.0")
    (request,) = server.asked
    assert set(request) == {"path", "Host", "User-Agent", "Accept", "Accept-Encoding", "Connection"}
    assert request["User-Agent"] == "glean-retouch"
    assert request["path"] == "/updates.json"


def test_what_another_key_has_signed_is_refused(server: Server) -> None:
    server.respond = sends(listing(key=OTHER_KEY))
    assert "not signed by the makers of this program" in problem(server)


def test_either_of_two_keys_will_do(server: Server) -> None:
    server.respond = sends(listing(key=OTHER_KEY))
    both = Channel(server.address, (*server.channel.keys, bytes(OTHER_KEY.verify_key)))
    assert check(both, "0.1.0").newer is not None


def test_one_changed_letter_is_refused(server: Server) -> None:
    server.respond = sends(listing().replace(b"99.1", b"99.2", 1))
    assert "not signed by the makers" in problem(server)


def test_a_list_that_is_too_old_says_until_when_it_was_good(server: Server) -> None:
    late = datetime.now(UTC) + timedelta(days=31)
    assert f"until {(late - timedelta(days=1)).date()}" in problem(server, now=late)
    assert check(server.channel, "0.1.0", now=late - timedelta(days=1)).newer is not None


def test_an_answer_older_than_one_before_is_not_believed(server: Server) -> None:
    before = check(server.channel, "0.1.0").signed
    assert check(server.channel, "0.1.0", seen=before).newer is not None
    assert "older than one that came before" in problem(server, seen=before + timedelta(seconds=1))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<html>Log in to this network</html>",
        b"\xff\xfe{}",
        b"[" * 20000,
        b"{}",
        b'{"signed": 1, "signatures": []}',
        b'{"signed": "{}", "signed": "{}", "signatures": []}',
        b'{"signed": "\\ud800", "signatures": []}',
        b'{"signed": "{}", "signatures": ["\xc3\xa4"]}',
        b'{"signed": "{}", "signatures": [NaN]}',
    ],
)
def test_garbage_is_no_list(server: Server, data: bytes) -> None:
    server.respond = sends(data)
    assert "is not a list of versions" in problem(server)


@pytest.mark.parametrize("code", [403, 404, 500, 503])
def test_an_answer_that_is_none_is_named(server: Server, code: int) -> None:
    server.respond = sends(b"no", code)
    assert f"127.0.0.1 answered “{code} " in problem(server)


def test_nobody_there_is_said_so() -> None:
    with serving() as server:
        channel = server.channel
    with pytest.raises(UpdateError, match=r"127\.0\.0\.1 can’t be reached; check that"):
        check(channel, "0.1.0")


def test_a_huge_answer_is_not_read_to_its_end(server: Server) -> None:
    server.respond = sends(b"a" * (8 << 20))
    assert "larger than 64 KB" in problem(server)
    server.respond = sends(b"a" * 65537)
    assert "larger than 64 KB" in problem(server)
    server.respond = sends(b"a" * 65536)
    assert "is not a list" in problem(server)


def test_an_answer_that_is_cut_off_is_noticed(server: Server) -> None:
    server.respond = sends(listing(), length=60000)
    assert "makes no sense" in problem(server, QUICK)


def test_a_server_that_keeps_silent_is_given_up(server: Server) -> None:
    server.dawdles()
    start = time.monotonic()
    assert "did not answer within 0.5 seconds" in problem(server, QUICK)
    assert time.monotonic() - start < 3


def test_a_server_that_trickles_is_given_up(server: Server) -> None:
    server.trickles()
    start = time.monotonic()
    assert "did not answer within 1 seconds" in problem(server, QUICK)
    assert time.monotonic() - start < 3


def test_cancelling_does_not_wait_for_the_server(server: Server) -> None:
    server.dawdles()
    cancelled = threading.Event()
    threading.Timer(0.2, cancelled.set).start()
    start = time.monotonic()
    with pytest.raises(CancelledError):
        check(server.channel, "0.1.0", cancelled=cancelled)
    assert time.monotonic() - start < 2


def test_redirects_are_followed_a_few_times(server: Server) -> None:
    good = sends(listing())
    there = sends(b"", 302, to="/moved.json")
    server.respond = lambda request: (good if request.path == "/moved.json" else there)(request)
    assert check(server.channel, "0.1.0").newer is not None
    server.respond = there
    assert "answered “302" in problem(server)


@pytest.mark.parametrize("target", ["file:///etc/hosts", "ftp://127.0.0.1/a", "https://localhost/"])
def test_redirects_to_another_kind_of_address_are_not_followed(server: Server, target: str) -> None:
    server.respond = sends(b"", 302, to=target)
    sentence = problem(server)
    assert "not https" in sentence or "302" in sentence
    assert len(server.asked) == 1


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("http://example.org/updates.json", "without encryption"),
        ("http://127.0.0.1.example.org/updates.json", "without encryption"),
        ("file:///etc/hosts", "not an https address"),
        ("https://", "not an https address"),
        ("https://[::1", "not an https address"),
        ("https://example.org:port/", "not an https address"),
        ("updates.json", "not an https address"),
    ],
)
def test_only_https_is_asked(address: str, words: str) -> None:
    with pytest.raises(UpdateError, match=words):
        fetch(address, threading.Event())


def test_a_version_that_is_none_is_named(server: Server) -> None:
    with pytest.raises(UpdateError, match="“not installed” is no version"):
        check(server.channel, "not installed")


def test_the_text_that_is_signed_is_the_very_text(server: Server) -> None:
    """White space inside counts, because the signature is over bytes and not over meaning."""
    found = json.loads(listing())
    found["signed"] += " "
    server.respond = sends(json.dumps(found).encode())
    assert "not signed by the makers" in problem(server)
