"""Colour profiles made for tests, byte by byte after ICC.1."""

from __future__ import annotations

import struct

import numpy as np
from numpy.typing import NDArray

D50 = (0.9642, 1.0, 0.8249)
# Columns: linear red, green, blue as XYZ under D50 (published Bradford-adapted values).
ADOBE_RGB = np.array(
    [
        [0.6097559, 0.2052401, 0.1492240],
        [0.3111242, 0.6256560, 0.0632197],
        [0.0194811, 0.0608902, 0.7448387],
    ]
)
PROPHOTO = np.array(
    [[0.7976749, 0.1351917, 0.0313534], [0.2880402, 0.7118741, 0.0000857], [0.0, 0.0, 0.8252100]]
)
DISPLAY_P3 = np.array(
    [
        [0.5151187, 0.2919778, 0.1571035],
        [0.2411892, 0.6922441, 0.0665668],
        [-0.0010505, 0.0418791, 0.7840713],
    ]
)
SRGB = np.array(
    [
        [0.4360747, 0.3850649, 0.1430804],
        [0.2225045, 0.7168786, 0.0606169],
        [0.0139322, 0.0971045, 0.7141733],
    ]
)


def fixed(value: float) -> int:
    """s15Fixed16Number."""
    return round(value * 65536)


def xyz(values: NDArray[np.float64] | tuple[float, ...]) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3i", *(fixed(float(v)) for v in values))


def gamma_curve(gamma: float) -> bytes:
    return b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256)) + b"\0\0"


def table_curve(values: NDArray[np.float64]) -> bytes:
    body = np.round(values * 65535).astype(">u2").tobytes()
    return b"curv\0\0\0\0" + struct.pack(">I", len(values)) + body + b"\0" * (len(body) % 4)


def formula_curve(function: int, *parameters: float) -> bytes:
    numbers = struct.pack(f">{len(parameters)}i", *(fixed(p) for p in parameters))
    return b"para\0\0\0\0" + struct.pack(">HH", function, 0) + numbers


SRGB_FORMULA = formula_curve(3, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)


def profile(
    space: bytes, tags: dict[bytes, bytes], device: bytes = b"mntr", pcs: bytes = b"XYZ "
) -> bytes:
    """Assemble a version 4.3 profile."""
    tags = {
        b"desc": b"mluc\0\0\0\0"
        + struct.pack(">IIHHII", 1, 12, 0x656E, 0x5553, 8, 28)
        + "test".encode("utf-16-be"),
        b"wtpt": xyz(D50),
        **tags,
    }
    table, body = struct.pack(">I", len(tags)), b""
    start = 128 + 4 + 12 * len(tags)
    for name, content in tags.items():
        table += struct.pack(">4sII", name, start + len(body), len(content))
        body += content + b"\0" * (-len(content) % 4)
    head = struct.pack(">I4sI4s4s4s", start + len(body), b"test", 0x04300000, device, space, pcs)
    head += struct.pack(">6H4s", 2026, 1, 1, 0, 0, 0, b"acsp").ljust(128 - 24 - 60, b"\0")
    head += struct.pack(">3i", *(fixed(v) for v in D50))
    return head.ljust(128, b"\0") + table + body


def rgb_profile(matrix: NDArray[np.float64], *curves: bytes) -> bytes:
    """A matrix profile; one curve serves all channels."""
    red, green, blue = curves * 3 if len(curves) == 1 else curves
    columns = {b"rXYZ": xyz(matrix[:, 0]), b"gXYZ": xyz(matrix[:, 1]), b"bXYZ": xyz(matrix[:, 2])}
    return profile(b"RGB ", {**columns, b"rTRC": red, b"gTRC": green, b"bTRC": blue})


def grey_profile(curve: bytes) -> bytes:
    return profile(b"GRAY", {b"kTRC": curve})


def _lut16(channels_in: int, channels_out: int, table: NDArray[np.float64]) -> bytes:
    """A lut16Type tag around a grid of values 0..1, with straight curves at both ends."""
    points = table.shape[0]
    line = np.array([0, 65535], ">u2").tobytes()
    head = b"mft2\0\0\0\0" + bytes((channels_in, channels_out, points, 0))
    head += struct.pack(">9i", *(fixed(v) for v in (1, 0, 0, 0, 1, 0, 0, 0, 1)))
    grid = np.round(np.clip(table, 0, 1) * 65535).astype(">u2").tobytes()
    body = head + struct.pack(">HH", 2, 2) + line * channels_in + grid + line * channels_out
    return body + b"\0" * (-len(body) % 4)


def _xyz_to_lab(values: NDArray[np.float64]) -> NDArray[np.float64]:
    ratio = values / np.array(D50)
    f = np.where(ratio > 216 / 24389, np.cbrt(ratio), (24389 / 27 * ratio + 16) / 116)
    lightness = 116 * f[..., 1] - 16
    return np.stack((lightness, 500 * (f[..., 0] - f[..., 1]), 200 * (f[..., 1] - f[..., 2])), -1)


def _lab_to_xyz(lab: NDArray[np.float64]) -> NDArray[np.float64]:
    y = (lab[..., 0] + 16) / 116
    f = np.stack((y + lab[..., 1] / 500, y, y - lab[..., 2] / 200), -1)
    ratio = np.where(f > 6 / 29, f**3, (116 * f - 16) * 27 / 24389)
    return ratio * np.array(D50)


_LAB_SCALE = np.array([100.0, 255.0, 255.0]) * 65535 / 65280  # lut16's older Lab encoding


def _coded_lab(lab: NDArray[np.float64]) -> NDArray[np.float64]:
    return (lab + np.array([0.0, 128.0, 128.0])) / _LAB_SCALE


def rgb_table_profile(matrix: NDArray[np.float64], gamma: float, points: int = 33) -> bytes:
    """An RGB profile made of lookup tables in both directions."""
    steps = np.linspace(0, 1, points)
    device = np.stack(np.meshgrid(steps, steps, steps, indexing="ij"), -1)
    to_lab = _coded_lab(_xyz_to_lab(device**gamma @ matrix.T))
    lab = device * _LAB_SCALE - np.array([0.0, 128.0, 128.0])
    linear = np.clip(_lab_to_xyz(lab) @ np.linalg.inv(matrix).T, 0, 1)
    tags = {b"A2B0": _lut16(3, 3, to_lab), b"B2A0": _lut16(3, 3, linear ** (1 / gamma))}
    return profile(b"RGB ", tags, pcs=b"Lab ")


def cmyk_profile(points: int = 9) -> bytes:
    """A printer whose inks mix as (1 - C)(1 - K) of linear sRGB light, to the 1.8th power."""
    steps = np.linspace(0, 1, points)
    inks = np.stack(np.meshgrid(steps, steps, steps, steps, indexing="ij"), -1)
    light = ((1 - inks[..., :3]) * (1 - inks[..., 3:])) ** 1.8
    lab = _coded_lab(_xyz_to_lab(light @ SRGB.T))
    return profile(b"CMYK", {b"A2B0": _lut16(4, 3, lab)}, device=b"prtr", pcs=b"Lab ")
