"""What a training run is, as data: written to `options.json` beside its state."""

from dataclasses import dataclass, field
from typing import Literal

from glean_core.training.degradations.options import DegradationOptions

Precision = Literal["float32", "bfloat16", "float16"]
Transforms = Literal["blit", "geometry", "colour", "filter", "corruption"]


@dataclass(frozen=True)
class Stage:
    """A stretch of bank training at one resolution."""

    size: int  # pixels
    images: int  # real pictures shown in this stage
    batch: int  # pictures per step, over all processes


@dataclass(frozen=True)
class AugmentOptions:
    """Adaptive discriminator augmentation, ADA (Karras et al. 2020, arXiv 2006.06676)."""

    target: float = 0.0  # wanted mean sign of D(real), 0.6 in the paper; 0 switches ADA off
    strength: float = 0.0  # chance of each transform at the start; with target 0 it stays
    highest: float = 0.85  # above it, transforms leak into what the generator makes
    span: float = 500_000.0  # pictures in which the strength can go from 0 to 1
    interval: int = 4  # steps between corrections
    transforms: tuple[Transforms, ...] = ("blit", "geometry", "colour")


@dataclass(frozen=True)
class BankOptions:
    """Training of a StyleGAN bank (Karras et al. 2019, 2020), grown through resolutions."""

    stages: tuple[Stage, ...]
    architecture: Literal["stylegan2", "stylegan1"] = "stylegan2"
    channel_multiplier: float = 2.0
    channel_cap: int = 512
    style_channels: int = 512
    mapping_layers: int = 8
    learning_rate: float = 0.002  # Adam, betas (0, 0.99), before the lazy-regularisation factor
    r1_scale: float = 2e-4  # gamma = r1_scale * size^2 / batch, the heuristic of StyleGAN2-ADA
    r1_gamma: float | None = None  # a number here replaces the heuristic
    r1_interval: int = 16  # steps
    path_length_weight: float = 2.0  # 0 switches path-length regularisation off
    path_length_interval: int = 8  # steps
    style_mixing: float = 0.9  # chance
    average_half_life: float = 10_000.0  # pictures; 0 keeps no average
    mirror: bool = True  # faces are nearly symmetric
    augment: AugmentOptions = field(default_factory=AugmentOptions)
    precision: Precision = "float32"
    half_resolutions: int = 4  # float16: so many of the largest resolutions
    compile: bool = False  # torch.compile for first-order steps
    validation: int = 0  # pictures held out, by person, to choose the best checkpoint
    seed: int = 0


@dataclass(frozen=True)
class Phase:
    """A stretch of GLEAN training with one set of loss weights."""

    images: int  # pictures shown in this phase
    batch: int  # pictures per step, over all processes
    learning_rate: float
    pixel: float = 1.0  # MSE, Eq. 5
    perceptual: float = 0.0  # distance in VGG16's features, Eq. 6
    feature: float = 0.0  # distance in the discriminator's features
    adversarial: float = 0.0  # Eq. 7
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
    # Ablations, paper section 5: what is left out.
    encoder_features: Literal["all", "coarse", "none"] = "all"
    bank_features: int | None = None  # resolutions passed to the decoder, coarse first; None: all
    decoder: bool = True  # False: the bank's own picture is the output
    start: Literal["random", "enlarging"] = "random"  # enlarging: as an interpolation of the input
    head_weight_decay: float = 0.0  # the latent head overfits first on little data
    betas: tuple[float, float] = (0.9, 0.99)
    average_half_life: float = 2_000.0  # pictures; 0 keeps no average, as published
    perceptual_network: Literal["none", "vgg16", "hed"] = "none"
    # "symmetric": ImageNet mean and deviation applied to [-1, 1] data; "unit": to [0, 1] data.
    perceptual_range: Literal["symmetric", "unit"] = "symmetric"
    perceptual_crop: int = 0  # pixels: side of a random square that it looks at; 0: the whole
    discriminator: Literal["bank", "patch"] = "bank"  # the bank's own, as published, or patches
    relativistic: bool = False  # ESRGAN's adversarial loss in place of the published one
    discriminator_learning_rate: float = 1e-4
    discriminator_betas: tuple[float, float] = (0.9, 0.99)
    r1_scale: float = 2e-4  # gamma = r1_scale * size^2 / batch; 0 switches R1 off
    r1_interval: int = 16
    gradient_clip: float = 1.0  # largest norm of the gradient; 0: not clipped, as published
    degradation: DegradationOptions = field(default_factory=DegradationOptions)
    mirror: bool = True
    jitter: float = 1.0  # 1: shift, scale and rotate by what the app's face detector gets wrong
    precision: Literal["float32", "bfloat16"] = "float32"
    compile: bool = False
    seed: int = 0
    validation: int = 64  # training pictures held out, by person, to choose checkpoints
    notes: tuple[str, ...] = field(default_factory=tuple)
