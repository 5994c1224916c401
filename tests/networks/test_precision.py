"""Half precision at the largest resolutions: close to float32, and without overflow."""

import copy
import math

import pytest
import torch
from torch import Tensor, nn

from glean_core.networks import (
    NetworkConfigError,
    StyleGAN2Config,
    StyleGAN2Discriminator,
    StyleGAN2Generator,
    use_half,
)
from glean_core.networks.equalised import FusedLeakyReLU
from glean_core.networks.layout import to_channels_last
from glean_core.networks.precision import Precision
from glean_core.networks.stylegan2 import ModulatedConv2d, NoiseInjector, ToRGB
from glean_core.training.losses import (
    discriminator_loss,
    generator_loss,
    path_lengths,
    r1_penalty,
)

CONFIG = StyleGAN2Config(64, 0.25, 24, 16, 2)
HALF = [torch.float16, torch.bfloat16]
# Of the result's largest absolute value: sixteen roundings, of 2^-11 in float16 and 2^-8 in
# bfloat16. About a dozen layers in a row round some five times each, at random, so that sqrt(60),
# eight, are to be expected; measured over six seeds were at most 9.3 and 11.0.
TOLERANCE = {torch.float16: 16 * 2.0**-11, torch.bfloat16: 16 * 2.0**-8}


def networks(seed: int = 0) -> tuple[StyleGAN2Generator, StyleGAN2Discriminator]:
    torch.manual_seed(seed)
    generator, discriminator = StyleGAN2Generator(CONFIG), StyleGAN2Discriminator(CONFIG)
    for module in generator.modules():
        if isinstance(module, NoiseInjector):
            nn.init.constant_(module.weight, 0.1)
    return generator, discriminator


def make_extreme(network: nn.Module, scale: float = 1e3) -> None:
    """Weights, style affines and biases of a thousand times the size that training keeps."""
    with torch.no_grad():
        for name, parameter in network.named_parameters():
            if "style_mapping" not in name and "constant" not in name:
                parameter.mul_(scale)


def fakes(generator: StyleGAN2Generator, batch: int = 4) -> tuple[Tensor, Tensor]:
    z = torch.randn(batch, 16)
    w = generator.map(z)[:, None].repeat(1, CONFIG.num_latents, 1)
    return generator.synthesise(w), w


@pytest.mark.parametrize("dtype", HALF)
def test_half_precision_is_close_to_single(dtype: torch.dtype) -> None:
    generator, discriminator = networks()
    z, x = torch.randn(4, 16), torch.randn(4, 3, 64, 64)
    with torch.no_grad():
        picture, logits = generator(z), discriminator(x)
        use_half(generator, dtype)
        use_half(discriminator, dtype)
        half_picture, half_logits = generator(z), discriminator(x)
    for half, single in ((half_picture, picture), (half_logits, logits)):
        assert half.dtype == torch.float32
        assert not torch.equal(half, single)
        assert (half - single).abs().max() <= TOLERANCE[dtype] * single.abs().max()


@pytest.mark.parametrize("dtype", HALF)
def test_gradients_are_close_to_those_in_single_precision(dtype: torch.dtype) -> None:
    def gradients() -> list[Tensor]:
        generator, discriminator = networks()
        use_half(generator, dtype, resolutions)
        use_half(discriminator, dtype, resolutions)
        torch.manual_seed(1)
        generator_loss(discriminator(fakes(generator)[0])).backward()
        learned = [*generator.parameters(), *discriminator.parameters()]
        return [p.grad.flatten() for p in learned if p.grad is not None]

    resolutions = 0
    single = torch.cat(gradients())
    resolutions = 4
    half = torch.cat(gradients())
    cosine = torch.nn.functional.cosine_similarity(half, single, dim=0)
    assert cosine > (0.9999 if dtype == torch.float16 else 0.998)


@pytest.mark.parametrize(("dtype", "resolutions"), [(torch.float32, 4), (torch.float16, 0)])
def test_switched_off_nothing_changes_bit_for_bit(dtype: torch.dtype, resolutions: int) -> None:
    generator, discriminator = networks()
    z, x = torch.randn(2, 16), torch.randn(4, 3, 64, 64)
    with torch.no_grad():
        before = generator(z), discriminator(x)
        for network in (generator, discriminator):
            use_half(network, torch.float16)
            use_half(network, dtype, resolutions)
        assert torch.equal(generator(z), before[0])
        assert torch.equal(discriminator(x), before[1])


