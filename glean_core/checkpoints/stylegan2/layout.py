"""What a foreign StyleGAN2 format is: where its networks lie in a file, and how it names tensors.

A format is data: `split` finds the generator's and the discriminator's tensors in a file's
content, the two rules turn our names into the format's, `export` makes a file's content. One rule
serves both directions, since a network knows all its own names.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from torch import Tensor

from glean_core.networks import StyleGAN2Discriminator, StyleGAN2Generator

State = dict[str, Tensor]
Content = dict[str, object]
# Our name of a tensor and the picture's side in pixels, to the format's name. None: the format
# does not store it, since the architecture fixes it (the filters).
NameRule = Callable[[str, int], str | None]


@dataclass(frozen=True)
class Parts:
    """The tensors of the networks that a file holds, under the format's names."""

    generator: State | None
    discriminator: State | None

    def __bool__(self) -> bool:
        return self.generator is not None or self.discriminator is not None


@dataclass(frozen=True)
class Format:
    """One published format of StyleGAN2 generators and discriminators."""

    name: str
    split: Callable[[Content, str], Parts]  # content and the file's name, for errors
    generator_name: NameRule
    discriminator_name: NameRule
    export: Callable[[StyleGAN2Generator | None, StyleGAN2Discriminator | None], Content]
    separate: bool = False  # the discriminator lies in a file of its own


def states(content: Content, keys: tuple[str, ...]) -> Iterator[State]:
    """Yield the tensors below each key that is there, then those of the content itself."""
    for value in (*(content.get(key) for key in keys), content):
        if isinstance(value, Mapping):
            yield {n: t for n, t in value.items() if isinstance(n, str) and isinstance(t, Tensor)}


def first_with(content: Content, keys: tuple[str, ...], marker: str) -> State | None:
    """Return the first of `states` that has the tensor ``marker``."""
    return next((state for state in states(content, keys) if marker in state), None)
