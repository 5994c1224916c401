"""Writes the smallest ONNX file that embeds faces: one convolution, its mean, as protobuf."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FLOAT, INTS = 1, 7  # TensorProto.FLOAT, AttributeProto.INTS


def _varint(value: int) -> bytes:
    out = b""
    while value > 127:
        out += bytes([value & 127 | 128])
        value >>= 7
    return out + bytes([value])


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _bytes(field: int, value: bytes | str) -> bytes:
    data = value.encode() if isinstance(value, str) else value
    return _varint(field << 3 | 2) + _varint(len(data)) + data


def _node(operator: str, inputs: list[str], output: str, **attributes: list[int]) -> bytes:
    node = b"".join(_bytes(1, name) for name in inputs)
    node += _bytes(2, output) + _bytes(3, output) + _bytes(4, operator)
    for name, values in attributes.items():
        ints = b"".join(_number(8, value) for value in values)
        node += _bytes(5, _bytes(1, name) + ints + _number(20, INTS))
    return node


def _value(name: str, shape: tuple[int, ...]) -> bytes:
    dims = b"".join(_bytes(1, _number(1, side)) for side in shape)
    return _bytes(1, name) + _bytes(2, _bytes(1, _number(1, FLOAT) + _bytes(2, dims)))


def block_mean_model(weight: NDArray[np.float32]) -> bytes:
    """1 x 3 x 112 x 112 to 1 x out: a convolution in steps of its size, averaged over places.

    weight: out x 3 x k x k float32.
    """
    out, _, k, _ = weight.shape
    tensor = b"".join(_number(1, side) for side in weight.shape)
    tensor += _number(2, FLOAT) + _bytes(8, "w") + _bytes(9, weight.tobytes())
    graph = _bytes(1, _node("Conv", ["x", "w"], "c", kernel_shape=[k, k], strides=[k, k]))
    graph += _bytes(1, _node("GlobalAveragePool", ["c"], "p"))
    graph += _bytes(1, _node("Flatten", ["p"], "y"))
    graph += _bytes(2, "faces") + _bytes(5, tensor)
    graph += _bytes(11, _value("x", (1, 3, 112, 112))) + _bytes(12, _value("y", (1, out)))
    return _number(1, 7) + _bytes(8, _number(2, 11)) + _bytes(7, graph)