def test_parameters_and_their_names_stay_as_they_are() -> None:
    for network in networks():
        before = {name: t.clone() for name, t in network.state_dict().items()}
        use_half(network, torch.float16)
        after = network.state_dict()
        assert list(after) == list(before)
        assert all(t.dtype == torch.float32 for t in after.values())
        assert all(torch.equal(after[name], before[name]) for name in before)
        copied = copy.deepcopy(network)
        precisions = [m.precision for m in copied.modules() if isinstance(m, FusedLeakyReLU)]
        assert Precision(torch.float16, 256.0) in precisions


def dtypes_by_side(network: nn.Module, kind: type[nn.Module], x: Tensor) -> dict[int, torch.dtype]:
    """Dtype that layers of a kind put out, by resolution."""
    seen: dict[int, torch.dtype] = {}

    def note(_: nn.Module, __: object, y: Tensor) -> None:
        if y.dim() == 4:
            seen[y.shape[2]] = y.dtype

    hooks = [m.register_forward_hook(note) for m in network.modules() if isinstance(m, kind)]
    with torch.no_grad():
        network(x)
    for hook in hooks:
        hook.remove()
    return seen


def test_the_largest_resolutions_and_no_others_run_in_half() -> None:
    generator, discriminator = networks()
    z, x = torch.randn(2, 16), torch.randn(4, 3, 64, 64)
    use_half(generator, torch.float16, 2)
    use_half(discriminator, torch.float16, 2)
    single, half = torch.float32, torch.float16
    layers = {4: single, 8: single, 16: single, 32: half, 64: half}
    assert dtypes_by_side(generator, FusedLeakyReLU, z) == layers
    assert set(dtypes_by_side(generator, ToRGB, z).values()) == {single}
    # A block's second convolution puts out half the side: 16 px comes from the block of 32 px,
    # then the block of 16 px itself puts out float32 at 16 and 8 px.
    del layers[16]
    found = dtypes_by_side(discriminator, FusedLeakyReLU, x)
    assert {side: found[side] for side in layers} == layers
    use_half(generator, torch.float16, 99)
    assert dtypes_by_side(generator, FusedLeakyReLU, z)[4] == single


@pytest.mark.parametrize("dtype", HALF)
def test_a_modulated_convolution_holds_where_it_would_overflow(dtype: torch.dtype) -> None:
    torch.manual_seed(0)
    for demodulate in (True, False):
        conv = ModulatedConv2d(64, 3, 1, 8, demodulate=demodulate)
        make_extreme(conv)
        x, style = 200 * torch.randn(2, 64, 8, 8), torch.randn(2, 8)
        single = conv(x, style)
        plain = copy.deepcopy(conv).to(dtype)(x.to(dtype), style.to(dtype))
        conv.precision = Precision(dtype, 256.0)
        safe = conv(x, style).float()
        assert bool(plain.isfinite().all()) is (dtype == torch.bfloat16)
        tolerance = TOLERANCE[dtype] * single.abs().max()
        assert (safe - single).abs().max() <= tolerance


def test_extreme_networks_stay_finite_with_the_safeguards_alone() -> None:
    generator, discriminator = networks()
    make_extreme(generator)
    make_extreme(discriminator)
    picture = fakes(generator)[0].detach()
    x = picture / picture.abs().max()
    plain = copy.deepcopy(generator).half(), copy.deepcopy(discriminator).half()
    w = torch.randn(4, CONFIG.num_latents, 16).half()
    with torch.no_grad():
        assert not plain[0].synthesise(w).isfinite().all()
        assert not plain[1](x.half()).isfinite().all()
    use_half(generator, torch.float16)
    use_half(discriminator, torch.float16)
    fake = fakes(generator)[0]
    assert fake.isfinite().all()
    assert discriminator(x).isfinite().all()
    fake.square().mean().backward()
    gradients = [p.grad for p in generator.parameters()]
    assert all(g is not None and g.isfinite().all() for g in gradients)


