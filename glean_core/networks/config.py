"""The sizes and widths that choose a network: a light model is a configuration, not a class."""

from dataclasses import dataclass
from typing import ClassVar, Literal, get_args

from glean_core.errors import GleanError

MIN_SIZE, MAX_IN_SIZE, MAX_OUT_SIZE = 8, 512, 1024
# StyleGAN2 config-f: the cap up to 32 px, then 512m / 2 per doubling (Karras et al. 2020, table 1).
WIDTH_AT_64 = 256

Architecture = Literal["stylegan2", "stylegan1"]


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
    Raises NetworkConfigError.
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

    @property
    def factor(self) -> int:
        """Super-resolution factor: out_size / in_size."""
        return self.out_size // self.in_size

    @property
    def has_published_layout(self) -> bool:
        """Whether a published checkpoint of this layout can exist: around StyleGAN2."""
        return self.bank_architecture == "stylegan2"

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
