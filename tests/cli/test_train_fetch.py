"""`glean train fetch`, registered as the command line does it, with a server on this machine."""

import functools
import hashlib
import threading
from collections.abc import Iterator
from http.server import HTTPServer, SimpleHTTPRequestHandler
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner, Result

from glean_core.cli.train_fetch import fetch_command
from glean_core.zoo import backbones
from glean_core.zoo.backbones import BackboneError

WEIGHTS = b"weights" * 1000
PREFIX = hashlib.sha256(WEIGHTS).hexdigest()[:8]


class QuietHandler(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Keep the tests' output clean."""


@pytest.fixture(autouse=True)
def published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A server that has the file of the backbone "toy", and an empty folder to fetch it into."""
    known = backbones.Backbone(f"toy-{PREFIX}.pth", PREFIX, 1, "BSD-3-Clause", "this test")
    monkeypatch.setitem(backbones.KNOWN, "toy", known)
    monkeypatch.setenv("GLEAN_BACKBONES_DIR", str(tmp_path / "backbones"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    (tmp_path / "served").mkdir()
    (tmp_path / "served" / known.file).write_bytes(WEIGHTS)
    handler = functools.partial(QuietHandler, directory=str(tmp_path / "served"))
    with HTTPServer(("127.0.0.1", 0), handler) as http:
        monkeypatch.setattr(backbones, "SOURCE", f"http://127.0.0.1:{http.server_port}")
        thread = threading.Thread(target=http.serve_forever, args=(0.01,))
        thread.start()
        yield
        http.shutdown()
        thread.join()


def fetch(*names: str) -> Result:
    app = typer.Typer()
    app.command("fetch")(fetch_command)
    app.command("other")(lambda: None)  # one command alone would lose its name
    return CliRunner().invoke(app, ["fetch", *names])


def test_fetch_says_where_the_file_is_and_under_which_licence() -> None:
    result = fetch("toy")
    path = backbones.find_backbone("toy")
    assert result.exit_code == 0, result.output
    assert str(path) in result.output.replace("\n", "")
    assert "BSD-3-Clause" in result.output
    assert path.read_bytes() == WEIGHTS


def test_a_wrong_name_stops_before_the_first_download() -> None:
    result = fetch("toy", "resnet")
    assert isinstance(result.exception, BackboneError)
    assert not backbones.backbones_dir().exists()
