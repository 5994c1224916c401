"""stack.xml: which layers there are, where, and in what order."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree import ElementTree

from glean_core.imaging.errors import DAMAGED, UnreadableError, check_size

PLAIN = "svg:src-over"
LARGEST_XML = 8 << 20  # bytes
_VERSION = "0.0.6"
_DEEPEST = 64
_FURTHEST = 1 << 30  # pixels that a layer may lie away


@dataclass(frozen=True)
class Layer:
    """One layer: a picture at (x, y) of the canvas, in pixels; opacity 0..1.

    source: its entry in the file; empty for layers without pixels (filters, texts).
    """

    name: str
    source: str
    x: int = 0
    y: int = 0
    opacity: float = 1.0
    visible: bool = True
    operation: str = PLAIN


@dataclass(frozen=True)
class Stack:
    """A group of layers and groups, the topmost first."""

    children: tuple[Layer | Stack, ...]
    name: str = ""
    opacity: float = 1.0
    visible: bool = True
    operation: str = PLAIN

    def shown(self) -> Iterator[Layer]:
        """Yield the layers that can be seen, the topmost first."""
        for child in self.children:
            if not child.visible or child.opacity <= 0:
                continue
            if isinstance(child, Stack):
                yield from child.shown()
            else:
                yield child

    @property
    def is_plain(self) -> bool:
        """Whether all that can be seen is laid over each other without another blend mode."""
        return all(
            child.operation == PLAIN and (isinstance(child, Layer) or child.is_plain)
            for child in self.children
            if child.visible
        )


@dataclass(frozen=True)
class Canvas:
    """Width and height in pixels, and the outermost group."""

    width: int
    height: int
    stack: Stack


def canvas_of(xml: bytes, max_pixels: int) -> Canvas:
    """Read stack.xml. Raises UnreadableError, also for canvases of more than max_pixels."""
    # Entities can blow a short text up without end, and OpenRaster has none.
    if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
        raise UnreadableError(DAMAGED)
    try:
        root = ElementTree.fromstring(xml.decode("utf-8-sig"))
    except (ElementTree.ParseError, ValueError) as error:
        raise UnreadableError(DAMAGED) from error
    outermost = root.find("stack")
    if root.tag != "image" or outermost is None:
        raise UnreadableError(DAMAGED)
    width, height = _whole(root, "w", 0), _whole(root, "h", 0)
    check_size(width, height, max_pixels)
    return Canvas(width, height, _stack_of(outermost, 0))


def xml_of(canvas: Canvas) -> bytes:
    """Write stack.xml."""
    root = ElementTree.Element("image", version=_VERSION, w=str(canvas.width), h=str(canvas.height))
    _append(root, canvas.stack)
    ElementTree.indent(root, " ")
    return bytes(ElementTree.tostring(root, "UTF-8", xml_declaration=True))


def _append(parent: ElementTree.Element, part: Layer | Stack) -> None:
    shared = {
        "name": part.name,
        "opacity": f"{part.opacity:g}",
        "visibility": "visible" if part.visible else "hidden",
        "composite-op": part.operation,
    }
    if isinstance(part, Layer):
        place = {"src": part.source, "x": str(part.x), "y": str(part.y)}
        ElementTree.SubElement(parent, "layer", {**shared, **place})
        return
    outermost = parent.tag == "image"
    element = ElementTree.SubElement(parent, "stack", {} if outermost else shared)
    for child in part.children:
        _append(element, child)


def _stack_of(element: ElementTree.Element, depth: int) -> Stack:
    if depth > _DEEPEST:
        raise UnreadableError(DAMAGED)
    children: list[Layer | Stack] = []
    for child in element:
        if child.tag == "stack":
            children.append(_stack_of(child, depth + 1))
        elif child.tag in ("layer", "filter", "text"):
            children.append(_layer_of(child))
    return Stack(
        tuple(children),
        element.get("name", ""),
        _opacity(element),
        element.get("visibility", "visible") != "hidden",
        element.get("composite-op", PLAIN),
    )


def _layer_of(element: ElementTree.Element) -> Layer:
    return Layer(
        element.get("name", ""),
        element.get("src", "") if element.tag == "layer" else "",
        _whole(element, "x", 0),
        _whole(element, "y", 0),
        _opacity(element),
        element.get("visibility", "visible") != "hidden",
        element.get("composite-op", PLAIN),
    )


def _whole(element: ElementTree.Element, name: str, usual: int) -> int:
    number = _number(element, name, usual)
    if abs(number) > _FURTHEST:
        raise UnreadableError(DAMAGED)
    return round(number)


def _opacity(element: ElementTree.Element) -> float:
    return min(max(_number(element, "opacity", 1.0), 0.0), 1.0)


def _number(element: ElementTree.Element, name: str, usual: float) -> float:
    try:
        number = float(element.get(name, usual))
    except ValueError as error:
        raise UnreadableError(DAMAGED) from error
    if not math.isfinite(number):
        raise UnreadableError(DAMAGED)
    return number
