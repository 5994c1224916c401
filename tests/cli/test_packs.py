"""`glean packs`: what a person at a terminal, and a script, can do with packs."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from glean_core.packs import packs_dir
from glean_core.packs.place import OVERRIDE
from tests.cli.conftest import Run
from tests.packs.making import GOOD, make_pack, sha256
from tests.update_server import TEST_KEY, listing, public, sends, serving


@pytest.fixture
def pack(glean: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(OVERRIDE, str(tmp_path / "store"))
    return make_pack(tmp_path / "glimmer.zip")


def test_a_pack_is_added_listed_and_removed(glean: Run, pack: Path) -> None:
    assert "add one with" in glean("packs", "list").out
    added = glean("packs", "add", pack, "--yes", "--sha256", sha256(pack))
    assert added.code == 0
    assert "used from the next start" in added.out
    assert "from a source that you trust" in added.err
    listed = glean("packs", "list")
    assert "glimmer-cpu" in listed.out
    assert "yes" in listed.out
    assert listed.err == ""
    (values,) = json.loads(glean("packs", "list", "--json").out)
    assert (values["version"], values["fits"]) == ("1.0+cpu", True)
    where = json.loads(glean("packs", "where", "--json").out)
    assert where["folder"] == str(packs_dir())
    assert where["bytes"] > GOOD.size
    assert where["used"] is True
    assert str(packs_dir()) in glean("packs", "where").out
    assert "deleted" in glean("packs", "remove", "glimmer-cpu", "--yes").out
    assert json.loads(glean("packs", "list", "--json").out) == []


def test_nothing_is_trusted_without_a_word(glean: Run, pack: Path) -> None:
    refused = glean("packs", "add", pack)
    assert refused.code == 2
    assert "say so with --yes" in refused.err
    assert glean("packs", "add", pack, "--yes", "--sha256", "0" * 64).code == 2
    assert "another checksum" in glean("packs", "add", pack, "-y", "--sha256", "0" * 64).err
    assert json.loads(glean("packs", "list", "--json").out) == []
    glean("packs", "add", pack, "--yes")
    assert "say so with --yes" in glean("packs", "remove", "glimmer-cpu").err


def test_a_pack_that_does_not_fit_says_why(glean: Run, pack: Path) -> None:
    other = make_pack(pack.with_name("other.zip"), replace(GOOD, python="cpython-399"))
    refused = glean("packs", "add", other, "--yes")
    assert refused.code == 2
    assert "cpython-399" in refused.err
    glean("packs", "add", pack, "--yes")
    (folder,) = (path for path in packs_dir().iterdir() if path.is_dir())
    (folder / "pack.json").write_bytes(replace(GOOD, program=">=99").to_json())
    listed = glean("packs", "list")
    assert "no" in listed.out.split()
    assert "is for version >=99" in listed.err


def test_from_the_sources_it_says_that_packs_are_not_used(
    glean: Run, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(OVERRIDE)
    assert "for the installed program" in glean("packs", "list").err


def test_without_a_channel_it_says_where_packs_come_from(glean: Run, pack: Path) -> None:
    for command in (("available",), ("download", "torch-cpu")):
        refused = glean("packs", *command)
        assert refused.code == 2
        assert "“glean packs add FILE”" in refused.err


def test_what_the_makers_offer_is_listed(
    glean: Run, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = {
        "name": GOOD.name, "version": GOOD.version, "platform": GOOD.platform,
        "python": GOOD.python, "program": GOOD.program, "url": "https://example.org/glimmer.zip",
        "sha256": sha256(pack), "size": 123_000_000,
    }  # fmt: skip
    with serving() as server:
        server.respond = sends(listing(packs=[entry]))
        monkeypatch.setenv("GLEAN_UPDATES_ADDRESS", server.address)
        monkeypatch.setenv("GLEAN_UPDATES_KEYS", public(TEST_KEY))
        assert "glimmer-cpu  1.0+cpu  123 MB" in glean("packs", "available").out
        (values,) = json.loads(glean("packs", "available", "--json").out)
        assert (values["name"], values["partial"]) == ("glimmer-cpu", 0)
        refused = glean("packs", "download", "torch-cuda")
    assert refused.code == 2
    assert "No pack “torch-cuda” is offered" in refused.err
