"""A whole training run: from paths and options to a trained state in a folder."""

import contextlib
import dataclasses
import platform
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from glean_core.errors import GleanError
from glean_core.training.bank import train_bank
from glean_core.training.bank_state import BankState, started_from
from glean_core.training.configs import BankOptions, GleanOptions
from glean_core.training.data import Pictures, open_pictures
from glean_core.training.degradations import check_options
from glean_core.training.folders import refuse_mixing, warn_of_unfinished
from glean_core.training.glean import train_glean
from glean_core.training.glean_state import GleanState, digest, network_config
from glean_core.training.option_changes import changed
from glean_core.training.pace import Pace
from glean_core.training.perceptual import PerceptualLoss, load_perceptual
from glean_core.training.processes import Processes
from glean_core.training.run_folder import RunFolder
from glean_core.training.run_lock import locked_run
from glean_core.training.sources import find_bank, find_network
from glean_core.training.speed import Speed, bank_speed, glean_speed
from glean_core.training.transfer import read_transfer, take_transfer

TRIAL_REPEATS = 2


@dataclass(frozen=True)
class Job:
    """Where a run works, apart from what it learns: nothing here changes the weights."""

    data: Path  # anything that `open_pictures` opens
    run: RunFolder
    device: torch.device
    place: Processes
    time_to_stop: Callable[[], bool]
    pace: Pace
    workers: int | None = None  # threads that decode, where pictures don't fit into memory
    resume_from: Path | None = None  # a transfer file, for a new folder
    say: Callable[[str], None] = print


def run_bank(job: Job, options: BankOptions, start_from: Path | None = None) -> BankState:
    """Train a bank, or go on with the one in the folder. Raises GleanError."""
    for stage in options.stages:
        job.place.rows(stage.batch)
    with _own_folder(job):
        saved = _state_to_go_on_from(job, "bank")
        pictures, held_out = _open(job, options.stages[-1].size, options.validation)
        start = None
        if start_from is not None and saved is None:
            start = started_from(options, *find_bank(start_from), job.device)
        sources = {"start_from": _text(start_from)}
        return train_bank(
            options,
            pictures,
            job.run,
            job.device,
            job.time_to_stop,
            held_out=held_out,
            start=start,
            saved=saved,
            ready=partial(_prepare, job, "bank", options, len(pictures), sources),
            place=job.place,
            pace=job.pace,
        )


def run_glean(
    job: Job, options: GleanOptions, bank: Path, warm_start: Path | None = None
) -> GleanState:
    """Train GLEAN around a bank, or go on with the run in the folder. Raises GleanError."""
    check_options(options.degradation)
    for phase in options.phases:
        job.place.rows(phase.batch)
    with _own_folder(job):
        return _train_glean(job, options, bank, warm_start)


def _train_glean(
    job: Job, options: GleanOptions, bank: Path, warm_start: Path | None
) -> GleanState:
    saved = _state_to_go_on_from(job, "glean")
    generator, discriminator = find_bank(bank)
    warn_of_unfinished(job.say, bank, generator.config.out_size)
    network_config(options, generator)  # raises before pictures are read
    perceptual = perceptual_of(options, job.device)
    pictures, held_out = _open(job, generator.config.out_size, options.validation)
    warm = find_network(warm_start) if warm_start else None
    sources = {
        "bank": str(bank),
        "bank_digest": digest(generator),
        "bank_brought_a_discriminator": discriminator is not None,
        "perceptual": perceptual.describe() if perceptual else None,
        "warm_start": _text(warm_start),
    }
    if discriminator is None and options.discriminator == "bank" and job.place.is_first:
        job.say(f"{bank} has no discriminator; training starts with a fresh one.")
    return train_glean(
        options,
        generator,
        discriminator,
        pictures,
        held_out,
        job.run,
        job.device,
        job.time_to_stop,
        perceptual=perceptual,
        warm=warm,
        saved=saved,
        ready=partial(_prepare, job, "glean", options, len(pictures), sources),
        place=job.place,
        pace=job.pace,
    )


def try_bank(job: Job, options: BankOptions, repeats: int = TRIAL_REPEATS) -> list[Speed]:
    """Time each stage without writing anything. Raises GleanError."""
    pictures, _ = _open(job, options.stages[-1].size, options.validation)
    return [
        bank_speed(options, index, pictures, job.device, repeats, job.place)
        for index in range(len(options.stages))
    ]