def test_clamp_bounds_what_every_half_layer_passes_on() -> None:
    generator, _ = networks()
    make_extreme(generator)
    peaks: list[float] = []
    for module in generator.modules():
        if isinstance(module, FusedLeakyReLU):
            module.register_forward_hook(lambda _, __, y: peaks.append(float(y.abs().max())))
    for clamp in (math.inf, 8.0):
        peaks.clear()
        use_half(generator, torch.bfloat16, 2, clamp)
        with torch.no_grad():
            fakes(generator)
        assert len(peaks) == 9
        assert (max(peaks[-4:]) <= 8.0) is (clamp == 8.0)  # 32 and 64 px
        assert max(peaks[:-4]) > 8.0


@pytest.mark.parametrize("dtype", HALF)
def test_double_backward_gives_finite_gradients(dtype: torch.dtype) -> None:
    generator, discriminator = networks()
    use_half(generator, dtype)
    use_half(discriminator, dtype)
    real = torch.randn(4, 3, 64, 64, requires_grad=True)
    logits = discriminator(real)
    (discriminator_loss(logits, -logits) + 5 * r1_penalty(real, logits)).backward()
    picture, w = fakes(generator)
    (path_lengths(picture, w, torch.randn_like(picture)) - 1).square().mean().backward()
    for network in (generator, discriminator):
        gradients = [p.grad for p in network.parameters() if p.grad is not None]
        assert all(gradient.isfinite().all() for gradient in gradients)
        assert sum(bool(g.abs().sum() > 0) for g in gradients) > len(gradients) / 2


@pytest.mark.parametrize("dtype", HALF)
def test_penalties_are_close_to_those_in_single_precision(dtype: torch.dtype) -> None:
    values = []
    for resolutions in (0, 4):
        generator, discriminator = networks()
        use_half(generator, dtype, resolutions)
        use_half(discriminator, dtype, resolutions)
        torch.manual_seed(2)
        real = torch.randn(4, 3, 64, 64, requires_grad=True)
        picture, w = fakes(generator)
        torch.manual_seed(3)
        length = path_lengths(picture, w, torch.randn_like(picture)).square().mean()
        r1 = r1_penalty(real, discriminator(real))
        values.append((r1.item(), length.item()))
    assert values[1] == pytest.approx(values[0], rel=2 * TOLERANCE[dtype])


def test_a_silent_to_rgb_learns_in_half_precision() -> None:
    generator, discriminator = networks()
    last = generator.to_rgbs[-1]
    assert isinstance(last, ToRGB)
    nn.init.zeros_(last.conv.weight_orig)
    use_half(generator, torch.float16)
    generator_loss(discriminator(fakes(generator)[0])).backward()
    gradient = last.conv.weight_orig.grad
    assert gradient is not None
    assert gradient.isfinite().all()
    assert (gradient != 0).float().mean() > 0.9


def test_channels_last_works_in_half_precision() -> None:
    generator, discriminator = networks()
    z, x = torch.randn(4, 16), torch.randn(4, 3, 64, 64)
    use_half(generator, torch.float16)
    use_half(discriminator, torch.float16)
    with torch.no_grad():
        before = generator(z), discriminator(x)
        to_channels_last(generator)
        to_channels_last(discriminator)
        after = generator(z), discriminator(x)
    for ours, theirs in zip(after, before, strict=True):
        assert (ours - theirs).abs().max() <= TOLERANCE[torch.float16] * theirs.abs().max()


def test_impossible_settings_are_refused_with_a_sentence() -> None:
    generator, _ = networks()
    with pytest.raises(NetworkConfigError, match=r"^Linear has no half precision.*\.$"):
        use_half(nn.Linear(2, 2), torch.float16)
    with pytest.raises(NetworkConfigError, match=r"no precision for training.*\.$"):
        use_half(generator, torch.float64)
    for resolutions, clamp in ((-1, 256.0), (4, 0.0), (4, math.nan)):
        with pytest.raises(NetworkConfigError, match=r"impossible.*\.$"):
            use_half(generator, torch.float16, resolutions, clamp)
