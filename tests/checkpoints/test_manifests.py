"""Names and shapes against lists of the tensors that published checkpoints hold."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import torch

from glean_core.checkpoints.stylegan2 import FORMATS, build_discriminator, build_generator, detect
from glean_core.networks import StyleGAN2Config, StyleGAN2Discriminator, StyleGAN2Generator
from tests.checkpoints.stylegan2_networks import exported, tensors

MANIFESTS = {
    "mmagic": ("mmagic_generator", "mmagic_discriminator"),
    "rosinality": ("rosinality_g_ema", "rosinality_d"),
    "basicsr": ("basicsr_generator", "basicsr_discriminator"),
    "nvidia": ("nvidia_ada_G_ema", "nvidia_ada_D"),
}
KEY_MAPS = {"rosinality": "rosinality", "basicsr": "basicsr", "nvidia": "nvidia_ada"}


def manifest(folder: Path, name: str) -> dict[str, list[int]]:
    values: dict[str, list[int]] = json.loads((folder / f"{name}.json").read_text())
    return values


@pytest.fixture(scope="session")
def manifests(shared_dir: Path) -> Path:
    return shared_dir / "reference" / "manifests"


@pytest.mark.parametrize("size", [256, 512, 1024])
@pytest.mark.parametrize("name", FORMATS)
def test_names_and_shapes_written_are_those_of_the_format(
    name: str, size: int, manifests: Path
) -> None:
    with torch.device("meta"):
        networks = (
            StyleGAN2Generator(StyleGAN2Config(size)),
            StyleGAN2Discriminator(StyleGAN2Config(size)),
        )
    contents = exported(name, networks)
    for content, part in zip(contents, MANIFESTS[name], strict=True):
        written = {n: list(t.shape) for n, t in tensors(content, name).items()}
        assert written == manifest(manifests, f"stylegan2_f{size}__{part}")


@pytest.mark.parametrize("size", [256, 512, 1024])
@pytest.mark.parametrize("name", FORMATS)
def test_sizes_and_widths_are_read_off_published_shapes(
    name: str, size: int, manifests: Path
) -> None:
    form = FORMATS[name]
    keys = {"mmagic": ("", ""), "rosinality": ("g_ema", "d"), "basicsr": ("params_ema", "params")}
    for index, part in enumerate(MANIFESTS[name]):
        shapes = manifest(manifests, f"stylegan2_f{size}__{part}")
        state = {n: torch.empty(shape, device="meta") for n, shape in shapes.items()}
        key = keys.get(name, ("G_ema", "D"))[index]
        found, parts = detect({key: state} if key else {"state_dict": state}, "x.pth")
        assert found is form
        if index == 0:
            assert parts.generator is not None
            bank = build_generator(parts.generator, form.generator_name, "x.pth")
            assert bank.config == StyleGAN2Config(size)
        else:
            assert parts.discriminator is not None
            judge = build_discriminator(parts.discriminator, form.discriminator_name, "x.pth")
            assert judge.config == StyleGAN2Config(size)


def test_half_width_of_nvidia_is_the_multiplier_1(manifests: Path) -> None:
    shapes = manifest(manifests, "stylegan2_fmaps0.5_256__nvidia_ada_G_ema")
    state = {n: torch.empty(shape, device="meta") for n, shape in shapes.items()}
    form, parts = detect({"G_ema": state}, "x.pkl")
    assert parts.generator is not None
    bank = build_generator(parts.generator, form.generator_name, "x.pkl")
    assert bank.config == StyleGAN2Config(256, 1.0)


@pytest.mark.parametrize("name", KEY_MAPS)
def test_rules_equal_the_key_map_of_the_reference(name: str, manifests: Path) -> None:
    maps = json.loads((manifests / "keymap_stylegan2_generator_1024.json").read_text())
    (expected,) = (m for key, m in maps.items() if f"mmagic->{KEY_MAPS[name]} " in key)
    with torch.device("meta"):
        ours = StyleGAN2Generator(StyleGAN2Config(1024)).state_dict()
    rule = FORMATS[name].generator_name
    named = {n: rule(n, 1024) for n in ours}
    assert {n: theirs for n, theirs in named.items() if theirs is not None} == expected


@pytest.mark.parametrize("name", ["cat_x8", "cat_x16", "ffhq_x16", "in128out1024"])
def test_bank_and_discriminator_come_out_of_a_glean_checkpoint(name: str, manifests: Path) -> None:
    state = {}
    for part in ("generator", "discriminator"):
        shapes = manifest(manifests, f"glean_{name}__published_{part}_part")
        state |= {n: torch.empty(shape, device="meta") for n, shape in shapes.items()}
    form, parts = detect({"state_dict": state}, "glean.pth")
    assert parts.generator is not None
    assert parts.discriminator is not None
    size = 256 if name.startswith("cat") else 1024
    bank = build_generator(parts.generator, form.generator_name, "glean.pth")
    judge = build_discriminator(parts.discriminator, form.discriminator_name, "glean.pth")
    assert bank.config == judge.config == StyleGAN2Config(size)