def try_glean(
    job: Job, options: GleanOptions, bank: Path, repeats: int = TRIAL_REPEATS
) -> list[Speed]:
    """Time each phase without writing anything. Raises GleanError."""
    check_options(options.degradation)
    generator, discriminator = find_bank(bank)
    pictures, _ = _open(job, generator.config.out_size, options.validation)
    perceptual = perceptual_of(options, job.device)
    return [
        glean_speed(
            options,
            index,
            generator,
            discriminator,
            pictures,
            job.device,
            repeats,
            perceptual,
            job.place,
        )
        for index in range(len(options.phases))
    ]


def perceptual_of(options: GleanOptions, device: torch.device) -> PerceptualLoss | None:
    """Load the perceptual network that the options name; None for none.

    Raises GleanError when it is not here, or when a phase weighs it and none is named.
    """
    if options.perceptual_network == "none":
        if any(phase.perceptual for phase in options.phases):
            raise GleanError(
                "A phase weighs the perceptual loss, but perceptual_network is “none”; choose "
                "“vgg16” or “hed”, or set the weight to 0."
            )
        return None
    return load_perceptual(options.perceptual_network, options.perceptual_range, device)


@contextlib.contextmanager
def _own_folder(job: Job) -> Iterator[None]:
    """Keep the run's folder to these processes; the first takes the lock for all."""
    refuse_mixing(job.data, job.run.path)
    with locked_run(job.run.path) if job.place.is_first else contextlib.nullcontext():
        yield


def _state_to_go_on_from(job: Job, kind: str) -> dict[str, Any] | None:
    """The newest state in the folder, or the one that travelled. Raises GleanError."""
    options = job.run.read_options()
    saved = job.run.load_state()
    for found in (options, saved):
        if found and found.get("kind") != kind:
            holds = {"bank": "a bank's run", "glean": "a GLEAN run"}.get(str(found.get("kind")))
            raise GleanError(
                f"{job.run.path} holds {holds or 'something else'}; name another folder for "
                f"this {kind}."
            )
    if job.resume_from is None:
        return saved
    if saved is not None:
        raise GleanError(
            f"{job.run.path} holds a run already; leave out --resume-from, or name another folder."
        )
    return read_transfer(job.resume_from, kind)


def _open(job: Job, side: int, held_out: int) -> tuple[Pictures, Tensor]:
    return open_pictures(
        job.data,
        side=side,
        held_out=held_out,
        device=job.device,
        workers=job.workers,
        note=job.say,
    )


def _prepare(
    job: Job,
    kind: str,
    options: BankOptions | GleanOptions,
    pictures: int,
    sources: Mapping[str, Any],
    shown: int,
) -> None:
    """Write down what the run is; bring a travelled state in. The first process does it for all.

    Nothing was written before. Raises GleanError when the processes see different runs.
    """
    if not job.place.have_the_same(shown, job.device):
        raise GleanError(
            f"The processes don't find the same run in {job.run.path}; name a folder that all "
            "machines share."
        )
    if job.place.is_first:
        if job.resume_from is not None:
            take_transfer(job.run, job.resume_from, kind)
            job.say("Going on from a transfer file: optimiser moments are lost, weights rounded.")
        plain = dataclasses.asdict(options)
        before = job.run.read_options().get("options")
        if isinstance(before, dict):
            for name, old, new in changed(before, plain):
                job.say(f"Changed since this run started: {name} was {old}, is {new}.")
        job.run.write_options(
            {
                "kind": kind,
                "options": plain,
                "data": {"path": str(job.data), "pictures": pictures},
                "sources": dict(sources),
                "environment": _environment(job),
            }
        )
    job.place.wait()


def _environment(job: Job) -> dict[str, Any]:
    name = torch.cuda.get_device_name(job.device) if job.device.type == "cuda" else "CPU"
    return {
        "torch": torch.__version__,
        "python": platform.python_version(),
        "device": name,
        "processes": job.place.count,
        "threads": torch.get_num_threads(),
    }


def _text(path: Path | None) -> str | None:
    return None if path is None else str(path)
