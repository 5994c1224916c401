"""From the catalogue to a usable model, with a server on this machine."""

from __future__ import annotations

import io
import os
import shutil
import signal
import subprocess
import sys
import textwrap
import threading
import time
from collections import namedtuple
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from glean_core import zoo
from glean_core.checkpoints import CheckpointError
from glean_core.errors import CancelledError
from glean_core.restoration import Engine
from glean_core.zoo.catalogue import Offer
from glean_core.zoo.transfer import Patience, TransferError
from tests.zoo.published import offer_of, published_bytes
from tests.zoo.server import Reply, Server, set_once

HURRY = Patience(tries=2, pause=0.01)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return published_bytes(tmp_path_factory.mktemp("published"))


@pytest.fixture
def offer(data: bytes, server: Server) -> Offer:
    """Offered by the server."""
    server.replies = [Reply(content=data)]
    return offer_of(data, server.address)


def kept() -> list[str]:
    folder = zoo.user_models_dir()
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_a_published_model_comes_in_and_works(offer: Offer) -> None:
    seen: list[tuple[float, str]] = []
    model = zoo.fetch(offer, lambda *told: seen.append(told), accept_licence=True)
    assert zoo.find_model("tiny-published") == model
    assert (model.card.title, model.card.aligned) == (offer.title, "face")
    assert "non-commercial" in model.card.licence
    assert zoo.verify(model) == model.card.sha256
    assert kept() == ["tiny-published.safetensors"]
    made = Engine.load(model, "cpu").run(np.full((1, 8, 8, 3), 0.5, np.float32))
    assert made.shape == (1, 32, 32, 3)
    assert np.isfinite(made).all()
    fractions = [fraction for fraction, _words in seen]
    assert fractions == sorted(fractions)
    assert seen[-1] == (1.0, "Done")


def test_nothing_is_asked_for_before_the_licence_is_accepted(offer: Offer, server: Server) -> None:
    with pytest.raises(zoo.ZooError, match=r"non-commercial use only.*; accept this"):
        zoo.fetch(offer, accept_licence=False)
    assert server.asked == []
    assert kept() == []


def test_a_taken_name_is_told_before_the_download(offer: Offer, server: Server) -> None:
    zoo.fetch(offer, accept_licence=True)
    server.asked.clear()
    with pytest.raises(zoo.ZooError, match="already here"):
        zoo.fetch(offer, accept_licence=True)
    assert server.asked == []
    zoo.fetch(offer, accept_licence=True, replace_existing=True)
    assert len(server.asked) == 1


def test_cancel_keeps_what_came_and_the_next_time_goes_on(
    offer: Offer, server: Server, data: bytes
) -> None:
    half = len(data) // 2
    server.replies = [Reply(content=data, cut=half, stalls=True), Reply(content=data)]
    cancel = threading.Event()
    set_once(cancel, lambda: zoo.partial(offer) > 0)
    with pytest.raises(CancelledError):
        zoo.fetch(offer, cancel=cancel, accept_licence=True)
    there = zoo.partial(offer)
    assert 0 < there <= half
    assert zoo.list_models()[-1].card.name != offer.name
    assert zoo.store_size() > there
    zoo.fetch(offer, accept_licence=True)
    assert server.ranges() == [None, f"bytes={there}-"]
    assert kept() == ["tiny-published.safetensors"]
    assert zoo.partial(offer) == 0


