"""A text and its signatures in one JSON file, so that both are always of the same moment.

    {"signed": "<the text>", "signatures": ["<base64>", ...]}

The signature (Ed25519, RFC 8032) is over the very bytes of the text in UTF-8. What a text means is
looked at only after somebody whose key we have is known to have signed it.
"""

import base64
import binascii
import json
from collections.abc import Iterable
from typing import Any

from glean_core.updates.release import refuse_constant, without_doubles

MOST_SIGNATURES = 4
SIGNATURE_BYTES = 64


class NotSignedError(ValueError):
    """There is a text, but none of the keys has signed it."""


def open_signed(data: bytes, keys: Iterable[bytes]) -> bytes:
    """Return the text inside, which one of the public keys (32 bytes each) has signed.

    Raises NotSignedError, and ValueError for what is no such file.
    """
    text, signatures = _parts(data)
    for key in keys:
        if any(_has_signed(key, text, signature) for signature in signatures):
            return text
    raise NotSignedError("signed by none of the keys")


def _parts(data: bytes) -> tuple[bytes, list[bytes]]:
    try:
        found: Any = json.loads(
            data.decode("utf-8"), object_pairs_hook=without_doubles, parse_constant=refuse_constant
        )
    except RecursionError as error:
        raise ValueError("nested too deeply") from error
    if not isinstance(found, dict) or set(found) != {"signed", "signatures"}:
        raise ValueError("other fields than signed, signatures")
    text, signatures = found["signed"], found["signatures"]
    if not isinstance(text, str) or not isinstance(signatures, list):
        raise ValueError("“signed” is no text, or “signatures” no list")
    if len(signatures) > MOST_SIGNATURES or not all(isinstance(one, str) for one in signatures):
        raise ValueError(f"more than {MOST_SIGNATURES} signatures, or other things among them")
    return text.encode("utf-8"), [_bytes_of(one) for one in signatures]


def _bytes_of(signature: str) -> bytes:
    try:
        return base64.b64decode(signature, validate=True)
    except binascii.Error as error:
        raise ValueError("a signature is not base64") from error


def _has_signed(key: bytes, text: bytes, signature: bytes) -> bool:
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    if len(signature) != SIGNATURE_BYTES:
        return False
    try:
        VerifyKey(key).verify(text, signature)
    except BadSignatureError:
        return False
    return True
