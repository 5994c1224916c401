"""Model cards are checked when they are read."""

from __future__ import annotations

from typing import Any

import pytest

from glean_core.zoo import CardError, card_from_dict

GOOD: dict[str, Any] = {
    "name": "portrait-x8",
    "domain": "portrait",
    "in_size": 32,
    "out_size": 256,
    "aligned": "face",
    "limits": ["Faces only."],
    "metrics": {"psnr": 24.5},
}


def test_a_card_survives_being_written_and_read() -> None:
    card = card_from_dict(GOOD)
    assert card.factor == 8
    assert card.limits == ("Faces only.",)
    assert card_from_dict(card.to_dict()) == card


def test_keys_of_later_versions_are_ignored() -> None:
    assert card_from_dict({**GOOD, "favourite_colour": "blue"}) == card_from_dict(GOOD)


def test_missing_title_and_licence_are_filled_in() -> None:
    card = card_from_dict(GOOD)
    assert card.title == "portrait-x8"
    assert card.licence == "unknown"


@pytest.mark.parametrize("key", ["name", "domain", "in_size", "out_size"])
def test_a_missing_key_is_named(key: str) -> None:
    values = {name: value for name, value in GOOD.items() if name != key}
    with pytest.raises(CardError, match=f"“{key}”"):
        card_from_dict(values)


@pytest.mark.parametrize(
    ("changed", "named"),
    [
        ({"name": "../evil"}, "evil"),
        ({"name": ""}, "name"),
        ({"name": 3}, "name"),
        ({"in_size": 33}, "in_size 33"),
        ({"in_size": 4}, "in_size 4"),
        ({"in_size": True}, "in_size True"),
        ({"in_size": 256}, "larger"),
        ({"factor": 4}, "factor 4"),
        ({"aligned": "cat"}, "aligned 'cat'"),
        ({"limits": "none"}, "limits"),
        ({"metrics": {"psnr": float("nan")}}, "psnr"),
        ({"metrics": {"psnr": "high"}}, "psnr"),
        ({"metrics": {"psnr": 10**400}}, "psnr"),
        ({"metrics": 3}, "metrics"),
        ({"title": "\ud800"}, "title"),
    ],
)
def test_a_wrong_value_gets_one_sentence_that_names_it(changed: dict[str, Any], named: str) -> None:
    with pytest.raises(CardError) as caught:
        card_from_dict({**GOOD, **changed}, "The card of x.safetensors")
    sentence = str(caught.value)
    assert sentence.startswith("The card of x.safetensors")
    assert named in sentence
    assert "\n" not in sentence
