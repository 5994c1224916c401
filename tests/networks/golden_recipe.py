"""Deterministic weights for the golden cases: PCG64 over sha256 of each tensor's name.

The same few lines as the specification in the reference data, so that the proof runs without it:
seed = first 16 bytes (little endian) of sha256("salt|key"); raw 64-bit stream; top 53 bits as a
uniform number u; z = (2u - 1) sqrt(3); value = float32(offset + scale z).
"""

import hashlib
import math

import numpy as np
from numpy.typing import NDArray

SALT = "glean-golden-public-v1"


def unit_noise(key: str, shape: tuple[int, ...]) -> NDArray[np.float64]:
    count = math.prod(shape)
    digest = hashlib.sha256(f"{SALT}|{key}".encode()).digest()
    raw = np.random.PCG64(int.from_bytes(digest[:16], "little")).random_raw(count)
    u = (np.asarray(raw, dtype=np.uint64) >> np.uint64(11)).astype(np.float64) * 2.0**-53
    return ((2 * u - 1) * math.sqrt(3)).reshape(shape)


def offset_and_scale(key: str, shape: tuple[int, ...], num_rrdbs: int) -> tuple[float, float]:
    if "injected_noise_" in key or key.endswith(("constant_input.input", "weight_orig")):
        return (0.0, 100.0) if "style_mapping" in key else (0.0, 1.0)
    if key.endswith("noise_injector.weight"):
        return 0.0, 0.15
    if key.endswith("bias"):
        if "style_mapping" in key:
            return 0.0, 10.0
        return (1.0, 0.2) if key.endswith("style_modulation.bias") else (0.0, 0.1)
    fan_in = math.prod(shape[1:])
    if key.endswith("conv_body.weight"):
        return 0.0, 1.3 * 1.2**-num_rrdbs * math.sqrt(1.6 / fan_in)
    if ".rdb" in key:
        return 0.0, 0.6 * math.sqrt(1 / fan_in)
    if key.startswith("decoder.") and key.endswith(".2.weight"):
        return 0.0, 0.35 * math.sqrt(1 / fan_in)
    return 0.0, math.sqrt(1.6 / fan_in)


def golden_tensor(
    key: str, shape: tuple[int, ...], num_rrdbs: int = 23
) -> NDArray[np.float32] | None:
    """The tensor for a key, or None for blur kernels, which keep their constructed value."""
    if key.endswith(".kernel"):
        return None
    offset, scale = offset_and_scale(key, shape, num_rrdbs)
    value: NDArray[np.float32] = (offset + scale * unit_noise(key, shape)).astype(np.float32)
    return value
