"""A person's own options file and single settings: what they change, and their mistakes."""

import dataclasses
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from glean_core.training.configs import Phase
from glean_core.training.degradations.options import DegradationOptions
from glean_core.training.presets import (
    PresetError,
    bank_preset,
    glean_preset,
    load_options,
    with_overrides,
)


def refusal(action: Callable[..., object], *args: object) -> str:
    with pytest.raises(PresetError) as caught:
        action(*args)
    sentence = str(caught.value)
    assert "\n" not in sentence
    assert sentence.endswith((".", "?"))
    return sentence


def test_an_own_file_extends_a_preset(tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(
        'extends = "celebahq-128-1024"\nin_size = 64\n[degradation]\nblind_strength = 0.5\n'
        "[[phases]]\nimages = 10\nbatch = 2\nlearning_rate = 1\n"
    )
    options = load_options(path, "glean")
    assert (options.in_size, options.num_rrdbs) == (64, 23)
    assert options.degradation == DegradationOptions("blind", blind_strength=0.5)
    assert options.phases == (Phase(10, 2, 1.0),)
    assert isinstance(options.phases[0].learning_rate, float)


SMALL = "in_size = 8\n[[phases]]\nimages = 10\nbatch = 2\nlearning_rate = 1e-3\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("inn_size = 8\n" + SMALL, "no setting “inn_size”; did you mean “in_size”?"),
        (SMALL + "bach = 3\n", "no setting “phases.0.bach”; did you mean “batch”?"),
        (SMALL + "[degradation]\nfog = 1\n", "no setting “degradation.fog”; there are kind"),
        (SMALL.replace("8", '"8"', 1), "“in_size” does not fit: expected int, got str"),
        (SMALL.replace("= 2", "= 2.5"), "“phases.0.batch” does not fit: expected int"),
        (SMALL.replace("= 2", "= 0"), "“phases.0.batch” is 0; it must be more than 0"),
        (SMALL.replace("1e-3", "inf"), "“phases.0.learning_rate” is inf"),
        (SMALL.replace("1e-3", "-1"), "“phases.0.learning_rate” is -1"),
        (SMALL.replace("batch = 2\n", ""), "“phases.0.batch” is missing"),
        ("in_size = 8\n", "“phases” is missing"),
        ("in_size = 8\nphases = []\n", "“phases” is empty"),
        ("phases = 3\n" + "in_size = 8", "“phases” does not fit: expected array"),
        ('precision = "int8"\n' + SMALL, "choose one of float32, bfloat16"),
        ('extends = "tiger"\n', "no glean preset “tiger”; choose one of bedroom"),
        ('extends = "../bank/gpu"\n', "no glean preset “../bank/gpu”"),
        ("extends = 3\n", "must be the name of a preset in quotes"),
        ("in_size = \n", "is not a TOML file"),
    ],
)
def test_a_mistake_in_an_own_file_is_one_sentence(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "mine.toml"
    path.write_text(text)
    assert said in refusal(load_options, path, "glean")


def test_an_absent_or_binary_file_is_one_sentence(tmp_path: Path) -> None:
    assert "check the path" in refusal(load_options, tmp_path / "none.toml", "bank")
    (tmp_path / "picture.toml").write_bytes(b"\xff\xd8\xff\xe0")
    assert "is not a TOML file" in refusal(load_options, tmp_path / "picture.toml", "bank")


def test_an_unknown_preset_lists_those_that_exist() -> None:
    assert "stylegan2-ada-256" in refusal(bank_preset, "tiny")
    assert "celebahq-128-1024" in refusal(glean_preset, "tiny")


def test_overrides_reach_every_depth() -> None:
    before = glean_preset("gpu")
    after = with_overrides(
        before,
        [
            "in_size=16",
            "phases.1.batch = 4",
            "phases.0.learning_rate=1",
            "degradation.retouch=0.5",
            "perceptual_network=hed",
            'notes=["a = b"]',
            "head_width=none",
        ],
    )
    assert after == dataclasses.replace(
        before,
        in_size=16,
        phases=(
            dataclasses.replace(before.phases[0], learning_rate=1.0),
            dataclasses.replace(before.phases[1], batch=4),
        ),
        degradation=DegradationOptions(retouch=0.5),
        perceptual_network="hed",
        notes=("a = b",),
        head_width=None,
    )
    assert before == glean_preset("gpu")


def test_none_is_a_word_where_the_setting_knows_it() -> None:
    assert (
        with_overrides(glean_preset("cat-x8"), ["perceptual_network=none"]).perceptual_network
        == "none"
    )
    assert with_overrides(bank_preset("stylegan2-256"), ["r1_gamma=none"]).r1_gamma is None


@pytest.mark.parametrize(
    ("override", "said"),
    [
        ("phases.0.bach=4", "no setting “phases.0.bach”; did you mean “batch”?"),
        ("phases.7.batch=4", "no “phases.7”; the list is counted from 0 to 1"),
        ("in_size.width=4", "what is before “width” is one value"),
        ("phases.0.batch=four", "expected int, got str"),
        ("phases.0.batch=4 5", "is not a TOML value"),
        ("in_size=16\nseed=1", "is not a TOML value"),
        ("phases.0.batch=", "nothing is not a TOML value"),
        ("gradient_clip=nan", "it must be 0 or more"),
        ("perceptual_crop=7", "“perceptual_crop” is 7; it must be at least 8, or 0 for the whole"),
        ("perceptual_crop=-8", "it must be 0 or more"),
        ("mirror=1", "expected bool, got int"),
        ("discriminator=mine", "choose one of bank, patch"),
        ("in_size", "write it like learning_rate=1e-3"),
        ("=3", "write it like learning_rate=1e-3"),
    ],
)
def test_a_mistaken_override_is_one_sentence(override: str, said: str) -> None:
    sentence = refusal(with_overrides, glean_preset("gpu"), [override])
    assert said in sentence


@pytest.mark.parametrize("side", [0, 8])
def test_the_ends_of_what_the_perceptual_crop_can_be(side: int) -> None:
    options = with_overrides(glean_preset("gpu"), [f"perceptual_crop={side}"])
    assert options.perceptual_crop == side


@given(st.floats(0, 1e6), st.integers(1, 10**9), st.booleans())
def test_an_override_round_trips(weight: float, images: int, mirror: bool) -> None:
    changed = with_overrides(
        glean_preset("light"),
        [
            f"phases.0.pixel={weight!r}",
            f"phases.1.images={images}",
            f"mirror={str(mirror).lower()}",
        ],
    )
    assert (changed.phases[0].pixel, changed.phases[1].images) == (weight, images)
    assert changed.mirror is mirror
