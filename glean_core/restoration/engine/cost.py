"""What one pass costs, from a network's sizes and widths alone."""

from __future__ import annotations

from itertools import pairwise

from glean_core.networks.config import GleanConfig, resolutions

_MARGIN = 2.0  # another picture took up to 1.95 times what is counted: copies between layouts
_LIGHT = 20_000_000_000  # products: a fifth of a second on one core
_WORKSPACE = 128 << 20  # bytes: transformed tiles, and what libraries take for themselves


def multiplications(config: GleanConfig) -> int:
    """How many products one picture takes: convolutions, their blurs and the latent head."""
    total = _trunk(config) + _decoder(config)
    if config.consults_bank:
        total += _down(config) + _bank(config)
    return total


def is_light(config: GleanConfig) -> bool:
    """Whether a pass takes no time to speak of."""
    return multiplications(config) < _LIGHT


def peak_values(config: GleanConfig) -> int:
    """How many numbers a prepared network holds at most at once for one picture, about.

    Either the bank's last layer is at work, beside what it has put by for the decoder, or the
    decoder's last, beside what it joins.
    """
    kept = sum(config.channels(side) * side**2 for side in config.decoded_sides)
    working = 0
    if config.decoded_sides:
        last = config.decoded_sides[-1]
        working = 3 * config.channels(last) * last**2 - config.channels(last) * last**2
    side = config.out_size
    joined = config.channels(side) * (2 if side in config.decoded_sides else 1)
    decoding = (config.channels(side) + joined + config.decoder_channels) * side**2
    trunk = 2 * (config.rrdb_channels + 4 * config.rrdb_growth) * config.in_size**2
    return max(kept + working, kept + decoding, trunk)


def peak_bytes(config: GleanConfig, batch: int, value: int) -> int:
    """How many bytes of memory a pass of so many pictures takes beside the weights, at most.

    value: bytes of a number, 4 for float32, 2 for the half formats. The picture itself is float32.
    docs/performance.md has what was measured.
    """
    each = value * peak_values(config) + 2 * 4 * 3 * config.out_size**2
    return _WORKSPACE + int(_MARGIN * batch * each)


def largest_batch(config: GleanConfig, value: int, free: int, most: int) -> int:
    """The largest batch up to `most` whose pass fits into the free bytes, at least 1."""
    for batch in range(most, 1, -1):
        if peak_bytes(config, batch, value) <= free:
            return batch
    return 1


def _trunk(config: GleanConfig) -> int:
    wide, growth = config.rrdb_channels, config.rrdb_growth
    dense = sum((wide + i * growth) * growth for i in range(4)) + (wide + 4 * growth) * wide
    each = 3 * wide + 3 * config.num_rrdbs * dense + wide * wide
    return 9 * config.in_size**2 * (each + wide * config.channels(config.in_size))


def _down(config: GleanConfig) -> int:
    total = 0
    for big, small in pairwise(resolutions(config.in_size, 4)):
        total += (
            9 * small**2 * config.channels(small) * (config.channels(big) + config.channels(small))
        )
    wide, latents = config.channels(4), config.bank().num_latents * config.style_channels
    middle = latents if config.head_width is None else config.head_width
    linear = 16 * wide * middle + (0 if config.head_width is None else middle * latents)
    return total + 9 * 16 * wide**2 + linear


def _bank(config: GleanConfig) -> int:
    last = config.decoded_sides[-1] if config.decoded_sides else config.out_size
    total = 9 * 16 * config.channels(4) ** 2
    for small, big in pairwise(resolutions(4, last)):
        inwards, out = config.channels(small), config.channels(big)
        total += 9 * small**2 * inwards * out + 16 * big**2 * out + 9 * big**2 * out**2
    return total + sum(9 * s**2 * 2 * config.channels(s) ** 2 for s in config.fused_sides)


def _decoder(config: GleanConfig) -> int:
    if not config.decoder:
        return 0

    def width(side: int) -> int:
        return config.channels(side) * (2 if side in config.decoded_sides else 1)

    total = 0
    for side, doubled in pairwise(resolutions(config.in_size, config.out_size)):
        total += 9 * side**2 * width(side) * 4 * config.channels(doubled)
    wide = config.decoder_channels
    return total + 9 * config.out_size**2 * wide * (width(config.out_size) + 3)
