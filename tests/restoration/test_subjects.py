"""Which class model paints what."""

from __future__ import annotations

import pytest

from glean_core.restoration.cats import find_cats
from glean_core.restoration.faces import find_faces
from glean_core.restoration.request import RestorationError
from glean_core.restoration.subjects import can_be_found, subject_of
from tests.restoration.doubles import small_card


@pytest.mark.parametrize(
    ("domain", "aligned", "find"),
    [
        ("portrait", "face", find_faces),
        ("people of 1900", "face", find_faces),
        ("cat", None, find_cats),
        ("Cat", None, find_cats),
    ],
)
def test_the_card_says_what_is_looked_for(domain: str, aligned: str | None, find: object) -> None:
    assert subject_of(small_card(domain=domain, aligned=aligned)).find is find


@pytest.mark.parametrize(
    ("domain", "aligned", "words"),
    [
        ("bedroom", None, "“double” was made for “bedroom”"),
        ("portrait", None, "“double” was made for “portrait”"),
        ("cat", "face", "“double” was made for aligned faces of “cat”"),
    ],
)
def test_what_cannot_be_looked_for_is_one_sentence(
    domain: str, aligned: str | None, words: str
) -> None:
    with pytest.raises(RestorationError) as raised:
        subject_of(small_card(domain=domain, aligned=aligned))
    assert words in str(raised.value)
    assert str(raised.value).count(".") == 1


def test_numbers_are_told_in_words() -> None:
    faces = subject_of(small_card(domain="portrait", aligned="face"))
    assert faces.painted(1) == "1 face was painted anew."
    assert faces.painted(12) == "12 faces were painted anew."
    assert subject_of(small_card(domain="cat")).painted(2) == "2 cats were painted anew."


def test_models_that_can_look_for_nothing_are_told_apart() -> None:
    assert can_be_found(small_card(domain="cat"))
    assert can_be_found(small_card(domain="portrait", aligned="face"))
    assert not can_be_found(small_card(domain="bedroom"))
