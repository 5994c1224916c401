"""What a pickle of NVIDIA's may build: tensors, numbers, containers, records of objects."""

import io
import math
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from glean_core.checkpoints.stylegan2.nvidia.machine import Global, RefusedError

_NUMBERS = ("b1", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f2", "f4", "f8")


@dataclass(frozen=True, eq=False)
class Persistent:
    """One of NVIDIA's objects: its class's name and attributes. Its source code is let go."""

    class_name: str
    state: dict[str, object]


@dataclass(eq=False)
class NumberType:
    """A numpy type of plain numbers, such as f8; the byte order comes later."""

    code: str
    order: str = "="

    def complete(self, state: object) -> None:
        """Take numpy's state of a type: a version, the byte order, and nothing for fields."""
        if not isinstance(state, tuple) or state[1] not in ("<", ">", "=", "|"):
            raise RefusedError("a numpy type that is no plain number")
        if any(part is not None for part in state[2:5]):
            raise RefusedError("a numpy type with fields")
        self.order = state[1]

    def dtype(self) -> np.dtype[np.generic]:
        """The type itself."""
        return np.dtype(self.order + self.code)


@dataclass(eq=False)
class Array:
    """A numpy array of plain numbers; values None until its state comes."""

    values: np.ndarray[tuple[int, ...], np.dtype[np.generic]] | None = None

    def complete(self, state: object) -> None:
        """Take numpy's state of an array: version, shape, type, order, bytes."""
        if not isinstance(state, tuple) or not isinstance(state[2], NumberType):
            raise RefusedError("a numpy array of other things than numbers")
        _, shape, kind, fortran, data = state
        if not isinstance(data, bytes):
            raise RefusedError("a numpy array of other things than numbers")
        values = np.frombuffer(data, kind.dtype())
        self.values = values.reshape(shape, order="F" if fortran else "C")


def _type(code: object, align: object = False, copy: object = True) -> NumberType:
    if code not in _NUMBERS:
        raise RefusedError("a numpy type that is no plain number")
    return NumberType(str(code))


def _scalar(kind: object, data: object) -> float | int | bool:
    if not isinstance(kind, NumberType) or not isinstance(data, bytes):
        raise RefusedError("a numpy value that is no plain number")
    value: float | int | bool = np.frombuffer(data, kind.dtype(), count=1)[0].item()
    return value


def _array(kind: object, shape: object, code: object) -> Array:
    return Array()


def _storage(data: object) -> Tensor:
    """The numbers that a tensor looks at, as a flat tensor; `data` is a file of torch's own."""
    if not isinstance(data, bytes):
        raise RefusedError("a tensor without data")
    storage = torch.load(io.BytesIO(data), map_location="cpu", weights_only=True)
    if not isinstance(storage, torch.storage.TypedStorage):
        raise RefusedError("a tensor whose data is something else")
    return torch.empty(0, dtype=storage.dtype).set_(storage)


def _tensor(
    storage: object, offset: int, size: tuple[int, ...], stride: tuple[int, ...], *rest: object
) -> Tensor:
    """A tensor on its storage; what follows (gradient wanted, hooks) is let go."""
    if not isinstance(storage, Tensor):
        raise RefusedError("a tensor without data")
    if math.prod(size) > storage.numel():  # a few bytes that claim to be gigabytes
        raise RefusedError("a tensor that is larger than its data")
    return torch.as_strided(storage, size, stride, offset)


def _parameter(tensor: object, *rest: object) -> Tensor:
    if not isinstance(tensor, Tensor):
        raise RefusedError("a parameter that is no tensor")
    return tensor


def _persistent(meta: object) -> Persistent:
    if not isinstance(meta, dict) or meta.get("type") != "class":
        raise RefusedError("an object that is not one of NVIDIA's")
    name, state = meta.get("class_name"), meta.get("state")
    if not isinstance(name, str) or not isinstance(state, dict):
        raise RefusedError("an object that is not one of NVIDIA's")
    return Persistent(name, state)


def _set(items: object = ()) -> set[str | int]:
    if not isinstance(items, list | tuple) or not all(isinstance(i, str | int) for i in items):
        raise RefusedError("a set of other things than names")
    return set(items)


def _dict() -> dict[object, object]:
    return {}


def _never(*arguments: object) -> object:
    raise RefusedError("an array type where a value belongs")


BUILDERS = {
    Global("torch_utils.persistence", "_reconstruct_persistent_obj"): _persistent,
    Global("torch._utils", "_rebuild_tensor_v2"): _tensor,
    Global("torch._utils", "_rebuild_parameter"): _parameter,
    Global("torch.storage", "_load_from_bytes"): _storage,
    Global("collections", "OrderedDict"): _dict,
    Global("dnnlib.util", "EasyDict"): _dict,
    Global("builtins", "set"): _set,
    Global("__builtin__", "set"): _set,
    Global("numpy", "dtype"): _type,
    Global("numpy", "ndarray"): _never,
    **{
        Global(f"numpy.{core}.multiarray", name): build
        for core in ("core", "_core")
        for name, build in (("scalar", _scalar), ("_reconstruct", _array))
    },
}
