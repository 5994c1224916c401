"""StyleGAN2 generators and discriminators in the formats of other programs.

One module per format; which one a file has is told by its content. The first bytes choose between
torch's own files and NVIDIA's pickles, then the name of one tensor tells the format.
"""

from pathlib import Path

from glean_core.checkpoints.errors import CheckpointError
from glean_core.checkpoints.stylegan2 import basicsr, mmagic, nvidia, rosinality
from glean_core.checkpoints.stylegan2.content import is_foreign, read_content
from glean_core.checkpoints.stylegan2.layout import Content, Format, Parts
from glean_core.checkpoints.stylegan2.saving import save_foreign
from glean_core.checkpoints.stylegan2.translate import build_discriminator, build_generator
from glean_core.networks import StyleGAN2Discriminator, StyleGAN2Generator

FORMATS = {f.name: f for f in (mmagic.FORMAT, rosinality.FORMAT, basicsr.FORMAT, nvidia.FORMAT)}

__all__ = [
    "FORMATS",
    "Content",
    "Format",
    "Parts",
    "build_discriminator",
    "build_generator",
    "detect",
    "is_foreign",
    "load_discriminator",
    "load_generator",
    "read_content",
    "save_foreign",
]


def detect(content: Content, source: str) -> tuple[Format, Parts]:
    """Tell the format of a file's content and find the networks in it.

    ``source`` is the file's name. Raises CheckpointError.
    """
    for form in FORMATS.values():
        parts = form.split(content, source)
        if parts:
            return form, parts
    raise CheckpointError(
        f"{source} holds no StyleGAN2 network in a known format ({', '.join(FORMATS)})."
    )


def load_generator(path: Path) -> StyleGAN2Generator | None:
    """Load the generator of a foreign file, if it holds one. Raises CheckpointError."""
    form, parts = detect(read_content(path), path.name)
    if parts.generator is None:
        return None
    return build_generator(parts.generator, form.generator_name, path.name)


def load_discriminator(path: Path) -> StyleGAN2Discriminator | None:
    """Load the discriminator of a foreign file, if it holds one. Raises CheckpointError."""
    form, parts = detect(read_content(path), path.name)
    if parts.discriminator is None:
        return None
    return build_discriminator(parts.discriminator, form.discriminator_name, path.name)
