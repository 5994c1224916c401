"""What a release needs so that the program can check for updates; docs/updates.md is the guide.

    python packaging/sign_updates.py keys release.key
    python packaging/sign_updates.py channel --address https://... --key PUBLIC [--key PUBLIC]
    python packaging/sign_updates.py sign --key release.key --version 0.2.0 --notes https://... \\
        --base https://... --days 180 -o updates.json [--pack dist/torch-cpu-....zip ...] \\
        linux-x86_64=dist/glean-retouch.deb ...
    python packaging/sign_updates.py renew --key release.key --days 180 updates.json
    python packaging/sign_updates.py show --key PUBLIC updates.json

The private key is a line in a file that only its owner may read. It never goes into the repository,
nor to the server.
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

from nacl.signing import SigningKey

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from glean_core.errors import GleanError
from glean_core.files import file_sha256, replacing
from glean_core.packs.archive import read_pack
from glean_core.updates.channel import FILE, key_from_text
from glean_core.updates.release import FORMAT, WHAT, read_release
from glean_core.updates.signed import open_signed


def make_keys(path: Path) -> str:
    """Write a new private key, readable by its owner alone; returns the public key."""
    key = SigningKey.generate()
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(base64.b64encode(bytes(key)).decode() + "\n")
    return public_of(key)


def read_key(path: Path) -> SigningKey:
    return SigningKey(key_from_text(path.read_text("ascii").strip()))


def public_of(key: SigningKey) -> str:
    return base64.b64encode(bytes(key.verify_key)).decode()


def write_channel(address: str, keys: list[str], path: Path = FILE) -> None:
    """Write what makes the next build a release with a channel."""
    if not address.startswith("https://") or ".invalid" in address:
        raise GleanError(f"{address} is not the address of a server; give one with https.")
    for key in keys:
        key_from_text(key)
    lines = f"address = {json.dumps(address)}\nkeys = {json.dumps(keys)}\n"
    path.write_text(lines, "utf-8", newline="\n")


def describe(platform: str, path: Path, base: str) -> dict[str, Any]:
    """Say what stands in the list about one file of a release."""
    return {
        "platform": platform,
        "url": f"{base.rstrip('/')}/{quote(path.name)}",
        "sha256": file_sha256(path),
        "size": path.stat().st_size,
    }


def describe_pack(path: Path, base: str) -> dict[str, Any]:
    """Say what stands in the list about a pack, by what its file says of itself."""
    pack = read_pack(path).manifest
    return {
        **describe(pack.platform, path, base),
        "name": pack.name,
        "version": pack.version,
        "python": pack.python,
        "program": pack.program,
    }


def signed(content: dict[str, Any], keys: list[SigningKey], days: int) -> bytes:
    """Return the file for the server: the content, dated now, with a signature by each key.

    It is read again as the program reads it. Raises ValueError where the program would refuse it.
    """
    now = datetime.now(UTC)
    dates = {
        "signed": now.strftime("%Y-%m-%dT%H:%M:%SZ"),
        "until": (now + timedelta(days=days)).date().isoformat(),
    }
    text = json.dumps({"what": WHAT, "format": FORMAT, **content, **dates}, indent=1)
    made = [base64.b64encode(key.sign(text.encode()).signature).decode() for key in keys]
    data = json.dumps({"signed": text, "signatures": made}, indent=1).encode() + b"\n"
    for key in keys:
        read_release(open_signed(data, [bytes(key.verify_key)]))
    return data


def content_of(data: bytes, keys: list[bytes]) -> dict[str, Any]:
    """Return what was signed, without its dates. Raises ValueError where it isn't ours."""
    text = open_signed(data, keys)
    read_release(text)
    found: dict[str, Any] = json.loads(text)
    return {name: value for name, value in found.items() if name not in ("signed", "until")}


def parser() -> argparse.ArgumentParser:
    whole = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    commands = whole.add_subparsers(dest="command", required=True)
    keys = commands.add_parser("keys", help="make a private key; prints the public one")
    keys.add_argument("file", type=Path)
    channel = commands.add_parser("channel", help="tell the next build where to ask")
    channel.add_argument("--address", required=True)
    channel.add_argument("--key", action="append", required=True, help="a public key")
    sign = commands.add_parser("sign", help="list a release and sign the list")
    sign.add_argument("--version", required=True)
    sign.add_argument("--date", default=datetime.now(UTC).date().isoformat())
    sign.add_argument("--notes", required=True, help="address of the release's page")
    sign.add_argument("--base", required=True, help="address of the folder with the files")
    sign.add_argument("-o", "--output", type=Path, required=True)
    sign.add_argument("--pack", type=Path, action="append", default=[], help="packaging/build_pack")
    sign.add_argument("files", nargs="*", metavar="PLATFORM=FILE")
    renew = commands.add_parser("renew", help="sign the same list again, for longer")
    renew.add_argument("file", type=Path)
    for command in (sign, renew):
        command.add_argument("--key", type=Path, action="append", required=True)
        command.add_argument("--days", type=int, default=180, help="so long it is believed")
    show = commands.add_parser("show", help="check a list as the program does, and print it")
    show.add_argument("--key", action="append", required=True, help="a public key")
    show.add_argument("file", type=Path)
    return whole


def run(chosen: argparse.Namespace) -> None:
    if chosen.command == "keys":
        print(make_keys(chosen.file))
    elif chosen.command == "channel":
        write_channel(chosen.address, chosen.key)
    elif chosen.command == "show":
        keys = [key_from_text(key) for key in chosen.key]
        print(open_signed(chosen.file.read_bytes(), keys).decode())
    else:
        pairs = [read_key(path) for path in chosen.key]
        target: Path = chosen.output if chosen.command == "sign" else chosen.file
        with replacing(target) as file:
            file.write(signed(_content(chosen, pairs), pairs, chosen.days))


def _content(chosen: argparse.Namespace, pairs: list[SigningKey]) -> dict[str, Any]:
    if chosen.command == "renew":
        return content_of(chosen.file.read_bytes(), [bytes(key.verify_key) for key in pairs])
    files = [entry.partition("=") for entry in chosen.files]
    return {
        "version": chosen.version,
        "date": chosen.date,
        "notes": chosen.notes,
        "files": [describe(name, Path(path), chosen.base) for name, _, path in files],
        "packs": [describe_pack(path, chosen.base) for path in chosen.pack],
    }


def main(arguments: list[str] | None = None) -> int:
    try:
        run(parser().parse_args(arguments))
    except (GleanError, ValueError, OSError) as error:
        print(error, file=sys.stderr)
        return 2
    return 0


if __name__ == "__main__":
    sys.exit(main())
