"""ONNX files as bytes: protocol buffer messages of onnx.proto, as many as a network needs.

The package onnx is 31 MB, and its messages hold every weight once more.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

OPSET, IR_VERSION = 18, 9
_FLOAT, _INT64 = 1, 7  # TensorProto.DataType
_EXTERNAL = 1  # TensorProto.DataLocation

Attribute = int | float | str | Sequence[int]


def model(graph: bytes) -> bytes:
    """A ModelProto around a GraphProto."""
    return (
        _number(1, IR_VERSION)
        + _chunk(2, "GLEAN Retouch")
        + _chunk(7, graph)
        + _chunk(8, _number(2, OPSET))
    )


def graph(
    nodes: Sequence[bytes], tensors: Sequence[bytes], inputs: Sequence[bytes], output: bytes
) -> bytes:
    """A GraphProto of NodeProtos in order, TensorProtos and ValueInfoProtos."""
    parts = [_chunk(1, node) for node in nodes]
    parts.append(_chunk(2, "glean"))
    parts += [_chunk(5, tensor) for tensor in tensors]
    parts += [_chunk(11, value) for value in inputs]
    return b"".join([*parts, _chunk(12, output)])


def node(
    operator: str, inputs: Sequence[str], outputs: Sequence[str], attributes: dict[str, Attribute]
) -> bytes:
    """A NodeProto, named after its first output."""
    parts = [_chunk(1, name) for name in inputs] + [_chunk(2, name) for name in outputs]
    parts += [_chunk(3, outputs[0]), _chunk(4, operator)]
    parts += [_chunk(5, _attribute(name, value)) for name, value in attributes.items()]
    return b"".join(parts)


def tensor(name: str, values: NDArray[np.float32] | NDArray[np.int64], *, outside: bool) -> bytes:
    """A TensorProto with its values, or one whose values whoever loads it gives: outside."""
    kind = _FLOAT if values.dtype == np.float32 else _INT64
    head = b"".join(_number(1, side) for side in values.shape) + _number(2, kind) + _chunk(8, name)
    if outside:
        return head + _chunk(13, _chunk(1, "location") + _chunk(2, name)) + _number(14, _EXTERNAL)
    return head + _chunk(9, values.astype(values.dtype.newbyteorder("<")).tobytes())


def value(name: str, sides: Sequence[int | str]) -> bytes:
    """A ValueInfoProto of a float32 array; a side with a name may have any length."""
    dims = b"".join(
        _chunk(1, _chunk(2, side) if isinstance(side, str) else _number(1, side)) for side in sides
    )
    return _chunk(1, name) + _chunk(2, _chunk(1, _number(1, _FLOAT) + _chunk(2, dims)))


def _attribute(name: str, value: Attribute) -> bytes:
    """An AttributeProto; its last field is the AttributeType."""
    head = _chunk(1, name)
    if isinstance(value, float):
        return head + _varint(2 << 3 | 5) + struct.pack("<f", value) + _number(20, 1)
    if isinstance(value, int):
        return head + _number(3, value) + _number(20, 2)
    if isinstance(value, str):
        return head + _chunk(4, value) + _number(20, 3)
    return head + b"".join(_number(8, each) for each in value) + _number(20, 7)


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _chunk(field: int, value: bytes | str) -> bytes:
    data = value.encode() if isinstance(value, str) else value
    return _varint(field << 3 | 2) + _varint(len(data)) + data
