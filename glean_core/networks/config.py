"""The sizes and widths that choose a network: a light model is a configuration, not a class."""

from dataclasses import dataclass
from typing import ClassVar, Literal, get_args

from glean_core.errors import GleanError

MIN_SIZE, MAX_IN_SIZE, MAX_OUT_SIZE = 8, 512, 1024
# StyleGAN2 config-f: the cap up to 32 px, then 512m / 2 per doubling (Karras et al. 2020, table 1).
WIDTH_AT_64 = 256

Architecture = Literal["stylegan2", "stylegan1"]
EncoderFeatures = Literal["all", "coarse", "none"]


class NetworkConfigError(GleanError):
    """A size or width from which no network can be built."""


def _require(condition: bool, sentence: str) -> None:
    if not condition:
        raise NetworkConfigError(sentence)


def _require_choice(name: str, value: object, choices: tuple[object, ...]) -> None:
    named = " or ".join(f"“{choice}”" for choice in choices)
    _require(value in choices, f"{name} “{value}” is unknown; choose {named}.")


def is_power_of_two(number: int) -> bool:
    """Say whether a positive integer is a power of two."""
    return number > 0 and number & (number - 1) == 0


def channels_at(resolution: int, multiplier: float, cap: int) -> int:
    """Channels of StyleGAN2 config-f at a resolution in pixels (4..1024), at most ``cap``."""
    if resolution <= 32:
        return cap
    return min(cap, int(WIDTH_AT_64 * 64 * multiplier) // resolution)


def resolutions(first: int, last: int) -> list[int]:
    """Powers of two from first to last, upwards or downwards, both included."""
    low, high = min(first, last), max(first, last)
    sides = [low]
    while sides[-1] < high:
        sides.append(2 * sides[-1])
    return sides if first <= last else sides[::-1]


@dataclass(frozen=True)
class BankConfig:
    """Sizes and widths that every bank has; the subclass says which generator it is.

    ``out_size`` in pixels, a power of two from 8 to 1024; ``channel_cap`` 512 is the published
    width; ``style_channels`` is the size of w. Raises NetworkConfigError.
    """

    architecture: ClassVar[Architecture]

    out_size: int
    channel_multiplier: float = 2.0
    channel_cap: int = 512
    style_channels: int = 512
    mapping_layers: int = 8

    def __post_init__(self) -> None:
        _require(
            is_power_of_two(self.out_size) and MIN_SIZE <= self.out_size <= MAX_OUT_SIZE,
            f"out_size {self.out_size} is not a power of two from {MIN_SIZE} to {MAX_OUT_SIZE}; "
            "choose one of those.",
        )
        for name in ("channel_cap", "style_channels"):
            _require(getattr(self, name) >= 1, f"{name} must be at least 1; it is the width.")
        _require(self.mapping_layers >= 1, "mapping_layers must be at least 1.")
        _require(
            self.channels(self.out_size) >= 1,
            f"channel_multiplier {self.channel_multiplier} leaves no channel at "
            f"{self.out_size} px; raise it.",
        )

    def channels(self, resolution: int) -> int:
        """Feature channels at a resolution in pixels."""
        return channels_at(resolution, self.channel_multiplier, self.channel_cap)

    @property
    def num_latents(self) -> int:
        """How many latents (rows of w+) the synthesis network takes: 2 log2(out_size) - 2."""
        return 2 * (self.out_size.bit_length() - 1) - 2


@dataclass(frozen=True)
class StyleGAN2Config(BankConfig):
    """StyleGAN2 config-f (Karras et al. 2020); ``channel_multiplier`` 2 is published."""

    architecture = "stylegan2"


@dataclass(frozen=True)
class StyleGAN1Config(BankConfig):
    """StyleGAN (Karras et al. 2019); ``channel_multiplier`` 1 gives the published widths."""

    architecture = "stylegan1"
    channel_multiplier: float = 1.0


BANK_CONFIGS: dict[str, type[BankConfig]] = {
    config.architecture: config for config in (StyleGAN2Config, StyleGAN1Config)
}


@dataclass(frozen=True)
class GleanConfig:
    """Sizes and widths of GLEAN (Chan et al. 2021, section 3 and appendix A).

    The defaults are the published cat 8x model. ``in_size`` 8..512 and ``out_size`` 16..1024 are
    powers of two in pixels with ``in_size < out_size``. Of the widths, ``head_width`` is ours: a
    bottleneck of that many features before the fully connected latent layer (None: published,
    without one). ``bank_architecture`` names the generator of the bank, StyleGAN2 as published.

    The last three fields are the ablations of section 5. ``encoder_features``: which resolutions
    of the encoder are fused into the bank, "coarse" being the smaller half of those from 4 px to
    in_size, rounded up, and "none" leaving the bank to the latents. ``bank_features``: how many
    resolutions of the bank above in_size reach the decoder, the coarsest first (None: all). With
    ``decoder`` False the bank's own picture is the output. Raises NetworkConfigError.
    """

    in_size: int = 32
    out_size: int = 256
    channel_multiplier: float = 2.0
    channel_cap: int = 512
    num_rrdbs: int = 23
    rrdb_channels: int = 64
    rrdb_growth: int = 32
    style_channels: int = 512
    head_width: int | None = None
    decoder_channels: int = 64
    mapping_layers: int = 8
    bank_architecture: Architecture = "stylegan2"
    encoder_features: EncoderFeatures = "all"
    bank_features: int | None = None
    decoder: bool = True

    def __post_init__(self) -> None:
        _require(
            is_power_of_two(self.in_size) and MIN_SIZE <= self.in_size <= MAX_IN_SIZE,
            f"in_size {self.in_size} is not a power of two from {MIN_SIZE} to {MAX_IN_SIZE}; "
            "choose one of those.",
        )
        _require(
            self.in_size < self.out_size,
            f"in_size {self.in_size} must be smaller than out_size {self.out_size}.",
        )
        for name in ("num_rrdbs", "rrdb_channels", "rrdb_growth", "decoder_channels"):
            _require(getattr(self, name) >= 1, f"{name} must be at least 1.")
        _require(self.head_width is None or self.head_width >= 1, "head_width must be at least 1.")
        _require_choice("bank_architecture", self.bank_architecture, get_args(Architecture))
        self.bank()  # its own checks
        self._check_ablations()

    def _check_ablations(self) -> None:
        _require_choice("encoder_features", self.encoder_features, get_args(EncoderFeatures))
        if self.bank_features is None:
            return
        _require(
            self.decoder, "bank_features says what reaches the decoder; leave it out without one."
        )
        most = self.factor.bit_length() - 1
        _require(
            0 <= self.bank_features <= most,
            f"bank_features {self.bank_features} is not from 0 to {most}, the resolutions "
            f"between {self.in_size} and {self.out_size} px; choose one of those.",
        )

    @property
    def factor(self) -> int:
        """Super-resolution factor: out_size / in_size."""
        return self.out_size // self.in_size

    @property
    def has_published_layout(self) -> bool:
        """Whether a published checkpoint of this layout can exist: StyleGAN2, nothing ablated."""
        plain = self.encoder_features == "all" and self.bank_features is None and self.decoder
        return plain and self.bank_architecture == "stylegan2"

    @property
    def fused_sides(self) -> list[int]:
        """Resolutions in pixels at which encoder features enter the bank, the coarsest first."""
        sides = resolutions(4, self.in_size)
        if self.encoder_features == "none" or not self.consults_bank:
            return []
        return sides if self.encoder_features == "all" else sides[: (len(sides) + 1) // 2]

    @property
    def decoded_sides(self) -> list[int]:
        """Resolutions in pixels of the bank features that the decoder gets, the coarsest first."""
        if not self.decoder:
            return []
        return resolutions(2 * self.in_size, self.out_size)[: self.bank_features]

    @property
    def consults_bank(self) -> bool:
        """Whether anything of the bank reaches the output; without, no latents are made."""
        return not self.decoder or bool(self.decoded_sides)

    def bank(self) -> BankConfig:
        """Return the configuration of the latent bank inside."""
        return BANK_CONFIGS[self.bank_architecture](
            out_size=self.out_size,
            channel_multiplier=self.channel_multiplier,
            channel_cap=self.channel_cap,
            style_channels=self.style_channels,
            mapping_layers=self.mapping_layers,
        )

    def channels(self, resolution: int) -> int:
        """Feature channels of encoder, bank and decoder at a resolution in pixels."""
        return channels_at(resolution, self.channel_multiplier, self.channel_cap)
