"""The preset files: all load, and the published ones say what was published."""

import functools
import math
import re
from importlib import resources

import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from glean_core.networks import Glean, GleanConfig
from glean_core.training import presets
from glean_core.training.configs import AugmentOptions, BankOptions, GleanOptions, Phase, Stage
from glean_core.training.presets import (
    bank_preset,
    glean_preset,
    list_presets,
)

OWN = {
    "first",
    "light",
    "light-512",
    "gpu",
    "portrait-x8",
    "portrait-x16",
    "portrait-512-x8",
    "photo-x4",
    "photo-x4-256",
    "equal-glean",
    "equal-esrgan",
    "widths-32",
    "widths-32-256",
}
GLEANS = sorted(list_presets("glean"))
BANKS = sorted(list_presets("bank"))
PUBLISHED_GLEANS = [name for name in GLEANS if name not in OWN]


def text_of(kind: str, name: str) -> str:
    file = resources.files(presets.__name__) / kind / f"{name}.toml"
    return file.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", GLEANS)
def test_every_glean_preset_loads_and_fits_a_network(name: str) -> None:
    options = glean_preset(name)
    assert isinstance(options, GleanOptions)
    assert len(list_presets("glean")[name]) > 20
    out_size = out_size_of(name)
    with torch.device("meta"):
        network = Glean(GleanConfig(options.in_size, out_size, num_rrdbs=1))
    assert network.config.factor * options.in_size == out_size


def out_size_of(name: str) -> int:
    found = re.search(r"to (\d+) px", list_presets("glean")[name])
    return int(found[1]) if found else 256


@pytest.mark.parametrize("name", BANKS)
def test_every_bank_preset_loads_and_grows(name: str) -> None:
    options = bank_preset(name)
    sizes = [stage.size for stage in options.stages]
    assert sizes == sorted(set(sizes))
    assert all(math.log2(size).is_integer() for size in sizes)
    assert len(list_presets("bank")[name]) > 20


@pytest.mark.parametrize(
    ("kind", "name"),
    [("glean", name) for name in PUBLISHED_GLEANS]
    + [("bank", name) for name in BANKS if name not in OWN],
)
def test_every_number_in_a_published_preset_has_its_source(kind: str, name: str) -> None:
    sources = re.compile(r"\b(paper|published|StyleGAN2?|ADA|LightGLEAN|ours)\b")
    lines = [line for line in text_of(kind, name).splitlines() if line.strip()]
    settings = [line for line in lines if re.match(r"\w+ = [\[\d]", line)]
    assert settings
    for line in settings:
        value, _, comment = line.partition(" # ")
        if re.match(r"size = \d+$", value):
            continue  # a stage's size is what the preset is about
        assert sources.search(comment), line
    assert max(map(len, lines)) <= 100


@pytest.mark.parametrize(
    ("name", "factor"),
    [
        ("ffhq-x16", 16),
        ("cat-x8", 8),
        ("cat-x16", 16),
        ("celebahq-128-1024", 8),
        *(
            (f"{thing}{suffix}", factor)
            for thing in ("car", "bedroom", "tower")
            for suffix, factor in (("-x8", 8), ("", 16), ("-x32", 32))
        ),
        ("car-x64", 64),
        ("ffhq-x64", 64),
    ],
)
def test_sizes_are_those_of_the_factor(name: str, factor: int) -> None:
    assert out_size_of(name) / glean_preset(name).in_size == factor


@pytest.mark.parametrize("name", PUBLISHED_GLEANS)
def test_published_training_is_as_the_paper_and_the_configurations_say(name: str) -> None:
    options = glean_preset(name)
    (phase,) = options.phases
    iterations, remainder = divmod(phase.images, phase.batch)
    assert (iterations, remainder) == (300_000, 0)
    assert phase.batch == (8 if out_size_of(name) == 1024 else 16)
    assert (phase.pixel, phase.perceptual, phase.adversarial) == (1.0, 1e-2, 1e-2)
    assert (phase.feature, phase.detail) == (0.0, 0.0)
    assert (phase.learning_rate, phase.final_learning_rate) == (1e-4, 1e-7)
    assert options.betas == options.discriminator_betas == (0.9, 0.99)
    assert options.discriminator_learning_rate == 1e-4
    assert (options.r1_scale, options.gradient_clip, options.average_half_life) == (0, 0, 0)
    assert (options.mirror, options.jitter, options.relativistic) == (True, 0.0, False)
    assert (options.discriminator, options.perceptual_network) == ("bank", "vgg16")
    blind = name == "celebahq-128-1024"
    assert options.perceptual_range == ("unit" if blind else "symmetric")
    assert options.degradation.kind == ("blind" if blind else "bicubic")
    if not name.endswith("-light"):
        widths = (options.num_rrdbs, options.rrdb_channels, options.rrdb_growth)
        assert widths == (23, 64, 32)
        assert (options.head_width, options.decoder_channels) == (None, 64)


