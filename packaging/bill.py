"""What an installer holds, for machines: python packaging/bill.py FOLDER OUT

Writes OUT as CycloneDX 1.6 JSON (ECMA-424): each part that the frozen program's licences.txt names,
and each library file with its SHA-256. `--sums FOLDER` writes SHA256SUMS over a folder's files.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import sys
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from release import this_release

from app.licences import FILE, Notice, parsed

LIBRARY_ENDINGS = (".so", ".dylib", ".dll", ".pyd")
SYSTEM = "system library"  # as notices.py says


def digest(path: Path) -> str:
    """SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def libraries(folder: Path) -> Iterator[Path]:
    """Every shared library of a program that is no link."""
    for path in sorted(folder.rglob("*")):
        name = path.name.lower()
        named = name.endswith(LIBRARY_ENDINGS) or ".so." in name
        if named and path.is_file() and not path.is_symlink():
            yield path


def part(notice: Notice) -> dict[str, Any]:
    """One part as CycloneDX writes it, with an address in its registry."""
    kind = "deb/debian" if notice.licence == SYSTEM else "pypi"
    version = quote(notice.version, safe=":~")
    address = f"pkg:{kind}/{notice.name.lower().replace('_', '-')}@{version}"
    if notice.name == "Python":
        address = f"pkg:generic/python@{notice.version}"
    made: dict[str, Any] = {"type": "library", "bom-ref": address, "purl": address}
    made |= {"name": notice.name, "version": notice.version}
    if notice.licence != SYSTEM:
        made["licenses"] = [{"license": {"name": notice.licence}}]
    return made


def bill(folder: Path) -> dict[str, Any]:
    """The bill of materials of a frozen program. Exits with a sentence when it has no licences."""
    texts = next(folder.rglob(FILE), None)
    if texts is None:
        sys.exit(f"{folder} holds no {FILE}; make build makes it.")
    own, *others = parsed(texts.read_text("utf-8"))
    files = [
        {
            "type": "file",
            "name": path.relative_to(folder).as_posix(),
            "hashes": [{"alg": "SHA-256", "content": digest(path)}],
        }
        for path in libraries(folder)
    ]
    release = this_release()
    moment = time.gmtime(int(os.environ.get("SOURCE_DATE_EPOCH", time.time())))
    main = {"type": "application", "name": release.name, "version": own.version}
    main["bom-ref"] = f"pkg:pypi/{release.name}@{own.version}"
    seed = "".join(file["hashes"][0]["content"] for file in files)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, seed)}",
        "version": 1,
        "metadata": {
            "timestamp": time.strftime("%Y-%m-%dT%H:%M:%SZ", moment),
            "component": main | {"licenses": [{"license": {"id": release.licence}}]},
        },
        "components": [*map(part, others), *files],
    }


def sums(folder: Path) -> str:
    """What `sha256sum -c` reads, for every file of a folder but the sums themselves."""
    files = sorted(path for path in folder.iterdir() if path.is_file())
    return "".join(f"{digest(p)}  {p.name}\n" for p in files if p.name != "SHA256SUMS")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", help="a frozen program")
    parser.add_argument("out", type=Path, nargs="*", help="files to write the bill into")
    parser.add_argument("--sums", type=Path, metavar="FOLDER", help="write SHA256SUMS there")
    chosen = parser.parse_args()
    if chosen.folder is not None:
        text = json.dumps(bill(chosen.folder), indent=1) + "\n"
        for path in chosen.out:
            path.write_text(text, "utf-8")
    if chosen.sums is not None:
        (chosen.sums / "SHA256SUMS").write_text(sums(chosen.sums), "utf-8")


if __name__ == "__main__":
    main()
