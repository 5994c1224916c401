"""The networks and optimisers of a bank being trained, and growing them by resolutions."""

import dataclasses
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from glean_core.errors import GleanError
from glean_core.networks import (
    BANK_CONFIGS,
    Bank,
    BankConfig,
    StyleGAN2Discriminator,
    build_bank,
)
from glean_core.networks.layout import to_channels_last
from glean_core.networks.precision import use_half
from glean_core.training.augmentation import AdaState, new_ada
from glean_core.training.averaging import average_copy
from glean_core.training.configs import BankOptions, Stage
from glean_core.training.optimisers import load_optimiser


@dataclass
class BankState:
    """Everything that a step of bank training changes."""

    generator: Bank
    discriminator: StyleGAN2Discriminator
    average: Bank
    generator_optimiser: torch.optim.Optimizer
    discriminator_optimiser: torch.optim.Optimizer
    mean_path_length: Tensor
    augment: AdaState
    images_shown: int = 0
    stage: int = 0
    steps: int = 0


def network_config(options: BankOptions, size: int) -> BankConfig:
    """Return the bank's configuration at a size in pixels."""
    return BANK_CONFIGS[options.architecture](
        out_size=size,
        channel_multiplier=options.channel_multiplier,
        channel_cap=options.channel_cap,
        style_channels=options.style_channels,
        mapping_layers=options.mapping_layers,
    )


def _lazy_adam(parameters: Any, rate: float, interval: int | None) -> torch.optim.Optimizer:
    """Adam, corrected for a regularisation that runs every ``interval`` steps (None: for none)."""
    ratio = 1.0 if interval is None else interval / (interval + 1)
    return torch.optim.Adam(parameters, lr=rate * ratio, betas=(0.0, 0.99**ratio), eps=1e-8)


def new_state(options: BankOptions, stage: int, device: torch.device) -> BankState:
    """Build untrained networks for a stage, the same for the same seed."""
    config = network_config(options, options.stages[stage].size)
    torch.manual_seed(options.seed)
    generator = build_bank(config).to(device)
    discriminator = StyleGAN2Discriminator(config).to(device)
    to_channels_last(generator)
    to_channels_last(discriminator)
    average = average_copy(generator)
    if options.precision == "float16":
        use_half(generator, torch.float16, options.half_resolutions)
        use_half(discriminator, torch.float16, options.half_resolutions)
    rate = options.learning_rate
    path_interval = options.path_length_interval if options.path_length_weight else None
    return BankState(
        generator,
        discriminator,
        average,
        _lazy_adam(generator.parameters(), rate, path_interval),
        _lazy_adam(discriminator.parameters(), rate, options.r1_interval),
        torch.zeros((), device=device),
        new_ada(options.augment, device),
        stage=stage,
    )


def copy_generator(source: Bank, target: Bank) -> None:
    """Copy a smaller generator into a larger one; the new to_rgb layers start silent.

    With to_rgb weights of zero, the grown network's picture is the small one's, upsampled.
    """
    missing = target.load_state_dict(source.state_dict(), strict=False).missing_keys
    for name in missing:
        if name.startswith("to_rgbs.") and name.endswith("weight_orig") and "style" not in name:
            nn.init.zeros_(target.get_parameter(name))


def copy_discriminator(source: StyleGAN2Discriminator, target: StyleGAN2Discriminator) -> None:
    """Copy a smaller discriminator into a larger one; its blocks are numbered from the top."""
    shift = len(target.convs) - len(source.convs)
    renamed = {}
    for name, tensor in source.state_dict().items():
        parts = name.split(".")
        if parts[0] == "convs":
            if parts[1] == "0" and shift:
                continue  # from_rgb of the smaller size has no place in the larger network
            parts[1] = str(int(parts[1]) + shift)
        renamed[".".join(parts)] = tensor
    target.load_state_dict(renamed, strict=False)


def grow(state: BankState, options: BankOptions, stage: int, device: torch.device) -> BankState:
    """Return the state of the next stage, with everything learned so far inside."""
    grown = new_state(options, stage, device)
    copy_generator(state.generator, grown.generator)
    copy_generator(state.average, grown.average)
    copy_discriminator(state.discriminator, grown.discriminator)
    grown.images_shown, grown.steps, grown.augment = state.images_shown, state.steps, state.augment
    return grown


def started_from(
    options: BankOptions,
    generator: Bank,
    discriminator: StyleGAN2Discriminator | None,
    device: torch.device,
) -> BankState:
    """Return a first state that begins with a trained bank: of its size, or grown from it.

    Raises GleanError when the bank is of another kind or width, or larger than the first stage.
    """
    size, wanted = generator.config.out_size, options.stages[0].size
    if size > wanted:
        raise GleanError(
            f"The bank to start from makes {size} px and the first stage {wanted} px; "
            f"set stages.0.size to at least {size}."
        )
    if network_config(options, size) != generator.config:
        raise GleanError(
            "The bank to start from has another architecture or other widths than these options."
        )
    state = new_state(options, 0, device)
    copy_generator(generator, state.generator)
    copy_generator(generator, state.average)
    if discriminator is not None:
        copy_discriminator(discriminator, state.discriminator)
    return state


def stage_at(stages: tuple[Stage, ...], images_shown: int) -> int | None:
    """Return the index of the stage that a number of shown pictures falls in; None at the end."""
    end = 0
    for index, stage in enumerate(stages):
        end += stage.images
        if images_shown < end:
            return index
    return None


_NETWORKS = ("generator", "discriminator", "average")
_OPTIMISERS = ("generator_optimiser", "discriminator_optimiser")


def to_dict(state: BankState) -> dict[str, Any]:
    """Pack a state for saving: the full one, from which a run goes on exactly."""
    packed: dict[str, Any] = {
        name: getattr(state, name).state_dict() for name in (*_NETWORKS, *_OPTIMISERS)
    }
    return packed | {
        "kind": "bank",
        "architecture": state.generator.config.architecture,
        "config": dataclasses.asdict(state.generator.config),
        "mean_path_length": state.mean_path_length,
        "augment": vars(state.augment),
        "images_shown": state.images_shown,
        "stage": state.stage,
        "steps": state.steps,
    }


def from_dict(saved: dict[str, Any], options: BankOptions, device: torch.device) -> BankState:
    """Unpack a saved state; one made small to travel has no optimiser moments.

    Raises GleanError when the state is of another stage or other widths than the options.
    """
    if saved["stage"] >= len(options.stages):
        raise GleanError(
            f"This run is in stage {saved['stage']}, counted from 0, and the options have only "
            f"{len(options.stages)}; give the options it was started with, or a new folder."
        )
    state = new_state(options, saved["stage"], device)
    if dataclasses.asdict(state.generator.config) != saved["config"]:
        raise GleanError(
            "This run was started with another architecture, size or widths; "
            "give the options it was started with, or a new folder."
        )
    for name in _NETWORKS:
        getattr(state, name).load_state_dict(saved[name])
    for name in _OPTIMISERS:
        if name in saved:
            load_optimiser(getattr(state, name), saved[name])
    state.mean_path_length = saved["mean_path_length"].to(device)
    ada = saved["augment"]
    state.augment = AdaState(ada["strength"], ada["sign_sum"].to(device), ada["sign_count"])
    state.images_shown, state.steps = saved["images_shown"], saved["steps"]
    return state
