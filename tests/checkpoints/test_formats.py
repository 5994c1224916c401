"""StyleGAN2 in the formats of other programs: round trips, variants, what is refused."""

from __future__ import annotations

import argparse
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from glean_core import checkpoints
from glean_core.checkpoints import CheckpointError
from glean_core.checkpoints.stylegan2 import (
    FORMATS,
    build_discriminator,
    build_generator,
    detect,
    save_foreign,
)
from glean_core.networks import (
    Glean,
    GleanConfig,
    StyleGAN2Config,
    StyleGAN2Discriminator,
    StyleGAN2Generator,
)
from tests.checkpoints.stylegan2_networks import Networks, exported, random_networks, tensors

SMALL = StyleGAN2Config(64, 0.03125, 16, 12, 3)


@pytest.fixture(scope="module")
def networks() -> Networks:
    return random_networks(SMALL)


@pytest.mark.parametrize("suffix", [".pth", ".pt", ".bin"])
@pytest.mark.parametrize("name", FORMATS)
def test_what_is_written_comes_back_bit_for_bit(
    name: str, suffix: str, networks: Networks, tmp_path: Path
) -> None:
    path = tmp_path / f"bank{suffix}"
    generator, discriminator = exported(name, networks)
    save_foreign(generator, path)
    bank = checkpoints.load_bank(path)
    assert bank.config == SMALL
    assert_equal(bank, networks[0])
    assert checkpoints.load_bank_discriminator(path) is None
    save_foreign(discriminator, path)
    judge = checkpoints.load_bank_discriminator(path)
    assert judge is not None
    assert judge.config.channels(64) == SMALL.channels(64)
    assert_equal(judge, networks[1])
    with pytest.raises(CheckpointError, match="holds a discriminator alone"):
        checkpoints.load_bank(path)


def assert_equal(loaded: torch.nn.Module, original: torch.nn.Module) -> None:
    state = loaded.state_dict()
    assert not loaded.training
    assert list(state) == list(original.state_dict())
    for key, tensor in original.state_dict().items():
        assert torch.equal(state[key], tensor), key


@pytest.mark.parametrize("name", ["mmagic", "rosinality", "nvidia"])
def test_both_networks_lie_in_one_file(name: str, networks: Networks, tmp_path: Path) -> None:
    path = tmp_path / "both.pth"
    save_foreign(FORMATS[name].export(*networks), path)
    assert_equal(checkpoints.load_bank(path), networks[0])
    judge = checkpoints.load_bank_discriminator(path)
    assert judge is not None
    assert_equal(judge, networks[1])


def test_average_of_mmagic_takes_no_space_of_its_own(networks: Networks, tmp_path: Path) -> None:
    path = tmp_path / "bank.pth"
    save_foreign(FORMATS["mmagic"].export(networks[0], None), path)
    size = sum(t.numel() * 4 for t in networks[0].state_dict().values())
    assert path.stat().st_size < 1.5 * size


@pytest.mark.parametrize("name", FORMATS)
def test_only_one_format_knows_a_file(name: str, networks: Networks) -> None:
    for content in exported(name, networks):
        knowing = [form.name for form in FORMATS.values() if form.split(content, "x.pth")]
        assert knowing == [name]


def test_glean_around_the_bank_of_any_format_gives_the_same_pictures(tmp_path: Path) -> None:
    config = GleanConfig(
        16, 64, 0.03125, 16, 1, 8, 4, style_channels=12, decoder_channels=8, mapping_layers=3
    )
    network = Glean(config).eval()
    x = torch.randn(2, 3, 16, 16, generator=torch.Generator().manual_seed(0))
    bank = random_networks(config.bank(), 5)[0]
    network.generator.load_state_dict(bank.state_dict())
    with torch.no_grad():
        expected = network(x)
    path = tmp_path / "bank.pth"
    for name, form in FORMATS.items():
        network.generator.load_state_dict(random_networks(config.bank(), 6)[0].state_dict())
        with torch.no_grad():
            assert not torch.equal(network(x), expected)
        save_foreign(form.export(bank, None), path)
        network.generator.load_state_dict(checkpoints.load_bank(path).state_dict())
        with torch.no_grad():
            assert torch.equal(network(x), expected), name


