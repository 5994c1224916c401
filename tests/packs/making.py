"""Packs for tests: small, of no use, and right but for what a test asks to be wrong."""

from __future__ import annotations

import hashlib
import stat
import zipfile
from dataclasses import replace
from pathlib import Path

from glean_core.machine import this_platform
from glean_core.packs.fitting import this_python
from glean_core.packs.manifest import FILE, LICENCES, PACKAGES, Manifest

FILES = {
    "glimmer/__init__.py": b"WORTH = 'a pack'\n",
    "glimmer/parts/deep.py": b"x = 1\n" * 5000,
    "glimmer/bin/tool": b"#!/bin/sh\n",
}
RUNS = "glimmer/bin/tool"
GOOD = Manifest(
    name="glimmer-cpu",
    brings="glimmer",
    version="1.0+cpu",
    platform=this_platform(),
    python=this_python(),
    program=">=0.1.dev0",
    size=sum(map(len, FILES.values())),
    files=len(FILES),
)


def make_pack(
    path: Path,
    manifest: Manifest = GOOD,
    extra: tuple[tuple[zipfile.ZipInfo, bytes], ...] = (),
    text: bytes | None = None,
    files: dict[str, bytes] = FILES,
) -> Path:
    """Write a pack. extra: members of any kind; text: of the manifest, if another."""
    if files is not FILES:
        size = sum(map(len, files.values()))
        manifest = replace(manifest, size=size, files=len(files))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(FILE, manifest.to_json() if text is None else text)
        archive.writestr(LICENCES, "Licence of tests")
        for name, data in files.items():
            member = zipfile.ZipInfo(f"{PACKAGES}/{name}")
            member.external_attr = (stat.S_IFREG | (0o755 if name == RUNS else 0o644)) << 16
            archive.writestr(member, data)
        for member, data in extra:
            archive.writestr(member, data)
    return path


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
