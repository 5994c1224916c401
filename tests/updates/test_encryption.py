"""Encrypted connections: who answers has to be who was asked, also behind a proxy."""

from __future__ import annotations

import shutil
import ssl
import subprocess
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from glean_core.updates import UpdateError, check
from glean_core.updates.channel import Channel
from glean_core.updates.fetch import fetch
from tests.update_server import Server, listing, sends, serving


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate for localhost that nobody has signed; its key is beside it."""
    program = shutil.which("openssl")
    if program is None:
        pytest.skip("no openssl here to make a certificate with")
    file = tmp_path_factory.mktemp("certificate") / "certificate.pem"
    key, names = file.with_name("key.pem"), "subjectAltName=DNS:localhost"
    kind = ("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    told = ("-days", "2", "-subj", "/CN=localhost", "-addext", names, "-keyout", key, "-out", file)
    subprocess.run([program, *kind, *told], check=True, capture_output=True, timeout=60)
    return file


@pytest.fixture
def server(certificate: Path) -> Iterator[Server]:
    with serving() as made:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, certificate.with_name("key.pem"))
        made.http.socket = context.wrap_socket(made.http.socket, server_side=True)
        yield made


def encrypted(server: Server, host: str = "localhost") -> str:
    return f"https://{host}:{server.http.server_address[1]}/updates.json"


def test_a_certificate_that_nobody_vouches_for_is_refused(server: Server) -> None:
    with pytest.raises(UpdateError, match="It is not certain that localhost itself has answered"):
        fetch(encrypted(server), threading.Event())
    assert server.asked == []


def test_a_certificate_that_the_system_knows_is_believed(
    server: Server, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    found = check(Channel(encrypted(server), server.channel.keys), "0.1.0")
    assert found.newer is not None


def test_a_certificate_of_another_host_is_refused(
    server: Server, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with pytest.raises(UpdateError, match="It is not certain"):
        fetch(encrypted(server, "127.0.0.1"), threading.Event())


def test_a_redirect_away_from_encryption_is_not_followed(
    server: Server, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(certificate))
    with serving() as plain:
        server.respond = sends(b"", 302, to=plain.address)
        with pytest.raises(UpdateError, match="leads on to an address that is not https"):
            fetch(encrypted(server), threading.Event())
        assert plain.asked == []


def test_the_proxy_of_the_environment_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = []

    class Proxy(BaseHTTPRequestHandler):
        def do_CONNECT(self) -> None:
            asked.append(self.path)
            self.send_error(403)

        def log_message(self, format: str, *args: object) -> None:
            pass

    proxy = HTTPServer(("127.0.0.1", 0), Proxy)
    threading.Thread(target=proxy.handle_request, daemon=True).start()
    for name in ("no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("https_proxy", f"http://127.0.0.1:{proxy.server_address[1]}")
    with pytest.raises(UpdateError, match=r"updates\.example\.org can’t be reached"):
        fetch("https://updates.example.org/updates.json", threading.Event())
    proxy.server_close()
    assert asked == ["updates.example.org:443"]


def test_this_computer_is_asked_without_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with serving() as plain:
        assert fetch(plain.address, threading.Event()) != b""
        plain.respond = sends(listing())
        assert check(plain.channel, "0.1.0").newer is not None
