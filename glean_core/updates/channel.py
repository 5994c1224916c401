"""Where this build asks for updates, and whose signature it believes.

A build made from the sources has no channel. A release has: before it is built,
`packaging/sign_updates.py channel` writes `channel.toml` beside this file (docs/updates.md).
"""

import base64
import binascii
import os
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from glean_core.updates.errors import UpdateError

# The project has no server yet. Names that end in .invalid belong to nobody for ever (RFC 6761), so
# this can't become somebody else's. Whoever opens a server puts its address here.
ADDRESS = "https://updates.glean-retouch.invalid/updates.json"
FILE = Path(__file__).with_name("channel.toml")
# For tests and for those who distribute the program themselves.
ADDRESS_VARIABLE, KEYS_VARIABLE = "GLEAN_UPDATES_ADDRESS", "GLEAN_UPDATES_KEYS"

KEY_BYTES = 32  # of an Ed25519 public key, RFC 8032
NO_CHANNEL = (
    "This build has no update channel, because it was not made as a release; get new versions from "
    "where you got this one."
)


@dataclass(frozen=True)
class Channel:
    """address: of the signed JSON file. keys: public keys, 32 bytes each; one of them has signed.

    A release has two keys while one takes the other's place.
    """

    address: str
    keys: tuple[bytes, ...]


def find_channel(file: Path = FILE, environment: Mapping[str, str] = os.environ) -> Channel:
    """Return what the environment says, else what the release was built with.

    Raises UpdateError where there is no channel, or one that can't be read.
    """
    found: dict[str, Any] = {}
    if file.is_file():
        try:
            found = tomllib.loads(file.read_text("utf-8"))
        except (OSError, ValueError) as error:
            raise UpdateError(
                f"Updates can’t be checked, because {file.name} of this build is damaged; "
                "install the program again."
            ) from error
    address = environment.get(ADDRESS_VARIABLE) or str(found.get("address") or ADDRESS)
    texts = environment.get(KEYS_VARIABLE, "").split() or list(found.get("keys") or ())
    if not texts:
        raise UpdateError(NO_CHANNEL)
    return Channel(address, tuple(key_from_text(text) for text in texts))


def key_from_text(text: object) -> bytes:
    """Return the public key that stands in base64. Raises UpdateError."""
    try:
        key = base64.b64decode(str(text), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != KEY_BYTES:
        raise UpdateError(
            f"“{text}” is not a public key of updates; write {KEY_BYTES} bytes in base64."
        )
    return key
