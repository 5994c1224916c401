"""The networks in the content of one of NVIDIA's files, and which of them are not StyleGAN2."""

from glean_core.checkpoints.errors import CheckpointError
from glean_core.checkpoints.stylegan2.layout import Content, Parts, State, first_with, states
from glean_core.checkpoints.stylegan2.translate import is_filter

_GENERATORS = ("G_ema", "G")
_DISCRIMINATORS = ("D",)
_DROPPED = "mapping.w_avg"


def split(content: Content, source: str) -> Parts:
    """Find the networks in a file's content, without their filters and the mean latent.

    Raises CheckpointError for StyleGAN3, class-conditional networks and other filters.
    """
    if any("synthesis.input.weight" in state for state in states(content, _GENERATORS)):
        raise CheckpointError(f"{source} holds a StyleGAN3 generator; a bank has to be StyleGAN2.")
    generator = first_with(content, _GENERATORS, "synthesis.b4.const")
    discriminator = first_with(content, _DISCRIMINATORS, "b4.fc.weight")
    if generator is not None and "mapping.embed.weight" in generator:
        raise CheckpointError(
            f"{source} holds a class-conditional generator; a bank has to be unconditional."
        )
    return Parts(_bare(generator, source), _bare(discriminator, source))


def _bare(state: State | None, source: str) -> State | None:
    if state is None:
        return None
    for name, tensor in state.items():
        if name.endswith("resample_filter") and not is_filter(tensor, 1.0):
            raise CheckpointError(
                f"{source} was trained with another filter than [1, 3, 3, 1] ({name}); such "
                "networks can't be used."
            )
    return {
        name: tensor
        for name, tensor in state.items()
        if not name.endswith("resample_filter") and name != _DROPPED
    }
