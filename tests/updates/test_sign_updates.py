"""The script of the release maintainer, from new keys to what the program believes."""

from __future__ import annotations

import base64
import hashlib
import stat
import sys
from pathlib import Path

import pytest

from glean_core.updates import check
from glean_core.updates.channel import find_channel
from glean_core.updates.release import read_release
from glean_core.updates.signed import open_signed
from tests.update_server import sends, serving, sign_updates


def ended_with_words(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    assert sign_updates.main([str(one) for one in arguments]) == 2
    return capsys.readouterr().err


def done(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    assert sign_updates.main([str(one) for one in arguments]) == 0
    return capsys.readouterr().out.strip()


def test_from_new_keys_to_a_checked_update(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    key, target, package = (tmp_path / name for name in ("k", "updates.json", "a b.deb"))
    package.write_bytes(b"package" * 1000)
    public = done(capsys, "keys", key)
    if sys.platform != "win32":
        assert stat.S_IMODE(key.stat().st_mode) == 0o600
    done(
        capsys, "sign", "--key", key, "--version", "7.0", "--notes", "https://example.org/7",
        "--base", "https://example.org/files/", "-o", target, f"linux-x86_64={package}",
    )  # fmt: skip
    assert '"version": "7.0"' in done(capsys, "show", "--key", public, target)
    channel = tmp_path / "channel.toml"
    with serving() as server:
        server.respond = sends(target.read_bytes())
        sign_updates.write_channel("https://example.org/updates.json", [public], channel)
        found = find_channel(channel, {"GLEAN_UPDATES_ADDRESS": server.address})
        newer = check(found, "6.9").newer
    assert newer is not None
    (file,) = newer.files
    assert file.url == "https://example.org/files/a%20b.deb"
    assert file.sha256 == hashlib.sha256(package.read_bytes()).hexdigest()
    assert file.size == 7000


def test_renewing_changes_the_dates_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key, target = tmp_path / "k", tmp_path / "updates.json"
    public = done(capsys, "keys", key)
    signs = ("sign", "--key", key, "--version", "7.0", "--notes", "https://example.org/7")
    done(capsys, *signs, "--base", "https://example.org", "--days", "1", "-o", target)
    keys = [base64.b64decode(public)]
    before = read_release(open_signed(target.read_bytes(), keys))
    done(capsys, "renew", "--key", key, "--days", "100", target)
    after = read_release(open_signed(target.read_bytes(), keys))
    assert (after.until - before.until).days in (99, 100)  # midnight may lie between
    assert (after.version, after.date, after.notes) == (before.version, before.date, before.notes)


def test_what_the_program_would_refuse_is_not_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key, target = tmp_path / "k", tmp_path / "updates.json"
    done(capsys, "keys", key)
    signs = ("sign", "--key", key, "--base", "https://example.org", "-o", target)
    words = ended_with_words(capsys, *signs, "--version", "next", "--notes", "https://a.example/")
    assert "next" in words
    words = ended_with_words(capsys, *signs, "--version", "1", "--notes", "http://a.example/")
    assert "http://a.example/" in words
    assert not target.exists()


def test_a_private_key_is_never_overwritten(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    done(capsys, "keys", tmp_path / "k")
    before = (tmp_path / "k").read_bytes()
    ended_with_words(capsys, "keys", tmp_path / "k")
    assert (tmp_path / "k").read_bytes() == before


def test_what_somebody_else_has_signed_is_not_renewed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "updates.json"
    for name in ("a", "b"):
        done(capsys, "keys", tmp_path / name)
    signs = ("--version", "7", "--notes", "https://a.example/", "--base", "https://a.example")
    done(capsys, "sign", "--key", tmp_path / "a", *signs, "-o", target)
    before = target.read_bytes()
    assert "none of the keys" in ended_with_words(capsys, "renew", "--key", tmp_path / "b", target)
    assert target.read_bytes() == before


@pytest.mark.parametrize("address", ["http://a.example/", "https://updates.x.invalid/u.json"])
def test_a_release_without_a_server_gets_no_channel(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], address: str
) -> None:
    public = done(capsys, "keys", tmp_path / "k")
    words = ended_with_words(capsys, "channel", "--address", address, "--key", public)
    assert "not the address of a server" in words
