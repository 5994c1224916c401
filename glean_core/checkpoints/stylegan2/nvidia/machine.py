"""A pickle reader that can build what weights need and nothing else.

Python's own reader calls whatever a file names. This one runs the instructions itself: it knows
containers and plain values, and a name (`GLOBAL`) is an inert record that stands for one of the
builders it was given. Nothing is imported, no attribute is set, no method of a built object called.
"""

import mmap
import pickletools
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import IO, Any, Protocol, cast, runtime_checkable


class RefusedError(Exception):
    """A pickle asks for something that weights do not need; the text says what."""


@dataclass(frozen=True)
class Global:
    """The name of a class or function in a pickle; never the thing itself."""

    module: str
    name: str


@runtime_checkable
class Draft(Protocol):
    """A value that a later instruction completes."""

    def complete(self, state: object) -> None:
        """Take the state that belongs to the value."""


Builders = Mapping[Global, Callable[..., object]]
_Key = str | int | float | bool | bytes | None
_VALUES = {
    *("BININT", "BININT1", "BININT2", "LONG1", "LONG4", "BINFLOAT"),
    *("BINUNICODE", "SHORT_BINUNICODE", "BINUNICODE8"),
    *("BINBYTES", "SHORT_BINBYTES", "BINBYTES8"),
}
_CONSTANTS: dict[str, Callable[[], object]] = {
    "NONE": lambda: None,
    "NEWTRUE": lambda: True,
    "NEWFALSE": lambda: False,
    "EMPTY_TUPLE": tuple,
    "EMPTY_LIST": list,
    "EMPTY_DICT": dict,
    "EMPTY_SET": set,
}
_TUPLES = {"TUPLE1": 1, "TUPLE2": 2, "TUPLE3": 3}


def read(file: mmap.mmap, builders: Builders) -> object:
    """Build the value of a pickle.

    Raises RefusedError for what is not allowed, and ValueError, TypeError, KeyError or IndexError
    for a damaged file.
    """
    machine = _Machine(builders)
    for opcode, argument, _ in pickletools.genops(cast(IO[bytes], file)):
        if opcode.name == "STOP":
            return machine.pop()
        machine.step(opcode.name, argument)
    raise ValueError("no end")


class _Machine:
    """The stack, its marks and the memo while a pickle is read."""

    def __init__(self, builders: Builders) -> None:
        self.builders = builders
        self.stack: list[object] = []
        self.outer: list[list[object]] = []  # stacks below the marks
        self.memo: list[object] = []

    def pop(self) -> Any:
        return self.stack.pop()

    def pop_mark(self) -> list[object]:
        items = self.stack
        self.stack = self.outer.pop()
        return items

    def step(self, name: str, argument: Any) -> None:
        if name in _VALUES:
            self.stack.append(argument)
        elif name in _CONSTANTS:
            self.stack.append(_CONSTANTS[name]())
        elif name in _TUPLES:
            items = self.stack[-_TUPLES[name] :]
            if len(items) < _TUPLES[name]:
                raise IndexError(name)
            self.stack[-_TUPLES[name] :] = [tuple(items)]
        elif name in ("PROTO", "FRAME"):
            pass
        else:
            method = getattr(self, f"op_{name.lower()}", None)
            if method is None:
                raise RefusedError(f"the instruction {name}")
            method(argument)

    def op_mark(self, argument: None) -> None:
        self.outer.append(self.stack)
        self.stack = []

    def op_pop(self, argument: None) -> None:
        self.stack.pop()

    def op_pop_mark(self, argument: None) -> None:
        self.pop_mark()

    def op_tuple(self, argument: None) -> None:
        items = tuple(self.pop_mark())
        self.stack.append(items)

    def op_memoize(self, argument: None) -> None:
        self.memo.append(self.stack[-1])

    def op_binput(self, index: int) -> None:
        if index > len(self.memo):  # writers number from 0 upwards; a gap is made by hand
            raise RefusedError("a memo with gaps")
        self.memo[index : index + 1] = [self.stack[-1]]

    op_long_binput = op_binput

    def op_binget(self, index: int) -> None:
        self.stack.append(self.memo[index])

    op_long_binget = op_binget

    def op_append(self, argument: None) -> None:
        item = self.pop()
        _exactly(self.stack[-1], list).append(item)

    def op_appends(self, argument: None) -> None:
        items = self.pop_mark()
        _exactly(self.stack[-1], list).extend(items)

    def op_setitem(self, argument: None) -> None:
        value, key = self.pop(), self.pop()
        _exactly(self.stack[-1], dict)[_plain(key)] = value

    def op_setitems(self, argument: None) -> None:
        items = self.pop_mark()
        pairs = zip(items[::2], items[1::2], strict=True)
        _exactly(self.stack[-1], dict).update((_plain(key), value) for key, value in pairs)

    def op_additems(self, argument: None) -> None:
        items = self.pop_mark()
        _exactly(self.stack[-1], set).update(map(_plain, items))

    def op_global(self, argument: str) -> None:
        module, _, name = argument.partition(" ")
        self.push_name(module, name)

    def op_stack_global(self, argument: None) -> None:
        name, module = self.pop(), self.pop()
        self.push_name(_exactly(module, str), _exactly(name, str))

    def push_name(self, module: str, name: str) -> None:
        found = Global(module, name)
        if found not in self.builders:
            raise RefusedError(f"{module}.{name}")
        self.stack.append(found)

    def op_reduce(self, argument: None) -> None:
        arguments, function = _exactly(self.pop(), tuple), _exactly(self.pop(), Global)
        self.stack.append(self.builders[function](*arguments))

    op_newobj = op_reduce  # an object made without its initialiser: for a builder the same

    def op_build(self, argument: None) -> None:
        state, value = self.pop(), self.stack[-1]
        if not isinstance(value, Draft):
            raise RefusedError(f"a state for a {type(value).__name__}")
        value.complete(state)


def _exactly(value: object, kind: type[Any]) -> Any:
    if type(value) is not kind:
        raise RefusedError(f"a {type(value).__name__} in the place of a {kind.__name__}")
    return value


def _plain(key: object) -> _Key:
    """A key that hashes without running through nested values."""
    if key is None or isinstance(key, str | int | float | bytes):
        return key
    raise RefusedError(f"a {type(key).__name__} as a key")
