"""The networks and optimisers of a bank being trained, and growing them by resolutions."""

import dataclasses
from dataclasses import dataclass
from typing import Any

import torch
from torch import Tensor, nn

from glean_core.networks import StyleGAN2Config, StyleGAN2Discriminator, StyleGAN2Generator
from glean_core.networks.layout import to_channels_last
from glean_core.training.averaging import average_copy
from glean_core.training.configs import BankOptions, Stage


@dataclass
class BankState:
    """Everything that a step of bank training changes."""

    generator: StyleGAN2Generator
    discriminator: StyleGAN2Discriminator
    average: StyleGAN2Generator
    generator_optimiser: torch.optim.Optimizer
    discriminator_optimiser: torch.optim.Optimizer
    mean_path_length: Tensor
    images_shown: int = 0
    stage: int = 0
    steps: int = 0


def network_config(options: BankOptions, size: int) -> StyleGAN2Config:
    """Return the bank's configuration at a size in pixels."""
    return StyleGAN2Config(
        size,
        options.channel_multiplier,
        options.channel_cap,
        options.style_channels,
        options.mapping_layers,
    )


def _lazy_adam(parameters: Any, rate: float, interval: int) -> torch.optim.Optimizer:
    """Adam with the corrections for a regularisation run every ``interval`` steps."""
    ratio = interval / (interval + 1)
    return torch.optim.Adam(parameters, lr=rate * ratio, betas=(0.0, 0.99**ratio), eps=1e-8)


def new_state(options: BankOptions, stage: int, device: torch.device) -> BankState:
    """Build untrained networks for a stage."""
    config = network_config(options, options.stages[stage].size)
    generator = StyleGAN2Generator(config).to(device)
    discriminator = StyleGAN2Discriminator(config).to(device)
    to_channels_last(generator)
    to_channels_last(discriminator)
    average = average_copy(generator)
    assert isinstance(average, StyleGAN2Generator)
    rate = options.learning_rate
    return BankState(
        generator,
        discriminator,
        average,
        _lazy_adam(generator.parameters(), rate, options.path_length_interval),
        _lazy_adam(discriminator.parameters(), rate, options.r1_interval),
        torch.zeros((), device=device),
        stage=stage,
    )


def copy_generator(source: StyleGAN2Generator, target: StyleGAN2Generator) -> None:
    """Copy a smaller generator into a larger one; the new to_rgb layers start silent.

    With to_rgb weights of zero, the grown network's picture is the small one's, upsampled.
    """
    missing = target.load_state_dict(source.state_dict(), strict=False).missing_keys
    for name in missing:
        if name.startswith("to_rgbs.") and name.endswith("conv.weight_orig"):
            nn.init.zeros_(target.get_parameter(name))


def copy_discriminator(source: StyleGAN2Discriminator, target: StyleGAN2Discriminator) -> None:
    """Copy a smaller discriminator into a larger one; its blocks are numbered from the top."""
    shift = len(target.convs) - len(source.convs)
    renamed = {}
    for name, tensor in source.state_dict().items():
        parts = name.split(".")
        if parts[0] == "convs":
            if parts[1] == "0":
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
    grown.images_shown, grown.steps = state.images_shown, state.steps
    return grown


def stage_at(stages: tuple[Stage, ...], images_shown: int) -> int | None:
    """Return the index of the stage that a number of shown pictures falls in; None at the end."""
    end = 0
    for index, stage in enumerate(stages):
        end += stage.images
        if images_shown < end:
            return index
    return None


def to_dict(state: BankState) -> dict[str, Any]:
    """Pack a state for saving."""
    return {
        "config": dataclasses.asdict(state.generator.config),
        "generator": state.generator.state_dict(),
        "discriminator": state.discriminator.state_dict(),
        "average": state.average.state_dict(),
        "generator_optimiser": state.generator_optimiser.state_dict(),
        "discriminator_optimiser": state.discriminator_optimiser.state_dict(),
        "mean_path_length": state.mean_path_length,
        "images_shown": state.images_shown,
        "stage": state.stage,
        "steps": state.steps,
    }


def from_dict(saved: dict[str, Any], options: BankOptions, device: torch.device) -> BankState:
    """Unpack a saved state. Optimiser moments may be missing from a state made small to travel."""
    state = new_state(options, saved["stage"], device)
    state.generator.load_state_dict(saved["generator"])
    state.discriminator.load_state_dict(saved["discriminator"])
    state.average.load_state_dict(saved["average"])
    if "generator_optimiser" in saved:
        state.generator_optimiser.load_state_dict(saved["generator_optimiser"])
        state.discriminator_optimiser.load_state_dict(saved["discriminator_optimiser"])
    state.mean_path_length = saved["mean_path_length"].to(device)
    state.images_shown, state.steps = saved["images_shown"], saved["steps"]
    return state
