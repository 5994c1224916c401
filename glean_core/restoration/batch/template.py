"""Names of results, made from a template such as “{name}_{width}x{height}”."""

from __future__ import annotations

import re
from dataclasses import dataclass
from string import Formatter

from glean_core.errors import GleanError

FIELDS = ("name", "n", "width", "height", "factor", "model", "format")
_DISTINGUISHING = {"name", "n"}
_OF_SIZE = {"width", "height", "factor"}
_FORBIDDEN = re.compile(r'[/\\<>:"|?*\x00-\x1f\x7f]')  # what one of the systems can't have
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")  # Windows' devices
_NUMBER_FORMAT = re.compile(r"0?[1-9]?")  # {n:4} or {n:04}


class TemplateError(GleanError):
    """A name template can't be used."""


@dataclass(frozen=True)
class Naming:
    """What a name can say about one result.

    name: the photo's name without its suffix. number: its place in the folder, from 1.
    width, height: of the result. factor: how many times as wide it became.
    """

    name: str
    number: int
    width: int
    height: int
    factor: float
    model: str
    format: str


EXAMPLE = Naming("IMG_0042", 7, 6000, 4000, 4.0, "photo-x4", "JPEG")


@dataclass(frozen=True)
class Template:
    """A checked template for names without suffix. Raises TemplateError, one sentence."""

    text: str = "{name}"

    def __post_init__(self) -> None:
        used = [field for _, field, _ in self._parts() if field is not None]
        plain = "".join(literal for literal, _, _ in self._parts())
        wrong = _FORBIDDEN.search(plain)
        if wrong is not None:
            raise self._error(f"has the character {wrong[0]!r}, which no name of a file can have")
        if not _DISTINGUISHING.intersection(used):
            raise self._error("gives every photo the same name: use {name} or {n} in it")
        if self.text != self.text.strip() or self.text.endswith("."):
            raise self._error("begins or ends with a space or a dot: take it out")

    @property
    def fields(self) -> frozenset[str]:
        """The fields that occur."""
        return frozenset(field for _, field, _ in self._parts() if field is not None)

    @property
    def needs_size(self) -> bool:
        """Whether a name can only be made once the size of the result is known."""
        return bool(_OF_SIZE & self.fields)

    @property
    def needs_number(self) -> bool:
        """Whether photos have to be numbered."""
        return "n" in self.fields

    def render(self, naming: Naming) -> str:
        """Return the name without its suffix: one part of a path, usable on every system."""
        made = "".join(
            literal + ("" if field is None else _value(naming, field, form))
            for literal, field, form in self._parts()
        )
        return f"_{made}" if _RESERVED.fullmatch(made) or made in (".", "..") else made

    def example(self) -> str:
        """Return the name of an invented photo."""
        return self.render(EXAMPLE)

    def _parts(self) -> list[tuple[str, str | None, str]]:
        """(text before, field or None, format) in order; braces in text are doubled."""
        try:
            parsed = list(Formatter().parse(self.text))
        except ValueError as error:
            raise self._error("has a brace without its partner") from error
        for _, field, form, conversion in parsed:
            if field is None:
                continue
            if field not in FIELDS:
                known = ", ".join(f"{{{name}}}" for name in FIELDS)
                raise self._error(f"has the unknown field {{{field}}}: the fields are {known}")
            if conversion or (form and not (field == "n" and _NUMBER_FORMAT.fullmatch(form))):
                raise self._error(f"has more after {{{field}}} than can be used: only {{n:04}} can")
        return [(literal, field, form or "") for literal, field, form, _ in parsed]

    def _error(self, what: str) -> TemplateError:
        return TemplateError(f"The name template “{self.text}” {what}.")


def _value(naming: Naming, field: str, form: str) -> str:
    if field == "n":
        return f"{naming.number:{form}}".replace(" ", "0")
    if field == "factor":
        return f"{naming.factor:.4g}"
    if field == "format":
        return naming.format.lower()
    return str(getattr(naming, field))
