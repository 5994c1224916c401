"""What a training run is, as data: written to `options.json` beside its state."""

from dataclasses import dataclass, field
from typing import Literal


@dataclass(frozen=True)
class Stage:
    """A stretch of bank training at one resolution."""

    size: int  # pixels
    images: int  # real pictures shown in this stage
    batch: int  # pictures per step


@dataclass(frozen=True)
class BankOptions:
    """Training of a StyleGAN2 bank (Karras et al. 2020), grown through stages of resolution."""

    stages: tuple[Stage, ...]
    channel_multiplier: float = 2.0
    channel_cap: int = 512
    style_channels: int = 512
    mapping_layers: int = 8
    learning_rate: float = 0.002  # Adam, betas (0, 0.99), before the lazy-regularisation factor
    r1_scale: float = 2e-4  # gamma = r1_scale * size^2 / batch, the heuristic of StyleGAN2-ADA
    r1_interval: int = 16  # steps
    path_length_weight: float = 2.0  # 0 switches path-length regularisation off
    path_length_interval: int = 8  # steps
    style_mixing: float = 0.9  # chance
    average_half_life: float = 10_000.0  # pictures
    mirror: bool = True  # faces are nearly symmetric
    precision: str = "float32"  # or "bfloat16", for first-order steps
    seed: int = 0


@dataclass(frozen=True)
class Phase:
    """A stretch of GLEAN training with one set of loss weights."""

    images: int  # pictures shown in this phase
    batch: int
    learning_rate: float
    pixel: float = 1.0  # MSE
    feature: float = 0.0  # distance in the discriminator's features
    adversarial: float = 0.0
    detail: float = 0.0  # distance in the energy of the finest octaves
    final_learning_rate: float = 1e-7  # cosine annealing ends here


@dataclass(frozen=True)
class GleanOptions:
    """Training of GLEAN around a frozen bank: fidelity first, then texture."""

    in_size: int
    phases: tuple[Phase, ...]
    num_rrdbs: int = 23
    rrdb_channels: int = 64
    rrdb_growth: int = 32
    head_width: int | None = None
    decoder_channels: int = 64
    head_weight_decay: float = 0.0  # the latent head overfits first on little data
    betas: tuple[float, float] = (0.9, 0.99)
    average_half_life: float = 2_000.0  # pictures
    discriminator: Literal["bank", "patch"] = "bank"  # the bank's own, as published, or patches
    relativistic: bool = False  # ESRGAN's adversarial loss in place of the published one
    discriminator_learning_rate: float = 1e-4
    discriminator_betas: tuple[float, float] = (0.9, 0.99)
    r1_scale: float = 2e-4  # gamma = r1_scale * size^2 / batch; 0 switches R1 off
    r1_interval: int = 16
    mirror: bool = True
    jitter: float = 1.0  # 1: shift, scale and rotate by what the app's face detector gets wrong
    precision: str = "float32"
    seed: int = 0
    validation: int = 64  # training pictures held out, by person, to choose checkpoints
    notes: tuple[str, ...] = field(default_factory=tuple)