@given(
    out_size=st.sampled_from([8, 16, 32, 64, 128]),
    base=st.integers(128, 4000),
    cap=st.integers(1, 12),
    style=st.integers(1, 6),
    layers=st.integers(1, 3),
    name=st.sampled_from(list(FORMATS)),
)
@settings(max_examples=40)
def test_any_widths_come_back(
    out_size: int, base: int, cap: int, style: int, layers: int, name: str
) -> None:
    config = StyleGAN2Config(out_size, base / 16384, cap, style, layers)
    sides = [2**k for k in range(2, out_size.bit_length())]
    form = FORMATS[name]
    for network in (StyleGAN2Generator(config), StyleGAN2Discriminator(config)):
        is_generator = isinstance(network, StyleGAN2Generator)
        pair = (network, None) if is_generator else (None, network)
        _, parts = detect(form.export(*pair), "x.pth")  # type: ignore[arg-type]
        found = (
            build_generator(parts.generator or {}, form.generator_name, "x.pth")
            if is_generator
            else build_discriminator(parts.discriminator or {}, form.discriminator_name, "x.pth")
        )
        assert_equal(found, network)
        assert [found.config.channels(s) for s in sides] == [config.channels(s) for s in sides]


def test_average_is_preferred_and_training_files_are_read(
    networks: Networks, tmp_path: Path
) -> None:
    raw = random_networks(SMALL, 1)
    path = tmp_path / "training.pt"
    for name, raw_key, ema_key in (
        ("rosinality", "g", "g_ema"),
        ("basicsr", "params", "params_ema"),
        ("nvidia", "G", "G_ema"),
    ):
        average = FORMATS[name].export(networks[0], None)[ema_key]
        plain = FORMATS[name].export(raw[0], None)[ema_key]
        extras = {"args": argparse.Namespace(size=64, path="x"), "g_optim": {"state": {}}}
        torch.save({raw_key: plain, ema_key: average, **extras}, path)
        assert_equal(checkpoints.load_bank(path), networks[0])
        torch.save({raw_key: plain}, path)
        assert_equal(checkpoints.load_bank(path), raw[0])


@pytest.mark.parametrize("prefix", ["generator_ema.module.", "generator_ema.", "generator."])
def test_prefixes_of_mmagic(prefix: str, networks: Networks, tmp_path: Path) -> None:
    state = {f"{prefix}{n}": t for n, t in networks[0].state_dict().items()}
    if prefix != "generator.":
        state |= {
            f"generator.{n}": torch.zeros_like(t) for n, t in networks[0].state_dict().items()
        }
        state["generator_ema.steps"] = torch.tensor(7)
    if prefix == "generator_ema.":
        del state["generator_ema.steps"]
    state |= {f"discriminator.{n}": t for n, t in networks[1].state_dict().items()}
    path = tmp_path / "mmagic.pth"
    torch.save({"meta": {"iter": 3}, "state_dict": state, "optimizer": {"state": {}}}, path)
    assert_equal(checkpoints.load_bank(path), networks[0])
    judge = checkpoints.load_bank_discriminator(path)
    assert judge is not None
    assert_equal(judge, networks[1])


def test_bare_state_dicts_and_old_archives_are_read(networks: Networks, tmp_path: Path) -> None:
    path = tmp_path / "bare.pth"
    for name in FORMATS:
        state = tensors(exported(name, networks)[0], name)
        torch.save(state, path, _use_new_zipfile_serialization=False)
        assert_equal(checkpoints.load_bank(path), networks[0])
        torch.save({n: t.half() for n, t in state.items()}, path)
        half = checkpoints.load_bank(path).state_dict()
        assert all(t.dtype == torch.float32 for t in half.values())
        key = "convs.0.conv.weight_orig"
        assert torch.equal(half[key], networks[0].state_dict()[key].half().float())