def test_published_networks_have_their_published_size() -> None:
    assert share("cat-x8", "stylegan2-256")[0] == pytest.approx(162.5e6, rel=1e-3)
    assert share("ffhq-x16", "stylegan2-1024")[0] == pytest.approx(175.5e6, rel=1e-3)


@functools.cache
def share(glean: str, bank: str) -> tuple[int, int]:
    """Parameters and operations of the network that a preset makes around a bank preset's bank."""
    options, widths = glean_preset(glean), bank_preset(bank)
    config = GleanConfig(
        options.in_size,
        widths.stages[-1].size,
        channel_multiplier=widths.channel_multiplier,
        channel_cap=widths.channel_cap,
        num_rrdbs=options.num_rrdbs,
        rrdb_channels=options.rrdb_channels,
        rrdb_growth=options.rrdb_growth,
        style_channels=widths.style_channels,
        head_width=options.head_width,
        decoder_channels=options.decoder_channels,
        mapping_layers=widths.mapping_layers,
    )
    counter = FlopCounterMode(display=False)
    with torch.device("meta"), torch.no_grad():
        network = Glean(config)
        with counter:
            network(torch.empty(1, 3, config.in_size, config.in_size))
    return sum(p.numel() for p in network.parameters()), counter.get_total_flops() // 2


@pytest.mark.parametrize(("name", "size"), [("cat-x8", 256), ("ffhq-x16", 1024)])
def test_light_presets_are_as_light_as_lightglean_and_as_their_comment(
    name: str, size: int
) -> None:
    whole = share(name, f"stylegan2-{size}")
    light = share(f"{name}-light", f"stylegan2-{size}-light")
    assert light[0] <= 0.21 * whole[0]
    assert light[1] <= 0.35 * whole[1]
    numbers = [light[0] / 1e6, whole[0] / 1e6, light[1] / 1e9, whole[1] / 1e9]
    parts = [100 * light[0] / whole[0], 100 * light[1] / whole[1]]
    said = (
        f"# {numbers[0]:.1f} of {numbers[1]:.1f} M parameters ({parts[0]:.1f} %), "
        f"{numbers[2]:.1f} of {numbers[3]:.1f} GMAC ({parts[1]:.1f} %)."
    )
    assert said in text_of("glean", f"{name}-light")


@pytest.mark.parametrize("size", [256, 512, 1024])
def test_stylegan2_banks_are_config_f(size: int) -> None:
    options = bank_preset(f"stylegan2-{size}")
    assert options == BankOptions(
        stages=(Stage(size, 25_000_000, 32),),
        learning_rate=0.002,
        r1_gamma=10.0,
        path_length_interval=4,
        mirror=size == 1024,
    )
    assert (options.channel_multiplier, options.channel_cap, options.mapping_layers) == (2, 512, 8)
    assert (options.r1_interval, options.path_length_weight, options.style_mixing) == (16, 2, 0.9)
    assert (options.average_half_life, options.augment.target) == (10_000, 0)


def test_the_ada_bank_is_its_papers_256_px_configuration() -> None:
    options = bank_preset("stylegan2-ada-256")
    assert options.stages == (Stage(256, 25_000_000, 64),)
    assert (options.channel_multiplier, options.learning_rate, options.r1_gamma) == (1, 0.0025, 1)
    assert options.augment == AugmentOptions(target=0.6)
    assert (options.average_half_life, options.precision) == (20_000, "float16")


def test_the_first_stylegan_grows_to_25_million_pictures() -> None:
    options = bank_preset("stylegan1-256")
    assert options.architecture == "stylegan1"
    assert [s.size for s in options.stages] == [8, 16, 32, 64, 128, 256]
    assert sum(s.images for s in options.stages) == 25_000_000
    assert (options.r1_gamma, options.path_length_weight) == (10, 0)


def test_own_presets_kept_the_values_of_their_logged_runs() -> None:
    assert bank_preset("light") == BankOptions(
        stages=(
            Stage(32, 24_000, 16),
            Stage(64, 17_008, 16),
            Stage(128, 2_480, 8),
            Stage(256, 480, 8),
        ),
        channel_multiplier=0.25,
        channel_cap=64,
        style_channels=64,
        mapping_layers=4,
        learning_rate=0.0025,
        path_length_weight=0.0,
        average_half_life=2_500.0,
    )
    assert glean_preset("light").phases == (
        Phase(8_000, 4, 5e-4, final_learning_rate=1e-4),
        Phase(10_000, 4, 3e-4, detail=0.06, final_learning_rate=1e-4),
    )
