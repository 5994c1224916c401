"""Near duplicates by perceptual hash: the same picture rescaled, recompressed or recoloured."""

from __future__ import annotations

from collections import defaultdict

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from glean_core.extras import how_to_get
from glean_core.training.data.errors import DataError

HASH_SIDE = 16  # 16 x 16 lowest frequencies: 256 bits
# Measured on 1596 aligned faces and 40 photos: copies rescaled by 0.37..1.6 and saved as JPEG of
# quality 50..95 differ in 12 bits or less, and no two people's portraits in fewer than 36. With
# the usual 64 bits the two ranges overlap, because aligned faces are alike.
LARGEST_DISTANCE = 20


def perceptual_hash(picture: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """256 bits (pHash) of an H x W x 3 uint8 RGB picture. Raises DataError without ImageHash."""
    try:
        import imagehash
    except ImportError as error:
        raise DataError(f"Finding duplicates needs {how_to_get('ImageHash')}.") from error
    bits = imagehash.phash(Image.fromarray(picture), hash_size=HASH_SIDE).hash
    return np.asarray(bits, bool).ravel()


def hash_text(bits: NDArray[np.bool_]) -> str:
    """The bits in hexadecimal, as ImageHash writes them."""
    return np.packbits(bits).tobytes().hex()


def find_duplicates(
    hashes: NDArray[np.bool_], largest_distance: int = LARGEST_DISTANCE
) -> dict[int, int]:
    """Map each duplicate to the picture that stays, by their rows in `hashes`.

    hashes: N x bits; the first row stays, and each further one that differs from all that stay in
    more than `largest_distance` bits. Exact: of largest_distance + 1 bands of bits, two rows that
    close must share one (pigeonhole principle), so only rows that share a band are compared.
    """
    words = np.packbits(hashes, axis=1).view(np.uint64)
    edges = np.linspace(0, hashes.shape[1], largest_distance + 2).round().astype(int)
    bands = [np.packbits(part, axis=1) for part in np.split(hashes, edges[1:-1], axis=1)]
    buckets: list[dict[bytes, list[int]]] = [defaultdict(list) for _ in bands]
    duplicates: dict[int, int] = {}
    for row in range(len(hashes)):
        keys = [band[row].tobytes() for band in bands]
        near = {other for key, bucket in zip(keys, buckets, strict=True) for other in bucket[key]}
        if near:
            others = np.array(sorted(near))
            distances = np.bitwise_count(words[others] ^ words[row]).sum(axis=1)
            if distances.min() <= largest_distance:
                duplicates[row] = int(others[distances.argmin()])
                continue
        for key, bucket in zip(keys, buckets, strict=True):
            bucket[key].append(row)
    return duplicates