@pytest.mark.parametrize("name", FORMATS)
def test_incomplete_and_foreign_tensors_are_refused(name: str) -> None:
    networks = random_networks(StyleGAN2Config(16, 0.03125, 8, 4, 1))
    form = FORMATS[name]

    def load(state: dict[str, torch.Tensor]) -> None:
        parts = detect(dict(state), "bank.pth")[1]
        if parts.generator is not None:
            build_generator(parts.generator, form.generator_name, "bank.pth")
        if parts.discriminator is not None:
            build_discriminator(parts.discriminator, form.discriminator_name, "bank.pth")

    for content in exported(name, networks):
        state = tensors(content, name)
        load(state)
        filters = {n for n in state if n.endswith(("resample_filter", "w_avg"))}
        for key in state.keys() - filters:
            for changed in ({key: torch.zeros(3, 5, 7)}, {key: torch.zeros([])}, {}):
                if changed and changed[key].numel() == state[key].numel():
                    continue  # formats differ by sides of 1
                rest = {n: t for n, t in state.items() if n != key}
                with pytest.raises(CheckpointError, match=r"^bank\.pth [^\n]*\.$"):
                    load(rest | changed)
        with pytest.raises(CheckpointError, match=r"such as encoder\.bias; it is of another kind"):
            load(state | {"encoder.bias": torch.zeros(3)})
        with pytest.raises(CheckpointError, match="no plain numbers"):
            load({n: t if n in filters else t.int() for n, t in state.items()})


def test_other_widths_than_config_f_are_refused() -> None:
    shapes = {8: 16, 16: 16, 32: 8, 64: 4}  # narrower already at 32 px
    bank = StyleGAN2Generator(SMALL)
    state = dict(bank.state_dict())
    for i, width in enumerate(shapes.values()):
        state[f"convs.{2 * i + 1}.activate.bias"] = torch.zeros(width)
    with pytest.raises(CheckpointError, match=r"not those of StyleGAN2 config-f"):
        build_generator(state, FORMATS["mmagic"].generator_name, "x.pth")


@pytest.mark.parametrize("name", ["basicsr", "nvidia"])
def test_other_filters_are_not_lost_in_silence(name: str) -> None:
    bank = StyleGAN2Generator(SMALL)
    bank.convs[0].conv.blur.kernel += 0.1
    with pytest.raises(CheckpointError, match=r"filter convs\.0\.conv\.blur\.kernel"):
        FORMATS[name].export(bank, None)


def test_pickled_code_is_refused_in_torch_files_too(tmp_path: Path) -> None:
    class Evil:
        def __reduce__(self) -> tuple[object, tuple[str]]:
            return (eval, ("1 / 0",))

    path = tmp_path / "evil.pt"
    for zipped in (True, False):
        torch.save({"g_ema": Evil()}, path, _use_new_zipfile_serialization=zipped)
        with pytest.raises(CheckpointError, match=r"^evil\.pt holds more than weights"):
            checkpoints.load_bank(path)


def test_missing_and_empty_files_are_named(tmp_path: Path) -> None:
    for load in (checkpoints.load_bank, checkpoints.load_bank_discriminator):
        with pytest.raises(CheckpointError, match=r"absent\.pt does not exist"):
            load(tmp_path / "absent.pt")
        (tmp_path / "empty.pt").touch()
        with pytest.raises(CheckpointError, match=r"^empty\.pt .*\.$"):
            load(tmp_path / "empty.pt")


def test_discriminator_is_kept_in_our_format(networks: Networks, tmp_path: Path) -> None:
    path = tmp_path / "judge.safetensors"
    checkpoints.save_discriminator(networks[1], path, {"title": "judge"})
    judge = checkpoints.load_bank_discriminator(path)
    assert judge is not None
    assert judge.config == SMALL
    for key, tensor in networks[1].state_dict().items():
        assert torch.equal(judge.state_dict()[key], tensor.half().float()), key
    assert checkpoints.read_card(path)["title"] == "judge"
    with pytest.raises(CheckpointError, match="stylegan2_discriminator network where stylegan2"):
        checkpoints.load_bank(path)
    checkpoints.save_bank(networks[0], path, {})
    assert checkpoints.load_bank_discriminator(path) is None
