"""A network as a graph of ONNX operators, written down layer by layer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from glean_core.restoration.engine.onnx import message
from glean_core.restoration.engine.onnx.message import Attribute

Array = NDArray[np.float32]
Source = Callable[[str], Array]  # from a tensor's name in the weights file to its values
SLOPE = 0.2  # of every LeakyReLU of the network


class Graph:
    """Operators, in order, and the weights that they name; every value has a name."""

    def __init__(self) -> None:
        self.weights: dict[str, Array] = {}
        self._nodes: list[bytes] = []
        self._fixed: dict[str, NDArray[np.int64]] = {}
        self._count = 0

    def add(self, operator: str, *inputs: str, **attributes: Attribute) -> str:
        """Put an operator behind the others; the name of what it gives."""
        return self.add_many(operator, 1, *inputs, **attributes)[0]

    def add_many(
        self, operator: str, outputs: int, *inputs: str, **attributes: Attribute
    ) -> list[str]:
        """Put an operator behind the others that gives several values; their names."""
        names = [self._name() for _ in range(outputs)]
        self._nodes.append(message.node(operator, inputs, names, attributes))
        return names

    def weight(self, values: Array | float) -> str:
        """Keep an array for the operators; its name."""
        name = f"w{len(self.weights)}"
        self.weights[name] = np.ascontiguousarray(values, dtype=np.float32)
        return name

    def numbers(self, *values: int) -> str:
        """Keep whole numbers, such as axes, for the operators; the name of the list."""
        name = "_".join(["n", *(str(value).replace("-", "m") for value in values)])
        self._fixed[name] = np.array(values, np.int64)
        return name

    def activated(self, x: str) -> str:
        """LeakyReLU 0.2."""
        return self.add("LeakyRelu", x, alpha=SLOPE)

    def written(
        self,
        inputs: dict[str, Sequence[int | str]],
        output: tuple[str, Sequence[int | str]],
        inside: dict[str, Array] | None = None,
    ) -> bytes:
        """The graph as an ONNX file. inputs, output: names and shapes.

        inside: None leaves the weights out of it; whoever loads it gives them. Else the file holds
        them and these, by which values that the operators name are fixed.
        """
        tensors = [message.tensor(name, v, outside=False) for name, v in self._fixed.items()]
        outside = inside is None
        for name, floats in (self.weights | (inside or {})).items():
            tensors.append(message.tensor(name, floats, outside=outside))
        values = [message.value(name, sides) for name, sides in inputs.items()]
        return message.model(message.graph(self._nodes, tensors, values, message.value(*output)))

    def rename(self, x: str, name: str) -> None:
        """Give a value a name of its own, for the outside."""
        self._nodes.append(message.node("Identity", [x], [name], {}))

    def _name(self) -> str:
        self._count += 1
        return f"v{self._count}"
