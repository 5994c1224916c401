"""The smallest network that is still a GLEAN: from 8 to 32 pixels, random weights."""

from glean_core.networks import Glean, GleanConfig

TINY = GleanConfig(
    8,
    32,
    channel_multiplier=0.25,
    channel_cap=16,
    num_rrdbs=1,
    rrdb_channels=8,
    rrdb_growth=4,
    style_channels=16,
    head_width=16,
    decoder_channels=8,
    mapping_layers=1,
)


def tiny_glean(seed: int = 0) -> Glean:
    """The same random weights for the same seed, whatever was drawn before."""
    import torch

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return Glean(TINY).eval()
