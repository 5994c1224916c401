"""mmagic (mmgen, mmediting): `{'meta', 'state_dict'}`, names as ours behind a prefix.

Training checkpoints hold the generator, its average and the discriminator; a GLEAN checkpoint
holds a generator inside. The average is preferred.
"""

from glean_core.checkpoints.stylegan2.layout import Content, Format, Parts, State, first_with
from glean_core.checkpoints.stylegan2.translate import renamed
from glean_core.networks import StyleGAN2Discriminator, StyleGAN2Generator

# mmengine wraps an average in a module of its own; in a GLEAN checkpoint the bank lies deeper.
GENERATORS = (
    "generator_ema.module.",
    "generator_ema.",
    "generator.",
    "generator_ema.generator.",
    "generator.generator.",
    "",
)
DISCRIMINATORS = ("discriminator.", "")
GENERATOR_MARK = "constant_input.input"
DISCRIMINATOR_MARK = "final_conv.0.conv.weight_orig"


def same_name(name: str, out_size: int) -> str:
    """Our names are mmagic's."""
    return name


def split(content: Content, source: str) -> Parts:
    """Find the networks in a file's content."""
    return Parts(
        _below(content, GENERATORS, GENERATOR_MARK),
        _below(content, DISCRIMINATORS, DISCRIMINATOR_MARK),
    )


def _below(content: Content, prefixes: tuple[str, ...], mark: str) -> State | None:
    for prefix in prefixes:
        state = first_with(content, ("state_dict",), prefix + mark)
        if state is not None:
            return {n.removeprefix(prefix): t for n, t in state.items() if n.startswith(prefix)}
    return None


def export(
    generator: StyleGAN2Generator | None, discriminator: StyleGAN2Discriminator | None
) -> Content:
    """Make a file's content: the generator as both itself and its average."""
    state: State = {}
    if generator is not None:
        for name, tensor in renamed(generator, same_name).items():
            # The same storage twice: it is written once.
            state |= {f"generator.{name}": tensor, f"generator_ema.{name}": tensor}
    if discriminator is not None:
        named = renamed(discriminator, same_name)
        state |= {f"discriminator.{name}": tensor for name, tensor in named.items()}
    return {"meta": {}, "state_dict": state}


FORMAT = Format("mmagic", split, same_name, same_name, export)
