"""A pack of the makers of the program: only what they signed, and what came is kept."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import pytest

from glean_core.errors import CancelledError
from glean_core.packs import PackError, installed, remove
from glean_core.packs.download import fetch, has_channel, offers, partial
from glean_core.updates import UpdateError
from glean_core.updates.release import Pack
from glean_core.zoo.transfer import TransferError
from tests import update_server
from tests.packs.making import GOOD, make_pack, sha256
from tests.update_server import OTHER_KEY, listing, public, sends
from tests.zoo import server as file_server


@dataclass
class Makers:
    """Their list, their files, and the pack that is offered."""

    updates: update_server.Server
    files: file_server.Server
    pack: Path

    def entry(self, **others: Any) -> dict[str, Any]:
        said = {name: asdict(GOOD)[name] for name in ("name", "version", "python", "program")}
        about = {"platform": GOOD.platform, "url": "https://example.org/glimmer.zip"}
        numbers = {"sha256": sha256(self.pack), "size": self.pack.stat().st_size}
        return {**said, **about, **numbers, **others}

    def offer(self, *entries: dict[str, Any], **others: Any) -> None:
        self.updates.respond = sends(listing(packs=list(entries), **others))

    def found(self) -> Pack:
        """The pack on the list, but from the server of this computer."""
        self.offer(self.entry())
        pack = offers().find("glimmer-cpu")
        assert pack.file.url == "https://example.org/glimmer.zip"
        object.__setattr__(pack.file, "url", f"{self.files.address}/glimmer.zip")
        return pack


@pytest.fixture
def makers(
    store: Path, tmp_path: Path, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Makers]:
    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    with update_server.serving() as updates, file_server.serving() as files:
        files.replies = [file_server.Reply(content=pack.read_bytes())]
        monkeypatch.setenv("GLEAN_UPDATES_ADDRESS", updates.address)
        monkeypatch.setenv("GLEAN_UPDATES_KEYS", public(update_server.TEST_KEY))
        yield Makers(updates, files, pack)


def test_only_packs_for_this_program_are_offered(makers: Makers) -> None:
    makers.offer(
        makers.entry(platform="macos-arm64" if GOOD.platform != "macos-arm64" else "linux-x86_64"),
        makers.entry(python="cpython-399"),
        makers.entry(program=">=99"),
        makers.entry(name="right"),
    )
    assert [pack.name for pack in offers().packs] == ["right"]
    with pytest.raises(PackError, match="there are: right"):
        offers().find("glimmer-cpu")


def test_a_list_that_others_signed_offers_nothing(makers: Makers) -> None:
    makers.updates.respond = sends(listing(key=OTHER_KEY, packs=[makers.entry()]))
    with pytest.raises(UpdateError, match="is not signed by the makers"):
        offers()


def test_without_a_channel_nobody_is_asked(
    store: Path, monkeypatch: pytest.MonkeyPatch, makers: Makers
) -> None:
    assert has_channel()
    monkeypatch.delenv("GLEAN_UPDATES_KEYS")
    assert not has_channel()
    with pytest.raises(PackError, match="does not know where packs are"):
        offers()
    assert makers.updates.asked == []


def test_a_pack_is_downloaded_and_added(makers: Makers, store: Path) -> None:
    told: list[float] = []
    added = fetch(makers.found(), lambda fraction, words: told.append(fraction))
    assert added.manifest == GOOD
    assert [pack.name for pack in installed()] == ["glimmer-cpu"]
    assert told == sorted(told)
    assert told[-1] == 1.0
    assert list(store.glob("*.zip*")) == []


def test_what_is_not_what_was_signed_is_thrown_away(makers: Makers, store: Path) -> None:
    found = makers.found()
    content = makers.pack.read_bytes()
    makers.files.replies = [file_server.Reply(content=content[:-1] + b"x")]
    with pytest.raises(TransferError, match="checksum is another"):
        fetch(found)
    assert installed() == ()
    assert list(store.glob("*.zip*")) == []


def test_a_download_that_was_stopped_goes_on_there_or_is_thrown_away(
    makers: Makers, store: Path
) -> None:
    found = makers.found()
    content = makers.pack.read_bytes()
    for then_removed in (True, False):
        cancel = threading.Event()
        makers.files.replies = [file_server.Reply(content=content, cut=8192, stalls=True)]
        file_server.set_once(cancel, lambda: partial(found) > 0)
        with pytest.raises(CancelledError):
            fetch(found, cancel=cancel)
        assert partial(found) == 8192
        if then_removed:
            remove("glimmer-cpu")
            assert partial(found) == 0
    makers.files.replies = [file_server.Reply(content=content)]
    fetch(found)
    assert makers.files.ranges()[-1] == "bytes=8192-"
    assert [pack.name for pack in installed()] == ["glimmer-cpu"]


def test_a_release_maintainer_lists_packs_by_their_files(tmp_path: Path, pack: Path) -> None:
    described = update_server.sign_updates.describe_pack(pack, "https://example.org/files/")
    assert described["url"] == "https://example.org/files/glimmer.zip"
    listing(packs=[described])  # is read again as the program does
    with pytest.raises(PackError):
        update_server.sign_updates.describe_pack(make_pack(pack, text=b""), "https://example.org")
