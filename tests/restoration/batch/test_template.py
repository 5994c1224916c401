"""Names of results."""

from __future__ import annotations

import re
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glean_core.restoration.batch import Template, TemplateError, shown
from glean_core.restoration.batch.template import FIELDS, Naming

pieces = st.one_of(
    st.sampled_from([f"{{{name}}}" for name in FIELDS] + ["{n:04}", "{{", "}}", "-", " ", "_x"]),
    st.text(st.characters(exclude_characters="{}"), max_size=3),
)


@given(st.lists(pieces, max_size=6).map("".join), st.integers(1, 10**6))
def test_a_template_is_refused_in_a_sentence_or_makes_one_part_of_a_path(
    text: str, number: int
) -> None:
    naming = Naming("Ünnamed 写真", number, 4000, 3000, 4.0, "photo-x4", "JPEG")
    try:
        template = Template(text)
    except TemplateError as error:
        sentence = str(error)
        template = None
    if template is None:
        assert sentence.startswith("The name template “")
        assert sentence.endswith(".")
        return
    made = template.render(naming)
    assert PurePosixPath(made).name == PureWindowsPath(made).name == made
    assert made.strip() == made
    assert ("Ünnamed" in made) == ("name" in template.fields)
    assert template.needs_number == ("{n}" in text or "{n:04}" in text)


@given(st.integers(1, 10**6), st.integers(1, 10**6))
def test_numbers_tell_photos_apart(one: int, other: int) -> None:
    names = {
        Template("{n:04}").render(Naming("a", number, 1, 1, 1.0, "m", "PNG"))
        for number in (one, other)
    }
    assert len(names) == len({one, other})


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("{name}", "IMG_0042"),
        ("{name}_{width}x{height}", "IMG_0042_6000x4000"),
        ("{n:03} {name} {factor}x {model}.{format}", "007 IMG_0042 4x photo-x4.jpeg"),
        ("{{{n}}}", "{7}"),
    ],
)
def test_the_example_shows_what_a_name_becomes(text: str, made: str) -> None:
    assert Template(text).example() == made


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("", "the same name"),
        ("photo", "the same name"),
        ("{width}", "the same name"),
        ("{nam}", "unknown field {nam}: the fields are {name}, {n}"),
        ("{}", "unknown field"),
        ("{name", "brace without its partner"),
        ("{name}/x", "the character '/'"),
        ("{name}:x", "the character ':'"),
        ("{name!r}", "more after {name}"),
        ("{name:>9999999999}", "more after {name}"),
        ("{n:999999999}", "more after {n}"),
        ("{name.__class__}", "unknown field"),
        ("{name} ", "a space or a dot"),
        ("{name}.", "a space or a dot"),
    ],
)
def test_what_cannot_be_a_name_is_said_at_once(text: str, what: str) -> None:
    with pytest.raises(TemplateError, match=re.escape(what)):
        Template(text)


def test_a_name_that_windows_keeps_for_itself_is_changed() -> None:
    assert Template("{name}").render(Naming("CON", 1, 1, 1, 1.0, "m", "PNG")) == "_CON"


@given(st.binary(min_size=1, max_size=20))
def test_any_name_can_be_shown(data: bytes) -> None:
    text = shown(data.decode("utf-8", "surrogateescape"))
    assert text.isprintable()
    text.encode("utf-8")
