"""The committed configurations behind the bundled models: what `--preset` chooses from."""

from typing import TypeVar

from glean_core.errors import GleanError
from glean_core.training.configs import BankOptions, GleanOptions, Phase, Stage

OptionsT = TypeVar("OptionsT")

# Light: the two-core configuration of the first portrait-x8 (docs/model-log.md has its runs).
LIGHT_BANK = BankOptions(
    stages=(Stage(32, 24_000, 16), Stage(64, 17_008, 16), Stage(128, 2_480, 8), Stage(256, 480, 8)),
    channel_multiplier=0.25,
    channel_cap=64,
    style_channels=64,
    mapping_layers=4,
    learning_rate=0.0025,
    path_length_weight=0.0,  # too dear on two cores for what it gives in so few pictures
    average_half_life=2_500.0,
)

# For one GPU and ten-minute pieces: about 0.9 million pictures in all.
GPU_BANK = BankOptions(
    stages=(Stage(64, 300_032, 64), Stage(128, 200_000, 64), Stage(256, 400_000, 32)),
    channel_multiplier=0.5,
    channel_cap=128,
    style_channels=128,
    mapping_layers=4,
    learning_rate=0.0025,
    precision="bfloat16",
)

LIGHT_GLEAN = GleanOptions(
    in_size=32,
    phases=(
        Phase(8_000, 4, 5e-4, final_learning_rate=1e-4),
        Phase(10_000, 4, 3e-4, detail=0.06, final_learning_rate=1e-4),
    ),
    num_rrdbs=4,
    rrdb_channels=48,
    rrdb_growth=24,
    head_width=64,
    decoder_channels=16,
    average_half_life=500.0,
)

GPU_GLEAN = GleanOptions(
    in_size=32,
    phases=(
        Phase(160_000, 16, 4e-4, final_learning_rate=1e-4),
        Phase(160_000, 16, 2e-4, feature=0.02, adversarial=0.003, final_learning_rate=1e-6),
    ),
    num_rrdbs=4,
    rrdb_channels=48,
    rrdb_growth=24,
    head_width=96,
    decoder_channels=32,
    relativistic=True,  # docs/model-log.md says why
    precision="bfloat16",
)

BANKS = {"light": LIGHT_BANK, "gpu": GPU_BANK}
GLEANS = {"light": LIGHT_GLEAN, "gpu": GPU_GLEAN}


def choose(table: dict[str, OptionsT], name: str) -> OptionsT:
    """Return a preset by name. Raises GleanError that lists the names."""
    if name not in table:
        raise GleanError(f"There is no preset “{name}”; choose one of {', '.join(table)}.")
    return table[name]
