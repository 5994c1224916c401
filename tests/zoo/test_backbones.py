"""Backbone weights: found, verified, and fetched from a server on this machine."""

import hashlib
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import ClassVar

import pytest

from glean_core.zoo import backbones
from glean_core.zoo.backbones import (
    Backbone,
    BackboneError,
    backbones_dir,
    fetch_backbone,
    find_backbone,
    verify_backbone,
)
from glean_core.zoo.transfer import Patience

WEIGHTS = bytes(range(256)) * 2000
PREFIX = hashlib.sha256(WEIGHTS).hexdigest()[:8]
FILE = f"toy-{PREFIX}.pth"


class Handler(BaseHTTPRequestHandler):
    """Serves right bytes, wrong bytes, half the bytes, or an error, by the folder asked for."""

    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        folder = self.path.split("/")[1]
        if folder == "missing":
            self.send_error(404)
            return
        self.send_response(200)
        if folder != "unsized":
            self.send_header("Content-Length", str(len(WEIGHTS)))
        self.end_headers()
        body = {"wrong": WEIGHTS[::-1], "short": WEIGHTS[: len(WEIGHTS) // 2]}
        self.wfile.write(body.get(folder, WEIGHTS))

    def log_message(self, format: str, *args: object) -> None:
        """Keep the tests' output clean."""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[str]:
    monkeypatch.setenv("GLEAN_BACKBONES_DIR", str(tmp_path / "backbones"))
    monkeypatch.setitem(
        backbones.KNOWN, "toy", Backbone(FILE, PREFIX, 1, "BSD-3-Clause", "this test")
    )
    monkeypatch.setattr(Handler, "asked", [])
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with HTTPServer(("127.0.0.1", 0), Handler) as http:
        thread = threading.Thread(target=http.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{http.server_port}"
        http.shutdown()
        thread.join()


def left_over() -> list[Path]:
    folder = backbones_dir()
    return list(folder.iterdir()) if folder.exists() else []


@pytest.mark.parametrize("folder", ["right", "unsized"])
def test_fetching_gives_the_published_file_and_tells_how_far_it_is(
    server: str, folder: str
) -> None:
    seen: list[float] = []
    path = fetch_backbone(
        "toy", lambda fraction, _words: seen.append(fraction), server + f"/{folder}"
    )
    assert path == find_backbone("toy")
    assert path.read_bytes() == WEIGHTS
    assert left_over() == [path]
    assert verify_backbone("toy") == hashlib.sha256(WEIGHTS).hexdigest()
    assert seen == sorted(seen)
    assert (len(seen) > 2, seen[-1]) == (True, 1.0)


HURRY = Patience(tries=2, pause=0.01)


@pytest.mark.parametrize("folder", ["wrong", "missing"])
def test_a_download_that_went_wrong_leaves_nothing(server: str, folder: str) -> None:
    with pytest.raises(BackboneError, match=FILE) as caught:
        fetch_backbone("toy", source=f"{server}/{folder}", patience=HURRY)
    assert "\n" not in str(caught.value)
    assert left_over() == []


def test_a_download_that_broke_off_is_kept_and_gone_on_with(server: str) -> None:
    with pytest.raises(BackboneError, match="what came so far is kept"):
        fetch_backbone("toy", source=f"{server}/short", patience=HURRY)
    assert not (backbones_dir() / FILE).exists()
    assert fetch_backbone("toy", source=f"{server}/right").read_bytes() == WEIGHTS
    assert left_over() == [backbones_dir() / FILE]


def test_no_server_is_one_sentence(server: str) -> None:
    with pytest.raises(BackboneError, match="could not be downloaded"):
        fetch_backbone("toy", source="http://127.0.0.1:9/closed", patience=HURRY)
    assert left_over() == []


def test_a_file_that_is_there_is_not_fetched_again(server: str) -> None:
    backbones_dir().mkdir()
    (backbones_dir() / FILE).write_bytes(WEIGHTS)
    assert fetch_backbone("toy", source=f"{server}/right").read_bytes() == WEIGHTS
    assert Handler.asked == []


def test_finding_never_downloads_and_names_the_command(server: str) -> None:
    with pytest.raises(BackboneError, match="“glean train fetch toy”"):
        find_backbone("toy")
    assert Handler.asked == []


def test_a_damaged_file_is_refused_and_kept(server: str) -> None:
    backbones_dir().mkdir()
    damaged = backbones_dir() / FILE
    damaged.write_bytes(WEIGHTS[:-1])
    for action in (verify_backbone, fetch_backbone):
        with pytest.raises(BackboneError, match="checksum"):
            action("toy")
    assert damaged.read_bytes() == WEIGHTS[:-1]


def test_an_unknown_name_lists_those_that_exist() -> None:
    with pytest.raises(BackboneError, match="choose one of vgg16, alexnet"):
        find_backbone("resnet")


@pytest.mark.parametrize("name", ["vgg16", "alexnet"])
def test_the_published_names_carry_their_digest(name: str) -> None:
    known = backbones.KNOWN[name]
    assert known.file.endswith(f"-{known.digest_prefix}.pth")
    assert len(known.digest_prefix) == 8