def test_what_came_can_be_thrown_away(offer: Offer, server: Server, data: bytes) -> None:
    server.replies = [Reply(content=data, cut=len(data) // 2), Reply(status=404)]
    with pytest.raises(TransferError):
        zoo.fetch(offer, accept_licence=True, patience=HURRY)
    assert zoo.partial(offer) > 0
    zoo.discard_partial(offer)
    assert (zoo.partial(offer), kept()) == (0, [])


def test_wrong_bytes_never_become_a_model(offer: Offer, server: Server, tmp_path: Path) -> None:
    server.replies = [Reply(content=published_bytes(tmp_path, seed=8))]
    with pytest.raises(TransferError, match="checksum is another"):
        zoo.fetch(offer, accept_licence=True, patience=HURRY)
    assert kept() == []


class Evil:
    """Would run code when it is unpickled."""

    def __init__(self, marker: Path) -> None:
        self.marker = marker

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.mkdir, (str(self.marker),)


def test_a_hostile_file_with_the_right_checksum_runs_nothing_and_goes(
    server: Server, tmp_path: Path
) -> None:
    buffer = io.BytesIO()
    torch.save({"state_dict": {}, "meta": Evil(tmp_path / "ran")}, buffer)
    server.replies = [Reply(content=buffer.getvalue())]
    with pytest.raises(CheckpointError, match="holds more than weights"):
        zoo.fetch(offer_of(buffer.getvalue(), server.address), accept_licence=True)
    assert not (tmp_path / "ran").exists()
    assert kept() == []


def test_a_file_for_other_sizes_than_offered_is_no_model(data: bytes, server: Server) -> None:
    server.replies = [Reply(content=data)]
    wrong = replace(offer_of(data, server.address), in_size=16, factor=2)
    with pytest.raises(zoo.ZooError, match="8 to 32 pixels, but its card says 16 to 32"):
        zoo.fetch(wrong, accept_licence=True)
    assert kept() == [wrong.file]  # the file itself is right


@pytest.mark.parametrize("names_the_file", [False, True])
def test_a_folder_serves_as_well_as_a_server(
    data: bytes, tmp_path: Path, names_the_file: bool
) -> None:
    offer = offer_of(data)
    file = tmp_path / "mirror" / offer.file
    file.parent.mkdir()
    file.write_bytes(data)
    source = file if names_the_file else file.parent
    model = zoo.fetch(offer, accept_licence=True, source=str(source))
    assert zoo.verify(model)
    assert file.read_bytes() == data
    assert kept() == ["tiny-published.safetensors"]


def test_a_folder_with_another_file_of_that_name_is_refused(data: bytes, tmp_path: Path) -> None:
    offer = offer_of(data)
    (tmp_path / offer.file).write_bytes(data[:-1])
    with pytest.raises(zoo.ZooError, match="checksum is not the published one"):
        zoo.fetch(offer, accept_licence=True, source=str(tmp_path))
    with pytest.raises(zoo.ZooError, match="is not there"):
        zoo.fetch(offer, accept_licence=True, source=str(tmp_path / "nowhere"))
    assert kept() == []


@pytest.mark.parametrize("way", ["argument", "environment"])
def test_a_mirror_is_asked_instead(
    data: bytes, server: Server, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    offer = offer_of(data)
    server.replies = [Reply(content=data)]
    if way == "environment":
        monkeypatch.setenv("GLEAN_MODELS_SOURCE", f"{server.address}/mirror/")
    source = f"{server.address}/mirror" if way == "argument" else None
    zoo.fetch(offer, accept_licence=True, source=source)
    assert server.asked[0][0] == f"/mirror/{offer.file}"


def test_a_full_disk_is_told_before_anything_is_asked(
    offer: Offer, server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda _place: usage(1000, 900, 100))
    with pytest.raises(zoo.ZooError, match="make room or move the store"):
        zoo.fetch(offer, accept_licence=True)
    assert server.asked == []


def test_a_killed_download_is_gone_on_with(offer: Offer, server: Server, data: bytes) -> None:
    half = len(data) // 2
    server.replies = [Reply(content=data, cut=half, stalls=True), Reply(content=data)]
    code = textwrap.dedent(f"""
        from tests.zoo.published import offer_of
        from glean_core import zoo
        from dataclasses import replace
        offer = replace(offer_of(b""), file={offer.file!r}, url={offer.url!r},
                        digest_prefix={offer.digest_prefix!r}, size={offer.size})
        zoo.fetch(offer, accept_licence=True)
    """)
    process = subprocess.Popen([sys.executable, "-c", code])
    try:
        end = time.monotonic() + 30
        while zoo.partial(offer) < half - 4096 and time.monotonic() < end:
            time.sleep(0.02)
    finally:
        process.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        process.wait()
    there = zoo.partial(offer)
    assert 0 < there <= half
    zoo.fetch(offer, accept_licence=True)
    assert server.ranges() == [None, f"bytes={there}-"]
    assert kept() == ["tiny-published.safetensors"]
